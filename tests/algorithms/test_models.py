"""The ready models: in the toolbox, and run on the county of :mod:`town`."""

from __future__ import annotations

import pytest
import town
from memory_layers import layer
from qgis.core import QgsApplication, QgsProcessingModelAlgorithm
from toolbox import rows, run

MODELS = ("Raw data to verdict", "Closure screening", "Siting of one more unit")
RULES = [{"kind": "presence", "tier": "unit", "minimum": 1, "id": "presence"}]


@pytest.fixture
def run_model(tmp_path):
    def run_it(name, *outputs, **parameters):
        given = {**town.inputs(), "RULES": town.rules(tmp_path, *RULES), "DATE": "2025-06-30"}
        algorithm = QgsApplication.processingRegistry().algorithmById(f"servicenetwork:{name}")
        asked = {one.name(): one.description() for one in algorithm.parameterDefinitions()}
        places = {title: key for key, title in asked.items()}
        given.update({places[title]: "TEMPORARY_OUTPUT" for title in outputs})
        results, _ = run(name, **given, **parameters)
        return [results[places[title]] for title in outputs]

    return run_it


@pytest.mark.parametrize("title", MODELS)
def test_models_are_in_the_toolbox(provider, title):
    model = provider.algorithm(title)
    assert isinstance(model, QgsProcessingModelAlgorithm)
    assert model.displayName() == title
    assert model.shortDescription() or model.shortHelpString()
    assert model.canExecute()[0]
    assert model.validate() == (True, [])


def test_raw_data_to_verdict(run_model):
    places, verdicts = run_model("Raw data to verdict", "Municipalities by verdict", "Verdicts")
    found = {row["name"]: row["verdict"] for row in rows(places)}
    assert found == {"West": "met", "Middle": "met", "East": "not_met"}
    assert len(rows(verdicts)) == 3


def test_closure_screening(run_model):
    closures, pairs = run_model("Closure screening", "Closures", "Closures of pairs")
    assert {row["facility_id"] for row in rows(closures)} == {"F1", "F2", "F4"}
    assert len(rows(pairs)) == 3


def test_one_more_unit(run_model):
    candidates = layer(
        "Point", [(town.point((12, 5)), "at b1"), (town.point((25, 9)), "at c3")], "name:string"
    )
    surface, sites = run_model(
        "Siting of one more unit",
        "Where it would help",
        "Sites",
        CANDIDATES=candidates,
        CELL_SIZE=2000,
    )
    assert len(rows(surface)) == 75
    assert [row["name"] for row in rows(sites) if row["status"] == "new"] == ["at b1"]
