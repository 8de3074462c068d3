"""The scenarios of a study: saved, branched, switched, compared, and kept safe while worked on."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.PyQt.QtCore import QTimer

from ..engine.problems import Problem
from ..i18n import translate
from ..planning.facility import Facility
from ..planning.ruleset import RuleSet
from ..planning.scenario import Scenario, applied, changes_between
from .levels import number_of

if TYPE_CHECKING:
    from .session import StudySession

BASELINE = ""
"""Id of the study's own facilities, to which scenarios are changes."""


class ScenarioBook:
    """The scenarios of a session's study file.

    The scenario that is worked on is written to the file after every edit, beside what was saved,
    so that a crash loses at most the drag that goes on.

    Attributes
    ----------
    scenario : Scenario
        What is worked on, as it was last saved.
    compared : str
        Id of the scenario that everything is compared with.
    found : Scenario, optional
        What a former session worked on and did not save.
    """

    def __init__(self, session: StudySession) -> None:
        self._session, self._file = session, session.opened.file
        self._rows: Sequence[Facility] = session.opened.facility_rows
        self._scenarios = {one.id: one for one in self._file.scenarios()}
        self.scenario = self._unsaved()
        self.compared = BASELINE
        # Where we may not write, it may be what somebody works on at this moment.
        self.found = None if session.opened.read_only else self._file.working()
        self._told = False
        self._soon = QTimer(session)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._keep)

    # Looking

    def all(self) -> list[Scenario]:
        """Return the saved scenarios, the oldest first."""
        return sorted(self._scenarios.values(), key=lambda one: one.created)

    def saved(self, scenario_id: str) -> Scenario | None:
        """Return a scenario as it was last saved; ``None`` if there is none of that id."""
        return self._scenarios.get(scenario_id)

    def name_of(self, scenario_id: str) -> str:
        """Return a scenario's name, or the baseline's."""
        if scenario_id in self._scenarios:
            return self._scenarios[scenario_id].name
        return translate("ServiceNetworkPlanner", "Baseline")

    def current(self) -> Scenario:
        """Return the scenario as it is on the map now."""
        session = self._session
        return dataclasses.replace(
            self.scenario,
            changes=changes_between(self._rows, session.facilities()),
            locked=session.scenario_layer.locked(),
            rules="" if session.rule_set == session.opened.rule_set else session.rule_set.to_json(),
        )

    @property
    def modified(self) -> bool:
        """Whether there is something that was not saved."""
        return _content(self.current()) != _content(self.scenario)

    # Saving

    def save(self) -> bool:
        """Save under the present name."""
        return self._save(self.current())

    def save_as(self, name: str) -> bool:
        """Save as another scenario, a branch of the present one."""
        return self._save(self.current().branched(name, parent=self.scenario.id))

    def rename(self, name: str) -> bool:
        """Give the present scenario another name."""
        renamed = dataclasses.replace(self.scenario, name=name)
        if self.scenario.id not in self._scenarios:
            self.scenario = renamed
            self._session.renamed.emit()
            return True
        return self._save(renamed)

    def delete(self, scenario_id: str) -> bool:
        """Delete a saved scenario; if it is the present one, its facilities stay on the map."""
        if not self._try(lambda: self._file.delete(scenario_id)):
            return False
        self._scenarios.pop(scenario_id, None)
        if self.compared == scenario_id:
            self.compare_with(BASELINE)
        if self.scenario.id == scenario_id:
            self.scenario = self._unsaved()
        self._session.renamed.emit()
        return True

    def _save(self, scenario: Scenario) -> bool:
        scenario = scenario.edited() if scenario.id else scenario.branched(scenario.name, parent="")
        if not self._try(self._set_found_aside) or not self._try(lambda: self._file.save(scenario)):
            return False
        self._scenarios[scenario.id] = self.scenario = scenario
        self._try(self._file.clear_working)
        if self.compared == scenario.id:
            self.compare_with(scenario.id)
        self._session.renamed.emit()
        return True

    # Switching

    def switch(self, scenario_id: str) -> None:
        """Put another scenario on the map; the history begins anew."""
        self._put(self._scenarios.get(scenario_id) or self._unsaved())

    def restore_found(self) -> None:
        """Go on with what a former session did not save."""
        found, self.found = self.found, None
        if found is not None:
            saved = self._scenarios.get(found.id)
            self._put(found)
            self.scenario = saved or dataclasses.replace(self._unsaved(), name=found.name)
            self._session.renamed.emit()

    def discard_found(self) -> None:
        """Let go of what a former session did not save."""
        self.found = None
        self._try(self._file.clear_working)
        self._session.renamed.emit()

    def compare_with(self, scenario_id: str) -> None:
        """Compare with a scenario, or with the baseline."""
        other = self._scenarios.get(scenario_id)
        self.compared = BASELINE if other is None else other.id
        self._session.compare(applied(self._rows, {} if other is None else other.changes))
        self._session.renamed.emit()

    def _put(self, scenario: Scenario) -> None:
        session = self._session
        session.cancel_drag()
        self.scenario = scenario
        session.scenario_layer.replace(applied(self._rows, scenario.changes), scenario.locked)
        wanted = session.opened.rule_set
        if scenario.rules:
            try:
                wanted = RuleSet.from_json(scenario.rules)
            except Problem as problem:
                session.note(problem)
        session.resync()
        if wanted != session.rule_set:
            session.set_rules(wanted)
        session.renamed.emit()

    def _unsaved(self) -> Scenario:
        """Return a scenario without changes that is in no file."""
        name = translate("ServiceNetworkPlanner", "New scenario")
        return Scenario(id=BASELINE, name=name)

    # Kept safe

    def keep(self) -> None:
        """Write what is worked on to the file as soon as the interface has a moment."""
        self._soon.start()

    def keep_now(self) -> None:
        """Write what is worked on to the file, unless it is there."""
        pending = self._soon.isActive()
        self._soon.stop()
        if pending:
            self._keep()

    def close(self, keep: bool = True) -> None:
        """Stop, after writing what is not written yet."""
        if keep:
            self.keep_now()
        self._soon.stop()

    def _keep(self) -> None:
        if self._session.opened.read_only:
            return
        current = self.current()
        self._session.renamed.emit()
        # What a former session left is not overwritten by opening the study once more.
        untouched = _content(current) == _content(self.scenario)
        if untouched and self.found is not None:
            return
        try:
            if untouched:
                self._file.clear_working()
            else:
                self._set_found_aside()
                self._file.keep_working(current.edited())
        except Problem as problem:
            if not self._told:
                self._session.note(problem)
            self._told = True
        else:
            self._told = False

    def _set_found_aside(self) -> None:
        """Save what was found as a scenario, before other work takes its place in the file."""
        if self.found is None:
            return
        name = translate("ServiceNetworkPlanner", "Found: {scenario}")
        aside = self.found.branched(name.format(scenario=self.found.name), parent=self.found.parent)
        self._file.save(aside)
        self._scenarios[aside.id], self.found = aside, None
        text = translate(
            "ServiceNetworkPlanner",
            "The unsaved work that was found is now the scenario “{scenario}”.",
        )
        self._session.noted.emit(
            text.format(scenario=aside.name), number_of(Qgis.MessageLevel.Info)
        )
        self._session.renamed.emit()

    def _try(self, act: Callable[[], None]) -> bool:
        """Do something with the file, and tell when it cannot be done."""
        try:
            act()
        except Problem as problem:
            self._session.note(problem)
            return False
        return True


def _content(scenario: Scenario) -> tuple[object, ...]:
    """Return what makes two states of a scenario differ."""
    changes = tuple(sorted((id_, repr(row)) for id_, row in scenario.changes.items()))
    return changes, scenario.locked, scenario.rules
