"""A return slip for each file: its own findings, safe names, and nothing of the others."""

import pytest

from gbopen.findings.finding import Finding, Place
from gbopen.findings.report import FileSeen, make_report
from gbopen.language import LANGUAGES, Bilingual, Listing, Sayable
from gbopen.reports.as_html import as_html
from gbopen.reports.as_json import as_json
from gbopen.reports.slips import safe_name, slip_text, slips
from tests.reports.every_finding import DAY, every_finding, made
from tests.reports.submission import judged

NAMES = [
    pytest.param("mau.xlsx", "mau", id="without its ending"),
    pytest.param("so-y-te/mau.xlsx", "so-y-te - mau", id="with its folder"),
    pytest.param("/a/../b/mau.csv", "a - b - mau", id="a path is no path"),
    pytest.param("C:/x/mau.csv", "C_ - x - mau", id="a disk"),
    pytest.param("..\\..\\mau.csv", "_.._mau", id="the slashes of Windows"),
    pytest.param('a<b>:"|?*%.csv', "a_b_______", id="marks that Windows refuses"),
    pytest.param("CON.csv", "_CON", id="a device of Windows"),
    pytest.param("com1.tar.csv", "_com1.tar", id="a device with an ending"),
    pytest.param("-rf.csv", "rf", id="an option"),
    pytest.param(".csv", "csv", id="a hidden file"),
    pytest.param("\u202ea\nb.csv", "_a b", id="control marks"),
    pytest.param(" .csv", "tep", id="nothing left"),
    pytest.param("x" * 300 + ".csv", "x" * 120, id="very long"),
    pytest.param("Sở Ngoại vụ.csv", "Sở Ngoại vụ", id="Vietnamese"),
]


@pytest.mark.parametrize(("name", "safe"), NAMES)
def test_the_name_of_a_slip_is_safe(name, safe):
    assert safe_name(name) == safe


def of(*names):
    return make_report(
        [], files=[FileSeen(name) for name in names], unchecked=[], today=DAY, version=""
    )


def test_names_that_differ_in_their_ending_only_keep_it():
    report = of("nop/mau.csv", "nop/mau.xlsx", "nop/MAU.tsv", "nop/mau (2).csv")
    assert list(slips(report)) == ["mau.csv", "mau.xlsx", "MAU.tsv", "mau (2)"]


def test_names_that_still_collide_are_numbered():
    report = of("nop/mau?.csv", "nop/mau*.csv", "nop/mau_.csv.txt")
    assert list(slips(report)) == ["mau_.csv", "mau_.csv (2)", "mau_.csv (3)"]


def test_a_single_file_is_named_without_its_folders():
    assert list(slips(of("/nop/2023/mau.csv"))) == ["mau"]


def test_a_workbook_has_one_slip_however_many_sheets():
    own = slips(judged())
    assert list(own) == [
        "BC 6 thang (1)",
        "bao-cao",
        "khoa-hoc - mau",
        "so-ngoai-vu (ban 2)",
        "so-ngoai-vu",
        "thuyet-minh",
    ]
    assert len(own["BC 6 thang (1)"].files) == 3


def test_a_sound_file_is_told_so():
    text = slip_text(slips(judged())["khoa-hoc - mau"], "vi")
    assert text.splitlines() == [
        "Phiếu trả lời: mau.csv",
        "Sở Khoa học và Công nghệ tỉnh Lai Châu, Báo cáo năm, 2022",
        "",
        "Không phát hiện lỗi. Gửi được.",
    ]


def two_files():
    """A row of b.csv that a.csv has as well, and a fault of each file's own."""
    key: dict[str, Sayable] = {
        "r1": 2,
        "r2": 3,
        "f1": "nop/a.csv",
        "f2": "nop/b.csv",
        "columns": Listing((Bilingual("Mã", "Id"),)),
        "values": Listing(("hp-1",)),
    }
    first, second = Place("nop/a.csv", 2, 2, 1, "Mã a"), Place("nop/b.csv", 3, 3, 1, "Mã b")
    return made(
        [
            Finding(
                "GB501", "duplicate-key", "error", second, "hp-1 b", "two_files", key, (first,)
            ),
            Finding(
                "GB202", "type", "error", first, "bí mật a", "no_hint", {"v": "a", "kind": "số"}
            ),
            Finding(
                "GB202", "type", "error", second, "bí mật b", "no_hint", {"v": "b", "kind": "số"}
            ),
        ],
        unchecked=False,
    )


def test_a_row_of_two_files_is_told_to_both():
    own = slips(two_files())
    assert [own[name].count("error") for name in ("nop - a", "nop - b", "tot")] == [2, 2, 0]
    assert 'Dòng 2 trùng với một dòng của tệp "b.csv": cùng Mã (hp-1).' in slip_text(
        own["nop - a"], "vi"
    )
    assert 'Row 3 doubles a row of "a.csv": the same Id (hp-1).' in slip_text(own["nop - b"], "en")


def test_two_files_of_one_report_are_told_to_both():
    rows: dict[str, Sayable] = {
        "f1": "nop/a.csv",
        "f2": "nop/b.csv",
        "title": "Mã báo cáo",
        "v": "hp-1",
        "k": 2,
    }
    places = [Place(f"nop/{file}.csv", row, row, 1, file) for row in (2, 3) for file in "ab"]
    one = Finding(
        "GB501",
        "duplicate-key",
        "error",
        places[1],
        "hp-1 b",
        "report_id",
        rows,
        (places[0], *places[2:]),
    )
    own = slips(made([one], unchecked=False))
    assert [own[name].count("error") for name in ("nop - a", "nop - b", "tot")] == [1, 1, 0]
    said = 'Tệp "a.csv" và tệp "b.csv" cùng là số liệu của một báo cáo'
    for name in "ab":
        slip = own[f"nop - {name}"]
        assert said in slip_text(slip, "vi")
        assert {place.file for place in (slip.findings[0].place, *slip.findings[0].also)} == {
            f"{name}.csv"
        }


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_but_the_name_of_another_file_is_told(language):
    own = slips(two_files())["nop - a"]
    for text in (slip_text(own, language), as_html(own, language), as_json(own)):
        assert "bí mật a" in text
        for leak in ("bí mật b", "hp-1 b", "Mã b", "nop/"):
            assert leak not in text


def test_every_finding_is_on_the_slip_of_its_file_with_its_exact_count():
    report = every_finding()
    own = slips(report)
    assert sum(len(one.findings) for one in own.values()) == len(report.findings)
    assert own["b"].count("error") == report.files[1].counts[0]


def test_a_list_that_was_cut_says_so_on_the_slip():
    faults = [
        Finding("GB202", "type", "error", Place(f"nop/{file}.csv", row, row, 1, "x"), "a",
                "no_hint", {"v": "a", "kind": "số"})
        for file in "ab"
        for row in range(2, 7)
    ]  # fmt: skip
    text = slip_text(slips(made(faults, limit=2))["nop - a"], "vi")
    assert "Chưa gửi được: 5 chỗ cần sửa." in text
    assert "Hiển thị 2 trong tổng số 5 chỗ." in text
