"""Rule sets: what is read, what is refused, and that the schema and our reading of it agree."""

from __future__ import annotations

import copy
import datetime
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from service_network_planner.engine.problems import Problem
from service_network_planner.planning import ruleset, schema
from service_network_planner.planning.access import Question
from service_network_planner.planning.rules import AccessRule, PopulationBaseRule, ShareRule
from service_network_planner.planning.ruleset import RuleSet, check_structure
from small_studies import access, rule_set, rule_set_data

RULES = [
    {"kind": "presence", "tier": "unit", "minimum": 2, "also": ["mobile"]},
    access(mode="bicycle", borders="closed", group="age_65plus", scope="county"),
    {"kind": "population_base", "tier": "centre", "lower": 1, "upper": 2, "method": "catchment"},
    {
        "kind": "change",
        "tier": "unit",
        "groups": ["total"],
        "measure": "share",
        "max_worsening": 0.1,
        "threshold_min": 20,
    },
    {"kind": "share", "figure": "digital", "target": 0.33, "date": "2027-12-31", "value": 0.2},
]


def problem(data):
    with pytest.raises(Problem) as caught:
        RuleSet.from_data(data)
    return caught.value


def changed(path, value):
    """The five rules with one value changed; ``...`` removes it."""
    data = rule_set_data(*copy.deepcopy(RULES))
    *way, last = path
    place = data
    for step in way:
        place = place[step]
    if value is ...:
        del place[last]
    else:
        place[last] = value
    return data


@pytest.mark.parametrize(
    ("path", "value", "code", "where"),
    [
        (("rules", 1, "kind"), "acces", "ruleset-not-allowed", "rules[1].kind"),
        (("rules", 1, "threshold_min"), -5, "ruleset-not-above", "rules[1].threshold_min"),
        (("rules", 1, "threshold_min"), "20", "ruleset-wrong-type", "rules[1].threshold_min"),
        (("rules", 1, "threshold_min"), True, "ruleset-wrong-type", "rules[1].threshold_min"),
        (("rules", 1, "share"), 120, "ruleset-too-big", "rules[1].share"),
        (("rules", 1, "share"), 0, "ruleset-not-above", "rules[1].share"),
        (("rules", 1, "share"), ..., "ruleset-missing-key", "rules[1].share"),
        (("rules", 1, "tier"), "library", "ruleset-unknown-tier", "rules[1].tier"),
        (("rules", 1, "tier"), "digital", "ruleset-tier-not-travelled", "rules[1].tier"),
        (("rules", 1, "mode"), "horse", "ruleset-not-allowed", "rules[1].mode"),
        (("rules", 1, "group"), "age_99", "ruleset-unknown-group", "rules[1].group"),
        (("rules", 1, "borders"), "ajar", "ruleset-not-allowed", "rules[1].borders"),
        (("rules", 1, "treshold"), 3, "ruleset-unknown-key", "rules[1].treshold"),
        (("rules", 1, "id"), "rule_0", "ruleset-duplicate", "rules[1].id"),
        (("rules", 1, "id"), "Rule 1", "ruleset-bad-text", "rules[1].id"),
        (("rules", 0, "minimum"), 0, "ruleset-too-small", "rules[0].minimum"),
        (("rules", 0, "minimum"), 1.5, "ruleset-wrong-type", "rules[0].minimum"),
        (("rules", 0, "also"), ["bus"], "ruleset-unknown-tier", "rules[0].also[0]"),
        (("rules", 0, "also"), ["mobile"] * 2, "ruleset-repeated", "rules[0].also[1]"),
        (("rules", 2, "lower"), 3, "ruleset-bounds-reversed", "rules[2].lower"),
        (("rules", 2, "scope"), "municipality", "ruleset-not-allowed", "rules[2].scope"),
        (("rules", 3, "groups"), [], "ruleset-too-few", "rules[3].groups"),
        (("rules", 3, "groups"), ["x"], "ruleset-unknown-group", "rules[3].groups[0]"),
        (("rules", 3, "threshold_min"), ..., "ruleset-missing-key", "rules[3].threshold_min"),
        (("rules", 3, "max_worsening"), 5, "ruleset-too-big", "rules[3].max_worsening"),
        (("rules", 4, "date"), "31.12.2027", "ruleset-bad-text", "rules[4].date"),
        (("rules", 4, "date"), "2027-02-30", "ruleset-bad-date", "rules[4].date"),
        (("rules", 2), 7, "ruleset-wrong-type", "rules[2]"),
        (("rules",), {}, "ruleset-wrong-type", "rules"),
        (("rules",), ..., "ruleset-missing-key", "rules"),
        (("tiers",), [], "ruleset-too-few", "tiers"),
        (("tiers", 2, "id"), "centre", "ruleset-duplicate", "tiers[2].id"),
        (("tiers", 2, "aliases"), ["sote keskus"], "ruleset-duplicate", "tiers[2].aliases[0]"),
        (("tiers", 2, "colour"), "blue", "ruleset-bad-text", "tiers[2].colour"),
        (("tiers", 2, "level"), "high", "ruleset-wrong-type", "tiers[2].level"),
        (("groups", 1, "id"), "total", "ruleset-duplicate", "groups[1].id"),
        (("thresholds_min",), [10, 10.0], "ruleset-repeated", "thresholds_min[1]"),
        (("name",), {"fi": "Nimi"}, "ruleset-missing-key", "name.en"),
        (("format",), 2, "ruleset-not-allowed", "format"),
    ],
)
def test_one_clear_problem_with_its_path(path, value, code, where):
    found = problem(changed(path, value))
    assert (found.code, found.values["path"]) == (code, where)


