"""The facilities, the day that is looked at, and the rule set that names their tiers."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ...gis.facilitylayer import FacilityLayer
from ...i18n import translate
from ...planning.facilities import Facilities
from ...planning.municipalities import Municipalities
from ...planning.ruleset import RuleSet
from ...planning.tiers import Tiers
from ..base import Parameters, ServiceNetworkAlgorithm, advanced, helped
from ..steps import Steps
from .fields import chosen_field, field, figures, source_of

FACILITIES = "FACILITIES"


def definitions() -> Iterator[QgsProcessingParameterDefinition]:
    """Yield the parameters of the layer."""
    yield helped(
        QgsProcessingParameterFeatureSource(
            FACILITIES,
            translate("ServiceNetworkPlanner", "Facilities"),
            [
                QgsProcessing.SourceType.TypeVectorPoint,
                QgsProcessing.SourceType.TypeVectorPolygon,
            ],
        ),
        translate(
            "ServiceNetworkPlanner",
            "Service points, with a tier each. Polygons, such as buildings, count at their centre.",
        ),
    )
    yield field(
        "TIER_FIELD",
        translate("ServiceNetworkPlanner", "Tier field"),
        FACILITIES,
        "tier",
        translate(
            "ServiceNetworkPlanner",
            "Tier of the facility, by the identifier, a name or another word that the rule set has"
            " for it.",
        ),
        plain=True,
    )
    for name, label, default, text in (
        (
            "FACILITY_ID_FIELD",
            translate("ServiceNetworkPlanner", "Facility identifier field"),
            "facility_id",
            translate("ServiceNetworkPlanner", "Identifier of the facility, for the results."),
        ),
        (
            "FACILITY_NAME_FIELD",
            translate("ServiceNetworkPlanner", "Facility name field"),
            "name",
            translate("ServiceNetworkPlanner", "Name of the facility."),
        ),
        (
            "STATUS_FIELD",
            translate("ServiceNetworkPlanner", "Status field"),
            "status",
            translate(
                "ServiceNetworkPlanner",
                "Open or closed, in English, Finnish or Swedish, or yes and no. Empty means open.",
            ),
        ),
        (
            "OPENS_FIELD",
            translate("ServiceNetworkPlanner", "Opening date field"),
            "opens",
            translate("ServiceNetworkPlanner", "First day on which the facility is open."),
        ),
        (
            "CLOSES_FIELD",
            translate("ServiceNetworkPlanner", "Closing date field"),
            "closes",
            translate("ServiceNetworkPlanner", "Last day on which the facility is open."),
        ),
    ):
        yield field(name, label, FACILITIES, default, text)


def date_definition(name: str, label: str, text: str) -> QgsProcessingParameterDefinition:
    """Return a parameter for a day."""
    return helped(
        QgsProcessingParameterDateTime(
            name, label, QgsProcessingParameterDateTime.Type.Date, optional=True
        ),
        text,
    )


def rules_definition(text: str) -> QgsProcessingParameterDefinition:
    """Return the parameter for the rule set."""
    return helped(
        advanced(
            QgsProcessingParameterFile(
                "RULES",
                translate("ServiceNetworkPlanner", "Rule set"),
                QgsProcessingParameterFile.Behavior.File,
                fileFilter=translate("ServiceNetworkPlanner", "Rule sets (*.json)"),
                optional=True,
            )
        ),
        text,
    )


def stated_definition() -> QgsProcessingParameterDefinition:
    """Return the parameter for figures that people state."""
    return helped(
        advanced(
            QgsProcessingParameterString(
                "STATED",
                translate("ServiceNetworkPlanner", "Stated figures (%)"),
                "",
                optional=True,
            )
        ),
        translate(
            "ServiceNetworkPlanner",
            "Figures that rules hold against a target and no layer knows, in per cent, such as:"
            " digital_share=28. They come before a figure stated in the rule set.",
        ),
    )


def stated(
    algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> dict[str, float]:
    """Return the stated figures as shares from 0 to 1."""
    given = figures(algorithm.parameterAsString(parameters, "STATED", context))
    return {name: percent / 100.0 for name, percent in given.items()}


def day(
    algorithm: QgsProcessingAlgorithm,
    parameters: Parameters,
    name: str,
    context: QgsProcessingContext,
) -> datetime.date | None:
    """Return the day of a parameter, None when it is empty."""
    if not parameters.get(name):
        return None
    value = algorithm.parameterAsDateTime(parameters, name, context).date()
    return datetime.date(value.year(), value.month(), value.day()) if value.isValid() else None


def rule_set(
    algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> RuleSet:
    """Return the chosen rule set, or the one that comes with the plugin."""
    path = algorithm.parameterAsFile(parameters, "RULES", context)
    return RuleSet.load(path) if path else RuleSet.shipped()


def read(
    algorithm: ServiceNetworkAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    feedback: Steps,
    crs: QgsCoordinateReferenceSystem,
    tiers: Tiers | None = None,
    municipalities: Municipalities | None = None,
) -> tuple[Facilities, Tiers]:
    """Read and clean the facilities, and say what there is to know of them.

    Without ``tiers``, every value of the tier field is a tier of its own, and without that field
    all facilities are of one tier.
    """
    source = source_of(algorithm, parameters, FACILITIES, context, "point")

    def column(name: str, required: bool = False) -> str:
        return chosen_field(algorithm, parameters, name, context, source, required=required)

    layer = FacilityLayer(
        tier_field=column("TIER_FIELD", tiers is not None),
        id_field=column("FACILITY_ID_FIELD"),
        name_field=column("FACILITY_NAME_FIELD"),
        status_field=column("STATUS_FIELD"),
        opens_field=column("OPENS_FIELD"),
        closes_field=column("CLOSES_FIELD"),
        # Only some algorithms ask for it.
        capacity_field=column("CAPACITY_FIELD")
        if algorithm.parameterDefinition("CAPACITY_FIELD") is not None
        else "",
    )
    facilities, tiers, notices = layer.read(
        source, crs, tiers, municipalities, feedback=feedback, context=context
    )
    algorithm.say(notices, feedback)
    return facilities, tiers
