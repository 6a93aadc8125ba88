"""Reports for the tests of every form: one with every wording of every rule, one to do harm."""

from datetime import date
from string import Formatter

from gbopen.findings.finding import Finding, Place, Unchecked
from gbopen.findings.report import FileSeen, make_report
from gbopen.language import Bilingual
from gbopen.rules.catalogue import RULES

DAY = date(2026, 6, 30)
HARMFUL = [
    "<script>alert(1)</script>",
    "</style><img src=x onerror=alert(1)>",
    "]]>&amp;<!--",
    "\u202egnp.exe\u2066",
    "a\x00b\x07\x1b[31m",
    "\udc80\ud83d",
    "\ufffe\uffff",
    "{v} %s {0} %0A::error::x",
    '=HYPERLINK("http://x","y")',
    "[a](http://x)",
    "one\r\ntwo\nthree\ttabs",
    "x" * 5000,
]


def every_finding():
    """One finding for each wording of each rule, in a text file and in a workbook."""
    findings = []
    for rule in RULES:
        for number, wording in enumerate(["", *rule.wordings], start=2):
            words = rule.worded(wording)
            texts = (words.message.vi, words.message.en, words.hint.vi, words.hint.en)
            names = {name for text in texts for _, name, _, _ in Formatter().parse(text) if name}
            place = Place("a.csv", number, number, 4, "Số nữ")
            if number % 2:
                place = Place("b.xlsx", number, number, 4, "Số nữ", "Lãnh đạo")
            parameters = dict.fromkeys(sorted(names), "giá trị")
            also = (Place("b.xlsx", 9, 9, 5, "Tổng số", "Lãnh đạo"),)
            findings.append(
                Finding(rule.code, rule.name, rule.severity, place, "72", wording, parameters, also)
            )
    return made(findings)


def harmful():
    """Findings whose cells, titles, sheets and files are made to break out of a report."""
    findings = [
        Finding(
            "GB202",
            "type",
            "error",
            Place(f"nop/{text[:40]}.csv", 2, 2, 1, text, text[:30]),
            text,
            "no_hint",
            {"v": text, "kind": Bilingual("số", "number")},
        )
        for text in HARMFUL
    ]
    return made(findings)


def made(findings, *, unchecked=True, limit=1000):
    """A report of these findings on the files they name, and one sound file."""
    places = [place for one in findings for place in (one.place, *one.also)]
    names = dict.fromkeys((place.file, place.sheet) for place in places)
    files = [FileSeen(name, "courses", 3, "utf-8", ",", sheet=sheet) for name, sheet in names]
    reason = Bilingual('cột "Mã" chưa đối chiếu được ở 1 dòng.', '"Id" was not looked up.')
    return make_report(
        findings,
        files=[*files, FileSeen("tot.csv", "courses", 3, "utf-8", ",")],
        unchecked=[Unchecked("unknown-reference", "a.csv", "Mã", reason, 1)] if unchecked else [],
        today=DAY,
        version="0.1.0",
        limit=limit,
    )
