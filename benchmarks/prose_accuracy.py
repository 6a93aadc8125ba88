"""How many planted percentages `gbopen check-text` finds in 200 sentences, and judges rightly.

    python benchmarks/prose_accuracy.py [SEED]

Every sentence is put together from templates: figures in the many ways in which offices write them,
right and wrong by turns, among days, numbers of documents, targets, growths and estimates. What is
planted, and whether it is right, is known from the making and never asked of gbopen.

Three figures are printed: of finding (part, whole, share and qualifier all as planted), of the
verdict on wrong percentages, and of false alarms on sound ones.
"""

import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from gbopen.prose.judge import Judged, judge_text
from gbopen.prose.text import Paragraph
from gbopen.rules.rule import QUALIFIERS

SENTENCES = 200
SEED = 2026

Planted = tuple[int, int, str, str]  # part, whole, share as printed, qualifier

# {n} and {N} as counts, {s} the share with its qualifier and sign
TEMPLATES = (
    "{body}: {n}/{N} đồng chí (chiếm {s})",
    "{body}: {n}/{N} đồng chí ({s})",
    "{body} có {n}/{N} đồng chí là nữ, chiếm {s}",
    "{body} có {n}/{N} đồng chí là nữ, chiếm tỷ lệ {s}",
    "{body} có {n}/{N} đồng chí là nữ, đạt {s}",
    "{n}/{N} người tham gia {body} chiếm {s}",
    "{n}/{N} người là thành viên {body} là nữ (tỷ lệ {s})",
    "nữ tham gia {body} nhiệm kỳ 2025 - 2030 là {n}/{N} đồng chí, đạt tỷ lệ {s}",
    "tỷ lệ nữ trong {body} đạt {s} ({n}/{N} đồng chí)",
    "nữ chiếm {s} trong {body} ({n}/{N})",
    "{body} có {n} nữ trong tổng số {N} người, chiếm {s}",
    "{body} có {n} nữ trên tổng số {N} đồng chí (chiếm {s})",
    "{body} có {n} đồng chí nữ/{N} đồng chí, chiếm {s}",
    "tổng số thành viên {body} là {N} người, trong đó nữ {n} người (chiếm {s})",
    "trong tổng số {N} đồng chí của {body} có {n} nữ, chiếm {s}",
    "{body}: {n}/{N} đ/c nữ = {s}",
    "có {n} trong số {N} ủy viên {body} là nữ, tương đương {s}",
    "{body} hiện có {n}/{N} cán bộ nữ, tăng 02 người so với năm trước, chiếm {s}",
    "{body} có {n}/{N} ({s}) thành viên là nữ",
    "số nữ được quy hoạch vào {body} là {n}/{N} đồng chí; chiếm {s}",
    "{body} gồm {N} đồng chí, nữ có {n} đồng chí, chiếm {s}",
    "trong {body}, cứ {N} người thì {n} người là nữ, tức {s}",
)
BODIES = (
    "Ban Thường vụ Tỉnh ủy",
    "Ban Chấp hành Công đoàn",
    "Ban Giám đốc Sở",
    "Đảng ủy",
    "Chi ủy Chi bộ 3",
    "lãnh đạo cấp phòng và tương đương",
    "Hội đồng nhân dân cấp huyện",
    "Ban Chấp hành Đoàn Thanh niên",
    "trưởng, phó phòng chuyên môn",
    "Ban Vì sự tiến bộ của phụ nữ",
)
# clauses with figures that are no pair with its share
DISTRACTORS = (
    "thực hiện Kế hoạch số {a}/KH-UBND ngày {d}/{m}/{y}",
    "căn cứ Nghị định số {a}/{y}/NĐ-CP của Chính phủ",
    "trong Tháng hành động từ ngày 15/11 đến ngày 15/12/{y}",
    "giai đoạn {y} - 2030 phấn đấu đạt từ 20-25%",
    "phấn đấu đến năm 2030 đạt trên {p}%",
    "kinh phí thực hiện là {a} triệu đồng, tăng {p}% so với năm {y}",
    "{p}% cán bộ, công chức được phổ biến pháp luật",
    "đã mở {d} lớp tập huấn với gần {a}0 người tham dự",
    "nhân dịp 8/3 và 20/10 đã tổ chức tọa đàm",
    "hội nghị sơ kết tổ chức ngày {d}/{m} tại trụ sở",
    "hơn 2/3 số chi hội có câu lạc bộ",
    "chỉ số bình đẳng giới xếp thứ {d}/63 tỉnh, thành phố",
    "trong quý {q}/{y} tiếp nhận {a} lượt tư vấn",
    "đường dây nóng hoạt động 24/7",
    "tỷ lệ hồ sơ đúng hạn đạt {p}%, cao hơn {d}% so với cùng kỳ",
    "trả lời {d} kiến nghị của cử tri khóa XV, nhiệm kỳ 2021-2026",
)
JOINS = ("; ", ". ", "; ", ", ")
WORDS = {"": "", "nearly": "gần ", "over": "hơn ", "about": "khoảng "}


@dataclass(frozen=True, slots=True)
class Made:
    """A sentence, and what was planted in it with whether it is right."""

    text: str
    planted: dict[Planted, bool]


