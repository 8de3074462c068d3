"""The facilities of a scenario, with whom each serves."""

from __future__ import annotations

from typing import Any

from ..i18n import translate
from .call import Call
from .document import Document
from .geometry import point, to_degrees
from .htmlpage import Table
from .landing import common
from .negotiation import GEOJSON
from .results import Results, rows
from .scenarios import reference


def answer(call: Call) -> Document:
    """List the facilities."""
    (scenario,) = call.names
    study = call.study
    study.side(scenario)
    table = Results(study.evaluation(scenario), call.language).tables.facilities()
    sites = study.evaluation(scenario).figures.study.facilities
    found = list(zip(rows(table), sites.xy.tolist()))
    shown, counts = call.page(found)
    title = f"{study.name(scenario)} – {study.title}"
    if call.format != GEOJSON:
        columns = [(spec.name, spec.alias or spec.name) for spec in table.specs]
        caption = translate("ServiceNetworkPlanner", "Facilities")
        return Document(
            title, {}, [Table(caption, columns, [list(row.values()) for row, _ in shown])]
        )
    transform = to_degrees(study.opened)
    about = reference(call, scenario)
    data = {
        "features": [_feature(row, point(transform, tuple(xy))) for row, xy in shown],
        **counts,
        **common(call),
        "scenario": about,
        "fingerprint": about["fingerprint"],
    }
    return Document(title, data)


def _feature(row: dict[str, Any], geometry: dict[str, Any]) -> dict[str, Any]:
    properties = {
        "id": row["facility_id"],
        "name": row["name"],
        "tier": row["tier"],
        "tier_name": row["tier_name"],
        "open": row["status"] == "open",
        "code": row["municipality_code"],
        "residents_served": row["residents_served"],
        "opens": row["opens"],
        "closes": row["closes"],
    }
    return {
        "type": "Feature",
        "id": row["facility_id"],
        "geometry": geometry,
        "properties": properties,
    }
