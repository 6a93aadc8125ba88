"""A file as a typed frame, the frame as rows again, and the contract as a notebook uses it."""

import gc
import weakref
from datetime import date

import pandas as pd
import pandera.pandas as pa
import pytest
from pandera.errors import SchemaErrors

import gbopen
from gbopen.errors import RuleCrash, UsageError
from gbopen.judging.file import Setting, known_rows
from gbopen.judging.opened import open_file
from gbopen.screening.contract import contract_of, validate_with_pandera
from gbopen.screening.frame import frame_of, read_frame, rows_of
from gbopen.values.conventions import CANONICAL
from tests.rule_tables import checked_table

TABLE = checked_table(
    {
        "name": "courses",
        "fields": [
            {"name": "title", "type": "string"},
            {"name": "women", "type": "integer"},
            {"name": "all", "type": "integer"},
            {"name": "pct", "type": "number", "unit": "%"},
            {"name": "held", "type": "date"},
            {"name": "year", "type": "year", "gbopen:mayBeAbsent": True},
            {"name": "free", "type": "boolean", "gbopen:mayBeAbsent": True},
            {"name": "place", "type": "string"},
        ],
        "rules": [
            {"rule": "share-mismatch", "part": "women", "whole": "all", "share": "pct"},
            {"rule": "part-exceeds-whole", "part": "women", "whole": "all"},
        ],
    }
)
SETTING = Setting({"courses": TABLE}, date(2024, 6, 30), conventions=CANONICAL)
FILE = """title,women,all,pct,held,free
A,5,7,71.4,2022-11-15,true
B,12 người,40,gần 45,2022-11,
C,,,,2022,false
D,5,7,72.0,,có
"""


@pytest.fixture
def frame(tmp_path):
    file = tmp_path / "courses.csv"
    file.write_text(FILE, encoding="utf-8")
    return read_frame(file, SETTING)


def column(frame, name):
    values = [None if pd.isna(value) else value for value in frame[name]]
    return [value.date() if isinstance(value, pd.Timestamp) else value for value in values]


COLUMNS = {
    "title": ("str", ["A", "B", "C", "D"]),
    "women": ("Int64", [5, None, None, 5]),
    "women.fault": ("str", [None, "words-in-number", None, None]),
    "all": ("Int64", [7, 40, None, 7]),
    "pct": ("Float64", [71.4, 45.0, None, 72.0]),
    "pct.units": ("Int64", [714, 45, None, 720]),
    "pct.scale": ("Int64", [10, 1, None, 10]),
    "pct.qualifier": ("Int64", [0, 1, None, 0]),
    "held": (
        "datetime64[s]",
        [date(2022, 11, 15), date(2022, 11, 1), date(2022, 1, 1), None],
    ),
    "held.last": (
        "datetime64[s]",
        [date(2022, 11, 15), date(2022, 11, 30), date(2022, 12, 31), None],
    ),
    "year": ("Int64", [None] * 4),
    "free": ("boolean", [True, None, False, True]),
    "place": ("str", [None] * 4),
    "place.fault": ("str", ["unread"] * 4),
}


def test_the_columns_of_a_frame_are_those_of_the_schema_and_what_they_need_beside(frame):
    assert list(frame.columns) == list(COLUMNS)


@pytest.mark.parametrize("name", COLUMNS)
def test_a_column_has_the_type_and_the_values_of_its_cells(frame, name):
    dtype, values = COLUMNS[name]
    assert str(frame[name].dtype) == dtype
    assert column(frame, name) == values


def test_the_index_holds_the_rows_a_spreadsheet_shows(frame):
    assert frame.index.name == "row"
    assert list(frame.index) == [2, 3, 4, 5]


def test_the_rows_of_a_frame_say_what_the_rows_it_was_made_of_say(frame):
    opened = open_file(
        "x.csv", FILE.encode(), known_rows(SETTING), table="courses", declared=CANONICAL
    )
    names = [field.name for field in TABLE.fields]

    def said(rows):
        return [
            (row.row, [(cell.state, cell.canonical, cell.written) for cell in map(row.cell, names)])
            for row in rows
        ]

    assert said(rows_of(frame, TABLE.fields)) == said(opened.rows)


def test_a_frame_without_rows_has_all_its_columns():
    empty = frame_of([], TABLE)
    assert "pct.scale" in empty.columns
    assert validate_with_pandera(empty, contract_of(TABLE, SETTING)) == set()


