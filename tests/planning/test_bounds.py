"""Intervals for suppressed counts, held against every assignment that the facts allow."""

from __future__ import annotations

import itertools
from fractions import Fraction

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from service_network_planner.planning import bounds
from service_network_planner.planning.bounds import Profile
from service_network_planner.planning.groups import NO_CONTROL
from service_network_planner.planning.statistics import NEVER


@st.composite
def municipalities(draw):
    """One or two municipalities of a few cells: (ms, low, high, control)."""
    result = []
    for _ in range(draw(st.integers(1, 2))):
        n = draw(st.integers(1, 3))
        ms = draw(st.lists(st.sampled_from([0, 1, 2, 5, NEVER]), min_size=n, max_size=n))
        low = draw(st.lists(st.integers(0, 2), min_size=n, max_size=n))
        high = [value + draw(st.integers(0, 2)) for value in low]
        fixed = draw(st.booleans())
        control = draw(st.integers(sum(low), sum(high))) if fixed else NO_CONTROL
        result.append((ms, low, high, control))
    return result


def assignments(parts):
    """Every assignment of whole residents to cells: lists of (ms, count)."""
    options = []
    for ms, low, high, control in parts:
        ranges = [range(a, b + 1) for a, b in zip(low, high)]
        options.append(
            [
                list(zip(ms, counts))
                for counts in itertools.product(*ranges)
                if control in (NO_CONTROL, sum(counts))
            ]
        )
    for choice in itertools.product(*options):
        cells = [cell for part in choice for cell in part]
        if sum(count for _, count in cells):
            yield cells


def profiles(parts):
    return [
        Profile.of(*(np.array(column, dtype=np.int64) for column in (ms, low, high)), control)
        for ms, low, high, control in parts
    ]


@settings(max_examples=200, deadline=None)
@given(municipalities(), st.sampled_from([0, 1, 4, 5]))
def test_shares_and_residents_beyond(parts, threshold):
    shares, beyond = [], []
    for cells in assignments(parts):
        total = sum(count for _, count in cells)
        within = sum(count for ms, count in cells if ms <= threshold)
        shares.append(Fraction(within, total))
        beyond.append(total - within)
    found = bounds.at(profiles(parts), threshold)
    if not shares:
        assert bounds.share_low(found) is None
        assert bounds.share_high(found) is None
        return
    assert bounds.share_low(found) == min(shares)
    assert bounds.share_high(found) == max(shares)
    assert found.beyond_high == max(beyond)
    # With nobody at all there is nobody beyond either, which the shares leave out.
    assert found.beyond_low <= min(beyond)


@settings(max_examples=200, deadline=None)
@given(
    municipalities(),
    st.sampled_from([Fraction(1, 2), Fraction(9, 10), Fraction(1), Fraction(1, 3)]),
)
def test_quantiles(parts, quantile):
    found = []
    for cells in assignments(parts):
        total, running = sum(count for _, count in cells), 0
        for ms, count in sorted(cells):
            running += count
            if count and running >= quantile * total:
                found.append(ms)
                break
    result = bounds.quantile_bounds(profiles(parts), quantile)
    assert result == ((min(found), max(found)) if found else None)


@settings(max_examples=200, deadline=None)
@given(municipalities())
def test_means(parts):
    parts = [([min(t, 9) - 3 for t in ms], low, high, control) for ms, low, high, control in parts]
    means = [
        Fraction(sum(ms * count for ms, count in cells), sum(count for _, count in cells))
        for cells in assignments(parts)
    ]
    given_parts = [
        (*(np.array(column, dtype=np.int64) for column in (ms, low, high)), control)
        for ms, low, high, control in parts
    ]
    assert bounds.mean_bounds(given_parts) == ((min(means), max(means)) if means else None)


def test_a_control_total_makes_the_interval_narrower():
    cells = ([1, 9], [0, 0], [8, 8])
    free = bounds.at(profiles([(*cells, NO_CONTROL)]), 5)
    bound = bounds.at(profiles([(*cells, 10)]), 5)
    assert (bounds.share_low(free), bounds.share_high(free)) == (0, 1)
    assert (bounds.share_low(bound), bounds.share_high(bound)) == (Fraction(1, 5), Fraction(4, 5))
    assert (bound.beyond_low, bound.beyond_high) == (2, 8)


def test_sums_of_products_beyond_64_bits():
    counts = np.array([2**40, 1], dtype=np.int64)
    values = np.array([2**40, -3], dtype=np.int64)
    assert bounds.exact_dot(counts, values) == 2**80 - 3
