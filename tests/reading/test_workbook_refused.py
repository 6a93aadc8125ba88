"""Files that are no workbook, are broken, or would unpack beyond measure."""

import io
import struct
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gbopen.reading import workbook_cells, workbook_parts
from gbopen.reading.encoding import NotText, decode
from gbopen.reading.workbook import is_workbook, read_workbook
from tests.reading.workbook_files import packed, parts_of, with_sheets

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
BROKEN = NotText("unreadable-file", "damaged")
TOO_LARGE = NotText("file-too-large")
BOMB = NotText("file-too-large", "unpacked")
GOOD = packed(parts_of('<row><c r="A1" t="s"><v>0</v></c></row>', strings="<si><t>a</t></si>"))
SHEET = "xl/worksheets/sheet1.xml"
TARGETS = "xl/_rels/workbook.xml.rels"


def changed(name, part):
    return packed(parts_of("<row><c><v>1</v></c></row>") | {name: part})


def without(name):
    parts = parts_of('<row><c t="s"><v>0</v></c></row>', strings="<si><t>a</t></si>")
    del parts[name]
    return packed(parts)


def archive(**parts):
    return packed({name.replace("__", "/"): part for name, part in parts.items()})


def locked():
    """The good workbook with the password bit of every part set."""
    data = bytearray(GOOD)
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = data.find(mark)
        while place >= 0:
            data[place + at] |= 1
            place = data.find(mark, place + 4)
    return bytes(data)


def lying():
    """A worksheet of 2 MB that says in the archive it has 100 bytes."""
    data = bytearray(changed(SHEET, b" " * 2_000_000))
    place = data.find(struct.pack("<L", 2_000_000))
    while place >= 0:
        struct.pack_into("<L", data, place, 100)
        place = data.find(struct.pack("<L", 2_000_000))
    return bytes(data)


NO_WORKBOOKS = [
    ("a csv", b"a,b\n1,2\n", "binary"),
    ("nothing", b"", "binary"),
    ("a pdf", b"%PDF-1.7", "pdf"),
    ("an .xls", OLE + "Workbook\0".encode("utf-16-le"), "xls"),
    ("an old .doc", OLE + "WordDocument\0".encode("utf-16-le"), "word"),
    ("a workbook with a password", OLE + "EncryptedPackage\0".encode("utf-16-le"), "password"),
    ("an OLE file of some kind", OLE, "xls"),
]


@pytest.mark.parametrize(
    ("data", "wording"), [case[1:] for case in NO_WORKBOOKS], ids=[case[0] for case in NO_WORKBOOKS]
)
def test_a_file_of_another_kind_is_told(data, wording):
    assert not is_workbook(data)
    assert read_workbook(data) == NotText("not-a-table", wording)


def test_decoding_says_password_too():
    data = OLE + "EncryptedPackage\0".encode("utf-16-le")
    assert decode(data) == NotText("not-a-table", "password")


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (archive(word__document_xml="<a/>"), "archive"),
        (packed({"word/document.xml": "<a/>"}), "word"),
        (packed({"so-lieu.csv": "a,b"}), "archive"),
        (packed({"[Content_Types].xml": "<Types/>"}), "archive"),
    ],
)
def test_an_archive_without_worksheets_is_no_workbook(data, kind):
    assert not is_workbook(data)
    assert read_workbook(data) == NotText("not-a-table", kind)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(GOOD[:-30], id="cut at the end"),
        pytest.param(GOOD[: len(GOOD) // 2], id="cut in the middle"),
        pytest.param(changed(SHEET, "<worksheet"), id="XML that ends early"),
        pytest.param(changed(SHEET, b"\xff\xfe\xff"), id="no XML"),
        pytest.param(changed(SHEET, '<?xml version="1.0" encoding="x-y"?><a/>'), id="no encoding"),
        pytest.param(changed(SHEET, "<a>&nbsp;</a>"), id="an entity nobody declared"),
        pytest.param(changed("xl/workbook.xml", ""), id="an empty part"),
        pytest.param(lying(), id="a part that lies about its size"),
        pytest.param(without(SHEET), id="no worksheet"),
        pytest.param(without(TARGETS), id="no relationships"),
        pytest.param(without("xl/sharedStrings.xml"), id="texts that cells name are missing"),
    ],
)
def test_a_damaged_workbook_is_a_workbook_and_is_refused(data):
    assert is_workbook(data)
    assert read_workbook(data) == BROKEN


@pytest.mark.parametrize(
    "row",
    [
        '<row><c t="s"><v>1</v></c></row>',
        '<row><c t="s"><v>-1</v></c></row>',
        '<row><c t="s"><v>a</v></c></row>',
    ],
)
def test_a_text_that_is_not_there_is_never_left_out_silently(row):
    assert read_workbook(packed(parts_of(row, strings="<si><t>a</t></si>"))) == BROKEN


def test_parts_with_a_password_are_told():
    assert read_workbook(locked()) == NotText("not-a-table", "password")


BILLION = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "ha" * 10}">' for n in range(10))


