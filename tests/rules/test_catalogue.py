"""What every rule owes its readers: a code, a name, both languages, examples that hold."""

import ast
import re
import unicodedata
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from string import Formatter

import pytest

import gbopen.rules
from gbopen.judging.newer import is_newer
from gbopen.language import LANGUAGES, Bilingual
from gbopen.rules.catalogue import BY_NAME, RULES
from gbopen.rules.rule import Rule, Wording, number_names
from tests.rules.asked import broken, sentences, settled

FOLDER = Path(gbopen.rules.__path__[0])
NOT_RULES = {
    "__init__",
    "by_name",
    "catalogue",
    "days",
    "estimates",
    "fractions",
    "possible_totals",
    "rule",
    "serial_days",
}
MODULES = sorted(path.stem for path in FOLDER.glob("*.py") if path.stem not in NOT_RULES)
ROW_RULES = [rule for rule in RULES if rule.scope == "row"]
TABLE_RULES = [rule for rule in RULES if rule.scope == "table"]
# What cannot be shown as the text of a file or a row.
WITHOUT_EXAMPLE = {
    "file-not-found",
    "unreadable-file",
    "unknown-encoding",
    "hash-mismatch",
    "column-order",
    "file-too-large",
    "skipped-sheet",
    "hidden-content",
    "package-metadata",
    "blank-row",
    "repeated-row",
    "form-cover-missing",
    "form-cover-changed",
    "form-identity-changed",
    "form-of-another-report",
    "form-sheet-renamed",
    "confidential-in-package",
    "unlisted-finding",
    "stale-known-issue",
}
# Rules that say the opposite of each other, or more, of the very same roles.
SAME_ROLES = {"required-when", "empty-when", "wanted-when", "total-missing"}

# hoà, khoẻ, thuỷ for the hòa, khỏe, thủy of administrative writing
NEW_STYLE_TONES = re.compile(r"(?<!q)(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])\b", re.IGNORECASE)

each_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
each_row_rule = pytest.mark.parametrize("rule", ROW_RULES, ids=lambda rule: rule.name)
each_table_rule = pytest.mark.parametrize("rule", TABLE_RULES, ids=lambda rule: rule.name)


def wordings(rule: Rule) -> Iterator[Wording]:
    yield rule.says
    yield from rule.wordings.values()


def texts(rule: Rule) -> Iterator[Bilingual]:
    yield rule.title
    yield rule.why
    for wording in wordings(rule):
        yield wording.message
        yield wording.hint
    for example in (*rule.passing, *rule.failing):
        yield example.note


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def test_no_rule_has_left_the_catalogue():
    assert len(RULES) >= 98


def test_codes_are_unique_and_in_order():
    codes = [rule.code for rule in RULES]
    assert codes == sorted(set(codes))
    assert all(re.fullmatch(r"GB[1-7]\d\d", code) for code in codes)


def test_names_are_unique_and_say_the_fault_in_small_letters():
    assert len(BY_NAME) == len(RULES)
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", name) for name in BY_NAME)


def test_every_rule_file_is_in_the_catalogue_under_its_own_name():
    assert sorted(rule.name.replace("-", "_") for rule in RULES) == MODULES
    for rule in RULES:
        module = import_module(f"gbopen.rules.{rule.name.replace('-', '_')}")
        assert module.RULE is rule
        assert (module.__doc__ or "").startswith(f"{rule.name}: ")


@pytest.mark.parametrize("module", MODULES)
def test_a_rule_file_imports_no_other_rule(module):
    named = {"identical_wrong_figures": {"share_mismatch"}}
    tree = ast.parse((FOLDER / f"{module}.py").read_text(encoding="utf-8"))
    imported = {
        part
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("gbopen.rules")
        for part in [(node.module or "").rsplit(".", 1)[-1], *(name.name for name in node.names)]
    }
    assert imported & set(MODULES) <= named.get(module, set())


@each_rule
def test_since_is_a_version_there_is(rule):
    assert re.fullmatch(r"\d+\.\d+", rule.since)
    assert not is_newer(rule.since, gbopen.__version__)


