"""Figures and verdicts as tables: minutes, residents and shares, each named with its unit."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from itertools import chain
from typing import Any

import numpy as np
import pandas as pd

from ..engine.arrays import MS_PER_MINUTE, Floats, Longs
from .access import Question
from .figures import MEDIAN, P90, P95, Figures
from .parsing import MILLI
from .reasons import because
from .rules import to_ms
from .statistics import NEVER, NOBODY, Summary
from .verdicts import MET, NOT_APPLICABLE, NOT_MET, UNCERTAIN, Verdict, overall
from .within import Within

COUNTY_CODE = "county"
"""Stands in the municipality columns of rows about the whole county."""


def minutes(ms: Longs) -> Floats:
    """Return whole milliseconds as minutes, NaN for never and for nobody."""
    known = (ms != NEVER) & (ms != NOBODY)
    return np.where(known, np.where(known, ms, 0) / MS_PER_MINUTE, np.nan)


def residents(milli: Longs) -> Floats:
    """Return thousandths as residents."""
    return np.asarray(milli / MILLI, dtype=np.float64)


def mean_minutes(summary: Summary) -> Floats:
    """Return the mean of those who reach a facility, (R,); NaN where nobody does."""
    some = summary.reached > 0
    mean = np.where(some, summary.person_ms / np.where(some, summary.reached, 1), np.nan)
    return np.asarray(mean / MS_PER_MINUTE)


def threshold_name(threshold_min: float) -> str:
    """Return a threshold as column names have it: 30 as ``30_min``, 7.5 as ``7_5_min``."""
    return f"{threshold_min:g}_min".replace(".", "_")


def _places(figures: Figures) -> dict[str, list[str]]:
    """Return code and name of each row, the county last."""
    municipalities = figures.study.municipalities
    return {
        "municipality_code": [*municipalities.codes, COUNTY_CODE],
        "municipality": [*municipalities.names, COUNTY_CODE],
    }


def _asked(question: Question) -> dict[str, str]:
    return {"tier": question.tier, "mode": question.mode, "borders": question.borders}


def statistics(
    figures: Figures, topics: Collection[tuple[Question, str]] | None = None
) -> pd.DataFrame:
    """Return one row per municipality, and the county, by tier, mode, borders and group.

    ``topics`` are questions with the group that they are asked of, all by default.
    Columns named ``residents`` and ``share`` are expected values; ``_low`` and ``_high`` bound
    them where counts are suppressed. Questions that only catchments need are left out.
    """
    unknown, layout = figures.study.demand.unknown, figures.layout
    n_unknown = [int(unknown[layout.points(row)].sum()) for row in range(layout.county + 1)]
    n_rows = layout.county + 1
    tables: list[dict[str, Any]] = []
    for question, summaries in figures.summaries.items():
        if question.exact:
            continue
        for group, summary in summaries.items():
            if topics is not None and (question, group) not in topics:
                continue
            named = {**_asked(question), "also": ",".join(question.also), "group": group}
            tables.append(
                {
                    **_places(figures),
                    **{name: [value] * n_rows for name, value in named.items()},
                    **_columns(summary, figures),
                    "cells_unknown": n_unknown,
                }
            )
    result = _stacked(tables)
    if tables:
        year = [figures.study.population_year] * len(result)
        result["population_year"] = pd.array(year, dtype="Int64")
    return result


def _columns(summary: Summary, figures: Figures) -> dict[str, Any]:
    """Return the columns of one group's figures."""
    result: dict[str, Any] = {
        "residents": residents(summary.residents),
        "residents_low": residents(summary.residents_low),
        "residents_high": residents(summary.residents_high),
    }
    for threshold in figures.rule_set.thresholds_min:
        within, name = Within.of(summary, to_ms(threshold)), threshold_name(threshold)
        for suffix, share in zip(("", "_low", "_high"), within.shares()):
            result[f"share_within_{name}{suffix}"] = share
        result[f"residents_beyond_{name}"] = residents(within.beyond)
        result[f"residents_beyond_{name}_low"] = residents(within.beyond_low)
        result[f"residents_beyond_{name}_high"] = residents(within.beyond_high)
    result["residents_unreachable"] = residents(summary.residents - summary.reached)
    result["mean_min"] = mean_minutes(summary)
    result["median_min"] = minutes(summary.quantile(MEDIAN))
    result["p90_min"] = minutes(summary.quantile(P90))
    result["p95_min"] = minutes(summary.quantile(P95))
    result["worst_min"] = minutes(summary.worst_ms)
    result["worst_cell"] = [
        figures.study.demand.ids[point] if point >= 0 else None for point in summary.worst_point
    ]
    return result


