"""Arrays written to layers and GeoPackages, and how they look when they are loaded."""

from __future__ import annotations

import datetime
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
import shapely.geometry
from memory_layers import layer
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureSink,
    QgsFeedback,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate
from service_network_planner.engine.feedback import Canceled
from service_network_planner.engine.polylines import Polylines
from service_network_planner.engine.problems import Problem
from service_network_planner.gis import styles
from service_network_planner.gis.fields import FieldSpec, qgs_fields, set_aliases
from service_network_planner.gis.package import PackageTable, require_writable, write_package
from service_network_planner.gis.styles import NAMES, apply_style, style_output, style_path
from service_network_planner.gis.writer import (
    line_geometries,
    point_geometries,
    polygon_geometries,
    values,
    write,
)

TM35 = QgsCoordinateReferenceSystem("EPSG:3067")
SPECS = (
    FieldSpec("id", "text", "Identifier"),
    FieldSpec("time_min", "real", "Travel time (min)", "By car, residents of 2021"),
    FieldSpec("count", "integer"),
    FieldSpec("big", "long"),
    FieldSpec("day", "date"),
    FieldSpec("open", "boolean"),
)
COLUMNS = [
    np.array(["a", None, "ä"], dtype=object),
    np.array([1.5, np.nan, np.inf]),
    np.array([1, 2, 3], dtype=np.int32),
    np.array([2**40, 0, -1]),
    np.array(["2030-12-31", "NaT", "2025-01-01"], dtype="datetime64[D]"),
    np.array([True, False, True]),
]
EXPECTED = [
    ["a", 1.5, 1, 2**40, QDate(2030, 12, 31), True],
    [None, None, 2, 0, None, False],
    ["ä", None, 3, -1, QDate(2025, 1, 1), True],
]


class Sink(QgsFeatureSink):
    def __init__(self, accept=True):
        super().__init__()
        self.features, self.accept = [], accept

    def addFeatures(self, features, flags=None):  # noqa: N802
        self.features += features
        return self.accept

    def lastError(self):  # noqa: N802
        return "disk full"


def plain(attributes):
    from service_network_planner.gis.columns import plain as python

    result = [python(value) for value in attributes]
    return [QDate(v.year, v.month, v.day) if isinstance(v, datetime.date) else v for v in result]


class TestValues:
    def test_what_is_no_number_is_null(self):
        assert values(np.array([1.0, np.nan, np.inf, -np.inf])) == [1.0, None, None, None]
        assert values(np.array([1.0, np.nan], dtype=object)) == [1.0, None]

    @pytest.mark.parametrize(
        "dtype", [np.int8, np.int32, np.int64, np.uint16, np.float32, np.bool_]
    )
    def test_numpy_types_become_python_types(self, dtype):
        (value,) = values(np.array([1], dtype=dtype))
        assert type(value) in (int, float, bool)
        (value,) = values([dtype(1)])
        assert type(value) in (int, float, bool)

    def test_dates(self):
        day = QDate(2030, 12, 31)
        assert values(np.array(["2030-12-31", "NaT"], dtype="datetime64[D]")) == [day, None]
        assert values([datetime.date(2030, 12, 31), None]) == [day, None]
        assert values([datetime.datetime(2030, 12, 31, 10)]) == [day]

    def test_text_arrays(self):
        assert values(np.array(["a", "b"])) == ["a", "b"]


class TestFields:
    def test_names_types_and_words(self):
        fields = qgs_fields(SPECS)
        assert fields.names() == [spec.name for spec in SPECS]
        assert fields.field("time_min").alias() == "Travel time (min)"
        assert fields.field("time_min").comment() == "By car, residents of 2021"
        assert [field.typeName() != "" or field.type() for field in fields]

    def test_results_keep_their_names(self):
        carried = layer("Point", [], "ID:string", "fid:integer", "other:string", "id_in:string")
        fields = qgs_fields(SPECS[:1], carried.fields())
        assert fields.names() == ["ID_in", "fid_in", "other", "id_in_in", "id"]

    def test_aliases(self):
        made = layer("Point", [], "time_min:double")
        set_aliases(made, SPECS)
        assert made.attributeAlias(0) == "Travel time (min)"


