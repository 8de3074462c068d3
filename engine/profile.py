"""How fast a mode of transport moves on each class of road."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from .problems import Problem

MIN_SPEED_KMH, MAX_SPEED_KMH = 0.1, 300.0
"""What lies outside is no speed but a slip: at a snail's pace a road would take years."""


@dataclass(frozen=True)
class SpeedProfile:
    """Speeds of one mode of transport.

    Parameters
    ----------
    mode : str
        Identifier of the mode, such as ``"car"``.
    speeds_kmh : mapping of str to float
        Speed by road class; 0 closes the class to the mode.
    default_kmh : float
        Speed on classes that are not listed.
    limits_apply : bool
        Whether a speed given for a road itself counts before that of its class.
    one_ways_apply : bool
        Whether the mode must obey one-way streets.
    access_kmh : float
        Speed between a point and the road it is snapped to.
    junction_delay_s : mapping of str to float
        Seconds lost at the junction at the end of an edge, by the edge's class. Off when empty.
    calibration : float
        Factor on all driving times, junction delays included; 1 is off.
    """

    mode: str
    speeds_kmh: Mapping[str, float]
    default_kmh: float
    limits_apply: bool
    one_ways_apply: bool
    access_kmh: float
    junction_delay_s: Mapping[str, float] = field(default_factory=dict)
    calibration: float = 1.0

    def __post_init__(self) -> None:
        """Refuse speeds, delays and factors that no road can have."""
        for road_class, speed in self.speeds_kmh.items():
            if speed != 0 and not MIN_SPEED_KMH <= speed <= MAX_SPEED_KMH:
                raise Problem("profile-speed", road_class=road_class, speed=speed)
        for name, speed in (("default", self.default_kmh), ("access", self.access_kmh)):
            if not MIN_SPEED_KMH <= speed <= MAX_SPEED_KMH:
                raise Problem("profile-speed", road_class=name, speed=speed)
        for road_class, delay in self.junction_delay_s.items():
            if not 0 <= delay <= 3600:
                raise Problem("profile-delay", road_class=road_class, delay=delay)
        if not 0.1 <= self.calibration <= 10:
            raise Problem("profile-calibration", factor=self.calibration)

    def speed_kmh(self, road_class: str) -> float:
        """Return the speed on a class of road, 0 where the mode may not go."""
        return self.speeds_kmh.get(road_class, self.default_kmh)

    @property
    def digest(self) -> str:
        """Digest of all that the times of edges depend on; the way to the road is not of it."""
        facts = {
            "mode": self.mode,
            "speeds": {name: float(speed) for name, speed in self.speeds_kmh.items()},
            "default": float(self.default_kmh),
            "limits": self.limits_apply,
            "one_ways": self.one_ways_apply,
            "delays": {name: float(delay) for name, delay in self.junction_delay_s.items()},
            "calibration": float(self.calibration),
        }
        text = json.dumps(facts, sort_keys=True)
        return hashlib.blake2b(text.encode(), digest_size=16).hexdigest()

    def adjusted(
        self,
        *,
        speeds_kmh: Mapping[str, float] | None = None,
        junction_delay_s: Mapping[str, float] | None = None,
        calibration: float | None = None,
        access_kmh: float | None = None,
    ) -> SpeedProfile:
        """Return a copy with some speeds, delays or the calibration factor replaced."""
        return replace(
            self,
            speeds_kmh={**self.speeds_kmh, **(speeds_kmh or {})},
            junction_delay_s=dict(
                self.junction_delay_s if junction_delay_s is None else junction_delay_s
            ),
            calibration=self.calibration if calibration is None else calibration,
            access_kmh=self.access_kmh if access_kmh is None else access_kmh,
        )


_NOT_FOR_CARS = ("cycleway", "footway", "path", "steps", "pedestrian", "bridleway", "corridor")
_MOTOR_ONLY = ("motorway", "motorway_link", "trunk", "trunk_link")

# Free-flow speeds, somewhat below the usual Finnish limits of each class.
CAR = SpeedProfile(
    mode="car",
    speeds_kmh={
        "motorway": 105.0,
        "motorway_link": 60.0,
        "trunk": 85.0,
        "trunk_link": 55.0,
        "primary": 75.0,
        "primary_link": 50.0,
        "secondary": 70.0,
        "secondary_link": 45.0,
        "tertiary": 60.0,
        "tertiary_link": 40.0,
        "unclassified": 50.0,
        "residential": 35.0,
        "living_street": 15.0,
        "service": 20.0,
        "track": 20.0,
        "road": 40.0,
        "ferry": 15.0,
        **dict.fromkeys(_NOT_FOR_CARS, 0.0),
    },
    default_kmh=40.0,
    limits_apply=True,
    one_ways_apply=True,
    access_kmh=20.0,
)

BICYCLE = SpeedProfile(
    mode="bicycle",
    speeds_kmh={
        **dict.fromkeys(_MOTOR_ONLY, 0.0),
        "cycleway": 17.0,
        "footway": 10.0,
        "pedestrian": 10.0,
        "path": 12.0,
        "track": 13.0,
        "bridleway": 10.0,
        "steps": 2.0,
        "corridor": 0.0,
        "ferry": 15.0,
    },
    default_kmh=16.0,
    limits_apply=False,
    one_ways_apply=True,
    access_kmh=8.0,
)

WALKING = SpeedProfile(
    mode="walking",
    speeds_kmh={**dict.fromkeys(_MOTOR_ONLY, 0.0), "steps": 3.0, "ferry": 15.0},
    default_kmh=4.8,
    limits_apply=False,
    one_ways_apply=False,
    access_kmh=4.0,
)

PROFILES: dict[str, SpeedProfile] = {profile.mode: profile for profile in (CAR, BICYCLE, WALKING)}
