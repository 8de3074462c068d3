"""The shapes of the service's documents, as OpenAPI 3.0 describes them."""

from __future__ import annotations

from typing import Any

Schema = dict[str, Any]

TEXT: Schema = {"type": "string"}
NUMBER: Schema = {"type": "number"}
WHOLE: Schema = {"type": "integer", "minimum": 0}
FLAG: Schema = {"type": "boolean"}
MAYBE: Schema = {"type": "number", "nullable": True}
MAYBE_TEXT: Schema = {"type": "string", "nullable": True}
DATE: Schema = {"type": "string", "format": "date", "nullable": True}
VERDICT: Schema = {"type": "string", "enum": ["met", "not_met", "uncertain", "not_applicable"]}


def ref(name: str) -> Schema:
    """Return a reference to one of :func:`schemas`."""
    return {"$ref": f"#/components/schemas/{name}"}


def array(items: Schema) -> Schema:
    """Return the schema of a list."""
    return {"type": "array", "items": items}


def members(properties: Schema, optional: tuple[str, ...] = (), **more: Any) -> Schema:
    """Return the schema of an object that has all of some members, but for optional ones."""
    required = [name for name in properties if name not in optional]
    return {"type": "object", "required": required, "properties": properties, **more}


def mapping(values: Schema) -> Schema:
    """Return the schema of an object whose members' names are identifiers."""
    return {"type": "object", "additionalProperties": values}


COMMON = {"fingerprint": TEXT, "language": TEXT, "links": array(ref("link"))}
PAGED = {"number_matched": WHOLE, "number_returned": WHOLE}
HEAD = {
    "mode": TEXT,
    "mode_name": TEXT,
    "borders": TEXT,
    "population": TEXT,
    "population_year": {"type": "integer", "nullable": True},
}
JUDGED = {**HEAD, "municipalities": array(ref("municipality")), "county": ref("county")}
NAMED = {"id": TEXT, "name": TEXT}
_FIGURES = ("value", "low", "high", "threshold", "margin", "margin_min")


