"""Searches on New York's network: from one node to all, and from all demand to the nearest."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import cycle

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra
from service_network_planner.engine import networkfile
from service_network_planner.engine.anchors import Anchors
from service_network_planner.engine.arrays import MS_PER_MINUTE
from service_network_planner.engine.network import Network
from service_network_planner.engine.profile import CAR
from service_network_planner.engine.roads import Roads
from service_network_planner.engine.snapping import Snapper
from service_network_planner.engine.traveltimes import matrix, nearest, one_to_all

from . import newyork
from .measure import Comparison, Result, in_turns

TURNS = 100
CUTOFF_MS = 30 * MS_PER_MINUTE
DEMAND, FACILITIES = 15_000, 30
NO_SLOWER = 0.95
"""Both sides end in the same search of scipy, so noise is allowed for."""


@cache
def network() -> tuple[Roads, Network]:
    """Load New York's network."""
    roads = networkfile.load(newyork.network_file()).roads
    return roads, Network.from_roads(roads, CAR)


def one_to_all_times() -> Iterator[Result]:
    """Compare searches with a cutoff with bare scipy, in the file's order of nodes and in ours."""
    _, ours = network()
    number, plain = _in_file_order()
    sources = np.random.default_rng(1).choice(ours.n_nodes, TURNS, replace=False).tolist()
    for node in sources[:10]:
        times = dijkstra(plain, indices=number[node], limit=CUTOFF_MS)
        if not np.array_equal(one_to_all(ours, node, cutoff_ms=CUTOFF_MS), times[number]):
            raise ValueError("the searches that are compared differ")
    first, second, third = cycle(sources), cycle(sources), cycle(sources)
    engine, file_order, our_order = in_turns(
        TURNS,
        lambda: one_to_all(ours, next(first), cutoff_ms=CUTOFF_MS),
        lambda: dijkstra(plain, indices=number[next(second)], limit=CUTOFF_MS),
        lambda: dijkstra(ours.graph, indices=next(third), limit=CUTOFF_MS),
    )
    what = "from one node to all within 30 minutes, New York"
    scipy = "`scipy.sparse.csgraph.dijkstra(limit=)`"
    for times, order in ((file_order, "the file's"), (our_order, "our")):
        yield Comparison(what, engine, times, f"{scipy}, nodes in {order} order", NO_SLOWER)


def nearest_times() -> Iterator[Result]:
    """Compare one search for all facilities with a search for each."""
    roads, ours = network()
    rng = np.random.default_rng(2)
    demand, facilities = (anchors(roads, ours, count, rng) for count in (DEMAND, FACILITIES))
    found = nearest(ours, demand, facilities)
    if not np.array_equal(found.ms, matrix(ours, demand, facilities).min(axis=1)):
        raise ValueError("the searches that are compared differ")
    one, each = in_turns(
        5,
        lambda: nearest(ours, demand, facilities),
        lambda: matrix(ours, demand, facilities).argmin(axis=1),
    )
    what = f"{DEMAND:,} demand points to the nearest of {FACILITIES} facilities, New York"
    yield Comparison(what, one, each, f"{FACILITIES} searches by scipy, the smallest taken", 5.0)


def scattered(roads: Roads, count: int, rng: np.random.Generator) -> np.ndarray:
    """Return places at most about a hundred metres from random nodes, (count, 2)."""
    nodes = rng.choice(roads.n_nodes, count, replace=False)
    places: np.ndarray = roads.node_xy[nodes] + rng.normal(scale=40.0, size=(count, 2))
    return places


def anchors(roads: Roads, ours: Network, count: int, rng: np.random.Generator) -> Anchors:
    snapped = Snapper(roads, ours.usable).snap(scattered(roads, count, rng))
    return Anchors.on_edges(ours, snapped, CAR.access_kmh)


def _in_file_order() -> tuple[np.ndarray, csr_matrix]:
    """Return the file's number of each node, from 0, and the same graph in the file's order."""
    roads, ours = network()
    layer = newyork.layer(newyork.package())
    ends = newyork.line_ends(layer)
    number = np.empty(ours.n_nodes, dtype=np.int64)
    number[roads.start], number[roads.end] = ends[roads.source_id].T
    graph = ours.graph.tocoo()
    shape = (ours.n_nodes, ours.n_nodes)
    plain = csr_matrix((graph.data, (number[graph.row], number[graph.col])), shape=shape)
    plain.sort_indices()
    return number, plain
