"""Sites that can serve only so many.

Small problems are solved by the integer programme of Cornuéjols, Sridharan and Thizy (1991), in
which people of one place may go to several sites. For larger ones sites are chosen as if there was
room at each, with enough room in all; people are then allocated as :mod:`~..transport` does, and
the bound is that without limits.
"""

from __future__ import annotations

import dataclasses
import math
import time
from dataclasses import dataclass

import numpy as np
from scipy.sparse import coo_matrix, csr_matrix, vstack

from ..arrays import Bools, Floats, Longs
from ..feedback import SILENT, Feedback, Unseen, check
from ..pairs import Pairs
from ..problems import Problem
from ..solver.programme import Programme, Solution
from ..transport import UNLIMITED, Transport, transport
from .constraints import Constraints, Count
from .median import PROVEN, Location, locate

MOST_PAIRS = 30_000
"""Up to so many pairs of point and site the integer programme is made."""


def enough_room(label: str, room: Longs, people: Longs) -> Count:
    """Return the constraint that open sites have room (S,) for all people (D,)."""
    need = int(people.sum())
    amount = np.where(room == UNLIMITED, need, room) / max(1.0, float(need))
    return Count(label, np.ones(len(room), dtype=bool), 1.0 if need else 0.0, np.inf, amount)


def pairs_of(cost: Floats) -> Pairs:
    """Return the pairs of point and site (D, S) that are allowed: those of finite cost."""
    point, site = np.nonzero(np.isfinite(cost))
    return Pairs(point, site.astype(np.int32), cost[point, site].astype(np.float64))


def allocate(
    cost: Floats, weight: Longs, room: Longs, open_: Bools, feedback: Feedback = SILENT
) -> Transport:
    """Send people (D,) to open sites with room, as many as possible and then at least cost."""
    pairs = pairs_of(np.where(open_[None, :], cost, np.inf))
    return transport(pairs, weight, room, feedback=feedback)


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
    """Choose sites that have room for everyone and cost least: the capacitated p-median problem.

    Parameters
    ----------
    cost : (D, S) float
        Finite whole numbers.
    weight, room : (D,), (S,) int64
        People, and how many of them each site takes (``UNLIMITED`` for any number), in the same
        unit.
    constraints : Constraints
        With a count that makes room for everyone, see :func:`enough_room`.

    Returns
    -------
    Location
        Its ``cost`` is that of the best allocation to the chosen sites. Where the problem is too
        large for a proof, its ``method`` is ``bounded`` and its bound that without limits.

    Raises
    ------
    Problem
        ``location-infeasible`` or ``location-undecided``.
    """
    begun = time.monotonic()
    check(feedback, 0.0)
    some = weight > 0
    cost, weight = cost[some], weight[some]
    if cost.size > MOST_PAIRS:
        free = locate(
            cost, weight, constraints, gap=gap, time_limit_s=time_limit_s, feedback=feedback
        )
        bound, open_ = free.bound, free.open
    else:
        constraints.require_feasible(feedback)
        flow = _Flow(pairs_of(cost), weight, room, constraints)
        found = flow.solve(flow.pairs.ms, None, time_limit_s, gap, feedback)
        open_ = flow.sites(found, time_limit_s, feedback)
        bound = max(found.bound, 0.0) * flow.scale
    value = float(allocate(cost, weight, room, open_, Unseen(feedback)).cost)
    return _location(open_, value, bound, begun, cost.size <= MOST_PAIRS)


def cover_most_with_room(
    reach: Bools,
    people: Longs,
    room: Longs,
    constraints: Constraints,
    *,
    gap: float = 0.0,
    time_limit_s: float = 60.0,
    feedback: Feedback = SILENT,
) -> Location:
    """Choose sites that leave as few people as possible without room within reach.

    The capacitated maximal covering problem (Current and Storbeck 1988), where people of one place
    may go to several sites. The cost is the people left.

    Raises
    ------
    Problem
        ``location-infeasible``, ``location-undecided`` or ``location-capacity-large``.
    """
    begun = time.monotonic()
    check(feedback, 0.0)
    constraints.require_feasible(feedback)
    somewhere = reach.any(axis=1)
    flow = _Flow.within(reach[somewhere], people[somewhere], room, constraints)
    found = flow.solve(np.zeros(len(flow.pairs)), 1.0, time_limit_s, gap, feedback)
    open_ = flow.sites(found, time_limit_s, feedback)
    cost = np.where(reach, 0.0, np.inf)
    left = float(allocate(cost, people, room, open_, Unseen(feedback)).left.sum())
    never = float(people[~somewhere].sum())
    # People are whole thousandths, so a bound between two of them is the upper one.
    bound = math.ceil(max(found.bound, 0.0) * flow.scale - 1e-6 * flow.total) + never
    return _location(open_, left, bound, begun, True)


