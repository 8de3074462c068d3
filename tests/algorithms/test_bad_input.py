"""Every bad input that people have, through the algorithm that they would run.

Each gives one message (fact, likely cause, remedy) and leaves no file, or a counted, listed
warning and figures in which nobody is missing.
"""

from __future__ import annotations

import zipfile

import numpy as np
import pytest
import town
from memory_layers import layer
from qgis.core import (
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)
from toolbox import Listener, rows, run, said

ACCESS = {"kind": "access", "tier": "unit", "threshold_min": 10, "share": 0.9, "id": "access"}
LINES = [(town.line(start, end), speed) for start, end, speed in town.ROADS]
CELLS = [(town.point(p), cell, people, older) for cell, (p, people, older) in town.CELLS.items()]
SITES = [
    (town.point(p), key, key, tier, None, None) for key, (p, tier, *_) in town.FACILITIES.items()
]
EVERYONE = sum(people for _, people, _ in town.CELLS.values())


@pytest.fixture
def folder(tmp_path):
    """Where outputs go; what a run leaves behind is seen here."""
    made = tmp_path / "results"
    made.mkdir()
    return made


@pytest.fixture
def judge(tmp_path, folder):
    """Run compliance on the town with other layers, into files."""

    def run_it(*, rules=(ACCESS,), **changes):
        path = town.rules(tmp_path, *rules)
        names = ("OUTPUT", "VERDICTS", "STATISTICS", "CELLS", "FACILITIES_OUTPUT")
        outputs = {name: str(folder / f"{name}.gpkg") for name in names}
        return run("compliance", **{"RULES": path, **outputs, **town.inputs(**changes)})

    return run_it


@pytest.fixture
def build(folder):
    """Build a network of a road layer, into a file."""

    def run_it(roads, **parameters):
        given = {"OUTPUT": str(folder / "network.npz"), **parameters}
        return run("buildnetwork", ROADS=roads, **given)

    return run_it


@pytest.fixture
def fails(folder):
    """The run stops with one message that has these words, and leaves the folder as it was."""

    def check(action, *words):
        before = contents(folder)
        with pytest.raises(QgsProcessingException) as caught:
            action()
        text = str(caught.value)
        for word in words:
            assert word in text
        assert "Traceback" not in text
        assert "\n" not in text
        # Fact, cause and remedy are a sentence each.
        assert text.count(". ") >= 2
        assert text.endswith(".")
        assert contents(folder) == before
        return text

    return check


def contents(folder):
    return {path.name: path.stat().st_size for path in folder.rglob("*")}


def residents(results):
    """Residents of the county in the statistics."""
    (row,) = [
        row
        for row in rows(results["STATISTICS"])
        if (row["municipality_code"], row["group"], row["tier"]) == ("county", "total", "unit")
    ]
    return row["residents"]


def cells(results):
    return rows(results["CELLS"], "cell")


class TestCoordinateSystems:
    @pytest.mark.parametrize("name", ["ROADS", "POPULATION", "MUNICIPALITIES", "FACILITIES"])
    def test_none(self, judge, fails, name):
        made = getattr(town, name.lower())(crs=None)
        words = f"“{made.name()}” has no coordinate reference system", "layer's properties"
        fails(lambda: judge(**{name: made}), *words)

    def test_none_in_a_road_layer_of_its_own(self, build, fails):
        fails(lambda: build(town.roads(crs=None)), "no coordinate reference system", "Set it in")

    def test_mixed(self, judge):
        import processing

        def moved(made, crs):
            moved = {"INPUT": made, "TARGET_CRS": crs, "OUTPUT": "TEMPORARY_OUTPUT"}
            return processing.run("native:reprojectlayer", moved)["OUTPUT"]

        results, feedback = judge(
            POPULATION=moved(town.population(), "EPSG:4326"),
            MUNICIPALITIES=moved(town.municipalities(), "EPSG:2393"),
            FACILITIES=moved(town.facilities(), "EPSG:3857"),
        )
        assert residents(results) == EVERYONE
        assert cells(results)["c3"]["time_min"] == pytest.approx(9, abs=0.01)
        assert not [text for text in feedback.warnings if "CRS" in text]

    def test_geographic_roads_are_computed_in_metres(self, build):
        # A degree of latitude is 111.4 km there.
        street = layer("LineString", [("LINESTRING(25 60.0, 25 60.5)", 60)], "speed_kmh:double",
                       crs="EPSG:4326")  # fmt: skip
        results, _ = build(street)
        assert results["LENGTH_KM"] == pytest.approx(55.7, abs=0.1)

    @pytest.mark.parametrize("name", ["ROADS", "POPULATION", "MUNICIPALITIES", "FACILITIES"])
    def test_metres_declared_as_degrees(self, judge, fails, name):
        wrong = getattr(town, name.lower())(crs="EPSG:4326")
        fails(lambda: judge(**{name: wrong}), "do not fit", "EPSG:4326", "assigned by mistake")

    def test_people_elsewhere(self, judge, fails):
        elsewhere = town.population([(town.point((0, 300)), "far", 10, 1)])
        fails(lambda: judge(POPULATION=elsewhere), "All 1 population cells lie outside")


