"""The municipalities, and the published figures that go with them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterString,
)

from ...gis.columns import number, raw, text
from ...gis.layers import read_polygons
from ...i18n import translate
from ...planning.municipalities import Municipalities
from ..base import Parameters, ServiceNetworkAlgorithm, advanced, helped
from ..steps import Steps
from .fields import chosen_field, field, missing, pairs, source_of

MUNICIPALITIES = "MUNICIPALITIES"
CONTROLS_DEFAULT = "total=residents, age_65plus, age_75plus"


@dataclass(frozen=True)
class MunicipalityInput:
    """Municipalities, and published residents by group id, in their order."""

    municipalities: Municipalities
    controls: Mapping[str, list[float]]


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
) -> MunicipalityInput:
    """Read and clean the municipalities, and say what there is to know of them."""
    source = source_of(algorithm, parameters, MUNICIPALITIES, context, "polygon")
    code = chosen_field(algorithm, parameters, "CODE_FIELD", context, source, required=True)
    name = chosen_field(algorithm, parameters, "NAME_FIELD", context, source)
    columns = {"code": raw(code)}
    if name:
        columns["name"] = text(name)
    asked = algorithm.parameterAsString(parameters, "CONTROLS", context)
    published = {}
    for group, figure in pairs(asked).items():
        if source.fields().lookupField(figure) >= 0:
            published[group] = figure
        elif asked != CONTROLS_DEFAULT:
            raise missing(source, figure)
    columns.update({f"control {group}": number(figure) for group, figure in published.items()})
    table = read_polygons(source, crs, columns, feedback=feedback, context=context)
    municipalities, notices = Municipalities.build(
        list(table.columns["code"]),
        list(table.columns["name"]) if name else None,
        table.polygons,
    )
    algorithm.say([*table.notices, *notices], feedback)
    controls = {
        group: _in_order(municipalities, table.columns, f"control {group}") for group in published
    }
    return MunicipalityInput(municipalities, controls)


def _in_order(
    municipalities: Municipalities, columns: Mapping[str, Any], figure: str
) -> list[float]:
    """Return a figure per municipality; that of the first row where rows were merged."""
    result = [float("nan")] * len(municipalities)
    named = columns.get("name", columns["code"])
    for code, name, value in zip(columns["code"], named, columns[figure]):
        index = municipalities.index(code if code is not None else name)
        if index >= 0 and result[index] != result[index]:
            result[index] = float(value)
    return result
