"""Set covering and p-center: how few sites reach everyone, and how near the farthest can be."""

from __future__ import annotations

import dataclasses
import math
import time

import numpy as np
from scipy.sparse import coo_matrix, vstack

from ..arrays import Bools, Floats, Longs
from ..feedback import SILENT, Feedback, Unseen, check
from ..problems import Problem
from ..solver.programme import Programme
from .constraints import Constraints
from .demands import Cover
from .interchange import greedy, interchange
from .median import PROVEN, Location

MOST_IN_REACH = 5_000_000
"""Up to so many pairs of point and site within reach the integer programme is made."""


def cover_all(
    reach: Bools,
    people: Longs,
    constraints: Constraints,
    price: Longs,
    *,
    time_limit_s: float = 60.0,
    label: str = "",
    feedback: Feedback = SILENT,
) -> Location:
    """Choose sites of least total price so that everyone has one within reach.

    The location set covering problem (Toregas, Swain, ReVelle and Bergman 1971).

    Parameters
    ----------
    reach : (D, S) bool
        Every point has a site within reach.
    people : (D,) int64
        Points without people need none.
    constraints : Constraints
    price : (S,) int64
        Whole and not negative; 1 for counting sites.

    Raises
    ------
    Problem
        ``location-infeasible`` or ``location-undecided``.
    """
    begun = time.monotonic()
    check(feedback, 0.0)
    everyone = Cover.of(label, reach, people, int(people.sum()))
    whole = dataclasses.replace(constraints, covers=(*constraints.covers, everyone))
    matrix, low, high, extra = whole.with_people()
    least, most = whole.bounds()
    result = Programme(
        np.concatenate([price.astype(np.float64), np.zeros(extra)]),
        np.arange(len(price) + extra) < len(price),
        np.concatenate([least, np.zeros(extra)]),
        np.concatenate([most, np.ones(extra)]),
        matrix,
        low,
        high,
    ).solve(time_limit_s, feedback=feedback)
    check(feedback, 100.0)
    if result.infeasible:
        raise Problem("location-infeasible", constraints="; ".join(whole.conflict(feedback)))
    if result.x is None:
        raise Problem("location-undecided", seconds=time_limit_s)
    open_ = np.asarray(result.x[: len(price)] > 0.5)
    # Prices are whole, so a bound between two of them is the upper one.
    dual = max(result.bound, 0.0)
    cost = float(price[open_].sum())
    bound = min(cost, float(math.ceil(dual - 1e-6)))
    return Location(open_, cost, bound, time.monotonic() - begun, "exact")


def cover_most(
    reach: Bools,
    people: Longs,
    constraints: Constraints,
    *,
    gap: float = 0.0,
    time_limit_s: float = 60.0,
    feedback: Feedback = SILENT,
) -> Location:
    """Choose sites that leave as few people as possible without one within reach.

    The maximal covering location problem (Church and ReVelle 1974). Points that a fixed site
    reaches are settled, and points with the same sites within reach are one.

    Returns
    -------
    Location
        Its ``cost`` is the people left out.

    Raises
    ------
    Problem
        ``location-infeasible``.
    """
    begun = time.monotonic()
    check(feedback, 0.0)
    constraints.require_feasible(feedback)
    settled = reach[:, constraints.fixed].any(axis=1)
    points = Cover.of("", reach[~settled], people[~settled], 0)
    count = points.reach.shape[0]
    kept, low, high, extra = constraints.with_people()
    n_sites = len(constraints.fixed)
    side = kept.tocoo()
    moved = np.where(side.col < n_sites, side.col, side.col + count)
    width = n_sites + count + extra
    cover = points.reach.tocoo()
    rows = np.arange(count)
    own = coo_matrix(
        (
            np.concatenate([cover.data, np.ones(count)]),
            (np.concatenate([cover.row, rows]), np.concatenate([cover.col, n_sites + rows])),
        ),
        (count, width),
    )
    least, most = constraints.bounds()
    size = float(points.people.sum()) or 1.0
    result = Programme(
        np.concatenate([np.zeros(n_sites), points.people / size, np.zeros(extra)]),
        np.arange(width) < n_sites,
        np.concatenate([least, np.zeros(count + extra)]),
        np.concatenate([most, np.ones(count + extra)]),
        vstack([own, coo_matrix((side.data, (side.row, moved)), (kept.shape[0], width))]).tocsr(),
        np.concatenate([np.ones(count), low]),
        np.concatenate([np.full(count, np.inf), high]),
    ).solve(time_limit_s, gap=gap, feedback=feedback)
    check(feedback, 100.0)
    if result.x is None:
        raise Problem("location-undecided", seconds=time_limit_s)
    open_ = np.asarray(result.x[:n_sites] > 0.5)
    never = int(people[~reach.any(axis=1)].sum())
    left = float(people[~reach[:, open_].any(axis=1)].sum())
    dual = max(result.bound, 0.0) * size
    # People are whole thousandths, so a bound between two of them is the upper one.
    bound = max(float(never), float(math.ceil(dual - 1e-6 * size)))
    if left - bound <= PROVEN * size:
        bound = left
    return Location(open_, left, min(left, bound), time.monotonic() - begun, "exact")


