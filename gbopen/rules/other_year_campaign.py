"""other-year-campaign: a document that quotes the campaign of another year."""

from typing import Any

from gbopen.language import Bilingual, Sayable
from gbopen.rules import days
from gbopen.rules.rule import Example, Explanation, Numbers, Rule, Wording, Words


def broken(
    *,
    year: Any,
    campaign_year: Any,
    plan: Any,
    document: Any,
    document_given: Any,
    **_unused: Any,
) -> Any:
    """True where the years differ, but for a plan made in the last two months for the next year."""
    first_of_november = days.last_day(year) - 60
    ahead = (campaign_year == year + 1) & (document >= first_of_november)
    return (campaign_year != year) & ((plan * document_given * ahead) == 0)


def explain(numbers: Numbers, words: Words) -> Explanation:
    """Both years, and when the campaign of the right year is."""
    parameters: dict[str, Sayable] = {
        "y": numbers["year"],
        "z": numbers["campaign_year"],
        "campaign": words.get("campaign") or _THE_CAMPAIGN,
    }
    if not numbers["right_start_given"] * numbers["right_end_given"]:
        return Explanation(parameters, "campaign_year", "dates_unknown")
    parameters |= {"s": words["right_start"], "e": words["right_end"]}
    return Explanation(parameters, "campaign_year")


_THE_CAMPAIGN = Bilingual("đợt hoạt động", "the campaign")
_MESSAGE = Bilingual(
    "Văn bản năm {y} ghi thời gian {campaign} của năm {z}.",
    "The document of {y} gives {campaign} of {z}.",
)

RULE = Rule(
    code="GB404",
    name="other-year-campaign",
    severity="error",
    scope="row",
    title=Bilingual("Đợt hoạt động của năm khác", "The campaign of another year"),
    says=Wording(
        _MESSAGE,
        Bilingual(
            "Đề nghị ghi lại theo năm {y}: từ ngày {s} đến ngày {e}.",
            "Please give the one of {y}: from {s} to {e}.",
        ),
    ),
    wordings={
        "dates_unknown": Wording(
            _MESSAGE, Bilingual("Đề nghị ghi lại theo năm {y}.", "Please give the one of {y}.")
        ),
    },
    why=Bilingual(
        "Văn bản soạn từ mẫu của năm trước thường còn sót thời gian của năm cũ. Kế hoạch ban hành "
        "trong tháng 11, tháng 12 cho năm sau thì không bị coi là sai.",
        "A document written over that of the year before often keeps the old dates. A plan made "
        "in November or December for the next year is no fault.",
    ),
    basis="363/QĐ-TTg",
    passing=(
        Example(
            ({"year": "2024", "campaign_year": "2024"},),
            note=Bilingual("cùng năm", "the same year"),
        ),
        Example(
            ({"year": "2024", "campaign_year": "2025", "plan": "true", "document": "2024-11-01"},),
            note=Bilingual(
                "kế hoạch ban hành ngày 1/11 cho năm sau", "a plan of 1 November for the next year"
            ),
        ),
    ),
    failing=(
        Example(
            (
                {
                    "year": "2024",
                    "campaign_year": "2023",
                    "right_start": "2024-11-15",
                    "right_end": "2024-12-15",
                },
            ),
            note=Bilingual(
                "kế hoạch năm 2024 ghi đợt năm 2023", "a plan of 2024 with the campaign of 2023"
            ),
        ),
        Example(
            ({"year": "2024", "campaign_year": "2025", "plan": "true", "document": "2024-10-31"},),
            note=Bilingual("kế hoạch ban hành ngày 31/10", "a plan of 31 October"),
        ),
        Example(
            ({"year": "2024", "campaign_year": "2025", "plan": "false", "document": "2024-11-20"},),
            note=Bilingual("không phải kế hoạch", "not a plan"),
        ),
    ),
    needs={"year": "year", "campaign_year": "year"},
    may={
        "plan": "flag",
        "document": "date",
        "right_start": "date",
        "right_end": "date",
        "campaign": "word",
    },
    broken=broken,
    explain=explain,
)
