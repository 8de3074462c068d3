"""A mixed integer programme and its solution."""

from __future__ import annotations

import time
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix

from ..arrays import Bools, Floats
from ..feedback import SILENT, Feedback, check
from . import child
from .process import solve_apart

_LIMIT = 1
"""The status of :func:`scipy.optimize.milp` when the time is up."""

_AT_ONCE_S = 1.0
"""So long a programme is tried here, where nothing can stop it, before a process is started."""


@dataclass(frozen=True)
class Solution:
    """What the solver found.

    Attributes
    ----------
    x : ndarray of float64 (n,) or None
        The best that was found, if anything was.
    bound : float
        No solution costs less; minus infinite where nothing is known.
    infeasible : bool
        Whether there is none.
    prices : ndarray of float64 (m,) or None
        Dual prices of the rows of a linear programme.
    reduced : ndarray of float64 (n,) or None
        Reduced costs of its variables.
    """

    x: Floats | None
    bound: float
    infeasible: bool
    prices: Floats | None = None
    reduced: Floats | None = None


@dataclass(frozen=True)
class Programme:
    """Minimise ``cost @ x`` with ``low <= matrix @ x <= high`` and ``least <= x <= most``.

    Attributes
    ----------
    cost, least, most : ndarray of float64 (n,)
    integer : ndarray of bool (n,)
    matrix : csr_matrix (m, n)
    low, high : ndarray of float64 (m,)
    """

    cost: Floats
    integer: Bools
    least: Floats
    most: Floats
    matrix: csr_matrix
    low: Floats
    high: Floats

    def solve(
        self, time_limit_s: float, *, gap: float = 0.0, feedback: Feedback = SILENT
    ) -> Solution:
        """Solve it, or give what there is when the time is up.

        HiGHS (Huangfu and Hall 2018) cannot be stopped through scipy and keeps Python waiting, so
        what takes longer than a moment is solved by a process that can be ended.

        Parameters
        ----------
        gap : float
            Enough, as a share of the cost.

        Raises
        ------
        Canceled
            When asked to stop. Where no process can be started, only after the time limit.
        """
        check(feedback)
        if not (self.least <= self.most).all():
            return Solution(None, -np.inf, True)
        begun = time.monotonic()
        found = child.solve(self._given(min(_AT_ONCE_S, time_limit_s), gap))
        left = time_limit_s - (time.monotonic() - begun)
        check(feedback)
        if int(found["status"]) == _LIMIT and left > _AT_ONCE_S:
            given = self._given(left, gap)
            apart = solve_apart(given, feedback)
            found = child.solve(given) if apart is None else apart
            check(feedback)
        x = found["x"] if len(found["x"]) == len(self.cost) else None
        infeasible = int(found["status"]) == child.INFEASIBLE
        prices = found.get("prices")
        reduced = None if prices is None else np.asarray(self.cost - self.matrix.T @ prices)
        return Solution(x, float(found["bound"]), infeasible, prices, reduced)

    def _given(self, seconds: float, gap: float) -> dict[str, object]:
        return {
            "cost": self.cost,
            "integer": self.integer.astype(np.int64),
            "least": self.least,
            "most": self.most,
            "data": self.matrix.data,
            "indices": self.matrix.indices,
            "indptr": self.matrix.indptr,
            "low": self.low,
            "high": self.high,
            "seconds": seconds,
            "gap": gap,
        }
