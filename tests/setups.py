"""A study of two square municipalities, set up from layers made by hand."""

from __future__ import annotations

from memory_layers import layer
from service_network_planner.gis.facilitylayer import FacilityLayer
from service_network_planner.gis.municipalitylayer import MunicipalityLayer
from service_network_planner.gis.populationlayer import PopulationLayer
from service_network_planner.gis.roadlayer import RoadLayer
from service_network_planner.gis.studysettings import StudySettings
from service_network_planner.gis.studysetup import StudySetup
from shapely.geometry import box

EAST, NORTH = 380_000, 6_700_000


def square(x, y, size):
    """WKT of a square by its lower left corner, in metres from the study's corner."""
    return box(EAST + x, NORTH + y, EAST + x + size, NORTH + y + size).wkt


def line(*places):
    return "LineString (" + ", ".join(f"{EAST + x} {NORTH + y}" for x, y in places) + ")"


def point(x, y):
    return f"Point ({EAST + x} {NORTH + y})"


def municipalities(**more):
    rows = [(square(0, 0, 10_000), 91, "Ala", 400, 90), (square(10_000, 0, 10_000), 5, "Ylä", 0, 9)]
    fields = ("kunta:integer", "nimi:string", "vaesto:integer", "ika_65_:integer")
    return layer("Polygon", rows, *fields, name="Kunnat", **more)


def population(**more):
    rows = [
        (square(2_000, 2_000, 1_000), "a", 100, 20, 60, 20),
        (square(9_500, 4_000, 1_000), "b", 7, -1, -1, -1),  # across the border, suppressed
        (square(15_000, 5_000, 1_000), "c", 50, 10, 30, 10),
    ]
    fields = ("grd_id:string", "vaesto:integer", "ika_0_14:integer", "ika_15_64:integer")
    return layer("Polygon", rows, *fields, "ika_65_:integer", name="Ruudut", **more)


def roads(**more):
    rows = [
        (line((0, 5_000), (10_000, 5_000)), "primary", "80", "no", 0),
        (line((10_000, 5_000), (20_000, 5_000)), "primary", "80", "no", 0),
        (line((2_500, 0), (2_500, 10_000)), "residential", "50 km/h", "yes", 1),
        (line((10_000, 5_000), (10_000, 10_000)), "secondary", None, "-1", 0),
    ]
    fields = ("highway:string", "maxspeed:string", "oneway:string", "layer:integer")
    return layer("LineString", rows, *fields, name="Tiet", **more)


def facilities(**more):
    rows = [
        (point(5_000, 5_100), "A", "Alan keskus", "sote-keskus", "auki", None),
        (point(15_000, 4_900), "B", "Ylän yksikkö", "sote-yksikkö", "kiinni", "2030-12-31"),
        (point(17_000, 5_000), "C", "Saha", "sawmill", "auki", None),
    ]
    fields = ("id:string", "nimi:string", "tyyppi:string", "tila:string", "suljetaan:string")
    return layer("Point", rows, *fields, name="Toimipisteet", **more)


def setup(**changes):
    """The set-up of all this, its fields as a person would choose them."""
    given = {
        "roads": roads(),
        "population": population(),
        "municipalities": municipalities(),
        "facilities": facilities(),
        "road_layer": RoadLayer(
            "highway", "maxspeed", "oneway", "layer", ("yes",), ("-1",), ("no",)
        ),
        "population_layer": PopulationLayer(
            "vaesto",
            "grd_id",
            {"age_0_14": "ika_0_14", "age_15_64": "ika_15_64", "age_65plus": "ika_65_"},
        ),
        "municipality_layer": MunicipalityLayer(
            "kunta", "nimi", {"total": "vaesto", "age_65plus": "ika_65_"}
        ),
        "facility_layer": FacilityLayer("tyyppi", "id", "nimi", "tila", closes_field="suljetaan"),
        "settings": StudySettings(name="Two squares", population_year=2021),
    }
    return StudySetup(**{**given, **changes})
