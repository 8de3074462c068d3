"""Fragile verdicts as result layers: verdicts, municipalities, variants."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..i18n import translate
from ..planning.ruleset import RuleSet
from ..planning.sensitivity import WORST_FIRST, Case, Robustness, Variant, robustness
from ..planning.study import Study
from ..planning.tables import COUNTY_CODE
from ..planning.verdicts import MET, NOT_APPLICABLE, NOT_MET, UNCERTAIN
from .fields import FieldSpec
from .labels import verdict_names
from .package import PackageTable
from .writer import polygon_geometries


@dataclass(frozen=True)
class SensitivityResults:
    """All cases, the first of them as things are, in the words of a language."""

    study: Study
    rules: RuleSet
    cases: Sequence[Case]
    language: str = "en"

    def layers(self) -> list[PackageTable]:
        """Return the tables in the order of the algorithm's outputs."""
        return [self.verdicts(), self.municipalities(), self.variants()]

    @property
    def found(self) -> list[Robustness]:
        """Each verdict in all variants."""
        return robustness(self.cases)

    def verdicts(self) -> PackageTable:
        """Return a row for each rule and municipality, or the county."""
        specs = [
            FieldSpec("rule_id", "text", translate("ServiceNetworkPlanner", "Rule")),
            FieldSpec("rule", "text", translate("ServiceNetworkPlanner", "Rule in words")),
            FieldSpec("kind", "text", translate("ServiceNetworkPlanner", "Kind of rule")),
            FieldSpec(
                "municipality_code", "text", translate("ServiceNetworkPlanner", "Municipality code")
            ),
            FieldSpec("municipality", "text", translate("ServiceNetworkPlanner", "Municipality")),
            FieldSpec("verdict", "text", translate("ServiceNetworkPlanner", "Verdict")),
            FieldSpec("fragile", "boolean", translate("ServiceNetworkPlanner", "Fragile")),
            FieldSpec("worst", "text", translate("ServiceNetworkPlanner", "Worst verdict")),
            FieldSpec("best", "text", translate("ServiceNetworkPlanner", "Best verdict")),
            FieldSpec(
                "variants_changed",
                "integer",
                translate("ServiceNetworkPlanner", "Variants that change it"),
            ),
            FieldSpec("changed_by", "text", translate("ServiceNetworkPlanner", "Changed by")),
            FieldSpec("value", "real", translate("ServiceNetworkPlanner", "Value")),
            FieldSpec("low", "real", translate("ServiceNetworkPlanner", "Least value")),
            FieldSpec("high", "real", translate("ServiceNetworkPlanner", "Greatest value")),
            FieldSpec("threshold", "real", translate("ServiceNetworkPlanner", "Threshold")),
            FieldSpec("unit", "text", translate("ServiceNetworkPlanner", "Unit")),
            FieldSpec("margin_min", "real", translate("ServiceNetworkPlanner", "Margin (minutes)")),
        ]
        rows = []
        for one in self.found:
            base = one.base
            changed = "; ".join(
                f"{variant_text(case.variant)}: {self._verdict(case, one)}" for case in one.changed
            )
            rows.append(
                [
                    base.rule.id,
                    base.rule.name(self.language),
                    base.rule.kind,
                    *self._place(base.row),
                    base.verdict,
                    one.is_fragile,
                    one.worst,
                    one.best,
                    len(one.changed),
                    changed,
                    *(round(float(v), 6) for v in (base.value, one.low, one.high, base.threshold)),
                    base.unit,
                    round(float(base.margin_min), 4),
                ]
            )
        return PackageTable("verdicts", specs, _turned(rows, specs))

    def municipalities(self) -> PackageTable:
        """Return a row for each municipality: all its rules together."""
        places = self.study.municipalities
        found = self.found
        rows = []
        for row in range(len(places)):
            base = self.cases[0].overall(row)
            every = sorted({case.overall(row) for case in self.cases}, key=WORST_FIRST.index)
            fragile = [one for one in found if one.base.row == row and one.is_fragile]
            names = "; ".join(one.base.rule.name(self.language) for one in fragile)
            rows.append(
                [
                    places.codes[row],
                    places.names[row],
                    base,
                    every[0],
                    every[-1],
                    stability(base, every),
                    len(fragile),
                    names,
                ]
            )
        specs = [
            FieldSpec("code", "text", translate("ServiceNetworkPlanner", "Municipality code")),
            FieldSpec("name", "text", translate("ServiceNetworkPlanner", "Municipality")),
            FieldSpec("verdict", "text", translate("ServiceNetworkPlanner", "Verdict")),
            FieldSpec("worst", "text", translate("ServiceNetworkPlanner", "Worst verdict")),
            FieldSpec("best", "text", translate("ServiceNetworkPlanner", "Best verdict")),
            FieldSpec("stability", "text", translate("ServiceNetworkPlanner", "Stability")),
            FieldSpec(
                "rules_fragile", "integer", translate("ServiceNetworkPlanner", "Fragile rules")
            ),
            FieldSpec(
                "fragile", "text", translate("ServiceNetworkPlanner", "Fragile rules in words")
            ),
        ]
        shapes = list(polygon_geometries(places.polygons))
        columns = _turned(rows, specs)
        return PackageTable("municipalities", specs, columns, "polygon", shapes, "sensitivity")

    def variants(self) -> PackageTable:
        """Return a row for each variant: what is different, and how many verdicts change."""
        names = verdict_names()
        specs = [
            FieldSpec("variant", "text", translate("ServiceNetworkPlanner", "Variant")),
            FieldSpec(
                "speed_percent", "real", translate("ServiceNetworkPlanner", "Change of speeds (%)")
            ),
            FieldSpec(
                "delays_switched",
                "boolean",
                translate("ServiceNetworkPlanner", "Junction delays switched"),
            ),
            FieldSpec(
                "threshold_min",
                "real",
                translate("ServiceNetworkPlanner", "Change of thresholds (minutes)"),
            ),
            *(FieldSpec(f"verdicts_{name}", "integer", text) for name, text in names.items()),
            FieldSpec("changed", "integer", translate("ServiceNetworkPlanner", "Verdicts changed")),
            FieldSpec("worse", "integer", translate("ServiceNetworkPlanner", "Verdicts worse")),
        ]
        first = self.cases[0].verdicts
        rows = []
        for case in self.cases:
            pairs = [(a.verdict, b.verdict) for a, b in zip(first, case.verdicts)]
            rows.append(
                [
                    variant_text(case.variant),
                    case.variant.speed_percent,
                    case.variant.delays_switched,
                    case.variant.threshold_min,
                    *(case.count(name) for name in names),
                    sum(a != b for a, b in pairs),
                    sum(WORST_FIRST.index(b) < WORST_FIRST.index(a) for a, b in pairs),
                ]
            )
        return PackageTable("variants", specs, _turned(rows, specs))

    def _place(self, row: int) -> tuple[str, str]:
        places = self.study.municipalities
        if row == len(places):
            return COUNTY_CODE, translate("ServiceNetworkPlanner", "Whole county")
        return places.codes[row], places.names[row]

    def _verdict(self, case: Case, one: Robustness) -> str:
        (found,) = (
            verdict.verdict
            for verdict in case.verdicts
            if (verdict.rule.id, verdict.row) == (one.base.rule.id, one.base.row)
        )
        return verdict_names()[found].lower()


