"""The p-median problem by radii: an exact integer programme that stays small.

A demand point has a variable for each radius: whether no open site is within it (Cornuéjols,
Nemhauser and Wolsey 1980; the sparse chain of Elloumi 2010). Only the nearest radii of each point
are put in; the rest is valued at the next radius, which is a lower bound. Points that the solution
serves from farther off get more radii, until none does (García, Labbé and Marín 2011).
"""

from __future__ import annotations

import time
from dataclasses import dataclass

import numpy as np
from scipy.sparse import coo_matrix, csr_matrix, vstack

from ..arrays import Bools, Floats, Longs
from ..feedback import SILENT, Feedback, check
from ..solver.programme import Programme
from .constraints import Constraints
from .interchange import total_cost

MOST_RADII = 150_000
"""Beyond this many variables the programme is not tried."""

_FIRST_RADII = 6


@dataclass(frozen=True)
class Exact:
    """What the integer programme found.

    Attributes
    ----------
    bound : float
        No allowed choice costs less; infinite where none is cheaper than the given one.
    open : ndarray of bool (S,) or None
        The best choice found, if it is cheaper than the given one.
    cost : float
    """

    bound: float
    open: Bools | None
    cost: float


def solve(
    cost: Floats,
    weight: Longs,
    constraints: Constraints,
    upper: float,
    *,
    never: Bools,
    always: Bools,
    deadline: float,
    feedback: Feedback = SILENT,
) -> Exact | None:
    """Look for choices cheaper than ``upper`` that have all of some sites and none of others.

    Parameters
    ----------
    cost : (D, S) float
        Finite.
    weight : (D,) int64
    constraints : Constraints
    upper : float
        Cost of the best known choice.
    never, always : (S,) bool
    deadline : float
        On the clock of :func:`time.monotonic`; looked at between rounds and by the solver.

    Returns
    -------
    Exact or None
        ``None`` where the programme would be too large, or time is up before the first round.
    """
    problem = _Programme.of(cost, weight, constraints, never, always)
    found, best, bound = None, upper, -np.inf
    while True:
        check(feedback)
        left = deadline - time.monotonic()
        if int(problem.depth.sum()) > MOST_RADII or left <= 0.5:
            return None if bound == -np.inf else Exact(bound, found, best)
        result = problem.solve(left, upper, feedback)
        if result is None:
            return Exact(np.inf, found, best)
        lower, choice = result
        bound = max(bound, lower)
        if choice is None:
            return Exact(bound, found, best)
        value = total_cost(cost, weight, choice)
        if value < best:
            found, best = choice, value
        if bound >= best * (1 - 1e-9) or not problem.deepen(choice):
            return Exact(bound, found, best)