@pytest.mark.parametrize("data", [[], "rules", 3, None, True])
def test_the_top_is_an_object(data):
    assert problem(data).code == "ruleset-wrong-type"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "ruleset-not-json"),
        ("{", "ruleset-not-json"),
        ('{"a": NaN}', "ruleset-not-json"),
        ('{"a": 1, "a": 2}', "ruleset-repeated-key"),
        ("[" * 100_000, "ruleset-not-json"),
        ("1" * 10_000, None),
        (" " * 1_000_001, "ruleset-too-large"),
    ],
)
def test_text_that_is_no_rule_set(text, code):
    with pytest.raises(Problem) as caught:
        RuleSet.from_json(text)
    assert code is None or caught.value.code == code


def test_a_syntax_error_has_line_and_column():
    with pytest.raises(Problem) as caught:
        RuleSet.from_json('{\n  "format": 1,\n  oops\n}')
    assert (caught.value.values["line"], caught.value.values["column"]) == (3, 3)


def test_files_that_cannot_be_read(tmp_path):
    for name, content, code in [
        ("missing.json", None, "ruleset-unreadable"),
        ("large.json", b" " * 1_000_001, "ruleset-too-large"),
        ("latin.json", '{"name": "Mäntsälä"}'.encode("latin-1"), "ruleset-not-json"),
    ]:
        file = tmp_path / name
        if content is not None:
            file.write_bytes(content)
        with pytest.raises(Problem) as caught:
            RuleSet.load(file)
        assert caught.value.code == code
    with pytest.raises(Problem) as caught:
        RuleSet.load(tmp_path)
    assert caught.value.code == "ruleset-unreadable"


def test_a_byte_order_mark_does_not_matter(tmp_path):
    file = tmp_path / "rules.json"
    file.write_text(json.dumps(rule_set_data(*RULES)), encoding="utf-8-sig")
    assert len(RuleSet.load(file).rules) == 5


def test_written_and_read_again():
    for rules in (rule_set(*RULES), RuleSet.shipped("keusote")):
        again = RuleSet.from_json(rules.to_json())
        assert again == rules
        assert again.to_json() == rules.to_json()
        assert [rule.names for rule in again.rules] == [rule.names for rule in rules.rules]


