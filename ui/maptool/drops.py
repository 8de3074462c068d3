"""Chips of the tier palette that are dragged over the canvas."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, Qt, pyqtSignal

from ..palette.chips import TIER_MIME


class ChipDrops(QObject):
    """Takes chips on the canvas; everything else that is dropped goes where it always went.

    Signals
    -------
    entered, left
        A chip with a tier's id came over the canvas, or went away.
    moved : QPoint, bool
        Where it is in pixels of the canvas, and whether it is to keep to the roads.
    dropped : str, QPoint, bool
    """

    entered = pyqtSignal(str)
    left = pyqtSignal()
    moved = pyqtSignal(QPoint, bool)
    dropped = pyqtSignal(str, QPoint, bool)

    def __init__(self, canvas: QgsMapCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._over = False
        self.takes = False
        self._accepted_before = canvas.viewport().acceptDrops()
        canvas.viewport().setAcceptDrops(True)
        canvas.viewport().installEventFilter(self)

    def close(self) -> None:
        """Take no more chips."""
        if not sip.isdeleted(self._canvas):
            self._canvas.viewport().removeEventFilter(self)
            self._canvas.viewport().setAcceptDrops(self._accepted_before)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take what chips do, when there is a study to drop them on."""
        kind = event.type()
        if kind == QEvent.Type.DragLeave and self._over:
            self._over = False
            self.left.emit()
            return True
        if kind not in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
            return False
        if not self.takes or not event.mimeData().hasFormat(TIER_MIME):
            return False
        tier = bytes(event.mimeData().data(TIER_MIME)).decode("utf-8", "replace")
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if not self._over:
            self._over = True
            self.entered.emit(tier)
        place, roads = _place(event), _on_roads(event)
        if kind == QEvent.Type.Drop:
            self._over = False
            self.dropped.emit(tier, place, roads)
        else:
            self.moved.emit(place, roads)
        return True


def _place(event: Any) -> QPoint:
    """Return where something is dragged, in Qt 5 and in Qt 6."""
    return event.position().toPoint() if hasattr(event, "position") else event.pos()


def _on_roads(event: Any) -> bool:
    held = event.modifiers() if hasattr(event, "modifiers") else event.keyboardModifiers()
    return bool(held & Qt.KeyboardModifier.ShiftModifier)
