"""A large button that says in a sentence what it is for."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QRect, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPaintEvent, QPen
from qgis.PyQt.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ..ink import palette_of
from .themed import set_icon

# Drawing takes a plain number, which Qt 6's flags do not turn into by themselves.
_WRAP = int(getattr(Qt.TextFlag.TextWordWrap, "value", Qt.TextFlag.TextWordWrap))
_ANY_HEIGHT = 10_000


class CardButton(QAbstractButton):
    """Icon, title and a sentence that wraps at any width; drawn in the palette's colours."""

    def __init__(self, icon: str, title: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = sentence
        set_icon(self, icon)
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - the name that Qt calls
        """Say that the sentence wraps."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - the name that Qt calls
        """Return how high it is at a width."""
        _, title, sentence = self._places(width)
        return max(sentence.bottom(), title.bottom(), self._icon_size()) + self._pad()

    def sizeHint(self) -> QSize:  # noqa: N802 - the name that Qt calls
        """Return a comfortable size."""
        width = self.fontMetrics().averageCharWidth() * 48
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - the name that Qt calls
        """Return the smallest size that cuts no word."""
        width = self.fontMetrics().averageCharWidth() * 30
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def event(self, event: QEvent) -> bool:
        """Measure again when the font changes."""
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        return bool(super().event(event))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - the name that Qt calls
        """Draw the card, lit where the mouse or the keyboard is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = palette_of(self)
        lit = self.isEnabled() and (self.underMouse() or self.hasFocus())
        edge = QColor(palette.highlight().color() if lit else palette.windowText().color())
        edge.setAlpha(255 if lit else 60)
        ground = QColor(palette.base().color())
        if self.isDown():
            ground = QColor(palette.midlight().color())
        thick = 2.0 if self.hasFocus() else 1.0
        painter.setPen(QPen(edge, thick))
        painter.setBrush(ground)
        inside = self.rect().adjusted(1, 1, -2, -2)
        radius = self._pad() / 2
        painter.drawRoundedRect(inside, radius, radius)
        icon, title, sentence = self._places(self.width())
        mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
        self.icon().paint(painter, icon, Qt.AlignmentFlag.AlignCenter, mode)
        group = palette.ColorGroup.Normal if self.isEnabled() else palette.ColorGroup.Disabled
        ink = QColor(palette.color(group, palette.ColorRole.Text))
        painter.setPen(ink)
        painter.setFont(self._bold())
        painter.drawText(title, _WRAP, self.text())
        ink.setAlpha(190)
        painter.setPen(ink)
        painter.setFont(self.font())
        painter.drawText(sentence, _WRAP, self._sentence)
        painter.end()

    def _pad(self) -> int:
        return int(self.fontMetrics().height() * 0.7)

    def _icon_size(self) -> int:
        return int(self.fontMetrics().height() * 2.2)

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font

    def _places(self, width: int) -> tuple[QRect, QRect, QRect]:
        """Return where icon, title and sentence go."""
        pad, size = self._pad(), self._icon_size()
        left = 2 * pad + size
        room = QRect(0, 0, max(width - left - pad, 1), _ANY_HEIGHT)
        title = QFontMetrics(self._bold()).boundingRect(room, _WRAP, self.text())
        sentence = self.fontMetrics().boundingRect(room, _WRAP, self._sentence)
        gap = pad // 4
        words = title.height() + gap + sentence.height()
        top = pad + max(0, (size - words) // 2)
        icon = QRect(pad, pad, size, size)
        return (
            icon,
            QRect(left, top, room.width(), title.height()),
            QRect(left, top + title.height() + gap, room.width(), sentence.height()),
        )
