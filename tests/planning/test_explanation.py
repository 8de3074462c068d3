"""A demand point's explanation is what the figures say, and its ways are as long as they say."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from service_network_planner.engine.polylines import Polylines
from service_network_planner.engine.roads import Roads
from service_network_planner.planning import explanation as facts
from service_network_planner.planning.access import Question
from service_network_planner.planning.demand import Demand
from service_network_planner.planning.explanation import explain, second, ways
from service_network_planner.planning.facilities import Facilities
from service_network_planner.planning.figures import figures
from service_network_planner.planning.statistics import NEVER
from service_network_planner.planning.study import Study
from service_network_planner.planning.travel import Travel
from small_studies import MINUTE, rule_set, squares

CAR = Question("unit")
RULES = rule_set(modes=["car", "walking"], borders=["open", "county", "closed"])


def roads(*lines, speeds=None):
    """Roads through places in kilometres, 60 km/h unless said otherwise."""
    xy = [np.array(line, dtype=float) * 1000 for line in lines]
    speed = np.array(speeds or [60.0] * len(lines))
    return Roads.build(Polylines.from_arrays(xy), crs="EPSG:3067", speed_kmh=speed)[0]


def street(*more):
    """A street through three municipalities at y = 5 km, and whatever else."""
    return roads([(x, 5) for x in range(31)], *more)


def people(*places, total=None, groups=None):
    """Demand points at places in kilometres: p0, p1, …"""
    return Demand.build(
        ids=[f"p{i}" for i in range(len(places))],
        xy=np.array(places, dtype=float) * 1000,
        total=total or [100] * len(places),
        municipalities=squares(3),
        groups=groups,
    )[0]


def sites(*given):
    """Facilities of place in kilometres, tier and status: f0, f1, …"""
    return Facilities.build(
        ids=[f"f{i}" for i in range(len(given))],
        xy=np.array([place for place, *_ in given], dtype=float).reshape(-1, 2) * 1000,
        tiers=RULES.tiers,
        municipalities=squares(3),
        tier=[one[1] for one in given],
        status=[one[2] if len(one) > 2 else "open" for one in given],
        names=[f"Point {i}" for i in range(len(given))],
    )[0]


def made(demand, facilities, travel):
    study = Study(squares(3), demand, facilities)
    return figures(study, RULES, None, travel.nearest_times(demand.xy, facilities.xy))


def length(xy):
    return float(np.hypot(*np.diff(xy, axis=0).T).sum())


class TestAlongTheStreet:
    """People at 2 and 12 km, units at 5 and 16 km, a centre at 28 km."""

    @pytest.fixture
    def travel(self):
        return Travel(street())

    @pytest.fixture
    def demand(self):
        return people((2, 5), (12, 5.3), groups={"age_65plus": [20, -1]}, total=[100, 8])

    @pytest.fixture
    def now(self, demand, travel):
        return made(demand, sites(((5, 5), "unit"), ((16, 5), "unit"), ((28, 5), "centre")), travel)

    def test_the_facility_that_serves_and_its_minutes(self, now, travel):
        told = explain(0, CAR, now, travel)
        assert (told.id, told.municipality, told.reason) == ("p0", 0, "")
        assert (told.now.id, told.now.name, told.now.tier) == ("f0", "Point 0", "unit")
        assert told.now.ms == 3 * MINUTE
        assert told.now.xy == (5_000.0, 5_000.0)

    def test_the_road_and_what_it_takes_to_get_there(self, now, travel):
        told = explain(1, CAR, now, travel)
        assert told.snap_m == pytest.approx(300)
        kmh = travel.profiles["car"].access_kmh
        assert told.access_ms == round(0.3 / kmh * 3_600_000)
        assert told.now.ms == 4 * MINUTE + told.access_ms

    def test_groups_with_bounds_where_they_are_suppressed(self, now, travel):
        known, hidden = (explain(point, CAR, now, travel).groups for point in (0, 1))
        assert [(g.group, g.expected, g.suppressed) for g in known] == [
            ("total", 100_000, False),
            ("age_65plus", 20_000, False),
        ]
        old = hidden[1]
        assert (old.low, old.high, old.suppressed) == (0, 8_000, True)
        assert old.low < old.expected < old.high

    def test_the_second_nearest(self, now, travel):
        told = explain(0, CAR, now, travel)
        found = second(told, CAR, now, travel)
        assert (found.id, found.ms) == ("f1", 14 * MINUTE)

    def test_a_higher_tier_may_be_second(self, demand, travel):
        now = made(demand, sites(((5, 5), "unit"), ((28, 5), "centre")), travel)
        assert second(explain(0, CAR, now, travel), CAR, now, travel).tier == "centre"

    def test_closed_facilities_and_other_tiers_are_no_second(self, demand, travel):
        every = sites(((5, 5), "unit"), ((6, 5), "unit", "closed"), ((7, 5), "mobile"))
        now = made(demand, every, travel)
        assert second(explain(0, CAR, now, travel), CAR, now, travel) is None

    def test_the_way_goes_from_door_to_door(self, now, travel):
        told = explain(1, CAR, now, travel)
        ((which, way),) = ways(told, "car", travel)
        assert which == "now"
        assert way[0].tolist() == [12_000.0, 5_300.0]
        assert way[-1].tolist() == [16_000.0, 5_000.0]
        assert length(way) == pytest.approx(4_300)

    def test_change_against_the_baseline(self, demand, now, travel):
        before = made(demand, sites(((3, 5), "unit")), travel)
        told = explain(0, CAR, now, travel, before)
        assert told.compared
        assert told.baseline.ms == 1 * MINUTE
        assert told.change_ms == 2 * MINUTE
        assert [name for name, _ in ways(told, "car", travel)] == ["now", "baseline"]

    def test_the_same_way_is_drawn_once(self, now, travel):
        told = explain(0, CAR, now, travel, now)
        assert told.change_ms == 0
        assert [name for name, _ in ways(told, "car", travel)] == ["now"]

    def test_without_a_baseline_there_is_no_change(self, now, travel):
        told = explain(0, CAR, now, travel)
        assert (told.compared, told.baseline, told.change_ms) == (False, None, None)

    def test_the_way_of_the_baseline_stays_when_nobody_serves_now(self, demand, now, travel):
        after = made(demand, sites(((5, 5), "unit", "closed")), travel)
        told = explain(0, CAR, after, travel, now)
        assert told.now is None
        assert [name for name, _ in ways(told, "car", travel)] == ["baseline"]


class TestBorders:
    """A person at 9 km, a unit across the border at 11 km, one at home at 3 km."""

    @pytest.fixture
    def travel(self):
        return Travel(street())

    @pytest.fixture
    def now(self, travel):
        demand = people((9, 5), (22, 5), (-1, 5))
        return made(demand, sites(((11, 5), "unit"), ((3, 5), "unit"), ((-0.5, 5), "unit")), travel)

    def served(self, now, travel, point, borders):
        question = Question("unit", "car", borders)
        told = explain(point, question, now, travel)
        return told, second(told, question, now, travel)

    def test_open_borders_let_the_neighbour_serve(self, now, travel):
        told, other = self.served(now, travel, 0, "open")
        assert (told.now.id, other.id) == ("f0", "f1")

    def test_closed_borders_do_not_even_as_second(self, now, travel):
        told, other = self.served(now, travel, 0, "closed")
        assert told.now.id == "f1"
        assert other is None

    def test_the_county_leaves_out_what_is_outside(self, now, travel):
        told, other = self.served(now, travel, 2, "county")
        assert (told.now.id, other.id) == ("f1", "f0")

    def test_closed_borders_without_an_own_facility(self, now, travel):
        told, other = self.served(now, travel, 1, "closed")
        assert (told.now, told.reason, other) == (None, facts.NONE_WITHIN, None)

    def test_closed_borders_outside_all_municipalities(self, now, travel):
        told, other = self.served(now, travel, 2, "closed")
        assert told.municipality == -1
        assert (told.now, told.reason, other) == (None, facts.OUTSIDE, None)


class TestNobodyServes:
    def test_no_open_facility(self):
        travel = Travel(street())
        now = made(people((2, 5)), sites(((5, 5), "unit", "closed")), travel)
        assert explain(0, CAR, now, travel).reason == facts.NO_FACILITY

    def test_a_tier_that_nobody_has(self):
        travel = Travel(street())
        now = made(people((2, 5)), sites(((5, 5), "unit")), travel)
        assert explain(0, Question("hospital"), now, travel).reason == facts.NO_FACILITY

    def test_no_facility_at_all(self):
        travel = Travel(street())
        now = made(people((2, 5)), sites(), travel)
        assert explain(0, CAR, now, travel).reason == facts.NO_FACILITY

    def test_off_the_network(self):
        travel = Travel(street(), max_snap_m=500)
        now = made(people((2, 9)), sites(((5, 5), "unit")), travel)
        told = explain(0, CAR, now, travel)
        assert told.reason == facts.OFF_NETWORK
        assert np.isinf(told.snap_m)
        assert np.isinf(told.access_ms)
        assert second(told, CAR, now, travel) is None
        assert list(ways(told, "car", travel)) == []

    def test_on_an_island(self):
        travel = Travel(street([(2, 9), (3, 9)]))
        now = made(people((2, 9)), sites(((5, 5), "unit")), travel)
        assert explain(0, CAR, now, travel).reason == facts.NO_WAY

    def test_a_mode_that_is_not_asked_for(self):
        travel = Travel(street())
        now = made(people((2, 5)), sites(((5, 5), "unit")), travel)
        told = explain(0, Question("unit", "bicycle"), now, travel)
        assert (told.now, told.reason) == (None, facts.NOT_COMPUTED)


@pytest.mark.parametrize("seed", range(12))
def test_it_says_what_the_figures_say(seed):
    """On random streets: minutes, second nearest by leaving the nearest out, length of the way."""
    rng = np.random.default_rng(seed)
    xy = np.round(rng.random((25, 2)) * (30, 10), 1)
    pairs = rng.integers(0, len(xy), (45, 2))
    pairs = pairs[(xy[pairs[:, 0]] != xy[pairs[:, 1]]).any(axis=1)]
    travel = Travel(roads(*(xy[pair] for pair in pairs)))
    demand = people(*(rng.random((15, 2)) * (30, 10)).tolist())
    tiers = rng.choice(["unit", "centre"], 6)
    every = sites(*((place, tier) for place, tier in zip((rng.random((6, 2)) * (30, 10)), tiers)))
    now = made(demand, every, travel)
    for borders in ("open", "county", "closed"):
        question = Question("unit", "car", borders)
        for point in range(len(demand)):
            told = explain(point, question, now, travel)
            ms = int(now.ms[question][point])
            if ms == NEVER:
                assert told.now is None
                assert told.reason
                continue
            assert told.now.ms == ms
            assert told.now.row == now.answers[question].facility[point]
            shut = dataclasses.replace(every, open=every.open & (np.arange(6) != told.now.row))
            without = made(demand, shut, travel)
            other = second(told, question, now, travel)
            rest = int(without.ms[question][point])
            assert (NEVER if other is None else other.ms) == rest
            ((_, way),) = ways(told, "car", travel)
            # A kilometre a minute on the road; the legs to it are slower.
            assert length(way) / 1000 * MINUTE <= ms + 10
            assert np.allclose(way[[0, -1]], [told.xy, told.now.xy])
