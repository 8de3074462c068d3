"""After every edit a live study equals a full evaluation from scratch, table by table."""

from __future__ import annotations

import dataclasses
from datetime import date

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from random_studies import DAYS, TIERS, random_place, random_roads, random_rules, random_study
from service_network_planner.engine.polylines import Polylines
from service_network_planner.engine.roads import Roads
from service_network_planner.engine.zones import assign
from service_network_planner.planning import live as live_module
from service_network_planner.planning.access import Question
from service_network_planner.planning.demand import Demand
from service_network_planner.planning.evaluation import evaluate
from service_network_planner.planning.facilities import Facilities
from service_network_planner.planning.facility import Facility
from service_network_planner.planning.live import LiveStudy
from service_network_planner.planning.study import Study
from service_network_planner.planning.summaries import Tally
from service_network_planner.planning.travel import Travel
from small_studies import access, rule_set, squares


def same_frame(one, other):
    if len(one.columns) or len(other.columns):
        pd.testing.assert_frame_equal(one, other, check_exact=True)


class Session:
    """A random study that is edited at random, live and from scratch."""

    def __init__(self, seed):
        self.rng = rng = np.random.default_rng(seed)
        self.travel = Travel(random_roads(rng), max_snap_m=float(rng.choice([np.inf, 3_000.0])))
        self.rules, self.day = random_rules(rng), DAYS[int(rng.integers(3))]
        self.study = random_study(rng, self.rules.tiers)
        self.baseline = self.scratch(self.study, self.rules, None) if rng.random() < 0.9 else None
        figures = self.baseline.figures if self.baseline else None
        self.live = LiveStudy(self.study, self.rules, self.day, self.travel, baseline=figures)
        self.standing = []

    def scratch(self, study, rules, baseline):
        times = self.travel.nearest_times(study.demand.xy, study.facilities.xy)
        return evaluate(study, rules, self.day, times, baseline)

    def edit(self):
        rng, live = self.rng, self.live
        ids = live.evaluation.figures.study.facilities.ids
        kind = int(rng.integers(12)) if ids else int(rng.choice([0, 6, 7]))
        some = str(rng.choice(ids)) if ids else ""
        tier = str(rng.choice([*TIERS, ""]))
        if kind == 0:
            x, y = random_place(rng)
            live.add(Facility("", "New", tier, (x, y), open=bool(rng.random() < 0.8)))
        elif kind == 1:
            live.remove(some)
        elif kind == 2:
            live.close(some)
        elif kind == 3:
            live.open(some)
            facilities = live.evaluation.figures.study.facilities
            assert live.evaluation.figures.open_now[facilities.ids.index(some)]
        elif kind == 4:
            live.set_tier(some, tier)
        elif kind == 5:
            for _ in live.prepare(some):
                if rng.random() < 0.3:
                    break
        elif kind in (6, 7):
            live.undo()
        else:
            for _ in range(int(rng.integers(1, 4))):
                live.move(some, *random_place(rng))
            if rng.random() < 0.2:
                list(live.settle())

    def ask(self):
        rng, live = self.rng, self.live
        kind = int(rng.integers(4))
        if kind == 0:
            self.rules = random_rules(rng)
            live.set_rules(self.rules)
        elif kind == 1:
            live.set_mode(str(rng.choice(["car", "walking", "bicycle"])))
        elif kind == 2:
            live.set_group(str(rng.choice(["total", "age_75plus", "no_such"])))
        else:
            self.day = DAYS[int(rng.integers(3))]
            live.set_day(self.day)

    def check(self, cells=True):
        found = self.live.evaluation
        modes = dict.fromkeys([*self.rules.modes, self.live.mode])
        named = {**self.rules.groups, self.live.group: {}}
        rules = dataclasses.replace(self.rules, modes=tuple(modes), groups=named)
        anew = self.scratch(found.figures.study, rules, self.baseline)
        facilities, polygons = found.figures.study.facilities, self.study.municipalities.polygons
        assert np.array_equal(assign(facilities.xy, polygons).zone, facilities.municipality)
        assert found.judgements == anew.judgements
        for name in ("statistics", "verdicts", "summary", *(["cells"] if cells else [])):
            same_frame(getattr(found, name), getattr(anew, name))


