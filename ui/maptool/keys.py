"""What the keys mean to the map tool."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeyEvent

STEP_PX = 4


@dataclass(frozen=True)
class Key:
    """A key that means something.

    Attributes
    ----------
    name : str
        ``cancel``, ``close``, ``nudge``, ``next``, ``enter``, ``menu`` or ``roads``.
    step : tuple of int
        Pixels to the right and down, or 1 and -1 for the next and the one before.
    shift : bool
    """

    name: str
    step: tuple[int, int] = (0, 0)
    shift: bool = False


_ARROWS = {
    Qt.Key.Key_Left: (-STEP_PX, 0),
    Qt.Key.Key_Right: (STEP_PX, 0),
    Qt.Key.Key_Up: (0, -STEP_PX),
    Qt.Key.Key_Down: (0, STEP_PX),
}
_NAMES = {
    Qt.Key.Key_Escape: "cancel",
    Qt.Key.Key_Delete: "close",
    Qt.Key.Key_Menu: "menu",
    Qt.Key.Key_Shift: "roads",
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def key_of(event: QKeyEvent) -> Key | None:
    """Return what a key means, ``None`` for nothing; with Ctrl, Alt or Meta it is never ours."""
    others = (
        Qt.KeyboardModifier.ControlModifier
        | Qt.KeyboardModifier.AltModifier
        | Qt.KeyboardModifier.MetaModifier
    )
    if event.modifiers() & others:
        return None
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    code = event.key()
    if code in _ARROWS:
        return Key("nudge", _ARROWS[code], shift)
    if code == Qt.Key.Key_Tab or code in _ENTER:
        name = "enter" if code in _ENTER else "next"
        return Key(name, (-1 if shift else 1, 0), shift)
    if code == Qt.Key.Key_Backtab:
        return Key("next", (-1, 0), shift)
    if code == Qt.Key.Key_F10 and shift:
        return Key("menu")
    return Key(_NAMES[code], shift=shift) if code in _NAMES else None
