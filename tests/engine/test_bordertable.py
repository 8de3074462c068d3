"""Times by way of cells and their borders equal times by search."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from randomcases import random_anchors, random_network, street_grid, times_between
from service_network_planner.engine import bordertable
from service_network_planner.engine.anchors import Anchors
from service_network_planner.engine.bordertable import BorderTable
from service_network_planner.engine.feedback import Canceled, finished
from service_network_planner.engine.network import Network
from service_network_planner.engine.reduction import Core
from service_network_planner.engine.separators import cells

SEEDS = st.integers(0, 2**32 - 1)


@pytest.fixture
def small_cells(monkeypatch):
    """Cells so small that a network of a test has many."""
    monkeypatch.setattr(bordertable, "cells", lambda u, v, xy, size: cells(u, v, xy, size // 12))


def built(core, xy, demand, towards):
    return finished(BorderTable.build(core, xy, demand, towards=towards))


@pytest.mark.parametrize("seed", range(200))
def test_times_equal_a_search(seed, small_cells):
    rng = np.random.default_rng(seed)
    network, xy = street_grid(rng) if seed % 4 == 0 else (random_network(rng), None)
    xy = rng.random((network.n_nodes, 2)) if xy is None else xy
    # Some cells with several blocks of demand points, and some with less than one.
    count = 40 if seed % 3 else 400
    demand, places = random_anchors(rng, network, count), random_anchors(rng, network, 6)
    core, towards = Core.of(network), bool(seed % 2)
    table = built(core, xy, demand, towards)
    full = times_between(network, demand, places, towards)
    assert np.array_equal(table.matrix(places), full.T)


class Watched:
    """Feedback that asks to stop once so much is done."""

    def __init__(self, enough=np.inf):
        self.enough, self.told = enough, []

    def isCanceled(self):  # noqa: N802
        return bool(self.told) and self.told[-1] >= self.enough

    def setProgress(self, progress):  # noqa: N802
        self.told.append(progress)


def test_a_matrix_reports_progress_and_stops_when_asked(small_cells):
    rng = np.random.default_rng(1)
    network, xy = street_grid(rng)
    table = built(Core.of(network), xy, random_anchors(rng, network, 40), True)
    places, watched = random_anchors(rng, network, 4), Watched()
    assert table.matrix(places, feedback=watched).shape == (4, 40)
    assert watched.told == [0.0, 25.0, 50.0, 75.0, 100.0]
    with pytest.raises(Canceled):
        table.matrix(places, feedback=Watched(50.0))
    assert table.matrix(places.take(np.arange(0))).shape == (0, 40)


def test_long_access_legs_and_far_seeds_stay_exact():
    # From the middle of a one-way street, with a leg of a year on foot.
    start, end = np.array([0, 1, 2, 1]), np.array([1, 2, 0, 3])
    network = Network(4, start, end, np.array([8.0, 5.0, 3.0, 2.0]), np.full(4, np.inf))
    demand = Anchors.at_nodes(np.arange(4))
    table = built(Core.of(network), np.random.default_rng(0).random((4, 2)), demand, False)
    place = random_anchors(np.random.default_rng(0), network, 1)
    year = 3.2e10
    place = Anchors(
        np.array([[0, 1]], dtype=np.int32),
        np.array([[np.inf, year + 4]]),
        np.array([[year + 4, np.inf]]),
        np.array([0], dtype=np.int32),
        np.array([0.5]),
        np.array([4.0]),
        np.array([np.inf]),
        np.array([year]),
    )
    assert np.array_equal(table.matrix(place), times_between(network, demand, place, False).T)


def test_a_network_too_long_for_whole_numbers_of_32_bits_gets_no_table(small_cells):
    network, xy = street_grid(np.random.default_rng(2))
    slow = Network(
        network.n_nodes, network.start, network.end, network.forward_ms * 1e8, network.backward_ms
    )
    demand = Anchors.at_nodes(np.arange(network.n_nodes))
    assert built(Core.of(slow), xy, demand, True) is None


@settings(max_examples=100, deadline=None)
@given(SEEDS)
def test_no_edge_joins_two_cells(seed):
    rng = np.random.default_rng(seed)
    network, xy = street_grid(rng)
    u, v = network.start.astype(np.int64), network.end.astype(np.int64)
    size = int(rng.integers(8, 120))
    cell = finished(cells(u, v, xy, size))
    inside = (cell[u] >= 0) & (cell[v] >= 0)
    assert (cell[u] == cell[v])[inside].all()
    assert np.bincount(cell[cell >= 0]).max() <= size
    assert (cell < 0).mean() < 0.6


def test_few_nodes_part_a_grid():
    network, xy = street_grid(np.random.default_rng(4), 40)
    cell = finished(cells(network.start.astype(np.int64), network.end.astype(np.int64), xy, 1100))
    assert cell.max() == 1
    assert (cell < 0).sum() <= 40
