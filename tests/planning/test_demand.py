from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from service_network_planner.engine.problems import Problem
from service_network_planner.planning.apportionment import apportion, apportion_capped
from service_network_planner.planning.demand import Demand
from service_network_planner.planning.overlap import split_by_overlap
from shapely.geometry import MultiPolygon, Polygon, box
from small_studies import squares

TWO = squares(2)
counts = st.lists(st.integers(0, 10**7), min_size=1, max_size=8)


def build(total, *, zone=None, municipalities=TWO, **more):
    """Cells in the middle of their municipality (1, 2, …; 0 is outside), the first if not said."""
    zone = zone or [1] * len(total)
    xy = np.array([[10_000 * (z - 1) + 5_000, 5_000] for z in zone], dtype=float).reshape(-1, 2)
    more.setdefault("ids", [f"c{i}" for i in range(len(total))])
    more.setdefault("xy", xy)
    return Demand.build(total=total, municipalities=municipalities, **more)


def codes_of(notices):
    return {notice.code: notice for notice in notices}


class TestApportionment:
    @given(st.integers(0, 10**12), counts)
    def test_parts_add_up_and_are_within_one_of_their_share(self, total, weights):
        weights = np.array(weights, dtype=np.int64)
        parts = apportion(total, weights)
        if weights.sum() == 0:
            assert not parts.any()
            return
        assert parts.sum() == total
        for part, weight in zip(parts.tolist(), weights.tolist()):
            assert abs(part * int(weights.sum()) - total * weight) < int(weights.sum())

    def test_the_largest_remainders_get_what_is_left(self):
        assert apportion(10, np.array([1, 1, 1])).tolist() == [4, 3, 3]
        assert apportion(10, np.array([3, 3, 1])).tolist() == [4, 4, 2]

    def test_products_beyond_64_bits(self):
        weights = np.array([2**40, 2**41, 3], dtype=np.int64)
        parts = apportion(2**50 + 1, weights)
        assert parts.sum() == 2**50 + 1

    @given(st.integers(0, 10**8), st.lists(st.tuples(*[st.integers(0, 10**7)] * 2), min_size=1))
    def test_caps_hold_and_nothing_is_lost(self, total, rows):
        caps = np.array([cap for cap, _ in rows], dtype=np.int64)
        weights = caps + np.array([extra for _, extra in rows], dtype=np.int64)
        parts = apportion_capped(total, weights, caps)
        assert (parts >= 0).all()
        assert (parts <= caps).all()
        assert parts.sum() == min(total, caps.sum())


class TestResidents:
    def test_unknown_numbers_are_listed_and_count_for_nobody(self):
        demand, notices = build([10, -1, None, float("nan"), "many", 2.5, "3", 0])
        assert demand.residents.tolist() == [10_000, 0, 0, 0, 0, 2_500, 3_000, 0]
        assert demand.unknown.tolist() == [False, True, True, True, True, False, False, False]
        notice = codes_of(notices)["demand-residents-unknown"]
        assert (notice.count, notice.examples) == (4, ("c1", "c2", "c3", "c4"))

    def test_infinite_is_unknown_and_any_negative_number_is(self):
        demand, notices = build([1, float("inf"), -0.5, -99])
        assert demand.residents.tolist() == [1_000, 0, 0, 0]
        assert codes_of(notices)["demand-residents-unknown"].count == 3

    def test_cells_outside_are_counted_with_their_residents(self):
        demand, notices = build([10, 7, 5], zone=[1, 0, 0])
        assert demand.municipality.tolist() == [0, -1, -1]
        notice = codes_of(notices)["demand-outside"]
        assert (notice.count, notice.values["residents"]) == (2, 12)

    def test_cells_without_a_place_are_left_out_and_listed(self):
        xy = np.array([[5_000, 5_000], [np.nan, np.nan]])
        demand, notices = build([10, 7], xy=xy)
        assert demand.ids == ("c0",)
        notice = codes_of(notices)["demand-without-place"]
        assert (notice.examples, notice.values["residents"]) == (("c1",), 7)

    def test_repeated_identifiers(self):
        demand, notices = build([1, 2, 3], ids=["a", "a", None])
        assert demand.ids == ("a", "a-2", "cell-3")
        assert set(codes_of(notices)) == {"demand-id-missing", "demand-id-repeated"}

    @pytest.mark.parametrize(
        ("total", "zone", "code"),
        [
            ([], [], "demand-empty"),
            ([0, -1], [1, 1], "demand-without-residents"),
            ([1, 2], [0, 0], "demand-outside-municipalities"),
            ([10**10], [1], "population-too-large"),
        ],
    )
    def test_hopeless_layers(self, total, zone, code):
        with pytest.raises(Problem) as caught:
            build(total, zone=zone)
        assert caught.value.code == code

    def test_scaling_to_published_totals_is_exact_and_told(self):
        demand, notices = build(
            [1, 1, 1, 50, -1],
            zone=[1, 1, 1, 2, 2],
            groups={"old": [1, 0, -1, 20, -1]},
            controls={"total": [100, np.nan]},
            scale=True,
        )
        assert demand.residents[:3].sum() == 100_000
        assert demand.residents.tolist() == [33_334, 33_333, 33_333, 50_000, 0]
        assert demand.groups["old"].expected[0] == 33_333
        assert demand.groups["old"].high[2] == 33_333
        notice = codes_of(notices)["residents-scaled"]
        assert notice.count == 1
        assert notice.values == {"smallest": "33.33", "largest": "33.33"}

    def test_what_cannot_be_scaled_is_told(self):
        _, notices = build([1], controls={"total": [1, 40]}, scale=True)
        assert codes_of(notices)["residents-not-scaled"].examples == ("002",)
        assert "residents-scaled" not in codes_of(notices)


