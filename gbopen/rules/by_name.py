"""A rule found by what a person calls it: its name or its code."""

from gbopen.errors import UsageError
from gbopen.language import Bilingual
from gbopen.rules.catalogue import BY_NAME, RULES
from gbopen.rules.rule import Rule
from gbopen.text import nearest


def find_rule(text: str) -> Rule:
    """The rule of that name or code; UsageError with the nearest name where there is none."""
    for rule in RULES:
        if text.lower() in (rule.name, rule.code.lower()):
            return rule
    near = nearest(text, BY_NAME)
    vi = f'không có quy tắc "{text}".' + (f' Có phải "{near}" không?' if near else "")
    en = f'there is no rule "{text}".' + (f' Did you mean "{near}"?' if near else "")
    raise UsageError(Bilingual(f"{vi} Danh sách: gbopen rules", f"{en} For the list: gbopen rules"))