class TestLayers:
    @pytest.mark.parametrize("name", ["ROADS", "POPULATION", "MUNICIPALITIES", "FACILITIES"])
    def test_empty(self, judge, fails, name):
        made = getattr(town, name.lower())()
        made.dataProvider().truncate()
        words = f"“{made.name()}” has no features", "filter", "Check the layer's filter"
        fails(lambda: judge(**{name: made}), *words)

    def test_no_lines(self, build, fails):
        fails(lambda: build(town.population()), "has no lines but Point", "Choose a line layer")

    def test_no_polygons(self, judge, fails):
        fails(lambda: judge(MUNICIPALITIES=town.roads()), "has no polygons but LineString")

    def test_no_points(self, judge, fails):
        fails(lambda: judge(POPULATION=town.roads()), "neither points nor polygons but LineString")

    def test_no_such_field(self, judge, fails):
        people = layer("Point", [(town.point((1, 1)), 5)], "people:integer", name="People")
        fails(lambda: judge(POPULATION=people), "“People” has no field “residents”", "people")

    def test_a_field_that_was_asked_for(self, build, fails):
        fails(lambda: build(town.roads(), CLASS_FIELD="luokka"), "no field “luokka”", "speed_kmh")

    def test_no_network_at_all(self, judge, folder):
        with pytest.raises(QgsProcessingException, match="neither a network file nor a road layer"):
            judge(ROADS=None)
        assert contents(folder) == {}


class TestGeometry:
    def test_null(self, build):
        results, feedback = build(town.roads([*LINES, (None, 60)]))
        said(feedback, "1 features of layer “Roads” have no geometry", "These are: 5")
        assert results["EDGES"] == 4

    def test_nothing_but_null(self, build, fails):
        fails(lambda: build(town.roads([(None, 60)] * 2)), "None of the 2 features", "repair")

    def test_null_people_are_counted(self, judge):
        results, feedback = judge(POPULATION=town.population([*CELLS, (None, "lost", 7, 1)]))
        said(feedback, "1 features of layer “Population” have no geometry", "These are: 9")
        assert residents(results) == EVERYONE

    @pytest.mark.parametrize("broken", ["LINESTRING(380000 6700000)", "LINESTRING EMPTY"])
    def test_broken_line(self, build, broken):
        results, feedback = build(town.roads([*LINES, (broken, 60)]))
        assert len(feedback.warnings) == 1
        said(feedback, "1 features of layer “Roads”", "left out. These are: 5")
        assert results["EDGES"] == 4

    def test_line_of_no_length_joins_nothing_and_hurts_nothing(self, build):
        results, _ = build(town.roads([*LINES, (town.line((10, 5), (10, 5)), 60)]))
        assert results["NODES"] == 5
        assert results["LENGTH_KM"] == 36

    def test_invalid_polygon(self, judge):
        bow = town.box(0, 0, 10, 10).replace(
            f"{town.xy((10, 0))}, {town.xy((10, 10))}", f"{town.xy((10, 10))}, {town.xy((10, 0))}"
        )
        _, feedback = judge(MUNICIPALITIES=town.municipalities([(bow, "1", "Bow")]))
        said(feedback, "1 polygons of layer “Municipalities” were invalid", "repaired")

    def test_multipart_and_z(self, build):
        parts = ("380000 6700000 5, 381000 6700000 6", "381000 6700000 1, 381000 6701000 2")
        both = f"MULTILINESTRING Z(({parts[0]}), ({parts[1]}))"
        made = layer("MultiLineStringZ", [(both, 60)], "speed_kmh:double", name="Roads")
        results, feedback = build(made)
        said(feedback, "1 features of layer “Roads” have several parts", "a road of its own")
        # Height is not a length.
        assert (results["EDGES"], results["NODES"], results["LENGTH_KM"]) == (2, 3, 2)

    def test_multipoint_facility(self, judge):
        fields = ("facility_id:string", "tier:string")
        two = f"MULTIPOINT({town.xy((4, 5))}, {town.xy((6, 5))})"
        results, feedback = judge(FACILITIES=layer("MultiPoint", [(two, "twin", "unit")], *fields))
        said(feedback, "several points; their mean was used")
        assert cells(results)["a2"]["time_min"] == 3


