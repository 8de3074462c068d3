"""Residents by 500 m cells, with age groups that are hidden where few people live."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from shapely.geometry import Point, Polygon, box
from shapely.prepared import prep

from ...engine.arrays import Floats, Longs
from .hierarchy import CLASSES
from .places import Facts, MunicipalityFacts
from .roadnetwork import RoadNetwork
from .settlement import Settlement

CELL_M = 500
HIDDEN_BELOW = 10
SUPPRESSED = -1

# How much of a road's length has homes along it.
HOMES = {
    "residential": 1.0,
    "unclassified": 0.8,
    "service": 0.7,
    "tertiary": 0.5,
    "secondary": 0.15,
}
# How much more often than on average old people and children live on each kind of ground.
OLD = (1.55, 0.92, 0.95, 1.10)
YOUNG = (0.65, 1.05, 1.15, 0.95)


@dataclass(frozen=True)
class Population:
    """Inhabited cells.

    Parameters
    ----------
    east, north : (C,)
        Lower left corner of each cell in metres.
    municipality : (C,)
        Index of the municipality that its centre is in.
    residents : (C,)
        At least 1.
    age_0_14, age_15_64, age_65plus, age_75plus : (C,)
        Groups by age; the last is part of the one before. True figures, for :meth:`shown` to hide.
    """

    east: Longs
    north: Longs
    municipality: Longs
    residents: Longs
    age_0_14: Longs
    age_15_64: Longs
    age_65plus: Longs
    age_75plus: Longs

    def shown(self, group: Longs) -> Longs:
        """Return a group as Statistics Finland shows it: -1 where under 10 residents live."""
        return np.where(self.residents < HIDDEN_BELOW, SUPPRESSED, group)


def build_population(
    facts: Facts,
    boundaries: dict[str, Polygon],
    settlement: Settlement,
    roads: RoadNetwork,
    rng: np.random.Generator,
) -> Population:
    """Settle the published residents along the modelled roads.

    Each locality gets about its residents, more of them near its centre; the rest of a
    municipality live scattered along country roads. Totals by municipality and age group are
    exactly those of the facts.
    """
    cell, weight = _expected(facts, settlement, roads)
    east, north = cell[:, 0] * CELL_M, cell[:, 1] * CELL_M
    centre = np.column_stack([east, north]) + CELL_M / 2.0
    municipality = _municipality(facts, boundaries, centre)
    weight = weight * _share_inside(facts, boundaries, east, north, municipality) ** 3
    luck = 0.35 - 0.65 * np.log1p(-rng.random(len(cell)))
    weight = weight * luck
    residents = np.zeros(len(cell), dtype=np.int64)
    for index, published in enumerate(facts.municipalities):
        mine = np.flatnonzero(municipality == index)
        residents[mine] = _to_whole(weight[mine], published.residents, rng.random())
    lived_in = residents > 0
    ground = settlement.ground(centre)
    tilt = rng.random((len(cell), 2)) * 0.7 + 0.65
    groups = np.zeros((4, len(cell)), dtype=np.int64)
    for index, published in enumerate(facts.municipalities):
        mine = np.flatnonzero((municipality == index) & lived_in)
        groups[:, mine] = _ages(
            published,
            residents[mine],
            np.array(YOUNG)[ground[mine]] * tilt[mine, 0],
            np.array(OLD)[ground[mine]] * tilt[mine, 1],
            rng,
        )
    columns = (east, north, municipality, residents, *groups)
    return Population(*(column[lived_in] for column in columns))


def _expected(facts: Facts, settlement: Settlement, roads: RoadNetwork) -> tuple[Longs, Floats]:
    """Return cells (C, 2) in units of cells, in order, and the residents expected in each."""
    lines = roads.lines
    starts = np.flatnonzero(lines.segment_starts())
    line = np.repeat(np.arange(len(lines)), lines.vertex_counts())[starts]
    step = lines.xy[starts + 1] - lines.xy[starts]
    middle = lines.xy[starts] + step / 2.0
    homes = np.array([HOMES.get(name, 0.0) for name in CLASSES])[roads.road_class[line]]
    length = np.hypot(*step.T) * homes
    place, depth = settlement.locate(middle)
    inside = depth <= 1.0
    pull = length * np.where(inside, np.exp(-1.3 * depth**2), 1.0)

    # In localities by their residents; in the country by what is left of the municipality.
    total = np.bincount(place[inside], weights=pull[inside], minlength=len(settlement.radius_m))
    per_metre = settlement.places.residents / np.maximum(total, 1.0)
    rural = _rural_residents(facts)
    codes = [municipality.code for municipality in facts.municipalities]
    owner = np.array([settlement.places.municipality[p] for p in range(len(total))])
    country_metres = {code: float(pull[~inside & (owner[place] == code)].sum()) for code in codes}
    thin = np.array(
        [rural[code] / max(country_metres[code], 1.0) if code in rural else 0.01 for code in owner]
    )
    expected = pull * np.where(inside, per_metre[place], thin[place])
    cell, which = np.unique(np.floor(middle / CELL_M).astype(np.int64), axis=0, return_inverse=True)
    inside_cell = np.bincount(which.reshape(-1), weights=expected, minlength=len(cell))
    return cell.astype(np.int64), inside_cell.astype(np.float64)


def _rural_residents(facts: Facts) -> dict[str, float]:
    """Return the residents of each municipality who live in no locality."""
    left = {each.code: float(each.residents) for each in facts.municipalities}
    for code, residents in zip(facts.places.municipality, facts.places.residents):
        if code in left:
            left[code] -= float(residents)
    return left


def _municipality(facts: Facts, boundaries: dict[str, Polygon], centre: Floats) -> Longs:
    """Return the municipality that each cell's centre is in, -1 for none."""
    found = np.full(len(centre), -1)
    for index, municipality in enumerate(facts.municipalities):
        polygon = boundaries[municipality.code]
        west, south, east, north = polygon.bounds
        near = np.flatnonzero(((centre >= (west, south)) & (centre <= (east, north))).all(axis=1))
        prepared = prep(polygon)
        inside = [prepared.contains(Point(*centre[cell])) for cell in near]
        found[near[np.array(inside, dtype=bool)]] = index
    return found


