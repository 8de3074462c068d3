"""The tables of an impact report: every number that it prints, once, with its kind and unit."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import numpy as np

from ..engine.arrays import MS_PER_MINUTE
from .comparison import Comparison, Topic
from .figures import P95
from .movement import CHANGES
from .outreach import outreach_tables
from .parsing import MILLI
from .reporttable import NONE_YET, Table, known, places, state, table
from .rules import to_ms
from .statistics import NEVER, NOBODY, Summary
from .tables import mean_minutes, minutes
from .verdicts import Verdict
from .within import Within

MOST_LOSSES = 40
"""So many places are listed, those with the largest losses."""
PLACE_LOSSES = 5
"""So many are listed of each municipality, whatever happens elsewhere."""


def report_tables(comparison: Comparison, threshold_min: float) -> dict[str, Table]:
    """Return all tables by their ids.

    Parameters
    ----------
    comparison : Comparison
    threshold_min : float
        The travel time that shares are given for besides the rules' own.
    """
    tables = (
        _verdicts(comparison),
        _statistics(comparison, threshold_min),
        _changes(comparison),
        _bases(comparison),
        _facilities(comparison),
        _losses(comparison),
    )
    return {one.id: one for one in (*tables, *outreach_tables(comparison))}


def _verdicts(comparison: Comparison) -> Table:
    """One row per rule and municipality, or county."""
    code = places(comparison)
    columns = {
        "rule": "rule",
        "place": "place",
        "verdict_before": "verdict",
        "verdict_after": "verdict",
        "turn": "turn",
        "unit": "unit",
        "value_before": "measure",
        "value_after": "measure",
        "threshold": "measure",
        "margin_before": "margin",
        "margin_after": "margin",
        "low_after": "measure",
        "high_after": "measure",
    }
    rows = []
    for change in comparison.verdicts:
        one = change.after or change.before
        if one is None:
            continue

        def of(verdict: Verdict | None, name: str) -> float | None:
            return None if verdict is None else known(getattr(verdict, name))

        rows.append(
            (
                one.rule.id,
                code[one.row],
                change.before and change.before.verdict,
                change.after and change.after.verdict,
                change.turn,
                one.unit,
                of(change.before, "value"),
                of(change.after, "value"),
                known(one.threshold),
                of(change.before, "margin"),
                of(change.after, "margin"),
                of(change.after, "low"),
                of(change.after, "high"),
            )
        )
    return table("verdicts", columns, rows)


_ASKED = {"tier": "tier", "mode": "mode", "borders": "borders", "group": "group"}


def _asked(topic: Topic) -> tuple[str, ...]:
    return (topic.question.tier, topic.question.mode, topic.question.borders, topic.group)


def _statistics(comparison: Comparison, threshold_min: float) -> Table:
    """One row per tier, mode, borders, group and place: each statistic on both sides."""
    columns = {**_ASKED, "place": "place", "residents": "residents"}
    for name in ("mean", "p95", "worst"):
        columns.update(
            {f"{name}_before": "minutes", f"{name}_after": "minutes", f"{name}_change": "change"}
        )
    columns.update({"within_before": "share", "within_after": "share"})
    columns.update({"beyond_before": "residents", "beyond_after": "residents"})
    columns.update({"unreached_before": "residents", "unreached_after": "residents"})
    rows: list[tuple[Any, ...]] = []
    for topic in comparison.topics:
        sides = [_side(one, threshold_min) for one in comparison.summaries(topic)]
        residents = comparison.summaries(topic)[1].residents
        for row, code in enumerate(places(comparison)):
            values: list[Any] = [*_asked(topic), code, int(residents[row]) / MILLI]
            for name in ("mean", "p95", "worst"):
                was, is_ = (known(side[name][row]) for side in sides)
                values += [was, is_, None if was is None or is_ is None else is_ - was]
            for name in ("within", "beyond", "unreached"):
                values += [known(side[name][row]) for side in sides]
            rows.append(tuple(values))
    return table("statistics", columns, rows)


def _side(summary: Summary, threshold_min: float) -> dict[str, Any]:
    """Return the statistics (R,) of one side by name."""
    threshold_ms = to_ms(threshold_min)
    within = Within.of(summary, threshold_ms)
    return {
        "mean": mean_minutes(summary),
        "p95": minutes(summary.quantile(P95)),
        "worst": minutes(summary.worst_ms),
        "within": within.shares()[0],
        "beyond": within.beyond / MILLI,
        "unreached": (summary.residents - summary.reached) / MILLI,
    }


def _changes(comparison: Comparison) -> Table:
    """One row per tier, mode, borders, group and place: who gains and who loses."""
    columns = {
        **_ASKED,
        "place": "place",
        "residents": "residents",
        **dict.fromkeys(CHANGES, "residents"),
        "losing_low": "residents",
        "losing_high": "residents",
        "hours_gained": "hours",
        "hours_lost": "hours",
        "inflow_before": "residents",
        "inflow_after": "residents",
        "outflow_before": "residents",
        "outflow_after": "residents",
    }
    per_hour = MILLI * MS_PER_MINUTE * 60
    rows: list[tuple[Any, ...]] = []
    for topic in comparison.topics:
        movement = comparison.movements[topic]
        low, high = movement.bounds("losing")
        flows = [
            np.append(flow / MILLI, np.nan)
            for flow in (
                movement.inflow_before,
                movement.inflow_after,
                movement.outflow_before,
                movement.outflow_after,
            )
        ]
        for row, code in enumerate(places(comparison)):
            rows.append(
                (
                    *_asked(topic),
                    code,
                    int(movement.residents[row]) / MILLI,
                    *(int(count) / MILLI for count in movement.counts[row]),
                    int(low[row]) / MILLI,
                    int(high[row]) / MILLI,
                    int(movement.gained_person_ms[row]) / per_hour,
                    int(movement.lost_person_ms[row]) / per_hour,
                    *(known(flow[row]) for flow in flows),
                )
            )
    return table("changes", columns, rows)


def _bases(comparison: Comparison) -> Table:
    """One row per rule about the population base and facility, or all of the tier together."""
    columns = {
        "rule": "rule",
        "tier": "tier",
        "facility": "text",
        "lower": "residents",
        "upper": "residents",
        "base_before": "residents",
        "base_after": "residents",
        "base_projected": "residents",
        "verdict_before": "verdict",
        "verdict_after": "verdict",
        "verdict_projected": "verdict",
    }
    rows: list[tuple[Any, ...]] = [
        (
            base.rule.id,
            base.rule.tier,
            base.name or None,
            base.rule.lower,
            base.rule.upper,
            known(base.before),
            known(base.after),
            known(base.projected),
            base.verdict(base.before),
            base.verdict(base.after),
            None if comparison.projection is None else base.verdict(base.projected),
        )
        for base in comparison.bases()
    ]
    return table("bases", columns, rows)


def _facilities(comparison: Comparison) -> Table:
    """One row per facility on either side: tier, state, and whose nearest place it is."""
    columns = {
        "id": "text",
        "facility": "text",
        "tier": "tier",
        "place": "place",
        "state_before": "state",
        "state_after": "state",
        "opens": "date",
        "closes": "date",
        "served_before": "residents",
        "served_after": "residents",
        "served_projected": "residents",
    }
    question = comparison.main_question
    code = places(comparison)
    sides: list[dict[str, dict[str, Any]]] = []
    for figures in (comparison.before, comparison.after):
        facilities, tiers = figures.study.facilities, figures.rule_set.tiers
        served = None if question is None else figures.catchments(question)
        side = {}
        for f, id_ in enumerate(facilities.ids):
            tier = int(facilities.tier[f])
            serves = question is not None and bool(figures.serving(question)[f])
            side[id_] = {
                "name": facilities.names[f],
                "tier": tiers[tier].id if tier >= 0 else None,
                "place": code[int(facilities.municipality[f])],
                "state": state(figures, f),
                "opens": _day(facilities.opens[f]),
                "closes": _day(facilities.closes[f]),
                "served": None if served is None or not serves else int(served[f]) / MILLI,
            }
        sides.append(side)
    before, after = sides
    later = _served_later(comparison)
    rows: list[tuple[Any, ...]] = []
    for id_ in dict.fromkeys([*after, *before]):
        shown = after.get(id_) or before[id_]
        rows.append(
            (
                id_,
                shown["name"],
                shown["tier"],
                shown["place"],
                before[id_]["state"] if id_ in before else NONE_YET,
                after[id_]["state"] if id_ in after else NONE_YET,
                shown["opens"],
                shown["closes"],
                before[id_]["served"] if id_ in before else None,
                after[id_]["served"] if id_ in after else None,
                None if later is None or id_ not in after else later(id_),
            )
        )
    return table("facilities", columns, rows)


def _served_later(comparison: Comparison) -> Callable[[str], float | None] | None:
    """Return how many each facility serves by the projected population; ``None`` without one."""
    figures, question = comparison.after, comparison.main_question
    if comparison.projection is None or question is None:
        return None
    served, serves = figures.catchments(question, comparison.projection), figures.serving(question)
    row = {id_: f for f, id_ in enumerate(figures.study.facilities.ids)}
    return lambda id_: int(served[row[id_]]) / MILLI if serves[row[id_]] else None


def _day(value: Any) -> date | None:
    day: date | None = value.item() if isinstance(value, np.datetime64) else value
    return day


def _losses(comparison: Comparison) -> Table:
    """One row per place where people lose most, however few; ``rank`` is among all of them."""
    columns = {
        **_ASKED,
        "place": "place",
        "rank": "count",
        "cell": "text",
        "residents": "residents",
        "time_before": "minutes",
        "time_after": "minutes",
        "time_change": "change",
        "facility_before": "text",
        "facility_after": "text",
    }
    rows: list[tuple[Any, ...]] = []
    study = comparison.after.study
    code = [*places(comparison)]
    for topic in comparison.topics:
        group = study.demand.group(topic.group)
        if topic.group != "total" or group is None:
            continue
        was, is_ = comparison.times(topic.question)
        left = np.full(comparison.after.layout.county + 1, PLACE_LOSSES)
        for rank, point in enumerate(comparison.losses(topic).tolist(), 1):
            place = int(study.demand.municipality[point])
            left[place] -= 1
            if rank > MOST_LOSSES and left[place] < 0:
                continue
            a, b = _minutes(int(was[point])), _minutes(int(is_[point]))
            rows.append(
                (
                    *_asked(topic),
                    code[int(study.demand.municipality[point])],
                    rank,
                    study.demand.ids[point],
                    int(group.expected[point]) / MILLI,
                    a,
                    b,
                    None if a is None or b is None else _minutes(int(is_[point] - was[point])),
                    _serving(comparison, topic, point, before=True),
                    _serving(comparison, topic, point, before=False),
                )
            )
    return table("losses", columns, rows)


def _minutes(ms: int) -> float | None:
    return None if ms in (NEVER, NOBODY) else ms / MS_PER_MINUTE


def _serving(comparison: Comparison, topic: Topic, point: int, *, before: bool) -> str | None:
    """Name the facility that serves a demand point."""
    figures = comparison.before if before else comparison.after
    facility = int(figures.answers[topic.question].facility[point])
    return figures.study.facilities.names[facility] if facility >= 0 else None
