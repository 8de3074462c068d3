"""Catchments: whom each facility serves, who crosses a border for it, and who is left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..engine.arrays import MS_PER_MINUTE, NONE, Bools, Floats, Ints, Longs
from ..engine.attraction import huff_shares, split
from ..engine.feedback import SILENT, Feedback
from ..engine.pairs import Pairs
from ..engine.problems import Notice, Problem
from ..engine.transport import UNLIMITED, Transport, transport
from .access import CLOSED, OPEN, Answer
from .parsing import MILLI, examples
from .study import Study

FLOOR_MS = 60_000.0
"""In Huff's model nobody is nearer to a facility than a minute."""

BELOW, WITHIN, ABOVE = "below", "within", "above"


@dataclass(frozen=True)
class Allocation:
    """Who goes where: a row for each point and facility that have people in common.

    Attributes
    ----------
    pairs : Pairs
        By point, facilities being those of the study.
    residents : ndarray of int64 (P,)
        In thousandths, above zero.
    people : ndarray of int64 (D,)
        All who are allocated or left.
    proof : Transport, optional
        How good an allocation under capacities is.
    """

    pairs: Pairs
    residents: Longs
    people: Longs
    proof: Transport | None = None

    @classmethod
    def of(
        cls, pairs: Pairs, residents: Longs, people: Longs, proof: Transport | None = None
    ) -> Allocation:
        """Keep the pairs that have people."""
        some = residents > 0
        return cls(pairs.take(some), residents[some], people, proof)

    @property
    def unserved(self) -> Longs:
        """People of each point whom no facility serves, (D,)."""
        return self.people - self._sum(self.pairs.point, len(self.people))

    def served(self, n_facilities: int) -> Longs:
        """Return the people of each facility, (F,)."""
        return self._sum(self.pairs.facility, n_facilities)

    def mean_min(self, group: Longs | Ints, n_groups: int) -> Floats:
        """Return the mean minutes of the pairs in each group, NaN where there is none."""
        # Below 2**53 for a county; above, a rounding that no minute shows.
        time = np.bincount(group, self.residents * self.pairs.ms, n_groups)
        people = self._sum(group, n_groups)
        some = people > 0
        return np.where(some, time / np.where(some, people, 1) / MS_PER_MINUTE, np.nan)

    def longest_min(self, n_facilities: int) -> Floats:
        """Return the longest minutes to each facility, (F,), NaN where nobody goes."""
        longest = np.full(n_facilities, -np.inf)
        np.maximum.at(longest, self.pairs.facility, self.pairs.ms)
        return np.where(np.isfinite(longest), longest / MS_PER_MINUTE, np.nan)

    def main(self) -> tuple[Ints, Longs]:
        """Return each point's facility with the most of its people, (D,), and how many these are.

        -1 where nobody is served; of equal ones the first.
        """
        facility = np.full(len(self.people), NONE, dtype=np.int32)
        most = np.zeros(len(self.people), dtype=np.int64)
        order = np.lexsort((-self.pairs.facility, self.residents, self.pairs.point))
        # Written in rising order, the last one of each point stays.
        facility[self.pairs.point[order]] = self.pairs.facility[order]
        most[self.pairs.point[order]] = self.residents[order]
        return facility, most

    def _sum(self, group: Longs | Ints, n_groups: int) -> Longs:
        # Whole numbers below 2**53 in any sum: exact as floats.
        return np.bincount(group, self.residents, n_groups).astype(np.int64)


def to_nearest(found: Answer, people: Longs) -> Allocation:
    """Send everybody to the nearest facility."""
    point = np.flatnonzero(found.facility != NONE)
    pairs = Pairs(point, found.facility[point], found.ms[point])
    return Allocation.of(pairs, people[point], people)


def to_nearest_with_room(
    pairs: Pairs, people: Longs, capacity: Longs, feedback: Feedback = SILENT
) -> Allocation:
    """Serve as many as there is room for, by the least travel in sum; see :func:`transport`."""
    result = transport(pairs, people, capacity, feedback=feedback)
    return Allocation.of(pairs, result.amount, people, result)