def stability(base: str, every: Sequence[str]) -> str:
    """Return a verdict with whether it holds in all variants, as maps draw it."""
    if base in (UNCERTAIN, NOT_APPLICABLE):
        return base
    kind = "met" if base == MET else NOT_MET
    return f"{kind}_firm" if len(every) == 1 else f"{kind}_fragile"


def variant_text(variant: Variant) -> str:
    """Return a variant in words."""
    parts = []
    if variant.speed_percent:
        text = translate("ServiceNetworkPlanner", "speeds {change} %")
        parts.append(text.format(change=_signed(variant.speed_percent)))
    if variant.delays_switched:
        parts.append(translate("ServiceNetworkPlanner", "junction delays switched"))
    if variant.threshold_min:
        text = translate("ServiceNetworkPlanner", "thresholds {change} min")
        parts.append(text.format(change=_signed(variant.threshold_min)))
    return ", ".join(parts) or translate("ServiceNetworkPlanner", "as things are")


def _signed(value: float) -> str:
    return f"{value:+g}".replace("-", "−")


def _turned(rows: Sequence[Sequence[Any]], specs: Sequence[FieldSpec]) -> list[list[Any]]:
    columns = [list(column) for column in zip(*rows)] if rows else [[] for _ in specs]
    return [
        [None if isinstance(v, float) and not np.isfinite(v) else v for v in column]
        for column in columns
    ]
