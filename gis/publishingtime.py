"""The baseline through time: which facilities are open, and which rules kept, on any day."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from ..engine.feedback import SILENT, Feedback, Part
from ..i18n import translate
from ..planning.facility import Facility
from .fields import FieldSpec
from .package import PackageTable
from .publication import BASELINE
from .publishedsides import PublishedSide, evaluated
from .publishingtables import COMPLIANCE, FACILITIES, ResultLayer, ResultLayers, short_name
from .studyopening import OpenedStudy

OVER_TIME = "over_time"
"""Stands for the scenario in the names of these layers."""

FROM, TO = "from_day", "to_day"
MOST_PERIODS = 40
YEARS_AFTER = 10
"""The last period is shown for so long: there is no end of time that a service could name."""

_FACILITY_FIELDS = ("facility_id", "name", "tier", "tier_name", "municipality_code")
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Period:
    """Days on which nothing changes, or that are taken to be like the first of them.

    Attributes
    ----------
    first, last : date
        Both belong to it.
    """

    first: date
    last: date


def turning_days(rows: Sequence[Facility]) -> list[date]:
    """Return the days on which a facility is open for the first, or closed for the first time."""
    days = set()
    for row in rows:
        if row.open and row.opens is not None:
            days.add(row.opens)
        if row.open and row.closes is not None:
            days.add(row.closes + _ONE_DAY)
    return sorted(days)


def periods(
    rows: Sequence[Facility], wanted: Sequence[date], known: Sequence[date]
) -> list[Period]:
    """Return the periods of a baseline.

    Parameters
    ----------
    rows : sequence of Facility
    wanted : sequence of date
        The first days of the periods; without any they begin whenever something changes.
    known : sequence of date
        Days that must lie in a period: those of the study. What changed before them is past.

    Returns
    -------
    list of Period
        In order, without gaps; empty where nothing ever changes and no day is wanted.
    """
    days = sorted(set(wanted))
    if not days:
        turns = turning_days(rows)
        begin = min(known) if known else date(turns[0].year, 1, 1) if turns else date.max
        days = [begin, *(day for day in turns if day > begin)]
        if len(days) < 2:
            return []
    last = days[-1].replace(month=12, day=31, year=min(days[-1].year + YEARS_AFTER, date.max.year))
    ends = [*(day - _ONE_DAY for day in days[1:]), max(last, *known, days[-1])]
    return [Period(first, end) for first, end in zip(days, ends)]


def over_time(
    opened: OpenedStudy,
    layers: ResultLayers,
    baseline: PublishedSide,
    spans: Sequence[Period],
    feedback: Feedback = SILENT,
) -> Iterator[ResultLayer]:
    """Yield facilities and verdicts with the days that they hold on.

    Raises
    ------
    Problem
        See :func:`~.evaluation.evaluate`.
    Canceled
        When the user stopped it.
    """
    found: list[PackageTable] = []
    facilities: PackageTable | None = None
    for number, span in enumerate(spans):
        side = dataclasses.replace(baseline.side, day=span.first)
        print_ = side.fingerprint(opened.study, opened.travel).text
        one = dataclasses.replace(baseline, side=side, fingerprint=print_)
        for _, evaluation in evaluated(opened, [one], Part(feedback, number, len(spans))):
            by_kind = {each.kind: each.table for each in layers.of(one, evaluation)}
        found.append(by_kind[COMPLIANCE])
        facilities = by_kind[FACILITIES]
    if facilities is None:
        return
    label = translate("ServiceNetworkPlanner", "Facilities through time")
    text = translate(
        "ServiceNetworkPlanner", "The facilities that are open on the day that is asked for."
    )
    yield _layer(FACILITIES, _open_ones(baseline, facilities, spans), label, text, baseline)
    label = translate("ServiceNetworkPlanner", "Verdicts through time")
    text = translate(
        "ServiceNetworkPlanner", "The verdicts of the municipalities on the day that is asked for."
    )
    yield _layer(COMPLIANCE, _stacked(found, spans), label, text, baseline)


def _layer(
    kind: str, table: PackageTable, label: str, text: str, baseline: PublishedSide
) -> ResultLayer:
    name = short_name(kind, OVER_TIME)
    table = replace(table, name=name, description=label)
    return ResultLayer(table, kind, label, text, BASELINE, baseline.fingerprint)


def _span_specs() -> list[FieldSpec]:
    return [
        FieldSpec(FROM, "date", translate("ServiceNetworkPlanner", "First day")),
        FieldSpec(TO, "date", translate("ServiceNetworkPlanner", "Last day")),
    ]


def _open_ones(
    baseline: PublishedSide, table: PackageTable, spans: Sequence[Period]
) -> PackageTable:
    """Return the facilities that are ever open, with their first and last day in the periods."""
    begin, end = spans[0].first, spans[-1].last
    kept, first, last = [], [], []
    for number, row in enumerate(baseline.side.rows):
        opens, closes = max(row.opens or begin, begin), min(row.closes or end, end)
        if row.open and opens <= closes:
            kept.append(number)
            first.append(opens)
            last.append(closes)
    columns: list[Any] = []
    specs = []
    for spec, column in zip(table.fields, table.columns):
        if spec.name in _FACILITY_FIELDS:
            specs.append(spec)
            columns.append([column[number] for number in kept])
    label = translate("ServiceNetworkPlanner", "Status on the day")
    specs.append(FieldSpec("status", "text", label))
    columns.append(["open"] * len(kept))
    all_shapes = list(table.shapes or ())
    shapes = [all_shapes[number] for number in kept]
    return replace(
        table, fields=[*specs, *_span_specs()], columns=[*columns, first, last], shapes=shapes
    )


def _stacked(found: Sequence[PackageTable], spans: Sequence[Period]) -> PackageTable:
    """Put the tables of all periods under one another, each with its days."""
    lengths = [len(table.columns[0]) for table in found]
    columns = [
        [value for table in found for value in table.columns[at]]
        for at in range(len(found[0].fields))
    ]
    for end in ("first", "last"):
        columns.append([getattr(span, end) for span, n in zip(spans, lengths) for _ in range(n)])
    shapes = [shape for table in found for shape in table.shapes or ()]
    return replace(
        found[0], fields=[*found[0].fields, *_span_specs()], columns=columns, shapes=shapes
    )
