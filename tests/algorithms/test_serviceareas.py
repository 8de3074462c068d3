"""Service areas that can be worked out in the head, see :mod:`town`, and what must always hold."""

from __future__ import annotations

import numpy as np
import pytest
import town
from memory_layers import layer
from qgis.core import QgsGeometry, QgsPointXY, QgsProcessingException
from toolbox import rows, run, said

EACH, MERGED, NEAREST = 0, 1, 2
MEMORY = {"OUTPUT": "TEMPORARY_OUTPUT", "LINES": "TEMPORARY_OUTPUT"}


def areas(**parameters):
    """Run on the town; return polygons and lines by facility and time, and what was said."""
    given = {"ROADS": town.roads, "FACILITIES": town.facilities, "POPULATION": town.population}
    given = {**{k: make() for k, make in given.items() if k not in parameters}, **parameters}
    results, feedback = run("serviceareas", **{**MEMORY, **given})
    found = [
        {(row["facility_id"], row["to_min"]): row for row in rows(results[name])}
        for name in MEMORY
        if results[name]
    ]
    return (*found, feedback)


def lengths(lines):
    return {key: row["length_km"] for key, row in lines.items()}


class TestLines:
    def test_each_facility(self):
        polygons, lines, _ = areas(BANDS="2, 4")
        # F3 at 24 has two roads from the crossing at 25 on, one of them half as fast.
        assert lengths(lines) == {
            ("F1", 2): 4.0,
            ("F1", 4): 8.0,
            ("F2", 2): 4.0,
            ("F2", 4): 8.0,
            ("F3", 2): 4.5,
            ("F3", 4): 9.5,
            ("F4", 2): 3.0,
            ("F4", 4): 5.0,
        }
        assert polygons.keys() == lines.keys()
        shape = lines["F1", 2]["geometry"]
        box = shape.boundingBox()
        x = [box.xMinimum() - town.X0, box.xMaximum() - town.X0]
        assert x == pytest.approx([3000, 7000], abs=0.001)
        assert shape.length() == pytest.approx(4000, abs=0.001)

    def test_rings(self):
        _, lines, _ = areas(BANDS="2, 4", RINGS=True)
        assert lengths(lines)["F3", 4] == 5.0
        assert {(row["from_min"], row["to_min"]) for row in lines.values()} == {(0, 2), (2, 4)}
        inner, outer = (lines["F3", t]["geometry"] for t in (2, 4))
        assert inner.intersection(outer).length() == pytest.approx(0, abs=1e-6)

    def test_merged(self):
        _, lines, _ = areas(BANDS="4", AREAS=MERGED)
        # From 20 to 28.5 and from 27 to 32: what F3 and F4 share counts once.
        assert lengths(lines) == {(None, 4): 29.5}
        assert lines[None, 4]["facilities"] == 4

    def test_nearest(self):
        _, lines, _ = areas(BANDS="4", AREAS=NEAREST)
        # Half-way between 24 and 31.
        assert lengths(lines) == {("F1", 4): 8.0, ("F2", 4): 8.0, ("F3", 4): 9.0, ("F4", 4): 4.5}
        box = lines["F4", 4]["geometry"].boundingBox()
        assert box.xMinimum() - town.X0 == pytest.approx(27_500, abs=0.1)

    @pytest.mark.parametrize(("direction", "span"), [(0, (3, 5)), (1, (5, 7))])
    def test_one_way_streets(self, direction, span):
        roads = town.roads(
            [(town.line((0, 5), (10, 5)), 60, "forward")],
            fields=("speed_kmh:double", "oneway:string"),
        )
        _, lines, _ = areas(
            ROADS=roads,
            FACILITIES=town.facilities([(town.point((5, 5)), "F", "F", "unit", None, None)]),
            BANDS="2",
            DIRECTION=direction,
        )
        box = lines["F", 2]["geometry"].boundingBox()
        found = [(box.xMinimum() - town.X0) / 1000, (box.xMaximum() - town.X0) / 1000]
        assert found == pytest.approx(span)

    def test_only_lines(self):
        (lines, _) = areas(BANDS="2", OUTPUT=None)
        assert len(lines) == 4

    def test_a_facility_beside_the_road_walks_to_it_first(self):
        # 1 km at 20 km/h are three minutes.
        site = town.facilities([(town.point((5, 6)), "F", "F", "unit", None, None)])
        _, lines, _ = areas(FACILITIES=site, BANDS="2, 3, 4")
        assert lengths(lines) == {("F", 2): 0.0, ("F", 3): 0.0, ("F", 4): 2.0}


