"""Small studies that can be worked out by hand."""

from __future__ import annotations

import json

import numpy as np
from service_network_planner.planning.demand import Demand
from service_network_planner.planning.facilities import Facilities
from service_network_planner.planning.municipalities import Municipalities
from service_network_planner.planning.ruleset import RuleSet
from service_network_planner.planning.study import Study
from shapely.geometry import box

MINUTE = 60_000.0
NAMES = {"en": "Name"}
TIERS = [
    {"id": "hospital", "level": 5, "names": {"en": "Hospital", "fi": "Sairaala"}},
    {"id": "centre", "level": 3, "names": {"en": "Centre", "fi": "Sote-keskus"}},
    {
        "id": "unit",
        "level": 2,
        "names": {"en": "Unit"},
        "aliases": ["sote-yksikkö", "terveysasema"],
    },
    {"id": "mobile", "level": 1, "kind": "mobile", "names": {"en": "Mobile stop"}},
    {"id": "digital", "level": 0, "kind": "digital", "names": {"en": "Digital"}},
]


def rule_set_data(*rules, **changes):
    """A rule set as JSON data; rules get an id and names where they have none."""
    data = {
        "format": 1,
        "name": {"en": "Test"},
        "thresholds_min": [10, 20, 30],
        "groups": [{"id": name, "names": NAMES} for name in ("total", "age_65plus")],
        "tiers": json.loads(json.dumps(TIERS)),
        "rules": [{"id": f"rule_{i}", "names": NAMES, **rule} for i, rule in enumerate(rules)],
    }
    return {**data, **changes}


def rule_set(*rules, **changes):
    return RuleSet.from_data(rule_set_data(*rules, **changes))


def access(**changes):
    return {"kind": "access", "tier": "unit", "threshold_min": 20, "share": 0.9, **changes}


def squares(n):
    """Municipalities of 10 by 10 kilometres, side by side: 001, 002, …"""
    polygons = [box(10_000 * i, 0, 10_000 * (i + 1), 10_000) for i in range(n)]
    return Municipalities.build(range(1, n + 1), None, polygons)[0]


def study(points, facilities, *, n=2, rules=None, groups=None, controls=None, **more):
    """A study of demand points (municipality number from 1, residents) and facilities.

    ``facilities`` are dicts of columns with ``in_`` the municipality number; 0 is outside.
    """
    municipalities = squares(n)
    xy = np.array([[10_000 * (m - 1) + 5_000, 5_000] for m, _ in points], dtype=float)
    demand, _ = Demand.build(
        ids=[f"p{i}" for i in range(len(points))],
        xy=xy,
        total=[residents for _, residents in points],
        municipalities=municipalities,
        groups=groups,
        controls=controls,
    )
    where = np.array([[10_000 * (f["in_"] - 1) + 5_000, 5_000] for f in facilities], dtype=float)
    columns = {
        name: [f.get(name) for f in facilities] for name in ("tier", "status", "opens", "closes")
    }
    stands, _ = Facilities.build(
        ids=[f.get("id", f"f{i}") for i, f in enumerate(facilities)],
        xy=where,
        tiers=(rules or rule_set()).tiers,
        municipalities=municipalities,
        **columns,
    )
    return Study(municipalities, demand, stands, **more)


def times(table):
    """``nearest_times`` from a table of minutes (points, facilities), the same by every mode."""
    minutes = np.array(table, dtype=float)

    def nearest(mode, facilities, people=None):
        ms = np.where(facilities, minutes, np.inf) * MINUTE
        ms = ms if people is None else ms[people]
        best = ms.argmin(axis=1)
        found = ms[np.arange(len(ms)), best]
        return found, np.where(np.isfinite(found), best, -1).astype(np.int32)

    return nearest
