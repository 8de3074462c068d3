"""How every verdict turned: rule by rule, municipality by municipality."""

from __future__ import annotations

import math
from functools import cache

from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QIcon, QPainter, QPixmap

from ...gis.comparisonlabels import turn_names
from ...gis.labels import verdict_names
from ...i18n import translate
from ...planning import comparison as turns
from ...planning.comparison import Comparison, VerdictChange
from ...planning.rules import ChangeRule
from ...planning.verdicts import Verdict
from ..canvas.signs import draw_sign
from ..table.words import NOTHING, verdict_value
from . import cells
from .table import BETTER, WORSE, Column, Table
from .topics import places

_ORDER = {turns.WORSE: 0, turns.BETTER: 1, turns.OTHER: 2, turns.SAME: 3}
_SIZE = 32


def verdict_table(
    comparison: Comparison, language: str, changed_only: bool = False, place: int | None = None
) -> Table:
    """Return a row for each verdict: those that turned worse first, then better, then the rest.

    Parameters
    ----------
    comparison : Comparison
    language : str
        For the names of the rules.
    changed_only : bool
        Whether verdicts that stay as they were are left out.
    place : int, optional
        A municipality's row; by default all of them, and the county.
    """
    found = [
        change
        for change in comparison.verdicts
        if not (changed_only and change.turn == turns.SAME) and place in (None, _one(change).row)
    ]
    found.sort(key=lambda change: _ORDER[change.turn])
    names = places(comparison)
    rules = [_one(change).rule.name(language) for change in found]
    words = turn_names()
    before, after = ([getattr(change, side) for change in found] for side in ("before", "after"))
    return Table(
        [
            cells.texts(
                translate("ServiceNetworkPlanner", "Municipality"),
                [names[_one(change).row] for change in found],
            ),
            _verdicts(translate("ServiceNetworkPlanner", "Before"), before),
            _verdicts(translate("ServiceNetworkPlanner", "After"), after),
            cells.texts(
                translate("ServiceNetworkPlanner", "Turn"),
                [words[change.turn] for change in found],
                tones=[_TONES.get(change.turn, "") for change in found],
            ),
            cells.texts(translate("ServiceNetworkPlanner", "Rule"), rules, tips=rules),
            _figures(translate("ServiceNetworkPlanner", "Value\nbefore"), before, "value"),
            _figures(translate("ServiceNetworkPlanner", "Value\nafter"), after, "value"),
            _figures(translate("ServiceNetworkPlanner", "Margin\nbefore"), before, "margin"),
            _figures(translate("ServiceNetworkPlanner", "Margin\nafter"), after, "margin"),
        ],
        [_one(change).row for change in found],
    )


_TONES = {turns.WORSE: WORSE, turns.BETTER: BETTER}


def _one(change: VerdictChange) -> Verdict:
    """Return the verdict after, or before where there is none; there is always one of them."""
    found = change.after or change.before
    if found is None:
        raise ValueError("a change of no verdict")
    return found


def _verdicts(title: str, found: list[Verdict | None]) -> Column:
    names = verdict_names()
    texts = [NOTHING if verdict is None else names[verdict.verdict] for verdict in found]
    icons = [None if verdict is None else sign_icon(verdict.verdict) for verdict in found]
    return Column(title, texts, texts, icons=icons)


def _figures(title: str, found: list[Verdict | None], name: str) -> Column:
    """Return values or margins, each in the unit of its rule; margins carry their sign."""
    values = [None if verdict is None else float(getattr(verdict, name)) for verdict in found]
    shown = [
        NOTHING
        if verdict is None or value is None or math.isnan(value)
        else verdict_value(
            value, verdict.unit, name == "margin" or isinstance(verdict.rule, ChangeRule)
        )
        for verdict, value in zip(found, values)
    ]
    return Column(title, values, shown)


@cache
def sign_icon(verdict: str) -> QIcon:
    """Return the sign of a verdict as an icon."""
    pixmap = QPixmap(_SIZE, _SIZE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    draw_sign(painter, verdict, QPointF(_SIZE / 2, _SIZE / 2), _SIZE / 2 - 2)
    painter.end()
    return QIcon(pixmap)
