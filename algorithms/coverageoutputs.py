"""The layers that coverage is written to."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingContext, QgsWkbTypes

from ..engine.arrays import Ints, Longs
from ..gis.carried import CarriedFeatures
from ..gis.coverageresults import CoverageResults
from ..gis.fields import qgs_fields
from ..gis.layers import PolygonTable
from ..gis.writer import polygon_geometries, write
from ..planning.demand import TOTAL
from .base import Parameters, ServiceNetworkAlgorithm
from .inputs import population as population_input
from .inputs.fields import source_of
from .steps import Steps


def write_zones(
    algorithm: ServiceNetworkAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    feedback: Steps,
    results: CoverageResults,
    zones: PolygonTable,
    crs: QgsCoordinateReferenceSystem,
) -> str:
    """Write the zones with the figures of all residents."""
    specs = results.specs()
    fields = qgs_fields(specs)
    sink, destination = algorithm.sink(
        parameters,
        "OUTPUT",
        context,
        fields,
        QgsWkbTypes.Type.MultiPolygon,
        crs,
        style="coverage",
        specs=specs,
    )
    if sink is not None:
        which = results.rows.of_group(TOTAL)
        which = which[results.rows.zone[which] >= 0]
        shapes = polygon_geometries(zones.polygons[z] for z in results.rows.zone[which].tolist())
        write(sink, fields, results.columns(which), shapes, feedback=feedback)
    return destination


def write_table(
    algorithm: ServiceNetworkAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    feedback: Steps,
    results: CoverageResults,
) -> str:
    """Write the figures of all groups."""
    specs = results.specs()
    fields = qgs_fields(specs)
    kind, nowhere = QgsWkbTypes.Type.NoGeometry, QgsCoordinateReferenceSystem()
    sink, destination = algorithm.sink(
        parameters, "STATISTICS", context, fields, kind, nowhere, specs=specs
    )
    if sink is not None:
        every = np.arange(len(results.rows.band))
        write(sink, fields, results.columns(every), feedback=feedback)
    return destination


def write_cells(
    algorithm: ServiceNetworkAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    feedback: Steps,
    results: CoverageResults,
    fid: Longs,
    zone: Ints,
    number: Ints,
) -> str:
    """Write how many facilities each place of the population has within reach, on request."""
    if not parameters.get("CELLS"):
        return ""
    source = source_of(algorithm, parameters, population_input.POPULATION, context)
    carried = CarriedFeatures(source, np.tile(fid, number.shape[0] * number.shape[1]))
    specs = results.cell_specs()
    fields = qgs_fields(specs, source.fields())
    sink, destination = algorithm.sink(
        parameters,
        "CELLS",
        context,
        fields,
        source.wkbType(),
        source.sourceCrs(),
        style=_cell_style(source),
        specs=specs,
    )
    if sink is not None:
        columns = [*carried.columns(), *results.cell_columns(zone, number)]
        write(sink, fields, columns, carried.geometries(), feedback=feedback)
    return destination


def _cell_style(source: Any) -> str:
    polygon = QgsWkbTypes.GeometryType.PolygonGeometry
    is_polygon = QgsWkbTypes.geometryType(source.wkbType()) == polygon
    return "coverage_cells" if is_polygon else "coverage_points"
