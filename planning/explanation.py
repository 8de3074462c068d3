"""What decides one demand point's journey: who serves it, what else could, and by which way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ..engine.arrays import MS_PER_MINUTE, NONE, Bools, Floats, Longs
from ..engine.routes import routes
from ..engine.traveltimes import k_nearest
from .access import CLOSED, Question
from .demand import TOTAL
from .figures import Figures
from .routelines import to_the_doors
from .statistics import NEVER
from .travel import Travel

NOW, BASELINE = "now", "baseline"

OFF_NETWORK = "off-network"
OUTSIDE = "outside-municipalities"
NO_FACILITY = "no-facility"
NONE_WITHIN = "no-facility-within"
NO_WAY = "no-way"
NOT_COMPUTED = "not-computed"

_FIRST_LOOK_MS = 10 * MS_PER_MINUTE


@dataclass(frozen=True)
class Service:
    """A facility as a demand point has it.

    Attributes
    ----------
    row : int
        Its row in the facilities of the figures that it is from.
    id, name, tier : str
        The tier's id, empty for none.
    xy : tuple of float
        Where it stands, in metres.
    ms : int
        The journey there in milliseconds, access at both ends included.
    """

    row: int
    id: str
    name: str
    tier: str
    xy: tuple[float, float]
    ms: int


@dataclass(frozen=True)
class GroupCount:
    """How many of a group live at a demand point, in thousandths; all equal where it is known."""

    group: str
    low: int
    expected: int
    high: int
    suppressed: bool


@dataclass(frozen=True)
class Explanation:
    """One demand point's answer to a question.

    Attributes
    ----------
    point : int
        Its number in the demand.
    id : str
    xy : tuple of float
    municipality : int
        -1 outside all of them.
    unknown : bool
        Whether the number of residents is not known.
    groups : tuple of GroupCount
        Everyone first.
    snap_m : float
        How far the road is; infinite without one.
    access_ms : float
        How long that takes, a part of every journey.
    now, baseline : Service, optional
        The facility that serves.
    compared : bool
        Whether the baseline answers the question at all.
    reason : str
        Why none serves: ``off-network``, ``outside-municipalities`` (with closed borders),
        ``no-facility``, ``no-facility-within`` (the borders that count), ``no-way`` or
        ``not-computed``; empty where one does.
    """

    point: int
    id: str
    xy: tuple[float, float]
    municipality: int
    unknown: bool
    groups: tuple[GroupCount, ...]
    snap_m: float
    access_ms: float
    now: Service | None
    baseline: Service | None
    compared: bool
    reason: str

    @property
    def change_ms(self) -> int | None:
        """How much longer the journey is than in the baseline; ``None`` where either is none."""
        if self.now is None or self.baseline is None:
            return None
        return self.now.ms - self.baseline.ms


def explain(
    point: int,
    question: Question,
    figures: Figures,
    travel: Travel,
    baseline: Figures | None = None,
) -> Explanation:
    """Read what the figures say of a demand point; fast enough for every frame of a drag."""
    demand = figures.study.demand
    xy = demand.xy[point : point + 1]
    snapped = travel.snap(question.mode, xy)
    access = travel.anchor(question.mode, snapped).access_ms
    now = served(point, question, figures)
    return Explanation(
        point=point,
        id=demand.ids[point],
        xy=(float(xy[0, 0]), float(xy[0, 1])),
        municipality=int(demand.municipality[point]),
        unknown=bool(demand.unknown[point]),
        groups=tuple(_groups(point, figures)),
        snap_m=float(snapped.distance_m[0]),
        access_ms=float(access[0]),
        now=now,
        baseline=None if baseline is None else served(point, question, baseline),
        compared=baseline is not None and question in baseline.answers,
        reason="" if now else _reason(point, question, figures, bool(snapped.found[0])),
    )


def served(point: int, question: Question, figures: Figures) -> Service | None:
    """Return the facility that serves a demand point, ``None`` where none does."""
    given = figures.answers.get(question)
    if given is None or given.facility[point] == NONE:
        return None
    return _service(int(given.facility[point]), int(figures.ms[question][point]), figures)


def candidates(point: int, question: Question, figures: Figures) -> Bools:
    """Tell which facilities (F,) may serve a demand point by tier, day and borders."""
    serve = figures.serving(question)
    if question.borders == CLOSED:
        zone = figures.study.demand.municipality[point]
        own = figures.study.facilities.municipality == zone
        serve = serve & own if zone != NONE else np.zeros_like(serve)
    return serve


def second(
    explanation: Explanation, question: Question, figures: Figures, travel: Travel
) -> Service | None:
    """Return the facility that would serve if the nearest one did not, ``None`` without any.

    It is searched for from the demand point, at first no farther than three times the journey.
    """
    serve = candidates(explanation.point, question, figures)
    if explanation.now is not None:
        serve[explanation.now.row] = False
    rows: Longs = np.flatnonzero(serve).astype(np.int64)
    if not len(rows):
        return None
    mode, facilities = question.mode, figures.study.facilities
    home = travel.anchor(mode, travel.snap(mode, np.array([explanation.xy])))
    sites = travel.anchor(mode, travel.snap(mode, facilities.xy[rows]))
    near_ms = _FIRST_LOOK_MS if explanation.now is None else 3 * explanation.now.ms
    for cutoff_ms in (max(near_ms, _FIRST_LOOK_MS), np.inf):
        found = k_nearest(travel.network(mode), home, sites, 1, cutoff_ms=cutoff_ms)
        if found.facility[0, 0] != NONE:
            break
    else:
        return None
    return _service(int(rows[found.facility[0, 0]]), int(found.ms[0, 0]), figures)


def way(explanation: Explanation, service: Service, mode: str, travel: Travel) -> Floats | None:
    """Draw the way to a facility from door to door.

    Returns
    -------
    ndarray of float64 (v, 2) or None
        Vertices in the direction of travel; ``None`` where there is no way.
    """
    first, last = np.array([explanation.xy]), np.array([service.xy])
    home = travel.anchor(mode, travel.snap(mode, first))
    site = travel.anchor(mode, travel.snap(mode, last))
    to = np.zeros(1, dtype=np.int32)
    network, roads = travel.network(mode), travel.roads
    # How long it takes is known: nothing farther need be looked at.
    line = routes(network, roads, home, site, to, cutoff_ms=service.ms)[0]
    return None if line is None else to_the_doors(first[0], line, last[0])


def ways(explanation: Explanation, mode: str, travel: Travel) -> Iterator[tuple[str, Floats]]:
    """Yield the way of today, and the baseline's where it leads elsewhere, each when asked for."""
    now, before = explanation.now, explanation.baseline
    for name, service in ((NOW, now), (BASELINE, before)):
        if service is None or (name == BASELINE and now is not None and same_way(now, service)):
            continue
        line = way(explanation, service, mode, travel)
        if line is not None:
            yield name, line


