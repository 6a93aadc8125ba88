"""How many planted faults gbopen finds at the exact cell, beside frictionless and pandera.

    python benchmarks/catch_rate.py [--sample N] [--seed N] [--peers N] [-v]

Sound tables (made of dice in three shapes, and the published code lists) are judged as they are;
then every kind of fault is planted into them, alone and several to a file. Where a fault is, and
which rule has to say so, is known from the planting and never asked of gbopen.
"""

import argparse
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from benchmarks.clean_tables import published, source_rows
from benchmarks.faults import Plant
from benchmarks.peers import Frictionless, Pandera
from benchmarks.planting import KINDS, Case, Maker, cases, sound
from gbopen.findings.finding import Finding

FULL = 10_400
SEED = 2026
PEERS = 300


@dataclass
class Tally:
    """What came of the plants of one kind, or of all."""

    planted: int = 0
    exact: int = 0
    elsewhere: int = 0
    missed: int = 0
    beside: int = 0  # further errors and warnings on the rows of the plants
    false: int = 0  # errors and warnings on untouched rows


Spot = tuple[int | None, str]
Peer = Frictionless | Pandera
LISTS = {
    "measures": "measure_id",
    "provinces": "code",
    "calendar": "calendar_id",
    "agencies": "agency_id",
    "legal_documents": "doc_id",
}


def weigh(case: Case, findings: Sequence[Finding], tallies: dict[str, Tally]) -> list[str]:
    """Count what became of the plants of a file; a line for everything that went wrong."""
    form, odd = case.form, []
    told = {(one.rule, (one.place.row, one.place.cell)) for one in findings}
    expected: set[tuple[str, Spot]] = set()
    rows: set[int | None] = set()
    for plant in case.plants:
        spot = form.address(plant.line, plant.column)
        fate = _fate(plant, spot, findings)
        tally = tallies[plant.kind]
        tally.planted += 1
        setattr(tally, fate, getattr(tally, fate) + 1)
        expected.add((plant.rule, spot))
        beside = {(rule, form.address(line, number)) for rule, line, number in plant.also}
        expected |= beside
        rows |= {spot[0]} | {row for _, (row, _) in beside}
        if fate != "exact":
            odd.append(f"{fate}: {plant.kind} wanted at {spot} {_quoted(plant)}; told {told}")
    for one in findings:
        at = (one.rule, (one.place.row, one.place.cell))
        if one.severity == "info" or at in expected or _either(one, case):
            continue
        touched = one.place.row in rows
        tally = tallies[case.plants[0].kind if len(case.plants) == 1 else ""]
        tally.beside += touched
        tally.false += not touched
        odd.append(
            f"{'beside' if touched else 'FALSE'}: {at} {one.found!r} with "
            f"{[plant.kind for plant in case.plants]} {form.table.name} {form.shape}"
        )
    return odd


def _quoted(plant: Plant) -> str:
    return "" if plant.line is None else " | ".join(plant.line)


def _fate(plant: Plant, spot: Spot, findings: Sequence[Finding]) -> str:
    row, cell = spot
    for one in findings:
        places = (one.place, *one.also) if plant.either else (one.place,)
        if one.rule == plant.rule and any(
            (place.cell == cell and place.row == row) or row is None for place in places
        ):
            return "exact"
    near = [
        one
        for one in findings
        if one.rule == plant.rule or (one.severity != "info" and one.place.row == row)
    ]
    return "elsewhere" if near else "missed"


def _either(one: Finding, case: Case) -> bool:
    """True where the finding is of a plant that lies in several cells."""
    return any(plant.either and plant.rule == one.rule for plant in case.plants)


def weigh_peer(case: Case, told: Sequence[tuple[int | None, int | None]], tally: Tally) -> None:
    """Whether another validator reports the cell (or its row), anything in the file, or nothing."""
    rows = set()
    for plant in case.plants:
        row, _ = case.form.address(plant.line, plant.column)
        rows |= {row} | {case.form.address(line, None)[0] for _, line, _ in plant.also}
        here = [column for at, column in told if at == row]
        exact = any(column in {plant.column, None} or plant.column is None for column in here)
        exact = exact or (row is None and bool(told))
        tally.planted += 1
        tally.exact += exact
        tally.elsewhere += not exact and bool(told)
        tally.missed += not told
    if None not in rows:
        tally.false += sum(row is not None and row not in rows for row, _ in told)


