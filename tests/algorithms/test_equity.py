"""Equity of travel time on a county worked out by hand, see :mod:`town`."""

from __future__ import annotations

import math
from xml.etree import ElementTree

import pytest
import town
from qgis.core import QgsProcessingException
from toolbox import rows, run, said

OUTPUTS = ("OUTPUT", "MUNICIPALITIES_OUTPUT", "LORENZ")


def sites():
    return town.facilities(
        [(town.point(town.FACILITIES[key][0]), key, key, "unit") for key in ("F1", "F2", "F4")],
        fields=("facility_id:string", "name:string", "tier:string"),
    )


@pytest.fixture
def compute(tmp_path):
    def run_it(**parameters):
        given = town.inputs(FACILITIES=sites(), CHART=str(tmp_path / "chart.html"))
        given.update(dict.fromkeys(OUTPUTS, "TEMPORARY_OUTPUT"))
        results, feedback = run("equity", **{**given, **parameters})
        figures = {
            (row["municipality_code"], row["population_group"]): row
            for row in rows(results["OUTPUT"])
        }
        return figures, results, feedback

    return run_it


def test_figures_by_hand(compute):
    figures, _, _ = compute()
    # West: 300 residents at 3 minutes and 8 at 4.
    west = figures["001", "total"]
    assert west["gini"] == pytest.approx(300 * 8 / (308 * 932), abs=1e-6)
    assert west["mean_min"] == pytest.approx(932 / 308, abs=1e-4)
    # Middle: 400 at 3 minutes.
    assert [figures["002", "total"][name] for name in ("gini", "theil", "hoover")] == [0, 0, 0]
    # East: 50 at 2, 50 at 7 and 9 at 14 minutes: 576 in all.
    east = figures["003", "total"]
    pairs = 50 * 50 * 5 + 50 * 9 * 12 + 50 * 9 * 7
    assert east["gini"] == pytest.approx(pairs / (109 * 576), abs=1e-6)
    mean = 576 / 109
    theil = sum(n * t / mean * math.log(t / mean) for n, t in ((50, 2), (50, 7), (9, 14))) / 109
    assert east["theil"] == pytest.approx(theil, abs=1e-6)
    assert east["hoover"] == pytest.approx(50 * (mean - 2) / 576, abs=1e-6)
    # The last tenth: all 9 at 14 minutes, and 1.9 at 7.
    assert east["longest_tenth"] == pytest.approx((126 + 1.9 * 7) / 576, abs=1e-6)
    assert east["theil_between"] is None


def test_the_county_is_between_and_within(compute):
    figures, _, _ = compute()
    county = figures["county", "total"]
    parts = [figures[code, "total"] for code in town.NAMES]
    time = sum(part["residents"] * part["mean_min"] for part in parts)
    within = sum(part["residents"] * part["mean_min"] / time * part["theil"] for part in parts)
    assert county["theil"] == pytest.approx(county["theil_between"] + within, abs=1e-5)
    assert county["residents"] == 817


def test_concentration_where_older_people_live(compute):
    # Shares of the older: c1 0.2, c2 0.5 and c3 as expected in between or equal to the known.
    cells = [
        (town.point((22, 5)), "c1", 50, 10),
        (town.point((29, 5)), "c2", 50, 25),
    ]
    figures, _, _ = compute(POPULATION=town.population(cells))
    # Half at 7 minutes where the share is low, half at 2 where it is high: against them.
    east = figures["003", "age_65plus"]
    assert east["concentration"] == pytest.approx(-0.5 * 5 / 9, abs=1e-6)
    assert figures["003", "total"]["concentration"] is None
    # 10 at 7 minutes and 25 at 2.
    assert east["gini"] == pytest.approx(10 * 25 * 5 / (35 * 120), abs=1e-6)


def test_lorenz_curves(compute):
    _, results, _ = compute()
    curve = {
        row["residents_share"]: row["time_share"]
        for row in rows(results["LORENZ"])
        if (row["municipality_code"], row["population_group"]) == ("002", "total")
    }
    assert len(curve) == 21
    assert curve[0.5] == pytest.approx(0.5)
    assert (curve[0], curve[1]) == (0, 1)


def test_who_arrives_nowhere_is_counted_apart(compute):
    figures, results, feedback = compute(BORDERS=2)
    east = figures["003", "total"]
    assert (east["unreachable"], east["gini"], east["mean_min"]) == (109, None, None)
    assert figures["county", "total"]["unreachable"] == 109
    said(feedback, "c1, c2, c3")
    places = {row["municipality_code"]: row for row in rows(results["MUNICIPALITIES_OUTPUT"])}
    assert len(places) == 3
    assert places["003"]["gini"] is None


def test_the_page_is_sound_and_safe(compute):
    names = [
        (town.box(10 * i, 0, 10 * i + 10, 10), code, name)
        for i, (code, name) in enumerate(zip(town.NAMES, ("<b>West</b>", "A & B", "East")))
    ]
    _, results, _ = compute(MUNICIPALITIES=town.municipalities(names))
    with open(results["CHART"], encoding="utf-8") as file:
        text = file.read()
    assert "<b>West" not in text
    assert "&lt;b&gt;West" in text
    assert "http" not in text.replace("http://www.w3.org/2000/svg", "")
    body = text[text.index("<body>") : text.index("</html>")]
    tree = ElementTree.fromstring(body)
    curves = tree.findall(".//{http://www.w3.org/2000/svg}polyline")
    assert len(curves) == 4  # Three municipalities and the county.
    assert "0.335" in "".join(tree.itertext())


def test_each_tier_has_its_rows(compute):
    _, results, _ = compute(FACILITIES=town.facilities(), DATE="2025-06-30")
    found = {(row["tier"], row["municipality_code"]) for row in rows(results["OUTPUT"])}
    assert len(found) == 2 * 4


def test_bad_input(compute):
    with pytest.raises(QgsProcessingException, match="There is no tier"):
        compute(TIERS="castle")
    with pytest.raises(QgsProcessingException, match="does not exist"):
        compute(CHART="/nowhere/at/all/chart.html")
