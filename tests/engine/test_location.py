"""Choices of sites against all choices, tried one after the other."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from service_network_planner.engine.feedback import Canceled
from service_network_planner.engine.location.constraints import Constraints, Count
from service_network_planner.engine.location.covering import center, cover_all, cover_most
from service_network_planner.engine.location.demands import Burden, Cover
from service_network_planner.engine.location.interchange import greedy, interchange, total_cost
from service_network_planner.engine.location.lagrangean import relax
from service_network_planner.engine.location.median import locate
from service_network_planner.engine.problems import Problem


class Case:
    """A small random problem with fixed and forbidden sites, zones and perhaps a cover."""

    def __init__(self, seed):
        rng = np.random.default_rng(seed)
        self.n_points, self.n_sites = int(rng.integers(1, 14)), int(rng.integers(2, 9))
        shape = (self.n_points, self.n_sites)
        self.cost = rng.integers(0, rng.choice([4, 60]), shape).astype(float) * 1000
        self.people = rng.choice([0, 1, 10, 333], self.n_points).astype(np.int64) * 1000
        self.people[0] = 5000
        self.count = int(rng.integers(1, self.n_sites + 1))
        self.fixed = rng.random(self.n_sites) < 0.15
        self.forbidden = ~self.fixed & (rng.random(self.n_sites) < 0.15)
        everyone = np.ones(self.n_sites, dtype=bool)
        counts = [Count("number", everyone, self.count, self.count)]
        zone = rng.integers(0, 2, self.n_sites)
        if rng.random() < 0.4:
            counts.append(Count("zone", zone == 0, 1))
        covers = []
        if rng.random() < 0.4:
            need = int(self.people.sum() * rng.choice([0.3, 0.7, 1.0]))
            covers.append(Cover.of("cover", self.cost <= 20_000, self.people, need))
        if rng.random() < 0.4:
            covers.append(burden(rng, self.n_sites))
        self.counts = tuple(counts)
        self.constraints = Constraints(
            self.n_sites, self.fixed, self.forbidden, self.counts, tuple(covers)
        )

    def choices(self, sizes=None):
        """All allowed choices."""
        for size in sizes or [self.count]:
            for some in combinations(range(self.n_sites), size):
                open_ = np.zeros(self.n_sites, dtype=bool)
                open_[list(some)] = True
                if self.constraints.allows(open_):
                    yield open_


def burden(rng, n_sites):
    """Some people who may not go too far in all, some of them with a way that is always there."""
    count = int(rng.integers(1, 5))
    cost = rng.integers(0, 50, (count, n_sites)).astype(float) * 1000
    cost[rng.random(cost.shape) < 0.2] = np.inf
    ceiling = np.where(rng.random(count) < 0.5, rng.integers(0, 60, count) * 1000.0, np.inf)
    people = rng.choice([0, 10, 333], count).astype(np.int64) * 1000
    most = int(people.sum() * rng.integers(5_000, 40_000))
    return Burden("burden", cost, ceiling, people, most)


def least(case, value, sizes=None):
    return min((value(open_) for open_ in case.choices(sizes)), default=None)


def infeasible(call):
    with pytest.raises(Problem) as error:
        call()
    assert error.value.code == "location-infeasible"
    assert error.value.values["constraints"]


@settings(max_examples=120, deadline=None)
@given(st.integers(0, 10**9))
def test_median_is_the_best_of_all(seed):
    case = Case(seed)
    best = least(case, lambda open_: total_cost(case.cost, case.people, open_))
    if best is None:
        infeasible(lambda: locate(case.cost, case.people, case.constraints))
        return
    found = locate(case.cost, case.people, case.constraints)
    assert case.constraints.allows(found.open)
    assert found.cost == total_cost(case.cost, case.people, found.open) == best
    assert found.bound <= best * (1 + 1e-12)
    assert found.proven


@settings(max_examples=80, deadline=None)
@given(st.integers(0, 10**9))
def test_a_bound_is_never_above_the_best(seed):
    case = Case(seed)
    values = [(total_cost(case.cost, case.people, one), one) for one in case.choices()]
    if not values:
        return
    best = min(value for value, _ in values)
    for iterations in (1, 5, 60):
        found = relax(case.cost, case.people, case.constraints, values[0][1], iterations=iterations)
        assert found.bound <= best * (1 + 1e-9)
        assert found.cost >= best
        for value, open_ in values:
            if value < found.cost:
                assert not (open_ & found.never).any()
                assert not (~open_ & found.always).any()


@settings(max_examples=80, deadline=None)
@given(st.integers(0, 10**9))
def test_maximal_covering_leaves_out_the_fewest(seed):
    case = Case(seed)
    reach = case.cost <= 12_000
    best = least(case, lambda open_: int(case.people[~reach[:, open_].any(axis=1)].sum()))
    if best is None:
        infeasible(lambda: cover_most(reach, case.people, case.constraints))
        return
    found = cover_most(reach, case.people, case.constraints)
    assert case.constraints.allows(found.open)
    assert found.cost == found.bound == best
    # The same problem as a p-median with costs of 0 and 1.
    assert locate((~reach).astype(float), case.people, case.constraints).cost == best


@settings(max_examples=80, deadline=None)
@given(st.integers(0, 10**9))
def test_set_covering_takes_the_fewest(seed):
    case = Case(seed)
    case.constraints = Constraints(
        case.n_sites, case.fixed, case.forbidden, case.counts[1:], case.constraints.covers
    )
    reach = case.cost <= 12_000

    def number(open_):
        everyone = reach[case.people > 0][:, open_].any(axis=1).all()
        return int(open_.sum()) if everyone else 99

    best = least(case, number, range(case.n_sites + 1))
    price = np.ones(case.n_sites, dtype=np.int64)
    if best in (None, 99):
        infeasible(lambda: cover_all(reach, case.people, case.constraints, price, label="all"))
        return
    found = cover_all(reach, case.people, case.constraints, price)
    assert number(found.open) == found.cost == found.bound == best


@settings(max_examples=80, deadline=None)
@given(st.integers(0, 10**9))
def test_center_has_the_shortest_longest_way(seed):
    case = Case(seed)
    rng = np.random.default_rng(seed)
    case.cost[rng.random(case.cost.shape) < 0.2] = np.inf
    some = case.people > 0
    case.people[~np.isfinite(case.cost[:, ~case.forbidden]).any(axis=1)] = 0
    some = case.people > 0
    if not some.any():
        return
    best = least(case, lambda open_: case.cost[some][:, open_].min(axis=1).max())
    if best is None or np.isinf(best):
        infeasible(lambda: center(case.cost, case.people, case.constraints, label="all"))
        return
    found = center(case.cost, case.people, case.constraints)
    assert case.constraints.allows(found.open)
    assert found.cost == found.bound == best
    assert case.cost[some][:, found.open].min(axis=1).max() == best


def test_what_contradicts_is_named_and_nothing_else():
    nobody, everyone = np.zeros(4, dtype=bool), np.ones(4, dtype=bool)
    zone = np.array([True, True, False, False])
    counts = (
        Count("one in all", everyone, 1, 1),
        Count("one here", zone, 1),
        Count("one there", ~zone, 1),
        Count("harmless", everyone, 0, 4),
    )
    with pytest.raises(Problem) as error:
        locate(np.ones((2, 4)), np.array([1, 1]), Constraints(4, nobody, nobody, counts))
    assert error.value.values["constraints"] == "one in all; one here; one there"


def test_exchanges_never_cost_more():
    rng = np.random.default_rng(5)
    cost = rng.integers(0, 1000, (200, 30)).astype(float)
    people = rng.integers(1, 50, 200)
    nobody = np.zeros(30, dtype=bool)
    constraints = Constraints(30, nobody, nobody, (Count("p", ~nobody, 5, 5),))
    start = greedy(cost, people, constraints, 5)
    better = interchange(cost, people, constraints, start)
    assert total_cost(cost, people, better) <= total_cost(cost, people, start)
    assert int(better.sum()) == 5


def test_hundred_candidates_and_a_thousand_points_are_proven():
    rng = np.random.default_rng(1)
    places, sites = rng.random((1000, 2)) * 60, rng.random((100, 2)) * 60
    away = places[:, None] - sites[None]
    cost = np.rint(np.hypot(away[..., 0], away[..., 1]) * 60_000)
    nobody = np.zeros(100, dtype=bool)
    constraints = Constraints(100, nobody, nobody, (Count("p", ~nobody, 25, 25),))
    people = rng.integers(1, 200, 1000) * 1000
    assert locate(cost, people, constraints, time_limit_s=300.0).proven


def test_cancel_stops():
    class Stop:
        def isCanceled(self):  # noqa: N802
            return True

        def setProgress(self, percent):  # noqa: N802
            pass

    nobody = np.zeros(3, dtype=bool)
    constraints = Constraints(3, nobody, nobody, (Count("p", ~nobody, 1, 1),))
    with pytest.raises(Canceled):
        locate(np.ones((2, 3)), np.array([1, 1]), constraints, feedback=Stop())