def made(seed: int, count: int = SENTENCES) -> Iterator[Made]:
    """The sentences of a seed."""
    dice = random.Random(seed)  # noqa: S311 - the same sentences each time
    for number in range(count):
        planted: dict[Planted, bool] = {}
        clauses = [_distractor(dice) for _ in range(dice.choice((0, 1, 1, 2)))]
        figures = 0 if number % 8 == 7 else dice.choice((1, 1, 2, 3))
        clauses += [_figure(dice, planted) for _ in range(figures)]
        dice.shuffle(clauses)
        yield Made(_sentence(clauses, dice), planted)


def _sentence(clauses: Sequence[str], dice: random.Random) -> str:
    text = ""
    for clause in clauses or ["không có nội dung cần báo cáo thêm"]:
        join = dice.choice(JOINS) if text else ""
        first = not text or join.startswith(".")
        text += join + (clause[0].upper() + clause[1:] if first else clause)
    return text + "."


def _distractor(dice: random.Random) -> str:
    figures = {
        "a": dice.randint(11, 320),
        "d": dice.randint(1, 28),
        "m": dice.randint(1, 12),
        "y": dice.randint(2019, 2026),
        "p": dice.randint(5, 100),
        "q": dice.randint(1, 4),
    }
    return dice.choice(DISTRACTORS).format(**figures)


def _figure(dice: random.Random, planted: dict[Planted, bool]) -> str:
    whole = dice.choice((dice.randint(3, 15), dice.randint(9, 90), dice.randint(100, 2400)))
    part = dice.randint(1, whole)
    decimals = dice.choice((0, 0, 1, 1, 2))
    units = _right(part, whole, decimals)
    right = dice.random() < 0.5
    if not right:
        units = max(units + dice.choice((-3, -1, 1, 2, 5)), 1)
    qualifier = dice.choice(("", "", "", "", "nearly", "over", "about"))
    share = f"{units // 10**decimals}"
    if decimals:
        share += f",{units % 10**decimals:0{decimals}d}"
    planted[part, whole, share, qualifier] = _is_right(part, whole, units, decimals, qualifier)
    printed = dice.choice((str, "{:02d}".format))
    return dice.choice(TEMPLATES).format(
        body=dice.choice(BODIES),
        n=printed(part) if part < 1000 else f"{part:,}".replace(",", "."),
        N=printed(whole) if whole < 1000 else f"{whole:,}".replace(",", "."),
        s=f"{WORDS[qualifier]}{share}%",
    )


def _right(part: int, whole: int, decimals: int) -> int:
    """The share in units of its last decimal, rounded half up."""
    scale: int = 10**decimals
    return (2 * part * 100 * scale + whole) // (2 * whole)


def _is_right(part: int, whole: int, units: int, decimals: int, qualifier: str) -> bool:
    """What the rules ask for, written down once more by itself."""
    true, said = Fraction(100 * part, whole), Fraction(units, 10**decimals)
    unit = Fraction(1, 10**decimals)
    if qualifier == "nearly":
        return said - unit <= true < said
    if qualifier == "over":
        return said < true <= said + unit
    if qualifier == "about":
        return abs(true - said) <= unit
    return abs(true - said) <= unit / 2


@dataclass(slots=True)
class Tally:
    """True and false positives, and what was missed."""

    right: int = 0
    false: int = 0
    missed: int = 0

    def line(self, name: str) -> str:
        """One line of the table."""
        precision = self.right / (self.right + self.false) if self.right + self.false else 1.0
        recall = self.right / (self.right + self.missed) if self.right + self.missed else 1.0
        counts = f"{self.right:5d} {self.false:6d} {self.missed:7d}"
        return f"{name:30} {counts}   {precision:9.1%} {recall:7.1%}"


def measure(seed: int) -> tuple[Tally, Tally, list[str]]:
    """What is found, what is flagged, and every sentence that went wrong."""
    found, flagged, odd = Tally(), Tally(), []
    for one in made(seed):
        judged = [
            each
            for each in judge_text("", [Paragraph(1, one.text)])
            if each.claim.share is not None
        ]
        told = {_key(each): each.verdict in {"error", "warning"} for each in judged}
        wrong = {key for key, right in one.planted.items() if not right}
        alarms = {key for key, alarm in told.items() if alarm}
        _count(found, set(one.planted), set(told))
        _count(flagged, wrong, alarms)
        if set(told) != set(one.planted) or wrong != alarms:
            odd.append(f"{one.text}\n    planted {one.planted}\n    told    {told}")
    return found, flagged, odd


def _count(tally: Tally, wanted: set[Planted], got: set[Planted]) -> None:
    tally.right += len(wanted & got)
    tally.false += len(got - wanted)
    tally.missed += len(wanted - got)


def _key(one: Judged) -> Planted:
    claim, share = one.claim, one.claim.share
    qualifier = QUALIFIERS[share.qualifier] if share and share.qualifier else ""
    return claim.part or 0, claim.whole or 0, share.printed if share else "", qualifier


def main() -> None:
    """Print the table, and with -v every sentence that went wrong."""
    arguments = [one for one in sys.argv[1:] if one != "-v"]
    seed = int(arguments[0]) if arguments else SEED
    found, flagged, odd = measure(seed)
    print(f"{SENTENCES} sentences, seed {seed}")
    print(f"{'':30} {'right':>5} {'false':>6} {'missed':>7}   {'precision':>9} {'recall':>7}")
    print(found.line("percentages with their counts"))
    print(flagged.line("wrong percentages flagged"))
    if "-v" in sys.argv:
        print("\n".join(odd))


if __name__ == "__main__":
    main()
