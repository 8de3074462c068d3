"""Styles of results about catchments, access and equity, see :mod:`styles`."""

from __future__ import annotations

import styles
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsProperty,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsVectorLayer,
)

BASES = (
    # Fill and outline: they stand on cells of any colour.
    ("below", "Fewer residents than the bounds", ("#ffffff", "#1a1a1a"), "triangle"),
    ("within", "Within the bounds", ("#1a1a1a", "#ffffff"), "circle"),
    ("above", "More residents than the bounds", ("#b2182b", "#ffffff"), "square"),
)

# Upper bound of a share (inclusive) and colour, cividis from little (light) to much (dark).
SHARES = (
    (0.0, "#f2f2f2"),
    (0.05, "#fdea45"),
    (0.10, "#d3c164"),
    (0.25, "#a59c74"),
    (0.50, "#7c7b78"),
    (0.75, "#414d6b"),
    (None, "#00204d"),
)

# Access over the average (upper bound, inclusive): from little (orange) to much (purple), after
# Brewer's PuOr, which tells apart with all common kinds of colour blindness.
ACCESS = (
    (0.25, "#b35806"),
    (0.5, "#e08214"),
    (0.8, "#fdb863"),
    (1.25, "#e6e0d4"),
    (2.0, "#b2abd2"),
    (4.0, "#8073ac"),
    (None, "#542788"),
)
# Gini coefficient (upper bound, inclusive): cividis from even (light) to uneven (dark).
GINI = (
    (0.2, "#fdea45"),
    (0.25, "#d3c164"),
    (0.3, "#a59c74"),
    (0.35, "#7c7b78"),
    (0.4, "#575d6d"),
    (0.5, "#2f4870"),
    (None, "#00204d"),
)
# Fill, and the colour of the hatch where the verdict is fragile.
STABILITY = (
    ("met_firm", "Met in all variants", "#8fc1e3", ""),
    ("met_fragile", "Met, but fragile", "#8fc1e3", "#d55e00"),
    ("not_met_fragile", "Not met, but fragile", "#f5a873", "#0072b2"),
    ("not_met_firm", "Not met in any variant", "#f5a873", ""),
    ("uncertain", "Uncertain", "#fff7c2", ""),
    ("not_applicable", "Not applicable", "#d9d9d9", ""),
)


def catchments() -> QgsVectorLayer:
    """Facilities by population base, larger the more residents they serve."""
    layer = styles._layer(
        "Point",
        "population_base:string",
        "share:double",
        "facility_name:string",
    )
    root = styles._rule(None, "", "")
    for base, label, (fill, outline), shape in BASES:
        symbol = QgsMarkerSymbol.createSimple(
            {"name": shape, "color": fill, "outline_color": outline, "outline_width": "0.5"}
        )
        symbol.symbolLayer(0).setDataDefinedProperty(
            QgsSymbolLayer.Property.PropertySize,
            # By area: a tenth of all residents makes a sign of four millimetres.
            QgsProperty.fromExpression('2.4 + 5 * sqrt(coalesce("share", 0))'),
        )
        root.appendChild(styles._rule(symbol, f"\"population_base\" = '{base}'", label))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    styles._label(layer, "facility_name", size=8.0, points=True)
    return layer


def catchment_cells() -> QgsVectorLayer:
    """Cells in the colour of their facility; grey crosses where nobody is served."""
    fill = QgsFillSymbol.createSimple({"color": "#56b4e9", "outline_style": "no"})
    return _in_own_colour(
        styles._layer("Polygon", "facility_id:string", "colour:string"),
        fill,
        styles._crossed(),
        QgsSymbolLayer.Property.PropertyFillColor,
    )


def catchment_points() -> QgsVectorLayer:
    """Points in the colour of their facility; a grey cross where nobody is served."""
    marker = QgsMarkerSymbol.createSimple(
        {"name": "circle", "color": "#56b4e9", "size": "2", "outline_color": "255,255,255,90"}
    )
    cross = QgsMarkerSymbol.createSimple(
        {"name": "cross2", "color": "#7f7f7f", "outline_color": "#7f7f7f", "size": "2.2"}
    )
    return _in_own_colour(
        styles._layer("Point", "facility_id:string", "colour:string"),
        marker,
        cross,
        QgsSymbolLayer.Property.PropertyFillColor,
    )


def outflow() -> QgsVectorLayer:
    """Municipalities by the share of their residents who are served elsewhere."""
    layer = styles._layer("Polygon", "outflow_share:double", "name:string")
    root = styles._rule(None, "", "")
    lower = None
    for upper, colour in SHARES:
        symbol = QgsFillSymbol.createSimple(
            {"color": colour, "outline_color": "#ffffff", "outline_width": "0.4"}
        )
        bounds = [] if lower is None else [f'"outflow_share" > {lower}']
        bounds += [] if upper is None else [f'"outflow_share" <= {upper}']
        label = (
            "Nobody"
            if lower is None
            else f"{100 * lower:g}+ %"
            if upper is None
            else f"{100 * lower:g}–{100 * upper:g} %"
        )
        root.appendChild(styles._rule(symbol, " AND ".join(bounds), label))
        lower = upper
    layer.setRenderer(QgsRuleBasedRenderer(root))
    styles._label(layer, "name", size=10.0)
    return layer


