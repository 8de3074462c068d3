"""What the templates of a report are given: its tables' rows chosen and put in order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from ...engine.arrays import Longs
from ...engine.problems import Problem
from ...planning.comparison import OTHER, WORSE, Comparison, Topic
from ...planning.demand import TOTAL
from ...planning.outreach import near_min
from ...planning.reporttable import CLOSED, NONE_YET, OPEN, Table
from ...planning.reporttables import PLACE_LOSSES, report_tables
from ...planning.verdicts import MET, NOT_APPLICABLE, overall
from .source import ReportSide, Source
from .words import Words

OLDER = ("age_75plus", "age_65plus")
LOSSES_SHOWN = 20
_TURNS_SHOWN = 6
_SENTENCE = 20
"""Letters; what is shorter are counts and codes, and says nothing of sources."""
Record = Mapping[str, Any]


class Contents:
    """All that a report says, in a language; see ``resources/report``.

    Parameters
    ----------
    before, after : ReportSide
        Of the same demand and municipalities.
    language : str
    source : Source
    projection : ndarray of int64 (D,), optional
        Residents of a later year, in thousandths, for the population bases.

    Raises
    ------
    Problem
        ``report-without-questions`` when no travel time is asked for on both sides.
    """

    def __init__(
        self,
        before: ReportSide,
        after: ReportSide,
        language: str,
        source: Source,
        projection: Longs | None = None,
    ) -> None:
        self.comparison = Comparison.between(before.evaluation, after.evaluation, projection)
        question = self.comparison.main_question
        if question is None:
            raise Problem("report-without-questions")
        self.question = question
        self.sides = (before, after)
        self.source = source
        figures = self.comparison.after
        study = figures.study
        self.threshold = threshold_of(self.comparison)
        self.tables: dict[str, Table] = report_tables(self.comparison, self.threshold)
        names = dict(zip(study.municipalities.codes, study.municipalities.names))
        self.words = Words(language, figures.rule_set, names)
        self.labels = self._labels()

    @property
    def main(self) -> dict[str, str]:
        """The question that summary and maps are about, by the names of columns."""
        question = self.question
        return {"tier": question.tier, "mode": question.mode, "borders": question.borders}

    @property
    def projected(self) -> str:
        """What the projection is called, empty without one."""
        if self.comparison.projection is None:
            return ""
        return self.words("projected", year=self.source.projection_year).strip()

    def rows(self, table: str, **chosen: Any) -> list[Record]:
        """Return the rows of a table that have the given values."""
        return list(self.tables[table].records(**chosen))

    def values(self) -> dict[str, Any]:
        """Return what the templates are given, save pictures and functions."""
        words, main = self.words, self.main
        before, after = self.labels
        total = self.rows("changes", **main, group=TOTAL, place="")[0]
        losses = self.rows("losses", **main)
        facilities = self.rows("facilities")
        fixed = [row for row in facilities if row["id"] not in self._mobile_ids()]
        grown = [
            row
            for row in self.rows("statistics", **main, group=TOTAL)
            if row["place"] and (row["mean_change"] or 0) > 0
        ]
        older = [
            row for group in OLDER for row in self.rows("changes", **main, group=group, place="")
        ]
        rules = self._rules()
        figures, study = self.comparison.after, self.comparison.after.study
        served = (study.demand.residents > 0) & (study.demand.municipality >= 0)
        hidden = [group.suppressed for group in study.demand.groups.values()]
        return {
            "language": words.language,
            "words": words,
            "organisation": figures.rule_set.name(words.language),
            "illustrative": ("illustrative", "yes") in self.source.about,
            "before": before,
            "after": after,
            "subtitle": words(
                "subtitle" if before == words.day(self.sides[0].day) else "subtitle_sides",
                before=before,
                after=after,
            ),
            "before_long": self._long(self.sides[0]),
            "after_long": self._long(self.sides[1]),
            "tier": words.word("tier", main["tier"]),
            "mode": words.word("mode", main["mode"]),
            "threshold": f"{self.threshold:g}",
            "total": total,
            "means": self.rows("statistics", **main, group=TOTAL, place="")[0],
            "losing_share": words.shown(_part(total, "losing"), "share"),
            "older": older[0] if older else None,
            "most_affected": max(grown, key=lambda row: row["mean_change"], default=None),
            "largest": next((row for row in losses if row["time_change"] is not None), None),
            "losses": losses[:LOSSES_SHOWN],
            "n_losing_places": words.number(self._n_losing(), 0),
            "kept": self._kept(),
            "worse": self._turned("worse"),
            "better": self._turned("better"),
            "closing": _names(fixed, (OPEN,), (CLOSED, NONE_YET)),
            "opening": _names(fixed, (CLOSED, NONE_YET), (OPEN,)),
            "n_before": sum(row["state_before"] == OPEN for row in fixed),
            "n_open": sum(row["state_after"] == OPEN for row in fixed),
            "rules": rules,
            "group_rows": self.rows("changes", **main, place=""),
            "municipalities": self._municipalities(),
            "topics": self._topics(),
            "facilities": facilities,
            "bases": self.rows("bases"),
            "projected": self.projected,
            "stops": self.rows("stops"),
            "timetables": {row["id"]: row for row in self.rows("stops") if row["weekdays"]},
            "timetable": self._timetable,
            "mobile": self._mobile(),
            "channels": self.rows("channels"),
            "near": f"{near_min(self.comparison):g}",
            "year": study.population_year,
            # The name of the study file's own table says nothing.
            "population": "" if study.population == "population" else study.population,
            "n_cells": words.number(int(served.sum()), 0),
            "n_suppressed": words.number(int(np.any(hidden, axis=0).sum()), 0)
            if hidden and np.any(hidden)
            else "",
            "n_roads": words.number(self.source.n_roads, 0),
            "study_file": self.source.study_file,
            "about": [row for row in self.source.about if len(row[1]) > _SENTENCE],
            "version": self.source.version,
            "fingerprints": self.source.fingerprints,
            "today": words.day(self.source.today),
            "rule_set": figures.rule_set.name(words.language),
            "rule_version": figures.rule_set.version,
            "rule_notes": self._notes(),
        }

    def _timetable(self, row: Record) -> str:
        """Say when a mobile service is at a stop."""
        words = self.words
        if row["weekdays"] is None:
            return words("no_timetable")
        parts = [words.word(name, row[name]) for name in ("weekdays", "spans")]
        return f"{' '.join(parts)}, {words.word('weeks', row['weeks'])}"

    def _mobile_ids(self) -> set[str]:
        return {row["id"] for row in self.rows("stops")}

    def _mobile(self) -> list[list[Record]]:
        """Return the rows about mobile services, tier by tier."""
        found: dict[str, list[Record]] = {}
        for row in self.rows("mobile"):
            found.setdefault(row["tier"], []).append(row)
        return list(found.values())

    def _labels(self) -> tuple[str, str]:
        """Return short names of the two sides, which differ."""
        before, after = self.sides
        if before.scenario == after.scenario and before.day != after.day:
            return self.words.day(before.day), self.words.day(after.day)
        first, second = self._long(before), self._long(after)
        if before.scenario and after.scenario and before.scenario != after.scenario:
            first, second = before.scenario, after.scenario
        return first, second

    def _long(self, side: ReportSide) -> str:
        name = side.scenario or self.words("own_points")
        return f"{name}, {self.words.day(side.day)}" if side.day else name

    def judged(self, **chosen: Any) -> list[Record]:
        """Return the verdicts that both sides give, of the rows that have the given values."""
        return [
            row
            for row in self.rows("verdicts", **chosen)
            if NOT_APPLICABLE not in (row["verdict_before"], row["verdict_after"])
            and None not in (row["verdict_before"], row["verdict_after"])
        ]

    def _kept(self) -> dict[str, int]:
        """Count the verdicts that are met, of those that both sides judge."""
        judged = self.judged()
        return {
            "judged": len(judged),
            "before": sum(row["verdict_before"] == MET for row in judged),
            "after": sum(row["verdict_after"] == MET for row in judged),
        }

    def _turned(self, turn: str) -> list[str]:
        """Name the verdicts that turned; many are only counted by the tables."""
        words = self.words
        return [
            f"{words.word('rule', row['rule'])} ({words.word('place', row['place'])})"
            for row in self.rows("verdicts", turn=turn)[:_TURNS_SHOWN]
        ]

    def _rules(self) -> list[dict[str, Any]]:
        """Return rule by rule: verdicts together, what changed, and the smallest margin."""
        found: dict[str, list[Record]] = {}
        for row in self.rows("verdicts"):
            found.setdefault(row["rule"], []).append(row)
        result = []
        for id_, rows in found.items():
            margins = [row for row in rows if row["margin_after"] is not None]
            result.append(
                {
                    "id": id_,
                    "rows": rows,
                    "n": len(rows),
                    "before": overall([row["verdict_before"] or "" for row in rows]),
                    "after": overall([row["verdict_after"] or "" for row in rows]),
                    "kept_before": sum(row["verdict_before"] == MET for row in rows),
                    "kept_after": sum(row["verdict_after"] == MET for row in rows),
                    "worse": any(row["turn"] == WORSE for row in rows),
                    "change": self._change(rows),
                    "least": min(margins, key=lambda row: row["margin_after"], default=None),
                }
            )
        return result

    def _change(self, rows: Sequence[Record]) -> str:
        """Say what changed: verdicts that turned, or else the value that changed most."""
        words = self.words
        turned = [row for row in rows if row["turn"] in ("better", "worse")]
        if turned:
            return "; ".join(
                words(
                    "change_turn",
                    place=words.word("place", row["place"]),
                    before=words.word("verdict", row["verdict_before"]),
                    after=words.word("verdict", row["verdict_after"]),
                )
                for row in turned
            )

        grown = [row for row in rows if row["value_before"] is None and row["value_after"]]
        if grown:
            # A figure that is about the change itself, or that there is only now.
            largest = max(grown, key=lambda row: row["value_after"])
            value = words.shown(largest["value_after"], "measure", largest["unit"])
            return f"{words.word('place', largest['place'])}: {value}"
        if any(row["turn"] == OTHER for row in rows):
            return words.word("text", None)

        def size(row: Record) -> float:
            was, is_ = row["value_before"], row["value_after"]
            return 0.0 if was is None or is_ is None else abs(is_ - was)

        most = max(rows, key=size)
        shown = [
            words.shown(most[f"value_{side}"], "measure", most["unit"])
            for side in ("before", "after")
        ]
        if size(most) == 0 or shown[0] == shown[1]:
            return words("nothing_changed")
        place = words.word("place", most["place"])
        return words("change_value", place=place, before=shown[0], after=shown[1])

    def _municipalities(self) -> list[dict[str, Any]]:
        municipalities = self.comparison.after.study.municipalities
        main = self.main
        return [
            {
                "code": code,
                "name": name,
                "total": self.rows("changes", **main, group=TOTAL, place=code)[0],
                "statistics": self.rows("statistics", **main, place=code),
                "verdicts": self.rows("verdicts", place=code),
                "facilities": self.rows("facilities", place=code),
                "losses": self.rows("losses", **main, place=code)[:PLACE_LOSSES],
            }
            for code, name in zip(municipalities.codes, municipalities.names)
        ]

    def _topics(self) -> list[dict[str, Any]]:
        """Return the tables of the appendix, by what is asked of whom."""
        words, result = self.words, []
        # What the summary is about comes first.
        for topic in sorted(self.comparison.topics, key=lambda one: one.question != self.question):
            question = topic.question
            asked = {
                "tier": question.tier,
                "mode": question.mode,
                "borders": question.borders,
                "group": topic.group,
            }
            parts = [words.word(kind, value) for kind, value in asked.items() if kind != "borders"]
            if question.borders != "open":
                parts.append(words.word("border", question.borders))
            result.append(
                {
                    "name": ", ".join(parts),
                    "statistics": self.rows("statistics", **asked),
                    "changes": self.rows("changes", **asked),
                }
            )
        return result

    def _n_losing(self) -> int:
        return len(self.comparison.losses(Topic(self.question, TOTAL)))

    def _notes(self) -> list[tuple[str, str]]:
        language = self.words.language
        return [
            (rule.name(language), rule.note.get(language) or rule.note["en"])
            for rule in self.comparison.after.rule_set.rules
            if rule.note.get(language) or rule.note.get("en")
        ]


def threshold_of(comparison: Comparison) -> float:
    """Return the time within which shares are given: of the first access rule, or the longest."""
    rule_set = comparison.after.rule_set
    for rule in rule_set.rules:
        if rule.kind == "access":
            return float(rule.threshold_min)
    return max(rule_set.thresholds_min, default=30.0)


def _part(row: Record, name: str) -> float | None:
    return row[name] / row["residents"] if row["residents"] else None


def _names(rows: Sequence[Record], before: Sequence[str], after: Sequence[str]) -> list[str]:
    """Name the facilities that were one thing and are another."""
    return [
        row["facility"]
        for row in rows
        if row["state_before"] in before and row["state_after"] in after
    ]
