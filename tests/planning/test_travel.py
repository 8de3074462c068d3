"""Travel takes the reduced network of its file where it fits, and makes its own elsewhere."""

from __future__ import annotations

import numpy as np
import pytest
from service_network_planner.engine.network import Network
from service_network_planner.engine.networkfile import load, save
from service_network_planner.engine.polylines import Polylines
from service_network_planner.engine.profile import CAR, PROFILES
from service_network_planner.engine.reduction import Core
from service_network_planner.engine.roads import Roads
from service_network_planner.planning.travel import Travel


@pytest.fixture
def file(tmp_path):
    ends = [[(0, 0), (90, 0)], [(90, 0), (90, 50)], [(90, 0), (150, 0)], [(150, 0), (90, 50)]]
    lines = Polylines.from_arrays([np.array(pair, dtype=float) for pair in ends])
    roads = Roads.build(lines, crs="EPSG:3067", road_class=np.array(["primary"] * 4))[0]
    save(tmp_path / "a.npz", roads, {}, (CAR, Core.of(Network.from_roads(roads, CAR))))
    return load(tmp_path / "a.npz", with_core=True)


def test_the_core_of_the_file_is_taken(file):
    travel = Travel(file.roads, file=file)
    assert travel.core("car") is file.core
    assert travel.core("bicycle") is not file.core


def test_another_profile_is_reduced_anew(file):
    slow = CAR.adjusted(calibration=2.0)
    core = Travel(file.roads, {**PROFILES, "car": slow}, file=file).core("car")
    assert core is not file.core
    assert np.array_equal(core.ms, Core.of(Network.from_roads(file.roads, slow)).ms)


def test_other_roads_are_reduced_anew(file):
    lines = Polylines.from_arrays([np.array([[0.0, 0], [9, 0]])])
    other = Roads.build(lines, crs="EPSG:3067", road_class=np.array(["primary"]))[0]
    assert Travel(other, file=file).core("car") is not file.core


def test_the_points_of_a_study_are_snapped_once(file, monkeypatch):
    travel = Travel(file.roads)
    homes = np.array([[10.0, 5.0], [90.0, 20.0]])
    calls = []
    snap = Travel.snap
    monkeypatch.setattr(
        Travel, "snap", lambda self, mode, xy: calls.append(mode) or snap(self, mode, xy)
    )
    first = travel.snap_once("car", homes)
    assert travel.snap_once("car", homes) is first
    assert first.distance_m.tolist() == [5.0, 0.0]
    # Equal points in another array, and another mode, are asked for anew.
    assert travel.snap_once("car", homes + 1.0).distance_m.tolist() == [6.0, 1.0]
    travel.snap_once("walking", homes)
    assert calls == ["car", "car", "walking"]
