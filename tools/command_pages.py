"""Write the pages of the commands, docs/vi/lenh.md and docs/en/commands.md, from their help.

Run it after a change of a help text: `python tools/command_pages.py`. A test holds the pages and
the help equal.
"""

from collections.abc import Iterator
from pathlib import Path

import click

from gbopen.commands.cli import group
from gbopen.commands.said import SHORT
from gbopen.language import LANGUAGES, Bilingual, Language

DOCS = Path(__file__).parents[1] / "docs"
PAGES: dict[Language, str] = {"vi": "vi/lenh.md", "en": "en/commands.md"}

_FRONT = Bilingual(
    """---
title: Các lệnh của gbopen
description: Mỗi lệnh của gbopen, các tùy chọn và ví dụ, như gbopen --help in ra.
alternate: commands.md
section: check
order: 9
---

# Các lệnh của gbopen

Trang này được ghi từ chính lời hướng dẫn của chương trình (`gbopen LỆNH --help`).
{ .gb-lead }
""",
    """---
title: The commands of gbopen
description: Each command of gbopen with its options and examples, as gbopen --help prints them.
alternate: lenh.md
section: check
order: 9
---

# The commands of gbopen

This page is made from the help of the program itself (`gbopen COMMAND --help`).
{ .gb-lead }
""",
)
_OPTION = Bilingual("| Tùy chọn | Ý nghĩa |", "| Option | Meaning |")
_EXAMPLES = Bilingual("Ví dụ:", "Example:")
_CODES = Bilingual(
    """
## Mã thoát

| Mã | Ý nghĩa |
|---|---|
| 0 | Không có lỗi cần sửa (hoặc không có gì từ mức `--fail-on` trở lên) |
| 1 | Số liệu có lỗi cần sửa |
| 2 | Dòng lệnh, mẫu bảng hoặc thiết lập chưa dùng được; câu thông báo cho biết cần ghi gì |
| 3 | Lỗi của chính phần mềm |

## Biến môi trường

| Biến | Ý nghĩa |
|---|---|
| `GBOPEN_LANG` | Ngôn ngữ của báo cáo: `vi` hoặc `en` |
| `NO_COLOR` | Không dùng màu trên màn hình |
| `GBOPEN_DEBUG` | Khi phần mềm gặp lỗi của chính mình: in đầy đủ dấu vết |
""",
    """
## Exit codes

| Code | Meaning |
|---|---|
| 0 | Nothing to correct (or nothing from the severity of `--fail-on` on) |
| 1 | The data have faults to correct |
| 2 | The command line, a schema or a setting cannot be used; the message says what to type |
| 3 | A bug of the program itself |

## Environment

| Variable | Meaning |
|---|---|
| `GBOPEN_LANG` | The language of the reports: `vi` or `en` |
| `NO_COLOR` | No colours on the screen |
| `GBOPEN_DEBUG` | Where the program fails through a bug of its own: print the whole trace |
""",
)


def page(language: Language) -> str:
    """The whole page in one language."""
    context = click.Context(group, info_name="gbopen")
    parts = [_FRONT.said_in(language)]
    for name in SHORT:
        command = group.get_command(context, name)
        parts.append("\n".join(_command(command, name, language)) + "\n")
    parts.append(_CODES.said_in(language).lstrip("\n"))
    return "\n".join(parts)


def _command(command: click.Command, name: str, language: Language) -> Iterator[str]:
    context = click.Context(command, info_name=f"gbopen {name}")
    first, _, rest = (command.help or "").partition("\n")
    yield f"## gbopen {name}"
    yield ""
    yield _half(first, language) + "."
    yield ""
    yield f"```\n{' '.join([context.command_path, *command.collect_usage_pieces(context)])}\n```"
    yield ""
    yield from (_OPTION.said_in(language), "|---|---|")
    for param in command.get_params(context):
        record = param.get_help_record(context)
        if record is not None and record[1]:  # an argument has its name only
            typed, meaning = record
            yield f"| `{typed.replace('|', chr(92) + '|')}` | {_half(meaning, language)} |"
    examples = [line.strip() for line in rest.splitlines() if line.startswith("  ")]
    yield ""
    yield from (_EXAMPLES.said_in(language), "")
    yield from ("```console", *(f"$ {line}" for line in examples), "```")


def _half(text: str, language: Language) -> str:
    """The Vietnamese or the English half of "tiếng Việt / English"."""
    vi, _, en = text.partition(" / ")
    return vi if language == "vi" else (en or vi)


def main() -> None:
    """Write both pages."""
    for language in LANGUAGES:
        (DOCS / PAGES[language]).write_text(page(language), encoding="utf-8")


if __name__ == "__main__":
    main()