@each_rule
def test_both_languages_are_filled(rule):
    for text in texts(rule):
        assert text.vi.strip() == text.vi
        assert text.en.strip() == text.en
        assert bool(text.vi) == bool(text.en)
        assert "  " not in text.vi + text.en


@each_rule
def test_vietnamese_is_composed_and_free_of_look_alikes(rule):
    for text in texts(rule):
        assert unicodedata.is_normalized("NFC", text.vi)
        assert not {"Ð", "\u00a0", "\u2019"} & set(text.vi + text.en)
        assert not NEW_STYLE_TONES.search(text.vi), text.vi


@each_rule
def test_english_holds_no_vietnamese_letters(rule):
    for text in texts(rule):
        assert not re.search("[À-ỹ]", text.en), text.en


@each_rule
def test_both_languages_use_the_same_placeholders(rule):
    for wording in wordings(rule):
        assert placeholders(wording.message.vi) == placeholders(wording.message.en)
        assert placeholders(wording.hint.vi) == placeholders(wording.hint.en)


@each_rule
def test_only_an_info_may_come_without_advice(rule):
    for wording in wordings(rule):
        assert wording.message.vi
        assert wording.message.en
        assert wording.hint.vi or rule.severity == "info"
        assert bool(wording.hint.vi) == bool(wording.hint.en)


@each_rule
def test_messages_and_hints_are_sentences(rule):
    for wording in wordings(rule):
        for text in (wording.message.vi, wording.message.en, wording.hint.vi, wording.hint.en):
            assert text[-1:] in {".", "?"} or not text, text


@each_rule
def test_why_is_two_sentences(rule):
    for language in LANGUAGES:
        why = rule.why.said_in(language)
        assert why.endswith(".")
        assert len(re.findall(r"[.?!](?= |$)", why)) == 2, why


@each_rule
def test_messages_do_not_speak_of_the_gender_field(rule):
    for wording in wordings(rule):
        vi = f" {wording.message.vi} {wording.hint.vi} ".lower()
        en = f" {wording.message.en} {wording.hint.en} ".lower()
        assert not re.search(r"\b(nữ|nam giới|bình đẳng giới|phụ nữ)\b", vi)
        assert not re.search(r"\b(wom[ae]n|gender|female)\b", en)


@each_rule
def test_a_rule_has_examples_of_both_kinds(rule):
    if rule.name in WITHOUT_EXAMPLE:
        assert not rule.failing
    else:
        assert rule.passing
        assert rule.failing


@pytest.mark.parametrize(
    "rule", [one for one in RULES if one.scope in {"file", "cell", "key"}], ids=lambda one: one.name
)
def test_examples_of_file_cell_and_key_rules_have_a_schema(rule):
    for example in (*rule.passing, *rule.failing):
        assert example.schema is not None
        assert (example.file is None) == (rule.scope == "cell")
        assert bool(example.rows) == (rule.scope == "cell")


# The arithmetic of broken

ARITHMETIC = (
    ast.Add, ast.Sub, ast.Mult, ast.FloorDiv, ast.BitAnd, ast.BitOr,
    ast.Lt, ast.LtE, ast.Gt, ast.GtE, ast.Eq, ast.NotEq,
)  # fmt: skip
WRITTEN = (
    *ARITHMETIC, ast.BinOp, ast.Compare, ast.Call, ast.Name, ast.Load, ast.Store, ast.Constant,
    ast.Assign, ast.Return, ast.Expr, ast.FunctionDef, ast.arguments, ast.arg, ast.keyword,
    ast.Attribute,
)  # fmt: skip
HELPERS = {"days", "estimates", "fractions", "possible_totals", "serial_days"}
HELPER_FUNCTIONS = {
    "days": ["last_day", "first_day", "apart", "launched_early"],
    "estimates": ["contradicted", "rounds_to"],
    "fractions": ["looks_like_fraction", "possible_as_fraction"],
    "serial_days": ["likely", "day_of_month"],
    "possible_totals": ["least", "most", "some", "none", "one"],
}


def functions(module: str) -> dict[str, ast.FunctionDef]:
    tree = ast.parse((FOLDER / f"{module}.py").read_text(encoding="utf-8"))
    return {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}


