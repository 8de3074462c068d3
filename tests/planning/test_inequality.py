"""Inequality of travel time by hand, and against the definitions with every pair of residents."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from service_network_planner.planning.inequality import Spread, concentration, theil_between


def spread(ms, residents):
    return Spread.of(np.array(ms), np.array(residents))


PEOPLE = st.lists(st.tuples(st.integers(0, 10**7), st.integers(0, 900)), min_size=1, max_size=12)


class TestByHand:
    def test_one_of_two_travels(self):
        found = spread([0, 10], [1000, 1000])
        assert found.gini() == 0.5
        assert found.hoover() == 0.5
        assert found.theil() == pytest.approx(math.log(2))
        assert found.lorenz(np.array([0, 0.5, 0.75, 1])).tolist() == [0, 0, 0.5, 1]

    def test_one_to_four(self):
        # Differences of all pairs: 2 * (1+2+3+1+2+1) = 20 of 2 * 16 * 2.5 = 80.
        assert spread([1, 2, 3, 4], [1, 1, 1, 1]).gini() == 0.25

    def test_all_alike(self):
        found = spread([7, 7, 7], [5, 1, 3])
        assert (found.gini(), found.theil(), found.hoover()) == (0, 0, 0)
        assert found.longest_tenth() == pytest.approx(0.1)

    def test_nobody_or_no_way(self):
        assert spread([5], [0]) is None
        at_the_door = spread([0, 0], [1, 2])
        assert math.isnan(at_the_door.gini())
        assert math.isnan(at_the_door.theil())
        assert math.isnan(concentration(np.array([0]), np.array([5]), np.array([1.0])))

    def test_concentration(self):
        # Long ways are those of the last place in the order, or of the first.
        ms, people = np.array([0, 10]), np.array([1, 1])
        assert concentration(ms, people, np.array([1.0, 2.0])) == 0.5
        assert concentration(ms, people, np.array([2.0, 1.0])) == -0.5
        assert concentration(ms, people, np.array([1.0, 1.0])) == 0

    def test_large_counties_do_not_overflow(self):
        found = spread([10**8, 3 * 10**8], [10**12, 10**12])
        assert found.gini() == 0.25


@settings(max_examples=100, deadline=None)
@given(PEOPLE)
def test_as_defined(rows):
    ms, residents = np.array(rows).T
    found = spread(ms, residents)
    if found is None or not found.total:
        return
    x = np.repeat(ms.astype(float), residents)
    mean = x.mean()
    pairs = np.abs(x[:, None] - x[None, :]).mean() if len(x) < 3000 else None
    if pairs is not None:
        assert found.gini() == pytest.approx(pairs / (2 * mean), rel=1e-9, abs=1e-12)
    ratio = x[x > 0] / mean
    assert found.theil() == pytest.approx((ratio * np.log(ratio)).sum() / len(x), abs=1e-9)
    assert found.hoover() == pytest.approx(np.abs(x - mean).sum() / (2 * x.sum()), abs=1e-12)
    # Twice the area between the curve and the diagonal is the Gini coefficient.
    shares = np.cumsum(np.concatenate([[0], np.sort(x)])) / x.sum()
    area = ((shares[1:] + shares[:-1]) / 2).mean()
    assert found.gini() == pytest.approx(1 - 2 * area, abs=1e-9)
    curve = found.lorenz(np.linspace(0, 1, 11))
    assert (np.diff(curve) >= -1e-12).all()
    assert (curve <= np.linspace(0, 1, 11) + 1e-12).all()


@settings(max_examples=60, deadline=None)
@given(PEOPLE)
def test_in_the_order_of_times_concentration_is_gini(rows):
    ms, residents = np.array(rows).T
    found = spread(ms, residents)
    if found is None or not found.total:
        return
    assert concentration(ms, residents, ms.astype(float)) == pytest.approx(found.gini(), abs=1e-12)


@settings(max_examples=60, deadline=None)
@given(PEOPLE, PEOPLE)
def test_theil_is_what_lies_between_and_within(first, second):
    parts = [spread(*np.array(rows).T) for rows in (first, second)]
    parts = [part for part in parts if part is not None and part.total]
    if not parts:
        return
    ms, residents = np.array(first + second).T

    if len(parts) < 2:
        return
    whole = spread(ms, residents)
    within = sum(part.total / whole.total * part.theil() for part in parts)
    assert whole.theil() == pytest.approx(theil_between(parts) + within, abs=1e-9)
