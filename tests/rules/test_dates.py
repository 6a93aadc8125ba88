"""The date rules: campaigns, deadlines, order and years, each on both sides of its border."""

from datetime import date

import pytest

from gbopen.rules import days
from gbopen.rules.catalogue import BY_NAME
from tests.rules.asked import broken, sentences

NOVEMBER = {"window_start": "2022-11-15", "window_end": "2022-12-15"}
JUNE = {"window_start": "2022-06-01", "window_end": "2022-06-30"}

CAMPAIGN = [
    ("on the first day", {"start": "2022-11-15"}, NOVEMBER, ""),
    ("on the last day", {"start": "2022-12-15"}, NOVEMBER, ""),
    ("from the first day to the last", {"start": "2022-11-15", "end": "2022-12-15"}, NOVEMBER, ""),
    ("the day before", {"start": "2022-11-14"}, NOVEMBER, "outside-campaign"),
    ("the day after", {"start": "2022-12-16"}, NOVEMBER, "outside-campaign"),
    (
        "starting before, ending within",
        {"start": "2022-11-10", "end": "2022-11-20"},
        NOVEMBER,
        "outside-campaign",
    ),
    (
        "starting within, ending after",
        {"start": "2022-12-10", "end": "2022-12-16"},
        NOVEMBER,
        "outside-campaign",
    ),
    ("in November", {"start": "2022-11"}, NOVEMBER, ""),
    ("in October", {"start": "2022-10"}, NOVEMBER, "outside-campaign"),
    ("in 2022", {"start": "2022"}, NOVEMBER, ""),
    ("in 2021", {"start": "2021"}, NOVEMBER, "outside-campaign"),
    ("from November to December", {"start": "2022-11", "end": "2022-12"}, NOVEMBER, ""),
    ("till January", {"start": "2022-11", "end": "2023-01"}, NOVEMBER, "outside-campaign"),
    ("a launch 15 days early", {"start": "2022-10-31", "launch": "true"}, NOVEMBER, "early-launch"),
    (
        "a launch 16 days early",
        {"start": "2022-10-30", "launch": "true"},
        NOVEMBER,
        "outside-campaign",
    ),
    ("a launch on the first day", {"start": "2022-11-15", "launch": "true"}, NOVEMBER, ""),
    (
        "a launch a day late",
        {"start": "2022-12-16", "launch": "true"},
        NOVEMBER,
        "outside-campaign",
    ),
    (
        "a launch over the two days before",
        {"start": "2022-11-13", "end": "2022-11-14", "launch": "true"},
        NOVEMBER,
        "early-launch",
    ),
    (
        "an early launch that ends on the last day",
        {"start": "2022-11-13", "end": "2022-12-15", "launch": "true"},
        NOVEMBER,
        "early-launch",
    ),
    (
        "an early launch that ends too late",
        {"start": "2022-11-13", "end": "2022-12-16", "launch": "true"},
        NOVEMBER,
        "outside-campaign",
    ),
    (
        "a launch within that ends too late",
        {"start": "2022-11-20", "end": "2022-12-16", "launch": "true"},
        NOVEMBER,
        "outside-campaign",
    ),
    ("a launch in October", {"start": "2022-10", "launch": "true"}, NOVEMBER, "early-launch"),
    ("a launch in September", {"start": "2022-09", "launch": "true"}, NOVEMBER, "outside-campaign"),
    ("no launch, a day early", {"start": "2022-11-14", "launch": ""}, NOVEMBER, "outside-campaign"),
    ("30 June in June", {"start": "2022-06-30"}, JUNE, ""),
    ("1 July in June", {"start": "2022-07-01"}, JUNE, "outside-campaign"),
    (
        "a launch of 17 May for June",
        {"start": "2022-05-17", "launch": "true"},
        JUNE,
        "early-launch",
    ),
    ("an activity of August in June", {"start": "2022-08"}, JUNE, "outside-campaign"),
]


