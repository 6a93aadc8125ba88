"""Tables with every rule bound in every way, and rows at the borders of the rules."""

import csv
import io
from datetime import date
from typing import Any

from hypothesis import strategies as st

from gbopen.judging.file import Setting
from gbopen.rules.catalogue import RULES
from gbopen.rules.rule import QUALIFIERS
from gbopen.values.conventions import CANONICAL
from tests.rule_tables import checked_table

TODAY = date(2024, 6, 30)
QUALIFIER = {"type": "string", "constraints": {"enum": list(QUALIFIERS)}}
OPTIONAL = {"gbopen:mayBeAbsent": True}

PLACES = checked_table(
    {
        "name": "places",
        "gbopen:filledBy": "publisher",
        "fields": [
            {"name": "place", "type": "string"},
            {"name": "valid_from", "type": "date"},
            {"name": "valid_to", "type": "date"},
            {"name": "people", "type": "integer"},
            {"name": "place_name", "type": "string"},
        ],
        "primaryKey": ["place", "valid_from"],
    }
)
PLACES_CSV = b"""place,valid_from,valid_to,people,place_name
30,2008-08-01,2022-12-31,40,Hai Duong
31,2008-08-01,,1000000000001,Hai Phong
31,2023-01-01,,7,Hai Phong
44,2022-11-15,2022-12-15,,Quang Binh
"""
REPORTS = checked_table(
    {
        "name": "reports",
        "fields": [
            {"name": "report", "type": "string"},
            {"name": "report_year", "type": "year", **OPTIONAL},
            {"name": "sent", "type": "date", **OPTIONAL},
            {"name": "staff", "type": "integer", **OPTIONAL},
            {"name": "estimate", **QUALIFIER, **OPTIONAL},
            {"name": "home", "type": "string", **OPTIONAL},
        ],
        "primaryKey": ["report"],
        "foreignKeys": [
            {"fields": ["home"], "reference": {"resource": "places", "fields": ["place"]}}
        ],
    },
    [PLACES],
)
REPORTS_CSV = """report,report_year,sent,staff,estimate,home
r1,2022,2022-12-09,40,exact,30
r2,2023,2023-01,x,nearly,44
r3,,,,,
r4,20x4,không rõ ngày,0,,99
""".encode()

FIELDS = [
    {"name": "no", "type": "integer"},
    {"name": "report_id", "type": "string"},
    {"name": "subgroup", "type": "string", "constraints": {"required": True}, **OPTIONAL},
    {"name": "part", "type": "integer"},
    {"name": "whole", "type": "integer", **OPTIONAL},
    {"name": "whole_how", **QUALIFIER, **OPTIONAL},
    {"name": "share", "type": "number", "unit": "%"},
    {"name": "share_how", **QUALIFIER, **OPTIONAL},
    {"name": "size", "type": "number", **OPTIONAL},
    {"name": "start", "type": "date"},
    {"name": "end", "type": "date", **OPTIONAL},
    {
        "name": "precision",
        "type": "string",
        "constraints": {"enum": ["day", "month", "year"]},
        **OPTIONAL,
    },
    {"name": "year", "type": "year", **OPTIONAL},
    {"name": "held", "type": "boolean", **OPTIONAL},
    {"name": "place_code", "type": "string", **OPTIONAL},
    {"name": "note", "type": "string", **OPTIONAL},
    {"name": "parent", "type": "string", **OPTIONAL},
]
LINKS = {
    "name": "figures",
    "primaryKey": ["report_id", "subgroup", "no"],
    "uniqueKeys": [["start", "share"], ["note"], ["size"], ["held", "year"]],
    "foreignKeys": [
        {"fields": ["report_id"], "reference": {"resource": "reports", "fields": ["report"]}},
        {"fields": ["place_code"], "reference": {"resource": "places", "fields": ["place"]}},
        {"fields": ["parent"], "reference": {"resource": "", "fields": ["note"]}},
        {
            "fields": ["place_code", "start"],
            "reference": {"resource": "places", "fields": ["place", "valid_from"]},
        },
    ],
    "lookups": {
        "place_then": {
            "table": "places",
            "match": {"place": ["place_code", "report_id/home", "=31"]},
            "during": ["valid_from", "valid_to"],
            "at": "report_id/report_year",
        },
        "place_at": {
            "table": "places",
            "match": {"place": "place_code"},
            "during": ["valid_from", "valid_to"],
            "at": "start",
        },
        "same_year": {"table": "reports", "match": {"report_year": "year", "home": "place_code"}},
    },
}

