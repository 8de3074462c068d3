"""Colours of verdicts and change as text, readable on the ground of the theme."""

from __future__ import annotations

from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QWidget

from .colours import LONGER, SHORTER, VERDICTS
from .icons import dark_ground, luminance

READABLE = 4.5
"""Least contrast of text to its ground (WCAG 2.1, AA)."""
_STEP = 0.06


def palette_of(widget: QWidget) -> QPalette:
    """Return the colours that a widget is to be painted in.

    QGIS's dark themes are style sheets: they make the ground of every widget transparent and give
    colours to Qt's own classes alone. What paints itself takes those of the area around it.
    """
    source = widget
    while _is_clear(source.palette()) and source.parentWidget() is not None:
        source = source.parentWidget()
    palette = QPalette(source.palette())
    palette.setCurrentColorGroup(widget.palette().currentColorGroup())
    return palette


def _is_clear(palette: QPalette) -> bool:
    return palette.color(QPalette.ColorRole.Window).alpha() == 0


def card_ground(palette: QPalette) -> QColor:
    """Return the ground of cards: that of lists, or on dark windows a little lighter than these.

    There the ground of lists is darker than the window, and would swallow the frames of boxes.
    """
    if not dark_ground(palette):
        return QColor(palette.color(QPalette.ColorRole.Base))
    window, ink = palette.color(QPalette.ColorRole.Window), QColor("#ffffff")
    return mixed(window, ink, 0.06)


def verdict_ink(verdict: str, palette: QPalette) -> QColor:
    """Return a verdict's colour as text on the ground of cards."""
    return readable(QColor(VERDICTS[verdict]), card_ground(palette))


def change_ink(change: float, palette: QPalette) -> QColor:
    """Return the colour of a change as text; none keeps the colour of text."""
    if not change:
        return palette.color(QPalette.ColorRole.Text)
    colour = QColor(LONGER if change > 0 else SHORTER)
    return readable(colour, card_ground(palette))


def readable(colour: QColor, ground: QColor) -> QColor:
    """Return a colour as it is, or as much lighter or darker as reading it on a ground takes."""
    target = QColor("#ffffff") if luminance(ground) < 0.18 else QColor("#000000")
    share, found = 0.0, QColor(colour)
    while contrast(found, ground) < READABLE and share < 1.0:
        share = min(1.0, share + _STEP)
        found = mixed(colour, target, share)
    return found


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """Return a colour with a share of another in it."""
    parts = [
        getattr(one, part)() * (1 - share) + getattr(other, part)() * share
        for part in ("redF", "greenF", "blueF")
    ]
    return QColor.fromRgbF(*parts)


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours, 1 to 21 (WCAG 2.1)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
