"""Where the header is, which table it belongs to, and what each of its columns is."""

import unicodedata

import pytest

from gbopen.reading.delimited import Line
from gbopen.reading.header import find_header, read_header, rivals
from gbopen.tables.load import build_table

PEOPLE = build_table(
    {
        "name": "people",
        "fields": [
            {
                "name": "office",
                "title": "Đơn vị",
                "title@en": "Office",
                "aliases": ["Phòng, ban", "Tên đơn vị"],
            },
            {"name": "women", "title": "Số nữ", "title@en": "Women", "type": "integer"},
            {"name": "persons", "title": "Tổng số", "title@en": "Persons", "type": "integer"},
            {"name": "note", "title": "Ghi chú", "title@en": "Note", "gbopen:mayBeAbsent": True},
        ],
        "primaryKey": ["office"],
    },
    file="people.json",
)
ROOMS = build_table(
    {
        "name": "rooms",
        "fields": [
            {"name": "room", "title": "Phòng", "title@en": "Room"},
            {"name": "area", "title": "Diện tích", "title@en": "Area", "type": "number"},
            {"name": "remark", "title": "Ghi chú", "title@en": "Remark"},
        ],
    },
    file="rooms.json",
)
WORDS = build_table({"name": "words", "fields": [{"name": "word", "title": "Từ"}]}, file="w.json")
TABLES = {"people": PEOPLE, "rooms": ROOMS}


def lines(*rows):
    return [Line(tuple(row.split("|")), n, n) for n, row in enumerate(rows, 1)]


def found(*rows, tables=TABLES):
    header = find_header(lines(*rows), tables)
    return None if header is None else (header[0].row, header[1].name)


NFD = unicodedata.normalize("NFD", "Đơn vị|Số nữ|Tổng số")

HEADERS = {
    "machine names": (["office|women|persons"], (1, "people")),
    "Vietnamese titles": (["Đơn vị|Số nữ|Tổng số"], (1, "people")),
    "English titles": (["Office|Women|Persons"], (1, "people")),
    "titles of both languages": (["Đơn vị|women|Persons"], (1, "people")),
    "another order": (["Tổng số|Ghi chú|Số nữ|Đơn vị"], (1, "people")),
    "capitals": (["ĐƠN VỊ|SỐ NỮ|TỔNG SỐ"], (1, "people")),
    "no marks at all": (["don vi|so nu|tong so"], (1, "people")),
    "letters and marks apart": ([NFD], (1, "people")),
    "aliases": (["Phòng - ban|SO_NU|tổng   số"], (1, "people")),
    "line breaks and spaces that do not break": (["Đơn\u00a0vị| Số\nnữ |Tổng\tsố"], (1, "people")),
    "marks of no width": (["\ufeffĐơn vị|Số\u200b nữ|Tổng số"], (1, "people")),
    "a title above": (["Báo cáo năm 2022", "|", "office|women|persons"], (3, "people")),
    "fourteen lines above": (["t"] * 14 + ["office|women|persons"], (15, "people")),
    "fifteen lines above": (["t"] * 15 + ["office|women|persons"], None),
    "empty lines above do not count": ([""] * 40 + ["office|women|persons"], (41, "people")),
    "a column too many": (["office|women|persons|colour"], (1, "people")),
    "a column too few": (["office|women"], (1, "people")),
    "half of the columns unknown": (["office|women|x|y"], (1, "people")),
    "more than half unknown": (["office|women|x|y|z"], None),
    "only one column known": (["office|x"], None),
    "one column that two tables have": (["Ghi chú|x"], None),
    "a table of another name": (["Phòng|Diện tích|Ghi chú"], (1, "rooms")),
    "more columns of one than of the other": (["office|women|note|room|area|x"], (1, "people")),
    "a fuller row below wins": (["office|women", "office|women|persons"], (2, "people")),
    "a second header below does not": (["office|women", "A|5", "office|women"], (1, "people")),
    "data only": (["A|5|7", "B|6|8"], None),
    "nothing": ([], None),
}


