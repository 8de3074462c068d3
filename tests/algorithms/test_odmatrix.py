"""Matrices that can be worked out in the head, see :mod:`town`, and streams of many pairs."""

from __future__ import annotations

import numpy as np
import pytest
import town
from memory_layers import layer
from qgis.core import QgsProcessingException
from randomcases import random_anchors, street_grid
from service_network_planner.engine import traveltimes
from service_network_planner.engine.snapping import Snapped
from service_network_planner.engine.traveltimes import matrix as full_matrix
from service_network_planner.planning import odmatrix
from service_network_planner.planning.odmatrix import OdMatrix
from service_network_planner.planning.travel import Placed
from toolbox import rows, run, said


def pairs(**parameters):
    """Run on the town from its cells to its facilities; rows by origin and destination."""
    given = {
        "ROADS": town.roads,
        "ORIGINS": town.population,
        "DESTINATIONS": town.facilities,
    }
    given = {**{k: make() for k, make in given.items() if k not in parameters}, **parameters}
    results, feedback = run(
        "odmatrix",
        **{
            "ORIGIN_ID_FIELD": "cell_id",
            "DESTINATION_ID_FIELD": "facility_id",
            "OUTPUT": "TEMPORARY_OUTPUT",
            **given,
        },
    )
    found = {(row["origin_id"], row["destination_id"]): row for row in rows(results["OUTPUT"])}
    return found, results, feedback


def minutes(found):
    return {key: row["time_min"] for key, row in found.items()}


class TestTable:
    def test_all_pairs(self):
        found, _, feedback = pairs()
        assert len(found) == 8 * 4
        # On the one street a minute is a kilometre; c3 is eight minutes off it.
        for (origin, destination), time in minutes(found).items():
            (x, y), *_ = town.CELLS[origin]
            expected = abs(x - town.FACILITIES[destination][0][0]) + 2 * (y - 5)
            assert time == expected, (origin, destination)
        assert not feedback.warnings

    def test_cutoff_is_inclusive(self):
        found, _, _ = pairs(CUTOFF=3)
        assert minutes(found) == {
            ("a1", "F1"): 3,
            ("a2", "F1"): 3,
            ("b1", "F2"): 3,
            ("b2", "F2"): 3,
            ("c1", "F3"): 2,
            ("c2", "F4"): 2,
        }

    def test_k_nearest_in_order(self):
        found, _, _ = pairs(K=2)
        assert len(found) == 16
        mine = {k[1]: (row["rank"], row["time_min"]) for k, row in found.items() if k[0] == "c2"}
        assert mine == {"F4": (1, 2), "F3": (2, 5)}

    def test_of_equally_near_ones_the_first(self):
        people = town.population([(town.point((10, 5)), "p", 1, 1)])
        found, _, _ = pairs(ORIGINS=people, K=1)
        assert list(found) == [("p", "F1")]

    def test_k_and_cutoff(self):
        found, _, feedback = pairs(K=2, CUTOFF=3)
        assert len(found) == 6
        said(feedback, "From 2 points", "no destination", "a3, c3")

    def test_parts_of_the_way(self):
        # 1 km at 20 km/h to the road, 3 km at 60 on it, 0.5 km from it.
        people = town.population([(town.point((2, 6)), "p", 1, 1)])
        sites = town.facilities([(town.point((5, 5.5)), "F", "F", "unit", None, None)])
        found, _, _ = pairs(ORIGINS=people, DESTINATIONS=sites)
        row = found["p", "F"]
        names = ("time_min", "access_min", "network_min", "egress_min", "straight_km")
        assert [row[name] for name in names] == [7.5, 3, 3, 1.5, 3.041]
        assert row["rank"] is None

    def test_one_way_streets(self):
        roads = town.roads(
            [(town.line((0, 5), (32, 5)), 60, "forward"), (town.line((0, 5), (0, 9)), 60, "both")],
            fields=("speed_kmh:double", "oneway:string"),
        )
        found, _, feedback = pairs(ROADS=roads)
        assert ("a1", "F1") in found
        assert ("a2", "F1") not in found
        said(feedback, "of 32 pairs have no route")
        found, _, _ = pairs(ROADS=roads, ALL_PAIRS=True)
        assert len(found) == 32
        assert found["a2", "F1"]["time_min"] is None
        assert found["a2", "F1"]["straight_km"] == 3

    def test_named_by_feature_without_a_field(self):
        found, _, _ = pairs(ORIGIN_ID_FIELD="", DESTINATION_ID_FIELD="")
        assert ("1", "1") in found


