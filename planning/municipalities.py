"""Municipalities: codes, names and areas."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import shapely.geometry
import shapely.ops
from shapely.geometry.base import BaseGeometry
from shapely.prepared import PreparedGeometry, prep
from shapely.validation import make_valid

from ..engine.arrays import NONE, Floats
from ..engine.problems import Notice, Problem
from .parsing import examples, text

CODE_DIGITS = 3
OVERLAP_M2 = 1.0
"""Smaller overlaps are rounding of shared borders, not a fault of the data."""


@dataclass(frozen=True)
class Municipalities:
    """The municipalities of a study, in the order of their layer.

    Attributes
    ----------
    codes : tuple of str (M,)
        Three digits where the source has a number (``"091"``).
    names : tuple of str (M,)
    polygons : tuple of shapely polygons or multipolygons (M,)
        Valid, in the study's projected coordinates, metres.
    """

    codes: tuple[str, ...]
    names: tuple[str, ...]
    polygons: tuple[BaseGeometry, ...]

    def __len__(self) -> int:
        return len(self.codes)

    def index(self, value: Any) -> int:
        """Find a municipality by its code, however it is written; -1 when there is none."""
        wanted = read_code(value)
        return self.codes.index(wanted) if wanted in self.codes else -1

    @cached_property
    def _areas(self) -> tuple[Floats, list[PreparedGeometry]]:
        """Bounds (M, 4), and polygons prepared for one place at a time."""
        bounds = np.array([polygon.bounds for polygon in self.polygons]).reshape(-1, 4)
        return bounds, [prep(polygon) for polygon in self.polygons]

    def at(self, x: float, y: float) -> int:
        """Find the municipality that a place lies in or on the border of.

        The first of several; -1 outside all. What :func:`~.zones.assign` says of many places.
        """
        bounds, areas = self._areas
        west, south, east, north = bounds.T
        near = (west <= x) & (x <= east) & (south <= y) & (y <= north)
        place = shapely.geometry.Point(x, y)
        for index in np.flatnonzero(near).tolist():
            if areas[index].intersects(place):
                return int(index)
        return NONE

    @classmethod
    def build(
        cls, codes: Sequence[Any], names: Sequence[Any] | None, polygons: Sequence[BaseGeometry]
    ) -> tuple[Municipalities, list[Notice]]:
        """Clean a municipality layer.

        Rows of one code become one municipality (the union of their areas). A missing code falls
        back to the name, a missing name to the code. Invalid areas are repaired; rows without an
        area are left out. All of it is told in the notices.

        Raises
        ------
        Problem
            ``municipalities-empty`` when no row has an area.
        """
        notices: list[Notice] = []
        given = [read_code(value) for value in codes]
        called = [text(value) for value in names] if names is not None else [""] * len(given)
        areas = [_area(polygon) for polygon in polygons]
        label = [given[i] or called[i] or f"row {i + 1}" for i in range(len(given))]

        def tell(code: str, rows: list[int], **values: Any) -> None:
            if rows:
                listed = examples(label[i] for i in rows)
                notices.append(Notice(code, len(rows), listed, **values))

        kept = [i for i, (area, _) in enumerate(areas) if not area.is_empty]
        if not kept:
            raise Problem("municipalities-empty", count=len(given))
        tell("municipality-without-area", [i for i in range(len(given)) if i not in set(kept)])
        tell("municipality-repaired", [i for i in kept if areas[i][1]])
        tell("municipality-without-code", [i for i in kept if not given[i]])
        if names is not None:
            tell("municipality-without-name", [i for i in kept if not called[i]])

        rows: dict[str, list[int]] = {}
        for i in kept:
            rows.setdefault(label[i], []).append(i)
        tell("municipality-merged", [same[0] for same in rows.values() if len(same) > 1])
        differing = [
            same[0] for same in rows.values() if len({called[i] for i in same if called[i]}) > 1
        ]
        tell("municipality-names-differ", differing)
        result = cls(
            codes=tuple(rows),
            names=tuple(
                next((called[i] for i in same if called[i]), code) for code, same in rows.items()
            ),
            polygons=tuple(
                areas[same[0]][0]
                if len(same) == 1
                else shapely.ops.unary_union([areas[i][0] for i in same])
                for same in rows.values()
            ),
        )
        notices += _overlaps(result)
        return result, notices


def read_code(value: Any) -> str:
    """Read a municipality code: a number gets leading zeros to three digits, text stays.

    >>> [read_code(value) for value in (91, 91.0, "91", " 091 ", None)]
    ['091', '091', '091', '091', '']
    """
    written = text(value)
    whole = re.fullmatch(r"([0-9]+)(?:[.,]0+)?", written)
    return whole.group(1).zfill(CODE_DIGITS) if whole else written


def _area(polygon: BaseGeometry | None) -> tuple[BaseGeometry, bool]:
    """Return the valid polygonal part of a geometry, and whether it had to be repaired."""
    if polygon is None or polygon.is_empty:
        return shapely.geometry.Polygon(), False
    if polygon.is_valid:
        return _polygonal(polygon), False
    return _polygonal(make_valid(polygon)), True


def _polygonal(geometry: BaseGeometry) -> BaseGeometry:
    """Leave out the lines and points that a repair can leave behind."""
    if geometry.geom_type in ("Polygon", "MultiPolygon"):
        return geometry
    parts = [part for part in getattr(geometry, "geoms", ()) if part.area > 0]
    return shapely.ops.unary_union(parts) if parts else shapely.geometry.Polygon()


def _overlaps(municipalities: Municipalities) -> list[Notice]:
    """List the pairs of municipalities that share ground, largest first."""
    boxes = [polygon.bounds for polygon in municipalities.polygons]
    found: list[tuple[float, str]] = []
    for i, a in enumerate(municipalities.polygons):
        for j in range(i + 1, len(boxes)):
            if (
                boxes[i][0] >= boxes[j][2]
                or boxes[j][0] >= boxes[i][2]
                or boxes[i][1] >= boxes[j][3]
                or boxes[j][1] >= boxes[i][3]
            ):
                continue
            shared = a.intersection(municipalities.polygons[j]).area
            if shared > OVERLAP_M2:
                pair = f"{municipalities.codes[i]}/{municipalities.codes[j]}"
                found.append((shared, f"{pair}: {shared / 1e6:.3f} km²"))
    if not found:
        return []
    found.sort(reverse=True)
    total = round(sum(area for area, _ in found) / 1e6, 3)
    listed = examples(words for _, words in found)
    return [Notice("municipalities-overlap", len(found), listed, area_km2=total)]
