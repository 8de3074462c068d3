"""From which band of travel time to which: residents by their band before and after."""

from __future__ import annotations

import math

from ...gis.comparisonlabels import band_name
from ...i18n import translate
from ...planning import tables
from ...planning.comparison import Comparison, Topic
from ...planning.comparisontables import bands
from ..table.words import NOTHING, residents
from .cells import texts
from .table import BETTER, WORSE, Column, Table


def band_table(comparison: Comparison, topic: Topic, place: int) -> Table:
    """Return a row for each band before and a column for each after, of one place."""
    movement = comparison.movements[topic]
    counted = tables.residents(movement.transitions[place])
    names = [_name(*limits) for limits in bands(movement)]
    before = translate("ServiceNetworkPlanner", "Before  ↓      After  →")
    tip = translate("ServiceNetworkPlanner", "Travel time before; columns are the time after.")
    columns = [texts(before, names, tip)]
    words = translate("ServiceNetworkPlanner", "{n} residents: {before} before, {after} after")
    for after, name in enumerate(names):
        values = counted[:, after].tolist()
        shown = [residents(value) if value else NOTHING for value in values]
        tips = [
            words.format(n=text, before=names[was], after=name) for was, text in enumerate(shown)
        ]
        # The same band on both sides lies on the diagonal; shorter ways are left of it.
        tones = [
            "" if was == after or not value else WORSE if after > was else BETTER
            for was, value in enumerate(values)
        ]
        columns.append(Column(name, values, shown, name, tips=tips, tones=tones))
    return Table(columns, range(len(names)), last=0)


def _name(above: float, up_to: float) -> str:
    known = [value if math.isfinite(value) else math.nan for value in (above, up_to)]
    return band_name(*known)
