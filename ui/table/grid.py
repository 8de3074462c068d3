"""The table itself: the municipality's column stays in sight, however far the others scroll."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QEvent, QModelIndex, QRect, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from .columns import PLACE
from .delegate import ScorecardDelegate
from .header import ScorecardHeader
from .highlights import Cell, Highlights
from .model import ScorecardModel

_PLACE_SHARE = 0.42
"""The frozen column never takes more of a narrow table's width."""


class _Table(QTableView):
    """What the whole table and its frozen column have in common."""

    def __init__(self, model: ScorecardModel, highlights: Highlights, parent: QWidget) -> None:
        super().__init__(parent)
        self.score_model = model
        self.delegate = ScorecardDelegate(model, highlights, self)
        self.setItemDelegate(self.delegate)
        self.setHorizontalHeader(ScorecardHeader(model, self))
        self.setModel(model)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(False)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.fit_rows()

    def fit_rows(self) -> None:
        """Give the rows the height of the font."""
        header = self.verticalHeader()
        header.setMinimumSectionSize(1)
        header.setDefaultSectionSize(self.delegate.height())

    def paint_again(self, cells: list[Cell]) -> None:
        """Paint single cells again, by the row of the scorecard."""
        model, height = self.score_model, self.viewport().height()
        for row, column in cells:
            if column >= len(model.columns) or row >= model.rowCount():
                continue
            place = model.place_of(row)
            if -self.rowHeight(place) < self.rowViewportPosition(place) < height:
                self.update(model.index(place, column))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - the name that Qt calls
        """Follow theme and font."""
        if event.type() in (
            QEvent.Type.PaletteChange,
            QEvent.Type.FontChange,
            QEvent.Type.StyleChange,
        ):
            delegate = getattr(self, "delegate", None)
            if delegate is not None:
                delegate.renew()
                self.fit_rows()
        super().changeEvent(event)


class ScorecardTable(_Table):
    """All columns, and over them once more the first, which does not scroll.

    Signals
    -------
    resized
        The widget has another size.
    """

    resized = pyqtSignal()

    def __init__(self, model: ScorecardModel, highlights: Highlights, parent: QWidget) -> None:
        super().__init__(model, highlights, parent)
        self.frozen = _Table(model, highlights, self)
        self.frozen.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # The table around it has whatever frame the theme gives.
        self.frozen.setStyleSheet("QTableView { border: none; padding: 0px; }")
        self.frozen.setSelectionModel(self.selectionModel())
        for bar in (
            self.frozen.setHorizontalScrollBarPolicy,
            self.frozen.setVerticalScrollBarPolicy,
        ):
            bar(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setFirstSectionMovable(False)
        header.sectionResized.connect(self._on_resized)
        header.geometriesChanged.connect(self._place_frozen)
        first = self.frozen.horizontalHeader()
        first.sectionResized.connect(self._on_frozen_resized)
        for head in (header, first):
            head.setSortIndicatorShown(True)
            head.sectionClicked.connect(self._on_head)
        self.verticalScrollBar().valueChanged.connect(self.frozen.verticalScrollBar().setValue)
        self.frozen.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        model.modelReset.connect(self._on_reset)
        self._on_reset()

    def paint_again(self, cells: list[Cell]) -> None:
        """Paint single cells again, by the row of the scorecard."""
        super().paint_again([cell for cell in cells if cell[1]])
        self.frozen.paint_again([cell for cell in cells if not cell[1]])

    def sort_by(self, column: int, descending: bool) -> None:
        """Sort by a column, -1 for the municipalities' own order."""
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        for table in (self, self.frozen):
            table.horizontalHeader().setSortIndicator(column, order)
            table.horizontalHeader().viewport().update()
        self.score_model.sort(column, order)

    def comfortable_width(self, column: int) -> int:
        """Return the width that a column's cells and head ask for."""
        header = self.horizontalHeader()
        width = max(self.delegate.width_of(column), header.width_of(column))
        if self.score_model.columns[column].kind == PLACE and self.isVisible():
            width = min(width, max(round(self.width() * _PLACE_SHARE), header.minimumSectionSize()))
        return width

    def scrollTo(  # noqa: N802, D102
        self,
        index: QModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        bar = self.horizontalScrollBar()
        before = bar.value()
        super().scrollTo(index, hint)
        if index.column() == 0:
            bar.setValue(before)
            return
        hidden = self.columnWidth(0) - self.columnViewportPosition(index.column())
        if hidden > 0:
            bar.setValue(bar.value() - hidden)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802, D102
        super().resizeEvent(event)
        self._place_frozen()
        self.resized.emit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802, D102
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "frozen"):
            self._place_frozen()

    def _place_frozen(self) -> None:
        height = self.viewport().height() + self.horizontalHeader().height()
        # Not the width of the frame: a theme may have padding as well.
        corner = self.horizontalHeader().geometry().topLeft()
        width = self.columnWidth(0) if self.score_model.columns else 0
        self.frozen.setGeometry(QRect(corner, QSize(width, height)))
        self.frozen.horizontalHeader().setFixedHeight(self.horizontalHeader().height())

    def _on_reset(self, *_: Any) -> None:
        for column in range(len(self.score_model.columns)):
            self.frozen.setColumnHidden(column, column != 0)
        self._place_frozen()

    def _on_resized(self, section: int, _old: int, new: int) -> None:
        if section == 0:
            self.frozen.setColumnWidth(0, new)
            self._place_frozen()

    def _on_frozen_resized(self, section: int, _old: int, new: int) -> None:
        if section == 0 and self.columnWidth(0) != new:
            self.setColumnWidth(0, new)

    def _on_head(self, section: int) -> None:
        """Sort: figures and bad verdicts highest first, names first to last; then the other way."""
        # Not the head's own arrow: Qt has turned it already.
        column, former = self.score_model.sorted_by
        descending = self.score_model.columns[section].kind != PLACE
        if column == section:
            descending = not former
        self.sort_by(section, descending)