class TestWrite:
    def test_features(self):
        sink, fields = Sink(), qgs_fields(SPECS)
        xy = np.array([[1.0, 2.0], [np.nan, np.nan], [3.0, 4.0]])
        assert write(sink, fields, COLUMNS, point_geometries(xy)) == 3
        assert [plain(feature.attributes()) for feature in sink.features] == EXPECTED
        shapes = [feature.geometry().asWkt() for feature in sink.features]
        assert shapes == ["Point (1 2)", "", "Point (3 4)"]

    def test_lines_and_polygons(self):
        lines = Polylines.from_arrays(
            [np.array([[0.0, 0], [1, 1]]), np.array([[2.0, 2], [3, 3], [4, 4]])]
        )
        wkts = [geometry.asWkt() for geometry in line_geometries(lines)]
        assert wkts == ["LineString (0 0, 1 1)", "LineString (2 2, 3 3, 4 4)"]
        (square,) = polygon_geometries([shapely.geometry.box(0, 0, 1, 1)])
        assert square.isMultipart()
        assert square.area() == 1

    def test_more_than_a_chunk(self):
        sink, fields = Sink(), qgs_fields(SPECS[2:3])
        assert write(sink, fields, [np.arange(12_345)]) == 12_345
        assert [feature[0] for feature in sink.features] == list(range(12_345))

    def test_nothing(self):
        assert write(Sink(), qgs_fields(SPECS[:1]), [[]], []) == 0
        assert write(Sink(), QgsFields(), []) == 0

    def test_a_sink_that_refuses(self):
        with pytest.raises(Problem, match=r"output-failed.*disk full"):
            write(Sink(accept=False), qgs_fields(SPECS[2:3]), [np.arange(3)])

    def test_columns_that_do_not_fit(self):
        with pytest.raises(ValueError, match="2 columns"):
            write(Sink(), qgs_fields(SPECS[:1]), [[1], [2]])
        with pytest.raises(ValueError, match="lengths"):
            write(Sink(), qgs_fields(SPECS[:2]), [["a"], [2, 3]])

    def test_cancel(self):
        feedback = QgsFeedback()
        feedback.cancel()
        with pytest.raises(Canceled):
            write(Sink(), qgs_fields(SPECS[2:3]), [np.arange(3)], feedback=feedback)


def tables():
    xy = np.array([[385000.0, 6700000], [385100, 6700100], [385200, 6700200]])
    boxes = [shapely.geometry.box(i, 0, i + 1, 1) for i in range(2)]
    verdicts = (FieldSpec("verdict", "text"), FieldSpec("name", "text"))
    return [
        PackageTable("times", SPECS, COLUMNS, "point", point_geometries(xy), "travel_times"),
        PackageTable(
            "municipalities",
            verdicts,
            [["met", "not_met"], ["Tuusula", "Pornainen"]],
            "polygon",
            polygon_geometries(boxes),
            "municipality_verdicts",
        ),
        PackageTable("about", (FieldSpec("key", "text"),), [["illustrative"]]),
    ]


class TestPackage:
    @pytest.fixture
    def path(self, tmp_path):
        return tmp_path / "results.gpkg"

    def test_tables(self, path):
        write_package(path, tables(), TM35)
        assert [entry.name for entry in path.parent.iterdir()] == ["results.gpkg"]
        times = QgsVectorLayer(f"{path}|layername=times", "times", "ogr")
        assert times.crs() == TM35
        assert [plain(f.attributes()[1:]) for f in times.getFeatures()] == EXPECTED
        about = QgsVectorLayer(f"{path}|layername=about", "about", "ogr")
        assert not about.isSpatial()
        assert [feature["key"] for feature in about.getFeatures()] == ["illustrative"]

    def test_each_table_looks_right_wherever_it_is_loaded(self, path):
        write_package(path, tables(), TM35)
        areas = QgsVectorLayer(f"{path}|layername=municipalities", "m", "ogr")
        assert areas.renderer().type() == "categorizedSymbol"
        assert areas.labelsEnabled()
        times = QgsVectorLayer(f"{path}|layername=times", "t", "ogr")
        assert times.renderer().type() == "RuleRenderer"

    def test_replaces_a_former_file(self, path):
        write_package(path, tables(), TM35)
        write_package(path, tables()[2:], TM35)
        with closing(sqlite3.connect(path)) as connection:
            found = connection.execute("SELECT table_name FROM gpkg_contents").fetchall()
        assert found == [("about",)]

    def test_replaces_a_file_that_is_open_in_qgis(self, path):
        write_package(path, tables(), TM35)
        opened = QgsVectorLayer(f"{path}|layername=about", "about", "ogr")
        assert opened.startEditing()
        opened.changeAttributeValue(1, 1, "changed")
        assert opened.commitChanges()
        write_package(path, tables(), TM35)
        again = QgsVectorLayer(f"{path}|layername=about", "about", "ogr")
        assert [feature["key"] for feature in again.getFeatures()] == ["illustrative"]

    def test_a_former_file_stays_when_writing_fails(self, path):
        path.write_bytes(b"former")
        feedback = QgsFeedback()
        feedback.cancel()
        with pytest.raises(Canceled):
            write_package(path, tables(), TM35, feedback=feedback)
        broken = PackageTable("t", SPECS[:1], [["a"], ["b"]])
        with pytest.raises(ValueError, match="columns"):
            write_package(path, [*tables(), broken], TM35)
        assert path.read_bytes() == b"former"
        assert [entry.name for entry in path.parent.iterdir()] == ["results.gpkg"]

    def test_no_folder(self, tmp_path):
        with pytest.raises(Problem, match="output-folder"):
            write_package(tmp_path / "nowhere" / "results.gpkg", tables(), TM35)

    def test_a_folder_in_its_place(self, tmp_path):
        with pytest.raises(Problem, match="output-read-only"):
            write_package(tmp_path, tables(), TM35)

    @pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
    def test_read_only_folder(self, tmp_path):
        tmp_path.chmod(0o500)
        try:
            with pytest.raises(Problem, match="output-read-only"):
                require_writable(tmp_path / "results.gpkg")
        finally:
            tmp_path.chmod(0o700)

    def test_a_folder_where_nobody_may_write(self):
        with pytest.raises(Problem, match="output-read-only"):
            require_writable(Path("/proc/results.gpkg"))


