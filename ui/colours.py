"""The one palette: verdicts, minutes and change, told apart by colour-blind people too.

Verdicts also carry a sign each, and change a sign and an arrow. Minutes run along one hue from
light to dark; change runs from blue (shorter) over grey to orange (longer), a pair that holds for
all common kinds of colour blindness.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from qgis.PyQt.QtGui import QColor

from ..engine.arrays import MS_PER_MINUTE, Array, Longs
from ..planning.statistics import NEVER
from ..planning.verdicts import MET, NOT_APPLICABLE, NOT_MET, UNCERTAIN

VERDICTS: Mapping[str, str] = {
    MET: "#2a7f9e",
    UNCERTAIN: "#d9a321",
    NOT_MET: "#c1432e",
    NOT_APPLICABLE: "#8a8f94",
}
SIGNS: Mapping[str, str] = {MET: "✓", UNCERTAIN: "?", NOT_MET: "✕", NOT_APPLICABLE: "–"}

SHORTER, LONGER = "#2166ac", "#d1690e"
BASELINE = "#8a8f94"
SCENARIO = "#2a7f9e"

MINUTE_STEPS: Sequence[float] = (5, 10, 15, 20, 30, 45)
"""Upper ends of the classes of minutes, inclusive; a class more lies beyond, and one for never."""
MINUTE_COLOURS: Sequence[str] = (
    "#f3f0c4",
    "#d9e3a5",
    "#a8cf9a",
    "#6cb296",
    "#3a8f95",
    "#2c678a",
    "#2f3d73",
    "#3b3b3b",
)
CHANGE_STEPS: Sequence[float] = (-10, -5, -2, -0.05, 0.05, 2, 5, 10)
"""Ends of the classes of change in minutes; less than 0.05 counts as none."""
CHANGE_COLOURS: Sequence[str] = (
    "#2166ac",
    "#5b9bd0",
    "#9cc6e4",
    "#cfe3f2",
    "#00000000",
    "#fbe0c3",
    "#f5b26b",
    "#e3832d",
    "#a84a06",
)
CUT_OFF, REACHED_NOW = "#3b3b3b", "#0b3c7d"
"""Cells that no longer, or only now, reach a facility."""


def colour(code: str) -> QColor:
    """Return a colour of these, ``#rrggbb`` or ``#rrggbbaa`` with the opacity last."""
    if len(code) == len("#rrggbbaa"):
        result = QColor(code[:7])
        result.setAlpha(int(code[7:], 16))
        return result
    return QColor(code)


def minute_classes(ms: Longs) -> Array:
    """Return the class of each travel time (D,): an index into ``MINUTE_COLOURS``, uint8."""
    ends = [round(step * MS_PER_MINUTE) for step in MINUTE_STEPS]
    classes = np.searchsorted(ends, ms, side="left")
    classes[ms == NEVER] = len(MINUTE_COLOURS) - 1
    return classes.astype(np.uint8)


def change_classes(before: Longs, now: Longs) -> Array:
    """Return the class of each change (D,): an index into ``CHANGE_COLOURS``, uint8.

    Two more classes follow: cells that no longer reach a facility, and those that only now do.
    """
    ends = [round(step * MS_PER_MINUTE) for step in CHANGE_STEPS]
    lost, won = (now == NEVER) & (before < NEVER), (before == NEVER) & (now < NEVER)
    known = (now < NEVER) & (before < NEVER)
    change = np.where(known, now - np.where(known, before, now), 0)
    # Ends belong to the class nearer to no change: two minutes more are still "up to 2".
    classes = np.where(
        change > 0,
        np.searchsorted(ends, change, side="left"),
        np.searchsorted(ends, change, side="right"),
    )
    classes[lost], classes[won] = len(CHANGE_COLOURS), len(CHANGE_COLOURS) + 1
    return classes.astype(np.uint8)
