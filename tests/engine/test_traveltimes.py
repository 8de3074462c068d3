"""Travel times against networkx on hundreds of random networks, and by hand on one street."""

from __future__ import annotations

import numpy as np
import pytest
from oracles import random_edges, split_graph, travel_times
from service_network_planner.engine import traveltimes
from service_network_planner.engine.anchors import Anchors
from service_network_planner.engine.feedback import Canceled
from service_network_planner.engine.grouped import nearest_by_group
from service_network_planner.engine.network import Network
from service_network_planner.engine.problems import Problem
from service_network_planner.engine.snapping import Snapped
from service_network_planner.engine.traveltimes import k_nearest, matrix, nearest, one_to_all


def random_points(rng, n_edges, count, per_ms=1.0):
    """Points on edges, many at the very ends and several at one place, with access legs."""
    edge = rng.integers(-1, n_edges, count).astype(np.int32)
    fraction = np.round(rng.random(count), 1)
    distance = rng.integers(0, 9, count) * per_ms
    found = edge >= 0
    return Snapped(
        edge,
        np.where(found, fraction, np.nan),
        np.where(found, distance, np.inf),
        np.full((count, 2), np.nan),
    )


def named(snapped, letter):
    return {
        (letter, i): (int(snapped.edge[i]), float(snapped.fraction[i]), snapped.distance_m[i])
        for i in range(len(snapped))
        if snapped.edge[i] >= 0
    }


@pytest.mark.parametrize("seed", range(300))
def test_equal_to_networkx_on_random_networks(seed):
    rng = np.random.default_rng(seed)
    n_nodes, n_edges = int(rng.integers(2, 30)), int(rng.integers(1, 60))
    start, end, forward, backward = random_edges(rng, n_nodes, n_edges)
    network = Network(n_nodes, start, end, forward, backward)
    homes = random_points(rng, n_edges, int(rng.integers(1, 25)))
    sites = random_points(rng, n_edges, int(rng.integers(1, 8)))
    # 3600 km/h is one metre a millisecond: the access distance is the access time.
    origins = Anchors.on_edges(network, homes, 3600.0)
    facilities = Anchors.on_edges(network, sites, 3600.0)
    graph = split_graph(
        n_nodes, start, end, forward, backward, {**named(homes, "home"), **named(sites, "site")}
    )
    home_names = [("home", i) for i in range(len(homes))]
    site_names = [("site", i) for i in range(len(sites))]
    graph.add_nodes_from(home_names + site_names)
    to_site = travel_times(graph, home_names, site_names)
    to_home = travel_times(graph, site_names, home_names).T
    cutoff = float(rng.choice([np.inf, 40.0, 90.0]))
    for towards, oracle in ((True, to_site), (False, to_home)):
        within = np.where(oracle <= cutoff, oracle, np.inf)
        options = {"towards": towards, "cutoff_ms": cutoff}
        assert np.array_equal(matrix(network, origins, facilities, **options), within)
        answer = nearest(network, origins, facilities, **options)
        assert np.array_equal(answer.ms, within.min(axis=1))
        first = np.where(np.isinf(answer.ms), -1, within.argmin(axis=1))
        assert np.array_equal(answer.facility, first)
        three = k_nearest(network, origins, facilities, 3, **options)
        padded = np.concatenate([within, np.full((len(homes), 3), np.inf)], axis=1)
        order = np.argsort(padded, axis=1, kind="stable")[:, :3]
        expected = np.take_along_axis(padded, order, axis=1)
        assert np.array_equal(three.ms, expected)
        assert np.array_equal(three.facility, np.where(np.isinf(expected), -1, order))


def street(one_way=False):
    """One street of 60 s from node 0 to node 1."""
    back = np.array([np.inf]) if one_way else np.array([60_000.0])
    return Network(2, np.array([0], np.int32), np.array([1], np.int32), np.array([60_000.0]), back)


def at(network, *fractions, metres=0.0):
    count = len(fractions)
    snapped = Snapped(
        np.zeros(count, np.int32), np.array(fractions), np.full(count, metres), np.zeros((count, 2))
    )
    return Anchors.on_edges(network, snapped, 3.6)


def test_two_points_on_one_street_use_the_street_between_them():
    network = street()
    answer = nearest(network, at(network, 0.25), at(network, 0.75))
    assert answer.ms.tolist() == [30_000.0]


