"""What tags of OpenStreetMap mean."""

from __future__ import annotations

import pytest
from service_network_planner.engine.problems import Problem
from service_network_planner.gis.osm import tags


@pytest.mark.parametrize(
    ("text", "speed", "understood"),
    [
        (None, None, True),
        ("", None, True),
        ("50", 50, True),
        ("50 km/h", 50, True),
        ("30 mph", 48.28032, True),
        ("10 knots", 18.52, True),
        ("FI:urban", 50, True),
        ("FI:rural", 80, True),
        ("fi:motorway", 120, True),
        ("DE:zone30", 30, True),
        ("DE:zone:30", 30, True),
        ("zone30", 30, True),
        ("walk", 7, True),
        ("DE:walk", 7, True),
        ("none", None, True),
        ("signals", None, True),
        ("XX:urban", None, True),
        ("80;60", 60, True),
        ("100|80", 80, True),
        ("fast", None, False),
        ("-30", None, False),
        ("0", None, False),
        ("50;fast", 50, False),
    ],
)
def test_speeds(text, speed, understood):
    found, clear = tags.speed_kmh(text)
    assert found == (None if speed is None else pytest.approx(speed))
    assert clear == understood


@pytest.mark.parametrize(
    ("tag", "highway", "junction", "direction"),
    [
        (None, "residential", None, "both"),
        ("yes", "residential", None, "forward"),
        ("1", "residential", None, "forward"),
        ("-1", "residential", None, "backward"),
        ("no", "motorway", None, "both"),
        (None, "motorway", None, "forward"),
        (None, "motorway_link", None, "both"),
        (None, "residential", "roundabout", "forward"),
        (None, "residential", "circular", "forward"),
        ("-1", "residential", "roundabout", "backward"),
        ("reversible", "motorway", None, "both"),
    ],
)
def test_directions(tag, highway, junction, direction):
    assert tags.oneway(tag, highway, junction) == direction


@pytest.mark.parametrize(
    ("layer", "bridge", "tunnel", "level"),
    [
        (None, False, False, 0),
        ("2", True, False, 2),
        ("-1", False, False, -1),
        (None, True, False, 1),
        (None, False, True, -1),
        ("1;2", True, False, 1),
        ("up", True, False, 1),
        ("0", True, False, 0),
    ],
)
def test_levels(layer, bridge, tunnel, level):
    assert tags.level(layer, bridge, tunnel) == level


@pytest.mark.parametrize(
    ("highway", "route", "road_class"),
    [
        ("residential", None, "residential"),
        ("motorway_link", None, "motorway_link"),
        ("construction", None, ""),
        ("ferry", None, ""),
        (None, "ferry", "ferry"),
        ("service", "ferry", "service"),
        (None, "bus", ""),
    ],
)
def test_road_classes(highway, route, road_class):
    assert tags.road_class(highway, route) == road_class


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("15", 0.25),
        ("00:15", 0.25),
        ("01:30", 1.5),
        ("00:00:36", 0.01),
        ("soon", None),
        ("0", None),
        (None, None),
    ],
)
def test_durations(text, hours):
    assert tags.duration_h(text) == (None if hours is None else pytest.approx(hours))


def test_rules():
    rules = tags.parse_rules(
        "amenity=hospital -> hospital; amenity=clinic,doctors;\nhealthcare=*->unit;"
    )
    assert rules == (
        tags.TagRule("amenity", ("hospital",), "hospital"),
        tags.TagRule("amenity", ("clinic", "doctors"), ""),
        tags.TagRule("healthcare", (), "unit"),
    )


def test_the_first_rule_that_fits_counts():
    rules = tags.parse_rules("amenity=clinic->centre; healthcare=*->unit")
    both = {"amenity": "clinic", "healthcare": "clinic"}
    assert tags.match_rules(rules, both).tier == "centre"
    assert tags.match_rules(rules, {"amenity": None, "healthcare": "dentist"}).values == (
        "dentist",
    )
    assert tags.match_rules(rules, {"amenity": "pub", "healthcare": None}) is None
    assert tags.match_rules(rules, {"healthcare": "no"}) is None
    assert tags.match_rules(rules, {"amenity": "bar;clinic"}).values == ("clinic",)


@pytest.mark.parametrize("text", ["amenity", "=clinic", "amenity=", "a=b->", 'a="b" OR 1=1'])
def test_rules_that_cannot_be_read(text):
    with pytest.raises(Problem, match="osm-tags"):
        tags.parse_rules(text)
