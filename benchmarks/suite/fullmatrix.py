"""New York's full matrix with a cutoff, beside bare scipy from the same places."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from scipy.sparse.csgraph import dijkstra
from service_network_planner.engine import networkfile
from service_network_planner.engine.anchors import Anchors
from service_network_planner.engine.arrays import MS_PER_MINUTE
from service_network_planner.engine.network import Network
from service_network_planner.engine.profile import CAR
from service_network_planner.engine.roads import Roads
from service_network_planner.engine.traveltimes import matrix

from .. import newyork, search
from ..measure import Comparison, Memory, Result, in_turns, peak_mebibytes

ROUNDS = 2
DEMAND, FACILITIES = 15_000, 300
CUTOFF_MS = 60 * MS_PER_MINUTE
NO_SLOWER = 0.5
"""Within twice the time of the bare search."""
MOST_MIB = 2048.0
_CHECKED = 10


def times() -> Iterator[Result]:
    """Compare the time, and look at the memory of a process that does only this."""
    network, demand, facilities = _places(*search.network())
    _check(network, demand, facilities)
    ours, bare = in_turns(
        ROUNDS,
        lambda: matrix(network, demand, facilities, cutoff_ms=CUTOFF_MS),
        lambda: _bare(network, demand, facilities),
        warm_up=False,
    )
    what = f"{FACILITIES} facilities × {DEMAND:,} demand points within 60 minutes, New York"
    against = (
        "`scipy.sparse.csgraph.dijkstra(limit=)` from one node each, all at once on our graph, read"
        " at one node of each demand point: nothing on the roads between nodes"
    )
    yield Comparison(what, ours, bare, against, NO_SLOWER)
    file = newyork.network_file()
    yield Memory(what, peak_mebibytes("suite.fullmatrix", "from_file", file), MOST_MIB)


def from_file(path: str) -> None:
    """Compute the matrix from the network file."""
    roads = networkfile.load(Path(path)).roads
    places = _places(roads, Network.from_roads(roads, CAR))
    found = matrix(*places, cutoff_ms=CUTOFF_MS)
    if not np.isfinite(found).any():
        raise ValueError(f"nobody reaches anything on {path}")


def _places(roads: Roads, network: Network) -> tuple[Network, Anchors, Anchors]:
    rng = np.random.default_rng(2)
    demand, facilities = (
        search.anchors(roads, network, count, rng) for count in (DEMAND, FACILITIES)
    )
    return network, demand, facilities


def _bare(network: Network, demand: Anchors, facilities: Anchors) -> np.ndarray:
    found = dijkstra(network.reversed_graph, indices=facilities.node[:, 0], limit=CUTOFF_MS)
    return found[:, demand.node[:, 0]]


def _check(network: Network, demand: Anchors, facilities: Anchors) -> None:
    """See to it that, where both sides stand on nodes, they find the same times."""
    goals = facilities.take(np.arange(_CHECKED)).node[:, 0]
    nodes = demand.node[:, 0]
    ours = matrix(network, Anchors.at_nodes(nodes), Anchors.at_nodes(goals), cutoff_ms=CUTOFF_MS)
    found = dijkstra(network.reversed_graph, indices=goals, limit=CUTOFF_MS)
    if not np.array_equal(ours, found[:, nodes].T):
        raise ValueError("the matrices that are compared differ")
