"""From points to their nearest road in New York."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from qgis.core import QgsGeometry, QgsPointXY, QgsSpatialIndex
from service_network_planner.engine.snapping import Snapper

from . import newyork
from .measure import Comparison, Result, in_turns
from .search import DEMAND, network, scattered

ROUNDS = 5


def times() -> Iterator[Result]:
    """Compare with QGIS's spatial index, asked point by point; it gives a road, no place on it."""
    roads, _ = network()
    xy = scattered(roads, DEMAND, np.random.default_rng(3))
    points = [QgsPointXY(x, y) for x, y in xy.tolist()]
    layer = newyork.layer(newyork.package())

    def indexed() -> QgsSpatialIndex:
        flag = QgsSpatialIndex.Flag.FlagStoreFeatureGeometries
        return QgsSpatialIndex(layer.getFeatures(), flags=flag)

    snapper, index = Snapper(roads), indexed()
    _check(snapper, index, xy[:500], points[:500])
    ours, peer = in_turns(
        ROUNDS, lambda: snapper.snap(xy), lambda: [index.nearestNeighbor(p) for p in points]
    )
    against = "`QgsSpatialIndex.nearestNeighbor` per point, with geometries"
    what = f"{DEMAND:,} points to their nearest of New York's {newyork.LINES:,} lines"
    yield Comparison(f"{what}, index ready", ours, peer, against)
    ours, peer = in_turns(
        2,
        lambda: Snapper(roads).snap(xy),
        lambda: [i.nearestNeighbor(p) for i in [indexed()] for p in points],
        warm_up=False,
    )
    yield Comparison(f"{what}, index made first", ours, peer, f"{against}, filled from the layer")


def _check(
    snapper: Snapper, index: QgsSpatialIndex, xy: np.ndarray, points: list[QgsPointXY]
) -> None:
    """See to it that both find equally near roads."""
    for distance, point in zip(snapper.snap(xy).distance_m.tolist(), points):
        road = index.geometry(index.nearestNeighbor(point)[0])
        if abs(road.distance(QgsGeometry.fromPointXY(point)) - distance) > 1e-6:
            raise ValueError("the distances that are compared differ")
