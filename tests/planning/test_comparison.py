"""Comparisons of two networks: every figure by hand, and against counting one by one."""

from __future__ import annotations

import dataclasses
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from service_network_planner.engine.problems import Problem
from service_network_planner.planning import comparisontables as tables
from service_network_planner.planning.access import Question
from service_network_planner.planning.comparison import (
    BETTER,
    OTHER,
    SAME,
    WORSE,
    Base,
    Comparison,
    Topic,
    VerdictChange,
)
from service_network_planner.planning.evaluation import evaluate
from service_network_planner.planning.facilities import Facilities
from service_network_planner.planning.groups import Group
from service_network_planner.planning.movement import (
    CHANGES,
    Movement,
    band,
    destinations,
    kinds,
)
from service_network_planner.planning.statistics import NEVER, Layout
from service_network_planner.planning.verdicts import MET, NOT_APPLICABLE, NOT_MET, UNCERTAIN
from small_studies import access, rule_set, study, times

INF = np.inf
CAR = Question("unit")
EVERYONE = Topic(CAR, "total")
OLD = Topic(CAR, "age_65plus")
# Municipality, residents; then minutes to the facilities a (in 001), b (in 002) and c (outside).
PEOPLE = [(1, 100), (1, 40), (2, 30), (2, 7), (1, 5), (2, 9), (0, 1000)]
TABLE = [
    [5, 15, INF],
    [12, 8, INF],
    [25, 5, INF],
    [INF, 31, INF],
    [INF, INF, 10],
    [INF, INF, INF],
    [1, 50, 1],
]
SITES = [
    {"id": "a", "tier": "unit", "in_": 1},
    {"id": "b", "tier": "unit", "in_": 2},
    {"id": "c", "tier": "unit", "in_": 0},
]
ROWS = ["001", "002", "county"]


def side(open_, *rules, groups=None, controls=None):
    """Return the evaluation with just these facilities open."""
    sites = [{**site, "status": "open" if site["id"] in open_ else "closed"} for site in SITES]
    chosen = rule_set(*(rules or [access()]))
    made = study(PEOPLE, sites, groups=groups, controls=controls, rules=chosen)
    return evaluate(made, chosen, None, times(TABLE))


def compared(before="ab", after="ac", *rules, projection=None, **more):
    return Comparison.between(side(before, *rules, **more), side(after, *rules, **more), projection)


def milli(*residents):
    return [1000 * value for value in residents]


