"""Legends that suit what a layer holds: its own times, its facilities, one tier at a time.

A style comes with classes for a county. When it is applied to a layer, classes of minutes follow
the times that were asked for or that occur, cells of catchments get an entry for each facility, and
a layer that has the same places several times, once for each tier or time, shows the first of them;
the others are there in the legend, to be ticked.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import Any

from qgis.core import (
    QgsAggregateCalculator,
    QgsExpression,
    QgsFeatureRequest,
    QgsProperty,
    QgsRuleBasedRenderer,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from .columns import plain
from .legendwords import part_name, residents_span, tier_names

_Rule = QgsRuleBasedRenderer.Rule

PARTS = {
    "travel_times": ("rank", "tier"),
    "travel_times_polygons": ("rank", "tier"),
    "routes": ("rank", "tier"),
    "coverage": ("within_min", "tier"),
    "coverage_cells": ("within_min", "tier"),
    "coverage_points": ("within_min", "tier"),
    "catchments": ("tier",),
    "catchment_cells": ("tier",),
    "catchment_points": ("tier",),
    "outflow": ("tier",),
    "access_cells": ("tier",),
    "access_points": ("tier",),
    "supply": ("tier",),
    "equity": ("population_group", "tier"),
}
"""Fields that tell rows of the same place apart, by style; what is short comes first in words."""

MOST_PARTS = 60
MOST_FACILITIES = 40
"""More than so many make a legend that nobody reads."""

_BANDS = {"service_areas": "to_min", "service_area_roads": "to_min"}
_MINUTES = {
    "travel_times": "time_min",
    "travel_times_polygons": "time_min",
    "routes": "time_min",
    "matrix_lines": "time_min",
}
# Upper bounds of the classes of minutes, where three quarters of the rows are below the number.
_SHORT = (3.0, (1, 2, 3, 4, 5, 10, 15))
_LONG = (60.0, (15, 30, 45, 60, 90, 120, 180))

_GAINS = ("gains", "gains_cells")
_GAIN_BOUNDS = (0.0, 100.0, 500.0, 1000.0, 2500.0, 5000.0, 10000.0)
_CATCHMENTS = ("catchment_cells", "catchment_points")


def suit(layer: QgsVectorLayer, style: str) -> None:
    """Make a layer's legend suit what it holds; the style has been applied before."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsRuleBasedRenderer):
        return
    root = renderer.rootRule()
    if style in _BANDS:
        _by_band(layer, root, _BANDS[style])
    if style in _MINUTES:
        _by_minutes(layer, root, _MINUTES[style])
    if style in _GAINS:
        _by_gain(layer, root)
    new = _Rule(None)
    for number, (words, condition) in enumerate(parts(layer, PARTS.get(style, ()))):
        part = _Rule(None, 0, 0, condition, words)
        for child in _facilities(layer, root, style, condition):
            part.appendChild(child)
        part.setActive(number == 0)
        new.appendChild(part)
    if not new.children():
        for child in _facilities(layer, root, style, ""):
            new.appendChild(child)
    changed = QgsRuleBasedRenderer(new)
    renderer.copyRendererData(changed)
    layer.setRenderer(changed)


def parts(layer: QgsVectorLayer, names: Sequence[str]) -> list[tuple[str, str]]:
    """Return the parts that a layer falls into by some fields: words and a condition for each.

    None where it has one part only, or too many to choose from.
    """
    chosen = []
    for name in names:
        index = layer.fields().lookupField(name)
        values = [plain(value) for value in layer.uniqueValues(index)] if index >= 0 else []
        values = sorted((value for value in values if value is not None), key=_order)
        if len(values) > 1:
            chosen.append([(name, value) for value in values])
    found = []
    for combination in itertools.product(*chosen) if chosen else ():
        words = ", ".join(part_name(name, value) for name, value in combination)
        conditions = (QgsExpression.createFieldEqualityExpression(*one) for one in combination)
        found.append((words, " AND ".join(conditions)))
    return found if len(found) <= MOST_PARTS else []


def _order(value: Any) -> tuple[int, Any]:
    """Return what to sort by: numbers as they are, tiers from the lowest to the highest."""
    if not isinstance(value, str):
        return 0, value
    known = ["total", *tier_names()]
    return (known.index(value), "") if value in known else (len(known), value)


def _by_band(layer: QgsVectorLayer, root: Any, field: str) -> None:
    """Give each of the times that were asked for a class."""
    index = layer.fields().lookupField(field)
    found = [plain(value) for value in layer.uniqueValues(index)] if index >= 0 else []
    bounds = sorted(value for value in found if value is not None)
    if bounds:
        _classes(root, field, bounds, open_end=False)


