"""Layers of every awkward kind, read into arrays."""

from __future__ import annotations

import datetime

import numpy as np
import pytest
from memory_layers import codes, layer
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeedback,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameters,
    QgsProperty,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QVariant
from service_network_planner.engine.feedback import Canceled
from service_network_planner.engine.problems import Problem
from service_network_planner.gis import columns as column
from service_network_planner.gis.layers import read_lines, read_points, read_polygons

TM35 = QgsCoordinateReferenceSystem("EPSG:3067")


def lines_of(table):
    return [table.lines.line(i).tolist() for i in range(len(table.lines))]


class TestLines:
    def test_plain_lines(self):
        table = read_lines(
            layer("LineString", [("LINESTRING(0 0,3 4)",), ("LINESTRING(1 1,2 2,3 1)",)]), TM35
        )
        assert lines_of(table) == [[[0, 0], [3, 4]], [[1, 1], [2, 2], [3, 1]]]
        assert table.lines.lengths().tolist() == [5, 2 * 2**0.5]
        assert table.fid.tolist() == [1, 2]
        assert table.notices == []

    @pytest.mark.parametrize(
        ("kind", "wkt"),
        [
            ("LineStringZ", "LINESTRINGZ(0 0 9,3 4 9)"),
            ("LineStringM", "LINESTRINGM(0 0 9,3 4 9)"),
            ("LineStringZM", "LINESTRINGZM(0 0 9 8,3 4 9 8)"),
            ("LineString25D", "LINESTRING25D(0 0 9,3 4 9)"),
            ("MultiLineString", "MULTILINESTRING((0 0,3 4))"),
            ("MultiLineStringZM", "MULTILINESTRINGZM((0 0 9 8,3 4 9 8))"),
        ],
    )
    def test_heights_measures_and_single_parts_are_plain_lines(self, kind, wkt):
        table = read_lines(layer(kind, [(wkt,), (wkt,)]), TM35)
        assert lines_of(table) == [[[0, 0], [3, 4]]] * 2
        assert table.notices == []

    def test_parts_become_lines_of_their_own(self):
        made = layer(
            "MultiLineString",
            [
                ("MULTILINESTRING((0 0,1 0))", "a"),
                ("MULTILINESTRING((0 1,1 1),(0 2,1 2,2 2))", "b"),
                ("MULTILINESTRING((0 3,1 3))", "c"),
            ],
            "name:string",
        )
        table = read_lines(made, TM35, {"name": column.text("name")})
        assert table.columns["name"].tolist() == ["a", "b", "b", "c"]
        assert table.fid.tolist() == [1, 2, 2, 3]
        assert table.lines.vertex_counts().tolist() == [2, 2, 3, 2]
        assert codes(table.notices) == {"line-multipart": 1}
        assert table.notices[0].examples == ("2",)

    def test_curves_become_segments(self):
        made = layer("CompoundCurve", [("COMPOUNDCURVE(CIRCULARSTRING(0 0,1 1,2 0),(2 0,3 0))",)])
        table = read_lines(made, TM35)
        assert len(table.lines) == 1
        assert table.lines.lengths()[0] == pytest.approx(np.pi + 1, rel=1e-3)

    def test_missing_and_broken_geometry_is_listed(self):
        made = layer(
            "LineString",
            [
                ("LINESTRING(0 0,1 0)", 1),
                (None, 2),
                ("LINESTRING EMPTY", 3),
                ("LINESTRING(5 5)", 4),
                ("LINESTRING(0 0,0 0)", 6),
            ],
            "number:integer",
        )
        table = read_lines(made, TM35, {"number": column.number("number")})
        # A line without length is kept: it joins what meets at its ends.
        assert table.columns["number"].tolist() == [1, 6]
        said = {notice.code: (notice.count, notice.examples) for notice in table.notices}
        assert said["geometry-missing"] == (2, ("2", "3"))
        assert said["geometry-invalid"] == (1, ("4",))

    def test_mixed_heights_keep_their_order(self):
        from service_network_planner.gis.wkb import line_parts

        wkts = [
            "LINESTRING(0 0,1 1)",
            "LINESTRINGZ(2 2 9,3 3 9,4 4 9)",
            "LINESTRINGZM(5 5 1 1,6 6 1 1)",
        ]
        blobs = [QgsGeometry.fromWkt(wkt).asWkb().data() for wkt in wkts]
        parts = line_parts(blobs)
        assert parts.lines.xy.tolist() == [[i, i] for i in range(7)]
        assert parts.row.tolist() == [0, 1, 2]

    def test_collections_give_their_lines(self):
        from service_network_planner.gis.wkb import line_parts

        wkt = "GEOMETRYCOLLECTION(LINESTRING(0 0,1 0),POINT(5 5),LINESTRING(1 0,2 0))"
        parts = line_parts([QgsGeometry.fromWkt(wkt).asWkb().data()])
        assert parts.row.tolist() == [0, 0]
        assert parts.broken.tolist() == [0]

    def test_nothing_usable(self):
        with pytest.raises(Problem, match="layer-no-geometry"):
            read_lines(layer("LineString", [(None,), ("LINESTRING EMPTY",)]), TM35)

    def test_no_features(self):
        with pytest.raises(Problem, match="layer-empty"):
            read_lines(layer("LineString", []), TM35)

    def test_points_are_no_lines(self):
        with pytest.raises(Problem, match="layer-not-lines"):
            read_lines(layer("Point", [("POINT(0 0)",)]), TM35)

    def test_a_layer_whose_file_is_gone(self):
        with pytest.raises(Problem, match="layer-invalid"):
            read_lines(QgsVectorLayer("/nowhere.gpkg", "Gone", "ogr"), TM35)

    def test_cancel(self):
        feedback = QgsFeedback()
        feedback.cancel()
        with pytest.raises(Canceled):
            read_lines(layer("LineString", [("LINESTRING(0 0,1 0)",)]), TM35, feedback=feedback)

    def test_progress_ends_at_a_hundred(self):
        feedback = QgsFeedback()
        read_lines(layer("LineString", [("LINESTRING(0 0,1 0)",)]), TM35, feedback=feedback)
        assert feedback.progress() == 100

    def test_selection_and_expression(self):
        made = layer("LineString", [(f"LINESTRING(0 {i},1 {i})", i) for i in range(5)], "n:integer")
        made.selectByIds([2, 4])
        wanted = {"n": column.number("n")}
        table = read_lines(made, TM35, wanted, selected_only=True)
        assert sorted(table.columns["n"]) == [1, 3]
        # The filter may use a field that is not read.
        table = read_lines(made, TM35, expression='"n" > 2')
        assert table.fid.tolist() == [4, 5]

    def test_an_algorithms_input(self):
        made = layer("LineString", [(f"LINESTRING(0 {i},1 {i})", i) for i in range(5)], "n:integer")
        context = QgsProcessingContext()
        context.temporaryLayerStore().addMapLayer(made)
        made.selectByIds([1])
        from qgis.core import QgsProcessingFeatureSourceDefinition

        definition = QgsProcessingParameterFeatureSource("INPUT")
        value = QgsProcessingFeatureSourceDefinition(made.id(), selectedFeaturesOnly=True)
        source = QgsProcessingParameters.parameterAsSource(definition, {"INPUT": value}, context)
        table = read_lines(source, TM35, {"n": column.number("n")}, context=context)
        assert table.columns["n"].tolist() == [0]
        assert isinstance(value.source, QgsProperty)

    def test_an_edit_that_is_not_saved_counts(self):
        made = layer("LineString", [("LINESTRING(0 0,1 0)",)])
        assert made.startEditing()
        made.changeGeometry(1, QgsGeometry.fromWkt("LINESTRING(0 0,7 0)"))
        assert read_lines(made, TM35).lines.lengths().tolist() == [7]

    def test_joined_fields(self):
        made = layer("LineString", [("LINESTRING(0 0,1 0)", "a")], "key:string")
        other = layer("None", [(None, "a", 80)], "key:string", "speed:integer", crs="", name="o")
        join = QgsVectorLayerJoinInfo()
        join.setJoinLayer(other)
        join.setJoinFieldName("key")
        join.setTargetFieldName("key")
        join.setPrefix("j_")
        join.setUsingMemoryCache(True)
        assert made.addJoin(join)
        table = read_lines(made, TM35, {"speed": column.number("j_speed")})
        assert table.columns["speed"].tolist() == [80]


