"""A country that nobody lives in: roads, generated from a seed, of any size.

Junctions crowd in towns of very different sizes and are scattered between them. Neighbours are
joined (about a Urquhart graph, thinned down to a spanning tree and loops), every road is drawn with
bends, and main roads follow the fastest ways between neighbouring towns: for all towns, for the
larger ones, for the largest. Dead ends, one-ways in towns and nodes where only two lines meet
occur about as often as in road data.
"""

from __future__ import annotations

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra, minimum_spanning_tree
from scipy.spatial import Delaunay
from service_network_planner.engine.network import fastest_of_parallel
from service_network_planner.engine.polylines import Polylines
from service_network_planner.engine.roads import Roads

CRS = "EPSG:3067"
_JUNCTIONS = 0.55
_NODES_PER_KM2 = 18.0
_NODES_PER_TOWN = 2_600
_IN_TOWNS = 0.55
_SHORTEST = 0.85
_LOOPS = 0.95
_ONE_WAYS = 0.15
_MAIN = (("secondary", 80.0, 1.0), ("primary", 90.0, 0.2), ("motorway", 110.0, 0.03))
"""Class, speed and the share of the towns, largest first, that such roads join."""


def roads(n_nodes: int, seed: int = 1) -> Roads:
    """Generate the roads of a country with about so many nodes."""
    rng = np.random.default_rng([seed, n_nodes])
    side = 1000.0 * np.sqrt(n_nodes / _NODES_PER_KM2)
    towns, xy, urban = _junctions(int(n_nodes * _JUNCTIONS), n_nodes // _NODES_PER_TOWN, side, rng)
    ends, tree = _network(xy, rng)
    length = np.hypot(*(xy[ends[:, 0]] - xy[ends[:, 1]]).T)
    inner = urban[ends].all(axis=1)
    speed = np.where(inner, 35.0, 60.0)
    kind = np.where(inner, "residential", "unclassified").astype("<U12")
    for name, fast, share in _MAIN:
        count = int(len(towns) * share)
        if count >= 3:
            main = _between(towns[:count], ends, length / speed, len(xy))
            speed[main], kind[main] = fast, name
    one_way = inner & ~tree & (kind == "residential") & (rng.random(len(ends)) < _ONE_WAYS)
    bends = rng.poisson(length / length.mean() * (1 - _JUNCTIONS) * n_nodes / len(ends))
    lines, road = _drawn(xy[ends[:, 0]], xy[ends[:, 1]], bends, rng)
    made, _ = Roads.build(
        lines,
        crs=CRS,
        road_class=kind[road],
        speed_kmh=speed[road],
        direction=one_way[road].astype(np.int8),
    )
    return made


def _junctions(
    count: int, n_towns: int, side: float, rng: np.random.Generator
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the towns' central junctions, largest town first, and all places, and which are in."""
    n_towns = max(8, n_towns)
    share = 1.0 / np.arange(1, n_towns + 1) ** 0.8
    size = np.maximum(4, share / share.sum() * count * _IN_TOWNS).astype(np.int64)
    centre = rng.uniform(0.03 * side, 0.97 * side, (n_towns, 2))
    town = np.repeat(np.arange(n_towns), size)
    radius = 55.0 * np.sqrt(size) + 200.0
    inside = centre[town] + rng.normal(size=(len(town), 2)) * radius[town, None]
    outside = rng.uniform(0.0, side, (max(0, count - len(town)), 2))
    # To the decimetre, as drawn roads are, and no two in one place.
    xy = np.round(np.concatenate([inside, outside]), 1)
    xy, first = np.unique(xy, axis=0, return_index=True)
    place = np.empty(len(town) + len(outside), dtype=np.int64)
    place[first] = np.arange(len(first))
    kept = np.flatnonzero(first < len(town))
    central = np.full(n_towns, -1)
    central[town[first[kept]]] = kept
    return central[central >= 0], xy, first < len(town)


def _network(xy: np.ndarray, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Join neighbours: ends of each road (R, 2), and which roads hold everything together."""
    corner = Delaunay(xy).simplices.astype(np.int64)
    sides = np.sort(np.stack([corner[:, [0, 1]], corner[:, [1, 2]], corner[:, [2, 0]]], 1), axis=2)
    squared = ((xy[sides[..., 0]] - xy[sides[..., 1]]) ** 2).sum(axis=2)
    key = sides[..., 0] * len(xy) + sides[..., 1]
    longest = key[np.arange(len(key)), squared.argmax(axis=1)]
    key = np.setdiff1d(key, longest[rng.random(len(longest)) < _SHORTEST])
    ends = np.stack([key // len(xy), key % len(xy)], axis=1)
    length = np.hypot(*(xy[ends[:, 0]] - xy[ends[:, 1]]).T)
    whim = length * rng.uniform(0.7, 1.3, len(length))
    graph = csr_matrix((whim, (ends[:, 0], ends[:, 1])), shape=(len(xy),) * 2)
    held = minimum_spanning_tree(graph).tocoo()
    low = np.minimum(held.row, held.col).astype(np.int64)
    tree = np.isin(key, low * len(xy) + np.maximum(held.row, held.col))
    # Most ends of the tree stay dead ends.
    leaf = np.bincount(ends[tree].ravel(), minlength=len(xy)) == 1
    dead = leaf & (rng.random(len(xy)) < 0.5)
    kept = tree | ((rng.random(len(key)) < _LOOPS) & ~dead[ends].any(axis=1))
    return ends[kept], tree[kept]


def _between(towns: np.ndarray, ends: np.ndarray, hours: np.ndarray, n_nodes: int) -> np.ndarray:
    """Return the roads on the fastest ways between neighbouring towns.

    Towns are neighbours where the areas nearest to them touch (Mehlhorn, 1988): one search finds
    these areas, and the fastest road across each border is on the way between its two towns.
    """
    both = np.concatenate([ends, ends[:, ::-1]])
    graph = csr_matrix((np.tile(hours, 2), (both[:, 0], both[:, 1])), shape=(n_nodes,) * 2)
    far, before, nearest = dijkstra(graph, indices=towns, return_predecessors=True, min_only=True)
    one, other = nearest[ends[:, 0]].astype(np.int64), nearest[ends[:, 1]].astype(np.int64)
    across = np.flatnonzero(one != other)
    pair = np.minimum(one, other)[across] * n_nodes + np.maximum(one, other)[across]
    way = far[ends[across]].sum(axis=1) + hours[across]
    bridge = across[fastest_of_parallel(pair, way)]
    road_of = csr_matrix(
        (np.tile(np.arange(1, len(ends) + 1), 2), (both[:, 0], both[:, 1])), shape=graph.shape
    )
    found, at = [bridge], np.unique(ends[bridge])
    while len(at):
        at = at[before[at] >= 0]
        found.append(np.asarray(road_of[at, before[at]]).ravel() - 1 if len(at) else at)
        at = np.unique(before[at])
    return np.unique(np.concatenate(found).astype(np.int64))


def _drawn(
    first: np.ndarray, last: np.ndarray, bends: np.ndarray, rng: np.random.Generator
) -> tuple[Polylines, np.ndarray]:
    """Draw roads as lines from bend to bend, and return the road of each line."""
    pieces = bends + 1
    road = np.repeat(np.arange(len(pieces)), pieces)
    begin = np.concatenate(([0], np.cumsum(pieces)))[:-1]
    along = (np.arange(len(road)) - begin[road])[:, None] / pieces[road][:, None]
    across = (last - first)[:, ::-1] * (-1.0, 1.0)
    sway = rng.uniform(-0.12, 0.12, (len(road), 1)) * (along > 0)
    place = np.round(first[road] * (1 - along) + last[road] * along + across[road] * sway, 1)
    after = np.empty_like(place)
    after[:-1] = place[1:]
    final = begin + pieces - 1
    after[final] = last
    middle = (place + after) / 2 + rng.normal(scale=2.0, size=place.shape)
    vertices = np.stack([place, np.round(middle, 1), after], axis=1).reshape(-1, 2)
    return Polylines(vertices, 3 * np.arange(len(road) + 1, dtype=np.int64)), road
