"""Two published scenarios side by side: which verdicts turn, and who gains and loses."""

from __future__ import annotations

from ..gis.comparisonresults import ComparisonResults
from ..gis.publication import BASELINE
from ..i18n import translate
from ..planning.comparison import BETTER, OTHER, SAME, WORSE, Comparison
from ..planning.demand import TOTAL
from ..planning.sides import compare
from ..planning.tables import COUNTY_CODE
from .call import Call
from .document import Document
from .landing import common
from .negotiation import JSON
from .results import ASKED, Row, as_table, rows
from .scenarios import reference

_ABOUT = ("rule_id", "rule", "kind")


def answer(call: Call) -> Document:
    """Compare."""
    study = call.study
    first = BASELINE if BASELINE in study.sides else next(iter(study.sides))
    ids = call.parameters.text("from", first), call.parameters.text("to")
    sides = [study.side(id_) for id_ in ids]

    def made() -> Comparison:
        before, after = (one.side for one in sides)
        with call.gate.place():
            return compare(study.opened.study, before, after, study.opened.travel)[0]

    results = ComparisonResults(study.kept(("comparison", *ids), made), {}, call.language)
    codes = study.opened.study.municipalities.codes
    shown, counts = call.page(codes)
    title = " – ".join(study.name(id_) for id_ in ids)
    verdicts, movements = results.verdicts(), results.movements()
    if call.format != JSON:
        chosen = {"municipality_code": {*shown, COUNTY_CODE}}
        captions = (
            (translate("ServiceNetworkPlanner", "Verdicts"), verdicts),
            (translate("ServiceNetworkPlanner", "Residents"), movements),
        )
        return Document(title, {}, [as_table(name, table, chosen) for name, table in captions])
    turned, moved = rows(verdicts), _moved(results, rows(movements))
    turns = [row["turn"] for row in turned]
    names = dict(zip(codes, study.opened.study.municipalities.names))
    data = {
        **common(call),
        "fingerprint": "/".join(one.fingerprint for one in sides),
        "from": reference(call, ids[0]),
        "to": reference(call, ids[1]),
        "turns": {name: turns.count(name) for name in (BETTER, WORSE, SAME, OTHER)},
        "municipalities": [
            {"code": code, "name": names[code], **_place(code, turned, moved)} for code in shown
        ],
        "county": _place(COUNTY_CODE, turned, moved),
        **counts,
    }
    return Document(title, data)


def _moved(results: ComparisonResults, movements: list[Row]) -> list[Row]:
    """Return what becomes of all residents, by mode and borders of the main question."""
    main = results.main_question
    asked = (main.mode, main.borders, "", TOTAL)
    return [
        row
        for row in movements
        if (row["mode"], row["borders"], row["also"], row["group"]) == asked
    ]


def _place(code: str, verdicts: list[Row], movements: list[Row]) -> Row:
    here = [row for row in verdicts if row["municipality_code"] == code]
    moved = {row["tier"]: row for row in movements if row["municipality_code"] == code}
    return {
        "rules": [{"rule": row["rule_id"], **_without(row, *_ABOUT)} for row in here],
        "movements": {tier: _without(row) for tier, row in moved.items()},
    }


def _without(row: Row, *names: str) -> Row:
    return {k: v for k, v in row.items() if k not in (*ASKED, *names)}
