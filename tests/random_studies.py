"""Random studies: streets, people, facilities and rules of every kind, also odd ones."""

from __future__ import annotations

from datetime import date

import numpy as np
from service_network_planner.engine.polylines import Polylines
from service_network_planner.engine.roads import Roads
from service_network_planner.planning.demand import Demand
from service_network_planner.planning.facilities import Facilities
from service_network_planner.planning.study import Study
from small_studies import NAMES, access, rule_set, squares

TIERS = ("hospital", "centre", "unit", "mobile", "digital")
DAYS = (None, date(2026, 1, 1), date(2030, 1, 1))
WIDTH, SIDE = 30_000, 10_000
CHANGE = {"kind": "change", "tier": "unit", "measure": "mean", "max_worsening": 2}


def random_roads(rng):
    """Streets between random places in and about three squares; some are islands or one-ways."""
    xy = np.round(rng.random((int(rng.integers(6, 40)), 2)) * (WIDTH + 2_000, SIDE) - (1_000, 0))
    pairs = rng.integers(0, len(xy), (int(len(xy) * 1.6), 2))
    pairs = pairs[(xy[pairs[:, 0]] != xy[pairs[:, 1]]).any(axis=1)]
    pairs = np.concatenate([pairs, pairs[:2]]) if len(pairs) else np.array([[0, 1]])
    lines = Polylines(xy[pairs].reshape(-1, 2), 2 * np.arange(len(pairs) + 1))
    roads, _ = Roads.build(
        lines,
        crs="EPSG:3067",
        speed_kmh=rng.choice([20.0, 50.0, 80.0], len(pairs)),
        direction=rng.choice([0, 0, 0, 1, -1], len(pairs)).astype(np.int8),
        road_class=rng.choice(np.array(["residential", "motorway", "cycleway"]), len(pairs)),
    )
    return roads


def random_place(rng):
    """Anywhere, also outside the municipalities and on their borders."""
    x = rng.integers(-2, WIDTH // 1000 + 2) * 1000 + rng.choice([0, 137, 618])
    return float(x), float(rng.integers(-1, SIDE // 1000 + 1) * 1000 + rng.choice([0, 333]))


def random_study(rng, tiers):
    municipalities = squares(3)
    count = int(rng.integers(1, 40))
    total = rng.choice([0, 3, 7, 12, 40, 333], count)
    old = np.where((total < 10) & (rng.random() < 0.8), -1, total // 4)
    older = np.where(old < 0, -1, old // 2)
    counts = {"age_65plus": old, "age_75plus": older}
    known = [float(x) if rng.random() < 0.6 else np.nan for x in rng.integers(0, 200, 3)]
    demand, _ = Demand.build(
        ids=[f"p{i}" for i in range(count)],
        xy=np.array([(5_000.0, 5_000.0), *(random_place(rng) for _ in range(count))][:count]),
        total=np.where(np.arange(count) == 0, 20, total),
        municipalities=municipalities,
        groups=counts,
        controls={"age_65plus": known} if rng.random() < 0.5 else None,
    )
    n_sites = int(rng.integers(0, 12))
    facilities, _ = Facilities.build(
        ids=[f"f{i}" for i in range(n_sites)],
        xy=np.array([random_place(rng) for _ in range(n_sites)]).reshape(-1, 2),
        tiers=tiers,
        municipalities=municipalities,
        tier=rng.choice([*TIERS, *TIERS[1:3], ""], n_sites).tolist(),
        status=rng.choice(["open", "closed", "open"], n_sites).tolist(),
        opens=rng.choice(["", "2028-01-01"], n_sites).tolist(),
        closes=rng.choice(["", "2029-12-31"], n_sites).tolist(),
    )
    return Study(municipalities, demand, facilities, {"digital_share": 0.2})


def random_rules(rng):
    """Every kind of rule, by several modes, borders and groups."""

    def pick(*values):
        return values[int(rng.integers(len(values)))]

    def where():
        borders = pick("open", "county", "closed")
        return {"tier": pick(*TIERS[:4]), "mode": pick("car", "car", "walking"), "borders": borders}

    group = pick("total", "age_65plus", "age_15_64")
    rules = [
        access(**where(), group=group, scope=pick("municipality", "county")),
        access(**where(), group="age_75plus", share=0.6, threshold_min=pick(5, 12, 40)),
        {"kind": "presence", "tier": pick(*TIERS), "scope": pick("municipality", "county")},
        {"kind": "presence", "tier": "unit", "also": ["mobile"], "minimum": 2},
        {"kind": "population_base", "tier": pick("centre", "unit"), "lower": 20, "upper": 200},
        {**CHANGE, **where(), "groups": ["total", "age_65plus"]},
        {**CHANGE, **where(), "groups": ["age_75plus"], "measure": pick("p90", "median")},
        {**CHANGE, "groups": ["age_65plus"], "measure": "share"}
        | {"threshold_min": 10, "max_worsening": 0.2, "scope": "county"},
        {"kind": "share", "figure": "digital_share", "target": 0.3, "date": "2028-01-01"},
    ]
    rules[4]["method"] = pick("ratio", "catchment")
    kept = [rule for rule in rules if rng.random() < 0.6]
    named = ("total", "age_65plus", "age_75plus", "age_15_64")
    return rule_set(
        *kept,
        groups=[{"id": name, "names": NAMES} for name in named],
        thresholds_min=pick([10, 20, 30], [5]),
        modes=pick(["car"], ["car", "walking"]),
        borders=pick(["open"], ["closed", "open"], ["county", "open", "closed"]),
    )
