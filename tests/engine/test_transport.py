"""The transportation problem against brute force, networkx's min-cost flow and its own proof."""

from __future__ import annotations

import networkx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from service_network_planner.engine import transport as module
from service_network_planner.engine.attraction import huff_shares, split
from service_network_planner.engine.pairs import Pairs
from service_network_planner.engine.transport import GREEDY, NEAREST, OPTIMAL, UNLIMITED, transport


def pairs_of(table):
    """Pairs of a table of minutes (D, F); None is no way."""
    minutes = np.array([[np.inf if m is None else m for m in row] for row in table], dtype=float)
    point, facility = np.nonzero(np.isfinite(minutes))
    return Pairs(point, facility.astype(np.int32), minutes[point, facility] * 60_000)


def by_networkx(pairs, supply, capacity):
    """(people left, cost) of the best flow."""
    graph = networkx.DiGraph()
    total = int(supply.sum())
    price = 10**15
    graph.add_node("source", demand=-total)
    graph.add_node("sink", demand=total)
    for point, people in enumerate(supply.tolist()):
        graph.add_edge("source", ("p", point), capacity=people, weight=0)
        graph.add_edge(("p", point), "sink", capacity=people, weight=price)
    for facility, room in enumerate(capacity.tolist()):
        most = total if room == UNLIMITED else room
        graph.add_edge(("f", facility), "sink", capacity=most, weight=0)
    for point, facility, ms in zip(pairs.point, pairs.facility, pairs.ms):
        graph.add_edge(
            ("p", int(point)), ("f", int(facility)), capacity=int(supply[point]), weight=int(ms)
        )
    cost, _ = networkx.network_simplex(graph)
    return divmod(cost, price)


def check_balance(found, pairs, supply, capacity):
    served = np.bincount(pairs.point, found.amount, len(supply)).astype(int)
    assert (served + found.left == supply).all()
    assert (found.amount >= 0).all()
    assert (found.left >= 0).all()
    used = np.bincount(pairs.facility, found.amount, len(capacity))
    assert ((capacity == UNLIMITED) | (used <= capacity)).all()


CASES = st.integers(1, 7).flatmap(
    lambda n: st.integers(1, 4).flatmap(
        lambda f: st.tuples(
            st.lists(
                st.lists(st.one_of(st.none(), st.integers(0, 40)), min_size=f, max_size=f),
                min_size=n,
                max_size=n,
            ),
            st.lists(st.integers(0, 3000), min_size=n, max_size=n),
            st.lists(st.one_of(st.just(UNLIMITED), st.integers(0, 5000)), min_size=f, max_size=f),
        )
    )
)


@settings(max_examples=120, deadline=None)
@given(CASES)
def test_as_good_as_networkx_and_proven(case):
    table, people, room = case
    pairs = pairs_of(table)
    supply, capacity = np.array(people), np.array(room)
    found = transport(pairs, supply, capacity)
    check_balance(found, pairs, supply, capacity)
    left, cost = by_networkx(pairs, supply, capacity)
    assert (int(found.left.sum()), found.cost) == (left, cost)
    assert found.is_proven
    assert found.gap == 0


@settings(max_examples=80, deadline=None)
@given(CASES)
def test_the_bounds_of_the_greedy_one_hold(case):
    table, people, room = case
    pairs = pairs_of(table)
    supply, capacity = np.array(people), np.array(room)
    problem = module._Problem(pairs, pairs.ms.astype(np.int64), supply, capacity)
    found = problem.greedy()
    check_balance(found, pairs, supply, capacity)
    left, cost = by_networkx(pairs, supply, capacity)
    assert found.left_bound <= left <= int(found.left.sum())
    if left == int(found.left.sum()):
        assert found.bound <= cost <= found.cost
    assert found.method == GREEDY


def test_by_hand():
    # Two of a kind at 1 and 2 minutes from the only near place; who is moved is who loses less.
    pairs = pairs_of([[1, 10], [2, 5]])
    found = transport(pairs, np.array([1000, 1000]), np.array([1000, UNLIMITED]))
    assert found.amount.tolist() == [1000, 0, 0, 1000]
    assert found.cost == 1000 * 6 * 60_000
    assert found.method == OPTIMAL
    assert found.is_proven
    easy = transport(pairs, np.array([1000, 1000]), np.array([2000, 0]))
    assert easy.method == NEAREST
    assert easy.cost == 1000 * 3 * 60_000


def test_serving_more_comes_before_travelling_less():
    # The second place reaches only the first facility; the first must make room at any price.
    pairs = pairs_of([[1, 500], [1, None]])
    found = transport(pairs, np.array([1000, 1000]), np.array([1000, 1000]))
    assert found.left.sum() == 0
    assert found.amount.tolist() == [0, 1000, 1000]