@pytest.mark.parametrize(
    ("dates", "window", "fault"),
    [case[1:] for case in CAMPAIGN],
    ids=[case[0] for case in CAMPAIGN],
)
def test_campaigns(dates, window, fault):
    row = {"launch": "false", **dates, **window}
    found = {name for name in ("outside-campaign", "early-launch") if broken(BY_NAME[name], row)}
    assert found == ({fault} if fault else set())


# name of the rule, what the case is, the row, whether it is broken
CASES = [
    ("end-before-start", "the same day", {"start": "2022-11-15", "end": "2022-11-15"}, False),
    ("end-before-start", "a day before", {"start": "2022-11-15", "end": "2022-11-14"}, True),
    ("end-before-start", "ending in the month", {"start": "2022-08-31", "end": "2022-08"}, False),
    (
        "end-before-start",
        "ending the month before",
        {"start": "2022-08-01", "end": "2022-07"},
        True,
    ),
    ("end-before-start", "starting in the month", {"start": "2022-08", "end": "2022-08-01"}, False),
    ("other-year-campaign", "the same year", {"year": "2024", "campaign_year": "2024"}, False),
    ("other-year-campaign", "last year's", {"year": "2024", "campaign_year": "2023"}, True),
    ("other-year-campaign", "next year's", {"year": "2024", "campaign_year": "2025"}, True),
    (
        "other-year-campaign",
        "next year's in a plan of 1 November",
        {"year": "2024", "campaign_year": "2025", "plan": "true", "document": "2024-11-01"},
        False,
    ),
    (
        "other-year-campaign",
        "next year's in a plan of 31 December of a leap year",
        {"year": "2024", "campaign_year": "2025", "plan": "true", "document": "2024-12-31"},
        False,
    ),
    (
        "other-year-campaign",
        "next year's in a plan of 31 October",
        {"year": "2024", "campaign_year": "2025", "plan": "true", "document": "2024-10-31"},
        True,
    ),
    (
        "other-year-campaign",
        "next year's in a plan of 31 October of a common year",
        {"year": "2023", "campaign_year": "2024", "plan": "true", "document": "2023-10-31"},
        True,
    ),
    (
        "other-year-campaign",
        "next year's in a plan of November without a day",
        {"year": "2023", "campaign_year": "2024", "plan": "true", "document": "2023-11"},
        False,
    ),
    (
        "other-year-campaign",
        "next year's in a plan without a date",
        {"year": "2024", "campaign_year": "2025", "plan": "true"},
        True,
    ),
    (
        "other-year-campaign",
        "next year's in a report of November",
        {"year": "2024", "campaign_year": "2025", "plan": "false", "document": "2024-11-20"},
        True,
    ),
    (
        "other-year-campaign",
        "the year after next in a plan of November",
        {"year": "2024", "campaign_year": "2026", "plan": "true", "document": "2024-11-20"},
        True,
    ),
    (
        "other-year-campaign",
        "last year's in a plan of November",
        {"year": "2024", "campaign_year": "2023", "plan": "true", "document": "2024-11-20"},
        True,
    ),
    (
        "late-report",
        "before 10/12, on 9/12",
        {"received": "2020-12-09", "deadline": "2020-12-10"},
        False,
    ),
    (
        "late-report",
        "before 10/12, on 10/12",
        {"received": "2020-12-10", "deadline": "2020-12-10"},
        True,
    ),
    (
        "late-report",
        "by 10/12, on 10/12",
        {"received": "2020-12-10", "deadline": "2020-12-10", "deadline_included": "true"},
        False,
    ),
    (
        "late-report",
        "by 10/12, on 11/12",
        {"received": "2020-12-11", "deadline": "2020-12-10", "deadline_included": "true"},
        True,
    ),
    (
        "late-report",
        "before 10/12, said to exclude its day",
        {"received": "2020-12-10", "deadline": "2020-12-10", "deadline_included": "false"},
        True,
    ),
    (
        "done-after-report",
        "the same day",
        {"start": "2022-12-08", "sent": "2022-12-08", "done": "true"},
        False,
    ),
    (
        "done-after-report",
        "the day after",
        {"start": "2022-12-09", "sent": "2022-12-08", "done": "true"},
        True,
    ),
    (
        "done-after-report",
        "ending after",
        {"start": "2022-12-01", "end": "2022-12-09", "sent": "2022-12-08", "done": "true"},
        True,
    ),
    (
        "done-after-report",
        "ending in the month",
        {"start": "2022-12-01", "end": "2022-12", "sent": "2022-12-08", "done": "true"},
        False,
    ),
    (
        "done-after-report",
        "the month after",
        {"start": "2023-01", "sent": "2022-12-08", "done": "true"},
        True,
    ),
    (
        "done-after-report",
        "planned",
        {"start": "2023-01", "sent": "2022-12-08", "done": "false"},
        False,
    ),
    (
        "planned-before-document",
        "planned two days after its launch",
        {"start": "2020-11-15", "document": "2020-11-17", "planned": "true"},
        True,
    ),
    (
        "planned-before-document",
        "June in a plan of October",
        {"start": "2020-06", "document": "2020-10-08", "planned": "true"},
        True,
    ),
    (
        "planned-before-document",
        "the same month",
        {"start": "2020-10", "document": "2020-10-08", "planned": "true"},
        False,
    ),
    (
        "planned-before-document",
        "a document of a month",
        {"start": "2020-10-08", "document": "2020-10", "planned": "true"},
        False,
    ),
    (
        "planned-before-document",
        "done",
        {"start": "2020-06", "document": "2020-10-08", "planned": "false"},
        False,
    ),
    (
        "number-year-mismatch",
        "70/2008 of 4/6/2008",
        {"number_year": "2008", "date": "2008-06-04"},
        False,
    ),
    (
        "number-year-mismatch",
        "125/2021 of 28/12/2021",
        {"number_year": "2021", "date": "2021-12-28"},
        False,
    ),
    (
        "number-year-mismatch",
        "New Year's Eve",
        {"number_year": "2021", "date": "2021-12-31"},
        False,
    ),
    ("number-year-mismatch", "New Year", {"number_year": "2021", "date": "2022-01-01"}, True),
    (
        "number-year-mismatch",
        "the year before",
        {"number_year": "2021", "date": "2020-12-31"},
        True,
    ),
    ("number-year-mismatch", "a year only", {"number_year": "2021", "date": "2021"}, False),
    (
        "document-before-basis",
        "37 days later",
        {"document": "2024-05-31", "basis": "2024-04-24"},
        False,
    ),
    (
        "document-before-basis",
        "the same day",
        {"document": "2024-04-24", "basis": "2024-04-24"},
        False,
    ),
    (
        "document-before-basis",
        "a day before",
        {"document": "2024-04-23", "basis": "2024-04-24"},
        True,
    ),
    (
        "document-before-basis",
        "the same month",
        {"document": "2024-04", "basis": "2024-04-24"},
        False,
    ),
    ("dates-out-of-order", "in order", {"earlier": "2020-11-16", "later": "2020-11-17"}, False),
    ("dates-out-of-order", "out of order", {"earlier": "2020-11-18", "later": "2020-11-17"}, True),
    (
        "dates-out-of-order",
        "within the month",
        {"earlier": "2020-11-18", "later": "2020-11"},
        False,
    ),
    (
        "outside-period",
        "the first day",
        {"day": "2021-12-15", "period_start": "2021-12-15", "period_end": "2022-06-14"},
        False,
    ),
    (
        "outside-period",
        "the last day",
        {"day": "2022-06-14", "period_start": "2021-12-15", "period_end": "2022-06-14"},
        False,
    ),
    (
        "outside-period",
        "the day after",
        {"day": "2022-06-15", "period_start": "2021-12-15", "period_end": "2022-06-14"},
        True,
    ),
    (
        "outside-period",
        "the day before",
        {"day": "2021-12-14", "period_start": "2021-12-15", "period_end": "2022-06-14"},
        True,
    ),
    ("outside-year", "31 December", {"day": "2022-12-31", "year": "2022"}, False),
    ("outside-year", "1 January", {"day": "2022-01-01", "year": "2022"}, False),
    ("outside-year", "1 January of the next", {"day": "2023-01-01", "year": "2022"}, True),
    ("outside-year", "31 December before", {"day": "2021-12-31", "year": "2022"}, True),
    (
        "outside-year",
        "31 December before, allowed",
        {"day": "2021-12-31", "year": "2022", "year_before": "true"},
        False,
    ),
    (
        "outside-year",
        "1 January before, allowed",
        {"day": "2021-01-01", "year": "2022", "year_before": "true"},
        False,
    ),
    (
        "outside-year",
        "two years before",
        {"day": "2020-12-31", "year": "2022", "year_before": "true"},
        True,
    ),
    (
        "outside-year",
        "the year after, allowed",
        {"day": "2023-12-31", "year": "2022", "year_after": "true"},
        False,
    ),
    (
        "outside-year",
        "two years after",
        {"day": "2024-01-01", "year": "2022", "year_after": "true"},
        True,
    ),
    ("future-year", "next year", {"year": "2027", "today": "2026"}, False),
    ("future-year", "the year after next", {"year": "2028", "today": "2026"}, True),
    ("years-out-of-order", "2020 to 2025", {"earlier": "2020", "later": "2025"}, False),
    ("years-out-of-order", "one year", {"earlier": "2020", "later": "2020"}, False),
    ("years-out-of-order", "2025 to 2020", {"earlier": "2025", "later": "2020"}, True),
    (
        "year-outside-period",
        "the first",
        {"year": "2020", "from_year": "2020", "to_year": "2025"},
        False,
    ),
    (
        "year-outside-period",
        "the last",
        {"year": "2025", "from_year": "2020", "to_year": "2025"},
        False,
    ),
    (
        "year-outside-period",
        "before",
        {"year": "2019", "from_year": "2020", "to_year": "2025"},
        True,
    ),
    (
        "year-outside-period",
        "after",
        {"year": "2026", "from_year": "2020", "to_year": "2025"},
        True,
    ),
]


