"""An open study under the planner's hands: what is looked at, every edit, every frame."""

from __future__ import annotations

import dataclasses
from datetime import date
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import Qgis, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..engine.problems import Problem
from ..gis.scenariolayer import ScenarioLayer
from ..i18n import interface_locale, translate
from ..i18n.messages import problem_text
from ..planning.baseline import Baseline
from ..planning.facility import Facility
from ..planning.figures import Figures
from ..planning.fingerprint import StudyFingerprints
from ..planning.live import LiveStudy
from ..planning.ruleset import RuleSet
from ..planning.snapshot import Snapshot
from .dragging import Drag, Dragging
from .edits import FacilityEdits
from .following import LayerFollower
from .frame import Frame
from .levels import number_of
from .look import first_look, rules_for
from .scenariobook import ScenarioBook

if TYPE_CHECKING:
    from ..gis.studyopening import OpenedStudy

LANGUAGES = ("en", "fi", "sv")


class StudySession(QObject):
    """A study that is open in the dock and on the map.

    It computes nothing itself: edits go to the scenario's layer, from there to the live study,
    and each evaluation goes out as a :class:`~.frame.Frame` to all who draw it. Only while the
    mouse holds a facility is the live study ahead of the layer.

    Attributes
    ----------
    edits : FacilityEdits
        Every edit of a facility, each a step of the layer's history.
    book : ScenarioBook
        The scenarios of the study file.
    fingerprints : StudyFingerprints
        What results of the study rest on.

    Signals
    -------
    evaluated : Frame
        After every evaluation, those of a drag included.
    looked : Look
        The planner looks at something else; a frame follows.
    selected : str or None
    noted : str, int
        A text for the planner, and its level as :class:`Qgis.MessageLevel` has them.
    renamed
        The scenario's name, whether it is saved, or the list of scenarios changed.
    ruled
        The rules changed.
    closing
        The study is being closed.
    """

    evaluated = pyqtSignal(object)
    looked = pyqtSignal(object)
    selected = pyqtSignal(object)
    noted = pyqtSignal(str, int)
    renamed = pyqtSignal()
    ruled = pyqtSignal()
    closing = pyqtSignal()

    def __init__(self, opened: OpenedStudy, live: LiveStudy, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.opened, self.live = opened, live
        self.study, self.crs, self.rule_set = opened.study, opened.crs, opened.rule_set
        locale = interface_locale()[:2]
        self.language = locale if locale in LANGUAGES else "en"
        self.day = opened.day
        self.selection: str | None = None
        self.look = first_look(opened.rule_set)
        self._open = True
        self._reference = Baseline(opened.study, opened.facility_rows, opened.travel)
        self.fingerprints = StudyFingerprints(opened.study, opened.travel)
        self.scenario_layer = ScenarioLayer(
            live.facilities,
            frozenset(),
            opened.crs,
            translate("ServiceNetworkPlanner", "Facilities of the scenario"),
        )
        self._follower = LayerFollower(self.scenario_layer, live, self)
        self._follower.dirtied.connect(self._on_dirtied)
        self._follower.restructured.connect(self._on_restructured)
        self._follower.removed.connect(self._on_removed)
        self._dragging = Dragging(live, self._show, self)
        self.edits = FacilityEdits(
            self.scenario_layer,
            live,
            after=self.sync,
            say=self.noted.emit,
            fail=self.note,
            language=self.language,
            day=lambda: self.day,
        )
        if self.day is not None:
            live.set_day(self.day)
        live.set_rules(rules_for(opened.rule_set, self.look))
        self._compare()
        self.frame = Frame(live.evaluation, self.look)
        self.book = ScenarioBook(self)
        self._dragging.tabulate()

    def end(self, layer_lost: bool = False) -> None:
        """Close the study; what is not saved stays in its file as the working scenario.

        Where the layer is lost, the file has the scenario as it was after the last edit.
        """
        if not self._open:
            return
        self._open = False
        if layer_lost:
            # Nobody may draw another frame: signs and locks are read from the layer.
            self._dragging.stop()
        self.cancel_drag()
        # While the layer is still there: who hears of the closing takes it out of the project.
        self._follower.close()
        self.book.close(keep=not layer_lost)
        self.closing.emit()
        self._dragging.stop()
        # From here on others, and we ourselves, may open it to write.
        self.opened.close()

    # What is looked at

    @property
    def layer(self) -> QgsVectorLayer:
        """The facilities of the scenario as a QGIS layer."""
        return self.scenario_layer.layer

    @property
    def baseline(self) -> Figures | None:
        """The figures that everything is compared with."""
        return self.live.evaluation.baseline

    @property
    def baseline_day(self) -> date | None:
        """The day of what everything is compared with: the study's own, or the one looked at."""
        return self.opened.settings.baseline_day or self.day

    def set_look(self, **changes: Any) -> None:
        """Look at another tier, group, mode, threshold or tint."""
        before, self.look = self.look, dataclasses.replace(self.look, **changes)
        if self.look == before:
            return
        if self.look.mode != before.mode:
            self.live.set_mode(self.look.mode)
        if self.look.group != before.group:
            self.live.set_group(self.look.group)
        wanted = rules_for(self.rule_set, self.look)
        asked = self.look.mode != before.mode or self.look.group != before.group
        if wanted != rules_for(self.rule_set, before):
            self.live.set_rules(wanted)
            asked = True
        if asked:
            self._compare()
        self.looked.emit(self.look)
        self._show(self.live.evaluation, self.frame.before)

    def set_rules(self, rule_set: RuleSet) -> None:
        """Judge by other rules."""
        self.cancel_drag()
        self.rule_set = rule_set
        if rule_set.tiers.index(self.look.tier) < 0:
            self.look = dataclasses.replace(self.look, tier=first_look(rule_set).tier)
        self.live.set_rules(rules_for(rule_set, self.look))
        self._compare()
        self.ruled.emit()
        self._show(self.live.evaluation, None)
        self.book.keep()

    def set_day(self, day: date | None) -> None:
        """Judge another day; opening and closing dates are held against it."""
        self.cancel_drag()
        self.day = day
        self.live.set_day(day)
        self._compare()
        self._show(self.live.evaluation, None)

    def compare(self, rows: tuple[Facility, ...]) -> None:
        """Compare with other facilities."""
        self._reference = Baseline(self.study, rows, self.opened.travel)
        self._compare()
        self._show(self.live.evaluation, None)

    def _compare(self) -> None:
        """Bring what is compared with up to the rules, the day and the look."""
        self._dragging.renew()
        day = self.baseline_day
        self.live.set_baseline(self._reference.figures(self.live.rule_set, day))

    def select(self, facility_id: str | None) -> None:
        """Select a facility, and get ready to drag it."""
        if facility_id == self.selection:
            return
        self.selection = facility_id
        self._dragging.prepare(facility_id)
        self.selected.emit(facility_id)

    # The drag

    @property
    def dragging(self) -> str | None:
        """Id of the facility under the mouse; empty for a new one not yet over the map."""
        drag = self._dragging.drag
        return None if drag is None else drag.facility_id

    def begin_drag(self, facility_id: str) -> bool:
        """Take up a facility; refused, with a note, where it is locked."""
        self.cancel_drag()
        if self.edits.refused(facility_id):
            return False
        self.select(facility_id)
        self._dragging.begin(facility_id)
        return True

    def begin_placing(self, tier: str) -> None:
        """Take a new facility of a tier from the palette."""
        self.cancel_drag()
        self._dragging.begin_new(self.edits.new(tier))

    def drag_to(self, x: float, y: float) -> None:
        """Hold the facility over a place; of several calls between frames the last one counts."""
        self._dragging.to(x, y)

    def end_drag(self, x: float, y: float) -> str | None:
        """Let go of the facility: one step of the layer's history.

        Returns its id, or ``None`` where it did not come to stay.
        """
        drag = self._dragging.end(x, y)
        if drag is None:
            return None
        if drag.origin is not None and drag.xy == drag.origin:
            self._show(self.live.evaluation, None)
            return drag.facility_id
        return drag.facility_id if self._keep(drag) else None

    def cancel_drag(self) -> None:
        """Put back what is under the mouse, as if nothing had been."""
        self._dragging.cancel()

    def _keep(self, drag: Drag) -> bool:
        """Let the layer have what the live study has already; tell whether it took it."""
        keep = self.edits.placed if drag.origin is None else self.edits.moved
        if not keep(drag):
            self._dragging.put_back(drag)
            return False
        self.select(drag.facility_id)
        self.layer.triggerRepaint()
        self._show(self.live.evaluation, drag.before)
        return True

    # Facilities

    def facility(self, facility_id: str) -> Facility:
        """Return a facility as it is now."""
        return self.live.facility(facility_id)

    def facilities(self) -> tuple[Facility, ...]:
        """Return all facilities as they are now."""
        return self.live.facilities

    def is_locked(self, facility_id: str) -> bool:
        """Tell whether a facility may not be edited."""
        return self.scenario_layer.is_locked(facility_id)

    def snapped(self, x: float, y: float) -> tuple[float, float, float] | None:
        """Return the place on the road nearest to one, and its distance in metres."""
        found = self.opened.travel.snap(self.look.mode, np.array([[x, y]], dtype=np.float64))
        if not found.found[0]:
            return None
        return float(found.xy[0, 0]), float(found.xy[0, 1]), float(found.distance_m[0])

    # The history

    def undo(self) -> None:
        """Take back the last step of the layer's history."""
        self.sync()
        self.layer.undoStack().undo()
        self.sync()

    def redo(self) -> None:
        """Do again what was undone last."""
        self.sync()
        self.layer.undoStack().redo()
        self.sync()

    def sync(self) -> None:
        """Bring everything up to the layer at once; a drag that goes on ends without trace."""
        self.cancel_drag()
        if not self.layer.isEditable():
            self.layer.startEditing()
        before = self.live.evaluation
        snapshot = self._follower.sync()
        if snapshot is not None:
            self.layer.triggerRepaint()
            self._dragging.renew()
            self._show(snapshot, before)
        # After the frame: who hears of it draws the facilities of the last one.
        known = {row.id for row in self.live.facilities}
        if self.selection is not None and self.selection not in known:
            self.select(None)
        self.book.keep()

    def settle(self) -> None:
        """Keep what is worked on, and begin a new history: the layer has no unsaved edits then."""
        self.sync()
        self.book.keep_now()
        self.layer.commitChanges()
        self.resync()

    def resync(self) -> None:
        """Bring everything up to a layer whose facilities were all replaced."""
        self._follower.reset()
        self.sync()
        self.select(None)

    def note(self, problem: Problem) -> None:
        """Tell the planner of a problem."""
        self.noted.emit(problem_text(problem), number_of(Qgis.MessageLevel.Warning))

    def _show(self, snapshot: Snapshot, before: Snapshot | None) -> None:
        """Send a frame to all who draw it."""
        drag = self._dragging.drag
        self.frame = Frame(
            snapshot,
            self.look,
            before,
            drag.facility_id if drag is not None else None,
            drag.xy if drag is not None else None,
            self._dragging.ready,
        )
        self.evaluated.emit(self.frame)

    def _on_dirtied(self) -> None:
        """Something else than our own edits changed the layer: undo, redo, a form, a tool."""
        self.sync()

    def _on_restructured(self) -> None:
        """The layer's fields changed: carry on if ours are all there."""
        self.cancel_drag()
        try:
            renamed = self.scenario_layer.renamed_fields()
        except Problem as problem:
            self.note(problem)
            self.end(layer_lost=True)
            return
        if renamed:
            self.note(Problem("scenario-fields-renamed", fields=renamed))

    def _on_removed(self) -> None:
        """Somebody took the layer out of the project."""
        self.note(Problem("scenario-layer-removed"))
        self.end(layer_lost=True)
