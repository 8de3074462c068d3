"""Closing is held against a full evaluation from scratch, and against figures made by hand."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from random_studies import DAYS, random_roads, random_rules, random_study
from service_network_planner.engine.feedback import Canceled
from service_network_planner.engine.problems import Problem
from service_network_planner.engine.traveltimes import matrix
from service_network_planner.planning.access import providers
from service_network_planner.planning.closures import main_question, rank_closures
from service_network_planner.planning.evaluation import evaluate
from service_network_planner.planning.live import LiveStudy
from service_network_planner.planning.travel import Travel

TEN_MINUTES = 600_000


class Case:
    """A random study with all closures, and the means to evaluate any of them anew."""

    def __init__(self, seed):
        rng = np.random.default_rng(seed)
        self.travel = Travel(random_roads(rng))
        self.rules, self.day = random_rules(rng), DAYS[int(rng.integers(3))]
        self.study = random_study(rng, self.rules.tiers)
        self.before = self.scratch(self.study, None)

    def scratch(self, study, baseline):
        times = self.travel.nearest_times(study.demand.xy, study.facilities.xy)
        return evaluate(study, self.rules, self.day, times, baseline)

    def ranked(self, pairs_of=100):
        question = main_question(self.study, self.rules)
        live = LiveStudy(
            self.study, self.rules, self.day, self.travel, baseline=self.before.figures
        )
        whole = rank_closures(
            live, question, group="age_65plus", threshold_ms=TEN_MINUTES, pairs_of=pairs_of
        )
        return whole, live

    def closed(self, which):
        sites = self.study.facilities
        open_ = sites.open.copy()
        open_[list(which)] = False
        fewer = dataclasses.replace(sites, open=open_)
        return self.scratch(dataclasses.replace(self.study, facilities=fewer), self.before)


def plain_loss(before, after, people, inside):
    """The loss of residents, one demand point after the other."""
    affected = cut_off = only = person_ms = 0
    for was, now, some, counts in zip(before, after, people.tolist(), inside):
        if not counts or was == now:
            continue
        affected += some
        only += some if was <= TEN_MINUTES < now else 0
        if np.isinf(now):
            cut_off += some
        else:
            person_ms += some * int(now - was)
    return affected, cut_off, only, person_ms


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**9))
def test_every_closure_is_that_of_a_full_evaluation(seed):
    case = Case(seed)
    try:
        found, live = case.ranked()
    except Problem as problem:
        if problem.code in ("closures-none-open", "tier-without-facilities"):
            return
        raise
    is_open = case.before.figures.open_now & (case.study.facilities.tier >= 0)
    candidates = np.flatnonzero(is_open).tolist()
    assert sorted(one.facilities[0] for one in found.singles) == candidates
    assert len(found.pairs) == len(candidates) * (len(candidates) - 1) // 2
    demand, question = case.study.demand, found.question
    inside = demand.municipality >= 0
    for closure in (*found.singles, *found.pairs[:12]):
        after = case.closed(closure.facilities)
        turned = [
            (old.verdict, new)
            for old, new in zip(case.scratch(case.study, case.before).judgements, after.judgements)
            if old.verdict != new.verdict
        ]
        assert [repr((old.verdict, new)) for old, new in closure.turned] == [
            repr(pair) for pair in turned
        ]
        was = case.before.figures.answers[question].ms
        now = after.figures.answers[question].ms
        assert (now >= was).all()
        for loss, people in (
            (closure.everyone, demand.residents),
            (closure.group, demand.group("age_65plus").expected),
        ):
            assert dataclasses.astuple(loss) == plain_loss(was, now, people, inside)
    for kind in (found.singles, found.pairs):
        assert [one.harm for one in kind] == sorted(one.harm for one in kind)
    # The study is left as it was.
    assert repr(live.evaluation.judgements) == repr(found.before.judgements)


def some_case():
    for seed in range(1000):
        case = Case(seed)
        if int((case.before.figures.open_now & (case.study.facilities.tier >= 0)).sum()) > 4:
            return case
    raise AssertionError("no study with facilities")


def test_pairs_are_made_of_those_of_least_harm():
    case = some_case()
    found, _ = case.ranked(pairs_of=3)
    best = {one.facilities[0] for one in found.singles[:3]}
    assert found.paired == 3
    assert len(found.pairs) == 3
    assert {one for pair in found.pairs for one in pair.facilities} == best


@pytest.mark.parametrize("pairs_of", [0, 1])
def test_no_pairs(pairs_of):
    found, _ = some_case().ranked(pairs_of=pairs_of)
    assert found.pairs == ()
    assert found.paired == 0


def test_two_hurt_at_least_as_much_as_each():
    found, _ = some_case().ranked()
    alone = {one.facilities[0]: one.everyone for one in found.singles}
    for pair in found.pairs:
        for one in pair.facilities:
            assert pair.everyone.cut_off >= alone[one].cut_off
            assert pair.everyone.only >= alone[one].only
            assert pair.everyone.affected >= alone[one].affected


def test_cancel_stops():
    case = some_case()
    live = LiveStudy(case.study, case.rules, case.day, case.travel)

    class Stop:
        def isCanceled(self):  # noqa: N802
            return True

        def setProgress(self, percent):  # noqa: N802
            pass

    question = main_question(case.study, case.rules)
    with pytest.raises(Canceled):
        rank_closures(live, question, group="total", threshold_ms=1, feedback=Stop())


def test_words_that_nobody_knows():
    case = some_case()
    for tier in ("palace", "digital"):
        with pytest.raises(Problem, match="tier-unknown"):
            main_question(case.study, case.rules, tier)
    live = LiveStudy(case.study, case.rules, case.day, case.travel)
    question = main_question(case.study, case.rules)
    with pytest.raises(Problem, match="group-unknown"):
        rank_closures(live, question, group="age_3", threshold_ms=1)


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10**9))
def test_residents_that_only_it_reaches_have_one_facility_within_reach(seed):
    """Counted on the whole matrix, where nothing is closed."""
    case = Case(seed)
    try:
        found, _ = case.ranked(pairs_of=0)
    except Problem as problem:
        if problem.code in ("closures-none-open", "tier-without-facilities"):
            return
        raise
    question, demand, sites = found.question, case.study.demand, case.study.facilities
    homes, places = (
        case.travel.anchor(question.mode, case.travel.snap(question.mode, xy))
        for xy in (demand.xy, sites.xy)
    )
    serve = providers(question, case.study, case.rules.tiers, case.before.figures.open_now)
    within = matrix(case.travel.network(question.mode), homes, places) <= TEN_MINUTES
    within &= serve[None, :]
    if question.borders == "closed":
        within &= demand.municipality[:, None] == sites.municipality[None, :]
    alone = (within.sum(axis=1) == 1) & (demand.municipality >= 0)
    older = demand.group("age_65plus").expected
    for closure in found.singles:
        mine = alone & within[:, closure.facilities[0]]
        assert closure.everyone.only == demand.residents[mine].sum()
        assert closure.group.only == older[mine].sum()
