"""gbopen explain: one rule in words, with why it is there and examples of right and wrong."""

from collections.abc import Iterator
from textwrap import wrap

import click

from gbopen.commands.choices import language_option, rule_names
from gbopen.commands.said import SHORT
from gbopen.findings.severity import LABELS
from gbopen.language import Bilingual, Language
from gbopen.rules.by_name import find_rule
from gbopen.rules.rule import Example, Rule
from gbopen.site.role_titles import role_title

_PASSING = Bilingual("Đúng", "Right")
_FAILING = Bilingual("Sai", "Wrong")
_BASIS = Bilingual("Căn cứ", "Legal basis")


@click.command(
    "explain",
    help=SHORT["explain"] + "\n\n\b\nVí dụ / Example:\n  gbopen explain share-mismatch",
)
@click.argument("rule", shell_complete=rule_names)
@language_option
def command(rule: str, lang: Language) -> int:
    """Print one rule, found by its name or code."""
    click.echo("\n".join(explained(find_rule(rule), lang)))
    return 0


def explained(rule: Rule, language: Language) -> Iterator[str]:
    """The lines of the explanation, at most 80 columns wide."""
    label = LABELS[rule.severity].said_in(language)
    yield f"{rule.code} {rule.name} ({label})"
    yield from _paragraph(rule.title.said_in(language) + ".")
    yield ""
    yield from _paragraph(rule.why.said_in(language))
    if rule.basis:
        yield from _paragraph(f"{_BASIS.said_in(language)}: {rule.basis}")
    for title, examples in ((_PASSING, rule.passing), (_FAILING, rule.failing)):
        for example in examples:
            yield ""
            note = example.note.said_in(language)
            yield from _paragraph(title.said_in(language) + (f" ({note}):" if note else ":"))
            yield from _example(example, rule, language)


def _paragraph(text: str) -> list[str]:
    return wrap(text, 80, initial_indent="  ", subsequent_indent="  ")


def _example(example: Example, rule: Rule, language: Language) -> Iterator[str]:
    if example.file is not None:
        yield from ("    " + line for line in example.file.splitlines())
    for row in example.rows:
        titled = (
            (role_title(role).said_in(language), _shown(cell, rule.roles.get(role, ""), language))
            for role, cell in row.items()
        )
        text = "; ".join(f"{title} = {cell or '—'}" for title, cell in titled)
        yield from wrap(text, 80, initial_indent="    ", subsequent_indent="      ")


def _shown(cell: str, kind: str, language: Language) -> str:
    """A cell of an example as it is written in the language: 66,7 in Vietnamese."""
    return cell.replace(".", ",") if kind == "figure" and language == "vi" else cell
