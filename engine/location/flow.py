"""The integer programme of people who go to sites with limited room."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

import numpy as np
from scipy.sparse import coo_matrix, csr_matrix, vstack

from ..arrays import Bools, Floats, Longs
from ..feedback import Feedback, Unseen, check
from ..pairs import Pairs
from ..problems import Problem
from ..solver.programme import Programme, Solution
from ..transport import UNLIMITED
from .constraints import Constraints

MOST_PAIRS = 100_000
"""Up to so many pairs of point and site the integer programme is made."""


def pairs_of(cost: Floats) -> Pairs:
    """Return the pairs of point and site (D, S) that are allowed: those of finite cost."""
    point, site = np.nonzero(np.isfinite(cost))
    return Pairs(point, site.astype(np.int32), cost[point, site].astype(np.float64))


@dataclass
class Flow:
    """The integer programme: sites, pairs of point and site, and perhaps those who are left.

    Parameters
    ----------
    pairs : Pairs
        Where people may go.
    people : ndarray of int64 (D,)
    room : ndarray of int64 (S,)
    constraints : Constraints
    """

    pairs: Pairs
    people: Longs
    room: Longs
    constraints: Constraints

    def __post_init__(self) -> None:
        self.total = float(self.people.sum()) or 1.0
        self.scale = 1.0

    @classmethod
    def within(cls, reach: Bools, people: Longs, room: Longs, constraints: Constraints) -> Flow:
        """Let people go where they are within reach, (D, S)."""
        some = people > 0
        pairs = pairs_of(np.where(reach[some], 0.0, np.inf))
        if len(pairs) > MOST_PAIRS:
            raise Problem("location-capacity-large", pairs=len(pairs), most=MOST_PAIRS)
        return cls(pairs, people[some], room, constraints)

    def solve(
        self,
        way: Floats,
        leave: float | None,
        seconds: float,
        gap: float,
        feedback: Feedback,
        price: Floats | None = None,
        *,
        whole: bool = True,
    ) -> Solution:
        """Minimise ways (P,) per person, who may be left at a cost each, and sites (S,).

        The first rows are those of points and then those of sites; ``whole`` sites are open or not.
        """
        point, site = self.pairs.point, self.pairs.facility.astype(np.int64)
        n_points, n_sites, n_pairs = len(self.people), len(self.room), len(self.pairs)
        n_left = 0 if leave is None else n_points
        kept, low, high, extra = self.constraints.with_people()
        width = n_sites + n_pairs + n_left + extra
        people, ones = self.people.astype(np.float64), np.ones(n_pairs)
        pair, number = np.arange(n_pairs), np.arange(n_points)

        def rows(count: int, *entries: tuple[Floats, Longs, Longs]) -> csr_matrix:
            data, row, column = (np.concatenate(parts) for parts in zip(*entries))
            return coo_matrix((data, (row, column)), (count, width)).tocsr()

        left = number[:n_left]
        served = rows(
            n_points,
            (ones, point, n_sites + pair),
            (np.ones(n_left), left, n_sites + n_pairs + left),
        )
        limited = self.room != UNLIMITED
        tight = np.flatnonzero(limited[site])
        sites = np.flatnonzero(limited)
        full = rows(
            n_sites,
            (people[point[tight]] / self.total, site[tight], n_sites + tight),
            (-self.room[sites] / self.total, sites, sites),
        )
        linked = rows(n_pairs, (ones, pair, n_sites + pair), (-ones, pair, site))
        side = kept.tocoo()
        moved = np.where(side.col < n_sites, side.col, side.col + n_pairs + n_left)
        own = coo_matrix((side.data, (side.row, moved)), (kept.shape[0], width)).tocsr()
        cost = np.concatenate([people[point] * way, people[:n_left] * (leave or 0.0)])
        self.scale = 1.0 if price is not None else float(cost.max(initial=0.0)) or 1.0
        least, most = self.constraints.bounds()
        others = width - n_sites
        endless = np.full(n_sites + n_pairs, -np.inf)
        return Programme(
            np.concatenate(
                [np.zeros(n_sites) if price is None else price, cost / self.scale, np.zeros(extra)]
            ),
            (np.arange(width) < n_sites) & whole,
            np.concatenate([least, np.zeros(others)]),
            np.concatenate([most, np.ones(others)]),
            vstack([served, full, linked, own]).tocsr(),
            np.concatenate([np.ones(n_points), endless, low]),
            np.concatenate([np.ones(n_points), np.zeros(len(endless)), high]),
        ).solve(seconds, gap=gap, feedback=feedback)

    def sites(self, found: Solution, seconds: float, feedback: Feedback, label: str = "") -> Bools:
        """Return the open sites (S,), or say why there are none."""
        check(feedback, 100.0)
        if found.infeasible:
            self.refuse(label, feedback)
        if found.x is None:
            raise Problem("location-undecided", seconds=seconds)
        return np.asarray(found.x[: len(self.room)] > 0.5)

    def refuse(self, label: str, feedback: Feedback) -> None:
        """Name constraints that cannot be kept together with room for everyone.

        Raises
        ------
        Problem
            ``location-infeasible``.
        """
        zero = np.zeros(len(self.pairs))

        def cannot(fewer: Constraints) -> bool:
            flow = dataclasses.replace(self, constraints=fewer)
            return flow.solve(zero, None, 60.0, 0.0, Unseen(feedback)).infeasible

        names = (*self.constraints.conflict(feedback, cannot), label)
        raise Problem("location-infeasible", constraints="; ".join(filter(None, names)))
