"""Planted faults are found at the exact cell by the right rule, and nothing sound is accused."""

from benchmarks.catch_rate import added, measure
from benchmarks.planting import KINDS


def test_every_kind_of_planted_fault_is_found_where_it_is_and_nothing_else():
    outcome = measure(300, seed=7)
    whole = added(outcome.kinds.values())
    assert not outcome.odd
    assert whole.exact == whole.planted >= 300
    assert {kind.name for kind in KINDS} <= {
        name for name, one in outcome.kinds.items() if one.planted
    }


def test_the_same_seed_plants_the_same_faults():
    one, other = (measure(60, seed=3).kinds for _ in range(2))
    assert one == other
