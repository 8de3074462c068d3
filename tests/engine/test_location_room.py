"""Choices of sites with limited room against all choices, each with its cheapest allocation."""

from __future__ import annotations

from itertools import combinations

import networkx
import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from service_network_planner.engine.location import capacity, flow
from service_network_planner.engine.location.capacity import (
    allocate,
    center_with_room,
    cover_all_with_room,
    cover_most_with_room,
    enough_room,
    locate_with_room,
)
from service_network_planner.engine.location.constraints import Constraints, Count
from service_network_planner.engine.problems import Problem
from service_network_planner.engine.transport import UNLIMITED

MS = 1000


class Case:
    """A small random problem with rooms of all kinds."""

    def __init__(self, seed):
        rng = np.random.default_rng(seed)
        self.n_points, self.n_sites = int(rng.integers(1, 7)), int(rng.integers(2, 6))
        self.cost = rng.integers(0, 30, (self.n_points, self.n_sites)) * float(MS)
        self.people = rng.choice([0, 1, 7, 10], self.n_points).astype(np.int64)
        self.people[0] = 5
        self.room = rng.choice([UNLIMITED, 0, 5, 8, 12, 20], self.n_sites).astype(np.int64)
        self.reach = self.cost <= 14 * MS
        self.fixed = rng.random(self.n_sites) < 0.2
        self.count = int(rng.integers(max(1, self.fixed.sum()), self.n_sites + 1))
        self.nobody = np.zeros(self.n_sites, dtype=bool)

    def constraints(self, *counts):
        return Constraints(self.n_sites, self.fixed, self.nobody, counts)

    def number(self):
        return Count("number", ~self.nobody, self.count, self.count)

    def choices(self, sizes):
        for size in sizes:
            for some in combinations(range(self.n_sites), size):
                open_ = np.zeros(self.n_sites, dtype=bool)
                open_[list(some)] = True
                if not (self.fixed & ~open_).any():
                    yield open_

    def flow(self, open_, allowed):
        """Return who is left at least, and the least cost of serving the others."""
        graph, everyone = networkx.DiGraph(), int(self.people.sum())
        graph.add_node("all", demand=-everyone)
        graph.add_node("end", demand=everyone)
        # Being left costs more than any ways together.
        graph.add_edge("all", "end", weight=10_000_000, capacity=everyone)
        for point in range(self.n_points):
            graph.add_edge("all", ("p", point), weight=0, capacity=int(self.people[point]))
            for site in np.flatnonzero(open_ & allowed[point]).tolist():
                way = int(self.cost[point, site])
                graph.add_edge(("p", point), ("s", site), weight=way, capacity=everyone)
        for site in np.flatnonzero(open_).tolist():
            most = everyone if self.room[site] == UNLIMITED else int(self.room[site])
            graph.add_edge(("s", site), "end", weight=0, capacity=most)
        total, _ = networkx.network_simplex(graph)
        left, cost = divmod(total, 10_000_000)
        return left, cost


def refused(call):
    with pytest.raises(Problem) as error:
        call()
    assert error.value.code == "location-infeasible"
    assert error.value.values["constraints"]


@settings(max_examples=120, deadline=None)
@given(st.integers(0, 10**9))
# The presolve of scipy 1.10 proves a choice the best that costs three times as much.
@example(64029)
def test_median_with_room_is_the_best_of_all(seed):
    case = Case(seed)
    everywhere = np.ones_like(case.reach)
    tried = [case.flow(open_, everywhere) for open_ in case.choices([case.count])]
    costs = [cost for left, cost in tried if not left]
    constraints = case.constraints(case.number(), enough_room("room", case.room, case.people))
    if not costs:
        refused(lambda: locate_with_room(case.cost, case.people, case.room, constraints))
        return
    found = locate_with_room(case.cost, case.people, case.room, constraints)
    assert constraints.allows(found.open)
    assert found.cost == min(costs) == case.flow(found.open, everywhere)[1]
    assert found.proven
    assert found.method == "exact"


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**9))
def test_with_some_of_the_pairs_it_is_the_best_of_all_too(seed):
    case = Case(seed)
    everywhere = np.ones_like(case.reach)
    tried = [case.flow(open_, everywhere) for open_ in case.choices([case.count])]
    costs = [cost for left, cost in tried if not left]
    if not costs:
        return
    constraints = case.constraints(case.number(), enough_room("room", case.room, case.people))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(capacity, "_ALL_PAIRS", 0)
        patch.setattr(capacity, "_FIRST", 1)
        found = locate_with_room(case.cost, case.people, case.room, constraints)
        assert found.method == "exact"
        assert found.cost == min(costs) == case.flow(found.open, everywhere)[1]
        assert found.proven
        # Where pairs that may be needed are too many there is a bound at least.
        patch.setattr(capacity, "MOST_PAIRS", -1)
        found = locate_with_room(case.cost, case.people, case.room, constraints)
    assert found.bound <= min(costs) <= found.cost == case.flow(found.open, everywhere)[1]


