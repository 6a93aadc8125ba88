"""The rules judge a row and a block of rows alike, whatever they are bound to."""

import pytest
from hypothesis import HealthCheck, given, settings

from tests.property.tables_and_rows import bound_rules, files, setting_of, table_of
from tests.screening.two_forms import in_two_forms

SLOW_TO_MAKE = [HealthCheck.too_slow, HealthCheck.data_too_large]


def check(rules, data):
    table = table_of(rules)
    judged, masked, by_pandera, _ = in_two_forms(table, data, setting_of(table))
    assert judged == masked
    assert judged == by_pandera


@settings(max_examples=60, suppress_health_check=SLOW_TO_MAKE)
@given(bound_rules(), files())
def test_both_forms_find_the_same_rows_at_fault(rules, data):
    check(rules, data)


@pytest.mark.long
@settings(max_examples=1000, suppress_health_check=SLOW_TO_MAKE)
@given(bound_rules(), files(most_rows=30))
def test_both_forms_find_the_same_rows_at_fault_in_many_files(rules, data):
    check(rules, data)
