"""What the compliance algorithm puts out: layers, tables, one GeoPackage, and lines in the log."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsWkbTypes,
)

from ..engine.arrays import Longs
from ..gis.carried import CarriedFeatures
from ..gis.complianceresults import ComplianceResults
from ..gis.fields import qgs_fields
from ..gis.labels import verdict_names
from ..gis.package import GEOMETRY_TYPES, write_package
from ..gis.writer import multi_part, write
from ..i18n import translate
from ..planning.evaluation import Evaluation
from ..planning.verdicts import NOT_MET, UNCERTAIN
from .base import Parameters, ServiceNetworkAlgorithm, helped
from .inputs import population as population_input
from .inputs.fields import source_of
from .steps import Steps

GEOPACKAGE = "GEOPACKAGE"
OUTPUTS = ("OUTPUT", "VERDICTS", "STATISTICS", "CELLS", "FACILITIES_OUTPUT")
"""The outputs, in the order of :meth:`ComplianceResults.layers`."""

_POINT = QgsWkbTypes.GeometryType.PointGeometry


def definitions() -> Iterator[QgsProcessingParameterDefinition]:
    """Yield the parameters."""
    sink = QgsProcessingParameterFeatureSink
    kinds = QgsProcessing.SourceType
    for name, label, kind, text in (
        (
            "OUTPUT",
            translate("ServiceNetworkPlanner", "Municipalities by verdict"),
            kinds.TypeVectorPolygon,
            translate(
                "ServiceNetworkPlanner",
                "A municipality's verdict is not met if any of its rules is not, else uncertain"
                " if any is, else met.",
            ),
        ),
        (
            "VERDICTS",
            translate("ServiceNetworkPlanner", "Verdicts"),
            kinds.TypeVector,
            translate("ServiceNetworkPlanner", "A row for each rule and municipality."),
        ),
        (
            "STATISTICS",
            translate("ServiceNetworkPlanner", "Statistics"),
            kinds.TypeVector,
            translate(
                "ServiceNetworkPlanner",
                "A row for each municipality, tier, mode, borders and population group, and for"
                " the whole county.",
            ),
        ),
        (
            "CELLS",
            translate("ServiceNetworkPlanner", "Cells with travel times"),
            kinds.TypeVectorAnyGeometry,
            translate(
                "ServiceNetworkPlanner",
                "The population layer with minutes and nearest facility for each tier.",
            ),
        ),
        (
            "FACILITIES_OUTPUT",
            translate("ServiceNetworkPlanner", "Facilities with residents served"),
            kinds.TypeVectorPoint,
            translate(
                "ServiceNetworkPlanner",
                "Tier, status on the day, and how many residents have it as their nearest.",
            ),
        ),
    ):
        optional = name not in ("OUTPUT", "VERDICTS")
        yield helped(sink(name, label, kind, optional=optional, createByDefault=not optional), text)
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


def write_results(
    algorithm: ServiceNetworkAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    feedback: Steps,
    results: ComplianceResults,
    fid: Longs,
    crs: QgsCoordinateReferenceSystem,
) -> Parameters:
    """Write what was asked for."""
    population = source_of(algorithm, parameters, population_input.POPULATION, context)
    carried = CarriedFeatures(population, fid, crs, context)
    is_point = QgsWkbTypes.geometryType(population.wkbType()) == _POINT
    layers = results.layers(
        [multi_part(shape) for shape in carried.geometries()],
        "point" if is_point else "polygon",
    )
    outputs: Parameters = {}
    for name, layer in zip(OUTPUTS, layers.values()):
        fields = qgs_fields(layer.fields)
        sink, outputs[name] = algorithm.sink(
            parameters,
            name,
            context,
            fields,
            GEOMETRY_TYPES[layer.geometry],
            crs if layer.geometry else QgsCoordinateReferenceSystem(),
            style=layer.style,
            specs=layer.fields,
        )
        if sink is not None:
            write(sink, fields, layer.columns, layer.shapes, feedback=feedback)
        feedback.next()
    path = algorithm.parameterAsFileOutput(parameters, GEOPACKAGE, context)
    if path:
        write_package(path, list(layers.values()), crs, feedback=feedback)
        outputs[GEOPACKAGE] = path
    return outputs


def print_verdicts(evaluation: Evaluation, results: ComplianceResults, feedback: Steps) -> None:
    """Show the verdicts in the log, a line for each rule and municipality that is not kept."""
    names = verdict_names()
    table = results.verdicts()
    column = {spec.name: values for spec, values in zip(table.specs, table.columns)}
    for row, verdict in enumerate(column["verdict"]):
        if verdict in (NOT_MET, UNCERTAIN):
            place, rule, why = (column[n][row] for n in ("municipality", "rule", "because"))
            feedback.pushInfo(f"{place} – {rule}: {names[verdict].lower()}. {why}")
    counts = evaluation.verdicts["verdict"].value_counts()
    feedback.pushInfo(", ".join(f"{names[verdict]}: {counts.get(verdict, 0)}" for verdict in names))
