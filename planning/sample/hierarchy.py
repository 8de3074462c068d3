"""Which local roads are through roads, and how fast each road is."""

from __future__ import annotations

import numpy as np
from scipy.sparse import coo_matrix, csr_matrix
from scipy.sparse.csgraph import dijkstra
from scipy.spatial import Delaunay, cKDTree

from ...engine.arrays import Floats, Longs
from .settlement import CORE, RURAL, TOWN, VILLAGE

CLASSES = (
    "motorway",
    "motorway_link",
    "trunk",
    "primary",
    "secondary",
    "tertiary",
    "unclassified",
    "residential",
    "service",
    "cycleway",
    "track",
)
CODE = {name: code for code, name in enumerate(CLASSES)}
FARTHEST_M = 9_000.0

# Driving speeds in km/h on the four grounds (core, town, village, country): somewhat below the
# usual limits, since people stop at junctions.
SPEEDS = {
    "motorway_link": (55, 55, 55, 55),
    "tertiary": (30, 35, 42, 55),
    "unclassified": (28, 32, 38, 45),
    "residential": (22, 27, 32, 38),
    "service": (15, 18, 20, 25),
    "cycleway": (16, 16, 16, 16),
    "track": (15, 15, 15, 20),
}
OF_THE_LIMIT = (0.50, 0.55, 0.70, 0.86)


def through_roads(xy: Floats, edges: Longs, minutes: Floats, places: Floats) -> Longs:
    """Find the edges on the quickest ways between neighbouring localities.

    Parameters
    ----------
    xy : (N, 2)
        Nodes.
    edges : (E, 2)
        All roads that cars may use, taken both ways.
    minutes : (E,)
        Time along each.
    places : (P, 2)
        Centres of localities.

    Returns
    -------
    (T,) int64
        Indices of edges, ordered.
    """
    count = len(xy)
    graph = _both_ways(count, edges, minutes)
    number = _both_ways(count, edges, np.arange(len(edges)) + 1.0)
    centre = cKDTree(xy).query(places)[1]
    triangles = Delaunay(places - places.mean(axis=0)).simplices
    pairs = np.unique(
        np.sort(np.vstack([triangles[:, pair] for pair in ([0, 1], [1, 2], [0, 2])]), axis=1),
        axis=0,
    )
    apart = np.hypot(*(places[pairs[:, 0]] - places[pairs[:, 1]]).T)
    pairs = pairs[apart < FARTHEST_M]
    used = [np.empty(0, dtype=np.int64)]
    for place in np.unique(pairs[:, 0]):
        _, before = dijkstra(graph, indices=centre[place], return_predecessors=True)
        front = centre[pairs[pairs[:, 0] == place, 1]]
        while len(front):
            previous = before[front]
            front, previous = front[previous >= 0], previous[previous >= 0]
            if len(front):
                found = np.asarray(number[previous, front]).ravel().astype(np.int64) - 1
                used.append(found)
            front = np.unique(previous)
    return np.unique(np.concatenate(used))


def _both_ways(count: int, edges: Longs, weight: Floats) -> csr_matrix:
    tail = np.concatenate([edges[:, 0], edges[:, 1]])
    head = np.concatenate([edges[:, 1], edges[:, 0]])
    return coo_matrix((np.concatenate([weight, weight]), (tail, head)), (count, count)).tocsr()


def local_speed(road_class: Longs, ground: Longs) -> Longs:
    """Return the driving speed of local roads by class and ground, (E,) km/h."""
    table = np.zeros((len(CLASSES), 4), dtype=np.int64)
    for name, speeds in SPEEDS.items():
        table[CODE[name]] = speeds
    return np.asarray(table[road_class, ground], dtype=np.int64)


def main_road_speed(limit_kmh: Longs, ground: Longs) -> Longs:
    """Return the driving speed of main roads by their limit outside towns and the ground."""
    share = np.array(OF_THE_LIMIT)[ground]
    return np.asarray(np.round(limit_kmh * share / 2.0) * 2, dtype=np.int64)


def local_class(ground: Longs, through: Longs) -> Longs:
    """Return the class of local roads: through roads tertiary, others by their ground."""
    by_ground = np.empty(4, dtype=np.int64)
    by_ground[[CORE, TOWN, VILLAGE]] = CODE["residential"]
    by_ground[RURAL] = CODE["unclassified"]
    road_class = by_ground[ground]
    road_class[through] = CODE["tertiary"]
    return np.asarray(road_class)