def by_attraction(pairs: Pairs, people: Longs, size: Floats, exponent: float) -> Allocation:
    """Spread people over facilities by size and time, see :func:`~.attraction.huff_shares`."""
    shares = huff_shares(pairs, size, exponent, len(people), FLOOR_MS)
    return Allocation.of(pairs, split(pairs, shares, people), people)


def allowed(pairs: Pairs, study: Study, borders: str) -> Pairs:
    """Leave out the pairs that the borders forbid, as :func:`~.access.answer` has them."""
    if borders == OPEN:
        return pairs
    place = study.facilities.municipality[pairs.facility]
    inside = place >= 0
    if borders == CLOSED:
        inside &= study.demand.municipality[pairs.point] == place
    return pairs.take(inside)


def capacities(
    given: Floats, chosen: Bools, default: float | None, ids: Sequence[str] = ()
) -> tuple[Longs, list[Notice]]:
    """Return the capacity of facilities in thousandths, (F,), ``UNLIMITED`` where unknown.

    Parameters
    ----------
    given : ndarray of float64 (F,)
        As in the data, NaN where unknown.
    chosen : ndarray of bool (F,)
        The facilities that count.
    default : float, optional
        The capacity of those that have none in the data.
    ids : sequence of str
        What facilities are called in the notices, if they are to be named.

    Raises
    ------
    Problem
        ``capacity-negative``; ``capacity-none`` where no facility has one.
    """
    below = np.flatnonzero(chosen & (given < 0))
    if len(below):
        raise Problem("capacity-negative", count=len(below), value=float(given[below[0]]))
    filled = given if default is None else np.where(np.isnan(given), default, given)
    if chosen.any() and np.isnan(filled[chosen]).all():
        raise Problem("capacity-none", count=int(chosen.sum()))
    lacking, zero = (np.flatnonzero(chosen & one) for one in (np.isnan(given), filled == 0))

    def named(which: Longs) -> tuple[str, ...]:
        return examples(ids[one] for one in which.tolist()) if ids else ()

    said = []
    if len(lacking) and default is None:
        said.append(Notice("capacity-unlimited", len(lacking), named(lacking)))
    elif len(lacking):
        said.append(Notice("capacity-default", len(lacking), named(lacking), value=default))
    if len(zero):
        said.append(Notice("capacity-zero", len(zero), named(zero)))
    whole = np.rint(np.where(np.isnan(filled), 0, filled) * MILLI).astype(np.int64)
    return np.where(np.isnan(filled), UNLIMITED, whole), said


def sizes(given: Floats, chosen: Bools, default: float | None) -> tuple[Floats, list[Notice]]:
    """Return the attraction of facilities (F,): as given, else the default, else the median.

    Where no facility has a size, all are equally attractive.

    Raises
    ------
    Problem
        ``capacity-negative``; ``sizes-zero`` where all are zero.
    """
    below = np.flatnonzero(chosen & (given < 0))
    if len(below):
        raise Problem("capacity-negative", count=len(below), value=float(given[below[0]]))
    known = given[chosen & ~np.isnan(given)]
    value = default if default is not None else float(np.median(known)) if len(known) else 1.0
    filled = np.where(np.isnan(given), value, given)
    if chosen.any() and not (filled[chosen] > 0).any():
        raise Problem("sizes-zero", count=int(chosen.sum()))
    lacking = int((chosen & np.isnan(given)).sum())
    said = [Notice("size-default", lacking, value=value)] if lacking and len(known) else []
    return filled, said


