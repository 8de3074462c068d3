"""The rules that municipalities, or the county, are judged by."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Union

from ..engine.arrays import MS_PER_MINUTE
from .access import OPEN, Question
from .demand import TOTAL

MUNICIPALITY, COUNTY = "municipality", "county"
PPM = 1_000_000
"""Required shares count in whole millionths, so that comparing them is exact."""


def to_ms(minutes: float) -> int:
    """Return minutes as whole milliseconds."""
    return round(minutes * MS_PER_MINUTE)


@dataclass(frozen=True)
class _Rule:
    """What all rules have: an id, names by language, a note and a scope."""

    kind: ClassVar[str] = ""
    id: str
    names: Mapping[str, str] = field(compare=False)
    note: Mapping[str, str] = field(default_factory=dict, compare=False)
    scope: str = MUNICIPALITY

    def name(self, language: str = "en") -> str:
        """Return the rule in words, in a language or in English."""
        return self.names.get(language) or self.names.get("en") or self.id

    def question(self) -> Question | None:
        """Return the travel times that it needs."""
        return None


@dataclass(frozen=True)
class PresenceRule(_Rule):
    """At least ``minimum`` open facilities that provide the tier stand inside the area."""

    kind: ClassVar[str] = "presence"
    tier: str = ""
    also: tuple[str, ...] = ()
    minimum: int = 1


@dataclass(frozen=True)
class AccessRule(_Rule):
    """At least a share of a group is within a threshold of a facility that provides the tier."""

    kind: ClassVar[str] = "access"
    tier: str = ""
    also: tuple[str, ...] = ()
    mode: str = "car"
    borders: str = OPEN
    group: str = TOTAL
    threshold_min: float = 30.0
    share: float = 1.0

    @property
    def share_ppm(self) -> int:
        """The required share in whole millionths."""
        return max(round(self.share * PPM), 1)

    def question(self) -> Question:
        """Return the travel times that it needs."""
        return Question(self.tier, self.mode, self.borders, self.also)


@dataclass(frozen=True)
class PopulationBaseRule(_Rule):
    """Residents per facility of exactly this tier lie between two bounds, both included."""

    kind: ClassVar[str] = "population_base"
    tier: str = ""
    lower: float = 0.0
    upper: float = 0.0
    method: str = "ratio"
    mode: str = "car"
    scope: str = COUNTY

    def question(self) -> Question | None:
        """Return the travel times that it needs; the ratio needs none."""
        return Question(self.tier, self.mode, exact=True) if self.method == "catchment" else None


@dataclass(frozen=True)
class ChangeRule(_Rule):
    """No group loses more than so much against the baseline."""

    kind: ClassVar[str] = "change"
    tier: str = ""
    groups: tuple[str, ...] = (TOTAL,)
    measure: str = "mean"
    max_worsening: float = 0.0
    also: tuple[str, ...] = ()
    mode: str = "car"
    borders: str = OPEN
    threshold_min: float | None = None

    def question(self) -> Question:
        """Return the travel times that it needs."""
        return Question(self.tier, self.mode, self.borders, self.also)


@dataclass(frozen=True)
class ShareRule(_Rule):
    """A stated figure, such as how much is digital, reaches its target by a date."""

    kind: ClassVar[str] = "share"
    figure: str = ""
    target: float = 0.0
    date: datetime.date = datetime.date.max
    value: float | None = None
    value_date: datetime.date | None = None
    scope: str = COUNTY


Rule = Union[PresenceRule, AccessRule, PopulationBaseRule, ChangeRule, ShareRule]

RULE_KINDS: Mapping[str, Any] = {
    rule.kind: rule
    for rule in (PresenceRule, AccessRule, PopulationBaseRule, ChangeRule, ShareRule)
}
