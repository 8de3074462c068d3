"""The population layer: where residents live, and of which groups."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...engine.arrays import Longs
from ...gis.layersettings import missing
from ...gis.municipalitylayer import Places
from ...gis.populationlayer import PopulationLayer
from ...i18n import translate
from ...planning.demand import Demand
from ..base import Parameters, ServiceNetworkAlgorithm, advanced, helped
from ..steps import Steps
from .fields import chosen_field, field, pairs, source_of

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
    places: Places,
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
    layer = PopulationLayer(
        residents,
        cell_id,
        groups,
        by_overlap=algorithm.parameterAsEnum(parameters, "CELLS_ON_BORDERS", context) == BY_OVERLAP,
        scale=algorithm.parameterAsBoolean(parameters, "SCALE", context),
    )
    demand, fid, notices = layer.read(source, crs, places, feedback=feedback, context=context)
    algorithm.say(notices, feedback)
    return demand, fid
