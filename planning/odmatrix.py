"""All pairs of origins and destinations, or the nearest ones, a manageable number at a time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ..engine.arrays import NONE, UNREACHABLE, Bools, Floats, Ints, Longs
from ..engine.feedback import SILENT, Feedback
from ..engine.grouped import GroupedTimes
from ..engine.network import Network
from ..engine.problems import Notice
from ..engine.traveltimes import k_nearest, matrix_blocks
from .travel import Placed

AT_ONCE = 50_000
"""So many pairs are handed over at a time."""

_SHOWN = 5


@dataclass(frozen=True)
class Pairs:
    """Pairs of an origin and a destination, n of them.

    Attributes
    ----------
    origin, destination : ndarray of int64 (n,)
    rank : ndarray of int32 (n,)
        1 for the origin's nearest destination; -1 where ranks were not asked for.
    ms : ndarray of float64 (n,)
        Travel time; infinite where no route leads, or only a longer one than asked for.
    """

    origin: Longs
    destination: Longs
    rank: Ints
    ms: Floats

    def __len__(self) -> int:
        """Count the pairs."""
        return len(self.origin)

    def take(self, which: Longs | Bools) -> Pairs:
        """Return some of the pairs."""
        return Pairs(*(getattr(self, name)[which] for name in self.__dataclass_fields__))

    def as_times(self) -> GroupedTimes:
        """Return the pairs as rows of travel times, all of one group."""
        return GroupedTimes(
            self.origin,
            np.zeros(len(self), dtype=np.int32),
            self.rank,
            self.destination.astype(np.int32),
            self.ms,
        )


@dataclass
class OdMatrix:
    """What is asked, and how much of it was found.

    Attributes
    ----------
    network : Network
    origins, destinations : Placed
    cutoff_ms : float
        Longest time that counts, inclusive.
    k : int
        How many of the nearest destinations; 0 for all.
    with_unreached : bool
        Whether pairs without a time are yielded too; not of the k nearest.
    reached : ndarray of int64 (P,)
        How many destinations each origin reached, in what was yielded so far.
    """

    network: Network
    origins: Placed
    destinations: Placed
    cutoff_ms: float = UNREACHABLE
    k: int = 0
    with_unreached: bool = False

    def __post_init__(self) -> None:
        self.reached = np.zeros(len(self.origins.ids), dtype=np.int64)

    def pairs(self, feedback: Feedback = SILENT) -> Iterator[Pairs]:
        """Yield the pairs, at most :data:`AT_ONCE` at a time.

        Origins come in their order within a block of the matrix; the k nearest from the nearest.
        """
        blocks = self._nearest(feedback) if self.k else self._all(feedback)
        for found in blocks:
            for first in range(0, len(found), AT_ONCE):
                part = found.take(np.arange(first, min(first + AT_ONCE, len(found))))
                times = np.isfinite(part.ms)
                np.add.at(self.reached, part.origin[times], 1)
                yield part

    def _all(self, feedback: Feedback) -> Iterator[Pairs]:
        for rows, columns, block in matrix_blocks(
            self.network,
            self.origins.anchors,
            self.destinations.anchors,
            cutoff_ms=self.cutoff_ms,
            feedback=feedback,
        ):
            # Indices of pairs take more room than their times, so they are made strip by strip.
            at_once = max(1, AT_ONCE // max(1, block.shape[1]))
            for first in range(0, block.shape[0], at_once):
                strip = block[first : first + at_once]
                wanted = np.ones(strip.shape, bool) if self.with_unreached else np.isfinite(strip)
                origin, destination = np.nonzero(wanted)
                yield Pairs(
                    origin + rows.start + first,
                    destination + columns.start,
                    np.full(len(origin), NONE, dtype=np.int32),
                    strip[wanted],
                )

    def _nearest(self, feedback: Feedback) -> Iterator[Pairs]:
        found = k_nearest(
            self.network,
            self.origins.anchors,
            self.destinations.anchors,
            min(self.k, max(1, len(self.destinations.ids))),
            cutoff_ms=self.cutoff_ms,
            feedback=feedback,
        )
        origin, rank = np.nonzero(found.facility != NONE)
        yield Pairs(
            origin,
            found.facility[origin, rank].astype(np.int64),
            (rank + 1).astype(np.int32),
            found.ms[origin, rank],
        )

    def notices(self, layer: str) -> list[Notice]:
        """Tell, once all pairs were yielded, what has no time."""
        said = []
        if self.k > len(self.destinations.ids):
            said.append(Notice("k-above-destinations", len(self.destinations.ids), k=self.k))
        lost = np.flatnonzero((self.reached == 0) & self.origins.snapped.found)
        if len(lost):
            listed = tuple(self.origins.ids[i] for i in lost[:_SHOWN])
            said.append(Notice("origins-without-destination", len(lost), listed, layer=layer))
        if not self.k and not np.isfinite(self.cutoff_ms):
            whole = len(self.reached) * len(self.destinations.ids)
            missing = whole - int(self.reached.sum())
            if missing:
                said.append(Notice("pairs-without-route", missing, whole=whole))
        return said
