"""Timetables of mobile services as people write them."""

from __future__ import annotations

from fractions import Fraction

import pytest
from service_network_planner.planning.timetable import (
    Timetable,
    every_weeks,
    hours,
    read_timetables,
    weekdays,
)


@pytest.mark.parametrize(
    ("written", "days"),
    [
        ("ma", (0,)),
        ("ma–pe", (0, 1, 2, 3, 4)),
        ("ma, ke - to", (0, 2, 3)),
        ("Tiistaisin ja torstaisin", (1, 3)),
        ("keskiviikkona", (2,)),
        ("måndagar och onsdagar", (0, 2)),
        ("lör-sön", (5, 6)),
        ("Tue, Thu", (1, 3)),
        ("Mondays & Fridays", (0, 4)),
        ("la-ma", (0, 5, 6)),
        ("arkisin", (0, 1, 2, 3, 4)),
        ("dagligen", (0, 1, 2, 3, 4, 5, 6)),
        ("joskus", None),
        ("ma-ti-ke", None),
        ("", None),
    ],
)
def test_weekdays_are_read_in_three_languages(written, days):
    assert weekdays(written) == days


@pytest.mark.parametrize(
    ("written", "spans"),
    [
        ("8-15.30", ((480, 930),)),
        ("08:00–15:30", ((480, 930),)),
        ("klo 12-14, 8-10", ((480, 600), (720, 840))),
        ("kl. 8–10 och 12–14", ((480, 600), (720, 840))),
        ("0-24", ((0, 1440),)),
        ("15-8", None),
        ("9-9", None),
        ("8-25", None),
        ("8.75-9", None),
        ("8-12, 11-13", None),
        ("morning", None),
    ],
)
def test_hours_are_read(written, spans):
    assert hours(written) == spans


@pytest.mark.parametrize(
    ("written", "weeks"),
    [
        ("", 1),
        ("2", 2),
        ("joka viikko", 1),
        ("joka toinen viikko", 2),
        ("varannan vecka", 2),
        ("odd weeks", 2),
        ("4 viikon välein", 4),
        ("var fjärde vecka", 4),
        ("every 3 weeks", 3),
        ("monthly", Fraction(365, 84)),
        ("0", None),
        ("53", None),
        ("2 times", None),
        ("sometimes", None),
    ],
)
def test_how_often_is_read(written, weeks):
    assert every_weeks(written) == weeks


def test_hours_of_a_week_are_exact():
    # Two days of 2 h + 1.5 h, every third week: 7 / 3 hours.
    found = Timetable((1, 3), ((540, 660), (720, 810)), Fraction(3))
    assert found.hours_a_week == Fraction(7, 3)


def test_what_cannot_be_read_is_told_and_what_is_missing():
    found, notices = read_timetables(
        ["a", "b", "c", "d", "unit"],
        ["ma", "blue", None, "ti", "ma"],
        ["8-10", "10-8", "8-10", "8-12", "8-16"],
        [None, None, None, 2.0, None],
        [True, True, True, True, False],
    )
    assert found == {
        "a": Timetable((0,), ((480, 600),)),
        "d": Timetable((1,), ((480, 720),), Fraction(2)),
    }
    assert [(n.code, n.count, n.examples) for n in notices] == [
        ("timetable-unreadable", 1, ("b: blue; 10-8",)),
        ("timetable-missing", 1, ("c",)),
    ]


def test_a_layer_without_such_fields_has_no_timetables():
    found, notices = read_timetables(["a"], None, None, None, [True])
    assert found == {}
    assert [notice.code for notice in notices] == ["timetable-missing"]
