"""What the service tells, over HTTP as clients have it."""

from __future__ import annotations

import contextlib
import csv
import io
import json
import shutil
import sqlite3
from html.parser import HTMLParser

import pytest
from publications import SECRET
from toolbox import rows, run

FIGURES = ("verdict", "value", "low", "high", "threshold", "margin", "margin_min", "unit")
PLACE = ("municipality_code", "municipality")


def judged(path, **more):
    """The rows that the toolbox makes of a study file, by table."""
    layers = ("roads", "population", "municipalities", "facilities")
    given = {name.upper(): f"{path}|layername={name}" for name in layers}
    outputs = ("OUTPUT", "VERDICTS", "STATISTICS", "FACILITIES_OUTPUT")
    given.update(dict.fromkeys(outputs, "TEMPORARY_OUTPUT"))
    found, _ = run("compliance", POPULATION_YEAR=2020, DATE="2026-06-01", **given, **more)
    return {name: rows(found[name]) for name in outputs}


@pytest.fixture(scope="module")
def toolbox(published, tmp_path_factory):
    """What the toolbox makes of the baseline, and of a study with its "Fewer" facilities."""
    fewer = shutil.copy(published.path, tmp_path_factory.mktemp("fewer") / "study.gpkg")
    with contextlib.closing(sqlite3.connect(fewer)) as file:
        # Its triggers keep the index of places with functions that only GDAL has.
        for (name,) in file.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'facilities'"
        ).fetchall():
            file.execute(f'DROP TRIGGER "{name}"')
        file.execute("UPDATE facilities SET status = 'closed' WHERE facility_id IN ('K09', 'K11')")
        file.commit()
    return {"baseline": judged(published.path), published.ids["Fewer"]: judged(fewer)}


def test_the_landing_page_leads_to_everything(client):
    document = client.get("/").json
    assert document["title"] == "Keski-Uusimaa <2026> & plans"
    assert {"self", "alternate", "data", "conformance"} <= {
        link["rel"] for link in document["links"]
    }
    for link in document["links"]:
        path = link["href"].removeprefix("/servicenetwork")
        assert client.ask(path).status == 200, link


@pytest.mark.parametrize("which", ["baseline", "Fewer"])
def test_verdicts_and_statistics_are_those_of_the_toolbox(client, published, toolbox, which):
    id_ = published.ids.get(which, which)
    document = client.get(f"/scenarios/{id_}/compliance", statistics="true").json
    expected = toolbox[id_]
    places = {
        **{place["code"]: place for place in document["municipalities"]},
        "county": document["county"],
    }
    # Rules about change look at the baseline, which the toolbox was not given.
    verdicts = {
        (row["rule_id"], row["municipality_code"]): {name: row[name] for name in FIGURES}
        for row in expected["VERDICTS"]
        if row["kind"] != "change" or which == "baseline"
    }
    told = {
        (rule["rule"], code): {name: rule[name] for name in FIGURES}
        for code, place in places.items()
        for rule in place["rules"]
        if (rule["rule"], code) in verdicts
    }
    assert told == verdicts
    assert len(verdicts) > 20
    statistics = [
        {k: v for k, v in row.items() if k not in (*PLACE, "geometry", "worst_cell")}
        for row in expected["STATISTICS"]
    ]
    codes = [row["municipality_code"] for row in expected["STATISTICS"]]
    for code, place in places.items():
        own = [row for row, of in zip(statistics, codes) if of == code]
        assert place["statistics"] == own
        for tier, minutes in place["minutes"].items():
            (row,) = [
                row
                for row in own
                if (row["tier"], row["group"], row["also"]) == (tier, "total", "")
                and (row["mode"], row["borders"]) == (document["mode"], document["borders"])
            ]
            names = ("mean_min", "median_min", "p90_min", "p95_min", "worst_min")
            assert list(minutes.values()) == [row[name] for name in names]


def test_municipalities_as_features_are_the_toolboxs_layer(client, toolbox):
    document = client.get("/scenarios/baseline/compliance", f="geojson")
    assert document.media_type == "application/geo+json"
    features = document.json["features"]
    expected = {row["code"]: row for row in toolbox["baseline"]["OUTPUT"]}
    assert len(features) == len(expected) == 6
    for feature in features:
        row = dict(expected[feature["id"]])
        assert row.pop("geometry") is not None
        told = feature["properties"]
        for name, value in told.items():
            assert value == row[name] or (name == "because" and not value and not row[name])
        assert set(row) - set(told) <= {"worst_cell", "fid"}
        ring = feature["geometry"]["coordinates"][0][0]
        assert ring[0] == ring[-1]
        assert all(24 < lon < 26 and 60 < lat < 61 for lon, lat in ring)


