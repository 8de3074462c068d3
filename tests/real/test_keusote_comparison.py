"""Keski-Uusimaa 2025 against 2030: who loses and who gains when the network is thinned out.

Real municipalities, census grid of 2021 and service points, on the sample study's roads; see
``test_keusote.py``, whose figures for either year this must agree with.
"""

from __future__ import annotations

import pytest
from qgis.core import QgsVectorLayer
from service_network_planner.gis.facilitylayer import FacilityLayer
from service_network_planner.gis.municipalitylayer import MunicipalityLayer
from service_network_planner.gis.populationlayer import PopulationLayer
from service_network_planner.gis.studysettings import StudySettings
from service_network_planner.gis.studysetup import StudySetup
from service_network_planner.planning.fingerprint import differing
from service_network_planner.planning.scenario import Scenario
from toolbox import rows, run

MUNICIPALITIES = ("Hyvinkää", "Järvenpää", "Mäntsälä", "Nurmijärvi", "Pornainen", "Tuusula")
OUTPUTS = ("OUTPUT", "VERDICTS", "MOVEMENTS", "STATISTICS", "TRANSITIONS", "FLOWS", "BASES")


def vector(source, name):
    layer = QgsVectorLayer(str(source), name, "ogr")
    assert layer.isValid()
    return layer


@pytest.fixture(scope="module")
def compared(shared_file, sample_study, tmp_path_factory):
    """The study with a scenario of those service points that stay until 2030, compared."""
    points = vector(
        f"{shared_file('keusote', 'facilities.gpkg')}|layername=sote_points_2025", "Service points"
    )
    groups = {"age_0_14": "Y_LT15", "age_15_64": "Y_1564", "age_65plus": "Y_GE65"}
    grid = shared_file("keusote", "population_grid_1km_2021.gpkg")
    places = shared_file("keusote", "municipalities_2026.geojson")
    setup = StudySetup(
        population=vector(grid, "Census grid"),
        municipalities=vector(places, "Municipalities"),
        facilities=points,
        network=sample_study["network"],
        population_layer=PopulationLayer("T", "GRD_ID", groups),
        municipality_layer=MunicipalityLayer("kunta", "nimi"),
        facility_layer=FacilityLayer("tyyppi", "id", "nimi"),
        settings=StudySettings(name="Keski-Uusimaa", population_year=2021),
    )
    file = setup.write(tmp_path_factory.mktemp("keusote") / "keusote.gpkg")
    gone = [f["id"] for f in points.getFeatures() if f["verkosto_2030"] != "jatkuu"]
    file.save(Scenario.new("2030", changes=dict.fromkeys(gone)))
    results, feedback = run(
        "comparescenarios",
        STUDY=str(file.path),
        AFTER_SCENARIO="2030",
        **dict.fromkeys(OUTPUTS, "TEMPORARY_OUTPUT"),
    )
    return results, feedback, len(gone)


def of(layer, **asked):
    wanted = {"tier": "unit", "group": "total", **asked}
    return {
        row["municipality"]: row
        for row in rows(layer)
        if all(row[name] == value for name, value in wanted.items())
    }


