"""The page for residents and its files over HTTP."""

from __future__ import annotations

import pytest
from service_network_planner.server.residentspage import CONTENT_SECURITY_POLICY


@pytest.mark.parametrize("language", ["en", "fi", "sv"])
def test_the_page_comes_in_the_language_that_a_browser_wants(client, language):
    asked = client.get("/page", {"Accept": "text/html", "Accept-Language": language})
    assert asked.status == 200
    assert asked.media_type == "text/html"
    assert asked.headers["content-language"] == language
    assert asked.headers["content-security-policy"] == CONTENT_SECURITY_POLICY
    assert f'<html lang="{language}">' in asked.text
    assert asked.text == client.get("/page", lang=language).text


def test_what_a_browser_has_is_not_sent_again(client):
    for path in ("/page", "/static/page.js", "/static/leaflet.js"):
        tag = client.get(path).headers["etag"]
        again = client.get(path, {"If-None-Match": tag})
        assert (again.status, again.body, again.headers["etag"]) == (304, b"", tag)


@pytest.mark.parametrize(
    "name", ["page.html.j2", "..%2Fpage.js", "%2e%2e", "vendor%2fleaflet.js", "x" * 99]
)
def test_no_other_file_is_served(client, name):
    refused = client.get(f"/static/{name}")
    assert refused.status in (400, 404)
    assert b"/" not in refused.json["detail"].encode()


def test_methods_and_parameters_that_the_page_has_not_are_refused(client):
    assert client.post("/page", {}).status == 405
    assert client.get("/page", color="red").status == 400