FLAGS = [
    {"column": "subgroup", "is": ["a"]},
    {"column": "whole", "is_not": [""]},
    {"column": "share", "is": ["50", "72.0"]},
    {"column": "start", "is": ["2022-11", "2022-11-15", ""]},
    {"column": "held", "is": ["true"]},
    {"column": "report_id/estimate", "is_not": ["nearly"]},
    {"column": "note", "matches": "\\d+/.*"},
    {"column": "size", "matches": "\\d+(\\.0+)?"},
    {
        "column": "note",
        "pattern": "^(?P<n>\\d+)/(?P<y>\\d{4})?.*$",
        "parts": {"n": "no", "y": "report_id/report_year"},
    },
    {"lookup": "place_then"},
    {"lookup": "place_at"},
    "held",
]
ALWAYS = [{"value": 1}, {"value": 0}]
BINDINGS: dict[str, list[Any]] = {
    "count": [
        "part",
        "whole",
        "no",
        "size",
        {"column": "whole", "qualifier": "whole_how"},
        {"column": "size", "qualifier": "share_how"},
        "report_id/staff",
        {"column": "place_code/people", "qualifier": "whole_how"},
        "parent/whole",
        "place_at/people",
        {"column": "note", "extract": "^(\\d+)/.*$"},
        {"value": 7},
    ],
    "figure": ["share", "share", "size", "whole", "parent/share"],
    "qualifier": ["share_how", "share_how", "whole_how", "report_id/estimate", "subgroup"],
    "date": [
        "start",
        "end",
        {"column": "start", "precision": "precision"},
        {"column": "end", "precision": "precision"},
        "report_id/sent",
        "place_code/valid_to",
        "place_then/valid_from",
        "place_at/valid_to",
        "parent/start",
        "today",
    ],
    "year": [
        "year",
        "start",
        "no",
        {"column": "end", "precision": "precision"},
        "report_id/report_year",
        "same_year/report_year",
        {"column": "note", "extract": "^\\d+/(\\d+).*$"},
        {"value": 2022},
        "today",
    ],
    "flag": [*FLAGS, *ALWAYS],
    "given": ["whole", "note", "subgroup", "start", "report_id/staff", "parent/note", *FLAGS],
    "word": ["subgroup", "report_id", "note", "parent", "share", "start", "place_code/place_name"],
}


# the column made for the role, by its name; other roles of a kind take the first of its bindings
MADE_FOR = {
    "part": "part",
    "whole": "whole",
    "share": "share",
    "qualifier": "share_how",
    "start": "start",
    "end": "end",
    "day": "start",
    "later": "end",
    "window_start": "place_code/valid_from",
    "window_end": "place_code/valid_to",
    "period_start": "place_code/valid_from",
    "period_end": "place_code/valid_to",
    "sent": "report_id/sent",
    "launch": "held",
    "done": "held",
    "code": "place_code",
    "group": "report_id",
    "measure": "note",
    "id": "note",
    "containing": "parent",
    "parent": "parent",
    "base": "parent",
    "exclusive": "subgroup",
}

BINDABLE = [rule for rule in RULES if rule.scope in ("row", "table")]


@st.composite
def bound_rules(draw, *, most=12):
    """Some row and table rules, each role bound to something of its kind or, if it may, to none."""
    rules = []
    for rule in draw(st.lists(st.sampled_from(BINDABLE), min_size=1, max_size=most)):
        bound = {role: draw(st.sampled_from(BINDINGS[kind])) for role, kind in rule.roles.items()}
        loose = draw(st.sets(st.sampled_from(sorted(rule.may)), max_size=2)) if rule.may else ()
        where = draw(st.lists(st.sampled_from(BINDINGS["flag"]), max_size=1))
        if draw(st.booleans()):
            bound |= {role: MADE_FOR[role] for role in bound if role in MADE_FOR}
            loose, where = set(rule.may) - set(MADE_FOR), []
        kept = {role: one for role, one in bound.items() if role not in loose}
        rules.append({"rule": rule.name, **kept, "where": where})
    return rules


def table_of(rules):
    """The table with those rules bound to it."""
    return checked_table({**LINKS, "fields": FIELDS, "rules": rules}, [PLACES, REPORTS])


def setting_of(table):
    """The table with the others it refers to: all places are known, some reports."""
    return Setting(
        {"places": PLACES, "reports": REPORTS, "figures": table},
        TODAY,
        code_lists={"places": PLACES_CSV},
        known=(("reports", REPORTS_CSV),),
        conventions=CANONICAL,
        limit=0,
    )


