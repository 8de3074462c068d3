"""What a choice of sites must keep to: counts of sites, and shares of people within reach."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from scipy.sparse import coo_matrix, csr_matrix, vstack

from ..arrays import Bools, Floats, Longs
from ..feedback import SILENT, Feedback, Unseen, check
from ..problems import Problem
from ..solver.programme import Programme

_NEAR = 1e-4
"""How near the cheapest a choice must be that is only to begin with."""


@dataclass(frozen=True)
class Count:
    """Between two numbers of some sites are open.

    Attributes
    ----------
    label : str
        What people read when it cannot be kept.
    sites : ndarray of bool (S,)
    low, high : float
        Both included; ``high`` may be infinite.
    amount : ndarray of float64 (S,), optional
        What each open site adds instead of one, such as its capacity.
    """

    label: str
    sites: Bools
    low: float
    high: float = np.inf
    amount: Floats | None = None

    def row(self) -> Floats:
        """Return what each site adds, (S,)."""
        one = np.ones(len(self.sites)) if self.amount is None else self.amount
        return np.where(self.sites, one, 0.0)


@dataclass(frozen=True)
class Cover:
    """So many people have an open site within reach.

    Attributes
    ----------
    label : str
    reach : csr_matrix (n, S)
        Which sites each of n demand points has within reach; those that are within reach whatever
        is chosen are left out.
    people : ndarray of int64 (n,)
    need : int
        How many of them there must be.
    """

    label: str
    reach: csr_matrix
    people: Longs
    need: int

    @classmethod
    def of(cls, label: str, reach: Bools, people: Longs, need: int) -> Cover:
        """Join demand points with the same sites within reach; (n, S) and (n,)."""
        some = people > 0
        if not some.any():
            return cls(label, csr_matrix((0, reach.shape[1])), np.zeros(0, dtype=np.int64), need)
        packed = np.packbits(reach[some], axis=1)
        _, first, group = np.unique(packed, axis=0, return_index=True, return_inverse=True)
        # Whole numbers below 2**53 in any sum: exact as floats.
        joined = np.bincount(group.ravel(), people[some], len(first)).astype(np.int64)
        return cls(label, csr_matrix(reach[some][first].astype(np.float64)), joined, need)

    def covered(self, open_: Bools) -> int:
        """Count the people within reach of the open sites."""
        return int(self.people[self.reach @ open_.astype(np.float64) > 0].sum())


@dataclass(frozen=True)
class Constraints:
    """All that a choice among S sites must keep to.

    Attributes
    ----------
    n_sites : int
    fixed, forbidden : ndarray of bool (S,)
        Sites that are open, or closed, whatever is chosen.
    counts : sequence of Count
    covers : sequence of Cover
    """

    n_sites: int
    fixed: Bools
    forbidden: Bools
    counts: Sequence[Count] = field(default_factory=tuple)
    covers: Sequence[Cover] = field(default_factory=tuple)

    def allows(self, open_: Bools) -> bool:
        """Tell whether a choice (S,) keeps to all of it."""
        if (self.fixed & ~open_).any() or (self.forbidden & open_).any():
            return False
        for count in self.counts:
            total = float(count.row() @ open_)
            if not count.low - 1e-9 <= total <= count.high + 1e-9:
                return False
        return all(cover.covered(open_) >= cover.need for cover in self.covers)

    def bounds(self) -> tuple[Floats, Floats]:
        """Return the lowest and highest value of each site, (S,)."""
        return self.fixed.astype(np.float64), 1.0 - self.forbidden.astype(np.float64)

    def linear(self) -> tuple[csr_matrix, Floats, Floats]:
        """Return ``low <= A y <= high`` of what is linear in the sites alone.

        These are the counts, and covers that leave nobody out.
        """
        rows = [csr_matrix(count.row()) for count in self.counts]
        low = [np.array([count.low]) for count in self.counts]
        high = [np.array([count.high]) for count in self.counts]
        for cover in self.covers:
            if cover.need >= int(cover.people.sum()) and cover.need > 0:
                rows.append(cover.reach)
                low.append(np.ones(cover.reach.shape[0]))
                high.append(np.full(cover.reach.shape[0], np.inf))
        if not rows:
            return csr_matrix((0, self.n_sites)), np.zeros(0), np.zeros(0)
        return vstack(rows).tocsr(), np.concatenate(low), np.concatenate(high)

    def with_people(self) -> tuple[csr_matrix, Floats, Floats, int]:
        """Return all of it in sites and further variables from 0 to 1, and how many these are.

        A further variable says whether a demand point of a partial cover is within reach.
        """
        matrix, low, high = self.linear()
        rows, lows, highs, extra = [matrix], [low], [high], 0
        for cover in self.covers:
            total = int(cover.people.sum())
            if cover.need <= 0 or cover.need >= total:
                continue
            n_points = cover.reach.shape[0]
            points = np.arange(n_points)
            before = csr_matrix((n_points, extra))
            own = coo_matrix((-np.ones(n_points), (points, points)), (n_points, n_points))
            rows.append(_beside(cover.reach, before, own))
            scale = 1.0 / total
            share = csr_matrix(cover.people[None, :] * scale)
            rows.append(_beside(csr_matrix((1, self.n_sites)), csr_matrix((1, extra)), share))
            lows += [np.zeros(n_points), np.array([cover.need * scale])]
            highs += [np.full(n_points, np.inf), np.array([np.inf])]
            extra += n_points
        width = self.n_sites + extra
        wide = [csr_matrix((r.data, r.indices, r.indptr), (r.shape[0], width)) for r in rows]
        return vstack(wide).tocsr(), np.concatenate(lows), np.concatenate(highs), extra

    def cheapest(
        self, cost: Floats, time_limit_s: float = 60.0, feedback: Feedback = SILENT
    ) -> Bools | None:
        """Return the allowed choice (S,) of least total cost (S,), or ``None`` if there is none.

        Within the time limit it may be one that is not the cheapest.

        Raises
        ------
        Problem
            ``location-undecided`` when the time is too short to tell.
        """
        matrix, low, high, extra = self.with_people()
        least, most = self.bounds()
        size = float(np.abs(cost).max(initial=0.0)) or 1.0
        found = Programme(
            np.concatenate([cost / size, np.zeros(extra)]),
            np.arange(self.n_sites + extra) < self.n_sites,
            np.concatenate([least, np.zeros(extra)]),
            np.concatenate([most, np.ones(extra)]),
            matrix,
            low,
            high,
        ).solve(time_limit_s, gap=_NEAR, feedback=feedback)
        if found.x is not None:
            return np.asarray(found.x[: self.n_sites] > 0.5)
        if found.infeasible:
            return None
        raise Problem("location-undecided", seconds=time_limit_s)

    def conflict(
        self, feedback: Feedback = SILENT, cannot: Callable[[Constraints], bool] | None = None
    ) -> tuple[str, ...]:
        """Name constraints that cannot be kept together, none of which can be spared.

        The deletion filter of Chinneck and Dravnieks (1991): what remains infeasible without a
        constraint does without it. Where more is asked for than these constraints, ``cannot``
        tells whether no choice keeps to some of them and to that.
        """
        counts, covers = tuple(self.counts), tuple(self.covers)
        zero = np.zeros(self.n_sites)
        total = max(1, len(counts) + len(covers))
        for number, one in enumerate((*covers, *counts)):
            check(feedback, 100.0 * number / total)
            fewer = replace(
                self,
                counts=tuple(other for other in counts if other is not one),
                covers=tuple(other for other in covers if other is not one),
            )
            if cannot(fewer) if cannot else fewer.cheapest(zero, 60.0, Unseen(feedback)) is None:
                counts, covers = tuple(fewer.counts), tuple(fewer.covers)
        return (*(count.label for count in counts), *(cover.label for cover in covers))

    def require_feasible(self, feedback: Feedback = SILENT) -> None:
        """Refuse what no choice can keep to.

        Raises
        ------
        Problem
            ``location-infeasible`` with the constraints that contradict each other.
        """
        if self.cheapest(np.zeros(self.n_sites), feedback=Unseen(feedback)) is None:
            raise Problem("location-infeasible", constraints="; ".join(self.conflict(feedback)))


def _beside(*parts: csr_matrix) -> csr_matrix:
    """Put matrices with the same rows side by side; what comes later may be wider."""
    rows, columns, data, width = [], [], [], 0
    for part in parts:
        entries = part.tocoo()
        rows.append(entries.row)
        columns.append(entries.col + width)
        data.append(entries.data)
        width += part.shape[1]
    shape = (parts[0].shape[0], width)
    return coo_matrix(
        (np.concatenate(data), (np.concatenate(rows), np.concatenate(columns))), shape
    ).tocsr()
