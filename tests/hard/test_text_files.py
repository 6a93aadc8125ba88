"""Text files that nobody would write: each ends soon, in little memory, with one clear finding."""

import pytest

from tests.hard.bounded import bounded

HEAD = "source_id,course_no,course_type,title_vi,participants_women,participants_total\n"
ROW = "hp-sngv-2022-news,1,mixed,Lớp,5,7\n"
DAMAGED = "not-a-table: This is a binary file"

QUICK = {
    "only quotation marks": (lambda: '"' * 2_000_000, "header-not-found:"),
    "an odd number of them": (lambda: '"' * 2_000_001, "unclosed-quote:"),
    "a million columns": (lambda: "a" + ",a" * 1_000_000, "more than 16,384 columns"),
    "a million cells in a row": (lambda: HEAD + "x," * 1_000_000, "more than 16,384 columns"),
    "a field of 10 MB": (lambda: HEAD + "x" * 10_000_000, "more than 1,000,000 characters"),
    "a name of 10 MB": (lambda: "x" * 10_000_000 + "," + HEAD, "more than 1,000,000 characters"),
    "ten million NUL bytes": (lambda: "\0" * 10_000_000, "not-a-table:"),
    "NUL bytes below a header": (lambda: HEAD + "\0" * 1_000_000, "not-a-table:"),
    "halves of characters": (lambda: b"\xed\xa0\x80" * 100_000, "unknown-encoding:"),
    "halves in UTF-16": (lambda: b"\xff\xfe" + b"\x00\xd8" * 1_000, "unknown-encoding:"),
    "10,000 delimiters": (
        lambda: "".join(f"{chr(0x4E00 + n)}a" for n in range(10_000)),
        "header-not-found:",
    ),
    "a million spaces": (lambda: " " * 1_000_000, "empty-file:"),
    "a number of a million digits": (
        lambda: HEAD + ROW.replace(",5,", f",{'9' * 999_999},"),
        "number-too-long:",
    ),
    "a number of many powers": (lambda: HEAD + ROW.replace(",5,", ",1e999999999,"), "type:"),
    "a year of five digits": (
        lambda: HEAD.replace("title_vi", "start_date") + ROW.replace("Lớp", "31/12/99999"),
        "type:",
    ),
}
LONG = {
    "a million rows of commas": (lambda: HEAD + ",,,,,\n" * 1_000_000, "empty-file:"),
    "ten million empty lines": (lambda: "\n" * 10_000_000, "more than 1,048,576 rows"),
    "one line of 100 MB": (lambda: HEAD + "x" * 100_000_000, "more than 1,000,000 characters"),
    "fifty million cells": (lambda: HEAD + "x," * 50_000_000, "more than 10,000,000 cells"),
    "more than 256 MB": (lambda: HEAD + "\n" * (256 * 2**20), "the limit is 256 MB"),
    "20,000 unknown codes": (
        lambda: HEAD + "".join(ROW.replace("mixed", f"kind{n}") for n in range(20_000)),
        "enum:",
    ),
    "20,000 equal rows": (lambda: HEAD + ROW * 20_000, "duplicate-key:"),
}


def judged(folder, content, **limits):
    data = content()
    (folder / "a.csv").write_bytes(data if isinstance(data, bytes) else data.encode())
    return bounded(folder, "a.csv", **limits)


@pytest.mark.parametrize(("content", "expected"), QUICK.values(), ids=QUICK)
def test_a_text_file_of_bad_will_is_answered(tmp_path, content, expected):
    ended = judged(tmp_path, content)
    assert ended.code == 1
    assert any(expected in one for one in ended.rules), ended.rules


@pytest.mark.long
@pytest.mark.parametrize(("content", "expected"), LONG.values(), ids=LONG)
def test_a_large_one_too(tmp_path, content, expected):
    ended = judged(tmp_path, content, seconds=120, megabytes=2_500)
    assert ended.code == 1
    assert any(expected in one for one in ended.rules), ended.rules[:5]


@pytest.mark.long
def test_a_circle_of_100_000_parents_is_told(tmp_path):
    head = "agency_id,name_vi,level,parent_id,successor_id\n"
    rows = (f"a-{n},Sở {n},province,a-{(n + 1) % 100_000},\n" for n in range(100_000))
    (tmp_path / "agencies.csv").write_text(head + "".join(rows))
    ended = bounded(tmp_path, "agencies.csv", seconds=200, megabytes=2_500)
    assert ended.code == 1
    assert any(one.startswith("cycle:") for one in ended.rules), ended.said[:300]
