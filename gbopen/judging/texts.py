"""A cell of a column of texts: a code of a list, a text of a pattern, or any text."""

from collections.abc import Callable

from gbopen.tables.table import Field
from gbopen.text import clean
from gbopen.values.codes import CodeList, read_code
from gbopen.values.defect import Defect
from gbopen.values.look_alikes import look_alike

Parse = Callable[[str], str | Defect | None]


def text_parser(field: Field) -> Parse:
    """Reads the texts of the field. A letter that looks like another is told before all else.

    A list or a pattern that allows the letter is believed.
    """
    read = _parser(field)
    pattern, choice = field.constraints.pattern, bool(field.constraints.enum)

    def parse(text: str) -> str | Defect | None:
        found = read(text)
        fits = choice if pattern is None else pattern.match(clean(text))
        if found is None or (fits and not isinstance(found, Defect)):
            return found
        return look_alike(text) or found

    return parse


def _parser(field: Field) -> Parse:
    enum, pattern = field.constraints.enum, field.constraints.pattern
    if enum:
        return CodeList(enum, field.labels, field.further_labels.values()).read
    if pattern is not None:
        return lambda text: read_code(clean(text), pattern) or None
    return lambda text: clean(text) or None
