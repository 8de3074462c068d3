"""The words and numbers of a report, in its own language, whatever language QGIS speaks."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from ...planning.rounding import whole_residents
from ...planning.ruleset import RuleSet

FOLDER = Path(__file__).resolve().parent.parent.parent / "resources" / "report"
LANGUAGES = ("en", "fi", "sv")

_SPACE = "\u00a0"
_MINUS = "\u2212"
_NOTHING = "–"
_MARKS = {"en": (",", "."), "fi": (_SPACE, ","), "sv": (_SPACE, ",")}
_MONTHS = (
    "January February March April May June July August September October November December".split()
)
NUMBERS = (
    *("minutes", "change", "residents", "share", "hours", "measure", "margin", "count"),
    "week_hours",
)
"""The kinds of column that hold numbers."""
_TIMETABLE = ("weekdays", "spans", "weeks")
_PAIR = 2
_KIND_OF_UNIT = {"facilities": "count", "share": "share", "residents": "residents"}


@cache
def labels(language: str) -> Mapping[str, Any]:
    """Return the words of a language, by key; see ``words.json``."""
    loaded: Mapping[str, Any] = json.loads((FOLDER / language / "words.json").read_text("utf-8"))
    return loaded


class Words:
    """What a report says beside its prose.

    Parameters
    ----------
    language : str
        One of ``LANGUAGES``.
    rule_set : RuleSet
        Names rules, tiers and groups.
    places : mapping of str to str
        Names of the municipalities by code.
    """

    def __init__(self, language: str, rule_set: RuleSet, places: Mapping[str, str]) -> None:
        self.language = language
        self._labels = labels(language)
        self._rule_set = rule_set
        self._rules = {rule.id: rule for rule in rule_set.rules}
        self._places = {**places, "": self._labels["county"]}

    def __call__(self, key: str, **values: Any) -> str:
        """Return a label, with values filled in."""
        text = str(self._labels[key])
        return text.format(**values) if values else text

    def part(self, key: str) -> Mapping[str, str]:
        """Return the labels of one part."""
        found: Mapping[str, str] = self._labels[key]
        return found

    def word(self, kind: str, value: Any) -> str:
        """Return a word for a code, such as the name of a tier."""
        if value is None or (value == "" and kind != "place"):
            return _NOTHING
        if kind == "place":
            return self._places[value]
        if kind == "rule":
            name = self._rules[value].name(self.language) if value in self._rules else str(value)
            return re.sub(r"(?<=\d) (?=\d{3})", _SPACE, name)
        if kind == "tier":
            tier = self._rule_set.tiers.index(value)
            return self._rule_set.tiers[tier].name(self.language) if tier >= 0 else str(value)
        if kind == "group":
            return self._rule_set.group_name(value, self.language)
        if kind == "date":
            return self.day(value)
        if kind in _TIMETABLE:
            return str(getattr(self, f"_{kind}")(value))
        known: Mapping[str, str] = self._labels.get(f"{kind}s", {})
        return known.get(str(value), str(value))

    def shown(self, value: Any, kind: str, unit: str = "") -> str:
        """Return a value as people read it, a number with its unit."""
        if kind not in NUMBERS:
            return self.word(kind, value)
        if value is None or not math.isfinite(value):
            return _NOTHING
        if kind == "margin" and unit == "share":
            points = self.number(round(100 * value, 2), 2)
            return f"{points}{_SPACE}{self._labels['points']}"
        kind = _KIND_OF_UNIT.get(unit, "change") if kind in ("measure", "margin") else kind
        if kind == "minutes":
            return f"{self.number(value, 1)}{_SPACE}min"
        if kind == "change":
            return f"{self.number(value, 1, sign=True)}{_SPACE}min"
        if kind == "week_hours":
            return f"{self.number(value, 1)}{_SPACE}{self._labels['hour']}"
        if kind == "share":
            return f"{self.number(_hundredths(value), 2)}{_SPACE}%"
        if kind == "residents":
            whole = float(whole_residents(np.array([value]))[0])
            return self.number(whole, 0 if whole == round(whole) else 1)
        return self.number(value, 0)

    def number(self, value: float, decimals: int, sign: bool = False) -> str:
        """Return a number with the language's decimal mark and spaces between thousands."""
        group, mark = _MARKS[self.language]
        text = f"{abs(value):,.{decimals}f}"
        nothing = not text.strip("0.,")
        text = text.replace(",", "\0").replace(".", mark).replace("\0", group)
        if value < 0 and not nothing:
            return _MINUS + text
        return f"+{text}" if sign and not nothing else text

    def day(self, day: date | None) -> str:
        """Return a date."""
        if day is None:
            return _NOTHING
        if self.language == "en":
            return f"{day.day}{_SPACE}{_MONTHS[day.month - 1]} {day.year}"
        return f"{day.day}.{day.month}.{day.year}"

    def _weekdays(self, days: str) -> str:
        """Return weekdays in words, those next to each other as a span."""
        numbers = [int(day) for day in days.split(",")]
        names = str(self._labels["weekdays"]).split()
        spans: list[list[int]] = []
        for day in numbers:
            if spans and day == spans[-1][-1] + 1:
                spans[-1].append(day)
            else:
                spans.append([day])
        return ", ".join(
            f"{names[span[0] - 1]}–{names[span[-1] - 1]}"
            if len(span) > _PAIR
            else ", ".join(names[day - 1] for day in span)
            for span in spans
        )

    def _spans(self, spans: str) -> str:
        """Return the hours of a day."""
        ends = [
            [self._clock(int(minute)) for minute in span.split("-")] for span in spans.split(",")
        ]
        return ", ".join(f"{begin}–{end}" for begin, end in ends)

    def _clock(self, minute: int) -> str:
        hour, rest = divmod(minute, 60)
        mark = ":" if self.language == "en" else "."
        return f"{hour}{mark}{rest:02d}" if rest or self.language == "en" else str(hour)

    def _weeks(self, weeks: str) -> str:
        """Return in how many weeks a stop has its day."""
        labels: Mapping[str, str] = self._labels["every_weeks"]
        return labels.get(weeks, labels["month" if "/" in weeks else "other"]).format(weeks=weeks)

    def heading(self, name: str) -> str:
        """Return the heading of a column."""
        return str(self._labels["columns"][name])

    def heading_with_unit(self, name: str, kind: str) -> str:
        """Return the heading of a column of bare numbers, with their unit."""
        unit = self._labels["units"].get(kind, "")
        return f"{self.heading(name)} ({unit})" if unit else self.heading(name)


def _hundredths(share: float) -> float:
    """Return a share in percent, so that only a whole one shows as 100 and only none as 0."""
    percent = round(100 * share, 2)
    return min(max(percent, 0.01), 99.99) if 0 < share < 1 else percent
