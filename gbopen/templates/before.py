"""The figures that the agency reported before, printed beside the cells to be filled."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from gbopen.judging.known import Known, Row
from gbopen.language import Bilingual
from gbopen.tables.table import Table
from gbopen.templates.period import Period
from gbopen.values.figures import Figure
from gbopen.values.share_words import count_words, share_words

# within one year: what comes later holds the later figures
_ORDER = ("plan", "campaign-plan", "midyear", "campaign-report", "annual", "news")


@dataclass(frozen=True, slots=True)
class Before:
    """The report before, and its figures by table and measure: "05/07 (71,4%)"."""

    source_id: str = ""
    title: str = ""
    figures: Mapping[tuple[str, str], str] = field(default_factory=dict)


def figures_before(agency_id: str, period: Period, known: Known) -> Before:
    """The figures of the last report before the period that has any."""
    sources = [
        row
        for row in known.rows.get("sources", ())
        if row.cell("agency_id").canonical == agency_id and _rank(row) < _of_period(period)
    ]
    for source in sorted(sources, key=_rank, reverse=True):
        source_id = source.cell("source_id").canonical
        figures = dict(_figures(source_id, known))
        if figures:
            labels = known.tables["sources"].field("kind").labels
            kind = labels.get(source.cell("kind").canonical, Bilingual("", ""))
            title = f"{kind.vi} {source.cell('year').canonical}".strip()
            return Before(source_id, title, figures)
    return Before()


def _of_period(period: Period) -> tuple[int, int]:
    return period.year, _ORDER.index(period.kind)


def _rank(source: Row) -> tuple[int, int]:
    year, kind = source.cell("year").canonical, source.cell("kind").canonical
    return int(year or 0), _ORDER.index(kind) if kind in _ORDER else 0


def _figures(source_id: str, known: Known) -> Iterator[tuple[tuple[str, str], str]]:
    for table in known.tables.values():
        if table.form and table.form.printed and table.form.share:
            for row in known.with_key(table.name, ("source_id",), (source_id,)):
                said = _said(row, table)
                if said:
                    yield (table.name, row.cell(table.form.printed).canonical), said


def _said(row: Row, table: Table) -> str:
    assert table.form is not None  # noqa: S101 - told by the caller
    part, whole = (row.cell(name).value for name in table.form.share)
    if not isinstance(part, Figure) or not isinstance(whole, Figure):
        return ""
    counts = f"{count_words(part.units)}/{count_words(whole.units)}"
    share = share_words(part.units, whole.units)
    return f"{counts} ({share})" if share else counts
