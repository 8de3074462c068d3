from __future__ import annotations

import math
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from service_network_planner.engine.problems import Problem
from service_network_planner.planning.groups import Group
from service_network_planner.planning.statistics import (
    NEVER,
    NOBODY,
    Layout,
    Measures,
    whole_ms,
)
from service_network_planner.planning.summaries import People, Tally, summarise

MINUTE = 60_000
MEASURES = Measures((10 * MINUTE, 20 * MINUTE), (500_000, 900_000, 950_000, 1_000_000))


class Points:
    """Just enough of a demand for a layout."""

    def __init__(self, municipality, n):
        self.municipality = np.array(municipality, dtype=np.int32)
        self.n_municipalities = n


def run(municipality, minutes, residents, n=2, group=None):
    layout = Layout.of(Points(municipality, n))
    ms = whole_ms(np.array(minutes, dtype=float) * MINUTE)
    people = Group.known(np.array(residents, dtype=np.int64) * 1000, n)
    return summarise(layout, ms, {"total": group or people}, MEASURES)["total"]


def test_by_hand():
    #          municipality 0            municipality 1    outside
    zones = [0, 0, 0, 0, 1, 1, -1]
    minutes = [5, 10, 20, 30, 40, math.inf, 1]
    people = [10, 20, 30, 40, 3, 1, 99]
    found = run(zones, minutes, people)
    assert found.residents.tolist() == [100_000, 4_000, 104_000]
    assert found.within.tolist() == [[30_000, 60_000], [0, 0], [30_000, 60_000]]
    assert found.beyond_low.tolist() == [[70_000, 40_000], [4_000, 4_000], [74_000, 44_000]]
    assert found.reached.tolist() == [100_000, 3_000, 103_000]
    # 50 + 200 + 600 + 1200 person-minutes, and 120.
    assert (found.person_ms // (1000 * MINUTE)).tolist() == [2050, 120, 2170]
    assert (found.quantile_ms[0] // MINUTE).tolist() == [20, 30, 30, 30]
    # Half of 4 is reached with the first 3; 90 % is not reached by anybody's journey.
    assert found.quantile_ms[1].tolist() == [40 * MINUTE, NEVER, NEVER, NEVER]
    assert found.quantile_ms[2].tolist() == [20 * MINUTE, 30 * MINUTE, 30 * MINUTE, NEVER]
    assert (found.worst_ms // MINUTE).tolist() == [30, 40, 40]
    assert found.worst_point.tolist() == [3, 4, 4]


def test_thresholds_are_inclusive_to_the_millisecond():
    layout = Layout.of(Points([0, 0], 1))
    ms = np.array([10 * MINUTE, 10 * MINUTE + 1], dtype=np.int64)
    people = Group.known(np.array([1_000, 1_000]), 1)
    found = summarise(layout, ms, {"total": people}, MEASURES)["total"]
    assert found.within[0].tolist() == [1_000, 2_000]


def test_cells_without_residents_decide_nothing():
    found = run([0, 0, 0], [1, 50, 90], [5, 5, 0], n=1)
    assert found.worst_ms[0] == 50 * MINUTE
    assert found.worst_point[0] == 1
    assert found.quantile_ms[0, 3] == 50 * MINUTE


def test_of_equally_far_cells_the_first_is_the_worst():
    assert run([1, 0, 0], [9, 9, 9], [1, 1, 1]).worst_point.tolist() == [1, 0, 0]


def test_nobody_and_nowhere():
    found = run([0, 0], [1, math.inf], [0, 7], n=3)
    assert found.residents.tolist() == [7_000, 0, 0, 7_000]
    assert found.quantile_ms[:, 0].tolist() == [NEVER, NOBODY, NOBODY, NEVER]
    assert found.worst_ms.tolist() == [NOBODY] * 4
    assert found.worst_point.tolist() == [-1] * 4
    assert found.person_ms.tolist() == [0] * 4


def test_bounds_of_a_suppressed_group():
    low, expected, high = np.array([[5, 0, 0], [5, 2, 1], [5, 8, 4]], dtype=np.int64) * 1000
    hidden = np.array([False, True, True])
    # Free: 5 within and 4 beyond, or 13 within. In all 8: 3 beyond at most, or all within.
    for control, shares in [(-1, [Fraction(5, 9), 1]), (8_000, [Fraction(5, 8), 1])]:
        group = Group(low, expected, high, np.array([control]), hidden)
        found = run([0, 0, 0], [1, 2, 15], [5, 8, 4], n=1, group=group)
        assert found.residents[0] == 8_000
        assert found.within[0, 0] == 7_000
        everyone = [found.within_low[0, 0] + found.beyond_high[0, 0]]
        everyone.append(found.within_high[0, 0] + found.beyond_low[0, 0])
        within = [found.within_low[0, 0], found.within_high[0, 0]]
        assert [Fraction(int(w), int(e)) for w, e in zip(within, everyone)] == shares
        residents = (found.residents_low[0], found.residents_high[0])
        assert residents == ((5_000, 17_000) if control == -1 else (8_000, 8_000))


def test_sums_that_would_not_fit_are_a_problem():
    with pytest.raises(Problem) as caught:
        run([0], [2e9], [10**9], n=1)
    assert caught.value.code == "travel-times-too-long"


def test_times_that_leave_no_bits_for_places_are_ranked():
    layout = Layout.of(Points([0, 0, 1, 1], 2))
    far = 2**61
    ms = np.array([far, 7, NEVER, far + 1], dtype=np.int64)
    people = Group.known(np.array([1, 1, 1, 0]), 2)
    found = summarise(layout, ms, {"total": people}, Measures((7, far), (500_000, 900_000)))[
        "total"
    ]
    assert found.within.tolist() == [[1, 2], [0, 0], [1, 2]]
    assert found.quantile_ms.tolist() == [[7, far], [NEVER, NEVER], [far, NEVER]]
    assert found.worst_point.tolist() == [0, -1, 0]
    assert found.person_ms.tolist() == [far + 7, 0, far + 7]


rows = st.lists(
    st.tuples(
        st.integers(-1, 2),
        st.one_of(st.integers(0, 40), st.just(math.inf)),
        st.integers(0, 9),
        st.integers(0, 9),
        st.booleans(),
    ),
    max_size=12,
)


def group_of(cells, controls):
    low = np.array([0 if hidden else a for *_, a, _, hidden in cells], dtype=np.int64)
    high = np.array([a + b if hidden else a for *_, a, b, hidden in cells], dtype=np.int64)
    expected = low + (high - low) // 2
    zones = np.array([zone for zone, *_ in cells], dtype=np.int32)
    hidden = np.array([row[4] for row in cells], dtype=bool)
    bound = np.full(3, -1, dtype=np.int64)
    for zone in controls:
        if hidden[zones == zone].any():
            bound[zone] = expected[zones == zone].sum()
    return Group(low, expected, high, bound, hidden)


@settings(deadline=None)
@given(rows, st.sampled_from([500_000, 900_000, 950_000, 1_000_000]))
def test_everything_against_a_slow_count(cells, ppm):
    people = [row[2] for row in cells]
    found = run([row[0] for row in cells], [row[1] for row in cells], people, n=3)
    for row in range(4):
        inside = [
            (minutes * MINUTE, count, i)
            for i, (zone, minutes, count, *_) in enumerate(cells)
            if zone == row or (row == 3 and zone >= 0)
        ]
        everyone = sum(count for _, count, _ in inside)
        reach = [(ms, count, i) for ms, count, i in inside if ms < math.inf]
        assert found.residents[row] == everyone * 1000
        assert found.reached[row] == sum(count for _, count, _ in reach) * 1000
        assert found.person_ms[row] == sum(ms * count for ms, count, _ in reach) * 1000
        for column, threshold in enumerate(MEASURES.thresholds_ms):
            within = sum(count for ms, count, _ in inside if ms <= threshold)
            assert found.within[row, column] == within * 1000
        candidates = [
            ms
            for ms, count, _ in inside
            if count and sum(c for t, c, _ in inside if t <= ms) * 1_000_000 >= ppm * everyone
        ]
        quantile = min(candidates) if candidates else NOBODY
        column = MEASURES.quantiles_ppm.index(ppm)
        assert found.quantile_ms[row, column] == (NEVER if quantile == math.inf else quantile)
        worst = max(((ms, -i) for ms, count, i in reach if count), default=(NOBODY, 1))
        assert (found.worst_ms[row], found.worst_point[row]) == (worst[0], -worst[1])


@settings(deadline=None)
@given(rows, st.sets(st.integers(0, 2)), st.integers(0, 2), st.integers(0, 40))
def test_bringing_rows_up_to_date_equals_making_all_anew(cells, controls, zone, minutes):
    zones = np.array([row[0] for row in cells], dtype=np.int32)
    before = np.array([row[1] for row in cells], dtype=float)
    after = np.where(zones == zone, minutes, before)
    group = group_of(cells, controls)
    layout = Layout.of(Points(zones, 3))
    tally = Tally.of(People.of(layout, {"g": group}), whole_ms(before * MINUTE), MEASURES)
    old = tally.summaries
    kept = {name: np.copy(value) for name, value in vars(old["g"]).items()}
    new = whole_ms(after * MINUTE)
    updated = tally.at(new).summaries["g"]
    anew = summarise(layout, new, {"g": group}, MEASURES)["g"]
    for name, value in kept.items():
        if name != "measures":
            assert np.array_equal(getattr(updated, name), getattr(anew, name)), name
            assert np.array_equal(getattr(old["g"], name), value), name
    expected_within = (updated.within_low <= updated.within) & (
        updated.within <= updated.within_high
    )
    assert expected_within.all()
