"""Sites that can serve only so many.

The integer programme of Cornuéjols, Sridharan and Thizy (1991), in which people of one place may go
to several sites. Where there are many pairs of point and site, only some of them are in it: those
that the linear relaxation asks for (columns, Gilmore and Gomory 1961), whose dual prices bound what
all others could save.
"""

from __future__ import annotations

import math
import time

import numpy as np

from ..arrays import Bools, Floats, Longs
from ..feedback import SILENT, Feedback, Unseen, check
from ..transport import UNLIMITED, Transport, transport
from .constraints import Constraints, Count
from .flow import MOST_PAIRS, Flow, pairs_of
from .median import PROVEN, Location, locate

_ALL_PAIRS = 20_000
"""Up to so many it is made with all of them at once."""

_FIRST = 12
"""Nearest sites of each point that the linear relaxation begins with."""

_ROUNDS = 12


def enough_room(label: str, room: Longs, people: Longs) -> Count:
    """Return the constraint that open sites have room (S,) for all people (D,)."""
    need = int(people.sum())
    amount = np.where(room == UNLIMITED, need, room) / max(1.0, float(need))
    return Count(label, np.ones(len(room), dtype=bool), 1.0 if need else 0.0, np.inf, amount)


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
        Its ``cost`` is that of the best allocation to the chosen sites. Where pairs had to be left
        out that a better choice might need, its ``method`` is ``bounded``.

    Raises
    ------
    Problem
        ``location-infeasible`` or ``location-undecided``.
    """
    begun = time.monotonic()
    check(feedback, 0.0)
    some = weight > 0
    cost, weight = cost[some], weight[some]
    constraints.require_feasible(feedback)
    if cost.size <= _ALL_PAIRS:
        flow = Flow(pairs_of(cost), weight, room, constraints)
        found = flow.solve(flow.pairs.ms, None, time_limit_s, gap, feedback)
        open_ = flow.sites(found, time_limit_s, feedback)
        bound, exact = max(found.bound, 0.0) * flow.scale, True
    else:
        open_, bound, exact = _by_columns(
            cost, weight, room, constraints, gap, begun + time_limit_s, feedback
        )
    value = float(allocate(cost, weight, room, open_, Unseen(feedback)).cost)
    return _location(open_, value, bound, begun, exact, value)


def _by_columns(
    cost: Floats,
    weight: Longs,
    room: Longs,
    constraints: Constraints,
    gap: float,
    deadline: float,
    feedback: Feedback,
) -> tuple[Bools, float, bool]:
    """Return a choice, what no choice costs less than, and whether all pairs were considered."""
    begun = time.monotonic()
    third = (deadline - begun) / 3.0
    start = locate(
        cost, weight, constraints, gap=0.02, time_limit_s=third, feedback=Unseen(feedback)
    )
    best, bound = start.open, start.bound
    value = float(allocate(cost, weight, room, best, Unseen(feedback)).cost)
    people = weight.astype(np.float64)
    active = np.zeros(cost.shape, dtype=bool)
    nearest = np.argpartition(cost, min(_FIRST, cost.shape[1] - 1), axis=1)[:, :_FIRST]
    np.put_along_axis(active, nearest, True, axis=1)
    active[:, constraints.fixed] = True
    least, most = constraints.bounds()
    # Being left is dearer than any way, so that there is always a solution.
    dear = 3.0 * float(cost.max())
    needed = np.ones_like(active)
    for number in range(_ROUNDS):
        check(feedback, 30.0 * number / _ROUNDS)
        flow = Flow(pairs_of(np.where(active, cost, np.inf)), weight, room, constraints)
        left = begun + 2 * third - time.monotonic()
        relaxed = flow.solve(
            flow.pairs.ms, dear, max(left, 1.0), 0.0, Unseen(feedback), whole=False
        )
        if relaxed.prices is None or relaxed.reduced is None:
            break
        at_point = relaxed.prices[: len(weight)] * flow.scale
        at_site = relaxed.prices[len(weight) : len(weight) + len(room)] * flow.scale
        reduced = people[:, None] * (cost - at_site[None, :] / flow.total) - at_point[:, None]
        # What pairs that are left out could save is paid for by their sites: nobody goes where
        # none is open. What a site cannot pay lowers the bound.
        saved = np.where(active, 0.0, np.maximum(-reduced, 0.0))
        opening = relaxed.reduced[: len(room)] * flow.scale
        after = opening - saved.sum(axis=0)
        short = np.minimum(after * least, after * most)
        short -= np.minimum(opening * least, opening * most)
        lower = relaxed.bound * flow.scale + float(short.sum())
        if lower > bound or number == 0:
            bound = max(bound, lower)
            may_open = (after <= value - lower) | (least > 0)
            needed = (reduced <= value - lower) & may_open[None, :]
        if value - bound <= max(gap, PROVEN) * value:
            return best, bound, True
        lacking = (saved > 0) & (short < -1e-9 * flow.scale)[None, :]
        if not lacking.any() or int(active.sum()) > MOST_PAIRS or left <= 0:
            break
        worst = np.argsort(-np.where(lacking, saved, 0.0), axis=1)[:, :_FIRST]
        some = np.zeros_like(active)
        np.put_along_axis(some, worst, True, axis=1)
        active |= lacking & some
    exact = False
    while not exact:
        flow = Flow(pairs_of(np.where(active, cost, np.inf)), weight, room, constraints)
        seconds = max(deadline - time.monotonic(), 1.0)
        found = flow.solve(flow.pairs.ms, dear, seconds, gap, feedback)
        if found.x is not None:
            other = flow.sites(found, seconds, feedback)
            reached = float(allocate(cost, weight, room, other, Unseen(feedback)).cost)
            if reached < value:
                best, value = other, reached
        # A pair that costs so much more than the bound is in no better solution.
        missing = needed & ~active
        exact = not missing.any()
        if exact:
            bound = max(bound, min(found.bound * flow.scale, value))
        elif int((active | missing).sum()) > MOST_PAIRS or time.monotonic() > deadline:
            break
        active |= missing
    return best, bound, exact


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
    flow = Flow.within(reach[somewhere], people[somewhere], room, constraints)
    found = flow.solve(np.zeros(len(flow.pairs)), 1.0, time_limit_s, gap, feedback)
    open_ = flow.sites(found, time_limit_s, feedback)
    cost = np.where(reach, 0.0, np.inf)
    left = float(allocate(cost, people, room, open_, Unseen(feedback)).left.sum())
    never = float(people[~somewhere].sum())
    # People are whole thousandths, so a bound between two of them is the upper one.
    bound = math.ceil(max(found.bound, 0.0) * flow.scale - 1e-6 * flow.total) + never
    return _location(open_, left, bound, begun, True, flow.total)


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
    flow = Flow.within(reach, people, room, constraints)
    found = flow.solve(
        np.zeros(len(flow.pairs)), None, time_limit_s, 0.0, feedback, price.astype(np.float64)
    )
    open_ = flow.sites(found, time_limit_s, feedback, label)
    bound = float(math.ceil(max(found.bound, 0.0) - 1e-6))
    value = float(price[open_].sum())
    return _location(open_, value, bound, begun, True, value)


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
        flow = Flow.within(reach, people, room, constraints)
        found = flow.solve(np.zeros(len(flow.pairs)), None, left, 0.0, Unseen(feedback))
        return None if found.infeasible else flow.sites(found, left, feedback)

    best = within(np.inf)
    if best is None:
        flow = Flow.within(np.isfinite(cost), people, room, constraints)
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
    return _location(best, longest, longest, begun, True, longest)


def _location(
    open_: Bools, cost: float, bound: float, begun: float, exact: bool, size: float
) -> Location:
    # What the solver's tolerance leaves between them, for sums of this size, is no gap.
    bound = cost if exact and cost - bound <= PROVEN * size else min(bound, cost)
    method = "exact" if exact else "bounded"
    return Location(open_, cost, bound, time.monotonic() - begun, method)
