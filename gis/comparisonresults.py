"""The tables of a comparison as layers, in the words of a language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from qgis.core import QgsGeometry

from ..engine.arrays import MS_PER_MINUTE
from ..i18n import translate
from ..i18n.modes import mode_names
from ..planning import comparisontables
from ..planning.access import Question
from ..planning.comparison import Comparison, Topic
from ..planning.demand import TOTAL
from ..planning.movement import CHANGES, kinds
from ..planning.statistics import NEVER
from ..planning.tables import COUNTY_CODE, minutes, residents
from .comparisonlabels import band_name, column_label
from .complianceresults import SHARE_DECIMALS, TIME_DECIMALS, ResultTable
from .fields import FieldSpec
from .package import PackageTable


@dataclass(frozen=True)
class ComparisonResults:
    """The tables of a comparison.

    Parameters
    ----------
    comparison : Comparison
    about : mapping of str to str
        What was compared: study, scenarios, days, fingerprints; by key.
    language : str
        ``en``, ``fi`` or ``sv``, for the names in the rule set.
    """

    comparison: Comparison
    about: dict[str, str]
    language: str = "en"

    def layers(self, cells: Sequence[QgsGeometry], cell_kind: str) -> dict[str, PackageTable]:
        """Return all tables as layers, by name.

        Parameters
        ----------
        cells : sequence of QgsGeometry
            Area or place of each demand point.
        cell_kind : str
            ``point`` or ``polygon``.
        """
        style = "time_changes" if cell_kind == "point" else "time_changes_polygons"
        tables = {
            "cells": self.cells(),
            "verdicts": self.verdicts(),
            "movements": self.movements(),
            "statistics": self._table(comparisontables.statistics(self.comparison)),
            "transitions": self.transitions(),
            "flows": self._table(comparisontables.flows(self.comparison)),
            "population_bases": self._table(comparisontables.bases(self.comparison)),
            "losses": self.losses(),
            "about": self._table(
                pd.DataFrame({"key": list(self.about), "text": list(self.about.values())})
            ),
        }
        return {
            name: PackageTable(
                name,
                table.specs,
                table.columns,
                cell_kind if name == "cells" else "",
                cells if name == "cells" else None,
                style if name == "cells" else "",
            )
            for name, table in tables.items()
        }

    @property
    def main_question(self) -> Question:
        """The travel time that maps show."""
        question = self.comparison.main_question
        return next(iter(self.comparison.movements)).question if question is None else question

    def cells(self) -> ResultTable:
        """Return a row per demand point: its minutes before and after, and who serves it."""
        found = self.comparison
        study = found.after.study
        codes = np.array([*study.municipalities.codes, None], dtype=object)
        main = self.main_question
        rank = np.full(len(study.demand), np.nan)
        losing = found.losses(Topic(main, TOTAL))
        rank[losing] = np.arange(1, len(losing) + 1)
        was, is_ = found.times(main)
        specs = [FieldSpec(n, "text", column_label(n)) for n in ("cell", "municipality_code")]
        columns: list[Any] = [list(study.demand.ids), list(codes[study.demand.municipality])]
        specs.append(FieldSpec("residents", "real", column_label("residents", self._year)))
        columns.append(np.where(study.demand.unknown, np.nan, residents(study.demand.residents)))
        specs.append(FieldSpec("change", "text", column_label("change")))
        columns.append([CHANGES[kind] for kind in kinds(was, is_).tolist()])
        specs.append(FieldSpec("loss_rank", "integer", column_label("loss_rank")))
        columns.append([None if np.isnan(place) else int(place) for place in rank])
        others = dict.fromkeys(topic.question for topic in found.topics)
        for question in [main, *(q for q in others if q != main)]:
            self._add_times(specs, columns, question, "" if question == main else _name(question))
        return ResultTable(specs, columns)

    def _add_times(
        self, specs: list[FieldSpec], columns: list[Any], question: Question, name: str
    ) -> None:
        """Add the columns of a question, with the tier in their names unless it is the main one."""
        prefix = f"{name}_" if name else ""
        words = f"{self._tier_name(question.tier)} ({mode_names()[question.mode]})"
        was, is_ = self.comparison.times(question)
        before, after = (np.round(minutes(ms), TIME_DECIMALS) for ms in (was, is_))
        both = (was < NEVER) & (is_ < NEVER)
        change = np.round(np.where(both, (is_ - was) / MS_PER_MINUTE, np.nan), TIME_DECIMALS)
        for key, values in (("before", before), ("after", after), ("change", change)):
            label = f"{words}: {column_label('change_min' if key == 'change' else f'{key}_min')}"
            specs.append(FieldSpec(f"{prefix}{key}_min", "real", label))
            columns.append(values)
        for key in ("before", "after"):
            figures = getattr(self.comparison, key)
            ids = np.array([*figures.study.facilities.ids, None], dtype=object)
            label = f"{words}: {column_label(f'facility_{key}')}"
            specs.append(FieldSpec(f"{prefix}facility_{key}", "text", label))
            columns.append(list(ids[figures.answers[question].facility]))

    def verdicts(self) -> ResultTable:
        """Return a row per rule and municipality, or county, with the rule in words."""
        table = comparisontables.verdicts(self.comparison)
        names = {
            rule.id: rule.name(self.language)
            for side in (self.comparison.before, self.comparison.after)
            for rule in side.rule_set.rules
        }
        if len(table):
            table.insert(1, "rule", [names[rule] for rule in table["rule_id"]])
        return self._table(table)

    def movements(self) -> ResultTable:
        """Return who gains and who loses, by place, question and group."""
        return self._table(comparisontables.movements(self.comparison))

    def transitions(self) -> ResultTable:
        """Return how many residents go from which band to which, the bands also in words."""
        table = comparisontables.transitions(self.comparison)
        for side in ("before", "after") if len(table) else ():
            ends = zip(table[f"{side}_above_min"], table[f"{side}_up_to_min"])
            table[f"time_{side}"] = [band_name(above, up_to) for above, up_to in ends]
            table = table.drop(columns=[f"{side}_above_min", f"{side}_up_to_min"])
        return self._table(table)

    def losses(self) -> ResultTable:
        """Return the cells that lose by the main question, by group, the greatest loss first."""
        found = []
        for topic in self.comparison.topics:
            if topic.question == self.main_question:
                table = comparisontables.losses(self.comparison, topic)
                table.insert(0, "rank", np.arange(1, len(table) + 1))
                table.insert(0, "group", [topic.group] * len(table))
                found.append(table)
        return self._table(pd.concat(found, ignore_index=True))

    @property
    def _year(self) -> int | None:
        return self.comparison.after.study.population_year

    def _tier_name(self, tier: str) -> str:
        tiers = self.comparison.after.rule_set.tiers
        return tiers[tiers.index(tier)].name(self.language)

    def _table(self, table: pd.DataFrame) -> ResultTable:
        """Return a table with its columns in words and its numbers rounded."""
        words = {
            COUNTY_CODE: translate("ServiceNetworkPlanner", "Whole county"),
            comparisontables.OUTSIDE: translate(
                "ServiceNetworkPlanner", "Outside all municipalities"
            ),
            comparisontables.UNSERVED: translate("ServiceNetworkPlanner", "No facility is reached"),
        }
        specs, columns = [], []
        for name in table.columns:
            column = table[name]
            label = column_label(name, self._year)
            if column.dtype.kind in "iu":
                specs.append(FieldSpec(name, "integer", label))
                columns.append(np.asarray(column))
            elif column.dtype.kind == "f":
                decimals = SHARE_DECIMALS if _is_share(name) else TIME_DECIMALS
                specs.append(FieldSpec(name, "real", label))
                columns.append(np.round(np.asarray(column), decimals))
            else:
                specs.append(FieldSpec(name, "text", label))
                texts = [None if pd.isna(value) else value for value in column]
                if name in ("municipality", "to"):
                    texts = [words.get(value, value) for value in texts]
                columns.append(texts)
        return ResultTable(specs, columns)


def _is_share(name: str) -> bool:
    return name.startswith(("share", "value", "margin", "threshold"))


def _name(question: Question) -> str:
    """Return a question as field names have it."""
    parts = [question.tier, question.mode]
    parts += [question.borders] if question.borders != "open" else []
    return "_".join([*parts, *question.also])
