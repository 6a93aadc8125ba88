"""Files as they arrive in any encoding: read where that is proved, refused where it is not."""

import time
from datetime import date
from unicodedata import normalize

import pytest

from gbopen import shipped
from gbopen.judging.file import Setting, judge_file
from gbopen.judging.known import Known
from gbopen.judging.opened import open_file
from gbopen.language import LANGUAGES
from gbopen.reading.damage import find_damage
from gbopen.reading.delimited import Line
from gbopen.reports.sentences import message
from gbopen.rules.catalogue import BY_NAME
from gbopen.tables.load import load_tables
from tests.reading.old_encoders import ENCODERS
from tests.rule_tables import table_of_schema

TABLES = load_tables(shipped.schemas())
SETTING = Setting(TABLES, date(2026, 11, 22))
HEADER = "Chỉ tiêu;Số nữ;Tổng số\r\n"
TEXT = HEADER + "Cấp ủy viên;5;7\r\nLãnh đạo đơn vị;2;6\r\n"
CELLS = [("Cấp ủy viên", "5", "7"), ("Lãnh đạo đơn vị", "2", "6")]


def table(name, /, **titles):
    fields = [
        {"name": key, "title": title, "title@en": key, "type": "string"}
        for key, title in titles.items()
    ]
    return table_of_schema({"fields": fields}, name=name)


def office_table(title="Đơn vị"):
    fields = [
        {"name": "office", "title": title, "title@en": "Office", "type": "string",
         "constraints": {"enum": ["so", "huyen"]},
         "categories": [{"value": "so", "label": "Sở Ngoại vụ", "label@en": "Department"},
                        {"value": "huyen", "label": "Huyện ủy", "label@en": "District"}]},
        {"name": "persons", "title": "Số người", "title@en": "Persons", "type": "integer"},
        {"name": "note", "title": "Diễn giải", "title@en": "Note", "type": "string"},
    ]  # fmt: skip
    return table_of_schema({"fields": fields}, name="offices")


def setting(*tables):
    return Setting({one.name: one for one in tables}, date(2026, 11, 22))


def judged(data, *tables):
    report = judge_file("tep.csv", data, setting(*tables) if tables else SETTING)
    return report.files[0], report.findings


def rules(findings):
    return [(one.rule, one.wording) for one in findings]


# the corpus

PROVINCES = table(
    "numbers_of_provinces",
    code="Mã tỉnh",
    name="Tên tỉnh, thành phố",
    since="Có hiệu lực từ",
    women="Số nữ",
    total="Tổng số",
    share="Tỷ lệ nữ (%)",
)
CORPUS = [
    ("utf8", "utf-8", []),
    ("utf8_bom", "utf-8-sig", []),
    ("utf8_nfd", "utf-8", [("harmless-spelling", "spaces")]),
    ("utf16le_bom", "utf-16", []),
    ("cp1258", "CP1258", [("legacy-encoding", "")]),
    ("tcvn3", "TCVN3/ABC", [("legacy-encoding", "")]),
    ("viscii", "VISCII", [("legacy-encoding", "")]),
]


@pytest.mark.parametrize(("name", "encoding", "expected"), CORPUS, ids=[one[0] for one in CORPUS])
def test_every_file_of_the_corpus_has_the_cells_of_the_truth(corpora, name, encoding, expected):
    folder = corpora / "vietnamese-encodings"
    known = Known({PROVINCES.name: PROVINCES})
    opened = open_file(name, (folder / f"{name}.csv").read_bytes(), known)
    truth = (folder / "utf8.csv").read_text("utf-8").splitlines()[1:]
    cells = [";".join(cell.canonical for cell in row.cells.values()) for row in opened.rows]
    assert cells == truth
    assert len(cells) == 97
    assert opened.seen.encoding == encoding
    assert rules(opened.findings) == expected


# real headers in every encoding

BYTES = {
    "utf-8": TEXT.encode(),
    "utf-8-sig": TEXT.encode("utf-8-sig"),
    "utf-16": TEXT.encode("utf-16"),
    "utf-16-le": TEXT.encode("utf-16-le"),
    "utf-16-be": TEXT.encode("utf-16-be"),
} | {name: encode(TEXT) for name, encode in ENCODERS.items()}


