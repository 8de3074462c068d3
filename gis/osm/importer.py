"""An OpenStreetMap file into tables."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsRectangle,
)

from ...engine.feedback import SILENT, Feedback
from ...engine.problems import Notice, Problem
from ..crs import WGS84, describe, local_crs, transform_context
from .places import (
    BUILDING_KEYS,
    BuildingCollector,
    FacilityCollector,
    MunicipalityCollector,
    Places,
)
from .reader import Request, UnsortedNodes, read
from .roads import RoadCollector, Roads
from .tags import TagRule


@dataclass(frozen=True)
class Options:
    """What to take from the file.

    Parameters
    ----------
    include_private : bool
        Also roads with ``access=private`` or ``no``.
    facilities : tuple of TagRule
        Which features are facilities; none for no facilities.
    admin_level : int, optional
        Level of the administrative areas that are municipalities; None for none.
    buildings : bool
        Whether to take residential buildings.
    """

    include_private: bool = False
    facilities: tuple[TagRule, ...] = ()
    admin_level: int | None = None
    buildings: bool = False


@dataclass(frozen=True)
class Import:
    """What a file gave, in one coordinate reference system; None for what was not asked."""

    crs: QgsCoordinateReferenceSystem
    roads: Roads
    facilities: Places | None
    municipalities: Places | None
    buildings: Places | None
    notices: list[Notice]


def import_file(
    path: Path | str,
    options: Options,
    *,
    crs: QgsCoordinateReferenceSystem | None = None,
    context: Any = None,
    feedback: Feedback = SILENT,
) -> Import:
    """Read an OpenStreetMap file, PBF or XML, zipped or not.

    Parameters
    ----------
    path : Path or str
        The file.
    options : Options
        What to take.
    crs : QgsCoordinateReferenceSystem, optional
        System of the results; a projected one that suits the roads' extent by default.
    context : QgsProcessingContext, optional
        How datums are transformed.
    feedback : Feedback
        Progress and cancel.

    Raises
    ------
    Problem
        Those of :func:`~.reader.read`, and ``osm-no-roads``.
    Canceled
        When the user stopped it.
    """
    try:
        roads, facilities, areas, buildings = _collect(path, options, True, feedback)
    except UnsortedNodes:
        roads, facilities, areas, buildings = _collect(path, options, False, feedback)
    extent = _extent(roads, path)
    target = local_crs(extent) if crs is None or not crs.isValid() else crs
    network, notices = roads.finish(str(path), target, context)
    taken = [part for part in (facilities, areas, buildings) if part is not None]
    for part in taken:
        notices.extend(part.notices())
        _transform(part.places, target, context)
    return Import(
        target,
        network,
        facilities.places if facilities else None,
        areas.places if areas else None,
        buildings.places if buildings else None,
        notices,
    )


def _collect(
    path: Path | str, options: Options, sorted_nodes: bool, feedback: Feedback
) -> tuple[
    RoadCollector,
    FacilityCollector | None,
    MunicipalityCollector | None,
    BuildingCollector | None,
]:
    """Read the file and hand each feature to those whom it may concern."""
    roads = RoadCollector(include_private=options.include_private)
    facilities = FacilityCollector(options.facilities) if options.facilities else None
    areas = MunicipalityCollector(options.admin_level) if options.admin_level else None
    buildings = BuildingCollector() if options.buildings else None
    request = _request(options)
    for layer, tags, wkb in read(path, request, sorted_nodes=sorted_nodes, feedback=feedback):
        # An area made by a relation is no road, whatever its tags.
        if layer == "lines" or (layer == "multipolygons" and tags["osm_way_id"]):
            roads.add(layer, tags, wkb)
        if facilities is not None:
            facilities.add(layer, tags, wkb)
        if layer == "multipolygons":
            if areas is not None:
                areas.add(tags, wkb)
            if buildings is not None:
                buildings.add(tags, wkb)
    return roads, facilities, areas, buildings


def _request(options: Options) -> Request:
    """Return what the driver must build for these options, and no more."""
    keys = tuple(dict.fromkeys(rule.key for rule in options.facilities))
    known = [f'"{key}" IS NOT NULL' for key in keys]
    roads = ['"highway" IS NOT NULL', "\"route\" = 'ferry'", *known]
    areas = [*roads]
    area_keys = [*keys]
    if options.admin_level:
        areas.append("\"boundary\" = 'administrative'")
        area_keys.append("boundary")
    if options.buildings:
        areas.append('"building" IS NOT NULL')
        area_keys.append("building")
        keys = tuple(dict.fromkeys((*keys, *BUILDING_KEYS)))
    layers = ["lines"]
    filters = {"lines": " OR ".join(roads)}
    if known:
        layers.append("points")
        filters["points"] = " OR ".join(known)
    if area_keys:
        layers.append("multipolygons")
        filters["multipolygons"] = " OR ".join(areas)
    return Request(tuple(layers), filters, keys, tuple(dict.fromkeys(area_keys)))


def _extent(roads: RoadCollector, path: Path | str) -> QgsRectangle:
    xy = roads.lines().xy
    if not len(xy):
        raise Problem("osm-no-roads", path=str(path))
    (west, south), (east, north) = xy.min(axis=0).tolist(), xy.max(axis=0).tolist()
    return QgsRectangle(west, south, east, north)


def _transform(places: Places, crs: QgsCoordinateReferenceSystem, context: Any) -> None:
    degrees = QgsCoordinateReferenceSystem(WGS84)
    transform = QgsCoordinateTransform(degrees, crs, transform_context(context))
    try:
        for shape in places.shapes:
            shape.transform(transform)
    except QgsCsException as error:
        raise Problem("crs-transform", source=WGS84, target=describe(crs)) from error