class TestSystems:
    def test_reprojection(self):
        made = layer("LineString", [("LINESTRING(27 60,27 61)",)], crs="EPSG:4326")
        xy = read_lines(made, TM35).lines.xy
        # Longitude 27 is the central meridian: easting 500 000 exactly.
        assert xy[:, 0] == pytest.approx([500_000, 500_000], abs=1e-4)
        assert xy[:, 1] == pytest.approx([6_651_411.190, 6_762_812.2], abs=200)

    def test_without_a_system(self):
        made = layer("LineString", [("LINESTRING(0 0,1 0)",)], crs="", name="Lost")
        with pytest.raises(Problem, match=r"crs-missing.*Lost"):
            read_lines(made, TM35)

    @pytest.mark.parametrize("beyond", ["25 95,25 200", "117 0,117 1"])
    def test_what_the_system_cannot_show_is_listed_and_not_put_at_infinity(self, beyond):
        rows = [("LINESTRING(25 60,25 61)",), (f"LINESTRING({beyond})",)]
        table = read_lines(layer("LineString", rows, crs="EPSG:4326"), TM35)
        assert len(table.lines) == 1
        assert codes(table.notices) == {"geometry-untransformed": 1}
        assert table.notices[0].examples == ("2",)

    def test_points_and_polygons_beyond_it_too(self):
        points = layer("Point", [("POINT(25 60)",), ("POINT(25 95)",)], crs="EPSG:4326")
        table = read_points(points, TM35)
        assert len(table.xy) == 1
        assert codes(table.notices) == {"geometry-untransformed": 1}
        rows = [("POLYGON((25 60,26 60,26 61,25 60))",), ("POLYGON((25 95,26 95,26 96,25 95))",)]
        table = read_polygons(layer("Polygon", rows, crs="EPSG:4326"), TM35)
        assert len(table.polygons) == 1
        assert codes(table.notices) == {"geometry-untransformed": 1}