def center(
    cost: Floats,
    people: Longs,
    constraints: Constraints,
    *,
    time_limit_s: float = 60.0,
    label: str = "",
    feedback: Feedback = SILENT,
) -> Location:
    """Choose sites so that the longest way of anybody to the nearest is as short as can be.

    Halving the list of all times, with a set covering for each (Minieka 1970). Of the choices with
    this longest way one with little total time is taken, by exchanges.

    Parameters
    ----------
    cost : (D, S) float
        Infinite where a site cannot be reached; every point reaches one.
    people : (D,) int64
        Points without people do not count.
    constraints : Constraints

    Raises
    ------
    Problem
        ``location-infeasible`` or ``location-undecided``.
    """
    begun = time.monotonic()
    deadline = begun + time_limit_s
    constraints.require_feasible(feedback)
    inhabited = people > 0
    cost, people = cost[inhabited], people[inhabited]
    may = ~constraints.forbidden
    finite = np.where(np.isfinite(cost), cost, -1.0).max() * 2.0 + 1.0
    start = greedy(
        np.where(np.isfinite(cost), cost, finite),
        people,
        constraints,
        int(sum(one.high for one in constraints.counts if np.isfinite(one.high))) or 1,
    )
    times = np.unique(cost[:, may][np.isfinite(cost[:, may])])
    floor = float(cost[:, may].min(axis=1).max())
    low = int(np.searchsorted(times, floor))
    high = len(times)
    best: Bools | None = None
    if start.any() and constraints.allows(start):
        reached = float(cost[:, start].min(axis=1).max())
        if np.isfinite(reached):
            best, high = start, int(np.searchsorted(times, reached))
    rounds, decided = 0, True
    while low < high:
        rounds += 1
        check(feedback, 100.0 * (1.0 - 0.5 ** (rounds / 3)))
        left = deadline - time.monotonic()
        if left <= 0 and best is not None:
            decided = False
            break
        middle = (low + high) // 2
        try:
            found = _within(
                cost, times[middle], people, constraints, max(left, 1.0), label, Unseen(feedback)
            )
        except Problem as problem:
            if problem.code == "location-undecided" and best is not None:
                decided = False
                break
            raise
        if found is None:
            low = middle + 1
        else:
            best, high = found, int(np.searchsorted(times, cost[:, found].min(axis=1).max()))
    if best is None:
        reach = np.isfinite(cost)
        everyone = Cover.of(label, reach, people, int(people.sum()))
        whole = dataclasses.replace(constraints, covers=(*constraints.covers, everyone))
        raise Problem("location-infeasible", constraints="; ".join(whole.conflict(feedback)))
    longest = float(cost[:, best].min(axis=1).max())
    bound = longest if decided else float(times[low])
    reach = cost <= longest
    held = dataclasses.replace(
        constraints,
        covers=(*constraints.covers, Cover.of(label, reach, people, int(people.sum()))),
    )
    capped = np.where(np.isfinite(cost), cost, finite)
    better = interchange(capped, people, held, best, rounds=50, feedback=feedback)
    check(feedback, 100.0)
    return Location(better, longest, bound, time.monotonic() - begun, "exact")


def _within(
    cost: Floats,
    longest: float,
    people: Longs,
    constraints: Constraints,
    time_limit_s: float,
    label: str,
    feedback: Feedback,
) -> Bools | None:
    """Return an allowed choice that leaves nobody beyond a time, or ``None``."""
    cover = Cover.of(label, cost <= longest, people, int(people.sum()))
    whole = dataclasses.replace(constraints, covers=(*constraints.covers, cover))
    return whole.cheapest(np.zeros(constraints.n_sites), time_limit_s, feedback)
