"""A road layer's settings and system, kept in a network file and read back somewhere else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from memory_layers import layer
from qgis.core import QgsCoordinateReferenceSystem
from service_network_planner.engine.problems import Problem
from service_network_planner.gis.roadlayer import RoadLayer, crs_of

OWN = "+proj=tmerc +lat_0=0 +lon_0=25.5 +k=1 +x_0=500000 +datum=WGS84 +units=m +type=crs"


@pytest.fixture
def roads():
    made = layer("LineString", [("LINESTRING(500000 6700000,500100 6700000)",)])
    return RoadLayer().read(made)[0]


def test_a_system_of_ones_own_is_known_everywhere():
    system = QgsCoordinateReferenceSystem.fromProj(OWN)
    system.saveAsUserCrs("Own")
    assert system.authid().startswith("USER:")
    made = layer("LineString", [("LINESTRING(500000 6700000,500100 6700000)",)])
    made.setCrs(system)
    roads, _ = RoadLayer().read(made)
    assert "USER:" not in roads.crs
    assert crs_of(roads).toProj() == system.toProj()
    assert roads.length_m.tolist() == [100.0]


@pytest.mark.parametrize("unknown", ["USER:199999", "nonsense", ""])
def test_an_unknown_system_is_told(roads, unknown):
    with pytest.raises(Problem, match="network-crs"):
        crs_of(replace(roads, crs=unknown))


def test_settings_are_read_back():
    settings = RoadLayer("class", "speed", "", "level", ("f", "1"), ("b",), (), 0.5, True)
    assert RoadLayer.from_json(settings.as_json()) == settings


def test_settings_of_another_kind_are_left_out():
    odd = {"class_field": 5, "forward": 7, "backward": [1], "tolerance_m": "x", "other": None}
    assert RoadLayer.from_json(odd) == RoadLayer(backward=("1",))
