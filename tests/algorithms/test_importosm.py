"""OpenStreetMap files, hand-made, damaged and real."""

from __future__ import annotations

import gzip
import os
from collections import Counter
from itertools import chain

import pytest

NODES = {
    # A crossroads at 5, a bridge over the west-east street at 8 (no shared node), a roundabout.
    1: (25.00, 60.40),
    5: (25.01, 60.40),
    2: (25.03, 60.40),
    3: (25.01, 60.41),
    4: (25.01, 60.39),
    6: (25.02, 60.41),
    7: (25.02, 60.39),
    9: (25.031, 60.401),
    10: (25.032, 60.400),
    11: (25.031, 60.399),
    12: (25.04, 60.40),
    13: (25.05, 60.40),
    20: (25.000, 60.42),
    21: (25.001, 60.42),
    22: (25.001, 60.4205),
    23: (25.000, 60.4205),
}
WAYS = {
    100: ([1, 5, 2], {"highway": "residential", "name": "Itätie", "maxspeed": "40"}),
    101: ([3, 5, 4], {"highway": "tertiary", "maxspeed": "FI:urban"}),
    102: ([6, 7], {"highway": "primary", "bridge": "yes", "layer": "1", "maxspeed": "50 mph"}),
    103: ([2, 9, 10, 11, 2], {"highway": "residential", "junction": "roundabout"}),
    104: ([10, 12], {"highway": "motorway", "maxspeed": "none", "surface": "asphalt"}),
    105: ([12, 13], {"highway": "service", "access": "private", "oneway": "-1"}),
    106: ([3, 6], {"highway": "unclassified", "oneway": "-1", "maxspeed": "quick"}),
    107: ([4, 7], {"route": "ferry", "duration": "00:06"}),
    108: ([20, 21, 22, 23, 20], {"highway": "pedestrian", "area": "yes"}),
    109: ([20, 21, 22, 23, 20], {"building": "apartments", "building:levels": "3"}),
    110: ([20, 21], {"highway": "construction"}),
    111: ([20, 21, 22, 23, 20], {"amenity": "clinic", "name": "Keskus"}),
    112: (
        [20, 21, 22, 23, 20],
        {
            "boundary": "administrative",
            "admin_level": "8",
            "name": "Kunta",
            "ref": "091",
            "population": "1 234",
        },
    ),
    113: ([1, 20], {"highway": "service", "amenity": "parking", "tunnel": "yes"}),
}
POINTS = {50: (25.015, 60.405, {"amenity": "doctors;pharmacy", "name": "Vastaanotto"})}


def tags(pairs):
    return "".join(f'<tag k="{key}" v="{value}"/>' for key, value in pairs.items())


def way(identifier, refs, pairs):
    nodes = "".join(f'<nd ref="{node}"/>' for node in refs)
    return f'<way id="{identifier}">{nodes}{tags(pairs)}</way>'


def xml(ways=WAYS, nodes=NODES):
    """The area above as OSM XML."""
    nodes = "".join(f'<node id="{i}" lon="{x}" lat="{y}"/>' for i, (x, y) in nodes.items())
    points = "".join(
        f'<node id="{i}" lon="{x}" lat="{y}">{tags(pairs)}</node>'
        for i, (x, y, pairs) in POINTS.items()
    )
    lines = "".join(way(i, refs, pairs) for i, (refs, pairs) in ways.items())
    return f'<?xml version="1.0"?><osm version="0.6">{nodes}{points}{lines}</osm>'


@pytest.fixture
def small(tmp_path):
    path = tmp_path / "small.osm"
    path.write_text(xml(), encoding="utf-8")
    return path


def run(path, **parameters):
    """Run the algorithm; return its layers (or files) by output, and what it said."""
    from qgis.core import (
        QgsApplication,
        QgsProcessingAlgorithm,
        QgsProcessingContext,
        QgsProcessingFeedback,
    )

    feedback, context = QgsProcessingFeedback(False), QgsProcessingContext()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("servicenetwork:importosm")
    parameters = {"INPUT": str(path), "ROADS": "memory:", **parameters}
    result, finished = QgsProcessingAlgorithm.run(
        algorithm, parameters, context, feedback, {}, False
    )
    assert finished
    taken = {name: context.takeResultLayer(value) or value for name, value in result.items()}
    return taken, feedback.textLog()


def rows(layer):
    names = [field.name() for field in layer.fields()]
    return [
        {**dict(zip(names, feature.attributes())), "geometry": feature.geometry()}
        for feature in layer.getFeatures()
    ]


