"""The published scenarios of an open study, each judged as everywhere else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..engine.feedback import SILENT, Feedback, Part
from ..engine.problems import Problem
from ..i18n import translate
from ..planning.evaluation import Evaluation
from ..planning.sides import Side
from .publication import BASELINE
from .studyopening import OpenedStudy
from .studysides import find_scenario, side_of


@dataclass(frozen=True)
class PublishedSide:
    """A scenario that is published.

    Attributes
    ----------
    id : str
        As :class:`~.publication.Publication` has it.
    name : str
        What people call it.
    side : Side
    fingerprint : str
        Of all that its results rest on.
    """

    id: str
    name: str
    side: Side
    fingerprint: str


def published_sides(opened: OpenedStudy, scenarios: Sequence[str]) -> list[PublishedSide]:
    """Return scenarios in the order in which they are published, on the study's day.

    Raises
    ------
    Problem
        ``scenario-unknown``, and what :func:`~.studysides.side_of` can raise.
    """
    return [_published(opened, id_) for id_ in scenarios]


def evaluated(
    opened: OpenedStudy, published: Sequence[PublishedSide], feedback: Feedback = SILENT
) -> Iterator[tuple[PublishedSide, Evaluation]]:
    """Judge scenarios one by one; rules about change hold them against the baseline.

    The baseline is that of the day that the study is compared with, or else of its day. On its own
    day it is compared with nothing, as there is nothing that could have changed.

    Raises
    ------
    Problem
        See :func:`~.evaluation.evaluate`.
    Canceled
        When the user stopped it.
    """
    day = opened.settings.baseline_day or opened.day
    reference = side_of(opened, "", day)
    parts = len(published) + 1
    was = reference.evaluate(opened.study, opened.travel, feedback=Part(feedback, 0, parts))
    for number, one in enumerate(published, start=1):
        part = Part(feedback, number, parts)
        if one.id == BASELINE and day == opened.day:
            yield one, was
            continue
        yield one, one.side.evaluate(opened.study, opened.travel, was, part)


def scenario_ids(opened: OpenedStudy, wanted: Sequence[str]) -> tuple[str, ...]:
    """Return the ids of scenarios by names or ids; all saved ones and the baseline if none.

    Raises
    ------
    Problem
        ``scenario-unknown`` or ``scenario-ambiguous``.
    """
    saved = opened.file.scenarios()
    if not wanted:
        return (BASELINE, *(one.id for one in saved))
    names = {BASELINE, translate("ServiceNetworkPlanner", "Baseline").casefold()}
    found = []
    for text in wanted:
        is_baseline = text.strip().casefold() in names
        found.append(BASELINE if is_baseline else find_scenario(saved, text).id)
    return tuple(dict.fromkeys(found))


def _published(opened: OpenedStudy, id_: str) -> PublishedSide:
    if id_ == BASELINE:
        name, side = translate("ServiceNetworkPlanner", "Baseline"), side_of(opened, "", opened.day)
    else:
        saved = {one.id: one for one in opened.file.scenarios()}
        if id_ not in saved:
            known = [one.name for one in saved.values()] or ["–"]
            raise Problem("scenario-unknown", name=id_, known=known)
        name, side = saved[id_].name, side_of(opened, id_, opened.day)
    return PublishedSide(id_, name, side, side.fingerprint(opened.study, opened.travel).text)
