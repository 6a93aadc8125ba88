"""The period of a form: 2026-midyear, 2026-campaign-report-dv; and its first and last day."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from gbopen.errors import UsageError
from gbopen.judging.known import Known
from gbopen.language import Bilingual

_PERIOD = re.compile(r"(?P<year>20\d\d)-(?P<rest>[a-z0-9-]+)")
_ENDING = re.compile(r"(-(?P<campaign>gbv|dv))?(-([2-9]|[1-9]\d))?")


@dataclass(frozen=True, slots=True)
class Period:
    """A kind of report of a year. `campaign` is the month of action a campaign report is about."""

    text: str
    year: int
    kind: str
    campaign: str = ""


def read_period(text: str, kinds: Iterable[str]) -> Period:
    """The period of that text; UsageError that shows how to write one."""
    known = [kind for kind in kinds if kind != "news"]
    found = _PERIOD.fullmatch(text)
    for kind in sorted(known, key=len, reverse=True) if found else ():
        assert found is not None  # noqa: S101 - the loop is empty otherwise
        ending = _ENDING.fullmatch(found["rest"].removeprefix(kind))
        if found["rest"].startswith(kind) and ending:
            campaign = (ending["campaign"] or "gbv") if kind.startswith("campaign") else ""
            return Period(text, int(found["year"]), kind, campaign)
    listed = ", ".join(_written(known))
    raise UsageError(
        Bilingual(
            f'không có kỳ báo cáo "{text}". Ghi năm và loại, ví dụ 2026-midyear. '
            f"Các loại: {listed}.",
            f'there is no period "{text}". Write year and kind, as in 2026-midyear. '
            f"Kinds: {listed}.",
        )
    )


def _written(kinds: Iterable[str]) -> Iterator[str]:
    """The kinds as they are typed: a campaign is that on violence unless its ending is -dv."""
    for kind in kinds:
        yield kind
        if kind.startswith("campaign"):
            yield f"{kind}-dv"


def days_of(period: Period, known: Known) -> tuple[date, date]:
    """The first and last day of the figures.

    Administrative reports run from 15 December to 14 June or 14 December (Decree 09/2019/NĐ-CP,
    article 12); a plan is for its calendar year, a campaign lasts as long as the calendar says.
    """
    year = period.year
    if period.kind == "midyear":
        return date(year - 1, 12, 15), date(year, 6, 14)
    if period.kind == "annual":
        return date(year - 1, 12, 15), date(year, 12, 14)
    if period.campaign:
        return _window(period, known)
    return date(year, 1, 1), date(year, 12, 31)


def _window(period: Period, known: Known) -> tuple[date, date]:
    columns, key = ("kind", "campaign", "year"), ("window", period.campaign, str(period.year))
    rows = known.with_key("calendar", columns, key)
    if not rows:
        raise UsageError(
            Bilingual(
                f"danh mục chưa có Tháng hành động ({period.campaign}) năm {period.year}.",
                f"the calendar has no campaign month ({period.campaign}) of {period.year}.",
            )
        )
    start, end = (rows[0].cell(name).canonical for name in ("start_date", "end_date"))
    return date.fromisoformat(start), date.fromisoformat(end)
