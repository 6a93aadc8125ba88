"""Which workbooks are never handed to a library that keeps them whole."""

import pytest

from gbopen.reading import workbook_weight
from gbopen.reading.workbook_weight import bearable
from tests.reading.workbook_files import packed, parts_of

ROW = "<row><c><v>1</v></c></row>"


def area(ref, tag="mergeCell"):
    return f'<{tag}s><{tag} ref="{ref}"/></{tag}s>'


def formulas(count, text):
    first = f'<c><f t="shared" si="0" ref="A1:A9">{text}</f><v>1</v></c>'
    rest = '<c><f t="shared" si="0"/><v>1</v></c>' * count
    return f"<row>{first}{rest}</row>"


BEARABLE = [
    pytest.param({}, id="a small one"),
    pytest.param({"after": area("A1:C400")}, id="a merged title"),
    pytest.param({"after": '<autoFilter ref="A1:XFD1048576"/>'}, id="a filter over everything"),
    pytest.param({"rows": formulas(100, "A1+B1")}, id="a column of formulas"),
]
UNBEARABLE = [
    pytest.param({"after": area("A1:XFD1048576")}, id="everything merged"),
    pytest.param({"after": area("a1:xfd1048576")}, id="in small letters"),
    pytest.param({"after": area("$A$1:$XFD$1048576")}, id="with dollars"),
    pytest.param({"after": area("A:XFD")}, id="whole columns"),
    pytest.param({"after": area("A1:Z99999", "hyperlink")}, id="one link over many cells"),
    pytest.param({"after": f'<dataValidation sqref="{"A1 " * 9000}"/>'}, id="a list of areas"),
    pytest.param({"rows": formulas(5000, "A" * 8000)}, id="a long formula in many cells"),
]


@pytest.mark.parametrize("parts", BEARABLE)
def test_what_can_be_carried(parts):
    assert bearable(packed(parts_of(**{"rows": ROW} | parts)))


@pytest.mark.parametrize("parts", UNBEARABLE)
def test_what_would_unfold(parts):
    assert not bearable(packed(parts_of(**{"rows": ROW} | parts)))


OTHER_PARTS = [
    pytest.param("xl/worksheets/sheet2.xml", b"<worksheet", id="a part that ends too early"),
    pytest.param("xl/comments1.xml", b'<!DOCTYPE x [<!ENTITY a "b">]><x/>', id="entities"),
    pytest.param("xl/media/image1.png", b"\0" * 70 * 2**20, id="a picture that is a bomb"),
    pytest.param("xl/comments1.xml", b"<x>" + b" " * 70 * 2**20 + b"</x>", id="notes that are one"),
    pytest.param("XL/workbook.xml", b"<workbook/>", id="a part that stands twice"),
]


@pytest.mark.parametrize(("name", "content"), OTHER_PARTS)
def test_parts_that_our_reader_passes_over(name, content):
    assert not bearable(packed(parts_of(ROW) | {name: content}))


def test_cells_of_hidden_sheets_count(monkeypatch):
    monkeypatch.setattr(workbook_weight, "MOST_ELEMENTS", 200)
    assert bearable(packed(parts_of(ROW)))
    hidden = b"<worksheet>" + b"<c/>" * 300 + b"</worksheet>"
    assert not bearable(packed(parts_of(ROW) | {"xl/worksheets/sheet2.xml": hidden}))