@pytest.mark.parametrize("case", HEADERS.values(), ids=HEADERS)
def test_a_header_is_the_row_that_names_most_columns_of_a_table(case):
    rows, expected = case
    assert found(*rows) == expected


def test_a_table_of_one_column_is_known_by_that_one():
    assert found("Từ", "một", tables={"words": WORDS}) == (1, "words")
    assert found("Chữ", "một", tables={"words": WORDS}) is None


def alike(header, *schemas):
    tables = {one["name"]: build_table(one, file=f"{one['name']}.json") for one in schemas}
    best = find_header(lines(header), tables)
    assert best is not None
    line, table = best
    return rivals(line, table, tables)


def schema(name, *columns, absent=()):
    fields = [{"name": one, "gbopen:mayBeAbsent": one in absent} for one in columns]
    return {"name": name, "fields": fields}


def test_a_header_that_two_tables_share_belongs_to_neither():
    assert alike("a1|b1", schema("one", "a1", "b1"), schema("two", "b1", "a1")) == ["one", "two"]
    assert alike(
        "a1|b1", schema("one", "a1", "b1"), schema("two", "a1", "b1", "c1", absent=("c1",))
    ) == ["one", "two"]


def test_a_header_belongs_to_the_table_that_lacks_the_least():
    assert alike("a1|b1", schema("one", "a1", "b1"), schema("two", "a1", "b1", "c1")) == []
    assert alike("a1|b1|c1", schema("one", "a1", "b1"), schema("two", "a1", "b1", "c1")) == []


def read(header, used=()):
    (line,) = lines(header)
    return read_header(line, PEOPLE, used=frozenset(used))


COLUMNS = {
    "all there": ("office|women|persons|note", "office women persons note", (), (), (), ""),
    "an optional one missing": ("office|women|persons", "office women persons", (), (), (), ""),
    "a needed one missing": ("office|persons", "office persons", (), (), (), "women"),
    "the key missing": ("women|persons|note", "women persons note", (), (), (), "office"),
    "one unknown": ("office|x|women|persons", "office - women persons", (1,), (), (), ""),
    "one doubled": ("office|women|persons|Số nữ", "office women persons women", (), (), (3,), ""),
    "one three times": (
        "office|women|women|women|persons",
        "office women women women persons",
        (),
        (),
        (2, 3),
        "",
    ),
    "one without a name but with values": (
        "office||women|persons",
        "office - women persons",
        (),
        (1,),
        (),
        "",
    ),
    "row numbers": ("STT|office|women|persons", "- office women persons", (), (), (), ""),
    "row numbers in other words": (
        "No.|office|women|persons",
        "- office women persons",
        *[()] * 3,
        "",
    ),
}


@pytest.mark.parametrize("case", COLUMNS.values(), ids=COLUMNS)
def test_each_cell_of_a_header_is_a_column_or_a_fault(case):
    text, columns, unknown, unnamed, doubled, missing = case
    header = read(text, used=range(9))
    assert " ".join(one.name if one else "-" for one in header.columns) == columns
    assert (header.unknown, header.unnamed, header.doubled) == (unknown, unnamed, doubled)
    assert " ".join(one.name for one in header.missing) == missing


def test_a_column_without_name_and_without_values_is_nothing():
    assert read("office||women|persons|", used=(0, 2, 3)).unnamed == ()


@pytest.mark.parametrize(
    ("header", "canonical"),
    [
        ("office|women|persons", True),
        ("persons|office|women", True),
        (" office |women|persons", True),
        ("Office|women|persons", False),
        ("Đơn vị|women|persons", False),
        ("office|women|persons|", False),
        ("office|women|persons|x", False),
    ],
)
def test_only_machine_names_are_the_published_form(header, canonical):
    assert read(header).canonical is canonical