class TestMovement:
    def test_residents_by_what_becomes_of_them(self):
        # a and b, then a and c: p1 8 to 12, p2 5 to 25, p3 31 to nowhere, p4 nowhere to 10.
        movement = compared().movements[EVERYONE]
        assert movement.residents.tolist() == milli(145, 46, 191)
        assert movement.count("gaining").tolist() == [0, 0, 0]
        assert movement.count("losing").tolist() == milli(40, 30, 70)
        assert movement.count("unchanged").tolist() == milli(100, 0, 100)
        assert movement.count("cut_off").tolist() == milli(0, 7, 7)
        assert movement.count("reached_now").tolist() == milli(5, 0, 5)
        assert movement.count("never").tolist() == milli(0, 9, 9)

    def test_person_minutes_gained_and_lost_are_kept_apart(self):
        # a alone, then b alone: p0 5 to 15, p1 12 to 8, p2 25 to 5.
        movement = compared("a", "b").movements[EVERYONE]
        minutes = 1000 * 60_000
        assert movement.lost_person_ms.tolist() == [1000 * minutes, 0, 1000 * minutes]
        assert movement.gained_person_ms.tolist() == [160 * minutes, 600 * minutes, 760 * minutes]
        assert movement.count("gaining").tolist() == milli(40, 30, 70)
        assert movement.count("losing").tolist() == milli(100, 0, 100)

    def test_transitions_between_bands(self):
        found = compared().movements[EVERYONE]
        assert found.limits_ms == (600_000, 1_200_000, 1_800_000)
        # Within 10, 20, 30 minutes, longer, nowhere.
        expected = np.zeros((5, 5), dtype=int)
        expected[0, 0] = 100
        expected[0, 1] = 40
        expected[0, 2] = 30
        expected[3, 4] = 7
        expected[4, 0] = 5
        expected[4, 4] = 9
        assert (found.transitions[-1] == 1000 * expected).all()
        assert found.transitions[0].sum() == 145_000
        assert tables.bands(found) == [
            (0, 10),
            (10, 20),
            (20, 30),
            (30, INF),
            (INF, INF),
        ]

    def test_flows_across_borders(self):
        found = compared().movements[EVERYONE]
        # Columns: 001, 002, outside, nowhere.
        assert found.flows_before.tolist() == [milli(100, 40, 0, 5), milli(0, 37, 0, 9)]
        assert found.flows_after.tolist() == [milli(140, 0, 5, 0), milli(30, 0, 0, 16)]
        assert found.outflow_before.tolist() == milli(40, 0)
        assert found.outflow_after.tolist() == milli(5, 30)
        assert found.inflow_before.tolist() == milli(0, 40)
        assert found.inflow_after.tolist() == milli(30, 0)

    def test_too_small_a_change_counts_as_none_but_its_minutes_count(self):
        layout = Layout(np.array([0, 1, 2, 3]), np.array([0, 4]))
        group = Group.known(np.full(4, 1000), 1)
        was, is_ = np.full(4, 60_000), 60_000 + np.array([3_000, 3_001, -3_000, -3_001])
        here = np.zeros(4, dtype=np.int64)
        found = Movement.of(layout, group, (was, here), (is_, here), (60_000,))
        assert found.counts[-1].tolist() == milli(1, 1, 2, 0, 0, 0)
        assert found.lost_person_ms[-1] == found.gained_person_ms[-1] == 1000 * 6_001

    def test_suppressed_counts_have_bounds(self):
        ages = {"age_65plus": [50, -1, 20, 1, 0, 2, 0]}
        found = compared(groups=ages).movements[OLD]
        # Of the 40 residents of p1 nobody to everybody is old.
        low, high = found.bounds("losing")
        assert low.tolist() == milli(0, 20, 20)
        assert high.tolist() == milli(40, 20, 60)
        low, high = found.bounds("unchanged")
        assert low.tolist() == high.tolist() == milli(50, 0, 50)
        assert (found.counts.sum(axis=1) == found.residents).all()

    def test_control_totals_bind_the_bounds(self):
        ages = {"age_65plus": [50, -1, 20, 1, -1, 2, 0]}
        found = compared(groups=ages, controls={"age_65plus": [60, 23]}).movements[OLD]
        # 10 are left for p1 (0 to 40), which loses, and p4 (0 to 5), which is reached now.
        assert [bound[0] for bound in found.bounds("losing")] == milli(5, 10)
        assert [bound[0] for bound in found.bounds("reached_now")] == milli(0, 5)

    def test_bands_are_inclusive(self):
        ms = np.array([0, 600_000, 600_001, 1_200_000, 1_200_001, NEVER - 1, NEVER])
        assert band(ms, (600_000, 1_200_000)).tolist() == [0, 0, 1, 1, 2, 2, 3]

    def test_destinations(self):
        to = destinations(np.array([1, 0, -1], np.int32), np.array([2, -1], np.int32), 3)
        assert to.tolist() == [3, 2, 4]


