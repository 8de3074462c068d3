"""Legends: in the planner's language, and suited to what a layer holds."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from memory_layers import layer
from qgis.core import QgsMarkerSymbol, QgsRenderContext
from service_network_planner.gis import densepoints, legendwords
from service_network_planner.gis.styles import NAMES, apply_style, style_path, style_text

SQUARE = "POLYGON((0 0, 1 0, 1 1, 0 1, 0 0))"


def labels(text):
    style = ElementTree.fromstring(text)
    kinds = ("rule", "category", "range")
    found = [element.get("label") for kind in kinds for element in style.iter(kind)]
    return [label for label in found if label]


def shown(made):
    """Labels of the legend with whether they are ticked, group by group."""
    return [
        (rule.label(), rule.active(), [child.label() for child in rule.children()])
        for rule in made.renderer().rootRule().children()
    ]


class TestWords:
    @pytest.mark.parametrize("name", NAMES)
    def test_every_label_can_be_translated(self, name, monkeypatch):
        """Each label goes through translate(), or is a number with a unit."""
        monkeypatch.setattr(legendwords, "translate", lambda context, text: f"»{text}")
        for label in labels(style_text(name)):
            assert label.startswith("»") or legendwords.NEUTRAL.fullmatch(label), label

    def test_no_words_are_unused(self):
        used = {label for name in NAMES for label in labels(style_path(name).read_text("utf-8"))}
        assert set(legendwords.words()) <= used

    def test_in_finnish(self, monkeypatch):
        words = {"Unreachable": "Ei reittiä", "{span} min longer": "{span} min pidempi"}
        monkeypatch.setattr(legendwords, "translate", lambda _, text: words.get(text, text))
        made = layer("Point", [("POINT(0 0)", 7.0)], "time_min:double")
        apply_style(made, "travel_times")
        assert shown(made)[-1][0] == "Ei reittiä"
        assert "5–10 min pidempi" in labels(style_text("time_changes"))

    def test_a_style_stays_a_style(self):
        text = style_text("service_areas")
        assert ElementTree.fromstring(text).tag == "qgis"
        assert "0–5 min" not in labels(text)  # A legend of bands begins with 0–2 min.


class TestParts:
    FIELDS = ("tier:string", "within_min:double", "share_reached:double", "zone_name:string")

    def test_the_lowest_tier_and_the_shortest_time_are_shown_first(self):
        rows = [
            (SQUARE, tier, minutes, 0.5, "A")
            for tier in ("hospital", "unit", "own")
            for minutes in (20.0, 10.0)
        ]
        made = layer("Polygon", rows, *self.FIELDS)
        apply_style(made, "coverage")
        found = shown(made)
        assert [(words, ticked) for words, ticked, _ in found] == [
            ("Within 10 min, Health and social services unit", True),
            ("Within 10 min, Hospital", False),
            ("Within 10 min, own", False),
            ("Within 20 min, Health and social services unit", False),
            ("Within 20 min, Hospital", False),
            ("Within 20 min, own", False),
        ]
        assert all("50–75 %" in classes for _, _, classes in found)
        conditions = [rule.filterExpression() for rule in made.renderer().rootRule().children()]
        assert conditions[3] == '"within_min" = 20 AND "tier" = \'unit\''

    def test_one_part_needs_no_groups(self):
        made = layer("Polygon", [(SQUARE, "unit", 10.0, 0.5, "A")], *self.FIELDS)
        apply_style(made, "coverage")
        assert all(not classes for _, _, classes in shown(made))

    def test_too_many_parts_are_left_together(self):
        rows = [(SQUARE, "unit", float(minutes), 0.5, "A") for minutes in range(1, 70)]
        made = layer("Polygon", rows, *self.FIELDS)
        apply_style(made, "coverage")
        assert all(not classes for _, _, classes in shown(made))

    def test_only_what_is_ticked_is_drawn(self):
        from qgis.core import QgsRenderContext

        rows = [(SQUARE, "unit", 10.0, 0.5, "A"), (SQUARE, "unit", 20.0, 0.9, "A")]
        made = layer("Polygon", rows, *self.FIELDS)
        apply_style(made, "coverage")
        renderer, context = made.renderer().clone(), QgsRenderContext()
        drawn = []
        for feature in made.getFeatures():
            expressions = made.createExpressionContext()
            expressions.setFeature(feature)
            context.setExpressionContext(expressions)
            renderer.startRender(context, made.fields())
            drawn.append(renderer.willRenderFeature(feature, context))
            renderer.stopRender(context)
        assert drawn == [True, False]


class TestClasses:
    def test_service_areas_have_the_times_that_were_asked_for(self):
        made = layer("Polygon", [(SQUARE, time) for time in (7.5, 3.0, 90.0)], "to_min:double")
        apply_style(made, "service_areas")
        assert [label for label, _, _ in shown(made)] == ["0–3 min", "3–7.5 min", "7.5–90 min"]
        rules = made.renderer().rootRule().children()
        colours = {rule.symbol().color().name() for rule in rules}
        assert len(colours) == 3
        assert made.renderer().orderByEnabled()

    @pytest.mark.parametrize(
        ("times", "first", "last"),
        [
            ([0.5, 1, 2, 3], "0–1 min", "15+ min"),
            ([1, 6, 9, 14], "0–5 min", "60+ min"),
            ([50, 70, 90, 200], "0–15 min", "180+ min"),
        ],
    )
    def test_classes_of_minutes_suit_the_place(self, times, first, last):
        made = layer("Point", [("POINT(0 0)", time) for time in times], "time_min:double")
        apply_style(made, "travel_times")
        found = [label for label, _, _ in shown(made)]
        assert (found[0], found[-2], found[-1]) == (first, last, "Unreachable")

    def test_a_layer_without_times_keeps_its_classes(self):
        made = layer("Point", [("POINT(0 0)", None)], "time_min:double")
        apply_style(made, "travel_times")
        assert shown(made)[0][0] == "0–5 min"

    @pytest.mark.parametrize(
        ("most", "expected"),
        [(12_000, "100–500 residents"), (90, "1–5 residents"), (600_000, "10000–50000 residents")],
    )
    def test_classes_of_gains_suit_the_largest(self, most, expected):
        fields = ("residents_gain:double", "verdicts_restored:integer")
        made = layer("Point", [("POINT(0 0)", most, 0), ("POINT(0 0)", 0, 0)], *fields)
        apply_style(made, "gains")
        found = [label for label, _, _ in shown(made)]
        assert expected in found
        assert (found[0], found[-1]) == ("Nobody", "Restores a verdict")


class TestCatchments:
    FIELDS = ("tier:string", "facility_id:string", "facility_name:string", "colour:string")

    def test_each_facility_has_its_colour_and_name(self):
        rows = [
            (SQUARE, "unit", "F2", "West", "#0072b2"),
            (SQUARE, "unit", "F1", "East's", "#e69f00"),
            (SQUARE, "centre", "F1", "East's", "#e69f00"),
            (SQUARE, "unit", None, None, None),
        ]
        made = layer("Polygon", rows, *self.FIELDS)
        apply_style(made, "catchment_cells")
        assert [classes for _, _, classes in shown(made)] == [
            ["East's", "West", "Not served"],
            ["East's", "Not served"],
        ]
        east = made.renderer().rootRule().children()[0].children()[0]
        assert east.symbol().color().name() == "#e69f00"
        assert not east.symbol().symbolLayer(0).dataDefinedProperties().hasActiveProperties()

    def test_very_many_facilities_share_an_entry(self):
        rows = [(SQUARE, "unit", f"F{n}", f"Point {n}", "#0072b2") for n in range(41)]
        made = layer("Polygon", rows, *self.FIELDS)
        apply_style(made, "catchment_cells")
        assert [label for label, _, _ in shown(made)] == ["Cells by facility", "Not served"]


class TestManyNames:
    FIELDS = ("effect:string", "rank:integer", "facility_name:string")

    @pytest.mark.parametrize(("count", "thinned"), [(40, False), (41, True)])
    def test_are_shown_from_near(self, count, thinned):
        rows = [("POINT(0 0)", "keeps", n, f"Point {n}") for n in range(count)]
        made = layer("Point", rows, *self.FIELDS)
        apply_style(made, "closures")
        assert ("@map_scale" in made.labeling().settings().fieldName) is thinned

    def test_candidates_do_not_count(self):
        rows = [("POINT(0 0)", "candidate", f"Cell {n}") for n in range(60)]
        made = layer(
            "Point", [*rows, ("POINT(0 0)", "new", "Here")], "status:string", "name:string"
        )
        apply_style(made, "sites")
        assert "@map_scale" not in made.labeling().settings().fieldName


class TestOrder:
    @pytest.fixture
    def project(self):
        from qgis.core import QgsProject

        made = QgsProject.instance()
        made.clear()
        yield made
        made.clear()

    def test_areas_lie_below_lines_and_lines_below_points(self, project):
        from qgis.core import QgsProject
        from service_network_planner.gis.styles import put_below

        shapes = {"Point": "POINT(0 0)", "Polygon": SQUARE, "LineString": "LINESTRING(0 0, 1 1)"}
        before = layer("Point", [("POINT(0 0)", 1)], "any:integer")
        project.addMapLayer(before)
        loaded = set()
        for kind, shape in shapes.items():
            made = layer(kind, [(shape, 1)], "any:integer")
            made.setName(kind)
            project.addMapLayer(made)
            put_below(made, loaded, project)
            loaded.add(made.id())
        tree = QgsProject.instance().layerTreeRoot()
        names = [node.name() for node in tree.children() if node.layer().id() in loaded]
        assert names == ["Point", "LineString", "Polygon"]
        # What was there before is no matter of this run.
        assert tree.children()[-1].layer().id() == before.id()


def test_the_styles_of_a_package_speak_the_language_too(tmp_path, monkeypatch):
    import sqlite3

    from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry
    from service_network_planner.gis.fields import FieldSpec
    from service_network_planner.gis.package import PackageTable, write_package

    monkeypatch.setattr(legendwords, "translate", lambda _, text: f"»{text}")
    table = PackageTable(
        "times",
        [FieldSpec("time_min", "real")],
        [[1.0]],
        "point",
        [QgsGeometry.fromWkt("POINT(0 0)")],
        "travel_times",
    )
    path = tmp_path / "results.gpkg"
    write_package(path, [table], QgsCoordinateReferenceSystem("EPSG:3067"))
    with sqlite3.connect(path) as connection:
        (text,) = connection.execute("SELECT styleQML FROM layer_styles").fetchone()
    assert "»Unreachable" in labels(text)


class TestManyPlaces:
    FIELDS = ("tier:string", "within_min:double", "facilities:integer")

    @staticmethod
    def sizes(made):
        symbols = made.renderer().symbols(QgsRenderContext())
        return {symbol.size() for symbol in symbols if isinstance(symbol, QgsMarkerSymbol)}

    @pytest.mark.parametrize(("count", "size"), [(4, 2.2), (6, 1.1)])
    def test_signs_are_small_where_there_are_many(self, count, size, monkeypatch):
        monkeypatch.setattr(densepoints, "MANY", 5)
        made = layer("Point", [("POINT(0 0)", "unit", 10.0, 1)] * count, *self.FIELDS)
        apply_style(made, "coverage_points")
        assert self.sizes(made) == {size}

    def test_each_tier_has_the_same_places(self, monkeypatch):
        monkeypatch.setattr(densepoints, "MANY", 5)
        rows = [("POINT(0 0)", tier, 10.0, 1) for tier in ("unit", "centre")] * 4
        made = layer("Point", rows, *self.FIELDS)
        apply_style(made, "coverage_points")
        assert self.sizes(made) == {2.2}