class TestPoints:
    def test_points(self):
        made = layer("Point", [("POINT(1 2)", "a"), (None, "b"), ("POINT(3 4)", "c")], "id:string")
        table = read_points(made, TM35, {"id": column.text("id")})
        assert table.xy.tolist() == [[1, 2], [3, 4]]
        assert table.columns["id"].tolist() == ["a", "c"]
        assert codes(table.notices) == {"geometry-missing": 1}

    @pytest.mark.parametrize(
        ("kind", "wkt"),
        [
            ("PointZ", "POINTZ(1 2 9)"),
            ("PointZM", "POINTZM(1 2 9 9)"),
            ("Point25D", "POINT25D(1 2 9)"),
            ("MultiPoint", "MULTIPOINT((1 2))"),
            ("MultiPointZ", "MULTIPOINTZ((1 2 9))"),
        ],
    )
    def test_kinds_of_points(self, kind, wkt):
        table = read_points(layer(kind, [(wkt,)] * 2), TM35)
        assert table.xy.tolist() == [[1, 2]] * 2
        assert table.notices == []

    def test_several_points_are_one_feature(self):
        table = read_points(layer("MultiPoint", [("MULTIPOINT((0 0),(2 4))",)]), TM35)
        assert table.xy.tolist() == [[1, 2]]
        assert codes(table.notices) == {"point-multipart": 1}

    def test_polygons_by_their_centroids(self):
        rows = [("POLYGON((0 0,2 0,2 2,0 2,0 0))",), (None,), ("POLYGON EMPTY",)]
        table = read_points(layer("Polygon", rows), TM35)
        assert table.xy.tolist() == [[1, 1]]
        assert codes(table.notices) == {"geometry-missing": 2}

    def test_coordinates_that_are_no_numbers(self):
        table = read_points(layer("Point", [("POINT(1 2)",), ("POINT(nan nan)",)]), TM35)
        assert len(table.xy) == 1
        assert sum(codes(table.notices).values()) == 1