def by_hand(movement, residents, zone, was, is_, places, limits):
    """Count one by one, in Python's own integers."""
    n = len(movement.counts) - 1
    for row in range(n + 1):
        mine = [d for d in range(len(zone)) if zone[d] >= 0 and row in (zone[d], n)]
        counts, gained, lost = dict.fromkeys(CHANGES, 0), 0, 0
        pairs = {}
        for d in mine:
            a, b, people = int(was[d]), int(is_[d]), int(residents[d])
            if a == NEVER or b == NEVER:
                kind = {
                    (True, True): "never",
                    (True, False): "reached_now",
                    (False, True): "cut_off",
                }[a == NEVER, b == NEVER]
            else:
                kind = "unchanged" if abs(b - a) <= 3_000 else "losing" if b > a else "gaining"
                gained += people * max(a - b, 0)
                lost += people * max(b - a, 0)
            counts[kind] += people
            pair = tuple(
                len(limits) + 1 if t == NEVER else sum(t > limit for limit in limits)
                for t in (a, b)
            )
            pairs[pair] = pairs.get(pair, 0) + people
        assert movement.counts[row].tolist() == list(counts.values())
        assert (int(movement.gained_person_ms[row]), int(movement.lost_person_ms[row])) == (
            gained,
            lost,
        )
        found = movement.transitions[row]
        assert {tuple(p): int(found[tuple(p)]) for p in np.argwhere(found).tolist()} == {
            pair: people for pair, people in pairs.items() if people
        }
        if row < n:
            for flow, place in zip((movement.flows_before, movement.flows_after), places):
                for to in range(n + 2):
                    people = sum(int(residents[d]) for d in mine if place[d] == to)
                    assert int(flow[row, to]) == people


@st.composite
def cases(draw):
    n_zones = draw(st.integers(1, 4))
    n = draw(st.integers(0, 25))

    def column(strategy):
        return np.array(draw(st.lists(strategy, min_size=n, max_size=n)), dtype=np.int64)

    moment = st.one_of(
        st.sampled_from([0, 60_000, 63_000, 63_001, 600_000, NEVER]), st.integers(0, 10**10)
    )
    low = column(st.integers(0, 5000))
    expected = low + column(st.integers(0, 3000))
    high = expected + column(st.integers(0, 3000))
    zone = column(st.integers(-1, n_zones - 1))
    known = draw(st.booleans())
    if known:
        low = high = expected
    control = np.array(
        [
            int(expected[zone == z].sum()) if draw(st.booleans()) and not known else -1
            for z in range(n_zones)
        ]
    )
    places = [column(st.integers(0, n_zones + 1)) for _ in range(2)]
    return n_zones, zone, low, expected, high, control, column(moment), column(moment), places


@settings(max_examples=150, deadline=None)
@given(cases())
def test_movements_are_what_counting_one_by_one_gives(case):
    n_zones, zone, low, expected, high, control, was, is_, places = case
    order = np.argsort(zone, kind="stable")
    order = order[int((zone < 0).sum()) :]
    start = np.searchsorted(zone[order], np.arange(n_zones + 1)).astype(np.int64)
    layout = Layout(order, start)
    group = Group(low, expected, high, control, low != high)
    limits = (60_000, 600_000)
    found = Movement.of(layout, group, (was, places[0]), (is_, places[1]), limits)
    by_hand(found, expected, zone, was, is_, places, limits)
    # Whatever becomes of them, residents stay as many; nothing is counted twice or not at all.
    people = np.array([expected[zone == z].sum() for z in range(n_zones)], dtype=np.int64)
    assert found.residents.tolist() == [*people.tolist(), int(people.sum())]
    assert (found.counts.sum(axis=1) == found.residents).all()
    assert (found.transitions.sum(axis=(1, 2)) == found.residents).all()
    assert (found.flows_before.sum(axis=1) == people).all()
    assert (found.flows_after.sum(axis=1) == people).all()
    assert (found.low <= found.counts).all()
    assert (found.counts <= found.high).all()
    # The other way round, gains are losses.
    back = Movement.of(layout, group, (is_, places[1]), (was, places[0]), limits)
    assert (back.gained_person_ms == found.lost_person_ms).all()
    assert (back.transitions == found.transitions.transpose(0, 2, 1)).all()
    assert (back.count("cut_off") == found.count("reached_now")).all()
    assert (back.count("gaining") == found.count("losing")).all()