@pytest.mark.parametrize("encoding", BYTES)
def test_a_real_file_is_read_in_its_encoding(encoding):
    opened = open_file("tep.csv", BYTES[encoding], Known(TABLES))
    assert opened.seen.encoding == encoding
    assert opened.table is TABLES["representation"]
    wanted = ("measure_id", "count_women", "count_total")
    assert [tuple(row.cells[name].text for name in wanted) for row in opened.rows] == CELLS
    legacy = [one for one in opened.findings if one.rule == "legacy-encoding"]
    assert [one.parameters["enc"] for one in legacy] == [encoding] * (encoding in ENCODERS)


@pytest.mark.parametrize("encoding", ["TCVN3/ABC", "VNI", "VISCII"])
def test_a_unicode_file_typed_in_an_old_font_is_read_by_it(encoding):
    data = ENCODERS[encoding](TEXT).decode("cp1252" if encoding != "VISCII" else "latin-1")
    opened = open_file("tep.csv", data.encode("utf-8"), Known(TABLES))
    assert opened.seen.encoding == encoding
    assert [row.cells["measure_id"].text for row in opened.rows] == [one[0] for one in CELLS]
    assert ("legacy-encoding", "font") in rules(opened.findings)


def test_capitals_of_a_capital_font_are_found_as_small_letters():
    opened = open_file("tep.csv", ENCODERS["TCVN3/ABC"](TEXT.lower()), Known(TABLES))
    assert opened.seen.encoding == "TCVN3/ABC"