ARITHMETIC_FUNCTIONS = [
    *((module, "broken") for module in MODULES if "broken" in functions(module)),
    *((module, name) for module, names in HELPER_FUNCTIONS.items() for name in names),
]


@pytest.mark.parametrize(("module", "name"), ARITHMETIC_FUNCTIONS, ids="-".join)
def test_broken_is_plain_arithmetic(module, name):
    for node in ast.walk(functions(module)[name]):
        assert isinstance(node, WRITTEN), f"{module}.{name}: {ast.dump(node)}"
        if isinstance(node, ast.Compare):
            assert len(node.ops) == 1, "a chained comparison is an `and`"
        if isinstance(node, ast.Constant):
            assert isinstance(node.value, int | str)
        if isinstance(node, ast.Call):
            assert called(node) in allowed_calls(module), ast.unparse(node)


def called(node: ast.Call) -> str:
    return ast.unparse(node.func)


def allowed_calls(module: str) -> set[str]:
    own = set(HELPER_FUNCTIONS.get(module, ()))
    others = {f"{helper}.{name}" for helper in HELPERS for name in HELPER_FUNCTIONS[helper]}
    return {"abs"} | own | others


@each_row_rule
def test_broken_accepts_the_numbers_of_its_roles(rule):
    assert rule.broken is not None
    rule.broken(**dict.fromkeys(number_names(rule), 1))


def test_number_names_follow_the_kinds_of_the_roles():
    assert number_names(BY_NAME["share-mismatch"]) == (
        "part",
        "whole",
        "share",
        "share_scale",
        "qualifier",
        "qualifier_given",
    )
    assert number_names(BY_NAME["late-report"]) == (
        "received",
        "received_last",
        "deadline",
        "deadline_last",
        "deadline_included",
        "deadline_included_given",
    )
    assert number_names(BY_NAME["parts-disagree"]) == ("agree", "id_given")


# The examples of row and table rules

EXAMPLES = [
    pytest.param(rule, example.rows[0], id=f"{rule.name}: {example.note.en}")
    for rule in ROW_RULES
    for example in rule.failing
]
PASSING = [
    pytest.param(rule, example.rows[0], id=f"{rule.name}: {example.note.en}")
    for rule in ROW_RULES
    for example in rule.passing
]


@pytest.mark.parametrize(("rule", "row"), EXAMPLES)
def test_a_failing_example_breaks_its_rule_and_no_other(rule, row):
    kinds = {role: rule.roles[role] for role in row}
    found = {
        one.name
        for one in ROW_RULES
        if all(one.roles[role] == kinds[role] for role in one.roles if role in row)
        if broken(one, row)
    }
    assert rule.name in found
    if rule.name in SAME_ROLES:
        assert found <= SAME_ROLES
    else:
        assert found - SAME_ROLES == {rule.name}


@pytest.mark.parametrize(("rule", "row"), EXAMPLES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_failing_example_can_be_told(rule, row, language):
    message, hint = sentences(rule, row, language)
    assert message[-1] in ".?"
    assert hint[-1:] in {".", "?"} or (not hint and rule.severity == "info")
    assert not set("{}") & set(message + hint)
    assert '""' not in message + hint


@pytest.mark.parametrize(("rule", "row"), PASSING)
def test_a_passing_example_does_not_break_its_rule(rule, row):
    assert not broken(rule, row)


@each_table_rule
@pytest.mark.parametrize("language", LANGUAGES)
def test_table_rules_find_their_failing_examples_only(rule, language):
    for example in rule.passing:
        assert settled(rule, example.rows, language) == []
    for example in rule.failing:
        assert settled(rule, example.rows, language)


@each_row_rule
def test_an_explanation_points_at_a_role_of_the_rule(rule):
    names = set(rule.roles)
    for function in functions(rule.name.replace("-", "_")).values():
        for node in ast.walk(function):
            if isinstance(node, ast.Call) and called(node) == "Explanation":
                role = node.args[1]
                if isinstance(role, ast.Constant):
                    assert role.value in names
