"""Places where there are so many that their signs would hide one another."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsMarkerSymbol,
    QgsRenderContext,
    QgsRuleBasedRenderer,
    QgsSimpleMarkerSymbolLayer,
    QgsSimpleMarkerSymbolLayerBase,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt

MANY = 3_000
"""More places than this are drawn with small signs."""

SMALLER = 0.5
"""By what factor."""

STYLES = (
    "travel_times",
    "time_changes",
    "coverage_points",
    "catchment_points",
    "access_points",
    "buildings",
)


def shrink(layer: QgsVectorLayer, style: str) -> None:
    """Have a layer of many places draw them small, and dots without an outline."""
    renderer = layer.renderer()
    if style not in STYLES or layer.featureCount() <= MANY * _times(renderer):
        return
    for symbol in renderer.symbols(QgsRenderContext()):
        if isinstance(symbol, QgsMarkerSymbol):
            _make_smaller(symbol)


def _times(renderer: Any) -> int:
    """Return how often a layer has each place: once in each part of its legend."""
    if not isinstance(renderer, QgsRuleBasedRenderer):
        return 1
    return max(1, sum(1 for rule in renderer.rootRule().children() if rule.children()))


def _make_smaller(symbol: Any) -> None:
    symbol.setSize(symbol.size() * SMALLER)
    for part in symbol.symbolLayers():
        dot = QgsSimpleMarkerSymbolLayerBase.Shape.Circle
        if isinstance(part, QgsSimpleMarkerSymbolLayer) and part.shape() == dot:
            part.setStrokeStyle(Qt.PenStyle.NoPen)
