"""Floating catchments on a county whose every figure is worked out by hand, see :mod:`town`."""

from __future__ import annotations

import pytest
import town
from qgis.core import QgsProcessingException
from toolbox import rows, run, said

OUTPUTS = ("OUTPUT", "FACILITIES_OUTPUT", "MUNICIPALITIES_OUTPUT")
TWO, ENHANCED, THREE = 0, 1, 2
FIELDS = ("facility_id:string", "name:string", "tier:string", "capacity:double")
# Minutes: a1 3, a2 3, a3 4, b1 7, b2 13 to F1; a2 7, a3 6, b1 3, b2 3, c1 7 to F2; …
NEAR = 7


def sites(tier="unit", **supply):
    return town.facilities(
        [
            (town.point(town.FACILITIES[key][0]), key, key, tier, supply.get(key))
            for key in ("F1", "F2", "F4")
        ],
        fields=FIELDS,
    )


@pytest.fixture
def compute():
    def run_it(facilities=None, **parameters):
        given = town.inputs(FACILITIES=facilities or sites(F1=4, F2=6, F4=2))
        given.update(dict.fromkeys(OUTPUTS, "TEMPORARY_OUTPUT"))
        results, feedback = run("floatingcatchment", **{**given, **parameters})
        cells = {row["cell"]: row for row in rows(results["OUTPUT"])}
        return cells, results, feedback

    return run_it


def test_two_step_by_hand(compute):
    cells, results, _ = compute(METHOD=TWO, CUTOFF=NEAR)
    # Within 7 minutes of F1 (at 5): a1, a2, a3, b1. Of F2 (at 15): a2, a3, b1, b2, c1. Of F4 (at
    # 31): c2.
    r1, r2, r4 = 4 / 608, 6 / 658, 2 / 50
    expected = {
        "a1": r1,
        "a2": r1 + r2,
        "a3": r1 + r2,
        "b1": r1 + r2,
        "b2": r2,
        "c1": r2,
        "c2": r4,
        "c3": 0,
    }
    for cell, access in expected.items():
        assert cells[cell]["access_per_1000"] == pytest.approx(1000 * access, abs=1e-6)
    assert [cells[c]["facilities"] for c in ("a1", "a2", "c3")] == [1, 2, 0]
    loads = {row["facility_id"]: row for row in rows(results["FACILITIES_OUTPUT"])}
    assert (loads["F1"]["supply"], loads["F1"]["demand"]) == (4, 608)
    assert loads["F4"]["supply_per_1000"] == 40


def test_all_supply_is_given_out(compute):
    for method in (TWO, ENHANCED, THREE):
        for decay in (0, 1):
            cells, _, _ = compute(METHOD=method, DECAY=decay, ZONES="3=1, 7=0.5, 9=0.2", CUTOFF=9)
            # Cells' figures are rounded to the sixth digit.
            given = sum(c["residents"] * c["access_per_1000"] / 1000 for c in cells.values())
            assert given == pytest.approx(12, abs=1e-5)


def test_zones_by_hand(compute):
    cells, _, _ = compute(METHOD=ENHANCED, ZONES="7=0.5, 3=1")
    r1 = 4 / (100 + 200 + 0.5 * 8 + 0.5 * 300)
    r2 = 6 / (0.5 * 200 + 0.5 * 8 + 300 + 100 + 0.5 * 50)
    assert cells["a2"]["access_per_1000"] == pytest.approx(1000 * (r1 + 0.5 * r2), abs=1e-6)
    assert cells["c1"]["access_per_1000"] == pytest.approx(500 * r2, abs=1e-6)


def test_three_step_by_hand(compute):
    cells, _, _ = compute(METHOD=THREE, ZONES="3=1, 7=0.5")
    # a2 weighs F1 1 and F2 0.5, a3 both 0.5, b1 F1 0.5 and F2 1; the others have one choice.
    r1 = 4 / (100 + 2 / 3 * 200 + 0.5 * 0.5 * 8 + 1 / 3 * 0.5 * 300)
    r2 = 6 / (1 / 3 * 0.5 * 200 + 0.5 * 0.5 * 8 + 2 / 3 * 300 + 100 + 0.5 * 50)
    assert cells["a2"]["access_per_1000"] == pytest.approx(
        1000 * (2 / 3 * r1 + 1 / 3 * 0.5 * r2), abs=1e-6
    )


def test_municipalities_and_the_average(compute):
    cells, results, feedback = compute(METHOD=TWO, CUTOFF=NEAR)
    places = {row["name"]: row for row in rows(results["MUNICIPALITIES_OUTPUT"])}
    east = (50 * 6 / 658 + 2) / 109
    assert places["East"]["access_per_1000"] == pytest.approx(1000 * east, abs=1e-6)
    assert places["East"]["access_ratio"] == pytest.approx(east / (12 / 817), abs=1e-6)
    assert places["East"]["residents_without"] == 9
    assert cells["c2"]["access_ratio"] == pytest.approx(0.04 / (12 / 817), abs=1e-6)
    said(feedback, "unit: 9 residents in 1 places have nothing within reach", "c3")


def test_without_a_supply_facilities_count_alike(compute):
    _, results, _ = compute(sites(), METHOD=TWO, CUTOFF=NEAR)
    assert {row["supply"] for row in rows(results["FACILITIES_OUTPUT"])} == {1}


def test_a_missing_supply_is_the_median(compute):
    _, results, feedback = compute(sites(F1=4, F2=10), METHOD=TWO)
    loads = {row["facility_id"]: row["supply"] for row in rows(results["FACILITIES_OUTPUT"])}
    assert loads == {"F1": 4, "F2": 10, "F4": 7}
    said(feedback, "1 facilities have no size", "count as 7")


def test_each_tier_by_itself(compute):
    _, results, _ = compute(town.facilities(), METHOD=TWO, DATE="2025-06-30")
    found = {(row["tier"], row["facility_id"]) for row in rows(results["FACILITIES_OUTPUT"])}
    assert found == {("unit", "F1"), ("unit", "F4"), ("centre", "F2")}
    assert len(rows(results["OUTPUT"])) == 16


def test_supply_that_nobody_reaches_is_told(compute):
    _, _, feedback = compute(METHOD=TWO, CUTOFF=1.9)
    said(feedback, "unit: nobody is within reach of 3 facilities", "F1, F2, F4")


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"METHOD": TWO, "CUTOFF": 0}, "A catchment of 0 minutes is impossible"),
        ({"ZONES": "10=1, 10=0.5"}, "two zones of 10 minutes"),
        ({"ZONES": "0=1"}, "“0=1” is no zone"),
        ({"ZONES": "-5=1"}, "“-5=1” is no zone"),
        ({"ZONES": "ten=1"}, "“ten=1” is no zone"),
        ({"ZONES": ""}, "is no zone"),
        ({"ZONES": "10=0.5, 20=0.7"}, "impossible weights"),
        ({"ZONES": "10=0, 20=0"}, "impossible weights"),
        ({"ZONES": "10=2"}, "impossible weights"),
        ({"FACILITIES": sites}, None),
    ],
)
def test_bad_input(compute, parameters, words):
    if words is None:
        with pytest.raises(QgsProcessingException, match="All 3 facilities have the size zero"):
            compute(sites(F1=0, F2=0, F4=0))
        return
    with pytest.raises(QgsProcessingException, match=words):
        compute(**parameters)
