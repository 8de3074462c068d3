"""Which polygon a point lies in, by hand."""

from __future__ import annotations

import numpy as np
from service_network_planner.engine.zones import assign
from shapely.geometry import MultiPolygon, Polygon, box

WEST, EAST = box(0, 0, 10, 10), box(10, 0, 20, 10)


def test_inside_outside_and_on_the_border():
    places = np.array([[5.0, 5.0], [15.0, 5.0], [25.0, 5.0], [10.0, 5.0], [0.0, 0.0]])
    found = assign(places, [WEST, EAST])
    # A shared border belongs to the first; no point on it is lost.
    assert found.zone.tolist() == [0, 1, -1, 0, 0]
    assert found.n_zones.tolist() == [1, 1, 0, 2, 1]


def test_holes_parts_and_empty_polygons():
    ring = Polygon([(0, 0), (10, 0), (10, 10), (0, 10)], [[(4, 4), (6, 4), (6, 6), (4, 6)]])
    parts = MultiPolygon([box(20, 0, 30, 10), box(40, 0, 50, 10)])
    places = np.array([[5.0, 5.0], [1.0, 1.0], [45.0, 5.0], [35.0, 5.0]])
    assert assign(places, [Polygon(), ring, parts]).zone.tolist() == [-1, 1, 2, -1]


def test_places_without_coordinates_are_outside():
    assert assign(np.array([[np.nan, 1.0]]), [WEST]).zone.tolist() == [-1]


def test_no_places():
    assert assign(np.empty((0, 2)), [WEST]).zone.tolist() == []


def test_places_next_to_a_border_are_told_apart():
    slanted = Polygon([(0, 0), (10_000, 3_000), (0, 9_000)])
    places = [[5_000.0, 1_500.0], [5_000.0, 1_499.9999], [5_000.0, 1_500.0001], [10_000.0, 3_000.0]]
    assert assign(np.array(places), [slanted]).zone.tolist() == [0, -1, 0, 0]
