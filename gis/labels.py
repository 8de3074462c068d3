"""What verdicts and statistics are called in words."""

from __future__ import annotations

from ..i18n import translate
from ..planning.verdicts import MET, NOT_APPLICABLE, NOT_MET, UNCERTAIN


def verdict_names() -> dict[str, str]:
    """Return the verdicts in words."""
    return {
        MET: translate("ServiceNetworkPlanner", "Met"),
        NOT_MET: translate("ServiceNetworkPlanner", "Not met"),
        UNCERTAIN: translate("ServiceNetworkPlanner", "Uncertain"),
        NOT_APPLICABLE: translate("ServiceNetworkPlanner", "Not applicable"),
    }


def statistic_label(name: str, year: int | None) -> str:
    """Return a statistic in words, with its unit and the year of its population."""
    whole = {
        "residents": translate("ServiceNetworkPlanner", "Residents"),
        "residents_unreachable": translate("ServiceNetworkPlanner", "Residents without a route"),
        "mean_min": translate("ServiceNetworkPlanner", "Mean time of those who arrive (minutes)"),
        "median_min": translate("ServiceNetworkPlanner", "Median time (minutes)"),
        "p90_min": translate("ServiceNetworkPlanner", "90 % are within (minutes)"),
        "p95_min": translate("ServiceNetworkPlanner", "95 % are within (minutes)"),
        "worst_min": translate("ServiceNetworkPlanner", "Longest time (minutes)"),
        "worst_cell": translate("ServiceNetworkPlanner", "Cell with the longest time"),
        "cells_unknown": translate("ServiceNetworkPlanner", "Cells with unknown residents"),
        "population_year": translate("ServiceNetworkPlanner", "Year of the population"),
    }
    bound = {
        "_low": translate("ServiceNetworkPlanner", "{label}, at least"),
        "_high": translate("ServiceNetworkPlanner", "{label}, at most"),
    }
    for suffix, words in bound.items():
        if name.endswith(suffix):
            return words.format(label=statistic_label(name[: -len(suffix)], year))
    if name.startswith("share_within_"):
        label = translate("ServiceNetworkPlanner", "Share of residents within {minutes} minutes")
        return label.format(minutes=_threshold(name, "share_within_"))
    if name.startswith("residents_beyond_"):
        label = translate("ServiceNetworkPlanner", "Residents beyond {minutes} minutes")
        return label.format(minutes=_threshold(name, "residents_beyond_"))
    label = whole.get(name, name)
    return f"{label} ({year})" if year and name == "residents" else label


def _threshold(name: str, prefix: str) -> str:
    """Return the threshold in a column's name: 30 of ``share_within_30_min``."""
    return name[len(prefix) :].replace("_min", "").replace("_", ".")
