"""Regular expressions of a schema: those of XML Schema, matched whole."""

import pytest

from gbopen.errors import SchemaError
from gbopen.tables.patterns import compiled


@pytest.mark.parametrize(
    ("pattern", "right", "wrong"),
    [
        pytest.param("a|b", ["a", "b"], ["axyz", "xb", "a\n"], id="two branches"),
        pytest.param("^a.*$", ["apple"], ["orange", "apple\n"], id="anchors"),
        pytest.param(r"\p{Lu}\p{Ll}+", ["Đảng"], ["đảng", "Đ"], id="categories"),
        pytest.param(r"[\p{L} ]+", ["Bí thư"], ["Bí thư 1"], id="a category in a class"),
        pytest.param(r"\P{N}*", ["không"], ["1"], id="not of a category"),
        pytest.param(r"[^\P{N}]+", ["12"], ["a"], id="not not of a category"),
        pytest.param(r"\i\c*", ["a-1", "_x"], ["1a", "a b"], id="a name of XML"),
        pytest.param(r"\I+", ["12"], ["a"], id="what begins no name"),
        pytest.param(r"[\c]+", ["a.b"], ["a b"], id="characters of names in a class"),
        pytest.param("[a-z-[aeiou]]+", ["xyz"], ["xaz", "-", "X"], id="a class less another"),
        pytest.param("[a-z-[a-m-[b]]]+", ["bxyz"], ["a", "c"], id="less a class less another"),
        pytest.param("[^a-[b]]", ["c"], ["a", "b"], id="neither of two classes"),
        pytest.param(r"[\]\-]+", ["]-"], ["["], id="escapes in a class"),
        pytest.param("[]a]+[\\p{N}]", ["]1"], ["b1"], id="a bracket that begins a class"),
        pytest.param(r"\\p{2}", ["\\pp"], ["p"], id="a backslash and a letter twice"),
        pytest.param("(?i)ab", ["AB"], ["x"], id="a flag in front"),
    ],
)
def test_patterns(pattern, right, wrong):
    found = compiled(pattern, file="s.json", place="")
    assert [text for text in right if not found.match(text)] == []
    assert [text for text in wrong if found.match(text)] == []


@pytest.mark.parametrize("pattern", ["(", "a)|(b", r"\p{Xx}", r"\p{IsBasicLatin}", "[a-[b]", "[a"])
def test_what_cannot_be_used_stops_with_a_sentence(pattern):
    with pytest.raises(SchemaError, match="cannot be used"):
        compiled(pattern, file="s.json", place="")