class TestLosses:
    def test_the_harmed_come_first_however_few(self):
        found = compared()
        # p3 is cut off with 7 residents; p2 loses 20 minutes, p1 4.
        assert found.losses(EVERYONE).tolist() == [3, 2, 1]
        assert found.losses(EVERYONE, row=0).tolist() == [1]
        assert found.losses(EVERYONE, most=2).tolist() == [3, 2]
        assert compared("a", "a").losses(EVERYONE).tolist() == []

    def test_nobody_of_the_group_no_loss(self):
        ages = {"age_65plus": [50, 0, -1, 7, 0, 2, 0]}
        assert compared(groups=ages).losses(OLD).tolist() == [3, 2]

    def test_as_a_table(self):
        table = tables.losses(compared(), EVERYONE)
        assert table["cell_id"].tolist() == ["p3", "p2", "p1"]
        assert table["municipality_code"].tolist() == ["002", "002", "001"]
        assert table["before_min"].tolist() == [31, 5, 8]
        assert table["after_min"][1:].tolist() == [25, 12]
        assert np.isnan(table["after_min"][0])
        assert np.isnan(table["change_min"][0])
        assert table["change_min"][1:].tolist() == [20, 4]
        assert table["residents"].tolist() == [7, 30, 40]
        assert table["facility_before"].tolist() == ["b", "b", "b"]
        assert table["facility_after"].tolist() == [None, "a", "a"]


class TestVerdicts:
    @pytest.mark.parametrize(
        ("before", "after", "turn"),
        [
            (MET, MET, SAME),
            (MET, NOT_MET, WORSE),
            (MET, UNCERTAIN, WORSE),
            (UNCERTAIN, NOT_MET, WORSE),
            (NOT_MET, UNCERTAIN, BETTER),
            (NOT_MET, MET, BETTER),
            (NOT_APPLICABLE, MET, OTHER),
            (NOT_MET, NOT_APPLICABLE, OTHER),
        ],
    )
    def test_turns(self, before, after, turn):
        (one,) = side("ab", access(scope="county")).judgements
        change = VerdictChange(
            dataclasses.replace(one, verdict=before), dataclasses.replace(one, verdict=after)
        )
        assert change.turn == turn

    def test_a_rule_about_change_that_breaks_has_turned_worse(self):
        rule = {"kind": "change", "tier": "unit", "groups": ["total"], "max_worsening": 2}
        rule["measure"] = "mean"
        before = side("ab", rule)
        sites = side("a", rule).figures.study
        after = evaluate(sites, before.figures.rule_set, None, times(TABLE), before)
        found = Comparison.between(before, after)
        # 001: p1 from 8 to 12, over 140 residents 1.1 minutes. 002: p2 from 5 to 25, p3 cut off.
        assert [c.before.verdict for c in found.verdicts] == [NOT_APPLICABLE] * 2
        assert [c.after.verdict for c in found.verdicts] == [MET, NOT_MET]
        assert [c.turn for c in found.verdicts] == [SAME, WORSE]

    def test_by_rule_and_place(self):
        found = compared("ab", "ac", access(share=0.9))
        # Within 20 minutes: 140 of 145 and 30 of 46; then 145 of 145 and 0 of 46.
        assert [change.turn for change in found.verdicts] == [SAME, SAME]
        table = tables.verdicts(found)
        assert table["verdict_before"].tolist() == ["met", "not_met"]
        assert table["value_before"].tolist() == pytest.approx([140 / 145, 30 / 46])
        assert table["value_after"].tolist() == pytest.approx([1, 0])
        assert table["value_change"].tolist() == pytest.approx([5 / 145, -30 / 46])
        assert table["municipality_code"].tolist() == ["001", "002"]

    def test_rules_of_one_side_alone_are_kept(self):
        before, after = side("ab", access(id="old")), side("ab", access(id="new"))
        found = Comparison.between(before, after)
        sides = [
            (c.before and c.before.rule.id, c.after and c.after.rule.id) for c in found.verdicts
        ]
        assert sides == [(None, "new")] * 2 + [("old", None)] * 2
        assert tables.verdicts(found)["turn"].tolist() == ["other"] * 4


