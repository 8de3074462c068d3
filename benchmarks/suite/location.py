"""Location: seconds and gap by size: ``python -m benchmarks.suite.location``.

People and candidates are random places in a square of an hour's width, straight-line times.
"""

from __future__ import annotations

import sys

import numpy as np
from service_network_planner.engine.location.constraints import Constraints, Count
from service_network_planner.engine.location.median import locate

CASES = (
    # Demand points, candidates, sites, gap that is good enough.
    (1_000, 100, 5, 0.0),
    (1_000, 100, 20, 0.0),
    (1_000, 100, 40, 0.0),
    (5_000, 300, 20, 0.02),
    (20_000, 1_000, 10, 0.02),
    (20_000, 1_000, 50, 0.02),
)
LIMIT_S = 300.0


def main() -> int:
    """Print a table; 1 if a gap is missed."""
    missed = 0
    print("| demand points | candidates | sites | asked gap | gap | seconds |")
    print("|---|---|---|---|---|---|")
    for n_points, n_sites, count, gap in CASES:
        rng = np.random.default_rng(n_points + count)
        away = rng.random((n_points, 1, 2)) - rng.random((1, n_sites, 2))
        cost = np.rint(np.hypot(away[..., 0], away[..., 1]) * 3_600_000)
        del away
        people = rng.integers(1, 200, n_points) * 1000
        nobody = np.zeros(n_sites, dtype=bool)
        number = Count("number", ~nobody, count, count)
        constraints = Constraints(n_sites, nobody, nobody, (number,))
        found = locate(cost, people, constraints, gap=gap, time_limit_s=LIMIT_S)
        missed += found.gap > gap and not found.proven
        shown = f"{100 * found.gap:.4f} % | {found.seconds:.1f} |"
        print(f"| {n_points} | {n_sites} | {count} | {100 * gap:g} % | {shown}", flush=True)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
