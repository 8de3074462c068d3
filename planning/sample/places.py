"""The hand-collected facts behind the sample study, read from ``resources/sample``."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from ...engine.arrays import Floats, Longs
from ..channels import Channel

RESOURCES = Path(__file__).resolve().parents[2] / "resources" / "sample"


@dataclass(frozen=True)
class MunicipalityFacts:
    """Published figures of one municipality of the study.

    Residents are of 31 December 2020; the age structure is that of 2018, scaled to them.
    Areas are square kilometres, with and without inland water.
    """

    code: str
    name: str
    name_sv: str
    residents: int
    age_0_14: int
    age_65plus: int
    age_75plus: int
    area_km2: float
    land_km2: float


@dataclass(frozen=True)
class Places:
    """Localities: ``xy`` (P, 2) in metres, ``residents`` (P,) approximate.

    ``kind`` is centre, district (a part of a town) or village. Localities outside the study
    have the code of their own municipality.
    """

    names: tuple[str, ...]
    municipality: tuple[str, ...]
    kind: tuple[str, ...]
    xy: Floats
    residents: Longs


@dataclass(frozen=True)
class Lake:
    """A lake as an ellipse: length and width in metres, bearing of the long axis in degrees."""

    name: str
    x: float
    y: float
    length: float
    width: float
    bearing: float


@dataclass(frozen=True)
class MainRoad:
    """A main road by the points it passes, ``xy`` (W, 2) in metres, rounded to 100 m."""

    name: str
    road_class: str
    speed_kmh: int
    xy: Floats


@dataclass(frozen=True)
class Interchange:
    """A named interchange of a motorway, about where it is."""

    motorway: str
    name: str
    x: float
    y: float


@dataclass(frozen=True)
class ServicePoint:
    """A service point of 2025, or a mobile stop.

    ``opens`` and ``closes`` are ISO dates or empty, ``note`` says how exact it is; only mobile
    stops have weekdays, hours, and a number of weeks.
    """

    facility_id: str
    name: str
    tier: str
    status: str
    closes: str
    municipality: str
    x: float
    y: float
    note: str
    opens: str = ""
    weekdays: str = ""
    hours: str = ""
    every_weeks: str = ""


@dataclass(frozen=True)
class Facts:
    """Everything that was collected by hand."""

    municipalities: tuple[MunicipalityFacts, ...]
    places: Places
    anchor_municipality: tuple[str, ...]
    anchor_xy: Floats
    lakes: tuple[Lake, ...]
    main_roads: tuple[MainRoad, ...]
    interchanges: tuple[Interchange, ...]
    service_points: tuple[ServicePoint, ...]
    mobile_stops: tuple[ServicePoint, ...]
    channels: tuple[Channel, ...]


def read_facts(folder: Path = RESOURCES) -> Facts:
    """Read the hand-collected tables.

    Parameters
    ----------
    folder : Path
        Where ``municipalities.csv``, ``places.csv``, ``anchors.csv``, ``lakes.csv``,
        ``main_roads.csv``, ``interchanges.csv``, ``service_points.csv``, ``mobile_stops.csv`` and
        ``digital_channels.csv`` are.

    Returns
    -------
    Facts
    """
    places = _rows(folder, "places")
    anchors = _rows(folder, "anchors")
    return Facts(
        municipalities=tuple(_municipality(row) for row in _rows(folder, "municipalities")),
        places=Places(
            names=tuple(row["name"] for row in places),
            municipality=tuple(row["municipality"] for row in places),
            kind=tuple(row["kind"] for row in places),
            xy=_points(places),
            residents=np.array([int(row["residents"]) for row in places], dtype=np.int64),
        ),
        anchor_municipality=tuple(row["municipality"] for row in anchors),
        anchor_xy=_points(anchors),
        lakes=tuple(
            Lake(row["name"], *(float(row[c]) for c in ("x", "y", "length", "width", "bearing")))
            for row in _rows(folder, "lakes")
        ),
        main_roads=tuple(
            MainRoad(
                row["name"],
                row["road_class"],
                int(row["speed_kmh"]),
                np.array([point.split() for point in row["waypoints_km"].split(";")], dtype=float)
                * 1000.0,
            )
            for row in _rows(folder, "main_roads")
        ),
        interchanges=tuple(
            Interchange(row["motorway"], row["name"], float(row["x"]), float(row["y"]))
            for row in _rows(folder, "interchanges")
        ),
        service_points=tuple(map(_service_point, _rows(folder, "service_points"))),
        mobile_stops=tuple(map(_service_point, _rows(folder, "mobile_stops"))),
        channels=tuple(
            Channel(
                row["channel_id"],
                row["name"],
                float(row["share"]),
                float(row["target"]),
                date.fromisoformat(row["target_date"]),
            )
            for row in _rows(folder, "digital_channels")
        ),
    )


def _service_point(row: dict[str, str]) -> ServicePoint:
    values: dict[str, Any] = dict(row)
    return ServicePoint(**{**values, "x": float(row["x"]), "y": float(row["y"])})


def _rows(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _points(rows: list[dict[str, str]]) -> Floats:
    return np.array([(float(row["x"]), float(row["y"])) for row in rows])


def _municipality(row: dict[str, str]) -> MunicipalityFacts:
    """Scale the age groups of 2018 to the residents of 2020, to whole residents."""
    residents = int(row["residents_2020"])
    growth = residents / int(row["residents_2018"])
    return MunicipalityFacts(
        code=row["code"],
        name=row["name"],
        name_sv=row["name_sv"],
        residents=residents,
        age_0_14=round(int(row["age_0_14_2018"]) * growth),
        age_65plus=round(int(row["age_65plus_2018"]) * growth),
        age_75plus=round(int(row["age_75plus_2018"]) * growth),
        area_km2=float(row["area_km2"]),
        land_km2=float(row["land_km2"]),
    )
