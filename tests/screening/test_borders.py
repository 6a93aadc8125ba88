"""Rows at the borders of what a column of 64 bits, a missing cell or a faulty one can say."""

from datetime import date

import pytest

from gbopen.judging.file import Setting
from gbopen.values.conventions import CANONICAL
from tests.rule_tables import checked_table
from tests.screening.two_forms import in_two_forms

TODAY = date(2026, 6, 30)
QUALIFIER = {"type": "string", "constraints": {"enum": ["exact", "nearly", "over"]}}
SHARES = {
    "name": "shares",
    "fields": [
        {"name": "part", "type": "integer"},
        {"name": "whole", "type": "integer"},
        {"name": "share", "type": "number", "unit": "%"},
        {"name": "how", **QUALIFIER, "gbopen:mayBeAbsent": True},
        {"name": "whole_how", **QUALIFIER, "gbopen:mayBeAbsent": True},
    ],
    "rules": [
        {
            "rule": "share-mismatch",
            "part": "part",
            "whole": {"column": "whole", "qualifier": "whole_how"},
            "share": "share",
            "qualifier": "how",
        }
    ],
}
AMOUNTS = {
    "name": "amounts",
    "fields": [
        {"name": "part", "type": "number"},
        {"name": "whole", "type": "number"},
    ],
    "rules": [{"rule": "part-exceeds-whole", "part": "part", "whole": "whole"}],
}
DATES = {
    "name": "dates",
    "fields": [
        {"name": "start", "type": "date"},
        {"name": "end", "type": "date"},
        {
            "name": "precision",
            "type": "string",
            "constraints": {"enum": ["day", "month"]},
            "gbopen:mayBeAbsent": True,
        },
    ],
    "rules": [
        {
            "rule": "end-before-start",
            "start": {"column": "start", "precision": "precision"},
            "end": {"column": "end", "precision": "precision"},
        }
    ],
}
NOTES = {
    "name": "notes",
    "fields": [
        {"name": "kind", "type": "string"},
        {"name": "note", "type": "string", "constraints": {"required": True, "maxLength": 3}},
    ],
    "rules": [
        {"rule": "empty-when", "value": "note", "when": {"column": "kind", "is": ["none"]}},
        {"rule": "required-when", "value": "note", "when": {"column": "kind", "is": ["some"]}},
    ],
}
KEYS = {
    "name": "keys",
    "fields": [
        {"name": "office", "type": "string"},
        {"name": "day", "type": "date", "gbopen:mayBeAbsent": True},
        {"name": "size", "type": "number", "gbopen:mayBeAbsent": True},
    ],
    "primaryKey": ["office", "day"],
    "uniqueKeys": [["size", "day"]],
}
PRINTED = {
    "name": "printed",
    "fields": [
        {"name": "day", "type": "date"},
        {"name": "size", "type": "number"},
        *NOTES["fields"],
    ],
    "rules": [
        {
            "rule": "required-when",
            "value": "kind",
            "when": {"column": "day", "is": ["2022", "2022-02", "2022-11-15"]},
            "where": [{"column": "size", "is": ["5.10", "7"]}],
        }
    ],
}
MISMATCH, DOUBLE = "share-mismatch", "duplicate-key"
EXCEEDS, BEFORE = "part-exceeds-whole", "end-before-start"

