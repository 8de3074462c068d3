"""The road layer and what its fields mean."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...engine.roads import MAX_TOLERANCE_M
from ...gis.roadlayer import RoadLayer
from ...i18n import translate
from ..base import Parameters, advanced, helped
from .fields import chosen_field, field, words

ROADS = "ROADS"


def definitions(*, optional: bool = False) -> Iterator[QgsProcessingParameterDefinition]:
    """Yield the parameters."""
    yield helped(
        QgsProcessingParameterFeatureSource(
            ROADS,
            translate("ServiceNetworkPlanner", "Roads"),
            [QgsProcessing.SourceType.TypeVectorLine],
            optional=optional,
        ),
        translate(
            "ServiceNetworkPlanner",
            "Line layer of the roads, in any coordinate reference system. Lines join where they"
            " share an end point.",
        ),
    )
    yield field(
        "CLASS_FIELD",
        translate("ServiceNetworkPlanner", "Road class field"),
        ROADS,
        "road_class",
        translate(
            "ServiceNetworkPlanner",
            "Class of the road, such as primary or residential. It decides the speed where no speed"
            " is given, and which roads bicycles and pedestrians may use.",
        ),
    )
    yield field(
        "SPEED_FIELD",
        translate("ServiceNetworkPlanner", "Speed field (km/h)"),
        ROADS,
        "speed_kmh",
        translate(
            "ServiceNetworkPlanner",
            "Speed of cars on the road in km/h. Empty, zero and negative values fall back to the"
            " class.",
        ),
    )
    yield field(
        "DIRECTION_FIELD",
        translate("ServiceNetworkPlanner", "Direction field"),
        ROADS,
        "oneway",
        translate(
            "ServiceNetworkPlanner",
            "Whether traffic goes along the line as it is drawn, against it, or both ways.",
        ),
    )
    for name, label, default in (
        (
            "FORWARD_VALUES",
            translate("ServiceNetworkPlanner", "Values for traffic along the line"),
            "forward, yes, true, 1",
        ),
        (
            "BACKWARD_VALUES",
            translate("ServiceNetworkPlanner", "Values for traffic against the line"),
            "backward, reverse, -1",
        ),
        (
            "BOTH_VALUES",
            translate("ServiceNetworkPlanner", "Values for traffic both ways"),
            "both, no, false, 0",
        ),
    ):
        yield helped(
            advanced(QgsProcessingParameterString(name, label, default, optional=True)),
            translate(
                "ServiceNetworkPlanner",
                "Values of the direction field, with commas between. Empty fields mean both ways.",
            ),
        )
    yield field(
        "LEVEL_FIELD",
        translate("ServiceNetworkPlanner", "Level field"),
        ROADS,
        "level",
        translate(
            "ServiceNetworkPlanner",
            "0 for the ground, 1 for a bridge, -1 for a tunnel. Roads that pass through a point at"
            " different levels are not joined there. Not needed for data in which bridges share no"
            " end points with the roads below.",
        ),
    )
    yield helped(
        advanced(
            QgsProcessingParameterNumber(
                "TOLERANCE",
                translate("ServiceNetworkPlanner", "Joining tolerance (m)"),
                QgsProcessingParameterNumber.Type.Double,
                0.0,
                minValue=0.0,
                maxValue=MAX_TOLERANCE_M,
            )
        ),
        translate(
            "ServiceNetworkPlanner",
            "Line ends this many metres apart, or less, are joined. 0 joins equal coordinates"
            " only.",
        ),
    )
    yield helped(
        advanced(
            QgsProcessingParameterBoolean(
                "AT_VERTICES",
                translate("ServiceNetworkPlanner", "Join at all shared vertices"),
                False,
            )
        ),
        translate(
            "ServiceNetworkPlanner",
            "Also join lines at vertices between their ends. For data that draws a street as one"
            " line across its junctions.",
        ),
    )


def settings(
    algorithm: QgsProcessingAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    source: Any,
) -> RoadLayer:
    """Return how the parameters want the road layer read."""

    def column(name: str) -> str:
        return chosen_field(algorithm, parameters, name, context, source)

    def values(name: str) -> tuple[str, ...]:
        return words(algorithm.parameterAsString(parameters, name, context))

    return RoadLayer(
        class_field=column("CLASS_FIELD"),
        speed_field=column("SPEED_FIELD"),
        direction_field=column("DIRECTION_FIELD"),
        level_field=column("LEVEL_FIELD"),
        forward=values("FORWARD_VALUES"),
        backward=values("BACKWARD_VALUES"),
        both=values("BOTH_VALUES"),
        tolerance_m=algorithm.parameterAsDouble(parameters, "TOLERANCE", context),
        at_vertices=algorithm.parameterAsBoolean(parameters, "AT_VERTICES", context),
    )
