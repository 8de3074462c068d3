"""What environment variables change, and what becomes of the service when its study does."""

from __future__ import annotations

import os
import shutil
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace

import pytest
from served import Client, project_of, publish, serve
from service_network_planner.server.settings import Settings

SITE = {"tier": "unit", "coordinates": [25.1, 60.48]}
ORIGIN = "https://county.example"


@pytest.fixture(scope="module")
def narrow(sample_study, tmp_path_factory):
    """A server with one worker, small limits, and a study that it can call its own."""
    folder = tmp_path_factory.mktemp("narrow")
    project, path, ids = publish(sample_study, folder, language="sv")
    settings = {
        "MAX_FACILITIES": "3",
        "MAX_BODY_BYTES": "1000",
        "MAX_ITEMS": "2",
        "MAX_EVALUATIONS": "none",
        "MAX_AGE": "60",
        "CORS_ORIGINS": f"{ORIGIN}, https://other.example",
        "URL": "https://maps.example/county/servicenetwork/",
    }
    server = serve(
        project, workers=1, settings={f"SERVICENETWORK_{k}": v for k, v in settings.items()}
    )
    client = Client(server.port)
    yield SimpleNamespace(
        server=server, client=client, project=project, path=path, ids=ids, folder=folder
    )
    server.stop()
    shutil.rmtree(server.folder)


def test_limits_are_those_that_were_set(narrow):
    sites = [{"id": str(number), **SITE} for number in range(4)]
    many = narrow.client.post("/evaluate", {"facilities": sites}, lang="en")
    assert (many.status, many.json["code"]) == (422, "api-facilities-many")
    assert "3" in many.json["detail"]
    assert narrow.client.post("/evaluate", {"facilities": sites[:3]}).status == 200
    long = narrow.client.post("/evaluate", b'{"facilities": []' + b" " * 1000 + b"}")
    assert (long.status, long.json["code"]) == (413, "api-body-too-large")
    document = narrow.client.get("/scenarios", limit=100).json
    assert (document["number_returned"], document["number_matched"]) == (2, 3)
    assert narrow.client.get("/").headers["cache-control"] == "public, max-age=60"


def test_a_variable_that_cannot_be_read_is_told_in_the_log(narrow):
    assert "SERVICENETWORK_MAX_EVALUATIONS='none'" in narrow.server.log()


def test_links_begin_with_the_address_that_is_set(narrow):
    for link in narrow.client.get("/").json["links"]:
        assert link["href"].startswith("https://maps.example/county/servicenetwork/")


def test_the_language_is_the_publications_own(narrow):
    assert narrow.client.get("/").headers["content-language"] == "sv"
    assert narrow.client.get("/", {"Accept-Language": "de, en;q=0.1"}).json["language"] == "en"


def test_scripts_of_other_sites_may_read_what_they_are_allowed(narrow):
    allowed = narrow.client.get("/", {"Origin": ORIGIN})
    assert allowed.headers["access-control-allow-origin"] == ORIGIN
    assert "Origin" in allowed.headers["vary"]
    asked = {"Origin": ORIGIN, "Access-Control-Request-Method": "POST"}
    preflight = narrow.client.ask("/evaluate", method="OPTIONS", headers=asked)
    assert preflight.status == 204
    assert "POST" in preflight.headers["access-control-allow-methods"]
    assert "Content-Type" in preflight.headers["access-control-allow-headers"]
    for origin in ("https://evil.example", "null", ORIGIN + ".evil.example", ""):
        refused = narrow.client.get("/", {"Origin": origin})
        assert "access-control-allow-origin" not in refused.headers


def test_the_study_is_read_again_when_it_has_changed(narrow):
    id_ = narrow.ids["Fewer"]
    before = narrow.client.get(f"/scenarios/{id_}")
    with sqlite3.connect(narrow.path) as file:
        file.execute("UPDATE scenarios SET name = 'Renamed' WHERE id = ?", (id_,))
        file.execute(
            "DELETE FROM scenario_changes WHERE scenario = ? AND facility_id = 'K09'", (id_,)
        )
    file.close()
    after = narrow.client.get(f"/scenarios/{id_}", {"If-None-Match": before.headers["etag"]})
    assert after.status == 200
    assert (before.json["title"], after.json["title"]) == ("Fewer", "Renamed")
    assert before.json["fingerprint"] != after.json["fingerprint"]
    closed = [
        one["id"]
        for one in narrow.client.get(f"/scenarios/{id_}/facilities", limit=2, offset=8).json[
            "features"
        ]
        if not one["properties"]["open"]
    ]
    assert closed == []


