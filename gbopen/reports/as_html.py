"""The report as one page that needs nothing else: to read, to print, to send by mail.

No script, no link, nothing from outside; the page forbids itself both. Every text of a file is
escaped, its control marks are shown, and its direction cannot reach what stands around it.
"""

import re
import unicodedata
from collections.abc import Iterator
from html import escape
from importlib import resources

from gbopen.findings.finding import Finding
from gbopen.findings.report import FileSeen, Report
from gbopen.findings.severity import LABELS, SEVERITIES
from gbopen.language import Bilingual, Language, Span
from gbopen.reports.as_text import printable
from gbopen.reports.groups import (
    NOT_CHECKED,
    Group,
    cut_list,
    groups,
    in_brief,
    not_checked,
    places,
    said_once,
    worst,
)
from gbopen.reports.names import named, short_names
from gbopen.reports.sentences import hint, message, outcome, several_files, verdict, where

_FORBIDDEN = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_FILES = Bilingual("Các tệp", "Files")
_HEADERS = (
    ("", Bilingual("Tệp", "File")),
    ("number wide", Bilingual("Số dòng", "Rows")),
    ("number", Bilingual("Cần sửa", "Errors")),
    ("number", Bilingual("Xem lại", "Review")),
    ("", Bilingual("Kết quả", "Result")),
)
_TITLE = Bilingual("Kết quả kiểm tra tệp số liệu", "Check of files of figures")
_FOUND = Bilingual("Đang ghi:", "Found:")
_ALONE = Bilingual(
    "Trang này đủ nội dung, mở được khi không có mạng; có thể in hoặc gửi kèm thư.",
    "This page is complete: it opens without a network, and can be printed or sent by mail.",
)


def as_html(report: Report, language: Language) -> str:
    """The whole page: the verdict, the files, the findings by rule, and what was not checked."""
    report = short_names(report)
    said = _escaped(verdict(report).said_in(language))
    body = "\n".join([_verdict(report, language), *_main(report, language)])
    style = resources.files("gbopen.reports").joinpath("page.css").read_text(encoding="utf-8")
    return f"""<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{_FORBIDDEN}">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>{said} – gbopen</title>
<style>
{style}</style>
</head>
<body>
{body}
<footer class="quiet"><p>{_ALONE.said_in(language)}</p></footer>
</body>
</html>
"""


def _verdict(report: Report, language: Language) -> str:
    day = Span(report.today, report.today).said_in(language)
    made = f"gbopen {_escaped(report.version)}, {day}" if report.version else day
    about = [f"{_TITLE.said_in(language)} ({made})"]
    if len({file.name for file in report.files}) > 1:
        about.append(_escaped(several_files(in_brief(report)).said_in(language)))
    lines = "".join(f'\n<p class="quiet">{line}</p>' for line in about)
    said = _escaped(verdict(report).said_in(language))
    return f'<header class="verdict {_tone(worst(report))}">\n<h1>{said}</h1>{lines}\n</header>'


def _tone(severity: str | None) -> str:
    """The colour of a severity; what is only for information keeps no file back."""
    return severity if severity in {"error", "warning"} else "good"


def _main(report: Report, language: Language) -> Iterator[str]:
    yield "<main>"
    yield from _files(report, language)
    for severity in SEVERITIES:
        ones = [group for group in groups(report) if group.severity == severity]
        if not ones:
            continue
        count = places(report.count(severity)).said_in(language)
        yield f'<h2 class="{severity}">{LABELS[severity].said_in(language)} ({count})</h2>'
        for group in ones:
            yield from _group(group, report, language)
    reasons = [_quotes(one.said_in(language), language) for one in not_checked(report)]
    if reasons:
        yield f"<h2>{NOT_CHECKED.said_in(language)}</h2>"
        yield "<ul>" + "".join(f"<li>{reason}</li>" for reason in reasons) + "</ul>"
    yield "</main>"


def _files(report: Report, language: Language) -> Iterator[str]:
    yield f'<h2 id="files">{_FILES.said_in(language)}</h2>'
    yield '<table aria-labelledby="files">'
    cells = "".join(
        f'<th scope="col"{_class(kind)}>{title.said_in(language)}</th>' for kind, title in _HEADERS
    )
    yield f"<thead><tr>{cells}</tr></thead>\n<tbody>"
    yield from (_file(file, whose, language) for file, whose in said_once(in_brief(report)))
    yield "</tbody>\n</table>"


def _class(kind: str) -> str:
    return f' class="{kind}"' if kind else ""


def _file(file: FileSeen, about: Bilingual, language: Language) -> str:
    errors, warnings, _ = file.counts
    severity, said = outcome(errors, warnings)
    name = _quotes(named(file.name, file.sheet, language), language)
    whose = _quotes(about.said_in(language), language)
    name += f'<p class="quiet">{whose}</p>' if whose else ""
    return (
        f'<tr><th scope="row">{name}</th><td class="number wide">{file.rows}</td>'
        f'<td class="number">{errors}</td><td class="number">{warnings}</td>'
        f'<td class="result {_tone(severity)}">{said.said_in(language)}</td></tr>'
    )


def _group(group: Group, report: Report, language: Language) -> Iterator[str]:
    rule = group.rule
    count = places(group.total).said_in(language)
    yield f'<section class="rule {group.severity}">'
    yield f"<header><h3>{_escaped(rule.title.said_in(language))}</h3>"
    yield f'<p class="quiet">{rule.code} {rule.name}, {count}</p></header>\n<ol>'
    several = len(report.files) > 1
    yield from (_finding(one, language, several=several) for one in group.found)
    yield "</ol>"
    if group.cut:
        yield f'<p class="cut">{cut_list(group).said_in(language)}</p>'
    yield "</section>"


def _finding(one: Finding, language: Language, *, several: bool) -> str:
    cell = where(one.place, language)
    file = named(one.place.file, one.place.sheet if several else "", language)
    parts = [f"<p>{_quotes(file, language)}</p>"] if several or not cell else []
    if cell:
        parts.append(f'<p class="cell">{_quotes(cell, language)}</p>')
    if one.found:
        text = printable(one.found, limit=200)
        quoted = f'<bdi class="found"{_lang(text, language)}>{escape(text)}</bdi>'
        parts.append(f"<p>{_FOUND.said_in(language)} {quoted}</p>")
    advice = hint(one, language)
    said = f"<p>{_quotes(message(one, language), language)}</p>"
    if advice:
        said += f'<p class="hint">→ {_quotes(advice, language)}</p>'
    return f"<li><div>{''.join(parts)}</div><div>{said}</div></li>"


def _escaped(text: str) -> str:
    return escape(printable(text, limit=0))


def _quotes(text: str, language: Language) -> str:
    """Our own sentence, in which what stands in quotation marks may be of the other language."""
    pieces = re.split(r'("[^"]*")', printable(text, limit=0))
    return "".join(
        f"<bdi{_lang(piece, language)}>{escape(piece)}</bdi>" if number % 2 else escape(piece)
        for number, piece in enumerate(pieces)
    )


def _lang(text: str, language: Language) -> str:
    """The attribute that tells a reading voice of Vietnamese words on an English page."""
    return ' lang="vi"' if language != "vi" and _is_vietnamese(text) else ""


def _is_vietnamese(text: str) -> bool:
    """True where a letter has a mark that English does not write."""
    plain = unicodedata.normalize("NFD", text)
    return any(unicodedata.combining(char) or char in "đĐ" for char in plain)
