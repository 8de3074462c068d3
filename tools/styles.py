"""Make the QML styles in ``resources/styles`` anew: ``python3 tools/styles.py [FOLDER]``.

Colours tell apart with all common kinds of colour blindness (Okabe and Ito 2008; cividis by
Nuñez, Anderton and Renslow 2018), and verdicts also by pattern.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsPointPatternFillSymbolLayer,
    QgsProperty,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsSimpleFillSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

FOLDER = Path(__file__).parent.parent / "resources" / "styles"

TIERS = (
    ("hospital", "Hospital", "cross_fill", "#b2182b", 6.4),
    ("wellbeing_centre", "Wellbeing centre", "star", "#6a3d9a", 6.2),
    ("centre", "Health and social services centre", "square", "#0072b2", 4.2),
    ("unit", "Health and social services unit", "circle", "#56b4e9", 3.8),
    ("mobile", "Mobile service", "triangle", "#e69f00", 4.4),
    ("digital", "Digital service", "diamond", "#009e73", 4.4),
)

# Upper bound in minutes (inclusive) and colour, cividis from near (light) to far (dark).
TIMES = (
    (5, "#fdea45"),
    (10, "#e1cc55"),
    (15, "#b9ac70"),
    (20, "#958f78"),
    (30, "#737475"),
    (45, "#53596d"),
    (60, "#2f4870"),
    (None, "#00204d"),
)

# Upper bound of the change in minutes (inclusive, by its size), colours of a longer and a shorter
# way: red and blue of ColorBrewer's RdBu (Brewer 2003), which colour-blind people tell apart.
CHANGES = (
    (2, "#fddbc7", "#d1e5f0"),
    (5, "#f4a582", "#92c5de"),
    (10, "#d6604d", "#4393c3"),
    (None, "#b2182b", "#2166ac"),
)

ROADS = (
    ("motorway", "Motorway", "#b2182b", 1.1),
    ("motorway_link", "Motorway link", "#b2182b", 0.7),
    ("trunk", "Trunk road", "#d6604d", 0.95),
    ("trunk_link", "Trunk link", "#d6604d", 0.6),
    ("primary", "Primary road", "#e69f00", 0.8),
    ("primary_link", "Primary link", "#e69f00", 0.5),
    ("secondary", "Secondary road", "#d8c24a", 0.65),
    ("secondary_link", "Secondary link", "#d8c24a", 0.45),
    ("tertiary", "Tertiary road", "#8c8c8c", 0.5),
    ("tertiary_link", "Tertiary link", "#8c8c8c", 0.4),
    ("unclassified", "Minor road", "#a6a6a6", 0.35),
    ("residential", "Residential street", "#b8b8b8", 0.3),
    ("living_street", "Living street", "#b8b8b8", 0.25),
    ("pedestrian", "Pedestrian street", "#c9b3d6", 0.3),
    ("service", "Service road", "#cfcfcf", 0.22),
    ("track", "Track", "#b08d57", 0.22),
    ("cycleway", "Cycleway", "#0072b2", 0.22),
    ("footway", "Footway", "#cc79a7", 0.18),
    ("path", "Path", "#cc79a7", 0.18),
    ("steps", "Steps", "#cc79a7", 0.3),
    ("ferry", "Ferry", "#0072b2", 0.5),
)
_DASHED = {
    "track": "2;1.2",
    "footway": "1.2;0.8",
    "path": "1.2;0.8",
    "ferry": "3;2",
    "steps": "0.5;0.5",
}

ISSUES = (
    ("island", "Cut off from the main network", "circle", "#d55e00"),
    ("no_way_out", "One-way streets let nobody out", "triangle", "#cc79a7"),
    ("no_way_in", "One-way streets let nobody in", "diamond", "#0072b2"),
    ("bridge", "The only connection", "square", "#009e73"),
    ("gap", "Ends just short of another road", "cross2", "#000000"),
)


def facilities() -> QgsVectorLayer:
    """Tiers by shape and colour; closed ones hollow and grey, in the shape of their tier."""
    layer = _layer("Point", "tier:string", "status:string", "name:string")
    # Read through attribute(), so that a layer without a status shows its facilities as open.
    closed = "lower(coalesce(attribute($currentfeature, 'status'), 'open')) = 'closed'"
    root = _rule(None, "", "")
    shapes = []
    for tier, label, shape, colour, size in TIERS:
        symbol = QgsMarkerSymbol.createSimple(
            {
                "name": shape,
                "color": colour,
                "outline_color": "#ffffff",
                "outline_width": "0.4",
                "size": str(size),
            }
        )
        root.appendChild(_rule(symbol, f"\"tier\" = '{tier}' AND NOT ({closed})", label))
        shapes.append(f"WHEN \"tier\" = '{tier}' THEN '{shape}'")
    hollow = QgsMarkerSymbol.createSimple(
        {
            "name": "circle",
            "color": "255,255,255,160",
            "outline_color": "#7f7f7f",
            "outline_width": "0.5",
            "size": "3.8",
        }
    )
    hollow.symbolLayer(0).setDataDefinedProperty(
        QgsSymbolLayer.Property.PropertyName,
        QgsProperty.fromExpression(f"CASE {' '.join(shapes)} ELSE 'circle' END"),
    )
    root.appendChild(_rule(hollow, closed, "Closed"))
    unknown = QgsMarkerSymbol.createSimple(
        {"name": "cross2", "color": "#7f7f7f", "outline_color": "#7f7f7f", "size": "3"}
    )
    # Spelt out: QGIS's list of a feature's symbols includes that of an ELSE rule always.
    known = ", ".join(f"'{tier}'" for tier, *_ in TIERS)
    other = f"coalesce(\"tier\", '') NOT IN ({known}) AND NOT ({closed})"
    root.appendChild(_rule(unknown, other, "Tier unknown"))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    _label(layer, "name", size=8.0, points=True)
    return layer


def municipality_verdicts() -> QgsVectorLayer:
    """Verdicts by colour and pattern."""
    layer = _layer("Polygon", "verdict:string", "name:string")

    def fill(colour: str) -> QgsFillSymbol:
        return QgsFillSymbol.createSimple(
            {"color": colour, "outline_color": "#4d4d4d", "outline_width": "0.4"}
        )

    not_met = fill("#fdd9b0")
    hatch = QgsLinePatternFillSymbolLayer()
    hatch.setLineAngle(45)
    hatch.setDistance(2.4)
    hatch.setSubSymbol(QgsLineSymbol.createSimple({"color": "#d55e00", "width": "0.7"}))
    not_met.appendSymbolLayer(hatch)
    uncertain = fill("#fff7c2")
    dots = QgsPointPatternFillSymbolLayer()
    dots.setDistanceX(2.6)
    dots.setDistanceY(2.6)
    dots.setSubSymbol(
        QgsMarkerSymbol.createSimple(
            {"name": "circle", "color": "#b8a200", "size": "1.1", "outline_style": "no"}
        )
    )
    uncertain.appendSymbolLayer(dots)
    categories = [
        QgsRendererCategory("met", fill("#8fc1e3"), "Met"),
        QgsRendererCategory("not_met", not_met, "Not met"),
        QgsRendererCategory("uncertain", uncertain, "Uncertain"),
        QgsRendererCategory("not_applicable", fill("#d9d9d9"), "Not applicable"),
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("verdict", categories))
    _label(layer, "name", size=10.0)
    return layer


def travel_times() -> QgsVectorLayer:
    """Points by minutes; a grey cross where no road leads."""
    return _by_minutes(_layer("Point", "time_min:double"), _dot, _cross("#7f7f7f"))


def travel_times_polygons() -> QgsVectorLayer:
    """Cells by minutes; grey crosses on white where no road leads."""
    return _by_minutes(_layer("Polygon", "time_min:double"), _cell, _crossed("#9a9a9a"))


def time_changes() -> QgsVectorLayer:
    """Points by how many minutes longer or shorter the way is; a cross where nobody is served."""
    return _by_change(_layer("Point", "change_min:double", "change:string"), _dot, _cross)


def time_changes_polygons() -> QgsVectorLayer:
    """Cells by how many minutes longer or shorter the way is; crossed where nobody is served."""
    return _by_change(_layer("Polygon", "change_min:double", "change:string"), _cell, _crossed)


def network_issues() -> QgsVectorLayer:
    """Findings of the network check by kind."""
    layer = _layer("Point", "kind:string")
    categories = []
    for kind, label, shape, colour in ISSUES:
        stroke = colour if shape == "cross2" else "#ffffff"
        symbol = QgsMarkerSymbol.createSimple(
            {
                "name": shape,
                "color": colour,
                "outline_color": stroke,
                "size": "3.4",
                "outline_width": "0.7" if shape == "cross2" else "0.3",
            }
        )
        categories.append(QgsRendererCategory(kind, symbol, label))
    layer.setRenderer(QgsCategorizedSymbolRenderer("kind", categories))
    return layer


def municipalities() -> QgsVectorLayer:
    """Municipalities by their borders, named."""
    layer = _layer("Polygon", "name:string")
    look = {"style": "no", "outline_color": "#4d4d4d", "outline_width": "0.5"}
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(look)))
    _label(layer, "name", size=10.0)
    return layer


def buildings() -> QgsVectorLayer:
    """Buildings as dots by the size of their footprint, as they stand for residents."""
    layer = _layer("Point", "footprint_m2:double")
    symbol = QgsMarkerSymbol.createSimple({"color": "#7f6a5c", "outline_style": "no"})
    symbol.symbolLayer(0).setDataDefinedProperty(
        QgsSymbolLayer.Property.PropertySize,
        # By area: a house of 100 square metres makes a dot of half a millimetre.
        QgsProperty.fromExpression('0.05 * sqrt(coalesce("footprint_m2", 100))'),
    )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    return layer


def roads() -> QgsVectorLayer:
    """Roads by class, the greater drawn above the lesser."""
    layer = _layer("LineString", "road_class:string")
    categories = []
    for level, (name, label, colour, width) in enumerate(reversed(ROADS)):
        options = {"color": colour, "width": str(width), "capstyle": "round", "joinstyle": "round"}
        if name in _DASHED:
            options.update(use_custom_dash="1", customdash=_DASHED[name], capstyle="flat")
        symbol = QgsLineSymbol.createSimple(options)
        symbol.symbolLayer(0).setRenderingPass(level)
        categories.append(QgsRendererCategory(name, symbol, label))
    categories.reverse()
    other = QgsLineSymbol.createSimple({"color": "#d0d0d0", "width": "0.25"})
    categories.append(QgsRendererCategory(None, other, "Other"))
    renderer = QgsCategorizedSymbolRenderer("road_class", categories)
    renderer.setUsingSymbolLevels(True)
    layer.setRenderer(renderer)
    return layer


STYLES = (
    facilities,
    municipality_verdicts,
    travel_times,
    travel_times_polygons,
    time_changes,
    time_changes_polygons,
    network_issues,
    municipalities,
    buildings,
    roads,
)


def _layer(geometry: str, *fields: str) -> QgsVectorLayer:
    source = f"{geometry}?crs=EPSG:3067&" + "&".join(f"field={field}" for field in fields)
    return QgsVectorLayer(source, "style", "memory")


def _rule(symbol: QgsSymbol | None, expression: str, label: str) -> QgsRuleBasedRenderer.Rule:
    rule = QgsRuleBasedRenderer.Rule(symbol, 0, 0, expression, label)
    rule.setRuleKey(label)  # Random otherwise.
    return rule


def _dot(colour: str) -> QgsSymbol:
    return QgsMarkerSymbol.createSimple(
        {
            "name": "circle",
            "color": colour,
            "size": "2.2",
            "outline_color": "255,255,255,120",
            "outline_width": "0.15",
        }
    )


def _cross(colour: str) -> QgsSymbol:
    return QgsMarkerSymbol.createSimple(
        {
            "name": "cross2",
            "color": colour,
            "outline_color": colour,
            "size": "2.2",
            "outline_width": "0.4",
        }
    )


def _cell(colour: str) -> QgsSymbol:
    return QgsFillSymbol.createSimple({"color": colour, "outline_style": "no"})


def _crossed(colour: str = "#9a9a9a") -> QgsSymbol:
    crossed = QgsFillSymbol()
    crossed.deleteSymbolLayer(0)
    crossed.appendSymbolLayer(
        QgsSimpleFillSymbolLayer.create(
            {"color": "#ffffff", "outline_color": "#b0b0b0", "outline_width": "0.15"}
        )
    )
    for angle in (45, 135):
        hatch = QgsLinePatternFillSymbolLayer()
        hatch.setLineAngle(angle)
        hatch.setDistance(2.0)
        hatch.setSubSymbol(QgsLineSymbol.createSimple({"color": colour, "width": "0.25"}))
        crossed.appendSymbolLayer(hatch)
    return crossed


def _by_change(layer: QgsVectorLayer, symbol: Any, crossed: Any) -> QgsVectorLayer:
    """Losses first in the legend, as they are what is looked for."""
    root = _rule(None, "", "")
    root.appendChild(_rule(crossed("#000000"), "\"change\" = 'cut_off'", "Cut off"))
    for side, sign, words in (("losing", "", "longer"), ("gaining", "-", "shorter")):
        lower = None
        rules = []
        for upper, *colours in CHANGES:
            bounds = [f"\"change\" = '{side}'"]
            bounds += [] if lower is None else [f'{sign}"change_min" > {lower}']
            bounds += [] if upper is None else [f'{sign}"change_min" <= {upper}']
            span = f"{lower}+ min" if upper is None else f"{lower or 0}–{upper} min"
            colour = colours[side == "gaining"]
            rules.append(_rule(symbol(colour), " AND ".join(bounds), f"{span} {words}"))
            lower = upper
        for rule in reversed(rules) if side == "losing" else rules:
            root.appendChild(rule)
        if side == "losing":
            root.appendChild(_rule(symbol("#e6e6e6"), "\"change\" = 'unchanged'", "Same"))
    root.appendChild(_rule(symbol("#1b7837"), "\"change\" = 'reached_now'", "Reached now"))
    root.appendChild(_rule(crossed("#9a9a9a"), "\"change\" = 'never'", "Unreachable"))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    return layer


def _by_minutes(layer: QgsVectorLayer, symbol: Any, unreachable: QgsSymbol) -> QgsVectorLayer:
    """Classes of minutes as rules, since a graduated renderer draws nothing where there is NULL."""
    root = _rule(None, "", "")
    lower = None
    for upper, colour in TIMES:
        bounds = [] if lower is None else [f'"time_min" > {lower}']
        bounds += [] if upper is None else [f'"time_min" <= {upper}']
        label = f"{lower}+ min" if upper is None else f"{lower or 0}–{upper} min"
        root.appendChild(_rule(symbol(colour), " AND ".join(bounds), label))
        lower = upper
    root.appendChild(_rule(unreachable, '"time_min" IS NULL', "Unreachable"))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    return layer


def _label(layer: QgsVectorLayer, field: str, *, size: float, points: bool = False) -> None:
    text = QgsTextFormat()
    text.setSize(size)
    text.setColor(QColor("#1a1a1a"))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.8)
    halo.setColor(QColor("#ffffff"))
    text.setBuffer(halo)
    settings = QgsPalLayerSettings()
    # An expression, so that a layer without the field is drawn without labels.
    settings.fieldName = f"attribute($currentfeature, '{field}')"
    settings.isExpression = True
    settings.setFormat(text)
    if points:
        settings.placement = QgsPalLayerSettings.Placement.OrderedPositionsAroundPoint
        settings.dist = 0.6
        settings.offsetType = QgsPalLayerSettings.OffsetType.FromSymbolBounds
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def main(folder: Path) -> int:
    """Write all styles to a folder."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QgsApplication([], False)
    application.initQgis()
    folder.mkdir(parents=True, exist_ok=True)
    categories = QgsMapLayer.StyleCategory.Symbology | QgsMapLayer.StyleCategory.Labeling
    failed = 0
    import accessstyles
    import areastyles
    import sitingstyles  # It takes its helpers from here.

    for style in (*STYLES, *sitingstyles.STYLES, *areastyles.STYLES, *accessstyles.STYLES):
        layer = style()
        path = folder / f"{style.__name__}.qml"
        message, written = layer.saveNamedStyle(str(path), categories)
        if not written:
            failed += 1
            print(message, file=sys.stderr)
        del layer
    application.exitQgis()
    return 1 if failed else 0


if __name__ == "__main__":
    if os.environ.get("QT_HASH_SEED") != "0":
        # Qt writes XML attributes in an order that it draws anew each time, unless told not to.
        os.environ["QT_HASH_SEED"] = "0"
        os.execv(sys.executable, [sys.executable, *sys.argv])
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER))