def same_way(one: Service, other: Service) -> bool:
    """Tell whether two journeys of a demand point are the same one."""
    return one.xy == other.xy and one.ms == other.ms


def _service(row: int, ms: int, figures: Figures) -> Service | None:
    """Return a facility of the figures; ``None`` where the time is never."""
    if ms == NEVER:
        return None
    facilities, tiers = figures.study.facilities, figures.rule_set.tiers
    tier = int(facilities.tier[row])
    x, y = facilities.xy[row].tolist()
    return Service(
        row,
        facilities.ids[row],
        facilities.names[row],
        tiers[tier].id if tier >= 0 else "",
        (x, y),
        ms,
    )


def _groups(point: int, figures: Figures) -> Iterator[GroupCount]:
    """Yield the groups of the rule set that the demand has, everyone first."""
    demand = figures.study.demand
    for name in dict.fromkeys([TOTAL, *figures.rule_set.groups]):
        group = demand.group(name)
        if group is not None:
            yield GroupCount(
                name,
                int(group.low[point]),
                int(group.expected[point]),
                int(group.high[point]),
                bool(group.suppressed[point]),
            )


def _reason(point: int, question: Question, figures: Figures, on_network: bool) -> str:
    """Return why nobody serves a demand point."""
    anyone = figures.serving(Question(question.tier, question.mode, also=question.also))
    if not anyone.any():
        return NO_FACILITY
    if question not in figures.answers:
        return NOT_COMPUTED
    if question.borders == CLOSED and figures.study.demand.municipality[point] == NONE:
        return OUTSIDE
    if not candidates(point, question, figures).any():
        return NONE_WITHIN
    return NO_WAY if on_network else OFF_NETWORK
