from __future__ import annotations

import math

import numpy as np
import pytest
from service_network_planner.engine.problems import Problem
from service_network_planner.planning.municipalities import Municipalities, read_code
from shapely.geometry import LineString, MultiPolygon, Polygon, box

A, B, C = box(0, 0, 10, 10), box(10, 0, 20, 10), box(20, 0, 30, 10)


def codes_of(notices):
    return {notice.code: notice for notice in notices}


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (91, "091"),
        (91.0, "091"),
        (np.int64(5), "005"),
        (np.float64(91), "091"),
        ("91", "091"),
        ("091", "091"),
        (" 91.0 ", "091"),
        ("106", "106"),
        (7001, "7001"),
        ("Vaduz", "Vaduz"),
        (None, ""),
        (math.nan, ""),
        ("", ""),
    ],
)
def test_codes_become_three_digits(value, code):
    assert read_code(value) == code


def test_a_clean_layer_says_nothing():
    result, notices = Municipalities.build([91, 92, 106], ["A", "B", "C"], [A, B, C])
    assert result.codes == ("091", "092", "106")
    assert result.names == ("A", "B", "C")
    assert (result.index("91"), result.index(106), result.index("999")) == (0, 2, -1)
    assert notices == []


def test_rows_of_one_code_are_joined():
    result, notices = Municipalities.build([1, 2, "001"], ["A", "B", "Aa"], [A, B, C])
    assert result.codes == ("001", "002")
    assert result.names == ("A", "B")
    assert result.polygons[0].area == 200
    found = codes_of(notices)
    assert found["municipality-merged"].examples == ("001",)
    assert found["municipality-names-differ"].examples == ("001",)


def test_missing_names_and_codes_fall_back_to_each_other():
    result, notices = Municipalities.build([1, None, None], [None, "Bee", ""], [A, B, C])
    assert result.codes == ("001", "Bee", "row 3")
    assert result.names == ("001", "Bee", "row 3")
    found = codes_of(notices)
    assert found["municipality-without-code"].count == 2
    assert found["municipality-without-name"].count == 2


def test_invalid_areas_are_repaired_and_empty_ones_listed():
    bow = Polygon([(0, 0), (10, 10), (10, 0), (0, 10)])
    result, notices = Municipalities.build(
        [1, 2, 3, 4], list("abcd"), [bow, None, Polygon(), LineString([(0, 0), (1, 1)])]
    )
    assert result.codes == ("001",)
    assert result.polygons[0].is_valid
    assert result.polygons[0].area == 50
    found = codes_of(notices)
    assert found["municipality-repaired"].examples == ("001",)
    assert found["municipality-without-area"].examples == ("002", "003", "004")


def test_overlaps_are_listed_with_their_area():
    wide = box(8_000, 0, 20_000, 10_000)
    square = box(0, 0, 10_000, 10_000)
    _, notices = Municipalities.build([1, 2], list("ab"), [square, wide])
    notice = codes_of(notices)["municipalities-overlap"]
    assert (notice.count, notice.values["area_km2"]) == (1, 20)
    assert notice.examples == ("001/002: 20.000 km²",)


def test_multi_part_areas_stay():
    islands = MultiPolygon([A, C])
    result, notices = Municipalities.build([1], ["a"], [islands])
    assert result.polygons[0].area == 200
    assert notices == []


def test_a_layer_without_areas_is_a_problem():
    with pytest.raises(Problem) as caught:
        Municipalities.build([1], ["a"], [None])
    assert caught.value.code == "municipalities-empty"
