"""Curves and histograms of travel times, by hand and against counting one by one."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from service_network_planner.planning.distribution import LONGEST_MIN, Changes, Curve, of_row
from service_network_planner.planning.groups import Group
from service_network_planner.planning.statistics import NEVER, Layout

MINUTE = 60_000


def longs(*values):
    return np.array(values, dtype=np.int64)


def test_curve_by_hand():
    curve = Curve.of(longs(0, 6_000, 6_001, 5 * MINUTE, NEVER), longs(1, 2, 3, 4, 10))
    assert curve.within[:4].tolist() == [1, 3, 6, 6]
    assert curve.minutes[:3] == pytest.approx([0, 0.1, 0.2])
    assert len(curve.within) == 51
    assert curve.share[-1] == pytest.approx(0.5)
    assert curve.at(-0.1) == 0
    assert curve.at(0) == pytest.approx(1 / 20)
    assert curve.at(0.1) == pytest.approx(3 / 20)
    assert curve.at(4.9) == pytest.approx(6 / 20)
    assert curve.at(5) == curve.at(500) == pytest.approx(0.5)
    assert curve.reaching(0.1) == pytest.approx(0.1)
    assert curve.reaching(0.5) == pytest.approx(5)
    assert math.isnan(curve.reaching(0.51))


def test_curve_of_nobody_and_of_nowhere():
    for curve in (Curve.of(longs(), longs()), Curve.of(longs(1, NEVER), longs(0, 0))):
        assert curve.residents == 0
        assert not curve.share.any()
        assert curve.at(30) == 0
        assert math.isnan(curve.reaching(0.5))
    nowhere = Curve.of(longs(NEVER, (LONGEST_MIN * MINUTE) + 1), longs(5, 5))
    assert not nowhere.share.any()
    assert Curve.of(longs(LONGEST_MIN * MINUTE), longs(5)).at(LONGEST_MIN) == 1


def test_changes_by_hand():
    before = longs(10, 10, 10, 10, 10, NEVER, NEVER, 10, 10) * MINUTE // 1
    before[5:7] = NEVER
    now = longs(10, 10, 12, 8, 0, 0, 0, 0, 0) * MINUTE
    now[1] += 3_000
    now[4], now[5], now[6] = NEVER, NEVER, 5 * MINUTE
    now[7], now[8] = 10 * MINUTE + 3_001, 10 * MINUTE - 150_000
    people = longs(1, 2, 4, 8, 16, 32, 64, 128, 256)
    found = Changes.of(before, now, people, width_min=1)
    assert found.width_min == 1
    assert found.unchanged == 1 + 2
    assert found.longer.tolist() == [128, 4, 0]
    assert found.shorter.tolist() == [0, 8, 256]
    assert (found.cut_off, found.reached_now, found.never) == (16, 64, 32)
    assert found.residents == people.sum()


def test_bins_grow_with_the_longest_change():
    before, people = longs(0, 0), longs(1, 1)
    assert Changes.of(before, before, people).width_min == 0.5
    assert Changes.of(before, longs(1, 10) * MINUTE, people).width_min == 0.5
    assert Changes.of(before, longs(1, 11) * MINUTE, people).width_min == 1
    assert Changes.of(before, longs(1, 50) * MINUTE, people).width_min == 5
    assert Changes.of(before, longs(1, 1) * MINUTE, people, width_min=2).width_min == 2
    # Longer than a day: still few bins.
    far = Changes.of(before, longs(1, 5_000) * MINUTE, people)
    assert len(far.longer) <= 20
    assert far.residents == 2


def test_a_row_is_a_municipality_or_all_of_them():
    layout = Layout(longs(2, 0, 1), longs(0, 1, 3))
    group = Group.known(longs(10, 20, 30, 40), 2)
    ms = longs(1, 2, 3, 4)
    assert [part.tolist() for part in of_row(layout, 0, ms, group)] == [[3], [30]]
    assert [part.tolist() for part in of_row(layout, 1, ms, group)] == [[1, 2], [10, 20]]
    assert [part.tolist() for part in of_row(layout, 2, ms, group)] == [[3, 1, 2], [30, 10, 20]]


TIMES = st.one_of(
    st.just(NEVER),
    st.integers(0, 400).map(lambda tenths: tenths * 6_000),
    st.integers(0, 90 * MINUTE),
)
PEOPLE = st.lists(st.tuples(TIMES, TIMES, st.integers(0, 10**9)), max_size=20)


@given(PEOPLE)
def test_curve_counts_everybody_within_each_step(people):
    ms = np.array([one for one, _, _ in people], dtype=np.int64)
    residents = np.array([count for *_, count in people], dtype=np.int64)
    curve = Curve.of(ms, residents)
    for step in range(0, len(curve.within), 7):
        expected = sum(count for one, _, count in people if one <= step * 6_000)
        assert curve.within[step] == expected
    assert curve.within[-1] == residents[ms < NEVER].sum()
    assert (np.diff(curve.within) >= 0).all()


@given(PEOPLE, st.sampled_from([0.0, 1.0, 5.0]))
def test_changes_count_everybody_once(people, width):
    before = np.array([one for one, _, _ in people], dtype=np.int64)
    now = np.array([one for _, one, _ in people], dtype=np.int64)
    residents = np.array([count for *_, count in people], dtype=np.int64)
    found = Changes.of(before, now, residents, width)
    bins = {"shorter": [0] * len(found.shorter), "longer": [0] * len(found.longer)}
    others = dict.fromkeys(("unchanged", "cut_off", "reached_now", "never"), 0)
    for was, is_, count in people:
        if is_ == NEVER:
            others["never" if was == NEVER else "cut_off"] += count
        elif was == NEVER:
            others["reached_now"] += count
        elif abs(is_ - was) <= 3_000:
            others["unchanged"] += count
        else:
            size = abs(is_ - was) / MINUTE / found.width_min
            bins["longer" if is_ > was else "shorter"][math.ceil(size) - 1] += count
    assert found.shorter.tolist() == bins["shorter"]
    assert found.longer.tolist() == bins["longer"]
    assert {name: getattr(found, name) for name in others} == others
    assert found.residents == residents.sum()
    assert found.width_min >= width
