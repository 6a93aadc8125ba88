"""A regular expression walked through with all its states at once (Thompson's construction).

The tree of the pattern is made by Python's own parser, and whether one letter fits is asked of
Python's own matcher: what a pattern means is not told a second time here.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

PARSER: Any = re._parser  # type: ignore[attr-defined]  # noqa: SLF001 - the one tree there is

MOST_STATES = 2_000
# letters; looking around at every place of a longer text would take long, so none is of the pattern
LONGEST_LOOKED_AROUND = 2_000
_FAR = 20
_MOST_REMEMBERED = 10_000
_OPEN = 2**32 - 1
_CATEGORIES = {
    f"CATEGORY_{name}": letter
    for name, letter in (
        ("DIGIT", r"\d"),
        ("NOT_DIGIT", r"\D"),
        ("SPACE", r"\s"),
        ("NOT_SPACE", r"\S"),
        ("WORD", r"\w"),
        ("NOT_WORD", r"\W"),
    )
}
_ANCHORS = {
    "AT_BEGINNING": "^",
    "AT_BEGINNING_STRING": r"\A",
    "AT_END": "$",
    "AT_END_STRING": r"\Z",
    "AT_BOUNDARY": r"\b",
    "AT_NON_BOUNDARY": r"\B",
}
States = frozenset[int]
Holds = Callable[[str, int], bool]


class Unsafe(Exception):
    """A pattern that cannot be walked through, or has too many states."""


class Walk:
    """The states of a pattern. A state waits for a letter, and steps lead on without one."""

    def __init__(self, tree: Any, *, anywhere: bool, flags: int = 0) -> None:
        self._letters: dict[int, re.Pattern[str]] = {}
        self._steps: list[list[tuple[int, int]]] = []
        self._anchors: list[Holds] = []
        self._moved: dict[tuple[States, str], States] = {}
        self._led: dict[States, States] = {}
        self._anywhere = anywhere
        self._looks = False
        start = self._new()
        if anywhere:
            self._step(self._letter(start, ".", re.DOTALL), start)
        self._start: States = frozenset((start,))
        self._end = self._all(tree, start, flags or tree.state.flags)

    def matches(self, text: str) -> bool:
        """True where the whole text, or with `anywhere` a part of it, is of the pattern."""
        if self._looks and len(text) > LONGEST_LOOKED_AROUND:
            return False
        return self._from(text, 0, early=self._anywhere)

    def _from(self, text: str, start: int, *, early: bool) -> bool:
        """True where the text is of the pattern from that place on, to its end or `early`."""
        states = self._start
        for place in range(start, len(text)):
            states = self._closed(states, text, place)
            if not states or (early and self._end in states):
                break
            states = self._after(states, text[place])
        else:
            states = self._closed(states, text, len(text))
        return self._end in states

    def _closed(self, states: States, text: str, place: int) -> States:
        """The states with all that steps lead to at that place of the text; remembered likewise."""
        if self._anchors:
            return self._led_to(states, text, place)
        found = self._led.get(states)
        if found is None:
            if len(self._led) >= _MOST_REMEMBERED:
                self._led.clear()
            found = self._led[states] = self._led_to(states, text, place)
        return found

    def _after(self, states: States, letter: str) -> States:
        """The states one letter further; remembered, texts are much alike."""
        found = self._moved.get((states, letter))
        if found is None:
            if len(self._moved) >= _MOST_REMEMBERED:
                self._moved.clear()
            letters = self._letters
            found = frozenset(
                one + 1 for one in states if one in letters and letters[one].fullmatch(letter)
            )
            self._moved[states, letter] = found
        return found

    def _led_to(self, states: States, text: str, place: int) -> States:
        found, waiting = set(states), list(states)
        held: dict[int, bool] = {-1: True}
        while waiting:
            for target, anchor in self._steps[waiting.pop()]:
                if anchor not in held:
                    held[anchor] = self._anchors[anchor](text, place)
                if target not in found and held[anchor]:
                    found.add(target)
                    waiting.append(target)
        return frozenset(found)

    def _new(self) -> int:
        if len(self._steps) >= MOST_STATES:
            raise Unsafe(f"> {MOST_STATES}")
        self._steps.append([])
        return len(self._steps) - 1

    def _step(self, source: int, target: int, anchor: int = -1) -> None:
        self._steps[source].append((target, anchor))

    def _letter(self, source: int, one: str, flags: int) -> int:
        """From the state on by one letter that fits; the state after it is the next number."""
        waits = self._new()
        self._step(source, waits)
        self._letters[waits] = re.compile(one, flags & ~re.VERBOSE)
        return self._new()

    def _all(self, nodes: Iterable[tuple[Any, Any]], state: int, flags: int) -> int:
        for kind, about in nodes:
            state = self._one(str(kind), about, state, flags)
        return state

    def _one(self, kind: str, about: Any, state: int, flags: int) -> int:
        if kind in ("MAX_REPEAT", "MIN_REPEAT"):
            return self._repeated(about, state, flags)
        if kind == "BRANCH":
            return self._branched(about[1], state, flags)
        if kind == "SUBPATTERN":
            _, more, fewer, nodes = about
            return self._all(nodes, state, (flags | more) & ~fewer)
        if kind in ("AT", "ASSERT", "ASSERT_NOT"):
            self._anchors.append(self._anchor(kind, about, flags))
            after = self._new()
            self._step(state, after, len(self._anchors) - 1)
            return after
        return self._letter(state, _letter_of(kind, about), flags)

    def _anchor(self, kind: str, about: Any, flags: int) -> Holds:
        """What tells whether a place of a text is one that the pattern asks for."""
        if kind == "AT":
            anchor = re.compile(_ANCHORS[str(about)], flags & ~re.VERBOSE)
            return lambda text, place: anchor.match(text, place) is not None
        direction, nodes = about
        ahead = Walk(nodes, anywhere=False, flags=flags)
        width = int(nodes.getwidth()[1])
        self._looks = self._looks or ahead._looks or width > _FAR
        wanted = kind == "ASSERT"

        def holds(text: str, place: int) -> bool:
            if direction > 0:
                return ahead._from(text, place, early=True) is wanted
            found = place >= width and ahead._from(text[:place], place - width, early=False)
            return found is wanted

        return holds

    def _repeated(self, about: tuple[Any, Any, Any], state: int, flags: int) -> int:
        least, most, item = int(about[0]), int(about[1]), about[2]
        for _ in range(least):
            state = self._all(item, state, flags)
        if most >= _OPEN:
            loop = self._new()
            self._step(state, loop)
            self._step(self._all(item, loop, flags), loop)
            return loop
        end = self._new()
        self._step(state, end)
        for _ in range(most - least):
            state = self._all(item, state, flags)
            self._step(state, end)
        return end

    def _branched(self, choices: Sequence[Any], state: int, flags: int) -> int:
        ends = [self._all(choice, state, flags) for choice in choices]
        after = self._new()
        for end in ends:
            self._step(end, after)
        return after


def _letter_of(kind: str, about: Any) -> str:
    """The pattern of the one letter that a node of the tree stands for."""
    if kind == "ANY":
        return "."
    if kind in ("LITERAL", "NOT_LITERAL"):
        return f"[{'^' * (kind != 'LITERAL')}{_escaped(about)}]"
    if kind != "IN":
        raise Unsafe(kind.lower())
    return f"[{''.join(_member(str(one), what) for one, what in about)}]"


def _member(kind: str, about: Any) -> str:
    if kind == "NEGATE":
        return "^"
    if kind == "RANGE":
        return f"{_escaped(about[0])}-{_escaped(about[1])}"
    return _escaped(about) if kind == "LITERAL" else _CATEGORIES[str(about)]


def _escaped(letter: int) -> str:
    return f"\\U{letter:08x}"
