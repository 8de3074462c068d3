"""An evaluation as result layers: municipalities, verdicts, statistics, cells, facilities."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pandas as pd
from qgis.core import QgsGeometry

from ..engine.arrays import NONE
from ..i18n import translate
from ..i18n.messages import reason_text
from ..i18n.modes import mode_names
from ..planning.access import Question
from ..planning.demand import TOTAL
from ..planning.evaluation import Evaluation
from ..planning.reasons import Because
from ..planning.rules import AccessRule
from ..planning.tables import COUNTY_CODE, minutes
from ..planning.verdicts import NOT_MET, UNCERTAIN
from .fields import FieldSpec
from .labels import statistic_label, verdict_names
from .package import PackageTable
from .writer import point_geometries, polygon_geometries

TIME_DECIMALS = 4
SHARE_DECIMALS = 6


@dataclass(frozen=True)
class ResultTable:
    """Fields of a result layer and their values, column by column."""

    specs: list[FieldSpec]
    columns: list[Any]


@dataclass(frozen=True)
class ComplianceResults:
    """The tables of an evaluation, in the words of a language.

    Parameters
    ----------
    evaluation : Evaluation
        What is shown.
    language : str
        ``en``, ``fi`` or ``sv``, for the names in the rule set.
    with_cells : bool
        Whether reasons name single cells with their few residents; what everybody may read
        does not.
    """

    evaluation: Evaluation
    language: str = "en"
    with_cells: bool = True

    def layers(self, cells: Sequence[QgsGeometry], cell_kind: str) -> dict[str, PackageTable]:
        """Return all tables as layers, by name.

        Parameters
        ----------
        cells : sequence of QgsGeometry
            Geometry of each demand point, in the study's projected system.
        cell_kind : str
            ``point`` or ``polygon``.
        """
        study = self.evaluation.figures.study
        style = "travel_times" if cell_kind == "point" else "travel_times_polygons"
        places = list(polygon_geometries(study.municipalities.polygons))
        sites = list(point_geometries(study.facilities.xy))
        table = {
            "municipalities": (self.municipalities(), "polygon", places, "municipality_verdicts"),
            "verdicts": (self.verdicts(), "", None, ""),
            "statistics": (self.statistics(), "", None, ""),
            "cells": (self.cells(), cell_kind, cells, style),
            "facilities": (self.facilities(), "point", sites, "facilities"),
        }
        return {
            name: PackageTable(name, result.specs, result.columns, kind, shapes, style)
            for name, (result, kind, shapes, style) in table.items()
        }

    @property
    def main_question(self) -> Question:
        """The travel time that maps show: of the first access rule, or the first of all."""
        rules = self.evaluation.figures.rule_set.rules
        for rule in rules:
            if isinstance(rule, AccessRule):
                return rule.question()
        return next(iter(self.evaluation.figures.answers))

    def municipalities(self) -> ResultTable:
        """Return a row per municipality: its verdict, and the figures of the main question."""
        figures = self.evaluation.figures
        question = self.main_question
        summary = self.evaluation.summary
        summary = summary[summary["municipality_code"] != COUNTY_CODE]
        statistics = self.evaluation.statistics
        chosen = statistics[
            (statistics["tier"] == question.tier)
            & (statistics["mode"] == question.mode)
            & (statistics["borders"] == question.borders)
            & (statistics["also"] == ",".join(question.also))
            & (statistics["group"] == TOTAL)
            & (statistics["municipality_code"] != COUNTY_CODE)
        ]
        # Maps draw the verdict's word, and people read the first rules that are not kept.
        broken = self._broken_rules()
        specs = [
            FieldSpec("code", "text", translate("ServiceNetworkPlanner", "Municipality code")),
            FieldSpec("name", "text", translate("ServiceNetworkPlanner", "Municipality")),
            FieldSpec("verdict", "text", translate("ServiceNetworkPlanner", "Verdict")),
            *(
                FieldSpec(f"rules_{name}", "integer", label)
                for name, label in verdict_names().items()
            ),
            FieldSpec(
                "because", "text", translate("ServiceNetworkPlanner", "Rules that are not kept")
            ),
            FieldSpec("tier", "text", translate("ServiceNetworkPlanner", "Tier of the figures")),
        ]
        columns: list[Any] = [
            list(summary["municipality_code"]),
            list(summary["municipality"]),
            list(summary["verdict"]),
            *(np.asarray(summary[f"rules_{name}"]) for name in verdict_names()),
            [broken.get(code, "") for code in summary["municipality_code"]],
            [question.tier] * len(summary),
        ]
        numbers = _numbers(
            chosen,
            skip=("municipality_code", "municipality", *_ASKED),
            year=figures.study.population_year,
        )
        return ResultTable([*specs, *numbers.specs], [*columns, *numbers.columns])

    def verdicts(self) -> ResultTable:
        """Return a row per rule and municipality, or county."""
        table = self.evaluation.verdicts
        rules = {rule.id: rule for rule in self.evaluation.figures.rule_set.rules}
        county = translate("ServiceNetworkPlanner", "Whole county")
        text = {
            "rule_id": translate("ServiceNetworkPlanner", "Rule"),
            "rule": translate("ServiceNetworkPlanner", "Rule in words"),
            "kind": translate("ServiceNetworkPlanner", "Kind of rule"),
            "municipality_code": translate("ServiceNetworkPlanner", "Municipality code"),
            "municipality": translate("ServiceNetworkPlanner", "Municipality"),
            "verdict": translate("ServiceNetworkPlanner", "Verdict"),
        }
        real = {
            "value": translate("ServiceNetworkPlanner", "Value"),
            "low": translate("ServiceNetworkPlanner", "Value at least"),
            "high": translate("ServiceNetworkPlanner", "Value at most"),
            "threshold": translate("ServiceNetworkPlanner", "Threshold"),
            "margin": translate("ServiceNetworkPlanner", "Margin (negative when not kept)"),
        }
        values = {
            **{name: list(table[name]) for name in text if name != "rule"},
            "rule": [rules[rule].name(self.language) for rule in table["rule_id"]],
            "municipality": [
                county if code == COUNTY_CODE else name
                for code, name in zip(table["municipality_code"], table["municipality"])
            ],
        }
        specs = [
            *(FieldSpec(name, "text", label) for name, label in text.items()),
            *(FieldSpec(name, "real", label) for name, label in real.items()),
            FieldSpec("unit", "text", translate("ServiceNetworkPlanner", "Unit")),
            FieldSpec("margin_min", "real", translate("ServiceNetworkPlanner", "Margin (minutes)")),
            FieldSpec("because", "text", translate("ServiceNetworkPlanner", "Because")),
        ]
        columns = [
            *(values[name] for name in text),
            *(np.round(np.asarray(table[name], dtype=float), SHARE_DECIMALS) for name in real),
            list(table["unit"]),
            np.round(np.asarray(table["margin_min"], dtype=float), TIME_DECIMALS),
            [
                reason_text(self._in_words(reason), cells=self.with_cells)
                for reason in table["because"]
            ],
        ]
        return ResultTable(specs, columns)

    def statistics(self) -> ResultTable:
        """Return a row per municipality, or county, by tier, mode, borders and group."""
        table = self.evaluation.statistics
        labels = {
            "municipality_code": translate("ServiceNetworkPlanner", "Municipality code"),
            "municipality": translate("ServiceNetworkPlanner", "Municipality"),
            "tier": translate("ServiceNetworkPlanner", "Tier"),
            "mode": translate("ServiceNetworkPlanner", "Mode of transport"),
            "borders": translate("ServiceNetworkPlanner", "Borders"),
            "also": translate("ServiceNetworkPlanner", "Tiers that also count"),
            "group": translate("ServiceNetworkPlanner", "Population group"),
        }
        numbers = _numbers(
            table, skip=tuple(labels), year=self.evaluation.figures.study.population_year
        )
        return ResultTable(
            [*(FieldSpec(name, "text", label) for name, label in labels.items()), *numbers.specs],
            [*(list(table[name]) for name in labels), *numbers.columns],
        )

    def cells(self) -> ResultTable:
        """Return a row per demand point: times of the main question, then of each question."""
        figures = self.evaluation.figures
        study = figures.study
        codes = np.array([*study.municipalities.codes, None], dtype=object)
        ids = np.array([*study.facilities.ids, None], dtype=object)
        specs = [
            FieldSpec("cell", "text", translate("ServiceNetworkPlanner", "Cell")),
            FieldSpec(
                "municipality_code",
                "text",
                translate("ServiceNetworkPlanner", "Municipality by place"),
            ),
            FieldSpec(
                "cell_residents",
                "real",
                translate("ServiceNetworkPlanner", "Residents"),
            ),
        ]
        columns: list[Any] = [
            list(study.demand.ids),
            list(codes[study.demand.municipality]),
            np.where(study.demand.unknown, np.nan, study.demand.residents / 1000.0),
        ]
        main = self.main_question
        questions = [main, *(q for q in figures.answers if q != main and not q.exact)]
        for question in questions:
            name = _question_name(question)
            time, facility = (
                ("time_min", "facility_id")
                if question == main
                else (
                    f"{name}_min",
                    f"{name}_facility",
                )
            )
            specs += [
                FieldSpec(
                    time,
                    "real",
                    translate("ServiceNetworkPlanner", "Minutes to {tier} ({mode})").format(
                        tier=self._tier_name(question.tier), mode=mode_names()[question.mode]
                    ),
                ),
                FieldSpec(
                    facility,
                    "text",
                    translate("ServiceNetworkPlanner", "Nearest facility: {tier}").format(
                        tier=self._tier_name(question.tier)
                    ),
                ),
            ]
            columns += [
                np.round(minutes(figures.ms[question]), TIME_DECIMALS),
                list(ids[figures.answers[question].facility]),
            ]
        return ResultTable(specs, columns)

    def facilities(self) -> ResultTable:
        """Return a row per facility: tier, whether it is open, and whom it serves."""
        figures = self.evaluation.figures
        facilities, tiers = figures.study.facilities, figures.rule_set.tiers
        codes = np.array([*figures.study.municipalities.codes, None], dtype=object)
        served = figures.catchments(self.main_question) / 1000.0
        text = {
            "facility_id": translate("ServiceNetworkPlanner", "Facility"),
            "name": translate("ServiceNetworkPlanner", "Name"),
            "tier": translate("ServiceNetworkPlanner", "Tier"),
            "tier_name": translate("ServiceNetworkPlanner", "Tier in words"),
            "status": translate("ServiceNetworkPlanner", "Status on the day"),
            "municipality_code": translate("ServiceNetworkPlanner", "Municipality by place"),
        }
        known = [None if tier == NONE else tiers[tier] for tier in facilities.tier.tolist()]
        columns: list[Any] = [
            list(facilities.ids),
            list(facilities.names),
            [tier and tier.id for tier in known],
            [tier and tier.name(self.language) for tier in known],
            ["open" if is_open else "closed" for is_open in figures.open_now.tolist()],
            list(codes[facilities.municipality]),
            np.where(figures.open_now, served, np.nan),
            facilities.opens,
            facilities.closes,
        ]
        specs = [
            *(FieldSpec(name, "text", label) for name, label in text.items()),
            FieldSpec(
                "residents_served",
                "real",
                translate("ServiceNetworkPlanner", "Residents nearest to it"),
            ),
            FieldSpec("opens", "date", translate("ServiceNetworkPlanner", "Opens")),
            FieldSpec("closes", "date", translate("ServiceNetworkPlanner", "Closes")),
        ]
        return ResultTable(specs, columns)

    def _in_words(self, reason: Because) -> Because:
        """Put names in the place of a reason's identifiers."""
        rule_set = self.evaluation.figures.rule_set
        values = dict(reason.values)
        if values.get("tier"):
            values["tier"] = self._tier_name(values["tier"])
        if values.get("group"):
            values["group"] = rule_set.group_name(values["group"], self.language)
        named = self.with_cells or not reason.code.startswith(_OF_CELLS)
        return replace(reason, values=values, examples=reason.examples if named else ())

    def _tier_name(self, tier: str) -> str:
        tiers = self.evaluation.figures.rule_set.tiers
        return tiers[tiers.index(tier)].name(self.language)

    def _broken_rules(self) -> dict[str, str]:
        """Name the rules that a municipality does not keep, or may not."""
        table = self.evaluation.verdicts
        rules = {rule.id: rule for rule in self.evaluation.figures.rule_set.rules}
        result: dict[str, str] = {}
        for verdict in (NOT_MET, UNCERTAIN):
            rows = table[table["verdict"] == verdict]
            for code, rule in zip(rows["municipality_code"], rows["rule_id"]):
                words = f"{rules[rule].name(self.language)}: {verdict_names()[verdict].lower()}"
                result[code] = "; ".join(filter(None, (result.get(code), words)))
        return result


_OF_CELLS = ("access-", "change-")
"""Begin the codes of reasons whose examples are cells."""

_ASKED = ("tier", "mode", "borders", "also", "group")


def _question_name(question: Question) -> str:
    """Return a question as field names have it."""
    parts = [question.tier, question.mode]
    parts += [question.borders] if question.borders != "open" else []
    return "_".join([*parts, *question.also])


def _numbers(table: pd.DataFrame, skip: Sequence[str], year: int | None) -> ResultTable:
    """Return the figures of a statistics table, with their units."""
    specs, columns = [], []
    for name in table.columns:
        if name in skip:
            continue
        if name == "worst_cell":
            specs.append(FieldSpec(name, "text", statistic_label(name, year)))
            columns.append(list(table[name]))
        elif name in ("cells_unknown", "population_year"):
            specs.append(FieldSpec(name, "integer", statistic_label(name, year)))
            columns.append([None if pd.isna(value) else int(value) for value in table[name]])
        else:
            decimals = SHARE_DECIMALS if name.startswith("share") else TIME_DECIMALS
            specs.append(FieldSpec(name, "real", statistic_label(name, year)))
            columns.append(np.round(np.asarray(table[name], dtype=float), decimals))
    return ResultTable(specs, columns)
