"""The demand cells that decide: below the table, for looking at them one by one on the map."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...engine.arrays import MS_PER_MINUTE
from ...i18n import translate
from ...planning.decisive import Decisive, beyond, deciding
from ...planning.parsing import MILLI
from ...planning.rules import ChangeRule, to_ms
from ...planning.statistics import NEVER
from ..dock.fixedtext import FixedText
from ..frame import Frame
from ..numbers import decimal
from .words import NOTHING, arrowed, minutes, residents

_SOON_MS = 150
_POINT = Qt.ItemDataRole.UserRole


class DecidingList(QWidget):
    """Lists cell, minutes, change and residents; follows the frames a little behind them.

    Signals
    -------
    cellChosen : int
        Index of a demand point.
    closed
        The planner has seen enough.
    """

    cellChosen = pyqtSignal(int)  # noqa: N815 - signals are named as Qt's are
    closed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame: Frame | None = None
        self._row, self._rule_id, self._language = -1, "", "en"
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        heading = QHBoxLayout()
        self.title = FixedText(1, self)
        heading.addWidget(self.title, 1)
        text = translate("ServiceNetworkPlanner", "Close the list")
        close = QToolButton(self)
        close.setAutoRaise(True)
        close.setText("×")
        close.setToolTip(text)
        close.setAccessibleName(text)
        close.clicked.connect(self.closed)
        heading.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(heading)
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(translate("ServiceNetworkPlanner", "Cells that decide"))
        self.tree.setHeaderLabels(
            [
                translate("ServiceNetworkPlanner", "Cell"),
                translate("ServiceNetworkPlanner", "Minutes"),
                translate("ServiceNetworkPlanner", "Change"),
                translate("ServiceNetworkPlanner", "Residents"),
            ]
        )
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.tree.setFrameShape(QFrame.Shape.NoFrame)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.tree.header()
        side = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for section in range(1, 4):
            self.tree.headerItem().setTextAlignment(section, side)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for section in range(1, 4):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.itemClicked.connect(self._chosen)
        self.tree.itemActivated.connect(self._chosen)
        column.addWidget(self.tree, 1)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self.fill)

    def show_row(self, frame: Frame, row: int, rule_id: str, language: str) -> None:
        """List what decides a rule's verdict in a row, or what is beyond where it is none."""
        self._frame, self._row, self._rule_id, self._language = frame, row, rule_id, language
        self.fill()

    def follow(self, frame: Frame | None) -> None:
        """Take over a frame when there is time for it."""
        self._frame = frame
        if self._row >= 0 and frame is not None and not self._soon.isActive():
            self._soon.start()

    def fill(self) -> None:
        """List the cells of the latest frame."""
        self._soon.stop()
        if self._frame is None or self._row < 0 or self.isHidden():
            return
        found, title = self._found(self._frame)
        self.title.set_text(title)
        current = self.tree.currentItem()
        chosen = current.data(0, _POINT) if current is not None else None
        self.tree.clear()
        if found is None:
            return
        items = [self._item(found, number) for number in range(len(found.points))]
        self.tree.addTopLevelItems(items)
        for item in items:
            if item.data(0, _POINT) == chosen:
                self.tree.setCurrentItem(item)

    def _found(self, frame: Frame) -> tuple[Decisive | None, str]:
        """Return the cells, and what they are."""
        figures, look = frame.figures, frame.look
        place = translate("ServiceNetworkPlanner", "Whole county")
        if self._row < figures.layout.county:
            place = figures.study.municipalities.names[self._row]
        baseline = frame.snapshot.baseline
        limit, found = look.threshold_min, None
        for verdict in frame.snapshot.judgements:
            if verdict.row == self._row and verdict.rule.id == self._rule_id:
                found = deciding(verdict, figures, baseline)
                if found is not None and isinstance(verdict.rule, ChangeRule):
                    text = translate("ServiceNetworkPlanner", "{place}: {n} cells lose time")
                    return found, text.format(place=place, n=found.total)
                limit = getattr(verdict.rule, "threshold_min", limit)
        if found is None:
            limit = look.threshold_min
            found = beyond(figures, baseline, frame.question, look.group, self._row, to_ms(limit))
        if found is None:
            text = translate("ServiceNetworkPlanner", "{place}: no travel times to show")
        elif found.beyond:
            text = translate("ServiceNetworkPlanner", "{place}: {n} cells beyond {limit} min")
        else:
            text = translate(
                "ServiceNetworkPlanner",
                "{place}: longest journeys, none beyond {limit} min",
            )
        count = found.total if found is not None else 0
        return found, text.format(place=place, n=count, limit=decimal(limit, 2))

    def _item(self, found: Decisive, number: int) -> QTreeWidgetItem:
        assert self._frame is not None
        point, ms = int(found.points[number]), int(found.ms[number])
        never = translate("ServiceNetworkPlanner", "no route")
        change = NOTHING
        if found.before_ms is not None:
            before = int(found.before_ms[number])
            if ms < NEVER and before < NEVER:
                change = arrowed((ms - before) / MS_PER_MINUTE)
            elif ms == NEVER and before < NEVER:
                change = translate("ServiceNetworkPlanner", "▲ cut off")
        item = QTreeWidgetItem(
            [
                self._frame.figures.study.demand.ids[point],
                never if ms == NEVER else minutes(ms / MS_PER_MINUTE),
                change,
                residents(int(found.residents[number]) / MILLI),
            ]
        )
        item.setData(0, _POINT, point)
        tip = translate("ServiceNetworkPlanner", "Show the cell {id} on the map")
        item.setToolTip(0, tip.format(id=item.text(0)))
        for column in (1, 2, 3):
            item.setTextAlignment(
                column, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            )
        return item

    def _chosen(self, item: QTreeWidgetItem, *_: Any) -> None:
        self.cellChosen.emit(int(item.data(0, _POINT)))
