"""The old encodings of Vietnamese, letter by letter, from the standards that define them.

A dot stands for a byte that the encoding has no letter for. Data only.
"""

# TCVN 5712:1993, form VN3 ("ABC"), bytes A0 to FF: capital vowels with a tone have no bytes, the
# fonts .VnTimeH draw the small ones as capitals
TCVN3 = (
    ".ĂÂÊÔƠƯĐăâêôơưđ."
    ".....àảãáạ.ằẳẵắ."
    "......ặầẩẫấậè.ẻẽ"
    "éẹềểễếệìỉ...ĩíịò"
    ".ỏõóọồổỗốộờởỡớợù"
    ".ủũúụừửữứựỳỷỹýỵ."
)

# RFC 1456, bytes 80 to FF, and the six letters that took the place of control characters
VISCII = (
    "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ"
    "ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"
    "Õắằặấầẩậẽẹếềểễệố"
    "ồổỗỠƠộờởịỰỨỪỬơớƯ"
    "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ"
    "ĐứÒÓÔạỷừửÙÚỹỵÝỡư"
    "àáâãảăữẫèéêẻìíĩỉ"
    "đựòóôõỏọụùúũủýợỮ"
)
VISCII_CONTROLS = {0x02: "Ẳ", 0x05: "Ẵ", 0x06: "Ẫ", 0x14: "Ỷ", 0x19: "Ỹ", 0x1E: "Ỵ"}

# VNI for Windows, as the bytes look in Windows-1252: a letter with nothing after it, and a letter
# followed by its mark; the mark may be a small or a capital one
VNI_LETTERS = dict(zip("ô ö ñ í ì æ ó ò î".split(), "ơ ư đ í ì ỉ ĩ ị ỵ".split(), strict=True))
VNI_PAIRS = dict(
    zip(
        (
            "aù aø aû aõ aï  aê aé aè aú aü aë  aâ aá aà aå aã aä  "
            "eù eø eû eõ eï  eâ eá eà eå eã eä  "
            "où oø oû oõ oï  oâ oá oà oå oã oä  ôù ôø ôû ôõ ôï  "
            "uù uø uû uõ uï  öù öø öû öõ öï  yù yø yû yõ"
        ).split(),
        (
            "á à ả ã ạ  ă ắ ằ ẳ ẵ ặ  â ấ ầ ẩ ẫ ậ  "
            "é è ẻ ẽ ẹ  ê ế ề ể ễ ệ  "
            "ó ò ỏ õ ọ  ô ố ồ ổ ỗ ộ  ớ ờ ở ỡ ợ  "
            "ú ù ủ ũ ụ  ứ ừ ử ữ ự  ý ỳ ỷ ỹ"
        ).split(),
        strict=True,
    )
)

# RFC 1456, the mnemonics of VIQR: what follows a vowel, as combining marks
VIQR_SHAPES = {"(": "\u0306", "^": "\u0302", "+": "\u031b"}
VIQR_TONES = {"'": "\u0301", "`": "\u0300", "?": "\u0309", "~": "\u0303", ".": "\u0323"}
