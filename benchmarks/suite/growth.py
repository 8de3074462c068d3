"""How service areas and matrices grow with the network, the facilities and the demand.

Networks are generated countries; nobody lives there.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import numpy as np
from scipy.sparse.csgraph import dijkstra
from service_network_planner.engine import networkfile
from service_network_planner.engine.anchors import Anchors
from service_network_planner.engine.arrays import MS_PER_MINUTE
from service_network_planner.engine.network import Network
from service_network_planner.engine.profile import CAR
from service_network_planner.engine.roads import Roads
from service_network_planner.engine.serviceareas import reached_by_each
from service_network_planner.engine.traveltimes import matrix

from .. import country, search
from ..data import built
from ..measure import Growth, Result, in_turns

ROUNDS = 2
NODES = (10_000, 100_000, 1_500_000)
MIDDLE = 100_000
AREA_MS, CUTOFF_MS = 10 * MS_PER_MINUTE, 60 * MS_PER_MINUTE
AREAS = "Service areas of 10 minutes as lines"
MATRIX = "Matrix of travel times up to 60 minutes"
BARE = "`scipy.sparse.csgraph.dijkstra(limit=)` from one node each, and no more"


def times() -> Iterator[Result]:
    """Let one thing grow at a time."""
    for n_nodes in NODES:
        yield areas(n_nodes, 10)
    for count in (30, 100):
        yield areas(MIDDLE, count)
    for n_nodes in NODES:
        yield pairs(n_nodes, 10, 2_000)
    for count in (30, 100):
        yield pairs(MIDDLE, count, 2_000)
    for demand in (10_000, 50_000):
        yield pairs(MIDDLE, 10, demand)


def areas(n_nodes: int, n_facilities: int) -> Growth:
    """Cut the roads at ten minutes from each facility."""
    roads, network = _country(n_nodes)
    sites = _anchors(n_nodes, n_facilities, 1)
    limit = np.array([AREA_MS])
    ours, bare = in_turns(
        ROUNDS,
        lambda: [len(one) for one in reached_by_each(network, sites, limit)],
        lambda: dijkstra(network.reversed_graph, indices=sites.node[:, 0], limit=AREA_MS),
    )
    sizes = {"nodes": roads.n_nodes, "facilities": n_facilities}
    return Growth(AREAS, sizes, ours, bare, BARE)


def pairs(n_nodes: int, n_facilities: int, n_demand: int) -> Growth:
    """Compute a matrix."""
    roads, network = _country(n_nodes)
    sites, homes = _anchors(n_nodes, n_facilities, 1), _anchors(n_nodes, n_demand, 2)
    ours, bare = in_turns(
        ROUNDS,
        lambda: matrix(network, homes, sites, cutoff_ms=CUTOFF_MS),
        lambda: dijkstra(network.reversed_graph, indices=sites.node[:, 0], limit=CUTOFF_MS),
    )
    sizes = {"nodes": roads.n_nodes, "facilities": n_facilities, "demand points": n_demand}
    return Growth(MATRIX, sizes, ours, bare, BARE)


@cache
def _country(n_nodes: int) -> tuple[Roads, Network]:
    """Return the roads of a size, generated once and kept between runs."""
    path = built(f"country_{n_nodes}.npz")
    if not path.is_file():
        networkfile.save(path, country.roads(n_nodes), {})
    roads = networkfile.load(path).roads
    return roads, Network.from_roads(roads, CAR)


def _anchors(n_nodes: int, count: int, seed: int) -> Anchors:
    roads, network = _country(n_nodes)
    return search.anchors(roads, network, count, np.random.default_rng(seed))