@settings(max_examples=9, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_random_edits_of_random_studies(seed):
    session = Session(seed)
    session.check()
    for step in range(14):
        session.edit() if step % 5 < 4 else session.ask()
        session.check()


@pytest.mark.parametrize("seed", range(3))
def test_hundreds_of_edits_in_a_row(seed):
    session = Session(seed)
    for step in range(200):
        session.edit() if step % 20 < 19 else session.ask()
        if step % 10 == 9 or step > 190:
            session.check(cells=step > 190)


def test_undoing_everything():
    session = Session(11)
    live, seen = session.live, [session.live.evaluation]
    for _ in range(60):
        before = live.evaluation
        session.edit()
        if live.evaluation is not before:
            seen = [*seen, live.evaluation]
    while live._done:
        live.undo()
    same_frame(live.evaluation.statistics, seen[0].statistics)
    same_frame(live.evaluation.cells, seen[0].cells)
    assert live.evaluation.judgements == seen[0].judgements
    assert live.undo() is live.evaluation
    session.check()


def test_only_so_many_edits_are_kept(monkeypatch):
    monkeypatch.setattr(live_module, "HISTORY", 3)
    live = street().live
    for x in (1_000, 2_000, 3_000, 4_000, 5_000):
        live.move("a", x, 0)
    for _ in range(9):
        live.undo()
    assert live.evaluation.figures.study.facilities.xy[0].tolist() == [2_000, 0]


def street(*rules, **more):
    """Ten residents at each end of a street of 20 km through two municipalities, 60 km/h."""
    lines = Polylines(np.array([[0.0, 1.0], [20_000.0, 1.0]]), np.array([0, 2]))
    roads, _ = Roads.build(lines, crs="EPSG:3067", speed_kmh=np.array([60.0]))
    chosen, municipalities = rule_set(*rules), squares(2)
    demand, _ = Demand.build(
        ids=["west", "east"],
        xy=np.array([[0.0, 1.0], [20_000.0, 1.0]]),
        total=[10, 10],
        municipalities=municipalities,
        groups={"age_65plus": [1, 4]},
    )
    facilities, _ = Facilities.build(
        ids=["a"],
        xy=np.array([[0.0, 1.0]]),
        tiers=chosen.tiers,
        municipalities=municipalities,
        tier=["unit"],
        closes=["2028-12-31"],
    )
    session = Session.__new__(Session)
    session.study = Study(municipalities, demand, facilities)
    session.travel, session.rules = Travel(roads), chosen
    session.day, session.baseline = date(2028, 1, 1), None
    session.live = LiveStudy(session.study, chosen, session.day, session.travel, **more)
    return session


UNIT = Question("unit")


def test_a_moment_tells_who_gained_and_who_lost():
    live = street(access(threshold_min=10, share=1.0)).live
    assert [v.verdict for v in live.evaluation.judgements] == ["met", "not_met"]
    after = live.move("a", 15_000, 1)
    found = after.since_previous(UNIT)
    assert found.points.tolist() == [0, 1]
    # East is 5 minutes away now, not 20; west 15, not 0: thresholds are 10, 20 and 30 minutes.
    assert found.gained.tolist() == [10_000, 0, 0]
    assert found.lost.tolist() == [10_000, 0, 0]
    assert (found.mean_ms / 60_000).tolist() == [15, -15, 0]
    assert found.worst == 0
    assert [v.verdict for v in after.previous.judgements] == ["met", "not_met"]
    assert [v.verdict for v in after.judgements] == ["not_met", "met"]
    for same in (live.move("a", 15_000, 1), live.set_group("age_65plus")):
        assert not len(same.since_previous(UNIT).points)
        assert same.judgements == same.previous.judgements
    assert live.move("a", 0, 1).since_previous(UNIT).lost.tolist() == [4_000, 0, 0]
    cut = live.close("a").since_previous(UNIT)
    assert cut.cut_off.tolist() == [1_000, 4_000, 5_000]
    assert cut.worst == 1
    assert np.isnan(cut.mean_ms).all()


def test_the_baseline_is_compared_on_demand():
    session = street()
    live = session.live
    assert live.evaluation.since_baseline(UNIT) is None
    live.set_baseline(live.evaluation.figures)
    live.move("a", 5_000, 1)
    live.move("a", 10_000, 1)
    found = live.evaluation.since_baseline(UNIT)
    assert (found.mean_ms / 60_000).tolist() == [10, -10, 0]


def test_a_day_opens_and_closes():
    live = street().live
    assert live.evaluation.figures.open_now.tolist() == [True]
    after = live.set_day(date(2029, 1, 1))
    assert after.figures.open_now.tolist() == [False]
    assert after.since_previous(UNIT).worst == 0
    # Opening lifts the closing date; undoing brings it back.
    assert live.open("a").figures.open_now.tolist() == [True]
    assert np.isnat(live.evaluation.figures.study.facilities.closes).all()
    assert live.undo().figures.open_now.tolist() == [False]


def test_other_rules_keep_the_travel_times():
    session = street(access())
    live, before = session.live, session.live.evaluation
    (times,) = {one.times for one in live._where.values()}
    after = live.set_rules(rule_set(access(share=0.1), access(threshold_min=40)))
    assert after.figures.answers[UNIT].ms is before.figures.answers[UNIT].ms
    live.set_rules(rule_set(access(borders="closed")))
    assert times in {one.times for one in live._where.values()}
    session.rules = live._rules
    session.check()
    live.move("a", 12_000, 1)
    session.check()


def test_a_mode_that_nobody_looks_at_waits_until_it_is_read(monkeypatch):
    session = street(access())
    session.rules = rule_set(access(), modes=["car", "walking"])
    live = session.live
    live.set_rules(session.rules)
    snapshots = [live.move("a", x, 1) for x in (3_000, 6_000)]
    assert {mode for mode, _ in live._where} == {"car"}
    walking = Question("unit", "walking")
    minutes = [float(s.figures.ms[walking][0]) / 60_000 for s in snapshots]
    assert minutes[1] == 2 * minutes[0] > 3
    live.set_mode("walking")
    live.move("a", 9_000, 1)
    assert {mode for mode, _ in live._where} == {"car", "walking"}
    session.check()


def test_statistics_are_counted_when_they_are_read(monkeypatch):
    session = street(access(threshold_min=10, share=1.0))
    live, counted, plain = session.live, [], Tally.at
    monkeypatch.setattr(
        Tally, "at", lambda self, ms: counted.append(self.people.names) or plain(self, ms)
    )
    snapshots = [live.move("a", x, 1) for x in (5_000, 10_000, 15_000)]
    assert counted == [("total",)] * 3
    # Five, ten and fifteen minutes from the west, where one of five aged 65 and older lives.
    for snapshot, x in reversed([*zip(snapshots, (5, 10, 15))]):
        older = snapshot.figures.summary(UNIT, "age_65plus")
        assert older.person_ms.tolist() == [
            1_000 * x * 60_000, 4_000 * (20 - x) * 60_000, 1_000 * (x + 4 * (20 - x)) * 60_000
        ]  # fmt: skip
        assert snapshot.figures.summary(UNIT, "total").person_ms[0] == 10_000 * x * 60_000
    session.check()


def test_ids_of_new_facilities_are_unique():
    live = street().live
    added = live.add(Facility("a", "Another", "unit", (20_000.0, 1.0)))
    assert added.figures.study.facilities.ids == ("a", "a-2")
    assert added.figures.study.facilities.municipality.tolist() == [0, 1]
    assert live.remove("a").figures.study.facilities.ids == ("a-2",)
    assert live.evaluation.figures.answers[UNIT].facility.tolist() == [0, 0]
    with pytest.raises(KeyError):
        live.move("a", 0, 0)


def test_idle_time_is_spent_in_slices():
    session = Session(5)
    live = session.live
    list(live.tabulate())
    assert set(live._tables) == live._modes
    assert not list(live.tabulate())
    for _ in range(20):
        session.edit()
        list(live.settle())
    session.check()