class TestResidents:
    def test_each_and_merged(self):
        polygons, _, _ = areas(BANDS="4, 9")
        # Within 4 of F1 at 5: a1 at 2, a2 at 8 and a3 at 9.
        assert polygons["F1", 4]["residents"] == 308
        assert polygons["F1", 9]["residents"] == 608
        older = [polygons["F1", 4][f"age_65plus{part}"] for part in ("_low", "", "_high")]
        assert (older[0], older[2]) == (60, 68)
        assert 60 < older[1] < 68
        merged, _, _ = areas(BANDS="4, 9", AREAS=MERGED)
        assert [merged[None, t]["residents"] for t in (4, 9)] == [808, 817]

    def test_nearest_adds_up_to_merged(self):
        polygons, _, _ = areas(BANDS="4, 9", AREAS=NEAREST, RINGS=True)
        for time, expected in ((4, 808), (9, 9)):
            assert sum(r["residents"] for k, r in polygons.items() if k[1] == time) == expected

    def test_without_a_population(self):
        polygons, _, _ = areas(POPULATION=None)
        assert "residents" not in polygons["F1", 5]


class TestChosen:
    def test_tier(self, tmp_path):
        polygons, _, _ = areas(TIER="Centre")
        assert {key[0] for key in polygons} == {"F2"}
        rule = {"id": "a", "kind": "access", "tier": "unit", "threshold_min": 9, "share": 1}
        polygons, _, _ = areas(TIER="unit", RULES=town.rules(tmp_path, rule))
        assert {key[0] for key in polygons} == {"F1", "F2", "F3", "F4"}

    def test_day(self):
        polygons, _, _ = areas(DATE="2023-06-01")
        assert {key[0] for key in polygons} == {"F1", "F4"}


class TestPolygons:
    @pytest.fixture(scope="class")
    def study(self, sample_study):
        return {"NETWORK": sample_study["network"], "FACILITIES": sample_study["facilities"]}

    @pytest.mark.parametrize("kind", [EACH, MERGED, NEAREST])
    def test_no_place_is_claimed_beyond_the_detail(self, study, kind):
        """By another algorithm: the middle of the square of any place has its time."""
        side = 150.0
        results, _ = run(
            "serviceareas", **study, BANDS="4, 9", AREAS=kind, DETAIL=side, OUTPUT="memory:"
        )
        rng = np.random.default_rng(kind)
        wanted = []
        found = [row for row in rows(results["OUTPUT"]) if not row["geometry"].isNull()]
        for row in found:
            box = row["geometry"].boundingBox()
            low = np.array([box.xMinimum(), box.yMinimum()])
            size = np.array([box.width(), box.height()])
            for xy in low + rng.random((900 if kind == MERGED else 60, 2)) * size:
                middle = (np.floor(xy / side) + 0.5) * side
                assert np.hypot(*(xy - middle)) <= 0.71 * side
                inside = row["geometry"].contains(QgsGeometry.fromPointXY(QgsPointXY(*xy)))
                wanted.append((*middle, row["facility_id"], row["to_min"], inside))
        middles = [(f"POINT({x} {y})", i) for i, (x, y, *_) in enumerate(wanted)]
        points = layer("Point", middles, "n:integer")
        asked = {"ORIGINS": points, "TIER_FIELD": "", "K": 99}
        times, _ = run("traveltimes", **study, **asked, OUTPUT="memory:")
        reached = {}
        for row in rows(times["OUTPUT"]):
            if row["time_min"] is not None and row["snap_m"] <= 500:
                reached.setdefault(row["n"], []).append((row["time_min"], row["facility_id"]))
        claimed = 0
        for number, (_, _, facility, limit, inside) in enumerate(wanted):
            options = reached.get(number, [])
            if kind == EACH:
                options = [option for option in options if option[1] == facility]
            expected = bool(options) and min(options)[0] <= limit
            if kind == NEAREST and expected:
                expected = min(options)[1] == facility
            assert inside == expected
            claimed += inside
        assert claimed > 100

    def test_a_longer_time_contains_a_shorter_one(self, study):
        results, _ = run("serviceareas", **study, BANDS="3,6,9", OUTPUT="memory:", LINES="memory:")
        for name in ("OUTPUT", "LINES"):
            shapes = {}
            for row in rows(results[name]):
                shapes.setdefault(row["facility_id"], []).append(row)
            for mine in shapes.values():
                for inner, outer in zip(mine, mine[1:]):
                    assert inner["to_min"] < outer["to_min"]
                    # A millimetre for the overlay, which moves vertices by itself.
                    rest = inner["geometry"].difference(outer["geometry"].buffer(0.001, 2))
                    assert max(rest.length(), rest.area()) < 0.001, rest.asWkt(3)

    def test_nearest_areas_do_not_overlap_and_fill_the_merged_one(self, study):
        near, _ = run("serviceareas", **study, BANDS="9", AREAS=NEAREST, OUTPUT="memory:")
        whole, _ = run("serviceareas", **study, BANDS="9", AREAS=MERGED, OUTPUT="memory:")
        parts = rows(near["OUTPUT"])
        (merged,) = rows(whole["OUTPUT"])
        assert sum(row["area_km2"] for row in parts) == pytest.approx(merged["area_km2"])
        union = QgsGeometry.unaryUnion([row["geometry"] for row in parts])
        assert union.area() / 1e6 == pytest.approx(merged["area_km2"])
        some = [row for row in parts if row["area_km2"]]
        assert all(row["geometry"].isGeosValid() for row in some)
        # A mobile stop at the door of another service point is nobody's nearest.
        assert all(row["geometry"].isNull() for row in parts if row not in some)
        assert (len(some), len(parts)) == (12, 15)

    def test_farthest_from_a_road(self):
        polygons, _, _ = areas(BANDS="60", OFF_ROAD=200, DETAIL=100, AREAS=MERGED)
        road = QgsGeometry.fromWkt(town.line((0, 5), (32, 5)))
        branch = QgsGeometry.fromWkt(town.line((25, 5), (25, 9)))
        near = QgsGeometry.unaryUnion([road, branch]).buffer(200 + 71, 16)
        assert near.contains(polygons[None, 60]["geometry"])