CASES = {
    "a right share of the largest count": (SHARES, "999999999999999,999999999999999,100.0000", ()),
    "a wrong share of the largest count": (
        SHARES,
        "999999999999999,999999999999999,100.0001",
        [(2, MISMATCH)],
    ),
    "a third of the largest count": (SHARES, "333333333333333,999999999999999,33.3333", ()),
    "a wrong share at 10^12": (SHARES, "1000000000000,1000000000000,100.001", [(2, MISMATCH)]),
    "a wrong share above 10^12": (SHARES, "1000000000001,1000000000001,99.9999", [(2, MISMATCH)]),
    "a share of fifteen digits": (SHARES, "1,999999999999,99999999999.9999", [(2, MISMATCH)]),
    "a share of fifteen digits of the largest count": (
        SHARES,
        "1,999999999999999,99999999999.9999",
        [(2, MISMATCH)],
    ),
    "a negative share": (SHARES, "1,3,-33", [(2, MISMATCH)]),
    "half a unit rounded up": (SHARES, "1,8,13", ()),
    "half a unit cut off": (SHARES, "1,8,12", ()),
    "a whole of nought": (SHARES, "0,0,50", ()),
    "an empty share": (SHARES, "1,3,", ()),
    "a faulty share": (SHARES, "1,3,x", ()),
    "a faulty whole": (SHARES, "1,x,50", ()),
    "a qualifier in the cell of the share": (SHARES, "5,7,gần 72", ()),
    "no qualifier": (SHARES, "5,7,72,,", [(2, MISMATCH)]),
    "a share that says it is exact": (SHARES, "5,7,72,exact,", [(2, MISMATCH)]),
    "a share that is an estimate": (SHARES, "5,7,72,nearly,", ()),
    "a share with a qualifier nobody can read": (SHARES, "5,7,72,mù mờ,", ()),
    "a whole that says it is exact": (SHARES, "5,7,72,,exact", [(2, MISMATCH)]),
    "a whole that is an estimate": (SHARES, "5,7,72,,over", ()),
    "a whole with a qualifier nobody can read": (SHARES, "5,7,72,,mù mờ", ()),
    "amounts that are counts": (AMOUNTS, "8,7", [(2, EXCEEDS)]),
    "amounts with decimals of nought": (AMOUNTS, "8.0,7.00", [(2, EXCEEDS)]),
    "an amount that is no count": (AMOUNTS, "8.5,7", ()),
    "an amount with a qualifier in its cell": (AMOUNTS, "gần 8,7", ()),
    "a whole amount with a qualifier in its cell": (AMOUNTS, "8,hơn 7", ()),
    "an end before the start": (DATES, "2022-11-15,2022-11-14,", [(2, BEFORE)]),
    "an end in the month of the start": (DATES, "2022-11-15,2022-11,", ()),
    "an end in the year of the start": (DATES, "2022-11-15,2022,", ()),
    "days that stand for their month": (DATES, "2022-11-15,2022-11-14,month", ()),
    "days of a precision nobody can read": (DATES, "2022-11-15,2022-11-14,tuần", ()),
    "a note where there must be none": (NOTES, "none,abc", [(2, "empty-when")]),
    "a faulty note where there must be none": (NOTES, "none,abcd", [(2, "empty-when")]),
    "a required note left blank": (NOTES, "none, ", ()),
    "a required note left blank where it is wanted": (NOTES, "some,", ()),
    "a faulty note where one is wanted": (NOTES, "some,abcd", ()),
    "a day as it is printed": (PRINTED, "2022-11-15,7,,a", [(2, "required-when")]),
    "a month as it is printed": (PRINTED, "2022-02,7,,a", [(2, "required-when")]),
    "a year as it is printed": (PRINTED, "2022,7,,a", [(2, "required-when")]),
    "the first day of a month": (PRINTED, "2022-02-01,7,,a", ()),
    "a figure as it is printed": (PRINTED, "2022,5.10,,a", [(2, "required-when")]),
    "a figure with fewer decimals": (PRINTED, "2022,5.1,,a", ()),
    "a figure with more decimals": (PRINTED, "2022,5.100,,a", ()),
    "a key twice": (KEYS, "a,2022,\na,2022,", [(3, DOUBLE)]),
    "a key three times": (KEYS, "a,2022,\na,2022,\na,2022,", [(3, DOUBLE), (4, DOUBLE)]),
    "a primary key with the same empty part": (KEYS, "a,,1\na,,2", [(3, DOUBLE)]),
    "primary keys that are empty": (KEYS, ",,1\n,,2", ()),
    "primary keys with the same fault": (KEYS, "a,abc,\na,abc,", ()),
    "a year and its first day": (KEYS, "a,2022,\na,2022-01-01,", ()),
    "unique keys with the same empty part": (KEYS, "a,,5\nb,,5", ()),
    "a unique key twice": (KEYS, "a,2022,5\nb,2022,5", [(3, DOUBLE)]),
    "figures equal but for their decimals": (KEYS, "a,2022,5.10\nb,2022,5.1", ()),
    "figures equal but for their qualifier": (KEYS, "a,2022,5\nb,2022,gần 5", [(3, DOUBLE)]),
}


@pytest.mark.parametrize(("schema", "lines", "wanted"), CASES.values(), ids=CASES)
def test_both_forms_at_a_border(schema, lines, wanted):
    table = checked_table(schema)
    names = [field.name for field in table.fields][: lines.split("\n")[0].count(",") + 1]
    setting = Setting({table.name: table}, TODAY, conventions=CANONICAL, limit=0)
    data = f"{','.join(names)}\n{lines}\n".encode()
    judged, masked, by_pandera, _ = in_two_forms(table, data, setting)
    assert judged == set(wanted)
    assert masked == set(wanted)
    assert by_pandera == set(wanted)
