"""Access by floating catchments, for places and municipalities."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..engine.arrays import NONE, Bools, Floats, Longs
from ..engine.floatingcatchment import (
    THREE_STEP,
    TWO_STEP,
    Decay,
    FloatingCatchments,
    floating_catchments,
    gaussian,
    steps,
    within,
)
from ..engine.pairs import Pairs
from ..engine.problems import Notice, Problem
from .parsing import MILLI, examples, number
from .rules import to_ms
from .study import Study

STEPS, GAUSSIAN = "steps", "gaussian"
PER = 1000.0
"""Access is told for so many residents."""

DEFAULT_ZONES = "10=1, 20=0.68, 30=0.22"
"""The zones of Luo and Qi (2009), slow decay."""


@dataclass(frozen=True)
class Method:
    """A method with its decay.

    Attributes
    ----------
    kind : str
        ``2sfca``, ``e2sfca`` or ``3sfca``.
    decay : callable
    limit_ms : float
        The longest time that counts.
    """

    kind: str
    decay: Decay
    limit_ms: float

    @classmethod
    def of(cls, kind: str, decay: str, limit_min: float, zones: str) -> Method:
        """Make a method of what was asked for; 2SFCA knows no decay.

        Raises
        ------
        Problem
            ``catchment-time`` for a size that is not above zero, and see :func:`read_zones`.
        """
        limit_ms = float(to_ms(limit_min))
        if kind != TWO_STEP and decay == STEPS:
            read = read_zones(zones)
            bounds = [float(to_ms(bound)) for bound in read]
            return cls(kind, steps(bounds, list(read.values())), bounds[-1])
        if limit_ms <= 0:
            raise Problem("catchment-time", minutes=limit_min)
        return cls(kind, within(limit_ms) if kind == TWO_STEP else gaussian(limit_ms), limit_ms)


def read_zones(text: str) -> dict[float, float]:
    """Read ``minutes=weight`` pairs with commas between, as minutes to weight in rising order.

    Raises
    ------
    Problem
        ``zones-unreadable``; ``zones-repeated``; ``zones-weights`` for weights outside 0 to 1, that
        rise with time, or that are all zero.
    """
    zones: dict[float, float] = {}
    for part in filter(None, (word.strip() for word in text.split(","))):
        bound_text, _, weight_text = part.partition("=")
        bound, weight = number(bound_text), number(weight_text)
        if not (bound > 0 and math.isfinite(bound) and math.isfinite(weight)):
            raise Problem("zones-unreadable", text=part)
        if to_ms(bound) in map(to_ms, zones):
            raise Problem("zones-repeated", minutes=bound)
        zones[bound] = weight
    if not zones:
        raise Problem("zones-unreadable", text=text)
    ordered = dict(sorted(zones.items()))
    weights = list(ordered.values())
    falls = all(first >= second for first, second in zip(weights, weights[1:]))
    if not (falls and 0 < weights[0] <= 1 and weights[-1] >= 0):
        raise Problem("zones-weights", text=", ".join(f"{b:g}={w:g}" for b, w in ordered.items()))
    return ordered


@dataclass(frozen=True)
class FloatingAccess:
    """Access to one tier.

    Attributes
    ----------
    tier : str
    chosen : ndarray of bool (F,)
        The facilities that provide it.
    people : ndarray of int64 (D,)
        In thousandths, zero outside all municipalities.
    supply : ndarray of float64 (F,)
        Zero for facilities of other tiers.
    found : FloatingCatchments
        For residents, not thousandths.
    """

    tier: str
    chosen: Bools
    people: Longs
    supply: Floats
    found: FloatingCatchments

    @classmethod
    def of(
        cls, tier: str, chosen: Bools, people: Longs, supply: Floats, pairs: Pairs, method: Method
    ) -> FloatingAccess:
        """Compute it from the pairs within the method's longest time."""
        offered = np.where(chosen, supply, 0.0)
        found = floating_catchments(
            pairs, people / MILLI, offered, method.decay, select=method.kind == THREE_STEP
        )
        return cls(tier, chosen, people, offered, found)

    @property
    def mean(self) -> float:
        """Access of the average resident: the supply within reach of anybody, for each."""
        return self._mean(np.ones(len(self.people), dtype=bool))

    @property
    def without(self) -> Longs:
        """Residents (D,), in thousandths, who have nothing within reach."""
        return np.where(self.found.access > 0, 0, self.people)

    def relative(self) -> Floats:
        """Return access over that of the average resident, (D,): the spatial access ratio."""
        return np.asarray(self.found.access / self.mean if self.mean > 0 else self.found.access)

    def by_municipality(self, study: Study) -> list[tuple[int, float, int]]:
        """Return residents in thousandths, mean access and those without, of each municipality."""
        rows = []
        for zone in range(len(study.municipalities)):
            inside = study.demand.municipality == zone
            rows.append(
                (
                    int(self.people[inside].sum()),
                    self._mean(inside),
                    int(self.without[inside].sum()),
                )
            )
        return rows

    def notices(self, study: Study) -> list[Notice]:
        """Tell whose supply nobody reaches, and who reaches none."""
        said = []
        idle = np.flatnonzero(self.chosen & (self.supply > 0) & (self.found.demand <= 0))
        if len(idle):
            listed = examples(study.facilities.ids[i] for i in idle)
            said.append(Notice("supply-out-of-reach", len(idle), listed, tier=self.tier))
        lost = np.flatnonzero((self.without > 0) & (study.demand.municipality != NONE))
        if len(lost):
            lost = lost[np.argsort(-self.without[lost], kind="stable")]
            listed = examples(study.demand.ids[i] for i in lost)
            residents = float(self.without.sum() / MILLI)
            said.append(
                Notice("access-none", len(lost), listed, tier=self.tier, residents=residents)
            )
        return said

    def _mean(self, which: Bools) -> float:
        everyone = float(self.people[which].sum())
        if everyone <= 0:
            return math.nan
        return float((self.people[which] * self.found.access[which]).sum()) / everyone