class TestBadInput:
    @pytest.mark.parametrize(
        ("bands", "words"),
        [
            ("", "Incorrect parameter value for BANDS"),
            ("5, ten", "“ten” cannot be read as minutes"),
            ("0, 5", "within 0 minutes"),
            ("5, -3", "within -3 minutes"),
            ("nan", "“nan” cannot be read"),
            (",".join(map(str, range(1, 99))), "98 different times"),
        ],
    )
    def test_bands(self, bands, words):
        with pytest.raises(QgsProcessingException, match=words):
            areas(BANDS=bands)

    def test_unsorted_and_repeated_bands(self):
        polygons, _, feedback = areas(BANDS="4; 2 4")
        assert {key[1] for key in polygons} == {2, 4}
        said(feedback, "1 times are given more than once", "These are: 4")
        said(feedback, "not in rising order")

    def test_a_facility_on_an_island_has_the_area_of_its_island(self):
        lines = [(town.line(a, b), speed) for a, b, speed in town.ROADS]
        roads = town.roads([*lines, (town.line((5, 20), (6, 20)), 60)])
        sites = town.facilities(
            [
                (town.point((5, 20)), "I", "Island", "unit", None, None),
                (town.point((5, 5)), "F", "F", "unit", None, None),
            ]
        )
        _, found, feedback = areas(ROADS=roads, FACILITIES=sites, BANDS="5")
        assert lengths(found) == {("I", 5): 1.0, ("F", 5): 10.0}
        said(feedback, "1 facilities stand on a small part", "I")

    def test_a_facility_without_a_road_has_a_row_without_a_shape(self):
        sites = town.facilities(
            [
                (town.point((5, 50)), "X", "Far", "unit", None, None),
                (town.point((5, 5)), "F", "F", "unit", None, None),
            ]
        )
        polygons, lines, feedback = areas(FACILITIES=sites, BANDS="5", MAX_SNAP_DISTANCE=1000)
        for found in (polygons, lines):
            assert found["X", 5]["geometry"].isNull()
            assert not found["F", 5]["geometry"].isNull()
        assert polygons["X", 5]["residents"] == 0
        said(feedback, "farther than 1000 m", "X")

    def test_nobody_within_reach(self):
        people = town.population([(town.point((31, 5)), "p", 7, 1)])
        polygons, _, _ = areas(POPULATION=people, BANDS="0.5", TIER="centre")
        assert polygons["F2", 0.5]["residents"] == 0

    def test_nothing_open(self):
        with pytest.raises(QgsProcessingException, match="None of the 4 facilities is open"):
            areas(DATE="2040-01-01", TIER="centre")

    def test_unknown_tier(self):
        with pytest.raises(QgsProcessingException, match="no tier “castle”"):
            areas(TIER="castle")

    def test_no_output(self):
        with pytest.raises(QgsProcessingException, match="Neither polygons nor lines"):
            areas(OUTPUT=None, LINES=None)

    def test_detail_too_fine(self):
        with pytest.raises(QgsProcessingException, match="too many to hold"):
            areas(DETAIL=1, BANDS="60")