class _Programme:
    """The programme over the sites that are left, with so many radii for each demand point.

    Parameters
    ----------
    columns : (s,) int64
        The sites that are left.
    near : (D, r) int64
        Sites by rising cost, as positions in ``columns``; the cost of the first ``depth`` is in.
    radii : (D, r) float64
        Their costs.
    depth : (D,) int64
    """

    def __init__(
        self,
        constraints: Constraints,
        columns: Longs,
        near: Longs,
        radii: Floats,
        weight: Longs,
        always: Bools,
    ) -> None:
        self.constraints, self.columns, self.always = constraints, columns, always[columns]
        self.near, self.radii, self.weight = near, radii, weight.astype(np.float64)
        # Nobody is served from beyond the nearest site that is surely open.
        sure = self.always[near]
        self.last = np.where(sure.any(axis=1), sure.argmax(axis=1), near.shape[1] - 1)
        self.depth = np.minimum(np.minimum(_FIRST_RADII, near.shape[1] - 1), self.last)

    @classmethod
    def of(
        cls, cost: Floats, weight: Longs, constraints: Constraints, never: Bools, always: Bools
    ) -> _Programme:
        """Leave out sites that are never open."""
        columns = np.flatnonzero(~(never | constraints.forbidden))
        some = cost[:, columns].astype(np.float64)
        near = np.argsort(some, axis=1, kind="stable")
        radii = np.take_along_axis(some, near, axis=1)
        return cls(constraints, columns, near, radii, weight, always | constraints.fixed)

    def deepen(self, choice: Bools) -> bool:
        """Give more radii to points that a choice serves from beyond theirs; tell if any does."""
        is_open = choice[self.columns][self.near]
        beyond = is_open.argmax(axis=1) > self.depth
        more = np.maximum(2 * self.depth, is_open.argmax(axis=1))
        self.depth = np.where(beyond, np.minimum(more, self.last), self.depth)
        return bool(beyond.any())

    def solve(
        self, time_limit_s: float, upper: float, feedback: Feedback
    ) -> tuple[float, Bools | None] | None:
        """Return a lower bound and a choice; ``None`` where no choice is left."""
        n_sites = len(self.columns)
        # A variable for each point and radius before its depth: is nobody within it?
        point = np.repeat(np.arange(len(self.depth)), self.depth)
        first = np.cumsum(self.depth) - self.depth
        place = np.arange(len(point)) - np.repeat(first, self.depth)
        here, there = self.radii[point, place], self.radii[point, place + 1]
        price = self.weight[point] * (there - here)
        fixed_cost = float(self.weight @ self.radii[:, 0])
        # within or not: z[k] + y[site k] >= z[k - 1], and 1 before the first.
        rows = np.arange(len(point))
        inner = place > 0
        matrix = coo_matrix(
            (
                np.concatenate(
                    [np.ones(len(point)), np.ones(len(point)), -np.ones(int(inner.sum()))]
                ),
                (
                    np.concatenate([rows, rows, rows[inner]]),
                    np.concatenate(
                        [n_sites + rows, self.near[point, place], n_sites + rows[inner] - 1]
                    ),
                ),
            ),
            (len(point), n_sites + len(point)),
        ).tocsr()
        least = np.where(inner, 0.0, 1.0)
        kept, low, high, extra = self.constraints.with_people()
        width = n_sites + len(point) + extra
        side = _wider(kept, self.columns, self.constraints.n_sites, n_sites + len(point), width)
        chain = csr_matrix((matrix.data, matrix.indices, matrix.indptr), (len(point), width))
        # Sites that are left out are closed: counts of them are zero.
        # The solver stops at a millionth in the objective, so what is sought is put at a thousand.
        size = max(upper - fixed_cost, 1e-9 * upper, 1.0) / 1000.0
        found = Programme(
            np.concatenate([np.zeros(n_sites), price / size, np.zeros(extra)]),
            np.arange(width) < n_sites,
            np.concatenate([self.always.astype(np.float64), np.zeros(width - n_sites)]),
            np.ones(width),
            vstack([chain, side]).tocsr(),
            np.concatenate([least, low]),
            np.concatenate([np.full(len(point), np.inf), high]),
        ).solve(time_limit_s, feedback=feedback)
        if found.infeasible:
            return None
        bound = fixed_cost + size * max(found.bound, 0.0)
        # The solver works to a tolerance.
        bound -= 1e-7 * abs(bound)
        if found.x is None:
            return bound, None
        choice = np.zeros(self.constraints.n_sites, dtype=bool)
        choice[self.columns] = found.x[:n_sites] > 0.5
        return bound, choice


def _wider(
    matrix: csr_matrix, columns: Longs, n_sites: int, extra_from: int, width: int
) -> csr_matrix:
    """Move the columns of all sites to those that are left, and further ones behind."""
    entries = matrix.tocoo()
    place = np.full(matrix.shape[1], -1, dtype=np.int64)
    place[columns] = np.arange(len(columns))
    place[n_sites:] = extra_from + np.arange(matrix.shape[1] - n_sites)
    kept = place[entries.col] >= 0
    return coo_matrix(
        (entries.data[kept], (entries.row[kept], place[entries.col[kept]])),
        (matrix.shape[0], width),
    ).tocsr()
