"""Packages to make pages of: small, written here, and one whose every text is an attack."""

import csv
import hashlib
import json
from functools import cache

from gbopen import shipped
from gbopen.site.library import read_library
from gbopen.tables.load import load_tables

SOURCE = "hp-sngv-2022-news"
NOTE = "Nguồn không nêu tổng số"

LEADERS = [
    (
        "party_committee",
        "5",
        "7",
        "72",
        "",
        "",
        "05/07 đồng chí (chiếm 72%)",
        "71.43",
        "rounded_up",
    ),
    ("agency_leadership", "2", "3", "67", "", "", "02/03", "66.67", "ok"),
    ("division_heads", "70", "162", "45", "nearly", "", "gần 45%", "43.21", "mismatch"),
    ("edu_bachelor", "", "", "37.5", "", NOTE, "37,5%", "", "not_checkable"),
    ("union_vice_chair", "1", "", "", "", "", "01 nữ", "", "counts_only"),
]
REPRESENTATION = [
    {
        "source_id": SOURCE,
        "measure_id": measure,
        "subgroup": "all",
        "count_women": part,
        "count_total": whole,
        "pct_published": share,
        "pct_qualifier": word,
        "base_note": note,
        "as_published": quote,
        "pct_decimals": str(len(share.partition(".")[2])) if share else "",
        "pct_computed": computed,
        "check_status": status,
    }
    for measure, part, whole, share, word, note, quote, computed, status in LEADERS
]
SOURCES = [
    {
        "source_id": SOURCE,
        "agency_id": "hp-sngv",
        "year": "2022",
        "kind": "news",
        "scope": "own",
        "title": "Sở Ngoại vụ với công tác bình đẳng giới",
        "file_name": "000.txt",
        "sha256": "77f921bc234426bed5f4a1242d8d87617c33af1d989f4a4283eef84054e58cf4",
    }
]
AGENCIES = [
    {
        "agency_id": "hp-sngv",
        "name_vi": "Sở Ngoại vụ thành phố Hải Phòng",
        "name_en": "Hai Phong Department of Foreign Affairs",
        "level": "province",
        "province_code": "31",
    }
]
MEASURES = [
    {
        "measure_id": measure,
        "group": "party",
        "name_vi": f"Nữ ({measure})",
        "name_en": f"Women ({measure})",
        "part_vi": "Số nữ",
        "part_en": "Women",
        "whole_vi": "Tổng số",
        "whole_en": "All",
        "unit": "person",
        "definition_vi": "Số nữ chia cho tổng số.",
    }
    for measure, *_ in LEADERS
]
PROVINCES = [
    {
        "code": code,
        "valid_from": "2008-08-01",
        "valid_to": "",
        "name_vi": vi,
        "name_en": en,
        "kind": "thanh_pho",
    }
    for code, vi, en in (
        ("01", "Thành phố Hà Nội", "Ha Noi City"),
        ("31", "Thành phố Hải Phòng", "Hai Phong City"),
    )
]
ISSUES = [
    {
        "table": "representation",
        "key": f"{SOURCE}/party_committee/all",
        "rule": "share-mismatch",
        "reason_vi": "Giữ đúng như nguồn.",
        "reason_en": "Kept as printed.",
    }
]

ATTACKS = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "[x](javascript:alert(1)) ![a](x) <javascript:alert(1)>",
    "`code` **b** __c__ $x$ {{ 7*7 }} {% raw %}",
    "</title><script>alert(2)</script>",
    '--8<-- "/etc/passwd"',
    "{: onclick=alert(1) }",
    "| a | b |",
    "# h",
    "</code></pre><script>alert(3)</script>",
    "<!-- gbopen:figure -->",
    "' onmouseover='alert(4)",
    'page:x" onclick="alert(5)',
    "&#60;script&#62;alert(6)&#60;/script&#62;",
    "https://evil.example/ www.evil.example a@evil.example",
)
ATTACK = " ".join(ATTACKS)


@cache
def tables():
    """The tables that come with gbopen."""
    return load_tables(shipped.schemas())


def leaders(out):
    """A package of five figures with the verdict on each."""
    data = {"representation": REPRESENTATION}
    reference = {
        "sources": SOURCES,
        "agencies": AGENCIES,
        "measures": MEASURES,
        "provinces": PROVINCES,
    }
    return package(out, "women-in-leadership", data, reference, issues=ISSUES)