@pytest.mark.parametrize(
    "part", ["xl/workbook.xml", SHEET, "xl/sharedStrings.xml", "xl/styles.xml"]
)
@pytest.mark.parametrize(
    "declared",
    [
        pytest.param(f"<!DOCTYPE a [{BILLION}]>", id="entities of entities"),
        pytest.param('<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/hostname">]>', id="a file"),
        pytest.param('<!DOCTYPE a SYSTEM "http://127.0.0.1/a.dtd">', id="an address"),
        pytest.param("<!DOCTYPE a>", id="nothing"),
    ],
)
def test_no_entity_is_declared(part, declared):
    parts = parts_of("<row><c><v>1</v></c></row>")
    parts[part] = declared + str(parts[part]).replace("<v>1</v>", "<v>&e9;</v>")
    assert read_workbook(packed(parts)) == BROKEN


@pytest.mark.parametrize(
    ("data", "limit"),
    [
        pytest.param(
            changed(SHEET, b" " * 8_000_000), "unpacked", id="a part that unpacks 1000-fold"
        ),
        pytest.param(with_sheets([("a", "visible")] * 10_000), "sheets", id="10,000 worksheets"),
        pytest.param(
            packed(parts_of('<row r="1048577"><c><v>1</v></c></row>')),
            "rows",
            id="a row beyond the last",
        ),
        pytest.param(
            packed(parts_of('<row><c r="XFE1"><v>1</v></c></row>')),
            "columns",
            id="a column beyond the last",
        ),
        pytest.param(
            packed(parts_of("<row>" + "<c/>" * 16_385 + "</row>")), "columns", id="too many cells"
        ),
        pytest.param(
            packed(parts_of(after='<mergeCell ref="A1:B1"/>' * 100_001)),
            "",
            id="too many merged cells",
        ),
        pytest.param(packed(parts_of(cell_formats="0 " * 65_537)), "", id="too many formats"),
        pytest.param(
            packed(
                parts_of('<row><c r="XFD1"><v>1</v></c></row><row r="9999"><c><v>1</v></c></row>')
            ),
            "sheet_cells",
            id="two cells far apart",
        ),
    ],
)
def test_what_is_too_large_is_refused_with_the_limit_named(data, limit):
    assert read_workbook(data) == NotText("file-too-large", limit)


@pytest.mark.parametrize(
    "rows",
    ['<row r="0"/>', '<row><c r="ZZZZZZ99999999"><v>1</v></c></row>', '<row><c r="7"/></row>'],
)
def test_a_place_that_no_worksheet_has_is_damage(rows):
    assert read_workbook(packed(parts_of(rows))) == BROKEN


def test_the_last_column_of_excel_is_read():
    sheets = read_workbook(packed(parts_of('<row><c r="XFD1"><v>1</v></c></row>')))
    assert not isinstance(sheets, NotText)
    assert len(sheets[0].lines[0].cells) == 16_384


def test_parts_are_counted_together(monkeypatch):
    data = with_sheets([(str(number), "visible") for number in range(50)])
    monkeypatch.setattr(workbook_parts, "MOST_UNPACKED", 9_000)
    assert read_workbook(data) == BOMB


def test_a_list_of_parts_is_not_as_large_as_a_worksheet():
    one = '<Relationship Id="%07d" Type="a" Target="b"/>'
    many = "".join(one % number for number in range(200_000))
    assert read_workbook(changed(TARGETS, f"<Relationships>{many}</Relationships>")) == BOMB


def test_a_large_file_is_not_opened(monkeypatch):
    monkeypatch.setattr(workbook_parts, "MOST_PACKED", 100)
    assert is_workbook(GOOD)
    assert read_workbook(GOOD) == TOO_LARGE


def test_one_long_text_named_by_every_cell_is_too_large(monkeypatch):
    monkeypatch.setattr(workbook_cells, "MOST_UNPACKED", 100_000)
    rows = '<row><c t="s"><v>0</v></c><c t="s"><v>0</v></c></row>' * 100
    data = packed(parts_of(rows, strings=f"<si><t>{'a' * 1_000}</t></si>"))
    assert read_workbook(data) == BOMB


def stored(data):
    """The same parts not packed, with right checksums whatever they hold: bytes reach the XML."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(file, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
    return file.getvalue()


RICH = packed(
    parts_of(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>44880</v></c>'
        '<c r="C1" t="d"><v>2022-11-15</v></c><c><f>A1</f></c></row>',
        strings="<si><r><t>_x000D_</t></r></si>",
        cell_formats="0 14",
        after='<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
    )
)
CHANGES = st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 255)), min_size=1, max_size=8)


@given(CHANGES)
def test_no_change_of_bytes_ends_in_an_exception(changes):
    for start in (RICH, stored(RICH)):
        data = bytearray(start)
        for place, byte in changes:
            data[place % len(data)] = byte
        is_workbook(bytes(data))
        read_workbook(bytes(data))


@given(st.sampled_from(sorted(parts_of())), CHANGES)
def test_no_change_inside_a_part_ends_in_an_exception(name, changes):
    with zipfile.ZipFile(io.BytesIO(RICH)) as good:
        parts = {each: good.read(each) for each in good.namelist()}
    part = bytearray(parts[name])
    for place, byte in changes:
        part[place % len(part)] = byte
    is_workbook(packed(parts | {name: bytes(part)}))
    read_workbook(packed(parts | {name: bytes(part)}))
