"""Setting up a study: what is wrong shows beside its input, and the copy is all there or not."""

from __future__ import annotations

import os
import threading
from dataclasses import replace

import numpy as np
import pytest
import setups
from memory_layers import layer
from qgis.core import QgsVectorLayer
from service_network_planner.engine.feedback import Canceled
from service_network_planner.engine.networkfile import fingerprint, load
from service_network_planner.engine.problems import Problem
from service_network_planner.gis import studysetup as module
from service_network_planner.gis.crs import computing_crs
from service_network_planner.gis.facilitylayer import FacilityLayer
from service_network_planner.gis.municipalitylayer import MunicipalityLayer
from service_network_planner.gis.populationlayer import PopulationLayer
from service_network_planner.gis.provenance import FRESH, state
from service_network_planner.gis.roadlayer import RoadLayer
from service_network_planner.gis.studyfile import StudyFile
from service_network_planner.gis.studyopening import open_study
from service_network_planner.gis.studysettings import StudySettings
from service_network_planner.i18n.messages import notice_text, problem_text
from service_network_planner.planning.evaluation import evaluate
from service_network_planner.planning.ruleset import RuleSet
from service_network_planner.planning.study import Study
from service_network_planner.planning.travel import Travel
from setups import setup
from small_studies import NAMES, access, rule_set


def found_in(problems):
    for said in problems.values():
        assert all("{" not in problem_text(problem) for problem in said)
    return {role: [problem.code for problem in said] for role, said in problems.items()}


class TestChecking:
    def test_nothing_is_wrong(self):
        assert setup().check() == {}
        assert setup().doubts() == {}

    def test_nothing_is_chosen(self):
        nothing = setup(roads=None, population=None, municipalities="", facilities=None)
        unset = ["setup-layer-unset"]
        assert found_in(nothing.check()) == {
            "roads": unset,
            "population": unset,
            "municipalities": unset,
        }

    def test_layers_of_another_kind(self):
        wrong = setup(
            roads=setups.facilities(),
            population=setups.roads(),
            municipalities=setups.facilities(),
            facilities=setups.roads(),
        )
        assert found_in(wrong.check()) == {
            "roads": ["layer-not-lines"],
            "population": ["layer-not-points"],
            "municipalities": ["layer-not-polygons"],
            "facilities": ["layer-not-points"],
        }

    @pytest.mark.parametrize("role", module.ROLES)
    def test_no_crs(self, role):
        made = getattr(setups, role)(crs="")
        assert found_in(setup(**{role: made}).check())[role] == ["crs-missing"]

    @pytest.mark.parametrize("role", module.ROLES)
    def test_metres_declared_as_degrees(self, role):
        made = getattr(setups, role)(crs="EPSG:4326")
        assert found_in(setup(**{role: made}).check())[role] == ["crs-extent"]

    @pytest.mark.parametrize("role", ["population", "facilities", "roads"])
    def test_another_region(self, role):
        made = getattr(setups, role)(crs="EPSG:32633")
        assert found_in(setup(**{role: made}).check()) in (
            {role: ["setup-apart"]},
            # The roads decide the system, and so all others are found to lie elsewhere.
            {"roads": ["setup-apart"]},
        )

    @pytest.mark.parametrize("role", module.ROLES)
    def test_a_layer_that_is_gone(self, role, tmp_path):
        gone = str(tmp_path / "gone.gpkg")
        assert found_in(setup(**{role: gone}).check()) == {role: ["layer-invalid"]}

    @pytest.mark.parametrize("role", module.ROLES)
    def test_an_empty_layer(self, role):
        made = getattr(setups, role)()
        made.dataProvider().truncate()
        expected = {} if role == "facilities" else {role: ["layer-empty"]}
        assert found_in(setup(**{role: made}).check()) == expected

    @pytest.mark.parametrize(
        ("role", "changes", "code"),
        [
            ("roads", {"road_layer": RoadLayer("luokka")}, "field-missing"),
            ("roads", {"road_layer": RoadLayer()}, "setup-speed-unset"),
            ("roads", {"road_layer": RoadLayer(speed_field="highway")}, "setup-not-speeds"),
            ("population", {"population_layer": PopulationLayer("")}, "setup-residents-unset"),
            ("population", {"population_layer": PopulationLayer("grd_id")}, "setup-not-numbers"),
            (
                "population",
                {"population_layer": PopulationLayer("vaesto", groups={"age_75plus": "ika_75_"})},
                "field-missing",
            ),
            ("municipalities", {"municipality_layer": MunicipalityLayer("")}, "setup-code-unset"),
            ("municipalities", {"municipality_layer": MunicipalityLayer("x")}, "field-missing"),
            ("facilities", {"facility_layer": FacilityLayer("")}, "setup-tier-unset"),
            ("facilities", {"facility_layer": FacilityLayer("nimi")}, "setup-tiers-unknown"),
            (
                "facilities",
                {"facility_layer": FacilityLayer("tyyppi", opens_field="x")},
                "field-missing",
            ),
        ],
    )
    def test_fields(self, role, changes, code):
        assert found_in(setup(**changes).check()) == {role: [code]}

    def test_points_cannot_be_split(self):
        made = layer("Point", [(setups.point(5_000, 5_000), 9)], "vaesto:integer")
        reader = PopulationLayer("vaesto", by_overlap=True)
        checked = setup(population=made, population_layer=reader).check()
        assert found_in(checked) == {"population": ["population-without-area"]}

    def test_speeds_in_metres_per_second(self):
        rows = [(setups.line((0, 0), (9, 9)), "primary", value) for value in (13.9, 16.7, 8.3)]
        made = layer("LineString", rows, "highway:string", "maxspeed:double", name="Tiet")
        odd = setup(roads=made, road_layer=RoadLayer("highway", "maxspeed"))
        assert odd.check() == {}
        said = odd.doubts()["roads"]
        assert [notice.code for notice in said] == ["setup-speeds-odd"]
        assert "{" not in notice_text(said[0])

    def test_a_network_file_that_is_gone(self, tmp_path):
        gone = setup(roads=None, network=str(tmp_path / "x.npz"))
        assert found_in(gone.check()) == {"roads": ["network-file-missing"]}