class TestGroups:
    def test_known_counts_are_exact(self):
        demand, notices = build([10, 20], groups={"OLD": [4, 5.5]})
        group = demand.group("old")
        assert group.low.tolist() == group.expected.tolist() == group.high.tolist()
        assert group.low.tolist() == [4_000, 5_500]
        assert notices == []
        assert demand.group("young") is None
        assert demand.group("total").expected.tolist() == [10_000, 20_000]

    @pytest.mark.parametrize("hidden", [-1, None, float("nan"), "x"])
    def test_suppressed_is_between_nobody_and_everybody(self, hidden):
        demand, notices = build([10, 8], groups={"old": [5, hidden]})
        group = demand.group("old")
        assert (group.low[1], group.expected[1], group.high[1]) == (0, 4_000, 8_000)
        notice = codes_of(notices)["group-suppressed"]
        assert (notice.count, notice.values) == (1, {"group": "old", "residents": 8})

    def test_other_groups_of_the_partition_lower_the_bound(self):
        demand, _ = build(
            [10, 8, 6],
            groups={
                "age_0_14": [2, 3, -1],
                "age_15_64": [4, -1, -1],
                "age_65plus": [4, -1, -1],
            },
        )
        assert demand.group("age_65plus").high.tolist() == [4_000, 5_000, 6_000]
        assert demand.group("age_15_64").high.tolist() == [4_000, 5_000, 6_000]

    def test_the_control_total_is_shared_out(self):
        demand, notices = build(
            [100, 6, 3, 9],
            zone=[1, 1, 1, 2],
            groups={"old": [20, -1, -1, -1]},
            controls={"old": [26, 4]},
        )
        group = demand.group("old")
        assert group.expected.tolist() == [20_000, 4_000, 2_000, 4_000]
        assert group.control.tolist() == [26_000, 4_000]
        assert set(codes_of(notices)) == {"group-suppressed"}

    @pytest.mark.parametrize(("published", "met"), [(10, 20_000), (40, 29_000)])
    def test_a_control_total_out_of_reach(self, published, met):
        demand, notices = build(
            [100, 6, 3], groups={"old": [20, -1, -1]}, controls={"old": [published, np.nan]}
        )
        assert demand.group("old").expected.sum() == met
        assert demand.group("old").control[0] == met
        assert codes_of(notices)["group-control-unmet"].examples == ("001",)

    def test_without_control_the_share_of_known_cells_counts(self):
        # Municipality 1 knows 1/4, municipality 2 nothing of its own: all known cells, 1/4.
        demand, _ = build([40, 8, 4], zone=[1, 1, 2], groups={"old": [10, -1, -1]})
        assert demand.group("old").expected.tolist() == [10_000, 2_000, 1_000]

    def test_without_any_known_cell_half_of_the_bound(self):
        demand, notices = build([8], groups={"old": [-1]})
        assert demand.group("old").expected.tolist() == [4_000]
        assert "group-without-known-cells" in codes_of(notices)

    def test_groups_above_the_total_are_told(self):
        demand, notices = build([10, 10], groups={"old": [12, 3]})
        assert demand.group("old").expected[0] == 12_000
        assert codes_of(notices)["group-above-total"].examples == ("c0",)

    @given(st.lists(st.tuples(st.integers(0, 30), st.integers(-1, 30), st.integers(1, 2))))
    def test_low_expected_and_high_are_in_order(self, rows):
        rows = [(5, 5, 1), *rows]
        demand, _ = build(
            [total for total, _, _ in rows],
            zone=[zone for _, _, zone in rows],
            groups={"old": [min(old, total) for total, old, _ in rows]},
            controls={"old": [20, np.nan]},
        )
        group = demand.group("old")
        assert (group.low <= group.expected).all()
        assert (group.expected <= group.high).all()
        for zone, control in enumerate(group.control.tolist()):
            if control >= 0:
                assert group.expected[demand.municipality == zone].sum() == control