def verdicts(figures: Figures, found: Sequence[Verdict], baseline: Figures | None) -> pd.DataFrame:
    """Return one row per rule and municipality, or county, with what decides it.

    ``because`` holds a :class:`~.reasons.Because`.
    """
    places = _places(figures)
    rows = [
        {
            "rule_id": verdict.rule.id,
            "kind": verdict.rule.kind,
            "municipality_code": places["municipality_code"][verdict.row],
            "municipality": places["municipality"][verdict.row],
            "verdict": verdict.verdict,
            "value": _finite(verdict.value),
            "low": _finite(verdict.low),
            "high": _finite(verdict.high),
            "threshold": _finite(verdict.threshold),
            "margin": _finite(verdict.margin),
            "unit": verdict.unit,
            "margin_min": _finite(verdict.margin_min),
            "because": because(verdict, figures, baseline),
        }
        for verdict in found
    ]
    columns = (
        "rule_id kind municipality_code municipality verdict value low high threshold margin unit "
        "margin_min because"
    )
    table: pd.DataFrame = pd.DataFrame(rows, columns=columns.split())
    return table


def _finite(value: float) -> float:
    return value if np.isfinite(value) else np.nan


def summary(figures: Figures, found: Sequence[Verdict]) -> pd.DataFrame:
    """Return one row per municipality, and the county: its verdict and how many rules say what.

    The county's row is about the rules of county scope alone.
    """
    by_row: list[list[str]] = [[] for _ in range(figures.layout.county + 1)]
    for verdict in found:
        by_row[verdict.row].append(verdict.verdict)
    table: pd.DataFrame = pd.DataFrame(_places(figures))
    table["verdict"] = [overall(row) for row in by_row]
    for name in (MET, NOT_MET, UNCERTAIN, NOT_APPLICABLE):
        table[f"rules_{name}"] = [row.count(name) for row in by_row]
    return table


def cells(figures: Figures) -> pd.DataFrame:
    """Return one row per demand point and question: minutes, and the facility that serves."""
    demand, study = figures.study.demand, figures.study
    codes = np.array([*study.municipalities.codes, None], dtype=object)[demand.municipality]
    facility_ids = np.array([*study.facilities.ids, None], dtype=object)
    shown = np.where(demand.unknown, np.nan, residents(demand.residents))
    tables = [
        {
            "cell_id": np.array(demand.ids, dtype=object),
            "municipality_code": codes,
            **{name: [value] * len(demand) for name, value in _asked(question).items()},
            "time_min": minutes(figures.ms[question]),
            "facility_id": facility_ids[answer.facility],
            "residents": shown,
        }
        for question, answer in figures.answers.items()
        if not question.exact
    ]
    return _stacked(tables)


def _stacked(tables: Sequence[Mapping[str, Any]]) -> pd.DataFrame:
    """Put tables of the same columns, lists or arrays, one under the other."""
    columns: dict[str, Any] = {}
    for name in tables[0] if tables else ():
        parts = [table[name] for table in tables]
        lists = isinstance(parts[0], list)
        columns[name] = list(chain.from_iterable(parts)) if lists else np.concatenate(parts)
    result: pd.DataFrame = pd.DataFrame(columns)
    return result