def schemas(max_facilities: int, crs: list[str], tiers: list[str]) -> Schema:
    """Return all shapes by name."""
    point = members(
        {
            "type": {"type": "string", "enum": ["Point"]},
            "coordinates": {**array(NUMBER), "minItems": 2, "maxItems": 2},
        }
    )
    figures = dict.fromkeys(("mean", "median", "p90", "p95", "max"), MAYBE)
    place = {
        "verdict": VERDICT,
        "residents": MAYBE,
        "minutes": mapping(members(figures)),
        "rules": array(ref("judgement")),
        "statistics": array({"type": "object"}),
    }
    tier = {
        **NAMED,
        "level": {"type": "integer"},
        "kind": {"type": "string", "enum": ["fixed", "mobile", "digital"]},
        "colour": TEXT,
    }
    rules = {
        "rule_set": TEXT,
        "tiers": array(members(tier)),
        "groups": array(members(NAMED)),
        "rules": array(members({**NAMED, "note": TEXT, "kind": TEXT, "scope": TEXT})),
        "thresholds_min": array(NUMBER),
    }
    scenario = {"id": TEXT, "title": TEXT, "date": DATE, "fingerprint": TEXT}
    side = {"rules": array({"type": "object"}), "movements": mapping({"type": "object"})}
    nearest = {
        "tier": TEXT,
        "tier_name": TEXT,
        "minutes": MAYBE,
        "facility": members({**NAMED, "tier": MAYBE_TEXT, "geometry": point}, nullable=True),
    }
    place_name = members({"code": TEXT, "name": TEXT}, nullable=True)
    return {
        "link": members(
            {"href": TEXT, "rel": TEXT, "type": TEXT, "title": TEXT}, ("type", "title")
        ),
        "problem": members(
            {
                "type": TEXT,
                "title": TEXT,
                "status": {"type": "integer"},
                "detail": TEXT,
                "code": TEXT,
                "language": TEXT,
                "pointer": TEXT,
            },
            ("pointer",),
        ),
        "landing": members(
            {
                "title": TEXT,
                "description": TEXT,
                "attribution": TEXT,
                "languages": array(TEXT),
                **COMMON,
            }
        ),
        "conformance": members({"conformsTo": array(TEXT), **COMMON}),
        "scenario_reference": members(scenario),
        "scenarios": members(
            {
                "scenarios": array(
                    members({**scenario, "baseline": FLAG, "links": array(ref("link"))})
                ),
                **rules,
                "mode": TEXT,
                "mode_name": TEXT,
                "population": TEXT,
                "population_year": {"type": "integer", "nullable": True},
                **PAGED,
                **COMMON,
            }
        ),
        "scenario": members({**scenario, "baseline": FLAG, **rules, **COMMON}),
        "judgement": members(
            {
                "rule": TEXT,
                "verdict": VERDICT,
                **dict.fromkeys(
                    ("value", "low", "high", "threshold", "margin", "margin_min"), MAYBE
                ),
                "unit": TEXT,
                "because": TEXT,
            }
        ),
        "municipality": members({"code": TEXT, "name": TEXT, **place}, ("statistics",)),
        "county": members(place, ("statistics",)),
        "compliance": members({"scenario": ref("scenario_reference"), **JUDGED, **PAGED, **COMMON}),
        "features": members(
            {
                "type": {"type": "string", "enum": ["FeatureCollection"]},
                "features": array(
                    members(
                        {
                            "type": {"type": "string", "enum": ["Feature"]},
                            "id": TEXT,
                            "geometry": {"type": "object"},
                            "properties": {"type": "object"},
                        }
                    )
                ),
                "scenario": ref("scenario_reference"),
                **PAGED,
                **COMMON,
            }
        ),
        "comparison": members(
            {
                "from": ref("scenario_reference"),
                "to": ref("scenario_reference"),
                "turns": members(dict.fromkeys(("better", "worse", "same", "other"), WHOLE)),
                "municipalities": array(members({"code": TEXT, "name": TEXT, **side})),
                "county": members(side),
                **PAGED,
                **COMMON,
            }
        ),
        "nearest": members(
            {
                "lon": NUMBER,
                "lat": NUMBER,
                "municipality": place_name,
                "mode": TEXT,
                "mode_name": TEXT,
                "scenarios": array(members({**scenario, "tiers": array(members(nearest))})),
                **COMMON,
            }
        ),
        "what_if": _what_if(max_facilities, crs, tiers),
        "judged": members(
            {
                "scenario": {"nullable": True, "allOf": [ref("scenario_reference")]},
                "rules_of": TEXT,
                "date": DATE,
                "facilities": WHOLE,
                **JUDGED,
                **COMMON,
            }
        ),
    }


def _what_if(max_facilities: int, crs: list[str], tiers: list[str]) -> Schema:
    text = {"type": "string", "minLength": 1, "maxLength": 100}
    facility = members(
        {
            "id": text,
            "name": {"type": "string", "maxLength": 200},
            "tier": {"type": "string", "enum": tiers},
            "coordinates": {
                **array(NUMBER),
                "minItems": 2,
                "maxItems": 2,
                "description": "Longitude and latitude, or x and y of another crs.",
            },
            "open": {"type": "boolean", "nullable": True},
        },
        ("name", "open"),
        additionalProperties=False,
    )
    return members(
        {
            "facilities": {**array(facility), "maxItems": max_facilities},
            "scenario": {
                "type": "string",
                "maxLength": 100,
                "description": "A published scenario that the facilities are added to or moved in;"
                " without one they are all that there are.",
            },
            "remove": {
                **array(text),
                "maxItems": max_facilities,
                "description": "Ids of the scenario's facilities to take out.",
            },
            "crs": {"type": "string", "enum": crs, "default": crs[0]},
            "statistics": {"type": "boolean", "default": False},
        },
        ("scenario", "remove", "crs", "statistics"),
        additionalProperties=False,
    )
