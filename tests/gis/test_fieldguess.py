"""Guesses of what fields and layers mean."""

from __future__ import annotations

import pytest
import setups
from memory_layers import layer
from qgis.core import QgsVectorLayer
from service_network_planner.gis import fieldguess
from service_network_planner.gis.fieldguess import age_group, best_layers, guess, score, suits
from service_network_planner.gis.studysettings import STANDARD
from service_network_planner.planning.ruleset import RuleSet


def fields(kind, *names, rows=(), **more):
    return layer(kind, rows, *(n if ":" in n else f"{n}:string" for n in names), **more)


def tiers():
    return RuleSet.shipped().tiers


@pytest.mark.parametrize(
    ("name", "group"),
    [
        ("age_0_14", "age_0_14"),
        ("ika_0_14", "age_0_14"),
        ("ika_15_64", "age_15_64"),
        ("ika_65_", "age_65plus"),
        ("Y_LT15", "age_0_14"),
        ("Y_1564", "age_15_64"),
        ("Y_GE65", "age_65plus"),
        ("Y_GE65_CI", ""),
        ("age_65plus", "age_65plus"),
        ("AGE_75PLUS", "age_75plus"),
        ("ikä_75_yli", "age_75plus"),
        ("yli_75", "age_75plus"),
        ("65+", "age_65plus"),
        ("65_74", "age_65_74"),
        ("he_85_", "age_85plus"),
        ("alder_65_", "age_65plus"),
        ("residents", ""),
        ("age", ""),
        ("vuosi_2020", ""),
        ("x3067", ""),
        ("64_15", ""),
        ("T", ""),
        ("", ""),
    ],
)
def test_age_groups(name, group):
    assert age_group(name) == group


class TestRoads:
    def test_the_sample_study(self, sample_study):
        found = guess("roads", QgsVectorLayer(sample_study["roads"], "roads", "ogr"))
        assert found.as_json() | {"forward": 0, "backward": 0, "both": 0} == STANDARD[
            "roads"
        ].as_json() | {"forward": 0, "backward": 0, "both": 0}
        assert "forward" in found.forward

    def test_openstreetmap(self):
        source = fields("LineString", "osm_id", "name", "highway", "maxspeed", "oneway", "layer")
        found = guess("roads", source)
        assert found.class_field == "highway"
        assert found.speed_field == "maxspeed"
        assert found.direction_field == "oneway"
        assert found.level_field == "layer"
        assert "yes" in found.forward
        assert "-1" in found.backward

    def test_shapefiles_of_openstreetmap(self):
        rows = [(setups.line((0, 0), (9, 9)), "primary", value) for value in "FTB"]
        found = guess("roads", fields("LineString", "fclass", "oneway", rows=rows))
        assert found.class_field == "fclass"
        assert (found.forward, found.backward, found.both) == (("f",), ("t",), ("b",))

    def test_digiroad(self):
        rows = [(setups.line((0, 0), (9, 9)), 1, value, 0) for value in (2, 3, 4)]
        names = ("TOIMINN_LK:integer", "AJOSUUNTA:integer", "SILTA_ALIK:integer")
        found = guess("roads", fields("LineString", *names, rows=rows))
        assert found.class_field == "TOIMINN_LK"
        assert found.level_field == "SILTA_ALIK"
        assert (found.forward, found.backward, found.both) == (("4",), ("3",), ("2",))
        roads, notices = found.read(fields("LineString", *names, rows=rows))
        assert sorted(roads.direction.tolist()) == [-1, 0, 1]
        assert notices == []

    def test_nothing_to_go_by(self):
        found = guess("roads", fields("LineString", "tail", "head"))
        assert found.field_names() == ()