class TestPolygons:
    def test_polygons_keep_their_holes_and_lose_their_heights(self):
        wkt = "MULTIPOLYGONZ(((0 0 1,4 0 1,4 4 1,0 4 1,0 0 1),(1 1 1,2 1 1,2 2 1,1 2 1,1 1 1)))"
        table = read_polygons(layer("MultiPolygonZ", [(wkt,)]), TM35)
        assert table.polygons[0].area == 15
        assert not table.polygons[0].has_z
        assert table.notices == []

    def test_a_bow_tie_is_repaired(self):
        rows = [("POLYGON((0 0,2 2,2 0,0 2,0 0))",), ("POLYGON((0 0,1 0,1 1,0 0))",)]
        table = read_polygons(layer("Polygon", rows), TM35)
        assert [polygon.area for polygon in table.polygons] == [2, 0.5]
        assert all(polygon.is_valid for polygon in table.polygons)
        assert codes(table.notices) == {"polygon-repaired": 1}

    def test_polygons_without_an_area_are_listed(self):
        rows = [("POLYGON((0 0,1 0,1 1,0 0))",), ("POLYGON((0 0,1 0,0 0,0 0))",), (None,)]
        table = read_polygons(layer("Polygon", rows), TM35)
        assert len(table.polygons) == 1
        assert codes(table.notices) == {"geometry-invalid": 1, "geometry-missing": 1}

    def test_curved_edges(self):
        wkt = "CURVEPOLYGON(CIRCULARSTRING(0 0,1 1,2 0,1 -1,0 0))"
        table = read_polygons(layer("CurvePolygon", [(wkt,)]), TM35)
        assert table.polygons[0].area == pytest.approx(np.pi, rel=1e-3)

    def test_lines_are_no_polygons(self):
        with pytest.raises(Problem, match="layer-not-polygons"):
            read_polygons(layer("LineString", [("LINESTRING(0 0,1 0)",)]), TM35)


