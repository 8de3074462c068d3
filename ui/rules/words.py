"""What the parts of a rule are called, and a rule in one sentence."""

from __future__ import annotations

import re

from qgis.PyQt.QtCore import QDate, QLocale

from ...i18n import translate
from ...i18n.modes import mode_names
from ...planning.rules import (
    COUNTY,
    AccessRule,
    ChangeRule,
    PopulationBaseRule,
    PresenceRule,
    Rule,
)
from ...planning.ruleset import RuleSet
from ..numbers import decimal, whole
from ..words import border_names


def kind_names() -> dict[str, str]:
    """Return the kinds of rules in words, in the order of the menu."""
    return {
        "presence": translate("ServiceNetworkPlanner", "Facilities in the area"),
        "access": translate("ServiceNetworkPlanner", "Share within a travel time"),
        "population_base": translate("ServiceNetworkPlanner", "Residents per facility"),
        "change": translate("ServiceNetworkPlanner", "Change against the baseline"),
        "share": translate("ServiceNetworkPlanner", "Stated figure by a date"),
    }


def scope_names() -> dict[str, str]:
    """Return what is judged, in words."""
    return {
        "municipality": translate("ServiceNetworkPlanner", "Each municipality"),
        "county": translate("ServiceNetworkPlanner", "The whole county"),
    }


def measure_names() -> dict[str, str]:
    """Return what a change is measured by, in words."""
    return {
        "mean": translate("ServiceNetworkPlanner", "Mean journey"),
        "median": translate("ServiceNetworkPlanner", "Median journey"),
        "p90": translate("ServiceNetworkPlanner", "90th percentile of journeys"),
        "p95": translate("ServiceNetworkPlanner", "95th percentile of journeys"),
        "share": translate("ServiceNetworkPlanner", "Share within a time"),
    }


def method_names() -> dict[str, str]:
    """Return how a population base is counted, in words."""
    return {
        "ratio": translate("ServiceNetworkPlanner", "All residents by facilities"),
        "catchment": translate("ServiceNetworkPlanner", "Residents who are nearest"),
    }


def field_names() -> dict[str, str]:
    """Return a rule's fields in words, by their names in JSON."""
    return {
        "names": translate("ServiceNetworkPlanner", "Name"),
        "tier": translate("ServiceNetworkPlanner", "Tier"),
        "also": translate("ServiceNetworkPlanner", "Counts too"),
        "minimum": translate("ServiceNetworkPlanner", "At least"),
        "scope": translate("ServiceNetworkPlanner", "Area judged"),
        "group": translate("ServiceNetworkPlanner", "Group"),
        "groups": translate("ServiceNetworkPlanner", "Groups"),
        "threshold_min": translate("ServiceNetworkPlanner", "Within"),
        "share": translate("ServiceNetworkPlanner", "Share"),
        "mode": translate("ServiceNetworkPlanner", "Mode"),
        "borders": translate("ServiceNetworkPlanner", "Borders"),
        "lower": translate("ServiceNetworkPlanner", "From"),
        "upper": translate("ServiceNetworkPlanner", "To"),
        "method": translate("ServiceNetworkPlanner", "Method"),
        "measure": translate("ServiceNetworkPlanner", "Measure"),
        "max_worsening": translate("ServiceNetworkPlanner", "Grows at most"),
        "figure": translate("ServiceNetworkPlanner", "Figure"),
        "target": translate("ServiceNetworkPlanner", "Target"),
        "date": translate("ServiceNetworkPlanner", "Deadline"),
        "value": translate("ServiceNetworkPlanner", "Value now"),
        "value_date": translate("ServiceNetworkPlanner", "Date of the value"),
        "thresholds_min": translate("ServiceNetworkPlanner", "Thresholds"),
        "modes": translate("ServiceNetworkPlanner", "Modes"),
    }


def group_title(group_id: str) -> str:
    """Return a population group in words where no rule set names it, by its field's name."""
    older = re.fullmatch(r"age_(\d+)plus", group_id)
    if older:
        return translate("ServiceNetworkPlanner", "{age} and older").format(age=older[1])
    between = re.fullmatch(r"age_(\d+)_(\d+)", group_id)
    if between:
        text = translate("ServiceNetworkPlanner", "{young}–{old} years")
        return text.format(young=between[1], old=between[2])
    return group_id


def sentence(rule: Rule, rules: RuleSet, language: str) -> str:
    """Return what a rule asks, made from its values."""
    if isinstance(rule, PresenceRule):
        text = (
            translate("ServiceNetworkPlanner", "At least {n} in the county: {tier}")
            if rule.scope == COUNTY
            else translate("ServiceNetworkPlanner", "At least {n} in each municipality: {tier}")
        )
        return text.format(n=rule.minimum, tier=_tier(rule.tier, rules, language))
    if isinstance(rule, AccessRule):
        text = translate(
            "ServiceNetworkPlanner", "{group}: {share} % within {n} min – {tier}, {mode}"
        )
        return text.format(
            group=rules.group_name(rule.group, language),
            share=decimal(rule.share * 100, 2),
            n=decimal(rule.threshold_min),
            tier=_tier(rule.tier, rules, language),
            mode=_travelled(rule),
        )
    if isinstance(rule, PopulationBaseRule):
        text = (
            translate("ServiceNetworkPlanner", "{lower}–{upper} residents per facility: {tier}")
            if rule.method == "ratio"
            else translate(
                "ServiceNetworkPlanner", "{lower}–{upper} residents nearest to each: {tier}"
            )
        )
        tier = _tier(rule.tier, rules, language)
        return text.format(lower=whole(rule.lower), upper=whole(rule.upper), tier=tier)
    if isinstance(rule, ChangeRule):
        return _change(rule, rules, language)
    text = translate("ServiceNetworkPlanner", "“{figure}” is at least {target} % by {date}")
    shown = QLocale().toString(QDate(rule.date.year, rule.date.month, rule.date.day), _SHORT)
    return text.format(figure=rule.figure, target=decimal(rule.target * 100, 2), date=shown)


_SHORT = QLocale.FormatType.ShortFormat


def _change(rule: ChangeRule, rules: RuleSet, language: str) -> str:
    values = {
        "groups": ", ".join(rules.group_name(group, language) for group in rule.groups),
        "tier": _tier(rule.tier, rules, language),
        "mode": _travelled(rule),
    }
    if rule.measure == "share":
        text = translate(
            "ServiceNetworkPlanner",
            "{groups}: share within {n} min falls by at most {points} points – {tier}, {mode}",
        )
        return text.format(
            n=decimal(rule.threshold_min or 0),
            points=decimal(rule.max_worsening * 100, 2),
            **values,
        )
    text = translate(
        "ServiceNetworkPlanner", "{groups}: {measure} grows by at most {n} min – {tier}, {mode}"
    )
    measure = measure_names()[rule.measure].lower()
    return text.format(measure=measure, n=decimal(rule.max_worsening), **values)


def _tier(tier_id: str, rules: RuleSet, language: str) -> str:
    return rules.tiers[rules.tiers.index(tier_id)].name(language)


def _travelled(rule: AccessRule | ChangeRule) -> str:
    """Return the mode, and the borders where they are not open."""
    mode = mode_names()[rule.mode].lower()
    if rule.borders == "open":
        return mode
    return f"{mode}, {border_names()[rule.borders].lower()}"
