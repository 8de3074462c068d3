"""The map tool: tells what the mouse and the keys ask for, and does nothing itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QCursor
from qgis.PyQt.QtWidgets import QApplication

from .hits import Hits
from .keys import Key, key_of

HOVER, PRESS, DRAG, PLACE = "hover", "press", "drag", "place"
TOLERANCE_PX = 13
_CURSORS = {
    HOVER: Qt.CursorShape.ArrowCursor,
    PRESS: Qt.CursorShape.OpenHandCursor,
    DRAG: Qt.CursorShape.ClosedHandCursor,
    PLACE: Qt.CursorShape.CrossCursor,
}


class FacilityTool(QgsMapTool):
    """Moves, places and picks facilities. Coordinates are those of the map.

    Modes: ``hover`` (no button), ``press`` (down, not moved far yet), ``drag`` and ``place`` (a new
    facility follows mouse and arrows until a click or Enter). The wheel, the middle button and the
    space bar stay with the canvas.

    Parameters
    ----------
    canvas : QgsMapCanvas
    hits : callable
        Returns the facilities where the map shows them.
    selected : callable
        Returns the id of the selected facility, or ``None``.

    Signals
    -------
    hovered : str or None
    pressed : str or None
        A facility, or empty ground, was pressed.
    dragStarted : str
    dragged, dropped : float, float, bool
        Where the facility is held or let go, and whether it is to keep to the roads.
    canceled
    closeAsked, propertiesAsked : str
    menuAsked : str or None, QPoint, float, float
        With the place on the screen and on the map.
    cellAsked : float, float
    nudged : int, int, bool
        The selected facility by so many pixels to the right and down, and whether on the roads.
    nextAsked : int
        The next facility is to be selected, 1, or the one before, -1.
    """

    hovered = pyqtSignal(object)
    pressed = pyqtSignal(object)
    dragStarted = pyqtSignal(str)  # noqa: N815
    dragged = pyqtSignal(float, float, bool)
    dropped = pyqtSignal(float, float, bool)
    canceled = pyqtSignal()
    closeAsked = pyqtSignal(str)  # noqa: N815
    propertiesAsked = pyqtSignal(str)  # noqa: N815
    menuAsked = pyqtSignal(object, QPoint, float, float)  # noqa: N815
    cellAsked = pyqtSignal(float, float)  # noqa: N815
    nudged = pyqtSignal(int, int, bool)
    nextAsked = pyqtSignal(int)  # noqa: N815

    def __init__(
        self,
        canvas: QgsMapCanvas,
        hits: Callable[[], Hits],
        selected: Callable[[], str | None] = lambda: None,
    ) -> None:
        super().__init__(canvas)
        self._map, self._hits, self._selected = canvas, hits, selected
        self.mode = HOVER
        self._under: str | None = None
        self._held: str | None = None
        self._pressed_at = QPoint()
        # From the mouse to the facility that it took hold of, in pixels: the map may be zoomed,
        # or get another coordinate system, in mid-drag.
        self._grip = QPoint()
        self._last: QPoint | None = None

    # Life

    def flags(self) -> Any:
        """Return what the canvas may do with the mouse by itself: nothing; Shift is ours."""
        return QgsMapTool.Flags()

    def activate(self) -> None:
        """Listen to keys as well."""
        super().activate()
        self._map.installEventFilter(self)
        self._map.viewport().installEventFilter(self)
        self._set_mode(HOVER)

    def deactivate(self) -> None:
        """Give up what goes on."""
        self.cancel()
        self._hover(None)
        if not sip.isdeleted(self._map):
            self._map.removeEventFilter(self)
            self._map.viewport().removeEventFilter(self)
        super().deactivate()

    def start_placing(self) -> None:
        """Let a new facility follow the mouse until it is put down."""
        self.cancel()
        self._grip, self._last = QPoint(), None
        self._hover(None)
        self._set_mode(PLACE)
        self._map.setFocus()

    def cancel(self) -> None:
        """Give up a drag or placing that goes on."""
        going = self.mode in (DRAG, PLACE)
        self._held = None
        self._set_mode(HOVER)
        if going:
            self.canceled.emit()

    def release(self) -> None:
        """Let go without a word, as when the study has refused or ended the drag by itself."""
        self._held = None
        self._set_mode(HOVER)

    def _set_mode(self, mode: str) -> None:
        self.mode = mode
        over = mode == HOVER and self._under is not None
        if not sip.isdeleted(self._map):
            self.setCursor(QCursor(_CURSORS[PRESS if over else mode]))

    # The mouse

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """Pass a move on to the mode."""
        acts = {HOVER: self._hover_move, PRESS: self._press_move}
        acts.get(self.mode, self._drag_move)(event)

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """Take hold of what is under the mouse; the right button gives up a drag."""
        if event.button() == Qt.MouseButton.RightButton:
            if self.mode == HOVER:
                self._set_mode(PRESS)
                self._held, self._pressed_at = None, event.pos()
            else:
                self.cancel()
        elif event.button() == Qt.MouseButton.LeftButton and self.mode == HOVER:
            self._press(event)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """Put down, or pick, what is under the mouse."""
        if event.button() == Qt.MouseButton.RightButton:
            if self.mode == PRESS:
                self._set_mode(HOVER)
                self._ask_menu(event)
        elif event.button() == Qt.MouseButton.LeftButton:
            if self.mode in (DRAG, PLACE):
                self._drop(event)
            elif self.mode == PRESS:
                self._click(event)

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """Ask for a facility's properties."""
        found = self._find(event)
        if found is not None and self.mode == HOVER:
            self.propertiesAsked.emit(found)

    def _hover_move(self, event: QgsMapMouseEvent) -> None:
        self._hover(self._find(event))

    def _press(self, event: QgsMapMouseEvent) -> None:
        """Remember where a facility was taken hold of."""
        self._held, self._pressed_at = self._find(event), event.pos()
        if self._held is not None:
            place = self._hits().place(self._held)
            at = event.pos() if place is None else self.toCanvasCoordinates(QgsPointXY(*place))
            self._grip = at - event.pos()
        self._set_mode(PRESS)
        self.pressed.emit(self._held)

    def _press_move(self, event: QgsMapMouseEvent) -> None:
        """Begin to drag once the mouse has moved as far as the desktop asks for."""
        far = (event.pos() - self._pressed_at).manhattanLength()
        if far < QApplication.startDragDistance() or self._held is None:
            return
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self.release()
            return
        self._hover(None)
        self._set_mode(DRAG)
        self.dragStarted.emit(self._held)
        # Whoever listens may have refused.
        if self.mode == DRAG:
            self._drag_move(event)

    def _drag_move(self, event: QgsMapMouseEvent) -> None:
        self._last = event.pos()
        self.dragged.emit(*self._gripped(self._last), _on_roads(event))

    def _drop(self, event: QgsMapMouseEvent) -> None:
        x, y = self._gripped(event.pos())
        self._held = None
        self._set_mode(HOVER)
        self.dropped.emit(x, y, _on_roads(event))

    def _click(self, event: QgsMapMouseEvent) -> None:
        """Empty ground was clicked; a facility was dealt with when it was pressed."""
        picked, self._held = self._held, None
        self._set_mode(HOVER)
        if picked is None:
            self.cellAsked.emit(*self._where(event))

    def _ask_menu(self, event: QgsMapMouseEvent) -> None:
        x, y = self._where(event)
        place = self._map.viewport().mapToGlobal(event.pos())
        self.menuAsked.emit(self._find(event), place, x, y)

    def _hover(self, facility_id: str | None) -> None:
        if facility_id != self._under:
            self._under = facility_id
            self._set_mode(self.mode)
            self.hovered.emit(facility_id)

    # The keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take the keys that are ours before the canvas, or a shortcut, does."""
        kind = event.type()
        if kind == QEvent.Type.Leave and self.mode == HOVER:
            self._hover(None)
        elif kind == QEvent.Type.FocusOut and self.mode in (PRESS, DRAG):
            self.cancel()
        elif kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            key = key_of(event)
            if key is None or not self._takes(key):
                return False
            event.accept()
            if kind == QEvent.Type.KeyPress:
                self._act(key)
            return True
        return False

    def _takes(self, key: Key) -> bool:
        """Tell whether a key means something now."""
        if key.name == "cancel":
            return self.mode != HOVER or self._selected() is not None
        if key.name == "roads":
            return self.mode in (DRAG, PLACE)
        if self.mode != HOVER:
            return key.name == "nudge" or (self.mode == PLACE and key.name == "enter")
        if key.name in ("close", "nudge"):
            return self._selected() is not None
        return True

    def _act(self, key: Key) -> None:
        selected = self._selected()
        if key.name == "cancel":
            if self.mode == HOVER:
                self.canceled.emit()
            self.cancel()
        elif key.name == "roads" and self._last is not None:
            self.dragged.emit(*self._gripped(self._last), True)
        elif self.mode == PLACE:
            self._place_by_key(key)
        elif self.mode != HOVER:
            return
        elif key.name == "close" and selected is not None:
            self.closeAsked.emit(selected)
        elif key.name == "nudge":
            self.nudged.emit(*key.step, key.shift)
        elif key.name in ("next", "enter"):
            self.nextAsked.emit(key.step[0])
        elif key.name == "menu":
            self._menu_by_key(selected)

    def _place_by_key(self, key: Key) -> None:
        """Move a new facility, or put it down; it begins in the middle of the map."""
        at = self._last or self._map.viewport().rect().center()
        if key.name == "enter":
            self._set_mode(HOVER)
            self.dropped.emit(*self._gripped(at), key.shift)
        elif key.name == "nudge":
            self._last = at + QPoint(*key.step)
            self.dragged.emit(*self._gripped(self._last), key.shift)

    def _menu_by_key(self, selected: str | None) -> None:
        """Open the menu at the selected facility, or in the middle of the map."""
        place = None if selected is None else self._hits().place(selected)
        x, y = place or (self._map.center().x(), self._map.center().y())
        at = self.toCanvasCoordinates(QgsPointXY(x, y))
        self.menuAsked.emit(selected, self._map.viewport().mapToGlobal(at), x, y)

    # Where

    def _where(self, event: QgsMapMouseEvent) -> tuple[float, float]:
        at = self.toMapCoordinates(event.pos())
        return at.x(), at.y()

    def _gripped(self, pixel: QPoint) -> tuple[float, float]:
        """Return where on the map the facility is while the mouse is at a pixel."""
        at = self.toMapCoordinates(pixel + self._grip)
        return at.x(), at.y()

    def _find(self, event: QgsMapMouseEvent) -> str | None:
        tolerance = TOLERANCE_PX * self._map.mapUnitsPerPixel()
        return self._hits().at(*self._where(event), tolerance, first=self._selected())


def _on_roads(event: QgsMapMouseEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
