"""The page “Compare”: two sides, and what becomes of verdicts and residents between them."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ...i18n import translate
from ...planning import comparison as turns
from ...planning.comparison import Comparison
from ..dock.fixedtext import FixedText
from ..dock.themed import set_icon
from ..frame import Frame
from .balance import Balance
from .comparing import Comparing
from .notice import ComparisonNotice
from .sidechoice import SideChoice
from .sides import Sides
from .tables import ComparisonTables
from .topicbar import TopicBar


class ComparisonPage(QWidget):
    """Chooses the sides, has them compared, and shows the comparison.

    Signals
    -------
    placeChosen : int
        A demand point to zoom to.
    municipalityChosen : int
    reportAsked, layersAsked : Sides
        The impact report, or the result layers, of these sides.
    noted : str, int
    """

    placeChosen = pyqtSignal(int)  # noqa: N815 - signals are named as Qt's are
    municipalityChosen = pyqtSignal(int)  # noqa: N815
    reportAsked = pyqtSignal(object)  # noqa: N815
    layersAsked = pyqtSignal(object)  # noqa: N815
    noted = pyqtSignal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ComparisonPage")
        self._session: Any = None
        self.comparing = Comparing(self)
        gap = self.fontMetrics().height() // 3
        column = QVBoxLayout(self)
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(gap)
        self.before = SideChoice(translate("ServiceNetworkPlanner", "Before"), self)
        self.after = SideChoice(translate("ServiceNetworkPlanner", "After"), self)
        widest = max(side.label.sizeHint().width() for side in (self.before, self.after))
        for side in (self.before, self.after):
            side.label.setMinimumWidth(widest)
            side.changed.connect(self._on_sides)
            column.addWidget(side)
        column.addLayout(self._buttons())
        self.notice = ComparisonNotice(self)
        column.addWidget(self.notice)
        self.turns = FixedText(1, self)
        font = self.turns.font()
        font.setBold(True)
        self.turns.setFont(font)
        self.topics = TopicBar(self)
        self.balance = Balance(self)
        self.tables = ComparisonTables(self)
        column.addWidget(self.turns)
        column.addWidget(self.topics)
        column.addWidget(self.balance)
        column.addWidget(self.tables, 1)
        self.topics.changed.connect(self._show_topic)
        self.notice.againAsked.connect(self.comparing.compare)
        self.notice.stopAsked.connect(self.comparing.stop)
        self.comparing.begun.connect(self.notice.show_progress)
        self.comparing.failed.connect(self.notice.show_failed)
        self.comparing.staled.connect(self._show_state)
        self.comparing.ended.connect(self._show_result)
        self.tables.pointChosen.connect(self.placeChosen)
        self.tables.municipalityChosen.connect(self.topics.choose_place)
        self.tables.municipalityChosen.connect(self.municipalityChosen)
        self.tables.noted.connect(self.noted)
        self._show_result()

    def set_session(self, session: Any) -> None:
        """Compare sides of another study, or of none."""
        if self._session is not None:
            self._session.renamed.disconnect(self._show_sides)
            self._session.evaluated.disconnect(self._on_frame)
        self._session = session
        self.comparing.set_session(session)
        if session is not None:
            self.comparing.sides = Sides()
            session.renamed.connect(self._show_sides)
            session.evaluated.connect(self._on_frame)
            self._show_sides()
            self._compare_if_seen()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - the name that Qt calls
        """Compare when the page is first looked at."""
        super().showEvent(event)
        self._show_sides()
        self._compare_if_seen()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        self.report = QPushButton(translate("ServiceNetworkPlanner", "Impact report…"), self)
        set_icon(self.report, "impactreport")
        self.report.setToolTip(
            translate(
                "ServiceNetworkPlanner",
                "Write the report of these two sides: a page for the browser, a PDF and the "
                "tables, in the languages that you choose.",
            )
        )
        self.report.clicked.connect(lambda *_: self.reportAsked.emit(self.comparing.sides))
        self.layers = QPushButton(translate("ServiceNetworkPlanner", "Result layers…"), self)
        set_icon(self.layers, "comparescenarios")
        self.layers.setToolTip(
            translate(
                "ServiceNetworkPlanner",
                "Have the same comparison as layers and tables in the project: opens “Compare "
                "scenarios” of the toolbox with these two sides.",
            )
        )
        self.layers.clicked.connect(lambda *_: self.layersAsked.emit(self.comparing.sides))
        for button in (self.report, self.layers):
            button.setMinimumWidth(1)
            row.addWidget(button, 1)
        return row

    # The sides

    def _on_sides(self) -> None:
        self.comparing.sides = Sides(self.before.wanted(), self.after.wanted())
        self._show_sides()
        self.comparing.compare()

    def _on_frame(self, frame: Frame) -> None:
        """Another day may be looked at; frames of a drag change nothing here."""
        if frame.dragged is None:
            self._show_sides()

    def _show_sides(self, *_: object) -> None:
        """Show what there is to compare as the study has it now."""
        if self._session is None or not self.isVisible():
            return
        session = self._session
        self.comparing.sides = sides = self.comparing.sides.known(session)
        before, after = sides.days(session)
        self.before.show_choice(session, sides.before, before)
        self.after.show_choice(session, sides.after, after)

    def _compare_if_seen(self) -> None:
        comparing = self.comparing
        if self._session is None or not self.isVisible() or comparing.busy:
            return
        if comparing.result is None:
            comparing.compare()

    # The result

    def _show_result(self) -> None:
        result = self.comparing.result
        comparison = None if result is None else result.comparison
        self.tables.setEnabled(comparison is not None)
        self.topics.setEnabled(comparison is not None)
        if comparison is not None and self._session is not None:
            self.topics.show_comparison(comparison, self._session.look, self._session.language)
        self.turns.set_text("" if comparison is None else turns_text(comparison))
        self._show_topic()
        self._show_state()

    def _show_topic(self) -> None:
        result, topic, row = self.comparing.result, self.topics.topic, self.topics.row
        comparison = None if result is None else result.comparison
        language = "en" if self._session is None else self._session.language
        self.tables.show_topic(comparison, topic, row, language)
        movement = None
        if comparison is not None and topic is not None:
            movement = comparison.movements[topic]
        self.balance.show_movement(movement, row)

    def _show_state(self) -> None:
        """Say whether the comparison holds."""
        comparing = self.comparing
        if comparing.busy:
            return
        if comparing.stale:
            self.notice.show_stale(comparing.stale)
        elif comparing.result is not None or self._session is None:
            self.notice.clear()
        else:
            self.notice.show_failed(translate("ServiceNetworkPlanner", "Nothing is compared yet."))


def turns_text(comparison: Comparison) -> str:
    """Say how many verdicts turned, and which way."""
    found = [change.turn for change in comparison.verdicts]
    worse, better = found.count(turns.WORSE), found.count(turns.BETTER)
    if not worse and not better:
        return translate("ServiceNetworkPlanner", "No verdict turns.")
    text = translate("ServiceNetworkPlanner", "Verdicts: {worse} turn worse, {better} better")
    return text.format(worse=worse, better=better)
