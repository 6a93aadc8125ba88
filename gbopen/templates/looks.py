"""How the cells of a form look: colours, borders, number formats; by name, to be put together."""

from typing import Any

FONT: dict[str, Any] = {"font_name": "Times New Roman", "font_size": 12, "valign": "vcenter"}

_INK, _RULE = "#1F3864", "#A6B1C4"
_BOX = {"border": 1, "border_color": _RULE}

LOOKS: dict[str, dict[str, Any]] = {
    "title": {"bold": True, "font_size": 16, "font_color": _INK},
    "subtitle": {"font_size": 13, "font_color": _INK},
    "quiet": {"font_size": 10, "font_color": "#7F7F7F"},
    "note": {"font_size": 12, "text_wrap": True},
    "hint": {
        "indent": 1,
        "font_size": 11,
        "italic": True,
        "font_color": "#595959",
        "text_wrap": True,
    },
    "section": {
        "bold": True,
        "font_size": 13,
        "font_color": _INK,
        "bottom": 2,
        "bottom_color": _INK,
    },
    "label": {"bold": True, "bg_color": "#E9EEF6", "text_wrap": True, "indent": 1, **_BOX},
    "header": {
        "bold": True,
        "bg_color": _INK,
        "font_color": "#FFFFFF",
        "align": "center",
        "text_wrap": True,
        **_BOX,
    },
    "computed header": {
        "bold": True,
        "bg_color": "#D6DCE5",
        "font_color": _INK,
        "align": "center",
        "text_wrap": True,
        **_BOX,
    },
    "group": {"bold": True, "bg_color": "#E9EEF6", "font_color": _INK, "indent": 1, **_BOX},
    "printed": {"text_wrap": True, "indent": 1, **_BOX},
    "number": {"align": "center", **_BOX},
    "computed": {"align": "center", "bg_color": "#F5F6F8", "text_wrap": True, **_BOX},
    "input": {"locked": False, "bg_color": "#FFFBE6", **_BOX},
    "wrapped": {"text_wrap": True, "align": "left", "indent": 1},
    # text: in a cell of any other format Excel makes 5 July of 05/07, and the counts are lost
    "count": {"num_format": 49, "align": "center"},
    "text": {"num_format": 49},
    "date": {"num_format": "dd/mm/yyyy", "align": "center"},
    "year": {"num_format": "0", "align": "center"},
    # grouped by spaces, which are the same in every language of Excel
    "amount": {
        "num_format": r"[>=1000000]#\ ###\ ###\ ##0;[>=1000]#\ ##0;0",
        "align": "right",
        "indent": 1,
    },
    "left": {"align": "left", "indent": 1},
    "plain": {"font_size": 11},
    "centred": {"align": "center"},
    "wrong": {"font_color": "#9C0006", "bg_color": "#FFC7CE"},
    "right": {"font_color": "#375623"},
    "wanted": {"bg_color": "#FFE699"},
    "link": {"font_color": "#1F4E9E", "underline": 1},
}
