import pytest

from gbopen.language import Bilingual, Listing
from gbopen.values.codes import CodeList, read_boolean, read_code
from gbopen.values.defect import Defect
from gbopen.values.patterns import whole

STATUS = CodeList(
    ("planned", "ongoing", "done"),
    {
        "planned": Bilingual("Dự kiến", "Planned"),
        "ongoing": Bilingual("Đang thực hiện", "Ongoing"),
        "done": Bilingual("Đã thực hiện", "Done"),
    },
)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("done", "done"),
        ("Đã thực hiện", "done"),
        ("đã  thực hiện ", "done"),
        ("da thuc hien", "done"),
        ("DONE", "done"),
        ("Ongoing", "ongoing"),
        ("Du\u031b\u0323 kie\u0302\u0301n", "planned"),
        ("", None),
        (" \u00a0", None),
    ],
)
def test_a_value_of_a_list(text, code):
    assert STATUS.read(text) == code


def test_an_unknown_value_names_the_list_and_the_nearest():
    shown = Listing(
        (
            Bilingual("Dự kiến", "Planned"),
            Bilingual("Đang thực hiện", "Ongoing"),
            Bilingual("Đã thực hiện", "Done"),
        )
    )
    near = STATUS.read("Đã thực hiên xong")
    assert near == Defect("enum", {"v": "Đã thực hiên xong", "list": shown, "w": "Đã thực hiện"})
    far = STATUS.read("12345")
    assert far == Defect("enum", {"v": "12345", "list": shown, "w": ""}, "no_hint")
    long = STATUS.read("đã thực hiện " * 1000)
    assert isinstance(long, Defect)
    assert long.wording == "no_hint"


def test_a_name_that_two_codes_share_is_no_name():
    shared = CodeList(
        ("a", "b", "c"),
        {"a": Bilingual("Hòa", "Peace"), "b": Bilingual("Hóa", "Chemistry"),
         "c": Bilingual("Khác", "Peace")},
    )  # fmt: skip
    assert shared.read("Hòa") == "a"
    assert shared.read("Hóa") == "b"
    assert shared.read("a") == "a"
    for text in ("hoa", "Peace", "peace"):
        assert isinstance(shared.read(text), Defect)


def test_a_code_stands_for_itself_even_where_it_is_a_label_too():
    crossed = CodeList(("1", "2"), {"1": Bilingual("2", "two"), "2": Bilingual("hai", "2")})
    assert crossed.read("2") == "2"
    assert crossed.read("hai") == "2"


def test_codes_without_labels_are_shown_themselves():
    found = CodeList(("01", "79"), {}).read("80")
    assert isinstance(found, Defect)
    assert found.parameters["list"] == Listing(("01", "79"))


@pytest.mark.parametrize("text", ["true", "TRUE", "có", "Có", "co", "yes", "1", "đúng"])
def test_yes(text):
    assert read_boolean(text) is True


@pytest.mark.parametrize("text", ["false", "không", "KHÔNG", "no", "0", "sai"])
def test_no(text):
    assert read_boolean(text) is False


@pytest.mark.parametrize("text", ["x", "X", "-", "✓", "2", "có thể", "1.0", "n/a"])
def test_neither_yes_nor_no(text):
    assert read_boolean(text) == Defect("type", {"v": text})


def test_an_empty_cell_is_neither():
    assert read_boolean(" ") is None


TWO_DIGITS = whole(r"^(?:\d{2})$")


@pytest.mark.parametrize(
    ("text", "pattern", "expected"),
    [
        ("01", TWO_DIGITS, "01"),
        (" 01", TWO_DIGITS, "01"),
        ("", TWO_DIGITS, None),
        ("1", TWO_DIGITS, Defect("lost-leading-zero", {"v": "1", "w": "01"})),
        ("101", TWO_DIGITS, Defect("pattern", {"v": "101"})),
        ("a", TWO_DIGITS, Defect("pattern", {"v": "a"})),
        ("１", TWO_DIGITS, Defect("pattern", {"v": "１"})),
        ("1", whole("[a-z]+"), Defect("pattern", {"v": "1"})),
        ("123", whole("0[0-9]{3}"), Defect("lost-leading-zero", {"v": "123", "w": "0123"})),
    ],
)
def test_a_code(text, pattern, expected):
    assert read_code(text, pattern) == expected
