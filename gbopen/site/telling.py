"""What hand-written pages ask the data for: one telling figure, the datasets, the verdicts.

A page asks by a line of its own, ``<!-- gbopen:figure -->``. Nothing else in a page is replaced.
"""

import re
from collections.abc import Callable, Mapping

from gbopen.language import Bilingual, Language
from gbopen.site.escape import Html, text
from gbopen.site.figure_table import Shown, badge, figure_badge, measure_words, small_mark
from gbopen.site.figures import STATUS_LOOKS, STATUS_RULES, Figure, all_figures, counted_titles
from gbopen.site.index_pages import dataset_cards
from gbopen.site.library import Library
from gbopen.site.pieces import NOTHING, Row, block, element, joined, link, said, table
from gbopen.site.places import page_link

_ASKED = re.compile(r"^<!-- gbopen:([a-z-]+) -->$", re.MULTILINE)
# what tells best what the site is for, in this order
_TELLING = ("rounded_up", "truncated", "mismatch", "rounded_twice", "impossible", "ok")

_PRINTED = Bilingual("báo cáo ghi", "the report prints")
_COMES_TO = Bilingual("tính lại là", "which comes to")
_SEE = Bilingual("Xem số liệu này", "See this figure")
_STATUS = Bilingual("Kết quả kiểm tra", "Result of the check")
_MEANS = Bilingual("Nghĩa là", "What it means")
_MEANINGS: Mapping[str, Bilingual] = {
    "ok": Bilingual(
        "Hai số lượng cho ra đúng tỷ lệ đã ghi, sau khi làm tròn. Nếu nguồn chỉ nêu tổng số: tỷ lệ "
        "này có thể có với tổng số ấy.",
        "The two counts give the printed share once it is rounded. Where the source gives only the "
        "total: the share is possible with that total.",
    ),
    "rounded_up": Bilingual(
        "Tỷ lệ đã ghi cao hơn số đúng, vì được làm tròn lên thay vì làm tròn đến số gần nhất.",
        "The printed share is above the right one: it was rounded up, not to the nearest figure.",
    ),
    "truncated": Bilingual(
        "Tỷ lệ đã ghi thấp hơn số đúng, vì phần thập phân bị bỏ đi mà không làm tròn.",
        "The printed share is below the right one: its decimals were cut off and not rounded.",
    ),
    "rounded_twice": Bilingual(
        "Tỷ lệ được làm tròn một lần, rồi số đã làm tròn lại được làm tròn lần nữa.",
        "The share was rounded once, and what came out was rounded again.",
    ),
    "qualifier": Bilingual(
        "Con số đúng, nhưng từ đứng trước nó thì không: 23,08% không phải là “gần 23%”.",
        "The figure is right, the word before it is not: 23.08% is not “nearly 23%”.",
    ),
    "mismatch": Bilingual(
        "Hai số lượng không cho ra tỷ lệ đã ghi, và không cách làm tròn nào giải thích được.",
        "The two counts do not give the printed share, and no way of rounding explains it.",
    ),
    "impossible": Bilingual(
        "Không có số lượng nào, với tổng số đã nêu, cho ra tỷ lệ đã ghi.",
        "With the total given, no count at all gives the printed share.",
    ),
    "not_checkable": Bilingual(
        "Nguồn nêu tỷ lệ mà thiếu số lượng hoặc tổng số, nên không so được. Không có nghĩa là sai.",
        "The source gives a share without its count or total, so there is nothing to compare. It "
        "does not mean that the share is wrong.",
    ),
    "counts_only": Bilingual(
        "Nguồn nêu số lượng, không nêu tỷ lệ.", "The source gives counts and no share."
    ),
}

Asked = Callable[[Library, Language], str]


def telling_figure(library: Library, language: Language) -> str:
    """A card of one published figure that its own counts do not give; "" where there is none."""
    found = [
        (_TELLING.index(figure.status), number, figure, package)
        for number, package in enumerate(library.packages)
        for figure in all_figures(package, library)
        if figure.status in _TELLING and figure.part and figure.whole
    ]
    if not found:
        return ""
    _, _, figure, package = min(found, key=lambda one: one[:2])
    return _card(figure, Shown(library, package, language))


def _card(figure: Figure, shown: Shown) -> Html:
    language = shown.language
    source = shown.library.row("sources", figure.source) or {}
    agency = said(shown.library.name("agencies", source.get("agency_id", ""), language), language)
    to = page_link(figure.home, language, figure.anchor)
    small = small_mark(language) if figure.small else NOTHING
    words = measure_words(figure, shown.library, language)
    of = element("p", agency + text(f", {source.get('year', '')}"), class_="gb-note")
    lines = [
        of if source else NOTHING,
        element("p", words, class_="gb-name"),
        _bigs(figure, shown),
        element("p", figure_badge(figure, shown.library, language) + small),
        element("p", link(shown.say(_SEE), to)),
    ]
    look = STATUS_LOOKS.get(figure.status, "open")
    return block(joined(lines, "\n"), f"gb-card gb-telling gb-telling--{look}")


def _bigs(figure: Figure, shown: Shown) -> Html:
    """The counts, the printed share and the recomputed one, side by side."""
    counted = text(shown.say(counted_titles(figure, shown.library)).lower())
    numbers = [
        _big(f"{figure.part}/{figure.whole}", counted),
        _big(figure.printed(shown.library, shown.language), shown.say(_PRINTED)),
        _big(figure.recomputed(shown.language), shown.say(_COMES_TO)),
    ]
    return element("p", joined(numbers), class_="gb-bigs")


def _big(figure: str, words: str) -> Html:
    return element("span", element("small", words) + element("b", text(figure)), class_="gb-big")


def verdicts(library: Library, language: Language) -> str:
    """Every verdict with what it means, as its labels stand in the tables."""
    name = next(
        (one.name for one in library.tables.values() if library.field(one.name, "check_status")), ""
    )
    field = library.field(name, "check_status") if name else None
    if field is None:
        return ""
    rows = [
        Row(
            (
                badge(name, status, library, language, STATUS_RULES.get(status, "")),
                text(_MEANINGS[status].said_in(language)) if status in _MEANINGS else NOTHING,
            )
        )
        for status in field.labels
    ]
    heads = [_STATUS.said_in(language), _MEANS.said_in(language)]
    return table(heads, rows, label=heads[0], look="gb-stack gb-verdicts")


ASKED: Mapping[str, Asked] = {
    "figure": telling_figure,
    "datasets": dataset_cards,
    "verdicts": verdicts,
}


def answered(page: str, library: Library, language: Language) -> str:
    """A hand-written page with everything it asks for filled in; what is unknown stays."""

    def answer(match: re.Match[str]) -> str:
        asked = ASKED.get(match.group(1))
        return asked(library, language) if asked else match.group()

    return _ASKED.sub(answer, page)
