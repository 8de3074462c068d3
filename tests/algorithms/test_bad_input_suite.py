"""What goes wrong with facilities, people and numbers, in every algorithm that takes them.

Each is either stopped with one clear message, or told as a warning with sound results. What only
one algorithm can be asked is in its own tests.
"""

from __future__ import annotations

import pytest
import town
from memory_layers import layer
from qgis.core import QgsApplication, QgsProcessingException
from toolbox import rows, run, said

DAY = "2025-06-30"
RULES = (
    {"kind": "presence", "tier": "unit", "minimum": 1, "id": "presence"},
    {"kind": "access", "tier": "unit", "threshold_min": 10, "share": 0.9, "id": "near"},
)
WITH_PEOPLE = (
    "serviceareas",
    "coverage",
    "catchments",
    "floatingcatchment",
    "equity",
    "sensitivity",
    "rankclosures",
    "locatefacilities",
    "wherewouldithelp",
    "compliance",
)
EVERY = (*WITH_PEOPLE, "traveltimes", "odmatrix")
# Without a route there is nothing to name a facility by.
NAMING_ISLANDS = tuple(name for name in EVERY if name != "odmatrix")
UNLIMITED_BY_RULES = {"serviceareas", "coverage", "catchments", "floatingcatchment", "equity"}

ISLAND = [(town.line(start, end), speed) for start, end, speed in town.ROADS]
ISLAND.append((town.line((5, 20), (6, 20)), 60))
MAIN = (town.point((5, 5)), "F", "Main", "unit", None, None)
APART = (town.point((5, 20)), "I", "Island", "unit", None, None)


@pytest.fixture
def ask(tmp_path):
    """Run an algorithm on the town with every output."""

    def run_it(name, **changes):
        given = {**town.inputs(**changes), "CANDIDATES": candidates(), **changes}
        given.setdefault("ORIGINS", given["POPULATION"])
        given.setdefault("DESTINATIONS", given["FACILITIES"])
        if name == "coverage":
            given.setdefault("ZONES", given["MUNICIPALITIES"])
        given.setdefault("DATE", DAY)
        given.setdefault("GROUP", "total")
        given.setdefault("CELL_SIZE", 5000)
        if name not in UNLIMITED_BY_RULES:
            given.setdefault("RULES", town.rules(tmp_path, *RULES))
        algorithm = QgsApplication.processingRegistry().algorithmById(f"servicenetwork:{name}")
        known = {one.name() for one in algorithm.parameterDefinitions()}
        given = {key: value for key, value in given.items() if key in known}
        for one in algorithm.destinationParameterDefinitions():
            if one.type() == "sink":
                given[one.name()] = "TEMPORARY_OUTPUT"
        return run(name, **given)

    return run_it


def candidates():
    places = [(town.point((12, 5)), "at b1"), (town.point((25, 9)), "at c3")]
    return layer("Point", places, "name:string")


def sized(**sizes):
    """The town's facilities with a capacity each, NULL where none is given."""
    places = [
        (town.point(place), key, f"Point {key}", tier, sizes.get(key))
        for key, (place, tier, *_) in town.FACILITIES.items()
    ]
    fields = ("facility_id:string", "name:string", "tier:string", "capacity:double")
    return town.facilities(places, fields=fields)


@pytest.mark.parametrize("name", NAMING_ISLANDS)
def test_a_facility_on_an_island(ask, name):
    _, feedback = ask(name, ROADS=town.roads(ISLAND), FACILITIES=town.facilities([MAIN, APART]))
    said(feedback, "1 facilities stand on a small part", "These are: I")


def test_a_destination_on_an_island(ask):
    results, feedback = ask(
        "odmatrix",
        ROADS=town.roads(ISLAND),
        FACILITIES=town.facilities([MAIN, APART]),
        DESTINATION_ID_FIELD="facility_id",
    )
    assert {row["destination_id"] for row in rows(results["OUTPUT"])} == {"F"}
    said(feedback, "8 of 16 pairs have no route")


@pytest.mark.parametrize("name", EVERY)
def test_nobody_can_reach_any_facility(ask, name):
    """All that is open stands on the island: sound results, and nobody is counted as served."""
    results, feedback = ask(
        name, ROADS=town.roads(ISLAND), FACILITIES=town.facilities([APART]), MIN_ISLAND=0
    )
    assert feedback.warnings
    assert not feedback.errors
    served = {
        "serviceareas": ("OUTPUT", "residents", 0),
        "coverage": ("OUTPUT", "reached", 0),
        "catchments": ("OUTPUT", "residents", 0),
        "floatingcatchment": ("OUTPUT", "access_per_1000", 0),
        "equity": ("OUTPUT", "gini", None),
        "compliance": ("FACILITIES_OUTPUT", "residents_served", 0),
        "rankclosures": ("OUTPUT", "residents_affected", 0),
        "traveltimes": ("OUTPUT", "time_min", None),
    }
    if name in served:
        output, figure, expected = served[name]
        assert {row[figure] for row in rows(results[output])} == {expected}


