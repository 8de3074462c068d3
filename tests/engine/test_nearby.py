"""Searching no farther than need be finds what searching everywhere does."""

from __future__ import annotations

import numpy as np
import pytest
from oracles import random_edges
from service_network_planner.engine import nearby
from service_network_planner.engine.anchors import Anchors
from service_network_planner.engine.network import Network
from service_network_planner.engine.traveltimes import nearest


def country(seed):
    """A random network with edges of up to 80 minutes, and points on it and off it."""
    rng = np.random.default_rng(seed)
    start, end, forward, backward = random_edges(rng, 40, 70)
    network = Network(40, start, end, 100_000.0 * forward, 100_000.0 * backward)
    origins = Anchors.at_nodes(rng.integers(-1, 40, 12))
    return network, origins, Anchors.at_nodes(rng.integers(-1, 40, 3))


@pytest.mark.parametrize("seed", range(100))
def test_equal_to_the_search_everywhere(seed):
    network, origins, facilities = country(seed)
    near, far = nearby.nearest_nearby(network, origins, facilities), nearest(*country(seed))
    assert near.ms.tolist() == far.ms.tolist()
    assert near.facility.tolist() == far.facility.tolist()


def test_places_that_no_road_joins_keep_nobody_searching(monkeypatch):
    looks = []

    def counted(*arguments, cutoff_ms):
        looks.append(cutoff_ms)
        return nearest(*arguments, cutoff_ms=cutoff_ms)

    monkeypatch.setattr(nearby, "nearest", counted)
    # 0 and 1 are joined; 2 is an island, and -1 has no road at all.
    network = Network.from_arcs(3, np.array([0, 1]), np.array([1, 0]), np.array([5.0, 5.0]))
    origins = Anchors.at_nodes(np.array([0, 2, -1]))
    found = nearby.nearest_nearby(network, origins, Anchors.at_nodes(np.array([1])))
    assert found.ms.tolist() == [5.0, np.inf, np.inf]
    assert looks == [900_000.0]
