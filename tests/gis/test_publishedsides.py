"""Which scenarios are published, and that they are judged as when they are compared."""

from __future__ import annotations

import pytest
from publications import DAY, planned
from service_network_planner.engine.problems import Problem
from service_network_planner.gis.publication import BASELINE
from service_network_planner.gis.publishedsides import evaluated, published_sides, scenario_ids
from service_network_planner.gis.studyopening import open_study
from service_network_planner.gis.studysides import side_of
from service_network_planner.planning.sides import compare


@pytest.fixture(scope="module")
def county(sample_study, tmp_path_factory):
    """The study of :mod:`publications`, open, and the ids of its plans."""
    path, ids = planned(sample_study, tmp_path_factory.mktemp("county"))
    opened = open_study(path)
    opened.close()
    return opened, ids


def test_all_saved_scenarios_and_the_baseline_unless_some_are_named(county):
    opened, ids = county
    assert scenario_ids(opened, []) == (BASELINE, *ids.values())
    wanted = [" fewer ", ids["Fewer"], "Baseline"]
    assert scenario_ids(opened, wanted) == (ids["Fewer"], BASELINE)
    with pytest.raises(Problem, match="scenario-unknown"):
        scenario_ids(opened, ["Fewest"])


def test_a_scenario_that_is_gone_is_told(county):
    opened, _ = county
    with pytest.raises(Problem, match="scenario-unknown"):
        published_sides(opened, ["0123"])


def test_figures_and_fingerprints_are_those_of_a_comparison(county):
    opened, ids = county
    sides = published_sides(opened, [BASELINE, ids["Fewer"]])
    found = {one.name: evaluation for one, evaluation in evaluated(opened, sides)}
    before, after = side_of(opened, "", DAY), side_of(opened, "Fewer", DAY)
    _, was, is_ = compare(opened.study, before, after, opened.travel)
    assert found["Baseline"].verdicts.equals(was.verdicts)
    assert found["Fewer"].verdicts.equals(is_.verdicts)
    assert found["Fewer"].statistics.equals(is_.statistics)
    assert [one.fingerprint for one in sides] == [
        side.fingerprint(opened.study, opened.travel).text for side in (before, after)
    ]


def test_a_baseline_of_another_day_is_held_against_it(county):
    opened, _ = county
    opened.settings = opened.settings.__class__(baseline_day=DAY.replace(year=2024), day=DAY)
    sides = published_sides(opened, [BASELINE])
    ((_, evaluation),) = evaluated(opened, sides)
    assert evaluation.baseline.day == DAY.replace(year=2024)
