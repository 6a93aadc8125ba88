"""not-valid-then: a code of a list that was not in force at the time of the figures."""

from typing import Any

from gbopen.language import Bilingual, Sayable
from gbopen.rules import days
from gbopen.rules.rule import Example, Explanation, Numbers, Rule, Wording, Words


def broken(*, found: Any, **_given: Any) -> Any:
    """True where the look-up by code and time found nothing."""
    return found == 0


def explain(numbers: Numbers, words: Words) -> Explanation:
    """The code, its name if known, the time, and its successor if known."""
    parameters: dict[str, Sayable] = {
        "v": words.get("code", ""),
        "name": words.get("name", ""),
        "when": _when(numbers, words),
    }
    if not parameters["name"]:
        return Explanation(parameters, "code")
    ended = numbers["valid_to_given"] and not _before(numbers)
    if not (ended and words.get("successor_code") and words.get("successor_name")):
        return Explanation(parameters, "code", "ended" if ended else "named")
    parameters |= {
        "s": days.day(numbers["valid_to_last"] + 1),
        "new_name": words["successor_name"],
        "w": words["successor_code"],
    }
    return Explanation(parameters, "code", "successor")


def _when(numbers: Numbers, words: Words) -> Bilingual:
    if numbers["day_given"]:
        day = words["day"]
        if not isinstance(day, int | str):
            return Bilingual(f"vào ngày {day.said_in('vi')}", f"on {day.said_in('en')}")
    if numbers["year_given"]:
        return Bilingual(f"trong năm {numbers['year']}", f"in {numbers['year']}")
    return Bilingual("tại thời điểm của số liệu", "at the time of the figures")


def _before(numbers: Numbers) -> bool:
    """True where the time asked for is not after the end of the known validity."""
    if numbers["day_given"]:
        return numbers["day_last"] <= numbers["valid_to_last"]
    if numbers["year_given"]:
        return bool(days.last_day(numbers["year"]) <= numbers["valid_to_last"])
    return False


_OTHER = Bilingual("Đề nghị chọn mã có hiệu lực {when}.", "Please choose a code in force {when}.")

RULE = Rule(
    code="GB503",
    name="not-valid-then",
    severity="error",
    scope="row",
    title=Bilingual("Mã không có hiệu lực vào thời điểm đó", "The code was not in force then"),
    says=Wording(
        Bilingual('Mã "{v}" không có hiệu lực {when}.', 'The code "{v}" is not in force {when}.'),
        _OTHER,
    ),
    wordings={
        "named": Wording(
            Bilingual(
                "{name} (mã {v}) không có hiệu lực {when}.",
                "{name} (code {v}) is not in force {when}.",
            ),
            _OTHER,
        ),
        "ended": Wording(
            Bilingual(
                "{name} (mã {v}) không còn hiệu lực {when}.",
                "{name} (code {v}) is no longer in force {when}.",
            ),
            _OTHER,
        ),
        "successor": Wording(
            Bilingual(
                "{name} (mã {v}) không còn hiệu lực {when}.",
                "{name} (code {v}) is no longer in force {when}.",
            ),
            Bilingual(
                "Từ ngày {s}, đề nghị dùng {new_name} (mã {w}).",
                "From {s} on, please use {new_name} (code {w}).",
            ),
        ),
    },
    why=Bilingual(
        "Từ ngày 1/7/2025, nhiều tỉnh được sáp nhập và một số mã cũ được dùng lại cho tỉnh mới, "
        "nên cùng một mã có thể chỉ hai nơi khác nhau. Mã phải là mã có hiệu lực vào thời điểm "
        "của số liệu.",
        "On 1 July 2025 many provinces were merged and some old codes were given to new ones, so "
        "that one code can mean two places. The code must be the one in force at the time of the "
        "figures.",
    ),
    basis="19/2025/QĐ-TTg",
    passing=(
        Example(
            ({"found": "true", "year": "2022", "code": "44", "name": "Tỉnh Quảng Bình"},),
            note=Bilingual("còn hiệu lực trong năm 2022", "in force in 2022"),
        ),
    ),
    failing=(
        Example(
            (
                {
                    "found": "false",
                    "year": "2026",
                    "code": "30",
                    "name": "Tỉnh Hải Dương",
                    "valid_to": "2025-06-30",
                    "successor_code": "31",
                    "successor_name": "Thành phố Hải Phòng",
                },
            ),
            note=Bilingual("đã sáp nhập vào Hải Phòng", "merged into Hai Phong"),
        ),
        Example(
            ({"found": "false", "year": "2026", "code": "30"},),
            note=Bilingual("không rõ tên", "of unknown name"),
        ),
    ),
    needs={"found": "flag"},
    may={
        "code": "word",
        "name": "word",
        "year": "year",
        "day": "date",
        "valid_to": "date",
        "successor_code": "word",
        "successor_name": "word",
    },
    broken=broken,
    explain=explain,
)
