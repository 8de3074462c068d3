"""What there is to tell about people and facilities that the roads do not join."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..engine.arrays import NONE, Floats
from ..engine.problems import Notice
from .access import OPEN
from .evaluation import Evaluation
from .study import Study
from .travel import Travel

_SHOWN = 5


def facilities_on_islands(travel: Travel, mode: str, study: Study) -> list[Notice]:
    """List facilities that do not stand on the largest part of the network."""
    return on_islands(travel, mode, study.facilities.ids, study.facilities.xy)


def on_islands(travel: Travel, mode: str, ids: Sequence[str], xy: Floats) -> list[Notice]:
    """List those of some facilities that do not stand on the largest part of the network."""
    network = travel.network(mode)
    snapped = travel.snap_once(mode, xy)
    edge = np.where(snapped.found, snapped.edge, 0)
    apart = snapped.found & (network.islands[network.start[edge]] != 0)
    if not apart.any():
        return []
    listed = tuple(ids[i] for i in np.flatnonzero(apart)[:_SHOWN])
    return [Notice("facilities-on-islands", int(apart.sum()), listed)]


def cells_unreachable(evaluation: Evaluation, travel: Travel) -> list[Notice]:
    """List inhabited places that have a road, but no way to any facility of a tier.

    Only where borders are open: closed ones are the rule's doing, and no fault of the roads.
    Where no facility serves at all, the verdicts say so.
    """
    figures = evaluation.figures
    demand = figures.study.demand
    tiers: dict[tuple[int, ...], list[str]] = {}
    for question, answer in figures.answers.items():
        if question.exact or question.borders != OPEN or not figures.serving(question).any():
            continue
        found = travel.snap_once(question.mode, demand.xy).found
        lost = np.flatnonzero(found & (answer.facility == NONE) & (demand.residents != 0))
        if len(lost):
            # The roads lose the same places for most tiers, which is worth telling once.
            tiers.setdefault(tuple(lost.tolist()), []).append(question.tier)
    return [
        Notice(
            "points-unreachable",
            len(lost_rows),
            tuple(demand.ids[i] for i in lost_rows[:_SHOWN]),
            layer=figures.study.population,
            tier=", ".join(dict.fromkeys(names)),
        )
        for lost_rows, names in tiers.items()
    ]
