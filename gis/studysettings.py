"""What a study file says of itself, read with care: nobody vouches for what a file holds."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from ..engine.problems import Notice, Problem
from ..engine.profile import PROFILES, SpeedProfile
from ..planning.ruleset import RuleSet
from .facilitylayer import FacilityLayer
from .municipalitylayer import MunicipalityLayer
from .populationlayer import PopulationLayer
from .roadlayer import RoadLayer

MAX_SNAP_M = 5000.0
"""Farthest that a point may be from a road, unless the study says otherwise."""

ROADS = RoadLayer("road_class", "speed_kmh", "oneway", "level")
MUNICIPALITIES = MunicipalityLayer(
    "code", "name", {"total": "residents", "age_65plus": "age_65plus", "age_75plus": "age_75plus"}
)
POPULATION = PopulationLayer(
    "residents",
    "cell_id",
    {name: name for name in ("age_0_14", "age_15_64", "age_65plus", "age_75plus")},
)
FACILITIES = FacilityLayer(
    *("tier", "facility_id", "name", "status", "opens", "closes", "capacity"),
    *("weekdays", "hours", "every_weeks"),
)
STANDARD = {
    "roads": ROADS,
    "municipalities": MUNICIPALITIES,
    "population": POPULATION,
    "facilities": FACILITIES,
}
"""The fields of a study file's layers, by table; those of the sample study."""


@dataclass(frozen=True)
class StudySettings:
    """The settings of a study, as :meth:`StudyFile.set_all` keeps them.

    Attributes
    ----------
    name : str
    population : str
        Where the residents come from, in words.
    population_year : int, optional
    day, baseline_day : date, optional
        The day that is looked at, and the one that it is compared with.
    max_snap_m : float
        Farthest that a point may be from a road.
    min_island : int
        Smallest part of the network, in nodes, that points are snapped to.
    figures : mapping of str to float
        Stated figures as shares from 0 to 1.
    profiles : mapping of str to mapping
        Changes to the usual speeds by mode, see :meth:`SpeedProfile.adjusted`.
    rules : mapping, optional
        A rule set's data; without it the one that comes with the plugin.
    layers : mapping of str to mapping
        Settings of the layers by table, where they are not the standard ones.
    notices : sequence of Notice
        What there was to know of the layers that the study was made of.
    network : str
        Fingerprint of the network, of a study without a table of roads.
    """

    name: str = ""
    population: str = ""
    population_year: int | None = None
    day: date | None = None
    baseline_day: date | None = None
    max_snap_m: float = MAX_SNAP_M
    min_island: int = 0
    figures: Mapping[str, float] = field(default_factory=dict)
    profiles: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    rules: Mapping[str, Any] | None = None
    layers: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    notices: Sequence[Notice] = ()
    network: str = ""

    def as_json(self) -> dict[str, Any]:
        """Return the settings by key as JSON values."""
        return {
            "name": self.name,
            "population": self.population,
            "population_year": self.population_year,
            "day": self.day and self.day.isoformat(),
            "baseline_day": self.baseline_day and self.baseline_day.isoformat(),
            "max_snap_m": self.max_snap_m if math.isfinite(self.max_snap_m) else None,
            "min_island": self.min_island,
            "figures": dict(self.figures),
            "profiles": {mode: dict(changes) for mode, changes in self.profiles.items()},
            "rules": self.rules,
            "layers": {table: dict(settings) for table, settings in self.layers.items()},
            "notices": [_notice_data(notice) for notice in self.notices],
            "network": self.network,
        }

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> StudySettings:
        """Return the settings that a study file holds; what is of another kind is left out."""
        distance = _number(values.get("max_snap_m", MAX_SNAP_M))
        year, island = _number(values.get("population_year")), _number(values.get("min_island"))
        figures = {k: _number(v) for k, v in _mapping(values.get("figures")).items()}
        return cls(
            name=_text(values.get("name")),
            population=_text(values.get("population")),
            population_year=None if year is None else int(year),
            day=_day(values.get("day")),
            baseline_day=_day(values.get("baseline_day")),
            max_snap_m=math.inf if distance is None or distance < 0 else distance,
            min_island=max(0, int(island or 0)),
            figures={name: share for name, share in figures.items() if share is not None},
            profiles={k: _mapping(v) for k, v in _mapping(values.get("profiles")).items()},
            rules=_mapping(values.get("rules")) or None,
            layers={k: _mapping(v) for k, v in _mapping(values.get("layers")).items()},
            notices=_notices(values.get("notices")),
            network=_text(values.get("network")),
        )

    def rule_set(self) -> RuleSet:
        """Return the rule set.

        Raises
        ------
        Problem
            See :meth:`RuleSet.from_data`.
        """
        return RuleSet.from_data(self.rules) if self.rules else RuleSet.shipped()

    def speeds(self) -> dict[str, SpeedProfile]:
        """Return the speeds of each mode.

        Raises
        ------
        Problem
            ``study-speeds`` for changes that are none, or as :class:`SpeedProfile` does.
        """
        result = dict(PROFILES)
        for mode, changes in self.profiles.items():
            if mode not in PROFILES:
                continue
            try:
                result[mode] = PROFILES[mode].adjusted(**changes)
            except (TypeError, ValueError, AttributeError) as error:
                raise Problem("study-speeds", mode=mode, reason=str(error)) from error
        return result

    def layer(self, table: str, layer: Any) -> Any:
        """Return how a table is read: as the settings say, or by the standard fields it has."""
        standard = STANDARD[table]
        if table in self.layers:
            return type(standard).from_json(self.layers[table])
        there = {field.name().lower() for field in layer.fields()}
        needed = {"code_field", "residents_field", "tier_field"}
        values = {}
        for name, value in standard.as_json().items():
            if isinstance(value, dict):
                values[name] = {k: v for k, v in value.items() if v in there}
            elif name.endswith("_field") and value not in there and name not in needed:
                values[name] = ""
            else:
                values[name] = value
        if table == "roads":
            # As the toolbox reads directions by default.
            values.update(
                forward=["forward", "yes", "true", "1"],
                backward=["backward", "reverse", "-1"],
                both=["both", "no", "false", "0"],
            )
        return type(standard).from_json(values)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _number(value: Any) -> float | None:
    known = isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
    return float(value) if known else None


def _mapping(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _day(value: Any) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _notice_data(notice: Notice) -> dict[str, Any]:
    """Return a notice as JSON values; what JSON has no form for becomes text."""
    plain = (str, int, float, bool, list, tuple)
    values = {k: v if isinstance(v, plain) else str(v) for k, v in notice.values.items()}
    examples = list(map(str, notice.examples))
    return {"code": notice.code, "count": notice.count, "examples": examples, "values": values}


def _notices(data: Any) -> tuple[Notice, ...]:
    """Return the notices that :func:`_notice_data` described."""
    result = []
    for each in data if isinstance(data, list) else []:
        known = _mapping(each)
        code, count = _text(known.get("code")), _number(known.get("count"))
        examples = known.get("examples")
        values = {k: v for k, v in _mapping(known.get("values")).items() if k not in _RESERVED}
        if code and count is not None:
            texts = tuple(map(str, examples if isinstance(examples, list) else ()))
            result.append(Notice(code, int(count), texts, **values))
    return tuple(result)


_RESERVED = ("code", "count", "examples", "self")
