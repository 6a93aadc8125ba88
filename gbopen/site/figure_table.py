"""Figures as a table: what was counted, what was printed, what it comes to, and the verdict."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from gbopen.language import Bilingual, Language
from gbopen.site.escape import Html, text
from gbopen.site.figures import (
    SIGNS,
    STATUS_LOOKS,
    STATUS_RULES,
    Figure,
    counted_titles,
    words_for,
)
from gbopen.site.library import Library, Package, described, worded
from gbopen.site.pieces import (
    NOTHING,
    Row,
    Worded,
    code_block,
    element,
    joined,
    more,
    said,
    table,
)
from gbopen.site.places import HOW_TO_READ, page_link, rule_page

_MEASURE = Bilingual("Chỉ tiêu", "Measure")
_PRINTED = Bilingual("Báo cáo ghi", "Printed")
_RECOMPUTED = Bilingual("Tính lại", "Recomputed")
_RESULT = Bilingual("Kết quả kiểm tra", "Result of the check")
_NOT_STATED = Bilingual("không nêu", "not stated")
_NOT_COMPUTED = Bilingual("chưa tính được", "cannot be computed")
_SMALL = Bilingual("số nhỏ", "small number")
_COUNTED = Bilingual("Tử số", "Counted")
_OUT_OF = Bilingual("Mẫu số", "Out of")
_CITE = Bilingual("Cách tính, trích dẫn", "Definition, citation")
_LINK = Bilingual("Liên kết tới số liệu này", "Link to this figure")
_POSSIBLE = Bilingual(
    "Không có số lượng để so; tỷ lệ này có thể có với tổng số đã ghi.",
    "There is no count to compare with; the share is possible with the total given.",
)


@dataclass(frozen=True)
class Shown:
    """What a table of figures needs besides the figures: where it stands and in which language."""

    library: Library
    package: Package
    language: Language
    site_url: str = ""

    def say(self, words: Bilingual) -> str:
        """Our own words in the language of the page."""
        return words.said_in(self.language)


def figure_table(figures: Sequence[Figure], shown: Shown, *, label: str) -> Html:
    """The figures of one source and one table, in the order of the file: never ranked."""
    heads = [
        shown.say(_MEASURE),
        text(shown.say(counted_titles(figures[0], shown.library))),
        shown.say(_PRINTED),
        shown.say(_RECOMPUTED),
        shown.say(_RESULT),
    ]
    rows = [Row(_cells(figure, shown), figure.anchor) for figure in figures]
    return table(heads, rows, label=label, look="gb-stack gb-figures")


def _cells(figure: Figure, shown: Shown) -> list[str]:
    printed = figure.printed(shown.library, shown.language)
    computed = figure.recomputed(shown.language)
    return [
        _measure(figure, shown),
        counts(figure, shown.language),
        element("strong", text(printed)) if printed else _missing(_NOT_STATED, shown),
        text(computed) if computed else _hidden(_NOT_COMPUTED, shown),
        _result(figure, shown),
    ]


def measure_words(figure: Figure, library: Library, language: Language) -> Html:
    """The name of what is measured, each part marked with its language."""
    return joined((said(one, language) for one in words_for(figure, library, language)), ": ")


def _measure(figure: Figure, shown: Shown) -> Html:
    quote = figure.row.get("as_published", "")
    base = figure.row.get("base_note", "")
    parts = [
        element("span", measure_words(figure, shown.library, shown.language), class_="gb-name"),
        element("q", text(quote), lang="vi", class_="gb-quote") if quote else NOTHING,
        _note(Worded(base, "vi"), shown) if base else NOTHING,
        _citation(figure, shown),
    ]
    return joined(parts)


def _note(words: Worded, shown: Shown) -> Html:
    return element("span", said(words, shown.language), class_="gb-note")


def _missing(words: Bilingual, shown: Shown) -> Html:
    return element("span", shown.say(words), class_="gb-missing")


def _hidden(words: Bilingual, shown: Shown) -> Html:
    """A dash, and words for readers of the screen."""
    spoken = element("span", shown.say(words), class_="gb-spoken")
    return Html(f'<span aria-hidden="true">–</span>{spoken}')


def counts(figure: Figure, language: Language) -> Html:
    """The two counts, 5 / 7, with the mark of a small total; what is not stated is said."""
    missing = element("span", _NOT_STATED.said_in(language), class_="gb-missing")
    if not figure.part and not figure.whole:
        return missing
    both = " / ".join(text(one) if one else missing for one in (figure.part, figure.whole))
    return joined([both, small_mark(language) if figure.small else ""], " ")


def small_mark(language: Language) -> Html:
    """The mark of a total under 20, with a link to what it means."""
    to = page_link(HOW_TO_READ, language, "small")
    return element("a", _SMALL.said_in(language), href=to, class_="gb-small")


def badge(table_name: str, status: str, library: Library, language: Language, rule: str) -> Html:
    """The verdict in words, with a sign and a colour; it leads to the rule behind it."""
    look = STATUS_LOOKS.get(status, "open")
    words = text(library.label(table_name, "check_status", status, language))
    sign = element("span", SIGNS[look], aria_hidden="true", class_="gb-sign")
    to = page_link(rule_page(rule), language) if rule else page_link(HOW_TO_READ, language)
    return element("a", sign + words, href=to, class_=f"gb-badge gb-badge--{look}")


def figure_badge(figure: Figure, library: Library, language: Language) -> Html:
    """The verdict on one figure."""
    rule = figure.issues[0]["rule"] if figure.issues else STATUS_RULES.get(figure.status, "")
    return badge(figure.table, figure.status, library, language, rule)


def _result(figure: Figure, shown: Shown) -> Html:
    notes = [
        element("span", text(issue_words(issue, shown.language)), class_="gb-note")
        for issue in figure.issues
    ]
    if figure.status == "ok" and not figure.part:
        notes.append(element("span", shown.say(_POSSIBLE), class_="gb-note"))
    return joined([figure_badge(figure, shown.library, shown.language), *notes])


def issue_words(issue: Mapping[str, str], language: Language) -> str:
    """What a known issue says: the message of the rule, or else the reason that is listed."""
    return issue.get(f"message_{language}") or issue.get(f"reason_{language}", "")


def _citation(figure: Figure, shown: Shown) -> Html:
    anchor = element("a", shown.say(_LINK), href=f"#{figure.anchor}")
    content = [
        _definition(figure, shown),
        code_block(sentence(figure, shown), wrapped=True),
        element("p", anchor),
    ]
    return more(shown.say(_CITE), joined(content), "gb-cite")


def _definition(figure: Figure, shown: Shown) -> Html:
    """What is counted, and out of what, where the list of measures says so."""
    row = shown.library.row("measures", figure.row.get("measure_id", "")) or {}
    lines = []
    for name, field in ((_COUNTED, "part_vi"), (_OUT_OF, "whole_vi")):
        words = worded(row, field, shown.language)
        if words:
            lines.append(f"{shown.say(name)}: {said(words, shown.language)}")
    return element("p", "<br>".join(lines), class_="gb-note") if lines else NOTHING


def sentence(figure: Figure, shown: Shown) -> str:
    """One sentence that says the figure, how far it can be trusted, and where it stands."""
    library, language = shown.library, shown.language
    source = library.row("sources", figure.source) or {}
    agency = library.name("agencies", source.get("agency_id", ""), language).words
    measure = ": ".join(one.words for one in words_for(figure, library, language))
    status = library.label(figure.table, "check_status", figure.status, language)
    title = worded(source, "title", language)
    dataset = described(shown.package.descriptor, "title", language)
    said_ = {
        "head": f"{agency}, {source.get('year', '')}. {measure}" if source else measure,
        "figures": "; ".join(_figures(figure, shown)),
        "status": status[:1].lower() + status[1:],
        "title": title.words if title else figure.source,
        "dataset": dataset,
        "version": shown.package.version,
        "address": _address(figure, shown),
    }
    return shown.say(_SENTENCE if title or figure.source else _WITHOUT_SOURCE).format_map(said_)


_SENTENCE = Bilingual(
    "{head}: {figures}; kết quả kiểm tra: {status}. Nguồn: “{title}”, theo bộ dữ liệu “{dataset}” "
    "phiên bản {version}{address}",
    "{head}: {figures}; result of the check: {status}. Source: “{title}”, from the dataset "
    "“{dataset}”, version {version}{address}",
)


_WITHOUT_SOURCE = Bilingual(
    "{head}: {figures}; kết quả kiểm tra: {status}. Theo bộ dữ liệu “{dataset}” phiên bản "
    "{version}{address}",
    "{head}: {figures}; result of the check: {status}. From the dataset “{dataset}”, version "
    "{version}{address}",
)


def _figures(figure: Figure, shown: Shown) -> Iterable[str]:
    printed = figure.printed(shown.library, shown.language)
    computed = figure.recomputed(shown.language)
    if figure.part and figure.whole:
        yield f"{figure.part}/{figure.whole}"
    elif figure.part or figure.whole:
        named = shown.say(counted_titles(figure, shown.library)).split(" / ")
        yield f"{named[0] if figure.part else named[1]} {figure.part or figure.whole}"
    if printed:
        yield shown.say(Bilingual(f"báo cáo ghi {printed}", f"the report prints {printed}"))
    if computed:
        yield shown.say(Bilingual(f"tính lại là {computed}", f"recomputed {computed}"))


def _address(figure: Figure, shown: Shown) -> str:
    if not shown.site_url:
        return "."
    folder = figure.home.said_in(shown.language).removesuffix(".md")
    start = shown.site_url.rstrip("/") + ("" if shown.language == "vi" else "/en")
    return f", {start}/{folder}/#{figure.anchor}"
