"""Dialogs begin with the layers and fields of the open project; nothing else does."""

from __future__ import annotations

import pytest
from memory_layers import layer
from qgis.core import QgsApplication, QgsProject
from service_network_planner.algorithms.inputs import suggestions
from service_network_planner.algorithms.inputs.suggestions import suggested

LINE, POINT = "LINESTRING(0 0, 10 0)", "POINT(0 0)"
SQUARE = "POLYGON((0 0, 10 0, 10 10, 0 10, 0 0))"


@pytest.fixture
def project():
    """A project whose layers have other field names than the sample study."""
    made = QgsProject.instance()
    made.clear()
    cells = [(POINT, "A", 5, 1)] * 60
    for name, layer_ in {
        "Tiet": layer("LineString", [(LINE, "primary", 80)], "highway:string", "maxspeed:integer"),
        "Väestöruudut": layer("Point", cells, "GRD_ID:string", "T:integer", "Y_GE65:integer"),
        "Kunnat": layer("Polygon", [(SQUARE, "106", "Hyvinkää")], "kunta:string", "nimi:string"),
        "Palvelupisteet": layer("Point", [(POINT, "K01", "unit")], "id:string", "tyyppi:string"),
    }.items():
        layer_.setName(name)
        made.addMapLayer(layer_)
    yield made
    made.clear()


def named(project):
    return {one.name(): one.id() for one in project.mapLayers().values()}


def test_layers_and_fields(project):
    found, layers = suggested(project), named(project)
    assert found["ROADS"] == layers["Tiet"]
    assert found["POPULATION"] == found["ORIGINS"] == layers["Väestöruudut"]
    assert found["MUNICIPALITIES"] == found["ZONES"] == layers["Kunnat"]
    assert found["FACILITIES"] == found["DESTINATIONS"] == layers["Palvelupisteet"]
    assert (found["CLASS_FIELD"], found["SPEED_FIELD"]) == ("highway", "maxspeed")
    assert (found["RESIDENTS_FIELD"], found["GROUPS"]) == ("T", "age_65plus=Y_GE65")
    assert (found["CODE_FIELD"], found["NAME_FIELD"]) == ("kunta", "nimi")
    assert (found["TIER_FIELD"], found["FACILITY_ID_FIELD"]) == ("tyyppi", "id")
    assert found["FORWARD_VALUES"] == "forward, yes, true, 1"


def test_a_layer_that_is_gone_is_forgotten(project):
    assert "ROADS" in suggested(project)
    project.removeMapLayer(named(project)["Tiet"])
    assert "ROADS" not in suggested(project)


def test_services_far_away_are_not_asked(project, monkeypatch):
    monkeypatch.setattr(suggestions, "_NEAR", {"ogr"})
    monkeypatch.setattr(suggestions._Memory, "key", None)
    assert suggested(project) == {}


def test_only_dialogs_know_of_it(project, provider, monkeypatch):
    name, layers = "compliance", named(project)
    plain = provider.algorithm(name).create()
    assert plain.parameterDefinition("ROADS").defaultValueForGui() is None
    monkeypatch.setattr(QgsApplication, "platform", staticmethod(lambda: "desktop"))
    dialog = provider.algorithm(name).create()
    for parameter, value in (("POPULATION", layers["Väestöruudut"]), ("RESIDENTS_FIELD", "T")):
        assert dialog.parameterDefinition(parameter).defaultValueForGui() == value
        assert dialog.parameterDefinition(parameter).defaultValue() != value


def test_what_only_has_the_name_of_an_input_is_left_alone(project, provider, monkeypatch):
    """Zones of decay are no layer, and imported roads are an output."""
    monkeypatch.setattr(QgsApplication, "platform", staticmethod(lambda: "desktop"))
    for name, parameter in (
        ("floatingcatchment", "ZONES"),
        ("importosm", "ROADS"),
        ("verdictmap", "MUNICIPALITIES"),
    ):
        made = provider.algorithm(name).create()
        found = made.parameterDefinition(parameter).defaultValueForGui()
        assert found not in project.mapLayers()