class TestRoads:
    def test_speeds(self, build, folder):
        # Six roads of a kilometre: unknown, zero, negative, impossible, right, as text.
        speeds = [None, 0.0, -50.0, 1e6, 60.0]
        made = town.roads(
            [(town.line((i, 0), (i + 1, 0)), speed) for i, speed in enumerate(speeds)]
        )
        _, feedback = build(made)
        text = said(feedback, "3 roads have a speed that is zero, negative or above 300 km/h")
        assert "2: 0, 3: -50, 4: 1e+06" in text
        from service_network_planner.engine.networkfile import load

        known = load(folder / "network.npz").roads.speed_kmh
        assert sorted(known[~np.isnan(known)].tolist()) == [60.0]

    def test_speed_as_text(self, build, folder):
        speeds = ["50", "50 km/h", "50 mph", "fast", "", None]
        made = town.roads(
            [(town.line((i, 0), (i + 1, 0)), speed) for i, speed in enumerate(speeds)],
            fields=("speed_kmh:string",),
        )
        _, feedback = build(made)
        said(feedback, "1 values of field “speed_kmh”", "no speeds", "4: fast")
        from service_network_planner.engine.networkfile import load

        known = load(folder / "network.npz").roads.speed_kmh
        assert sorted(known[~np.isnan(known)].tolist()) == [50.0, 50.0, pytest.approx(80.4672)]

    def test_unknown_direction(self, build):
        values = ["yes", "backward", "upwards", "", None, "T"]
        made = town.roads(
            [(town.line((i, 0), (i + 1, 0)), value) for i, value in enumerate(values)],
            fields=("oneway:string",),
        )
        _, feedback = build(made)
        said(feedback, "2 roads have a direction value", "3: upwards, 6: T", "both ways")

    def test_one_value_for_two_directions(self, build, fails):
        both = {"FORWARD_VALUES": "1", "BACKWARD_VALUES": "1"}
        fails(lambda: build(town.roads(), **both), "“1” stands for more than one direction")

    def test_a_class_field_of_names(self, build, fails):
        made = town.roads(
            [
                (town.line((i % 90, i // 90), (i % 90, i // 90 + 1)), f"Road {i}")
                for i in range(2_000)
            ],
            fields=("name:string",),
        )
        words = "2000 different values", "names or identifiers", "Choose the field"
        fails(lambda: build(made, CLASS_FIELD="name"), *words)

    def test_two_thousand_parts(self, build, judge):
        apart = [
            (town.line((i % 50, 20 + i // 50), (i % 50 + 0.5, 20 + i // 50)), 60)
            for i in range(1_999)
        ]
        made = town.roads([*LINES, *apart])
        results, feedback = build(made)
        said(feedback, "falls into 2000 parts", "Check network")
        assert results["PARTS"] == 2_000
        results, feedback = judge(ROADS=made)
        said(feedback, "falls into 2000 parts")
        assert residents(results) == EVERYONE

    def test_checknetwork_shows_them_all(self):
        apart = [(town.line((i % 50, i // 50), (i % 50 + 0.5, i // 50)), 60) for i in range(2_000)]
        results, _ = run("checknetwork", ROADS=town.roads(apart), OUTPUT="TEMPORARY_OUTPUT", GAP=0)
        assert results["PARTS"] == 2_000
        kinds = [row["kind"] for row in rows(results["OUTPUT"])]
        assert kinds.count("island") == 1_999

    @pytest.mark.parametrize(
        ("name", "text", "words"),
        [
            ("CLASS_SPEEDS", "primary", ("“primary” cannot be read", "motorway=110")),
            ("CLASS_SPEEDS", "primary=-3", ("-3 km/h for “primary” is impossible",)),
            ("JUNCTION_DELAYS", "primary=99999", ("delay", "“primary” is impossible")),
        ],
    )
    def test_lists_of_speeds(self, judge, fails, name, text, words):
        fails(lambda: judge(**{name: text}), *words)


class TestMunicipalities:
    def test_codes_as_integers(self, judge):
        codes = (5, 49, 858)
        made = town.municipalities(
            [(town.box(10 * i, 0, 10 * i + 10, 10), code, "x") for i, code in enumerate(codes)],
            fields=("code:integer", "name:string"),
        )
        results, _ = judge(MUNICIPALITIES=made)
        assert [row["code"] for row in rows(results["OUTPUT"])] == ["005", "049", "858"]

    def test_codes_without_their_zeros(self, judge):
        codes = ("5", " 49", "858.0")
        made = town.municipalities(
            [(town.box(10 * i, 0, 10 * i + 10, 10), code, "x") for i, code in enumerate(codes)]
        )
        results, _ = judge(MUNICIPALITIES=made)
        assert [row["code"] for row in rows(results["OUTPUT"])] == ["005", "049", "858"]

    def test_overlap(self, judge):
        # West reaches 2.5 km into the Middle: b1 at 12 is now its own.
        made = town.municipalities(
            [
                (town.box(0, 0, 12.5, 10), "1", "West"),
                (town.box(10, 0, 20, 10), "2", "Middle"),
                (town.box(20, 0, 30, 10), "3", "East"),
            ]
        )
        results, feedback = judge(MUNICIPALITIES=made)
        said(feedback, "1 pairs of municipalities overlap, by 25 km²", "001/002: 25.000 km²")
        assert cells(results)["b1"]["municipality_code"] == "001"
        assert residents(results) == EVERYONE

    def test_one_code_twice(self, judge):
        made = town.municipalities(
            [
                (town.box(0, 0, 10, 10), "1", "West"),
                (town.box(10, 0, 20, 10), "1", "Middle"),
                (town.box(20, 0, 30, 10), None, "East"),
            ]
        )
        results, feedback = judge(MUNICIPALITIES=made)
        said(feedback, "1 municipality codes stand on several rows", "001")
        said(feedback, "different names")
        said(feedback, "1 municipalities have no code", "East")
        assert [row["code"] for row in rows(results["OUTPUT"])] == ["001", "East"]
        assert residents(results) == EVERYONE

    def test_people_outside_are_counted(self, judge):
        outside = [*CELLS, (town.point((5, 12)), "north", 11, 1)]
        results, feedback = judge(POPULATION=town.population(outside))
        said(feedback, "1 population cells with 11 residents lie outside", "north")
        assert residents(results) == EVERYONE
        assert cells(results)["north"]["municipality_code"] is None


class TestFacilities:
    def test_in_the_sea(self, judge):
        sea = (town.point((15, -50)), "sea", "Sea", "unit", None, None)
        results, feedback = judge(FACILITIES=town.facilities([*SITES, sea]))
        said(feedback, "1 points of “Facilities” lie farther than 5000 m", "sea")
        said(feedback, "2 facilities lie outside all municipalities", "F4, sea")
        assert rows(results["FACILITIES_OUTPUT"], "facility_id")["sea"]["residents_served"] == 0
        assert cells(results)["b1"]["time_min"] == 3

    def test_nothing_but_sea(self, judge):
        sea = (town.point((15, -50)), "sea", "Sea", "unit", None, None)
        results, _ = judge(FACILITIES=town.facilities([sea]))
        assert results["COUNT_NOT_MET"] == 3
        assert {row["time_min"] for row in cells(results).values()} == {None}

    def test_without_a_tier(self, judge):
        bare = (town.point((2, 5)), "bare", "Bare", None, None, None)
        results, feedback = judge(FACILITIES=town.facilities([*SITES, bare]))
        said(feedback, "1 facilities have no tier", "provide nothing", "bare")
        assert len(rows(results["FACILITIES_OUTPUT"])) == 5
        assert cells(results)["a1"]["time_min"] == 3

    def test_of_an_unknown_tier(self, judge):
        odd = (town.point((2, 5)), "odd", "Odd", "bathhouse", None, None)
        results, feedback = judge(FACILITIES=town.facilities([*SITES, odd]))
        said(feedback, "1 facilities have a tier that the rule set does not know", "odd: bathhouse")
        assert cells(results)["a1"]["time_min"] == 3

    def test_nobody_has_a_tier(self, fails):
        bare = town.facilities([(town.point((2, 5)), "bare", "Bare", None, None, None)])
        given = {"ROADS": town.roads(), "ORIGINS": town.population(), "FACILITIES": bare}
        words = "None of the 1 facilities has a tier", "Choose another tier field"
        fails(lambda: run("traveltimes", OUTPUT="TEMPORARY_OUTPUT", **given), *words)

    def test_identifiers_twice_and_missing(self, judge):
        twins = [
            (town.point((16, 5)), "F1", "Other", "unit", None, None),
            (town.point((17, 5)), None, "Nameless", "unit", None, None),
        ]
        results, feedback = judge(FACILITIES=town.facilities([*SITES, *twins]))
        said(feedback, "1 facility identifiers occur more than once", "F1")
        said(feedback, "1 facilities have no identifier")
        found = [row["facility_id"] for row in rows(results["FACILITIES_OUTPUT"])]
        assert len(set(found)) == 6

    def test_on_an_island(self, judge):
        island = [*LINES, (town.line((2, 1), (3, 1)), 60)]
        isle = (town.point((2.5, 1)), "isle", "Isle", "unit", None, None)
        _, feedback = judge(ROADS=town.roads(island), FACILITIES=town.facilities([*SITES, isle]))
        said(feedback, "1 facilities stand on a small part of the network", "isle")


class TestPopulation:
    def test_on_an_island(self, judge):
        island = [*LINES, (town.line((2, 1), (3, 1)), 60)]
        isle = (town.point((2.5, 1)), "isle", 33, 3)
        results, feedback = judge(
            ROADS=town.roads(island), POPULATION=town.population([*CELLS, isle])
        )
        said(feedback, "From 1 points of “Population” no facility", "tier: unit", "isle")
        # Neither 0 minutes nor gone: without a time, and counted.
        assert cells(results)["isle"]["time_min"] is None
        assert residents(results) == EVERYONE + 33
        west = [row for row in rows(results["STATISTICS"]) if row["municipality_code"] == "001"]
        assert {r["residents_unreachable"] for r in west if r["group"] == "total"} == {33}

    def test_unknown_numbers(self, judge):
        odd = [
            (town.point((3, 5)), "minus", -1, -1),
            (town.point((3, 5)), "null", None, None),
        ]
        results, feedback = judge(POPULATION=town.population([*CELLS, *odd]))
        said(feedback, "2 population cells have no known number", "minus, null")
        assert residents(results) == EVERYONE
        assert cells(results)["minus"]["cell_residents"] is None
        assert cells(results)["minus"]["time_min"] == 2

    def test_identifiers_twice(self, judge):
        twin = (town.point((3, 5)), "a1", 5, 1)
        results, feedback = judge(POPULATION=town.population([*CELLS, twin]))
        said(feedback, "1 identifiers of population cells occur more than once", "a1")
        assert len(cells(results)) == len(CELLS) + 1
        assert residents(results) == EVERYONE + 5

    def test_nobody_is_known(self, judge, fails):
        nobody = town.population([(town.point((3, 5)), "x", -1, -1)])
        fails(lambda: judge(POPULATION=nobody), "None of the 1 rows", "Choose the field")

    def test_points_cannot_be_split_by_area(self, judge, folder):
        with pytest.raises(QgsProcessingException, match="points, which cannot be split"):
            judge(CELLS_ON_BORDERS=1)
        assert contents(folder) == {}


class TestRuleSets:
    @pytest.mark.parametrize(
        ("change", "words"),
        [
            ({"kind": "teleport"}, ("rules[0].kind is “teleport”", "presence, access")),
            ({"threshold_min": -5}, ("rules[0].threshold_min is -5", "more than 0", "minus")),
            ({"tier": "bathhouse"}, ("tier “bathhouse”", "Use one of these: hospital")),
            ({"share": 95}, ("share is 95", "at most 1", "95 % is 0.95")),
            ({"threshold_min": "10"}, ("type string", "quotes")),
        ],
    )
    def test_a_rule(self, judge, fails, change, words):
        fails(lambda: judge(rules=({**ACCESS, **change},)), *words)

    def test_no_json(self, judge, fails, tmp_path):
        path = tmp_path / "broken.json"
        path.write_text('{"name": ', encoding="utf-8")
        fails(lambda: judge(RULES=str(path)), "not valid JSON", "line 1", "Correct it")

    def test_no_file(self, judge, fails, tmp_path):
        words = "cannot be read", "Choose a rule set file"
        fails(lambda: judge(RULES=str(tmp_path / "nowhere.json")), *words)


class TestOpenStreetMap:
    def test_a_truncated_file(self, shared_file, folder, tmp_path, fails):
        whole = shared_file("osm_finland", "pyrosm_test_kotka_heinlahti.osm.pbf").read_bytes()
        path = tmp_path / "cut.osm.pbf"
        path.write_bytes(whole[: len(whole) // 2])
        given = {"INPUT": str(path), "ROADS": str(folder / "roads.gpkg")}
        words = "breaks off after", "interrupted", "Download the file again"
        fails(lambda: run("importosm", **given), *words)


class TestOutputs:
    @pytest.fixture(params=["missing folder", "file as folder", "folder as file", "read-only"])
    def place(self, request, tmp_path):
        """Places that cannot be written, even by an administrator."""
        (tmp_path / "file").touch()
        (tmp_path / "folder.gpkg").mkdir()
        return {
            "missing folder": (tmp_path / "nowhere" / "x.gpkg", "does not exist"),
            "file as folder": (tmp_path / "file" / "x.gpkg", "does not exist"),
            "folder as file": (tmp_path / "folder.gpkg", "cannot be written"),
            "read-only": ("/proc/x.gpkg", "cannot be written"),
        }[request.param]

    @pytest.mark.parametrize("name", ["OUTPUT", "VERDICTS", "CELLS", "GEOPACKAGE"])
    def test_of_compliance(self, judge, fails, place, name):
        path, fact = place
        remedy = "Create the folder" if fact == "does not exist" else "Choose another place"
        fails(lambda: judge(**{name: str(path)}), fact, remedy)

    def test_of_other_algorithms(self, fails, place):
        path, fact = place
        fails(lambda: run("buildnetwork", ROADS=town.roads(), OUTPUT=str(path)), fact)
        fails(lambda: run("samplestudy", OUTPUT=str(path)), fact)
        fails(lambda: run("checknetwork", ROADS=town.roads(), OUTPUT=str(path)), fact)

    @pytest.mark.parametrize(
        "path", ["/nowhere/x", "ogr:dbname='/nowhere/x.gpkg' table=\"t\" (geom)"]
    )
    def test_named_in_other_ways(self, judge, fails, path):
        fails(lambda: judge(OUTPUT=path), "folder /nowhere does not exist", "Create the folder")

    def test_no_work_is_done_for_them(self, judge):
        feedback = Listener()
        with pytest.raises(QgsProcessingException):
            run("samplestudy", feedback=feedback, OUTPUT="/nowhere/study.gpkg")
        assert feedback.percent == []

    def test_a_former_file_survives_a_failure(self, build, folder):
        build(town.roads())
        former = (folder / "network.npz").read_bytes()
        with pytest.raises(QgsProcessingException):
            build(town.population())
        assert (folder / "network.npz").read_bytes() == former


class TestNetworkFiles:
    @pytest.fixture
    def times(self, folder):
        def run_it(**parameters):
            given = {"NETWORK": str(folder / "network.npz"), "OUTPUT": "TEMPORARY_OUTPUT"}
            given.update(ORIGINS=town.population(), FACILITIES=town.facilities())
            return run("traveltimes", **{**given, **parameters})

        return run_it

    def test_another_kind_of_file(self, times, fails, folder):
        for name, content in (("text.npz", b"hello"), ("empty.npz", b"")):
            path = folder / name
            path.write_bytes(content)
            words = "cannot be read as a network file", "Choose another file"
            fails(lambda path=path: times(NETWORK=str(path)), *words)

    def test_an_archive_of_something_else(self, times, fails, folder):
        np.savez(folder / "arrays.npz", a=np.arange(3))
        with zipfile.ZipFile(folder / "zip.npz", "w") as archive:
            archive.writestr("hello.txt", "hello")
        for name in ("arrays.npz", "zip.npz"):
            path = str(folder / name)
            fails(lambda path=path: times(NETWORK=path), "cannot be read as a network file")

    def test_a_file_that_was_cut_off(self, build, times, fails, folder):
        build(town.roads())
        whole = (folder / "network.npz").read_bytes()
        for share in (0.1, 0.5, 0.99):
            (folder / "network.npz").write_bytes(whole[: int(len(whole) * share)])
            fails(times, "cannot be read as a network file", "cut off in a copy")

    def test_no_file(self, times, fails):
        fails(times, "There is no network file", "run “Build network”")


class TestStaleNetworks:
    @pytest.fixture
    def project(self):
        return QgsProject()

    @pytest.fixture
    def times(self, project, folder, tmp_path):
        """Travel times from the network file, in the project."""

        def run_it(**parameters):
            given = {"NETWORK": str(tmp_path / "network.npz"), "OUTPUT": "TEMPORARY_OUTPUT"}
            given.update(ORIGINS=town.population(), FACILITIES=town.facilities())
            return run("traveltimes", project=project, **given, **parameters)

        return run_it

    @pytest.fixture(params=["file", "memory"])
    def roads(self, request, project, tmp_path):
        """A road layer of the project, with its network built."""
        made = town.roads()
        if request.param == "file":
            import processing

            path = str(tmp_path / "roads.gpkg")
            processing.run("native:savefeatures", {"INPUT": made, "OUTPUT": path})
            made = QgsVectorLayer(path, "Roads", "ogr")
        project.addMapLayer(made)
        run("buildnetwork", project=project, ROADS=made, OUTPUT=str(tmp_path / "network.npz"))
        return made

    def test_unchanged(self, roads, times):
        _, feedback = times()
        assert not feedback.warnings

    def test_edited_but_not_yet_saved(self, roads, times, fails):
        roads.startEditing()
        fid = min(roads.allFeatureIds())
        roads.changeAttributeValue(fid, roads.fields().lookupField("speed_kmh"), 30.0)
        fails(times, "“Roads” has changed since it was built", "Run “Build network” again")
        roads.rollBack()
        times()

    def test_edited_and_saved(self, roads, times, fails):
        roads.startEditing()
        roads.deleteFeature(max(roads.allFeatureIds()))
        roads.commitChanges()
        fails(times, "“Roads” has changed since it was built")
        _, feedback = times(IF_CHANGED=1)
        said(feedback, "“Roads” has changed", "As asked, the figures are those")

    def test_an_edit_that_means_nothing_for_travel_times(self, roads, times):
        from qgis.core import QgsField
        from qgis.PyQt.QtCore import QVariant

        roads.startEditing()
        roads.addAttribute(QgsField("note", QVariant.String))
        roads.commitChanges()
        times()

    def test_filtered(self, roads, times, fails):
        roads.setSubsetString('"speed_kmh" > 40')
        fails(times, "“Roads” has changed since it was built")
        roads.setSubsetString("")
        times()

    def test_emptied(self, roads, times, fails):
        roads.setSubsetString('"speed_kmh" > 400')
        fails(times, "“Roads” has changed since it was built")

    def test_gone(self, roads, project, times, tmp_path):
        project.removeAllMapLayers()
        (tmp_path / "roads.gpkg").unlink(missing_ok=True)
        _, feedback = times()
        said(feedback, "“Roads” that the network file was built from cannot be opened")

    def test_another_file_of_the_same_name(self, project, times, tmp_path, fails):
        import processing

        path = str(tmp_path / "roads.gpkg")
        processing.run("native:savefeatures", {"INPUT": town.roads(), "OUTPUT": path})
        run("buildnetwork", ROADS=path, OUTPUT=str(tmp_path / "network.npz"))
        times()
        processing.run("native:savefeatures", {"INPUT": town.roads(LINES[:2]), "OUTPUT": path})
        fails(times, "has changed since it was built")

    def test_built_from_a_selection(self, roads, project, times, tmp_path):
        roads.selectByIds([1, 2])
        some = QgsProcessingFeatureSourceDefinition(roads.id(), True)
        path = str(tmp_path / "network.npz")
        results, _ = run("buildnetwork", project=project, ROADS=some, OUTPUT=path)
        assert results["EDGES"] == 2
        _, feedback = times()
        nobody_can_tell = [text for text in feedback.warnings if "nobody can tell" in text]
        # Of a selection nothing is known but its file, and a memory layer has none.
        assert len(nobody_can_tell) == (roads.providerType() == "memory")
