"""planned-before-document: an activity still planned that starts before its document."""

from typing import Any

from gbopen.language import Bilingual, Sayable
from gbopen.rules.rule import Example, Explanation, Numbers, Rule, Wording, Words


def broken(*, start_last: Any, document: Any, planned: Any, **_unused: Any) -> Any:
    """True where it certainly starts before the document: the last day the start may mean does."""
    return (planned == 1) & (start_last < document)


def explain(numbers: Numbers, words: Words) -> Explanation:
    """The two dates."""
    parameters: dict[str, Sayable] = {"s": words["start"], "d": words["document"]}
    return Explanation(parameters, "start", also=("planned",))


RULE = Rule(
    code="GB407",
    name="planned-before-document",
    severity="warning",
    scope="row",
    title=Bilingual(
        "Hoạt động dự kiến nhưng ngày ở trước văn bản", "Planned, but dated before the document"
    ),
    says=Wording(
        Bilingual(
            'Hoạt động ghi "Dự kiến" nhưng bắt đầu ngày {s}, trước ngày ban hành văn bản {d}.',
            'The activity is marked "planned" but starts on {s}, before the document of {d}.',
        ),
        Bilingual(
            "Đề nghị kiểm tra lại ngày hoặc tình trạng thực hiện.",
            "Please check the date, or whether the activity has been carried out.",
        ),
    ),
    why=Bilingual(
        "Việc đã bắt đầu trước khi có văn bản thì khó còn là dự kiến; thường là ngày của năm cũ "
        "hoặc tình trạng chưa được cập nhật. Ngày chỉ ghi tháng hoặc năm thì chỉ xét khi cả "
        "tháng, cả năm đó ở trước văn bản.",
        "What began before the document is hardly still a plan; mostly the date is last year's or "
        "the status is out of date. A date given as a month or a year counts only where all of it "
        "comes before the document.",
    ),
    passing=(
        Example(
            ({"start": "2020-11-17", "document": "2020-11-17", "planned": "true"},),
            note=Bilingual("cùng ngày", "the same day"),
        ),
        Example(
            ({"start": "2020-11", "document": "2020-11-17", "planned": "true"},),
            note=Bilingual("trong tháng của văn bản", "in the month of the document"),
        ),
        Example(
            ({"start": "2020-06-01", "document": "2020-10-08", "planned": "false"},),
            note=Bilingual("không ghi là dự kiến", "not marked as planned"),
        ),
    ),
    failing=(
        Example(
            ({"start": "2020-11-16", "document": "2020-11-17", "planned": "true"},),
            note=Bilingual("trước một ngày", "one day before"),
        ),
        Example(
            ({"start": "2020-06", "document": "2020-10-08", "planned": "true"},),
            note=Bilingual("tháng 6, văn bản ban hành tháng 10", "June, in a document of October"),
        ),
    ),
    needs={"start": "date", "document": "date", "planned": "flag"},
    broken=broken,
    explain=explain,
)
