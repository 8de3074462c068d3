"""Outputs that are layers with a geometry of their own: parameters for them, and writing them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsWkbTypes,
)

from ..engine.arrays import Longs
from ..gis.carried import CarriedFeatures
from ..gis.fields import qgs_fields
from ..gis.package import GEOMETRY_TYPES, PackageTable
from ..gis.writer import multi_part, write
from .base import Parameters, ServiceNetworkAlgorithm, helped
from .inputs import population as population_input
from .inputs.fields import source_of
from .steps import Steps

POINT = QgsProcessing.SourceType.TypeVectorPoint
POLYGON = QgsProcessing.SourceType.TypeVectorPolygon
ANY = QgsProcessing.SourceType.TypeVectorAnyGeometry
TABLE = QgsProcessing.SourceType.TypeVector


def definitions(
    wanted: Sequence[tuple[str, str, Any, bool, str]],
) -> Iterator[QgsProcessingParameterDefinition]:
    """Yield a sink for each (name, label, kind of layer, made by default, help)."""
    for name, label, kind, by_default, text in wanted:
        yield helped(
            QgsProcessingParameterFeatureSink(
                name, label, kind, optional=not by_default, createByDefault=by_default
            ),
            text,
        )


def cell_shapes(
    algorithm: ServiceNetworkAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    fid: Longs,
    crs: QgsCoordinateReferenceSystem,
) -> tuple[list[QgsGeometry], str]:
    """Return the geometry of each demand point, and its kind: ``point`` or ``polygon``."""
    population = source_of(algorithm, parameters, population_input.POPULATION, context)
    is_point = (
        QgsWkbTypes.geometryType(population.wkbType()) == QgsWkbTypes.GeometryType.PointGeometry
    )
    carried = CarriedFeatures(population, fid, crs, context)
    shapes = [multi_part(shape) for shape in carried.geometries()]
    return shapes, "point" if is_point else "polygon"


def write_layer(
    algorithm: ServiceNetworkAlgorithm,
    parameters: Parameters,
    name: str,
    context: QgsProcessingContext,
    feedback: Steps,
    layer: PackageTable,
    crs: QgsCoordinateReferenceSystem | None,
) -> str:
    """Write a table to an output, if it is wanted, and return its identifier."""
    fields = qgs_fields(layer.fields)
    sink, destination = algorithm.sink(
        parameters,
        name,
        context,
        fields,
        GEOMETRY_TYPES[layer.geometry],
        crs if crs and layer.geometry else QgsCoordinateReferenceSystem(),
        style=layer.style,
        specs=layer.fields,
    )
    if sink is not None:
        write(sink, fields, layer.columns, layer.shapes, feedback=feedback)
    feedback.next()
    return destination
