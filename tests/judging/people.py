"""A small table of offices, and what a check of files of it finds."""

from datetime import date

from gbopen.judging.file import Setting, judge_files
from gbopen.reports.sentences import hint, message
from gbopen.tables.load import build_table

DAY = date(2026, 11, 22)

PEOPLE = {
    "name": "people",
    "title": "Cán bộ",
    "title@en": "Staff",
    "fields": [
        {
            "name": "office",
            "title": "Đơn vị",
            "title@en": "Office",
            "constraints": {"required": True},
        },
        {
            "name": "women",
            "title": "Số nữ",
            "title@en": "Women",
            "type": "integer",
            "constraints": {"minimum": 0},
        },
        {
            "name": "persons",
            "title": "Tổng số",
            "title@en": "Persons",
            "type": "integer",
            "constraints": {"minimum": 1},
        },
        {
            "name": "share",
            "title": "Tỷ lệ (%)",
            "title@en": "Share (%)",
            "type": "number",
            "unit": "%",
            "constraints": {"minimum": 0, "maximum": 100},
            "gbopen:mayBeAbsent": True,
        },
        {
            "name": "on",
            "title": "Ngày",
            "title@en": "Day",
            "type": "date",
            "gbopen:mayBeAbsent": True,
        },
    ],
    "primaryKey": ["office"],
    "rules": [
        {"rule": "share-mismatch", "part": "women", "whole": "persons", "share": "share"},
        {"rule": "part-exceeds-whole", "part": "women", "whole": "persons"},
        {"rule": "share-without-counts", "part": "women", "whole": "persons", "share": "share"},
    ],
}
ROOMS = {
    "name": "rooms",
    "fields": [
        {"name": "room", "title": "Phòng"},
        {"name": "area", "title": "Diện tích", "type": "number"},
    ],
    "primaryKey": ["room"],
}


def tables_of(*schemas):
    """Those schemas as tables, by name."""
    return {one["name"]: build_table(one, file=f"{one['name']}.json") for one in schemas}


PEOPLE_AND_ROOMS = tables_of(PEOPLE, ROOMS)


def check(*files, tables=None, **options):
    """The report on files named a.csv, b.csv …, given as text or bytes."""
    named = [
        (f"{letter}.csv", data.encode() if isinstance(data, str) else data)
        for letter, data in zip("abcd", files, strict=False)
    ]
    setting = {"limit": 0, **options}
    return judge_files(named, Setting(tables or PEOPLE_AND_ROOMS, DAY, **setting))


def told(report):
    """Rule, wording where there is one, and cell or row of every finding."""
    return [
        f"{one.rule}{':' * bool(one.wording)}{one.wording} {_spot(one.place)}".rstrip()
        for one in report.findings
    ]


def _spot(place):
    return place.cell or (f"row {place.row}" if place.row else "")


def said(finding, language):
    """Message and hint."""
    return message(finding, language), hint(finding, language)
