"""People to facilities that can take only so many: the transportation problem, with its proof."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

import numpy as np
from scipy.optimize import linprog
from scipy.sparse import csr_matrix

from .arrays import MS_PER_MINUTE, Bools, Floats, Longs
from .feedback import SILENT, Feedback, check
from .pairs import Pairs

UNLIMITED = -1
"""The capacity of a facility that takes as many as come."""

NEAREST, OPTIMAL, GREEDY = "nearest", "optimal", "greedy"

_FIRST = 4  # nearest facilities of a point that the first programme knows
_SAMPLE = 1000  # points whose prices tell what the others do
_NEAR_MS = 60_000  # by how much a facility may be worse than the best at these prices
_ROUNDS = 60
_UNITS = 1000.0  # people are counted in thousandths, and told to the solver in ones


@dataclass(frozen=True)
class Transport:
    """Who goes where.

    Parameters
    ----------
    amount : (P,) int64
        People of each pair, in thousandths.
    left : (D,) int64
        People that no facility takes, in thousandths.
    cost : int
        Sum of people times milliseconds.
    bound : int
        No allocation that leaves as few people costs less; equal to ``cost`` where it is optimal.
    left_bound : int
        No allocation leaves fewer people.
    method : str
        ``nearest`` where everybody's nearest facility has room, ``optimal`` for the solution of
        the linear programme, ``greedy`` where the solver gave none.
    """

    amount: Longs
    left: Longs
    cost: int
    bound: int
    left_bound: int
    method: str

    @property
    def gap(self) -> float:
        """How far the cost may be above the least possible, as a share; 0 is proven optimal."""
        return (self.cost - self.bound) / self.cost if self.cost > 0 else 0.0

    @property
    def is_proven(self) -> bool:
        """Whether nothing leaves fewer people, nor as few at less cost."""
        return self.cost == self.bound and int(self.left.sum()) == self.left_bound


def transport(
    pairs: Pairs,
    supply: Longs,
    capacity: Longs,
    *,
    seconds: float = 300.0,
    feedback: Feedback = SILENT,
) -> Transport:
    """Serve as many people as possible, and of all ways to do so take the shortest.

    Parameters
    ----------
    pairs : Pairs
        Points and the facilities that their people may go to.
    supply : (D,) int64
        People at each point, in thousandths; they may go to several facilities.
    capacity : (F,) int64
        How many people a facility takes, in thousandths, or ``UNLIMITED``.
    seconds : float
        How long the solver may take for one programme.
    feedback : Feedback
        Cancel is looked at between programmes.

    Notes
    -----
    The transportation problem of Hitchcock (1941), solved by HiGHS (Huangfu and Hall 2018) through
    scipy. Being left has a price that no detour reaches: a chain of exchanges passes each facility
    once. Only the nearest few pairs of each point are in the first programme; those whose reduced
    cost is negative join until there are none. Dual prices, rounded to whole milliseconds, give
    the Lagrangian bound in exact integers: where it equals the cost, that is the proof.
    """
    ms = pairs.ms.astype(np.int64)
    nearest = _nearest_first(pairs)
    amount = np.zeros(len(pairs), dtype=np.int64)
    amount[nearest] = supply[pairs.point[nearest]]
    limited = capacity != UNLIMITED
    used = np.bincount(pairs.facility, amount, len(capacity)).astype(np.int64)
    if not (limited & (used > capacity)).any():
        cost = _cost(amount, ms)
        left = supply - _by_point(pairs, amount, len(supply))
        return Transport(amount, left, cost, cost, int(left.sum()), NEAREST)
    problem = _Problem(pairs, ms, supply, capacity)
    if len(np.unique(pairs.facility)) == 1:
        # Nobody has a choice, so the shortest ways first are the best there is.
        return replace(problem.greedy(), method=OPTIMAL)
    return problem.solve(seconds, feedback) or problem.greedy()


@dataclass
class _Problem:
    """Pairs as columns; the points that have none are left in any case."""

    pairs: Pairs
    ms: Longs
    supply: Longs
    capacity: Longs

    def __post_init__(self) -> None:
        self.reached = np.unique(self.pairs.point)
        self.row = np.searchsorted(self.reached, self.pairs.point)
        self.limited = np.flatnonzero(self.capacity != UNLIMITED)
        self.price = np.zeros(len(self.capacity), dtype=np.int64)
        self.penalty = (len(self.capacity) + 1) * (int(self.ms.max(initial=0)) + 1)

    def solve(self, seconds: float, feedback: Feedback) -> Transport | None:
        """Solve with some of the columns until no other could help."""
        active = self._likely(seconds, feedback)
        best: Transport | None = None
        for number in range(_ROUNDS):
            check(feedback, min(99.0, 100.0 * number / 8))
            solved = self._programme(active, seconds)
            if solved is None:
                return best
            amount, price = solved
            self.price = price
            best = self._result(amount, price, best)
            if best.is_proven:
                break
            # What a point pays now, and what each other pair would cost it.
            full = self.ms + price[self.pairs.facility]
            now = np.full(len(self.reached), self.penalty, dtype=np.int64)
            np.minimum.at(now, self.row[active], full[active])
            better = ~active & (full < now[self.row])
            if not better.any():
                break
            active |= better
        check(feedback, 100.0)
        return best

    def _likely(self, seconds: float, feedback: Feedback) -> Bools:
        """Return the columns (P,) to begin with: few, but with what the solution needs.

        Where there are many points, the prices of a sample of them, with as much of the room,
        tell which facilities a point may go to.
        """
        stride = len(self.reached) // _SAMPLE
        if stride < 2:
            return np.asarray(_rank_in_point(self.pairs) < _FIRST)
        chosen = np.zeros(len(self.supply), dtype=bool)
        chosen[self.reached[::stride]] = True
        people = int(self.supply[self.reached].sum())
        share = Fraction(int(self.supply[chosen].sum()), max(people, 1))
        room = self.capacity.copy()
        room[self.limited] = [int(most * share) for most in self.capacity[self.limited].tolist()]
        rows = chosen[self.pairs.point]
        sample = _Problem(
            self.pairs.take(rows), self.ms[rows], np.where(chosen, self.supply, 0), room
        )
        sample.solve(seconds, feedback)
        full = self.ms + sample.price[self.pairs.facility]
        least = np.full(len(self.reached), np.iinfo(np.int64).max)
        np.minimum.at(least, self.row, full)
        return np.asarray(full <= least[self.row] + _NEAR_MS)

    def greedy(self) -> Transport:
        """Fill facilities by the shortest way first; the bound lets everybody go to the nearest."""
        amount = np.zeros(len(self.pairs), dtype=np.int64)
        left, room = self.supply.copy(), self.capacity.copy()
        for pair in np.argsort(self.ms, kind="stable").tolist():
            point, site = self.pairs.point[pair], self.pairs.facility[pair]
            taken = left[point] if room[site] == UNLIMITED else min(left[point], room[site])
            amount[pair] = taken
            left[point] -= taken
            if room[site] != UNLIMITED:
                room[site] -= taken
        nearest = _nearest_first(self.pairs)
        order = nearest[np.argsort(self.ms[nearest], kind="stable")]
        people = self.supply[self.pairs.point[order]]
        before = np.cumsum(people) - people
        carried = int(self.supply.sum() - left.sum())
        counted = np.clip(carried - before, 0, people)
        return Transport(
            amount,
            left,
            _cost(amount, self.ms),
            _cost(counted, self.ms[order]),
            self._fewest_left(),
            GREEDY,
        )

    def _programme(self, active: Bools, seconds: float) -> tuple[Longs, Longs] | None:
        """Return amounts (P,) and the prices of facilities (F,) in ms; None without a solution."""
        columns = np.flatnonzero(active)
        n_points, n_pairs = len(self.reached), len(columns)
        cost = np.concatenate([self.ms[columns], np.full(n_points, self.penalty)]) / MS_PER_MINUTE
        everyone = csr_matrix(
            (
                np.ones(n_pairs + n_points),
                (
                    np.concatenate([self.row[columns], np.arange(n_points)]),
                    np.arange(n_pairs + n_points),
                ),
            )
        )
        place = np.full(len(self.capacity), -1)
        place[self.limited] = np.arange(len(self.limited))
        bounded = place[self.pairs.facility[columns]]
        inside = bounded >= 0
        room = csr_matrix(
            (np.ones(int(inside.sum())), (bounded[inside], np.flatnonzero(inside))),
            shape=(len(self.limited), n_pairs + n_points),
        )
        found = linprog(
            cost,
            A_ub=room,
            b_ub=self.capacity[self.limited] / _UNITS,
            A_eq=everyone,
            b_eq=self.supply[self.reached] / _UNITS,
            method="highs",
            options={"time_limit": seconds},
        )
        if found.status != 0:
            return None
        amount = np.zeros(len(self.pairs), dtype=np.int64)
        amount[columns] = np.rint(found.x[:n_pairs] * _UNITS).astype(np.int64)
        price = np.zeros(len(self.capacity), dtype=np.int64)
        dual: Floats = -found.ineqlin.marginals * MS_PER_MINUTE
        price[self.limited] = np.maximum(np.rint(dual), 0).astype(np.int64)
        return self._whole(amount), price

    def _whole(self, amount: Longs) -> Longs:
        """Take back what rounding gave too much, so that no place is overdrawn."""
        for group, most in (
            (self.pairs.point, self.supply),
            (self.pairs.facility, np.where(self.capacity == UNLIMITED, 2**62, self.capacity)),
        ):
            used = np.bincount(group, amount, len(most)).astype(np.int64)
            for over in np.flatnonzero(used > most).tolist():
                rows = np.flatnonzero((group == over) & (amount > 0))
                rows = rows[np.argsort(amount[rows])[::-1]]
                excess = int(used[over] - most[over])
                for row in rows.tolist():
                    back = min(excess, int(amount[row]))
                    amount[row] -= back
                    excess -= back
        return amount

    def _result(self, amount: Longs, price: Longs, best: Transport | None) -> Transport:
        """Judge amounts by the bound that the prices give, or an earlier better one."""
        left = self.supply - _by_point(self.pairs, amount, len(self.supply))
        stranded = int(left.sum()) - int(left[self.reached].sum())
        pays = np.full(len(self.reached), self.penalty, dtype=np.int64)
        np.minimum.at(pays, self.row, self.ms + price[self.pairs.facility])
        bound = _cost(self.supply[self.reached], pays) - _cost(
            self.capacity[self.limited], price[self.limited]
        )
        cost = _cost(amount, self.ms)
        many = int(left[self.reached].sum())
        # Every thousandth that is left costs the penalty, which no saving outweighs.
        fewest = max(-(-(bound - self._most_cost()) // self.penalty), 0)
        proven = cost + many * self.penalty == bound
        lower = max(bound - many * self.penalty, 0)
        if best is not None:
            lower = max(lower, best.bound if int(best.left.sum()) == int(left.sum()) else 0)
        left_bound = stranded + (many if proven else max(fewest, self._fewest_left() - stranded))
        return Transport(amount, left, cost, lower, left_bound, OPTIMAL)

    def _most_cost(self) -> int:
        return int(self.supply[self.reached].astype(object).sum()) * int(self.ms.max(initial=0))

    def _fewest_left(self) -> int:
        """Return how many are left at least: those without a way, or those for whom no room is."""
        people = int(self.supply[self.reached].sum())
        stranded = int(self.supply.sum()) - people
        some = np.unique(self.pairs.facility)
        if (self.capacity[some] == UNLIMITED).any():
            return stranded
        return stranded + max(people - int(self.capacity[some].sum()), 0)


def _cost(amount: Longs, ms: Longs) -> int:
    """Sum products as Python's integers, which do not overflow."""
    some = np.flatnonzero(amount)
    return int((amount[some].astype(object) * ms[some].astype(object)).sum()) if len(some) else 0


def _by_point(pairs: Pairs, amount: Longs, n_points: int) -> Longs:
    # Whole numbers below 2**53 in any sum: exact as floats.
    return np.bincount(pairs.point, amount, n_points).astype(np.int64)


def _rank_in_point(pairs: Pairs) -> Longs:
    """Return the rank of each pair among those of its point, 0 for the nearest."""
    order = np.lexsort((pairs.facility, pairs.ms, pairs.point))
    first = np.searchsorted(pairs.point[order], pairs.point[order], side="left")
    rank = np.empty(len(pairs), dtype=np.int64)
    rank[order] = np.arange(len(pairs)) - first
    return rank


def _nearest_first(pairs: Pairs) -> Longs:
    """Return the pair of each point's nearest facility, the first of equally near."""
    return np.flatnonzero(_rank_in_point(pairs) == 0)
