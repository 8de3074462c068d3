"""The sample study as one GeoPackage."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem
from shapely.geometry import box

from ..engine.feedback import SILENT, Feedback
from ..planning.sample.hierarchy import CLASSES
from ..planning.sample.population import CELL_M
from ..planning.sample.study import AUTHID, SampleStudy, about
from .fields import FieldSpec
from .package import PackageTable, write_package
from .writer import line_geometries, point_geometries, polygon_geometries

MUNICIPALITY_FIELDS = (
    FieldSpec("code", "text", "Municipality code"),
    FieldSpec("name", "text", "Municipality"),
    FieldSpec("name_sv", "text", "Municipality in Swedish"),
    FieldSpec("residents", "integer", "Residents, 2020", "Statistics Finland, 31 December 2020"),
    FieldSpec(
        "age_65plus", "integer", "Residents aged 65+", "Share of 2018 of the residents of 2020"
    ),
    FieldSpec(
        "age_75plus", "integer", "Residents aged 75+", "Share of 2018 of the residents of 2020"
    ),
)
_HIDDEN = "-1 where fewer than 10 residents live; modelled"
POPULATION_FIELDS = (
    FieldSpec("cell_id", "text", "Cell", "500 m cell by its lower left corner in EPSG:3067"),
    FieldSpec("residents", "integer", "Residents (modelled)", "Modelled, to the totals of 2020"),
    FieldSpec("age_0_14", "integer", "Residents aged 0-14 (modelled)", _HIDDEN),
    FieldSpec("age_15_64", "integer", "Residents aged 15-64 (modelled)", _HIDDEN),
    FieldSpec("age_65plus", "integer", "Residents aged 65+ (modelled)", _HIDDEN),
    FieldSpec("age_75plus", "integer", "Residents aged 75+ (modelled)", _HIDDEN + "; part of 65+"),
)
ROAD_FIELDS = (
    FieldSpec("road_id", "integer", "Road"),
    FieldSpec("road_class", "text", "Class", "As in OpenStreetMap's highway key"),
    FieldSpec("speed_kmh", "integer", "Driving speed (km/h)", "Modelled, below the limit"),
    FieldSpec("oneway", "text", "Direction", "both, forward or backward along the line"),
    FieldSpec("level", "integer", "Level", "0 ground, 1 bridge, -1 tunnel"),
    FieldSpec("name", "text", "Name"),
)
FACILITY_FIELDS = (
    FieldSpec("facility_id", "text", "Facility"),
    FieldSpec("name", "text", "Name"),
    FieldSpec("tier", "text", "Tier"),
    FieldSpec("status", "text", "Status", "open or closed"),
    FieldSpec("opens", "date", "Opens"),
    FieldSpec("closes", "date", "Closes", "Last day open"),
    FieldSpec("capacity", "integer", "Capacity"),
    FieldSpec("weekdays", "text", "Weekdays", "Of mobile services, such as mon, wed-thu"),
    FieldSpec("hours", "text", "Hours", "Of mobile services, such as 9-12, 13-15.30"),
    FieldSpec("every_weeks", "text", "Every so many weeks", "Of mobile services: 1, 2, 4"),
    FieldSpec("note", "text", "Note", "How exact the coordinate is, and which dates are assumed"),
)
CHANNELS = "digital_channels"
CHANNEL_FIELDS = (
    FieldSpec("channel_id", "text", "Channel"),
    FieldSpec("name", "text", "Name"),
    FieldSpec("share", "real", "Share of services", "From 0 to 1"),
    FieldSpec("target", "real", "Target share", "From 0 to 1"),
    FieldSpec("target_date", "date", "Target date"),
    FieldSpec("note", "text", "Note"),
)
_CHANNEL_NOTE = "Illustrative, not the county's figures"
ABOUT_FIELDS = (FieldSpec("key", "text", "Key"), FieldSpec("value", "text", "Value"))


def write_sample_study(
    study: SampleStudy, path: Path | str, *, feedback: Feedback = SILENT
) -> None:
    """Write the sample study to a GeoPackage, all of it or nothing.

    Its tables are ``municipalities``, ``population``, ``roads``, ``facilities``,
    ``digital_channels`` and ``about``.

    Raises
    ------
    Problem
        As :func:`~.package.write_package` does.
    Canceled
        When the user stopped it; nothing is left behind.
    """
    texts = about(study)
    said = dict(texts)
    tables = [
        _municipalities(study, said["municipalities"]),
        _population(study, said["population"]),
        _roads(study, said["roads"]),
        _facilities(study, said["facilities"]),
        _channels(study, said[CHANNELS]),
        PackageTable(
            "about",
            ABOUT_FIELDS,
            [[key for key, _ in texts], [value for _, value in texts]],
            description=said["what"],
        ),
    ]
    write_package(path, tables, QgsCoordinateReferenceSystem(AUTHID), feedback=feedback)


def _municipalities(study: SampleStudy, text: str) -> PackageTable:
    facts = study.facts.municipalities
    return PackageTable(
        "municipalities",
        MUNICIPALITY_FIELDS,
        [
            [each.code for each in facts],
            [each.name for each in facts],
            [each.name_sv for each in facts],
            [each.residents for each in facts],
            [each.age_65plus for each in facts],
            [each.age_75plus for each in facts],
        ],
        "polygon",
        polygon_geometries(study.boundaries[each.code] for each in facts),
        description=text,
    )


def _population(study: SampleStudy, text: str) -> PackageTable:
    cells = study.population
    corners = list(zip(cells.east.tolist(), cells.north.tolist()))
    return PackageTable(
        "population",
        POPULATION_FIELDS,
        [
            [f"500mN{north}E{east}" for east, north in corners],
            cells.residents,
            cells.shown(cells.age_0_14),
            cells.shown(cells.age_15_64),
            cells.shown(cells.age_65plus),
            cells.shown(cells.age_75plus),
        ],
        "polygon",
        polygon_geometries(box(e, n, e + CELL_M, n + CELL_M) for e, n in corners),
        description=text,
    )


def _roads(study: SampleStudy, text: str) -> PackageTable:
    roads = study.roads
    return PackageTable(
        "roads",
        ROAD_FIELDS,
        [
            np.arange(1, len(roads.lines) + 1),
            np.array(CLASSES, dtype=object)[roads.road_class],
            roads.speed_kmh,
            np.array(["backward", "both", "forward"], dtype=object)[roads.direction + 1],
            roads.level,
            [name or None for name in roads.names],
        ],
        "line",
        line_geometries(roads.lines),
        style="roads",
        description=text,
    )


def _facilities(study: SampleStudy, text: str) -> PackageTable:
    points = [*study.facts.service_points, *study.facts.mobile_stops]
    days = [
        [date.fromisoformat(day) if day else None for day in dates]
        for dates in ([each.opens for each in points], [each.closes for each in points])
    ]
    return PackageTable(
        "facilities",
        FACILITY_FIELDS,
        [
            [each.facility_id for each in points],
            [each.name for each in points],
            [each.tier for each in points],
            [each.status for each in points],
            *days,
            [None] * len(points),
            [each.weekdays or None for each in points],
            [each.hours or None for each in points],
            [each.every_weeks or None for each in points],
            [each.note for each in points],
        ],
        "point",
        point_geometries(np.array([(each.x, each.y) for each in points])),
        style="facilities",
        description=text,
    )


def _channels(study: SampleStudy, text: str) -> PackageTable:
    channels = study.facts.channels
    return PackageTable(
        CHANNELS,
        CHANNEL_FIELDS,
        [
            [each.id for each in channels],
            [each.name for each in channels],
            [each.share for each in channels],
            [each.target for each in channels],
            [each.target_date for each in channels],
            [_CHANNEL_NOTE] * len(channels),
        ],
        description=text,
    )
