"""What if: facilities that a client sends, judged as the toolbox would."""

from __future__ import annotations

import dataclasses

import pytest

NEAR = {"id": "N1", "tier": "unit", "coordinates": [25.1, 60.48]}


@pytest.fixture(scope="module")
def opened(published):
    from service_network_planner.gis.studyopening import open_study

    return open_study(published.path, read_only=True)


def sent(rows, day=None):
    """Facilities as a client sends them, in metres; with a day, whether they are open on it."""
    return [
        {"id": row.id, "name": row.name, "tier": row.tier, "coordinates": row.xy, "open": is_open}
        for row in rows
        for is_open in [row.open and row.opened(day) == row]
    ]


def places(document, without=()):
    """What is said of municipalities and county, but for some rules."""
    found = [*document["municipalities"], document["county"]]
    return [
        {**place, "rules": [rule for rule in place["rules"] if rule["rule"] not in without]}
        for place in found
    ]


def of_change(client):
    """The rules about change: the published baseline, unlike a plan like it, has none before it."""
    return [r["id"] for r in client.get("/scenarios").json["rules"] if r["kind"] == "change"]


def asked(client, facilities, **more):
    answer = client.post("/evaluate", {"facilities": facilities, "crs": "EPSG:3067", **more})
    assert answer.status == 200, answer.text
    assert answer.headers["cache-control"] == "no-store"
    return answer.json


@pytest.mark.parametrize("which", ["baseline", "Fewer", "More"])
@pytest.mark.parametrize("basis", ["", "baseline", "Fewer", "More"])
def test_the_facilities_of_a_scenario_give_its_verdicts(client, published, opened, which, basis):
    """Whatever it is made of: few changes go one by one, many all at once."""
    from service_network_planner.planning.scenario import Scenario

    saved = {one.id: one for one in opened.file.scenarios()}
    id_, basis_id = (published.ids.get(name, name) for name in (which, basis))
    rows = opened.rows(saved.get(id_, Scenario("", "")))
    own = opened.rows(saved.get(basis_id, Scenario("", "")))
    remove = [row.id for row in own if row.id not in {one.id for one in rows}] if basis else []
    # New facilities have no dates; those of a scenario keep theirs.
    given = sent(rows, None if basis else opened.day)
    more = {"scenario": basis_id} if basis else {}
    document = asked(client, given, statistics=True, remove=remove, **more)
    published_as = client.get(f"/scenarios/{id_}/compliance", statistics="true").json
    without = of_change(client) if which == "baseline" else ()
    assert places(document, without) == places(published_as, without)
    if basis:
        assert document["fingerprint"] == published_as["fingerprint"]


def test_one_moved_facility_is_what_the_engine_says_of_it(client, opened):
    from service_network_planner.planning.sides import Side

    x, y = opened.facility_rows[2].xy
    moved = dataclasses.replace(opened.facility_rows[2], xy=(x - 900.0, y + 1200.0))
    document = asked(client, sent([moved]), scenario="baseline")
    rows = [moved if row.id == moved.id else row for row in opened.facility_rows]
    side = Side("", rows, opened.rule_set, opened.day)
    baseline = Side("", opened.facility_rows, opened.rule_set, opened.day)
    was = baseline.evaluate(opened.study, opened.travel)
    expected = side.evaluate(opened.study, opened.travel, was)
    told = {
        (place.get("code", "county"), rule["rule"]): rule["verdict"]
        for place in places(document)
        for rule in place["rules"]
    }
    assert told == {
        (row.municipality_code, row.rule_id): row.verdict for row in expected.verdicts.itertuples()
    }
    assert document["fingerprint"] == side.fingerprint(opened.study, opened.travel).text


