"""After every edit the live times are those of a full computation, bit for bit."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from randomcases import (
    one,
    random_anchors,
    random_network,
    street_grid,
    times_between,
    two_nearest,
)
from service_network_planner.engine import bordertable, livetimes
from service_network_planner.engine.bordertable import BorderTable
from service_network_planner.engine.feedback import finished
from service_network_planner.engine.heldlevel import Level
from service_network_planner.engine.livetimes import LiveTimes
from service_network_planner.engine.reduction import Core
from service_network_planner.engine.separators import cells
from service_network_planner.engine.traveltimes import k_nearest, nearest

SEEDS = st.integers(0, 2**32 - 1)


class Session:
    """A random study with its live times, and the same kept by hand."""

    def __init__(self, seed, network=None, xy=None):
        self.rng = rng = np.random.default_rng(seed)
        self.network = network or random_network(rng)
        self.demand = random_anchors(rng, self.network, int(rng.integers(1, 40)))
        self.towards = bool(rng.integers(2))
        self.cutoff = float(rng.choice([np.inf, 40.0, 90.0]))
        count = int(rng.integers(0, 7))
        facilities = random_anchors(rng, self.network, count)
        self.places = {i: one(facilities, i) for i in range(count)}
        part = np.flatnonzero(rng.random(len(self.demand)) < 0.5)
        self.parts = [None, None, part]
        self.member = {i: rng.random(3) < (0.8, 0.4, 0.5) for i in range(count)}
        self.core = Core.of(self.network)
        xy = rng.random((self.network.n_nodes, 2)) if xy is None else xy
        self.table = finished(BorderTable.build(self.core, xy, self.demand, towards=self.towards))
        members = np.array([self.member[i] for i in range(count)]).reshape(count, 3)
        self.live = LiveTimes(
            self.core,
            self.demand,
            facilities,
            [Level(members[:, n], self.parts[n]) for n in range(3)],
            towards=self.towards,
            cutoff_ms=self.cutoff,
            table=self.table if rng.random() < 0.3 else None,
        )
        self.column = {i: self.times_of(place) for i, place in self.places.items()}
        self.shown = [self.live.times(n) for n in range(3)]
        self.idle = []

    def times_of(self, place):
        return times_between(self.network, self.demand, place, self.towards)[:, 0]

    def edit(self, facility, place, member):
        self.member[facility] = np.asarray(member) & (place is not None)
        if place is not None:
            self.places[facility], self.column[facility] = place, self.times_of(place)
        changes = self.live.edit(facility, place, member)
        for n, before in enumerate(self.shown):
            now, every = self.live.times(n), self.parts[n]
            every = np.arange(len(self.demand)) if every is None else every
            other = (before.ms != now.ms) | (before.facility != now.facility)
            assert every[other].tolist() == changes.get(n, np.empty(0)).tolist()
            self.shown[n] = now
        self.check(second=False)

    def random_edit(self):
        rng = self.rng
        new = max(self.places, default=-1) + 1
        facility = int(rng.choice([*self.places, new]))
        kind = int(rng.integers(7))
        member = rng.random(3) < 0.6
        if facility == new or kind <= 2:
            place = random_anchors(rng, self.network, 1)
            self.edit(facility, place, member if facility == new else self.member[facility])
            for _ in range(int(rng.integers(4))):
                self.edit(facility, random_anchors(rng, self.network, 1), self.member[facility])
        elif kind == 3:
            self.edit(facility, None, self.member[facility])
        elif kind == 4:
            self.edit(facility, self.places[facility], member)
        else:
            self.idle.append(self.live.prepare(facility) if kind == 5 else self.live.settle())
        # Slices of what was begun before this edit and the ones before it, and not ended.
        for slices in self.idle:
            for _ in range(int(rng.integers(3))):
                next(slices, None)

    def check(self, second=True):
        full = np.full((len(self.demand), max(self.places, default=-1) + 1), np.inf)
        for i, column in self.column.items():
            full[:, i] = column
        for n in range(3):
            members = {i for i, member in self.member.items() if member[n]}
            ms, facility = two_nearest(full, members, self.cutoff)
            if self.parts[n] is not None:
                ms, facility = ms[self.parts[n]], facility[self.parts[n]]
            answers = [self.live.times(n), self.live.second(n)] if second else [self.live.times(n)]
            for rank, answer in enumerate(answers):
                assert np.array_equal(answer.ms, ms[:, rank])
                assert np.array_equal(answer.facility, facility[:, rank])


@settings(max_examples=60, deadline=None)
@given(SEEDS)
def test_random_edits_on_random_networks(seed):
    session = Session(seed)
    session.check()
    for step in range(12):
        session.random_edit()
        if step % 4 == 3:
            session.check()
        if step == 7 and session.table is not None:
            session.idle.append(session.live.use(session.table))
    session.check()


@pytest.mark.parametrize("seed", range(2))
def test_hundreds_of_edits_in_a_row(seed, monkeypatch):
    monkeypatch.setattr(bordertable, "cells", lambda u, v, xy, size: cells(u, v, xy, 25))
    rows = (livetimes._ROW_VALUES, 0)[seed]
    monkeypatch.setattr(livetimes, "_ROW_VALUES", rows)
    session = Session(seed, *street_grid(np.random.default_rng(seed)))
    list(session.live.use(session.table))
    for _ in range(200):
        session.random_edit()
    session.check()


def levels_of(network, facilities, demand, **options):
    every = [Level(np.ones(len(facilities), dtype=bool))]
    return LiveTimes(Core.of(network), demand, facilities, every, **options)


def test_equal_to_the_plain_engine():
    rng = np.random.default_rng(8)
    network, _ = street_grid(rng)
    demand, facilities = random_anchors(rng, network, 90), random_anchors(rng, network, 12)
    for towards in (True, False):
        live = levels_of(network, facilities, demand, towards=towards, cutoff_ms=300.0)
        options = {"towards": towards, "cutoff_ms": 300.0}
        plain = nearest(network, demand, facilities, **options)
        two = k_nearest(network, demand, facilities, 2, **options)
        assert np.array_equal(live.times(0).ms, plain.ms)
        assert np.array_equal(live.times(0).facility, plain.facility)
        assert np.array_equal(live.second(0).ms, two.ms[:, 1])
        assert np.array_equal(live.second(0).facility, two.facility[:, 1])


def test_facilities_at_one_point_rank_by_number():
    rng = np.random.default_rng(9)
    network, _ = street_grid(rng, 6)
    demand = random_anchors(rng, network, 20)
    place = random_anchors(rng, network, 1).take(np.zeros(3, dtype=np.int64))
    live = levels_of(network, place, demand)
    reached = np.isfinite(live.times(0).ms)
    assert (live.times(0).facility[reached] == 0).all()
    assert (live.second(0).facility[reached] == 1).all()
    live.edit(0, None, np.ones(1, dtype=bool))
    assert (live.times(0).facility[reached] == 1).all()
    assert (live.second(0).facility[reached] == 2).all()


def test_visited_positions_are_kept_within_a_bound(monkeypatch):
    monkeypatch.setattr(livetimes, "_KEPT_VALUES", 100)
    rng = np.random.default_rng(10)
    network, _ = street_grid(rng, 8)
    demand, facilities = random_anchors(rng, network, 30), random_anchors(rng, network, 4)
    live = levels_of(network, facilities, demand)
    member = np.ones(1, dtype=bool)
    places = random_anchors(rng, network, 40)
    first = [(live.edit(1, one(places, i), member), live.times(0).ms)[1] for i in range(40)]
    assert len(live._visited) == 100 // len(demand)
    again = [(live.edit(1, one(places, i), member), live.times(0).ms)[1] for i in range(40)]
    assert all(np.array_equal(a, b) for a, b in zip(first, again))


def test_there_is_room_for_so_many_facilities():
    rng = np.random.default_rng(11)
    network, _ = street_grid(rng, 5)
    demand, facilities = random_anchors(rng, network, 3), random_anchors(rng, network, 2)
    live = levels_of(network, facilities, demand)
    with pytest.raises(ValueError, match="no room"):
        live.edit(2 + livetimes.ROOM, one(facilities, 0), np.ones(1, dtype=bool))
