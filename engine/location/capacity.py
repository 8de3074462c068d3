"""Sites that can serve only so many: the capacitated p-median problem.

Small ones are solved by the integer programme of Cornuéjols, Sridharan and Thizy (1991), in which
people of one place may go to several sites; for larger ones the sites are chosen as if there was
room, enough of them, and people are then allocated as :mod:`~..transport` does.
"""

from __future__ import annotations

import time

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import coo_matrix, csr_matrix, vstack

from ..arrays import Floats, Longs
from ..feedback import SILENT, Feedback, check
from ..problems import Problem
from .constraints import INFEASIBLE, Constraints
from .median import Location, locate

MOST_PAIRS = 20_000
"""Up to so many pairs of point and site the integer programme is tried."""


def locate_with_room(
    cost: Floats,
    weight: Longs,
    room: Longs,
    constraints: Constraints,
    *,
    gap: float = 0.0,
    time_limit_s: float = 60.0,
    feedback: Feedback = SILENT,
) -> Location:
    """Choose sites that have room for everyone and cost least.

    Parameters
    ----------
    cost : (D, S) float
        Finite.
    weight, room : (D,), (S,) int64
        People, and how many of them each site takes; in the same unit.
    constraints : Constraints
        With a count that makes room for everyone.

    Returns
    -------
    Location
        Its ``cost`` is that of the best allocation only where ``method`` is ``exact``; otherwise
        it is that of the nearest sites, a lower bound for the chosen ones.

    Raises
    ------
    Problem
        ``location-infeasible`` or ``location-undecided``.
    """
    if cost.size > MOST_PAIRS:
        return locate(
            cost, weight, constraints, gap=gap, time_limit_s=time_limit_s, feedback=feedback
        )
    begun = time.monotonic()
    check(feedback, 0.0)
    constraints.require_feasible(feedback)
    n_points, n_sites = cost.shape
    pairs = np.arange(cost.size)
    point, site = np.divmod(pairs, n_sites)
    people = weight.astype(np.float64)
    kept, low, high, extra = constraints.with_people()
    width = n_sites + cost.size + extra
    ones = np.ones(cost.size)

    def rows(data: list[Floats], row: list[Longs], column: list[Longs], count: int) -> csr_matrix:
        where = (np.concatenate(row), np.concatenate(column))
        return coo_matrix((np.concatenate(data), where), (count, width)).tocsr()

    sites = np.arange(n_sites)
    served = rows([ones], [point], [n_sites + pairs], n_points)
    total = float(people.sum()) or 1.0
    full = rows(
        [people[point] / total, -room / total], [site, sites], [n_sites + pairs, sites], n_sites
    )
    linked = rows([ones, -ones], [pairs, pairs], [n_sites + pairs, site], cost.size)
    side = kept.tocoo()
    column = np.where(side.col < n_sites, side.col, side.col + cost.size)
    own = coo_matrix((side.data, (side.row, column)), (kept.shape[0], width)).tocsr()
    least, most = constraints.bounds()
    price = people[point] * cost.ravel()
    size = float(price.max(initial=0.0)) or 1.0
    result = milp(
        np.concatenate([np.zeros(n_sites), price / size, np.zeros(extra)]),
        integrality=np.concatenate([np.ones(n_sites), np.zeros(width - n_sites)]),
        bounds=Bounds(
            np.concatenate([least, np.zeros(width - n_sites)]),
            np.concatenate([most, np.ones(width - n_sites)]),
        ),
        constraints=LinearConstraint(
            vstack([served, full, linked, own]).tocsr(),
            np.concatenate(
                [np.ones(n_points), np.full(n_sites, -np.inf), np.full(cost.size, -np.inf), low]
            ),
            np.concatenate([np.ones(n_points), np.zeros(n_sites), np.zeros(cost.size), high]),
        ),
        options={"time_limit": time_limit_s, "mip_rel_gap": gap},
    )
    check(feedback, 100.0)
    if result.status == INFEASIBLE:
        raise Problem("location-infeasible", constraints="; ".join(constraints.conflict(feedback)))
    if result.x is None:
        raise Problem("location-undecided", seconds=time_limit_s)
    open_ = np.asarray(result.x[:n_sites] > 0.5)
    cost_found = float(result.fun) * size
    dual = 0.0 if result.mip_dual_bound is None else float(result.mip_dual_bound) * size
    return Location(open_, cost_found, min(dual, cost_found), time.monotonic() - begun, "exact")
