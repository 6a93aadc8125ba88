"""Names of code lists are text in a form, whatever they look like."""

from dataclasses import replace

from gbopen.templates.workbook import as_workbook
from tests.templates.filling import opened
from tests.templates.forms import blank


def test_a_name_is_never_a_formula_or_a_link():
    for name in ("=1+1", "https://example.org", "+A1", "@SUM(A1)"):
        book = opened(as_workbook(replace(blank(), agency=name)))
        cell = book["Trang bìa"]["C6"]
        assert (cell.value, cell.data_type, cell.hyperlink) == (name, "s", None)