class TestPopulation:
    def test_statistics_finland(self):
        names = ("id_nro", "grd_id", "kunta", "vaesto", "miehet", "naiset")
        found = guess("population", fields("Polygon", *names, "ika_0_14", "ika_15_64", "ika_65_"))
        assert found.residents_field == "vaesto"
        assert found.id_field == "grd_id"
        assert found.groups == {
            "age_0_14": "ika_0_14",
            "age_15_64": "ika_15_64",
            "age_65plus": "ika_65_",
        }

    def test_eurostat(self):
        found = guess("population", fields("Point", "GRD_ID", "T", "M", "Y_LT15", "Y_GE65_CI"))
        assert (found.residents_field, found.id_field) == ("T", "GRD_ID")
        assert found.groups == {"age_0_14": "Y_LT15"}

    @pytest.mark.parametrize(
        "name",
        ["Asukkaita", "population", "VÄESTÖ", "residents", "POP_2021", "väkiluku", "tot"],
    )
    def test_residents(self, name):
        assert guess("population", fields("Point", "id", name)).residents_field == name

    def test_the_sample_study(self, sample_study):
        source = QgsVectorLayer(sample_study["population"], "population", "ogr")
        assert guess("population", source) == STANDARD["population"]


class TestMunicipalities:
    @pytest.mark.parametrize(
        ("names", "code", "name"),
        [
            (("kunta", "nimi", "namn"), "kunta", "nimi"),
            (("GML_ID", "NATCODE", "NAMEFIN", "NAMESWE"), "NATCODE", "NAMEFIN"),
            (("kuntakoodi", "kuntanimi"), "kuntakoodi", "kuntanimi"),
            (("name_sv", "name_fi", "population"), "name_fi", "name_fi"),
            (("vuosi",), "", ""),
        ],
    )
    def test_names(self, names, code, name):
        found = guess("municipalities", fields("Polygon", *names))
        assert (found.code_field, found.name_field) == (code, name)

    def test_published_figures(self, sample_study):
        source = QgsVectorLayer(sample_study["municipalities"], "municipalities", "ogr")
        assert guess("municipalities", source) == STANDARD["municipalities"]


class TestFacilities:
    def test_the_sample_study(self, sample_study):
        source = QgsVectorLayer(sample_study["facilities"], "facilities", "ogr")
        assert guess("facilities", source, tiers()) == STANDARD["facilities"]

    def test_the_tier_shows_by_its_values(self):
        rows = [(setups.point(1, 1), "A", "building", "sote-keskus", "jokin")]
        source = fields("Point", "tunnus", "tyyppi", "palvelu", "tila", rows=rows)
        found = guess("facilities", source, tiers())
        assert found.tier_field == "palvelu"
        assert found.id_field == "tunnus"
        assert found.status_field == ""  # None of its values is a status.
        assert guess("facilities", source).tier_field == "tyyppi"

    def test_finnish_names(self):
        rows = [(setups.point(1, 1), "A", "kiinni", None, None)]
        source = fields("Point", "nimi", "tila", "avataan:date", "sulkeutuu:date", rows=rows)
        found = guess("facilities", source)
        assert (found.name_field, found.status_field) == ("nimi", "tila")
        assert (found.opens_field, found.closes_field) == ("avataan", "sulkeutuu")


class TestLayers:
    def test_every_role_finds_its_layer(self):
        layers = [setups.facilities(), setups.population(), setups.roads(), setups.municipalities()]
        layers.append(fields("Point", "nimi", name="Rail stations"))
        # Three cells are few, but their fields tell.
        found = best_layers(layers, tiers())
        assert {role: one and one.name() for role, one in found.items()} == {
            "roads": "Tiet",
            "population": "Ruudut",
            "municipalities": "Kunnat",
            "facilities": "Toimipisteet",
        }

    def test_no_layers(self):
        assert best_layers([]) == dict.fromkeys(fieldguess.ROLES)
        assert best_layers([QgsVectorLayer("/nowhere.gpkg", "gone", "ogr"), None]) == dict.fromkeys(
            fieldguess.ROLES
        )

    def test_geometry_decides(self):
        source = setups.roads()
        assert suits("roads", source)
        assert not suits("population", source)
        assert score("facilities", source) == 0.0
        table = QgsVectorLayer("None?field=residents:integer", "population", "memory")
        assert best_layers([table]) == dict.fromkeys(fieldguess.ROLES)
