"""Colours of verdicts and change as text, readable on the ground of the theme."""

from __future__ import annotations

from qgis.PyQt.QtGui import QColor, QPalette

from .colours import LONGER, SHORTER, VERDICTS
from .icons import luminance

READABLE = 4.5
"""Least contrast of text to its ground (WCAG 2.1, AA)."""
_STEP = 0.06


def verdict_ink(verdict: str, palette: QPalette) -> QColor:
    """Return a verdict's colour as text on a list's or a card's ground."""
    return readable(QColor(VERDICTS[verdict]), palette.color(QPalette.ColorRole.Base))


def change_ink(change: float, palette: QPalette) -> QColor:
    """Return the colour of a change as text; none keeps the colour of text."""
    if not change:
        return palette.color(QPalette.ColorRole.Text)
    colour = QColor(LONGER if change > 0 else SHORTER)
    return readable(colour, palette.color(QPalette.ColorRole.Base))


def readable(colour: QColor, ground: QColor) -> QColor:
    """Return a colour as it is, or as much lighter or darker as reading it on a ground takes."""
    target = QColor("#ffffff") if luminance(ground) < 0.18 else QColor("#000000")
    share, found = 0.0, QColor(colour)
    while contrast(found, ground) < READABLE and share < 1.0:
        share = min(1.0, share + _STEP)
        mixed = [
            getattr(colour, part)() * (1 - share) + getattr(target, part)() * share
            for part in ("redF", "greenF", "blueF")
        ]
        found = QColor.fromRgbF(*mixed)
    return found


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours, 1 to 21 (WCAG 2.1)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
