"""Three real places to try the algorithms on, made ready from the shared data in build/places."""

from __future__ import annotations

import csv
import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from runs import ROOT, run

DATA = Path(os.environ.get("SERVICE_NETWORK_TEST_DATA", ROOT.parent / "shared" / "data"))
FOLDER = ROOT / "build" / "places"

# Resident population on 31.12.2019: Office of Statistics, Liechtenstein (Bevölkerungsstatistik).
LIECHTENSTEIN = {
    "Balzers": 4_642,
    "Eschen": 4_466,
    "Gamprin": 1_690,
    "Mauren": 4_401,
    "Planken": 473,
    "Ruggell": 2_322,
    "Schaan": 6_039,
    "Schellenberg": 1_107,
    "Triesen": 5_275,
    "Triesenberg": 2_638,
    "Vaduz": 5_696,
}


@dataclass(frozen=True)
class Place:
    """A place with its layers and how they are read.

    Parameters
    ----------
    name : str
    crs : str
        The projected system of its network.
    parameters : mapping
        By the names that the algorithms have for them.
    own : mapping of str to mapping
        What an algorithm is given besides, by its id.
    """

    name: str
    crs: str
    parameters: Mapping[str, Any]
    own: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    def given(self, algorithm: str) -> dict[str, Any]:
        """Return the parameters of an algorithm."""
        given = {**self.parameters, **EVERYWHERE.get(algorithm, {})}
        if algorithm in COMPARED:
            given.update(STUDY=study(self), AFTER_SCENARIO=CLOSURES)
        return {**given, **self.own.get(algorithm, {})}


# What is asked of an algorithm in every place.
EVERYWHERE: dict[str, dict[str, Any]] = {
    "serviceareas": {"BANDS": "5, 10, 15, 20, 30", "AREAS": 1, "DETAIL": 200},
    "odmatrix": {"K": 1},
    "coverage": {"BANDS": "10, 20"},
    "catchments": {"METHOD": 1},
    "rankclosures": {"GROUP": "total", "PAIRS": 10},
    "wherewouldithelp": {"GROUP": "total", "CELL_SIZE": 1000},
    "locatefacilities": {"NEW": 1, "TIME_LIMIT": 60},
    "floatingcatchment": {"METHOD": 2, "DECAY": 1},
}
COMPARED = ("comparescenarios", "impactreport")
CLOSURES = "Closures"


def keusote() -> Place:
    """Keski-Uusimaa: its municipalities, census grid and service points on modelled roads."""
    folder = _folder("keusote")
    sample = folder / "sample.gpkg"
    if not sample.exists():
        run("samplestudy", QgsProject(), {"OUTPUT": str(sample)}, folder)
    roads = f"{sample}|layername=roads"
    network = _network(folder, ROADS=roads)
    sites = DATA / "keusote" / "facilities.gpkg"
    grid = str(DATA / "keusote" / "population_grid_1km_2021.gpkg")
    borders = str(DATA / "keusote" / "municipalities_2026.geojson")
    return _with_matrix(
        Place(
            "keusote",
            "EPSG:3067",
            {
                "ROADS": roads,
                "NETWORK": network,
                "POPULATION": grid,
                "RESIDENTS_FIELD": "T",
                "CELL_ID_FIELD": "GRD_ID",
                "GROUPS": "age_0_14=Y_LT15, age_15_64=Y_1564, age_65plus=Y_GE65",
                "POPULATION_YEAR": 2021,
                "MUNICIPALITIES": borders,
                "CODE_FIELD": "kunta",
                "NAME_FIELD": "nimi",
                "FACILITIES": f"{sites}|layername=sote_points_2025",
                "TIER_FIELD": "tyyppi",
                "FACILITY_ID_FIELD": "id",
                "FACILITY_NAME_FIELD": "nimi",
                "ZONES": borders,
                "ZONE_ID_FIELD": "kunta",
                "ZONE_NAME_FIELD": "nimi",
                "RULES": str(ROOT / "resources" / "rules" / "keusote.json"),
            },
            {
                "catchments": {"DEFAULT_CAPACITY": 21_000},
                "rankclosures": {"GROUP": "age_65plus"},
                "importosm": {"INPUT": str(_osm("osm_finland/pyrosm_test_kotka_heinlahti"))},
            },
        )
    )


