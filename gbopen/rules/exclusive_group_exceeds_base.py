"""exclusive-group-exceeds-base: measures that count everyone once add up to more than everyone."""

from collections.abc import Sequence

from gbopen.language import Bilingual, Listing, Sayable
from gbopen.rules.rule import Example, Explanation, Facts, Rule, Verdict, Wording

Key = tuple[Sayable, Sayable, Sayable, Sayable]


def settle(facts: Sequence[Facts]) -> list[Verdict]:
    """A verdict at the first row of every exclusive group whose sum is above its base."""
    bases: dict[tuple[Sayable, ...], Facts] = {}
    groups: dict[Key, dict[Sayable, Facts]] = {}
    for one in facts:
        report = one.words["group"], one.words.get("subgroup", "")
        measure = one.words["measure"]
        bases.setdefault((*report, measure), one)
        exclusive, base = one.words.get("exclusive", ""), one.words.get("base", "")
        if exclusive and base and base != measure:
            groups.setdefault((*report, exclusive, base), {}).setdefault(measure, one)
    verdicts = []
    for (group, subgroup, _, base), members in groups.items():
        found = bases.get((group, subgroup, base))
        if found and sum(one.numbers["part"] for one in members.values()) > found.numbers["part"]:
            verdicts.append(_verdict(list(members.values()), found))
    return verdicts


def _verdict(members: Sequence[Facts], base: Facts) -> Verdict:
    parameters: dict[str, Sayable] = {
        "list": Listing(tuple(_name(one) for one in members)),
        "s": sum(one.numbers["part"] for one in members),
        "base": _name(base),
        "b": base.numbers["part"],
    }
    others = (*(one.row for one in members[1:]), base.row)
    return Verdict(members[0].row, Explanation(parameters, "part"), others)


def _name(one: Facts) -> Sayable:
    return one.words.get("name") or one.words["measure"]


_BASE = {"group": "2022", "measure": "staff", "part": "28"}
_MASTERS = {"group": "2022", "measure": "masters", "exclusive": "degree", "base": "staff"}
_BACHELORS = {**_MASTERS, "measure": "bachelors"}

RULE = Rule(
    code="GB603",
    name="exclusive-group-exceeds-base",
    severity="error",
    scope="table",
    title=Bilingual("Cộng các chỉ tiêu lớn hơn tổng số", "Measures add up to more than their base"),
    says=Wording(
        Bilingual(
            "Cộng {list} được {s}, lớn hơn {base} ({b}); mỗi đối tượng chỉ tính một lần.",
            "{list} add up to {s}, more than {base} ({b}); each counts once.",
        ),
        Bilingual(
            "Đề nghị chỉ tính mỗi đối tượng vào một nhóm.",
            "Please count each in one group only.",
        ),
    ),
    why=Bilingual(
        "Người có bằng thạc sĩ thường cũng có bằng đại học; nếu tính ở cả hai chỉ tiêu thì cộng "
        "lại sẽ nhiều hơn số người. Mỗi người được tính một lần, ở trình độ cao nhất.",
        "Who has a master's degree mostly has a bachelor's too; counted under both, the degrees "
        "outnumber the persons. Everybody is counted once, by the highest degree.",
    ),
    passing=(
        Example(
            ({**_MASTERS, "part": "8"}, {**_BACHELORS, "part": "20"}, _BASE),
            note=Bilingual("cộng lại bằng tổng số", "equal to the base"),
        ),
        Example(
            ({**_MASTERS, "part": "8"}, {**_BACHELORS, "part": "21"}),
            note=Bilingual("không có tổng số để so", "no base to compare with"),
        ),
    ),
    failing=(
        Example(
            ({**_MASTERS, "part": "8"}, {**_BACHELORS, "part": "21"}, _BASE),
            note=Bilingual("nhiều hơn một", "one more"),
        ),
    ),
    needs={"group": "word", "measure": "word", "part": "count"},
    may={"exclusive": "word", "base": "word", "subgroup": "word", "name": "word"},
    settle=settle,
    yields_to=("swapped-columns",),
)
