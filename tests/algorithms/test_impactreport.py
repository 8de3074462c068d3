"""The impact report as people make it: from the toolbox."""

from __future__ import annotations

import re

import pytest
from qgis.core import QgsProcessingException
from toolbox import run

DAYS = {"BEFORE_DATE": "2025-12-31", "AFTER_DATE": "2030-12-31"}


def figure(text, name):
    """The first value of a column of the county's changes, as the page holds it for machines."""
    return float(re.search(rf'value="([^"]+)" data-cell="changes\.\d+\.{name}"', text).group(1))


def test_report_says_what_the_comparison_says(provider, opened_sample, tmp_path):
    study = str(opened_sample["path"])
    results, said = run(
        "impactreport",
        STUDY=study,
        **DAYS,
        LANGUAGE=[2],
        POPULATION_YEAR=2020,
        OUTPUT=str(tmp_path),
    )
    text = (tmp_path / "impact_report_sv.html").read_text("utf-8")
    assert results["HTML"] == str(tmp_path / "impact_report_sv.html")
    assert {path.name for path in tmp_path.iterdir()} == {
        f"impact_report_sv.{ending}" for ending in ("html", "pdf", "xlsx", "ods")
    }
    other = provider.algorithm("comparescenarios").destinationParameterDefinitions()
    layers = {each.name(): "TEMPORARY_OUTPUT" for each in other if each.name() != "GEOPACKAGE"}
    compared, _ = run("comparescenarios", STUDY=study, **DAYS, **layers)
    assert figure(text, "losing") == compared["RESIDENTS_LOSING"] > 0
    assert figure(text, "gaining") == compared["RESIDENTS_GAINING"]
    assert compared["FINGERPRINT_BEFORE"] in text
    assert "2020" in text
    assert not said.errors
    assert said.percent[-1] == 100


def test_an_unknown_scenario_is_told_and_nothing_written(opened_sample, tmp_path):
    with pytest.raises(QgsProcessingException, match="no such plan"):
        run(
            "impactreport",
            STUDY=str(opened_sample["path"]),
            AFTER_SCENARIO="no such plan",
            LANGUAGE=[0],
            OUTPUT=str(tmp_path / "report"),
        )
    assert not (tmp_path / "report" / "impact_report_en.html").exists()


def test_a_folder_that_cannot_be_made_is_told(opened_sample, tmp_path):
    (tmp_path / "taken").write_text("a file", "utf-8")
    with pytest.raises(QgsProcessingException, match="taken"):
        run(
            "impactreport",
            STUDY=str(opened_sample["path"]),
            **DAYS,
            LANGUAGE=[0],
            OUTPUT=str(tmp_path / "taken"),
        )
