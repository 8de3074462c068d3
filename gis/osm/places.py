"""Facilities, municipalities and residential buildings of OpenStreetMap."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from qgis.core import QgsGeometry

from ...engine.problems import Notice
from ..crs import metres_per_degree
from .tags import TagRule, is_set, match_rules

RESIDENTIAL = (
    "apartments bungalow detached dormitory farm house residential semidetached_house terrace yes"
).split()
"""Values of ``building`` in which people may live; ``yes`` says nothing, but most say no more."""

MIN_FOOTPRINT_M2 = 30.0
"""Buildings of unknown kind that are smaller are sheds and garages."""

_OTHER_USE = ("amenity", "healthcare", "shop", "office", "tourism", "leisure", "industrial")
BUILDING_KEYS = ("building", "building:levels", "building:flats", *_OTHER_USE)


@dataclass
class Places:
    """Features as rows in the order of :mod:`.fields`, each with a geometry."""

    rows: list[tuple[Any, ...]] = field(default_factory=list)
    shapes: list[QgsGeometry] = field(default_factory=list)
    shapeless: list[str] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.rows)

    def add(self, identifier: str, row: tuple[Any, ...], shape: QgsGeometry) -> None:
        """Take a feature, if it has a shape."""
        if shape.isNull() or shape.isEmpty():
            self.shapeless.append(identifier)
            return
        self.rows.append(row)
        self.shapes.append(shape)

    def columns(self, count: int) -> list[list[Any]]:
        """Return the rows as columns, as many as the fields are."""
        return [list(column) for column in zip(*self.rows)] or [[] for _ in range(count)]

    def notices(self) -> list[Notice]:
        """Tell what was left out for want of a shape, such as an area drawn as a line."""
        if not self.shapeless:
            return []
        return [Notice("osm-shapeless", len(self.shapeless), tuple(self.shapeless[:5]))]


class FacilityCollector:
    """Takes points and areas that the rules call facilities; areas by a point inside."""

    def __init__(self, rules: tuple[TagRule, ...]) -> None:
        self._rules = rules
        self.places = Places()

    def add(self, layer: str, tags: Mapping[str, Any], wkb: bytes) -> None:
        """Take a feature if a rule says so."""
        match = match_rules(self._rules, tags)
        if match is None:
            return
        shape = _geometry(wkb)
        if layer != "points":
            shape = shape.centroid()
        identifier = _identifier(layer, tags)
        kind = f"{match.key}={match.values[0]}"
        row = (identifier, tags["name"], match.tier or None, "open", None, None, None, kind)
        self.places.add(identifier, row, shape)

    def notices(self) -> list[Notice]:
        """Tell when nothing matched, and how many facilities are without a tier."""
        notices = self.places.notices()
        if not len(self.places):
            notices.append(Notice("osm-no-facilities", 0))
        without = [str(row[0]) for row in self.places.rows if row[2] is None]
        if without:
            notices.append(Notice("osm-facility-without-tier", len(without), tuple(without[:5])))
        return notices


class MunicipalityCollector:
    """Takes administrative areas of one level."""

    def __init__(self, admin_level: int) -> None:
        self._wanted = str(admin_level)
        self._levels: Counter[str] = Counter()
        self.places = Places()

    def add(self, tags: Mapping[str, Any], wkb: bytes) -> None:
        """Take an area if it is of the level."""
        if tags["boundary"] != "administrative" or tags["admin_level"] is None:
            return
        self._levels[tags["admin_level"]] += 1
        if tags["admin_level"] != self._wanted:
            return
        code = tags["ref"] or tags["ISO3166-2"]
        swedish = tags["name:sv"]
        osm_id = int(tags["osm_id"] or tags["osm_way_id"])
        row = (code, tags["name"], swedish, _whole(tags["population"]), osm_id)
        shape = _geometry(wkb)
        shape.convertToMultiType()
        self.places.add(f"relation/{osm_id}", row, shape)

    def notices(self) -> list[Notice]:
        """Tell when there is no area of the level, and which levels there are."""
        if len(self.places):
            return self.places.notices()
        found = tuple(f"{level} ({count})" for level, count in sorted(self._levels.items()))
        return [Notice("osm-no-municipalities", 0, found, level=self._wanted)]


class BuildingCollector:
    """Takes buildings in which people may live, as points with what tells how many."""

    def __init__(self, kinds: tuple[str, ...] = tuple(RESIDENTIAL)) -> None:
        self._kinds = frozenset(kinds)
        self.places = Places()

    def add(self, tags: Mapping[str, Any], wkb: bytes) -> None:
        """Take a building if it is residential, or nothing speaks against it."""
        kind = tags["building"]
        if kind not in self._kinds:
            return
        if kind == "yes" and any(is_set(tags[key]) for key in _OTHER_USE):
            return
        shape = _geometry(wkb)
        footprint = _square_metres(shape)
        if kind == "yes" and footprint < MIN_FOOTPRINT_M2:
            return
        identifier = _identifier("multipolygons", tags)
        levels, flats = _real(tags["building:levels"]), _whole(tags["building:flats"])
        row = (identifier, kind, levels, flats, round(footprint, 1))
        self.places.add(identifier, row, shape.centroid())

    def notices(self) -> list[Notice]:
        """Tell when there is no building."""
        none = [] if len(self.places) else [Notice("osm-no-buildings", 0)]
        return [*none, *self.places.notices()]


def _geometry(wkb: bytes) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    return geometry


def _square_metres(shape: QgsGeometry) -> float:
    """Return the area of a shape in degrees; it is so small that the ellipsoid is a plane."""
    along, across = metres_per_degree(shape.boundingBox().center().y())
    return float(shape.area() * along * across)


def _identifier(layer: str, tags: Mapping[str, Any]) -> str:
    if layer == "points":
        return f"node/{tags['osm_id']}"
    if layer == "lines" or tags.get("osm_way_id"):
        return f"way/{tags.get('osm_way_id') or tags['osm_id']}"
    return f"relation/{tags['osm_id']}"


def _real(text: str | None) -> float | None:
    try:
        return float((text or "").replace(",", "."))
    except ValueError:
        return None


def _whole(text: str | None) -> int | None:
    digits = (text or "").replace(" ", "").replace("\u00a0", "")
    return int(digits) if digits.isdecimal() else None
