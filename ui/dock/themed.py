"""Icons that follow the window's theme when it changes from light to dark."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QIcon, QPainter, QPalette, QPixmap
from qgis.PyQt.QtWidgets import QToolButton, QWidget

from ..icons import icon

THEMED = "serviceNetworkIcon"
"""The property that keeps the name of a thing's icon."""
_SIZES = (16, 24, 32, 48)
_FADED = 0.35


def set_icon(thing: Any, name: str) -> None:
    """Give a button or an action one of the plugin's icons."""
    thing.setProperty(THEMED, name)
    thing.setIcon(faded_icon(name))


def faded_icon(name: str, palette: QPalette | None = None) -> QIcon:
    """Return an icon that fades when its button is disabled.

    Styles turn a disabled icon grey, which on dark ground looks like one that is not.
    """
    result = icon(name, palette)
    for size in _SIZES:
        full = result.pixmap(size)
        pale = QPixmap(full.size())
        pale.setDevicePixelRatio(full.devicePixelRatio())
        pale.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pale)
        painter.setOpacity(_FADED)
        painter.drawPixmap(0, 0, full)
        painter.end()
        result.addPixmap(pale, QIcon.Mode.Disabled)
    return result


def renew_icons(parent: QObject) -> None:
    """Draw the icons of all children again, in the present theme's tones."""
    for child in parent.findChildren(QObject):
        name = child.property(THEMED)
        if isinstance(name, str) and name:
            child.setIcon(faded_icon(name))


def tool_button(name: str, text: str, tip: str, parent: QWidget) -> QToolButton:
    """Return a flat button with an icon, that the keyboard and a screen reader reach too."""
    button = QToolButton(parent)
    button.setAutoRaise(True)
    set_icon(button, name)
    button.setText(text)
    button.setToolTip(tip)
    button.setAccessibleName(text)
    button.setAccessibleDescription(tip)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
