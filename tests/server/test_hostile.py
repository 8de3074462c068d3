"""Requests that are broken, huge, slow or meant to harm: a clear refusal, and the server lives."""

from __future__ import annotations

import socket
import time

import pytest

PATHS_OF_THE_SERVER = ("/tmp", "/home", "/usr", ".gpkg", ".py", ".qg")
INNARDS = (*PATHS_OF_THE_SERVER, "Traceback", "sqlite", "SELECT", 'File "', "numpy", "Error(")
BODY = '{"facilities": [{"id": "a", "tier": "unit", "coordinates": [25.1, %s]}]}'


@pytest.fixture(autouse=True)
def _still_there(client):
    """Whatever was asked, the next one gets an answer."""
    yield
    assert client.get("/conformance").status == 200


def refused(answer, *statuses):
    assert answer.status in statuses, answer.text[:500]
    assert not [word for word in INNARDS if word in answer.text]
    if answer.media_type == "application/problem+json":
        problem = answer.json
        assert problem["status"] == answer.status
        assert len(problem["detail"]) > 20
    return answer


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"nonsense",
        b'{"facilities": [}',
        b'{"facilities": [], "facilities": []}',
        b"\xff\xfe{}",
        b"[" * 200_000,
        b'{"a":' * 100_000,
        (BODY % "NaN").encode(),
        (BODY % "Infinity").encode(),
        (BODY % "-Infinity").encode(),
        (BODY % ("9" * 5000)).encode(),
        b"\x00" * 100,
    ],
)
def test_what_is_no_json_is_refused(client, body):
    problem = refused(client.post("/evaluate", body), 400).json
    assert problem["code"] == "api-json"


def test_numbers_beyond_all_bounds_are_refused(client):
    refused(client.post("/evaluate", (BODY % "1e999").encode()), 422)


def test_ten_megabytes_are_refused(client):
    started = time.monotonic()
    answer = refused(client.post("/evaluate", b'{"facilities": [' + b" " * 10_000_000 + b"]}"), 413)
    assert answer.json["code"] == "api-body-too-large"
    assert time.monotonic() - started < 60


def test_ten_thousand_facilities_are_refused(client):
    one = {"tier": "unit", "coordinates": [25.1, 60.48]}
    body = {"facilities": [{"id": str(number), **one} for number in range(10_000)]}
    assert refused(client.post("/evaluate", body), 422).json["code"] == "api-facilities-many"


@pytest.mark.parametrize("media_type", ["", "text/plain", "application/x-www-form-urlencoded"])
def test_only_json_is_taken(client, media_type):
    headers = {"Content-Type": media_type}
    refused(client.post("/evaluate", {"facilities": []}, headers), 415)


@pytest.mark.parametrize(
    "path",
    [
        "/../../../etc/passwd",
        "/scenarios/../../../../etc/passwd",
        "/scenarios/..%2f..%2f..%2fetc%2fpasswd",
        "/scenarios/%2e%2e/%2e%2e/etc/passwd/compliance",
        "/scenarios/%00/compliance",
        "/scenarios/%ff%fe",
        "/scenarios/" + "a" * 5000,
        "/scenarios/baseline/compliance/more",
        "/scenarios/' OR 1=1 --".replace(" ", "%20"),
        "/scenarios/%27%3B%20DROP%20TABLE%20scenarios%3B--/compliance",
        "/scenarios//compliance",
        "/static/../../metadata.txt",
        "/static/..%2f..%2fmetadata.txt",
        "/static/%2fetc%2fpasswd",
        "//etc/passwd",
        "/scenarios;a=b",
        "/SCENARIOS",
    ],
)
def test_paths_lead_nowhere_else(client, path):
    answer = client.ask(path)
    assert answer.status in (400, 404, 500 if path.startswith("/../") else 404), answer.text[:300]
    assert b"root:" not in answer.body
    if answer.media_type == "application/problem+json":
        refused(answer, 404, 400)