def test_what_is_published_no_longer_is_gone(narrow):
    id_ = narrow.ids["More"]
    assert narrow.client.get(f"/scenarios/{id_}").status == 200
    again = project_of(narrow.path, [narrow.ids["Fewer"]], narrow.folder, language="sv")
    assert again == narrow.project
    for _ in range(20):
        # QGIS Server looks at the project's file as often as it likes.
        if narrow.client.get(f"/scenarios/{id_}").status == 404:
            break
    assert narrow.client.get(f"/scenarios/{id_}").status == 404
    assert narrow.client.get(f"/scenarios/{narrow.ids['Fewer']}").status == 200


def test_a_study_that_is_gone_is_said_to_be_so_and_its_place_is_not(narrow):
    away = narrow.path.with_suffix(".away")
    os.rename(narrow.path, away)
    try:
        answer = narrow.client.get("/scenarios", lang="en")
        assert (answer.status, answer.json["code"]) == (503, "api-unavailable")
        assert int(answer.headers["retry-after"]) > 0
        assert str(narrow.folder) not in answer.text
        assert "county" not in answer.text.replace("/county/", "")
        assert str(narrow.path) in narrow.server.log()
    finally:
        os.rename(away, narrow.path)
    assert narrow.client.get("/scenarios").status == 200


def test_whoever_computes_too_long_is_stopped(sample_study, tmp_path):
    """One place for three workers, and next to no time: some are told to come again."""
    project, _, _ = publish(sample_study, tmp_path)
    settings = {"SERVICENETWORK_MAX_EVALUATIONS": "1", "SERVICENETWORK_MAX_SECONDS": "0.001"}
    server = serve(project, workers=3, settings=settings)
    try:
        client = Client(server.port)
        body = {"facilities": [{"id": str(number), **SITE} for number in range(20)]}
        with ThreadPoolExecutor(6) as clients:
            answers = list(clients.map(lambda _: client.post("/evaluate", body), range(12)))
        assert {answer.status for answer in answers} == {503}
        assert {answer.json["code"] for answer in answers} <= {"api-busy", "api-too-slow"}
        assert all("retry-after" in answer.headers for answer in answers)
        assert client.get("/scenarios/baseline/compliance").status == 200
        assert all(worker.poll() is None for worker in server.workers)
    finally:
        server.stop()
        shutil.rmtree(server.folder)


def test_a_project_that_publishes_nothing_says_so(tmp_path):
    from qgis.core import QgsProject

    file = tmp_path / "plain.qgs"
    assert QgsProject().write(str(file))
    server = serve(file, workers=1)
    try:
        for path in ("/", "/scenarios", "/api", "/page"):
            answer = Client(server.port).get(path)
            assert (answer.status, answer.json["code"]) == (404, "api-nothing-published")
    finally:
        server.stop()
        shutil.rmtree(server.folder)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("MAX_FACILITIES", "0"),
        ("MAX_BODY_BYTES", "-5"),
        ("MAX_SECONDS", "nan"),
        ("MAX_SECONDS", "inf"),
        ("MAX_SECONDS", "0"),
        ("MAX_ITEMS", "1.5"),
        ("MAX_AGE", "soon"),
    ],
)
def test_nonsense_keeps_the_default(name, text):
    found = Settings.from_environment({f"SERVICENETWORK_{name}": text})
    assert found == Settings.from_environment({})
    assert found.faults == (f"SERVICENETWORK_{name}={text!r}",)


def test_paths_are_without_a_slash_at_the_end():
    found = Settings.from_environment({"SERVICENETWORK_PATH": "maps/network/"})
    assert (found.path, found.url) == ("/maps/network", "/maps/network")