class TestStatistics:
    def test_every_statistic_changes(self):
        table = tables.statistics(compared("a", "b"))
        row = table[(table["municipality_code"] == "001") & (table["group"] == "total")]
        row = row[row["tier"] == "unit"].iloc[0]
        # p0 (100) 5 to 15, p1 (40) 12 to 8, p4 (5) nowhere.
        assert row["residents_change"] == 0
        assert row["mean_min_before"] == pytest.approx((500 + 480) / 140)
        assert row["mean_min_after"] == pytest.approx((1500 + 320) / 140)
        assert row["mean_min_change"] == pytest.approx(6)
        assert (row["median_min_before"], row["median_min_after"]) == (5, 15)
        assert row["median_min_change"] == 10
        assert row["p90_min_change"] == 3
        assert row["p95_min_change"] == 3
        assert row["worst_min_change"] == 3
        assert (row["worst_cell_before"], row["worst_cell_after"]) == ("p1", "p0")
        assert row["share_within_10_min_change"] == pytest.approx(-60 / 145)
        assert row["residents_beyond_10_min_change"] == 60
        assert row["residents_beyond_20_min_change"] == 0
        assert row["residents_unreachable_change"] == 0
        assert "share_within_10_min_low_change" not in table.columns
        assert len(table) == len(ROWS) * len(compared("a", "b").topics)

    def test_one_without_the_other(self):
        found = compared("a", "b")
        before, after = found.summaries(EVERYONE)
        change = (after.person_ms - before.person_ms).tolist()
        movement = found.movements[EVERYONE]
        net = (movement.lost_person_ms - movement.gained_person_ms).tolist()
        # p3 (7 in 002) reaches b after 31 minutes and did not reach a.
        assert net[0] == change[0]
        assert net[1] == change[1] - 7_000 * 31 * 60_000


class TestTables:
    def test_movements(self):
        table = tables.movements(compared())
        row = table[(table["tier"] == "unit") & (table["group"] == "total")]
        assert row["municipality_code"].tolist() == ROWS
        assert row["residents_losing"].tolist() == [40, 30, 70]
        assert row["residents_losing_high"].tolist() == [40, 30, 70]
        assert row["person_min_lost"].tolist() == pytest.approx([160, 600, 760])
        assert row["person_min_gained"].tolist() == [0, 0, 0]

    def test_transitions(self):
        table = tables.transitions(compared())
        county = table[(table["municipality_code"] == "county") & (table["group"] == "total")]
        county = county[county["tier"] == "unit"]
        assert county["residents"].tolist() == [100, 40, 30, 7, 5, 9]
        assert county["band_before"].tolist() == [0, 0, 0, 3, 4, 4]
        assert county["band_after"].tolist() == [0, 1, 2, 4, 0, 4]
        assert county["after_up_to_min"][:3].tolist() == [10, 20, 30]
        assert county["before_above_min"].tolist()[3] == 30

    def test_flows(self):
        table = tables.flows(compared())
        unit = table[(table["tier"] == "unit") & (table["group"] == "total")]
        rows = list(
            zip(
                unit["municipality_code"],
                unit["to_code"],
                unit["residents_before"],
                unit["residents_after"],
            )
        )
        assert rows == [
            ("001", "001", 100, 140),
            ("001", "002", 40, 0),
            ("001", "outside", 0, 5),
            ("001", "unserved", 5, 0),
            ("002", "001", 0, 30),
            ("002", "002", 37, 0),
            ("002", "unserved", 9, 16),
        ]
        assert unit["residents_change"].tolist() == [40, -40, 5, -5, 30, -37, 7]