@pytest.mark.parametrize(
    ("name", "row", "fault"),
    [(case[0], *case[2:]) for case in CASES],
    ids=[f"{case[0]}: {case[1]}" for case in CASES],
)
def test_dates_and_years(name, row, fault):
    assert broken(BY_NAME[name], row) is fault


TOLD = [
    (
        "end-before-start",
        {"start": "2022-12-15", "end": "2022-11-15"},
        "Ngày kết thúc 15/11/2022 sớm hơn ngày bắt đầu 15/12/2022.",
        "Đề nghị kiểm tra xem hai ngày có bị đổi chỗ không.",
    ),
    (
        "outside-campaign",
        {"start": "2022-08", "campaign": "Tháng hành động vì trẻ em", "year": "2022", **JUNE},
        (
            "Tháng 8/2022 nằm ngoài Tháng hành động vì trẻ em năm 2022 (từ ngày 1/6/2022 đến ngày "
            "30/6/2022)."
        ),
        (
            "Đề nghị kiểm tra lại ngày; nếu hoạt động không thuộc đợt này, đề nghị để trống cột "
            '"cột window_start".'
        ),
    ),
    (
        "outside-campaign",
        {"start": "2022-12-10", "end": "2022-12-16", **NOVEMBER},
        (
            "Ngày 16/12/2022 nằm ngoài đợt hoạt động năm 2022 (từ ngày 15/11/2022 đến ngày "
            "15/12/2022)."
        ),
        (
            "Đề nghị kiểm tra lại ngày; nếu hoạt động không thuộc đợt này, đề nghị để trống cột "
            '"cột window_start".'
        ),
    ),
    (
        "early-launch",
        {"start": "2022-10-31", "launch": "true", **NOVEMBER},
        "Lễ phát động tổ chức ngày 31/10/2022, trước khi đợt hoạt động bắt đầu 15 ngày.",
        "Đề nghị kiểm tra lại ngày.",
    ),
    (
        "other-year-campaign",
        {
            "year": "2024",
            "campaign_year": "2023",
            "right_start": "2024-11-15",
            "right_end": "2024-12-15",
        },
        "Văn bản năm 2024 ghi thời gian đợt hoạt động của năm 2023.",
        "Đề nghị ghi lại theo năm 2024: từ ngày 15/11/2024 đến ngày 15/12/2024.",
    ),
    (
        "other-year-campaign",
        {"year": "2024", "campaign_year": "2023"},
        "Văn bản năm 2024 ghi thời gian đợt hoạt động của năm 2023.",
        "Đề nghị ghi lại theo năm 2024.",
    ),
    (
        "late-report",
        {"received": "2020-12-14", "deadline": "2020-12-10"},
        (
            "Báo cáo nhận ngày 14/12/2020, chậm 5 ngày; hạn là trước ngày 10/12/2020, tức chậm "
            "nhất ngày 9/12/2020."
        ),
        "Không cần sửa tệp.",
    ),
    (
        "late-report",
        {"received": "2020-12-14", "deadline": "2020-12-10", "deadline_included": "true"},
        "Báo cáo nhận ngày 14/12/2020, chậm 4 ngày; hạn chót là ngày 10/12/2020.",
        "Không cần sửa tệp.",
    ),
    (
        "done-after-report",
        {"start": "2022-12-01", "end": "2022-12-15", "sent": "2022-12-08", "done": "true"},
        (
            'Hoạt động ghi "Đã thực hiện" nhưng kết thúc ngày 15/12/2022, sau ngày gửi báo cáo '
            "8/12/2022."
        ),
        'Đề nghị kiểm tra ngày, hoặc chọn "Dự kiến".',
    ),
    (
        "planned-before-document",
        {"start": "2020-11-15", "document": "2020-11-17", "planned": "true"},
        (
            'Hoạt động ghi "Dự kiến" nhưng bắt đầu ngày 15/11/2020, trước ngày ban hành văn bản '
            "17/11/2020."
        ),
        "Đề nghị kiểm tra lại ngày hoặc tình trạng thực hiện.",
    ),
    (
        "number-year-mismatch",
        {"number_year": "2008", "date": "2009-06-04", "number": "70/2008/NĐ-CP"},
        'Số, ký hiệu "70/2008/NĐ-CP" ghi năm 2008, nhưng ngày ban hành là 4/6/2009.',
        "Đề nghị kiểm tra lại số, ký hiệu hoặc ngày.",
    ),
    (
        "document-before-basis",
        {"document": "2023-05-31", "basis": "2024-04-24", "basis_number": "01/KH-BVSTBPN"},
        "Văn bản ban hành ngày 31/5/2023, trước văn bản làm căn cứ (01/KH-BVSTBPN ngày 24/4/2024).",
        "Đề nghị kiểm tra lại hai ngày này.",
    ),
    (
        "outside-year",
        {"day": "2023-01-01", "year": "2022"},
        '"cột day" (1/1/2023) không thuộc năm 2022.',
        "Đề nghị kiểm tra lại ngày hoặc năm.",
    ),
    (
        "outside-year",
        {"day": "2020-12-31", "year": "2022", "year_before": "true"},
        '"cột day" (31/12/2020) không phù hợp với năm 2022: ngày phải từ 1/1/2021 đến 31/12/2022.',
        "Đề nghị kiểm tra lại ngày hoặc năm.",
    ),
    (
        "future-year",
        {"year": "2028", "today": "2026"},
        "Năm 2028 ở quá xa trong tương lai; muộn nhất là năm 2027.",
        "Đề nghị kiểm tra lại năm.",
    ),
    (
        "not-valid-then",
        {
            "found": "false",
            "code": "30",
            "name": "Tỉnh Hải Dương",
            "day": "2025-07-01",
            "valid_to": "2025-06-30",
            "successor_code": "31",
            "successor_name": "Thành phố Hải Phòng",
        },
        "Tỉnh Hải Dương (mã 30) không còn hiệu lực vào ngày 1/7/2025.",
        "Từ ngày 1/7/2025, đề nghị dùng Thành phố Hải Phòng (mã 31).",
    ),
    (
        "not-valid-then",
        {
            "found": "false",
            "code": "30",
            "name": "Tỉnh Hải Dương",
            "year": "2026",
            "valid_to": "2025-06-30",
        },
        "Tỉnh Hải Dương (mã 30) không còn hiệu lực trong năm 2026.",
        "Đề nghị chọn mã có hiệu lực trong năm 2026.",
    ),
    (
        "not-valid-then",
        {"found": "false", "code": "30", "name": "Tỉnh Hải Dương", "year": "2026"},
        "Tỉnh Hải Dương (mã 30) không có hiệu lực trong năm 2026.",
        "Đề nghị chọn mã có hiệu lực trong năm 2026.",
    ),
    (
        "not-valid-then",
        {
            "found": "false",
            "code": "30",
            "name": "Tỉnh Hải Dương",
            "year": "2000",
            "valid_to": "2025-06-30",
            "successor_code": "31",
            "successor_name": "Thành phố Hải Phòng",
        },
        "Tỉnh Hải Dương (mã 30) không có hiệu lực trong năm 2000.",
        "Đề nghị chọn mã có hiệu lực trong năm 2000.",
    ),
    (
        "not-valid-then",
        {"found": "false", "code": "30", "day": "2025-07-01"},
        'Mã "30" không có hiệu lực vào ngày 1/7/2025.',
        "Đề nghị chọn mã có hiệu lực vào ngày 1/7/2025.",
    ),
    (
        "not-valid-then",
        {"found": "false", "code": "30"},
        'Mã "30" không có hiệu lực tại thời điểm của số liệu.',
        "Đề nghị chọn mã có hiệu lực tại thời điểm của số liệu.",
    ),
    (
        "not-valid-then",
        {"found": "false", "code": "30", "name": "Tỉnh Hải Dương", "valid_to": "2025-06-30"},
        "Tỉnh Hải Dương (mã 30) không còn hiệu lực tại thời điểm của số liệu.",
        "Đề nghị chọn mã có hiệu lực tại thời điểm của số liệu.",
    ),
]


@pytest.mark.parametrize(("name", "row", "message", "hint"), TOLD)
def test_what_a_clerk_is_told(name, row, message, hint):
    assert broken(BY_NAME[name], row)
    assert sentences(BY_NAME[name], row, "vi") == (message, hint)


def test_a_campaign_without_a_column_of_its_own_cannot_be_emptied():
    rule = BY_NAME["outside-campaign"]
    assert rule.explain is not None
    numbers = {"year": 2022, "start": 1, "start_last": 1, "window_start": 5, "window_end_last": 9}
    said = {"start": "a", "window_start": "b", "window_end": "c"}
    assert rule.explain(numbers, said).wording == "no_column"


@pytest.mark.parametrize("year", [1, 4, 100, 400, 1900, 2000, 2020, 2023, 2024, 2100])
def test_the_ends_of_a_year_are_those_of_the_calendar(year):
    assert days.first_day(year) == date(year, 1, 1).toordinal()
    assert days.last_day(year) == date(year, 12, 31).toordinal()
    assert days.last_day(year) - 60 == date(year, 11, 1).toordinal()
