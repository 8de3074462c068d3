"""What a project notes of what it publishes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from qgis.core import QgsProject
from service_network_planner.gis.publication import BASELINE, SCOPE, Publication, read, write

PUBLICATION = Publication(
    study="data/county.gpkg",
    scenarios=(BASELINE, "0f3a"),
    language="fi",
    title='Palveluverkko & "kartta"',
    abstract="Ensimmäinen rivi\nToinen rivi",
    attribution="© Tilastokeskus",
    days=(date(2026, 1, 1), date(2030, 12, 31)),
)


@pytest.mark.parametrize("name", ["published.qgs", "published.qgz"])
def test_a_saved_project_tells_what_it_publishes(tmp_path, name):
    project = QgsProject()
    write(project, PUBLICATION)
    assert project.write(str(tmp_path / name))
    again = QgsProject()
    assert again.read(str(tmp_path / name))
    assert read(again) == PUBLICATION


def test_a_project_that_publishes_nothing():
    assert read(QgsProject()) is None


def test_what_was_noted_before_is_gone():
    project = QgsProject()
    write(project, PUBLICATION)
    less = replace(PUBLICATION, scenarios=(BASELINE,), days=(), abstract="")
    write(project, less)
    assert read(project) == less


@pytest.mark.parametrize(
    "changes",
    [
        {"study": "../county.gpkg"},
        {"study": "data/../../county.gpkg"},
        {"study": "..\\county.gpkg"},
        {"study": "/etc/county.gpkg"},
        {"study": "C:\\county.gpkg"},
        {"study": "\\\\share\\county.gpkg"},
        {"study": " "},
        {"language": "de"},
        {"scenarios": ()},
    ],
)
def test_what_cannot_be_trusted_publishes_nothing(changes):
    project = QgsProject()
    write(project, replace(PUBLICATION, **changes))
    assert read(project) is None


def test_a_day_that_is_none_publishes_nothing():
    project = QgsProject()
    write(project, PUBLICATION)
    project.writeEntry(SCOPE, "publication/days", ["2026-02-30"])
    assert read(project) is None
