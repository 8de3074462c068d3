"""Greedy choice and vertex interchange: good sites fast.

The interchange is Teitz and Bart's (1968), with all exchanges of a round valued at once as by
Resende and Werneck (2007).
"""

from __future__ import annotations

import time

import numpy as np
from scipy.sparse import csr_matrix

from ..arrays import Bools, Floats, Longs
from ..feedback import SILENT, Feedback, check
from .constraints import Constraints

_BLOCK_VALUES = 1_000_000
_TRIES = 400
"""Exchanges that are looked at in a round, best first, where covers may forbid some."""


def total_cost(cost: Floats, weight: Longs, open_: Bools) -> float:
    """Return the weighted sum of each point's cheapest open site; exact for whole numbers."""
    best = cost[:, open_].min(axis=1)
    return float(weight.astype(np.float64) @ best.astype(np.float64))


def two_best(cost: Floats, sites: Longs) -> tuple[Longs, Floats, Floats]:
    """Return each point's cheapest of some sites (position), its cost, and the next cost."""
    some = cost[:, sites]
    first = some.argmin(axis=1)
    points = np.arange(len(cost))
    best = some[points, first].copy()
    if some.shape[1] == 1:
        return first, best, np.full(len(cost), np.inf, dtype=cost.dtype)
    some[points, first] = np.inf
    return first, best, some.min(axis=1)


def blocks(n_points: int, n_sites: int) -> list[slice]:
    """Cut points into blocks that stay in the processor's cache."""
    step = max(1, _BLOCK_VALUES // max(1, n_sites))
    return [slice(first, first + step) for first in range(0, n_points, step)]


def greedy(
    cost: Floats, weight: Longs, constraints: Constraints, count: int, feedback: Feedback = SILENT
) -> Bools:
    """Add the best site again and again until so many are open; covers are not looked at."""
    open_ = constraints.fixed.copy()
    may = ~constraints.forbidden & ~open_
    worst = cost.max(axis=1) if not open_.any() else cost[:, open_].min(axis=1)
    rows = [(one.row(), one.high) for one in constraints.counts]
    weights = weight.astype(cost.dtype)
    while int(open_.sum()) < count:
        check(feedback)
        allowed = may.copy()
        for row, high in rows:
            allowed &= float(row @ open_) + row <= high + 1e-9
        if not allowed.any():
            break
        gain = np.zeros(cost.shape[1])
        for part in blocks(*cost.shape):
            better = np.maximum(worst[part, None] - cost[part], 0)
            gain += weights[part] @ better
        site = int(np.where(allowed, gain, -1.0).argmax())
        open_[site], may[site] = True, False
        np.minimum(worst, cost[:, site], out=worst)
    return open_


def interchange(
    cost: Floats,
    weight: Longs,
    constraints: Constraints,
    open_: Bools,
    *,
    rounds: int = 1000,
    deadline: float = np.inf,
    feedback: Feedback = SILENT,
) -> Bools:
    """Exchange an open site for a closed one as long as that costs less.

    Parameters
    ----------
    cost : (D, S) float
        Finite.
    weight : (D,) int64
    constraints : Constraints
        Every choice on the way keeps to them, if the first does.
    open_ : (S,) bool
    rounds : int
        Exchanges at most.
    deadline : float
        On the clock of :func:`time.monotonic`.
    """
    open_ = open_.copy()
    weights = weight.astype(np.float64)
    counts = [(one.row(), one.low, one.high) for one in constraints.counts]
    present = total_cost(cost, weight, open_)
    for _ in range(rounds):
        check(feedback)
        if time.monotonic() > deadline:
            break
        chosen = np.flatnonzero(open_)
        out = ~constraints.fixed[chosen]
        enter = ~open_ & ~constraints.forbidden
        if not out.any() or not enter.any():
            break
        profit = _profits(cost, weights, chosen)
        profit[:, ~out] = -np.inf
        profit[~enter] = -np.inf
        for row, low, high in counts:
            after = float(row @ open_) + row[:, None] - row[None, chosen]
            profit[(after < low - 1e-9) | (after > high + 1e-9)] = -np.inf
        done = False
        tries = min(_TRIES, profit.size) if constraints.covers else 1
        best = np.argpartition(-profit, tries - 1, axis=None)[:tries]
        for flat in best[np.argsort(-profit.ravel()[best], kind="stable")]:
            site, place = divmod(int(flat), len(chosen))
            if profit[site, place] <= 0:
                break
            other = open_.copy()
            other[site], other[chosen[place]] = True, False
            if constraints.covers and not constraints.allows(other):
                continue
            value = total_cost(cost, weight, other)
            if value < present:
                open_, present, done = other, value, True
                break
        if not done:
            break
    return open_


def _profits(cost: Floats, weights: Floats, chosen: Longs) -> Floats:
    """Return what each exchange saves: site to open (S,) by site to close (p,)."""
    first, best, second = two_best(cost, chosen)
    # Where only one site is open its points fall back on the site that opens.
    ceiling = cost.max(axis=1)
    second = np.where(np.isfinite(second), second, ceiling)
    n_points, n_sites = cost.shape
    gain = np.zeros(n_sites)
    extra = np.zeros((len(chosen), n_sites))
    for part in blocks(n_points, n_sites):
        near, next_, w = best[part, None], second[part, None], weights[part]
        gain += w @ np.maximum(near - cost[part], 0)
        saved = np.maximum(next_ - np.maximum(cost[part], near), 0)
        size = len(w)
        owner = csr_matrix((w, (first[part], np.arange(size))), shape=(len(chosen), size))
        extra += owner @ saved
    loss = np.bincount(first, weights * (second - best), len(chosen))
    return np.asarray(gain[:, None] - loss[None, :] + extra.T)
