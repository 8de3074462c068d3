"""Styles of service areas, matrices and coverage, see :mod:`styles`."""

from __future__ import annotations

from typing import Any

import styles
from qgis.core import (
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsRuleBasedRenderer,
    QgsSymbol,
    QgsVectorLayer,
)

# Opacity at which the map below still reads.
_SEEN_THROUGH = 0.7

# Bands in town are shorter than travel times over a county.
_VERY_NEAR = (2, "#fff7b5")


def service_areas() -> QgsVectorLayer:
    """Areas by their time, the nearer drawn above the farther."""

    def area(colour: str) -> QgsSymbol:
        return QgsFillSymbol.createSimple(
            {"color": colour, "outline_color": "#ffffff", "outline_width": "0.2"}
        )

    layer = _nearest_on_top(styles._layer("Polygon", "to_min:double"), area)
    layer.setOpacity(_SEEN_THROUGH)
    return layer


def service_area_roads() -> QgsVectorLayer:
    """Roads by the time of their area, the nearer drawn above the farther."""

    def road(colour: str) -> QgsSymbol:
        return QgsLineSymbol.createSimple(
            {"color": colour, "width": "0.5", "capstyle": "flat", "joinstyle": "round"}
        )

    return _nearest_on_top(styles._layer("LineString", "to_min:double"), road)


def matrix_lines() -> QgsVectorLayer:
    """Lines by minutes, the shorter drawn above the longer."""

    def line(colour: str) -> QgsSymbol:
        return QgsLineSymbol.createSimple({"color": colour, "width": "0.3", "capstyle": "round"})

    return _nearest_on_top(styles._layer("LineString", "time_min:double"), line, "time_min")


def _nearest_on_top(
    layer: QgsVectorLayer, symbol: Any, field: str = "to_min"
) -> QgsVectorLayer:
    root = styles._rule(None, "", "")
    lower = None
    for upper, colour in (_VERY_NEAR, *styles.TIMES):
        bounds = [] if lower is None else [f'"{field}" > {lower}']
        bounds += [] if upper is None else [f'"{field}" <= {upper}']
        label = f"{lower}+ min" if upper is None else f"{lower or 0}–{upper} min"
        root.appendChild(styles._rule(symbol(colour), " AND ".join(bounds), label))
        lower = upper
    renderer = QgsRuleBasedRenderer(root)
    order = QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause(field, False)])
    renderer.setOrderBy(order)
    renderer.setOrderByEnabled(True)
    layer.setRenderer(renderer)
    return layer


STYLES = (service_areas, service_area_roads, matrix_lines)