def test_the_shipped_rule_set_speaks_three_languages():
    rules = RuleSet.shipped("keusote")
    for named in (*rules.rules, *rules.tiers):
        assert set(named.names) == {"en", "fi", "sv"}
        assert len(set(named.names.values())) == 3
    assert {rule.kind for rule in rules.rules} == set(ruleset.RULE_KINDS)
    base = next(rule for rule in rules.rules if isinstance(rule, PopulationBaseRule))
    assert (base.lower, base.upper, base.scope) == (35_000, 40_000, "county")
    digital = next(rule for rule in rules.rules if isinstance(rule, ShareRule))
    assert (digital.target, digital.date) == (0.33, datetime.date(2027, 12, 31))
    everyone = next(rule for rule in rules.rules if isinstance(rule, AccessRule))
    assert everyone.share_ppm == 1_000_000


def test_the_questions_of_statistics_and_rules_come_once():
    rules = rule_set(access(), access(borders="closed"), RULES[2], modes=["car", "walking"])
    asked = rules.questions()
    assert len(set(asked)) == len(asked)
    assert Question("unit", "car", "open") in asked
    assert Question("unit", "walking", "open") in asked
    assert Question("unit", "car", "closed") in asked
    assert Question("centre", "car", "open", exact=True) in asked
    assert all(question.tier != "digital" for question in asked)


def walk(node):
    """Every schema inside a schema."""
    if isinstance(node, dict):
        yield node
        for name, value in node.items():
            inner = value.values() if name in ("properties", "$defs") else [value]
            for part in inner:
                yield from walk(part)
    elif isinstance(node, list):
        for part in node:
            yield from walk(part)


SCHEMA = json.loads((ruleset.FOLDER / "ruleset.schema.json").read_text("utf-8"))


def test_the_schema_uses_only_what_we_understand():
    assert {word for part in walk(SCHEMA) for word in part} <= schema.KEYWORDS


@pytest.fixture(scope="module")
def validator():
    jsonschema = pytest.importorskip("jsonschema", reason="no jsonschema in this Python")
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    return jsonschema.Draft202012Validator(SCHEMA)


def ours(data):
    try:
        check_structure(data)
    except Problem:
        return False
    return True


odd = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 3),
    st.sampled_from([0.5, -5, 120, 1e300, 10**30, 2.0, "", "x", "unit", "access", "2027-12-31"]),
    st.text(max_size=3),
    st.lists(st.sampled_from(["total", "unit", 1, 1.0, True, None]), max_size=3),
    st.dictionaries(st.sampled_from(["en", "id", "kind", "x"]), st.integers(0, 2), max_size=2),
)


def places(node, path=()):
    """The path of everything in JSON data."""
    yield path
    items = node.items() if isinstance(node, dict) else enumerate(node)
    for key, value in items:
        if isinstance(value, (dict, list)):
            yield from places(value, (*path, key))
        else:
            yield (*path, key)


@settings(max_examples=400, deadline=None)
@given(st.data())
def test_the_schema_and_our_reading_of_it_agree(validator, data):
    rules = RuleSet.shipped("keusote").to_data()
    rules["rules"] += [{"id": f"x{i}", "names": {"en": "x"}, **r} for i, r in enumerate(RULES)]
    rules = copy.deepcopy(rules)
    for _ in range(data.draw(st.integers(0, 2))):
        path = data.draw(st.sampled_from(sorted(places(rules), key=repr)))
        action = data.draw(st.sampled_from(["replace", "remove", "add"]))
        if not path:
            continue
        place = rules
        for step in path[:-1]:
            place = place[step]
        if action == "remove":
            del place[path[-1]]
        elif action == "replace":
            place[path[-1]] = data.draw(odd)
        elif isinstance(place, dict):
            name = data.draw(st.sampled_from(["note", "borders", "scope", "measure", "zzz"]))
            place[name] = data.draw(odd)
        else:
            place.append(data.draw(odd))
    assert ours(rules) == validator.is_valid(rules)
