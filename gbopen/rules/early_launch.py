"""early-launch: a launch ceremony held at most 15 days before its campaign."""

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
    launch: Any,
    end: Any,
    **_unused: Any,
) -> Any:
    """True where the launch starts 1 to 15 days before the campaign and does not end after it."""
    return days.launched_early(
        start=start,
        start_last=start_last,
        end=end,
        window_start=window_start,
        window_end_last=window_end_last,
        launch=launch,
    )


def explain(numbers: Numbers, words: Words) -> Explanation:
    """How many days too early the launch is."""
    parameters: dict[str, Sayable] = {
        "d": words["start"],
        "campaign": words.get("campaign") or Bilingual("đợt hoạt động", "the campaign"),
        "k": numbers["window_start"] - numbers["start_last"],
    }
    return Explanation(parameters, "start")


_WINDOW = {"window_start": "2022-11-15", "window_end": "2022-12-15"}

RULE = Rule(
    code="GB403",
    name="early-launch",
    severity="warning",
    scope="row",
    title=Bilingual("Lễ phát động trước đợt hoạt động", "The launch is before the campaign"),
    says=Wording(
        Bilingual(
            "Lễ phát động tổ chức ngày {d}, trước khi {campaign} bắt đầu {k} ngày.",
            "The launch is dated {d}, before the start of {campaign} (days before: {k}).",
        ),
        Bilingual("Đề nghị kiểm tra lại ngày.", "Please check the date."),
    ),
    why=Bilingual(
        "Lễ phát động có thể được tổ chức sớm ít ngày nên không bị coi là sai, chỉ cần xem lại. "
        "Sớm hơn 15 ngày thì thường là nhầm ngày hoặc nhầm đợt.",
        "A launch may be held some days ahead, so it is asked about and not refused. More than 15 "
        "days ahead it is mostly the wrong date or the wrong campaign.",
    ),
    basis="363/QĐ-TTg",
    passing=(
        Example(
            ({"start": "2022-11-15", "launch": "true", **_WINDOW},),
            note=Bilingual("đúng ngày đầu", "on the first day"),
        ),
        Example(
            ({"start": "2022-10-30", "launch": "true", **_WINDOW},),
            note=Bilingual("sớm 16 ngày: là lỗi khác", "16 days early: another fault"),
        ),
        Example(
            ({"start": "2022-11-10", "launch": "false", **_WINDOW},),
            note=Bilingual("không phải lễ phát động", "not a launch"),
        ),
    ),
    failing=(
        Example(
            ({"start": "2022-10-31", "launch": "true", **_WINDOW},),
            note=Bilingual("sớm 15 ngày", "15 days early"),
        ),
        Example(
            ({"start": "2022-11-14", "launch": "true", **_WINDOW},),
            note=Bilingual("sớm một ngày", "one day early"),
        ),
        Example(
            ({"start": "2022-11-13", "end": "2022-11-14", "launch": "true", **_WINDOW},),
            note=Bilingual("hai ngày trước đợt", "the two days before the campaign"),
        ),
    ),
    needs={"start": "date", "window_start": "date", "window_end": "date", "launch": "flag"},
    may={"end": "date", "campaign": "word", "year": "year"},
    broken=broken,
    explain=explain,
)
