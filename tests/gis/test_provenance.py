"""What a network file may make the plugin open, when it asks whether its roads have changed."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsProject
from service_network_planner.engine.networkfile import NetworkFile
from service_network_planner.engine.polylines import Polylines
from service_network_planner.engine.roads import Roads
from service_network_planner.gis import provenance


@pytest.fixture
def roads():
    lines = Polylines.from_arrays([np.array([[0.0, 0.0], [9.0, 0.0]])])
    return Roads.build(lines, crs="EPSG:3067")[0]


@pytest.mark.parametrize(
    ("provider", "source"),
    [
        ("ogr", "/vsicurl/http://127.0.0.1:9/roads.gpkg"),
        ("ogr", "PG:host=127.0.0.1 dbname=roads"),
        ("postgres", "host=127.0.0.1 dbname='roads' table=\"roads\" (geom)"),
        ("WFS", "url='http://127.0.0.1:9/wfs' typename='roads'"),
        ("virtual", "?query=select%201"),
    ],
)
def test_a_stranger_s_file_opens_no_address_and_no_database(roads, provider, source, monkeypatch):
    def opened(*arguments):
        raise AssertionError(f"opened {arguments}")

    monkeypatch.setattr(provenance, "QgsVectorLayer", opened)
    origin = {"layer": "roads", "provider": provider, "source": source, "whole": True}
    assert provenance.state(NetworkFile(roads, "", origin)) == provenance.UNKNOWN


def test_a_layer_of_the_project_is_asked_whatever_its_provider(roads):
    from memory_layers import layer

    source = layer("LineString", [("LineString (0 0, 9 0)",)], crs="EPSG:3067")
    project = QgsProject()
    project.addMapLayer(source)
    settings = provenance.RoadLayer()
    fingerprint = provenance.fingerprint(settings.read(source)[0])
    origin = provenance.record(source, source, settings)
    file = NetworkFile(roads, fingerprint, origin)
    assert provenance.state(file, project) == provenance.FRESH
    changed = NetworkFile(roads, "another", origin)
    assert provenance.state(changed, project) == provenance.STALE