@pytest.mark.parametrize(
    "query",
    [
        "lon=25&lat=60' OR '1'='1",
        "lon=1;DROP TABLE scenarios&lat=60",
        "lon=NaN&lat=60",
        "lon=inf&lat=60",
        "lon=25&lat=1e309",
        "lon=&lat=",
        "lon=25",
        "lon=25&lat=60&lat=61",
        "lon=200&lat=60",
        "lon=25&lat=-91",
        "lon=25&lat=60&crs=EPSG:3067",
        "lon=25&lat=60&MAP=/etc/passwd",
        "lon=25&lat=60&scenario=" + "&scenario=".join(map(str, range(50))),
        "lon=٢٥&lat=60",
        "lon=0x19&lat=60",
        "lon=2_5&lat=60",
        "lon=25&lat=60&lang=xx",
        "lon=25&lat=60&lang=../../fi",
        "lon=25&lat=60&f=exe",
    ],
)
def test_parameters_are_read_strictly(client, query):
    from urllib.parse import quote

    problem = refused(client.ask("/nearest?" + quote(query, safe="=&")), 400).json
    assert problem["code"].startswith("api-parameter")


@pytest.mark.parametrize(
    "query", ["limit=0", "limit=-1", "offset=-1", "limit=1.5", "limit=" + "9" * 99]
)
def test_pages_are_asked_for_with_whole_numbers(client, query):
    refused(client.ask(f"/scenarios?{query}"), 400)


def test_a_page_has_no_more_than_the_limit(client):
    document = client.get("/scenarios", limit=999_999_999).json
    assert document["number_returned"] == document["number_matched"] == 3
    assert client.get("/scenarios", offset=999_999_999).json["scenarios"] == []


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
def test_documents_are_only_read(client, method):
    answer = refused(client.ask("/scenarios", method=method, body=b"{}"), 405)
    assert answer.headers["allow"] == "GET, HEAD, OPTIONS"


def test_evaluate_is_only_posted_to(client):
    answer = refused(client.get("/evaluate"), 405)
    assert answer.headers["allow"] == "POST, OPTIONS"
    options = client.ask("/evaluate", method="OPTIONS")
    assert (options.status, options.headers["allow"]) == (204, "POST, OPTIONS")
    assert "access-control-allow-methods" not in options.headers


@pytest.mark.parametrize(
    "accept",
    ["image/png", "application/xml", "x/y;q=1", "application/json;q=0", "text/html;q=0,a/b"],
)
def test_formats_that_there_are_not_are_refused(client, accept):
    problem = refused(client.get("/scenarios", {"Accept": accept}), 406).json
    assert "application/json" in problem["detail"]


@pytest.mark.parametrize(
    "headers",
    [
        {"Accept": "," * 4000},
        {"Accept": "*/*;q=1e9"},
        {"Accept-Language": "xx,--,*;q=0.1,fi;q=2"},
        {"If-None-Match": '"' * 2000},
        {"Accept-Language": "\xff\xfe"},
        {"Host": "evil.example"},
        {"X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "javascript"},
        {"Origin": "https://evil.example"},
        {"Range": "bytes=0-1"},
        {"Content-Length": "0"},
    ],
)
def test_odd_headers_do_no_harm(client, headers):
    answer = client.get("/", headers)
    assert answer.status == 200
    assert "evil" not in answer.text
    assert "access-control-allow-origin" not in answer.headers


def test_refusals_come_as_pages_and_in_the_clients_language(client):
    page = client.get("/nothing", {"Accept": "text/html", "Accept-Language": "fi"})
    assert (page.status, page.media_type) == (404, "text/html")
    assert page.headers["content-language"] == "fi"
    shown = client.get("/nearest", {"Accept": "text/html"}, lon="<script>alert(1)</script>", lat=1)
    assert shown.status == 400
    assert "<script>" not in shown.text


def test_a_slow_body_does_not_hold_the_others_up(server, client):
    with socket.create_connection(("127.0.0.1", server.port), timeout=30) as slow:
        slow.sendall(
            b"POST /servicenetwork/evaluate HTTP/1.1\r\nHost: a\r\n"
            b"Content-Type: application/json\r\nContent-Length: 100000\r\n\r\n{"
        )
        for _ in range(3):
            slow.sendall(b" ")
            assert client.get("/scenarios").status == 200
        # nginx closes it in time; nothing of it ever reaches a worker.
        slow.settimeout(30)
        assert b"200" not in slow.recv(1000)[:20]