def cover_all_with_room(
    reach: Bools,
    people: Longs,
    room: Longs,
    constraints: Constraints,
    price: Longs,
    *,
    time_limit_s: float = 60.0,
    label: str = "",
    feedback: Feedback = SILENT,
) -> Location:
    """Choose sites of least total price so that everyone has room at one within reach.

    The capacitated set covering problem (Current and Storbeck 1988); prices are whole.

    Raises
    ------
    Problem
        ``location-infeasible``, ``location-undecided`` or ``location-capacity-large``.
    """
    begun = time.monotonic()
    check(feedback, 0.0)
    constraints.require_feasible(feedback)
    flow = _Flow.within(reach, people, room, constraints)
    found = flow.solve(
        np.zeros(len(flow.pairs)), None, time_limit_s, 0.0, feedback, price.astype(np.float64)
    )
    open_ = flow.sites(found, time_limit_s, feedback, label)
    bound = float(math.ceil(max(found.bound, 0.0) - 1e-6))
    return _location(open_, float(price[open_].sum()), bound, begun, True)


def center_with_room(
    cost: Floats,
    people: Longs,
    room: Longs,
    constraints: Constraints,
    *,
    time_limit_s: float = 60.0,
    label: str = "",
    feedback: Feedback = SILENT,
) -> Location:
    """Choose sites so that the longest way of anybody to one with room is as short as can be.

    The capacitated p-center problem, by halving the list of all times as in
    :func:`~.covering.center`.

    Raises
    ------
    Problem
        ``location-infeasible``, ``location-undecided`` or ``location-capacity-large``.
    """
    begun = time.monotonic()
    constraints.require_feasible(feedback)
    some = people > 0
    cost, people = cost[some], people[some]
    times = np.unique(cost[np.isfinite(cost)])

    def within(longest: float) -> Bools | None:
        left = max(time_limit_s - (time.monotonic() - begun), 1.0)
        reach = np.isfinite(cost) & (cost <= longest)
        flow = _Flow.within(reach, people, room, constraints)
        found = flow.solve(np.zeros(len(flow.pairs)), None, left, 0.0, Unseen(feedback))
        return None if found.infeasible else flow.sites(found, left, feedback)

    best = within(np.inf)
    if best is None:
        flow = _Flow.within(np.isfinite(cost), people, room, constraints)
        flow.refuse(label, feedback)
    low, high, rounds = 0, len(times) - 1, 0
    while low < high:
        rounds += 1
        check(feedback, 100.0 * (1.0 - 0.5 ** (rounds / 3)))
        middle = (low + high) // 2
        found = within(float(times[middle]))
        low, high = (middle + 1, high) if found is None else (low, middle)
        best = best if found is None else found
    check(feedback, 100.0)
    assert best is not None, "refused otherwise"
    longest = float(times[low])
    return _location(best, longest, longest, begun, True)


def _location(open_: Bools, cost: float, bound: float, begun: float, exact: bool) -> Location:
    # What the solver's tolerance leaves between them is no gap.
    bound = cost if exact and cost - bound <= PROVEN * cost else min(bound, cost)
    method = "exact" if exact else "bounded"
    return Location(open_, cost, bound, time.monotonic() - begun, method)


@dataclass
class _Flow:
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
    def within(cls, reach: Bools, people: Longs, room: Longs, constraints: Constraints) -> _Flow:
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
    ) -> Solution:
        """Minimise ways (P,) per person, who may be left at a cost each, and sites (S,)."""
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
            np.arange(width) < n_sites,
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
