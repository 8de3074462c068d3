"""The population layer: where residents live, and of which groups."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ...engine.arrays import Longs
from ...gis.columns import raw
from ...gis.layers import read_points, read_polygons
from ...i18n import translate
from ...planning.demand import Demand
from ...planning.overlap import split_by_overlap
from ..base import Parameters, ServiceNetworkAlgorithm, advanced, helped
from ..steps import Steps
from .fields import chosen_field, field, missing, pairs, source_of
from .municipalities import MunicipalityInput

POPULATION = "POPULATION"
GROUPS_DEFAULT = "age_0_14, age_15_64, age_65plus, age_75plus"
BY_CENTRE, BY_OVERLAP = 0, 1


def definitions() -> Iterator[QgsProcessingParameterDefinition]:
    """Yield the parameters."""
    yield helped(
        QgsProcessingParameterFeatureSource(
            POPULATION,
            translate("ServiceNetworkPlanner", "Population"),
            [
                QgsProcessing.SourceType.TypeVectorPoint,
                QgsProcessing.SourceType.TypeVectorPolygon,
            ],
        ),
        translate(
            "ServiceNetworkPlanner",
            "Points or grid cells with residents. The people of a cell count at its centre.",
        ),
    )
    yield field(
        "RESIDENTS_FIELD",
        translate("ServiceNetworkPlanner", "Residents field"),
        POPULATION,
        "residents",
        translate(
            "ServiceNetworkPlanner",
            "Number of residents. Empty and negative values are unknown, and are listed.",
        ),
        plain=True,
    )
    yield field(
        "CELL_ID_FIELD",
        translate("ServiceNetworkPlanner", "Identifier field"),
        POPULATION,
        "cell_id",
        translate("ServiceNetworkPlanner", "Identifier of the point or cell, for the results."),
    )
    yield helped(
        advanced(
            QgsProcessingParameterString(
                "GROUPS",
                translate("ServiceNetworkPlanner", "Population groups"),
                GROUPS_DEFAULT,
                optional=True,
            )
        ),
        translate(
            "ServiceNetworkPlanner",
            "Fields of population groups with commas between, as group=field where the rule set"
            " names the group otherwise, such as: age_65plus=Y_GE65. -1 and empty mean suppressed:"
            " such groups are given as low, expected and high.",
        ),
    )
    yield helped(
        advanced(
            QgsProcessingParameterEnum(
                "CELLS_ON_BORDERS",
                translate("ServiceNetworkPlanner", "Cells across municipal borders"),
                [
                    translate("ServiceNetworkPlanner", "Belong where their centre is"),
                    translate("ServiceNetworkPlanner", "Are split by the area on each side"),
                ],
                defaultValue=BY_CENTRE,
            )
        ),
        translate(
            "ServiceNetworkPlanner",
            "Dense cells on a border can shift a municipality's total by several per cent;"
            " splitting is more even. Points have no area and belong where they are.",
        ),
    )
    yield helped(
        advanced(
            QgsProcessingParameterBoolean(
                "SCALE",
                translate("ServiceNetworkPlanner", "Scale to published totals"),
                False,
            )
        ),
        translate(
            "ServiceNetworkPlanner",
            "Multiply the residents of each municipality so that they add up to its published"
            " total; also for layers with other weights, such as the floor area of buildings.",
        ),
    )
    number = QgsProcessingParameterNumber
    yield helped(
        advanced(
            number(
                "POPULATION_YEAR",
                translate("ServiceNetworkPlanner", "Year of the population"),
                number.Type.Integer,
                None,
                optional=True,
                minValue=1900,
                maxValue=2200,
            )
        ),
        translate("ServiceNetworkPlanner", "Written beside the figures."),
    )


def read(
    algorithm: ServiceNetworkAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    feedback: Steps,
    crs: QgsCoordinateReferenceSystem,
    places: MunicipalityInput,
) -> tuple[Demand, Longs]:
    """Read and clean the population, and say what there is to know of it.

    Returns
    -------
    demand : Demand
    fid : (D,) int64
        The feature that each demand point comes from.
    """
    source = source_of(algorithm, parameters, POPULATION, context, "point")
    residents = chosen_field(
        algorithm, parameters, "RESIDENTS_FIELD", context, source, required=True
    )
    cell_id = chosen_field(algorithm, parameters, "CELL_ID_FIELD", context, source)
    asked = algorithm.parameterAsString(parameters, "GROUPS", context)
    groups = {}
    for group, name in pairs(asked).items():
        if source.fields().lookupField(name) >= 0:
            groups[group.lower()] = name
        elif asked != GROUPS_DEFAULT:
            raise missing(source, name)
    columns = {"residents": raw(residents)}
    if cell_id:
        columns["id"] = raw(cell_id)
    columns.update({f"group {group}": raw(name) for group, name in groups.items()})
    overlap = algorithm.parameterAsEnum(parameters, "CELLS_ON_BORDERS", context) == BY_OVERLAP
    parts = None
    table: Any
    if overlap and QgsWkbTypes.geometryType(source.wkbType()) != _POLYGON:
        text = translate(
            "ServiceNetworkPlanner",
            "“{layer}” has points, which cannot be split by area. They belong where they are: set"
            " “Cells across municipal borders” so.",
        )
        raise QgsProcessingException(text.format(layer=source.sourceName()))
    if overlap:
        table = read_polygons(source, crs, columns, feedback=feedback, context=context)
        parts = split_by_overlap(table.polygons, places.municipalities.polygons)
        xy = np.full((len(table.polygons), 2), np.nan)
    else:
        table = read_points(source, crs, columns, feedback=feedback, context=context)
        xy = table.xy
    demand, notices = Demand.build(
        ids=table.columns["id"] if cell_id else [str(fid) for fid in table.fid],
        xy=xy,
        total=table.columns["residents"],
        municipalities=places.municipalities,
        groups={group: table.columns[f"group {group}"] for group in groups},
        parts=parts,
        controls=places.controls,
        scale=algorithm.parameterAsBoolean(parameters, "SCALE", context),
    )
    algorithm.say([*table.notices, *notices], feedback)
    return demand, table.fid[demand.source]


_POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry
