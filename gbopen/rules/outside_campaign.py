"""outside-campaign: an activity of a campaign that takes place before or after it."""

from datetime import date
from typing import Any

from gbopen.language import Bilingual, Sayable
from gbopen.rules import days
from gbopen.rules.rule import Example, Explanation, Numbers, Rule, Wording, Words


def broken(
    *,
    start: Any,
    start_last: Any,
    window_start: Any,
    window_end_last: Any,
    end: Any,
    end_last: Any,
    end_given: Any,
    launch: Any,
    **_unused: Any,
) -> Any:
    """True where the start or the end shares no day with the campaign.

    A launch held shortly before it is left to early-launch.
    """
    started = days.apart(start, start_last, start=window_start, end=window_end_last)
    ended = days.apart(end, end_last, start=window_start, end=window_end_last)
    early = days.launched_early(
        start=start,
        start_last=start_last,
        end=end,
        window_start=window_start,
        window_end_last=window_end_last,
        launch=launch,
    )
    return (started | ((end_given == 1) & ended)) & (early == 0)


def explain(numbers: Numbers, words: Words) -> Explanation:
    """The date that lies outside, and the dates of the campaign."""
    role = outside_role(numbers)
    window = {"s": words["window_start"], "e": words["window_end"]}
    campaign = words.get("campaign") or Bilingual("đợt hoạt động", "the campaign")
    year = numbers["year"] or date.fromordinal(numbers["window_start"]).year
    parameters: dict[str, Sayable] = {"d": words[role], "campaign": campaign, "y": year, **window}
    return Explanation(parameters, role, "" if names_column(words) else "no_column")


def outside_role(numbers: Numbers) -> str:
    """The date to point at: the start where it lies outside, or else the end."""
    before = numbers["start_last"] < numbers["window_start"]
    return "start" if before or numbers["start"] > numbers["window_end_last"] else "end"


def names_column(words: Words) -> bool:
    """True where a column of the file itself names the campaign, so that it can be emptied."""
    title = words.get("window_start_column")
    return isinstance(title, Bilingual) and bool(title.vi)


_MESSAGE = Bilingual(
    "Ngày {d} nằm ngoài {campaign} năm {y} (từ ngày {s} đến ngày {e}).",
    "{d} lies outside {campaign} of {y} (from {s} to {e}).",
)
_WINDOW = {"window_start": "2022-11-15", "window_end": "2022-12-15"}

RULE = Rule(
    code="GB402",
    name="outside-campaign",
    severity="error",
    scope="row",
    title=Bilingual("Ngày nằm ngoài đợt hoạt động", "The date lies outside the campaign"),
    says=Wording(
        _MESSAGE,
        Bilingual(
            "Đề nghị kiểm tra lại ngày; nếu hoạt động không thuộc đợt này, đề nghị để trống cột "
            '"{window_start_column}".',
            "Please check the date; if the activity does not belong to this campaign, please "
            'leave the column "{window_start_column}" empty.',
        ),
    ),
    wordings={
        "no_column": Wording(
            _MESSAGE, Bilingual("Đề nghị kiểm tra lại ngày.", "Please check the date.")
        ),
    },
    why=Bilingual(
        "Hoạt động hằng năm được đếm theo từng đợt, nên ngày phải nằm trong đợt đã ghi, kể cả "
        "ngày đầu và ngày cuối. Ngày chỉ ghi tháng hoặc năm thì chỉ cần trùng với đợt một ngày.",
        "Activities are counted campaign by campaign, so a date must lie within the campaign it "
        "is put under, its first and last day included. A date given as a month or a year only "
        "has to share one day with it.",
    ),
    basis="363/QĐ-TTg",
    passing=(
        Example(
            ({"start": "2022-11-15", "end": "2022-12-15", **_WINDOW},),
            note=Bilingual(
                "ngày đầu và ngày cuối của đợt", "the first and the last day of the campaign"
            ),
        ),
        Example(
            ({"start": "2022-11", **_WINDOW},),
            note=Bilingual("tháng 11 có ngày thuộc đợt", "November has days within the campaign"),
        ),
        Example(
            ({"start": "2022-10-31", "launch": "true", **_WINDOW},),
            note=Bilingual(
                "lễ phát động sớm 15 ngày: là cảnh báo khác", "a launch 15 days early: another rule"
            ),
        ),
    ),
    failing=(
        Example(
            ({"start": "2022-11-14", **_WINDOW},),
            note=Bilingual("sớm hơn một ngày", "one day too early"),
        ),
        Example(
            ({"start": "2022-12-16", **_WINDOW},),
            note=Bilingual("muộn hơn một ngày", "one day too late"),
        ),
        Example(
            ({"start": "2022-12-10", "end": "2022-12-16", **_WINDOW},),
            note=Bilingual("kết thúc sau đợt một ngày", "ending one day after the campaign"),
        ),
        Example(({"start": "2022-08", **_WINDOW},), note=Bilingual("tháng 8", "August")),
        Example(
            ({"start": "2022-10-30", "launch": "true", **_WINDOW},),
            note=Bilingual("lễ phát động sớm 16 ngày", "a launch 16 days early"),
        ),
    ),
    needs={"start": "date", "window_start": "date", "window_end": "date"},
    may={"end": "date", "launch": "flag", "campaign": "word", "year": "year"},
    broken=broken,
    explain=explain,
)
