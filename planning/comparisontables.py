"""A comparison as tables: minutes, person-minutes, residents and shares, each with its unit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd

from ..engine.arrays import MS_PER_MINUTE
from . import tables
from .comparison import Comparison, Topic
from .movement import CHANGES, Movement
from .parsing import MILLI
from .statistics import NEVER
from .verdicts import NOT_APPLICABLE

ASKED = ["municipality_code", "municipality", "tier", "mode", "borders", "also", "group"]
"""What a row of statistics or of movements is about."""
OUTSIDE, UNSERVED = "outside", "unserved"
"""Stand in the place of a municipality that residents go to."""


def statistics(comparison: Comparison, topics: Sequence[Topic] | None = None) -> pd.DataFrame:
    """Return every statistic before, after and as the change between, by place, question, group.

    ``topics`` are all by default, here as in the other tables. Columns are those of
    :func:`~.tables.statistics` with the endings ``_before``, ``_after`` and ``_change``; bounds and
    cells, of which there is no difference, have no change.
    """
    sides = [tables.statistics(side, topics) for side in (comparison.before, comparison.after)]
    if any(side.empty for side in sides):
        return pd.DataFrame(columns=ASKED)
    before, after = (side.drop(columns=["cells_unknown", "population_year"]) for side in sides)
    common = [name for name in after.columns if name in before.columns]
    before = before[common].drop(columns="municipality")
    on = [name for name in ASKED if name != "municipality"]
    both = after[common].merge(before, on=on, how="inner", suffixes=("_after", "_before"))
    result = both[ASKED].copy()
    for name in common:
        if name in ASKED:
            continue
        was, is_ = both[f"{name}_before"], both[f"{name}_after"]
        result[f"{name}_before"], result[f"{name}_after"] = was, is_
        if name != "worst_cell" and not name.endswith(("_low", "_high")):
            result[f"{name}_change"] = is_ - was
    table: pd.DataFrame = result
    return table


def verdicts(comparison: Comparison) -> pd.DataFrame:
    """Return one row per rule and municipality, or county: its verdicts and how it turned."""
    municipalities = comparison.after.study.municipalities
    codes = [*municipalities.codes, tables.COUNTY_CODE]
    names = [*municipalities.names, tables.COUNTY_CODE]
    rows: list[dict[str, Any]] = []
    for change in comparison.verdicts:
        one = change.after or change.before
        if one is None:
            continue
        row: dict[str, Any] = {
            "rule_id": one.rule.id,
            "kind": one.rule.kind,
            "municipality_code": codes[one.row],
            "municipality": names[one.row],
            "turn": change.turn,
            "unit": one.unit,
        }
        for side, verdict in (("before", change.before), ("after", change.after)):
            row[f"verdict_{side}"] = verdict.verdict if verdict else None
            for name in ("value", "threshold", "margin", "margin_min"):
                value = getattr(verdict, name) if verdict else np.nan
                row[f"{name}_{side}"] = value if np.isfinite(value) else np.nan
        row["value_change"] = row["value_after"] - row["value_before"]
        rows.append(row)
    table: pd.DataFrame = pd.DataFrame(rows)
    return table


def movements(comparison: Comparison, topics: Sequence[Topic] | None = None) -> pd.DataFrame:
    """Return who gains and who loses, by place, question and group; gains and losses apart."""
    found = []
    for topic in comparison.topics if topics is None else topics:
        movement = comparison.movements[topic]
        columns = _about(comparison, topic)
        columns["residents"] = tables.residents(movement.residents)
        for change in CHANGES:
            low, high = movement.bounds(change)
            columns[f"residents_{change}"] = tables.residents(movement.count(change))
            columns[f"residents_{change}_low"] = tables.residents(low)
            columns[f"residents_{change}_high"] = tables.residents(high)
        columns["person_min_gained"] = movement.gained_person_ms / (MILLI * MS_PER_MINUTE)
        columns["person_min_lost"] = movement.lost_person_ms / (MILLI * MS_PER_MINUTE)
        found.append(pd.DataFrame(columns))
    return _stacked(found)


def bands(movement: Movement) -> list[tuple[float, float]]:
    """Return the bands' limits in minutes, above the first and up to the second.

    Above the last threshold the second is infinite; where no facility is reached both are.
    """
    ends = [ms / MS_PER_MINUTE for ms in movement.limits_ms]
    return [*zip([0.0, *ends], [*ends, np.inf]), (np.inf, np.inf)]


def transitions(comparison: Comparison, topics: Sequence[Topic] | None = None) -> pd.DataFrame:
    """Return how many residents of each place, question and group go from which band to which.

    Pairs of bands that nobody goes between are left out. ``band_before`` and ``band_after`` count
    from 0; columns of minutes are those of :func:`bands`, NaN standing for no end.
    """
    found = []
    for topic in comparison.topics if topics is None else topics:
        movement = comparison.movements[topic]
        about, limits = _about(comparison, topic), np.array(bands(movement))
        limits[~np.isfinite(limits)] = np.nan
        row, was, is_ = np.nonzero(movement.transitions)
        columns: dict[str, Any] = {
            name: np.array(values, dtype=object)[row] for name, values in about.items()
        }
        for side, band in (("before", was), ("after", is_)):
            columns[f"band_{side}"] = band
            columns[f"{side}_above_min"] = limits[band, 0]
            columns[f"{side}_up_to_min"] = limits[band, 1]
        columns["residents"] = tables.residents(movement.transitions[row, was, is_])
        found.append(pd.DataFrame(columns))
    return _stacked(found)


def flows(comparison: Comparison) -> pd.DataFrame:
    """Return how many residents of each municipality are served in which, before and after.

    ``to_code`` is ``outside`` for facilities outside all municipalities and ``unserved`` where no
    facility is reached. Pairs that nobody goes between on either side are left out.
    """
    municipalities = comparison.after.study.municipalities
    codes = np.array([*municipalities.codes, OUTSIDE, UNSERVED], dtype=object)
    names = np.array([*municipalities.names, OUTSIDE, UNSERVED], dtype=object)
    found = []
    for topic in comparison.topics:
        movement = comparison.movements[topic]
        was, is_ = movement.flows_before, movement.flows_after
        row, to = np.nonzero(was + is_)
        columns: dict[str, Any] = {
            "municipality_code": codes[row],
            "municipality": names[row],
            **_asked(topic),
            "to_code": codes[to],
            "to": names[to],
            "residents_before": tables.residents(was[row, to]),
            "residents_after": tables.residents(is_[row, to]),
            "residents_change": tables.residents(is_[row, to] - was[row, to]),
        }
        found.append(pd.DataFrame(columns))
    return _stacked(found)


def bases(comparison: Comparison) -> pd.DataFrame:
    """Return the population base of every tier that a rule bounds, by facility or all together."""
    rows = []
    for base in comparison.bases():
        row: dict[str, Any] = {
            "rule_id": base.rule.id,
            "tier": base.rule.tier,
            "method": base.rule.method,
            "facility_id": base.facility_id,
            "facility": base.name,
            "lower": base.rule.lower,
            "upper": base.rule.upper,
        }
        for side in ("before", "after", "projected"):
            value = getattr(base, side)
            row[f"residents_{side}"] = np.nan if value is None else float(value)
            asked = side != "projected" or comparison.projection is not None
            row[f"verdict_{side}"] = base.verdict(value) if asked else NOT_APPLICABLE
        rows.append(row)
    table: pd.DataFrame = pd.DataFrame(rows)
    return table


def losses(comparison: Comparison, topic: Topic, most: int | None = None) -> pd.DataFrame:
    """Return the demand points that lose, those that lose most first, however few live there."""
    points = comparison.losses(topic, most=most)
    study, question = comparison.after.study, topic.question
    group = study.demand.group(topic.group)
    codes = np.array([*study.municipalities.codes, None], dtype=object)
    was, is_ = (ms[points] for ms in comparison.times(question))
    later = np.where(is_ < NEVER, is_ - was, NEVER)
    columns: dict[str, Any] = {
        "cell_id": np.array(study.demand.ids, dtype=object)[points],
        "municipality_code": codes[study.demand.municipality[points]],
        "before_min": tables.minutes(was),
        "after_min": tables.minutes(is_),
        "change_min": tables.minutes(later),
    }
    for side in ("before", "after"):
        figures = getattr(comparison, side)
        names = np.array([*figures.study.facilities.names, None], dtype=object)
        columns[f"facility_{side}"] = names[figures.answers[question].facility[points]]
    if group is not None:
        columns["residents"] = tables.residents(group.expected[points])
        columns["residents_low"] = tables.residents(group.low[points])
        columns["residents_high"] = tables.residents(group.high[points])
    table: pd.DataFrame = pd.DataFrame(columns)
    return table


def _asked(topic: Topic) -> dict[str, str]:
    question = topic.question
    return {
        "tier": question.tier,
        "mode": question.mode,
        "borders": question.borders,
        "also": ",".join(question.also),
        "group": topic.group,
    }


def _about(comparison: Comparison, topic: Topic) -> dict[str, Any]:
    """Return what each row is about."""
    municipalities = comparison.after.study.municipalities
    codes = [*municipalities.codes, tables.COUNTY_CODE]
    return {
        "municipality_code": codes,
        "municipality": [*municipalities.names, tables.COUNTY_CODE],
        **{name: [value] * len(codes) for name, value in _asked(topic).items()},
    }


def _stacked(found: list[pd.DataFrame]) -> pd.DataFrame:
    table: pd.DataFrame = pd.concat(found, ignore_index=True) if found else pd.DataFrame()
    return table