def test_a_county_needs_several_rounds_and_is_proven():
    rng = np.random.default_rng(5)
    points, sites = rng.uniform(0, 50, (600, 2)), rng.uniform(0, 50, (25, 2))
    minutes = np.hypot(*(points[:, None] - sites[None]).transpose(2, 0, 1))
    table = np.rint(minutes * 60_000)
    point, facility = np.nonzero(table >= 0)
    pairs = Pairs(point, facility.astype(np.int32), table[point, facility])
    supply = rng.integers(0, 900_000, 600)
    capacity = np.full(25, int(supply.sum() / 25 * 1.01))
    found = transport(pairs, supply, capacity)
    check_balance(found, pairs, supply, capacity)
    assert found.is_proven
    assert found.left.sum() == 0


def test_many_places_begin_with_a_sample(monkeypatch):
    monkeypatch.setattr(module, "_SAMPLE", 20)
    rng = np.random.default_rng(7)
    minutes = rng.integers(0, 60, (150, 6))
    pairs = pairs_of(minutes.tolist())
    supply = rng.integers(0, 900, 150)
    for slack in (0.8, 1.0, 1.2):
        capacity = np.full(6, int(supply.sum() / 6 * slack))
        found = transport(pairs, supply, capacity)
        check_balance(found, pairs, supply, capacity)
        left, cost = by_networkx(pairs, supply, capacity)
        assert (int(found.left.sum()), found.cost, found.is_proven) == (left, cost, True)


@settings(max_examples=60, deadline=None)
@given(CASES)
def test_closing_a_facility_helps_nobody(case):
    table, people, room = case
    pairs, supply = pairs_of(table), np.array(people)
    before = transport(pairs, supply, np.array(room))
    after = transport(pairs, supply, np.array([0, *room[1:]]))
    assert after.left.sum() >= before.left.sum()
    if after.left.sum() == before.left.sum():
        assert after.cost >= before.cost


def test_a_single_facility_needs_no_solver(monkeypatch):
    """With room for 5 of 9 people: those one, two and (two of them) three minutes away."""
    monkeypatch.setattr(module, "linprog", None)
    pairs = pairs_of([[3], [1], [2], [None]])
    supply, capacity = np.array([4000, 1000, 2000, 2000]), np.array([5000])
    found = transport(pairs, supply, capacity)
    check_balance(found, pairs, supply, capacity)
    assert (found.method, found.is_proven) == (OPTIMAL, True)
    assert found.left.tolist() == [2000, 0, 0, 2000]
    assert found.cost == (1000 * 1 + 2000 * 2 + 2000 * 3) * 60_000


def test_without_a_solver_it_is_greedy_and_says_so(monkeypatch):
    monkeypatch.setattr(module._Problem, "_programme", lambda *_: None)
    pairs = pairs_of([[1, 500], [1, None]])
    found = transport(pairs, np.array([1000, 1000]), np.array([1000, 1000]))
    assert found.method == GREEDY
    assert not found.is_proven
    assert (found.left.sum(), found.left_bound) == (1000, 0)


def test_nobody_and_nowhere():
    none = pairs_of([[None], [None]])
    found = transport(none, np.array([5, 7]), np.array([100]))
    assert found.left.tolist() == [5, 7]
    assert (found.cost, found.gap, found.is_proven) == (0, 0, True)


class TestHuff:
    def test_by_hand(self):
        pairs = pairs_of([[2, 4]])
        shares = huff_shares(pairs, np.array([1.0, 4.0]), 2.0, 1, 60_000)
        # 1/4 and 4/16.
        assert shares == pytest.approx([0.5, 0.5])
        shares = huff_shares(pairs, np.array([1.0, 1.0]), 1.0, 1, 60_000)
        assert shares == pytest.approx([2 / 3, 1 / 3])

    def test_no_time_at_all_counts_as_the_floor(self):
        shares = huff_shares(pairs_of([[0, 2]]), np.ones(2), 1.0, 1, 60_000)
        assert shares == pytest.approx([2 / 3, 1 / 3])

    def test_what_has_no_size_draws_nobody(self):
        shares = huff_shares(pairs_of([[1, 2], [3, 4]]), np.array([0.0, 1.0]), 2.0, 2, 60_000)
        assert shares.tolist() == [0, 1, 0, 1]

    def test_powers_do_not_overflow(self):
        shares = huff_shares(pairs_of([[1, 1440]]), np.ones(2), 20.0, 1, 60_000)
        assert shares == pytest.approx([1, 0])

    @settings(max_examples=60, deadline=None)
    @given(CASES, st.floats(0, 5))
    def test_people_are_kept_to_the_thousandth(self, case, exponent):
        table, people, room = case
        pairs = pairs_of(table)
        size = np.maximum(np.array(room, dtype=float), 0)
        supply = np.array(people)
        shares = huff_shares(pairs, size, exponent, len(supply), 60_000)
        amount = split(pairs, shares, supply)
        assert (amount >= 0).all()
        assert (np.abs(amount - shares * supply[pairs.point]) <= 1.0001).all()
        reached = np.bincount(pairs.point, shares, len(supply)) > 0.5
        served = np.bincount(pairs.point, amount, len(supply))
        assert (served == np.where(reached, supply, 0)).all()
