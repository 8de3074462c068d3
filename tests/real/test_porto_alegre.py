"""Porto Alegre: OpenStreetMap's drive network with one-ways, hexagons with residents, health posts.

The figures were read from a run of the whole chain on 22.11.2026; nothing in it is random. The
road layer's own column of minutes, made without this plugin, is the yardstick of travel times.
"""

from __future__ import annotations

import csv
from pathlib import Path

import networkx
import numpy as np
import pytest
import town
from memory_layers import layer
from qgis.core import QgsGeometry, QgsPointXY, QgsVectorLayer
from toolbox import rows, run, said

ROADS = {"CLASS_FIELD": "highway", "DIRECTION_FIELD": "oneway"}
RULES = [
    {"id": "near", "kind": "access", "tier": "unit", "threshold_min": 5, "share": 0.95},
    {"id": "in_town", "kind": "presence", "tier": "unit", "minimum": 100},
]


@pytest.fixture(scope="module")
def roads(shared_file):
    return str(shared_file("porto_alegre", "poa_drive_31982.gpkg"))


@pytest.fixture(scope="module")
def network(plugin, roads, tmp_path_factory):
    path = tmp_path_factory.mktemp("poa") / "network.npz"
    built, feedback = run("buildnetwork", ROADS=roads, OUTPUT=str(path), **ROADS)
    assert (built["NODES"], built["EDGES"], built["PARTS"]) == (14_723, 20_129, 19)
    said(feedback, "falls into 19 parts", "99.2 %")
    return str(path)


@pytest.fixture(scope="module")
def hexagons(shared_file):
    with shared_file("porto_alegre", "poa_hexgrid.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def results(shared_file, network, hexagons, tmp_path_factory):
    """The hexagons straight from their text file; the city is the hull of them."""
    path = shared_file("porto_alegre", "poa_hexgrid.csv")
    uri = f"file://{path}?delimiter=,&xField=lon&yField=lat&crs=EPSG:4326&detectTypes=yes"
    people = QgsVectorLayer(uri, "Hexagons", "delimitedtext")
    centres = [QgsPointXY(float(row["lon"]), float(row["lat"])) for row in hexagons]
    hull = QgsGeometry.fromMultiPointXY(centres).convexHull().buffer(0.005, 8)
    posts = [
        (f"POINT({row['lon']} {row['lat']})", row["id"], "unit")
        for row in hexagons
        if int(row["healthcare"] or 0) > 0
    ]
    fields = ("facility_id:string", "tier:string")
    found, feedback = run(
        "compliance",
        NETWORK=network,
        POPULATION=people,
        RESIDENTS_FIELD="population",
        CELL_ID_FIELD="id",
        MUNICIPALITIES=layer(
            "Polygon",
            [(hull.asWkt(12), 4314902, "Porto Alegre")],
            "code:integer",
            "name:string",
            crs="EPSG:4326",
        ),
        FACILITIES=layer("Point", posts, *fields, crs="EPSG:4326"),
        RULES=town.rules(tmp_path_factory.mktemp("rules"), *RULES, thresholds_min=[5, 10, 20]),
        **dict.fromkeys(("OUTPUT", "VERDICTS", "STATISTICS", "CELLS"), "TEMPORARY_OUTPUT"),
    )
    return found, feedback


def test_residents(results, hexagons):
    found, _ = results
    everyone = sum(int(row["population"]) for row in hexagons)
    (county,) = [
        row
        for row in rows(found["STATISTICS"])
        if (row["municipality_code"], row["tier"]) == ("county", "unit")
    ]
    assert len(hexagons) == 1_227
    assert county["residents"] == everyone == 812_935


def test_key_figures(results):
    found, _ = results
    names = ("share_within_5_min", "share_within_10_min", "mean_min", "p95_min", "worst_min")
    (city,) = [
        row
        for row in rows(found["STATISTICS"])
        if (row["municipality_code"], row["tier"]) == ("4314902", "unit")
    ]
    assert tuple(city[name] for name in names) == (0.990933, 0.996611, 1.3888, 2.6284, 10.7898)
    assert city["worst_cell"] == "89a9012b04fffff"


def test_who_reaches_nothing_is_listed(results):
    """Hexagons on islands of the river, and a health post among them."""
    found, feedback = results
    said(feedback, "From 14 points of “Hexagons” no facility")
    said(feedback, "1 facilities stand on a small part", "89a901289d7ffff")
    lost = [row for row in rows(found["CELLS"]) if row["time_min"] is None]
    assert sum(row["cell_residents"] > 0 for row in lost) == 14
    assert sum(row["cell_residents"] for row in lost) == 2_695


def test_verdicts(results):
    found, _ = results
    verdicts = rows(found["VERDICTS"], "rule_id")
    assert verdicts["in_town"]["value"] == 117
    assert {name: row["verdict"] for name, row in verdicts.items()} == {
        "near": "met",
        "in_town": "met",
    }


class TestMinutes:
    @pytest.fixture(scope="class")
    def edges(self, roads):
        return rows(roads)

    def test_every_road_takes_what_its_own_column_says(self, network, edges):
        from service_network_planner.engine.network import Network
        from service_network_planner.engine.networkfile import load
        from service_network_planner.engine.profile import CAR

        built = load(Path(network)).roads
        ours = Network.from_roads(built, CAR)
        expected = {row["fid"]: (row["minutes"], row["oneway"]) for row in edges}
        minutes = np.array([expected[fid][0] for fid in built.source_id.tolist()])
        one_way = np.array([expected[fid][1] == 1 for fid in built.source_id.tolist()])
        # Their lengths are to the centimetre, measured on the ellipsoid or not at all by us.
        np.testing.assert_allclose(ours.forward_ms / 60_000, minutes, rtol=0.01, atol=0.002)
        assert np.isinf(ours.backward_ms[one_way]).all()
        assert np.isfinite(ours.backward_ms[~one_way]).all()

    def test_from_junction_to_junction_by_networkx(self, network, edges):
        """Their own nodes, directions and minutes, against ours from the geometry."""
        theirs = networkx.DiGraph()
        place = {}
        for row in edges:
            line = row["geometry"].asPolyline()
            place[row["u"]], place[row["v"]] = line[0], line[-1]
            ways = [(row["u"], row["v"])] + ([] if row["oneway"] else [(row["v"], row["u"])])
            for tail, head in ways:
                known = theirs.get_edge_data(tail, head, {"minutes": np.inf})["minutes"]
                theirs.add_edge(tail, head, minutes=min(known, row["minutes"]))
        core = sorted(max(networkx.strongly_connected_components(theirs), key=len))
        origins = [core[int(i)] for i in np.linspace(0, len(core) - 1, 40)]
        goal = core[len(core) // 3]
        times = networkx.single_source_dijkstra_path_length(
            theirs.reverse(copy=False), goal, weight="minutes"
        )
        found, _ = run(
            "traveltimes",
            NETWORK=network,
            ORIGINS=layer(
                "Point",
                [(f"POINT({place[n].x()} {place[n].y()})", str(n)) for n in origins],
                "node:string",
                crs="EPSG:31982",
            ),
            FACILITIES=layer(
                "Point",
                [(f"POINT({place[goal].x()} {place[goal].y()})", "goal", "x")],
                "facility_id:string",
                "tier:string",
                crs="EPSG:31982",
            ),
            OUTPUT="TEMPORARY_OUTPUT",
        )
        for row in rows(found["OUTPUT"]):
            expected = times[int(row["node"])]
            assert row["time_min"] == pytest.approx(expected, rel=0.005, abs=0.01)
