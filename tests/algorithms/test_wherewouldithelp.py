"""The surface of help on a county whose every figure is worked out by hand, see :mod:`town`."""

from __future__ import annotations

import pytest
import town
from qgis.core import QgsProcessingException
from toolbox import Listener, rows, run

RULES = [
    {"kind": "presence", "tier": "unit", "minimum": 1, "id": "presence"},
    {"kind": "access", "tier": "unit", "threshold_min": 10, "share": 0.95, "id": "near"},
]


@pytest.fixture
def surface(tmp_path):
    def run_it(**parameters):
        given = {
            **town.inputs(),
            "RULES": town.rules(tmp_path, *RULES),
            "DATE": "2025-06-30",
            "THRESHOLD": 10,
            "CELL_SIZE": 2000,
            "OUTPUT": "TEMPORARY_OUTPUT",
        }
        return run("wherewouldithelp", **{**given, **parameters})

    return run_it


def at(results):
    """Rows by the kilometres of their middle."""
    found = {}
    for row in rows(results["OUTPUT"]):
        middle = row["geometry"].centroid().asPoint()
        x, y = (middle.x() - town.X0) / 1000, (middle.y() - town.Y0) / 1000
        found[round(x, 3), round(y, 3)] = row
    return found


def test_cells(surface):
    # 15 by 5 cells of 2 km; the road at y = 5 runs through the middle of the third row.
    results, _ = surface()
    found = at(results)
    assert len(found) == 15 * 5
    assert {row["geometry"].area() for row in found.values()} == {4_000_000}
    # At 25 on the main road: c1 3, c2 4 → stays 2 (F4), c3 14 → 8. c1 was 7. b2 at 18: 3 → stays.
    here = found[25, 5]
    assert here["residents_gain"] == 59
    assert here["residents_saved_person_min"] == 50 * 4 + 9 * 6
    assert here["residents_within"] == 9
    assert here["residents_connected"] == 0
    # East gets its point, and c3 is within 10 minutes.
    assert here["verdicts_restored"] == 2
    assert here["because"].count("East") == 2
    assert here["municipality"] == "East"
    # At 13, next to b1 at 12: 3 → 1; b2 5 from it keeps its 3.
    assert found[13, 5]["residents_saved_person_min"] == 300 * 2
    assert found[13, 5]["group_saved_person_min"] == 90 * 2
    assert found[13, 5]["verdicts_restored"] == 0
    assert results["RESTORING"] == sum(row["verdicts_restored"] > 0 for row in found.values())
    ranks = sorted(row["rank"] for row in found.values())
    assert ranks == list(range(1, 76))
    best = min(found.values(), key=lambda row: row["rank"])
    assert best["verdicts_restored"] == max(row["verdicts_restored"] for row in found.values())


def test_of_a_group(surface):
    results, _ = surface(GROUP="total")
    assert at(results)[13, 5]["group_saved_person_min"] == 300 * 2


def test_nodes(surface):
    # The road's ends and junctions that are inside: 0, 10 and 25 km, and the end of the side road.
    results, _ = surface(PLACES=1)
    found = at(results)
    assert set(found) == {(0, 5), (10, 5), (25, 5), (25, 9)}
    assert found[25, 9]["residents_saved_person_min"] == 9 * 14
    assert found[25, 9]["verdicts_restored"] == 2


def test_a_tier_that_nobody_provides_yet(surface):
    results, _ = surface(TIER="hospital", THRESHOLD=10)
    here = at(results)[5, 5]
    # All 817 reach a hospital for the first time; a1, a2, a3 and b1 are 3, 3, 4 and 7 away.
    assert here["residents_connected"] == 817
    assert here["residents_within"] == 100 + 200 + 8 + 300
    assert here["residents_saved_person_min"] == 0


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"TIER": "palace"}, "palace"),
        ({"TIER": "digital"}, "digital"),
        ({"GROUP": "age_3"}, "age_3"),
        ({"CELL_SIZE": 5}, "too many"),
        ({"CELL_SIZE": 500_000}, "No place to try"),
    ],
)
def test_bad_input(surface, changes, words):
    with pytest.raises(QgsProcessingException, match=words):
        surface(**changes)


def test_cancel(surface):
    results, _ = surface(feedback=Listener(stop_after=8))
    assert not results.get("OUTPUT")
