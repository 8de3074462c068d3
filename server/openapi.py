"""The service's own description, OpenAPI 3.0."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..gis.publication import LANGUAGES
from ..i18n import translate
from .call import Call
from .document import Document
from .geometry import CRS84
from .htmlpage import Table
from .landing import common
from .negotiation import CSV, GEOJSON, HTML, JSON, MEDIA_TYPES
from .schemas import ref, schemas

VERSION = "1.0.0"


def _summaries() -> dict[str, tuple[str, str]]:
    """Return the shape of each resource's JSON, and its purpose."""
    return {
        "/": ("landing", translate("ServiceNetworkPlanner", "What is published")),
        "/conformance": (
            "conformance",
            translate("ServiceNetworkPlanner", "Standards that the service follows"),
        ),
        "/api": ("", translate("ServiceNetworkPlanner", "This description")),
        "/scenarios": (
            "scenarios",
            translate("ServiceNetworkPlanner", "The published scenarios, tiers and rules"),
        ),
        "/scenarios/{scenario}": (
            "scenario",
            translate("ServiceNetworkPlanner", "A scenario and its rules"),
        ),
        "/scenarios/{scenario}/compliance": (
            "compliance",
            translate("ServiceNetworkPlanner", "Verdicts and minutes by municipality"),
        ),
        "/scenarios/{scenario}/facilities": (
            "features",
            translate("ServiceNetworkPlanner", "Facilities, and whom each serves"),
        ),
        "/compare": (
            "comparison",
            translate("ServiceNetworkPlanner", "Two scenarios side by side"),
        ),
        "/nearest": (
            "nearest",
            translate("ServiceNetworkPlanner", "From a place to the nearest facility of each tier"),
        ),
        "/evaluate": (
            "judged",
            translate("ServiceNetworkPlanner", "Verdicts on facilities that the client gives"),
        ),
    }


def description(call: Call) -> Document:
    """Describe the service."""
    # Here, as the routes name this function.
    from .routes import ROUTES

    study = call.study
    ids = list(study.sides)
    summaries = _summaries()
    paths: dict[str, Any] = {}
    for route in ROUTES:
        path = "/" + "/".join(route.pattern)
        if path in summaries:
            schema, summary = summaries[path]
            names = [part[1:-1] for part in route.pattern if part.startswith("{")]
            operation: dict[str, Any] = {
                "operationId": schema or "api",
                "summary": summary,
                "parameters": [
                    *(_in_path(name, ids) for name in names),
                    *(_in_query(name, route.formats, ids) for name in route.known),
                    *_headers(),
                ],
                "responses": _responses(route.formats, schema, route.method),
            }
            if route.method == "POST":
                content = {"application/json": {"schema": ref("what_if")}}
                operation["requestBody"] = {"required": True, "content": content}
            paths[path] = {route.method.lower(): operation}
    opened = study.opened
    tiers = [tier.id for tier in opened.rule_set.tiers]
    known = [CRS84, *filter(None, [opened.crs.authid()])]
    data = {
        "openapi": "3.0.3",
        "info": {
            "title": study.title,
            "version": VERSION,
            "description": study.publication.abstract or study.title,
            "license": {"name": "GPL-2.0-or-later"},
        },
        "servers": [{"url": call.settings.url}],
        "paths": paths,
        "components": {"schemas": schemas(call.settings.max_facilities, known, tiers)},
        **{f"x-{name}": value for name, value in common(call).items()},
    }
    title = translate("ServiceNetworkPlanner", "Interface for other programs")
    columns = [
        ("method", translate("ServiceNetworkPlanner", "Method")),
        ("path", translate("ServiceNetworkPlanner", "Address")),
        ("summary", translate("ServiceNetworkPlanner", "Meaning")),
        ("parameters", translate("ServiceNetworkPlanner", "Parameters")),
        ("formats", translate("ServiceNetworkPlanner", "Formats")),
    ]
    rows = [
        [
            route.method,
            call.settings.url + "/" + "/".join(route.pattern),
            summaries["/" + "/".join(route.pattern)][1],
            route.known,
            route.formats,
        ]
        for route in ROUTES
        if "/" + "/".join(route.pattern) in summaries
    ]
    return Document(f"{title} – {study.title}", data, [Table(title, columns, rows)])


def _in_path(name: str, ids: Sequence[str]) -> dict[str, Any]:
    return {
        "name": name,
        "in": "path",
        "required": True,
        "schema": _scenario(ids),
        "example": ids[0],
    }


def _in_query(name: str, formats: Sequence[str], ids: Sequence[str]) -> dict[str, Any]:
    scenario = _scenario(ids)
    known: dict[str, dict[str, Any]] = {
        "f": {"type": "string", "enum": list(formats)},
        "lang": {"type": "string", "enum": list(LANGUAGES)},
        "limit": {"type": "integer", "minimum": 1, "maximum": 999_999_999},
        "offset": {"type": "integer", "minimum": 0, "maximum": 999_999_999},
        "statistics": {"type": "boolean", "default": False},
        "table": {"type": "string", "enum": ["verdicts", "municipalities", "statistics"]},
        "lon": {"type": "number", "minimum": -180, "maximum": 180},
        "lat": {"type": "number", "minimum": -90, "maximum": 90},
        "scenario": {"type": "array", "items": scenario, "maxItems": 8},
        "from": scenario,
        "to": scenario,
    }
    found: dict[str, Any] = {"name": name, "in": "query", "schema": known[name]}
    if name in ("lon", "lat", "to"):
        found["required"] = True
    if name in ("from", "to"):
        found["example"] = ids[0] if name == "from" else ids[-1]
    return found


def _scenario(ids: Sequence[str]) -> dict[str, Any]:
    return {"type": "string", "enum": list(ids)}


def _headers() -> list[dict[str, Any]]:
    text = {"type": "string"}
    return [
        {"name": "Accept-Language", "in": "header", "schema": text},
        {"name": "If-None-Match", "in": "header", "schema": text},
    ]


def _responses(formats: Sequence[str], schema: str, method: str) -> dict[str, Any]:
    contents: dict[str, Any] = {}
    for name in formats:
        shape: dict[str, Any] = {"type": "object"}
        if name == GEOJSON:
            shape = ref("features")
        elif name == JSON and schema:
            shape = ref(schema)
        elif name in (CSV, HTML):
            shape = {"type": "string"}
        contents[MEDIA_TYPES[name].partition(";")[0]] = {"schema": shape}
    if "openapi" in formats:
        contents[MEDIA_TYPES["openapi"]] = {"schema": {"type": "object"}}
    problem = {
        "application/problem+json": {"schema": ref("problem")},
        "text/html": {"schema": {"type": "string"}},
    }
    refused = [400, 404, 405, 406, 503]
    if method == "POST":
        refused += [413, 415, 422]
    else:
        refused += [422]
    responses: dict[str, Any] = {
        "200": {
            "description": "The document",
            "headers": {
                name: {"schema": {"type": "string"}} for name in ("ETag", "Content-Language")
            },
            "content": contents,
        },
        **{
            str(status): {"description": "What is wrong", "content": problem}
            for status in sorted(refused)
        },
    }
    if method == "GET":
        responses["304"] = {"description": "The client has it already"}
    return responses
