"""An advantage search finds just what a facility wins, and the two nearest follow every edit."""

from __future__ import annotations

import numpy as np
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
from service_network_planner.engine.advantage import Advantage, Ground
from service_network_planner.engine.places import Targets
from service_network_planner.engine.ranking import Ranking
from service_network_planner.engine.reduction import Core
from service_network_planner.engine.twonearest import TwoNearest

SEEDS = st.integers(0, 2**32 - 1)


def case(seed, network=None, most=9):
    rng = np.random.default_rng(seed)
    network = network or random_network(rng)
    demand = random_anchors(rng, network, int(rng.integers(1, 40)))
    facilities = random_anchors(rng, network, int(rng.integers(1, most)))
    towards, cutoff = bool(rng.integers(2)), float(rng.choice([np.inf, 40.0, 90.0]))
    full = times_between(network, demand, facilities, towards)
    targets = Targets(Core.of(network), demand, towards=towards)
    ground = Ground(targets, Ranking(len(facilities), cutoff))
    sites = [ground.site(i, one(facilities, i)) for i in range(len(facilities))]
    return rng, full, cutoff, ground, sites


def assert_two_nearest(found, ground, full, members, cutoff):
    ms, facility = two_nearest(full, members, cutoff)
    assert np.array_equal(ground.ranking.split(found.points)[0], ms.T)
    assert np.array_equal(ground.ranking.split(found.points)[1], facility.T)


@settings(max_examples=200, deadline=None)
@given(SEEDS)
def test_one_search_serves_several_levels(seed):
    rng, full, cutoff, ground, sites = case(seed)
    levels = [np.flatnonzero(rng.random(len(sites) - 1) < share) + 1 for share in (0.3, 0.6, 0.9)]
    bases = [TwoNearest.among(ground, [sites[i] for i in level]) for level in levels]
    ceiling = np.max([base.nodes[0] for base in bases], axis=0)
    row = Advantage(ground, ceiling).row(sites[0])
    for level, base in zip(levels, bases):
        first = np.minimum(base.points[0], row)
        ms, facility = two_nearest(full, {0, *level.tolist()}, cutoff)
        assert np.array_equal(ground.ranking.split(first)[0], ms[:, 0])
        assert np.array_equal(ground.ranking.split(first)[1], facility[:, 0])


@settings(max_examples=150, deadline=None)
@given(SEEDS)
def test_two_nearest_follow_taking_away_and_adding(seed):
    rng, full, cutoff, ground, sites = case(seed)
    members = set(range(len(sites)))
    two = TwoNearest.among(ground, sites)
    assert_two_nearest(two, ground, full, members, cutoff)
    for facility in rng.integers(0, len(sites), 8).tolist():
        if facility in members:
            members.remove(facility)
            two = two.without(facility, ground.ranking)
            ms, _ = two_nearest(full, members, cutoff)
            assert np.array_equal(ground.ranking.split(two.points[0])[0], ms[:, 0])
            two = two.completed(ground, [sites[i] for i in sorted(members)])
        else:
            members.add(facility)
            two = two.having(sites[facility], ground)
        assert_two_nearest(two, ground, full, members, cutoff)


def test_the_search_settles_the_catchment_only():
    network, _ = street_grid(np.random.default_rng(3), 30)
    _, _, _, ground, sites = case(5, network, most=41)
    others = TwoNearest.among(ground, sites[1:])
    advantage = Advantage(ground, others.nodes[0])
    node, key = advantage.cell(sites[0])
    whole = others.completed(ground, sites[1:]).having(sites[0], ground)
    won = np.flatnonzero(ground.ranking.split(whole.nodes[0])[1] == 0)
    assert node.tolist() == won.tolist()
    assert np.array_equal(key, whole.nodes[0, won])


def test_keys_name_the_nearer_and_of_equals_the_lower():
    ranking = Ranking(5, 100.0)
    key = np.array([7.0 * ranking.unit + 4, 7.0 * ranking.unit + 2, 101.0 * ranking.unit, np.inf])
    assert ranking.unit == 8.0
    assert ranking.split(key)[0].tolist() == [7.0, 7.0, np.inf, np.inf]
    assert ranking.split(key)[1].tolist() == [4, 2, -1, -1]