@dataclass(frozen=True)
class Flows:
    """People by the municipality that they live in and the one that they go to.

    Attributes
    ----------
    residents : ndarray of int64 (M, M + 2)
        In thousandths. The last two columns are facilities outside all municipalities, and those
        whom none serves. People from outside are in no figure.
    mean_min : ndarray of float64 (M, M + 1)
        NaN where nobody goes.
    """

    residents: Longs
    mean_min: Floats

    @classmethod
    def of(cls, allocation: Allocation, study: Study) -> Flows:
        """Sum up an allocation."""
        n = len(study.municipalities)
        # -1, outside, is the last column, and a row that nobody is counted in.
        home = study.demand.municipality.astype(np.int64) % (n + 1)
        goal = study.facilities.municipality.astype(np.int64) % (n + 1)
        group = home[allocation.pairs.point] * (n + 1) + goal[allocation.pairs.facility]
        served = np.bincount(group, allocation.residents, (n + 1) ** 2).astype(np.int64)
        left = np.bincount(home, allocation.unserved, n + 1).astype(np.int64)
        return cls(
            np.column_stack([served.reshape(n + 1, n + 1), left])[:n],
            allocation.mean_min(group, (n + 1) ** 2).reshape(n + 1, n + 1)[:n],
        )

    @property
    def living(self) -> Longs:
        """All people of each municipality, (M,)."""
        return np.asarray(self.residents.sum(axis=1))

    @property
    def staying(self) -> Longs:
        """People who are served in their own municipality, (M,)."""
        return np.diagonal(self.residents).copy()

    @property
    def leaving(self) -> Longs:
        """People who are served elsewhere, (M,)."""
        return np.asarray(self.residents[:, :-1].sum(axis=1)) - self.staying

    @property
    def coming(self) -> Longs:
        """People from elsewhere who are served here, (M,)."""
        return np.asarray(self.residents[:, :-2].sum(axis=0)) - self.staying

    @property
    def unserved(self) -> Longs:
        """People whom no facility serves, (M,)."""
        return self.residents[:, -1]


def from_elsewhere(allocation: Allocation, study: Study) -> Longs:
    """Return the people (F,) who come from another municipality than the facility's."""
    pairs = allocation.pairs
    home, goal = study.demand.municipality[pairs.point], study.facilities.municipality
    away = home != goal[pairs.facility]
    counted = np.bincount(pairs.facility[away], allocation.residents[away], len(study.facilities))
    return counted.astype(np.int64)


def population_base(served: Longs, lower: float | None, upper: float | None) -> list[str]:
    """Hold the people (F,) of facilities, in thousandths, against two bounds, both included."""
    low = -1 if lower is None else round(lower * MILLI)
    high = 2**62 if upper is None else round(upper * MILLI)
    return [
        BELOW if people < low else ABOVE if people > high else WITHIN for people in served.tolist()
    ]


def distinct_colours(xy: Floats, n_colours: int) -> Ints:
    """Number colours so that facilities near each other differ where that is possible, (F,).

    Facilities take turns, from west to east; each takes the colour whose nearest holder is the
    farthest away.
    """
    colour = np.full(len(xy), NONE, dtype=np.int32)
    for place in np.lexsort((xy[:, 1], xy[:, 0])).tolist():
        away = np.hypot(*(xy - xy[place]).T)
        nearest = [float(away[colour == c].min(initial=np.inf)) for c in range(n_colours)]
        colour[place] = int(np.argmax(nearest))
    return colour


def capacity_notices(allocation: Allocation, tier: str, ids: tuple[str, ...]) -> list[Notice]:
    """Tell who is left, and if an allocation is not proven to be the best."""
    said = []
    left = allocation.unserved
    if left.any():
        points = np.flatnonzero(left)
        points = points[np.argsort(-left[points], kind="stable")]
        said.append(
            Notice(
                "people-unserved",
                len(points),
                examples(ids[i] for i in points),
                tier=tier,
                residents=float(left.sum() / MILLI),
            )
        )
    proof = allocation.proof
    if proof is not None and not proof.is_proven:
        said.append(
            Notice(
                "allocation-unproven",
                1,
                tier=tier,
                gap=f"{100.0 * proof.gap:.3f}",
                left=float((int(proof.left.sum()) - proof.left_bound) / MILLI),
            )
        )
    return said
