"""The map of verdicts draws results, and says so when it is given something else."""

from __future__ import annotations

import pytest
import town
from qgis.core import QgsProcessingException
from toolbox import run


@pytest.fixture
def results():
    outputs = dict.fromkeys(("OUTPUT", "VERDICTS", "FACILITIES_OUTPUT"), "TEMPORARY_OUTPUT")
    found, _ = run("compliance", **town.inputs(**outputs))
    return {"MUNICIPALITIES": found["OUTPUT"], "FACILITIES": found["FACILITIES_OUTPUT"]}


def test_a_picture(results, tmp_path):
    path = tmp_path / "map.png"
    run("verdictmap", OUTPUT=str(path), DPI=50, **results)
    assert path.read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize("name", ["MUNICIPALITIES", "FACILITIES"])
def test_layers_that_are_no_results(results, tmp_path, name):
    plain = {"MUNICIPALITIES": town.municipalities, "FACILITIES": town.population}
    field = {"MUNICIPALITIES": "verdict", "FACILITIES": "tier"}
    results[name] = plain[name]()
    with pytest.raises(QgsProcessingException, match=f"has no field “{field[name]}”"):
        run("verdictmap", OUTPUT=str(tmp_path / "map.png"), DPI=50, **results)
    assert list(tmp_path.iterdir()) == []
