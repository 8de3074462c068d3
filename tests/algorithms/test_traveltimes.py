"""Travel times that can be worked out in the head, see :mod:`town`."""

from __future__ import annotations

import pytest
import town
from memory_layers import layer
from qgis.core import QgsFeature, QgsField, QgsGeometry
from qgis.PyQt.QtCore import QVariant
from toolbox import rows, run, said

CELL_IDS = list(town.CELLS)


def times(**parameters):
    """Run on the town; return rows by cell, tier and rank, all results, and what was said."""
    given = {
        "ROADS": town.roads,
        "ORIGINS": town.population,
        "FACILITIES": town.facilities,
    }
    given = {**{k: make() for k, make in given.items() if k not in parameters}, **parameters}
    results, feedback = run("traveltimes", OUTPUT="TEMPORARY_OUTPUT", **given)
    found = {(row["cell_id"], row["tier"], row["rank"]): row for row in rows(results["OUTPUT"])}
    return found, results, feedback


def minutes(found, tier, rank=1):
    return {key[0]: row["time_min"] for key, row in found.items() if key[1:] == (tier, rank)}


class TestNearest:
    def test_every_tier_on_its_own_without_a_rule_set(self):
        # Units at 5, 24 and 31, a centre at 15.
        found, _, _ = times()
        units = {"a1": 3, "a2": 3, "a3": 4, "b1": 7, "b2": 6, "c1": 2, "c2": 2, "c3": 9}
        assert minutes(found, "unit") == units
        centres = {"a1": 13, "a2": 7, "a3": 6, "b1": 3, "b2": 3, "c1": 7, "c2": 14, "c3": 18}
        assert minutes(found, "centre") == centres
        assert len(found) == 2 * len(town.CELLS)

    @pytest.mark.parametrize(
        ("kind", "values", "names"),
        [
            ("double", (1.0, 3.0, 30.0), ("1", "3", "30")),
            ("string", ("A-1", "A1", "a1"), ("A-1", "A1", "a1")),
            ("string", ("-", "+", ""), ("-", "+")),
        ],
    )
    def test_every_value_is_a_tier_whatever_it_looks_like(self, kind, values, names):
        at = [(town.point((km, 5)), f"F{km}", value) for km, value in zip((5, 15, 24), values)]
        sites = layer("Point", at, "facility_id:string", f"tier:{kind}", name="Facilities")
        found, _, feedback = times(FACILITIES=sites)
        served = {key[1]: row["facility_id"] for key, row in found.items() if key[0] == "b1"}
        assert served == dict(zip(names, ("F5", "F15", "F24")))
        assert len(feedback.warnings) == len(values) - len(names)

    def test_lists_as_names_are_text(self):
        sites = layer("Point", [], "facility_id:string", "tier:string", name="Facilities")
        sites.dataProvider().addAttributes([QgsField("name", QVariant.StringList, "stringlist")])
        sites.updateFields()
        feature = QgsFeature(sites.fields())
        feature.setAttributes(["F", "unit", ["Clinic", "North"]])
        feature.setGeometry(QgsGeometry.fromWkt(town.point((5, 5))))
        sites.dataProvider().addFeatures([feature])
        found, _, _ = times(FACILITIES=sites)
        assert found["b1", "unit", 1]["facility_name"] == "Clinic, North"

    def test_with_a_rule_set_a_centre_is_a_unit_too(self, tmp_path):
        found, _, _ = times(RULES=town.rules(tmp_path, {**ACCESS}))
        assert minutes(found, "unit")["b1"] == 3
        assert found["b1", "unit", 1]["facility_id"] == "F2"
        assert minutes(found, "centre")["b1"] == 3

    def test_on_a_day(self):
        found, _, _ = times(DATE="2025-06-30")
        # F3 at 24 is not open yet: c1 at 22 goes to F4 at 31.
        assert minutes(found, "unit")["c1"] == 9

    def test_k_nearest_in_their_order(self):
        found, _, _ = times(K=3)
        ranked = [found["b1", "unit", rank] for rank in (1, 2, 3)]
        assert [row["facility_id"] for row in ranked] == ["F1", "F3", "F4"]
        assert [row["time_min"] for row in ranked] == [7, 12, 19]
        # There is one centre, so there are no ranks after the first.
        assert ("b1", "centre", 2) not in found

    def test_more_than_there_are(self):
        found, _, _ = times(K=1000)
        assert len([key for key in found if key[:2] == ("b1", "unit")]) == 3

    def test_the_cutoff_is_inclusive(self):
        found, _, feedback = times(CUTOFF=7)
        assert minutes(found, "unit")["b1"] == 7
        # Nothing is dropped: who reaches nothing has a row without a time.
        assert minutes(found, "unit")["c3"] is None
        assert found["c3", "unit", 1]["facility_id"] is None
        assert len(found) == 2 * len(town.CELLS)
        said(feedback, "From 1 points", "tier: unit", "without a time")
        said(feedback, "From 3 points", "tier: centre")

    @pytest.mark.parametrize("minutes_away", [4.35, 8.7, 1.15])
    def test_the_cutoff_is_inclusive_in_fractions_of_a_minute(self, minutes_away):
        # 4.35 times 60 000 is a little less than 261 000 in binary.
        place = (5 + minutes_away, 5)
        origins = town.population([(town.point(place), "p", 1, 1)])
        found, _, _ = times(ORIGINS=origins, CUTOFF=minutes_away)
        assert minutes(found, "unit")["p"] == minutes_away

    def test_just_below(self):
        found, _, _ = times(CUTOFF=6.999)
        assert minutes(found, "unit")["b1"] is None

    def test_attributes_are_carried(self):
        found, results, _ = times()
        assert found["b1", "unit", 1]["residents"] == 300
        assert found["b1", "unit", 1]["facility_name"] == "Point F1"
        names = [field.name() for field in results["OUTPUT"].fields()]
        assert names[:3] == ["cell_id", "residents", "age_65plus"]

    def test_how_far_the_road_is(self):
        cell = (town.point((29, 4)), "off", 10, 1)
        found, _, _ = times(ORIGINS=town.population([cell]))
        assert found["off", "unit", 1]["snap_m"] == 1000
        assert found["off", "unit", 1]["facility_snap_m"] == 0
        # A kilometre at 20 km/h, and two minutes on.
        assert found["off", "unit", 1]["time_min"] == 5

    def test_by_bicycle_and_on_foot(self):
        # 16 km/h and 4.8 km/h over 3 km.
        assert minutes(times(MODE=1)[0], "unit")["a1"] == pytest.approx(11.25)
        assert minutes(times(MODE=2)[0], "unit")["a1"] == pytest.approx(37.5)


