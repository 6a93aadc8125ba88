"""The old encodings of Vietnamese: every letter of each, and what no bytes of them are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gbopen.reading.delimited import read_delimited
from gbopen.reading.legacy import candidates, of_font
from gbopen.reading.legacy_tables import TCVN3, VISCII, VISCII_CONTROLS, VNI_LETTERS, VNI_PAIRS
from gbopen.reading.syllables import is_syllable, strangeness
from tests.reading.old_encoders import ENCODERS

SMALL = "àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"
ALL = SMALL + SMALL.upper()
PLAIN = "abcdeghiklmnopqrstuvxyABCDEGHIKLMNOPQRSTUVXY0123456789 ;,/()%\r\n"
# TCVN3 has seven capitals; the fonts draw the others
LETTERS = dict.fromkeys(ENCODERS, ALL) | {"TCVN3/ABC": SMALL + "ĂÂÊÔƠƯĐ"}
EITHER = [pytest.param(name, id=name) for name in ENCODERS]

# bytes as somebody else wrote them: printed tables of the encodings, and letters of old offices
WORDS = [
    ("CP1258", b"S\xf4\xec n\xfd\xde", "Số nữ"),
    ("CP1258", b"Chi\xd2 ti\xeau", "Chỉ tiêu"),
    ("CP1258", b"\xd0\xf4\xecng \xd0a", "Đống Đa"),
    ("CP1258", b"Huy\xea\xf2n L\xe3\xcck", "Huyện Lằk"),
    ("TCVN3/ABC", b"S\xe8 n\xf7", "Số nữ"),
    ("TCVN3/ABC", b"Ch\xd8 ti\xaau", "Chỉ tiêu"),
    ("TCVN3/ABC", b"T\xe6ng s\xe8", "Tổng số"),
    ("TCVN3/ABC", "Céng hoµ x· héi".encode("cp1252"), "Cộng hoà xã hội"),
    ("TCVN3/ABC", b"\xa7\xe9c l\xcbp", "Độc lập"),
    ("TCVN3/ABC", b"\x93n\xad\xedc\x94 \x96 B\xb9n", "“nước” – Bạn"),
    ("VISCII", b"S\xaf n\xe6", "Số nữ"),
    ("VISCII", b"Ch\xef ti\xeau", "Chỉ tiêu"),
    ("VISCII", b"T\xb1ng s\xaf", "Tổng số"),
    ("VISCII", b"L\x02NG", "LẲNG"),
    ("VNI", "Soá nöõ".encode("cp1252"), "Số nữ"),
    ("VNI", "Chæ tieâu".encode("cp1252"), "Chỉ tiêu"),
    ("VNI", "Toång soá".encode("cp1252"), "Tổng số"),
    ("VNI", "Coäng hoøa xaõ hoäi".encode("cp1252"), "Cộng hòa xã hội"),
    ("VNI", "Ñoäc laäp – Töï do".encode("cp1252"), "Độc lập – Tự do"),
    ("VNI", "VIEÄT NAM, Myõ Tho, kyù, myõ ngheä".encode("cp1252"),
     "VIỆT NAM, Mỹ Tho, ký, mỹ nghệ"),
    ("VIQR", b"So^' nu+~", "Số nữ"),
    ("VIQR", b"Chi? tie^u", "Chỉ tiêu"),
    ("VIQR", b"DDo^.c la^.p", "Độc lập"),
    ("VIQR", rb"Ba?ng ta\. 3.5 (a) du\+", "Bảng ta. 3.5 (a) du+"),
]  # fmt: skip


def decoded(name, data):
    return dict(candidates(data))[name]


@pytest.mark.parametrize(("name", "data", "text"), WORDS, ids=str)
def test_words_of_each_encoding(name, data, text):
    assert decoded(name, data) == text


@pytest.mark.parametrize("name", EITHER)
def test_every_letter_of_the_alphabet_comes_back(name):
    assert decoded(name, ENCODERS[name](LETTERS[name])) == LETTERS[name]


@pytest.mark.parametrize("name", EITHER)
@given(data=st.data())
def test_encoded_text_comes_back(name, data):
    chars = LETTERS[name] + PLAIN + ("'`?~.^+\\" if name == "VIQR" else "")
    text = data.draw(st.text(st.sampled_from(chars)))
    assert decoded(name, ENCODERS[name](text)) == text


@given(st.binary())
def test_no_bytes_break_the_tables(data):
    for _, text in candidates(data):
        text.encode("utf-8")


def test_the_tables_have_every_letter_once():
    assert sorted(VISCII + "".join(VISCII_CONTROLS.values())) == sorted(ALL)
    assert sorted(TCVN3.replace(".", "")) == sorted(SMALL + "ĂÂÊÔƠƯĐ")
    assert sorted({**VNI_LETTERS, **VNI_PAIRS}.values()) == sorted(SMALL)


@pytest.mark.parametrize(
    ("name", "encoding"), [("cp1258", "CP1258"), ("tcvn3", "TCVN3/ABC"), ("viscii", "VISCII")]
)
def test_the_corpus_in_an_old_encoding_has_the_cells_of_its_truth(corpora, name, encoding):
    folder = corpora / "vietnamese-encodings"
    truth = read_delimited((folder / "utf8.csv").read_bytes().decode("utf-8"))
    sheet = read_delimited(decoded(encoding, (folder / f"{name}.csv").read_bytes()))
    assert [line.cells for line in sheet.lines] == [line.cells for line in truth.lines]
    assert len(sheet.lines) > 60


@pytest.mark.parametrize(
    ("encoding", "shown", "text"),
    [
        ("TCVN3/ABC", "Tæng sè", "Tổng số"),
        ("TCVN3/ABC", "ng\u00adêi", "người"),
        ("VNI", "Toång soá", "Tổng số"),
        ("VIQR", "To^?ng so^'", "Tổng số"),
        ("TCVN3/ABC", "Tổng số", "Tổng số"),
        ("VIQR", "Tổng số (a.", "Tổng số (a."),
    ],
)
def test_unicode_text_of_an_old_font(encoding, shown, text):
    assert of_font(shown, encoding) == text


@pytest.mark.parametrize(
    "data",
    ["Ngày 5, Đà Nẵng".encode(), "北京市朝阳区".encode("gbk"), "Größe".encode("cp1250") * 3],
    ids=["utf-8", "Chinese", "a byte that is no letter"],
)
def test_bytes_that_are_no_text_of_vni(data):
    assert "VNI" not in dict(candidates(data))


@pytest.mark.parametrize(
    "word", "Nguyễn nghiêng khuỷu quyết giữa ĐẮK hoà hòa thuở người yêu ý đ".split()[:-1]
)
def test_syllables(word):
    assert is_syllable(word)


@pytest.mark.parametrize("word", "Thµnh ÷ng hệé größe Mãe Île Année ngưỡơ".split())
def test_words_that_are_no_syllables(word):
    assert not is_syllable(word)


def test_strange_words_are_counted_once_and_abbreviations_not():
    assert strangeness("Thµnh phố, Thµnh phè; ĐBQH (CĐ) Hà Nội") == (1, 5)