def by_way(layer):
    found = {}
    for row in rows(layer):
        found.setdefault(row["osm_id"], []).append(row)
    return found


def fails(path, *words, **parameters):
    """The run fails with one message that holds these words, and no traceback."""
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException) as caught:
        run(path, **parameters)
    text = str(caught.value)
    for word in words:
        assert word in text
    assert "Traceback" not in text
    return text


class TestRoads:
    def test_streets_are_split_where_they_share_a_node_and_only_there(self, small):
        ways = by_way(run(small)[0]["ROADS"])
        assert {way: len(pieces) for way, pieces in ways.items()} == {
            100: 2,
            101: 2,
            102: 1,
            103: 2,
            104: 1,
            106: 1,
            107: 1,
            113: 1,
        }

    def test_speeds(self, small):
        ways = by_way(run(small)[0]["ROADS"])
        speeds = {way: pieces[0]["speed_kmh"] for way, pieces in ways.items()}
        assert speeds[100] == 40
        assert speeds[101] == 50
        assert speeds[102] == pytest.approx(80.467, abs=0.001)
        # Nothing, "none" and what is no speed are all unknown.
        assert not speeds[103]
        assert not speeds[104]
        assert not speeds[106]
        # The ferry crosses its 556 m in six minutes.
        ferry = ways[107][0]
        assert ferry["road_class"] == "ferry"
        assert speeds[107] == pytest.approx(ferry["length_m"] / 1000 / 0.1, abs=0.01)

    def test_directions(self, small):
        ways = by_way(run(small)[0]["ROADS"])
        assert {way: pieces[0]["oneway"] for way, pieces in ways.items()} == {
            100: "both",
            101: "both",
            102: "both",
            103: "forward",
            104: "forward",
            106: "backward",
            107: "both",
            113: "both",
        }

    def test_other_attributes(self, small):
        ways = by_way(run(small)[0]["ROADS"])
        bridge, tunnel = ways[102][0], ways[113][0]
        assert (bridge["layer"], bridge["bridge"], bridge["tunnel"]) == (1, True, False)
        assert (tunnel["layer"], tunnel["bridge"], tunnel["tunnel"]) == (-1, False, True)
        assert ways[100][0]["name"] == "Itätie"
        assert ways[104][0]["surface"] == "asphalt"
        numbers = [piece["road_id"] for piece in chain.from_iterable(ways.values())]
        assert numbers == list(range(1, 12))

    def test_it_joins_to_a_network_as_drawn(self, small):
        from service_network_planner.engine.topology import join
        from service_network_planner.gis.osm.importer import Options, import_file

        roads = import_file(small, Options()).roads
        start, end = join(roads.lines)
        nodes = set(start.tolist()) | set(end.tolist())
        # 1 5 2 3 4 6 7 10 12 20: the bridge 6-7 adds none where it crosses the street 5-2.
        assert len(nodes) == 10

    def test_lengths_are_in_metres_of_a_projected_system(self, small):
        layer = run(small)[0]["ROADS"]
        assert layer.crs().authid() == "EPSG:3067"
        street = by_way(layer)[100]
        # 0.03 degrees of longitude at 60.4 degrees north.
        assert sum(piece["length_m"] for piece in street) == pytest.approx(1654, rel=0.002)
        total = sum(piece["geometry"].length() for piece in street)
        assert total == pytest.approx(sum(piece["length_m"] for piece in street), abs=0.02)

    def test_another_system_on_request(self, small):
        from qgis.core import QgsCoordinateReferenceSystem

        layer = run(small, CRS=QgsCoordinateReferenceSystem("EPSG:3879"))[0]["ROADS"]
        assert layer.crs().authid() == "EPSG:3879"

    def test_private_roads(self, small):
        result, log = run(small)
        assert 105 not in by_way(result["ROADS"])
        assert "1 private roads were left out. These are: 105." in log
        ways = by_way(run(small, INCLUDE_PRIVATE=True)[0]["ROADS"])
        assert ways[105][0]["oneway"] == "backward"

    def test_what_is_left_out_is_listed(self, small):
        log = run(small)[1]
        assert "106: quick" in log
        assert "construction (1)" in log

    def test_roads_are_the_same_whatever_else_is_asked(self, small):
        alone = import_all(small)
        together = import_all(small, everything=True)
        assert alone == together


