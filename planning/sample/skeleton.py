"""The graph of main roads, and the motorways that they cross."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from ...engine.arrays import Floats, Longs
from .places import MainRoad

UNDER, SHARED, OVER = 0, 1, 2
BRIDGE_M = 48.0


@dataclass(frozen=True)
class Motorway:
    """The line between a motorway's two carriageways."""

    name: str
    speed_kmh: int
    line: Floats
    road: int


@dataclass(frozen=True)
class Crossing:
    """A place where a road crosses a motorway without meeting it.

    ``left`` and ``right`` are the nodes at the bridge's ends, seen along the motorway; ``way``
    is UNDER (the motorway passes under), SHARED (the same, and the bridge has a vertex in common
    with each carriageway) or OVER (the motorway is on the bridge).
    """

    motorway: int
    distance_m: float
    left: int
    right: int
    way: int
    interchange: bool


@dataclass
class Skeleton:
    """Main roads as nodes and straight edges.

    ``edges`` are (u, v), ``road`` the main road of each (-1 for an overpass of a local road) and
    ``crossing`` the crossing whose bridge it is (-1 for none).
    """

    xy: list[tuple[float, float]] = field(default_factory=list)
    edges: list[tuple[int, int]] = field(default_factory=list)
    road: list[int] = field(default_factory=list)
    crossing: list[int] = field(default_factory=list)
    crossings: list[Crossing] = field(default_factory=list)
    motorways: list[Motorway] = field(default_factory=list)
    roads: tuple[MainRoad, ...] = ()

    def node(self, point: Floats) -> int:
        """Add a node, to 0.1 m, and return its number."""
        self.xy.append((round(float(point[0]), 1), round(float(point[1]), 1)))
        return len(self.xy) - 1

    def edge(self, u: int, v: int, road: int, crossing: int = -1) -> None:
        """Add an edge."""
        self.edges.append((u, v))
        self.road.append(road)
        self.crossing.append(crossing)


def motorway_segments(skeleton: Skeleton) -> tuple[Floats, Floats]:
    """Return the middle lines of all motorways as segments of about 100 m."""
    thinned = [
        np.vstack([motorway.line[:-1:4], motorway.line[-1:]]) for motorway in skeleton.motorways
    ]
    return (
        np.vstack([line[:-1] for line in thinned]),
        np.vstack([line[1:] for line in thinned]),
    )


def edge_array(skeleton: Skeleton) -> Longs:
    """Return the edges as an (E, 2) array."""
    return np.array(skeleton.edges, dtype=np.int64)