def liechtenstein() -> Place:
    """Liechtenstein from OpenStreetMap; residents by building, scaled to what is published."""
    folder = _folder("liechtenstein")
    names = ("ROADS", "FACILITIES", "MUNICIPALITIES", "BUILDINGS")
    files = {name: str(folder / f"importosm_{name}.gpkg") for name in names}
    source = str(_osm("liechtenstein/liechtenstein"))
    if not Path(files["BUILDINGS"]).exists():
        run("importosm", QgsProject(), {"INPUT": source}, folder)
    borders = folder / "municipalities.gpkg"
    if not borders.exists():
        layer = QgsVectorLayer(files["MUNICIPALITIES"], "places", "ogr")
        rows = [
            (one.geometry(), one["code"], one["name"], LIECHTENSTEIN[one["name"]])
            for one in layer.getFeatures()
        ]
        fields = ("code:string", "name:string", "residents:integer")
        _write(borders, "MultiPolygon", layer.crs(), rows, fields)
    return _with_matrix(
        Place(
            "liechtenstein",
            "EPSG:32632",
            {
                "ROADS": files["ROADS"],
                "NETWORK": _network(folder, ROADS=files["ROADS"]),
                "POPULATION": files["BUILDINGS"],
                "RESIDENTS_FIELD": "footprint_m2",
                "CELL_ID_FIELD": "osm_id",
                "MUNICIPALITIES": str(borders),
                "CONTROLS": "total=residents",
                "SCALE": True,
                "POPULATION_YEAR": 2019,
                "MIN_ISLAND": 50,
                "FACILITIES": files["FACILITIES"],
                "ZONES": str(borders),
            },
            {
                "serviceareas": {"BANDS": "2, 5, 10, 15, 20", "DETAIL": 100},
                "catchments": {"DEFAULT_CAPACITY": 4_000},
                "wherewouldithelp": {"CELL_SIZE": 500},
                "odmatrix": {"LINES_AS": 1},
                "locatefacilities": {"CANDIDATES": files["FACILITIES"], "TIER": "centre"},
                "onemoreunit": {"CANDIDATES": files["FACILITIES"], "CELL_SIZE": 500},
                "importosm": {"INPUT": source},
            },
        )
    )


def porto_alegre() -> Place:
    """Porto Alegre: OpenStreetMap's drive network, hexagons with residents, health posts."""
    folder = _folder("porto_alegre")
    roads = str(DATA / "porto_alegre" / "poa_drive_31982.gpkg")
    kinds = {"CLASS_FIELD": "highway", "DIRECTION_FIELD": "oneway"}
    names = ("people", "posts", "city")
    people, posts, city = (folder / f"{name}.gpkg" for name in names)
    if not city.exists():
        _hexagons(people, posts, city)
    return _with_matrix(
        Place(
            "porto_alegre",
            "EPSG:31982",
            {
                "ROADS": roads,
                "NETWORK": _network(folder, ROADS=roads, **kinds),
                **kinds,
                "POPULATION": str(people),
                "RESIDENTS_FIELD": "population",
                "CELL_ID_FIELD": "id",
                "MUNICIPALITIES": str(city),
                "FACILITIES": str(posts),
                "ZONES": str(city),
            },
            {
                "serviceareas": {"BANDS": "2, 4, 6, 8, 10"},
                "coverage": {"BANDS": "2, 5"},
                "catchments": {"DEFAULT_CAPACITY": 8_000},
                "floatingcatchment": {"CUTOFF": 10, "CAPACITY_FIELD": "posts"},
                "wherewouldithelp": {"CELL_SIZE": 500},
                "rankclosures": {"THRESHOLD": 5},
                "importosm": {"INPUT": str(_osm("porto_alegre/poa_osm", suffix=".pbf"))},
            },
        )
    )


