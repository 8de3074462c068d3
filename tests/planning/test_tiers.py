from __future__ import annotations

import numpy as np
import pytest
from service_network_planner.planning.ruleset import RuleSet
from service_network_planner.planning.tiers import Tier, Tiers


@pytest.fixture(scope="module")
def tiers():
    return RuleSet.shipped("keusote").tiers


@pytest.mark.parametrize(
    ("word", "tier"),
    [
        ("centre", "centre"),
        ("Sote-keskus", "centre"),
        ("SOTE KESKUS", "centre"),
        ("sotekeskus", "centre"),
        ("sote-yksikkö", "unit"),
        ("sote-yksikko", "unit"),
        ("Terveysasema", "unit"),
        ("lakkautuva", "unit"),
        ("Hyvinvointikeskus", "wellbeing_centre"),
        ("Välfärdscentral", "wellbeing_centre"),
        (" sairaala ", "hospital"),
        ("liikkuva palvelu", "mobile"),
        ("digipalvelu", "digital"),
    ],
)
def test_a_tier_is_found_by_any_of_its_words(tiers, word, tier):
    assert tiers[tiers.index(word)].id == tier


@pytest.mark.parametrize("word", ["kirjasto", "", None, float("nan"), 7])
def test_other_words_find_none(tiers, word):
    assert tiers.index(word) == -1


def test_an_id_as_it_is_written_comes_before_folded_words():
    tiers = Tiers(tuple(Tier(name, {}, level) for level, name in enumerate(("A-1", "A1", "-"))))
    words = ("A-1", "A1", "a 1", "-", "", None)
    assert [tiers.index(word) for word in words] == [0, 1, 1, 2, -1, -1]


def test_tiers_are_in_order_of_level(tiers):
    assert [tier.id for tier in tiers] == [
        "digital",
        "mobile",
        "unit",
        "centre",
        "wellbeing_centre",
        "hospital",
    ]
    assert tiers[2].name("sv") == "Social- och hälsoenhet"
    assert tiers[2].name("de") == tiers[2].name("en")


def provided_by(tiers, *args, **kwargs):
    return {tier.id for tier, flag in zip(tiers, tiers.providers(*args, **kwargs)) if flag}


def test_a_higher_fixed_tier_provides_what_a_lower_one_does(tiers):
    assert provided_by(tiers, "centre") == {"centre", "wellbeing_centre", "hospital"}
    assert provided_by(tiers, "hospital") == {"hospital"}


def test_mobile_and_digital_stand_apart(tiers):
    assert provided_by(tiers, "mobile") == {"mobile"}
    assert provided_by(tiers, "digital") == {"digital"}
    assert "mobile" not in provided_by(tiers, "unit")
    assert "mobile" in provided_by(tiers, "unit", also=("mobile",))


def test_exactly_one_tier(tiers):
    assert provided_by(tiers, "wellbeing_centre", exact=True) == {"wellbeing_centre"}


def test_a_facility_without_tier_provides_nothing(tiers):
    assert not tiers.providers("unit")[np.array([-1])][0]


def test_unknown_and_missing_tiers_are_listed(tiers):
    found, notices = tiers.read(["centre", None, "kirjasto", ""], ["a", "b", "c", "d"])
    assert found.tolist() == [3, -1, -1, -1]
    assert [(n.code, n.count, n.examples) for n in notices] == [
        ("facility-tier-missing", 2, ("b", "d")),
        ("facility-tier-unknown", 1, ("c: kirjasto",)),
    ]
    assert "wellbeing_centre" in notices[1].values["known"]
