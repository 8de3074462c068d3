"""The scorecard says what the tables say, cell by cell, and knows which cells changed."""

from __future__ import annotations

import dataclasses
import importlib.util
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from service_network_planner.planning.access import Question
from service_network_planner.planning.evaluation import evaluate
from service_network_planner.planning.rounding import tenths_of_percent, whole_residents
from service_network_planner.planning.rules import to_ms
from service_network_planner.planning.scorecard import (
    FIGURES,
    VERDICTS,
    Scorecard,
)
from service_network_planner.planning.tables import threshold_name
from service_network_planner.planning.verdicts import overall, rows
from service_network_planner.planning.within import Within
from small_studies import access, rule_set, study, times

UNIT = Question("unit")


@pytest.fixture(scope="module")
def live_session():
    """The random studies of the live tests."""
    spec = importlib.util.spec_from_file_location(
        "live_sessions", Path(__file__).parent / "test_live.py"
    )
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.Session


PRESENCE = {"kind": "presence", "tier": "unit"}
BASE = {"kind": "population_base", "tier": "unit", "lower": 50, "upper": 200}
CHANGE = {"kind": "change", "tier": "unit", "groups": ["total"], "measure": "mean"}
CHANGE["max_worsening"] = 2
POINTS = [(1, 100), (1, 50), (2, 200), (2, 25)]
SITES = [{"in_": 1, "tier": "unit", "id": "a"}, {"in_": 2, "tier": "unit", "id": "b"}]


def town(minutes, *, status=("open", "open"), baseline=None, **more):
    """Two municipalities with two demand points and a unit each."""
    rules = rule_set(access(), PRESENCE, BASE, CHANGE)
    sites = [{**site, "status": s} for site, s in zip(SITES, status)]
    return evaluate(
        study(POINTS, sites, rules=rules, **more), rules, None, times(minutes), baseline
    )


MINUTES = [[5, 40], [25, 60], [30, 10], [90, 15]]


def test_figures_by_hand():
    card = Scorecard.of(town(MINUTES), UNIT, "total", to_ms(20))
    assert card.figure("residents").tolist() == [150, 225, 375]
    assert card.figure("share") == pytest.approx([100 / 150, 1, 325 / 375])
    assert card.figure("mean") == pytest.approx([1750 / 150, 2375 / 225, 4125 / 375])
    assert card.figure("p95").tolist() == [25, 15, 25]
    assert card.figure("worst").tolist() == [25, 15, 25]
    assert card.figure("beyond").tolist() == [50, 0, 50]
    assert np.isnan(card.figure("change")).all()
    assert np.isnan(card.figure("cut_off")).all()
    assert card.share_low.tolist() == card.share_high.tolist() == card.figure("share").tolist()
    assert card.served


def test_verdicts_stand_in_the_rows_that_they_are_about():
    card = Scorecard.of(town(MINUTES), UNIT, "total", to_ms(20))
    named = [[VERDICTS[code] if code >= 0 else "" for code in row] for row in card.verdicts]
    assert named == [
        ["not_met", "met", "", "not_applicable"],
        ["met", "met", "", "not_applicable"],
        ["", "", "met", ""],
    ]
    assert card.kept.tolist() == [1, 2, 0, 0]
    assert card.judged.tolist() == [2, 2, 0, 0]
    assert [VERDICTS[code] for code in card.overall] == ["not_met", "met", "met"]
    assert card.values[:, 0] == pytest.approx([100 / 150, 1, np.nan], nan_ok=True)
    assert card.judgement(0, 0).verdict == "not_met"
    assert card.judgement(2, 0) is None
    assert card.judgement(2, 2).value == 187.5


def test_change_against_the_baseline_and_who_is_cut_off():
    before = town(MINUTES)
    now = town([[5, 40], [25, 60], [np.inf, np.inf], [90, 18]], baseline=before)
    card = Scorecard.of(now, UNIT, "total", to_ms(20))
    assert card.figure("cut_off").tolist() == [0, 200, 200]
    # Mean over those who reach one: 18 min for 25 residents, before it was 2375 / 225.
    assert card.figure("change") == pytest.approx(
        [0, 18 - 2375 / 225, (1750 + 450) / 175 - 4125 / 375]
    )
    assert card.values[1, 3] == np.inf


