"""Workbooks that are bombs: each ends soon, in little memory, with one clear finding."""

import io
import zipfile

import pytest

from tests.hard.bounded import bounded
from tests.reading.workbook_files import TARGETS, TRANSITIONAL, packed, parts_of, with_sheets

SHEET = "xl/worksheets/sheet1.xml"
HEAD = "".join(
    f'<c t="inlineStr"><is><t>{name}</t></is></c>'
    for name in ("source_id", "course_no", "course_type", "title_vi")
)
TOO_LARGE, DAMAGED, EMPTY = "file-too-large:", "unreadable-file:", "empty-file:"


def sheet(inside):
    return f'<worksheet xmlns="{TRANSITIONAL[0]}"><sheetData>{inside}</sheetData></worksheet>'


def rows(inside="", **more):
    return packed(parts_of(f"<row>{HEAD}</row>{inside}", **more))


def whole(part):
    return packed(parts_of() | {SHEET: part})


def archive(entries, kind=zipfile.ZIP_DEFLATED):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", kind) as made:
        for name, part in entries:
            made.writestr(name, part)
    return file.getvalue()


def overlapping():
    """A thousand entries of the directory that all lead to the one worksheet of a megabyte."""
    parts = parts_of() | {SHEET: sheet("") + " " * 1_000_000}
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for name, part in parts.items():
            made.writestr(name, part)
        entry = made.getinfo(SHEET)
        for number in range(1_000):
            again = zipfile.ZipInfo(f"xl/worksheets/{number}.xml")
            for name in ("header_offset", "CRC", "compress_size", "file_size", "compress_type"):
                setattr(again, name, getattr(entry, name))
            made.filelist.append(again)
        made.comment = b"changed"  # so that the directory is written anew
    return file.getvalue()


def leading_to(target, mode=""):
    relation = f'<Relationship Id="rId1" Type="x/worksheet" Target="{target}"{mode}/>'
    return packed(
        parts_of()
        | {
            "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{TARGETS}">{relation}'
            "</Relationships>"
        }
    )


def declaring(entities, text):
    cell = sheet(f'<row><c t="inlineStr"><is><t>{text}</t></is></c></row>')
    return whole(f'<?xml version="1.0"?><!DOCTYPE w [{entities}]>{cell}')


LAUGHS = '<!ENTITY a "haha">' + "".join(
    f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9)
)
CASES = {
    "entries that overlap": (overlapping, EMPTY),
    "a workbook in an archive in an archive": (
        lambda: archive([("a.zip", archive([("xl/workbook.xml", "x")]))]),
        "not-a-table:",
    ),
    "the same name twice": (lambda: archive([*parts_of().items(), ("xl/theme.xml", "")]), EMPTY),
    "a billion laughs": (lambda: declaring(LAUGHS, "&j;"), DAMAGED),
    "a long entity named often": (
        lambda: declaring(f'<!ENTITY a "{"a" * 100_000}">', "&a;" * 10_000),
        DAMAGED,
    ),
    "an entity from outside": (
        lambda: declaring('<!ENTITY a SYSTEM "file:///etc/hostname">', "&a;"),
        DAMAGED,
    ),
    "elements 300,000 deep": (
        lambda: whole(sheet("".join(f"<a{n}>" for n in range(300_000)))),
        DAMAGED,
    ),
    "a dimension of all cells": (
        lambda: whole(
            f'<worksheet xmlns="{TRANSITIONAL[0]}"><dimension ref="A1:XFD1048576"/><sheetData>'
            f"<row>{HEAD}</row></sheetData></worksheet>"
        ),
        EMPTY,
    ),
    "the last cell of Excel": (
        lambda: rows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
        "more than 3,000,000 cells",
    ),
    "a row beyond the last": (
        lambda: rows('<row r="99999999999"><c><v>1</v></c></row>'),
        "more than 1,048,576 rows",
    ),
    "a cell in no column": (
        lambda: rows('<row r="2"><c r="ZZZZZZ99999999"><v>1</v></c></row>'),
        DAMAGED,
    ),
    "10,000 sheets": (lambda: with_sheets([("a", "visible")] * 10_000), "the limit is 250"),
    "a sheet in the net": (lambda: leading_to("http://127.0.0.1/a.xml"), DAMAGED),
    "a sheet outside": (lambda: leading_to("../../../../etc/hostname"), DAMAGED),
    "a sheet said to be outside": (
        lambda: leading_to("http://127.0.0.1/a.xml", ' TargetMode="External"'),
        DAMAGED,
    ),
    "a text that is not there": (
        lambda: rows('<row><c t="s"><v>99999999999</v></c></row>'),
        DAMAGED,
    ),
    "a number of a million digits": (
        lambda: rows(f"<row><c><v>{'9' * 999_999}</v></c></row>"),
        "missing-column:",
    ),
    "cells written over and over": (
        lambda: rows("<row>" + "<c><v>1</v></c>" * 9_000 + '<c r="ZZZ2"/>' + "</row>"),
        "more than 16,384 columns",
    ),
}
LONG = {
    "one huge part": (lambda: whole(sheet("<row><c><v>1</v></c></row>" * 20_000_000)), TOO_LARGE),
    "100 parts of 5 MB": (
        lambda: archive(
            [
                *parts_of(f"<row>{HEAD}</row>").items(),
                *((f"{n}", b" " * 5_000_000) for n in range(100)),
            ]
        ),
        EMPTY,
    ),
    "200,000 parts": (
        lambda: archive(
            [*parts_of(f"<row>{HEAD}</row>").items(), *((f"{n}", b"") for n in range(200_000))]
        ),
        EMPTY,
    ),
    "ten million texts": (lambda: rows(strings="<si><t>a</t></si>" * 10_000_000), TOO_LARGE),
    "a tag of 40 MB": (
        lambda: archive(
            (parts_of() | {SHEET: sheet(f'<row r="{"1" * 40_000_000}"/>')}).items(),
            zipfile.ZIP_STORED,
        ),
        DAMAGED,
    ),
    "a row written over and over": (
        lambda: rows(
            '<row r="2">'
            + "<c><v>1</v></c>" * 16_000
            + '<c r="WQJ2"><v>1</v></c>' * 1_000_000
            + "</row>"
        ),
        "missing-column:",
    ),
}


def judged(folder, made, **limits):
    (folder / "a.xlsx").write_bytes(made())
    return bounded(folder, "a.xlsx", **limits)


@pytest.mark.parametrize(("made", "expected"), CASES.values(), ids=CASES)
def test_a_workbook_of_bad_will_is_answered(tmp_path, made, expected):
    ended = judged(tmp_path, made)
    assert ended.code == 1
    assert any(expected in one for one in ended.rules), ended.rules


@pytest.mark.long
@pytest.mark.parametrize(("made", "expected"), LONG.values(), ids=LONG)
def test_a_large_one_too(tmp_path, made, expected):
    ended = judged(tmp_path, made, seconds=60)
    assert ended.code == 1
    assert any(expected in one for one in ended.rules), ended.rules
