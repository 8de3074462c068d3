"""Routes are as long as their travel time says, and follow the roads."""

from __future__ import annotations

import numpy as np
import pytest
from service_network_planner.engine.anchors import Anchors
from service_network_planner.engine.network import Network
from service_network_planner.engine.polylines import Polylines
from service_network_planner.engine.profile import SpeedProfile
from service_network_planner.engine.roads import Roads
from service_network_planner.engine.routes import part_of, routes
from service_network_planner.engine.snapping import Snapper
from service_network_planner.engine.traveltimes import nearest
from shapely.geometry import LineString
from shapely.ops import substring

# At 3600 km/h a metre takes a millisecond.
METRE_A_MS = SpeedProfile("test", {}, 300.0, False, True, 300.0, calibration=1.0)


def grid(rng, size=6, spacing=1000.0):
    each, direction = [], []
    for x in range(size):
        for y in range(size):
            for dx, dy in ((1, 0), (0, 1)):
                if x + dx < size and y + dy < size and rng.random() < 0.85:
                    bend = np.array([x + dx / 2, y + dy / 2]) + rng.normal(0, 0.1, 2)
                    each.append(np.array([[x, y], bend, [x + dx, y + dy]]) * spacing)
                    direction.append(rng.choice([0, 0, 0, 1, -1]))
    return Roads.build(
        Polylines.from_arrays(each), crs="EPSG:3067", direction=np.array(direction, dtype=np.int8)
    )[0]


def length(xy):
    return float(np.hypot(*np.diff(xy, axis=0).T).sum())


@pytest.mark.parametrize("towards", [True, False])
@pytest.mark.parametrize("seed", range(20))
def test_length_of_the_route_is_its_travel_time(seed, towards):
    rng = np.random.default_rng(seed)
    roads = grid(rng)
    network = Network.from_roads(roads, METRE_A_MS)
    homes = Snapper(roads).snap(rng.random((30, 2)) * 5000)
    sites = Snapper(roads).snap(rng.random((4, 2)) * 5000)
    origins = Anchors.on_edges(network, homes, 300.0)
    facilities = Anchors.on_edges(network, sites, 300.0)
    answer = nearest(network, origins, facilities, towards=towards)
    ways = routes(network, roads, origins, facilities, answer.facility, towards=towards)
    for i, way in enumerate(ways):
        if answer.facility[i] < 0:
            assert way is None
            continue
        site = int(answer.facility[i])
        driven = answer.ms[i] - origins.access_ms[i] - facilities.access_ms[site]
        # Every edge is rounded to the millisecond, which is 83 mm at 300 km/h.
        assert length(way) / 300.0 * 3600.0 == pytest.approx(driven, abs=40)
        first, last = (way[0], way[-1]) if towards else (way[-1], way[0])
        assert np.allclose(first, homes.xy[i], atol=1e-6)
        assert np.allclose(last, sites.xy[site], atol=1e-6)


def test_both_on_one_street():
    roads, _ = Roads.build(
        Polylines.from_arrays([np.array([[0.0, 0], [100, 0], [200, 0]])]), crs="EPSG:3067"
    )
    network = Network.from_roads(roads, METRE_A_MS)
    points = Snapper(roads).snap(np.array([[30.0, 5.0], [150.0, 0.0]]))
    anchors = Anchors.on_edges(network, points, 300.0)
    one, other = anchors.take(np.array([0])), anchors.take(np.array([1]))
    (way,) = routes(network, roads, one, other, np.array([0], dtype=np.int32))
    assert way.tolist() == [[30.0, 0.0], [100.0, 0.0], [150.0, 0.0]]


@pytest.mark.parametrize("seed", range(50))
def test_a_part_of_a_line_is_that_of_shapely(seed):
    rng = np.random.default_rng(seed)
    line = rng.integers(-50, 50, (rng.integers(2, 7), 2)).astype(np.float64)
    start, end = rng.choice([0.0, 0.25, 1.0, rng.random()], 2)
    part = part_of(line, start, end)
    theirs = substring(LineString(line), start, end, normalized=True)
    assert length(part) == pytest.approx(theirs.length, abs=1e-9)
    np.testing.assert_allclose(part[0], theirs.coords[0], atol=1e-9)
    np.testing.assert_allclose(part[-1], theirs.coords[-1], atol=1e-9)
