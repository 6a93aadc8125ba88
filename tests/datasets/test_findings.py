"""Every finding on the project's own datasets, typed by hand: infos and warnings too."""

from datetime import date
from pathlib import Path

from gbopen.publishing.checked import check_dataset
from gbopen.publishing.dataset import find_datasets, read_dataset
from gbopen.publishing.package import setting_for

ROOT = Path(__file__).parents[2]
DATASETS = ROOT / "datasets"

# dataset, table, key of the row, rule, severity — and which figure of the sources it is
EXPECTED = {
    # W2, W3: shares of nobody knows whom; W10, W17: "100%" without counts
    ("women-in-leadership", "representation", "hp-sngv-2022-news/edu_bachelor/all",
     "share-without-counts", "warning"),
    ("women-in-leadership", "representation", "hp-sngv-2022-news/edu_master/all",
     "share-without-counts", "warning"),
    ("women-in-leadership", "coverage", "hp-sngv-2022-news/law_outreach_coverage",
     "share-without-counts", "warning"),
    ("women-in-leadership", "coverage", "tw-tcdlcl-2020-news/healthcare_coverage",
     "share-without-counts", "warning"),
    # W4 and W9: 5 of 7 printed as 72; W12: 4 of 13 printed as 30
    ("women-in-leadership", "representation", "hp-sngv-2022-news/party_committee/all",
     "share-mismatch", "error"),
    ("women-in-leadership", "representation", "hp-sngv-2022-news/union_committee/all",
     "share-mismatch", "error"),
    ("women-in-leadership", "representation", "hp-sngv-2022-news/union_committee/all",
     "identical-wrong-figures", "info"),
    ("women-in-leadership", "representation", "tw-tcdlcl-2020-news/party_committee/all",
     "share-mismatch", "error"),
    # W5: 3 are 50%; W7: 5 are 45%
    ("women-in-leadership", "representation", "hp-sngv-2022-news/party_cell_secretary/all",
     "only-possible-total", "info"),
    ("women-in-leadership", "representation", "hp-sngv-2022-news/division_heads/all",
     "only-possible-total", "info"),
    # W13: "gần 23" for 23,08; W16: "gần 45" for 43,21
    ("women-in-leadership", "representation", "tw-tcdlcl-2020-news/youth_union_committee/all",
     "qualifier-wrong-side", "warning"),
    ("women-in-leadership", "representation", "tw-tcdlcl-2020-news/division_heads/all",
     "qualifier-mismatch", "error"),
    # the target of 26-NQ/TW, women 20 to 25% of party committees: 5 of 7 and 4 of 13 are above
    ("women-in-leadership", "representation", "hp-sngv-2022-news/party_committee/all",
     "target-result", "info"),
    ("women-in-leadership", "representation", "tw-tcdlcl-2020-news/party_committee/all",
     "target-result", "info"),
    # source 003: a plan of 2024 with the campaigns of 2023
    ("campaign-activities", "activities", "lc-skhcn-2024-plan/1",
     "other-year-campaign", "error"),
    ("campaign-activities", "activities", "lc-skhcn-2024-plan/2",
     "other-year-campaign", "error"),
    ("campaign-activities", "activities", "lc-skhcn-2024-plan/1",
     "planned-before-document", "warning"),
    ("campaign-activities", "activities", "lc-skhcn-2024-plan/2",
     "planned-before-document", "warning"),
    # source 004: "dự kiến" on 17/11/2020, two days into the campaign
    ("campaign-activities", "activities", "tw-tcdlcl-2020-news/1",
     "planned-before-document", "warning"),
}  # fmt: skip

WORDINGS = {
    "hp-sngv-2022-news/party_committee/all": "rounded_up",
    "hp-sngv-2022-news/union_committee/all": "rounded_up",
    "tw-tcdlcl-2020-news/party_committee/all": "truncated",
}


def _checked():
    setting = setting_for(DATASETS)
    return [
        check_dataset(read_dataset(one, setting.tables), setting) for one in find_datasets(DATASETS)
    ]


def test_the_findings_on_our_datasets_are_exactly_these():
    found = [
        (checked.dataset.name, one.table, one.key, one.finding.rule, one.finding.severity)
        for checked in _checked()
        for one in checked.located
    ]
    assert len(found) == len(EXPECTED)
    assert set(found) == EXPECTED


def test_the_rounding_behind_each_wrong_share_is_named():
    found = {
        one.key: one.finding.wording
        for checked in _checked()
        for one in checked.located
        if one.finding.rule == "share-mismatch"
    }
    assert found == WORDINGS


def test_nothing_is_left_unchecked_and_the_day_is_that_of_the_release():
    for checked in _checked():
        assert checked.report.unchecked == ()
        assert checked.report.today == date(2026, 11, 22)