class TestColumns:
    def read(self, wanted, kind, *values):
        made = layer("Point", [("POINT(0 0)", value) for value in values], f"f:{kind}")
        table = read_points(made, TM35, {"f": wanted("f")})
        return table.columns["f"], table.notices

    def test_numbers(self):
        values, notices = self.read(column.number, "double", 1.5, None, -1.0)
        assert values.dtype == np.float64
        np.testing.assert_array_equal(values, [1.5, np.nan, -1.0])
        assert notices == []

    def test_integers_with_null(self):
        values, _ = self.read(column.number, "integer", 80, None, QVariant())
        np.testing.assert_array_equal(values, [80, np.nan, np.nan])

    def test_numbers_in_text(self):
        texts = ["80", " 80,5 ", "1 200", "1\u00a0200,5", "", None, "80 km/h", "fast", "nan", "inf"]
        values, notices = self.read(column.number, "string", *texts)
        expected = [80, 80.5, 1200, 1200.5, *[np.nan] * 6]
        np.testing.assert_array_equal(values, expected)
        assert codes(notices) == {"value-not-number": 4}
        assert notices[0].examples[0] == "7: 80 km/h"
        assert notices[0].values == {"field": "f", "layer": "Layer"}

    def test_speeds_in_text(self):
        texts = ["80", "80 km/h", "50kmh", "30 mph", "80,5", "fast", None]
        values, notices = self.read(column.speed, "string", *texts)
        np.testing.assert_allclose(values, [80, 80, 50, 48.28032, 80.5, np.nan, np.nan])
        assert codes(notices) == {"value-not-speed": 1}

    def test_speeds_that_roads_cannot_have_are_passed_on(self):
        values, notices = self.read(column.speed, "integer", 0, -5, 80)
        assert values.tolist() == [0, -5, 80]
        assert notices == []

    def test_text_of_numbers(self):
        values, _ = self.read(column.text, "integer", 91, None)
        assert values.tolist() == ["91", None]
        values, _ = self.read(column.text, "double", 91.0, 1.5)
        assert values.tolist() == ["91", "1.5"]

    def test_text(self):
        values, notices = self.read(column.text, "string", " a ", "", None, "Mäntsälä")
        assert values.tolist() == ["a", None, None, "Mäntsälä"]
        assert notices == []

    def test_dates(self):
        day = datetime.date(2030, 12, 31)
        values, _ = self.read(column.date, "date", QDate(2030, 12, 31), None)
        assert values.tolist() == [day, None]
        values, _ = self.read(column.date, "datetime", QDateTime(QDate(2030, 12, 31)), None)
        assert values.tolist() == [day, None]
        values, notices = self.read(
            column.date, "string", "2030-12-31", "2030/12/31", "2030-12-31T10:00", "31.12.2030", ""
        )
        assert values.tolist() == [day, day, day, None, None]
        assert codes(notices) == {"value-not-date": 1}

    def test_yes_and_no(self):
        values, notices = self.read(column.boolean, "string", "Yes", "ei", "1", "0", "maybe", None)
        assert values.tolist() == [True, False, True, False, None, None]
        assert codes(notices) == {"value-not-boolean": 1}
        values, _ = self.read(column.boolean, "boolean", True, False, None)
        assert values.tolist() == [True, False, None]
        values, _ = self.read(column.boolean, "integer", 1, 0)
        assert values.tolist() == [True, False]

    def test_raw(self):
        values, _ = self.read(column.raw, "date", QDate(2030, 1, 2), None)
        assert values.tolist() == [datetime.date(2030, 1, 2), None]
        values, _ = self.read(column.raw, "integer", 91, None)
        assert values.tolist() == [91, None]

    def test_a_field_that_is_not_there(self):
        made = layer("Point", [("POINT(0 0)", 1)], "f:integer")
        with pytest.raises(Problem, match=r"field-missing.*'g'.*available='f'"):
            read_points(made, TM35, {"g": column.number("g")})

    def test_several_fields_of_many(self):
        made = layer(
            "Point",
            [("POINT(0 0)", 1, 2, 3, 4)] * 3,
            "a:integer",
            "b:integer",
            "c:integer",
            "d:integer",
        )
        table = read_points(made, TM35, {"x": column.number("d"), "y": column.number("b")})
        assert table.columns["x"].tolist() == [4] * 3
        assert table.columns["y"].tolist() == [2] * 3


class TestReal:
    def test_boundaries_without_a_system(self, shared_file):
        path = shared_file("keusote", "municipalities_without_crs.topo.json")
        made = QgsVectorLayer(str(path), "Boundaries", "ogr")
        assert made.isValid()
        with pytest.raises(Problem, match=r"crs-missing.*Boundaries"):
            read_polygons(made, TM35)

    def test_municipalities_in_degrees(self, shared_file):
        path = shared_file("keusote", "municipalities_2026.geojson")
        made = QgsVectorLayer(str(path), "Municipalities", "ogr")
        table = read_polygons(
            made, TM35, {"code": column.raw("kunta"), "name": column.text("nimi")}
        )
        areas = dict(zip(table.columns["name"], (polygon.area / 1e6 for polygon in table.polygons)))
        assert len(areas) == 6
        assert areas["Järvenpää"] == pytest.approx(40, abs=1.5)

    def test_cells_by_centroid(self, shared_file):
        path = shared_file("keusote", "population_grid_1km_2021.gpkg")
        made = QgsVectorLayer(f"{path}|layername=grid", "Grid", "ogr")
        wanted = {name: column.number(name) for name in ("T", "x3067", "y3067")}
        table = read_points(made, TM35, wanted)
        assert table.columns["T"].sum() == 200_151
        assert len(table.xy) == 1372
        away = np.hypot(
            table.xy[:, 0] - table.columns["x3067"], table.xy[:, 1] - table.columns["y3067"]
        )
        assert away.max() < 5.0
