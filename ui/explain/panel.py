"""One demand point explained: who serves it now and in the baseline, how long, and what is next."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...engine.arrays import Floats
from ...i18n import translate
from ...planning.explanation import Explanation, Service, explain, second, ways
from ..card import Card, Text
from ..dock.themed import set_icon
from ..frame import Frame
from ..ink import change_ink, palette_of
from ..numbers import signed_minutes
from .journey import Journey
from .words import change_words, count_words, reason_words, road_words

if TYPE_CHECKING:
    from ..session import StudySession

IDLE_MS = 150
"""So long after the last frame the route and the second nearest facility are looked for."""


class ExplainPanel(QWidget):
    """A card about one demand point; it follows every frame.

    Signals
    -------
    routesFound : list of (str, ndarray of float64 (N, 2))
        The ways on the map, each ``now`` or ``baseline``, in metres of the study's reference
        system; the list is empty as soon as they are no longer true.
    centreAsked : tuple of float
        The planner wants to see the point in the middle of the map.
    """

    routesFound = pyqtSignal(object)  # noqa: N815 - signals are named as Qt's are
    centreAsked = pyqtSignal(object)  # noqa: N815

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session: StudySession | None = None
        self.point: int | None = None
        self.explanation: Explanation | None = None
        self.routes: list[tuple[str, Floats]] = []
        self._work: Iterator[None] = iter(())
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self._turn)
        self._build()
        self._show_nothing()

    def set_session(self, session: StudySession | None) -> None:
        """Explain points of a study, or none."""
        if self.session is not None:
            self.session.evaluated.disconnect(self._on_evaluated)
            self.session.closing.disconnect(self._on_closing)
        self.session = session
        if session is not None:
            session.evaluated.connect(self._on_evaluated)
            session.closing.connect(self._on_closing)
        self.explain(None)

    def explain(self, point: int | None) -> None:
        """Explain a demand point by its number, or none."""
        self.point = point
        self._drop_routes()
        if self.session is None or point is None:
            self.point = self.explanation = None
            self._idle.stop()
            self._show_nothing()
        else:
            self._forget_second()
            self._on_evaluated(self.session.frame)

    # The card

    def _build(self) -> None:
        self._hint = Text(self, faint=True)
        self._hint.setText(
            translate(
                "ServiceNetworkPlanner",
                "Click a demand cell on the map to see where its residents go, how long that "
                "takes, and what comes next.",
            )
        )
        self._card = Card(self)
        self.title = Text(self._card, scale=1.1, bold=True)
        self.centre = QToolButton(self._card)
        self.centre.setAutoRaise(True)
        set_icon(self.centre, "centre")
        told = translate("ServiceNetworkPlanner", "Show it in the middle of the map")
        self.centre.setToolTip(told)
        self.centre.setAccessibleName(told)
        self.centre.clicked.connect(self._on_centre)
        self.now = Journey(translate("ServiceNetworkPlanner", "Now"), 1.35, self._card)
        self.change = Text(self._card)
        self.reason = Text(self._card)
        for text in (self.change, self.reason):
            text.setContentsMargins(self.now.indent, 0, 0, 0)
        self.baseline = Journey(translate("ServiceNetworkPlanner", "Baseline"), 1.0, self._card)
        self.second = Journey(translate("ServiceNetworkPlanner", "Second nearest"), 1.0, self._card)
        self.residents = QWidget(self._card)
        self._form = QFormLayout(self.residents)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setVerticalSpacing(2)
        self._counts: dict[str, tuple[Text, Text]] = {}
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.centre, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        column.addLayout(head)
        for part in (self.now, self.change, self.reason, self.baseline, self.second):
            column.addWidget(part)
        column.addSpacing(2)
        column.addWidget(self.residents)
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 2, 0)
        rows.addWidget(self._hint)
        rows.addWidget(self._card)
        rows.addStretch(1)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(area)

    def _show_nothing(self) -> None:
        self._hint.show()
        self._card.hide()

    def _show(self, told: Explanation, frame: Frame) -> None:
        """Bring the card up to an explanation."""
        study, rules = frame.figures.study, frame.figures.rule_set
        language = self.session.language if self.session is not None else "en"
        names = study.municipalities.names
        place = (
            names[told.municipality]
            if told.municipality >= 0
            else translate("ServiceNetworkPlanner", "Outside all municipalities")
        )
        self.title.show_text(f"{place} · {told.id}")
        tier = rules.tiers[rules.tiers.index(frame.look.tier)].name(language)
        why = reason_words(told, tier, place)
        nobody = translate("ServiceNetworkPlanner", "No facility is reached")
        self.now.show_service(told.now, rules.tiers, nobody)
        self.reason.show_text(why)
        self.reason.setVisible(bool(why))
        words = change_words(told)
        self.change.show_text(words)
        self.change.setVisible(bool(words))
        self.change.set_ink(change_ink(_direction(told), palette_of(self)))
        self.baseline.setVisible(told.compared and told.baseline != told.now)
        self.baseline.show_service(told.baseline, rules.tiers, nobody)
        rows = [
            (rules.group_name(count.group, language), count_words(count, told.unknown))
            for count in told.groups
        ]
        road = translate("ServiceNetworkPlanner", "Nearest road")
        self._show_rows([*rows, (road, road_words(told))])
        self._hint.hide()
        self._card.show()

    def _show_rows(self, rows: list[tuple[str, str]]) -> None:
        """Show captions and values, making lines only where there were none."""
        captions = [caption for caption, _ in rows]
        if list(self._counts) != captions:
            while self._form.rowCount():
                self._form.removeRow(0)
            self._counts = {}
            for caption in captions:
                label = Text(self.residents, scale=0.9, faint=True, wrap=False)
                label.setText(caption)
                value = Text(self.residents, scale=0.9)
                self._form.addRow(label, value)
                self._counts[caption] = label, value
        for caption, value in rows:
            self._counts[caption][1].show_text(value)

    # What follows

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802, D102
        super().showEvent(event)
        # Hidden, it follows the frames but searches nothing.
        if self.point is not None:
            self._idle.start(IDLE_MS)

    def _on_evaluated(self, frame: Frame) -> None:
        session = self.session
        if session is None or self.point is None:
            return
        if self.point >= len(frame.figures.study.demand):
            self.explain(None)
            return
        before = self.explanation
        told = explain(
            self.point,
            frame.question,
            frame.figures,
            session.opened.travel,
            frame.snapshot.baseline,
        )
        self.explanation = told
        if told != before or not self._card.isVisibleTo(self):
            self._show(told, frame)
            if before is None or _ends(told) != _ends(before):
                self._drop_routes()
        self.second.setEnabled(False)
        self._work = self._search(frame, told)
        if self.isVisible():
            self._idle.start(IDLE_MS)

    def _search(self, frame: Frame, told: Explanation) -> Iterator[None]:
        """Look for what takes a search of the whole network, one search at a time."""
        session = self.session
        if session is None:
            return
        travel, mode = session.opened.travel, frame.look.mode
        next_one = second(told, frame.question, frame.figures, travel)
        self._show_second(next_one, told, frame)
        yield
        if self.routes:
            return
        found = []
        for route in ways(told, mode, travel):
            found.append(route)
            yield
        if found:
            self.routes = found
            self.routesFound.emit(found)

    def _turn(self) -> None:
        """Do the next search, and come back for the one after it."""
        for _ in self._work:
            self._idle.start(0)
            return

    def _show_second(self, service: Service | None, told: Explanation, frame: Frame) -> None:
        none = translate("ServiceNetworkPlanner", "No other facility is reached")
        self.second.show_service(service, frame.figures.rule_set.tiers, none)
        self.second.setEnabled(True)
        if service is not None and told.now is not None:
            more = signed_minutes(service.ms - told.now.ms)
            self.second.time.setToolTip(
                translate("ServiceNetworkPlanner", "{change} against the nearest").format(
                    change=more
                )
            )

    def _forget_second(self) -> None:
        self.second.shown = None
        self.second.show_service(None, self.session.rule_set.tiers, "…")

    def _drop_routes(self) -> None:
        """Take back ways that are no longer true."""
        if self.routes:
            self.routes = []
            self.routesFound.emit([])

    def _on_centre(self) -> None:
        if self.explanation is not None:
            self.centreAsked.emit(self.explanation.xy)

    def _on_closing(self) -> None:
        self.explain(None)


def _direction(told: Explanation) -> int:
    """Return whether the journey is longer (1), shorter (-1) or as long as in the baseline."""
    change = told.change_ms
    if change is None:
        lost, won = told.now is None, told.baseline is None
        return int(lost) - int(won)
    return (change > 0) - (change < 0)


def _ends(told: Explanation) -> tuple[object, ...]:
    """Return what the ways on the map depend on."""
    services = (told.now, told.baseline)
    return told.point, *((one.xy, one.ms) if one else None for one in services)