def _share_inside(
    facts: Facts,
    boundaries: dict[str, Polygon],
    east: Longs,
    north: Longs,
    municipality: Longs,
) -> Floats:
    """Return how much of each cell is inside its own municipality, (C,).

    Fewer homes are put into cells that reach across a border, so that totals stay within one
    percent when cells are split by overlap, too.
    """
    share = np.zeros(len(east))
    for index, facts_of_one in enumerate(facts.municipalities):
        polygon = boundaries[facts_of_one.code]
        prepared = prep(polygon)
        for cell in np.flatnonzero(municipality == index):
            x, y = float(east[cell]), float(north[cell])
            square = box(x, y, x + CELL_M, y + CELL_M)
            whole = prepared.contains(square)
            share[cell] = 1.0 if whole else square.intersection(polygon).area / CELL_M**2
    return share


def _to_whole(weight: Floats, total: int, offset: float) -> Longs:
    """Round to whole residents so that they add up: systematic sampling along the cells."""
    share = weight * (total / weight.sum())
    share[share < 0.8] = 0.0
    reached = np.cumsum(share) * (total / share.sum())
    reached[-1] = total
    steps = np.floor(np.concatenate(([0.0], reached)) + offset).astype(np.int64)
    return np.diff(steps)


def _ages(
    published: MunicipalityFacts,
    residents: Longs,
    young: Floats,
    old: Floats,
    rng: np.random.Generator,
) -> Longs:
    """Draw who is of what age, as often as published; (4, C): 0-14, 15-64, 65+, 75+.

    Weighted sampling without replacement: the smallest exponential variates at the weights as
    rates (Efraimidis and Spirakis, 2006).
    """
    home = np.repeat(np.arange(len(residents)), residents)
    people = np.arange(len(home))
    is_old = _draw(people, old[home], published.age_65plus, rng)
    is_oldest = _draw(is_old, old[home[is_old]] ** 0.7, published.age_75plus, rng)
    others = np.setdiff1d(people, is_old)
    is_young = _draw(others, young[home[others]], published.age_0_14, rng)
    counts = [
        np.bincount(home[each], minlength=len(residents)) for each in (is_young, is_old, is_oldest)
    ]
    return np.stack([counts[0], residents - counts[0] - counts[1], counts[1], counts[2]])


def _draw(people: Longs, weight: Floats, count: int, rng: np.random.Generator) -> Longs:
    variate = -np.log1p(-rng.random(len(people))) / weight
    return np.sort(people[np.argsort(variate, kind="stable")[:count]])