def import_all(path, everything=False):
    from service_network_planner.gis.osm.importer import Options, import_file
    from service_network_planner.gis.osm.tags import parse_rules

    options = Options()
    if everything:
        rules = parse_rules("amenity=parking; highway=*")
        options = Options(facilities=rules, admin_level=8, buildings=True)
    roads = import_file(path, options).roads
    # First vertices too: a closed way must keep its direction.
    first = [tuple(xy) for xy in roads.lines.first().round(2).tolist()]
    return sorted(zip(roads.columns["osm_id"].tolist(), roads.columns["length_m"].tolist(), first))


class TestPlaces:
    def test_facilities(self, small):
        result, _ = run(small, FACILITIES="memory:")
        found = {row["facility_id"]: row for row in rows(result["FACILITIES"])}
        assert set(found) == {"node/50", "way/111"}
        doctors, clinic = found["node/50"], found["way/111"]
        assert (doctors["tier"], doctors["kind"]) == ("unit", "amenity=doctors")
        assert (clinic["tier"], clinic["name"], clinic["status"]) == ("centre", "Keskus", "open")
        corner = by_way(result["ROADS"])[113][0]["geometry"].asPolyline()[-1]
        assert clinic["geometry"].asPoint().distance(corner) == pytest.approx(39.2, abs=0.5)

    def test_tags_without_a_tier_are_told(self, small):
        result, log = run(small, FACILITIES="memory:", FACILITY_TAGS="amenity=*")
        found = {row["facility_id"]: row for row in rows(result["FACILITIES"])}
        # The parking is a road too; as a facility it is the middle of its line.
        assert set(found) == {"node/50", "way/111", "way/113"}
        assert "3 facilities have no tier" in log

    def test_tags_that_nobody_has(self, small):
        result, log = run(small, FACILITIES="memory:", FACILITY_TAGS="amenity=library")
        assert result["FACILITIES"].featureCount() == 0
        assert "No feature has the tags of a facility" in log

    @pytest.mark.parametrize("text", ["amenity", "=x", "amenity=", "a='b'", "a=b->c->d"])
    def test_tags_that_cannot_be_read(self, small, text):
        fails(small, text, FACILITIES="memory:", FACILITY_TAGS=text)

    def test_municipalities(self, small):
        result, _ = run(small, MUNICIPALITIES="memory:")
        (row,) = rows(result["MUNICIPALITIES"])
        assert (row["code"], row["name"], row["residents"]) == ("091", "Kunta", 1234)
        assert row["geometry"].area() == pytest.approx(55.1 * 55.7, rel=0.02)

    def test_no_municipality_of_the_level(self, small):
        result, log = run(small, MUNICIPALITIES="memory:", ADMIN_LEVEL=7)
        assert result["MUNICIPALITIES"].featureCount() == 0
        assert "is of level 7" in log
        assert "8 (1)" in log

    def test_buildings(self, small):
        result, _ = run(small, BUILDINGS="memory:")
        (row,) = rows(result["BUILDINGS"])
        assert (row["osm_id"], row["kind"], row["levels"]) == ("way/109", "apartments", 3)
        assert row["footprint_m2"] == pytest.approx(55.1 * 55.7, rel=0.01)