def attacks(out):
    """The same package with an attack in every text that a reader may see."""
    spoilt = {
        "representation": [
            {**row, "source_id": "evil-1", "as_published": ATTACK, "base_note": ATTACK}
            for row in REPRESENTATION
        ],
    }
    reference = {
        "sources": [
            {
                **SOURCES[0],
                "source_id": "evil-1",
                "agency_id": "evil-agency",
                "title": ATTACK,
                "url": "javascript:alert(7)",
                "file_name": ATTACK,
            }
        ],
        "agencies": [
            {**AGENCIES[0], "agency_id": "evil-agency", "name_vi": ATTACK, "name_en": ATTACK}
        ],
        "measures": MEASURES,
    }
    issues = [{**ISSUES[0], "key": "evil-1/party_committee/all", "reason_vi": ATTACK}]
    return package(out, "evil", spoilt, reference, issues=issues, words=ATTACK)


def package(out, name, data, reference, *, issues=(), words=""):
    """A package folder as publishing writes it; `words` in the place of every title."""
    folder = out / name / "1.0.0"
    resources = [_resource(folder, "data", table, rows, words) for table, rows in data.items()]
    resources += [_resource(folder, "reference", one, rows, "") for one, rows in reference.items()]
    if issues:
        resources.append(_issues(folder, issues))
    described = {
        "name": name,
        "title": words or "Nữ trong lãnh đạo",
        "title@en": words or "Women in leadership",
        "description": words or "Năm số liệu của một cơ quan.\n\nGiữ đúng như nguồn.",
        "description@en": words or "Five figures of one agency.\n\nKept as printed.",
        "version": "1.0.0",
        "created": "2026-11-22T00:00:00Z",
        "licenses": [
            {
                "name": "CC-BY-4.0",
                "path": "https://creativecommons.org/licenses/by/4.0/",
                "title": words or "Creative Commons Attribution 4.0",
            }
        ],
        "contributors": [{"title": words or "gbopen"}],
        "temporal": {"start": "2022-01-01", "end": "2022-12-31"},
        "resources": resources,
    }
    (folder / "datapackage.json").write_text(
        json.dumps(described, ensure_ascii=False), encoding="utf-8"
    )
    return folder


def _resource(folder, role, name, rows, words):
    table = tables()[name]
    fields = [field for field in table.fields if not field.confidential]
    path = f"{role}/{name}.csv"
    data = _write(folder / path, [field.name for field in fields], rows)
    keys = [
        {"fields": list(one.fields), "reference": {"resource": one.table, "fields": list(one.keys)}}
        for one in table.foreign_keys
    ]
    return {
        "name": name,
        "type": "table",
        "path": path,
        "title": words or table.title.vi,
        "title@en": words or table.title.en,
        "bytes": len(data),
        "hash": f"sha256:{hashlib.sha256(data).hexdigest()}",
        "gbopen:role": role,
        "schema": {
            "fields": [_field(field, words) for field in fields],
            "primaryKey": list(table.primary_key),
            "foreignKeys": keys,
        },
    }


def _field(field, words):
    described = {
        "name": field.name,
        "type": field.type,
        "title": words or field.title.vi,
        "title@en": words or field.title.en,
        "description": words or field.description.vi,
        "description@en": words or field.description.en,
    }
    if field.labels:
        described["categories"] = [
            {"value": value, "label": words or label.vi, "label@en": words or label.en}
            for value, label in field.labels.items()
        ]
    return described


def _issues(folder, issues):
    data = _write(folder / "known_issues.csv", list(issues[0]), issues)
    return {
        "name": "known_issues",
        "path": "known_issues.csv",
        "title": "Vấn đề đã biết",
        "bytes": len(data),
        "gbopen:role": "known-issues",
        "schema": {"fields": [{"name": name, "type": "string"} for name in issues[0]]},
    }


def _write(file, names, rows):
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("w", encoding="utf-8", newline="") as opened:
        writer = csv.DictWriter(opened, names, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    return file.read_bytes()


def library(out):
    """A library with the package of five figures."""
    return read_library([leaders(out)], tables())
