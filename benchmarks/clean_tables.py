"""Sound rows of every table that faults are planted in, made of dice and the code lists."""

import csv
import io
import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

DATASETS = Path(__file__).resolve().parents[1] / "datasets"
Values = dict[str, str]
AGENCIES = ("hp-sngv", "lc-skhcn", "tw-tcdlcl")
YEARS = (2021, 2022, 2023)
PROVINCES = ("31", "12", "01", "44")
MEASURES = (
    "staff_all", "agency_leadership", "edu_bachelor", "edu_master", "party_committee",
    "union_committee", "youth_union_committee", "division_heads",
)  # fmt: skip


def published(table: str) -> list[Values]:
    """The rows of a table of datasets/, as published."""
    file = next(DATASETS.glob(f"*/data/{table}.csv"))
    return list(csv.DictReader(io.StringIO(file.read_text("utf-8"), newline="")))


def source_rows(kinds: tuple[str, ...] = ("annual", "plan", "news")) -> list[Values]:
    """A report of every kind, agency and year; the rows that the other tables refer to."""
    return [
        source(agency, year, kind)
        for agency in AGENCIES
        for year in (*YEARS, 2026)
        for kind in kinds
    ]


def source(agency: str, year: int, kind: str) -> Values:
    """One report, plan or news item."""
    day = {"annual": f"{year}-12-05", "plan": f"{year}-01-20", "news": ""}[kind]
    day = f"{year}-11-15" if year == 2026 and kind == "annual" else day
    period = kind != "news"
    return {
        "source_id": f"{agency}-{year}-{kind}",
        "agency_id": agency,
        "year": str(year),
        "kind": kind,
        "period_start": f"{year}-01-01" if period else "",
        "period_end": f"{year}-12-31" if period else "",
        "scope": "own",
        "document_number": f"{100 + year % 100}/BC-SNV" if period else "",
        "document_date": day,
        "received_on": day.replace("-05", "-06") if kind == "annual" else "",
        "published_on": f"{year}-11-17" if kind == "news" else "",
        "based_on": "",
        "title": "Báo cáo công tác bình đẳng giới",
    }


def representation(dice: random.Random) -> Iterator[Values]:
    """Counts and shares of one agency over two years; the second row proves a decimal mark."""
    agency, year = dice.choice(AGENCIES), dice.choice((2021, 2022))
    staff = dice.randint(200, 400)
    for one in (year, year + 1):
        for number, measure in enumerate(MEASURES):
            total = staff if measure == "staff_all" else dice.randint(7, 9) + 3 * (number % 3)
            women = total // 2 + (measure == "staff_all") * dice.randint(3, 40)
            women += (measure != "staff_all") * dice.randint(0, 2)
            while (one, number) == (year, 0) and share(women, total, 1).endswith("0"):
                women += 1  # it proves the comma
            decimals = 1 if (one, number) == (year, 0) else dice.choice((0, 1, 2))
            yield {
                "source_id": f"{agency}-{one}-annual",
                "measure_id": measure,
                "subgroup": "all",
                "as_of": f"{one}-{dice.randint(1, 11):02d}-{dice.randint(13, 28)}",
                "count_women": str(women),
                "count_total": str(total),
                "pct_published": share(women, total, decimals),
                "pct_qualifier": "",
                "base_note": "",
            }


def share(part: int, whole: int, decimals: int, off: int = 0) -> str:
    """A percentage rounded half up, with that many decimals, `off` units of the last beside it."""
    units = (2 * part * 100 * 10**decimals + whole) // (2 * whole) + off
    digits = f"{units:0{decimals + 1}d}"
    return digits if not decimals else f"{digits[:-decimals]}.{digits[-decimals:]}"