def test_against_a_one_way_street_there_is_no_way():
    network = street(one_way=True)
    assert nearest(network, at(network, 0.25), at(network, 0.75)).ms.tolist() == [30_000.0]
    assert nearest(network, at(network, 0.75), at(network, 0.25)).ms.tolist() == [np.inf]


def test_access_legs_count_on_both_sides():
    network = street()
    # 10 m at 3.6 km/h is 10 s.
    answer = nearest(network, at(network, 0.0, metres=10.0), at(network, 1.0, metres=5.0))
    assert answer.ms.tolist() == [75_000.0]


def test_the_cutoff_is_inclusive():
    network = street()
    reach = {"origins": at(network, 0.0), "facilities": at(network, 0.5)}
    assert nearest(network, **reach, cutoff_ms=30_000.0).ms.tolist() == [30_000.0]
    assert nearest(network, **reach, cutoff_ms=29_999.0).ms.tolist() == [np.inf]


def test_one_to_all_by_hand():
    # 0 -> 1 takes 2 ms by the faster of two parallel arcs, 1 -> 2 takes none, 3 is an island.
    network = Network.from_arcs(4, [0, 0, 1, 2], [1, 1, 2, 0], [5.0, 2.0, 0.0, 7.0])
    assert one_to_all(network, 0).tolist() == [0.0, 2.0, 2.0, np.inf]
    assert one_to_all(network, 0, towards=True).tolist() == [0.0, 7.0, 7.0, np.inf]
    assert one_to_all(network, 0, cutoff_ms=1.0).tolist() == [0.0, np.inf, np.inf, np.inf]


@pytest.mark.parametrize("seed", range(20))
def test_of_facilities_at_one_place_the_first_serves(seed):
    rng = np.random.default_rng(seed)
    start, end, forward, backward = random_edges(rng, 20, 50)
    network = Network(20, start, end, 1000.0 * forward, 1000.0 * backward)
    origins = Anchors.at_nodes(np.arange(20))
    facilities = Anchors.at_nodes(np.repeat(rng.choice(20, 3, replace=False), 2))
    one = nearest(network, origins, facilities)
    several = k_nearest(network, origins, facilities, 2)
    assert (one.ms == several.ms[:, 0]).all()
    assert set(one.facility) <= {-1, 0, 2, 4}
    assert set(several.facility[:, 0]) <= {-1, 0, 2, 4}


def test_no_facility_and_no_origin_are_answers_too():
    network = street()
    nobody, nowhere = at(network), at(network)
    assert nearest(network, at(network, 0.5), nowhere).facility.tolist() == [-1]
    assert nearest(network, nobody, at(network, 0.5)).ms.tolist() == []
    assert matrix(network, at(network, 0.5), nowhere).shape == (1, 0)


def test_k_must_be_positive():
    network = street()
    with pytest.raises(Problem, match="k-not-positive"):
        k_nearest(network, at(network, 0.5), at(network, 0.5), 0)


class Impatient:
    """Feedback of a user who stops at once."""

    def isCanceled(self):  # noqa: N802
        return True

    def setProgress(self, progress):  # noqa: N802
        raise AssertionError("no progress after cancel")


def test_cancel_stops_the_work():
    network = street()
    with pytest.raises(Canceled):
        matrix(network, at(network, 0.5), at(network, 0.5), feedback=Impatient())


def test_several_nearest_report_progress_within_each_group(monkeypatch):
    monkeypatch.setattr(traveltimes, "_CHUNK_VALUES", 1)
    network, sites = street(), at(street(), 0.1, 0.2, 0.3, 0.4)
    heard = Recorder()
    homes = at(network, *np.linspace(0, 1, 9))
    nearest_by_group(network, homes, sites, np.ones((2, 4), bool), 2, feedback=heard)
    # Four searches a group, each told before it begins.
    assert {12.5, 25.0, 37.5, 62.5, 75.0, 87.5} <= set(heard.percent)
    assert heard.percent == sorted(heard.percent)


class Recorder:
    """Feedback of a patient user."""

    def __init__(self):
        self.percent = []

    def isCanceled(self):  # noqa: N802
        return False

    def setProgress(self, progress):  # noqa: N802
        self.percent.append(progress)


def test_arcs_must_be_whole_and_not_negative():
    for ms in (-1.0, 0.5, np.nan, np.inf):
        with pytest.raises(Problem, match="network-arcs"):
            Network.from_arcs(2, [0], [1], [ms])
    with pytest.raises(Problem, match="network-arcs"):
        Network.from_arcs(2, [0], [2], [1.0])
