"""What comparing scenarios puts out: a layer, tables, and all of them in one GeoPackage."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsWkbTypes,
)

from ..engine.arrays import Floats
from ..gis.comparisonresults import ComparisonResults
from ..gis.fields import qgs_fields
from ..gis.labels import verdict_names
from ..gis.package import GEOMETRY_TYPES, write_package
from ..gis.studyopening import OpenedStudy
from ..gis.writer import multi_part, write
from ..i18n import translate
from ..planning.facility import Facility
from ..planning.sides import Side
from .base import Parameters, ServiceNetworkAlgorithm, helped
from .steps import Steps

GEOPACKAGE = "GEOPACKAGE"
OUTPUTS = {
    "OUTPUT": "cells",
    "VERDICTS": "verdicts",
    "MOVEMENTS": "movements",
    "STATISTICS": "statistics",
    "TRANSITIONS": "transitions",
    "FLOWS": "flows",
    "BASES": "population_bases",
    "LOSSES": "losses",
    "ABOUT": "about",
}
"""The outputs, and the tables of :meth:`ComparisonResults.layers` that they take."""

_ALWAYS = ("OUTPUT", "VERDICTS", "MOVEMENTS")
_POINT = QgsWkbTypes.GeometryType.PointGeometry


def definitions() -> Iterator[QgsProcessingParameterDefinition]:
    """Yield the parameters."""
    texts = {
        "OUTPUT": (
            translate("ServiceNetworkPlanner", "Cells with the change in minutes"),
            translate(
                "ServiceNetworkPlanner",
                "Minutes before, after and between, the facilities that serve, what becomes of the"
                " residents, and their rank among those who lose.",
            ),
        ),
        "VERDICTS": (
            translate("ServiceNetworkPlanner", "Change of verdicts"),
            translate(
                "ServiceNetworkPlanner", "A row for each rule and municipality, before and after."
            ),
        ),
        "MOVEMENTS": (
            translate("ServiceNetworkPlanner", "Who gains and who loses"),
            translate(
                "ServiceNetworkPlanner",
                "Residents whose way gets shorter, longer, stays the same, is lost or is new, and"
                " the person-minutes gained and lost, by municipality, tier and group.",
            ),
        ),
        "STATISTICS": (
            translate("ServiceNetworkPlanner", "Change of statistics"),
            translate(
                "ServiceNetworkPlanner",
                "Every statistic before, after and between, by municipality, tier and group.",
            ),
        ),
        "TRANSITIONS": (
            translate("ServiceNetworkPlanner", "From band to band"),
            translate(
                "ServiceNetworkPlanner",
                "How many residents go from which band of travel time to which.",
            ),
        ),
        "FLOWS": (
            translate("ServiceNetworkPlanner", "Across borders"),
            translate(
                "ServiceNetworkPlanner",
                "How many residents of each municipality are served in which, before and after.",
            ),
        ),
        "BASES": (
            translate("ServiceNetworkPlanner", "Population bases"),
            translate(
                "ServiceNetworkPlanner",
                "Residents per facility of each tier that a rule bounds, before and after.",
            ),
        ),
        "LOSSES": (
            translate("ServiceNetworkPlanner", "Greatest losses"),
            translate(
                "ServiceNetworkPlanner",
                "The cells that lose, by population group: first those that are cut off, then"
                " those that lose most minutes, however few live there.",
            ),
        ),
        "ABOUT": (
            translate("ServiceNetworkPlanner", "What was compared"),
            translate(
                "ServiceNetworkPlanner",
                "Study, scenarios, days, population, and the fingerprints of both sides.",
            ),
        ),
    }
    kinds = QgsProcessing.SourceType
    for name, (label, text) in texts.items():
        optional = name not in _ALWAYS
        kind = kinds.TypeVectorAnyGeometry if name == "OUTPUT" else kinds.TypeVector
        sink = QgsProcessingParameterFeatureSink(
            name, label, kind, optional=optional, createByDefault=not optional
        )
        yield helped(sink, text)
    yield helped(
        QgsProcessingParameterFileDestination(
            GEOPACKAGE,
            translate("ServiceNetworkPlanner", "All results in one GeoPackage"),
            translate("ServiceNetworkPlanner", "GeoPackage (*.gpkg)"),
            optional=True,
            createByDefault=False,
        ),
        translate(
            "ServiceNetworkPlanner",
            "A file with all results and their styles. A former file of this name is replaced.",
        ),
    )


def about(opened: OpenedStudy, before: Side, after: Side, prints: Sequence[str]) -> dict[str, str]:
    """Return what was compared, by key."""
    study = opened.study
    year = "" if study.population_year is None else str(study.population_year)
    found = {"study": opened.name, "population": study.population, "population_year": year}
    baseline = translate("ServiceNetworkPlanner", "Baseline")
    for key, side, text in zip(("before", "after"), (before, after), prints):
        found[f"{key}_scenario"] = side.name or baseline
        found[f"{key}_scenario_id"] = side.id
        found[f"{key}_day"] = side.day.isoformat() if side.day else ""
        found[f"{key}_rules"] = side.rule_set.name()
        found[f"{key}_fingerprint"] = text
    return found


def places(rows: Sequence[Facility]) -> Floats:
    """Return where facilities stand, (F, 2)."""
    return np.array([row.xy for row in rows], dtype=np.float64).reshape(-1, 2)


def verdict_words() -> dict[str | None, str]:
    """Return verdicts in words, and a dash for none."""
    return {None: "–", **verdict_names()}


def write_results(
    algorithm: ServiceNetworkAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    feedback: Steps,
    results: ComparisonResults,
    opened: OpenedStudy,
) -> Parameters:
    """Write what was asked for."""
    shapes = [multi_part(shape) for shape in opened.cells]
    is_point = all(QgsWkbTypes.geometryType(shape.wkbType()) == _POINT for shape in shapes)
    layers = results.layers(shapes, "point" if is_point else "polygon")
    outputs: Parameters = {}
    for name, table in OUTPUTS.items():
        layer = layers[table]
        fields = qgs_fields(layer.fields)
        sink, outputs[name] = algorithm.sink(
            parameters,
            name,
            context,
            fields,
            GEOMETRY_TYPES[layer.geometry],
            opened.crs if layer.geometry else QgsCoordinateReferenceSystem(),
            style=layer.style,
            specs=layer.fields,
        )
        if sink is not None:
            write(sink, fields, layer.columns, layer.shapes, feedback=feedback)
    feedback.next()
    path = algorithm.parameterAsFileOutput(parameters, GEOPACKAGE, context)
    if path:
        write_package(path, list(layers.values()), opened.crs, feedback=feedback)
        outputs[GEOPACKAGE] = path
    return outputs
