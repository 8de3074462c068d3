"""Projected residents: as many as projected, where people live today."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from service_network_planner.engine.problems import Problem
from service_network_planner.planning.projection import projected
from small_studies import study

PEOPLE = [(1, 100), (1, 50), (2, 30), (0, 9)]


def project(totals, people=PEOPLE):
    made = study(people, [])
    return projected(made.demand, made.municipalities, totals).tolist()


def test_by_hand():
    assert project({"001": 300}) == [200_000, 100_000, 30_000, 9_000]
    assert project({"1": 75, "2": 0}) == [50_000, 25_000, 0, 9_000]
    assert project({}) == [100_000, 50_000, 30_000, 9_000]


def test_thousandths_that_do_not_divide_add_up():
    found = project({"001": 100})
    assert found[:2] == [66_667, 33_333]


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.integers(1, 10_000), min_size=1, max_size=12), st.integers(0, 10**6))
def test_they_always_add_up(residents, total):
    found = project({"001": total}, [(1, n) for n in residents])
    assert sum(found) == 1000 * total
    assert min(found) >= 0


def test_no_such_municipality():
    with pytest.raises(Problem) as caught:
        project({"001": 5, "999": 7})
    assert (caught.value.code, caught.value.values["codes"]) == ("projection-municipality", ["999"])


def test_nobody_to_share_it_out_among():
    with pytest.raises(Problem) as caught:
        project({"2": 5}, [(1, 10), (2, 0)])
    assert caught.value.code == "projection-impossible"
    assert project({"2": 0}, [(1, 10), (2, 0)]) == [10_000, 0]
    with pytest.raises(Problem):
        project({"1": -5})
