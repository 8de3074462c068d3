"""Outputs that would destroy what is read, or each other, are refused before any work."""

from __future__ import annotations

import os

import pytest
import town
from qgis.core import (
    QgsApplication,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
)
from toolbox import run

TEMPORARY = "TEMPORARY_OUTPUT"


@pytest.fixture
def study(tmp_path):
    """The town's population and facilities in files of their own, by parameter."""
    import processing

    paths = {}
    for name, made in (("POPULATION", town.population()), ("FACILITIES", town.facilities())):
        paths[name] = str(tmp_path / f"{name.lower()}.gpkg")
        processing.run("native:savefeatures", {"INPUT": made, "OUTPUT": paths[name]})
    return paths


def refuses(path, fact, **parameters):
    """Run compliance; it must say the fact and leave the file as it was."""
    before = path and path.read_bytes() if path and path.exists() else None
    given = {"OUTPUT": TEMPORARY, "VERDICTS": TEMPORARY, **parameters}
    with pytest.raises(QgsProcessingException, match=fact):
        run("compliance", **town.inputs(**given))
    if before is not None:
        assert path.read_bytes() == before


@pytest.mark.parametrize("output", ["OUTPUT", "VERDICTS", "CELLS", "GEOPACKAGE"])
@pytest.mark.parametrize("way", ["path", "layer", "selection", "project", "link", "detour"])
def test_no_output_replaces_an_input(study, tmp_path, output, way):
    path = tmp_path / "population.gpkg"
    source, destination, project = f"{path}|layername=population", path, QgsProject()
    if way in ("layer", "selection", "project"):
        source = QgsVectorLayer(source, "Population", "ogr")
        assert source.isValid()
    if way == "project":
        project.addMapLayer(source)
        source = source.id()
    if way == "selection":
        source = QgsProcessingFeatureSourceDefinition(str(path), False)
    if way == "link":
        destination = tmp_path / "link.gpkg"
        os.symlink(path, destination)
    if way == "detour":
        destination = tmp_path / ".." / tmp_path.name / "population.gpkg"
    given = {**study, "POPULATION": source, output: str(destination), "project": project}
    refuses(path, "is read, and would be replaced", **given)


def test_no_network_file_replaces_the_roads(tmp_path):
    import processing

    path = tmp_path / "roads.gpkg"
    processing.run("native:savefeatures", {"INPUT": town.roads(), "OUTPUT": str(path)})
    before = path.read_bytes()
    with pytest.raises(QgsProcessingException, match="would be replaced"):
        run("buildnetwork", ROADS=str(path), OUTPUT=str(path))
    assert path.read_bytes() == before


def test_no_output_replaces_the_rule_set(tmp_path):
    rules = town.rules(tmp_path)
    refuses(tmp_path / "rules.json", "would be replaced", RULES=rules, GEOPACKAGE=rules)


def test_two_outputs_do_not_share_a_file(tmp_path):
    path = tmp_path / "results.gpkg"
    refuses(path, "Two results", OUTPUT=str(path), GEOPACKAGE=str(path))
    assert not path.exists()


def test_a_database_takes_several_tables(tmp_path):
    path = tmp_path / "results.gpkg"
    tables = {
        name: f"ogr:dbname='{path}' table=\"{name.lower()}\"" for name in ("VERDICTS", "STATISTICS")
    }
    run("compliance", **town.inputs(OUTPUT=TEMPORARY, **tables))
    for name in ("verdicts", "statistics"):
        assert QgsVectorLayer(f"{path}|layername={name}", name, "ogr").featureCount() > 0


def test_a_fault_leaves_nothing_half_written(tmp_path, monkeypatch):
    from service_network_planner.algorithms import complianceoutputs

    whole = complianceoutputs.write
    written = []

    def fails_at_the_second(*arguments, **options):
        written.append(whole(*arguments, **options))
        if len(written) == 2:
            raise RuntimeError("a fault of the plugin's own")

    monkeypatch.setattr(complianceoutputs, "write", fails_at_the_second)
    outputs = {"OUTPUT": str(tmp_path / "a.gpkg"), "VERDICTS": str(tmp_path / "b.csv")}
    with pytest.raises(QgsProcessingException, match="a fault of the plugin's own"):
        run("compliance", **town.inputs(**outputs))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "wanted", "left_out", "given"),
    [
        ("compliance", ("OUTPUT", "VERDICTS"), ("STATISTICS", "CELLS"), {}),
        ("coverage", ("OUTPUT",), ("STATISTICS", "CELLS"), {"ZONES": town.municipalities}),
        ("serviceareas", ("LINES",), ("OUTPUT",), {}),
        ("catchments", ("OUTPUT", "CELLS", "FLOWS"), ("MUNICIPALITIES_OUTPUT",), {}),
    ],
)
def test_outputs_of_no_name_are_left_out(name, wanted, left_out, given):
    """A batch hands over outputs that nobody filled in as definitions without a name."""
    outputs = dict.fromkeys(wanted, TEMPORARY)
    outputs.update({one: QgsProcessingOutputLayerDefinition("") for one in left_out})
    layers = {**town.inputs(), **{key: make() for key, make in given.items()}}
    known = QgsApplication.processingRegistry().algorithmById(f"servicenetwork:{name}")
    names = {one.name() for one in known.parameterDefinitions()}
    layers = {key: value for key, value in layers.items() if key in names}
    results, feedback = run(name, **layers, **outputs)
    assert all(results[one] for one in wanted)
    assert not any(results.get(one) for one in left_out)
    assert not feedback.errors
