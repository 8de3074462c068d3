"""What OpenStreetMap's tags mean for a road network.

The readings follow the OpenStreetMap wiki: Key:highway, Key:maxspeed, Key:oneway, Key:layer.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from ...engine.problems import Problem
from ..columns import parse_speed

ROAD_CLASSES = (
    "motorway motorway_link trunk trunk_link primary primary_link secondary secondary_link "
    "tertiary tertiary_link unclassified residential living_street service pedestrian track "
    "cycleway footway path bridleway steps road ferry"
).split()

PRIVATE = frozenset(("private", "no"))

WALKING_PACE_KMH = 7.0

# Speeds that a sign implies instead of stating: by country, then by kind of area.
_ZONES = {
    "AT": {"urban": 50.0, "rural": 100.0, "trunk": 100.0, "motorway": 130.0},
    "CH": {"urban": 50.0, "rural": 80.0, "trunk": 100.0, "motorway": 120.0},
    "DE": {"urban": 50.0, "rural": 100.0},
    "DK": {"urban": 50.0, "rural": 80.0, "motorway": 130.0},
    "EE": {"urban": 50.0, "rural": 90.0},
    "FI": {"urban": 50.0, "rural": 80.0, "trunk": 100.0, "motorway": 120.0},
    "FR": {"urban": 50.0, "rural": 80.0, "motorway": 130.0},
    "LI": {"urban": 50.0, "rural": 80.0},
    "NO": {"urban": 50.0, "rural": 80.0},
    "SE": {"urban": 50.0, "rural": 70.0, "motorway": 110.0},
}
# Said on purpose without a figure; the speed of the class is the best guess.
_NO_FIGURE = frozenset(("none", "signals", "variable", "implicit", "unknown"))


def road_class(highway: str | None, route: str | None) -> str:
    """Return the road class of a way; empty when it is no road of the network."""
    if highway in ROAD_CLASSES and highway != "ferry":
        return str(highway)
    return "ferry" if highway is None and route == "ferry" else ""


def speed_kmh(maxspeed: str | None) -> tuple[float | None, bool]:
    """Read a speed limit.

    Returns
    -------
    tuple
        The speed in km/h or None, and whether the text was understood.

    Examples
    --------
    >>> speed_kmh("50"), speed_kmh("FI:urban"), speed_kmh("none"), speed_kmh("fast")
    ((50.0, True), (50.0, True), (None, True), (None, False))
    """
    if maxspeed is None or not maxspeed.strip():
        return None, True
    # Several values belong to several lanes or directions; the lowest is the safe one.
    read = [_one_speed(part.strip()) for part in re.split(r"[;|]", maxspeed) if part.strip()]
    known = [speed for speed, _ in read if speed is not None]
    return (min(known) if known else None), all(understood for _, understood in read)


def _one_speed(text: str) -> tuple[float | None, bool]:
    figure = parse_speed(text)
    if figure is not None:
        return (figure, True) if figure > 0 else (None, False)
    word = text.lower()
    if word in _NO_FIGURE:
        return None, True
    if word == "walk":
        return WALKING_PACE_KMH, True
    country, _, zone = text.rpartition(":")
    zone = zone.lower()
    numbered = re.fullmatch(r"(?:zone)?(\d{1,3})", zone)
    if numbered and (country or zone.startswith("zone")):
        return float(numbered.group(1)), True
    if zone == "walk":
        return WALKING_PACE_KMH, True
    if country:
        return _ZONES.get(country.upper(), {}).get(zone), True
    return None, False


def oneway(tag: str | None, highway: str | None, junction: str | None) -> str:
    """Return ``both``, ``forward`` or ``backward``.

    Motorways and roundabouts are one-way unless they say otherwise; a road that is reversible
    by the hour is open both ways in a network without hours.
    """
    if tag in ("yes", "true", "1"):
        return "forward"
    if tag in ("-1", "reverse"):
        return "backward"
    if tag is not None:
        return "both"
    implied = highway == "motorway" or junction in ("roundabout", "circular")
    return "forward" if implied else "both"


def is_set(tag: str | None) -> bool:
    """Tell whether a tag such as ``bridge`` says anything but no."""
    return tag is not None and tag not in ("no", "false", "0")


def level(layer: str | None, bridge: bool, tunnel: bool) -> int:
    """Return the level of a road: its layer, or 1 on a bridge and -1 in a tunnel."""
    match = re.match(r"\s*([+-]?\d{1,2})", layer or "")
    if match:
        return int(match.group(1))
    return 1 if bridge else -1 if tunnel else 0


def duration_h(text: str | None) -> float | None:
    """Return a ferry's duration in hours, from ``minutes``, ``hh:mm`` or ``hh:mm:ss``."""
    match = re.fullmatch(r"(?:(\d{1,3}):)?(\d{1,4})(?::(\d{2}))?", (text or "").strip())
    if match is None:
        return None
    hours, minutes, seconds = (int(part or 0) for part in match.groups())
    total = hours + minutes / 60 + seconds / 3600
    return total if total > 0 else None


@dataclass(frozen=True)
class TagRule:
    """Features that are facilities: a key, values (none for any), and the tier they become."""

    key: str
    values: tuple[str, ...]
    tier: str = ""


def parse_rules(text: str) -> tuple[TagRule, ...]:
    """Read a list such as ``amenity=hospital->hospital; amenity=clinic,doctors; healthcare=*``.

    Raises
    ------
    Problem
        ``osm-tags`` for what cannot be read.
    """
    rules = []
    for part in re.split(r"[;\n]", text):
        if not part.strip():
            continue
        match = re.fullmatch(r"\s*([\w:.-]+)\s*=\s*([^=>\"'\[\]]+?)\s*(?:->\s*(\w+))?\s*", part)
        if match is None:
            raise Problem("osm-tags", part=part.strip())
        key, listed, tier = match.groups()
        values = tuple(value.strip() for value in listed.split(",") if value.strip())
        rules.append(TagRule(key, () if "*" in values else values, tier or ""))
    return tuple(rules)


def match_rules(rules: tuple[TagRule, ...], tags: Mapping[str, str | None]) -> TagRule | None:
    """Return the first rule that a feature's tags fulfil, as the single tag that did."""
    for rule in rules:
        value = tags.get(rule.key)
        if value is None or value == "no":
            continue
        # A place may have several values, as in "clinic;doctors".
        for single in value.split(";"):
            if not rule.values or single.strip() in rule.values:
                return TagRule(rule.key, (single.strip(),), rule.tier)
    return None
