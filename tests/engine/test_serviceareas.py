"""Stretches of road within reach, against times of places on them; cuts and squares by hand."""

from __future__ import annotations

import numpy as np
import pytest
from randomcases import random_anchors, random_network
from service_network_planner.engine.anchors import Anchors
from service_network_planner.engine.cutting import Cutter
from service_network_planner.engine.feedback import Canceled
from service_network_planner.engine.network import Network
from service_network_planner.engine.polylines import Polylines
from service_network_planner.engine.problems import Problem
from service_network_planner.engine.serviceareas import reached_by_any, reached_by_each
from service_network_planner.engine.snapping import Snapped
from service_network_planner.engine.squares import places_along, squares_near
from service_network_planner.engine.traveltimes import matrix
from shapely.geometry import LineString
from shapely.ops import substring

ROUNDING_MS = 3.0  # Places on edges have times in whole milliseconds, rounded down.


def slow(network):
    """The same network, a thousand times slower, so that a millisecond is nothing."""
    return Network(
        network.n_nodes,
        network.start,
        network.end,
        network.forward_ms * 1000,
        network.backward_ms * 1000,
    )


def places(rng, network, count):
    """Places inside edges, without a way to the road."""
    edge = rng.integers(0, len(network.start), count).astype(np.int32)
    fraction = rng.uniform(0.001, 0.999, count)
    snapped = Snapped(edge, fraction, np.zeros(count), np.zeros((count, 2)))
    return edge, fraction, Anchors.on_edges(network, snapped, 20.0)


def covers(stretches, facility, band, edge, fraction):
    """Tell which places lie in a facility's band, (P,)."""
    mine = (stretches.facility == facility) & (stretches.band == band)
    on = stretches.edge[mine][:, None] == edge
    inside = (stretches.first[mine][:, None] <= fraction) & (
        fraction <= stretches.last[mine][:, None]
    )
    return (on & inside).any(axis=0)


@pytest.mark.parametrize("towards", [True, False])
@pytest.mark.parametrize("seed", range(60))
class TestAgainstTimes:
    def case(self, seed):
        rng = np.random.default_rng(seed)
        network = slow(random_network(rng, 30))
        facilities = random_anchors(rng, network, int(rng.integers(1, 6)))
        edge, fraction, points = places(rng, network, 200)
        limits = np.sort(rng.choice(np.arange(5_000.0, 90_000.0, 2_500.0), 3, replace=False))
        return network, facilities, edge, fraction, points, limits

    def test_each(self, seed, towards):
        network, facilities, edge, fraction, points, limits = self.case(seed)
        ms = matrix(network, points, facilities, towards=towards)
        found = list(reached_by_each(network, facilities, limits, towards=towards))
        rings = list(reached_by_each(network, facilities, limits, towards=towards, rings=True))
        placed = np.flatnonzero(facilities.on_network)
        assert len(found) == len(rings) == len(placed)
        for stretches, ring, facility in zip(found, rings, placed.tolist()):
            before = np.zeros(len(edge), dtype=bool)
            for band, limit in enumerate(limits):
                near = np.abs(ms[:, facility] - limits[:, None]).min(axis=0) <= ROUNDING_MS
                inside = covers(stretches, facility, band, edge, fraction)
                np.testing.assert_array_equal(inside[~near], (ms[:, facility] <= limit)[~near])
                # What a shorter time reaches, a longer one does too.
                assert not (before & ~inside).any()
                only = covers(ring, facility, band, edge, fraction)
                np.testing.assert_array_equal(only[~near], (inside & ~before)[~near])
                before = inside

    def test_merged_and_nearest(self, seed, towards):
        network, facilities, edge, fraction, points, limits = self.case(seed)
        ms = matrix(network, points, facilities, towards=towards)
        merged = reached_by_any(network, facilities, limits, towards=towards)
        shared = reached_by_any(network, facilities, limits, towards=towards, nearest=True)
        best = ms.min(axis=1)
        close = np.sort(ms, axis=1)
        tie = np.zeros(len(ms), dtype=bool)
        if ms.shape[1] > 1:
            with np.errstate(invalid="ignore"):
                tie = close[:, 1] - close[:, 0] <= 2 * ROUNDING_MS
        for band, limit in enumerate(limits):
            clear = np.abs(best - limit) > ROUNDING_MS
            inside = covers(merged, -1, band, edge, fraction)
            np.testing.assert_array_equal(inside[clear], (best <= limit)[clear])
            owned = np.array(
                [covers(shared, f, band, edge, fraction) for f in range(len(facilities))]
            )
            np.testing.assert_array_equal(owned.any(axis=0)[clear], inside[clear])
            # Of places that are clearly nearer to one, each belongs to that one alone.
            sure = inside & clear & ~tie
            assert (owned.sum(axis=0)[sure] == 1).all()
            np.testing.assert_array_equal(owned.argmax(axis=0)[sure], ms.argmin(axis=1)[sure])
            # And the parts of all facilities are no longer than the whole.
            total = [(s.last - s.first)[s.band == band].sum() for s in (merged, shared)]
            assert total[0] == pytest.approx(total[1])


