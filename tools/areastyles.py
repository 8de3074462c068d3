"""Styles of service areas, matrices and coverage, see :mod:`styles`."""

from __future__ import annotations

from typing import Any

import styles
from qgis.core import (
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsRuleBasedRenderer,
    QgsSymbol,
    QgsVectorLayer,
)

# Opacity at which the map below still reads.
_SEEN_THROUGH = 0.7

NEARLY_ALL = 0.999999

# Upper bound of a share (inclusive) and colour, cividis from little (dark) to all (light).
SHARES = (
    (0.0, "#00204d"),
    (0.5, "#31446b"),
    (0.75, "#666970"),
    (0.9, "#958f78"),
    (0.95, "#c0b26c"),
    (NEARLY_ALL, "#e1cc55"),
    (1.0, "#fdea45"),
)

# None stands out; one is where a closure would leave nobody.
NUMBERS = (
    ("#d55e00", "None"),
    ("#f0e442", "Exactly one"),
    ("#56b4e9", "Exactly two"),
    ("#0072b2", "Three or more"),
)

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
    return _lines("0.3")


def routes() -> QgsVectorLayer:
    """Routes by minutes, the shorter drawn above the longer."""
    return _lines("0.5")


def _lines(width: str) -> QgsVectorLayer:
    def line(colour: str) -> QgsSymbol:
        return QgsLineSymbol.createSimple({"color": colour, "width": width, "capstyle": "round"})

    return _nearest_on_top(styles._layer("LineString", "time_min:double"), line, "time_min")


def coverage() -> QgsVectorLayer:
    """Zones by the share of their residents within reach; white where nobody lives."""
    root = styles._rule(None, "", "")
    lower = None
    for upper, colour in SHARES:
        bounds = [] if lower is None else [f'"share_reached" > {lower}']
        bounds.append(f'"share_reached" <= {upper}')
        # Between the last two bounds is everybody, but for rounding.
        label = (
            "0 %"
            if lower is None
            else "All residents"
            if lower == NEARLY_ALL
            else f"{100 * lower:g}–{100 if upper == NEARLY_ALL else 100 * upper:g} %"
        )
        root.appendChild(styles._rule(_fill(colour), " AND ".join(bounds), label))
        lower = upper
    root.appendChild(styles._rule(_fill("#ffffff"), '"share_reached" IS NULL', "No residents"))
    layer = styles._layer("Polygon", "share_reached:double", "zone_name:string")
    layer.setRenderer(QgsRuleBasedRenderer(root))
    styles._label(layer, "zone_name", size=10.0)
    return layer


def coverage_cells() -> QgsVectorLayer:
    """Cells by how many facilities they have within reach."""
    return _by_number("Polygon", lambda colour: _fill(colour, "no"))


def coverage_points() -> QgsVectorLayer:
    """Points by how many facilities they have within reach."""

    def marker(colour: str) -> QgsSymbol:
        return QgsMarkerSymbol.createSimple(
            {"name": "circle", "color": colour, "size": "2.2", "outline_color": "255,255,255,120"}
        )

    return _by_number("Point", marker)


def _by_number(geometry: str, symbol: Any) -> QgsVectorLayer:
    root = styles._rule(None, "", "")
    for number, (colour, label) in enumerate(NUMBERS):
        sign = ">=" if number == len(NUMBERS) - 1 else "="
        root.appendChild(styles._rule(symbol(colour), f'"facilities" {sign} {number}', label))
    layer = styles._layer(geometry, "facilities:integer")
    layer.setRenderer(QgsRuleBasedRenderer(root))
    return layer


def _fill(colour: str, outline: str = "solid") -> QgsFillSymbol:
    return QgsFillSymbol.createSimple(
        {
            "color": colour,
            "outline_color": "#4d4d4d",
            "outline_width": "0.3",
            "outline_style": outline,
        }
    )


def _nearest_on_top(layer: QgsVectorLayer, symbol: Any, field: str = "to_min") -> QgsVectorLayer:
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


STYLES = (
    service_areas,
    service_area_roads,
    matrix_lines,
    routes,
    coverage,
    coverage_cells,
    coverage_points,
)
