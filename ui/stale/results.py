"""The results of the open study that are shown somewhere, and which of them no longer hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...engine.problems import Problem
from ...gis.resultmark import MarkedSide, ResultMark, mark_of
from ...planning.fingerprint import differing
from ..comparison.sides import ON_MAP, side_of

_SOON_MS = 300


@dataclass(frozen=True)
class StaleResult:
    """A result that no longer holds, and the parts of its fingerprints that differ."""

    name: str
    parts: tuple[str, ...]


class Results(QObject):
    """Holds results against the study as it is, a moment after every edit.

    Only what the session knows is looked at: roads and people on the disk are read when a study is
    opened. A scenario that is being worked on counts as it is on the map.

    Attributes
    ----------
    stale : mapping of str to StaleResult
        By id of the layer, or path of the report.

    Signals
    -------
    changed
        ``stale`` is another.
    """

    changed = pyqtSignal()

    def __init__(self, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stale: Mapping[str, StaleResult] = {}
        self._project = project
        self._session: Any = None
        self._marks: dict[str, ResultMark] = {}
        self._reports: dict[str, tuple[str, ResultMark]] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self.look)
        project.layersAdded.connect(self._on_added)
        project.layersRemoved.connect(self._on_removed)

    def close(self) -> None:
        """Look at the project no longer."""
        self.set_session(None)
        self._project.layersAdded.disconnect(self._on_added)
        self._project.layersRemoved.disconnect(self._on_removed)

    def set_session(self, session: Any) -> None:
        """Look after results of another study, or of none."""
        signals = ("evaluated", "renamed", "ruled")
        if self._session is not None:
            for name in signals:
                getattr(self._session, name).disconnect(self._later)
        self._soon.stop()
        self._session = session
        self._marks, self._reports = {}, {}
        if session is not None:
            for name in signals:
                getattr(session, name).connect(self._later)
            self._take(self._project.mapLayers().values())
        self.look()

    def add_report(self, path: str, name: str, mark: ResultMark) -> None:
        """Look after a report as well, which is no layer."""
        self._reports[path] = (name, mark)
        self.look()

    def look(self) -> None:
        """See which results hold."""
        session = self._session
        if session is not None and session.dragging is not None:
            # What is under the mouse is no edit yet.
            self._soon.start()
            return
        found: dict[str, StaleResult] = {}
        known: dict[MarkedSide, tuple[str, ...]] = {}
        for key, (name, mark) in self._named().items():
            parts: list[str] = []
            for side in mark.sides:
                if side not in known:
                    known[side] = _differing(session, side)
                parts += known[side]
            if parts:
                found[key] = StaleResult(name, tuple(dict.fromkeys(parts)))
        if found != self.stale:
            self.stale = found
            self.changed.emit()

    def _named(self) -> dict[str, tuple[str, ResultMark]]:
        """Return name and mark of all results of the study, by their keys."""
        if self._session is None:
            return {}
        found = dict(self._reports)
        for id_, mark in self._marks.items():
            layer = self._project.mapLayer(id_)
            if layer is not None:
                found[id_] = (layer.name(), mark)
        return found

    def _take(self, layers: Any) -> None:
        for layer in layers:
            mark = mark_of(layer)
            if mark is not None and mark.is_of(self._session.opened):
                self._marks[layer.id()] = mark

    def _on_added(self, layers: list[QgsMapLayer]) -> None:
        if self._session is not None:
            # Processing marks a layer only after it has added it.
            QTimer.singleShot(0, self._take_all)

    def _take_all(self) -> None:
        if self._session is not None:
            self._take(self._project.mapLayers().values())
            self._later()

    def _on_removed(self, ids: list[str]) -> None:
        for id_ in ids:
            self._marks.pop(id_, None)
        self.look()

    def _later(self, *_: object) -> None:
        if self._session is not None and (self._marks or self._reports or self.stale):
            self._soon.start()


def _differing(session: Any, side: MarkedSide) -> tuple[str, ...]:
    """Return the parts by which a side differs from what the study has now."""
    book = session.book
    scenario = side.scenario
    if scenario and scenario == book.scenario.id:
        scenario = ON_MAP
    elif scenario and book.saved(scenario) is None:
        return ("scenario",)
    try:
        now = side_of(session, scenario, side.day)
    except Problem:
        return ("rules",)
    print_now = session.fingerprints.of(now.rows, now.rule_set, now.day)
    return differing(side.fingerprint, print_now.text)
