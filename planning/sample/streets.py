"""Local roads between local junctions: a thinned Gabriel graph around the main roads."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import minimum_spanning_tree
from scipy.spatial import Delaunay, cKDTree

from ...engine.arrays import Bools, Floats, Longs
from .crossings import crosses
from .places import Lake
from .settlement import CORE, RURAL, TOWN, VILLAGE, in_lake

KEPT = {CORE: 0.86, TOWN: 0.52, VILLAGE: 0.40, RURAL: 0.36}
MEETING_MAIN_ROADS = 0.75
SHARPEST = np.cos(np.radians(40.0))


@dataclass(frozen=True)
class Streets:
    """Local roads as straight edges: ``edges`` (E, 2), and possible ones that were not built.

    ``paths`` (P, 2) are links in towns that only people on foot or bicycle have, and
    ``underpasses`` (U, 2) such links under a motorway.
    """

    edges: Longs
    paths: Longs
    underpasses: Longs


def build_streets(
    xy: Floats,
    ground: Longs,
    fixed: Longs,
    motorways: tuple[Floats, Floats],
    lakes: tuple[Lake, ...],
    rng: np.random.Generator,
) -> Streets:
    """Join junctions by local roads.

    Parameters
    ----------
    xy : (N, 2)
        All nodes, main roads' first.
    ground : (N,)
        The ground each is on.
    fixed : (F, 2)
        Edges of main roads and bridges, which stay and are not crossed.
    motorways : two (S, 2)
        Segments that nothing crosses but the bridges among ``fixed``.
    lakes : tuple of Lake
        Nothing crosses them.
    rng : Generator
        Where chance comes from.
    """
    near = _delaunay(xy)
    length = np.hypot(*(xy[near[:, 0]] - xy[near[:, 1]]).T)
    start, end = xy[near[:, 0]], xy[near[:, 1]]
    over_motorway = np.zeros(len(near), dtype=bool)
    over_motorway[crosses(start, end, *motorways)] = True
    blocked = over_motorway | _wet(start, end, lakes) | np.isin(_key(near), _key(fixed))
    bridges = xy[fixed[:, 0]], xy[fixed[:, 1]]
    on_foot = _gabriel(xy, near, length)
    blocked[crosses(start, end, *bridges)] = True
    open_ = ~blocked
    tree = _spanning_tree(len(xy), near[open_], length[open_], fixed)
    backbone = np.zeros(len(near), dtype=bool)
    backbone[np.flatnonzero(open_)[tree]] = True
    candidate = open_ & on_foot & ~backbone
    rougher = np.maximum(ground[near[:, 0]], ground[near[:, 1]])
    chance = np.array([KEPT[kind] for kind in (CORE, TOWN, VILLAGE, RURAL)])[rougher]
    leaf = np.bincount(near[backbone].ravel(), minlength=len(xy)) + np.bincount(
        fixed.ravel(), minlength=len(xy)
    )
    dead_end = (leaf == 1) & (rng.random(len(xy)) < np.where(ground == CORE, 0.1, 0.45))
    on_main = np.zeros(len(xy), dtype=bool)
    on_main[fixed.ravel()] = True
    meets = on_main[near].any(axis=1) & (rougher <= VILLAGE)
    chance = np.where(meets, np.maximum(chance, MEETING_MAIN_ROADS), chance)
    drawn = rng.random(len(near))
    kept = candidate & (drawn < chance) & ~dead_end[near].any(axis=1)
    kept &= (ground[near] != CORE).any(axis=1) | (length < 118.0)
    kept[_too_sharp(xy, np.vstack([near[backbone | kept], fixed]), near, kept)] = False
    town = (rougher <= TOWN) & on_foot
    paths = candidate & ~kept & town & (drawn > 0.93)
    under = over_motorway & town & ~np.isin(_key(near), _key(fixed))
    return Streets(near[backbone | kept], near[paths], _spread(xy, near[under]))


def _delaunay(xy: Floats) -> Longs:
    """Return the edges of the Delaunay triangulation, each once, in order."""
    triangles = Delaunay(xy - xy.mean(axis=0)).simplices.astype(np.int64)
    edges = np.sort(np.vstack([triangles[:, pair] for pair in ([0, 1], [1, 2], [0, 2])]), axis=1)
    return np.asarray(np.unique(edges, axis=0))


def _gabriel(xy: Floats, edges: Longs, length: Floats) -> Bools:
    """Mark edges with no other point in the circle on them (Gabriel and Sokal, 1969)."""
    middle = (xy[edges[:, 0]] + xy[edges[:, 1]]) / 2
    return np.asarray(cKDTree(xy).query(middle)[0] >= length / 2 - 1e-6)


def _wet(start: Floats, end: Floats, lakes: tuple[Lake, ...]) -> Bools:
    wet = np.zeros(len(start), dtype=bool)
    for share in (0.15, 0.3, 0.5, 0.7, 0.85):
        wet |= in_lake(start + share * (end - start), lakes, 10.0)
    return wet


def _key(edges: Longs) -> Longs:
    low, high = edges.min(axis=1), edges.max(axis=1)
    return np.asarray(low * 1_000_000 + high)


def _spanning_tree(count: int, edges: Longs, length: Floats, fixed: Longs) -> Longs:
    """Return which edges complete the fixed ones to a minimum spanning forest."""
    both = np.vstack([fixed, edges])
    weight = np.concatenate([np.full(len(fixed), 1e-3), length])
    low, high = both.min(axis=1), both.max(axis=1)
    order = np.lexsort((weight, high, low))
    first = np.ones(len(order), dtype=bool)
    first[1:] = (low[order][1:] != low[order][:-1]) | (high[order][1:] != high[order][:-1])
    order = order[first]
    graph = coo_matrix((weight[order], (low[order], high[order])), (count, count)).tocsr()
    tree = minimum_spanning_tree(graph).tocoo()
    in_tree = np.isin(
        _key(edges), _key(np.column_stack([tree.row, tree.col]).astype(np.int64))
    ) & ~np.isin(_key(edges), _key(fixed))
    return np.flatnonzero(in_tree)


def _too_sharp(xy: Floats, built: Longs, near: Longs, kept: Bools) -> Longs:
    """Return the kept edges that leave a node beside a shorter one at a sharp angle."""
    tail = np.concatenate([built[:, 0], built[:, 1]])
    head = np.concatenate([built[:, 1], built[:, 0]])
    step = xy[head] - xy[tail]
    angle, length = np.arctan2(step[:, 1], step[:, 0]), np.hypot(*step.T)
    order = np.lexsort((angle, tail))
    position = np.arange(len(order))
    first = np.searchsorted(tail[order], tail[order])
    last = np.searchsorted(tail[order], tail[order], side="right")
    following = np.where(position + 1 < last, position + 1, first)
    one, two = order[position], order[following]
    unit = step / length[:, None]
    sharp = ((unit[one] * unit[two]).sum(axis=1) > SHARPEST) & (one != two)
    longer = np.where(length[one] >= length[two], one, two)[sharp]
    pairs = np.column_stack([tail[longer], head[longer]])
    return np.flatnonzero(kept & np.isin(_key(near), _key(pairs)))


def _spread(xy: Floats, edges: Longs) -> Longs:
    """Thin links out to one every 700 m."""
    middle = (xy[edges[:, 0]] + xy[edges[:, 1]]) / 2
    chosen: list[int] = []
    for number, point in enumerate(middle):
        if all(np.hypot(*(point - middle[other])) > 700.0 for other in chosen):
            chosen.append(number)
    return edges[chosen]