class TestWriting:
    @pytest.fixture
    def path(self, tmp_path):
        return tmp_path / "new study.gpkg"

    def test_what_is_written(self, path):
        file = setup().write(path)
        assert sorted(one.name for one in path.parent.iterdir()) == [path.name, "new study.npz"]
        assert file.get("name") == "Two squares"
        people = [f.attributes()[1:] for f in file.layer("population").getFeatures()]
        assert people == [["a", 100, 20, 60, 20], ["b", 7, -1, -1, -1], ["c", 50, 10, 30, 10]]
        places = [f.attributes()[1:] for f in file.layer("municipalities").getFeatures()]
        assert places == [["091", "Ala", 400.0, 90.0], ["005", "Ylä", 0.0, 9.0]]
        stands = [f.attributes()[1:5] for f in file.layer("facilities").getFeatures()]
        assert stands == [
            ["A", "Alan keskus", "centre", "open"],
            ["B", "Ylän yksikkö", "unit", "closed"],
            ["C", "Saha", "sawmill", "open"],  # For rules that know such a tier.
        ]
        ways = [f.attributes()[2:] for f in file.layer("roads").getFeatures()]
        assert ways[2] == ["residential", 50.0, "forward", 1]
        assert ways[3][2] == "backward"

    def test_it_opens_as_the_layers_were(self, path):
        """Reading the copy gives what reading the layers gives, and so do the verdicts."""
        rules = rule_set(
            access(tier="unit", threshold_min=5),
            groups=[{"id": name, "names": NAMES} for name in ("total", "age_65plus")],
        )
        given = setup(rules=rules)
        opened = open_study(given.write(path).path)
        crs = computing_crs(given.roads)
        roads, _ = given.road_layer.read(given.roads, crs)
        places, _ = given.municipality_layer.read(given.municipalities, crs)
        demand, _, _ = given.population_layer.read(given.population, crs, places)
        facilities, _, _ = given.facility_layer.read(
            given.facilities, crs, rules.tiers, places.municipalities
        )
        study = Study(
            places.municipalities, demand, facilities, population="Ruudut", population_year=2021
        )
        travel = Travel(roads, max_snap_m=5000.0)
        evaluations = [
            evaluate(one, rules, None, by.nearest_times(one.demand.xy, one.facilities.xy))
            for one, by in ((study, travel), (opened.study, opened.travel))
        ]
        for table in ("statistics", "verdicts"):
            first, second = (getattr(each, table) for each in evaluations)
            assert first.to_csv() == second.to_csv()
        for group, counts in demand.groups.items():
            assert np.array_equal(counts.low, opened.study.demand.groups[group].low)
            assert np.array_equal(counts.high, opened.study.demand.groups[group].high)
        assert opened.rule_set == rules
        assert opened.study.population == "Ruudut"
        assert opened.study.population_year == 2021
        opened.close()

    def test_the_network_file_is_fresh_for_the_toolbox_too(self, path):
        setup().write(path)
        assert state(load(path.with_suffix(".npz"))) == FRESH

    def test_other_systems(self, path):
        """Whatever the layers are in, all is computed in one plane in metres."""
        moved = {}
        for role in module.ROLES:
            made = getattr(setups, role)()
            moved[role] = reprojected(made, "EPSG:4326" if role != "population" else "EPSG:3035")
        opened = open_study(setup(**moved).write(path).path)
        opened.close()
        assert opened.crs.authid() == "EPSG:3067"
        x, y = opened.study.demand.xy[0]
        assert abs(x - setups.EAST - 2_500) < 1
        assert abs(y - setups.NORTH - 2_500) < 1

    def test_without_facilities(self, path):
        for number, nothing in enumerate((None, empty(setups.facilities()))):
            given = setup(facilities=nothing)
            assert [n.code for n in given.doubts()["facilities"]] == ["study-without-facilities"]
            opened = open_study(given.write(path.with_name(f"{number}.gpkg")).path)
            assert len(opened.study.facilities) == 0
            assert opened.facility_rows == []
            assert "study-without-facilities" in [notice.code for notice in opened.notices]
            opened.close()

    def test_5000_facilities(self, path):
        rows = [
            (setups.point(i % 100 * 190, i // 100 * 190), str(i), f"F{i}", "sote-keskus", "", None)
            for i in range(5000)
        ]
        names = ("id:string", "nimi:string", "tyyppi:string", "tila:string", "suljetaan:string")
        opened = open_study(setup(facilities=layer("Point", rows, *names)).write(path).path)
        assert len(opened.facility_rows) == 5000
        opened.close()

    def test_points_and_cells_across_the_border(self, path):
        points = layer("Point", [(setups.point(5_000, 5_000), 9)], "vaesto:integer", name="Pisteet")
        file = setup(population=points, population_layer=PopulationLayer("vaesto")).write(path)
        opened = open_study(file.path)
        opened.close()
        assert [cell.asWkt() for cell in opened.cells] == ["Point (385000 6705000)"]

        reader = replace(setup().population_layer, by_overlap=True)
        opened = open_study(setup(population_layer=reader).write(path).path)
        opened.close()
        assert opened.study.demand.ids == ("a", "b/091", "b/005", "c")
        assert [round(cell.area()) for cell in opened.cells] == [10**6, 500_000, 500_000, 10**6]

    def test_with_a_network_file_in_place_of_roads(self, path, tmp_path):
        setup().write(tmp_path / "other.gpkg")
        network = tmp_path / "other.npz"
        file = setup(roads=None, network=str(network)).write(path)
        assert not file.has("roads")
        opened = open_study(path)
        opened.close()
        assert fingerprint(opened.travel.roads) == load(network).fingerprint
        assert opened.travel.file.core is not None

        path.with_suffix(".npz").unlink()
        assert code_of(lambda: open_study(path)) == "study-network-missing"
        changed = setup(road_layer=RoadLayer("highway")).write(tmp_path / "changed.gpkg")
        os.replace(changed.path.with_suffix(".npz"), path.with_suffix(".npz"))
        assert code_of(lambda: open_study(path)) == "study-network-other"
        file.lock()  # A study that did not open is not left locked.
        file.unlock()

    def test_what_was_told_is_told_again(self, path):
        broken = setups.municipalities()
        broken.startEditing()
        broken.dataProvider().addFeatures([feature_without_geometry(broken)])
        broken.rollBack()
        opened = open_study(setup(municipalities=broken).write(path).path)
        opened.close()
        assert "geometry-missing" in [notice.code for notice in opened.notices]

    def test_in_another_thread(self, path):
        ready = setup().prepared()
        said = []

        def work():
            try:
                said.append(ready.write(path).get("name"))
            except Exception as error:
                said.append(error)

        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
        assert said == ["Two squares"]

    def test_unsaved_edits_and_filters_count(self, path):
        made = setups.facilities()
        made.startEditing()
        made.changeAttributeValue(1, 1, "Uusi nimi")
        made.setSubsetString("")
        file = setup(facilities=made).write(path)
        assert next(file.layer("facilities").getFeatures())["name"] == "Uusi nimi"


class TestAllOrNothing:
    @pytest.fixture
    def path(self, tmp_path):
        return tmp_path / "study.gpkg"

    def test_bad_input_leaves_nothing(self, path):
        wrong = setup(population_layer=PopulationLayer("nothing"))
        assert code_of(lambda: wrong.write(path)) == "field-missing"
        assert list(path.parent.iterdir()) == []

    def test_a_former_study_stays_when_it_fails(self, path, monkeypatch):
        setup().write(path)
        before = path.read_bytes(), path.with_suffix(".npz").read_bytes()

        def fail(*_, **__):
            raise Problem("network-stale", layer="x")

        monkeypatch.setattr(module, "network_of", fail)
        assert code_of(lambda: setup().write(path)) == "network-stale"
        assert (path.read_bytes(), path.with_suffix(".npz").read_bytes()) == before
        assert len(list(path.parent.iterdir())) == 2

    def test_cancel_at_any_moment(self, path):
        looks = Counting(None)
        setup().write(path, looks)
        os.remove(path)
        os.remove(path.with_suffix(".npz"))
        for number in range(looks.count - 1):
            with pytest.raises(Canceled):
                setup().write(path, Counting(number))
            assert list(path.parent.iterdir()) == []
        assert looks.count > 10
        assert looks.percents == sorted(looks.percents)

    def test_not_over_its_own_input(self, path):
        setup().write(path)
        before = path.read_bytes()
        own = QgsVectorLayer(f"{path}|layername=population", "p", "ogr")
        again = setup(population=own, population_layer=PopulationLayer("residents", "cell_id"))
        assert code_of(lambda: again.write(path)) == "output-is-input"
        assert path.read_bytes() == before

    def test_not_over_a_study_that_is_open(self, path):
        file = setup().write(path)
        file.lock()
        assert code_of(lambda: setup().write(path)) == "study-open-elsewhere"
        file.unlock()
        setup(settings=StudySettings(name="New")).write(path)
        assert StudyFile.open(path).get("name") == "New"

    def test_a_folder_that_is_none(self, path):
        assert code_of(lambda: setup().write(path / "x.gpkg")) == "output-folder"
        assert code_of(lambda: setup().write("/proc/x.gpkg")) == "output-read-only"


def test_the_shipped_rules_are_not_copied(tmp_path):
    file = setup().write(tmp_path / "s.gpkg")
    assert file.get("rules") is None
    assert setup().rule_set() == RuleSet.shipped()


@pytest.mark.parametrize("overlap", [False, True])
def test_the_real_grid_and_boundaries(shared_file, sample_study, tmp_path, overlap):
    """Keusote's own data, as they come: another system, GeoJSON, text for tiers."""
    from service_network_planner.gis.fieldguess import best_layers, guess

    sources = [
        sample_study["roads"],
        f"{shared_file('keusote', 'population_grid_1km_2021.gpkg')}|layername=grid",
        str(shared_file("keusote", "municipalities_2026.geojson")),
        f"{shared_file('keusote', 'facilities.gpkg')}|layername=sote_points_2025",
        f"{shared_file('keusote', 'facilities.gpkg')}|layername=pharmacies_osm_2026",
    ]
    layers = [QgsVectorLayer(one, one.split("=")[-1].split("/")[-1], "ogr") for one in sources]
    tiers = RuleSet.shipped().tiers
    chosen = best_layers(layers, tiers)
    guesses = {role: guess(role, one, tiers) for role, one in chosen.items()}
    given = module.StudySetup(
        **chosen,
        road_layer=guesses["roads"],
        population_layer=replace(guesses["population"], by_overlap=overlap),
        municipality_layer=guesses["municipalities"],
        facility_layer=guesses["facilities"],
    )
    assert given.check() == {}
    opened = open_study(given.write(tmp_path / "keusote.gpkg").path)
    opened.close()
    assert opened.study.demand.residents.sum() == 200_151_000
    assert len(opened.cells) == len(opened.study.demand) >= 1372
    assert len(opened.facility_rows) == 11
    assert all(row.municipality >= 0 and row.tier for row in opened.facility_rows)
    assert opened.study.municipalities.codes == ("106", "186", "505", "543", "611", "858")


class Counting:
    """Feedback that counts how often it is asked, and stops at one of these moments."""

    def __init__(self, stop):
        self.count, self._stop, self.percents = 0, stop, []

    def isCanceled(self):  # noqa: N802 - the name that QGIS gives it
        self.count += 1
        return self._stop is not None and self.count > self._stop

    def setProgress(self, progress):  # noqa: N802 - the name that QGIS gives it
        self.percents.append(round(progress, 6))


def code_of(act):
    with pytest.raises(Problem) as raised:
        act()
    assert "{" not in problem_text(raised.value)
    return raised.value.code


def reprojected(source, crs):
    """The layer in another system."""
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransform,
        QgsCoordinateTransformContext,
        QgsFeature,
    )

    kind = {0: "Point", 1: "LineString", 2: "Polygon"}[int(source.geometryType())]
    made = QgsVectorLayer(f"{kind}?crs={crs}", source.name(), "memory")
    made.dataProvider().addAttributes(source.fields().toList())
    made.updateFields()
    transform = QgsCoordinateTransform(
        source.crs(), QgsCoordinateReferenceSystem(crs), QgsCoordinateTransformContext()
    )
    features = []
    for feature in source.getFeatures():
        geometry = feature.geometry()
        geometry.transform(transform)
        copy = QgsFeature(made.fields())
        copy.setAttributes(feature.attributes())
        copy.setGeometry(geometry)
        features.append(copy)
    made.dataProvider().addFeatures(features)
    made.updateExtents()
    return made


def empty(made):
    made.dataProvider().truncate()
    return made


def feature_without_geometry(made):
    from qgis.core import QgsFeature

    feature = QgsFeature(made.fields())
    feature.setAttributes([7, "Nowhere", 1, 1])
    return feature
