"""What if: facilities that a client gives, judged by the rules of a published scenario."""

from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np

from ..engine.problems import Problem
from ..planning.evaluation import Evaluation
from ..planning.facility import Facility
from ..planning.fingerprint import Fingerprint
from ..planning.scenario import applied, changes_between, located
from . import jsonbody
from .asked import Asked, Site
from .call import Call
from .compliance import told
from .document import Document
from .gate import Deadline
from .geometry import from_degrees
from .heldstudy import HeldStudy
from .landing import common
from .results import Results
from .scenarios import reference
from .whatif import WhatIf


def answer(call: Call) -> Document:
    """Judge."""
    study = call.study
    asked = Asked.read(jsonbody.read(call.request, call.settings), study, call.settings)
    basis = asked.scenario or next(iter(study.sides))
    deadline = Deadline(call.settings.max_seconds)
    with call.gate.place():
        what_if: WhatIf = study.kept(("what if", basis), lambda: WhatIf(study, basis))
        rows = _rows(study, what_if, asked)
        _require_roads(study, rows, asked)

        def read(evaluation: Evaluation) -> dict[str, Any]:
            results = Results(evaluation, call.language)
            *places, county = results.places
            return {**results.head(), **told(places, county, asked.statistics)}

        judged = what_if.judged(rows, deadline, read)
    side = what_if.side
    opened = study.opened
    fingerprint = Fingerprint.of(opened.study, rows, side.rule_set, side.day, opened.travel)
    data = {
        **common(call),
        "fingerprint": fingerprint.text,
        "scenario": reference(call, basis) if asked.scenario else None,
        "rules_of": basis,
        "date": side.day,
        "facilities": len(rows),
        **judged,
    }
    return Document("", data)


def _rows(study: HeldStudy, what_if: WhatIf, asked: Asked) -> list[Facility]:
    """Return all facilities that are to be judged, those of the scenario first."""
    own = {row.id: row for row in what_if.side.rows} if asked.scenario else {}
    for position, id_ in enumerate(asked.remove):
        if id_ not in own:
            raise Problem("api-facility-unknown", id=id_, pointer=f"/remove/{position}")
    given = {
        site.id: _facility(study, site, own.get(site.id), asked.is_projected)
        for site in asked.sites
    }
    if asked.scenario:
        changes: dict[str, Facility | None] = {**given, **dict.fromkeys(asked.remove)}
    else:
        changes = changes_between(what_if.side.rows, list(given.values()))
    rows = applied(what_if.side.rows, changes)
    return located(rows, study.opened.study.municipalities)


def _facility(study: HeldStudy, site: Site, known: Facility | None, projected: bool) -> Facility:
    x, y = site.coordinates
    if not projected:
        x, y = from_degrees(study.opened, x, y, f"{site.pointer}/coordinates")
    if known is None:
        is_open = True if site.open is None else site.open
        return Facility(site.id, site.name or site.id, site.tier, (x, y), open=is_open)
    return dataclasses.replace(
        known,
        name=site.name or known.name,
        tier=site.tier,
        xy=(x, y),
        open=known.open if site.open is None else site.open,
    )


def _require_roads(study: HeldStudy, rows: list[Facility], asked: Asked) -> None:
    """Refuse given places without a road by the first mode; the study's own are as they are."""
    places = {row.id: row.xy for row in rows}
    if not asked.sites:
        return
    opened = study.opened
    xy = np.array([places[site.id] for site in asked.sites])
    found = opened.travel.snap(opened.rule_set.modes[0], xy).found
    if not found.all():
        site = asked.sites[int(np.argmin(found))]
        pointer, distance = f"{site.pointer}/coordinates", f"{opened.travel.max_snap_m:g}"
        raise Problem("api-off-network", pointer=pointer, distance=distance)
