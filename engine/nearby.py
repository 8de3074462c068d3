"""The nearest facility of people who live near each other, on a network that is much larger."""

from __future__ import annotations

import numpy as np

from .anchors import Anchors
from .arrays import MS_PER_MINUTE, NONE, UNREACHABLE, Bools
from .network import Network
from .traveltimes import Nearest, nearest

_LOOKS_MS = (15 * MS_PER_MINUTE, 60 * MS_PER_MINUTE, UNREACHABLE)


def nearest_nearby(network: Network, origins: Anchors, facilities: Anchors) -> Nearest:
    """Find the nearest facility of every origin, searching no farther than need be.

    The answer is that of :func:`~.traveltimes.nearest`. That one searches the whole network, which
    for each municipality of a country takes hundreds of times as long.
    """
    for cutoff_ms in _LOOKS_MS:
        found = nearest(network, origins, facilities, cutoff_ms=cutoff_ms)
        missing = origins.take(found.facility == NONE)
        if not _on_same_island(network, missing, facilities).any():
            break
    return found


def _on_same_island(network: Network, origins: Anchors, facilities: Anchors) -> Bools:
    """Mark the origins on a connected part of the network that has a facility, (P,)."""
    served = network.islands[facilities.node[facilities.on_network, 0]]
    part = network.islands[np.where(origins.on_network, origins.node[:, 0], 0)]
    return np.asarray(origins.on_network & np.isin(part, served))
