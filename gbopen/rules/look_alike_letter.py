"""look-alike-letter: a foreign letter that looks like the Vietnamese Đ."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Rule, Wording

_SCHEMA = {"name": "number", "type": "string", "title": "Số, ký hiệu", "title@en": "Number"}

RULE = Rule(
    code="GB226",
    name="look-alike-letter",
    severity="error",
    scope="cell",
    title=Bilingual("Chữ trông giống chữ Đ", "A letter that looks like the Vietnamese D"),
    says=Wording(
        Bilingual(
            'Chữ "{a}" trong "{v}" trông giống nhưng không phải chữ "{b}" của tiếng Việt.',
            'The letter "{a}" in "{v}" looks like the Vietnamese "{b}" but is another.',
        ),
        Bilingual("Đề nghị gõ lại: {w}.", "Please type it again: {w}."),
    ),
    why=Bilingual(
        "Một số bộ gõ và phông cũ cho ra chữ của tiếng Iceland hoặc tiếng châu Phi thay cho chữ Đ, "
        "nhìn không phân biệt được. Máy coi đó là chữ khác nên tìm kiếm, đối chiếu đều không thấy.",
        "Some old keyboards and fonts give an Icelandic or African letter in place of the crossed "
        "D, and the eye cannot tell. To a program it is another letter, so nothing is found.",
    ),
    passing=(
        Example(
            rows=({"number": "70/2008/NĐ-CP"},),
            schema=_SCHEMA,
            note=Bilingual("chữ của tiếng Việt", "the Vietnamese letter"),
        ),
    ),
    failing=(
        Example(
            rows=({"number": "70/2008/N\u00d0-CP"},),
            schema=_SCHEMA,
            note=Bilingual("chữ của tiếng Iceland", "an Icelandic letter"),
        ),
        Example(
            rows=({"number": "\u0189ảng ủy"},),
            schema=_SCHEMA,
            note=Bilingual("chữ của tiếng châu Phi", "an African letter"),
        ),
    ),
)
