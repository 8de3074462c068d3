"""Verdicts of a scenario by municipality, with the figures behind them."""

from __future__ import annotations

from typing import Any

from ..gis.labels import verdict_names
from ..i18n import translate
from .call import Call
from .document import Document
from .geometry import areas
from .htmlpage import Table
from .landing import common
from .negotiation import CSV, GEOJSON, HTML
from .results import Results, Row, as_table, rows
from .scenarios import reference

TABLES = ("verdicts", "municipalities", "statistics")
_FOR_PROGRAMS = ("rule_id", "kind", "municipality_code", "code", "low", "high")


def answer(call: Call) -> Document:
    """Tell what the toolbox's algorithm for compliance tells, number for number."""
    (scenario,) = call.names
    study = call.study
    study.side(scenario)
    results: Results = study.kept(
        ("results", scenario, call.language),
        lambda: Results(study.evaluation(scenario), call.language),
    )
    table = call.parameters.one_of("table", TABLES, TABLES[0])
    statistics = call.parameters.flag("statistics")
    *places, county = results.places
    shown, counts = call.page(places)
    title = f"{study.name(scenario)} – {study.title}"
    about = reference(call, scenario)
    # What the minutes and verdicts rest on, and nothing else of the study.
    head = {**common(call), "scenario": about, "fingerprint": about["fingerprint"]}
    if call.format in (CSV, HTML):
        wanted = [table] if call.format == CSV or call.parameters.texts("table") else TABLES[:2]
        tables = [_table(results, name, shown) for name in wanted]
        return Document(title, {}, tables if call.format == CSV else [_readable(t) for t in tables])
    if call.format == GEOJSON:
        return Document(title, {"features": _features(call, results, shown), **counts, **head})
    data = {**head, **results.head(), **told(shown, county, statistics), **counts}
    return Document(title, data)


def told(places: list[Row], county: Row, statistics: bool) -> dict[str, Any]:
    """Return municipalities and county as JSON data."""

    def one(place: Row) -> Row:
        return {k: v for k, v in place.items() if statistics or k != "statistics"}

    return {"municipalities": [one(place) for place in places], "county": one(county)}


def _table(results: Results, name: str, places: list[Row]) -> Table:
    codes = {place["code"] for place in places}
    if name == "municipalities":
        caption = translate("ServiceNetworkPlanner", "Municipalities")
        return as_table(caption, results.municipalities, {"code": codes})
    codes.add("county")
    if name == "statistics":
        caption = translate("ServiceNetworkPlanner", "Statistics")
        return as_table(caption, results.statistics, {"municipality_code": codes})
    caption = translate("ServiceNetworkPlanner", "Verdicts")
    return as_table(caption, results.verdicts, {"municipality_code": codes})


def _readable(table: Table) -> Table:
    """Return a table as people read it: without identifiers, and verdicts in words."""
    words = verdict_names()
    names = [name for name, _ in table.columns]
    kept = [place for place, name in enumerate(names) if name not in _FOR_PROGRAMS]
    return Table(
        table.caption,
        [table.columns[place] for place in kept],
        [
            [words.get(row[i], row[i]) if names[i] == "verdict" else row[i] for i in kept]
            for row in table.rows
        ],
    )


def _features(call: Call, results: Results, places: list[Row]) -> list[Row]:
    shapes = call.study.kept("areas", lambda: areas(call.study.opened))
    by_code = {row["code"]: row for row in rows(results.municipalities)}
    return [
        {
            "type": "Feature",
            "id": place["code"],
            "geometry": shapes[place["code"]],
            "properties": by_code[place["code"]],
        }
        for place in places
    ]
