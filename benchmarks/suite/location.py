"""Where to put sites: gap and seconds by size.

People and candidates are random places in a square of an hour's width, straight-line times.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from service_network_planner.engine.location.constraints import Constraints, Count
from service_network_planner.engine.location.median import Location, locate

from ..measure import Growth, Proof, Result, Times

PROVEN = (5, 20, 40)
"""Sites of the problems that a proof is wanted of."""
LARGE, NEAR = (10, 50), 0.02
"""Sites of the large ones, and the gap that is wanted."""
LIMIT_S = 300.0
GROWTH = (
    # Demand points, candidates, sites.
    (1_000, 100, 10),
    (5_000, 100, 10),
    (20_000, 100, 10),
    (5_000, 300, 10),
    (5_000, 1_000, 10),
    (5_000, 300, 30),
    (5_000, 300, 100),
)


def times() -> Iterator[Result]:
    """Prove small problems and bound large ones, and see how the time grows."""
    for count in PROVEN:
        yield _proof(1_000, 100, count, 0.0)
    for count in LARGE:
        yield _proof(20_000, 1_000, count, NEAR)
    for n_points, n_sites, count in GROWTH:
        found = _solve(n_points, n_sites, count, NEAR)
        yield Growth(
            "p-median within 2 %",
            {"demand points": n_points, "candidates": n_sites, "sites": count},
            Times((found.seconds,)),
            note=f"{100 * found.gap:.2f} %",
        )


def _proof(n_points: int, n_sites: int, count: int, gap: float) -> Proof:
    found = _solve(n_points, n_sites, count, gap)
    what = f"p-median, {count} of {n_sites:,} candidates for {n_points:,} demand points"
    return Proof(what, found.gap, gap, found.seconds)


def _solve(n_points: int, n_sites: int, count: int, gap: float) -> Location:
    rng = np.random.default_rng(n_points + count)
    away = rng.random((n_points, 1, 2)) - rng.random((1, n_sites, 2))
    cost = np.rint(np.hypot(away[..., 0], away[..., 1]) * 3_600_000)
    del away
    people = rng.integers(1, 200, n_points) * 1000
    nobody = np.zeros(n_sites, dtype=bool)
    number = Count("number", ~nobody, count, count)
    constraints = Constraints(n_sites, nobody, nobody, (number,))
    return locate(cost, people, constraints, gap=gap, time_limit_s=LIMIT_S)
