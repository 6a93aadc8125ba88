"""The texts of a workbook: runs joined, reading aids left out, escaped characters put back."""

import re
from collections.abc import Callable, Mapping
from typing import TypeVar

from gbopen.reading.workbook_parts import Handlers

NAMESPACES = (
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",  # the strict form of ISO/IEC 29500
)
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")

_Action = TypeVar("_Action")
Starts = Mapping[str, Callable[[dict[str, str]], object]]
Ends = Mapping[str, Callable[[], object]]


def named(actions: Mapping[str, _Action]) -> dict[str, _Action]:
    """Actions by local names of elements -> by their full names, as `Parts.parse` gives them."""
    return {f"{space} {name}": action for space in NAMESPACES for name, action in actions.items()}


class Runs:
    """A text stored in runs of one look each: the runs joined, the reading aids beside them not.

    `heard` is all text since the last element that begins one.
    """

    def __init__(self) -> None:
        self.heard: list[str] = []
        self._runs: list[str] = []
        self._aid = False

    def handlers(self, starts: Starts, ends: Ends) -> Handlers:
        """What reads a part with such texts, and calls the actions named there as well."""
        by_start: Starts = named({"t": self.listen, "rPh": self._start_aid, **starts})
        by_end: Ends = named({"t": self._end_run, "rPh": self._end_aid, **ends})

        def start(name: str, attributes: dict[str, str]) -> None:
            if action := by_start.get(name):
                action(attributes)

        def end(name: str) -> None:
            if action := by_end.get(name):
                action()

        return Handlers(start, end, self.heard.append)

    def listen(self, _attributes: object = None) -> None:
        """An element begins whose text counts."""
        self.heard.clear()

    def take(self) -> str:
        """The text so far, which is then forgotten."""
        text = unescaped("".join(self._runs))
        self._runs.clear()
        return text

    def _end_run(self) -> None:
        if not self._aid:
            self._runs += self.heard

    def _start_aid(self, _attributes: object) -> None:
        """How an East Asian name is said begins."""
        self._aid = True

    def _end_aid(self) -> None:
        self._aid = False


def strings_reader(strings: list[str]) -> Handlers:
    """What puts the shared strings of a workbook into the list, in their order."""
    runs = Runs()
    return runs.handlers({}, {"si": lambda: strings.append(runs.take())})


def unescaped(text: str) -> str:
    """A text without the ``_x000D_`` that stand for characters XML has no place for."""
    if "_x" in text:
        text = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
        # two halves of one character, escaped each; a half alone is no character
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text.replace("\r\n", "\n")
