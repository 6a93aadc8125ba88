"""gbopen rules: every rule with its code, severity and title, and since when there is one."""

import click

from gbopen.commands.choices import language_option
from gbopen.commands.said import SHORT
from gbopen.findings.severity import LABELS
from gbopen.language import Language
from gbopen.rules.catalogue import RULES


@click.command("rules", help=SHORT["rules"] + "\n\n\b\nVí dụ / Example:\n  gbopen rules --lang en")
@language_option
def command(lang: Language) -> int:
    """Print two lines a rule."""
    since = "từ bản" if lang == "vi" else "since"
    for rule in RULES:
        label = LABELS[rule.severity].said_in(lang)
        click.echo(f"{rule.code}  {rule.name}")
        click.echo(f"       {label}: {rule.title.said_in(lang)} ({since} {rule.since})")
    return 0
