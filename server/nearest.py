"""From one place to the nearest facility of each tier, in several scenarios side by side."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..engine.arrays import MS_PER_MINUTE, NONE
from ..engine.problems import Problem
from ..gis.complianceresults import TIME_DECIMALS
from ..gis.publishedsides import PublishedSide
from ..i18n import translate
from ..i18n.modes import mode_names
from ..planning.facilities import Facilities
from ..planning.facility import facilities_of
from ..planning.tiers import DIGITAL
from .call import Call
from .document import Document
from .gate import Deadline
from .geometry import from_degrees, point, to_degrees
from .htmlpage import Facts, Table
from .landing import common
from .parameters import bad
from .scenarios import reference

MOST = 8
"""Scenarios in one answer."""

_HERE = np.zeros(1, dtype=np.int64)


def answer(call: Call) -> Document:
    """Tell minutes and facility by tier and scenario; a higher tier provides what a lower does."""
    lon = call.parameters.number("lon", -180.0, 180.0)
    lat = call.parameters.number("lat", -90.0, 90.0)
    wanted = call.parameters.texts("scenario") or list(call.study.sides)[:MOST]
    if len(wanted) > MOST:
        raise bad("scenario", str(len(wanted)), f"≤ {MOST}")
    sides = [call.study.side(id_) for id_ in wanted]
    opened = call.study.opened
    mode = opened.rule_set.modes[0]
    xy = np.array([from_degrees(opened, lon, lat, "lon, lat")])
    if not opened.travel.snap(mode, xy).found[0]:
        distance = f"{opened.travel.max_snap_m:g}"
        raise Problem("api-off-network", pointer="lon, lat", distance=distance)
    municipality = opened.study.municipalities.at(*xy[0])
    place: dict[str, Any] | None = None
    if municipality != NONE:
        known = opened.study.municipalities
        place = {"code": known.codes[municipality], "name": known.names[municipality]}
    deadline = Deadline(call.settings.max_seconds)
    found = [
        {**reference(call, side.id), "tiers": _tiers(call, side, mode, xy, deadline)}
        for side in sides
    ]
    data = {
        "lon": lon,
        "lat": lat,
        "municipality": place,
        "mode": mode,
        "mode_name": mode_names()[mode],
        "scenarios": found,
        **common(call),
    }
    title = translate("ServiceNetworkPlanner", "Nearest facilities")
    return Document(title, data, [Facts([("", f"{lat:.5f}, {lon:.5f}")]), *_tables(found)])


def _tiers(
    call: Call, side: PublishedSide, mode: str, xy: Any, deadline: Deadline
) -> list[dict[str, Any]]:
    rule_set, opened = side.side.rule_set, call.study.opened
    sites: Facilities = call.study.kept(
        ("sites", side.id), lambda: facilities_of(side.side.rows, rule_set.tiers)
    )
    is_open = sites.open_on(side.side.day)
    # One array for all questions, so that each facility is put on the roads once.
    ask = opened.travel.nearest_times(xy, sites.xy, feedback=deadline)
    transform = to_degrees(opened)
    rows = []
    for tier in rule_set.tiers:
        if tier.kind == DIGITAL:
            continue
        serve = is_open & rule_set.tiers.providers(tier.id)[sites.tier]
        ms, facility = ask(mode, serve, _HERE)
        index, reached = int(facility[0]), bool(np.isfinite(ms[0]))
        rows.append(
            {
                "tier": tier.id,
                "tier_name": tier.name(call.language),
                "minutes": round(float(ms[0]) / MS_PER_MINUTE, TIME_DECIMALS) if reached else None,
                "facility": {
                    "id": sites.ids[index],
                    "name": sites.names[index],
                    "tier": rule_set.tiers[sites.tier[index]].id,
                    "geometry": point(transform, tuple(sites.xy[index].tolist())),
                }
                if reached
                else None,
            }
        )
    return rows


def _tables(found: list[dict[str, Any]]) -> list[Table]:
    columns = [
        ("tier", translate("ServiceNetworkPlanner", "Tier")),
        ("minutes", translate("ServiceNetworkPlanner", "Minutes")),
        ("facility", translate("ServiceNetworkPlanner", "Facility")),
    ]
    return [
        Table(
            one["title"],
            columns,
            [
                [row["tier_name"], row["minutes"], row["facility"] and row["facility"]["name"]]
                for row in one["tiers"]
            ],
        )
        for one in found
    ]
