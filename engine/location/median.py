"""The p-median and the maximal covering problem: least weighted cost, with proof or a bound."""

from __future__ import annotations

import time
from dataclasses import dataclass

import numpy as np

from ..arrays import Bools, Floats, Longs
from ..feedback import SILENT, Feedback, Part, check
from . import radius
from .constraints import Constraints
from .interchange import greedy, interchange, total_cost
from .lagrangean import relax

_EXCHANGE_VALUES = 200_000_000
"""Costs that a phase of exchanges looks at, roughly."""

PROVEN = 1e-6
"""A gap as small as this is the solver's own tolerance: the choice is proven optimal."""


@dataclass(frozen=True)
class Location:
    """A choice of sites, and what is proven of it.

    Attributes
    ----------
    open : ndarray of bool (S,)
    cost : float
        What the choice costs, in the problem's own measure.
    bound : float
        No allowed choice costs less.
    seconds : float
    method : str
        ``exact`` where an integer programme had a part in the bound, ``bounded`` where only the
        relaxation did.
    """

    open: Bools
    cost: float
    bound: float
    seconds: float
    method: str

    @property
    def gap(self) -> float:
        """How far the cost may be above the least, as a share of the cost."""
        if self.cost <= self.bound or self.cost <= 0:
            return 0.0
        return (self.cost - self.bound) / self.cost

    @property
    def proven(self) -> bool:
        """Whether no allowed choice costs less."""
        return self.gap <= PROVEN


def locate(
    cost: Floats,
    weight: Longs,
    constraints: Constraints,
    *,
    gap: float = 0.0,
    time_limit_s: float = 60.0,
    feedback: Feedback = SILENT,
) -> Location:
    """Choose sites so that everyone's cheapest open site costs least in all.

    With costs of 0 within a threshold and 1 beyond it this is the maximal covering problem
    (Church and ReVelle 1976).

    Parameters
    ----------
    cost : (D, S) float
        Finite and not negative.
    weight : (D,) int64
        Not negative.
    constraints : Constraints
    gap : float
        Enough, as a share of the cost; 0 for a proof.
    time_limit_s : float
        A bound and a choice are given also when the time is up.

    Raises
    ------
    Problem
        ``location-infeasible``, see :meth:`.Constraints.require_feasible`.
    Canceled
        When asked to stop; a solver at work finishes its round first.
    """
    begun = time.monotonic()
    deadline = begun + time_limit_s
    if cost.size > 4_000_000:
        cost = cost.astype(np.float32)
    constraints.require_feasible(feedback)
    start = _start(cost, weight, constraints, feedback)
    rounds = max(5, min(60, round(_EXCHANGE_VALUES / cost.size)))
    start = interchange(cost, weight, constraints, start, rounds=rounds, feedback=feedback)
    relaxed = relax(
        cost,
        weight,
        constraints,
        start,
        gap=gap,
        deadline=begun + 0.6 * time_limit_s,
        feedback=Part(feedback, 0, 2),
    )
    open_, bound, method = relaxed.open, relaxed.bound, "bounded"
    enough = relaxed.cost - bound <= max(gap, PROVEN) * relaxed.cost
    better = interchange(
        cost,
        weight,
        constraints,
        open_,
        rounds=0 if enough else 1000,
        deadline=begun + 0.85 * time_limit_s,
        feedback=feedback,
    )
    best = total_cost(cost, weight, better)
    if best < relaxed.cost:
        open_ = better
    partly = any(one.partly for one in constraints.covers)
    if best - bound > max(gap, PROVEN) * best or (partly and best > bound):
        check(feedback, 50.0)
        exact = radius.solve(
            cost,
            weight,
            constraints,
            best,
            never=relaxed.never,
            always=relaxed.always,
            deadline=deadline,
            feedback=feedback,
        )
        if exact is not None:
            method = "exact"
            if exact.open is not None and exact.cost < best:
                open_, best = exact.open, exact.cost
            bound = max(bound, min(exact.bound, best))
    check(feedback, 100.0)
    return Location(open_, best, min(bound, best), time.monotonic() - begun, method)


def _start(cost: Floats, weight: Longs, constraints: Constraints, feedback: Feedback) -> Bools:
    """Return an allowed choice: the greedy one, or the nearest to it that is allowed."""
    most = [one for one in constraints.counts if np.isfinite(one.high) and one.amount is None]
    size = int(sum(one.high for one in most)) + int(
        (constraints.fixed & ~np.any([one.sites for one in most], axis=0)).sum() if most else 0
    )
    chosen = greedy(cost, weight, constraints, max(size, 1), feedback)
    if chosen.any() and constraints.allows(chosen):
        return chosen
    # Rather open what greed would, then what saves most by itself.
    alone = -(weight.astype(np.float64) @ (cost.max(axis=1, keepdims=True) - cost))
    scale = float(np.abs(alone).max(initial=0.0)) or 1.0
    allowed = constraints.cheapest(alone / scale - 2.0 * chosen)
    assert allowed is not None, "feasible a moment ago"
    return allowed