def peers() -> tuple[Peer, ...]:
    """The other validators, with the keys of the code lists."""
    keys = {table: [row[key] for row in published(table)] for table, key in LISTS.items()}
    keys["measures"] += [row["name_vi"] for row in published("measures")]
    keys["sources"] = [row["source_id"] for row in source_rows()]
    return Frictionless(keys), Pandera()


@dataclass
class Outcome:
    """All that was measured: by kind for gbopen, in all for the others on the first files."""

    files: int = 0
    sound: int = 0
    kinds: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    by_peer: dict[str, dict[str, Tally]] = field(default_factory=dict)
    odd: list[str] = field(default_factory=list)


def measure(total: int, *, seed: int = SEED, peer_files: int = 0) -> Outcome:
    """Judge sound files, and files with `total` faults in all."""
    maker, outcome = Maker(seed), Outcome()
    compared = peers() if peer_files else ()
    turn = random.Random(seed)  # noqa: S311
    share_of_peers = peer_files / max(total * 0.6, 1)
    for case in (*sound(maker, max(total // 20, 18)), *cases(maker, total)):
        outcome.files += 1
        outcome.sound += not case.plants
        outcome.odd += weigh(case, maker.judge(case).findings, outcome.kinds)
        if turn.random() < share_of_peers:
            for peer in compared:
                _compare(peer, case, outcome)
    return outcome


def _compare(peer: Peer, case: Case, outcome: Outcome) -> None:
    told = peer.told(case.form, case.plan)
    by_kind = outcome.by_peer.setdefault(peer.name, defaultdict(Tally))
    name = case.plants[0].kind if len(case.plants) == 1 else "several to a file"
    weigh_peer(case, told, by_kind[name if case.plants else "sound files"])


def _line(name: str, tally: Tally) -> str:
    fate = f"{tally.exact:>8}{tally.elsewhere:>11}{tally.missed:>8}"
    return f"{name:<42}{tally.planted:>8}{fate}{tally.beside:>8}{tally.false:>8}"


def added(tallies: Iterable[Tally]) -> Tally:
    """The sum of tallies."""
    counts = Counter[str]()
    for one in tallies:
        counts.update(vars(one))
    return Tally(**counts)


def table(outcome: Outcome) -> Iterator[str]:
    """The table that is printed; for the others, what came of the sample of files they had."""
    head = f"{'exact':>8}{'elsewhere':>11}{'missed':>8}{'beside':>8}{'false':>8}"
    peers_head = "".join(f"{name:>15}" for name in outcome.by_peer)
    yield f"{'kind of fault (number in domain.md)':<42}{'planted':>8}{head}{peers_head}"
    for kind in KINDS:
        if outcome.kinds[kind.name].planted:
            number = f"{kind.number:>2} " if kind.number else "   "
            fates = "".join(_fate_of(peer[kind.name]) for peer in outcome.by_peer.values())
            yield _line(number + kind.name, outcome.kinds[kind.name]) + fates
    yield _line("   in all", added(outcome.kinds.values()))
    yield f"files: {outcome.files}, of them sound: {outcome.sound}"
    for name, by_kind in outcome.by_peer.items():
        yield from _of_peer(name, by_kind)


def _fate_of(tally: Tally) -> str:
    """At the cell / elsewhere in the file / missed."""
    return f"{f'{tally.exact}/{tally.elsewhere}/{tally.missed}':>15}" if tally.planted else " " * 15


def _of_peer(name: str, by_kind: Mapping[str, Tally]) -> Iterator[str]:
    whole = added(by_kind.values())
    percent = 100 / max(whole.planted, 1)
    yield (
        f"{name}, on a seeded sample of these files with {whole.planted} faults: "
        f"{whole.exact * percent:.1f} % at the cell, {whole.elsewhere * percent:.1f} % elsewhere "
        f"in the file, {whole.missed * percent:.1f} % missed; "
        f"{whole.false} false alarms on untouched rows, {by_kind['sound files'].false} of them "
        "in sound files"
    )


def main() -> int:
    """Print the table; 1 where gbopen missed or accused anything."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sample", type=int, default=FULL, help="how many faults")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--peers", type=int, default=PEERS, help="how many files the peers get")
    parser.add_argument("-v", action="store_true", help="print everything that went wrong")
    asked = parser.parse_args()
    outcome = measure(asked.sample, seed=asked.seed, peer_files=asked.peers)
    print("\n".join(table(outcome)))
    if asked.v:
        print("\n".join(outcome.odd))
    return 1 if outcome.odd else 0


if __name__ == "__main__":
    sys.exit(main())
