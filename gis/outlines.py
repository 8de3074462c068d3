"""Outlines of squares of one kind, as polygons."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from osgeo import gdal, ogr
from qgis.core import QgsGeometry

from ..engine.arrays import Ints
from ..engine.squares import Squares


def outlines(squares: Squares, kind: Ints, kinds: int) -> Iterator[QgsGeometry]:
    """Yield one multi-polygon for each kind, null where no square is of it.

    Parameters
    ----------
    squares : Squares
        S squares, each once.
    kind : (S,) int32
        What each square is, from 0; those that are negative are left out.
    kinds : int
        How many kinds there are.
    """
    polygons: dict[int, list[bytes]] = {}
    some = np.flatnonzero(kind >= 0)
    if len(some):
        for name, wkb in _polygons(squares.take(some), kind[some]):
            polygons.setdefault(name, []).append(wkb)
    for name in range(kinds):
        geometry = QgsGeometry()
        parts = polygons.get(name, [])
        if parts:
            # The code of a multi-polygon and how many there are; the parts follow as they are.
            geometry.fromWkb(
                b"\x01\x06\x00\x00\x00" + len(parts).to_bytes(4, "little") + b"".join(parts)
            )
        yield geometry


def _polygons(squares: Squares, kind: Ints) -> Iterator[tuple[int, bytes]]:
    """Yield each connected part with its kind, by GDAL; squares meet at sides, not at corners."""
    left, low = int(squares.column.min()), int(squares.row.min())
    columns, rows = int(squares.column.max()) - left + 1, int(squares.row.max()) - low + 1
    side = squares.side_m
    raster = gdal.GetDriverByName("MEM").Create("", columns, rows, 1, gdal.GDT_Int32)
    raster.SetGeoTransform((left * side, side, 0.0, low * side, 0.0, side))
    values = np.zeros((rows, columns), dtype=np.int32)
    values[squares.row - low, squares.column - left] = kind + 1
    band = raster.GetRasterBand(1)
    band.WriteRaster(0, 0, columns, rows, values.tobytes())
    layers = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = layers.CreateLayer("outlines", geom_type=ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("kind", ogr.OFTInteger))
    # The band masks itself: squares of no kind are zero.
    gdal.Polygonize(band, band, layer, 0)
    for feature in layer:
        yield feature.GetField(0) - 1, bytes(feature.GetGeometryRef().ExportToWkb(ogr.wkbNDR))
