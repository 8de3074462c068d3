"""A plate with rounded corners that holds what belongs together."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget

from .ink import card_ground, palette_of

_RADIUS = 6
_FAINT = 0.7


class Card(QWidget):
    """A plate on the ground of lists, in the colours of the theme.

    Parameters
    ----------
    parent : QWidget
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edge: QColor | None = None

    def set_edge(self, colour: QColor | None) -> None:
        """Give the plate a strip of colour at its left edge, or none."""
        if colour != self._edge:
            self._edge = colour
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = palette_of(self)
        plate = self.rect().adjusted(1, 1, -1, -1)
        painter.setBrush(card_ground(palette))
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
        painter.drawRoundedRect(plate, _RADIUS, _RADIUS)
        if self._edge is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._edge)
            painter.setClipRect(0, 0, 5, self.height())
            painter.drawRoundedRect(plate, _RADIUS, _RADIUS)
        painter.end()


class Text(QLabel):
    """A label that wraps, changes only when its text does, and can be faint, bold or larger.

    Parameters
    ----------
    parent : QWidget
    scale : float
        Size relative to the window's font.
    bold, faint : bool
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        scale: float = 1.0,
        bold: bool = False,
        faint: bool = False,
        wrap: bool = True,
    ) -> None:
        super().__init__(parent)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * scale)
        font.setBold(bold)
        self.setFont(font)
        self.setWordWrap(wrap)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(
            QSizePolicy.Policy.Ignored if wrap else QSizePolicy.Policy.Preferred,
            QSizePolicy.Policy.Preferred,
        )
        self._ink: QColor | None = None
        self._strength = 1.0
        self._inking = False
        if faint:
            self.set_ink(None, _FAINT)

    def show_text(self, text: str) -> None:
        """Show a text; nothing is laid out anew where it stays the same."""
        if text != self.text():
            self.setText(text)

    def set_ink(self, colour: QColor | None, strength: float = 1.0) -> None:
        """Write in a colour, or in the theme's; ``strength`` is its opacity."""
        if (colour, strength) != (self._ink, self._strength):
            self._ink, self._strength = colour, strength
            self._apply_ink()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802, D102
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and not self._inking:
            self._apply_ink()

    def _apply_ink(self) -> None:
        """Write in the colour, over the palette that the theme has now."""
        around = self.parentWidget()
        palette = QPalette() if around is None else palette_of(around)
        text = palette.color(QPalette.ColorRole.Text)
        ink = QColor(text if self._ink is None else self._ink)
        ink.setAlphaF(self._strength)
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
            palette.setColor(QPalette.ColorGroup.Active, role, ink)
            palette.setColor(QPalette.ColorGroup.Inactive, role, ink)
        self._inking = True
        self.setPalette(palette)
        self._inking = False
