"""Coverage that can be worked out in the head, see :mod:`town`, and by brute force."""

from __future__ import annotations

import numpy as np
import pytest
import town
from memory_layers import layer
from qgis.core import QgsProcessingException
from randomcases import random_anchors, random_network
from service_network_planner.engine.traveltimes import matrix
from service_network_planner.engine.zones import Assignment
from service_network_planner.planning.coverage import coverage, facilities_within
from service_network_planner.planning.demand import Demand
from service_network_planner.planning.groups import Group
from toolbox import rows, run, said

NUMBERS = ("of_none", "of_one", "of_two", "of_three")
OUTPUTS = ("OUTPUT", "STATISTICS", "CELLS")


def covered(**parameters):
    """Run on the town; statistics by zone, tier, time and group, all results, what was said."""
    given = {
        "ROADS": town.roads,
        "POPULATION": town.population,
        "FACILITIES": town.facilities,
        "ZONES": town.municipalities,
    }
    given = {**{k: make() for k, make in given.items() if k not in parameters}, **parameters}
    results, feedback = run("coverage", **{**dict.fromkeys(OUTPUTS, "TEMPORARY_OUTPUT"), **given})
    found = {
        (row["zone_id"], row["tier"], row["within_min"], row["group"]): row
        for row in rows(results["STATISTICS"])
    }
    return found, results, feedback


def numbers(row):
    return tuple(row[name] for name in NUMBERS)


class TestTown:
    def test_units_within_nine_minutes(self):
        # Units at 5, 24 and 31; b1 at 12 is seven minutes from 5, twelve from 24.
        found, _, _ = covered(BANDS="9")
        west, middle, east = (found[zone, "unit", 9, "total"] for zone in ("001", "002", "003"))
        assert numbers(west) == (0, 308, 0, 0)
        assert (west["residents"], west["reached"], west["share_reached"]) == (308, 308, 1)
        assert numbers(middle) == (0, 400, 0, 0)
        # c1 at 22 has 24 and, nine minutes off, 31; c2 at 29 has both; c3 has 24 alone.
        assert numbers(east) == (0, 9, 100, 0)
        assert (east["counted"], east["counted_again"]) == (209, 100)

    def test_all_zones_add_up(self):
        found, _, _ = covered(BANDS="3, 9")
        for time in (3, 9):
            for tier in ("unit", "centre"):
                whole = found[None, tier, time, "total"]
                parts = [found[z, tier, time, "total"] for z in town.NAMES]
                assert whole["residents"] == 817
                for name in ("residents", "reached", "counted", *NUMBERS):
                    assert whole[name] == sum(part[name] for part in parts)
                assert sum(numbers(whole)) == 817

    def test_three_or_more(self):
        found, _, _ = covered(BANDS="60", TIERS="unit")
        assert numbers(found[None, "unit", 60, "total"]) == (0, 0, 0, 817)
        assert found[None, "unit", 60, "total"]["counted"] == 3 * 817

    def test_groups_have_bounds(self):
        found, _, _ = covered(BANDS="9")
        older = found["001", "unit", 9, "age_65plus"]
        assert (older["reached_low"], older["reached_high"]) == (60, 68)
        assert 60 < older["reached"] < 68

    def test_exactly_the_threshold(self):
        found, _, _ = covered(BANDS="7")
        assert found["002", "unit", 7, "total"]["reached"] == 400
        found, _, _ = covered(BANDS="6.999")
        assert found["002", "unit", 6.999, "total"]["reached"] == 100

    def test_a_higher_tier_provides_the_lower_one(self, tmp_path):
        rule = {"id": "a", "kind": "access", "tier": "unit", "threshold_min": 9, "share": 1}
        found, _, _ = covered(BANDS="9", RULES=town.rules(tmp_path, rule))
        # a2 at 8 and a3 at 9 have the centre at 15 too.
        assert numbers(found["001", "unit", 9, "total"]) == (0, 100, 208, 0)

    def test_layers(self):
        _, results, _ = covered(BANDS="3, 9")
        zones = rows(results["OUTPUT"])
        assert len(zones) == 3 * 2 * 2
        assert {row["group"] for row in zones} == {"total"}
        assert all(row["geometry"].area() == pytest.approx(1e8) for row in zones)
        cells = {(r["cell_id"], r["tier"], r["within_min"]): r for r in rows(results["CELLS"])}
        assert len(cells) == 8 * 2 * 2
        assert cells["c2", "unit", 9]["facilities"] == 2
        assert cells["c2", "unit", 9]["zone_id"] == "003"
        assert cells["c3", "centre", 9]["facilities"] == 0

    def test_a_grid_is_a_zone_layer_too(self):
        boxes = [(town.box(4 * i, 4, 4 * i + 4, 10), i) for i in range(9)]
        grid = layer("Polygon", boxes, "square:integer", name="Grid")
        found, _, _ = covered(ZONES=grid, ZONE_ID_FIELD="square", BANDS="9", TIERS="unit")
        assert found["0", "unit", 9, "total"]["residents"] == 100
        # Nobody lives from 12 to 16 but on its border, which is the first square's.
        empty = found["3", "unit", 9, "total"]
        assert (empty["residents"], empty["share_reached"]) == (0, None)


