"""cycle: rows that are each other's parent, directly or through further rows."""

from collections.abc import Mapping, Sequence

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Explanation, Facts, Rule, Verdict, Wording

_MOST_SAID = 20  # rows of a circle that a message names


def settle(facts: Sequence[Facts]) -> list[Verdict]:
    """A verdict at every row of a cycle, naming the other rows of it."""
    rows: dict[str, Facts] = {}
    for one in facts:
        rows.setdefault(str(one.words["id"]), one)
    return [_verdict(ring, here, rows) for ring in _rings(rows) for here in range(len(ring))]


def _rings(rows: Mapping[str, Facts]) -> list[list[str]]:
    """Every cycle, as the names along it; each name is walked once."""
    rings: list[list[str]] = []
    done: set[str] = set()
    for start in rows:
        path: dict[str, int] = {}
        name = start
        while name in rows and name not in done and name not in path:
            path[name] = len(path)
            name = str(rows[name].words["parent"])
        if name in path:
            rings.append(list(path)[path[name] :])
        done.update(path)
    return rings


def _verdict(ring: Sequence[str], here: int, rows: Mapping[str, Facts]) -> Verdict:
    size = len(ring)
    turned = [ring[(here + step) % size] for step in range(min(size, _MOST_SAID))]
    chain = " → ".join([*turned, *["…"] * (size > _MOST_SAID), ring[here]])
    others = tuple(rows[other].row for other in turned[1:])
    explanation = Explanation({"chain": chain}, "parent", also=("id",))
    return Verdict(rows[ring[here]].row, explanation, others)


RULE = Rule(
    code="GB510",
    name="cycle",
    severity="error",
    scope="table",
    title=Bilingual("Quan hệ cấp trên nối thành vòng", "A circle of parents"),
    says=Wording(
        Bilingual(
            'Các mã ở cột "{parent_title}" nối thành một vòng kín: {chain}.',
            'The codes of the column "{parent_title}" run in a circle: {chain}.',
        ),
        Bilingual(
            "Đề nghị kiểm tra lại cột này ở các dòng đó.",
            "Please check this column in these rows.",
        ),
    ),
    why=Bilingual(
        "Đi từ dưới lên thì phải tới một dòng không còn cấp trên. Nếu quay lại chỗ cũ thì không "
        "cộng được số liệu của cấp dưới lên cấp trên.",
        "Going up must end at a row that has nothing above it. Where it comes back to itself, the "
        "figures below cannot be added up to those above.",
    ),
    passing=(
        Example(
            ({"id": "so-a", "parent": "tinh"}, {"id": "so-b", "parent": "so-a"}),
            note=Bilingual("lên tới tỉnh", "up to the province"),
        ),
    ),
    failing=(
        Example(
            ({"id": "so-a", "parent": "so-b"}, {"id": "so-b", "parent": "so-a"}),
            note=Bilingual(
                "hai dòng là cấp trên của nhau", "two rows, each the parent of the other"
            ),
        ),
        Example(
            ({"id": "so-a", "parent": "so-a"},),
            note=Bilingual("là cấp trên của chính mình", "a row that is its own parent"),
        ),
    ),
    needs={"id": "word", "parent": "word"},
    settle=settle,
)