class TestOverlap:
    def test_a_cell_on_a_border_is_split(self):
        cell = box(9_000, 0, 10_500, 500)
        parts = split_by_overlap([cell, box(0, 0, 500, 500)], TWO.polygons)
        assert parts.source.tolist() == [0, 0, 1]
        assert parts.municipality.tolist() == [0, 1, 0]
        assert parts.share == pytest.approx([2 / 3, 1 / 3, 1])
        assert parts.xy.tolist() == [[9_500, 250], [10_250, 250], [250, 250]]
        demand, _ = Demand.build(
            ids=["x", "y"],
            xy=np.empty((0, 2)),
            total=[10, 4],
            groups={"old": [1, -1]},
            municipalities=TWO,
            parts=parts,
        )
        assert demand.ids == ("x/001", "x/002", "y")
        assert demand.residents.tolist() == [6_667, 3_333, 4_000]
        assert demand.groups["old"].low.tolist() == [667, 333, 0]
        assert demand.source.tolist() == [0, 0, 1]

    def test_what_no_municipality_covers_is_outside(self):
        parts = split_by_overlap([box(-300, 0, 700, 1000), box(-900, 0, -800, 9)], TWO.polygons)
        assert parts.municipality.tolist() == [0, -1, -1]
        assert parts.share == pytest.approx([0.7, 0.3, 1])
        demand, notices = Demand.build(
            ids=["x", "y"],
            xy=np.empty((0, 2)),
            total=[10, 4],
            municipalities=TWO,
            parts=parts,
        )
        assert demand.ids == ("x/001", "x/outside", "y")
        assert codes_of(notices)["demand-outside"].values["residents"] == 7

    def test_overlapping_municipalities_share(self):
        parts = split_by_overlap([box(0, 0, 10, 10)], [box(0, 0, 10, 10), box(0, 0, 10, 20)])
        assert parts.share.tolist() == [0.5, 0.5]

    def test_slivers_and_bad_cells(self):
        sliver = box(9_000, 0, 10_000.1, 500)
        bow = Polygon([(0, 0), (10, 10), (10, 0), (0, 10)])
        parts = split_by_overlap([sliver, None, Polygon(), bow], TWO.polygons)
        assert parts.source.tolist() == [0, 3]
        assert parts.share.tolist() == [1, 1]

    def test_points_lie_inside_their_part(self):
        ring = box(0, 0, 100, 100).difference(box(10, 10, 90, 90))
        multi = MultiPolygon([box(0, 0, 10, 10), box(90, 90, 100, 100)])
        parts = split_by_overlap([ring, multi], TWO.polygons)
        from shapely.geometry import Point

        assert ring.contains(Point(parts.xy[0]))
        assert multi.contains(Point(parts.xy[1]))

    @given(st.lists(st.tuples(*[st.integers(-999, 20_999)] * 2, st.integers(0, 999)), min_size=1))
    def test_parts_add_up_to_their_cell(self, rows):
        cells = [box(x, y, x + 1_000, y + 1_000) for x, y, _ in rows]
        rows.append((5_000, 5_000, 5))
        cells.append(box(5_000, 5_000, 5_001, 5_001))
        demand, _ = Demand.build(
            ids=range(len(cells)),
            xy=np.empty((0, 2)),
            total=[residents for _, _, residents in rows],
            municipalities=TWO,
            parts=split_by_overlap(cells, TWO.polygons),
        )
        sums = np.bincount(demand.source, demand.residents, len(cells))
        assert sums.tolist() == [residents * 1000 for _, _, residents in rows]
