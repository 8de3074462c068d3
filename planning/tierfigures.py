"""How many facilities each tier has, and for how many residents each one stands."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from .evaluation import Evaluation
from .parsing import MILLI
from .rules import PopulationBaseRule
from .tiers import DIGITAL
from .verdicts import Verdict


@dataclass(frozen=True)
class TierFigures:
    """One tier's facilities, and its population base.

    Attributes
    ----------
    tier : str
        Id of the tier.
    open, closed : int
        Facilities of exactly this tier, on the day that is looked at.
    residents_each : float
        All residents by the open facilities; NaN without any, and for digital tiers.
    lower, upper : float
        Bounds of the rule set's population base of this tier; NaN without such a rule.
    verdict : str
        What that rule says, empty without one.
    """

    tier: str
    open: int
    closed: int
    residents_each: float = math.nan
    lower: float = math.nan
    upper: float = math.nan
    verdict: str = ""


def tier_figures(evaluation: Evaluation) -> tuple[TierFigures, ...]:
    """Return the figures of every tier of the rule set, in its order."""
    figures = evaluation.figures
    tiers, facilities = figures.rule_set.tiers, figures.study.facilities
    known = facilities.tier >= 0
    every = np.bincount(facilities.tier[known], minlength=len(tiers)).tolist()
    opened = np.bincount(facilities.tier[known & figures.open_now], minlength=len(tiers)).tolist()
    everyone = int(figures.study.demand.residents[figures.layout.order].sum())
    bases = _bases(evaluation)
    found = []
    for tier, count, n_open in zip(tiers, every, opened):
        each = math.nan
        if n_open and tier.kind != DIGITAL:
            each = everyone / (MILLI * n_open)
        base = bases.get(tier.id)
        if base is None:
            found.append(TierFigures(tier.id, n_open, count - n_open, each))
            continue
        rule, verdict = base
        found.append(
            TierFigures(
                tier.id, n_open, count - n_open, each, rule.lower, rule.upper, verdict.verdict
            )
        )
    return tuple(found)


def _bases(evaluation: Evaluation) -> dict[str, tuple[PopulationBaseRule, Verdict]]:
    """Return the rule about the ratio of residents to facilities, by tier, with its verdict."""
    found: dict[str, tuple[PopulationBaseRule, Verdict]] = {}
    for verdict in evaluation.judgements:
        rule = verdict.rule
        if isinstance(rule, PopulationBaseRule) and rule.method == "ratio":
            found.setdefault(rule.tier, (rule, verdict))
    return found