ACCESS = {"kind": "access", "tier": "unit", "threshold_min": 10, "share": 0.9}
CORNERS = [(0, 0), (0, 1), (1, 1), (1, 0), (0, 0)]


class TestOneWayRing:
    """Four kilometres around a square, clockwise only, a kilometre a minute."""

    @pytest.fixture
    def ring(self):
        sides = [(town.line(a, b), 60, "yes") for a, b in zip(CORNERS, CORNERS[1:])]
        roads = town.roads(sides, fields=("speed_kmh:double", "oneway:string"))
        here = layer("Point", [(town.point((0, 0.5)), "here")], "cell_id:string")
        there = layer("Point", [(town.point((0.5, 1)), "there", "x")], "name:string", "tier:string")

        def go(**parameters):
            found, results, _ = times(ROADS=roads, ORIGINS=here, FACILITIES=there, **parameters)
            return found["here", "x", 1]["time_min"], results

        return go

    def test_to_the_facility(self, ring):
        assert ring()[0] == 1

    def test_from_the_facility(self, ring):
        assert ring(DIRECTION=1)[0] == 3

    def test_pedestrians_may_go_against_it(self, ring):
        assert ring(DIRECTION=1, MODE=2)[0] == pytest.approx(12.5)

    def test_drawn_the_other_way(self, ring):
        # “yes” now means against the line: from (0, 0.5) it is three kilometres to the facility.
        assert ring(FORWARD_VALUES="forward", BACKWARD_VALUES="yes")[0] == 3

    def test_routes(self, ring):
        _, results = ring(ROUTES="TEMPORARY_OUTPUT")
        (route,) = rows(results["ROUTES"])
        assert (route["length_km"], route["time_min"], route["origin"]) == (1, 1, "1")
        corner = [(p.x() - town.X0, p.y() - town.Y0) for p in route["geometry"].asPolyline()]
        assert corner == [(0, 500), (0, 1000), (500, 1000)]

    def test_routes_from_the_facility_go_the_other_way_round(self, ring):
        _, results = ring(ROUTES="TEMPORARY_OUTPUT", DIRECTION=1)
        (route,) = rows(results["ROUTES"])
        assert route["length_km"] == 3
        points = [(p.x() - town.X0, p.y() - town.Y0) for p in route["geometry"].asPolyline()]
        assert points == [(500, 1000), (1000, 1000), (1000, 0), (0, 0), (0, 500)]


