"""Where a facility would help: one that is put at place after place, and judged at each.

The facility is added to a :class:`~.live.LiveStudy` once and moved from place to place, so that a
place costs what a frame of dragging costs, and its figures are those of a full evaluation.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..engine.arrays import Floats
from ..engine.feedback import SILENT, Feedback, check
from ..engine.problems import Problem
from .access import Question
from .closures import Loss, Turned
from .evaluation import Evaluation
from .facility import Facility
from .live import LiveStudy
from .municipalities import Municipalities
from .statistics import NEVER
from .tiers import DIGITAL
from .verdicts import MET, NOT_MET

MOST_PLACES = 200_000
"""More than so many places are refused: at a few milliseconds each they take an hour."""


@dataclass(frozen=True)
class Help:
    """What a facility at one place does.

    Attributes
    ----------
    turned : tuple of (Verdict, Verdict)
        Verdicts that are others: without and with it.
    everyone, group : Loss
        Read backwards: ``affected`` have a shorter way with it, ``cut_off`` reach no facility
        without it, ``only`` come within the threshold, ``person_ms`` are saved.
    """

    turned: tuple[Turned, ...]
    everyone: Loss
    group: Loss

    @property
    def restored(self) -> tuple[Turned, ...]:
        """Verdicts that are met with it and were not before."""
        return tuple(pair for pair in self.turned if pair[1].verdict == MET)

    @property
    def broken(self) -> tuple[Turned, ...]:
        """Verdicts that are not met with it, such as too few residents for each facility."""
        return tuple(pair for pair in self.turned if pair[1].verdict == NOT_MET)

    @property
    def merit(self) -> tuple[int, ...]:
        """What places are ranked by, the greater the better."""
        gain = self.everyone
        verdicts = len(self.restored) - len(self.broken)
        return verdicts, gain.cut_off, gain.only, gain.person_ms


def grid(municipalities: Municipalities, cell_m: float) -> Floats:
    """Return the middles (P, 2) of square cells whose middle is inside a municipality.

    Cells lie at whole multiples of their size, from west to east and south to north.

    Raises
    ------
    Problem
        ``places-too-many`` or ``places-none``.
    """
    bounds = np.array([polygon.bounds for polygon in municipalities.polygons])
    low = np.floor(bounds[:, :2].min(axis=0) / cell_m).astype(np.int64)
    high = np.ceil(bounds[:, 2:].max(axis=0) / cell_m).astype(np.int64)
    width, height = (high - low).tolist()
    if width * height > 4 * MOST_PLACES:
        raise Problem("places-too-many", count=width * height, most=MOST_PLACES)
    across, up = np.meshgrid(np.arange(width), np.arange(height))
    xy = (np.stack([across.ravel(), up.ravel()], axis=1) + low + 0.5) * cell_m
    return inside(municipalities, xy)


def inside(municipalities: Municipalities, xy: Floats) -> Floats:
    """Return the places (P, 2) that lie in a municipality.

    Raises
    ------
    Problem
        As :func:`grid`.
    """
    kept = xy[[municipalities.at(*place) >= 0 for place in xy.tolist()]]
    if not len(kept):
        raise Problem("places-none")
    if len(kept) > MOST_PLACES:
        raise Problem("places-too-many", count=len(kept), most=MOST_PLACES)
    return np.asarray(kept)


def where_would_it_help(
    live: LiveStudy,
    tier: str,
    question: Question,
    places: Floats,
    *,
    group: str,
    threshold_ms: int,
    feedback: Feedback = SILENT,
) -> list[Help]:
    """Put a facility of a tier at each place (P, 2) in turn.

    Parameters
    ----------
    live : LiveStudy
        It is left with the same facilities.
    tier : str
        Id of the tier.
    question : Question
        One of the rule set's; gains are counted in it.
    group : str
        Group whose gains are told besides everyone's.
    threshold_ms : int
        Inclusive.
    feedback : Feedback
        Asked before each place.

    Raises
    ------
    Problem
        ``tier-unknown`` or ``group-unknown``.
    """
    before = live.evaluation
    demand, rules = before.figures.study.demand, before.figures.rule_set
    index = rules.tiers.index(tier)
    if index < 0 or rules.tiers[index].kind == DIGITAL:
        known = [one.id for one in rules.tiers if one.kind != DIGITAL]
        raise Problem("tier-unknown", tier=tier, known=known)
    chosen = demand.group(group)
    if chosen is None:
        raise Problem("group-unknown", group=group, known=["total", *demand.groups])
    within = demand.municipality >= 0
    everyone, some = np.where(within, demand.residents, 0), np.where(within, chosen.expected, 0)
    # A tier that nobody provides yet has no times.
    was = before.figures.ms.get(question, np.full(len(demand), NEVER))

    def measured(after: Evaluation) -> Help:
        now = after.figures.ms[question]
        pairs = zip(before.judgements, after.judgements)
        return Help(
            tuple((old, new) for old, new in pairs if old.verdict != new.verdict),
            Loss.of(now, was, everyone, threshold_ms),
            Loss.of(now, was, some, threshold_ms),
        )

    found: list[Help] = []
    x, y = places[0].tolist()
    after = live.add(Facility("where-would-it-help", "", rules.tiers[index].id, (x, y)))
    added = live.facilities[-1].id
    for number, (x, y) in enumerate(places.tolist()):
        check(feedback, 100.0 * number / len(places))
        if number:
            after = live.move(added, x, y)
        found.append(measured(after))
    live.remove(added)
    check(feedback, 100.0)
    return found
