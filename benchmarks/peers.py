"""QGIS's own network analysis, as a peer: the same layer, the same columns, the same times."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from qgis.analysis import (
    QgsGraphAnalyzer,
    QgsGraphBuilder,
    QgsNetworkSpeedStrategy,
    QgsVectorLayerDirector,
)
from qgis.core import QgsPointXY, QgsVectorLayer
from service_network_planner.engine.profile import CAR
from service_network_planner.gis.roadlayer import RoadLayer

METRES_PER_SECOND = 1000.0 / 3600.0


def graph(
    layer: QgsVectorLayer, reading: RoadLayer, points: Sequence[QgsPointXY] = ()
) -> tuple[Any, list[QgsPointXY]]:
    """Return QGIS's graph of a layer and the places on it of points.

    Lengths are planar, as ours are: QGIS's default, lengths on the ellipsoid, takes it a third
    longer. Costs are seconds.
    """
    fields = layer.fields()
    director = QgsVectorLayerDirector(
        layer,
        fields.lookupField(reading.direction_field),
        reading.forward[0],
        reading.backward[0],
        reading.both[0],
        QgsVectorLayerDirector.Direction.DirectionBoth,
    )
    speed = fields.lookupField(reading.speed_field)
    director.addStrategy(QgsNetworkSpeedStrategy(speed, CAR.default_kmh, METRES_PER_SECOND))
    builder = QgsGraphBuilder(layer.crs(), True, 0.0, "NONE")
    tied = director.makeGraph(builder, list(points))
    return builder.graph(), tied


def matrix(made: Any, origins: Sequence[QgsPointXY], goals: Sequence[QgsPointXY]) -> np.ndarray:
    """Return all costs by a search per origin in Python, as QNEAT3 does it; infinite where none."""
    ends = [made.findVertex(goal) for goal in goals]
    costs = np.empty((len(origins), len(goals)))
    for row, origin in enumerate(origins):
        _, cost = QgsGraphAnalyzer.dijkstra(made, made.findVertex(origin), 0)
        costs[row] = [cost[end] for end in ends]
    costs[costs > 1e300] = np.inf  # QGIS marks what is out of reach by the largest number.
    return costs
