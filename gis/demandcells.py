"""The areas that demand points stand for, for maps of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsFeatureRequest, QgsGeometry

from ..engine.feedback import SILENT, Feedback, check
from ..planning.demand import Demand
from ..planning.municipalities import Municipalities
from .crs import transform_context

CHUNK = 4096
"""So many features lie between two looks at progress and cancel."""


def cells_of(
    layer: Any,
    crs: QgsCoordinateReferenceSystem,
    demand: Demand,
    fid: Sequence[int],
    municipalities: Municipalities,
    feedback: Feedback = SILENT,
) -> list[QgsGeometry]:
    """Return the area or place of each demand point: of a split cell, the part of it.

    Parameters
    ----------
    layer : QgsVectorLayer
        The population.
    crs : QgsCoordinateReferenceSystem
        The system that they are wanted in.
    demand : Demand
    fid : (D,) int64
        The feature that each demand point comes from.
    municipalities : Municipalities
        Those that split cells.
    feedback : Feedback
        Progress and cancel.
    """
    request = QgsFeatureRequest().setNoAttributes()
    if layer.crs() != crs:
        request.setDestinationCrs(crs, transform_context())
    shapes: dict[int, QgsGeometry] = {}
    total = max(1, layer.featureCount())
    for number, feature in enumerate(layer.getFeatures(request)):
        if number % CHUNK == 0:
            check(feedback, 100.0 * number / total)
        shapes[feature.id()] = feature.geometry()
    features = [int(one) for one in fid]
    cells = [shapes.get(one, QgsGeometry()) for one in features]
    times = np.bincount(demand.source, minlength=1)[demand.source] if len(demand) else []
    for index in np.flatnonzero(np.asarray(times) > 1):
        cells[index] = _part(cells[index], int(demand.municipality[index]), municipalities)
    return cells


def _part(cell: QgsGeometry, municipality: int, municipalities: Municipalities) -> QgsGeometry:
    """Return what of a cell lies in a municipality, or outside all of them."""
    if municipality >= 0:
        return cell.intersection(_geometry(municipalities, municipality))
    for index in range(len(municipalities)):
        area = _geometry(municipalities, index)
        if area.intersects(cell):
            cell = cell.difference(area)
    return cell


def _geometry(municipalities: Municipalities, index: int) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(municipalities.polygons[index].wkb)
    return geometry