class TestWhoLoses:
    # Residents, those who lose, and the person-minutes that they lose; then of those aged 65+.
    LOSING = {  # noqa: RUF012
        "Hyvinkää": (45_916, 1_762, 8_222.3157, 343),
        "Järvenpää": (42_729, 3_450, 5_588.9021, 323),
        "Mäntsälä": (21_055, 3_860, 31_426.0652, 529),
        "Nurmijärvi": (42_985, 10_971, 72_670.967, 1_789),
        "Pornainen": (4_945, 314, 449.001, 56),
        "Tuusula": (42_521, 11_877, 128_072.7361, 2_025),
        "Whole county": (200_151, 32_234, 246_429.9872, 5_065),
    }

    def test_residents_and_person_minutes(self, compared):
        results, _, gone = compared
        assert gone == 3
        everyone = of(results["MOVEMENTS"])
        older = of(results["MOVEMENTS"], group="age_65plus")
        assert {
            place: (
                row["residents"],
                row["residents_losing"],
                row["person_min_lost"],
                older[place]["residents_losing"],
            )
            for place, row in everyone.items()
        } == self.LOSING
        for row in everyone.values():
            assert row["residents_gaining"] == row["person_min_gained"] == 0
            assert row["residents_cut_off"] == row["residents_never"] == 0
            assert row["residents_unchanged"] == row["residents"] - row["residents_losing"]

    def test_they_add_up(self, compared):
        results, *_ = compared
        found = of(results["MOVEMENTS"])
        for name in ("residents", "residents_losing", "person_min_lost"):
            parts = sum(found[place][name] for place in MUNICIPALITIES)
            assert parts == pytest.approx(found["Whole county"][name], abs=1e-3)

    def test_person_minutes_are_the_change_of_the_mean(self, compared):
        # Nobody is cut off, so the mean is over the same people on both sides.
        results, *_ = compared
        means = of(results["STATISTICS"])
        for place, row in of(results["MOVEMENTS"]).items():
            grown = row["person_min_lost"] / row["residents"]
            assert means[place]["mean_min_change"] == pytest.approx(grown, abs=1e-4)
        county = means["Whole county"]
        assert (county["mean_min_before"], county["mean_min_after"]) == (5.1808, 6.412)
        assert (county["p95_min_before"], county["p95_min_after"]) == (12.1416, 16.1798)

    def test_centres_stay_as_they_are(self, compared):
        results, *_ = compared
        for row in of(results["MOVEMENTS"], tier="centre").values():
            assert row["residents_unchanged"] == row["residents"]


def test_bands(compared):
    results, *_ = compared
    found = {
        (row["time_before"], row["time_after"]): row["residents"]
        for row in rows(results["TRANSITIONS"])
        if (row["municipality_code"], row["tier"], row["group"]) == ("county", "unit", "total")
    }
    assert found == {
        ("0–10 min", "0–10 min"): 161_093,
        ("0–10 min", "10–20 min"): 21_614,
        ("0–10 min", "20–30 min"): 31,
        ("10–20 min", "10–20 min"): 16_564,
        ("10–20 min", "20–30 min"): 327,
        ("20–30 min", "20–30 min"): 463,
        ("Over 30 min", "Over 30 min"): 59,
    }
    assert sum(found.values()) == 200_151


def test_flows_across_borders(compared):
    results, *_ = compared
    flows = {
        (row["municipality"], row["to"]): (row["residents_before"], row["residents_after"])
        for row in rows(results["FLOWS"])
        if (row["tier"], row["group"]) == ("unit", "total")
    }
    # Tuusula serves fewer of its own, and its neighbours serve the others.
    assert flows["Tuusula", "Tuusula"] == (40_347, 28_571)
    assert flows["Tuusula", "Järvenpää"] == (1_975, 7_469)
    assert flows["Tuusula", "Hyvinkää"] == (0, 3_877)
    assert flows["Tuusula", "Nurmijärvi"] == (199, 2_604)
    assert flows["Mäntsälä", "Tuusula"] == (3_893, 0)
    assert flows["Pornainen", "Pornainen"] == (4_631, 4_874)
    for side in (0, 1):
        assert sum(pair[side] for pair in flows.values()) == 200_151


def test_verdicts_stay_and_the_scenario_alone_differs(compared):
    results, feedback, _ = compared
    assert (results["COUNT_WORSE"], results["COUNT_BETTER"]) == (0, 0)
    assert results["RESIDENTS_LOSING"] == 32_234
    assert differing(results["FINGERPRINT_BEFORE"], results["FINGERPRINT_AFTER"]) == ("scenario",)
    assert feedback.information[0].startswith("Shorter way: 0, Longer way: 32234, Same way: 167917")
