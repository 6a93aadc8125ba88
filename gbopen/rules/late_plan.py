"""late-plan: a campaign plan that is dated after its campaign began."""

from typing import Any

from gbopen.language import Bilingual, Sayable
from gbopen.rules.rule import Example, Explanation, Numbers, Rule, Wording, Words


def broken(*, document: Any, window_start: Any, **_unused: Any) -> Any:
    """True where the first day the plan can be of is after the first day of the campaign."""
    return document > window_start


def explain(numbers: Numbers, words: Words) -> Explanation:
    """The date of the plan, the campaign and its first day."""
    parameters: dict[str, Sayable] = {
        "d": words["document"],
        "s": words["window_start"],
        "campaign": words.get("campaign") or Bilingual("đợt hoạt động", "the campaign"),
    }
    return Explanation(parameters, "document")


_WINDOW = {"window_start": "2020-11-15"}

RULE = Rule(
    code="GB416",
    name="late-plan",
    severity="warning",
    scope="row",
    title=Bilingual(
        "Kế hoạch ban hành sau khi đợt hoạt động bắt đầu", "The plan is dated after the start"
    ),
    says=Wording(
        Bilingual(
            "Kế hoạch ban hành ngày {d}, sau khi {campaign} đã bắt đầu ({s}).",
            "The plan is dated {d}, after the start of {campaign} ({s}).",
        ),
        Bilingual("Đề nghị kiểm tra lại ngày ban hành.", "Please check the date of the plan."),
    ),
    why=Bilingual(
        "Kế hoạch cho một Tháng hành động được ban hành trước khi tháng đó bắt đầu. Ngày muộn hơn "
        "thường là nhầm ngày, hoặc là ngày của một văn bản khác.",
        "The plan for a campaign is issued before the campaign begins. A later date is mostly a "
        "slip, or the date of another document.",
    ),
    passing=(
        Example(
            ({"document": "2020-11-15", **_WINDOW},),
            note=Bilingual("đúng ngày bắt đầu", "on the first day"),
        ),
        Example(
            ({"document": "2020-11", **_WINDOW},),
            note=Bilingual("chỉ ghi tháng", "only the month is known"),
        ),
    ),
    failing=(
        Example(
            ({"document": "2020-11-16", **_WINDOW},),
            note=Bilingual("muộn một ngày", "one day after the start"),
        ),
    ),
    needs={"document": "date", "window_start": "date"},
    may={"campaign": "word"},
    broken=broken,
    explain=explain,
)
