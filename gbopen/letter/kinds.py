"""The types and formats of Table Schema in words, and an example of each for a hint."""

from collections.abc import Mapping
from datetime import datetime

from gbopen.language import Bilingual, Sayable
from gbopen.tables.letter_fields import LetterField

_KINDS: Mapping[tuple[str, str], Bilingual] = {
    ("string", "default"): Bilingual("chữ", "text"),
    ("string", "email"): Bilingual("địa chỉ thư điện tử", "e-mail address"),
    ("string", "uri"): Bilingual("địa chỉ URI", "URI"),
    ("string", "binary"): Bilingual("dữ liệu nhị phân dạng base64", "binary data in base64"),
    ("string", "uuid"): Bilingual("mã UUID", "UUID"),
    ("integer", "default"): Bilingual("số nguyên", "whole number"),
    ("number", "default"): Bilingual("số", "number"),
    ("boolean", "default"): Bilingual("giá trị đúng/sai", "true or false value"),
    ("date", "default"): Bilingual("ngày", "date"),
    ("time", "default"): Bilingual("giờ", "time"),
    ("datetime", "default"): Bilingual("ngày và giờ", "date and time"),
    ("year", "default"): Bilingual("năm", "year"),
    ("yearmonth", "default"): Bilingual("tháng của năm", "month of a year"),
    ("duration", "default"): Bilingual("khoảng thời gian", "duration"),
    ("object", "default"): Bilingual("đối tượng JSON", "JSON object"),
    ("array", "default"): Bilingual("mảng JSON", "JSON array"),
    ("list", "default"): Bilingual("danh sách", "list"),
    ("geopoint", "default"): Bilingual("tọa độ (kinh độ, vĩ độ)", "point (longitude, latitude)"),
    ("geojson", "default"): Bilingual("đối tượng GeoJSON", "GeoJSON object"),
    ("geojson", "topojson"): Bilingual("đối tượng TopoJSON", "TopoJSON object"),
}
_EXAMPLES: Mapping[tuple[str, str], str] = {
    ("string", "email"): "phong.thong-ke@example.vn",
    ("string", "uri"): "https://example.vn/bao-cao",
    ("string", "binary"): "dGVzdA==",
    ("string", "uuid"): "123e4567-e89b-12d3-a456-426614174000",
    ("integer", "default"): "5",
    ("date", "default"): "2022-11-15",
    ("date", "any"): "2022-11-15",
    ("time", "default"): "15:00:00",
    ("time", "any"): "15:00:00",
    ("datetime", "default"): "2022-11-15T15:00:00",
    ("datetime", "any"): "2022-11-15T15:00:00",
    ("year", "default"): "2022",
    ("yearmonth", "default"): "2022-11",
    ("duration", "default"): "P1Y6M",
    ("object", "default"): '{"a": 1}',
    ("array", "default"): "[1, 2]",
    ("geopoint", "default"): "105.85, 21.03",
    ("geopoint", "array"): "[105.85, 21.03]",
    ("geopoint", "object"): '{"lon": 105.85, "lat": 21.03}',
    ("geojson", "default"): '{"type": "Point", "coordinates": [105.85, 21.03]}',
}
_DAY = datetime(2022, 11, 15, 15)  # noqa: DTZ001 - an example, of no zone


def kind_of(field: LetterField) -> Bilingual:
    """What a cell of the field must be, in words."""
    known = _KINDS.get((field.kind, field.form)) or _KINDS.get((field.kind, "default"))
    return known or Bilingual(field.kind, field.kind)


def example_of(field: LetterField) -> Sayable:
    """A right cell of the field, as its schema or its format gives one; "" for none."""
    if field.field.example:
        return field.field.example
    if field.kind == "number":
        return next((one for one in ("37.5", "37,5") if field.read(one) is not None), "")
    example = _EXAMPLES.get((field.kind, field.form), "")
    if not example and field.kind in ("date", "time", "datetime"):
        try:
            example = _DAY.strftime(field.form)
        except ValueError:  # half a character, or a zero: Python's own writer fails at them
            return ""
    return example if field.read(example) is not None else ""
