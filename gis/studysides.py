"""Which facilities, rules and day a comparison takes from an open study."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ..engine.problems import Problem
from ..planning.ruleset import RuleSet
from ..planning.scenario import Scenario
from ..planning.sides import Side
from .studyopening import OpenedStudy

LISTED = 10


def side_of(opened: OpenedStudy, wanted: str, day: date | None) -> Side:
    """Return a side of a comparison.

    Parameters
    ----------
    opened : OpenedStudy
    wanted : str
        Id or name of a saved scenario; empty for the study's own facilities, the baseline.
    day : date, optional

    Raises
    ------
    Problem
        ``scenario-unknown`` or ``scenario-ambiguous``, and what reading the scenarios and a
        scenario's own rules can raise.
    """
    if not wanted.strip():
        return baseline_side(opened, day)
    return scenario_side(opened, find_scenario(opened.file.scenarios(), wanted), day)


def baseline_side(opened: OpenedStudy, day: date | None) -> Side:
    """Return the study's own facilities on a day."""
    return Side("", opened.facility_rows, opened.rule_set, day)


def scenario_side(opened: OpenedStudy, scenario: Scenario, day: date | None) -> Side:
    """Return a scenario on a day, by its own rules if it has any.

    Raises
    ------
    Problem
        For rules that are none.
    """
    rules = RuleSet.from_json(scenario.rules) if scenario.rules else opened.rule_set
    return Side(scenario.name, opened.rows(scenario), rules, day, scenario.id)


def days_of(
    opened: OpenedStudy, before: date | None, after: date | None
) -> tuple[date | None, date | None]:
    """Return the days of two sides; where none is given, what the study says."""
    after = after or opened.settings.day
    return before or opened.settings.baseline_day or after, after


def find_scenario(scenarios: Sequence[Scenario], wanted: str) -> Scenario:
    """Return the scenario of an id or a name, in whatever case and with whatever spaces around.

    Raises
    ------
    Problem
        ``scenario-unknown`` or ``scenario-ambiguous``.
    """
    for one in scenarios:
        if one.id == wanted.strip():
            return one
    found = [one for one in scenarios if one.name == wanted] or [
        one for one in scenarios if _key(one.name) == _key(wanted)
    ]
    if not found:
        known = [one.name for one in scenarios[:LISTED]]
        raise Problem("scenario-unknown", name=wanted.strip(), known=known or ["–"])
    if len(found) > 1:
        raise Problem("scenario-ambiguous", name=wanted.strip(), ids=[one.id for one in found])
    return found[0]


def _key(name: str) -> str:
    return " ".join(name.split()).casefold()
