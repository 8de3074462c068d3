"""The layers of a study as tables of its file: one system, standard names, nothing lost."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsWkbTypes

from ..engine.feedback import Feedback
from ..engine.problems import Notice
from ..planning.facilities import Facilities
from ..planning.parsing import number, text
from ..planning.tiers import Tiers
from .columns import raw
from .facilitylayer import FacilityLayer, built, timetables
from .fields import FieldSpec
from .layers import LineTable, read_points, read_polygons
from .municipalitylayer import MunicipalityLayer, Places
from .package import PackageTable
from .populationlayer import PopulationLayer
from .roadlayer import RoadLayer
from .sample_study import FACILITY_FIELDS
from .studysettings import FACILITIES, ROADS
from .writer import line_geometries, point_geometries, polygon_geometries

_POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry
_ONEWAY = np.array(["backward", "both", "forward"], dtype=object)
_TOTAL = "total"


def roads_table(
    source: Any,
    settings: RoadLayer,
    crs: QgsCoordinateReferenceSystem,
    feedback: Feedback,
) -> tuple[PackageTable, RoadLayer, list[Notice]]:
    """Read roads into a table; also return how that table is read."""
    lines, notices = settings.read_table(source, crs, feedback=feedback)
    specs = [FieldSpec("road_id", "long", "Road", "Feature of the layer that it was read from")]
    columns: list[Any] = [lines.fid]
    written = {}
    for key, spec, standard in (
        ("class", FieldSpec("road_class", "text", "Class"), "class_field"),
        ("speed", FieldSpec("speed_kmh", "real", "Driving speed (km/h)"), "speed_field"),
        ("direction", FieldSpec("oneway", "text", "Direction"), "direction_field"),
        ("level", FieldSpec("level", "integer", "Level"), "level_field"),
    ):
        if key in lines.columns:
            specs.append(spec)
            columns.append(_road_column(key, lines))
            written[standard] = spec.name
    blank = {"class_field": "", "speed_field": "", "direction_field": "", "level_field": ""}
    reader = replace(
        ROADS,
        **{**blank, **written},
        tolerance_m=settings.tolerance_m,
        at_vertices=settings.at_vertices,
    )
    table = PackageTable("roads", specs, columns, "line", line_geometries(lines.lines))
    return table, reader, notices


def _road_column(key: str, lines: LineTable) -> Any:
    values = lines.columns[key]
    return _ONEWAY[values.astype(np.int64) + 1] if key == "direction" else values


def municipalities_table(
    places: Places, settings: MunicipalityLayer
) -> tuple[PackageTable, MunicipalityLayer]:
    """Return municipalities as a table, and how that is read."""
    controls = {group: _control_name(group) for group in places.controls}
    specs = [
        FieldSpec("code", "text", "Municipality code"),
        FieldSpec("name", "text", "Municipality"),
        *(FieldSpec(name, "real", f"Published: {group}") for group, name in controls.items()),
    ]
    columns = [
        list(places.municipalities.codes),
        list(places.municipalities.names),
        *(np.array(places.controls[group], dtype=np.float64) for group in controls),
    ]
    shapes = polygon_geometries(places.municipalities.polygons)
    table = PackageTable("municipalities", specs, columns, "polygon", shapes)
    return table, replace(settings, code_field="code", name_field="name", controls=controls)


def _control_name(group: str) -> str:
    """Return the field of a published figure; the total's is that of the sample study."""
    taken = {"code", "name", "residents", "fid", "geom"}
    return "residents" if group == _TOTAL else f"{group}_" if group in taken else group


def population_table(
    source: Any,
    settings: PopulationLayer,
    crs: QgsCoordinateReferenceSystem,
    feedback: Feedback,
) -> tuple[PackageTable, PopulationLayer, list[Notice]]:
    """Read people into a table, suppressed figures as they are; also return how it is read."""
    wanted = {"residents": raw(settings.residents_field)}
    if settings.id_field:
        wanted["id"] = raw(settings.id_field)
    wanted.update({f"group {group}": raw(name) for group, name in settings.groups.items()})
    table: Any
    if QgsWkbTypes.geometryType(source.wkbType()) == _POLYGON:
        table = read_polygons(source, crs, wanted, feedback=feedback)
        kind, shapes = "polygon", polygon_geometries(table.polygons)
    else:
        table = read_points(source, crs, wanted, feedback=feedback)
        kind, shapes = "point", point_geometries(table.xy)
    taken = {"cell_id", "residents", "fid", "geom"}
    groups = {name: f"{name}_" if name in taken else name for name in settings.groups}
    residents_kind, residents = _figures(table.columns["residents"])
    specs = [
        FieldSpec("cell_id", "text", "Cell"),
        FieldSpec("residents", residents_kind, "Residents"),
    ]
    ids = table.columns["id"] if settings.id_field else table.fid
    columns: list[Any] = [[text(value) or None for value in ids], residents]
    for group, name in groups.items():
        group_kind, figures = _figures(table.columns[f"group {group}"])
        specs.append(FieldSpec(name, group_kind, name, "-1 where it is suppressed"))
        columns.append(figures)
    reader = replace(settings, residents_field="residents", id_field="cell_id", groups=groups)
    return PackageTable("population", specs, columns, kind, shapes), reader, list(table.notices)


def _figures(values: Sequence[Any]) -> tuple[str, list[Any]]:
    """Return a kind of field and figures for it; what is no number is empty."""
    read = [number(value) for value in values]
    whole = all(math.isnan(value) or value.is_integer() for value in read)
    figures = [None if math.isnan(v) else int(v) if whole else v for v in read]
    return ("long" if whole else "real"), figures


def facilities_table(
    source: Any,
    settings: FacilityLayer,
    crs: QgsCoordinateReferenceSystem,
    tiers: Tiers,
    places: Places,
    feedback: Feedback,
) -> tuple[PackageTable, FacilityLayer, list[Notice]]:
    """Read facilities into a table; also return how that is read.

    A tier that the rule set has not got stays as it is written, for rules that have it.
    """
    if source is None or source.featureCount() == 0:
        columns: list[Any] = [[] for _ in FACILITY_FIELDS[:-1]]
        return _facilities(columns, np.empty((0, 2))), FACILITIES, []
    table = settings.read_table(source, crs, feedback=feedback)
    facilities, _, notices = built(table, tiers, places.municipalities)
    written = table.columns.get("tier", [""] * len(table.fid))
    columns = [
        list(facilities.ids),
        list(facilities.names),
        _tiers(facilities, tiers, written),
        ["open" if flag else "closed" for flag in facilities.open],
        facilities.opens,
        facilities.closes,
        facilities.capacity,
    ]
    rows = facilities.source.tolist()
    for name in ("weekdays", "hours", "weeks"):
        # As people write it; it is read anew whenever the study is opened.
        given = table.columns.get(name)
        columns.append([text(given[row]) or None if given is not None else None for row in rows])
    _, said = timetables(table, facilities, tiers)
    notices = [*notices, *said]
    return _facilities(columns, facilities.xy), FACILITIES, [*table.notices, *notices]


def _tiers(facilities: Facilities, tiers: Tiers, written: Sequence[Any]) -> list[str]:
    return [
        tiers[index].id if index >= 0 else text(written[row])
        for index, row in zip(facilities.tier.tolist(), facilities.source.tolist())
    ]


def _facilities(columns: list[Any], xy: Any) -> PackageTable:
    specs = [
        replace(spec, kind="real") if spec.name == "capacity" else spec
        for spec in FACILITY_FIELDS[:-1]
    ]
    return PackageTable("facilities", specs, columns, "point", point_geometries(xy))
