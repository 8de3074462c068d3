"""The cells and municipalities of a study, brought to what the canvas shows."""

from __future__ import annotations

import math

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry
from shapely.geometry import Point
from shapely.geometry.base import BaseGeometry
from shapely.ops import polylabel
from shapely.prepared import prep

from ...engine.arrays import Floats
from .municipalities import Areas
from .shapes import Shapes
from .view import Bridge, View
from .zoneraster import ZoneRaster

_SMALLEST_DOT, _LARGEST_DOT = 2.0, 8.0
_LABEL_PRECISION = 0.02
"""Of a municipality's size: how near its label is to the best place."""
_LABEL_STEPS = 8
_LABEL_ROOM = 0.3
"""Other places for a label have at least this share of the best place's room around them."""


class Ground:
    """Projects the shapes of a study once per system of the map, and fills them once per view.

    Parameters
    ----------
    crs : QgsCoordinateReferenceSystem
        Of the study.
    cells : list of QgsGeometry
        One per demand point.
    polygons : sequence of shapely geometries
        Of the municipalities.
    names : tuple of str
    """

    def __init__(
        self,
        crs: QgsCoordinateReferenceSystem,
        cells: list[QgsGeometry],
        polygons: tuple[BaseGeometry, ...],
        names: tuple[str, ...],
    ) -> None:
        self._crs, self._names = crs, names
        self._cells = Shapes.of(cells)
        self._polygons = Shapes.of_wkb([polygon.wkb for polygon in polygons])
        self._labels = [label_places(polygon) for polygon in polygons]
        self.bridge: Bridge | None = None
        self.view: View | None = None
        self.raster: ZoneRaster | None = None
        self.areas: Areas | None = None

    @property
    def n_cells(self) -> int:
        """How many cells there are."""
        return self._cells.count

    def set_map_crs(self, crs: QgsCoordinateReferenceSystem) -> bool:
        """Follow the map to another system; tell whether it is another one."""
        if self.bridge is not None and self.bridge.systems[1] == crs:
            return False
        self.bridge = Bridge(self._crs, crs)
        self._map_cells = self._cells.at(self.bridge.to_map(self._cells.xy))
        self._map_polygons = self._polygons.at(self.bridge.to_map(self._polygons.xy))
        self._map_labels = [self.bridge.to_map(places) for places in self._labels]
        self.view = self.raster = self.areas = None
        return True

    def fill(self, view: View, taken: Floats) -> None:
        """Fill the shapes for a view; labels keep off places (n, 2) in the study's metres."""
        assert self.bridge is not None
        self.view = view
        self.pixels = self._map_cells.at(view.pixels(self._map_cells.xy))
        self.raster = ZoneRaster.of(self.pixels, view.width, view.height, self._dot(view))
        self.areas = Areas(
            self._map_polygons, self._map_labels, self._names, view, self.shown(taken, view)
        )

    def _dot(self, view: View) -> float:
        """Return the radius of demand points in pixels: as large as leaves them apart."""
        bounds = self.pixels.xy[np.isfinite(self.pixels.xy).all(axis=1)]
        if not len(bounds):
            return _SMALLEST_DOT
        width, height = np.ptp(bounds, axis=0)
        apart = math.sqrt(max(1.0, width * height) / len(bounds))
        return view.ratio * min(_LARGEST_DOT, max(_SMALLEST_DOT, 0.4 * apart / view.ratio))

    def shown(self, xy: Floats, view: View) -> Floats:
        """Return pixels of Qt (N, 2) of places in the study's metres; NaN where there are none."""
        assert self.bridge is not None
        return view.shown(self.bridge.to_map(np.asarray(xy, dtype=np.float64).reshape(-1, 2)))


def label_places(polygon: BaseGeometry) -> Floats:
    """Return places for a label inside a polygon, (n, 2): the farthest from its border first."""
    parts = list(getattr(polygon, "geoms", [polygon]))
    largest = max(parts, key=lambda part: part.area)
    west, south, east, north = largest.bounds
    size = max(east - west, north - south)
    smooth = largest.simplify(_LABEL_PRECISION / 4 * size)
    if not smooth.is_valid or smooth.is_empty or smooth.geom_type != "Polygon":
        smooth = largest
    best = polylabel(smooth, _LABEL_PRECISION * size)
    steps = (np.arange(_LABEL_STEPS) + 0.5) / _LABEL_STEPS
    grid = [
        Point(west + i * (east - west), south + j * (north - south)) for i in steps for j in steps
    ]
    inner = prep(smooth)
    border = smooth.boundary
    room = {(place.x, place.y): border.distance(place) for place in grid if inner.contains(place)}
    enough = _LABEL_ROOM * border.distance(best)
    others = sorted((xy for xy in room if room[xy] >= enough), key=lambda xy: -room[xy])
    return np.array([(best.x, best.y), *others])