def test_nobody_provides_the_tier():
    for evaluation in (
        town(MINUTES, status=("closed", "closed"), baseline=town(MINUTES)),
        evaluate(study(POINTS, []), rule_set(CHANGE), None, times(np.ones((4, 0))), town(MINUTES)),
    ):
        card = Scorecard.of(evaluation, UNIT, "total", to_ms(20))
        assert not card.served
        assert card.figure("share").tolist() == [0, 0, 0]
        assert card.figure("beyond").tolist() == card.figure("residents").tolist()
        assert card.figure("cut_off").tolist() == [150, 225, 375]
        assert np.isnan(card.figure("mean")).all()


def test_a_tier_that_is_not_even_asked_for_serves_nobody():
    rules = rule_set()
    evaluation = evaluate(study(POINTS, SITES, rules=rules), rules, None, times(MINUTES))
    card = Scorecard.of(evaluation, Question("hospital"), "total", to_ms(20))
    assert not card.served
    assert card.figure("residents").tolist() == [150, 225, 375]
    assert card.figure("share").tolist() == [0, 0, 0]


def test_what_is_not_known_is_left_blank():
    for question, group in ((Question("unit", "walking"), "total"), (UNIT, "no_such")):
        card = Scorecard.of(town(MINUTES), question, group, to_ms(20))
        assert np.isnan(card.figures).all()
        assert (card.verdicts[:2, 0] > 0).all()


def test_only_cells_that_look_different_change():
    before = Scorecard.of(town(MINUTES), UNIT, "total", to_ms(20))
    assert before.changes(before) == set()
    first = len(before.rules)

    def changed(minutes):
        now = Scorecard.of(town(minutes), UNIT, "total", to_ms(20))
        return now.changes(before)

    def figure(row, *names):
        return {(row, first + FIGURES.index(name)) for name in names}

    # A thousandth of a minute more is too little to be seen.
    assert changed([[5.001, 40], [25, 60], [30, 10], [90, 15]]) == set()
    # Three minutes more for 25 residents, still within the threshold.
    assert changed([[5, 40], [25, 60], [30, 10], [90, 18]]) == (
        figure(1, "mean", "p95", "worst") | figure(2, "mean")
    )
    # Beyond it: the rule's verdict and its value, and how many municipalities keep it.
    assert changed([[5, 40], [25, 60], [30, 10], [90, 21]]) == (
        {(1, 0), (2, 0)}
        | figure(1, "mean", "p95", "worst", "share", "beyond")
        | figure(2, "mean", "share", "beyond")
    )
    other = Scorecard.of(
        evaluate(study(POINTS, SITES), rule_set(access()), None, times(MINUTES)),
        UNIT,
        "total",
        to_ms(20),
    )
    assert not other.alike(before)
    with pytest.raises(ValueError, match="no cells in common"):
        other.changes(before)


def test_rounding_never_makes_a_share_whole_or_residents_vanish():
    shares = np.array([0, 1e-9, 0.5004, 0.99999, 1, np.nan])
    assert tenths_of_percent(shares) == pytest.approx([0, 1, 500, 999, 1000, np.nan], nan_ok=True)
    people = np.array([0, 0.001, 0.4, 0.6, 12.4, -0.2, np.nan])
    assert whole_residents(people) == pytest.approx([0, 0.5, 0.5, 1, 12, -0.5, np.nan], nan_ok=True)


def test_order_keeps_the_county_last_and_blanks_before_it():
    sites = [*SITES, {"in_": 3, "tier": "unit"}]
    rules = rule_set(access(), PRESENCE)
    found = evaluate(
        study([*POINTS, (4, 0), (3, 10)], sites, n=4, rules=rules),
        rules,
        None,
        times([[*row, 99] for row in MINUTES] + [[1, 1, 1], [50, 50, 50]]),
    )
    card = Scorecard.of(found, UNIT, "total", to_ms(20))
    mean = len(card.rules) + FIGURES.index("mean")
    assert card.figure("mean")[:4] == pytest.approx([35 / 3, 95 / 9, 50, np.nan], nan_ok=True)
    assert card.order(mean).tolist() == [1, 0, 2, 3, 4]
    assert card.order(mean, descending=True).tolist() == [2, 0, 1, 3, 4]
    assert card.order(-1).tolist() == [0, 1, 2, 3, 4]
    assert card.order(-1, descending=True).tolist() == [3, 2, 1, 0, 4]
    # By verdict, and within one by its value: 003 keeps nothing, 004 has nobody.
    assert card.order(0, descending=True).tolist() == [0, 2, 1, 3, 4]
    assert card.order(0).tolist() == [3, 1, 2, 0, 4]


