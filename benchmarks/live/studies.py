"""Studies to drag facilities in, read from files that are made once and kept."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

import numpy as np
from service_network_planner.engine import networkfile
from service_network_planner.engine.network import Network
from service_network_planner.engine.profile import CAR
from service_network_planner.engine.reduction import Core
from service_network_planner.engine.roads import Roads
from service_network_planner.planning.demand import Demand
from service_network_planner.planning.facilities import Facilities
from service_network_planner.planning.municipalities import Municipalities
from service_network_planner.planning.ruleset import RuleSet
from service_network_planner.planning.sample.hierarchy import CLASSES
from service_network_planner.planning.sample.population import CELL_M
from service_network_planner.planning.sample.study import AUTHID, build_study
from service_network_planner.planning.study import Study
from service_network_planner.planning.travel import Travel
from shapely.geometry import box

from .. import country
from ..data import Missing, built

COUNTRY, TOP = "country", "hospital"
GROWTH = {"n10k": 10_000, "n30k": 30_000, "n100k": 100_000, "n300k": 300_000}
COUNTRY_NODES = 1_560_000
_CELLS = {"newyork": (15_000, 30, 6), COUNTRY: (100_000, 300, 300)}
_TIERS = ((TOP, 0.0), ("wellbeing_centre", 0.05), ("centre", 0.25), ("unit", 1.0))
"""One facility of the highest tier, and up to which share the others are of which tier."""

TITLES = {
    "sample": "Sample study",
    "porto_alegre": "Porto Alegre, drive network",
    "newyork": "New York",
    COUNTRY: "Generated country",
    **{name: f"Generated, {nodes:,} nodes" for name, nodes in GROWTH.items()},
}


@dataclass
class Place:
    """A study with its roads.

    Parameters
    ----------
    name : str
    study : Study
    travel : Travel
    rules : RuleSet
    seconds : dict of str to float
        What reading and making took, by step.
    """

    name: str
    study: Study
    travel: Travel
    rules: RuleSet
    seconds: dict[str, float] = field(default_factory=dict)


def load(name: str) -> Place:
    """Read a study and its network from their files; these are made first where missing."""
    seconds: dict[str, float] = {}
    rules = RuleSet.shipped()
    if name == "sample":
        study, roads = _sample(rules)
        return Place(name, study, Travel(roads), rules, seconds)
    path = built(f"{name}_live.npz")
    if not path.is_file():
        roads = _roads(name)
        core = Core.of(Network.from_roads(roads, CAR))
        networkfile.save(path, roads, {}, (CAR, core))
    columns_file = built(f"{name}_study.npz")
    if not columns_file.is_file():
        np.savez(columns_file, **_columns(name, networkfile.load(path).roads))
    began = time.perf_counter()
    file = networkfile.load(path, with_core=True)
    seconds["the network file with its core"] = time.perf_counter() - began
    began = time.perf_counter()
    with np.load(columns_file, allow_pickle=False) as stored:
        study = _study({key: stored[key] for key in stored.files}, rules)
    seconds["demand, municipalities and facilities"] = time.perf_counter() - began
    return Place(name, study, Travel(file.roads, file=file), rules, seconds)


def _roads(name: str) -> Roads:
    """Generate roads, or take them from the files of the other benchmarks."""
    if name == COUNTRY or name in GROWTH:
        return country.roads(GROWTH.get(name, COUNTRY_NODES))
    path = built(f"{name}.npz")
    if not path.is_file():
        try:
            from .. import newyork, porto_alegre
        except ImportError as error:
            raise Missing("its network file is made where QGIS is: run it there first") from error
        path = {"newyork": newyork, "porto_alegre": porto_alegre}[name].network_file()
    return networkfile.load(path).roads


def _columns(name: str, roads: Roads) -> dict[str, np.ndarray]:
    """Scatter residents and facilities where roads are dense, and cut the ground into boxes."""
    rng = np.random.default_rng(7)
    if name == "porto_alegre":
        from .. import porto_alegre

        xy, sites = porto_alegre.hexagons()
        n_sites, n_parts = len(sites), 6
    else:
        n_cells, n_sites, n_parts = _CELLS.get(
            name, (roads.n_nodes // 15, max(10, roads.n_nodes // 5_200), roads.n_nodes // 10_000)
        )
        node = rng.choice(roads.n_nodes, n_cells, replace=False)
        xy = np.round(roads.node_xy[node] + rng.normal(scale=40.0, size=(n_cells, 2)), 1)
        sites = None
    total = 1 + rng.gamma(0.6, 45.0, len(xy)).astype(np.int64)
    old = rng.binomial(total, 0.23)
    hidden = total < 10
    if sites is None:
        sites = xy[rng.choice(len(xy), n_sites, replace=False, p=total / total.sum())] + 25.0
    rank = np.arange(n_sites) / n_sites
    tier = np.array([_TIERS[1 + int(share >= 0.05) + int(share >= 0.25)][0] for share in rank])
    tier[0] = TOP
    return {
        "xy": xy,
        "total": total,
        "age_65plus": np.where(hidden, -1, old),
        "age_75plus": np.where(hidden, -1, rng.binomial(old, 0.4)),
        "boxes": _boxes(np.concatenate([xy, sites]), max(1, n_parts)),
        "sites": sites,
        "tier": tier,
    }


def _boxes(xy: np.ndarray, count: int) -> np.ndarray:
    """Cut the ground into boxes with about equally many points in each, (count, 4)."""
    pending = [(xy.min(axis=0) - 1000.0, xy.max(axis=0) + 1000.0, xy, count)]
    found = []
    while pending:
        low, high, inside, parts = pending.pop()
        if parts == 1:
            found.append((*low, *high))
            continue
        axis, first = int(np.argmax(high - low)), parts // 2
        at = float(np.round(np.quantile(inside[:, axis], first / parts)))
        edge = np.array([at if axis == i else high[i] for i in (0, 1)])
        start = np.array([at if axis == i else low[i] for i in (0, 1)])
        below = inside[:, axis] < at
        pending.append((low, edge, inside[below], first))
        pending.append((start, high, inside[~below], parts - first))
    return np.array(found)


def _study(columns: dict[str, np.ndarray], rules: RuleSet) -> Study:
    """Build a study as its layers would be read."""
    parts = [box(*corners) for corners in columns["boxes"].tolist()]
    municipalities, _ = Municipalities.build(range(1, len(parts) + 1), None, parts)
    demand, _ = Demand.build(
        ids=np.arange(len(columns["xy"])).tolist(),
        xy=columns["xy"],
        total=columns["total"],
        municipalities=municipalities,
        groups={name: columns[name] for name in ("age_65plus", "age_75plus")},
    )
    facilities, _ = Facilities.build(
        ids=[f"f{number}" for number in range(len(columns["tier"]))],
        xy=columns["sites"],
        tiers=rules.tiers,
        municipalities=municipalities,
        tier=columns["tier"].tolist(),
    )
    return Study(municipalities, demand, facilities, {"digital_share": 0.25})


def _sample(rules: RuleSet) -> tuple[Study, Roads]:
    """Make the sample study as its GeoPackage holds it."""
    sample = build_study()
    facts, cells = sample.facts, sample.population
    roads, _ = Roads.build(
        sample.roads.lines,
        crs=AUTHID,
        road_class=np.array(CLASSES)[sample.roads.road_class],
        speed_kmh=sample.roads.speed_kmh.astype(np.float64),
        direction=sample.roads.direction,
        level=sample.roads.level,
    )
    published = facts.municipalities
    municipalities, _ = Municipalities.build(
        [each.code for each in published],
        [each.name for each in published],
        [sample.boundaries[each.code] for each in published],
    )
    names = ("age_0_14", "age_15_64", "age_65plus", "age_75plus")
    demand, _ = Demand.build(
        ids=np.arange(len(cells.residents)).tolist(),
        xy=np.stack([cells.east, cells.north], axis=1) + CELL_M / 2,
        total=cells.residents,
        municipalities=municipalities,
        groups={name: cells.shown(getattr(cells, name)) for name in names},
        controls={
            name: [getattr(each, name) for each in published]
            for name in ("age_65plus", "age_75plus")
        },
    )
    points = facts.service_points
    facilities, _ = Facilities.build(
        ids=[each.facility_id for each in points],
        xy=np.array([(each.x, each.y) for each in points], dtype=np.float64),
        tiers=rules.tiers,
        municipalities=municipalities,
        tier=[each.tier for each in points],
        status=[each.status for each in points],
        closes=[each.closes for each in points],
    )
    return Study(municipalities, demand, facilities, {"digital_share": 0.25}), roads
