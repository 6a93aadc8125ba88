"""Real files put into the published form: the same figures, read by other means."""

import csv
import io

import pytest

from gbopen.judging.known import Known
from gbopen.repair.as_csv import as_csv
from gbopen.repair.fix import By, Fixed, Into, fix_file
from gbopen.tables.load import build_table
from gbopen.values.conventions import Conventions

# no day of the provinces is beyond the 12th: the order has to be declared
DAY_FIRST = Conventions(decimal=",", date_order="dmy", declared=True)
ELECTION = {
    "name": "election",
    "fields": [
        {"name": "part", "title": "phần"},
        {"name": "province", "title": "tỉnh"},
        {"name": "unit", "title": "đơn vị bầu cử", "type": "integer"},
        {"name": "place", "title": "thứ tự", "type": "integer"},
        {"name": "address", "title": "danh xưng"},
        {"name": "votes", "title": "số phiếu", "type": "integer"},
        {"name": "share", "title": "tỷ lệ (%)", "type": "number", "unit": "%"},
        {"name": "line", "title": "dòng trong bản gốc", "type": "integer"},
    ],
    "primaryKey": ["line"],
}
PROVINCES = {
    "name": "provinces",
    "fields": [
        {"name": "code", "title": "Mã tỉnh", "constraints": {"pattern": "[0-9]{2}"}},
        {"name": "name", "title": "Tên tỉnh, thành phố"},
        {"name": "since", "title": "Có hiệu lực từ", "type": "date"},
        {"name": "women", "title": "Số nữ", "type": "integer"},
        {"name": "total", "title": "Tổng số", "type": "integer"},
        {"name": "share", "title": "Tỷ lệ nữ (%)", "type": "number", "unit": "%"},
    ],
    "primaryKey": ["code"],
}


def fixed(schema, data, declared=None):
    table = build_table(schema, file=f"{schema['name']}.json")
    known = Known({table.name: table})
    outcome = fix_file("a.csv", data, By(known, "", declared), Into("csv", as_csv))
    assert isinstance(outcome, Fixed)
    again = fix_file("b.csv", as_csv(outcome.sheets), By(known), Into("csv", as_csv))
    assert isinstance(again, Fixed)
    assert again.changes == ()
    return rows_of(as_csv(outcome.sheets).decode())


def rows_of(text, delimiter=","):
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))


def test_876_election_results_keep_every_vote_and_share(corpora):
    data = (corpora / "vietnam" / "na14_2016_results.csv").read_bytes()
    original = rows_of(data.decode("utf-8-sig"), ";")[1:]
    expected = [
        [*row[:5], row[5].replace(".", ""), row[6].replace(",", "."), row[7]] for row in original
    ]
    assert len(expected) == 876
    assert fixed(ELECTION, data)[1:] == expected


@pytest.mark.parametrize(
    "name", ["utf8", "utf8_bom", "utf8_nfd", "utf16le_bom", "cp1258", "tcvn3", "viscii"]
)
def test_one_table_in_seven_encodings_becomes_one_file(corpora, name):
    folder = corpora / "vietnamese-encodings"
    truth = rows_of((folder / "utf8.csv").read_text(encoding="utf-8"), ";")[1:]
    expected = [
        [code, title, "-".join(reversed(day.split("/"))), women, total.replace(".", ""),
         share.replace(",", ".")]
        for code, title, day, women, total, share in truth
    ]  # fmt: skip
    header, *rows = fixed(PROVINCES, (folder / f"{name}.csv").read_bytes(), DAY_FIRST)
    assert header == ["code", "name", "since", "women", "total", "share"]
    assert rows == expected
    assert len(rows) == 97