class TestRoutes:
    def test_from_door_to_door_only_when_asked(self):
        cell = (town.point((29, 4)), "off", 10, 1)
        for access, start in ((False, (29_000, 5_000)), (True, (29_000, 4_000))):
            _, results, _ = times(
                ORIGINS=town.population([cell]),
                ROUTES="TEMPORARY_OUTPUT",
                ROUTES_WITH_ACCESS=access,
                K=1,
            )
            route = rows(results["ROUTES"], "tier")["unit"]
            first = route["geometry"].asPolyline()[0]
            assert (first.x() - town.X0, first.y() - town.Y0) == start

    def test_lengths_and_times_agree_with_the_table(self):
        found, results, _ = times(ROUTES="TEMPORARY_OUTPUT", K=2)
        routes = rows(results["ROUTES"])
        assert len(routes) == len(found)
        for route in routes:
            cell = CELL_IDS[int(route["origin"]) - 1]
            row = found[cell, route["tier"], route["rank"]]
            assert route["time_min"] == row["time_min"]
            side = 4 if cell == "c3" else 0
            assert route["length_km"] == pytest.approx(row["time_min"] - 2 * side + side)
            assert route["geometry"].length() == pytest.approx(1000 * route["length_km"], abs=1)

    @pytest.mark.parametrize("doors", [True, False])
    def test_who_lives_in_the_facility(self, doors):
        cell = (town.point((5, 5)), "here", 10, 1)
        found, results, _ = times(
            ORIGINS=town.population([cell]), ROUTES="TEMPORARY_OUTPUT", ROUTES_WITH_ACCESS=doors
        )
        assert found["here", "unit", 1]["time_min"] == 0
        route = rows(results["ROUTES"], "tier")["unit"]
        assert route["length_km"] == 0
        assert len(route["geometry"].asPolyline()) == 2

    def test_no_route_where_there_is_no_time(self):
        _, results, _ = times(ROUTES="TEMPORARY_OUTPUT", CUTOFF=7)
        assert len(rows(results["ROUTES"])) == 16 - 4


class TestCoordinateSystems:
    def test_every_layer_in_another_system(self):
        import processing

        def moved(made, crs):
            return processing.run(
                "native:reprojectlayer",
                {"INPUT": made, "TARGET_CRS": crs, "OUTPUT": "TEMPORARY_OUTPUT"},
            )["OUTPUT"]

        straight, _, _ = times()
        found, results, _ = times(
            ORIGINS=moved(town.population(), "EPSG:4326"),
            FACILITIES=moved(town.facilities(), "EPSG:3857"),
        )
        # The input's own system comes out.
        assert results["OUTPUT"].crs().authid() == "EPSG:4326"
        for key, row in straight.items():
            assert found[key]["time_min"] == pytest.approx(row["time_min"], abs=1e-3)
