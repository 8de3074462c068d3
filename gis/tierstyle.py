"""How the scenario's facilities look: a colour and a size by tier, hollow where closed."""

from __future__ import annotations

from qgis.core import (
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsRuleBasedRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ..i18n import translate
from ..planning.tiers import FIXED, Tier, Tiers

SMALLEST_MM, STEP_MM = 2.6, 0.5
UNKNOWN = "#8a8f94"
_CLOSED = "\"status\" = 'closed'"


def style_facilities(layer: QgsVectorLayer, tiers: Tiers, language: str) -> None:
    """Give a scenario's layer its symbols, legend and labels."""
    root = QgsRuleBasedRenderer.Rule(None)
    names = []
    for rank, tier in enumerate(tiers):
        expression = f'"tier" = {_quoted(tier.id)}'
        names.append(_quoted(tier.id))
        # Highest tiers come first in the legend.
        root.insertChild(
            0,
            QgsRuleBasedRenderer.Rule(
                _marker(tier, rank, False),
                filterExp=f"{expression} AND NOT coalesce({_CLOSED}, false)",
                label=tier.name(language),
            ),
        )
        closed = QgsRuleBasedRenderer.Rule(
            _marker(tier, rank, True), filterExp=f"{expression} AND {_CLOSED}"
        )
        text = translate("ServiceNetworkPlanner", "{tier}, closed")
        closed.setLabel(text.format(tier=tier.name(language)))
        root.appendChild(closed)
    unknown = QgsRuleBasedRenderer.Rule(
        QgsMarkerSymbol.createSimple({"color": UNKNOWN, "size": str(SMALLEST_MM)}),
        filterExp=f"coalesce(\"tier\", '') NOT IN ({', '.join(names)})",
        label=translate("ServiceNetworkPlanner", "Tier unknown"),
    )
    root.appendChild(unknown)
    layer.setRenderer(QgsRuleBasedRenderer(root))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(_labels()))
    # Over the tints the dock draws the names itself; whoever prints the layer turns these on.
    layer.setLabelsEnabled(False)


def _marker(tier: Tier, rank: int, closed: bool) -> QgsMarkerSymbol:
    """Return a tier's symbol: round where fixed, a diamond where it moves."""
    colour = tier.colour or UNKNOWN
    return QgsMarkerSymbol.createSimple(
        {
            "name": "circle" if tier.kind == FIXED else "diamond",
            "color": "#ffffff" if closed else colour,
            "outline_color": colour if closed else "#ffffff",
            "outline_width": "0.6" if closed else "0.4",
            "size": f"{SMALLEST_MM + STEP_MM * rank:g}",
        }
    )


def _labels() -> QgsPalLayerSettings:
    """Return labels with the facility's name, readable on any map."""
    text = QgsTextFormat()
    text.setSize(8.5)
    text.setColor(QColor("#20242a"))
    buffer = QgsTextBufferSettings()
    buffer.setEnabled(True)
    buffer.setSize(0.9)
    buffer.setColor(QColor(255, 255, 255, 225))
    text.setBuffer(buffer)
    settings = QgsPalLayerSettings()
    settings.fieldName = "name"
    settings.setFormat(text)
    settings.placement = QgsPalLayerSettings.Placement.OrderedPositionsAroundPoint
    settings.dist = 0.6
    settings.distUnits = QgsUnitTypes.RenderUnit.RenderMillimeters
    return settings


def _quoted(text: str) -> str:
    """Return a text as expressions have it."""
    return "'" + text.replace("'", "''") + "'"
