"""What the planner holds against each other: the map as it is, the baseline, a saved scenario."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from ...gis.studysides import baseline_side, days_of, scenario_side
from ...i18n import translate
from ...planning.scenario import Scenario
from ...planning.sides import Side
from ..scenariobook import BASELINE

if TYPE_CHECKING:
    from ..session import StudySession

ON_MAP = "on-map"
"""Stands for what is worked on, whether it is saved or not; ids of scenarios are none like it."""


@dataclass(frozen=True)
class Wanted:
    """A side as the planner chose it.

    Attributes
    ----------
    scenario : str
        Id of a saved scenario, empty for the baseline, or ``ON_MAP``.
    day : date, optional
        ``None`` for the one that is looked at, or that the study says.
    """

    scenario: str = BASELINE
    day: date | None = None


@dataclass(frozen=True)
class Sides:
    """Both sides, before and after."""

    before: Wanted = Wanted()
    after: Wanted = Wanted(ON_MAP)

    def days(self, session: StudySession) -> tuple[date | None, date | None]:
        """Return the days that are judged.

        Where none is chosen it is the day that is looked at on the map, and before that of the
        study's baseline if it has one; as *Compare scenarios* takes them from the study.
        """
        return days_of(session.opened, self.before.day, self.after.day or session.day)

    def known(self, session: StudySession) -> Sides:
        """Return the sides with the baseline in place of scenarios that are no more."""

        def still(side: Wanted) -> Wanted:
            there = side.scenario == ON_MAP or session.book.saved(side.scenario) is not None
            return side if there else replace(side, scenario=BASELINE)

        return Sides(still(self.before), still(self.after))

    def saved(self, session: StudySession) -> tuple[Side, Side]:
        """Return both sides as the algorithms read them: what is on the map as it was saved."""
        book = session.book

        def kept(side: Wanted) -> Wanted:
            id_ = book.scenario.id if side.scenario == ON_MAP else side.scenario
            return replace(side, scenario=id_)

        return Sides(kept(self.before), kept(self.after)).of(session)

    def of(self, session: StudySession) -> tuple[Side, Side]:
        """Return both sides as the study has them now.

        Raises
        ------
        Problem
            For a scenario whose rules are none.
        """
        before, after = self.days(session)
        return side_of(session, self.before.scenario, before), side_of(
            session, self.after.scenario, after
        )


def side_of(session: StudySession, scenario: str, day: date | None) -> Side:
    """Return a side of a session's study on a day."""
    found = scenario_of(session, scenario)
    if found is None:
        return baseline_side(session.opened, day)
    return scenario_side(session.opened, found, day)


def scenario_of(session: StudySession, scenario: str) -> Scenario | None:
    """Return a scenario by its id, as it is on the map or as it was saved; ``None`` for none."""
    book = session.book
    return book.current() if scenario == ON_MAP else book.saved(scenario)


def entries(session: StudySession) -> list[tuple[str, str]]:
    """Return the names and ids of all that can be compared."""
    book = session.book
    on_map = translate("ServiceNetworkPlanner", "On the map now: {scenario}")
    mark = " *" if book.modified else ""
    return [
        (on_map.format(scenario=f"{book.scenario.name}{mark}"), ON_MAP),
        (book.name_of(BASELINE), BASELINE),
        *((one.name, one.id) for one in book.all()),
    ]


def parameters(session: StudySession, sides: Sides) -> dict[str, Any]:
    """Return the sides as the algorithms take them, which read what is saved.

    What is on the map stands for the scenario that it belongs to, as that was saved last.
    """
    book = session.book
    found: dict[str, Any] = {"STUDY": str(session.opened.file.path)}
    days = sides.days(session)
    for name, side, day in zip(("BEFORE", "AFTER"), (sides.before, sides.after), days):
        id_ = book.scenario.id if side.scenario == ON_MAP else side.scenario
        found[f"{name}_SCENARIO"] = called(session, id_)
        if day is not None:
            found[f"{name}_DATE"] = day.isoformat()
    return found


def called(session: StudySession, scenario: str) -> str:
    """Return a scenario's name, which people can read; its id where others have that name."""
    name = session.book.name_of(scenario) if scenario else ""
    alike = [one for one in session.book.all() if _key(one.name) == _key(name)]
    return name if len(alike) == 1 and _key(name) else scenario


def _key(name: str) -> str:
    return " ".join(name.split()).casefold()


def unsaved(session: StudySession, sides: Sides) -> bool:
    """Tell whether the sides have something that only the map knows."""
    on_map = ON_MAP in (sides.before.scenario, sides.after.scenario)
    return on_map and bool(session.book.modified)
