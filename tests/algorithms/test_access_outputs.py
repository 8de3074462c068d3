"""Outputs of the figures of access, as the toolbox loads them and as models pass them on."""

from __future__ import annotations

import re

import pytest
import town
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingUtils,
    QgsProject,
)
from toolbox import Listener, rows

RENDERERS = {
    "catchments": {
        "OUTPUT": "RuleRenderer",
        "CELLS": "RuleRenderer",
        "FLOWS": None,
        "MUNICIPALITIES_OUTPUT": "RuleRenderer",
    },
    "floatingcatchment": {
        "OUTPUT": "RuleRenderer",
        "FACILITIES_OUTPUT": "singleSymbol",
        "MUNICIPALITIES_OUTPUT": "RuleRenderer",
    },
    "equity": {"OUTPUT": None, "MUNICIPALITIES_OUTPUT": "RuleRenderer", "LORENZ": None},
    "sensitivity": {
        "OUTPUT": None,
        "MUNICIPALITIES_OUTPUT": "categorizedSymbol",
        "VARIANTS": None,
    },
}


@pytest.mark.parametrize("name", RENDERERS)
@pytest.mark.parametrize("as_cells", [False, True])
def test_results_look_right_when_they_are_loaded(name, as_cells):
    project, feedback = QgsProject(), Listener()
    context = QgsProcessingContext()
    context.setProject(project)
    people = town.population()
    if as_cells:
        from memory_layers import layer

        squares = [
            (town.box(x - 0.5, y - 0.5, x + 0.5, y + 0.5), key, residents)
            for key, ((x, y), residents, _) in town.CELLS.items()
        ]
        people = layer("Polygon", squares, "cell_id:string", "residents:integer")
    parameters = {
        **town.inputs(POPULATION=people),
        **{
            output: QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project)
            for output in RENDERERS[name]
        },
    }
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"servicenetwork:{name}")
    results, finished = algorithm.run(parameters, context, feedback)
    assert finished, feedback.errors
    renderers = {}
    for output in RENDERERS[name]:
        loaded = QgsProcessingUtils.mapLayerFromString(results[output], context)
        details = context.layerToLoadOnCompletionDetails(results[output])
        details.postProcessor().postProcessLayer(loaded, context, feedback)
        renderers[output] = loaded.renderer().type() if loaded.isSpatial() else None
        assert [field.name() for field in loaded.fields() if not field.alias()] == []
        in_minutes = [field for field in loaded.fields() if field.name().endswith("_min")]
        assert all("minutes" in field.displayName() for field in in_minutes)
        assert not any(re.search("[{}]", field.alias()) for field in loaded.fields())
    assert renderers == RENDERERS[name]


@pytest.mark.parametrize("name", RENDERERS)
def test_in_a_model(name):
    """Each as a step of a model, on what another step made in memory."""
    import processing

    source = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("Steps", "Tests")
    layers = town.inputs()
    for key in layers:
        model.addModelParameter(
            QgsProcessingParameterFeatureSource(key, key), QgsProcessingModelParameter(key)
        )
    first = QgsProcessingModelChildAlgorithm("native:extractbyexpression")
    first.setChildId("some")
    first.addParameterSources("INPUT", [source.fromModelParameter("FACILITIES")])
    first.addParameterSources("EXPRESSION", [source.fromStaticValue("\"tier\" = 'unit'")])
    model.addChildAlgorithm(first)
    step = QgsProcessingModelChildAlgorithm(f"servicenetwork:{name}")
    step.setChildId("step")
    for parameter in step.algorithm().parameterDefinitions():
        if parameter.defaultValue() is not None and not parameter.isDestination():
            step.addParameterSources(
                parameter.name(), [source.fromStaticValue(parameter.defaultValue())]
            )
    for key in layers:
        given = source.fromModelParameter(key)
        if key == "FACILITIES":
            given = source.fromChildOutput("some", "OUTPUT")
        step.addParameterSources(key, [given])
    output = QgsProcessingModelOutput("OUTPUT")
    output.setChildId("step")
    output.setChildOutputName("OUTPUT")
    step.setModelOutputs({"OUTPUT": output})
    model.addChildAlgorithm(step)
    valid, problems = model.validate()
    assert valid, problems
    results = processing.run(
        model, {**layers, "step:OUTPUT": "TEMPORARY_OUTPUT"}, feedback=Listener()
    )
    assert rows(results["step:OUTPUT"])
