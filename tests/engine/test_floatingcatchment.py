"""Floating catchments by hand, and against plain loops over the published formulas."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from service_network_planner.engine.floatingcatchment import (
    floating_catchments,
    gaussian,
    steps,
    within,
)
from service_network_planner.engine.pairs import Pairs

MINUTE = 60_000.0
ZONES = ((10, 1.0), (20, 0.68), (30, 0.22))


def pairs_of(minutes):
    table = np.array(minutes, dtype=float)
    point, facility = np.nonzero(np.isfinite(table))
    return Pairs(point, facility.astype(np.int32), table[point, facility] * MINUTE)


def step_decay():
    return steps([b * MINUTE for b, _ in ZONES], [w for _, w in ZONES])


def by_loops(minutes, people, supply, weight, select):
    """The formulas of Luo and Wang, Luo and Qi, and Wan et al., one term after another."""
    n, m = len(people), len(supply)
    w = [[weight(minutes[i][j]) for j in range(m)] for i in range(n)]
    g = [[1.0] * m for _ in range(n)]
    if select:
        for i in range(n):
            total = 0.0
            for j in range(m):
                if supply[j] > 0:
                    total += w[i][j]
            for j in range(m):
                g[i][j] = w[i][j] / total if total and supply[j] > 0 else 0.0
    access = [0.0] * n
    for j in range(m):
        demand = 0.0
        for i in range(n):
            demand += g[i][j] * w[i][j] * people[i]
        if demand == 0:
            continue
        for i in range(n):
            access[i] += g[i][j] * w[i][j] * supply[j] / demand
    return access


def zone_weight(t):
    for bound, weight in ZONES:
        if t <= bound:
            return weight
    return 0.0


def bell(t):
    if t > 30:
        return 0.0
    return (math.exp(-((t / 30) ** 2) / 2) - math.exp(-0.5)) / (1 - math.exp(-0.5))


KINDS = {
    "2sfca": (within(30 * MINUTE), lambda t: 1.0 if t <= 30 else 0.0, False),
    "e2sfca step": (step_decay(), zone_weight, False),
    "e2sfca gaussian": (gaussian(30 * MINUTE), bell, False),
    "3sfca step": (step_decay(), zone_weight, True),
    "3sfca gaussian": (gaussian(30 * MINUTE), bell, True),
}


class TestByHand:
    def test_two_step(self):
        # Facility 0 is in reach of 100 and 300 people, facility 1 of 300 alone.
        found = floating_catchments(
            pairs_of([[5, np.inf], [30, 10]]),
            np.array([100.0, 300.0]),
            np.array([8.0, 6.0]),
            within(30 * MINUTE),
        )
        assert found.ratio == pytest.approx([8 / 400, 6 / 300])
        assert found.access == pytest.approx([0.02, 0.04])
        assert found.reached.tolist() == [1, 2]

    def test_steps(self):
        # Weights 1 and 0.22 at facility 0, 1 at facility 1.
        found = floating_catchments(
            pairs_of([[5, np.inf], [30, 10]]),
            np.array([100.0, 300.0]),
            np.array([8.0, 6.0]),
            step_decay(),
        )
        ratio = 8 / (100 + 0.22 * 300)
        assert found.access == pytest.approx([ratio, 0.22 * ratio + 6 / 300])

    def test_three_step(self):
        # Point 1 weighs 0.22 and 1: it chooses facility 0 by 0.22 / 1.22.
        found = floating_catchments(
            pairs_of([[5, np.inf], [30, 10]]),
            np.array([100.0, 300.0]),
            np.array([8.0, 6.0]),
            step_decay(),
            select=True,
        )
        g0, g1 = 0.22 / 1.22, 1 / 1.22
        r0 = 8 / (100 + g0 * 0.22 * 300)
        r1 = 6 / (g1 * 300)
        assert found.access == pytest.approx([r0, g0 * 0.22 * r0 + g1 * r1])

    def test_the_bound_of_a_zone_belongs_to_it(self):
        weight = step_decay()
        ms = np.array([0, 10, 10.001, 20, 30, 30.001]) * MINUTE
        assert weight(ms).tolist() == [1, 1, 0.68, 0.68, 0.22, 0]

    def test_the_bell(self):
        weight = gaussian(30 * MINUTE)(np.array([0, 15, 30, 31]) * MINUTE)
        half = (math.exp(-0.125) - math.exp(-0.5)) / (1 - math.exp(-0.5))
        assert weight == pytest.approx([1, half, 0, 0])

    def test_supply_without_people_and_people_without_supply(self):
        found = floating_catchments(
            pairs_of([[np.inf, np.inf], [5, np.inf]]),
            np.array([10.0, 0.0]),
            np.array([3.0, 4.0]),
            within(30 * MINUTE),
        )
        assert np.isnan(found.ratio).all()
        assert found.access.tolist() == [0, 0]


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_as_plain_loops_and_nothing_is_lost(kind, data):
    n, m = data.draw(st.integers(1, 6)), data.draw(st.integers(1, 4))
    row = st.lists(st.integers(0, 40), min_size=m, max_size=m)
    minutes = data.draw(st.lists(row, min_size=n, max_size=n))
    people = data.draw(st.lists(st.integers(0, 500), min_size=n, max_size=n))
    supply = data.draw(st.lists(st.integers(0, 50), min_size=m, max_size=m))
    decay, weight, select = KINDS[kind]
    found = floating_catchments(
        pairs_of(minutes), np.array(people, float), np.array(supply, float), decay, select=select
    )
    expected = by_loops(minutes, people, supply, weight, select)
    assert found.access == pytest.approx(expected, rel=1e-12, abs=1e-15)
    used = sum(s for s, d in zip(supply, found.demand) if d > 0)
    assert float(np.dot(people, found.access)) == pytest.approx(used, rel=1e-9)
