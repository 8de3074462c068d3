"""Demand polygons split by the municipalities that they lie in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from shapely.geometry.base import BaseGeometry
from shapely.prepared import prep

from ..engine.arrays import Floats, Ints, Longs
from ..engine.feedback import SILENT, Feedback, check

_CELLS_BETWEEN_LOOKS = 1000

SMALLEST_SHARE = 0.001
"""Slivers below this share of a cell come from drawing borders twice; the rest of the cell takes
their residents."""


@dataclass(frozen=True)
class Parts:
    """Parts of polygon cells, cell by cell.

    Attributes
    ----------
    source : ndarray of int64 (P,)
        The cell that a part is of.
    municipality : ndarray of int32 (P,)
        -1 outside all.
    share : ndarray of float64 (P,)
        Of the cell's area; the shares of one cell add up to 1.
    xy : ndarray of float64 (P, 2)
        A point inside the part: its centroid, if that lies inside.
    """

    source: Longs
    municipality: Ints
    share: Floats
    xy: Floats


def split_by_overlap(
    cells: Sequence[BaseGeometry],
    municipalities: Sequence[BaseGeometry],
    feedback: Feedback = SILENT,
) -> Parts:
    """Split cells where municipal borders cross them.

    Residents are taken to live evenly over a cell. Where municipalities overlap, the shares are
    scaled down together; what no municipality covers is a part outside. Cells without an area get
    no part.

    Parameters
    ----------
    cells : sequence of shapely polygons (D,)
    municipalities : sequence of shapely polygons (M,)
        Valid, in the same coordinates.
    feedback : Feedback
        Progress and cancel.
    """
    boxes = np.array([polygon.bounds for polygon in municipalities]).reshape(-1, 4)
    prepared = [prep(polygon) for polygon in municipalities]
    rows: list[tuple[int, int, float, float, float]] = []
    for i, raw in enumerate(cells):
        if i % _CELLS_BETWEEN_LOOKS == 0:
            check(feedback, 100.0 * i / len(cells))
        if raw is None or raw.is_empty:
            continue
        cell = raw if raw.is_valid else raw.buffer(0)
        if not cell.area > 0:
            continue
        west, south, east, north = cell.bounds
        near = np.flatnonzero(
            (boxes[:, 0] <= east)
            & (boxes[:, 2] >= west)
            & (boxes[:, 1] <= north)
            & (boxes[:, 3] >= south)
        )
        touching = [m for m in near.tolist() if prepared[m].intersects(cell)]
        pieces = [
            (m, cell if prepared[m].contains(cell) else _common(cell, municipalities[m]))
            for m in touching
        ]
        rows += _shares(i, cell, pieces)
    table = np.array(rows, dtype=np.float64).reshape(-1, 5)
    return Parts(
        source=table[:, 0].astype(np.int64),
        municipality=table[:, 1].astype(np.int32),
        share=table[:, 2],
        xy=table[:, 3:],
    )


def _common(cell: BaseGeometry, municipality: BaseGeometry) -> BaseGeometry:
    """Return what a cell and a municipality share, without lines and points where they touch."""
    return cell.intersection(municipality).buffer(0)


def _shares(
    index: int, cell: BaseGeometry, pieces: list[tuple[int, BaseGeometry]]
) -> list[tuple[int, int, float, float, float]]:
    """Turn the pieces of one cell into rows (cell, municipality, share, x, y)."""
    parts = [(m, piece, piece.area / cell.area) for m, piece in pieces]
    covered = sum(share for _, _, share in parts)
    if 1 - covered >= SMALLEST_SHARE:
        rest = cell
        for _, piece, _ in parts:
            rest = rest.difference(piece).buffer(0)
        parts.append((-1, rest, 1 - covered))
    parts = [part for part in parts if part[2] >= SMALLEST_SHARE]
    total = sum(share for _, _, share in parts)
    return [(index, m, share / total, *_inside(piece)) for m, piece, share in parts]


def _inside(piece: BaseGeometry) -> tuple[float, float]:
    """Return the centroid if the piece contains it, else some point that it does contain."""
    centre = piece.centroid
    point = centre if piece.contains(centre) else piece.representative_point()
    return float(point.x), float(point.y)