class TestFiles:
    def test_zipped_is_the_same(self, small, tmp_path):
        path = tmp_path / "small.osm.gz"
        path.write_bytes(gzip.compress(small.read_bytes()))
        assert import_all(path) == import_all(small)

    def test_nodes_in_any_order(self, small, tmp_path):
        # As an editor saves them; the hand-made area above is one, too.
        path = tmp_path / "sorted.osm"
        path.write_text(xml(nodes=dict(sorted({**NODES}.items()))), encoding="utf-8")
        assert import_all(path) == import_all(small)

    def test_missing(self, tmp_path):
        fails(tmp_path / "nowhere.pbf", "There is no file")

    def test_folder(self, tmp_path):
        fails(tmp_path, "is not a file")

    def test_pipe_is_refused_and_not_waited_for(self, tmp_path):
        pipe = tmp_path / "roads.osm"
        os.mkfifo(pipe)
        fails(pipe, "is not a file")

    def test_empty(self, tmp_path):
        path = tmp_path / "empty.osm.pbf"
        path.touch()
        fails(path, "is empty")

    @pytest.mark.parametrize("name", ["page.pbf", "page.osm", "page.osm.gz"])
    def test_web_page(self, tmp_path, name):
        path = tmp_path / name
        path.write_text("<!DOCTYPE html><html><body>404 Not Found</body></html>" * 50)
        fails(path, "is not an OpenStreetMap file", "web site")

    def test_no_roads(self, tmp_path):
        path = tmp_path / "roads.osm"
        path.write_text(xml({110: WAYS[110], 112: WAYS[112]}), encoding="utf-8")
        fails(path, "has no roads")

    @pytest.mark.parametrize("share", [0.2, 0.6, 0.95, 0.999])
    def test_cut_xml(self, small, tmp_path, share):
        path = tmp_path / "cut.osm"
        path.write_bytes(small.read_bytes()[: int(small.stat().st_size * share)])
        target = tmp_path / "out.gpkg"
        fails(path, "could not be read to its end", ROADS=str(target))
        assert not target.exists()

    def test_cut_zip(self, small, tmp_path):
        path = tmp_path / "cut.osm.gz"
        whole = gzip.compress(small.read_bytes())
        path.write_bytes(whole[: len(whole) // 2])
        fails(path, "cut")

    def test_gdal_is_left_as_it_was(self, small, tmp_path):
        from osgeo import gdal

        bad = tmp_path / "cut.osm"
        bad.write_bytes(small.read_bytes()[:-30])
        before = gdal.GetConfigOption("CPL_TMPDIR"), gdal.GetUseExceptions()
        import_all(small)
        fails(bad)
        assert (gdal.GetConfigOption("CPL_TMPDIR"), gdal.GetUseExceptions()) == before

    def test_gdal_with_exceptions_fails_the_same(self, small, tmp_path):
        from osgeo import gdal

        bad = tmp_path / "cut.osm"
        bad.write_bytes(small.read_bytes()[:-30])
        gdal.UseExceptions()
        try:
            fails(bad, "could not be read to its end")
            import_all(small)
        finally:
            gdal.DontUseExceptions()

    def test_cancel_leaves_nothing(self, small):
        from qgis.core import QgsFeedback
        from service_network_planner.engine.feedback import Canceled
        from service_network_planner.gis.osm.importer import Options, import_file

        feedback = QgsFeedback()
        feedback.cancel()
        with pytest.raises(Canceled):
            import_file(small, Options(), feedback=feedback)


class TestReal:
    @pytest.fixture
    def liechtenstein(self, shared_file):
        return shared_file("liechtenstein", "liechtenstein.osm.pbf")

    def test_a_whole_country(self, liechtenstein, tmp_path):
        target = tmp_path / "out.gpkg"
        result, log = run(
            liechtenstein,
            ROADS=str(target),
            FACILITIES="memory:",
            MUNICIPALITIES="memory:",
            BUILDINGS="memory:",
        )
        from qgis.core import QgsVectorLayer

        roads = QgsVectorLayer(str(target), "roads", "ogr")
        assert roads.crs().authid() == "EPSG:32632"
        assert roads.featureCount() == 11_895
        length_km = sum(row["length_m"] for row in rows(roads)) / 1000
        assert length_km == pytest.approx(1295.3, abs=0.5)
        municipalities = rows(result["MUNICIPALITIES"])
        assert sorted(row["code"] for row in municipalities) == [f"LI-{i:02}" for i in range(1, 12)]
        area_km2 = sum(row["geometry"].area() for row in municipalities) / 1e6
        # The country has 160.5 km2.
        assert area_km2 == pytest.approx(160.5, abs=0.5)
        tiers = Counter(row["tier"] for row in rows(result["FACILITIES"]))
        assert tiers == {"hospital": 1, "centre": 1, "unit": 10}
        assert result["BUILDINGS"].featureCount() == 12_042
        assert "100 private roads were left out" in log

    @pytest.mark.parametrize("share", [0.02, 0.3, 0.7, 0.99])
    def test_cut_anywhere(self, liechtenstein, tmp_path, share):
        whole = liechtenstein.read_bytes()
        path = tmp_path / "cut.osm.pbf"
        path.write_bytes(whole[: int(len(whole) * share)])
        target = tmp_path / "out.gpkg"
        fails(path, "breaks off", ROADS=str(target))
        assert not target.exists()

    def test_damaged_within(self, liechtenstein, tmp_path):
        whole = bytearray(liechtenstein.read_bytes())
        middle = len(whole) // 2
        whole[middle : middle + 400] = bytes(400)
        path = tmp_path / "damaged.osm.pbf"
        path.write_bytes(whole)
        fails(path)

    def test_fragments(self, shared_file):
        path = shared_file("osm_finland", "named_roads_only_vantaa_2017_FRAGMENTED.osm.gz")
        result, log = run(path)
        assert result["ROADS"].featureCount() == 2085
        assert result["ROADS"].crs().authid() == "EPSG:3067"
        assert "29 private roads were left out" in log
