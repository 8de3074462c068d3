"""The municipalities, and the published figures that go with them."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterString,
)

from ...gis.layersettings import missing
from ...gis.municipalitylayer import MunicipalityLayer, Places
from ...i18n import translate
from ..base import Parameters, ServiceNetworkAlgorithm, advanced, helped
from ..steps import Steps
from .fields import chosen_field, field, pairs, source_of

MUNICIPALITIES = "MUNICIPALITIES"
CONTROLS_DEFAULT = "total=residents, age_65plus, age_75plus"


def definitions() -> Iterator[QgsProcessingParameterDefinition]:
    """Yield the parameters."""
    yield helped(
        QgsProcessingParameterFeatureSource(
            MUNICIPALITIES,
            translate("ServiceNetworkPlanner", "Municipalities"),
            [QgsProcessing.SourceType.TypeVectorPolygon],
        ),
        translate(
            "ServiceNetworkPlanner",
            "Polygon layer of the municipalities that are judged; together they are the county.",
        ),
    )
    yield field(
        "CODE_FIELD",
        translate("ServiceNetworkPlanner", "Municipality code field"),
        MUNICIPALITIES,
        "code",
        translate(
            "ServiceNetworkPlanner",
            "Code of the municipality; numbers get leading zeros to three digits.",
        ),
    )
    yield field(
        "NAME_FIELD",
        translate("ServiceNetworkPlanner", "Municipality name field"),
        MUNICIPALITIES,
        "name",
        translate("ServiceNetworkPlanner", "Name of the municipality; the code without one."),
    )
    yield helped(
        advanced(
            QgsProcessingParameterString(
                "CONTROLS",
                translate("ServiceNetworkPlanner", "Published residents by group"),
                CONTROLS_DEFAULT,
                optional=True,
            )
        ),
        translate(
            "ServiceNetworkPlanner",
            "Fields of the municipality layer with published numbers of residents, as group=field"
            " with commas between. Suppressed groups are estimated so that they add up to them.",
        ),
    )


def read(
    algorithm: ServiceNetworkAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    feedback: Steps,
    crs: QgsCoordinateReferenceSystem,
) -> Places:
    """Read and clean the municipalities, and say what there is to know of them."""
    source = source_of(algorithm, parameters, MUNICIPALITIES, context, "polygon")
    code = chosen_field(algorithm, parameters, "CODE_FIELD", context, source, required=True)
    name = chosen_field(algorithm, parameters, "NAME_FIELD", context, source)
    asked = algorithm.parameterAsString(parameters, "CONTROLS", context)
    controls = {}
    for group, figure in pairs(asked).items():
        if source.fields().lookupField(figure) >= 0:
            controls[group] = figure
        elif asked != CONTROLS_DEFAULT:
            raise missing(source, figure)
    layer = MunicipalityLayer(code, name, controls)
    places, notices = layer.read(source, crs, feedback=feedback, context=context)
    algorithm.say(notices, feedback)
    return places
