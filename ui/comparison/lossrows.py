"""The residents whose way grows most, however few they are: place by place."""

from __future__ import annotations

import numpy as np

from ...engine.arrays import MS_PER_MINUTE
from ...i18n import translate
from ...planning.comparison import Comparison, Topic
from ...planning.demand import TOTAL
from ...planning.statistics import NEVER
from ...planning.tables import residents
from ..table.words import NOTHING, arrowed, minutes
from . import cells
from .table import WORSE, Column, Table

MOST = 500
"""So many places are listed."""


def loss_table(comparison: Comparison, topic: Topic, place: int, language: str) -> Table:
    """Return the places of a municipality, or the county, that lose, the greatest loss first.

    The key of a row is its demand point.
    """
    points = comparison.losses(topic, place, MOST)
    study, question = comparison.after.study, topic.question
    was, is_ = (ms[points] for ms in comparison.times(question))
    names = np.array([*study.municipalities.names, NOTHING], dtype=object)
    where = names[study.demand.municipality[points]].tolist()
    cell = np.array(study.demand.ids, dtype=object)[points].tolist()
    tip = translate("ServiceNetworkPlanner", "Show the cell {id} on the map")
    columns = [
        cells.texts(
            translate("ServiceNetworkPlanner", "Place"),
            where,
            translate("ServiceNetworkPlanner", "Municipality; a click shows the place on the map"),
            tips=[tip.format(id=id_) for id_ in cell],
        ),
        _longer(was, is_),
    ]
    rules = comparison.after.rule_set
    groups = [TOTAL, *(name for name in study.demand.groups if name in rules.groups)]
    wanted = [topic.group, *(name for name in _first_old(groups) if name != topic.group)]
    for name in wanted:
        group = study.demand.group(name)
        if group is None:
            continue
        title = (
            translate("ServiceNetworkPlanner", "Residents")
            if name == TOTAL
            else rules.group_name(name, language)
        )
        columns.append(cells.people(title, residents(group.expected[points])))
    columns += [
        _times(translate("ServiceNetworkPlanner", "Before\nmin"), was),
        _times(translate("ServiceNetworkPlanner", "After\nmin"), is_),
    ]
    for title, figures in (
        (translate("ServiceNetworkPlanner", "Service point before"), comparison.before),
        (translate("ServiceNetworkPlanner", "Service point after"), comparison.after),
    ):
        sites = np.array([*figures.study.facilities.names, NOTHING], dtype=object)
        found = sites[figures.answers[question].facility[points]].tolist()
        columns.append(cells.texts(title, found, tips=found))
    columns.append(cells.texts(translate("ServiceNetworkPlanner", "Cell"), cell))
    return Table(columns, points.tolist())


def _first_old(groups: list[str]) -> list[str]:
    """Return everybody and then the oldest first, who are secured first."""
    return [groups[0], *reversed(groups[1:])]


def _longer(was: np.ndarray, is_: np.ndarray) -> Column:
    """Return how many minutes longer the way is; who is cut off loses more than any minutes."""
    cut = translate("ServiceNetworkPlanner", "cut off")
    values = [
        float("inf") if after == NEVER else (after - before) / MS_PER_MINUTE
        for before, after in zip(was.tolist(), is_.tolist())
    ]
    shown = [cut if value == float("inf") else arrowed(value) for value in values]
    title = translate("ServiceNetworkPlanner", "Longer\nmin")
    return Column(title, values, shown, tones=[WORSE] * len(values))


def _times(title: str, ms: np.ndarray) -> Column:
    never = translate("ServiceNetworkPlanner", "no route")
    values = [None if one == NEVER else one / MS_PER_MINUTE for one in ms.tolist()]
    return Column(title, values, [never if v is None else minutes(v) for v in values])
