"""A county of three municipalities whose every figure can be worked out in the head.

Kilometres from the county's south-western corner; a car needs a minute for each on the main road::

    y  9                                            c3
       |        West              Middle            |  East        (outside)
       5  --a1-----a2-a3--|--b1--------b2--|--c1----+------c2-|----F4--
       x  0 2  F1  8  9   10 12   F2   18  20 22 F3 25     29 30   31 32
               5                  15             24
"""

from __future__ import annotations

import json

from memory_layers import layer
from qgis.PyQt.QtCore import QDate
from small_studies import rule_set_data

X0, Y0 = 380_000, 6_700_000
MINUTE_PER_KM = 60

ROADS = (
    # From and to in kilometres, km/h.
    ((0, 5), (10, 5), 60),
    ((10, 5), (25, 5), 60),
    ((25, 5), (32, 5), 60),
    # Four kilometres at half the speed: eight minutes.
    ((25, 5), (25, 9), 30),
)
CELLS = {
    # Place, residents, of whom 65 and older; -1 is suppressed.
    "a1": ((2, 5), 100, 20),
    "a2": ((8, 5), 200, 40),
    "a3": ((9, 5), 8, -1),
    "b1": ((12, 5), 300, 90),
    "b2": ((18, 5), 100, 30),
    "c1": ((22, 5), 50, 10),
    "c2": ((29, 5), 50, 25),
    "c3": ((25, 9), 9, -1),
}
FACILITIES = {
    "F1": ((5, 5), "unit", None, None),
    "F2": ((15, 5), "centre", "2024-01-01", "2029-12-31"),
    "F3": ((24, 5), "unit", "2028-01-01", None),
    "F4": ((31, 5), "unit", None, None),
}
NAMES = {"001": "West", "002": "Middle", "003": "East"}


def xy(place):
    """A place in kilometres as text of coordinates."""
    return f"{X0 + 1000 * place[0]} {Y0 + 1000 * place[1]}"


def line(*places):
    return f"LINESTRING({', '.join(map(xy, places))})"


def point(place):
    return f"POINT({xy(place)})"


def box(x0, y0, x1, y1):
    corners = ((x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0))
    return f"POLYGON(({', '.join(map(xy, corners))}))"


def roads(rows=None, *, crs="EPSG:3067", fields=("speed_kmh:double",), name="Roads"):
    rows = rows or [(line(start, end), speed) for start, end, speed in ROADS]
    return layer("LineString", rows, *fields, crs=crs, name=name)


def population(rows=None, *, crs="EPSG:3067", name="Population", fields=None):
    rows = rows or [
        (point(place), cell, residents, older) for cell, (place, residents, older) in CELLS.items()
    ]
    fields = fields or ("cell_id:string", "residents:integer", "age_65plus:integer")
    return layer("Point", rows, *fields, crs=crs, name=name)


def municipalities(rows=None, *, crs="EPSG:3067", fields=("code:string", "name:string")):
    rows = rows or [
        (box(10 * i, 0, 10 * i + 10, 10), *named) for i, named in enumerate(NAMES.items())
    ]
    return layer("Polygon", rows, *fields, crs=crs, name="Municipalities")


def facilities(rows=None, *, crs="EPSG:3067", fields=None):
    rows = rows or [
        (point(place), key, f"Point {key}", tier, date(opens), date(closes))
        for key, (place, tier, opens, closes) in FACILITIES.items()
    ]
    fields = fields or (
        "facility_id:string",
        "name:string",
        "tier:string",
        "opens:date",
        "closes:date",
    )
    return layer("Point", rows, *fields, crs=crs, name="Facilities")


def date(text):
    return QDate.fromString(text, "yyyy-MM-dd") if text else None


def rules(folder, *given, **changes):
    """Write a rule set and return its path."""
    path = folder / "rules.json"
    path.write_text(json.dumps(rule_set_data(*given, **changes)), encoding="utf-8")
    return str(path)


def inputs(**changes):
    """The layers of a compliance run."""
    layers = {
        "ROADS": roads,
        "POPULATION": population,
        "MUNICIPALITIES": municipalities,
        "FACILITIES": facilities,
    }
    return {**{name: make() for name, make in layers.items() if name not in changes}, **changes}
