"""Styles of results about sites and closures, see :mod:`styles`."""

from __future__ import annotations

import styles
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)

EFFECTS = (
    ("breaks", "Breaks a verdict", "#d55e00", "square"),
    ("uncertain", "Makes a verdict uncertain", "#e69f00", "diamond"),
    ("keeps", "No verdict gets worse", "#0072b2", "circle"),
)

SITES = (
    ("new", "New site", "star", "#d55e00", 6.0),
    ("kept", "Existing, stays", "square", "#0072b2", 3.8),
    ("closed", "Existing, closes", "cross2", "#7f3b08", 4.2),
    ("candidate", "Candidate, not chosen", "circle", "#bdbdbd", 1.3),
)

# Residents who gain, up to and including, from few (light) to many (dark): cividis.
GAINS = (
    (0, "#f0f0f0"),
    (100, "#fdea45"),
    (500, "#d3c164"),
    (1000, "#a59c74"),
    (2500, "#7c7b78"),
    (5000, "#575d6d"),
    (10000, "#2f4870"),
    (None, "#00204d"),
)


def closures() -> QgsVectorLayer:
    """Facilities by the worst that their closing does to verdicts, labelled with their rank."""
    layer = styles._layer("Point", "effect:string", "rank:integer", "facility_name:string")
    categories = []
    for effect, label, colour, shape in EFFECTS:
        symbol = QgsMarkerSymbol.createSimple(
            {"name": shape, "color": colour, "outline_color": "#ffffff", "size": "4.4"}
        )
        categories.append(QgsRendererCategory(effect, symbol, label))
    layer.setRenderer(QgsCategorizedSymbolRenderer("effect", categories))
    styles._label(layer, "facility_name", size=8.0, points=True)
    settings = layer.labeling().settings()
    settings.fieldName = (
        "concat(attribute($currentfeature, 'rank'), '. ', "
        "attribute($currentfeature, 'facility_name'))"
    )
    layer.setLabeling(type(layer.labeling())(settings))
    return layer


def closure_pairs() -> QgsVectorLayer:
    """Pairs by the worst that their closing does to verdicts."""
    layer = styles._layer("LineString", "effect:string")
    categories = []
    for effect, label, colour, _ in EFFECTS:
        look = {"color": colour, "width": "0.5"}
        if effect != "keeps":
            look.update(width="0.15", use_custom_dash="1", customdash="2;1.4")
        symbol = QgsLineSymbol.createSimple(look)
        categories.append(QgsRendererCategory(effect, symbol, label))
    layer.setRenderer(QgsCategorizedSymbolRenderer("effect", categories))
    return layer


def sites() -> QgsVectorLayer:
    """Chosen and other sites by what becomes of them."""
    layer = styles._layer("Point", "status:string", "name:string")
    categories = []
    for level, (status, label, shape, colour, size) in enumerate(reversed(SITES)):
        symbol = QgsMarkerSymbol.createSimple(
            {
                "name": shape,
                "color": colour,
                "outline_color": colour if shape == "cross2" else "#ffffff",
                "outline_width": "0.7" if shape == "cross2" else "0.3",
                "size": str(size),
            }
        )
        symbol.symbolLayer(0).setRenderingPass(level)
        categories.append(QgsRendererCategory(status, symbol, label))
    categories.reverse()
    renderer = QgsCategorizedSymbolRenderer("status", categories)
    # What is chosen is drawn above what is not.
    renderer.setUsingSymbolLevels(True)
    layer.setRenderer(renderer)
    styles._label(layer, "name", size=8.0, points=True)
    settings = layer.labeling().settings()
    settings.fieldName = (
        "CASE WHEN attribute($currentfeature, 'status') <> 'candidate' "
        "THEN attribute($currentfeature, 'name') END"
    )
    # Candidates are many, and may be written over; the others may not.
    sign = QgsProperty.fromExpression("attribute($currentfeature, 'status') <> 'candidate'")
    properties = settings.dataDefinedProperties()
    properties.setProperty(QgsPalLayerSettings.Property.IsObstacle, sign)
    settings.setDataDefinedProperties(properties)
    layer.setLabeling(type(layer.labeling())(settings))
    return layer


def gains() -> QgsVectorLayer:
    """Places by the residents who would gain, ringed where a verdict is restored."""

    def marker(colour: str) -> QgsMarkerSymbol:
        return QgsMarkerSymbol.createSimple(
            {"name": "circle", "color": colour, "size": "2", "outline_style": "no"}
        )

    layer = _by_gain("Point", marker)
    ring = QgsMarkerSymbol.createSimple(
        {
            "name": "circle",
            "color": "255,255,255,0",
            "outline_color": "#d55e00",
            "outline_width": "0.45",
            "size": "2.8",
        }
    )
    layer.renderer().rootRule().appendChild(_restores(ring))
    return layer


def gains_cells() -> QgsVectorLayer:
    """Cells by the residents who would gain, hatched where a verdict is restored."""

    def cell(colour: str) -> QgsFillSymbol:
        return QgsFillSymbol.createSimple({"color": colour, "outline_style": "no"})

    layer = _by_gain("Polygon", cell)
    hatched = QgsFillSymbol()
    hatched.deleteSymbolLayer(0)
    hatch = QgsLinePatternFillSymbolLayer()
    hatch.setLineAngle(45)
    hatch.setDistance(0.9)
    hatch.setSubSymbol(QgsLineSymbol.createSimple({"color": "#d55e00", "width": "0.25"}))
    hatched.appendSymbolLayer(hatch)
    layer.renderer().rootRule().appendChild(_restores(hatched))
    return layer


def _restores(symbol: QgsMarkerSymbol | QgsFillSymbol) -> QgsRuleBasedRenderer.Rule:
    return styles._rule(symbol, '"verdicts_restored" > 0', "Restores a verdict")


def _by_gain(geometry: str, symbol: object) -> QgsVectorLayer:
    layer = styles._layer(geometry, "residents_gain:double", "verdicts_restored:integer")
    root = styles._rule(None, "", "")
    lower = None
    for upper, colour in GAINS:
        bounds = [] if lower is None else [f'"residents_gain" > {lower}']
        bounds += [] if upper is None else [f'"residents_gain" <= {upper}']
        span = f"{lower}+" if upper is None else f"{lower}–{upper}"
        label = f"{span} residents" if upper != 0 else "Nobody"
        root.appendChild(styles._rule(symbol(colour), " AND ".join(bounds), label))
        lower = upper
    layer.setRenderer(QgsRuleBasedRenderer(root))
    return layer


STYLES = (closures, closure_pairs, sites, gains, gains_cells)