class TestLines:
    def test_straight(self):
        _, results, _ = pairs(CUTOFF=8, LINES="TEMPORARY_OUTPUT")
        lines = {(r["origin_id"], r["destination_id"]): r for r in rows(results["LINES"])}
        assert lines["a1", "F1"]["geometry"].length() == pytest.approx(3000)
        assert lines["a1", "F1"]["length_km"] == 3

    def test_routes(self):
        found, results, _ = pairs(LINES="TEMPORARY_OUTPUT", LINES_AS=1)
        lines = {(r["origin_id"], r["destination_id"]): r for r in rows(results["LINES"])}
        assert lines.keys() == found.keys()
        assert lines["c3", "F1"]["length_km"] == 24
        assert lines["c3", "F1"]["straight_km"] == pytest.approx(20.396)


class TestStream:
    """Many pairs, in blocks small enough to be held."""

    @pytest.fixture
    def places(self):
        rng = np.random.default_rng(4)
        network, _ = street_grid(rng)

        def placed(count, letter):
            anchors = random_anchors(rng, network, count)
            found = anchors.on_network
            snapped = Snapped(
                anchors.edge, anchors.fraction, np.where(found, 0.0, np.inf), np.zeros((count, 2))
            )
            ids = tuple(f"{letter}{i}" for i in range(count))
            return Placed(ids, rng.random((count, 2)), snapped, anchors)

        return network, placed

    @pytest.mark.parametrize(("origins", "destinations"), [(1, 70), (70, 1), (45, 30), (30, 45)])
    @pytest.mark.parametrize("cutoff", [np.inf, 60.0])
    def test_every_pair_once_whatever_the_blocks(
        self, places, origins, destinations, cutoff, monkeypatch
    ):
        monkeypatch.setattr(odmatrix, "AT_ONCE", 64)
        monkeypatch.setattr(traveltimes, "_CHUNK_VALUES", 1500)
        network, placed = places
        starts, ends = placed(origins, "o"), placed(destinations, "d")
        expected = full_matrix(network, starts.anchors, ends.anchors, cutoff_ms=cutoff)
        for everything in (False, True):
            asked = OdMatrix(network, starts, ends, cutoff, with_unreached=everything)
            seen = np.full(expected.shape, -1.0)
            for block in asked.pairs():
                assert len(block) <= 64
                assert (seen[block.origin, block.destination] == -1.0).all()
                seen[block.origin, block.destination] = block.ms
            left_out = np.isinf(expected) if not everything else np.zeros(expected.shape, bool)
            np.testing.assert_array_equal(seen, np.where(left_out, -1.0, expected))
            np.testing.assert_array_equal(asked.reached, np.isfinite(expected).sum(axis=1))

    def test_the_nearest_are_the_first_of_the_sorted_row(self, places):
        network, placed = places
        starts, ends = placed(40, "o"), placed(25, "d")
        expected = full_matrix(network, starts.anchors, ends.anchors)
        found = list(OdMatrix(network, starts, ends, k=3).pairs())
        ms = np.concatenate([block.ms for block in found])
        order = np.sort(expected, axis=1)[:, :3]
        np.testing.assert_array_equal(ms, order[np.isfinite(order)])


class TestBadInput:
    def test_k_above_the_destinations(self):
        found, _, feedback = pairs(K=100)
        assert len(found) == 32
        said(feedback, "The 100 nearest were asked for, and there are 4 destinations")

    @pytest.mark.parametrize("wrong", [{"K": 0}, {"K": -1}, {"CUTOFF": -5}])
    def test_numbers_out_of_range(self, wrong):
        with pytest.raises(QgsProcessingException, match=f"value for {next(iter(wrong))}"):
            pairs(**wrong)

    def test_nothing_within_reach(self):
        found, _, feedback = pairs(CUTOFF=0.5)
        assert not found
        said(feedback, "From 8 points of “Population”", "no destination")

    def test_a_field_that_is_not_there(self):
        with pytest.raises(QgsProcessingException, match="nothere"):
            pairs(ORIGIN_ID_FIELD="nothere")

    def test_far_from_every_road(self):
        people = town.population(
            [(town.point((2, 80)), "far", 1, 1), (town.point((2, 5)), "near", 1, 1)]
        )
        found, _, feedback = pairs(ORIGINS=people, MAX_SNAP_DISTANCE=1000)
        assert {key[0] for key in found} == {"near"}
        said(feedback, "far", "1000 m")

    def test_an_empty_layer(self):
        empty = layer("Point", [], "cell_id:string", name="Nobody")
        with pytest.raises(QgsProcessingException, match="“Nobody”"):
            pairs(ORIGINS=empty)