def activities(dice: random.Random) -> Iterator[Values]:
    """Activities of one report, some of them in the month of action."""
    agency, year = dice.choice(AGENCIES), dice.choice(YEARS)
    for number in range(1, 13):
        campaign = number % 4 == 3
        low = date(year, 11, 16) if campaign else date(year, 1, 10)
        start = low + timedelta(dice.randint(0, 10 if campaign else 260))
        if number == 1:
            start = date(year, 5, 25)
        people = dice.randint(20, 300)
        money = number % 3 == 1
        yield {
            "source_id": f"{agency}-{year}-annual",
            "activity_no": str(number),
            "activity_type": dice.choice(("communication", "conference", "publication")),
            "title_vi": dice.choice(("Hội nghị tuyên truyền", "Tọa đàm bình đẳng giới")),
            "implementing_body": "Sở Nội vụ",
            "calendar_id": f"gbv-{year}" if campaign else "",
            "start_date": start.isoformat(),
            "end_date": (start + timedelta(dice.randint(0, 5))).isoformat(),
            "province_code": dice.choice(PROVINCES),
            "quantity": str(dice.randint(1, 40)),
            "quantity_unit": dice.choice(("book", "session", "club")),
            "participants_women": str(dice.randint(5, people)),
            "participants_total": str(people),
            "participant_unit": dice.choice(("person", "turn")),
            "amount": str(dice.randint(1, 90) * 1000000) if money else "",
            "currency": "VND" if money else "",
            "status": "done",
            "note_vi": "",
        }


def training(dice: random.Random) -> Iterator[Values]:
    """Courses of one report."""
    agency, year = dice.choice(AGENCIES), dice.choice(YEARS)
    for number in range(1, 11):
        start = date(year, 4, 25) + timedelta(dice.randint(0, 180) if number > 1 else 0)
        # the share of the first row has no 0 at the end and proves the decimal comma
        people, decimals = (
            dice.randint(20, 90) if number > 1 else 53,
            1 if number == 1 else dice.choice((0, 1, 2)),
        )
        women = dice.randint(7, people - 7) if number > 1 else dice.choice((20, 25, 31))
        yield {
            "source_id": f"{agency}-{year}-annual",
            "course_no": str(number),
            "course_type": dice.choice(("gender_equality", "mixed", "specialist")),
            "title_vi": "Bồi dưỡng cán bộ làm công tác bình đẳng giới",
            "organiser": "Sở Nội vụ",
            "start_date": start.isoformat(),
            "end_date": (start + timedelta(dice.randint(0, 4))).isoformat(),
            "class_count": str(dice.randint(1, 9)),
            "participants_women": str(women),
            "participants_total": str(people),
            "participants_qualifier": "",
            "participant_unit": "person",
            "pct_published": share(women, people, decimals),
            "pct_qualifier": "",
        }


def projects(dice: random.Random) -> Iterator[Values]:
    """Projects of donors; whole amounts, so that no cell proves a decimal mark."""
    agency, year = dice.choice(AGENCIES), dice.choice(YEARS)
    for number in range(1, 9):
        yield {
            "source_id": f"{agency}-{year}-annual",
            "project_no": str(number),
            "title_vi": "Hỗ trợ phụ nữ di cư hồi hương",
            "donor_name": dice.choice(("KOICA", "KOCUN", "ACS")),
            "donor_country": dice.choice(("KR", "SE", "JP")),
            "period_start_year": str(year - dice.randint(0, 3)),
            "period_end_year": str(year + dice.randint(0, 3)),
            "amount": str(dice.randint(1000, 900000)),
            "currency": "USD",
            "amount_year": str(year),
            "amount_kind": dice.choice(("committed", "disbursed")),
        }


def services(dice: random.Random) -> Iterator[Values]:
    """Support services; the only day could be read either way round, so no order is proved."""
    agency, year = dice.choice(AGENCIES), dice.choice((*YEARS, 2026))
    for number in range(1, 8):
        yield {
            "source_id": f"{agency}-{year}-annual",
            "service_no": str(number),
            "service_type": dice.choice(("shelter", "club", "hotline")),
            "name_vi": "Địa chỉ tin cậy - Nhà tạm lánh",
            "province_code": dice.choice(("31", "12", "01")),
            "district_name": "Lệ Thủy" if year < 2026 else "",
            "host_facility": "police",
            "unit_count": str(dice.randint(1, 30)),
            "status": "active",
            "as_of": "" if number > 1 else f"{year}-05-05",
        }


def sources(dice: random.Random) -> Iterator[Values]:
    """Reports and plans received; from one agency in a random order."""
    rows = source_rows(("annual", "plan"))
    dice.shuffle(rows)
    rows.sort(key=lambda one: one["document_date"] != "2022-01-20")
    yield from rows[:9]


MAKERS = {
    "representation": representation,
    "activities": activities,
    "training": training,
    "projects": projects,
    "services": services,
    "sources": sources,
}


def clean_rows(table: str, dice: random.Random) -> list[Values]:
    """Sound rows of a table: made, or the published ones of a code list."""
    return list(MAKERS[table](dice)) if table in MAKERS else published(table)
