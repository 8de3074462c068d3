"""Quick looks at the layers that a study is to be made of, before any of it is read."""

from __future__ import annotations

import math
from collections.abc import Callable
from statistics import median
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsRectangle,
)

from ..engine.problems import Notice, Problem
from ..planning.parsing import number, text
from ..planning.tiers import Tiers
from .columns import parse_speed, plain
from .crs import computing_crs, layer_crs, require_plausible, transform_context
from .facilitylayer import FacilityLayer
from .layersettings import require_fields
from .municipalitylayer import MunicipalityLayer
from .populationlayer import PopulationLayer
from .roadlayer import RoadLayer
from .source import require_kind

SAMPLE = 500
"""So many features are looked at."""
SHOWN = 5
SLOWEST_KMH, FASTEST_KMH = 20.0, 150.0
"""A usual speed outside these is hardly in km/h."""

_KINDS = {
    "roads": "line",
    "population": "point",
    "municipalities": "polygon",
    "facilities": "point",
}


def problems_of(
    role: str, source: Any, settings: Any, tiers: Tiers, county: QgsRectangle | None, crs: Any
) -> list[Problem]:
    """Return what is wrong with a layer in a role, the first of each kind.

    Parameters
    ----------
    role : str
        ``roads``, ``population``, ``municipalities`` or ``facilities``.
    source : QgsVectorLayer or LayerSnapshot
    settings : RoadLayer, PopulationLayer, MunicipalityLayer or FacilityLayer
    tiers : Tiers
        Those of the rule set.
    county : QgsRectangle, optional
        Where the municipalities are, in ``crs``.
    crs : QgsCoordinateReferenceSystem, optional
        The system that the study is computed in.
    """
    found: list[Problem] = []

    def look(question: Callable[[], None]) -> bool:
        try:
            question()
        except Problem as problem:
            found.append(problem)
            return False
        return True

    if not look(lambda: require_kind(source, _KINDS[role])):
        return found
    if source.featureCount() == 0:
        return (
            found if role == "facilities" else [Problem("layer-empty", layer=source.sourceName())]
        )
    placed = look(lambda: _require_place(role, source))
    if placed and county is not None and crs is not None and role != "municipalities":
        look(lambda: _require_near(source, crs, county))
    if look(lambda: _require_chosen(role, source, settings)) and look(
        lambda: require_fields(source, settings.field_names())
    ):
        look(lambda: _require_values(source, settings, tiers))
    if isinstance(settings, PopulationLayer):
        look(lambda: settings.require_area(source))
    return found


def doubts_of(source: Any, settings: RoadLayer) -> list[Notice]:
    """Return what is odd about roads: speeds that are hardly in km/h."""
    if not settings.speed_field or source.fields().lookupField(settings.speed_field) < 0:
        return []
    speeds = [speed for value in _sample(source, settings.speed_field) if (speed := _speed(value))]
    usual = median(speeds) if speeds else math.nan
    if not usual < SLOWEST_KMH and not usual > FASTEST_KMH:
        return []
    names = {"layer": source.sourceName(), "field": settings.speed_field}
    return [Notice("setup-speeds-odd", len(speeds), usual=float(usual), **names)]


def extent_in(source: Any, crs: QgsCoordinateReferenceSystem) -> QgsRectangle | None:
    """Return where a layer is in another system, None where that is unknown."""
    extent = source.sourceExtent()
    if extent.isNull() or not extent.isFinite() or not source.sourceCrs().isValid():
        return None
    transform = QgsCoordinateTransform(source.sourceCrs(), crs, transform_context())
    try:
        moved = transform.transformBoundingBox(extent)
    except QgsCsException:
        return None
    return moved if moved.isFinite() else None


def _require_place(role: str, source: Any) -> None:
    layer_crs(source)
    require_plausible(source)
    if role == "roads":
        computing_crs(source)


def _require_near(source: Any, crs: QgsCoordinateReferenceSystem, county: QgsRectangle) -> None:
    """Refuse a layer that lies elsewhere than the municipalities."""
    extent = extent_in(source, crs)
    # A single point has an extent without area, which intersects nothing by QGIS's measure.
    if extent is not None and not county.intersects(extent.buffered(1.0)):
        raise Problem("setup-apart", layer=source.sourceName())


def _require_chosen(role: str, source: Any, settings: Any) -> None:
    """Refuse settings without a field that there must be."""
    layer = source.sourceName()
    if isinstance(settings, PopulationLayer) and not settings.residents_field:
        raise Problem("setup-residents-unset", layer=layer)
    if isinstance(settings, MunicipalityLayer) and not settings.code_field:
        raise Problem("setup-code-unset", layer=layer)
    if isinstance(settings, FacilityLayer) and not settings.tier_field:
        raise Problem("setup-tier-unset", layer=layer)
    if role == "roads" and not settings.class_field and not settings.speed_field:
        raise Problem("setup-speed-unset", layer=layer)


def _require_values(source: Any, settings: Any, tiers: Tiers) -> None:
    """Refuse fields none of whose values can be what they are said to be."""
    if isinstance(settings, PopulationLayer):
        _require_any(source, settings.residents_field, number, "setup-not-numbers")
    elif isinstance(settings, RoadLayer) and settings.speed_field:
        _require_any(source, settings.speed_field, _speed, "setup-not-speeds")
    elif isinstance(settings, FacilityLayer):
        values = [value for each in _sample(source, settings.tier_field) if (value := text(each))]
        if values and all(tiers.index(value) < 0 for value in values):
            raise Problem(
                "setup-tiers-unknown",
                layer=source.sourceName(),
                field=settings.tier_field,
                found=list(dict.fromkeys(values))[:SHOWN],
                known=[tier.id for tier in reversed(tiers.items)],
            )


def _require_any(source: Any, field: str, read: Callable[[Any], float], code: str) -> None:
    values = [value for value in _sample(source, field) if text(value)]
    if values and all(math.isnan(read(value)) for value in values):
        shown = list(dict.fromkeys(map(text, values)))[:SHOWN]
        raise Problem(code, layer=source.sourceName(), field=field, found=shown)


def _speed(value: Any) -> float:
    """Return a speed, NaN for none, 0 for one that says nothing."""
    speed = parse_speed(value)
    return math.nan if speed is None else max(0.0, speed)


def _sample(source: Any, field: str) -> list[Any]:
    """Return the first values of a field."""
    at = source.fields().lookupField(field)
    request = QgsFeatureRequest().setLimit(SAMPLE).setSubsetOfAttributes([at])
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    return [plain(feature.attribute(at)) for feature in source.getFeatures(request)]
