from __future__ import annotations

from datetime import date, datetime

import numpy as np
import pytest
from service_network_planner.planning.facilities import Facilities
from small_studies import rule_set, squares

TIERS = rule_set().tiers
MUNICIPALITIES = squares(2)


def build(n, **columns):
    columns.setdefault("ids", [f"f{i}" for i in range(n)])
    columns.setdefault("xy", np.full((n, 2), 5_000.0))
    columns.setdefault("tier", ["unit"] * n)
    return Facilities.build(tiers=TIERS, municipalities=MUNICIPALITIES, **columns)


def codes_of(notices):
    return {notice.code: notice for notice in notices}


def test_a_clean_layer_says_nothing():
    result, notices = build(2, names=["One", None], status=["open", "closed"], capacity=[5, None])
    assert result.names == ("One", "f1")
    assert result.open.tolist() == [True, False]
    assert result.capacity[0] == 5
    assert np.isnan(result.capacity[1])
    assert result.municipality.tolist() == [0, 0]
    assert notices == []


def test_identifiers_are_generated_and_made_unique():
    result, notices = build(5, ids=["a", "a", None, "a-2", "a"])
    assert result.ids == ("a", "a-3", "facility-3", "a-2", "a-4")
    found = codes_of(notices)
    assert found["facility-id-missing"].examples == ("facility-3",)
    assert found["facility-id-repeated"].examples == ("a",)


def test_number_identifiers_are_text():
    assert build(2, ids=[7, 8.0])[0].ids == ("7", "8")


@pytest.mark.parametrize(
    ("status", "is_open"),
    [
        ("open", True),
        ("Auki", True),
        ("öppen", True),
        ("ÖPPET", True),
        (1, True),
        ("1", True),
        (True, True),
        (None, True),
        ("closed", False),
        ("kiinni", False),
        ("stängd", False),
        (0, False),
        (0.0, False),
        (np.bool_(False), False),
        ("false", False),
    ],
)
def test_status(status, is_open):
    result, notices = build(1, status=[status])
    assert result.open.tolist() == [is_open]
    assert notices == []


def test_an_unknown_status_counts_as_open_and_is_listed():
    result, notices = build(1, status=["perhaps"])
    assert result.open.tolist() == [True]
    assert codes_of(notices)["facility-status-unknown"].examples == ("f0: perhaps",)


def test_the_first_and_the_last_day_are_open():
    result, _ = build(
        4,
        opens=["2026-01-01", None, date(2026, 1, 1), None],
        closes=[None, datetime(2026, 6, 30, 12), "2026-06-30T00:00:00", "2020-01-01"],
    )
    for day, expected in [
        (date(2025, 12, 31), [False, True, False, False]),
        (date(2026, 1, 1), [True, True, True, False]),
        (date(2026, 6, 30), [True, True, True, False]),
        (date(2026, 7, 1), [True, False, False, False]),
    ]:
        assert result.open_on(day).tolist() == expected, day
    assert result.open_on(None).all()


def test_a_closed_facility_is_closed_on_every_day():
    result, _ = build(1, status=["closed"], opens=["2020-01-01"])
    assert not result.open_on(date(2026, 1, 1)).any()


def test_odd_dates_are_listed():
    result, notices = build(
        3, opens=["next year", "2027-02-30", "2026-05-01"], closes=[None, None, "2026-04-01"]
    )
    found = codes_of(notices)
    assert found["facility-date-unreadable"].examples == ("f0: next year", "f1: 2027-02-30")
    assert found["facility-closes-before-opening"].examples == ("f2",)
    assert result.open_on(date(2026, 4, 15)).tolist() == [True, True, False]


def test_without_place_or_tier_or_outside():
    xy = np.array([[5_000.0, 5_000.0], [np.nan, 0.0], [-9e6, 0.0]])
    result, notices = build(3, xy=xy, tier=["unit", "unit", "kirjasto"])
    assert result.ids == ("f0", "f2")
    assert result.source.tolist() == [0, 2]
    assert result.municipality.tolist() == [0, -1]
    assert result.tier[1] == -1
    found = codes_of(notices)
    assert found["facility-without-place"].examples == ("f1",)
    assert found["facility-outside"].examples == ("f2",)
    assert found["facility-tier-unknown"].examples == ("f2: kirjasto",)


def test_no_facilities_at_all():
    result, notices = build(0, xy=np.empty((0, 2)))
    assert len(result) == 0
    assert result.open_on(date(2026, 1, 1)).shape == (0,)
    assert notices == []
