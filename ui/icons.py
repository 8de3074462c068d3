"""The icons of the dock: one drawing each, in the colours of the window's theme, at any scale.

The files by themselves are in middle tones that can be seen on light and on dark ground; here they
get the theme's own tones. Tiers have a shape and a sign each, and take the tier's colour.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from qgis.PyQt.QtCore import QByteArray, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap, QPixmapCache
from qgis.PyQt.QtSvg import QSvgRenderer
from qgis.PyQt.QtWidgets import QApplication

from ..planning.tiers import DIGITAL, MOBILE, Tier

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "icons"

INK, BLUE, ORANGE = "#6a7b8a", "#3b8fd0", "#e0601f"
"""The tones in the files."""
_LIGHT_GROUND: Mapping[str, str] = {INK: "#43525f", BLUE: "#2878b5", ORANGE: "#d9531a"}
_DARK_GROUND: Mapping[str, str] = {INK: "#c8d1d9", BLUE: "#5eb0ec", ORANGE: "#ff8b55"}

_TINT, _INK_TINT, _SIGN, _RIM = "#808080", "#7f7f7f", "#ffffff", "#fefefe"
_DARK_SIGN = "#202a33"
_SIZES = (16, 20, 24, 32, 40, 48, 64, 96)
_LIGHT = 0.45
"""Colours of at least this luminance get a dark sign."""


def dark_ground(palette: QPalette | None = None) -> bool:
    """Tell whether windows are dark."""
    window = QPalette.ColorRole.Window
    # A theme that is a style sheet may have made the ground transparent, and so black.
    if palette is None or palette.color(window).alpha() == 0:
        palette = QApplication.palette()
    return palette.color(QPalette.ColorRole.Window).lightness() < 128


def icon(name: str, palette: QPalette | None = None) -> QIcon:
    """Return an icon by the name of its file in ``resources/icons``, without ``.svg``.

    Parameters
    ----------
    name : str
    palette : QPalette, optional
        Of the widget that shows it; the application's by default.
    """
    tones = _DARK_GROUND if dark_ground(palette) else _LIGHT_GROUND
    result = QIcon()
    for size in _SIZES:
        result.addPixmap(_drawn(name, tones, size, 1.0))
    return result


def pixmap(name: str, size: int, ratio: float = 1.0, palette: QPalette | None = None) -> QPixmap:
    """Return an icon as a pixmap of ``size`` device-independent pixels."""
    return _drawn(name, _DARK_GROUND if dark_ground(palette) else _LIGHT_GROUND, size, ratio)


def tier_icon(tier: Tier, *, closed: bool = False) -> QIcon:
    """Return the icon of a tier, for menus and lists."""
    result = QIcon()
    for size in _SIZES:
        result.addPixmap(tier_pixmap(tier, size, closed=closed))
    return result


def tier_pixmap(tier: Tier, size: int, ratio: float = 1.0, *, closed: bool = False) -> QPixmap:
    """Return the icon of a tier as a pixmap.

    Parameters
    ----------
    tier : Tier
    size : int
        Width and height in device-independent pixels.
    ratio : float
        Device pixels for each of them, as ``devicePixelRatioF()`` of the widget tells.
    closed : bool
        Whether the facility is closed: the same sign, hollow.
    """
    name = f"tier_{tier.id}"
    if not (FOLDER / f"{name}.svg").is_file():
        name = {MOBILE: "tier_mobile", DIGITAL: "tier_digital"}.get(tier.kind, "tier_generic")
    tint = QColor(tier.colour).name()
    if closed:
        tones = {_TINT: "#fdfdfd", _SIGN: tint, _RIM: tint, _INK_TINT: tint}
    else:
        sign = _DARK_SIGN if luminance(QColor(tint)) >= _LIGHT else _SIGN
        tones = {_SIGN: sign, _TINT: tint, _INK_TINT: tint}
    return _drawn(name, tones, size, ratio)


def luminance(colour: QColor) -> float:
    """Return a colour's relative luminance, 0 to 1 (WCAG 2.1)."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _drawn(name: str, tones: Mapping[str, str], size: int, ratio: float) -> QPixmap:
    """Draw a file with other tones; Qt's own cache keeps it as long as there is room."""
    key = f"service-network:{name}:{','.join(tones.values())}:{size}:{ratio:g}"
    found = QPixmapCache.find(key)
    if found is not None and not found.isNull():
        return found
    text = (FOLDER / f"{name}.svg").read_text("utf-8")
    for old, new in tones.items():
        text = text.replace(old, new)
    across = max(1, round(size * ratio))
    drawn = QPixmap(across, across)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(text.encode("utf-8"))).render(painter, QRectF(0, 0, across, across))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, drawn)
    return drawn
