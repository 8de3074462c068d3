"""A facility at a place is held against a full evaluation with it there."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from random_studies import DAYS, random_place, random_roads, random_rules, random_study
from service_network_planner.engine.problems import Problem
from service_network_planner.planning.closures import main_question
from service_network_planner.planning.evaluation import evaluate
from service_network_planner.planning.facility import Facility, facilities_of, rows_of
from service_network_planner.planning.helping import grid, inside, where_would_it_help
from service_network_planner.planning.live import LiveStudy
from service_network_planner.planning.travel import Travel
from small_studies import squares

TEN_MINUTES = 600_000


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**9))
def test_every_place_is_that_of_a_full_evaluation(seed):
    rng = np.random.default_rng(seed)
    travel, rules = Travel(random_roads(rng)), random_rules(rng)
    day, study = DAYS[int(rng.integers(3))], random_study(rng, rules.tiers)

    def scratch(study, baseline):
        times = travel.nearest_times(study.demand.xy, study.facilities.xy)
        return evaluate(study, rules, day, times, baseline)

    before = scratch(study, None)
    before = scratch(study, before)
    live = LiveStudy(study, rules, day, travel, baseline=before.figures)
    tier = str(rng.choice(["hospital", "centre", "unit", "mobile"]))
    try:
        question = main_question(study, rules)
    except Problem as problem:
        assert problem.code == "tier-without-facilities"  # noqa: PT017 - others fail below
        return
    places = np.array([random_place(rng) for _ in range(6)])
    found = where_would_it_help(
        live, tier, question, places, group="age_65plus", threshold_ms=TEN_MINUTES
    )
    inside_any = study.demand.municipality >= 0
    was = before.figures.answers[question].ms
    for place, help_ in zip(places.tolist(), found):
        zone = study.municipalities.at(*place)
        added = Facility("new", "New", tier, tuple(place), municipality=zone)
        rows = [*rows_of(study.facilities, rules.tiers), added]
        more = dataclasses.replace(study, facilities=facilities_of(rows, rules.tiers))
        after = scratch(more, before)
        now = after.figures.answers[question].ms
        assert (now <= was).all()
        people = np.where(inside_any, study.demand.residents, 0)
        shorter, arrived = now < was, np.isfinite(was)
        assert help_.everyone.affected == people[shorter].sum()
        assert help_.everyone.cut_off == people[shorter & ~arrived].sum()
        near = (now <= TEN_MINUTES) & (was > TEN_MINUTES)
        assert help_.everyone.only == people[near].sum()
        saved = people[shorter & arrived] * (was - now)[shorter & arrived]
        assert help_.everyone.person_ms == saved.sum()
        turned = [
            (old.verdict, new.verdict)
            for old, new in zip(before.judgements, after.judgements)
            if old.verdict != new.verdict
        ]
        assert [(old.verdict, new.verdict) for old, new in help_.turned] == turned
    assert [row.id for row in live.facilities] == list(study.facilities.ids)


def test_a_grid_by_hand():
    # Two squares of 10 km side by side: cells of 4 km at whole multiples, middles at 2, 6, 10 …
    places = grid(squares(2), 4_000.0)
    xs, ys = sorted(set(places[:, 0])), sorted(set(places[:, 1]))
    assert xs == [2_000, 6_000, 10_000, 14_000, 18_000]
    # The middle of the third row, at 10 km, is on the border and counts as inside.
    assert ys == [2_000, 6_000, 10_000]
    assert len(places) == 15


def test_places_that_are_too_many_or_none():
    with pytest.raises(Problem, match="places-too-many"):
        grid(squares(2), 1.0)
    with pytest.raises(Problem, match="places-none"):
        inside(squares(1), np.array([[-5.0, -5.0]]))
