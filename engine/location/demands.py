"""What is asked of a choice beyond counts of sites: people within reach, and how far they go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from scipy.sparse import coo_matrix, csr_matrix, identity, vstack

from ..arrays import Bools, Floats, Longs


@dataclass(frozen=True)
class Rows:
    """Rows ``low <= A y + B z <= high`` in the sites y (S,) and variables z (E,) from 0 to 1."""

    sites: csr_matrix
    own: csr_matrix
    low: Floats
    high: Floats


class Demand(Protocol):
    """A demand on a choice of sites."""

    @property
    def label(self) -> str:
        """What people read when it cannot be kept."""
        ...

    @property
    def partly(self) -> bool:
        """Whether its rows need variables of their own."""
        ...

    def kept(self, open_: Bools) -> bool:
        """Tell whether a choice (S,) keeps to it."""
        ...

    def rows(self) -> Rows:
        """Return it as rows of an integer programme."""
        ...


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

    @property
    def total(self) -> int:
        """Count all people."""
        return int(self.people.sum())

    @property
    def partly(self) -> bool:
        """Whether some people, but not all, may be left out."""
        return 0 < self.need < self.total

    def kept(self, open_: Bools) -> bool:
        """Tell whether enough people are within reach of the open sites (S,)."""
        return int(self.people[self.reach @ open_.astype(np.float64) > 0].sum()) >= self.need

    def rows(self) -> Rows:
        """Return a row for each point, and where some may be left out one for how many.

        A variable then says whether a point is within reach.
        """
        n_points, n_sites = self.reach.shape
        if self.need <= 0:
            return Rows(csr_matrix((0, n_sites)), csr_matrix((0, 0)), np.zeros(0), np.zeros(0))
        if not self.partly:
            # Without any point nobody can be within reach, and the row says so.
            reach = self.reach if self.need <= self.total else csr_matrix((1, n_sites))
            count = reach.shape[0]
            own = csr_matrix((count, 0))
            return Rows(reach, own, np.ones(count), np.full(count, np.inf))
        scale = 1.0 / self.total
        share = csr_matrix(self.people[None, :] * scale)
        return Rows(
            vstack([self.reach, csr_matrix((1, n_sites))]).tocsr(),
            vstack([-identity(n_points), share]).tocsr(),
            np.append(np.zeros(n_points), self.need * scale),
            np.full(n_points + 1, np.inf),
        )


@dataclass(frozen=True)
class Burden:
    """The ways of people to their cheapest open sites cost no more than so much in all.

    Attributes
    ----------
    label : str
    cost : ndarray of float64 (n, S)
        Whole numbers, infinite where there is no way.
    ceiling : ndarray of float64 (n,)
        What the way costs at most, whatever is chosen; infinite where somebody may be left
        without, which no choice may do.
    people : ndarray of int64 (n,)
    most : int
    """

    label: str
    cost: Floats
    ceiling: Floats
    people: Longs
    most: int

    @property
    def partly(self) -> bool:
        """It needs a variable for each point and cost."""
        return True

    @property
    def n_variables(self) -> int:
        """Count these variables."""
        return int((self.cost < self.ceiling[:, None]).sum())

    def kept(self, open_: Bools) -> bool:
        """Tell whether the ways to the open sites (S,) cost little enough."""
        way = np.minimum(self.cost[:, open_].min(axis=1, initial=np.inf), self.ceiling)
        return bool(np.isfinite(way).all()) and int(way.astype(np.int64) @ self.people) <= self.most

    def rows(self) -> Rows:
        """Return the chain of radii of each point, and the row of what all ways cost.

        A variable says that no site within a radius is open (Cornuéjols, Nemhauser and Wolsey
        1980; the chain of Elloumi 2010).
        """
        n_sites = self.cost.shape[1]
        near = np.argsort(self.cost, axis=1, kind="stable")
        radii = np.take_along_axis(self.cost, near, axis=1)
        depth = (radii < self.ceiling[:, None]).sum(axis=1)
        point = np.repeat(np.arange(len(depth)), depth)
        place = np.arange(len(point)) - np.repeat(np.cumsum(depth) - depth, depth)
        ends = place == depth[point] - 1
        following = radii[point, np.minimum(place + 1, n_sites - 1)]
        further = np.where(ends, self.ceiling[point], following)
        # Beyond the last radius nobody may be where nothing else is sure to be near.
        free = np.isfinite(further)
        variable = np.cumsum(free) - 1
        step = self.people[point[free]] * (further[free] - radii[point, place][free])
        least = np.minimum(radii.min(axis=1, initial=np.inf), self.ceiling)
        possible = bool(np.isfinite(least).all())
        spare = self.most - float(self.people @ least) if possible else -1.0
        size = max(float(self.most), 1.0)
        count, inner = len(point), np.flatnonzero(place > 0)
        row = np.arange(count)
        entries = (
            (np.ones(len(step)), row[free], variable[free]),
            (-np.ones(len(inner)), inner, variable[inner - 1]),
            (step / size, np.full(len(step), count), variable[free]),
        )
        data, rows, columns = (np.concatenate(parts) for parts in zip(*entries))
        own = coo_matrix((data, (rows, columns)), (count + 1, len(step)))
        sites = coo_matrix((np.ones(count), (row, near[point, place])), (count + 1, n_sites))
        low = np.append(np.where(place > 0, 0.0, 1.0), -np.inf)
        high = np.append(np.full(count, np.inf), spare / size)
        return Rows(sites.tocsr(), own.tocsr(), low, high)
