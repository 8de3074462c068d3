"""Bridges of local roads over and under the motorways."""

from __future__ import annotations

import numpy as np

from ...engine.arrays import Longs
from .curves import at_distance, direction_at, distances
from .settlement import RURAL, Settlement
from .skeleton import BRIDGE_M, OVER, SHARED, UNDER, Crossing, Skeleton, edge_array


def add_overpasses(skeleton: Skeleton, settlement: Settlement) -> None:
    """Take local roads across the motorways between the main roads."""
    for number, motorway in enumerate(skeleton.motorways):
        along = distances(motorway.line)
        taken = [each.distance_m for each in skeleton.crossings if each.motorway == number]
        place = 700.0
        while place < along[-1] - 500.0:
            point = at_distance(motorway.line, np.array([place]))
            gap = 1700.0 if settlement.ground(point)[0] == RURAL else 900.0
            if all(abs(place - other) > 0.55 * gap for other in taken):
                direction = direction_at(motorway.line, np.array([place]))[0]
                left = np.array([-direction[1], direction[0]]) * BRIDGE_M
                nodes = skeleton.node(point[0] + left), skeleton.node(point[0] - left)
                way = (UNDER, SHARED, OVER)[len(skeleton.crossings) % 3]
                skeleton.edge(*nodes, -1, len(skeleton.crossings))
                skeleton.crossings.append(Crossing(number, place, *nodes, way, False))
                taken.append(place)
                place += gap
            else:
                place += 100.0


def drop_idle_overpasses(skeleton: Skeleton, streets: Longs, count: int) -> None:
    """Take away bridges of local roads that lead nowhere on one side.

    ``streets`` (E, 2) are the local roads and ``count`` is the number of all nodes.
    """
    degree = np.bincount(np.vstack([edge_array(skeleton), streets]).ravel(), minlength=count)
    number: dict[int, int] = {-1: -1}
    kept = []
    for edge, ends in enumerate(skeleton.edges):
        crossing = skeleton.crossing[edge]
        if skeleton.road[edge] < 0 and degree[list(ends)].min() < 2:
            continue
        kept.append(edge)
        if crossing >= 0:
            number[crossing] = len(number) - 1
    skeleton.edges = [skeleton.edges[edge] for edge in kept]
    skeleton.road = [skeleton.road[edge] for edge in kept]
    skeleton.crossing = [number[skeleton.crossing[edge]] for edge in kept]
    skeleton.crossings = [skeleton.crossings[old] for old in number if old >= 0]
