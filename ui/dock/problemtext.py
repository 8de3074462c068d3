"""A problem, or a notice, in words beside what it is about."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget

from ..colours import SIGNS, VERDICTS
from ..icons import dark_ground
from ..ink import palette_of

PROBLEM, NOTICE, FINE = "not_met", "uncertain", "met"
_LIGHTER = 135


class ProblemText(QLabel):
    """Hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.level = ""
        self.hide()

    def say(self, text: str, level: str = PROBLEM) -> None:
        """Show a text with its sign; an empty one hides it."""
        self.level = level if text else ""
        self.setText(f"{SIGNS[level]} {text}" if text else "")
        if text:
            colour, dark = QColor(VERDICTS[level]), dark_ground(palette_of(self))
            colour = colour.lighter(_LIGHTER) if dark else colour.darker(115)
            self.setStyleSheet(f"color: {colour.name()}")
        self.setVisible(bool(text))