def study(place: Place) -> str:
    """Write the study of a place, with a scenario in which some facilities are gone."""
    # The package is known only once the plugin has been loaded.
    from service_network_planner.gis.facilitylayer import FacilityLayer
    from service_network_planner.gis.municipalitylayer import MunicipalityLayer
    from service_network_planner.gis.populationlayer import PopulationLayer
    from service_network_planner.gis.studysettings import StudySettings
    from service_network_planner.gis.studysetup import StudySetup
    from service_network_planner.planning.scenario import Scenario

    path = FOLDER / place.name / "study.gpkg"
    if path.exists():
        return str(path)
    given = place.parameters
    names = ("POPULATION", "MUNICIPALITIES", "FACILITIES")
    people, places, sites = (QgsVectorLayer(given[name], name, "ogr") for name in names)
    key = given.get("FACILITY_ID_FIELD", "facility_id")
    setup = StudySetup(
        population=people,
        municipalities=places,
        facilities=sites,
        network=given["NETWORK"],
        population_layer=PopulationLayer(
            given["RESIDENTS_FIELD"], given["CELL_ID_FIELD"], scale=given.get("SCALE", False)
        ),
        municipality_layer=MunicipalityLayer(
            given.get("CODE_FIELD", "code"),
            given.get("NAME_FIELD", "name"),
            {"total": "residents"} if given.get("SCALE") else {},
        ),
        facility_layer=FacilityLayer(
            given.get("TIER_FIELD", "tier"), key, given.get("FACILITY_NAME_FIELD", "")
        ),
        settings=StudySettings(name=place.name, population_year=given.get("POPULATION_YEAR")),
    )
    file = setup.write(path)
    gone = [str(one[key]) for one in sites.getFeatures()][::4]
    file.save(Scenario.new(CLOSURES, changes=dict.fromkeys(gone)))
    return str(path)


PLACES = {"keusote": keusote, "liechtenstein": liechtenstein, "porto_alegre": porto_alegre}


def _with_matrix(place: Place) -> Place:
    """Add what a matrix calls the population and the facilities."""
    given = place.parameters
    pairs = {
        "ORIGINS": given["POPULATION"],
        "ORIGIN_ID_FIELD": given["CELL_ID_FIELD"],
        "DESTINATIONS": given["FACILITIES"],
        "DESTINATION_ID_FIELD": given.get("FACILITY_ID_FIELD", "facility_id"),
    }
    return replace(place, parameters={**given, **pairs})


def _folder(name: str) -> Path:
    folder = FOLDER / name
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _osm(name: str, suffix: str = ".osm.pbf") -> Path:
    return DATA / f"{name}{suffix}"


def _network(folder: Path, **parameters: str) -> str:
    path = folder / "network.npz"
    if not path.exists():
        run("buildnetwork", QgsProject(), {**parameters, "OUTPUT": str(path)}, folder)
    return str(path)


def _hexagons(people: Path, posts: Path, city: Path) -> None:
    """Write the text file's places as layers; the city is the hull of them."""
    source = DATA / "porto_alegre" / "poa_hexgrid.csv"
    with source.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    crs = QgsCoordinateReferenceSystem("EPSG:4326")
    points = [QgsPointXY(float(row["lon"]), float(row["lat"])) for row in rows]
    shapes = [QgsGeometry.fromPointXY(point) for point in points]
    cells = [(s, row["id"], int(row["population"])) for s, row in zip(shapes, rows)]
    _write(people, "Point", crs, cells, ("id:string", "population:integer"))
    found = [
        (s, row["id"], "unit", int(row["healthcare"]))
        for s, row in zip(shapes, rows)
        if int(row["healthcare"] or 0) > 0
    ]
    _write(posts, "Point", crs, found, ("facility_id:string", "tier:string", "posts:integer"))
    hull = QgsGeometry.fromMultiPointXY(points).convexHull().buffer(0.005, 8)
    _write(city, "Polygon", crs, [(hull, "001", "Porto Alegre")], ("code:string", "name:string"))


def _write(
    path: Path, kind: str, crs: QgsCoordinateReferenceSystem, rows: Any, fields: Any
) -> None:
    columns = "&".join(f"field={one}" for one in fields)
    layer = QgsVectorLayer(f"{kind}?crs={crs.authid()}&{columns}", path.stem, "memory")
    features = []
    for shape, *values in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(shape)
        feature.setAttributes(list(values))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), QgsCoordinateTransformContext(), options
    )
