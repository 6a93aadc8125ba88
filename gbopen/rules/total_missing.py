"""total-missing: a count and a percentage without the total they belong to."""

from typing import Any

from gbopen.language import Bilingual, Decimal, Listing, Sayable
from gbopen.rules import possible_totals
from gbopen.rules.rule import EXACT, Example, Explanation, Numbers, Rule, Wording, Words

_LONGEST_LIST = 5


def broken(*, part: Any, share: Any, share_scale: Any, qualifier: Any, **_given: Any) -> Any:
    """True where at least one total is possible; where none is, that is another fault."""
    return (qualifier == EXACT) & possible_totals.some(part, share, share_scale)


def explain(numbers: Numbers, words: Words) -> Explanation:
    """The totals that are possible: a short list, or the first and the last of them."""
    units, scale = numbers["share"], numbers["share_scale"]
    low, high = possible_totals.run(numbers["part"], units, scale)
    last = low if high is None else high
    listed = range(low, min(last, low + _LONGEST_LIST - 1) + 1)
    parameters: dict[str, Sayable] = {
        "p": Decimal(units, scale),
        "list": Listing(tuple(listed)),
        "low": low,
        "high": last,
    }
    wording = "" if last - low < _LONGEST_LIST else "many"
    return Explanation(parameters, "share", "endless" if high is None else wording, ("part",))


_FIX = Bilingual("Đề nghị bổ sung tổng số.", "Please add the total.")

RULE = Rule(
    code="GB306",
    name="total-missing",
    severity="warning",
    scope="row",
    title=Bilingual("Thiếu tổng số", "The total is missing"),
    says=Wording(
        Bilingual(
            "Có tỷ lệ {p}% nhưng chưa có tổng số; tổng số có thể là {list}.",
            "There is a percentage of {p}% but no total; it may be {list}.",
        ),
        _FIX,
    ),
    wordings={
        "many": Wording(
            Bilingual(
                "Có tỷ lệ {p}% nhưng chưa có tổng số; tổng số có thể là từ {low} đến {high}.",
                "There is a percentage of {p}% but no total; it may be from {low} to {high}.",
            ),
            _FIX,
        ),
        "endless": Wording(
            Bilingual(
                "Có tỷ lệ {p}% nhưng chưa có tổng số; tổng số có thể là từ {low} trở lên.",
                "There is a percentage of {p}% but no total; it may be {low} or more.",
            ),
            _FIX,
        ),
    },
    why=Bilingual(
        "Không có tổng số thì không cộng được số liệu của nhiều đơn vị và không so sánh được giữa "
        "các năm. Quy tắc này chỉ dùng cho bảng cần có tổng số.",
        "Without the total, figures of several units cannot be added up and years cannot be "
        "compared. The rule is used only for tables that want the total.",
    ),
    passing=(
        Example(
            ({"part": "5", "share": "72"},),
            note=Bilingual(
                "không có tổng số nào phù hợp, là lỗi khác", "no total fits, which is another fault"
            ),
        ),
        Example(
            ({"part": "20", "share": "33", "qualifier": "about"},),
            note=Bilingual("số ước lượng không được xét", "an estimate is not judged"),
        ),
    ),
    failing=(
        Example(
            ({"part": "20", "share": "33"},), note=Bilingual("có thể là 60 hoặc 61", "60 or 61")
        ),
        Example(
            ({"part": "200", "share": "33"},),
            note=Bilingual("có thể là từ 598 đến 615", "from 598 to 615"),
        ),
        Example(
            ({"part": "3", "share": "0"},),
            note=Bilingual("có thể là từ 600 trở lên", "600 or more"),
        ),
    ),
    needs={"part": "count", "share": "figure"},
    absent={"whole": "count"},
    may={"qualifier": "qualifier"},
    broken=broken,
    explain=explain,
)
