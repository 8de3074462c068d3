"""Ways of OpenStreetMap into roads that meet at their ends."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry

from ...engine.arrays import Floats, Longs
from ...engine.polylines import Polylines
from ...engine.problems import Notice, Problem
from ...engine.topology import split_at_shared_vertices
from ..crs import WGS84, transform_points
from ..wkb import line_parts
from . import tags as meaning

EXAMPLES = 5

# Not called level, by which roads are kept apart where their ends meet: in OpenStreetMap, roads
# that share a vertex do meet, also where two bridges and two streets come together in one.
_OF_A_WAY: dict[str, type] = {
    "road_class": object,
    "speed_kmh": np.float64,
    "oneway": object,
    "layer": np.int64,
    "name": object,
    "osm_id": np.int64,
    "surface": object,
    "bridge": np.bool_,
    "tunnel": np.bool_,
}


@dataclass(frozen=True)
class Roads:
    """Roads between junctions.

    Parameters
    ----------
    lines : Polylines
        E roads.
    columns : dict of str to (E,) array
        ``road_id``, ``road_class``, ``speed_kmh`` (NaN unknown), ``oneway``, ``layer``, ``name``,
        ``osm_id``, ``surface``, ``bridge``, ``tunnel``, ``length_m``.
    """

    lines: Polylines
    columns: dict[str, np.ndarray]


class RoadCollector:
    """Takes ways one by one and makes roads of them at the end."""

    def __init__(self, *, include_private: bool = False) -> None:
        self._include_private = include_private
        self._wkb: list[bytes] = []
        self._rows: list[tuple[Any, ...]] = []
        self._hours: list[float] = []
        self._private: list[str] = []
        self._odd_speeds: list[str] = []
        self._other_classes: Counter[str] = Counter()

    def add(self, layer: str, tags: Mapping[str, Any], wkb: bytes) -> None:
        """Take a way if it is a road."""
        highway, osm_id = tags["highway"], tags.get("osm_id") or tags.get("osm_way_id")
        road_class = meaning.road_class(highway, tags["route"])
        if not road_class:
            if highway is not None:
                self._other_classes[highway] += 1
            return
        if tags["area"] == "yes":
            return
        if tags["access"] in meaning.PRIVATE and not self._include_private:
            self._private.append(osm_id)
            return
        speed, understood = meaning.speed_kmh(tags["maxspeed"])
        if not understood:
            self._odd_speeds.append(f"{osm_id}: {tags['maxspeed']}")
        bridge, tunnel = meaning.is_set(tags["bridge"]), meaning.is_set(tags["tunnel"])
        hours = meaning.duration_h(tags["duration"]) if road_class == "ferry" else None
        # A closed way comes as an area when another of its tags is usually that of one.
        self._wkb.append(wkb if layer == "lines" else _outline(wkb))
        self._hours.append(np.nan if hours is None else hours)
        self._rows.append(
            (
                road_class,
                np.nan if speed is None else speed,
                meaning.oneway(tags["oneway"], highway, tags["junction"]),
                meaning.level(tags["layer"], bridge, tunnel),
                tags["name"] or tags["ref"],
                int(osm_id),
                tags["surface"],
                bridge,
                tunnel,
            )
        )

    def lines(self) -> Polylines:
        """Return the ways so far as lines in degrees."""
        return line_parts(self._wkb).lines

    def finish(
        self, path: str, crs: QgsCoordinateReferenceSystem, context: Any = None
    ) -> tuple[Roads, list[Notice]]:
        """Split the ways at every vertex they share, and transform them.

        Ways that cross on a bridge share no vertex and stay apart. Done in degrees, in which
        the vertices of one junction are equal to the last bit.

        Raises
        ------
        Problem
            ``osm-no-roads`` when there is no road.
        """
        parts = line_parts(self._wkb)
        if not len(parts.lines):
            raise Problem("osm-no-roads", path=path)
        pieces, source = split_at_shared_vertices(parts.lines)
        way = parts.row[source]
        degrees = QgsCoordinateReferenceSystem(WGS84)
        lines = Polylines(transform_points(pieces.xy, degrees, crs, context), pieces.offset)
        length = lines.lengths()
        columns = {
            name: np.array([row[place] for row in self._rows], dtype=dtype)[way]
            for place, (name, dtype) in enumerate(_OF_A_WAY.items())
        }
        self._time_ferries(columns["speed_kmh"], length, way)
        columns["road_id"] = np.arange(1, len(lines) + 1)
        columns["length_m"] = np.round(length, 2)
        shapeless = [
            str(self._rows[row][5]) for row in (*parts.empty, *parts.broken, *parts.beyond)
        ]
        return Roads(lines, columns), self._notices(shapeless)

    def _time_ferries(self, speed_kmh: Floats, length_m: Floats, way: Longs) -> None:
        """Give ferries the speed that makes their crossing take as long as they say."""
        hours = np.array(self._hours)[way]
        ferry = np.flatnonzero(np.isfinite(hours))
        if len(ferry):
            whole = np.bincount(way, weights=length_m)[way[ferry]]
            speed_kmh[ferry] = np.round(whole / 1000.0 / hours[ferry], 2)

    def _notices(self, shapeless: list[str]) -> list[Notice]:
        notices = []
        if shapeless:
            notices.append(Notice("osm-shapeless", len(shapeless), tuple(shapeless[:EXAMPLES])))
        if self._private:
            notices.append(
                Notice("osm-private-left-out", len(self._private), tuple(self._private[:EXAMPLES]))
            )
        if self._odd_speeds:
            examples = tuple(self._odd_speeds[:EXAMPLES])
            notices.append(Notice("osm-speed-not-understood", len(self._odd_speeds), examples))
        if self._other_classes:
            common = self._other_classes.most_common(EXAMPLES)
            examples = tuple(f"{name} ({count})" for name, count in common)
            total = sum(self._other_classes.values())
            notices.append(Notice("osm-no-road-class", total, examples))
        return notices


def _outline(wkb: bytes) -> bytes:
    """Return an area's outline as a line, in the direction in which the way was drawn."""
    area = QgsGeometry()
    area.fromWkb(wkb)
    return bytes(QgsGeometry(area.constGet().boundary()).asWkb().data())
