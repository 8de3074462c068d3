"""Which fields the kinds of rules have."""

from __future__ import annotations

from ...i18n import translate
from ...i18n.modes import mode_names
from ...planning.ruleset import RuleSet
from ...planning.tiers import DIGITAL, FIXED, Tier
from ..icons import tier_icon
from .fields import Choice, Day, Field, Line, MaybeNumber, Number, Several
from .words import border_names, measure_names, method_names, scope_names

_PERCENT = 0.01
_ORDER = {
    "presence": "tier also minimum scope",
    "access": "tier also group share threshold_min mode borders scope",
    "population_base": "tier lower upper method mode",
    "change": "tier also groups measure threshold_min max_worsening mode borders scope",
    "share": "figure target date value value_date",
}


def fields_of(kind: str, rules: RuleSet, language: str) -> list[Field]:
    """Return empty fields for a kind of rule, by the rule set's tiers and groups."""
    names = _ORDER[kind].split()
    if kind in ("presence", "access", "change") and not _extra(kind, rules):
        names.remove("also")
    return [_field(name, kind, rules, language) for name in names]


def _extra(kind: str, rules: RuleSet) -> list[Tier]:
    """Return the tiers that count only where a rule says so."""
    travelled = kind != "presence"
    return [t for t in rules.tiers if t.kind != FIXED and not (travelled and t.kind == DIGITAL)]


def _field(name: str, kind: str, rules: RuleSet, language: str) -> Field:
    groups = {group: rules.group_name(group, language) for group in rules.groups}
    minutes = translate("ServiceNetworkPlanner", "min")
    residents = translate("ServiceNetworkPlanner", "residents")
    stated = translate("ServiceNetworkPlanner", "Stated")
    if name == "tier":
        travelled = kind in ("access", "change")
        tiers = [t for t in reversed(rules.tiers.items) if not (travelled and t.kind == DIGITAL)]
        options = {tier.id: tier.name(language) for tier in tiers}
        return Choice(name, options, {tier.id: tier_icon(tier) for tier in tiers})
    if name == "also":
        return Several(name, {tier.id: tier.name(language) for tier in _extra(kind, rules)})
    if name in ("group", "groups"):
        return Choice(name, groups) if name == "group" else Several(name, groups)
    choices = {
        "scope": scope_names,
        "mode": mode_names,
        "borders": border_names,
        "measure": measure_names,
        "method": method_names,
    }
    if name in choices:
        return Choice(name, choices[name]())
    if name == "figure":
        return Line(name)
    if name in ("share", "target"):
        return Number(name, most=100, unit="%", decimals=2, scale=_PERCENT)
    if name == "value":
        number = Number(name, most=100, unit="%", decimals=2, scale=_PERCENT)
        return MaybeNumber(name, stated, number)
    if name in ("date", "value_date"):
        return Day(name, optional=stated if name == "value_date" else "")
    if name in ("lower", "upper"):
        return Number(name, most=1_000_000_000, unit=residents, step=1000)
    if name == "minimum":
        return Number(name, most=10_000)
    return Number(name, most=1440, unit=minutes, decimals=1)


def adapt(fields: dict[str, Field], kind: str) -> None:
    """Bring fields that depend on others up to them: what is not used is greyed."""
    if kind == "population_base":
        fields["mode"].setEnabled(fields["method"].value() == "catchment")
    if kind == "change":
        share = fields["measure"].value() == "share"
        fields["threshold_min"].setEnabled(share)
        worsening = fields["max_worsening"]
        if isinstance(worsening, Number):
            points = translate("ServiceNetworkPlanner", "% points")
            minutes = translate("ServiceNetworkPlanner", "min")
            worsening.set_unit(
                points if share else minutes,
                _PERCENT if share else 1.0,
                100 if share else 1440,
            )
