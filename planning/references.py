"""What a schema cannot say of a rule set: that names point somewhere, once, and make sense."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from ..engine.problems import Problem
from .demand import TOTAL
from .parsing import key
from .tiers import DIGITAL


def check(data: Mapping[str, Any]) -> None:
    """Check a rule set whose structure is right.

    Raises
    ------
    Problem
        ``ruleset-duplicate``, ``ruleset-unknown-tier``, ``ruleset-unknown-group``,
        ``ruleset-tier-not-travelled``, ``ruleset-bounds-reversed`` or ``ruleset-bad-date``, each
        with the path of the value.
    """
    for part in ("tiers", "groups", "rules"):
        _unique((f"{part}[{i}].id", item["id"]) for i, item in enumerate(data.get(part, ())))
    _tier_words(data["tiers"])
    tiers = {tier["id"]: tier.get("kind", "fixed") for tier in data["tiers"]}
    groups = {group["id"] for group in data.get("groups", ())} | {TOTAL}
    for index, rule in enumerate(data["rules"]):
        path = f"rules[{index}]"
        _rule_tiers(rule, tiers, path)
        named = [("group", rule["group"])] if "group" in rule else []
        named += [(f"groups[{i}]", group) for i, group in enumerate(rule.get("groups", ()))]
        for name, group in named:
            if group not in groups:
                known = ", ".join(sorted(groups))
                raise Problem(
                    "ruleset-unknown-group", path=f"{path}.{name}", found=group, known=known
                )
        if rule["kind"] == "population_base" and rule["lower"] > rule["upper"]:
            raise Problem(
                "ruleset-bounds-reversed",
                path=f"{path}.lower",
                lower=rule["lower"],
                upper=rule["upper"],
            )
        for name in ("date", "value_date"):
            _day(rule, name, path)


def _rule_tiers(rule: Mapping[str, Any], tiers: Mapping[str, str], path: str) -> None:
    """Check the tiers that a rule names."""
    named = [("tier", rule["tier"])] if "tier" in rule else []
    named += [(f"also[{i}]", tier) for i, tier in enumerate(rule.get("also", ()))]
    for name, tier in named:
        if tier not in tiers:
            known = ", ".join(tiers)
            raise Problem("ruleset-unknown-tier", path=f"{path}.{name}", found=tier, known=known)
        travelled = rule["kind"] in ("access", "change") or rule.get("method") == "catchment"
        if travelled and tiers[tier] == DIGITAL:
            raise Problem("ruleset-tier-not-travelled", path=f"{path}.{name}", found=tier)


def _unique(values: Iterable[tuple[str, str]]) -> None:
    """Check that no value comes twice."""
    seen: dict[str, str] = {}
    for path, value in values:
        if value in seen:
            raise Problem("ruleset-duplicate", path=path, found=value, first=seen[value])
        seen[value] = path


def _tier_words(tiers: list[Mapping[str, Any]]) -> None:
    """Check that no word means two tiers."""
    meaning: dict[str, tuple[str, int]] = {}
    for index, tier in enumerate(tiers):
        words = [(f"tiers[{index}].id", tier["id"])]
        words += [(f"tiers[{index}].names.{lang}", name) for lang, name in tier["names"].items()]
        words += [
            (f"tiers[{index}].aliases[{i}]", word) for i, word in enumerate(tier.get("aliases", ()))
        ]
        for path, word in words:
            first, owner = meaning.setdefault(key(word), (path, index))
            if owner != index:
                raise Problem("ruleset-duplicate", path=path, found=word, first=first)


def _day(rule: Mapping[str, Any], name: str, path: str) -> None:
    """Check that a date exists in the calendar."""
    if name not in rule:
        return
    try:
        date.fromisoformat(rule[name])
    except ValueError as error:
        raise Problem("ruleset-bad-date", path=f"{path}.{name}", found=rule[name]) from error
