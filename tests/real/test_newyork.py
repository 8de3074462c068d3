"""New York of the 9th DIMACS challenge: 264 346 nodes, 733 846 arcs of which 3 746 are parallel."""

from __future__ import annotations

import gzip
from heapq import heappop, heappush

import numpy as np
import pytest
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import dijkstra
from service_network_planner.engine.network import Network
from service_network_planner.engine.traveltimes import one_to_all

NODES = 264_346
SOURCE = 0


@pytest.fixture(scope="module")
def arcs(shared_file):
    """Tail, head and weight of each arc; nodes from 0."""
    path = shared_file("dimacs_ny", "USA-road-t.NY.gr.gz")
    with gzip.open(path, "rt") as file:
        lines = [line[2:] for line in file if line.startswith("a")]
    tail, head, weight = np.array(" ".join(lines).split(), dtype=np.int64).reshape(-1, 3).T
    assert len(tail) == 733_846
    return tail - 1, head - 1, weight


@pytest.fixture(scope="module")
def times(arcs):
    tail, head, weight = arcs
    return one_to_all(Network.from_arcs(NODES, tail, head, weight.astype(float)), SOURCE)


def test_one_to_all_equals_a_plain_heap(arcs, times):
    neighbours = [[] for _ in range(NODES)]
    for tail, head, weight in zip(*(column.tolist() for column in arcs)):
        neighbours[tail].append((head, weight))
    best = [float("inf")] * NODES
    best[SOURCE] = 0
    heap = [(0, SOURCE)]
    while heap:
        reached, node = heappop(heap)
        if reached > best[node]:
            continue
        for other, weight in neighbours[node]:
            if reached + weight < best[other]:
                best[other] = reached + weight
                heappush(heap, (best[other], other))
    assert np.isfinite(times).all()
    np.testing.assert_array_equal(times, best)


def test_the_smallest_of_parallel_arcs_matters(arcs, times):
    """A sparse matrix adds parallel arcs up, which is wrong for almost every node."""
    tail, head, weight = arcs
    summed = coo_matrix((weight.astype(float), (tail, head)), shape=(NODES, NODES)).tocsr()
    assert len(tail) - summed.nnz == 3_746
    assert int((dijkstra(summed, indices=SOURCE) != times).sum()) == 257_811