def test_csv_has_what_json_has(client):
    answer = client.get("/scenarios/baseline/compliance", {"Accept": "text/csv"})
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    table = list(csv.DictReader(io.StringIO(answer.text, newline="")))
    document = client.get("/scenarios/baseline/compliance").json
    for place in document["municipalities"]:
        for rule in place["rules"]:
            (row,) = [
                row
                for row in table
                if (row["rule_id"], row["municipality_code"]) == (rule["rule"], place["code"])
            ]
            for name in FIGURES:
                told = "" if rule[name] is None else str(rule[name])
                assert row[name] == told


class Reader(HTMLParser):
    """Finds what stands in the cells of tables, and whether elements close."""

    def __init__(self, text):
        super().__init__()
        self.open, self.cells, self.scripts = [], [], 0
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.scripts += tag == "script"
        if tag not in ("meta", "link"):
            self.open.append(tag)
        if tag in ("td", "th"):
            self.cells.append("")

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open and self.open[-1] in ("td", "th"):
            self.cells[-1] += data


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/conformance",
        "/api",
        "/scenarios",
        "/scenarios/baseline",
        "/scenarios/{More}",
        "/scenarios/{More}/compliance",
        "/scenarios/{More}/facilities",
        "/compare?to={More}",
        "/nearest?lon=25.1&lat=60.48",
    ],
)
def test_every_document_is_a_sound_page_in_every_language(client, published, path):
    address = path.format(**published.ids)
    for language in ("en", "fi", "sv"):
        answer = client.get(address, {"Accept": "text/html", "Accept-Language": language})
        assert (answer.status, answer.media_type) == (200, "text/html")
        assert answer.headers["content-language"] == language
        page = Reader(answer.text)
        assert page.open == []
        assert page.scripts == 0
        assert f'lang="{language}"' in answer.text
        # What a study holds never becomes markup.
        assert "<2026>" not in answer.text
        assert "<yksikkö>" not in answer.text


def test_a_name_with_markup_is_shown_as_it_is(client, published):
    answer = client.get(f"/scenarios/{published.ids['More']}/facilities", f="html")
    assert "Uusi <yksikkö> & co" in Reader(answer.text).cells


def test_facilities_are_those_of_the_scenario(client, published, toolbox):
    features = client.get(f"/scenarios/{published.ids['Fewer']}/facilities").json["features"]
    expected = {
        row["facility_id"]: row for row in toolbox[published.ids["Fewer"]]["FACILITIES_OUTPUT"]
    }
    assert {one["id"]: one["properties"]["residents_served"] for one in features} == {
        id_: row["residents_served"] for id_, row in expected.items()
    }
    closed = {one["id"] for one in features if not one["properties"]["open"]}
    # Three mobile stops open in later years.
    assert closed == {"K09", "K11", "K13", "K14", "K15"}


def test_only_published_scenarios_exist(client, published):
    secret = published.ids["Secret"]
    unknown = client.get("/scenarios/nothing")
    for path in ("", "/compliance", "/facilities"):
        hidden = client.get(f"/scenarios/{secret}{path}")
        assert (hidden.status, hidden.body) == (404, unknown.body)
    assert client.get("/compare", to=secret).body == unknown.body
    assert client.get("/nearest", lon=25.1, lat=60.5, scenario=secret).body == unknown.body
    asked = client.post("/evaluate", {"scenario": secret, "facilities": []})
    assert asked.status == 404
    assert asked.body == unknown.body
    told = "".join(
        client.get(path, f=format_).text
        for path in (
            "/",
            "/scenarios",
            "/scenarios/baseline",
            f"/scenarios/{published.ids['More']}",
        )
        for format_ in ("json", "html")
    )
    assert secret not in told
    assert SECRET not in told
    assert "Secret" not in told


def test_reasons_name_no_cell_with_its_few_residents(client):
    document = client.get("/scenarios/baseline/compliance", statistics="true")
    assert "500mN" not in "".join(
        rule["because"]
        for place in document.json["municipalities"]
        for rule in place["rules"]
        if rule["verdict"] == "not_met"
    )
    assert "worst_cell" not in document.text