def access_cells() -> QgsVectorLayer:
    """Areas by their access over the average; grey crosses where nothing is within reach."""

    def fill(colour: str) -> QgsFillSymbol:
        return QgsFillSymbol.createSimple({"color": colour, "outline_style": "no"})

    layer = styles._layer("Polygon", "access_ratio:double", "name:string")
    _by_access(layer, fill, styles._crossed())
    # Municipalities have a name, cells have none.
    styles._label(layer, "name", size=10.0)
    return layer


def access_points() -> QgsVectorLayer:
    """Points by their access over the average; a grey cross where nothing is within reach."""

    def marker(colour: str) -> QgsMarkerSymbol:
        return QgsMarkerSymbol.createSimple(
            {"name": "circle", "color": colour, "size": "2.2", "outline_color": "255,255,255,120"}
        )

    cross = QgsMarkerSymbol.createSimple(
        {"name": "cross2", "color": "#7f7f7f", "outline_color": "#7f7f7f", "size": "2.2"}
    )
    return _by_access(styles._layer("Point", "access_ratio:double"), marker, cross)


def supply() -> QgsVectorLayer:
    """Facilities as black diamonds, named."""
    layer = styles._layer("Point", "supply_per_1000:double", "facility_name:string")
    symbol = QgsMarkerSymbol.createSimple(
        {"name": "diamond", "color": "#1a1a1a", "outline_color": "#ffffff", "size": "4"}
    )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    styles._label(layer, "facility_name", size=8.0, points=True)
    return layer


def equity() -> QgsVectorLayer:
    """Municipalities by the Gini coefficient of travel time."""
    layer = styles._layer("Polygon", "gini:double", "name:string")
    root = styles._rule(None, "", "")
    lower = None
    for upper, colour in GINI:
        symbol = QgsFillSymbol.createSimple(
            {"color": colour, "outline_color": "#ffffff", "outline_width": "0.4"}
        )
        bounds = [] if lower is None else [f'"gini" > {lower}']
        bounds += [] if upper is None else [f'"gini" <= {upper}']
        label = f"{lower}+" if upper is None else f"{lower or 0}–{upper}"
        root.appendChild(styles._rule(symbol, " AND ".join(bounds), label))
        lower = upper
    root.appendChild(styles._rule(styles._crossed(), '"gini" IS NULL', "Nobody arrives"))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    styles._label(layer, "name", size=10.0)
    return layer


def sensitivity() -> QgsVectorLayer:
    """Municipalities by verdict; those that a variant changes are hatched."""
    layer = styles._layer("Polygon", "stability:string", "name:string")
    categories = []
    for name, label, colour, hatch in STABILITY:
        symbol = QgsFillSymbol.createSimple(
            {"color": colour, "outline_color": "#4d4d4d", "outline_width": "0.4"}
        )
        if hatch:
            lines = QgsLinePatternFillSymbolLayer()
            lines.setLineAngle(45)
            lines.setDistance(2.6)
            lines.setSubSymbol(QgsLineSymbol.createSimple({"color": hatch, "width": "0.8"}))
            symbol.appendSymbolLayer(lines)
        categories.append(QgsRendererCategory(name, symbol, label))
    layer.setRenderer(QgsCategorizedSymbolRenderer("stability", categories))
    styles._label(layer, "name", size=10.0)
    return layer


def _by_access(layer, symbol, nothing) -> QgsVectorLayer:
    root = styles._rule(None, "", "")
    lower = 0.0
    for upper, colour in ACCESS:
        bounds = [f'"access_ratio" > {lower:g}']
        bounds += [] if upper is None else [f'"access_ratio" <= {upper:g}']
        span = f"{lower:g}+" if upper is None else f"{lower:g}–{upper:g}"
        label = f"{span} times the average"
        root.appendChild(styles._rule(symbol(colour), " AND ".join(bounds), label))
        lower = upper
    nobody = 'coalesce("access_ratio", 0) = 0'
    root.appendChild(styles._rule(nothing, nobody, "Nothing within reach"))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    return layer


def _in_own_colour(layer, symbol, nobody, prop) -> QgsVectorLayer:
    symbol.symbolLayer(0).setDataDefinedProperty(prop, QgsProperty.fromField("colour"))
    root = styles._rule(None, "", "")
    root.appendChild(styles._rule(symbol, '"facility_id" IS NOT NULL', "Cells by facility"))
    root.appendChild(styles._rule(nobody, '"facility_id" IS NULL', "Not served"))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    return layer


STYLES = (
    catchments,
    catchment_cells,
    catchment_points,
    outflow,
    access_cells,
    access_points,
    supply,
    equity,
    sensitivity,
)
