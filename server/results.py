"""An evaluation as the service's documents have it; the same tables as the toolbox's layers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ..gis.complianceresults import ComplianceResults, ResultTable
from ..i18n.modes import mode_names
from ..planning.demand import TOTAL
from ..planning.evaluation import Evaluation
from ..planning.tables import COUNTY_CODE
from .document import plain
from .htmlpage import Table

Row = dict[str, Any]

ASKED = ("municipality_code", "municipality", "tier", "mode", "borders", "also", "group")
MINUTES = {
    "mean": "mean_min",
    "median": "median_min",
    "p90": "p90_min",
    "p95": "p95_min",
    "max": "worst_min",
}
RULE = (
    *("verdict", "value", "low", "high", "threshold", "margin", "unit", "margin_min"),
    "because",
)


@dataclass(frozen=True)
class Results:
    """What an evaluation says, in the language that is spoken.

    Attributes
    ----------
    evaluation : Evaluation
    language : str
    """

    evaluation: Evaluation
    language: str

    @cached_property
    def tables(self) -> ComplianceResults:
        """The tables of the toolbox."""
        return ComplianceResults(self.evaluation, self.language, with_cells=False)

    @cached_property
    def verdicts(self) -> ResultTable:
        """One row per rule and municipality, or the county."""
        return self.tables.verdicts()

    @cached_property
    def statistics(self) -> ResultTable:
        """One row per municipality, or the county, and what was asked."""
        return _without_cells(self.tables.statistics())

    @cached_property
    def municipalities(self) -> ResultTable:
        """One row per municipality: its verdict and the figures of the main question."""
        return _without_cells(self.tables.municipalities())

    @cached_property
    def places(self) -> list[Row]:
        """One row per municipality with all that is known of it, and last the county."""
        rules: dict[str, list[Row]] = {}
        for row in rows(self.verdicts):
            own = {name: row[name] for name in RULE}
            rules.setdefault(row["municipality_code"], []).append({"rule": row["rule_id"], **own})
        found: dict[str, list[Row]] = {}
        for row in rows(self.statistics):
            found.setdefault(row["municipality_code"], []).append(row)
        summary = self.evaluation.summary
        return [
            self._place(code, name, verdict, rules.get(code, []), found.get(code, []))
            for code, name, verdict in zip(
                summary["municipality_code"], summary["municipality"], summary["verdict"]
            )
        ]

    def _place(
        self, code: str, name: str, verdict: str, rules: list[Row], statistics: list[Row]
    ) -> Row:
        main = self.tables.main_question
        asked = (main.mode, main.borders, "", TOTAL)
        chosen = [
            row
            for row in statistics
            if (row["mode"], row["borders"], row["also"], row["group"]) == asked
        ]
        own = {} if code == COUNTY_CODE else {"code": code, "name": name}
        return {
            **own,
            "verdict": verdict,
            "residents": chosen[0]["residents"] if chosen else None,
            "minutes": {
                row["tier"]: {short: row[long] for short, long in MINUTES.items()} for row in chosen
            },
            "rules": rules,
            "statistics": [
                {k: v for k, v in row.items() if not k.startswith("municipality")}
                for row in statistics
            ],
        }

    def head(self) -> Row:
        """Return what the minutes are of."""
        main, study = self.tables.main_question, self.evaluation.figures.study
        return {
            "mode": main.mode,
            "mode_name": mode_names()[main.mode],
            "borders": main.borders,
            "population": study.population,
            "population_year": study.population_year,
        }


def _without_cells(table: ResultTable) -> ResultTable:
    """Leave out which cell has the longest way: few people live there."""
    kept = [
        (spec, column)
        for spec, column in zip(table.specs, table.columns)
        if spec.name != "worst_cell"
    ]
    return ResultTable([spec for spec, _ in kept], [column for _, column in kept])


def rows(table: ResultTable) -> list[Row]:
    """Return a table's rows, by the names of its columns."""
    names = [spec.name for spec in table.specs]
    columns = [plain(list(column)) for column in table.columns]
    return [dict(zip(names, row)) for row in zip(*columns)]


def as_table(caption: str, table: ResultTable, keep: Mapping[str, set[str]] | None = None) -> Table:
    """Return a result table as HTML and CSV show it; some rows only, by the values of a column."""
    columns = [(spec.name, spec.alias or spec.name) for spec in table.specs]
    chosen = [
        row
        for row in rows(table)
        if all(row[name] in allowed for name, allowed in (keep or {}).items())
    ]
    return Table(caption, columns, [list(row.values()) for row in chosen])