class TestBases:
    RATIO = {"kind": "population_base", "tier": "unit", "lower": 60, "upper": 100}  # noqa: RUF012

    def test_ratio(self):
        (base,) = compared("ab", "a", self.RATIO).bases()
        assert (base.before, base.after) == (Fraction(191, 2), Fraction(191))
        assert (base.verdict(base.before), base.verdict(base.after)) == (MET, NOT_MET)
        assert base.projected is None
        table = tables.bases(compared("ab", "a", self.RATIO))
        assert table["verdict_projected"].tolist() == ["not_applicable"]

    def test_a_tier_without_any_open_facility_does_not_keep_its_rule(self):
        found = compared("ab", "", self.RATIO)
        (base,) = found.bases()
        assert base.after is None
        assert base.verdict(base.after) == found.verdicts[-1].after.verdict == NOT_MET

    def test_catchments_by_facility_and_for_a_later_population(self):
        rule = {**self.RATIO, "method": "catchment"}
        later = np.array(milli(200, 80, 60, 14, 10, 18, 5), dtype=np.int64)
        found = compared("ab", "ac", rule, projection=later).bases()
        assert [(b.facility_id, b.before, b.after, b.projected) for b in found] == [
            ("a", 100, 170, 340),
            ("c", None, 5, 10),
            ("b", 77, None, None),
        ]
        table = tables.bases(compared("ab", "ac", rule, projection=later))
        assert table["verdict_before"].tolist() == ["met", "not_applicable", "met"]
        assert table["verdict_after"].tolist() == ["not_met", "not_met", "not_applicable"]
        assert table["facility"].tolist() == ["a", "c", "b"]

    def test_bounds_are_inclusive(self):
        rule = compared("ab", "a", self.RATIO).bases()[0].rule
        base = Base(rule, "", "", None, None)
        assert base.verdict(Fraction(60)) == base.verdict(Fraction(100)) == MET
        assert base.verdict(Fraction(100_001, 1000)) == NOT_MET


def test_other_people_cannot_be_compared():
    before, after = side("ab"), side("ab")
    demand = dataclasses.replace(after.figures.study.demand, ids=tuple("abcdefg"))
    other = dataclasses.replace(
        after.figures, study=dataclasses.replace(after.figures.study, demand=demand)
    )
    with pytest.raises(Problem) as caught:
        Comparison.of(before.figures, other)
    assert caught.value.code == "baseline-differs"


def test_facilities_need_not_be_the_same():
    before, after = side("ab"), side("ab")
    sites = after.figures.study.facilities
    parts = {f.name: getattr(sites, f.name)[::-1] for f in dataclasses.fields(Facilities)}
    turned = dataclasses.replace(after.figures.study, facilities=Facilities(**parts))
    chosen = after.figures.rule_set
    table = [row[::-1] for row in TABLE]
    other = evaluate(turned, chosen, None, times(table))
    found = Comparison.between(before, other)
    movement = found.movements[EVERYONE]
    assert movement.count("unchanged").tolist() == milli(145 - 5, 46 - 9, 191 - 14)
    assert (movement.flows_before == movement.flows_after).all()


def test_groups_and_questions_of_one_side_alone_are_left_out():
    ages = {"age_65plus": [50, 5, 20, 1, 0, 2, 0]}
    with_ages, without = side("ab", groups=ages), side("ab")
    assert OLD in Comparison.between(with_ages, with_ages).movements
    assert OLD not in Comparison.between(without, without).movements
    walking = access(mode="walking")
    assert (
        Topic(Question("unit", "walking"), "total")
        not in Comparison.between(side("ab"), side("ab", walking)).movements
    )


def test_kinds_of_nobody():
    nobody = np.empty(0, dtype=np.int64)
    assert kinds(nobody, nobody).tolist() == []