UNREADABLE = {
    "a file that is not there": None,
    "a PDF": b"%PDF-1.4",
    "a table of other columns": b"x,y\n1,2\n",
    "nothing at all": b"",
}


@pytest.mark.parametrize("data", UNREADABLE.values(), ids=UNREADABLE)
def test_what_is_no_table_cannot_be_read(data, tmp_path):
    file = tmp_path / "x.csv"
    if data is not None:
        file.write_bytes(data)
    with pytest.raises(UsageError) as stop:
        read_frame(file, SETTING)
    for language in ("vi", "en"):
        sentence = stop.value.said_in(language)
        assert sentence.startswith(f"{file.as_posix()}: ")
        assert "{" not in sentence


def test_the_verbs_read_a_file_and_give_its_contract(tmp_path):
    file = tmp_path / "women.csv"
    file.write_text(
        "source_id,measure_id,count_women,count_total,pct_published\n"
        "hp-sngv-2022-news,staff_all,28,40,70\n"
        "hp-sngv-2022-news,edu_master,5,7,72\n",
        encoding="utf-8",
    )
    frame = gbopen.read(file)
    contract = gbopen.contract("representation")
    assert isinstance(contract, pa.DataFrameSchema)
    with pytest.raises(SchemaErrors) as refused:
        contract.validate(frame, lazy=True)
    (said,) = refused.value.failure_cases["check"]
    assert said == "GB301 share-mismatch (rule 1): The percentage does not match its counts"
    assert contract.validate(frame.drop(index=3)).equals(frame.drop(index=3))


def test_the_contract_writes_one_line_a_rule_however_many_rows_are_at_fault(frame):
    many = pd.concat([frame.loc[[5]]] * 1000)
    with pytest.raises(SchemaErrors) as refused:
        contract_of(TABLE, SETTING).validate(many, lazy=True)
    assert len(refused.value.failure_cases) == 1


def test_the_contract_lets_go_of_a_frame(frame):
    contract = contract_of(TABLE, SETTING)
    validated = weakref.ref(contract.validate(frame.loc[[2]]))
    gc.collect()
    assert validated() is None


def test_columns_of_ones_own_are_allowed(frame):
    frame["ratio"] = frame["women"] / frame["all"]
    assert validate_with_pandera(frame, contract_of(TABLE, SETTING)) == {(5, "share-mismatch")}


def changed(column, value):
    def change(frame):
        frame.loc[2, column] = value
        return frame

    return change


NO_FRAMES = {
    "a column is missing": lambda frame: frame.drop(columns="pct.units"),
    "a column has another type": lambda frame: frame.astype({"women": "Float64"}),
    "a value differs from its units": changed("pct", 71.5),
    "a value has no units": changed("pct.units", None),
    "a fault has a value": changed("place", "Hà Nội"),
}


@pytest.mark.parametrize("change", NO_FRAMES.values(), ids=NO_FRAMES)
def test_pandera_refuses_what_read_does_not_make(frame, change):
    with pytest.raises(RuleCrash):
        validate_with_pandera(change(frame), contract_of(TABLE, SETTING))


def test_a_rule_that_crashes_is_named_and_is_no_fault_of_the_data(frame, monkeypatch):
    def fail(**_numbers):
        raise ZeroDivisionError("by nought")

    contract = contract_of(TABLE, SETTING)
    monkeypatch.setitem(TABLE.rules[1].rule.__dict__, "broken", fail)
    with pytest.raises(RuleCrash, match=r"part-exceeds-whole .*by nought"):
        validate_with_pandera(frame, contract)


@pytest.mark.parametrize(
    "switch",
    [{"PANDERA_VALIDATION_ENABLED": "False"}, {"PANDERA_VALIDATION_DEPTH": "SCHEMA_ONLY"}],
    ids=str,
)
def test_the_environment_cannot_switch_the_checks_off(frame, switch, monkeypatch):
    from pandera import config  # noqa: PLC0415 - the only place that looks inside

    for name, value in switch.items():
        monkeypatch.setenv(name, value)
    config.reset_config_context(config._config_from_env_vars())
    try:
        found = validate_with_pandera(frame, contract_of(TABLE, SETTING))
    finally:
        config.reset_config_context()
    assert found == {(5, "share-mismatch")}
