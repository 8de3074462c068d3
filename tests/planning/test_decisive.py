"""Which demand points decide, in the order in which the words name them."""

from __future__ import annotations

import numpy as np
import pytest
from service_network_planner.planning.access import Question
from service_network_planner.planning.decisive import beyond, deciding
from service_network_planner.planning.evaluation import evaluate
from service_network_planner.planning.reasons import because
from service_network_planner.planning.statistics import NEVER
from small_studies import access, rule_set, study, times

UNIT = Question("unit")
SITES = [{"in_": 1, "tier": "unit"}]
POINTS = [(1, 100), (1, 50), (2, 200), (2, 25), (2, 0), (2, 200)]
CHANGE = {"kind": "change", "tier": "unit", "groups": ["total"], "measure": "mean"}
CHANGE["max_worsening"] = 2
MINUTES = [5, 25, 40, 90, 99, 41]
MINUTE = 60_000


def town(minutes, baseline=None):
    rules = rule_set(access(), CHANGE, {"kind": "presence", "tier": "unit"})
    table = np.array(minutes, dtype=float)[:, None]
    return evaluate(study(POINTS, SITES, rules=rules), rules, None, times(table), baseline)


def cells(evaluation, one):
    """The ids as the words give them."""
    return [text.partition(":")[0] for text in because(*one).examples]


def test_beyond_most_residents_first():
    figures = town(MINUTES).figures
    found = beyond(figures, None, UNIT, "total", 1, 20 * MINUTE)
    assert found.points.tolist() == [5, 2, 3]
    assert (found.ms / MINUTE).tolist() == [41, 40, 90]
    assert found.residents.tolist() == [200_000, 200_000, 25_000]
    assert found.before_ms is None
    assert (found.total, found.beyond) == (3, True)
    county = beyond(figures, None, UNIT, "total", 2, 20 * MINUTE)
    assert county.points.tolist() == [5, 2, 1, 3]


def test_longest_journeys_where_nobody_is_beyond():
    figures = town(MINUTES).figures
    found = beyond(figures, figures, UNIT, "total", 1, 100 * MINUTE)
    assert found.points.tolist() == [3, 5, 2]
    assert not found.beyond
    assert found.before_ms.tolist() == found.ms.tolist()


def test_nothing_is_found_for_what_is_not_asked():
    figures = town(MINUTES).figures
    assert beyond(figures, None, Question("unit", "walking"), "total", 0, 1) is None
    assert beyond(figures, None, UNIT, "no_such", 0, 1) is None


@pytest.mark.parametrize("later", [[5, 25, 50, 95, 99, 41], [5, 25, np.inf, 95, 99, 41]])
def test_verdicts_are_decided_by_the_cells_that_the_words_name(later):
    before = town(MINUTES)
    now = town(later, before)
    seen = {}
    for verdict in now.judgements:
        found = deciding(verdict, now.figures, now.baseline)
        seen[verdict.rule.kind, verdict.row] = found
        if verdict.rule.kind == "presence":
            assert found is None
            continue
        named = cells(now, (verdict, now.figures, now.baseline))
        if verdict.rule.kind == "change" or found.beyond:
            assert [now.figures.study.demand.ids[p] for p in found.points] == named
    losing = seen["change", 1]
    assert losing.points.tolist() == [2, 3]
    assert losing.before_ms.tolist() == [40 * MINUTE, 90 * MINUTE]
    assert losing.ms[0] == (NEVER if later[2] == np.inf else 50 * MINUTE)
    assert not len(seen["change", 0].points)


def test_suppressed_counts_go_by_the_most_that_may_be():
    rules = rule_set(access(group="age_65plus"))
    people = study(
        [(1, 9), (1, 5), (1, 20)], SITES, n=1, rules=rules, groups={"age_65plus": [-1, -1, 0]}
    )
    table = np.array([[50.0], [60.0], [70.0]])
    found = evaluate(people, rules, None, times(table))
    decisive = deciding(found.judgements[0], found.figures, None)
    assert decisive.points.tolist() == [0, 1]
    assert (decisive.residents > 0).all()
