"""Places that a facility may be put: a layer, or the inhabited cells themselves."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
)

from ...engine.zones import assign
from ...gis.columns import number, text
from ...gis.layers import read_points
from ...i18n import translate
from ...planning.parsing import numbers
from ...planning.sitingwish import Candidates
from ..base import Parameters, ServiceNetworkAlgorithm, helped
from ..steps import Steps
from .fields import chosen_field, field, source_of
from .study import GivenStudy

CANDIDATES = "CANDIDATES"


def definitions() -> Iterator[QgsProcessingParameterDefinition]:
    """Yield the parameters."""
    yield helped(
        QgsProcessingParameterFeatureSource(
            CANDIDATES,
            translate("ServiceNetworkPlanner", "Candidate places"),
            [
                QgsProcessing.SourceType.TypeVectorPoint,
                QgsProcessing.SourceType.TypeVectorPolygon,
            ],
            optional=True,
        ),
        translate(
            "ServiceNetworkPlanner",
            "Where a new facility may stand; polygons count at their centre. Without a layer every"
            " inhabited point or cell of the population is a candidate.",
        ),
    )
    yield field(
        "CANDIDATE_NAME_FIELD",
        translate("ServiceNetworkPlanner", "Candidate name field"),
        CANDIDATES,
        "name",
        translate("ServiceNetworkPlanner", "Name of the candidate place, for the results."),
    )
    yield field(
        "CANDIDATE_CAPACITY_FIELD",
        translate("ServiceNetworkPlanner", "Candidate capacity field"),
        CANDIDATES,
        "",
        translate(
            "ServiceNetworkPlanner",
            "How many residents of the group a facility at the candidate place can serve.",
        ),
    )
    yield helped(
        QgsProcessingParameterFeatureSource(
            "FORBIDDEN",
            translate("ServiceNetworkPlanner", "Forbidden areas"),
            [QgsProcessing.SourceType.TypeVectorPolygon],
            optional=True,
        ),
        translate("ServiceNetworkPlanner", "Candidates inside these areas are left out."),
    )


def read(
    algorithm: ServiceNetworkAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    feedback: Steps,
    given: GivenStudy,
) -> Candidates:
    """Read the candidates, without those in forbidden areas."""
    study = given.study
    if parameters.get(CANDIDATES):
        source = source_of(algorithm, parameters, CANDIDATES, context, "point")
        name = chosen_field(algorithm, parameters, "CANDIDATE_NAME_FIELD", context, source)
        size = chosen_field(algorithm, parameters, "CANDIDATE_CAPACITY_FIELD", context, source)
        columns = {
            **({"name": text(name)} if name else {}),
            **({"capacity": number(size)} if size else {}),
        }
        table = read_points(source, given.crs, columns, feedback=feedback, context=context)
        algorithm.say(table.notices, feedback)
        placed = np.isfinite(table.xy).all(axis=1)
        xy = table.xy[placed]
        ids = [str(fid) for fid in table.fid[placed]]
        names = ids
        if name:
            words = np.asarray(table.columns["name"], dtype=object)[placed]
            names = [str(word) if word else one for word, one in zip(words, ids)]
        capacity = np.full(len(xy), np.nan)
        if size:
            capacity = numbers(table.columns["capacity"])[placed]
    else:
        inhabited = (study.demand.residents > 0) & (study.demand.municipality >= 0)
        xy = study.demand.xy[inhabited]
        ids = names = [study.demand.ids[one] for one in np.flatnonzero(inhabited)]
        capacity = np.full(len(xy), np.nan)
    keep = ~_inside(algorithm, parameters, context, given, xy)
    zone = assign(xy[keep], study.municipalities.polygons).zone
    return Candidates(
        tuple(one for one, flag in zip(ids, keep) if flag),
        tuple(one for one, flag in zip(names, keep) if flag),
        xy[keep],
        np.asarray(zone, dtype=np.int32),
        capacity[keep],
    )


def _inside(
    algorithm: ServiceNetworkAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    given: GivenStudy,
    xy: np.ndarray,
) -> np.ndarray:
    """Tell which points lie in forbidden areas."""
    if not parameters.get("FORBIDDEN") or not len(xy):
        return np.zeros(len(xy), dtype=bool)
    import shapely.wkb
    from qgis.core import QgsFeatureRequest

    source = source_of(algorithm, parameters, "FORBIDDEN", context, "polygon")
    request = QgsFeatureRequest()
    request.setDestinationCrs(given.crs, context.transformContext())
    areas = [
        shapely.wkb.loads(bytes(feature.geometry().makeValid().asWkb()))
        for feature in source.getFeatures(request)
        if feature.hasGeometry()
    ]
    return np.asarray(assign(xy, areas).zone >= 0) if areas else np.zeros(len(xy), dtype=bool)
