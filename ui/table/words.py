"""What the table says: numbers with the language's own signs, and rules in a few words."""

from __future__ import annotations

import math
from html import escape

from qgis.PyQt.QtCore import QLocale

from ...gis.labels import verdict_names
from ...i18n import translate
from ...i18n.modes import mode_names
from ...planning.access import OPEN
from ...planning.demand import TOTAL
from ...planning.rules import (
    AccessRule,
    ChangeRule,
    PopulationBaseRule,
    PresenceRule,
    Rule,
    ShareRule,
)
from ...planning.ruleset import RuleSet
from ...planning.scorecard import unit_of
from ...planning.verdicts import Verdict
from ..numbers import decimal, whole
from ..words import border_names

NOTHING = "–"
_HUNDRED, _THOUSAND = 100, 1000


def _tenth(value: float) -> float:
    """Round as scorecards do when they tell what looks the same; Qt rounds halves otherwise."""
    return round(float(value) * 10) / 10


def minutes(value: float) -> str:
    """Return minutes with one decimal."""
    return NOTHING if math.isnan(value) else str(QLocale().toString(_tenth(value), "f", 1))


def residents(value: float) -> str:
    """Return whole residents; a part of one is less than one, not none."""
    if math.isnan(value):
        return NOTHING
    return whole(round(value)) if round(value) or not value else "< 1"


def percent(share: float) -> str:
    """Return a share in percent with one decimal; only all are 100 %, and only none are 0 %."""
    if math.isnan(share):
        return NOTHING
    tenths = round(share * 1000)
    if 0 < share < 1:
        tenths = min(max(tenths, 1), 999)
    text = decimal(tenths / 10) if tenths in (0, 1000) else QLocale().toString(tenths / 10, "f", 1)
    return translate("ServiceNetworkPlanner", "{n} %").format(n=text)


def stated(share: float) -> str:
    """Return a share that somebody stated, in percent with no more decimals than it has."""
    return translate("ServiceNetworkPlanner", "{n} %").format(n=decimal(share * 100, 2))


def arrowed(value: float, decimals: int = 1) -> str:
    """Return a change with its sign and, where there is any, an arrow."""
    if math.isnan(value):
        return NOTHING
    if math.isinf(value):
        return "▲ ∞" if value > 0 else "▼ −∞"
    value = _tenth(value) if decimals else float(round(value))
    text = str(QLocale().toString(abs(value), "f", decimals))
    if not value:
        return text
    return f"▲ +{text}" if value > 0 else f"▼ −{text}"


def verdict_value(value: float, unit: str, is_change: bool = False) -> str:
    """Return the figure of a verdict, short enough for a cell; empty where there is none."""
    if math.isnan(value):
        return ""
    if math.isinf(value):
        return "∞"
    if unit == "share":
        text = percent(abs(value))
    elif unit == "min":
        text = minutes(abs(value))
    else:
        text = whole(abs(round(value)))
    if not is_change or text in (minutes(0.0), percent(0.0), whole(0.0)):
        return text
    return f"+{text}" if value > 0 else f"−{text}"


def rule_title(rule: Rule, rule_set: RuleSet, language: str) -> tuple[str, str]:
    """Return a rule in two short lines: what it asks for, and of what or for whom."""
    if isinstance(rule, ShareRule):
        title = f"≥ {stated(rule.target)}"
        if rule.figure == "digital_share":
            return title, translate("ServiceNetworkPlanner", "Digital share")
        return title, rule.name(language)
    tier = _tier(rule_set, rule.tier, language)
    if isinstance(rule, PresenceRule):
        return f"≥ {rule.minimum}", tier
    if isinstance(rule, PopulationBaseRule):
        return _base(rule), tier
    if isinstance(rule, AccessRule):
        title = translate("ServiceNetworkPlanner", "{share} ≤ {n} min").format(
            share=stated(rule.share), n=decimal(rule.threshold_min, 2)
        )
        return title, tier if rule.group == TOTAL else rule_set.group_name(rule.group, language)
    groups = ", ".join(rule_set.group_name(group, language) for group in rule.groups)
    if unit_of(rule) == "share":
        return f"≤ +{stated(rule.max_worsening)}", groups
    title = translate("ServiceNetworkPlanner", "≤ +{n} min").format(
        n=decimal(rule.max_worsening, 2)
    )
    return title, groups


def told_apart(rule: Rule) -> str:
    """Return by what rules that ask for the same differ: who travels how, and to where."""
    question = rule.question()
    if question is None:
        return ""
    mode = mode_names().get(question.mode, question.mode)
    borders = "" if question.borders == OPEN else border_names()[question.borders]
    return " · ".join(filter(None, [mode, borders]))


def _tier(rule_set: RuleSet, tier: str, language: str) -> str:
    index = rule_set.tiers.index(tier)
    return rule_set.tiers[index].name(language) if index >= 0 else tier


def _base(rule: PopulationBaseRule) -> str:
    """Return the bounds, in thousands where they are; a catchment is each facility's own."""
    bounds = f"{decimal(rule.lower)}–{decimal(rule.upper)}"
    if rule.lower >= _THOUSAND and not rule.lower % _HUNDRED and not rule.upper % _HUNDRED:
        text = translate("ServiceNetworkPlanner", "{lower}–{upper} k")
        bounds = text.format(
            lower=decimal(rule.lower / _THOUSAND), upper=decimal(rule.upper / _THOUSAND)
        )
    if rule.method == "catchment":
        return translate("ServiceNetworkPlanner", "{bounds} each").format(bounds=bounds)
    return bounds


def verdict_sentence(verdict: Verdict, language: str) -> str:
    """Return a verdict in words: what it is, by how much, and where its threshold is."""
    parts = [f"<b>{verdict_names()[verdict.verdict]}</b>"]
    parts += map(escape, figures_of(verdict))
    return f"{escape(verdict.rule.name(language))}<br>{'<br>'.join(parts)}"


def figures_of(verdict: Verdict) -> list[str]:
    """Return value, bounds, threshold and margin of a verdict, a line each."""
    unit, change = verdict.unit, isinstance(verdict.rule, ChangeRule)

    def shown(value: float, is_change: bool = change) -> str:
        text = verdict_value(value, unit, is_change)
        words = {
            "min": translate("ServiceNetworkPlanner", "{n} min"),
            "residents": translate("ServiceNetworkPlanner", "{n} residents"),
            "facilities": translate("ServiceNetworkPlanner", "{n} facilities"),
        }
        return words[unit].format(n=text) if unit in words else text

    if math.isnan(verdict.value):
        return []
    lines = [translate("ServiceNetworkPlanner", "Value: {n}").format(n=shown(verdict.value))]
    if verdict.low != verdict.high:
        text = translate("ServiceNetworkPlanner", "Surely between {low} and {high}")
        lines.append(text.format(low=shown(verdict.low), high=shown(verdict.high)))
    text = translate("ServiceNetworkPlanner", "Threshold: {n}")
    lines.append(text.format(n=shown(verdict.threshold)))
    if math.isfinite(verdict.margin):
        text = translate("ServiceNetworkPlanner", "Margin: {n}")
        lines.append(text.format(n=shown(verdict.margin, True)))
    if math.isfinite(verdict.margin_min) and unit != "min":
        text = translate("ServiceNetworkPlanner", "Margin in time: {n} min")
        lines.append(text.format(n=verdict_value(verdict.margin_min, "min", True)))
    return lines
