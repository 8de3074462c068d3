"""Services that come to people: mobile stops and their hours, digital channels and their shares.

They are reported on their own. A rule counts them only where it says so: a mobile tier in its
``also``, or a ``share`` rule about :data:`~.channels.FIGURE`.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import numpy as np

from .access import Question
from .channels import total
from .comparison import Comparison
from .demand import TOTAL
from .figures import Figures
from .reporttable import NONE_YET, Table, known, places, state, table
from .tables import mean_minutes
from .tiers import MOBILE
from .timetable import Timetable
from .within import Within

OLDER = "age_65plus"
_SIDES = ("before", "after")
_MEASURES = {
    "stops": "count",
    "hours_a_week": "week_hours",
    "mean": "minutes",
    "near": "share",
    "older_near": "share",
}
"""What is told of the stops of a place, and the kind of each column."""


def outreach_tables(comparison: Comparison) -> tuple[Table, ...]:
    """Return the tables of mobile stops, of mobile services by place, and of digital channels."""
    return (stops(comparison), mobile(comparison), channels(comparison))


def near_min(comparison: Comparison) -> float:
    """Return within how many minutes a stop counts as near: the rule set's shortest threshold."""
    return float(min(comparison.after.rule_set.thresholds_min, default=10.0))


def stops(comparison: Comparison) -> Table:
    """One row per mobile stop on either side: where and when it is, and whether it is open."""
    columns = {
        "tier": "tier",
        "id": "text",
        "facility": "text",
        "place": "place",
        "weekdays": "weekdays",
        "spans": "spans",
        "weeks": "weeks",
        "week_hours": "week_hours",
        "state_before": "state",
        "state_after": "state",
        "opens": "date",
        "closes": "date",
    }
    code = places(comparison)
    sides = [_mobile_rows(figures) for figures in (comparison.before, comparison.after)]
    rows: list[tuple[Any, ...]] = []
    for id_ in dict.fromkeys([*sides[1], *sides[0]]):
        figures, row = next(
            (figures, side[id_])
            for figures, side in zip((comparison.after, comparison.before), reversed(sides))
            if id_ in side
        )
        sites = figures.study.facilities
        when = figures.study.timetables.get(id_)
        rows.append(
            (
                figures.rule_set.tiers[int(sites.tier[row])].id,
                id_,
                sites.names[row],
                code[int(sites.municipality[row])],
                None if when is None else ",".join(str(day + 1) for day in when.days),
                None if when is None else ",".join(f"{a}-{b}" for a, b in when.spans),
                None if when is None else str(when.every_weeks),
                None if when is None else float(when.hours_a_week),
                *(
                    state(one, side[id_]) if id_ in side else NONE_YET
                    for one, side in zip((comparison.before, comparison.after), sides)
                ),
                sites.opens[row].item(),
                sites.closes[row].item(),
            )
        )
    return table("stops", columns, rows)


def _mobile_rows(figures: Figures) -> dict[str, int]:
    """Return the rows of the mobile stops by their ids."""
    sites, tiers = figures.study.facilities, figures.rule_set.tiers
    mobile_tiers = np.array([*(tier.kind == MOBILE for tier in tiers), False])
    return {sites.ids[row]: row for row in np.flatnonzero(mobile_tiers[sites.tier]).tolist()}


def mobile(comparison: Comparison) -> Table:
    """One row per mobile tier and place: stops, hours of service a week, and the way there."""
    columns = {"tier": "tier", "place": "place"}
    for name, kind in _MEASURES.items():
        columns.update({f"{name}_{side}": kind for side in _SIDES})
    rows: list[tuple[Any, ...]] = []
    for tier in comparison.after.rule_set.tiers:
        if tier.kind != MOBILE:
            continue
        found = [_side(comparison, figures, tier.id) for figures in _figures(comparison)]
        if not any(one["stops"][-1] for one in found):
            continue
        for row, code in enumerate(places(comparison)):
            values = (one[name][row] for name in _MEASURES for one in found)
            rows.append((tier.id, code, *values))
    return table("mobile", columns, rows)


def _figures(comparison: Comparison) -> tuple[Figures, Figures]:
    return comparison.before, comparison.after


def _side(comparison: Comparison, figures: Figures, tier: str) -> dict[str, list[Any]]:
    """Return the columns of one side by name, each with the municipalities and the county."""
    study, n_places = figures.study, figures.layout.county
    own = figures.rule_set.tiers.providers(tier, exact=True)[study.facilities.tier]
    count = [0] * (n_places + 1)
    hours = [Fraction(0)] * (n_places + 1)
    for row in np.flatnonzero(own & figures.open_now).tolist():
        when: Timetable | None = study.timetables.get(study.facilities.ids[row])
        place = int(study.facilities.municipality[row])
        for index in {place, n_places} if place >= 0 else {n_places}:
            count[index] += 1
            hours[index] += when.hours_a_week if when is not None else 0
    main = comparison.main_question
    question = Question(tier, main.mode if main is not None else "car")
    columns: tuple[list[Any], ...] = (
        count,
        [float(each) for each in hours],
        _means(figures, question),
        _near(comparison, figures, question, TOTAL),
        _near(comparison, figures, question, OLDER),
    )
    return dict(zip(_MEASURES, columns))


def _means(figures: Figures, question: Question) -> list[Any]:
    summary = figures.summary(question, TOTAL)
    if summary is None:
        return [None] * (figures.layout.county + 1)
    return [known(value) for value in mean_minutes(summary).tolist()]


def _near(comparison: Comparison, figures: Figures, question: Question, group: str) -> list[Any]:
    summary = figures.summary(question, group)
    threshold_ms = round(near_min(comparison) * 60_000)
    if summary is None or threshold_ms not in summary.measures.thresholds_ms:
        return [None] * (figures.layout.county + 1)
    return [known(value) for value in Within.of(summary, threshold_ms).shares()[0].tolist()]


def channels(comparison: Comparison) -> Table:
    """One row per digital channel and a last one, without a name, for all of them together."""
    columns = {
        "channel": "text",
        "unit": "unit",
        "share": "share",
        "target": "share",
        "gap": "margin",
        "target_date": "date",
    }
    found = comparison.after.study.channels
    rows: list[tuple[Any, ...]] = [
        (one.name, "share", *_shares(one.share, one.target), one.target_date) for one in found
    ]
    if found:
        sums = (total(found), total(found, "target"))
        dates = {one.target_date for one in found}
        rows.append((None, "share", *_shares(*sums), dates.pop() if len(dates) == 1 else None))
    return table("channels", columns, rows)


def _shares(share: float | None, target: float | None) -> tuple[float | None, ...]:
    a, b = known(share), known(target)
    return a, b, None if a is None or b is None else a - b
