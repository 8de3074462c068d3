"""The published study as a worker holds it: opened once and judged once for all requests."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import QgsProject

from ..engine.problems import Problem
from ..gis import publication
from ..gis.publication import BASELINE, Publication
from ..gis.publishedsides import PublishedSide, evaluated, published_sides
from ..gis.publishingproject import KIND_PROPERTY
from ..gis.publishingtables import ROADS
from ..gis.studyopening import OpenedStudy, open_study
from ..i18n import translate
from ..planning.evaluation import Evaluation
from ..planning.scenario import to_data

Signature = tuple[str, int, int, int]

_KEPT = 32
"""Comparisons and other things made of the study that are kept, besides the evaluations."""


@dataclass
class HeldStudy:
    """A published study, opened read only.

    Attributes
    ----------
    publication : Publication
    opened : OpenedStudy
    sides : mapping of str to PublishedSide
        The published scenarios by their ids, in the order in which they are published.
    digest : str
        Of all that any document of the study rests on.
    background : tuple of str
        Layers of the project that lie beneath a map of the results.
    """

    publication: Publication
    opened: OpenedStudy
    sides: dict[str, PublishedSide]
    digest: str
    background: tuple[str, ...] = ()
    _evaluations: dict[str, Evaluation] = field(default_factory=dict)
    _made: dict[Any, Any] = field(default_factory=dict)

    @classmethod
    def open(cls, path: Path, published: Publication) -> HeldStudy:
        """Open a study.

        Raises
        ------
        Problem
            As :func:`~.studyopening.open_study` and :func:`~.publishedsides.published_sides` do.
        """
        opened = open_study(path, read_only=True)
        sides = {one.id: one for one in published_sides(opened, published.scenarios)}
        return cls(published, opened, sides, _digest(published, opened, list(sides.values())))

    @property
    def title(self) -> str:
        """What the publication is called."""
        return self.publication.title or self.opened.name

    def name(self, scenario: str) -> str:
        """Return what a scenario is called in the language that is spoken."""
        if scenario == BASELINE:
            return translate("ServiceNetworkPlanner", "Baseline")
        return self.sides[scenario].name

    def side(self, scenario: str) -> PublishedSide:
        """Return a published scenario.

        Raises
        ------
        Problem
            ``api-scenario-unknown``, of every scenario that is not published alike.
        """
        if scenario not in self.sides:
            raise Problem("api-scenario-unknown")
        return self.sides[scenario]

    def evaluation(self, scenario: str) -> Evaluation:
        """Return a published scenario judged, as the toolbox judges it."""
        if scenario not in self._evaluations:
            side = self.side(scenario)
            _, self._evaluations[scenario] = next(evaluated(self.opened, [side]))
        return self._evaluations[scenario]

    def kept(self, key: Any, make: Callable[[], Any]) -> Any:
        """Return what was made under a key, made now if it is not there; the oldest goes."""
        if key not in self._made:
            while len(self._made) >= _KEPT:
                del self._made[next(iter(self._made))]
            self._made[key] = make()
        return self._made[key]


class Shelf:
    """The study of a worker's project: opened when first wanted, and again when it has changed."""

    def __init__(self) -> None:
        self._signature: tuple[Signature, Publication] | None = None
        self._held: HeldStudy | None = None

    def study_of(self, project: QgsProject | None) -> HeldStudy:
        """Return the study that a project publishes.

        Raises
        ------
        Problem
            ``api-nothing-published``, and as :meth:`HeldStudy.open` does.
        """
        published = None if project is None else publication.read(project)
        if project is None or published is None:
            raise Problem("api-nothing-published")
        path = Path(project.absolutePath()) / published.study
        signature = (_signature(path), published)
        if self._held is None or signature != self._signature:
            # The former goes first, so that a worker never holds two.
            self._held = self._signature = None
            self._held, self._signature = HeldStudy.open(path, published), signature
            self._held.background = _background(project)
        return self._held


def _background(project: QgsProject) -> tuple[str, ...]:
    layers = project.mapLayers().values()
    return tuple(each.shortName() for each in layers if each.customProperty(KIND_PROPERTY) == ROADS)


def _signature(path: Path) -> Signature:
    """Return what is another when a file has changed."""
    try:
        found = path.stat()
    except OSError as error:
        raise Problem("study-missing", path=str(path)) from error
    return str(path), found.st_mtime_ns, found.st_size, found.st_ino


def _digest(published: Publication, opened: OpenedStudy, sides: list[PublishedSide]) -> str:
    """Digest fingerprints, and the names that they do not cover."""
    data = [
        repr(published),
        opened.name,
        opened.study.population,
        list(opened.study.municipalities.names),
        [
            [
                one.id,
                one.name,
                one.fingerprint,
                one.side.rule_set.to_data(),
                [to_data(row) for row in one.side.rows],
            ]
            for one in sides
        ],
    ]
    text = json.dumps(data, ensure_ascii=False, sort_keys=True)
    return hashlib.blake2b(text.encode(), digest_size=16).hexdigest()
