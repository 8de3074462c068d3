"""Fingerprints of results: what they rest on, in one text that tells which part has changed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import astuple, dataclass, fields
from datetime import date
from functools import cached_property
from typing import Any

import numpy as np

from ..engine.networkfile import fingerprint as roads_fingerprint
from .demand import Demand
from .facility import Facility
from .municipalities import Municipalities
from .ruleset import RuleSet
from .scenario import to_data
from .study import Study
from .travel import Travel

VERSION = "1"
"""Of what is digested and how; results of another version can only be made anew."""

VERSION_PART = "version"
"""Stands for all parts where two fingerprints cannot be held against each other."""

_BYTES = 8


@dataclass(frozen=True)
class Fingerprint:
    """Digests of all that a result rests on; equal input has equal ones.

    Attributes
    ----------
    network : str
        Roads: places, directions, classes, speeds of their own.
    speeds : str
        Speed profiles of the modes that are asked for, and how points are tied to roads.
    population : str
        Residents and groups, where they live, in which municipality, and of which year.
    rules : str
        Tiers, groups, thresholds and rules, and the stated figures that rules look up.
    scenario : str
        Facilities, and the day that their dates are held against.
    """

    network: str
    speeds: str
    population: str
    rules: str
    scenario: str

    @classmethod
    def of(
        cls,
        study: Study,
        rows: Sequence[Facility],
        rule_set: RuleSet,
        day: date | None,
        travel: Travel,
    ) -> Fingerprint:
        """Digest what an evaluation is made of.

        Parameters
        ----------
        study : Study
            Its facilities are not looked at.
        rows : sequence of Facility
            Those that are judged; their order says who of two equally near serves.
        rule_set : RuleSet
        day : date, optional
        travel : Travel
        """
        return StudyFingerprints(study, travel).of(rows, rule_set, day)

    @property
    def text(self) -> str:
        """All of it in one text, which :meth:`parse` reads."""
        return "-".join([VERSION, *astuple(self)])

    @classmethod
    def parse(cls, text: str) -> Fingerprint | None:
        """Return the fingerprint of a text; ``None`` where it is none, or of another version."""
        version, *parts = text.split("-")
        sound = len(parts) == len(PARTS) and all(len(part) == 2 * _BYTES for part in parts)
        return cls(*parts) if version == VERSION and sound else None


class StudyFingerprints:
    """Fingerprints of one study after another edit: what edits leave alone is digested once.

    Parameters
    ----------
    study : Study
        Its facilities are not looked at.
    travel : Travel
    """

    def __init__(self, study: Study, travel: Travel) -> None:
        self._study, self._travel = study, travel
        self._rule_set: RuleSet | None = None
        self._speeds = self._rules = ""

    def of(self, rows: Sequence[Facility], rule_set: RuleSet, day: date | None) -> Fingerprint:
        """Return the fingerprint of facilities under rules on a day."""
        if rule_set is not self._rule_set:
            self._rule_set = rule_set
            self._speeds = _text(_speeds(rule_set, self._travel))
            self._rules = _text([rule_set.to_data(), *_stated(self._study)])
        return Fingerprint(
            self._network,
            self._speeds,
            self._people,
            self._rules,
            _text([[_facility(row) for row in rows], day and day.isoformat()]),
        )

    @cached_property
    def _network(self) -> str:
        file = self._travel.file
        known = file is not None and file.roads is self._travel.roads
        return _text(file.fingerprint if file and known else roads_fingerprint(self._travel.roads))

    @cached_property
    def _people(self) -> str:
        study = self._study
        return _population(study.demand, study.municipalities, study.population_year)


def _stated(study: Study) -> list[Any]:
    """Return what people have stated; what a study has nothing of changes no fingerprint."""
    timetables = [
        [id_, one.days, one.spans, str(one.every_weeks)]
        for id_, one in sorted(study.timetables.items())
    ]
    channels = [
        [one.id, one.name, repr(one.share), repr(one.target), str(one.target_date)]
        for one in study.channels
    ]
    return [sorted(study.figures.items()), *(part for part in (timetables, channels) if part)]


PARTS = tuple(part.name for part in fields(Fingerprint))
"""The names of the parts, in the order of the text."""


def differing(before: str, after: str) -> tuple[str, ...]:
    """Tell which parts of two fingerprints differ.

    Returns
    -------
    tuple of str
        Of ``PARTS``, empty when a result still holds; ``("version",)`` when either text is no
        fingerprint of this version.
    """
    one, other = Fingerprint.parse(before), Fingerprint.parse(after)
    if one is None or other is None:
        return (VERSION_PART,)
    return tuple(name for name in PARTS if getattr(one, name) != getattr(other, name))


def _digest(chunks: Sequence[bytes]) -> str:
    digest = hashlib.blake2b(digest_size=_BYTES)
    for chunk in chunks:
        digest.update(len(chunk).to_bytes(8, "little"))
        digest.update(chunk)
    return digest.hexdigest()


def _text(data: Any) -> str:
    """Digest what JSON can hold, in whatever order its keys come."""
    return _digest([json.dumps(data, sort_keys=True, ensure_ascii=False).encode()])


def _speeds(rule_set: RuleSet, travel: Travel) -> list[Any]:
    modes = sorted({question.mode for question in rule_set.questions()})
    profiles = [
        [mode, travel.profiles[mode].digest, float(travel.profiles[mode].access_kmh)]
        for mode in modes
    ]
    return [profiles, repr(float(travel.max_snap_m)), int(travel.min_island)]


def _population(demand: Demand, municipalities: Municipalities, year: int | None) -> str:
    groups = [
        array
        for group in demand.groups.values()
        for array in (group.low, group.expected, group.high, group.control)
    ]
    arrays = [demand.xy, demand.municipality, demand.residents, demand.unknown, *groups]
    names = [demand.ids, list(demand.groups), municipalities.codes, year]
    return _digest(
        [
            json.dumps(names).encode(),
            *(polygon.wkb for polygon in municipalities.polygons),
            *(np.ascontiguousarray(array).tobytes() for array in arrays),
        ]
    )


def _facility(row: Facility) -> dict[str, Any]:
    """Return a facility without its name, its row in the input and who may edit it."""
    data = to_data(row)
    return {name: value for name, value in data.items() if name not in ("name", "source")}
