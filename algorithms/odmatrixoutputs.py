"""The table and the lines that a matrix is written to."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingContext, QgsWkbTypes

from ..engine.feedback import check
from ..engine.polylines import Polylines
from ..gis.fields import qgs_fields
from ..gis.odresults import line_specs, pair_columns, pair_specs, straight_lines
from ..gis.roadlayer import crs_of
from ..gis.writer import line_geometries, write
from ..planning.odmatrix import OdMatrix, Pairs
from ..planning.routelines import route_lines
from ..planning.travel import Travel
from .base import Parameters, ServiceNetworkAlgorithm
from .steps import Steps

STRAIGHT, ROUTES = 0, 1
"""How lines run, as numbered in the parameter."""


def write_pairs(
    algorithm: ServiceNetworkAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    feedback: Steps,
    travel: Travel,
    by: str,
    matrix: OdMatrix,
) -> Parameters:
    """Write pairs as they come, so that only some of them are held."""
    table, lines = pair_specs(), line_specs()
    table_fields, line_fields = qgs_fields(table), qgs_fields(lines)
    kinds = QgsWkbTypes.Type
    sink, output = algorithm.sink(
        parameters,
        "OUTPUT",
        context,
        table_fields,
        kinds.NoGeometry,
        QgsCoordinateReferenceSystem(),
        specs=table,
    )
    line_sink, line_output = algorithm.sink(
        parameters,
        "LINES",
        context,
        line_fields,
        kinds.LineString,
        crs_of(travel.roads),
        style="matrix_lines",
        specs=lines,
    )
    as_routes = algorithm.parameterAsEnum(parameters, "LINES_AS", context) == ROUTES
    for pairs in matrix.pairs(feedback):
        check(feedback)
        if sink is not None:
            write(sink, table_fields, pair_columns(matrix, pairs))
        if line_sink is not None:
            timed = pairs.take(np.isfinite(pairs.ms))
            drawn, shapes = _lines(travel, by, matrix, timed, as_routes, feedback)
            lengths = np.round(shapes.lengths() / 1000.0, 3)
            columns = [*pair_columns(matrix, drawn), lengths]
            write(line_sink, line_fields, columns, line_geometries(shapes))
    return {"OUTPUT": output, "LINES": line_output}


def _lines(
    travel: Travel, by: str, matrix: OdMatrix, pairs: Pairs, as_routes: bool, feedback: Steps
) -> tuple[Pairs, Polylines]:
    """Return the pairs that have a line, and their lines."""
    if not as_routes:
        return pairs, straight_lines(matrix, pairs)
    rows, ways = route_lines(
        travel,
        by,
        matrix.origins,
        matrix.destinations,
        pairs.as_times(),
        towards=True,
        from_door_to_door=True,
        feedback=feedback,
    )
    return pairs.take(rows), ways