class TestStyles:
    @pytest.mark.parametrize("name", NAMES)
    def test_every_style_loads_on_its_kind_of_layer(self, name):
        kinds = {
            "municipality_verdicts": "Polygon",
            "travel_times_polygons": "Polygon",
            "time_changes_polygons": "Polygon",
            "routes": "LineString",
            "roads": "LineString",
        }
        made = layer(kinds.get(name, "Point"), [], "any:string")
        apply_style(made, name)
        assert made.renderer().type() != "nullSymbol"
        symbols = made.renderer().legendSymbolItems()
        assert symbols

    def test_there_is_no_style_without_a_name(self):
        assert {path.stem for path in styles.FOLDER.glob("*.qml")} == set(NAMES)

    @pytest.mark.parametrize("name", NAMES)
    def test_styles_name_no_place_on_a_machine(self, name):
        text = style_path(name).read_text("utf-8")
        assert "/home/" not in text
        assert "/tmp/" not in text
        assert "/usr/" not in text

    def symbol_of(self, made, feature):
        from qgis.core import QgsRenderContext

        context = QgsRenderContext()
        expressions = made.createExpressionContext()
        expressions.setFeature(feature)
        context.setExpressionContext(expressions)
        renderer = made.renderer().clone()
        renderer.startRender(context, made.fields())
        try:
            found = renderer.originalSymbolsForFeature(feature, context)
            return [symbol.color().name() for symbol in found]
        finally:
            renderer.stopRender(context)

    def test_time_classes_include_their_upper_bound(self):
        times = [0, 5, 5.01, 30, 30.01, 60, 61, None]
        made = layer("Point", [("POINT(0 0)", time) for time in times], "time_min:double")
        apply_style(made, "travel_times")
        colours = [self.symbol_of(made, feature) for feature in made.getFeatures()]
        assert all(len(found) == 1 for found in colours)
        assert colours[0] == colours[1] != colours[2]
        assert colours[3] != colours[4] == colours[4]
        assert colours[5] != colours[6]
        assert colours[7] == ["#7f7f7f"]

    def test_closed_facilities_are_grey_and_unknown_tiers_are_drawn(self):
        cases = [("centre", "open"), ("centre", "closed"), ("centre", None), ("kiosk", "open")]
        made = layer(
            "Point", [("POINT(0 0)", *case) for case in cases], "tier:string", "status:string"
        )
        apply_style(made, "facilities")
        colours = [self.symbol_of(made, feature) for feature in made.getFeatures()]
        assert colours == [["#0072b2"], ["#ffffff"], ["#0072b2"], ["#7f7f7f"]]

    def test_facilities_without_a_status_are_open(self):
        made = layer("Point", [("POINT(0 0)", "unit")], "tier:string")
        apply_style(made, "facilities")
        assert [self.symbol_of(made, f) for f in made.getFeatures()] == [["#56b4e9"]]

    def test_an_output_is_styled_when_it_is_loaded(self):
        project, context = QgsProject(), QgsProcessingContext()
        made = layer("Point", [("POINT(0 0)", 1.0)], "time_min:double")
        details = QgsProcessingContext.LayerDetails("Times", project, "OUTPUT")
        context.addLayerToLoadOnCompletion(made.id(), details)
        for _ in range(2):
            style_output(context, made.id(), "travel_times", SPECS)
        processor = context.layerToLoadOnCompletionDetails(made.id()).postProcessor()
        processor.postProcessLayer(made, context, QgsProcessingFeedback())
        assert made.renderer().type() == "RuleRenderer"
        assert made.attributeAlias(0) == "Travel time (min)"
        assert list(styles._kept.values()).count(processor) == 1

    def test_an_output_that_is_not_loaded_is_left_alone(self):
        style_output(QgsProcessingContext(), "nowhere", "travel_times", SPECS)


def test_styles_are_what_the_tool_makes(root, tmp_path):
    import subprocess
    import sys

    done = subprocess.run(
        [sys.executable, str(root / "tools" / "styles.py"), str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert {path.stem for path in tmp_path.glob("*.qml")} == set(NAMES)
