"""Which travel times the rules ask for, and their answers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from ..engine.arrays import NONE, UNREACHABLE, Bools, Floats, Ints, Longs
from .study import Study
from .tiers import Tiers

OPEN, COUNTY, CLOSED = "open", "county", "closed"


class NearestTimes(Protocol):
    """What answers questions, such as :meth:`~.travel.Travel.nearest_times`."""

    def __call__(
        self, mode: str, facilities: Bools, people: Longs | None = None
    ) -> tuple[Floats, Ints]:
        """Find the nearest of the chosen facilities (F,) from all, or some, demand points.

        Returns
        -------
        ms : (D,) or (people,) float64
            Whole milliseconds or infinite.
        facility : (D,) or (people,) int32
            Which facility of the study that is, -1 for none.
        """
        ...


@dataclass(frozen=True)
class Question:
    """How long is the way to the nearest facility of a tier?

    Attributes
    ----------
    tier : str
        Id of the tier; higher fixed tiers provide it too, unless ``exact``.
    mode : str
        How people travel.
    borders : str
        ``open``: any facility serves; ``county``: those inside any of the study's municipalities;
        ``closed``: those in the resident's own municipality.
    also : tuple of str
        Ids of tiers that count as well.
    exact : bool
        Only facilities of just this tier.
    """

    tier: str
    mode: str = "car"
    borders: str = OPEN
    also: tuple[str, ...] = ()
    exact: bool = False


@dataclass(frozen=True)
class Answer:
    """The times that a question asks for.

    Attributes
    ----------
    ms : ndarray of float64 (D,)
        Whole milliseconds, infinite where no facility can be reached.
    facility : ndarray of int32 (D,)
        The facility that serves, -1 for none.
    """

    ms: Floats
    facility: Ints


def providers(question: Question, study: Study, tiers: Tiers, open_now: Bools) -> Bools:
    """Tell which facilities (F,) may serve by tier, day and borders.

    With closed borders, those inside any municipality may serve somebody.
    """
    facilities = study.facilities
    serve = (
        open_now & tiers.providers(question.tier, question.also, question.exact)[facilities.tier]
    )
    if question.borders != OPEN:
        serve = serve & (facilities.municipality >= 0)
    return np.asarray(serve)


def answer(
    question: Question, study: Study, tiers: Tiers, open_now: Bools, nearest_times: NearestTimes
) -> Answer:
    """Answer one question.

    With closed borders the times are asked for once per municipality that has a facility, and a
    demand point outside all municipalities is served by none.
    """
    serve = providers(question, study, tiers, open_now)
    return nearest_within_borders(study, question.mode, question.borders, serve, nearest_times)


def nearest_within_borders(
    study: Study, mode: str, borders: str, serve: Bools, nearest_times: NearestTimes
) -> Answer:
    """Find the nearest of the facilities (F,) that serve and that the borders allow."""
    if borders != OPEN:
        serve = serve & (study.facilities.municipality >= 0)
    n_points = len(study.demand)
    ms = np.full(n_points, UNREACHABLE)
    facility = np.full(n_points, NONE, dtype=np.int32)
    if borders != CLOSED:
        if serve.any():
            ms, facility = nearest_times(mode, serve)
        return Answer(ms, facility)
    for zone in np.unique(study.facilities.municipality[serve]).tolist():
        own = np.flatnonzero(study.demand.municipality == zone)
        if len(own):
            ms[own], facility[own] = nearest_times(
                mode, serve & (study.facilities.municipality == zone), own
            )
    return Answer(ms, facility)


def answers(
    questions: Iterable[Question],
    study: Study,
    tiers: Tiers,
    open_now: Bools,
    nearest_times: NearestTimes,
) -> Mapping[Question, Answer]:
    """Answer every question, each set of facilities, people and mode being asked once."""
    seen: dict[tuple[str, bytes, bytes], tuple[Floats, Ints]] = {}

    def remembered(
        mode: str, facilities: Bools, people: Longs | None = None
    ) -> tuple[Floats, Ints]:
        key = (mode, facilities.tobytes(), b"" if people is None else people.tobytes())
        if key not in seen:
            seen[key] = nearest_times(mode, facilities, people)
        return seen[key]

    return {q: answer(q, study, tiers, open_now, remembered) for q in dict.fromkeys(questions)}
