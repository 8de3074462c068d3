"""What a planner's hand does, timed: drags, closing and opening, other tiers."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from service_network_planner.planning.access import Question
from service_network_planner.planning.evaluation import Evaluation, evaluate
from service_network_planner.planning.live import LiveStudy

from .studies import Place

STEP_M = 250.0


def timed(task: Callable[..., Any], *arguments: Any) -> tuple[float, Any]:
    """Return the seconds that a task takes, and its result."""
    began = time.perf_counter()
    result = task(*arguments)
    return time.perf_counter() - began, result


def walk(live: LiveStudy, facility: str, frames: int, seed: int) -> Iterator[tuple[float, float]]:
    """Yield places along a hand's way from a facility: a random walk with inertia, on the map."""
    study = live.evaluation.figures.study
    rng = np.random.default_rng([seed, frames])
    low, high = study.demand.xy.min(axis=0), study.demand.xy.max(axis=0)
    at = study.facilities.xy[study.facilities.ids.index(facility)].copy()
    speed = rng.normal(size=2)
    for _ in range(frames):
        speed = 0.9 * speed + 0.4 * rng.normal(size=2)
        at = np.clip(at + STEP_M * speed, low, high)
        yield float(at[0]), float(at[1])


def looked_at(live: LiveStudy, facility: str) -> Question:
    """Return what a planner looks at who drags a facility: the way to its tier."""
    facilities = live.evaluation.figures.study.facilities
    tier = facilities.tier[facilities.ids.index(facility)]
    return Question(live.rule_set.tiers[tier].id, live.mode)


def _frame(live: LiveStudy, question: Question, edit: Callable[..., Any], *values: Any) -> None:
    """Make an edit, and whatever the dock shows of it."""
    snapshot = edit(*values)
    snapshot.figures.summary(question, live.group)
    snapshot.since_previous(question)


def drag(
    live: LiveStudy,
    facilities: list[str],
    frames: int,
    between: Callable[[Question, float, float], None] = lambda question, x, y: None,
) -> dict[str, list[float]]:
    """Select each facility, drag it and let it go; return seconds by what was done.

    ``ready`` comes right after the drag before, so it includes what that left; ``ready, idle``
    comes after idle time. ``between`` is called after some frames, to measure a peer.
    """
    spent: dict[str, list[float]] = {"ready": [], "ready, idle": [], "frame": [], "slice": []}
    for number, facility in enumerate(facilities):
        idle = number % 2 == 1
        if idle:
            for _ in live.settle():
                pass
        slices = _slices(live.prepare(facility))
        spent["ready, idle" if idle else "ready"].append(sum(slices))
        spent["slice"] += slices
        question = looked_at(live, facility)
        home = live.evaluation.figures.study.facilities
        x0, y0 = home.xy[home.ids.index(facility)].tolist()
        for turn, (x, y) in enumerate(walk(live, facility, frames, number)):
            seconds, _ = timed(_frame, live, question, live.move, facility, x, y)
            spent["frame"].append(seconds)
            if turn % 5 == 2:
                between(question, x, y)
        live.move(facility, x0, y0)
    return spent


def switch(live: LiveStudy, facilities: list[str]) -> dict[str, list[float]]:
    """Close, open and change the tier of facilities, selected before and not."""
    spent: dict[str, list[float]] = {}

    def note(what: str, *task: Any) -> None:
        seconds, _ = timed(_frame, live, looked_at(live, facility), *task)
        spent.setdefault(what, []).append(seconds)

    for facility in facilities:
        study = live.evaluation.figures.study
        before = live.rule_set.tiers[study.facilities.tier[study.facilities.ids.index(facility)]].id
        after = "centre" if before == "unit" else "unit"
        for _ in live.prepare(facility):
            pass
        note("close", live.close, facility)
        note("open", live.open, facility)
        note("tier", live.set_tier, facility, after)
        live.set_tier(facility, before)
    for facility in facilities:
        for _ in live.settle():
            pass
        note("close, not selected", live.close, facility)
        live.open(facility)
    return spent


def scratch(live: LiveStudy, place: Place, baseline: Evaluation | None) -> Evaluation:
    """Evaluate the study as it stands from scratch."""
    study = live.evaluation.figures.study
    times = place.travel.nearest_times(study.demand.xy, study.facilities.xy)
    return evaluate(study, place.rules, None, times, baseline)


def check(live: LiveStudy, anew: Evaluation) -> None:
    """See to it that the live evaluation equals one from scratch, bit for bit."""
    found = live.evaluation
    same = found.judgements == anew.judgements
    for question, ms in anew.figures.ms.items():
        answer, other = found.figures.answers[question], anew.figures.answers[question]
        same &= np.array_equal(found.figures.ms[question], ms)
        same &= np.array_equal(answer.facility, other.facility)
    for name in ("statistics", "verdicts", "summary"):
        same &= bool(getattr(found, name).equals(getattr(anew, name)))
    if not same:
        raise ValueError("the live evaluation differs from one from scratch")


def _slices(steps: Iterator[Any]) -> list[float]:
    """Return what each slice of some work took."""
    spent = []
    began = time.perf_counter()
    for _ in steps:
        spent.append(time.perf_counter() - began)
        began = time.perf_counter()
    return spent