def test_comparing_is_what_the_toolbox_compares(client, published):
    found, _ = run(
        "comparescenarios",
        STUDY=str(published.path),
        AFTER_SCENARIO=published.ids["Fewer"],
        **dict.fromkeys(("BEFORE_DATE", "AFTER_DATE"), "2026-06-01"),
        **dict.fromkeys(("OUTPUT", "VERDICTS", "MOVEMENTS"), "TEMPORARY_OUTPUT"),
    )
    document = client.get("/compare", to=published.ids["Fewer"]).json
    assert document["fingerprint"] == f"{found['FINGERPRINT_BEFORE']}/{found['FINGERPRINT_AFTER']}"
    assert document["turns"]["worse"] == found["COUNT_WORSE"]
    assert document["turns"]["better"] == found["COUNT_BETTER"]
    places = {
        **{place["code"]: place for place in document["municipalities"]},
        "county": document["county"],
    }
    for row in rows(found["VERDICTS"]):
        (told,) = [
            rule
            for rule in places[row["municipality_code"]]["rules"]
            if rule["rule"] == row["rule_id"]
        ]
        assert {name: row[name] for name in told if name != "rule"} == {
            name: value for name, value in told.items() if name != "rule"
        }
    movement = document["county"]["movements"]["unit"]
    assert movement["residents_losing"] == found["RESIDENTS_LOSING"] > 0
    assert movement["residents_gaining"] == found["RESIDENTS_GAINING"]


def test_the_nearest_is_that_of_a_cell(client, published, toolbox):
    """From the place of a demand point the minutes are those of the cell."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject
    from service_network_planner.gis.studyopening import open_study
    from service_network_planner.planning.sides import Side

    opened = open_study(published.path, read_only=True)
    side = Side("", opened.facility_rows, opened.rule_set, opened.day)
    figures = side.evaluate(opened.study, opened.travel).figures
    transform = QgsCoordinateTransform(
        opened.crs, QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject()
    )
    (question,) = [
        q
        for q in figures.answers
        if (q.tier, q.mode, q.also, q.exact) == ("unit", "car", (), False)
    ]
    for point in range(0, len(opened.study.demand), 400):
        x, y = opened.study.demand.xy[point]
        place = transform.transform(x, y)
        asked = client.get("/nearest", lon=f"{place.x():.12f}", lat=f"{place.y():.12f}")
        (told,) = [tier for tier in asked.json["scenarios"][0]["tiers"] if tier["tier"] == "unit"]
        facility = figures.study.facilities.ids[int(figures.answers[question].facility[point])]
        assert told["facility"]["id"] == facility
        assert told["minutes"] == pytest.approx(figures.ms[question][point] / 60000, abs=2e-4)


def test_pages_make_up_the_whole(client):
    whole = client.get("/scenarios/baseline/compliance").json
    assert whole["number_matched"] == whole["number_returned"] == 6
    found, path = [], "/scenarios/baseline/compliance?limit=4"
    while path:
        document = client.ask(path).json
        found += document["municipalities"]
        assert document["county"] == whole["county"]
        (path,) = [
            link["href"].removeprefix("/servicenetwork")
            for link in document["links"]
            if link["rel"] == "next"
        ] or [""]
    assert found == whole["municipalities"]


def test_what_a_client_has_is_not_sent_again(client):
    for path in ("/", "/api", "/scenarios", "/scenarios/baseline/compliance"):
        first = client.get(path)
        again = client.get(path, {"If-None-Match": f'"other", W/{first.headers["etag"]}'})
        assert (again.status, again.body) == (304, b"")
        assert again.headers["etag"] == first.headers["etag"]
        assert client.get(path, lang="fi").headers["etag"] != first.headers["etag"]
        assert client.get(path, f="html").headers["etag"] != first.headers["etag"]
        assert "Accept" in first.headers["vary"]


def test_head_has_the_headers_of_get(client):
    whole = client.get("/scenarios")
    head = client.ask("/scenarios", method="HEAD")
    assert head.body == b""
    for name in ("etag", "content-type", "content-language", "content-length"):
        assert head.headers[name] == whole.headers[name]


@pytest.mark.parametrize(
    ("accept", "media_type"),
    [
        ("", "application/json"),
        ("*/*", "application/json"),
        ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html"),
        ("application/json;q=0.2, application/geo+json", "application/geo+json"),
        ("text/*, application/json;q=0.5", "text/csv"),
        ("application/json;q=0, */*;q=0.1", "application/geo+json"),
        (";;;,,q=", "application/json"),
        ("TEXT/CSV", "text/csv"),
    ],
)
def test_formats_are_agreed_on(client, accept, media_type):
    answer = client.get("/scenarios/baseline/compliance", {"Accept": accept})
    assert (answer.status, answer.media_type) == (200, media_type)


def test_the_description_names_everything_there_is(client):
    document = client.get("/api", f="openapi")
    assert document.headers["content-type"].startswith("application/vnd.oai.openapi+json")
    whole = document.json
    assert whole["openapi"] == "3.0.3"
    assert "/evaluate" in whole["paths"]
    assert json.loads(client.get("/api", f="json").body)["paths"] == whole["paths"]
