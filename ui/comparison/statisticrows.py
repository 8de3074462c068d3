"""How the statistics of a tier and a group change, municipality by municipality."""

from __future__ import annotations

import pandas as pd

from ...gis.comparisonlabels import column_label
from ...i18n import translate
from ...planning.comparison import Comparison, Topic
from ...planning.comparisontables import statistics
from ...planning.tables import threshold_name
from ..numbers import decimal
from . import cells
from .table import Column, Table
from .topics import places


def statistic_table(comparison: Comparison, topic: Topic) -> Table:
    """Return a row for each municipality and last the county: what each statistic is and was."""
    frame = statistics(comparison, [topic])
    names = places(comparison)
    if frame.empty:
        return Table()
    year = comparison.after.study.population_year
    columns = [cells.texts(translate("ServiceNetworkPlanner", "Municipality"), names)]
    for key, title, unit in _wanted(comparison):
        if f"{key}_after" not in frame:
            continue
        was, is_ = frame[f"{key}_before"], frame[f"{key}_after"]
        columns += _pair(title, was, is_, unit, column_label(key, year))
    return Table(columns, range(len(names)), last=1)


def _pair(title: str, was: pd.Series, is_: pd.Series, unit: str, words: str) -> list[Column]:
    """Return the column of a statistic after, and that of its change."""
    change = translate("ServiceNetworkPlanner", "change")
    if unit == "share":
        change = translate("ServiceNetworkPlanner", "change, % points")
    after = translate("ServiceNetworkPlanner", "after")
    return [
        cells.after(f"{title}\n{after}", is_, unit, f"{words}, {after}"),
        cells.change(f"{title}\n{change}", was, is_, unit, f"{words}, {change}"),
    ]


def _wanted(comparison: Comparison) -> list[tuple[str, str, str]]:
    """Return the names of the statistics, their titles and units."""
    limits = [
        limit
        for limit in comparison.after.rule_set.thresholds_min
        if limit in comparison.before.rule_set.thresholds_min
    ]
    within = translate("ServiceNetworkPlanner", "Within {n} min")
    beyond = translate("ServiceNetworkPlanner", "Beyond {n} min")
    return [
        *(
            (f"share_within_{threshold_name(n)}", within.format(n=decimal(n, 2)), "share")
            for n in limits
        ),
        ("mean_min", translate("ServiceNetworkPlanner", "Mean, min"), "min"),
        ("p95_min", translate("ServiceNetworkPlanner", "P95, min"), "min"),
        ("worst_min", translate("ServiceNetworkPlanner", "Longest, min"), "min"),
        *(
            (f"residents_beyond_{threshold_name(n)}", beyond.format(n=decimal(n, 2)), "more")
            for n in limits
        ),
        ("residents_unreachable", translate("ServiceNetworkPlanner", "No route"), "more"),
        ("median_min", translate("ServiceNetworkPlanner", "Median, min"), "min"),
        ("p90_min", translate("ServiceNetworkPlanner", "P90, min"), "min"),
        ("residents", translate("ServiceNetworkPlanner", "Residents"), "residents"),
    ]
