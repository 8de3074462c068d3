"""Messages inside the dock: whole sentences, at any width."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import Qgis
from qgis.PyQt.QtCore import QSize, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QCursor, QPalette
from qgis.PyQt.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStyle,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...i18n import translate
from ..levels import number_of
from .scrolling import scrolling
from .themed import THEMED, faded_icon, tool_button

SHOWN_MS = 9_000
AGAIN_MS = 1_000
MOST = 3
"""So many are shown at a time; the oldest gives way."""

_Level = Qgis.MessageLevel
_Standard = QStyle.StandardPixmap
_LOOKS: Mapping[int, tuple[str, str, QStyle.StandardPixmap]] = {
    number_of(_Level.Info): ("#dcebf7", "#5b9bd0", _Standard.SP_MessageBoxInformation),
    number_of(_Level.Warning): ("#fdf0cf", "#d9a321", _Standard.SP_MessageBoxWarning),
    number_of(_Level.Critical): ("#fae0dc", "#c1432e", _Standard.SP_MessageBoxCritical),
    number_of(_Level.Success): ("#dff1e8", "#3a9b78", _Standard.SP_DialogApplyButton),
}
"""Ground, edge and icon of each level; letters are dark on all of them, in dark themes too."""
_INK = "#1d2327"
_DETAIL_LINES = 9


class Messages(QWidget):
    """The latest messages, one below the other.

    QGIS's own message bar shows two lines in a dock as narrow as this and cuts the remedy off.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(4, 4, 4, 0)
        self._column.setSpacing(4)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def texts(self) -> list[str]:
        """Return what is shown, the newest first."""
        return [message.text for message in self._shown()]

    def push(self, text: str, level: object = 0, details: Sequence[str] = ()) -> None:
        """Show a message; information goes away by itself, what must be acted on stays.

        Details are texts that the message unfolds to when the planner wants to read them.
        """
        number = number_of(level)
        for message in self._shown():
            if message.text == text:
                self._drop(message)
        message = _Message(text, number, details, self)
        message.closer.clicked.connect(lambda: self._drop(message))
        self._column.insertWidget(0, message)
        self.show()
        for old in self._shown()[MOST:]:
            self._drop(old)
        if number in (number_of(_Level.Info), number_of(_Level.Success)):
            timer = QTimer(message)
            timer.timeout.connect(lambda: self._leave(message, timer))
            timer.start(SHOWN_MS)

    def clear(self) -> None:
        """Take all messages away."""
        for message in self._shown():
            self._drop(message)

    def _shown(self) -> list[_Message]:
        found = [self._column.itemAt(i).widget() for i in range(self._column.count())]
        return [widget for widget in found if isinstance(widget, _Message)]

    def _leave(self, message: _Message, timer: QTimer) -> None:
        """Go away by itself, but not while the planner reads it or aims at what is below it.

        All that is below a message moves when it goes: a click would reach something else.
        """
        around = self.parentWidget() or self
        if message.unfolded or around.rect().contains(around.mapFromGlobal(QCursor.pos())):
            timer.start(AGAIN_MS)
        else:
            self._drop(message)

    def _drop(self, message: _Message) -> None:
        self._column.removeWidget(message)
        message.hide()
        message.deleteLater()
        self.setVisible(bool(self._shown()))


class _Message(QFrame):
    def __init__(self, text: str, level: int, details: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.text = text
        self.opener, self.details = None, None
        ground, edge, icon = _LOOKS.get(level, _LOOKS[0])
        self.setObjectName("message")
        self.setStyleSheet(
            f"#message {{ background: {ground}; border: 1px solid {edge}; border-radius: 4px }}"
            f" QLabel {{ color: {_INK} }}"
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 4, 2, 4)
        size = int(self.fontMetrics().height() * 1.3)
        sign = QLabel(self)
        style = QApplication.style()
        sign.setPixmap(style.standardIcon(icon).pixmap(QSize(size, size)))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(_words(text, self))
        if details:
            self._add_details(details, column)
        row.addLayout(column, 1)
        close = translate("ServiceNetworkPlanner", "Close the message")
        self.closer = tool_button("close_study", close, close, self)
        # The ground is light in every theme, and so must the cross be dark.
        self.closer.setProperty(THEMED, None)
        self.closer.setIcon(faded_icon("close_study", QPalette(QColor(ground))))
        row.addWidget(self.closer, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def unfolded(self) -> bool:
        """Whether the details are shown."""
        return self.opener is not None and bool(self.opener.isChecked())

    def _add_details(self, details: Sequence[str], column: QVBoxLayout) -> None:
        """Add what unfolds, in an area of its own that scrolls."""
        line = self.fontMetrics().height()
        self.details = scrolling(_words("\n\n".join(details), self), self)
        for ground in (self.details.viewport(), self.details.widget()):
            ground.setAutoFillBackground(False)
        self.details.setFixedHeight(line * _DETAIL_LINES)
        self.details.hide()
        self.opener = QToolButton(self)
        self.opener.setAutoRaise(True)
        self.opener.setCheckable(True)
        self.opener.setArrowType(Qt.ArrowType.RightArrow)
        self.opener.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.opener.setText(translate("ServiceNetworkPlanner", "Read more"))
        self.opener.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Dark letters on the light ground, in dark themes too.
        self.opener.setStyleSheet(f"QToolButton {{ color: {_INK}; border: none }}")
        self.opener.toggled.connect(self._unfold)
        column.addWidget(self.opener, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.details)

    def _unfold(self, on: bool) -> None:
        self.details.setVisible(on)
        arrow = Qt.ArrowType.DownArrow if on else Qt.ArrowType.RightArrow
        self.opener.setArrowType(arrow)


def _words(text: str, parent: QWidget) -> QLabel:
    """Return a text of whole lines that can be selected."""
    words = QLabel(text, parent)
    words.setTextFormat(Qt.TextFormat.PlainText)
    words.setWordWrap(True)
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    words.setAccessibleName(text)
    return words
