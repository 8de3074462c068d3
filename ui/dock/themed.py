"""Icons that follow the window's theme when it changes from light to dark."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QToolButton, QWidget

from ..icons import icon

_PROPERTY = "serviceNetworkIcon"


def set_icon(thing: Any, name: str) -> None:
    """Give a button or an action one of the plugin's icons."""
    thing.setProperty(_PROPERTY, name)
    thing.setIcon(icon(name))


def renew_icons(parent: QObject) -> None:
    """Draw the icons of all children again, in the present theme's tones."""
    for child in parent.findChildren(QObject):
        name = child.property(_PROPERTY)
        if isinstance(name, str) and name:
            child.setIcon(icon(name))


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
