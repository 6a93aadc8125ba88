"""Points and shapes on the globe by the letter: geopoint, GeoJSON (RFC 7946) and TopoJSON."""

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

Json = Callable[[str], Any]
_NUMBER = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?")
_SPACES = re.compile(r"\s")

# how deep the positions of a geometry lie in its coordinates
_DEPTHS = {
    "Point": 0,
    "MultiPoint": 1,
    "LineString": 1,
    "MultiLineString": 2,
    "Polygon": 2,
    "MultiPolygon": 3,
}
_LEAST_POSITIONS = 2


def geopoint_reader(form: str, read_json: Json) -> Callable[[str], tuple[Decimal, Decimal] | None]:
    """The reader of points as (longitude, latitude)."""

    def read(text: str) -> tuple[Decimal, Decimal] | None:
        found: Any = None
        if form == "default":
            found = _SPACES.sub("", text).split(",")
        else:
            try:
                found = read_json(text)
            except ValueError:
                return None
        return _point(found, form)

    return read


def _point(found: Any, form: str) -> tuple[Decimal, Decimal] | None:
    if form == "object":
        if not isinstance(found, dict) or set(found) != {"lon", "lat"}:
            return None
        found = [found["lon"], found["lat"]]
    if not isinstance(found, list) or len(found) != _LEAST_POSITIONS:
        return None
    lon, lat = (_number(one) for one in found)
    if lon is None or lat is None or not (-180 <= lon <= 180 and -90 <= lat <= 90):
        return None
    return lon, lat


def _number(given: Any) -> Decimal | None:
    if isinstance(given, str):
        return Decimal(given) if _NUMBER.fullmatch(given) else None
    return given if isinstance(given, Decimal) else None


def geojson_reader(form: str, read_json: Json) -> Callable[[str], dict[str, Any] | None]:
    """The reader of GeoJSON objects, or of TopoJSON objects."""
    fits = _is_topojson if form == "topojson" else _is_geojson

    def read(text: str) -> dict[str, Any] | None:
        try:
            found = read_json(text)
            return found if isinstance(found, dict) and fits(found) else None
        except (ValueError, RecursionError):
            return None

    return read


def _is_geojson(one: Any) -> bool:
    if not isinstance(one, dict):
        return False
    if one.get("type") == "FeatureCollection":
        return _all(one.get("features"), _is_feature)
    return _is_feature(one) or _is_geometry(one)


def _is_feature(one: Any) -> bool:
    if not isinstance(one, dict) or one.get("type") != "Feature":
        return False
    if not {"geometry", "properties"} <= set(one):
        return False
    properties = one["properties"] is None or isinstance(one["properties"], dict)
    return properties and (one["geometry"] is None or _is_geometry(one["geometry"]))


def _is_geometry(one: Any) -> bool:
    if not isinstance(one, dict):
        return False
    if one.get("type") == "GeometryCollection":
        return _all(one.get("geometries"), _is_geometry)
    depth = _DEPTHS.get(one.get("type", ""))
    return depth is not None and _holds_positions(one.get("coordinates"), depth)


def _holds_positions(given: Any, depth: int) -> bool:
    if depth:
        return _all(given, lambda one: _holds_positions(one, depth - 1))
    numbers = _all(given, lambda one: isinstance(one, Decimal))
    return numbers and (not given or len(given) >= _LEAST_POSITIONS)


def _is_topojson(one: Mapping[str, Any]) -> bool:
    kind = one.get("type", "")
    if kind == "Topology":
        objects = one.get("objects")
        return isinstance(objects, dict) and isinstance(one.get("arcs"), list)
    if kind == "GeometryCollection":
        return _all(one.get("geometries"), lambda part: isinstance(part, dict))
    if kind in ("Point", "MultiPoint"):
        return isinstance(one.get("coordinates"), list)
    return kind in _DEPTHS and isinstance(one.get("arcs"), list)


def _all(given: Any, fits: Callable[[Any], bool]) -> bool:
    return isinstance(given, list) and all(map(fits, given))
