"""A study: everything that an evaluation looks at, save for the rules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .channels import Channel
from .demand import Demand
from .facilities import Facilities
from .municipalities import Municipalities
from .timetable import Timetable


@dataclass(frozen=True)
class Study:
    """What an evaluation looks at.

    Attributes
    ----------
    municipalities : Municipalities
    demand : Demand
    facilities : Facilities
    figures : mapping of str to float
        Figures stated by people, as shares from 0 to 1, that ``share`` rules look up: how much of
        the services is digital. They take precedence over a figure stated in the rule.
    population : str
        Where the residents come from, in words.
    population_year : int, optional
        The year that they were counted in.
    timetables : mapping of str to Timetable
        When mobile services are at their stops, by facility id.
    channels : tuple of Channel
        Digital channels.
    """

    municipalities: Municipalities
    demand: Demand
    facilities: Facilities
    figures: Mapping[str, float] = field(default_factory=dict)
    population: str = ""
    population_year: int | None = None
    timetables: Mapping[str, Timetable] = field(default_factory=dict)
    channels: tuple[Channel, ...] = ()
