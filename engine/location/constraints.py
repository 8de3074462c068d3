"""What a choice of sites must keep to: counts of sites, and what is asked for people."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from scipy.sparse import block_diag, csr_matrix, hstack, vstack

from ..arrays import Bools, Floats
from ..feedback import SILENT, Feedback, Unseen, check
from ..problems import Problem
from ..solver.programme import Programme
from .demands import Demand

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
class Constraints:
    """All that a choice among S sites must keep to.

    Attributes
    ----------
    n_sites : int
    fixed, forbidden : ndarray of bool (S,)
        Sites that are open, or closed, whatever is chosen.
    counts : sequence of Count
    covers : sequence of Demand
        Such as :class:`~.demands.Cover`.
    """

    n_sites: int
    fixed: Bools
    forbidden: Bools
    counts: Sequence[Count] = field(default_factory=tuple)
    covers: Sequence[Demand] = field(default_factory=tuple)

    def allows(self, open_: Bools) -> bool:
        """Tell whether a choice (S,) keeps to all of it."""
        if (self.fixed & ~open_).any() or (self.forbidden & open_).any():
            return False
        for count in self.counts:
            total = float(count.row() @ open_)
            if not count.low - 1e-9 <= total <= count.high + 1e-9:
                return False
        return all(cover.kept(open_) for cover in self.covers)

    def bounds(self) -> tuple[Floats, Floats]:
        """Return the lowest and highest value of each site, (S,)."""
        return self.fixed.astype(np.float64), 1.0 - self.forbidden.astype(np.float64)

    def linear(self) -> tuple[csr_matrix, Floats, Floats]:
        """Return ``low <= A y <= high`` of what is linear in the sites alone.

        These are the counts, and covers that leave nobody out.
        """
        matrix, low, high, _ = self._joined(whole=True)
        return matrix, low, high

    def with_people(self) -> tuple[csr_matrix, Floats, Floats, int]:
        """Return all of it in sites and further variables from 0 to 1, and how many these are."""
        return self._joined(whole=False)

    def _joined(self, whole: bool) -> tuple[csr_matrix, Floats, Floats, int]:
        """Join the rows of counts and covers, of ``whole`` ones only if so asked."""
        none = csr_matrix((0, self.n_sites))
        sites, own = [none, *(csr_matrix(count.row()) for count in self.counts)], []
        low = [np.array([count.low for count in self.counts], dtype=np.float64)]
        high = [np.array([count.high for count in self.counts], dtype=np.float64)]
        for cover in self.covers:
            if whole and cover.partly:
                continue
            rows = cover.rows()
            sites.append(rows.sites)
            own.append(rows.own)
            low.append(rows.low)
            high.append(rows.high)
        blank = csr_matrix((len(self.counts), 0))
        further = block_diag([blank, *own]).tocsr()
        matrix = hstack([vstack(sites), further]).tocsr()
        return matrix, np.concatenate(low), np.concatenate(high), further.shape[1]

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
