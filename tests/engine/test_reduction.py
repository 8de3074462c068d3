"""The core holds every travel time of the network, and little else."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from randomcases import random_network, street_grid
from scipy.sparse.csgraph import dijkstra
from service_network_planner.engine.network import Network
from service_network_planner.engine.reduction import Core

SEEDS = st.integers(0, 2**32 - 1)


def times_by_core(core):
    """All times between the nodes, from the core and searches inside components."""
    n_nodes = len(core.component)
    between = dijkstra(core.graph)
    found = np.full((n_nodes, n_nodes), np.inf)
    for i in (0, 1):
        for j in (0, 1):
            via = between[core.port[:, i]][:, core.port[:, j]]
            np.minimum(found, core.out_ms[:, [i]] + via + core.in_ms[:, j], out=found)
    back = found.copy()
    for node in np.flatnonzero(core.component >= 0):
        component = core.component[node]
        members = core.member[core.first[component] : core.first[component + 1]]
        for towards, times in ((True, found.T), (False, back)):
            ms = core.within(component, np.array([node]), np.zeros(1), towards)
            times[node, members] = np.minimum(times[node, members], ms)
    return found, back


@settings(max_examples=250, deadline=None)
@given(SEEDS)
def test_every_time_between_nodes_is_kept(seed):
    network = random_network(np.random.default_rng(seed), 40)
    full = dijkstra(network.graph)
    for found in times_by_core(Core.of(network)):
        assert np.array_equal(found, full)


@settings(max_examples=100, deadline=None)
@given(SEEDS)
def test_every_node_is_of_the_core_or_a_member_and_every_island_keeps_one(seed):
    network = random_network(np.random.default_rng(seed))
    core = Core.of(network)
    islands = set(network.islands[network.graph.nonzero()[0]].tolist())
    assert islands <= set(network.islands[core.node].tolist())
    assert sorted(core.member.tolist() + core.node.tolist()) == list(range(network.n_nodes))


def both_ways(n_nodes, pairs):
    start, end = np.array(pairs, dtype=np.int32).T
    ms = np.arange(1.0, len(pairs) + 1)
    return Network(n_nodes, start, end, ms, ms)


def test_a_tree_shrinks_to_one_node():
    core = Core.of(both_ways(5, [(0, 1), (1, 2), (1, 3), (3, 4)]))
    assert len(core) == 1
    assert core.first.tolist() == [0, 4]


def test_a_ring_shrinks_to_one_node():
    core = Core.of(both_ways(4, [(0, 1), (1, 2), (2, 3), (3, 0)]))
    assert core.node.tolist() == [0]
    assert sorted(core.out_ms[2].tolist()) == [3.0, 7.0]
    assert len(core.ms) == 0


def test_a_chain_between_junctions_becomes_an_arc():
    # Two triangles, joined by the chain 2 - 6 - 3 with a dead end 7 on it.
    pairs = [(0, 1), (1, 2), (2, 0), (3, 4), (4, 5), (5, 3), (2, 6), (6, 3), (6, 7)]
    core = Core.of(both_ways(8, pairs))
    assert core.node.tolist() == [2, 3]
    assert core.graph.toarray().tolist() == [[0.0, 15.0], [15.0, 0.0]]
    assert sorted(core.out_ms[7].tolist()) == [16.0, 17.0]


def test_a_one_way_chain_is_an_arc_one_way():
    pairs = [(0, 1), (1, 2), (2, 0), (3, 4), (4, 5), (5, 3), (2, 6), (6, 3)]
    start, end = np.array(pairs, dtype=np.int32).T
    back = np.array([1.0] * 6 + [np.inf, 1.0])
    core = Core.of(Network(7, start, end, np.ones(8), back))
    assert core.graph.toarray().tolist() == [[0.0, 2.0], [0.0, 0.0]]


def test_a_network_may_have_no_edges_or_no_nodes():
    none = np.empty(0, dtype=np.int32)
    assert len(Core.of(Network(3, none, none, np.empty(0), np.empty(0)))) == 1
    assert len(Core.of(Network(0, none, none, np.empty(0), np.empty(0)))) == 0


def test_a_mesh_keeps_its_junctions():
    network, _ = street_grid(np.random.default_rng(1))
    core = Core.of(network)
    assert 0.4 < len(core) / network.n_nodes < 0.9
    for found in times_by_core(core):
        assert np.array_equal(found, dijkstra(network.graph))
