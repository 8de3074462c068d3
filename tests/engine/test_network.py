"""From roads to travel times by a mode: speeds, one-ways, delays and calibration, by hand."""

from __future__ import annotations

import numpy as np
import pytest
from service_network_planner.engine.network import Network
from service_network_planner.engine.polylines import Polylines
from service_network_planner.engine.problems import Problem
from service_network_planner.engine.profile import BICYCLE, CAR, PROFILES, WALKING
from service_network_planner.engine.roads import Roads


def star(classes, speeds=(np.nan,) * 3, direction=(0, 0, 0)):
    """Three roads of 1 km that meet at the origin, drawn towards it."""
    lines = [np.array([[1000.0 * x, 1000.0 * y], [0.0, 0.0]]) for x, y in ((1, 0), (0, 1), (-1, 0))]
    roads, _ = Roads.build(
        Polylines.from_arrays(lines),
        crs="EPSG:3067",
        road_class=np.array(classes, dtype=object),
        speed_kmh=np.array(speeds),
        direction=np.array(direction, dtype=np.int8),
    )
    return roads


def minutes_of(roads, profile):
    network = Network.from_roads(roads, profile)
    order = np.argsort(roads.source_id)
    return network.forward_ms[order].tolist(), network.backward_ms[order].tolist()


def test_speed_from_the_road_then_its_class_then_the_default():
    forward, _ = minutes_of(star(["primary", "primary", "unheard of"], [100, np.nan, np.nan]), CAR)
    assert forward == [36_000.0, 48_000.0, 90_000.0]


def test_a_speed_limit_does_not_open_a_cycleway_to_cars_nor_speed_up_walking():
    roads = star(["cycleway", "primary", "motorway"], [50, 100, 100])
    assert minutes_of(roads, CAR)[0] == [np.inf, 36_000.0, 36_000.0]
    assert minutes_of(roads, WALKING)[0] == [750_000.0, 750_000.0, np.inf]


def test_one_ways_bind_cars_and_bicycles_but_not_feet():
    roads = star(["primary"] * 3, direction=(1, -1, 0))
    forward, backward = minutes_of(roads, CAR)
    assert np.isfinite(forward).tolist() == [True, False, True]
    assert np.isfinite(backward).tolist() == [False, True, True]
    assert np.isfinite(minutes_of(roads, BICYCLE)[1]).tolist() == [False, True, True]
    assert np.isfinite(minutes_of(roads, WALKING)[1]).all()


def test_junction_delay_is_paid_towards_a_junction_only():
    delayed = CAR.adjusted(junction_delay_s={"primary": 7.5})
    forward, backward = minutes_of(star(["primary"] * 3), delayed)
    assert forward == [48_000.0 + 7_500.0] * 3
    assert backward == [48_000.0] * 3


def test_calibration_multiplies_times():
    assert minutes_of(star(["primary"] * 3), CAR.adjusted(calibration=1.25))[0] == [60_000.0] * 3


def test_profiles_refuse_what_no_road_has():
    for change in (
        {"speeds_kmh": {"primary": -1.0}},
        {"speeds_kmh": {"primary": 1e4}},
        {"junction_delay_s": {"primary": -1.0}},
        {"calibration": 0.0},
        {"access_kmh": 0.0},
    ):
        with pytest.raises(Problem, match="profile-"):
            CAR.adjusted(**change)
    assert set(PROFILES) == {"car", "bicycle", "walking"}


def test_parallel_arcs_are_reduced_to_the_fastest_and_zeros_kept():
    network = Network.from_arcs(2, [0, 0, 0, 1], [1, 1, 1, 0], [5.0, 3.0, 4.0, 0.0])
    assert network.graph.nnz == 2
    assert network.graph.data.tolist() == [3.0, 0.0]
    assert network.arc_edge.tolist() == [1, 3]
    assert network.edges_between(np.array([0]), np.array([1])).tolist() == [1]


def test_islands_and_strong_components_are_numbered_from_the_largest():
    # 0 -> 1 -> 2 -> 0 is a circle with a one-way spur to 3; 4 and 5 are an island.
    network = Network.from_arcs(6, [0, 1, 2, 2, 4], [1, 2, 0, 3, 5], np.ones(5))
    assert network.islands.tolist() == [0, 0, 0, 0, 1, 1]
    assert network.strong_components[:3].tolist() == [0, 0, 0]
    assert len(set(network.strong_components[3:].tolist())) == 3
    assert network.in_islands_of(3).tolist() == [True, True, True, True, False]
