"""Snapping against shapely's distance to every edge, one by one."""

from __future__ import annotations

import numpy as np
import pytest
from service_network_planner.engine.polylines import Polylines
from service_network_planner.engine.roads import Roads
from service_network_planner.engine.snapping import Snapper
from shapely.geometry import LineString, Point


def random_roads(rng, count, extent):
    """Short streets, one very long road and some roads without length."""
    each = [np.array([[0.0, 0.0], [50 * extent, 10 * extent]])]
    for _ in range(count):
        place = rng.random(2) * extent
        steps = rng.normal(0, extent / 20, (int(rng.integers(1, 6)), 2))
        each.append(np.vstack([place, place + np.cumsum(steps, axis=0)]))
    each.append(np.array([[5.0, 5.0], [5.0, 5.0]]))
    roads, _ = Roads.build(Polylines.from_arrays(each), crs="EPSG:3067")
    return roads


@pytest.mark.parametrize("seed", range(30))
def test_nearest_edge_equals_trying_every_edge(seed):
    rng = np.random.default_rng(seed)
    roads = random_roads(rng, int(rng.integers(1, 120)), 1000.0)
    usable = rng.random(roads.n_edges) < 0.8
    usable[0] = True
    points = rng.random((40, 2)) * 1400 - 200
    reach = float(rng.choice([np.inf, 60.0]))
    snapped = Snapper(roads, usable).snap(points, reach)
    shapes = [LineString(roads.lines.line(i)) for i in range(roads.n_edges)]
    for i, point in enumerate(points):
        away = np.array([shape.distance(Point(point)) for shape in shapes])
        away[~usable] = np.inf
        if away.min() > reach:
            assert snapped.edge[i] == -1
            assert np.isinf(snapped.distance_m[i])
            continue
        assert snapped.distance_m[i] == pytest.approx(away.min(), abs=1e-6)
        edge = int(snapped.edge[i])
        assert usable[edge]
        assert away[edge] == pytest.approx(away.min(), abs=1e-6)
        on_edge = shapes[edge].interpolate(snapped.fraction[i], normalized=True)
        assert np.allclose(snapped.xy[i], on_edge.coords[0], atol=1e-5)


def test_by_hand():
    roads, _ = Roads.build(
        Polylines.from_arrays([np.array([[0.0, 0.0], [100.0, 0.0], [100.0, 100.0]])]),
        crs="EPSG:3067",
    )
    snapped = Snapper(roads).snap(np.array([[50.0, 7.0], [100.0, 50.0], [-3.0, -4.0]]))
    assert snapped.fraction.tolist() == [0.25, 0.75, 0.0]
    assert snapped.distance_m.tolist() == [7.0, 0.0, 5.0]
    assert snapped.xy.tolist() == [[50.0, 0.0], [100.0, 50.0], [0.0, 0.0]]


def test_the_maximum_distance_is_inclusive():
    roads, _ = Roads.build(
        Polylines.from_arrays([np.array([[0.0, 0.0], [100.0, 0.0]])]), crs="EPSG:3067"
    )
    snapped = Snapper(roads).snap(np.array([[50.0, 10.0], [50.0, 10.5]]), 10.0)
    assert snapped.found.tolist() == [True, False]


def test_a_point_without_coordinates_is_not_snapped():
    roads, _ = Roads.build(
        Polylines.from_arrays([np.array([[0.0, 0.0], [100.0, 0.0]])]), crs="EPSG:3067"
    )
    assert Snapper(roads).snap(np.array([[np.nan, 0.0]])).edge.tolist() == [-1]


def test_nothing_usable_snaps_nothing():
    roads, _ = Roads.build(
        Polylines.from_arrays([np.array([[0.0, 0.0], [100.0, 0.0]])]), crs="EPSG:3067"
    )
    closed = Snapper(roads, np.zeros(1, dtype=bool))
    assert closed.snap(np.array([[1.0, 1.0]])).edge.tolist() == [-1]
