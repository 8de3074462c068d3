"""How evenly travel time falls on residents, by municipality and population group."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from ..engine.arrays import MS_PER_MINUTE, NONE, Floats, Longs
from .access import Answer
from .demand import TOTAL
from .inequality import Spread, concentration, theil_between
from .parsing import MILLI
from .statistics import NEVER, Layout, whole_ms
from .study import Study

STEPS = np.linspace(0.0, 1.0, 21)
"""The Lorenz curve is told for every twentieth of the residents."""


@dataclass(frozen=True)
class EquityRow:
    """One group in one municipality, or in all of them.

    Attributes
    ----------
    tier : str
    row : int
        The municipality; one past the last is the county.
    group : str
    residents, unreachable : float
        All of the group, and those without a route, who are in none of the other figures.
    mean_min : float
    gini, theil, hoover : float
    longest_tenth : float
        Share of all travel time of the tenth with the longest ways.
    concentration : float
        Of everybody's travel time, places being in order of the group's share; NaN for all.
    theil_between : float
        Between municipalities; NaN but for the county.
    lorenz : ndarray of float64 (21,)
    """

    tier: str
    row: int
    group: str
    residents: float
    unreachable: float
    mean_min: float
    gini: float
    theil: float
    hoover: float
    longest_tenth: float
    concentration: float
    theil_between: float
    lorenz: Floats


def equity(study: Study, answers: Mapping[str, Answer]) -> list[EquityRow]:
    """Return the figures of all groups by tier, municipality and group; the county comes last.

    Parameters
    ----------
    study : Study
    answers : mapping of str to Answer
        The way to the nearest facility of each tier.
    """
    layout = Layout.of(study.demand)
    return [row for tier, found in answers.items() for row in _tier(study, layout, tier, found)]


def _tier(study: Study, layout: Layout, tier: str, found: Answer) -> Iterable[EquityRow]:
    ms = whole_ms(found.ms)
    for group in (TOTAL, *study.demand.groups):
        people = _people(study, group)
        for row in range(layout.county + 1):
            yield _row(study, layout, tier, ms, group, people, row)


def _people(study: Study, group: str) -> Longs:
    found = study.demand.group(group)
    return np.zeros(len(study.demand), dtype=np.int64) if found is None else found.expected


def _row(
    study: Study, layout: Layout, tier: str, ms: Longs, group: str, people: Longs, row: int
) -> EquityRow:
    points = layout.points(row)
    arriving = points[ms[points] != NEVER]
    everyone, served = int(people[points].sum()), int(people[arriving].sum())
    spread = Spread.of(ms[arriving], people[arriving])
    nan = math.nan
    between = nan
    if row == layout.county and spread is not None:
        parts = [
            Spread.of(ms[own], people[own])
            for own in (arriving[study.demand.municipality[arriving] == m] for m in range(row))
        ]
        between = theil_between([part for part in parts if part is not None])
    return EquityRow(
        tier,
        row,
        group,
        everyone / MILLI,
        (everyone - served) / MILLI,
        nan if spread is None else spread.total / spread.people / MS_PER_MINUTE,
        nan if spread is None else spread.gini(),
        nan if spread is None else spread.theil(),
        nan if spread is None else spread.hoover(),
        nan if spread is None else spread.longest_tenth(),
        nan if group == TOTAL else _concentration(study, ms, people, arriving),
        between,
        np.full(len(STEPS), nan) if spread is None else spread.lorenz(STEPS),
    )


def _concentration(study: Study, ms: Longs, people: Longs, arriving: Longs) -> float:
    """Put places in order of the share that a group has there."""
    residents = study.demand.residents[arriving]
    share = people[arriving] / np.maximum(residents, 1)
    return concentration(ms[arriving], residents, share)


def without_route(study: Study, found: Answer) -> Longs:
    """Return the inhabited points that reach no facility, most residents first."""
    residents = study.demand.residents
    lost = np.flatnonzero(
        (found.facility == NONE) & (residents > 0) & (study.demand.municipality != NONE)
    )
    return np.asarray(lost[np.argsort(-residents[lost], kind="stable")])