def test_the_next_request_finds_the_scenario_as_it_was(client):
    before = places(client.post("/evaluate", {"scenario": "baseline", "facilities": []}).json)
    published = client.get("/scenarios/baseline/compliance").json
    without = of_change(client)
    assert [p["minutes"] for p in before] == [p["minutes"] for p in places(published, without)]
    body = {"scenario": "baseline", "facilities": [NEAR], "remove": ["K03"]}
    first = client.post("/evaluate", body).json
    for _ in range(4):
        assert client.post("/evaluate", body).json == first
    assert places(first) != before
    unchanged = client.post("/evaluate", {"scenario": "baseline", "facilities": []}).json
    assert places(unchanged) == before


def test_no_facilities_at_all_keep_no_rule(client):
    document = client.post("/evaluate", {"facilities": []}).json
    assert document["facilities"] == 0
    assert {place["verdict"] for place in document["municipalities"]} == {"not_met"}
    assert {
        figure
        for place in places(document)
        for tier in place["minutes"].values()
        for figure in tier.values()
    } == {None}


@pytest.mark.parametrize(
    ("body", "status", "code", "pointer"),
    [
        ({}, 422, "api-member", "/facilities"),
        ([], 422, "api-member", "/"),
        ({"facilities": {}}, 422, "api-member", "/facilities"),
        ({"facilities": [1]}, 422, "api-member", "/facilities/0"),
        ({"facilities": [], "sql": "1"}, 422, "api-member", "/sql"),
        ({"facilities": [{**NEAR, "tier": "palace"}]}, 422, "api-tier", "/facilities/0/tier"),
        ({"facilities": [{**NEAR, "tier": 3}]}, 422, "api-member", "/facilities/0/tier"),
        ({"facilities": [{**NEAR, "id": ""}]}, 422, "api-member", "/facilities/0/id"),
        ({"facilities": [{**NEAR, "id": "a\u0000"}]}, 422, "api-member", "/facilities/0/id"),
        ({"facilities": [{**NEAR, "id": "\ud800"}]}, 422, "api-member", "/facilities/0/id"),
        ({"facilities": [{**NEAR, "open": "no"}]}, 422, "api-member", "/facilities/0/open"),
        ({"facilities": [NEAR, NEAR]}, 422, "api-facility-repeated", None),
        ({"facilities": [NEAR], "crs": "EPSG:2393"}, 422, "api-crs", "/crs"),
        ({"facilities": [NEAR], "crs": 3067}, 422, "api-crs", "/crs"),
        ({"facilities": [], "remove": ["K01"]}, 422, "api-facility-unknown", "/remove/0"),
        (
            {"facilities": [], "remove": ["no"], "scenario": "baseline"},
            *(422, "api-facility-unknown", "/remove/0"),
        ),
        ({"facilities": [NEAR], "scenario": "nothing"}, 404, "api-scenario-unknown", None),
        ({"facilities": [NEAR], "statistics": 1}, 422, "api-member", "/statistics"),
    ],
)
def test_what_is_wrong_is_said(client, body, status, code, pointer):
    answer = client.post("/evaluate", body)
    assert (answer.status, answer.media_type) == (status, "application/problem+json")
    problem = answer.json
    assert (problem["status"], problem["code"], problem.get("pointer")) == (status, code, pointer)
    assert "{" not in problem["detail"].replace("{…}", "")


@pytest.mark.parametrize(
    ("coordinates", "code"),
    [
        ([181, 60], "api-member"),
        ([25, 90.5], "api-member"),
        ([25], "api-member"),
        ([25, 60, 3], "api-member"),
        (["25", 60], "api-member"),
        ([True, 60], "api-member"),
        ([10**400, 60], "api-member"),
        ([60.48, 25.1], "api-off-network"),
        ([0, 0], "api-off-network"),
        ([-170, -89.9], "api-off-network"),
        ([24.5, 59.9], "api-off-network"),
    ],
)
def test_impossible_places_are_refused(client, coordinates, code):
    body = {"facilities": [NEAR, {"id": "N2", "tier": "unit", "coordinates": coordinates}]}
    answer = client.post("/evaluate", body)
    assert answer.status == 422
    assert answer.json["code"] in (code, "api-place")
    assert answer.json["pointer"].startswith("/facilities/1/coordinates")
