"""The ready models: in the toolbox, and run on the county of :mod:`town`."""

from __future__ import annotations

import re

import pytest
import town
from memory_layers import layer
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingUtils,
)
from service_network_planner.algorithms import models
from toolbox import rows, run

MODELS = {
    "rawdatatoverdict": "Raw data to verdict",
    "closurescreening": "Closure screening",
    "onemoreunit": "Siting of one more unit",
}
RULES = [{"kind": "presence", "tier": "unit", "minimum": 1, "id": "presence"}]


@pytest.fixture
def run_model(tmp_path):
    def run_it(name, *outputs, **parameters):
        given = {**town.inputs(), "RULES": town.rules(tmp_path, *RULES), "DATE": "2025-06-30"}
        given.update(dict.fromkeys(outputs, "TEMPORARY_OUTPUT"))
        results, _ = run(name, **given, **parameters)
        return [results[output] for output in outputs]

    return run_it


@pytest.mark.parametrize("name", MODELS)
class TestEvery:
    def test_is_in_the_toolbox(self, provider, name):
        model = provider.algorithm(name)
        assert isinstance(model, QgsProcessingModelAlgorithm)
        assert model.id() == f"servicenetwork:{name}"
        assert model.displayName() == MODELS[name]
        assert model.group() == "Models"
        assert model.canExecute()[0]
        assert model.validate() == (True, [])

    def test_has_ids_that_a_command_line_can_name(self, provider, name):
        model = provider.algorithm(name)
        assert re.fullmatch("[a-z]+", model.name())
        for parameter in model.parameterDefinitions():
            assert re.fullmatch("([a-z]+:)?[A-Z_]+", parameter.name())

    def test_a_new_one_is_like_it(self, provider, name):
        model = provider.algorithm(name)
        made = model.create()
        assert (made.id(), made.displayName()) == (model.id(), model.displayName())
        assert [one.name() for one in made.parameterDefinitions()] == [
            one.name() for one in model.parameterDefinitions()
        ]
        assert made.shortHelpString() == model.shortHelpString()

    def test_asks_for_a_layer_before_its_fields(self, provider, name):
        made = provider.algorithm(name).create()
        asked = [one.name() for one in made.parameterDefinitions() if not one.isDestination()]
        assert asked[:3] == ["ROADS", "POPULATION", "RESIDENTS_FIELD"]
        for one in made.parameterDefinitions():
            if one.type() == "field":
                assert asked.index(one.parentLayerParameterName()) < asked.index(one.name())

    def test_every_input_has_its_help(self, provider, name):
        model = provider.algorithm(name)
        content = model.helpContent()
        for parameter in model.parameterDefinitions():
            assert content[parameter.name()], parameter.name()
        assert model.shortDescription() in model.shortHelpString()

    def test_opens_in_the_designer(self, provider, name):
        """The file itself is a model, with English names."""
        made = QgsProcessingModelAlgorithm()
        assert made.fromFile(str(models.FOLDER / f"{name}.model3"))
        assert made.displayName() == MODELS[name]
        assert made.validate() == (True, [])

    def test_speaks_the_language(self, provider, name, monkeypatch):
        monkeypatch.setattr(models, "translate", lambda _, text: f"»{text}")
        made = models.ReadyModel(models.FOLDER / f"{name}.model3")
        assert made.read()
        assert made.displayName() == f"»{MODELS[name]}"
        assert made.group() == "»Models"
        assert made.helpContent()["ALG_DESC"].startswith("»")


def test_words_are_those_of_the_algorithms(provider):
    model = provider.algorithm("rawdatatoverdict")
    said = {one.name(): one.description() for one in model.parameterDefinitions()}
    judge = provider.algorithm("compliance")
    for name in ("POPULATION", "RESIDENTS_FIELD", "CODE_FIELD", "GROUPS", "RULES"):
        assert said[name] == judge.parameterDefinition(name).description()
    assert said["compliance:OUTPUT"] == judge.parameterDefinition("OUTPUT").description()
    assert "compliance:CELLS" not in said


def test_no_file_is_no_model(tmp_path, provider):
    assert not models.ReadyModel(tmp_path / "nothing.model3").read()


def test_every_file_has_its_words(provider):
    assert {path.stem for path in models.FOLDER.glob("*.model3")} == set(MODELS)
    assert set(models._words()) == set(MODELS)


def test_files_are_what_the_tool_makes(provider, root, monkeypatch, tmp_path):
    monkeypatch.syspath_prepend(root / "tools")
    from importlib import import_module

    tool = import_module("models")
    for made in tool.models():
        assert made.write(tmp_path)
        former = QgsProcessingModelAlgorithm()
        again = QgsProcessingModelAlgorithm()
        assert former.fromFile(str(models.FOLDER / f"{made.name}.model3"))
        assert again.fromFile(str(tmp_path / f"{made.name}.model3"))
        assert former.toVariant() == again.toVariant()


def test_raw_data_to_verdict(run_model):
    places, verdicts = run_model("rawdatatoverdict", "compliance:OUTPUT", "compliance:VERDICTS")
    found = {row["name"]: row["verdict"] for row in rows(places)}
    assert found == {"West": "met", "Middle": "met", "East": "not_met"}
    assert len(rows(verdicts)) == 3


def test_results_have_names_in_the_project(tmp_path, provider):
    from qgis.core import QgsProcessingOutputLayerDefinition, QgsProject
    from service_network_planner.gis.styles import StylePostProcessor

    project = QgsProject()
    model = provider.algorithm("rawdatatoverdict").create()
    given = {**town.inputs(), "RULES": town.rules(tmp_path, *RULES)}
    for name in ("compliance:OUTPUT", "compliance:VERDICTS"):
        path = str(tmp_path / f"{name[11:]}.gpkg")
        given[name] = QgsProcessingOutputLayerDefinition(path, project)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(project)
    assert model.run(given, context, feedback)[1]
    found = {}
    for source, details in context.layersToLoadOnCompletion().items():
        made = QgsProcessingUtils.mapLayerFromString(source, context, True)
        details.setOutputLayerName(made)
        assert isinstance(details.postProcessor(), StylePostProcessor)
        details.postProcessor().postProcessLayer(made, context, feedback)
        found[made.name()] = made.renderer().type() if made.isSpatial() else ""
    assert found == {"Municipalities by verdict": "categorizedSymbol", "Verdicts": ""}


def test_closure_screening(run_model):
    closures, pairs = run_model("closurescreening", "closures:OUTPUT", "closures:PAIRS_OUTPUT")
    assert {row["facility_id"] for row in rows(closures)} == {"F1", "F2", "F4"}
    assert len(rows(pairs)) == 3


def test_one_more_unit(run_model):
    candidates = layer(
        "Point", [(town.point((12, 5)), "at b1"), (town.point((25, 9)), "at c3")], "name:string"
    )
    surface, sites = run_model(
        "onemoreunit", "surface:OUTPUT", "site:OUTPUT", CANDIDATES=candidates, CELL_SIZE=2000
    )
    assert len(rows(surface)) == 75
    assert [row["name"] for row in rows(sites) if row["status"] == "new"] == ["at b1"]