@pytest.mark.parametrize("name", ["legacy-encoding", "replacement-characters"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_examples_of_the_rules_hold(name, language):
    rule = BY_NAME[name]
    for example in (*rule.passing, *rule.failing):
        _, findings = judged((example.file or "").encode(), table_of_schema(example.schema))
        wanted = [name] if example in rule.failing else []
        assert [one.rule for one in findings] == wanted
        assert not set("{}") & set("".join(message(one, language) for one in findings))


# what proves nothing

FOREIGN = {
    "French": "Année;Région;Prénom\r\n2020;Île-de-France;Hélène\r\n".encode("cp1252"),
    "Portuguese": "Ano;Região;Mês\r\n2020;São Paulo;Março\r\n".encode("latin-1"),
    "Chinese": "年份;指标;女性;总数\r\n2020;北京;5;7\r\n".encode("gbk"),
    "Big5": "年份;指標;女性;總數\r\n2020;臺北;5;7\r\n".encode("big5"),
    "Japanese": "年;指標;女性;総数\r\n2020;東京;5;7\r\n".encode("shift-jis"),
    "Korean": "연도;지표;여성;합계\r\n2020;서울;5;7\r\n".encode("euc-kr"),
    "Russian": "Год;Показатель;Всего\r\n2020;Женщины;7\r\n".encode("cp1251"),
    "Vietnamese of no known table": ENCODERS["TCVN3/ABC"]("Họ và tên;Quê quán\r\nHà;Huế\r\n"),
}


@pytest.mark.parametrize("name", FOREIGN)
def test_what_no_header_proves_is_refused(name):
    seen, findings = judged(FOREIGN[name])
    assert rules(findings) == [("unknown-encoding", "")]
    assert seen.table == ""


def test_a_header_of_machine_names_proves_nothing():
    text = "office,persons,note\r\nx,5,Đã họp\r\n"
    for encode in (ENCODERS["CP1258"], ENCODERS["TCVN3/ABC"], ENCODERS["VISCII"]):
        _, findings = judged(encode(text), office_table())
        assert rules(findings) == [("unknown-encoding", "undecided")]


@pytest.mark.parametrize("encoding", ["CP1258", "TCVN3/ABC", "VISCII", "VNI"])
def test_two_names_of_a_code_list_prove_it(encoding):
    text = "office,persons,note\r\nSở Ngoại vụ,5,Đã họp\r\nHuyện ủy,6,\r\n"
    seen, findings = judged(ENCODERS[encoding](text), office_table())
    assert seen.encoding == encoding
    assert rules(findings) == [("legacy-encoding", "")]


@pytest.mark.parametrize("encoding", ["CP1258", "VISCII"])
def test_where_headers_agree_the_names_below_decide(encoding):
    # VISCII and CP1258 share the bytes of à á â è é ê í ó ô ù ú
    names = table("t", a="Tên", b="Báo cáo")
    text = "Tên,Báo cáo\r\nHuyện ủy,Sở Ngoại vụ\r\n"
    seen, _ = judged(ENCODERS[encoding](text), names, office_table())
    assert seen.encoding == encoding


@pytest.mark.parametrize("encoding", ["CP1258", "VISCII"])
def test_then_the_syllables(encoding):
    names = table("t", a="Tên", b="Báo cáo")
    text = "Tên,Báo cáo\r\nNguyễn Thị Phượng,Đã gửi bằng thư\r\n"
    seen, _ = judged(ENCODERS[encoding](text), names)
    assert seen.encoding == encoding


def test_a_tie_between_the_same_texts_is_none():
    seen, findings = judged("Tên,Báo cáo\r\nHà,Cô\r\n".encode("latin-1"), table(
        "t", a="Tên", b="Báo cáo"
    ))  # fmt: skip
    assert seen.rows == 1
    assert [one.rule for one in findings] == ["legacy-encoding"]


def test_a_body_of_strange_words_is_not_believed():
    body = "Hµ Néi;Thµnh phè;VÜnh Phóc;B¾c K¹n;Th¸i B×nh\r\n".encode("cp1252")
    header = ENCODERS["CP1258"]("Chỉ tiêu;Số nữ;Tổng số;Tỷ lệ nữ;Cơ sở tính\r\n")
    _, findings = judged(header + body)
    assert rules(findings) == [("unknown-encoding", "undecided")]
    assert findings[0].parameters["list"].items == ("CP1258",)


# damaged letters

DAMAGED = {
    "UTF-8 read as Windows-1252": (TEXT.encode().decode("cp1252", "replace"), ""),
    "UTF-8 read as Latin-1": (TEXT.encode().decode("latin-1"), ""),
    "UTF-8 read as Windows-1258": (TEXT.encode().decode("cp1258", "replace"), ""),
    "twice": (TEXT.encode().decode("latin-1").encode().decode("latin-1"), ""),
    "letters replaced by marks": (TEXT.encode("ascii", "replace").decode().replace("?", "\ufffd"),
                                  ""),
    "letters lost": (TEXT.encode("ascii", "replace").decode(), "lost"),
}  # fmt: skip


@pytest.mark.parametrize("name", DAMAGED)
def test_a_damaged_header_gives_one_finding_and_no_other(name):
    text, wording = DAMAGED[name]
    _, findings = judged(text.encode("utf-8"))
    assert rules(findings) == [("replacement-characters", wording)]
    assert findings[0].place.cell == "A1"


def test_letters_lost_in_the_encoding_of_western_windows():
    _, findings = judged("Mã báo cáo;Ch? tiêu;S? n?\r\nx;C?p ?y viên;5\r\n".encode("cp1252"))
    assert rules(findings) == [("replacement-characters", "lost")]
    assert findings[0].place.cell == "B1"
    assert message(findings[0], "vi") == (
        'Tệp bị mất dấu tiếng Việt khi lưu, ví dụ "Ch? tiêu", và không khôi phục được.'
    )


def test_a_stray_byte_is_told_at_its_cell():
    text = "Đơn vị,Số người,Diễn giải\r\nSở Ngoại vụ,5,đã họp\r\nHuyện ủy,năm,đủ người\r\n"
    data = text.encode().replace("đủ".encode(), b"\xe0\xf5")
    seen, findings = judged(data, office_table())
    assert seen.encoding == "utf-8"
    errors = [(one.rule, one.place.cell) for one in findings]
    assert errors == [("type", "B3"), ("replacement-characters", "C3")]
    damaged = next(one for one in findings if one.rule == "replacement-characters")
    assert damaged.place.cell == "C3"
    assert damaged.place.title == "Diễn giải"


@pytest.mark.parametrize("cell", ["Sá»Ÿ Ngoáº¡i vá»¥", "S\ufffd Ngo\ufffdi v\ufffd", "S? Ngo?i v?"])
def test_a_damaged_cell_is_no_unknown_code_as_well(cell):
    text = f"Đơn vị,Số người,Diễn giải\r\nHuyện ủy,5,\r\n{cell},6,\r\n{cell},6,\r\n"
    _, findings = judged(text.encode(), office_table())
    assert [(one.rule, one.place.cell) for one in findings] == [("replacement-characters", "A3")]


def test_a_damaged_column_name_is_neither_unknown_nor_missing():
    text = "Ä\u0090Æ¡n vá»‹,Số người,Diễn giải\r\nx,5,\r\n"
    _, findings = judged(text.encode(), office_table())
    assert [(one.rule, one.place.cell) for one in findings] == [("replacement-characters", "A1")]


def test_damage_far_below_does_not_hide_that_there_is_no_header():
    text = "1;2\r\n" * 20 + "Sá»Ÿ;2\r\n"
    _, findings = judged(text.encode())
    assert [one.rule for one in findings] == ["header-not-found"]


SOUND = {
    "a question": "Họp chưa? Có?Không?Khác",
    "an address": "https://haiphong.gov.vn/tin?id=1&x?y&a?b&c?d",
    "a capital and a hard space": "XÃ\u00a0HÒA BÌNH, MÃ\u00a0SỐ, XÃ “A”, LÂ…",
    "French quotes": "«báo cáo má»… «Đà»",
    "degrees": "25° – 30°, m²",
    "foreign letters": "Ålesund, Æther, Čapek, ñ",
    "curly quotes": "“Sở” ‘Ngoại’ vụ…",
}


@pytest.mark.parametrize("name", SOUND)
def test_sound_text_is_not_called_damaged(name):
    text = f"Đơn vị;Số người;Diễn giải\r\nHuyện ủy;5;{SOUND[name]}\r\n"
    _, findings = judged(text.encode(), office_table())
    assert [one.rule for one in findings if one.rule != "harmless-spelling"] == []


# spaces and forms of letters


def test_spaces_and_forms_are_one_info_a_file_with_their_number():
    text = "Đơn vị,Số người,Diễn giải\r\nHuyện\u00a0ủy,5,đã  họp\r\nHuyện ủy, 6,ổn\r\n"
    data = text.replace("ổn", normalize("NFD", "ổn")).encode()
    _, findings = judged(data, office_table())
    assert [(one.rule, one.wording, one.place.cell) for one in findings] == [
        ("harmless-spelling", "spaces", "A2")
    ]
    assert message(findings[0], "vi") == (
        "Đã chuẩn hóa khoảng trắng và cách mã hóa chữ có dấu ở 4 ô; nội dung không thay đổi."
    )


def test_other_harmless_spellings_stay_one_info_a_column():
    text = "Đơn vị,Số người,Diễn giải\r\nHuyện ủy,05,a\u00a0b\r\nHuyện ủy,06,\r\n"
    _, findings = judged(text.encode(), office_table())
    assert [(one.wording, one.place.cell, one.parameters["k"]) for one in findings] == [
        ("", "B2", 2),
        ("spaces", "C2", 1),
    ]


def test_binary_with_zeros_is_no_utf_16():
    _, findings = judged(bytes(range(256)) * 4)
    assert rules(findings) == [("not-a-table", "binary")]


def test_a_cell_of_a_million_letters_with_a_question_is_read_in_no_time():
    start = time.monotonic()
    line = Line(("ă" * 1_000_000 + "?", "Ã" * 1_000_000, "a?" * 500_000), 2, 2)
    damage = find_damage([line], lambda: ["Đơn vị"])
    assert damage is None
    assert time.monotonic() - start < 10


@pytest.mark.parametrize("cell", ["S? N?i v? và S? Lao đ?ng", "Phï¿½ng chống bạo lực"])
def test_one_broken_cell_proves_that_letters_were_lost(cell):
    lines = [Line((cell,), 2, 2)]
    assert find_damage(lines, tuple).texts == {cell}


@pytest.mark.parametrize("cell", ["Có?Không", "Có không? Vì sao? Ai làm?", "Đúng?sai? Vì sao?"])
def test_questions_are_no_lost_letters(cell):
    assert find_damage([Line((cell,), 2, 2)], tuple) is None
