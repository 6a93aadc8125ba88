"""Addresses of headings in plain letters: "Từ điển dữ liệu" is tu-dien-du-lieu."""

from gbopen.text import fold


def slug(heading: str, separator: str = "-") -> str:
    """The id of a heading; Python-Markdown's own would drop every đ."""
    return fold(heading).replace(" ", separator)
