"""Diagnostics on a small town whose faults are known."""

from __future__ import annotations

import numpy as np
import pytest
from service_network_planner.engine.diagnostics import diagnose
from service_network_planner.engine.network import Network
from service_network_planner.engine.polylines import Polylines
from service_network_planner.engine.profile import CAR
from service_network_planner.engine.roads import Roads


def town():
    """A square block, a suburb behind one bridge, an island, a one-way trap and a gap of 2 m."""
    block = [[(0, 0), (100, 0)], [(100, 0), (100, 100)], [(100, 100), (0, 100)], [(0, 100), (0, 0)]]
    suburb = [
        [(100, 0), (200, 0)],  # the bridge
        [(200, 0), (300, 0)],
        [(300, 0), (250, 80)],
        [(250, 80), (200, 0)],
    ]
    island = [[(900, 900), (950, 900)]]
    trap = [[(0, 100), (0, 200)]]
    gap = [[(100, 100), (100, 180)], [(60, 182), (140, 182)], [(140, 182), (0, 100)]]
    each = block + suburb + island + trap + gap
    direction = np.zeros(len(each), dtype=np.int8)
    direction[9] = 1
    roads, _ = Roads.build(
        Polylines.from_arrays([np.array(line, dtype=float) for line in each]),
        crs="EPSG:3067",
        direction=direction,
    )
    return roads


@pytest.fixture(scope="module")
def diagnosis():
    roads = town()
    return diagnose(roads, Network.from_roads(roads, CAR), gap_m=5.0, min_nodes_behind_bridge=3)


def of_kind(diagnosis, kind):
    return [finding for finding in diagnosis.findings if finding.kind == kind]


def test_counts(diagnosis):
    assert (diagnosis.n_nodes, diagnosis.n_edges, diagnosis.n_islands) == (13, 13, 2)
    # The whole town, the island, and the node at the end of the one-way street.
    assert diagnosis.n_strong == 3
    # The dead ends: both ends of the island, the trap, the gap's road and the road beyond.
    assert diagnosis.n_dead_ends == 5


def test_island(diagnosis):
    (island,) = of_kind(diagnosis, "island")
    assert (island.nodes, island.length_m, island.source_id) == (2, 50.0, 8)


def test_one_way_trap(diagnosis):
    (trap,) = of_kind(diagnosis, "no_way_out")
    assert (trap.nodes, trap.source_id) == (1, 9)
    assert of_kind(diagnosis, "no_way_in") == []


def test_the_suburb_hangs_on_one_bridge(diagnosis):
    (bridge,) = of_kind(diagnosis, "bridge")
    assert (bridge.nodes, bridge.source_id) == (3, 4)
    assert bridge.length_m == pytest.approx(100 + 2 * np.hypot(50, 80))


def test_gap(diagnosis):
    (gap,) = of_kind(diagnosis, "gap")
    assert gap.length_m == pytest.approx(2.0)
    assert gap.source_id == 11
    assert gap.xy.tolist() == [100.0, 180.0]