LARGE = [10**6, 10**6 + 1, 10**12 - 1, 10**12, 10**12 + 1, 10**15 - 1, 10**15]
COUNTS = st.one_of(
    st.integers(0, 8).map(str),
    st.integers(-2, 250).map(str),
    st.sampled_from(LARGE).map(str),
    st.sampled_from(["", "", "x", "…", "gần 5", "-", "5 người", "-1000000000001"]),
)
SHARES = st.one_of(
    st.integers(-1, 102).map(str),
    st.decimals(0, 101, places=1).map(str),
    st.decimals(0, 101, places=4).map(str),
    st.sampled_from(
        "x|gần 45|dưới 50|≈33.3|hơn 100|0|0.0|50%|1000000||1000000.5|99999999999.9999|72.0|"
        "100.0001|12,5,3|0.00005||".split("|")
    ),
)
DATES = st.one_of(
    st.dates(date(2022, 10, 25), date(2023, 1, 5)).map(str),
    st.dates(date(1900, 1, 1), date(2100, 12, 31)).map(str),
    st.sampled_from(["", "", "2022-11", "2022", "2022-12", "2024-02-29", "2023-02-29", "11/2022"]),
)
YEARS = st.sampled_from(
    ["", "", "2021", "2022", "2022", "2023", "2024", "2025", "2026", "1900", "9999", "20x2"]
)
HOW = st.sampled_from(["", "", "", "exact", *QUALIFIERS, "mù mờ"])
NOTES = st.sampled_from(
    ["", "a", "b", "a", "1/2022/KH", "2/2023", "1/", "7/2022", "3/12345678901234567890", "x/2022"]
)
CELLS = {
    "no": COUNTS,
    "report_id": st.sampled_from(["r1", "r1", "r2", "r3", "r4", "r9", "", "r1"]),
    "subgroup": st.sampled_from(["a", "a", "b", "c", "", "…", "nearly"]),
    "part": COUNTS,
    "whole": COUNTS,
    "whole_how": HOW,
    "share": SHARES,
    "share_how": HOW,
    "size": st.one_of(SHARES, COUNTS),
    "start": DATES,
    "end": DATES,
    "precision": st.sampled_from(["", "", "day", "month", "year", "tuần"]),
    "year": YEARS,
    "held": st.sampled_from(["", "true", "false", "có", "có lẽ"]),
    "place_code": st.sampled_from(["30", "31", "44", "44", "99", ""]),
    "note": NOTES,
    "parent": NOTES,
}


@st.composite
def near_shares(draw):
    """A part, a whole and a share within two units of what they give: where rounding decides."""
    whole = draw(st.one_of(st.integers(0, 60), st.sampled_from(LARGE[:-1])))
    part = draw(st.one_of(st.integers(0, whole), st.just(whole)))
    decimals = draw(st.sampled_from([0, 1, 2, 4]))
    units = 100 * part * 10**decimals // max(whole, 1) + draw(st.integers(-1, 2))
    sign, digits = "-" * (units < 0), f"{abs(units):0{decimals + 1}d}"
    cut = len(digits) - decimals
    share = f"{sign}{digits[:cut]}" + (f".{digits[cut:]}" if decimals else "")
    before = draw(st.sampled_from(["", "", "", "", "", "gần ", "trên ", "dưới ", "ít nhất "]))
    return {"part": str(part), "whole": str(whole), "share": before + share}


NEAT = {
    "report_id": st.sampled_from(["r1", "r1", "r2"]),
    "subgroup": st.sampled_from(["a", "b"]),
    "part": st.integers(0, 9).map(str),
    "whole": st.sampled_from(["", "7", "9", "100"]),
    "whole_how": st.just(""),
    "share_how": st.sampled_from([*[""] * 8, *QUALIFIERS]),
    "start": st.dates(date(2022, 10, 25), date(2022, 12, 20)).map(str),
    "end": st.one_of(st.just(""), st.dates(date(2022, 11, 1), date(2022, 12, 20)).map(str)),
    "precision": st.just("day"),
    "year": st.sampled_from(["2022", "2023"]),
    "held": st.sampled_from(["true", "false"]),
    "place_code": st.sampled_from(["44", "44", "31"]),
    "note": st.sampled_from(["a", "b", "c"]),
    "parent": st.sampled_from(["", "a", "b", "c"]),
}


@st.composite
def rows(draw, *, neat):
    """One row: anything in every cell, or what most rows look like, or shares that nearly fit."""
    row = draw(st.fixed_dictionaries(CELLS))
    if neat or draw(st.booleans()):
        row |= draw(st.fixed_dictionaries(NEAT))
    if draw(st.booleans()):
        row |= draw(near_shares())
    lost = draw(st.sampled_from(["", "part", "whole", "share"]))
    return row | ({lost: ""} if lost else {})


@st.composite
def files(draw, *, most_rows=8):
    """A CSV file of such rows, now and then without some columns, or with one of them twice."""
    columns = list(CELLS)
    neat = draw(st.booleans())
    if not neat:
        for lost in draw(st.lists(st.sampled_from(columns), max_size=2, unique=True)):
            columns.remove(lost)
        columns += draw(st.lists(st.sampled_from(columns), max_size=1))
    made = draw(st.lists(rows(neat=neat), min_size=1, max_size=most_rows))
    made += draw(st.lists(st.sampled_from(made), max_size=2))
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([[row[name] for name in columns] for row in made])
    return text.getvalue().encode()
