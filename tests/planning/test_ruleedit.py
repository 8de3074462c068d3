"""A draft of rules goes from one valid rule set to the next, or says what is wrong."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest
from service_network_planner.engine.problems import Problem
from service_network_planner.planning.evaluation import evaluate
from service_network_planner.planning.ruleedit import (
    Draft,
    counts,
    field_of,
    read_minutes,
    starting_values,
)
from service_network_planner.planning.rules import RULE_KINDS
from service_network_planner.planning.ruleset import RuleSet
from small_studies import access, rule_set, study, times

TODAY = date(2026, 5, 17)


@pytest.fixture
def draft():
    return Draft(
        rule_set(
            {"kind": "presence", "tier": "unit"},
            access(),
            {"kind": "population_base", "tier": "unit", "lower": 10, "upper": 20},
        )
    )


def ids(draft):
    return [rule.id for rule in draft.rule_set.rules]


def test_a_value_is_changed_and_nothing_else(draft):
    changed = draft.with_rule("rule_1", threshold_min=25, share=0.8)
    assert (changed.rule("rule_1").threshold_min, changed.rule("rule_1").share) == (25, 0.8)
    assert changed.rule("rule_0") == draft.rule("rule_0")
    assert draft.rule("rule_1").threshold_min == 20


def test_none_leaves_a_value_out(draft):
    with_also = draft.with_rule("rule_1", also=["mobile"])
    assert with_also.rule("rule_1").also == ("mobile",)
    assert with_also.with_rule("rule_1", also=None).rule("rule_1").also == ()


@pytest.mark.parametrize(
    ("rule_id", "values", "code", "field"),
    [
        ("rule_1", {"threshold_min": 0}, "ruleset-not-above", (1, "threshold_min")),
        ("rule_1", {"share": 1.5}, "ruleset-too-big", (1, "share")),
        ("rule_1", {"tier": "castle"}, "ruleset-unknown-tier", (1, "tier")),
        ("rule_1", {"tier": "digital"}, "ruleset-tier-not-travelled", (1, "tier")),
        ("rule_1", {"group": "dogs"}, "ruleset-unknown-group", (1, "group")),
        ("rule_2", {"lower": 30}, "ruleset-bounds-reversed", (2, "lower")),
        ("rule_0", {"minimum": 0}, "ruleset-too-small", (0, "minimum")),
        ("rule_0", {"also": ["x!"]}, "ruleset-bad-text", (0, "also")),
        ("rule_0", {"names": {"en": ""}}, "ruleset-too-few", (0, "names")),
    ],
)
def test_what_is_wrong_is_told_with_its_field(draft, rule_id, values, code, field):
    with pytest.raises(Problem) as caught:
        draft.with_rule(rule_id, **values)
    assert caught.value.code == code
    assert field_of(caught.value) == field


def test_values_of_the_statistics(draft):
    changed = draft.with_values(thresholds_min=[5, 15], modes=["walking"], borders=["closed"])
    rules = changed.rule_set
    assert (rules.thresholds_min, rules.modes, rules.borders) == (
        (5, 15),
        ("walking",),
        ("closed",),
    )


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"thresholds_min": []}, "thresholds_min"),
        ({"thresholds_min": ["ten"]}, "thresholds_min"),
        ({"thresholds_min": [10, 10]}, "thresholds_min"),
        ({"modes": []}, "modes"),
        ({"groups": []}, "groups"),
    ],
)
def test_wrong_values_of_the_statistics(draft, values, field):
    with pytest.raises(Problem) as caught:
        draft.with_values(**values)
    assert field_of(caught.value) == (-1, field)


def test_a_group_that_a_rule_needs_stays(draft):
    with pytest.raises(Problem) as caught:
        draft.with_rule("rule_1", group="age_65plus").with_values(
            groups=[{"id": "total", "names": {"en": "All"}}]
        )
    assert caught.value.code == "ruleset-unknown-group"


def test_a_problem_of_no_field():
    assert field_of(Problem("ruleset-not-json", line=1)) == (-1, "")


def test_a_rule_that_is_off_is_kept_but_not_judged_by(draft):
    off = draft.switched("rule_1", False)
    assert ids(off) == ["rule_0", "rule_1", "rule_2"]
    assert [rule.id for rule in off.active.rules] == ["rule_0", "rule_2"]
    assert off.switched("rule_1", True).active == draft.active


def test_a_rule_that_is_off_can_be_changed(draft):
    changed = draft.switched("rule_1", False).with_rule("rule_1", threshold_min=5)
    assert changed.off == {"rule_1"}
    assert changed.rule("rule_1").threshold_min == 5


def test_rules_of_the_study_that_are_missing_are_there_switched_off(draft):
    fewer = draft.removed("rule_1").rule_set
    again = Draft.of(fewer, draft.rule_set.rules)
    assert set(ids(again)) == {"rule_0", "rule_1", "rule_2"}
    assert again.off == {"rule_1"}
    assert again.active == fewer


def test_rules_that_do_not_fit_are_left_out(draft):
    other = rule_set(tiers=[{"id": "unit", "level": 2, "names": {"en": "Unit"}}])
    foreign = draft.with_rule("rule_1", tier="centre").rule_set.rules
    assert ids(Draft.of(other, foreign)) == ["rule_0", "rule_2"]


@pytest.mark.parametrize("kind", RULE_KINDS)
def test_a_new_rule_of_each_kind_is_valid(draft, kind):
    more, new_id = draft.added(kind, {"en": "New"}, TODAY)
    rule = more.rule(new_id)
    assert (rule.kind, rule.name(), ids(more)[-1]) == (kind, "New", new_id)
    assert RuleSet.from_json(more.rule_set.to_json()) == more.rule_set
    again, other_id = more.added(kind, {"en": "New"}, TODAY)
    assert other_id not in ids(more)
    assert len(ids(again)) == 5


def test_starting_values_are_of_the_rule_set():
    rules = rule_set(thresholds_min=[7, 12], modes=["walking"])
    values = starting_values("access", rules, TODAY)
    assert (values["threshold_min"], values["mode"], values["tier"]) == (12, "walking", "unit")
    assert starting_values("share", rules, TODAY)["date"] > TODAY.isoformat()


def test_a_copy_stands_after_its_rule_and_has_an_id_of_its_own(draft):
    off = draft.switched("rule_0", False)
    twice, new_id = off.duplicated("rule_0")
    assert ids(twice) == ["rule_0", "rule_0_2", "rule_1", "rule_2"]
    assert new_id == "rule_0_2"
    assert twice.off == {"rule_0", "rule_0_2"}
    thrice, third = twice.duplicated("rule_0")
    assert third == "rule_0_3"
    assert thrice.rule(third).tier == "unit"


def test_a_copy_of_the_longest_id_is_no_longer():
    longest = "r" * 60
    draft = Draft(rule_set(access(id=longest)))
    twice, new_id = draft.duplicated(longest)
    assert len(new_id) == 60
    assert new_id in ids(twice)


def test_a_rule_is_removed(draft):
    fewer = draft.switched("rule_1", False).removed("rule_1")
    assert (ids(fewer), fewer.off) == (["rule_0", "rule_2"], frozenset())


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("10; 20; 30", [10, 20, 30]),
        ("10 20", [10, 20]),
        ("7,5; 10", [7.5, 10]),
        ("7.5, 10", [7.5, 10]),
        ("", []),
        ("20; 5", [5, 20]),
        ("10;;20;", [10, 20]),
    ],
)
def test_thresholds_as_people_write_them(text, read):
    assert read_minutes(text) == read


def test_thresholds_that_are_no_numbers(draft):
    with pytest.raises(Problem) as caught:
        draft.with_values(thresholds_min="10; ten")
    assert (caught.value.code, caught.value.values["found"]) == ("thresholds-unreadable", "ten")
    assert field_of(caught.value) == (-1, "thresholds_min")
    assert draft.with_values(thresholds_min="15; 7,5").rule_set.thresholds_min == (7.5, 15)


def test_verdicts_are_counted_by_rule():
    rules = rule_set({"kind": "presence", "tier": "unit"}, access(scope="county"))
    case = study([(1, 100), (2, 100)], [{"in_": 1, "tier": "unit"}], rules=rules)
    found = counts(evaluate(case, rules, None, times([[5], [15]])).judgements)
    assert found == {"rule_0": Counter(met=1, not_met=1), "rule_1": Counter(met=1)}
