"""Which ways meet: end points, tolerance, shared vertices, and bridges that only cross."""

from __future__ import annotations

import numpy as np
import pytest
from service_network_planner.engine.polylines import Polylines
from service_network_planner.engine.problems import Problem
from service_network_planner.engine.roads import Roads
from service_network_planner.engine.topology import join, split_at_shared_vertices


def lines(*each):
    return Polylines.from_arrays([np.array(line, dtype=float) for line in each])


def test_ways_join_at_equal_end_points_only():
    start, end = join(lines([(0, 0), (1, 0)], [(1, 0), (2, 0)], [(1.001, 0), (1, 1)]))
    assert end[0] == start[1]
    assert start[2] != end[0]
    assert len({*start.tolist(), *end.tolist()}) == 5


def test_tolerance_joins_what_is_near():
    start, end = join(lines([(0, 0), (1, 0)], [(1.001, 0), (2, 0)]), tolerance_m=0.01)
    assert end[0] == start[1]


def test_zero_and_minus_zero_are_one_place():
    start, end = join(lines([(-1, 0), (-0.0, 0.0)], [(0.0, -0.0), (1, 0)]))
    assert end[0] == start[1]


CROSSING = lines([(-1, 0), (0, 0)], [(0, 0), (1, 0)], [(0, -1), (0, 0)], [(0, 0), (0, 1)])


def test_four_ends_on_one_level_are_a_junction():
    start, end = join(CROSSING, level=np.zeros(4, dtype=np.int64))
    assert len({end[0], start[1], end[2], start[3]}) == 1


def test_a_bridge_is_not_joined_to_the_road_below():
    start, end = join(CROSSING, level=np.array([0, 0, 1, 1]))
    assert end[0] == start[1]
    assert end[2] == start[3]
    assert end[0] != end[2]


def test_the_end_of_a_bridge_joins_the_ground():
    road = lines([(0, 0), (1, 0)], [(1, 0), (2, 0)], [(2, 0), (3, 0)])
    start, end = join(road, level=np.array([0, 1, 0]))
    assert end[0] == start[1]
    assert end[1] == start[2]


def test_a_ramp_joins_the_nearest_through_road():
    # Two through roads at levels 0 and 2, and a ramp drawn at level 2's side.
    crossing = lines(*[CROSSING.line(i) for i in range(4)], [(0, 0), (1, 1)])
    start, end = join(crossing, level=np.array([0, 0, 3, 3, 2]))
    assert start[4] == end[2]
    assert start[4] != end[0]


def test_streets_are_cut_at_shared_vertices():
    whole = lines([(0, 0), (1, 0), (2, 0)], [(1, -1), (1, 0), (1, 1)], [(0.5, -1), (0.5, 1)])
    pieces, source = split_at_shared_vertices(whole)
    assert source.tolist() == [0, 0, 1, 1, 2]
    assert pieces.line(0).tolist() == [[0, 0], [1, 0]]
    assert pieces.line(3).tolist() == [[1, 0], [1, 1]]


def test_a_lasso_is_cut_where_it_meets_itself():
    lasso = lines([(0, 0), (1, 0), (2, 0), (2, 1), (1, 0)])
    pieces, source = split_at_shared_vertices(lasso)
    assert [len(pieces.line(i)) for i in range(len(pieces))] == [2, 4]
    assert source.tolist() == [0, 0]


def test_a_vertex_drawn_twice_is_not_a_junction():
    pieces, _ = split_at_shared_vertices(lines([(0, 0), (1, 0), (1, 0), (2, 0)]))
    assert len(pieces) == 1
    assert pieces.line(0).tolist() == [[0, 0], [1, 0], [2, 0]]


def test_a_line_without_length_is_kept():
    pieces, _ = split_at_shared_vertices(lines([(0, 0), (0, 0), (0, 0)]))
    assert pieces.line(0).tolist() == [[0, 0], [0, 0]]


def test_lengths_by_hand():
    assert lines([(0, 0), (3, 4), (3, 5)], [(0, 0), (0, 2)]).lengths().tolist() == [6.0, 2.0]


def test_roads_keep_every_edge_and_count_bad_speeds():
    speed = np.array([50.0, 1e-12, -10.0, np.nan])
    roads, notices = Roads.build(
        CROSSING,
        crs="EPSG:3067",
        speed_kmh=speed,
        road_class=np.array(["Primary ", None, "", "primary"], dtype=object),
    )
    assert roads.n_edges == 4
    assert roads.n_nodes == 5
    assert roads.class_names == ("", "primary")
    assert sorted(roads.source_id.tolist()) == [0, 1, 2, 3]
    assert [(notice.code, notice.count) for notice in notices] == [("network-speeds-unusable", 2)]
    assert np.isnan(roads.speed_kmh).sum() == 3


def test_ends_and_geometry_agree_after_renumbering():
    rng = np.random.default_rng(1)
    places = rng.random((40, 2)) * 1000
    pairs = rng.integers(0, 40, (120, 2))
    roads, _ = Roads.build(lines(*[places[pair] for pair in pairs]), crs="EPSG:3067")
    assert np.array_equal(roads.node_xy[roads.start], roads.lines.first())
    assert np.array_equal(roads.node_xy[roads.end], roads.lines.last())
    assert np.array_equal(roads.lines.line(5), places[pairs[roads.source_id[5]]])


def test_no_lines_and_an_impossible_tolerance_are_problems():
    with pytest.raises(Problem, match="network-empty"):
        Roads.build(lines(), crs="EPSG:3067")
    for tolerance in (-1.0, 100.1, np.nan, np.inf):
        with pytest.raises(Problem, match="network-tolerance"):
            Roads.build(CROSSING, crs="EPSG:3067", tolerance_m=tolerance)


def test_roads_that_the_tolerance_makes_nothing_of_are_told():
    # Ends 40 m apart are joined in a chain, 80 m from end to end.
    street = lines([[0, 0], [40, 0]], [[40, 0], [80, 0]], [[80, 0], [500, 0]])
    _, notices = Roads.build(street, crs="EPSG:3067", tolerance_m=50.0)
    assert [(notice.code, notice.count, notice.examples) for notice in notices] == [
        ("network-roads-collapsed", 2, ("0", "1"))
    ]
    assert notices[0].values == {"length_km": 0.08}
    ring = lines([[0, 0], [40, 0], [40, 40], [0, 0]])
    assert Roads.build(ring, crs="EPSG:3067", tolerance_m=1.0)[1] == []