def _by_minutes(layer: QgsVectorLayer, root: Any, field: str) -> None:
    """Use shorter or longer classes where most of the times are very short or very long."""
    calculator = QgsAggregateCalculator.Aggregate
    third, known = layer.aggregate(calculator.ThirdQuartile, field)
    third = plain(third)
    if not known or third is None:
        return
    if third <= _SHORT[0]:
        _classes(root, field, _SHORT[1])
    elif third > _LONG[0]:
        _classes(root, field, _LONG[1])


def _classes(root: Any, field: str, bounds: Sequence[float], *, open_end: bool = True) -> None:
    """Replace the classes of minutes, in the same colours from near to far."""
    quoted = QgsExpression.quotedColumnRef(field)
    old = [rule for rule in root.children() if "<=" in rule.filterExpression()]
    last = [rule for rule in root.children() if rule not in old and ">" in rule.filterExpression()]
    ramp = [rule.symbol().color() for rule in (*old, *last)]
    pattern = old[0].symbol().clone()
    for rule in (*old, *last):
        root.removeChild(rule)
    lower: float | None = None
    uppers: list[float | None] = [*bounds, None] if open_end else [*bounds]
    for number, upper in enumerate(uppers):
        symbol = pattern.clone()
        symbol.setColor(_between(ramp, number / max(len(uppers) - 1, 1)))
        conditions = [] if lower is None else [f"{quoted} > {lower:.12g}"]
        conditions += [] if upper is None else [f"{quoted} <= {upper:.12g}"]
        label = f"{lower:g}+ min" if upper is None else f"{lower or 0:g}–{upper:g} min"
        root.insertChild(number, _Rule(symbol, 0, 0, " AND ".join(conditions), label))
        lower = upper


def _between(ramp: Sequence[QColor], share: float) -> QColor:
    """Return the colour at a share of the way along some colours."""
    place = share * (len(ramp) - 1)
    first = min(int(place), len(ramp) - 2)
    one, other = ramp[first].getRgb(), ramp[first + 1].getRgb()
    part = place - first
    return QColor(*(round(a + (b - a) * part) for a, b in zip(one, other)))


def _by_gain(layer: QgsVectorLayer, root: Any) -> None:
    """Move the classes of residents by powers of ten, so that they suit the largest gain."""
    index = layer.fields().lookupField("residents_gain")
    most = plain(layer.maximumValue(index)) if index >= 0 else None
    if not most or most <= 0:
        return
    factor = 1.0
    while most > 5 * _GAIN_BOUNDS[-1] * factor:
        factor *= 10.0
    while most <= 0.1 * _GAIN_BOUNDS[-1] * factor:
        factor /= 10.0
    if factor == 1.0:
        return
    bounds = [bound * factor for bound in _GAIN_BOUNDS]
    rules = [rule for rule in root.children() if "residents_gain" in rule.filterExpression()]
    for rule, lower, upper in zip(rules[1:], bounds, [*bounds[1:], None]):
        conditions = [f'"residents_gain" > {lower:.12g}']
        conditions += [] if upper is None else [f'"residents_gain" <= {upper:.12g}']
        rule.setFilterExpression(" AND ".join(conditions))
        span = f"{lower:.12g}+" if upper is None else f"{lower:.12g}–{upper:.12g}"
        rule.setLabel(residents_span(span))


def _facilities(layer: QgsVectorLayer, root: Any, style: str, condition: str) -> Iterator[Any]:
    """Yield copies of the classes; of catchments one for each facility, unless they are many."""
    served, *others = root.children() if style in _CATCHMENTS else [None, *root.children()]
    if served is not None:
        found = _of_facilities(layer, condition)
        if not 0 < len(found) <= MOST_FACILITIES:
            yield served.clone()
        else:
            for key, name, colour in found:
                rule = served.clone()
                rule.setFilterExpression(
                    QgsExpression.createFieldEqualityExpression("facility_id", key)
                )
                rule.setLabel(name)
                symbol = rule.symbol()
                symbol.symbolLayer(0).setDataDefinedProperty(
                    QgsSymbolLayer.Property.PropertyFillColor, QgsProperty()
                )
                symbol.setColor(QColor(colour))
                yield rule
    for rule in others:
        yield rule.clone()


def _of_facilities(layer: QgsVectorLayer, condition: str) -> list[tuple[str, str, str]]:
    """Return identifier, name and colour of the facilities of a part, by name."""
    names = ("facility_id", "facility_name", "colour")
    positions = [layer.fields().lookupField(name) for name in names]
    if min(positions) < 0:
        return []
    request = QgsFeatureRequest()
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes(positions)
    if condition:
        request.setFilterExpression(condition)
    rows = {
        tuple(plain(feature.attribute(position)) for position in positions)
        for feature in layer.getFeatures(request)
    }
    found = [(key, name or key, colour) for key, name, colour in rows if key is not None and colour]
    return sorted(found, key=lambda row: (row[1], row[0]))
