"""A proven lower bound of the p-median problem, and which sites no better choice can have.

Lagrangean relaxation of "everyone is served once" with subgradient steps (Cornuéjols, Fisher and
Nemhauser 1977; steps after Held, Wolfe and Crowder 1974). What is left of the problem is a small
linear programme in the sites alone, so that counts and whole covers stay in the bound.
"""

from __future__ import annotations

import time
from dataclasses import dataclass

import numpy as np
from scipy.optimize import linprog
from scipy.sparse import vstack

from ..arrays import Bools, Floats, Longs
from ..feedback import SILENT, Feedback, check
from .constraints import Constraints
from .interchange import blocks, interchange, total_cost, two_best

_PATIENCE = 8
_MEMORY = 0.3
_FIRST_STEP = 0.7
_SMALLEST_STEP = 1e-4


@dataclass(frozen=True)
class Relaxed:
    """What the relaxation proves.

    Attributes
    ----------
    bound : float
        No allowed choice costs less.
    open : ndarray of bool (S,)
        The best choice found.
    cost : float
        What it costs.
    never, always : ndarray of bool (S,)
        Sites that no choice cheaper than ``open`` has, and that each of them has.
    """

    bound: float
    open: Bools
    cost: float
    never: Bools
    always: Bools


class _Sites:
    """The linear programme in the sites."""

    def __init__(self, constraints: Constraints) -> None:
        matrix, low, high = constraints.linear()
        equal = low == high
        self.equal, self.value = matrix[equal], low[equal]
        above, below = ~equal & np.isfinite(low), ~equal & np.isfinite(high)
        self.upper = vstack([-matrix[above], matrix[below]]).tocsr()
        self.limit = np.concatenate([-low[above], high[below]])
        self.bounds = np.stack(constraints.bounds(), axis=1)

    def solve(self, cost: Floats) -> tuple[float, Floats, Floats] | None:
        """Return the least cost, the sites' values (S,), and their reduced costs (S,)."""
        size = float(np.abs(cost).max(initial=0.0)) or 1.0
        result = linprog(
            cost / size,
            A_ub=self.upper if self.upper.shape[0] else None,
            b_ub=self.limit if self.upper.shape[0] else None,
            A_eq=self.equal if self.equal.shape[0] else None,
            b_eq=self.value if self.equal.shape[0] else None,
            bounds=self.bounds,
            method="highs",
        )
        if result.x is None:
            return None
        reduced = (result.lower.marginals + result.upper.marginals) * size
        return float(result.fun * size), np.asarray(result.x), np.asarray(reduced)


def relax(
    cost: Floats,
    weight: Longs,
    constraints: Constraints,
    open_: Bools,
    *,
    gap: float = 0.0,
    deadline: float = np.inf,
    iterations: int = 400,
    feedback: Feedback = SILENT,
) -> Relaxed:
    """Raise the bound step by step, and improve the choice on the way.

    Parameters
    ----------
    cost : (D, S) float
        Finite.
    weight : (D,) int64
    constraints : Constraints
        Partial covers are left out of the bound, which stays one.
    open_ : (S,) bool
        An allowed choice.
    gap : float
        Enough, as a share of the cost.
    deadline : float
        On the clock of :func:`time.monotonic`.
    """
    sites = _Sites(constraints)
    best, best_cost = open_, total_cost(cost, weight, open_)
    _, first, second = two_best(cost, np.flatnonzero(open_))
    second = np.where(np.isfinite(second), second, cost.max(axis=1))
    prices = (0.5 * (first.astype(np.float64) + second)).astype(cost.dtype)
    bound, best_prices, step, failed = 0.0, prices, _FIRST_STEP, 0
    weights = weight.astype(np.float64)
    slope = np.zeros(len(cost))
    for number in range(iterations):
        check(feedback, 100.0 * number / iterations)
        saved = _savings(cost, weights, prices)
        solved = sites.solve(-saved)
        if solved is None:
            break
        value = float(weights @ prices) + solved[0]
        if value > bound * (1 + 1e-9):
            bound, best_prices, failed = value, prices.copy(), 0
        else:
            failed += 1
        chosen = solved[1] > 0.5
        if failed in (0, _PATIENCE // 2) and chosen.any() and constraints.allows(chosen):
            found = total_cost(cost, weight, chosen)
            if found < best_cost:
                chosen = interchange(cost, weight, constraints, chosen, rounds=3, feedback=feedback)
                best, best_cost = chosen, total_cost(cost, weight, chosen)
        if best_cost - bound <= max(gap, 1e-9) * best_cost or time.monotonic() > deadline:
            break
        if failed >= _PATIENCE:
            step, failed, prices = step / 2, 0, best_prices
            slope = np.zeros(len(cost))
            if step < _SMALLEST_STEP:
                break
            continue
        used = np.flatnonzero(solved[1] > 1e-9)
        times = (cost[:, used] < prices[:, None]) @ solved[1][used]
        # Everyone counts for himself: the metric is that of residents, not of demand points, and
        # part of the last direction damps zigzags (Camerini, Fratta and Maffioli 1975).
        slope = 1.0 - times + _MEMORY * slope
        length = float(weights @ slope**2)
        if length == 0.0:
            break
        move = step * (1.005 * best_cost - value) / length * slope
        prices = np.maximum(prices + move, 0).astype(cost.dtype)
    return _proven(cost, weight, constraints, sites, best_prices, best, best_cost)


def _savings(cost: Floats, weights: Floats, prices: Floats) -> Floats:
    """Return how much of the prices each site would save, (S,)."""
    saved = np.zeros(cost.shape[1])
    w = weights.astype(cost.dtype)
    for part in blocks(*cost.shape):
        saved += w[part] @ np.maximum(prices[part, None] - cost[part], 0)
    return saved


def _proven(
    cost: Floats,
    weight: Longs,
    constraints: Constraints,
    sites: _Sites,
    prices: Floats,
    best: Bools,
    best_cost: float,
) -> Relaxed:
    """Compute the bound anew in double precision, and fix sites by their reduced costs."""
    exact, weights = prices.astype(np.float64), weight.astype(np.float64)
    saved = np.zeros(cost.shape[1])
    for part in blocks(*cost.shape):
        saved += weights[part] @ np.maximum(exact[part, None] - cost[part].astype(np.float64), 0)
    solved = sites.solve(-saved)
    nobody = np.zeros(cost.shape[1], dtype=bool)
    if solved is None:
        return Relaxed(0.0, best, best_cost, nobody, nobody)
    value, chosen, reduced = solved
    bound = float(weights @ exact) + value
    # What rounding can do to sums of this size, and to the linear programme's answer.
    bound -= 1e-9 * (float(weights @ exact) + abs(value))
    never = (chosen < 0.5) & (bound + reduced >= best_cost) & ~constraints.fixed
    always = (chosen > 0.5) & (bound - reduced >= best_cost) & ~constraints.forbidden
    return Relaxed(max(bound, 0.0), best, best_cost, never, always)
