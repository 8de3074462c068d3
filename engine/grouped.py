"""The nearest facilities of several groups, such as tiers, as one long table."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .anchors import Anchors
from .arrays import NONE, UNREACHABLE, Bools, Floats, Ints, Longs
from .feedback import SILENT, Feedback, Part, check
from .network import Network
from .traveltimes import Nearest, k_nearest, nearest


@dataclass(frozen=True)
class GroupedTimes:
    """Rows of origin, group and rank, in this order.

    Every origin has a first row for each group, with or without a facility, and further rows for
    the facilities that were found.

    Parameters
    ----------
    origin : (R,) int64
    group : (R,) int32
    rank : (R,) int32
        1 for the nearest.
    facility : (R,) int32
        -1 where none can be reached.
    ms : (R,) float64
        Travel time in whole milliseconds; infinite where none can be reached.
    """

    origin: Longs
    group: Ints
    rank: Ints
    facility: Ints
    ms: Floats

    def __len__(self) -> int:
        """Count the rows."""
        return len(self.origin)

    def take(self, rows: Longs | Bools) -> GroupedTimes:
        """Return some of the rows."""
        return GroupedTimes(*(getattr(self, name)[rows] for name in self.__dataclass_fields__))


def nearest_by_group(
    network: Network,
    origins: Anchors,
    facilities: Anchors,
    groups: Bools,
    k: int,
    *,
    towards: bool = True,
    cutoff_ms: float = UNREACHABLE,
    feedback: Feedback = SILENT,
) -> GroupedTimes:
    """Find the k nearest facilities of each group from every origin.

    Parameters
    ----------
    network, origins, facilities, k, towards, cutoff_ms, feedback
        As in :func:`~.traveltimes.k_nearest`.
    groups : (G, F) bool
        The facilities that each group has; one may be in several.
    """
    parts = []
    for group, members in enumerate(groups):
        step = Part(feedback, group, len(groups))
        check(step, 0.0)
        which = np.flatnonzero(members)
        sites = facilities.take(which)
        most = min(k, max(1, len(which)))
        found = _nearest(network, origins, sites, most, towards, cutoff_ms, step)
        rank = np.broadcast_to(np.arange(found.ms.shape[1]), found.ms.shape)
        keep = (found.facility != NONE) | (rank == 0)
        origin = np.broadcast_to(np.arange(len(origins))[:, None], found.ms.shape)[keep]
        local = found.facility[keep]
        parts.append(
            GroupedTimes(
                origin.astype(np.int64),
                np.full(len(origin), group, dtype=np.int32),
                (rank[keep] + 1).astype(np.int32),
                np.where(local == NONE, NONE, which[local] if len(which) else NONE).astype(
                    np.int32
                ),
                found.ms[keep],
            )
        )
    rows = GroupedTimes(
        *(
            np.concatenate([getattr(part, name) for part in parts])
            for name in GroupedTimes.__dataclass_fields__
        )
    )
    check(feedback, 100.0)
    return rows.take(np.lexsort((rows.rank, rows.group, rows.origin)))


def _nearest(
    network: Network,
    origins: Anchors,
    sites: Anchors,
    k: int,
    towards: bool,
    cutoff_ms: float,
    feedback: Feedback,
) -> Nearest:
    """Find one by a single search for all facilities, several by a search for each."""
    if k > 1:
        return k_nearest(
            network, origins, sites, k, towards=towards, cutoff_ms=cutoff_ms, feedback=feedback
        )
    found = nearest(
        network, origins, sites, towards=towards, cutoff_ms=cutoff_ms, feedback=feedback
    )
    return Nearest(found.ms[:, None], found.facility[:, None])