class TestByBruteForce:
    @pytest.mark.parametrize("towards", [True, False])
    @pytest.mark.parametrize("seed", range(25))
    def test_random_networks(self, seed, towards):
        rng = np.random.default_rng(seed)
        network = random_network(rng, 40)
        homes = random_anchors(rng, network, int(rng.integers(1, 30)))
        sites = random_anchors(rng, network, int(rng.integers(1, 8)))
        tiers = [rng.random(len(sites)) < 0.6 for _ in range(3)]
        limits = np.array([20.0, 60.0, 200.0])
        number = facilities_within(network, homes, sites, tiers, limits, towards=towards)
        full = matrix(network, homes, sites, towards=towards)
        people = rng.integers(0, 10**9, len(homes))
        low = people // 3
        group = Group(low, people // 2, people, np.array([-1]), np.zeros(len(homes), bool))
        zone = rng.integers(-1, 3, len(homes)).astype(np.int32)
        demand = Demand(
            tuple(map(str, range(len(homes)))),
            np.zeros((len(homes), 2)),
            np.zeros(len(homes), np.int32),
            people,
            np.zeros(len(homes), bool),
            {"old": group},
            np.arange(len(homes)),
            1,
        )
        found = coverage(demand, Assignment(zone, np.ones(len(homes), np.int32)), 3, number)
        for row in range(len(found.band)):
            limit, tier = limits[found.band[row]], tiers[found.tier[row]]
            many = (full[:, tier] <= limit).sum(axis=1)
            mine = zone == found.zone[row] if found.zone[row] >= 0 else zone >= 0
            values = group.expected if found.group[row] == "old" else people
            expected = [
                int(values[mine & where].sum())
                for where in (many == 0, many == 1, many == 2, many >= 3)
            ]
            assert found.by_number[row].tolist() == expected
            assert found.reached[row] == sum(expected[1:])
            assert found.residents[row] == sum(expected)
            assert found.counted[row] == int((values * many)[mine].sum())
            if found.group[row] == "old":
                assert found.reached_low[row] == int(low[mine & (many > 0)].sum())
                assert found.reached_high[row] == int(people[mine & (many > 0)].sum())
        # A longer time reaches no fewer.
        assert (np.diff(number, axis=0) >= 0).all()


class TestBadInput:
    def test_people_outside_all_zones(self):
        zones = town.municipalities([(town.box(0, 0, 10, 10), "001", "West")])
        found, _, feedback = covered(ZONES=zones)
        assert found[None, "unit", 30, "total"]["residents"] == 308
        said(feedback, "5 inhabited places with 509 residents lie in no zone", "b1")

    def test_zones_that_overlap(self):
        zones = town.municipalities(
            [(town.box(0, 0, 32, 10), "001", "All"), (town.box(0, 0, 10, 10), "002", "West")]
        )
        found, _, feedback = covered(ZONES=zones)
        assert found["001", "unit", 30, "total"]["residents"] == 817
        assert found["002", "unit", 30, "total"]["residents"] == 0
        said(feedback, "3 places with 308 residents lie in several zones", "nobody counts twice")

    def test_nobody_within_reach(self):
        found, _, _ = covered(BANDS="0.01")
        whole = found[None, "unit", 0.01, "total"]
        assert (whole["reached"], whole["share_reached"]) == (0, 0)
        assert numbers(whole) == (817, 0, 0, 0)

    def test_all_weights_zero(self):
        nobody = town.population([(town.point((2, 5)), "a", 0, 0)])
        with pytest.raises(QgsProcessingException, match="resident"):
            covered(POPULATION=nobody)

    def test_unknown_tier(self):
        with pytest.raises(QgsProcessingException, match="no tier “castle”"):
            covered(TIERS="unit, castle")

    def test_nothing_open(self):
        with pytest.raises(QgsProcessingException, match="None of the 4 facilities is open"):
            covered(DATE="2040-01-01", TIERS="centre")

    def test_bands(self):
        with pytest.raises(QgsProcessingException, match="within -1 minutes"):
            covered(BANDS="-1")

    def test_zones_must_be_polygons(self):
        with pytest.raises(QgsProcessingException):
            covered(ZONES=town.facilities())