@pytest.mark.parametrize("name", WITH_PEOPLE)
def test_all_weights_are_zero(ask, name):
    cells = [(town.point((2, 5)), "a", 0, 0), (town.point((8, 5)), "b", 0, 0)]
    with pytest.raises(QgsProcessingException, match="None of the 2 rows"):
        ask(name, POPULATION=town.population(cells))


@pytest.mark.parametrize("name", ["catchments", "floatingcatchment", "locatefacilities"])
def test_nobody_is_of_the_group(ask, name):
    cells = [(town.point((2, 5)), "a", 5, 0), (town.point((8, 5)), "b", 5, 0)]
    with pytest.raises(QgsProcessingException, match="age_65plus"):
        ask(
            name,
            POPULATION=town.population(cells),
            GROUP="age_65plus",
            GROUPS="age_65plus",
        )


class TestBands:
    @pytest.mark.parametrize("name", ["serviceareas", "coverage"])
    @pytest.mark.parametrize(
        ("bands", "words"),
        [
            ("0", "0 minutes"),
            ("-5", "-5 minutes"),
            ("10, -1", "-1 minutes"),
            ("", "BANDS"),
            ("soon", "soon"),
        ],
    )
    def test_impossible(self, ask, name, bands, words):
        with pytest.raises(QgsProcessingException, match=words):
            ask(name, BANDS=bands)

    @pytest.mark.parametrize("name", ["serviceareas", "coverage"])
    def test_unsorted_and_repeated(self, ask, name):
        field = {"serviceareas": "to_min", "coverage": "within_min"}[name]
        straight, _ = ask(name, BANDS="4, 9")
        mixed, feedback = ask(name, BANDS="9, 4, 9")
        assert [row[field] for row in rows(mixed["OUTPUT"])] == [
            row[field] for row in rows(straight["OUTPUT"])
        ]
        said(feedback, "1 times are given more than once", "9")
        said(feedback, "not in rising order")


class TestCapacities:
    def test_catchments_of_facilities_without_room(self, ask):
        """F1 takes nobody, F2 and F4 take all; closed F3 is not asked."""
        results, _ = ask(
            "catchments", METHOD=1, FACILITIES=sized(F1=0, F2=900, F3=0, F4=900), TIER_FIELD=""
        )
        found = {row["facility_id"]: row["residents"] for row in rows(results["OUTPUT"])}
        assert found["F1"] == found["F3"] == 0
        assert sum(found.values()) == 817

    def test_catchments_of_which_some_have_no_capacity_in_the_data(self, ask):
        results, feedback = ask("catchments", METHOD=1, FACILITIES=sized(F1=10), TIER_FIELD="")
        assert sum(row["residents"] for row in rows(results["OUTPUT"])) == 817
        said(feedback, "3 facilities have no capacity")

    def test_supply_of_nothing_and_of_nobody_knows(self, ask):
        """F1 supplies nothing; F3 is not known and counts as the median of the units' 0 and 6."""
        results, feedback = ask("floatingcatchment", FACILITIES=sized(F1=0, F2=5, F4=6))
        found = {row["facility_id"]: row["supply"] for row in rows(results["FACILITIES_OUTPUT"])}
        assert found == {"F1": 0, "F2": 5, "F3": 3, "F4": 6}
        said(feedback, "1 facilities have no size", "count as 3")

    @pytest.mark.parametrize("name", ["catchments", "floatingcatchment"])
    def test_below_zero(self, ask, name):
        with pytest.raises(QgsProcessingException, match="below zero"):
            ask(name, METHOD=1, FACILITIES=sized(F1=-1, F2=5, F3=5, F4=5))


class TestTooMany:
    def test_more_sites_than_candidates(self, ask):
        with pytest.raises(QgsProcessingException, match="3 new") as error:
            ask("locatefacilities", NEW=3)
        assert "only 2 candidates" in str(error.value)

    def test_more_nearest_than_facilities(self, ask):
        """Three of those open are units, one of which is a centre: four rows for each place."""
        results, _ = ask("traveltimes", K=50)
        assert len(rows(results["OUTPUT"])) == 8 * (3 + 1)

    def test_more_nearest_than_destinations(self, ask):
        results, feedback = ask("odmatrix", K=50)
        assert len(rows(results["OUTPUT"])) == 8 * 4
        said(feedback, "50")

    def test_more_pairs_than_facilities(self, ask):
        results, feedback = ask("rankclosures", PAIRS=50)
        assert len(rows(results["PAIRS_OUTPUT"])) == 3
        assert not feedback.errors
