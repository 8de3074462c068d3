"""A published study over HTTP, asked by the clients that people have: maps, data, prints."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from xml.etree import ElementTree

import pytest
from publications import DAY, SECRET, planned
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtGui import QImage
from service_network_planner.gis.publication import BASELINE
from service_network_planner.gis.publishing import Order, publish
from service_network_planner.gis.publishingservices import MOST_PIXELS, Contact
from service_network_planner.gis.publishingtables import short_name
from service_network_planner.gis.studyopening import open_study
from sources import ROOT
from toolbox import rows

sys.path.insert(0, str(ROOT / "tools"))

from serving import Serving, free_port, short_folder

EXTENT = "362397,6688832,420896,6747833"
SIZE = {"WIDTH": 400, "HEIGHT": 404}
MAP = {"SERVICE": "WMS", "VERSION": "1.3.0", "CRS": "EPSG:3067", "BBOX": EXTENT, **SIZE}
NAMES = {"wms": "{http://www.opengis.net/wms}", "xlink": "{http://www.w3.org/1999/xlink}"}
ORDER = Order(
    scenarios=(BASELINE, "Fewer", "More"),
    language="fi",
    title="Palveluverkko & kartta",
    abstract="Mitä suunnitelmista seuraa.",
    attribution="© Sample, CC BY 4.0",
    contact=Contact("Hyvinvointialue", mail="service@example.org"),
    keywords=("palveluverkko",),
)


@pytest.fixture(scope="module")
def made(sample_study, tmp_path_factory):
    """What is published of the study of :mod:`publications`, and the ids of its plans."""
    sys.path.insert(0, str(ROOT / "tools"))
    import catalogues

    catalogues.release()
    path, ids = planned(sample_study, tmp_path_factory.mktemp("county"))
    opened = open_study(path)
    opened.close()
    folder = tmp_path_factory.mktemp("served")
    return publish(opened, replace(ORDER, project=folder / "kartta.qgs")), ids


@pytest.fixture(scope="module")
def running(made):
    """A running server."""
    server = Serving(made[0].project, short_folder(), workers=1)
    server.start()
    yield server
    server.stop()
    shutil.rmtree(server.folder)


@pytest.fixture(scope="module")
def url(running):
    """Address of its OGC services."""
    return running.ows


@pytest.fixture
def ask(url):
    """A function that asks the server and returns status, media type and body."""

    def get(path="", data=None, method=None, **query):
        return fetch(f"{url}{path}", data, method, **query)

    return get


def fetch(url, data=None, method=None, **query):
    asked = f"{url}?{urllib.parse.urlencode(query)}" if query else url
    headers = {"Content-Type": "text/xml"} if data else {}
    request = urllib.request.Request(asked, data=data, method=method, headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.status, answer.headers.get_content_type(), answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.headers.get_content_type(), error.read()


@pytest.fixture
def capabilities(ask):
    """The capabilities of WMS, as a tree."""
    status, _, body = ask(SERVICE="WMS", VERSION="1.3.0", REQUEST="GetCapabilities")
    assert status == 200
    return ElementTree.fromstring(body)


def picture(answer):
    """The picture of an answer, with the colours of its pixels counted."""
    status, kind, body = answer
    assert (status, kind) == (200, "image/png"), body[:500]
    image = QImage()
    assert image.loadFromData(body)
    colours = {}
    for y in range(image.height()):
        for x in range(image.width()):
            colour = image.pixelColor(x, y).name()
            colours[colour] = colours.get(colour, 0) + 1
    return image, colours


MET, NOT_MET = "#8fc1e3", "#fdd9b0"


class TestMaps:
    def test_capabilities_name_all_that_is_published_and_nothing_else(self, capabilities, made):
        published, ids = made
        names = {
            layer.findtext(f"{NAMES['wms']}Name")
            for layer in capabilities.iter(f"{NAMES['wms']}Layer")
        }
        here = [one.id for one in published.sides]
        expected = {
            short_name(kind, id_)
            for kind in ("scenario", "facilities", "compliance", "times")
            for id_ in (*here, "over_time")
        } - {"times_over_time"}
        expected |= {"service_network", "municipalities", "roads"}
        assert names - {short_name("verdicts", id_) for id_ in here} == expected
        text = ElementTree.tostring(capabilities, "unicode")
        for secret in (ids["Secret"], "Secret", SECRET, str(published.project.parent)):
            assert secret not in text

    def test_capabilities_have_words_systems_and_limits(self, capabilities, made):
        published, _ = made
        text = ElementTree.tostring(capabilities, "unicode")
        for words in (ORDER.abstract, ORDER.attribution, "Hyvinvointialue", "Vertailutilanne"):
            assert words in text
        assert capabilities.findtext(f".//{NAMES['wms']}Title") == ORDER.title
        systems = {each.text for each in capabilities.iter(f"{NAMES['wms']}CRS")}
        assert {"EPSG:3067", "EPSG:3857", "EPSG:4326", "CRS:84"} <= systems
        assert capabilities.findtext(f".//{NAMES['wms']}MaxWidth") == str(MOST_PIXELS)
        for one in published.sides:
            assert f"fingerprint:{one.fingerprint}" in text

    def test_addresses_are_those_that_the_client_asked(self, capabilities, url):
        links = {
            each.get(f"{NAMES['xlink']}href")
            for each in capabilities.iter(f"{NAMES['wms']}OnlineResource")
        }
        assert links
        assert all(link.startswith(url.rsplit("/", 1)[0]) for link in links)

    def test_every_box_holds_the_county(self, capabilities):
        boxes = list(capabilities.iter(f"{NAMES['wms']}EX_GeographicBoundingBox"))
        assert len(boxes) > 10
        for box in boxes:
            west, east, south, north = (float(each.text) for each in box)
            assert 24 < west < east < 26
            assert 60 < south < north < 61

    @pytest.mark.parametrize(
        ("crs", "box"),
        [
            ("EPSG:3067", EXTENT),
            ("EPSG:3857", "2722214,8469114,2845877,8593841"),
            ("EPSG:4326", "60.31,24.45,60.86,25.57"),
        ],
    )
    def test_a_map_shows_verdicts_in_each_system(self, ask, crs, box):
        _, colours = picture(
            ask(
                **{**MAP, "CRS": crs, "BBOX": box},
                REQUEST="GetMap",
                LAYERS="compliance_baseline",
                STYLES="",
                FORMAT="image/png",
            )
        )
        assert colours[MET] > 15_000
        assert colours[NOT_MET] > 10_000

    def test_a_scenario_is_one_layer(self, ask, made):
        _, ids = made
        found = [
            picture(
                ask(
                    **MAP,
                    REQUEST="GetMap",
                    LAYERS=short_name("scenario", id_),
                    STYLES="",
                    FORMAT="image/png",
                )
            )[0]
            for id_ in (BASELINE, ids["Fewer"])
        ]
        assert found[0] != found[1]

    def test_time_is_a_dimension(self, ask, capabilities):
        dimensions = [each.get("name") for each in capabilities.iter(f"{NAMES['wms']}Dimension")]
        assert dimensions == ["TIME", "TIME"]

        def on(day):
            query = {"TIME": day} if day else {}
            return picture(
                ask(
                    **MAP,
                    REQUEST="GetMap",
                    LAYERS="facilities_over_time",
                    STYLES="",
                    FORMAT="image/png",
                    **query,
                )
            )[0]

        before, between, after = on("2026-06-01"), on("2027-06-01"), on("2029-06-01")
        assert before != between != after
        # Without a time, the study's own day.
        assert on(None) == before

    def test_a_legend_in_the_language(self, ask):
        image, _ = picture(
            ask(
                SERVICE="WMS",
                VERSION="1.3.0",
                REQUEST="GetLegendGraphic",
                LAYERS="compliance_baseline,facilities_baseline",
                FORMAT="image/png",
            )
        )
        assert image.width() > 100
        _, _, body = ask(
            SERVICE="WMS",
            VERSION="1.3.0",
            REQUEST="GetLegendGraphic",
            LAYERS="compliance_baseline",
            FORMAT="application/json",
        )
        titles = [each["title"] for each in json.loads(body)["nodes"][0]["symbols"]]
        assert titles == ["Täyttyy", "Ei täyty", "Epävarma", "Ei sovellettavissa"]

    def test_what_is_at_a_place_is_said_in_words(self, ask):
        def at(kind):
            return ask(
                **MAP,
                REQUEST="GetFeatureInfo",
                LAYERS="compliance_baseline",
                QUERY_LAYERS="compliance_baseline",
                STYLES="",
                I=270,
                J=180,
                INFO_FORMAT=kind,
            )[2].decode()

        (feature,) = json.loads(at("application/json"))["features"]
        shown = feature["properties"]
        assert shown["Kunta"] == "Mäntsälä"
        assert shown["Arviointitulos"] == "Ei täyty"
        assert shown["Taso, jota luvut koskevat"] == "Sote-yksikkö"
        assert not {"fid", "worst_cell"} & set(shown)
        assert "vähintään" not in at("text/html")
        assert "Mäntsälä" in at("text/html")

    def test_a_map_that_is_too_large_is_refused(self, ask):
        status, _, body = ask(
            **{**MAP, "WIDTH": MOST_PIXELS + 1},
            REQUEST="GetMap",
            LAYERS="roads",
            STYLES="",
            FORMAT="image/png",
        )
        assert status == 400
        assert b"too large" in body

    def test_tiles(self, ask, made):
        published, _ = made
        _, _, body = ask(SERVICE="WMTS", VERSION="1.0.0", REQUEST="GetCapabilities")
        text = body.decode()
        groups = [short_name("scenario", one.id) for one in published.sides]
        times = [short_name("times", one.id) for one in published.sides]
        for name in (*groups, *times, "scenario_over_time"):
            assert f"<ows:Identifier>{name}</ows:Identifier>" in text
        assert "<ows:Identifier>compliance_baseline<" not in text
        for grid, level, row, column in (
            ("EPSG:3857", 8, 73, 145),
            ("EPSG:3067", 4, 12, 7),
        ):
            _, colours = picture(
                ask(
                    SERVICE="WMTS",
                    VERSION="1.0.0",
                    REQUEST="GetTile",
                    LAYER="scenario_baseline",
                    STYLE="default",
                    FORMAT="image/png",
                    TILEMATRIXSET=grid,
                    TILEMATRIX=level,
                    TILEROW=row,
                    TILECOL=column,
                )
            )
            assert colours[MET] > 500


class TestPrints:
    @pytest.mark.parametrize(
        ("name", "more", "words"),
        [
            (
                "Yleiskuva: Vertailutilanne",
                {"map0:EXTENT": EXTENT, "map1:EXTENT": EXTENT},
                [ORDER.title, "Vertailutilanne", "© Sample", "Ei täyty"],
            ),
            ("Kunnat: Fewer", {"ATLAS_PK": "3"}, ["Mäntsälä", "Fewer", "99,50"]),
        ],
    )
    def test_an_overview_and_a_page_for_a_municipality(self, ask, tmp_path, name, more, words):
        settings = ask(SERVICE="WMS", VERSION="1.3.0", REQUEST="GetProjectSettings")[2].decode()
        assert f'name="{name}"' in settings
        query = {
            "SERVICE": "WMS",
            "VERSION": "1.3.0",
            "REQUEST": "GetPrint",
            "TEMPLATE": name,
            "CRS": "EPSG:3067",
            **more,
        }
        status, kind, body = ask(**query, FORMAT="pdf")
        assert (status, kind) == (200, "application/pdf"), body[:300]
        path = tmp_path / "print.pdf"
        path.write_bytes(body)
        said = said_by(path)
        assert all(word in said for word in words), said
        image, colours = picture(ask(**query, FORMAT="png", DPI=50))
        assert colours[NOT_MET] > 1_000
        # The table, which is drawn, with something in each of its rows.
        rows = range(int(0.57 * image.height()), int(0.67 * image.height()))
        dark = [y for y in rows if any(image.pixelColor(x, y).lightness() < 90 for x in range(400))]
        assert len(dark) > 5


def said_by(pdf):
    """The words of a PDF."""
    program = shutil.which("pdftotext")
    if program is None:
        pytest.skip("no pdftotext (poppler-utils)")
    done = subprocess.run(
        [program, "-layout", pdf, "-"], capture_output=True, text=True, check=True
    )
    return done.stdout.replace("\u00a0", " ")


def labels(path, name):
    """What people read instead of three fields of a layer."""
    project = QgsProject()
    assert project.read(str(path))
    (layer,) = (each for each in project.mapLayers().values() if each.shortName() == name)
    fields = [layer.fields().lookupField(each) for each in ("cell", "time_min", "cell_residents")]
    found = [layer.attributeDisplayName(index) for index in fields]
    project.clear()
    return found


class TestData:
    @pytest.mark.parametrize("version", ["1.1.0", "2.0.0"])
    def test_qgis_as_a_client(self, url, made, version):
        published, _ = made
        layer = QgsVectorLayer(
            f"url='{url}' typename='compliance_baseline' version='{version}' srsname='EPSG:3067'",
            "verdicts",
            "WFS",
        )
        assert layer.isValid(), layer.error().message()
        expected = rows(f"{published.results}|layername=compliance_baseline", "code")
        found = rows(layer, "code")
        assert set(found) == set(expected)
        for code, row in found.items():
            for name in set(expected[code]) - {"fid", "geometry"}:
                # GML has no empty texts.
                assert (row[name] or None) == (expected[code][name] or None), (code, name)
            assert row["geometry"].area() == pytest.approx(expected[code]["geometry"].area())

    @pytest.mark.parametrize("kind", ["OAPIF", "WFS"])
    def test_gdal_as_a_client(self, url, made, kind, tmp_path):
        published, _ = made
        address = f"OAPIF:{url}/wfs3" if kind == "OAPIF" else f"WFS:{url}?VERSION=1.1.0"
        program = shutil.which("ogr2ogr")
        if program is None:
            pytest.skip("no ogr2ogr (gdal-bin)")
        out = tmp_path / "times.geojson"
        done = subprocess.run(
            [program, "-f", "GeoJSON", out, address, "times_baseline", "-t_srs", "EPSG:4326"],
            check=False,
            capture_output=True,
            text=True,
            timeout=120,
        )
        assert done.returncode == 0, done.stderr
        expected = rows(f"{published.results}|layername=times_baseline", "cell")
        # QGIS Server gives features of OGC API the names that people read.
        cell, time_min, residents = (
            labels(published.project, "times_baseline")
            if kind == "OAPIF"
            else ("cell", "time_min", "cell_residents")
        )
        features = json.loads(out.read_text("utf-8"))["features"]
        found = {each["properties"][cell]: each["properties"] for each in features}
        assert len(found) == len(features)
        assert set(found) == set(expected)
        for id_, row in found.items():
            assert row.get(time_min) == expected[id_]["time_min"]
            # GDAL guesses the kind of a field from the first features, where it may be empty.
            shown = row.get(residents)
            shown = None if shown is None else float(shown)
            assert shown == expected[id_]["cell_residents"]

    def test_collections(self, ask, made):
        published, ids = made
        _, _, body = ask("/wfs3/collections.json")
        found = {each["id"]: each for each in json.loads(body)["collections"]}
        assert len(found) == 16
        assert short_name("compliance", ids["Fewer"]) in found
        assert published.sides[0].fingerprint in found["compliance_baseline"]["description"]

    def test_the_service_of_the_plugin_has_the_same_figures(self, running, made):
        published, ids = made
        _, _, body = fetch(f"{running.url}/scenarios")
        listed = {each["id"]: each["fingerprint"] for each in json.loads(body)["scenarios"]}
        assert listed == {one.id: one.fingerprint for one in published.sides}
        table = f"{published.results}|layername={short_name('compliance', ids['Fewer'])}"
        expected = rows(table, "code")
        _, _, body = fetch(f"{running.url}/scenarios/{ids['Fewer']}/compliance")
        found = json.loads(body)["municipalities"]
        assert len(found) == len(expected)
        for row in found:
            here = expected[row["code"]]
            assert row["verdict"] == here["verdict"]
            assert row["residents"] == here["residents"]
            assert row["minutes"][here["tier"]]["mean"] == here["mean_min"]

    def test_nobody_can_edit(self, ask, made):
        published, _ = made
        before = published.results.read_bytes()
        feature = '<ogc:Filter><ogc:FeatureId fid="compliance_baseline.1"/></ogc:Filter>'
        value = (
            "<wfs:Property><wfs:Name>verdict</wfs:Name><wfs:Value>met</wfs:Value></wfs:Property>"
        )
        for change in (
            f'<wfs:Update typeName="compliance_baseline">{value}{feature}</wfs:Update>',
            f'<wfs:Delete typeName="compliance_baseline">{feature}</wfs:Delete>',
            "<wfs:Insert><qgs:compliance_baseline><qgs:verdict>met</qgs:verdict>"
            "</qgs:compliance_baseline></wfs:Insert>",
        ):
            text = (
                '<wfs:Transaction service="WFS" version="1.1.0"'
                ' xmlns:wfs="http://www.opengis.net/wfs" xmlns:ogc="http://www.opengis.net/ogc"'
                f' xmlns:qgs="http://www.qgis.org/gml">{change}</wfs:Transaction>'
            )
            query = {"SERVICE": "WFS", "VERSION": "1.1.0", "REQUEST": "Transaction"}
            status, _, body = ask(data=text.encode(), **query)
            assert status == 403, body
        for method in ("DELETE", "PUT", "PATCH"):
            status, _, _ = ask(
                "/wfs3/collections/compliance_baseline/items/1",
                data=b"{}" if method != "DELETE" else None,
                method=method,
            )
            assert status in (400, 403, 405, 501), method
        status, _, _ = ask("/wfs3/collections/compliance_baseline/items", data=b"{}", method="POST")
        assert status in (400, 403, 405, 501)
        assert published.results.read_bytes() == before

    def test_nothing_is_written_beside_the_project(self, ask, made):
        published, _ = made
        ask("/wfs3/collections/compliance_baseline/items.json")
        names = {path.name for path in published.project.parent.iterdir()}
        assert names == {
            "kartta.qgs",
            "kartta_results.gpkg",
            "kartta_study.gpkg",
            "kartta_study.npz",
        }

    def test_a_scenario_that_is_not_published_is_not_there(self, ask, made):
        _, ids = made
        name = short_name("compliance", ids["Secret"])
        status, _, body = ask(**MAP, REQUEST="GetMap", LAYERS=name, STYLES="", FORMAT="image/png")
        assert status == 400
        assert b"LayerNotDefined" in body
        status, _, _ = ask(f"/wfs3/collections/{name}/items.json")
        assert status == 404
        status, _, _ = ask(SERVICE="WFS", VERSION="1.1.0", REQUEST="GetFeature", TYPENAME=name)
        assert status == 400


def test_days_between_are_those_of_the_period(made):
    published, _ = made
    table = rows(f"{published.results}|layername=compliance_over_time")
    assert {row["from_day"].toPyDate() for row in table} == {
        DAY,
        date(2027, 1, 1),
        date(2029, 1, 1),
    }


@contextmanager
def development_server(project, folder):
    """QGIS's own development server, which needs no web server before it."""
    program = shutil.which("qgis_mapserver")
    if program is None:
        pytest.skip("no qgis_mapserver (qgis-server)")
    port = free_port()
    environment = {
        **os.environ,
        "HOME": str(folder),
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_SERVER_LOG_STDERR": "0",
    }
    process = subprocess.Popen(
        [program, "-p", project, f"127.0.0.1:{port}"],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        yield f"http://127.0.0.1:{port}/"
    finally:
        process.terminate()
        process.wait(20)


def test_the_folder_can_be_moved_to_another_server(made, tmp_path):
    published, _ = made
    folder = tmp_path / "elsewhere"
    shutil.copytree(published.project.parent, folder)
    for path in folder.iterdir():
        path.chmod(0o444)
    query = {
        **MAP,
        "REQUEST": "GetMap",
        "LAYERS": "compliance_baseline",
        "STYLES": "",
        "FORMAT": "image/png",
    }
    with development_server(folder / "kartta.qgs", tmp_path) as url:
        for _ in range(60):
            try:
                answer = fetch(url, **query)
                break
            except urllib.error.URLError:
                time.sleep(0.5)
        _, colours = picture(answer)
    assert colours[MET] > 15_000