@settings(max_examples=80, deadline=None)
@given(st.integers(0, 10**9))
def test_maximal_covering_with_room_leaves_the_fewest(seed):
    case = Case(seed)
    constraints = case.constraints(case.number())
    found = cover_most_with_room(case.reach, case.people, case.room, constraints)
    best = min(case.flow(open_, case.reach)[0] for open_ in case.choices([case.count]))
    assert found.cost == found.bound == best
    assert found.cost == case.flow(found.open, case.reach)[0]


@settings(max_examples=80, deadline=None)
@given(st.integers(0, 10**9))
def test_set_covering_with_room_takes_the_fewest(seed):
    case = Case(seed)
    case.people[~case.reach.any(axis=1)] = 0
    sizes = range(case.n_sites + 1)
    enough = [open_.sum() for open_ in case.choices(sizes) if not case.flow(open_, case.reach)[0]]
    price = np.ones(case.n_sites, dtype=np.int64)

    def call():
        return cover_all_with_room(
            case.reach, case.people, case.room, case.constraints(), price, label="everyone"
        )

    if not enough:
        refused(call)
        return
    found = call()
    assert found.cost == found.bound == found.open.sum() == min(enough)
    assert case.flow(found.open, case.reach)[0] == 0


@settings(max_examples=80, deadline=None)
@given(st.integers(0, 10**9))
def test_center_with_room_has_the_shortest_longest_way(seed):
    case = Case(seed)
    rng = np.random.default_rng(seed)
    case.cost[rng.random(case.cost.shape) < 0.15] = np.inf
    case.people[~np.isfinite(case.cost).any(axis=1)] = 0
    if not case.people.any():
        return

    def longest(open_):
        for time in np.unique(case.cost[(case.people > 0)]):
            if np.isfinite(time) and not case.flow(open_, case.cost <= time)[0]:
                return time
        return np.inf

    # Ways that do not exist are in no flow.
    best = min((longest(open_) for open_ in case.choices([case.count])), default=np.inf)
    constraints = case.constraints(case.number())

    def call():
        return center_with_room(case.cost, case.people, case.room, constraints, label="everyone")

    if np.isinf(best):
        refused(call)
        return
    found = call()
    assert found.cost == found.bound == best == longest(found.open)


def test_by_hand():
    # Places of 10 and 10 people and three sites. The best pair without limits, the first and the
    # third (0 + 10), has room for 16: the second place's last four must go to the far one.
    cost = np.array([[0.0, 50.0, 9.0], [1.0, 50.0, 9.0]])
    people, room = np.array([10, 10]), np.array([16, 10, 2])
    nobody = np.zeros(3, dtype=bool)
    number = Count("two", ~nobody, 2, 2)
    given = Constraints(3, nobody, nobody, (number, enough_room("room", room, people)))
    found = locate_with_room(cost, people, room, given)
    assert found.open.tolist() == [True, True, False]
    # All of the first place stay, six of the second go 1 far, and four of either go 50, from where
    # that adds least: 49 for the second place.
    assert found.cost == 6 * 1 + 4 * 50
    way = allocate(cost, people, room, found.open)
    assert way.amount.tolist() == [10, 0, 6, 4]


def test_no_room_is_named():
    nobody = np.zeros(2, dtype=bool)
    people, room = np.array([10, 10]), np.array([9, 9])
    given = Constraints(2, nobody, nobody, (enough_room("room for 20", room, people),))
    with pytest.raises(Problem) as error:
        locate_with_room(np.ones((2, 2)), people, room, given)
    assert error.value.values["constraints"] == "room for 20"


def test_too_many_pairs_are_refused(monkeypatch):
    monkeypatch.setattr(flow, "MOST_PAIRS", 3)
    nobody = np.zeros(2, dtype=bool)
    given = Constraints(2, nobody, nobody)
    people, room = np.array([10, 10]), np.array([99, 99])
    with pytest.raises(Problem, match="location-capacity-large"):
        cover_most_with_room(np.ones((2, 2), dtype=bool), people, room, given)
