"""How published layers look, with legends in the language of the publication."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)

from ..i18n import translate
from ..planning.tiers import Tiers
from .labels import verdict_names
from .publishingtables import COMPLIANCE, FACILITIES, ROADS, TIMES
from .styles import apply_style
from .tierstyle import style_facilities

NAMES_FROM_SCALE = 400_000
"""On smaller maps, names of facilities would cover everything else."""

_ROAD_COLOUR, _BORDER_COLOUR = "#9a9a9a", "#4a4f57"


def style_layer(layer: QgsVectorLayer, kind: str, tiers: Tiers, language: str) -> None:
    """Give a published layer its symbols and labels.

    Raises
    ------
    ValueError
        For a style that cannot be read; they are shipped, so it is our mistake.
    """
    if kind == COMPLIANCE:
        apply_style(layer, "municipality_verdicts")
        _rename(layer.renderer(), verdict_names())
    elif kind == TIMES:
        is_point = layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry
        apply_style(layer, "travel_times" if is_point else "travel_times_polygons")
        _rename(
            layer.renderer(),
            {"Unreachable": translate("ServiceNetworkPlanner", "Unreachable")},
        )
    elif kind == FACILITIES:
        style_facilities(layer, tiers, language)
        _only_used(layer)
        settings = layer.labeling().settings()
        settings.scaleVisibility, settings.minimumScale = True, NAMES_FROM_SCALE
        layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
        layer.setLabelsEnabled(True)
    elif kind == ROADS:
        layer.setRenderer(_roads())
    elif layer.isSpatial():
        look = {"style": "no", "outline_color": _BORDER_COLOUR, "outline_width": "0.4"}
        layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(look)))


def _rename(renderer: QgsFeatureRenderer, words: Mapping[str, str]) -> None:
    """Give the entries of a legend other words, found by value or by label."""
    if isinstance(renderer, QgsCategorizedSymbolRenderer):
        for index, category in enumerate(renderer.categories()):
            renderer.updateCategoryLabel(index, words.get(category.value(), category.label()))
    elif isinstance(renderer, QgsRuleBasedRenderer):
        for rule in renderer.rootRule().descendants():
            rule.setLabel(words.get(rule.label(), rule.label()))


def _only_used(layer: QgsVectorLayer) -> None:
    """Leave what no feature has out of a legend, so that it is as short as can be."""
    root = QgsRuleBasedRenderer.Rule(None)
    for rule in layer.renderer().rootRule().children():
        request = QgsFeatureRequest().setFilterExpression(rule.filterExpression()).setLimit(1)
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        if any(True for _ in layer.getFeatures(request)):
            # Copies: in 3.22, taking a rule out of its tree spoils memory.
            root.appendChild(rule.clone())
    layer.setRenderer(QgsRuleBasedRenderer(root))


def _roads() -> QgsCategorizedSymbolRenderer:
    """Return pale lines, the wider the greater the road."""
    categories = []
    for name, label, width in (
        ("motorway", translate("ServiceNetworkPlanner", "Motorway"), "0.9"),
        ("trunk", translate("ServiceNetworkPlanner", "Trunk road"), "0.8"),
        ("primary", translate("ServiceNetworkPlanner", "Primary road"), "0.6"),
        ("secondary", translate("ServiceNetworkPlanner", "Secondary road"), "0.45"),
        ("tertiary", translate("ServiceNetworkPlanner", "Tertiary road"), "0.3"),
    ):
        look = {"color": _ROAD_COLOUR, "width": width, "capstyle": "round"}
        categories.append(QgsRendererCategory(name, QgsLineSymbol.createSimple(look), label))
    return QgsCategorizedSymbolRenderer("road_class", categories)
