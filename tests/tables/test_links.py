"""Names in a schema that lead nowhere: one sentence that names the file and the place."""

import pytest

from gbopen.errors import SchemaError
from tests.tables.small_schemas import CLASSES, SCHOOLS, changed, loaded, sentences
from tests.tables.wrong_links import WRONG_NAMES


def test_the_schemas_of_these_tests_are_good_ones(tmp_path):
    tables = loaded(tmp_path, SCHOOLS, CLASSES)
    assert list(tables) == ["classes", "schools"]
    assert [rule.rule.name for rule in tables["classes"].rules] == [
        "share-mismatch",
        "end-before-start",
        "not-valid-then",
    ]


@pytest.mark.parametrize("case", WRONG_NAMES.values(), ids=WRONG_NAMES)
def test_a_name_that_leads_nowhere_is_one_sentence_with_its_place(tmp_path, case):
    where, value, en, vi = case
    with pytest.raises(SchemaError) as fault:
        loaded(tmp_path, SCHOOLS, changed(CLASSES, where, value))
    assert sentences(fault) == (f"classes.json, {en}", f"classes.json, {vi}")
