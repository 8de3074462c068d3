"""Local junctions: turned lattices in towns, scattered points in the country."""

from __future__ import annotations

import numpy as np
from scipy.spatial import cKDTree
from shapely.geometry import Point
from shapely.geometry.base import BaseGeometry
from shapely.prepared import prep

from ...engine.arrays import Bools, Floats, Longs
from .places import Lake
from .settlement import CORE, RURAL, TOWN, VILLAGE, Settlement, in_lake

SPACING_M = {CORE: 92.0, TOWN: 106.0, VILLAGE: 122.0, RURAL: 400.0}
JITTER = {CORE: 0.10, TOWN: 0.27, VILLAGE: 0.36, RURAL: 0.46}


def local_junctions(
    settlement: Settlement,
    region: BaseGeometry,
    lakes: tuple[Lake, ...],
    main_roads: Floats,
    motorways: Floats,
    rng: np.random.Generator,
) -> tuple[Floats, Longs]:
    """Scatter the junctions of local roads.

    Parameters
    ----------
    settlement : Settlement
        Decides how dense they are.
    region : shapely geometry
        Where they may be.
    lakes : tuple of Lake
        Where they may not be.
    main_roads, motorways : (N, 2)
        Points on them, which local junctions keep away from.
    rng : Generator
        Where chance comes from.

    Returns
    -------
    xy : (J, 2)
        To 0.1 m, town by town, then the country.
    ground : (J,)
        CORE, TOWN, VILLAGE or RURAL.
    """
    layers = [_town(settlement, place, rng) for place in range(len(settlement.places.names))]
    layers.append(_country(settlement, region, main_roads, rng))
    xy: Floats = np.round(np.vstack([layer for layer, _ in layers]), 1).astype(np.float64)
    ground = np.concatenate([kind for _, kind in layers])
    spacing = np.array([SPACING_M[kind] for kind in (CORE, TOWN, VILLAGE, RURAL)])[ground]
    keep = ~in_lake(xy, lakes, 40.0)
    keep &= _inside(xy, region)
    keep &= cKDTree(main_roads).query(xy)[0] > np.where(ground == RURAL, 150.0, 0.55 * spacing)
    keep &= cKDTree(motorways).query(xy)[0] > 115.0
    keep &= ~_crowded(xy, spacing, keep)
    return xy[keep], ground[keep]


def _town(settlement: Settlement, place: int, rng: np.random.Generator) -> tuple[Floats, Longs]:
    """Cover a locality with lattices, one for its core and one for the rest, each turned."""
    centre = settlement.places.xy[place]
    radius = settlement.radius_m[place] * 1.4
    found, kinds = [], []
    turn = rng.random() * np.pi / 2
    for kind in (CORE, TOWN, VILLAGE):
        xy = _lattice(centre, radius, SPACING_M[kind], JITTER[kind], turn, rng)
        turn += (rng.random() - 0.5) * 0.8
        owner, _ = settlement.locate(xy)
        mine = (owner == place) & (settlement.ground(xy) == kind)
        found.append(xy[mine])
        kinds.append(np.full(int(mine.sum()), kind))
    return np.vstack(found), np.concatenate(kinds)


def _country(
    settlement: Settlement, region: BaseGeometry, main_roads: Floats, rng: np.random.Generator
) -> tuple[Floats, Longs]:
    """Scatter farms and cottages: near roads and villages more, in deep forest fewer."""
    west, south, east, north = region.bounds
    centre = np.array([(west + east) / 2, (south + north) / 2])
    half = max(east - west, north - south) / 2
    xy = _lattice(centre, half * 1.5, SPACING_M[RURAL], JITTER[RURAL], 0.4, rng)
    xy = xy[(np.abs(xy - centre) <= half).all(axis=1)]
    xy = xy[settlement.ground(xy) == RURAL]
    _, depth = settlement.locate(xy)
    road = cKDTree(main_roads).query(xy)[0]
    wave = rng.random((8, 3)) * 2 * np.pi
    wild = np.zeros(len(xy))
    for number, (turn, phase, _) in enumerate(wave):
        length = 2500.0 + 900.0 * number
        wild += np.sin((xy @ np.array([np.cos(turn), np.sin(turn)])) * 2 * np.pi / length + phase)
    chance = 0.56 + 0.10 * wild + 0.30 * np.exp(-road / 500.0)
    chance += 0.25 * np.exp(-np.maximum(depth - 1.0, 0.0))
    keep = rng.random(len(xy)) < np.clip(chance, 0.12, 0.97)
    return xy[keep], np.full(int(keep.sum()), RURAL)


def _lattice(
    centre: Floats,
    radius: float,
    spacing: float,
    jitter: float,
    turn: float,
    rng: np.random.Generator,
) -> Floats:
    count = int(radius / spacing) + 1
    axis = np.arange(-count, count + 1) * spacing
    grid = np.column_stack([part.ravel() for part in np.meshgrid(axis, axis)])
    grid = grid + (rng.random(grid.shape) * 2.0 - 1.0) * jitter * spacing
    rotation = np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
    return np.asarray(centre + grid @ rotation)


def _inside(xy: Floats, region: BaseGeometry) -> Bools:
    prepared = prep(region)
    return np.array([prepared.contains(Point(x, y)) for x, y in xy.tolist()])


def _crowded(xy: Floats, spacing: Floats, keep: Bools) -> Bools:
    """Mark points too near an earlier one, where lattices meet."""
    index = np.flatnonzero(keep)
    pairs = cKDTree(xy[index]).query_pairs(0.55 * SPACING_M[RURAL], output_type="ndarray")
    first, second = index[pairs.min(axis=1)], index[pairs.max(axis=1)]
    near = np.hypot(*(xy[first] - xy[second]).T)
    close = near < 0.55 * np.minimum(spacing[first], spacing[second])
    close |= (near < 0.3 * np.maximum(spacing[first], spacing[second])) & (
        spacing[first] != spacing[second]
    )
    crowded = np.zeros(len(xy), dtype=bool)
    order = np.lexsort((second[close], first[close]))
    for one, two in zip(first[close][order].tolist(), second[close][order].tolist()):
        if not crowded[one]:
            crowded[two] = True
    return crowded
