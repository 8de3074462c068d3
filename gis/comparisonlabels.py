"""What the columns of a comparison are called in words."""

from __future__ import annotations

import math

from ..i18n import translate
from ..planning.comparison import BETTER, OTHER, SAME, WORSE
from .labels import statistic_label


def change_names() -> dict[str, str]:
    """Return what becomes of residents, in words."""
    return {
        "gaining": translate("ServiceNetworkPlanner", "Shorter way"),
        "losing": translate("ServiceNetworkPlanner", "Longer way"),
        "unchanged": translate("ServiceNetworkPlanner", "Same way"),
        "cut_off": translate("ServiceNetworkPlanner", "Cut off"),
        "reached_now": translate("ServiceNetworkPlanner", "Reached now"),
        "never": translate("ServiceNetworkPlanner", "No way before and after"),
    }


def turn_names() -> dict[str, str]:
    """Return how a verdict turned, in words."""
    return {
        BETTER: translate("ServiceNetworkPlanner", "Better"),
        WORSE: translate("ServiceNetworkPlanner", "Worse"),
        SAME: translate("ServiceNetworkPlanner", "Same"),
        OTHER: translate("ServiceNetworkPlanner", "Not judged on one side"),
    }


def band_name(above_min: float, up_to_min: float) -> str:
    """Return a band of minutes in words; NaN stands for no end, and for no way if it is both."""
    if math.isnan(above_min):
        return translate("ServiceNetworkPlanner", "No way")
    if math.isnan(up_to_min):
        return translate("ServiceNetworkPlanner", "Over {minutes} min").format(
            minutes=f"{above_min:g}"
        )
    return translate("ServiceNetworkPlanner", "{from_}–{to} min").format(
        from_=f"{above_min:g}", to=f"{up_to_min:g}"
    )


def column_label(name: str, year: int | None = None) -> str:
    """Return a column of a comparison's tables in words, with its unit."""
    whole = {
        "municipality_code": translate("ServiceNetworkPlanner", "Municipality code"),
        "municipality": translate("ServiceNetworkPlanner", "Municipality"),
        "tier": translate("ServiceNetworkPlanner", "Tier"),
        "mode": translate("ServiceNetworkPlanner", "Mode of transport"),
        "borders": translate("ServiceNetworkPlanner", "Borders"),
        "also": translate("ServiceNetworkPlanner", "Tiers that also count"),
        "group": translate("ServiceNetworkPlanner", "Population group"),
        "rule_id": translate("ServiceNetworkPlanner", "Rule"),
        "rule": translate("ServiceNetworkPlanner", "Rule in words"),
        "kind": translate("ServiceNetworkPlanner", "Kind of rule"),
        "turn": translate("ServiceNetworkPlanner", "How the verdict turned"),
        "unit": translate("ServiceNetworkPlanner", "Unit"),
        "verdict": translate("ServiceNetworkPlanner", "Verdict"),
        "value": translate("ServiceNetworkPlanner", "Value"),
        "threshold": translate("ServiceNetworkPlanner", "Threshold"),
        "margin": translate("ServiceNetworkPlanner", "Margin (negative when not kept)"),
        "margin_min": translate("ServiceNetworkPlanner", "Margin (minutes)"),
        "person_min_gained": translate("ServiceNetworkPlanner", "Person-minutes gained"),
        "person_min_lost": translate("ServiceNetworkPlanner", "Person-minutes lost"),
        "band": translate("ServiceNetworkPlanner", "Band, counted from 0"),
        "time": translate("ServiceNetworkPlanner", "Travel time"),
        "to_code": translate("ServiceNetworkPlanner", "Served in: municipality code"),
        "to": translate("ServiceNetworkPlanner", "Served in"),
        "method": translate("ServiceNetworkPlanner", "Method"),
        "facility_id": translate("ServiceNetworkPlanner", "Facility"),
        "facility": translate("ServiceNetworkPlanner", "Facility"),
        "lower": translate("ServiceNetworkPlanner", "Lower bound (residents)"),
        "upper": translate("ServiceNetworkPlanner", "Upper bound (residents)"),
        "cell_id": translate("ServiceNetworkPlanner", "Cell"),
        "cell": translate("ServiceNetworkPlanner", "Cell"),
        "rank": translate("ServiceNetworkPlanner", "Rank, the greatest loss first"),
        "loss_rank": translate("ServiceNetworkPlanner", "Rank, the greatest loss first"),
        "min": translate("ServiceNetworkPlanner", "Minutes"),
        "change_min": translate("ServiceNetworkPlanner", "Change (minutes)"),
        "change": translate("ServiceNetworkPlanner", "What becomes of the residents"),
        "key": translate("ServiceNetworkPlanner", "Key"),
        "text": translate("ServiceNetworkPlanner", "Value"),
    }
    if name in whole:
        return whole[name]
    ends = {
        "_before": translate("ServiceNetworkPlanner", "{label}, before"),
        "_after": translate("ServiceNetworkPlanner", "{label}, after"),
        "_change": translate("ServiceNetworkPlanner", "{label}, change"),
        "_projected": translate("ServiceNetworkPlanner", "{label}, by the projected population"),
        "_low": translate("ServiceNetworkPlanner", "{label}, at least"),
        "_high": translate("ServiceNetworkPlanner", "{label}, at most"),
    }
    for end, words in ends.items():
        if name.endswith(end):
            return words.format(label=column_label(name[: -len(end)], year))
    for start in ("before", "after"):
        if name.startswith(f"{start}_"):
            label = column_label(name[len(start) + 1 :], year)
            return ends[f"_{start}"].format(label=label)
    for change, words in change_names().items():
        if name == f"residents_{change}":
            return translate("ServiceNetworkPlanner", "Residents: {change}").format(change=words)
    return statistic_label(name, year)