def compare(evaluation, question, group, threshold_min):
    """A scorecard against the tables of the same evaluation, without rounding."""
    card = Scorecard.of(evaluation, question, group, to_ms(threshold_min))
    table = evaluation.statistics
    asked = {"tier": question.tier, "mode": question.mode, "borders": question.borders}
    for column, value in {**asked, "also": "", "group": group}.items():
        table = table[table[column] == value]
    name = threshold_name(threshold_min)
    assert len(table) == card.n_rows
    for ours, theirs in (
        ("residents", "residents"),
        ("share", f"share_within_{name}"),
        ("mean", "mean_min"),
        ("p95", "p95_min"),
        ("worst", "worst_min"),
        ("beyond", f"residents_beyond_{name}"),
    ):
        np.testing.assert_array_equal(card.figure(ours), table[theirs].to_numpy())
    np.testing.assert_array_equal(card.share_low, table[f"share_within_{name}_low"].to_numpy())
    np.testing.assert_array_equal(card.share_high, table[f"share_within_{name}_high"].to_numpy())
    return card


def check(evaluation, question, group):
    figures = evaluation.figures
    if figures.summary(question, group) is None:
        return
    for threshold in figures.rule_set.thresholds_min:
        card = compare(evaluation, question, group, threshold)
        summary = figures.summary(question, group)
        one = Within.of(summary, to_ms(threshold))
        other = Within.count(
            figures.ms[question],
            to_ms(threshold),
            figures.study.demand.group(group),
            figures.study.demand.municipality,
        )
        for field in dataclasses.fields(Within):
            np.testing.assert_array_equal(getattr(one, field.name), getattr(other, field.name))
        found = {(one.rule.id, one.row): one for one in evaluation.judgements}
        for number, rule in enumerate(figures.rule_set.rules):
            for row in range(card.n_rows):
                verdict = found.get((rule.id, row))
                assert (verdict is not None) == (row in rows(rule, figures))
                assert card.judgement(row, number) is verdict
                if verdict is not None:
                    assert VERDICTS[card.verdicts[row, number]] == verdict.verdict
                    np.testing.assert_equal(card.values[row, number], verdict.value)
                else:
                    assert card.verdicts[row, number] == -1
        for row in range(card.n_rows):
            here = [one.verdict for one in evaluation.judgements if one.row == row]
            assert overall(here) == (VERDICTS[card.overall[row]] if here else "not_applicable")


@settings(max_examples=8, deadline=None)
@given(seed=st.integers(0, 2**32 - 1))
def test_random_edits_equal_the_tables_of_a_full_evaluation(live_session, seed):
    session = live_session(seed)
    before = None
    for step in range(8):
        session.edit() if step % 4 < 3 else session.ask()
        now = session.live.evaluation
        anew = session.scratch(now.figures.study, session.live.rule_set, session.baseline)
        for question in list(now.figures.ms):
            for group in ("total", "age_65plus"):
                if not question.also and not question.exact:
                    check(anew, question, group)
                    live = Scorecard.of(now, question, group, 600_000)
                    scratch = Scorecard.of(anew, question, group, 600_000)
                    assert live.changes(scratch) == set()
                    np.testing.assert_array_equal(live.figures, scratch.figures)
        card = Scorecard.of(now, UNIT, "total", 600_000)
        if before is not None and card.alike(before):
            text = [[repr(x) for x in row] for row in card.shown.tolist()]
            was = [[repr(x) for x in row] for row in before.shown.tolist()]
            differing = {
                (r, c) for r, row in enumerate(text) for c, x in enumerate(row) if x != was[r][c]
            }
            assert card.changes(before) == differing
        before = card
