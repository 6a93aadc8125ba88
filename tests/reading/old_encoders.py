"""Vietnamese text -> bytes of the old encodings; tables typed apart from those of the reader."""

from unicodedata import normalize

TONES = "\u0300\u0301\u0303\u0309\u0323"

# letter and byte, in the order of the alphabet, as tables for users print them
_TCVN3 = """
Ă A1 Â A2 Ê A3 Ô A4 Ơ A5 Ư A6 Đ A7 ă A8 â A9 ê AA ô AB ơ AC ư AD đ AE
à B5 ả B6 ã B7 á B8 ạ B9 ằ BB ẳ BC ẵ BD ắ BE ặ C6 ầ C7 ẩ C8 ẫ C9 ấ CA ậ CB
è CC ẻ CE ẽ CF é D0 ẹ D1 ề D2 ể D3 ễ D4 ế D5 ệ D6 ì D7 ỉ D8 ĩ DC í DD ị DE
ò DF ỏ E1 õ E2 ó E3 ọ E4 ồ E5 ổ E6 ỗ E7 ố E8 ộ E9 ờ EA ở EB ỡ EC ớ ED ợ EE
ù EF ủ F1 ũ F2 ú F3 ụ F4 ừ F5 ử F6 ữ F7 ứ F8 ự F9 ỳ FA ỷ FB ỹ FC ý FD ỵ FE
"""
_VISCII = """
À C0 Á C1 Â C2 Ã C3 È C8 É C9 Ê CA Ì CC Í CD Ò D2 Ó D3 Ô D4 Õ A0 Ù D9 Ú DA Ý DD
à E0 á E1 â E2 ã E3 è E8 é E9 ê EA ì EC í ED ò F2 ó F3 ô F4 õ F5 ù F9 ú FA ý FD
Ă C5 ă E5 Đ D0 đ F0 Ĩ CE ĩ EE Ũ 9D ũ FB Ơ B4 ơ BD Ư BF ư DF
Ạ 80 ạ D5 Ả C4 ả E4 Ấ 84 ấ A4 Ầ 85 ầ A5 Ẩ 86 ẩ A6 Ẫ 06 ẫ E7 Ậ 87 ậ A7
Ắ 81 ắ A1 Ằ 82 ằ A2 Ẳ 02 ẳ C6 Ẵ 05 ẵ C7 Ặ 83 ặ A3
Ẹ 89 ẹ A9 Ẻ CB ẻ EB Ẽ 88 ẽ A8 Ế 8A ế AA Ề 8B ề AB Ể 8C ể AC Ễ 8D ễ AD Ệ 8E ệ AE
Ỉ 9B ỉ EF Ị 98 ị B8 Ọ 9A ọ F7 Ỏ 99 ỏ F6 Ố 8F ố AF Ồ 90 ồ B0 Ổ 91 ổ B1 Ỗ 92 ỗ B2 Ộ 93 ộ B5
Ớ 95 ớ BE Ờ 96 ờ B6 Ở 97 ở B7 Ỡ B3 ỡ DE Ợ 94 ợ FE
Ụ 9E ụ F8 Ủ 9C ủ FC Ứ BA ứ D1 Ừ BB ừ D7 Ử BC ử D8 Ữ FF ữ E6 Ự B9 ự F1
Ỳ 9F ỳ CF Ỵ 1E ỵ DC Ỷ 14 ỷ D6 Ỹ 19 ỹ DB
"""
# what follows the letter for a tone, by the shape of the letter
_VNI_TONES = {
    "": dict(zip(TONES, "øùõûï", strict=True)),
    "\u0302": dict(zip(TONES, "àáãåä", strict=True)),
    "\u0306": dict(zip(TONES, "èéüúë", strict=True)),
}
_VNI_ALONE = dict(zip("đìíĩỉịỵơư", "ñìíóæòîôö", strict=True))
_VIQR = {"\u0306": "(", "\u0302": "^", "\u031b": "+"} | dict(zip(TONES, "`'~?.", strict=True))


def tcvn3(text):
    return _by_table(text, _TCVN3)


def viscii(text):
    return _by_table(text, _VISCII)


def _by_table(text, table):
    words = table.split()
    codes = dict(zip(words[::2], words[1::2], strict=True))
    return b"".join(
        bytes.fromhex(codes[char]) if char in codes else char.encode("ascii") for char in text
    )


def cp1258(text):
    return "".join(_tone_apart(char) for char in text).encode("cp1258")


def _tone_apart(char):
    marks = normalize("NFD", char)
    tone = "".join(mark for mark in marks if mark in TONES)
    return normalize("NFC", "".join(mark for mark in marks if mark not in TONES)) + tone


def vni(text):
    return "".join(map(_vni_letter, text)).encode("latin-1")


def _vni_letter(char):
    if char.lower() in _VNI_ALONE:
        alone = _VNI_ALONE[char.lower()]
        return alone if char.islower() else alone.upper()
    base, *marks = list(normalize("NFD", char))
    if not marks:
        return char
    tone = next((mark for mark in marks if mark in TONES), "")
    shape = next((mark for mark in marks if mark not in TONES), "")
    if shape == "\u031b":
        written = _VNI_ALONE["ơ" if base in "oO" else "ư"] + _VNI_TONES[""][tone]
        return written if char.islower() else written.upper()
    without_tone = "â" if shape == "\u0302" else "ê"
    mark = _VNI_TONES[shape][tone] if tone else without_tone
    return base + (mark if base.islower() else mark.upper())


def viqr(text):
    written = ""
    for char in text:
        if char in "đĐ":
            written += "dd" if char == "đ" else "DD"
        elif char in "(^+'`?~.\\dD":
            written += f"\\{char}"
        else:
            base, *marks = list(normalize("NFD", char))
            tones = [mark for mark in marks if mark in TONES]
            shapes = [mark for mark in marks if mark not in TONES]
            written += base + "".join(_VIQR[mark] for mark in (*shapes, *tones))
    return written.encode("ascii")


ENCODERS = {"CP1258": cp1258, "TCVN3/ABC": tcvn3, "VISCII": viscii, "VNI": vni, "VIQR": viqr}
