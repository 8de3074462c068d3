"""How the report's maps look: colours that also differ in lightness, patterns, plain shapes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsRuleBasedRenderer,
    QgsSimpleFillSymbolLayer,
    QgsSymbol,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor, QFont

INK = "#1d2b36"
PAPER = "#f6f8f9"


@dataclass(frozen=True)
class Step:
    """One entry of a legend.

    Attributes
    ----------
    key : str
        Of its words, see ``legend`` in ``words.json``.
    expression : str
        Which features it is.
    colour : str
        ``#rrggbb``.
    hatch : str
        Colour of a pattern on top of it, empty for none.
    """

    key: str
    expression: str
    colour: str
    hatch: str = ""


def times(field: str) -> tuple[Step, ...]:
    """Return the steps of travel times, darker the longer."""
    limits = (5, 10, 15, 20, 30)
    colours = ("#edf4f7", "#c6dfe9", "#93c1d4", "#5a9bb8", "#2a6f92", "#123f5c")
    steps = []
    low = 0
    for limit, colour in zip(limits, colours):
        above = f'"{field}" > {low} AND ' if low else ""
        steps.append(Step(f"time_{low}_{limit}", f'{above}"{field}" <= {limit}', colour))
        low = limit
    return (
        *steps,
        Step("time_30", f'"{field}" > 30', colours[-1]),
        Step("time_none", f'"{field}" IS NULL', "#f2c9c0", "#9c2f1b"),
    )


def changes() -> tuple[Step, ...]:
    """Return the steps of changes: losses warm and darker the larger, gains blue."""
    return (
        Step("change_gain", '"change" < -0.05', "#6fa8dc", "#1f4f86"),
        Step("change_none", '"change" >= -0.05 AND "change" <= 0.05', "#e6ebee"),
        Step("change_0_2", '"change" > 0.05 AND "change" <= 2', "#fbe3c3"),
        Step("change_2_5", '"change" > 2 AND "change" <= 5', "#f2b872"),
        Step("change_5_10", '"change" > 5 AND "change" <= 10', "#d97f2b"),
        Step("change_10", '"change" > 10', "#8f3d05"),
        Step("change_cut", '"change" IS NULL AND "before" IS NOT NULL', "#2b2b2b"),
    )


def verdicts(field: str) -> tuple[Step, ...]:
    """Return the steps of verdicts, each with a pattern of its own."""
    return (
        Step("met", f"\"{field}\" = 'met'", "#cfe6d4"),
        Step("uncertain", f"\"{field}\" = 'uncertain'", "#fbeec2", "#a07a00"),
        Step("not_met", f"\"{field}\" = 'not_met'", "#f4c9c1", "#9c2f1b"),
        Step("not_applicable", f"\"{field}\" = 'not_applicable'", "#e6ebee"),
    )


_FIXED = "\"kind\" <> 'mobile'"
FACILITIES = (
    Step("facility_centre", f'{_FIXED} AND "state" = \'open\' AND "level" >= 3', "#ffffff"),
    Step("facility_unit", f'{_FIXED} AND "state" = \'open\' AND "level" < 3', "#ffffff"),
    Step("facility_mobile", "\"kind\" = 'mobile' AND \"state\" <> 'closing'", "#ffffff"),
    Step("facility_new", f"{_FIXED} AND \"state\" = 'new'", "#ffffff"),
    Step("facility_closing", f"{_FIXED} AND \"state\" = 'closing'", "#ffffff"),
)
_SHAPES = {
    "facility_centre": ("square", "#0b3d57", "3.0"),
    "facility_unit": ("circle", "#0b3d57", "2.6"),
    "facility_mobile": ("triangle", "#7a4a00", "3.0"),
    "facility_new": ("star", "#0b3d57", "4.2"),
    "facility_closing": ("cross_fill", "#8f1d0a", "4.0"),
}


def filled(steps: tuple[Step, ...], outline: str = "") -> QgsRuleBasedRenderer:
    """Return a renderer of areas."""
    root = QgsRuleBasedRenderer.Rule(None)
    for step in steps:
        symbol = QgsFillSymbol.createSimple(
            {
                "color": step.colour,
                "outline_style": "solid",
                "outline_color": outline or step.colour,
                "outline_width": "0.3" if outline else "0.05",
            }
        )
        if step.hatch:
            symbol.appendSymbolLayer(_hatch(step.hatch))
        root.appendChild(_rule(symbol, step))
    return QgsRuleBasedRenderer(root)


def dots(steps: tuple[Step, ...]) -> QgsRuleBasedRenderer:
    """Return a renderer of people who are given as points."""
    root = QgsRuleBasedRenderer.Rule(None)
    for step in steps:
        symbol = QgsMarkerSymbol.createSimple(
            {"name": "circle", "color": step.colour, "size": "1.3", "outline_style": "no"}
        )
        root.appendChild(_rule(symbol, step))
    return QgsRuleBasedRenderer(root)


def facilities(steps: Sequence[Step] = FACILITIES) -> QgsRuleBasedRenderer:
    """Return a renderer of facilities: shape says what they are, a cross that they close."""
    root = QgsRuleBasedRenderer.Rule(None)
    for step in steps:
        shape, colour, size = _SHAPES[step.key]
        symbol = QgsMarkerSymbol.createSimple(
            {
                "name": shape,
                "color": colour,
                "size": size,
                "outline_color": "#ffffff",
                "outline_width": "0.35",
            }
        )
        root.appendChild(_rule(symbol, step))
    return QgsRuleBasedRenderer(root)


def outlines() -> QgsRuleBasedRenderer:
    """Return a renderer of municipal borders alone."""
    root = QgsRuleBasedRenderer.Rule(None)
    symbol = QgsFillSymbol()
    symbol.changeSymbolLayer(0, QgsSimpleFillSymbolLayer())
    layer = symbol.symbolLayer(0)
    layer.setBrushStyle(0)
    layer.setStrokeColor(QColor(INK))
    layer.setStrokeWidth(0.3)
    root.appendChild(QgsRuleBasedRenderer.Rule(symbol))
    return QgsRuleBasedRenderer(root)


def roads(has_class: bool) -> QgsRuleBasedRenderer:
    """Return a renderer of roads for orientation: the main ones, or all where none is known."""
    root = QgsRuleBasedRenderer.Rule(None)
    main = "\"road_class\" IN ('motorway', 'motorway_link', 'trunk', 'primary', 'secondary')"
    symbol = QgsLineSymbol.createSimple({"color": "#8d99a3", "width": "0.3"})
    root.appendChild(QgsRuleBasedRenderer.Rule(symbol, 0, 0, main if has_class else ""))
    return QgsRuleBasedRenderer(root)


def labels(expression: str, size: float, bold: bool = True) -> QgsVectorLayerSimpleLabeling:
    """Return labels with a pale rim, so that they are readable on any colour."""
    font = QFont("Nimbus Sans")
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setBold(bold)
    text = QgsTextFormat()
    text.setFont(font)
    text.setSize(size)
    text.setColor(QColor(INK))
    rim = QgsTextBufferSettings()
    rim.setEnabled(True)
    rim.setSize(0.7)
    rim.setColor(QColor("#ffffff"))
    text.setBuffer(rim)
    settings = QgsPalLayerSettings()
    settings.fieldName = expression
    settings.isExpression = True
    settings.setFormat(text)
    return QgsVectorLayerSimpleLabeling(settings)


def _hatch(colour: str) -> QgsLinePatternFillSymbolLayer:
    pattern = QgsLinePatternFillSymbolLayer()
    pattern.setLineAngle(45)
    pattern.setDistance(1.6)
    line = pattern.subSymbol()
    line.setColor(QColor(colour))
    line.setWidth(0.25)
    return pattern


def _rule(symbol: QgsSymbol, step: Step) -> QgsRuleBasedRenderer.Rule:
    return QgsRuleBasedRenderer.Rule(symbol, 0, 0, step.expression)