class TestByHand:
    """One street of 100 ms, one way back only half as fast; a facility at its middle."""

    network = Network(
        2,
        np.array([0], np.int32),
        np.array([1], np.int32),
        np.array([100.0]),
        np.array([200.0]),
    )

    def at(self, *fractions):
        count = len(fractions)
        snapped = Snapped(
            np.zeros(count, np.int32), np.array(fractions), np.zeros(count), np.zeros((count, 2))
        )
        return Anchors.on_edges(self.network, snapped, 20.0)

    @pytest.mark.parametrize(("towards", "first", "last"), [(False, 0.4, 0.7), (True, 0.3, 0.6)])
    def test_both_directions_at_their_own_speed(self, towards, first, last):
        (found,) = reached_by_each(self.network, self.at(0.5), np.array([20.0]), towards=towards)
        assert (found.first.min(), found.last.max()) == pytest.approx((first, last))

    def test_the_border_between_two(self):
        # Away: from 0.2 it goes on at 1 ms a hundredth, back from 0.8 at 2: they meet at 0.6.
        found = reached_by_any(
            self.network, self.at(0.2, 0.8), np.array([1000.0]), towards=False, nearest=True
        )
        mine = found.facility == 0
        assert (found.first[mine].min(), found.last[mine].max()) == pytest.approx((0.0, 0.6))
        assert (found.first[~mine].min(), found.last[~mine].max()) == pytest.approx((0.6, 1.0))

    def test_a_closed_way_is_not_driven(self):
        oneway = Network(
            2, self.network.start, self.network.end, np.array([100.0]), np.array([np.inf])
        )
        facility = Anchors.on_edges(
            oneway,
            Snapped(np.zeros(1, np.int32), np.array([0.5]), np.zeros(1), np.zeros((1, 2))),
            20.0,
        )
        (away,) = reached_by_each(oneway, facility, np.array([1000.0]), towards=False)
        (towards,) = reached_by_each(oneway, facility, np.array([1000.0]), towards=True)
        assert (away.first.tolist(), away.last.tolist()) == ([0.5], [1.0])
        assert (towards.first.tolist(), towards.last.tolist()) == ([0.0], [0.5])

    def test_nobody_on_the_network(self):
        nowhere = self.at(0.5).take(np.array([], dtype=np.int64))
        assert not len(reached_by_any(self.network, nowhere, np.array([10.0])))
        assert list(reached_by_each(self.network, nowhere, np.array([10.0]))) == []

    def test_cancel(self):
        class Stopped:
            def isCanceled(self):  # noqa: N802 - the name that QGIS gives it
                return True

            def setProgress(self, progress):  # noqa: N802 - the name that QGIS gives it
                raise AssertionError

        with pytest.raises(Canceled):
            list(reached_by_each(self.network, self.at(0.5), np.array([10.0]), feedback=Stopped()))


class TestCutter:
    @pytest.mark.parametrize("seed", range(20))
    def test_like_shapely(self, seed):
        rng = np.random.default_rng(seed)
        each = [rng.random((int(rng.integers(2, 7)), 2)) * 100 for _ in range(8)]
        which = rng.integers(0, 8, 40)
        ends = np.sort(np.round(rng.random((40, 2)), 1), axis=1)
        ends[ends[:, 0] == ends[:, 1]] = [0.0, 1.0]
        cut = Cutter(Polylines.from_arrays(each)).cut(which, ends[:, 0], ends[:, 1])
        for number in range(40):
            expected = substring(
                LineString(each[which[number]]), *ends[number].tolist(), normalized=True
            )
            ours = LineString(cut.line(number))
            assert ours.length == pytest.approx(expected.length)
            assert ours.hausdorff_distance(expected) < 1e-9

    def test_whole_lines_keep_their_vertices(self):
        lines = Polylines.from_arrays([np.array([[0.1, 0.2], [0.3, 7.7], [5.1, 9.3]])])
        cut = Cutter(lines).cut(np.array([0]), np.array([0.0]), np.array([1.0]))
        np.testing.assert_array_equal(cut.xy, lines.xy)


class TestSquares:
    def test_all_within_the_distance_are_there(self):
        rng = np.random.default_rng(1)
        line = rng.random((5, 2)) * 1000 - 300
        lines = Polylines.from_arrays([line])
        squares = squares_near(places_along(lines, 20.0), 20.0, 90.0)
        have = set(map(tuple, np.stack([squares.row, squares.column], axis=1).tolist()))
        buffer = LineString(line).buffer(90.0)
        low = np.floor(np.array(buffer.bounds) / 20.0).astype(int)
        from shapely.geometry import Point

        missing = [
            (row, column)
            for row in range(low[1], low[3] + 1)
            for column in range(low[0], low[2] + 1)
            if (row, column) not in have
            and buffer.contains(Point((column + 0.5) * 20.0, (row + 0.5) * 20.0))
        ]
        assert missing == []

    def test_places_along_are_no_farther_apart_than_the_step(self):
        line = np.array([[0.0, 0.0], [95.0, 0.0], [95.0, 3.0]])
        xy = places_along(Polylines.from_arrays([line]), 10.0)
        assert np.hypot(*np.diff(xy, axis=0).T).max() <= 10.0
        assert len(xy) == 12

    def test_too_many(self):
        far = np.array([[0.0, 0.0], [1e7, 1e7]])
        with pytest.raises(Problem) as caught:
            squares_near(far, 10.0, 100.0)
        assert caught.value.code == "detail-too-fine"

    def test_none(self):
        assert len(squares_near(np.empty((0, 2)), 10.0, 100.0)) == 0
