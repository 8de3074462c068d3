"""The guided set-up: what it guesses, what it says beside each field, what comes of it."""

from __future__ import annotations

import json

import pytest
import town
from memory_layers import layer
from open_studies import spin
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsProject, QgsVectorFileWriter
from qgis.PyQt.QtCore import QSettings
from service_network_planner.gis.studyopening import open_study
from service_network_planner.planning.ruleset import RuleSet
from service_network_planner.ui.dock import memory
from service_network_planner.ui.dock.setup import SetupDialog
from small_studies import rule_set_data


@pytest.fixture(autouse=True)
def _forgetful():
    QSettings().remove(memory.PREFIX)
    yield
    QSettings().remove(memory.PREFIX)


@pytest.fixture
def layers():
    """The town's layers in the project, by role."""
    made = {
        "roads": town.roads(),
        "population": town.population(),
        "municipalities": town.municipalities(),
        "facilities": town.facilities(),
    }
    QgsProject.instance().addMapLayers(list(made.values()))
    yield made
    QgsProject.instance().removeAllMapLayers()


@pytest.fixture
def dialog(layers, tmp_path):
    made = SetupDialog()
    made.save_page.file.setFilePath(str(tmp_path / "town.gpkg"))
    yield made
    made.deleteLater()
    spin()


def choose(dialog, role, key, field):
    combo = dialog.forms[role].rows[key].combo
    combo.setField(field)
    dialog.check_now()


def said(dialog, role, key=""):
    form = dialog.forms[role]
    return (form.rows[key].problem if key else form.problem).text()


def test_an_empty_project_needs_everything_but_service_points():
    QgsProject.instance().removeAllMapLayers()
    dialog = SetupDialog()
    assert all(form.layer() is None for form in dialog.forms.values())
    assert [bool(fine) for fine in dialog._fine()][:3] == [False, False, True]
    assert not dialog.create.isEnabled()
    dialog.accept()
    assert dialog.result() is None
    assert dialog.pages.currentIndex() == 0
    dialog.deleteLater()


def test_the_layers_of_the_project_are_recognised(dialog, layers):
    assert {role: form.layer() for role, form in dialog.forms.items()} == layers
    rows = dialog.forms["population"].rows
    assert rows["residents_field"].field() == "residents"
    assert rows["groups:age_65plus"].field() == "age_65plus"
    assert dialog.forms["facilities"].rows["tier_field"].field() == "tier"
    assert dialog.found == {}
    assert dialog._fine() == [True] * 4


def test_guesses_are_marked_and_values_shown(dialog):
    row = dialog.forms["roads"].rows["speed_field"]
    assert row.values.text() == "guessed · such as 60, 30"
    row.combo.setField("")
    assert row.values.text() == ""
    needed = dialog.forms["population"].rows["residents_field"]
    needed.combo.setField("")
    assert needed.values.text() == "needed"


def test_system_and_unit_are_shown(dialog):
    facts = dialog.forms["population"].facts.text()
    assert "8 features, EPSG:3067" in facts
    assert "meters" in facts


def test_what_is_missing_is_said_beside_its_field(dialog):
    choose(dialog, "population", "residents_field", "")
    assert "chosen for the residents" in said(dialog, "population", "residents_field")
    choose(dialog, "municipalities", "code_field", "")
    assert said(dialog, "municipalities", "code_field")
    choose(dialog, "facilities", "tier_field", "")
    assert said(dialog, "facilities", "tier_field")
    assert dialog._fine()[:3] == [True, False, False]
    choose(dialog, "population", "residents_field", "residents")
    assert said(dialog, "population", "residents_field") == ""


def test_a_field_of_the_wrong_kind_is_said_beside_it(dialog):
    choose(dialog, "population", "residents_field", "cell_id")
    text = said(dialog, "population", "residents_field")
    assert "cell_id" in text
    assert "a1" in text
    choose(dialog, "facilities", "tier_field", "name")
    assert "Point F1" in said(dialog, "facilities", "tier_field")


def test_a_layer_without_a_system_is_said_beside_the_layer(dialog):
    lost = town.population(crs="")
    QgsProject.instance().addMapLayer(lost)
    dialog.forms["population"].pick.set_layer(lost)
    dialog.check_now()
    assert "no coordinate reference system" in said(dialog, "population")
    assert not dialog._fine()[1]


def test_an_empty_layer_is_said_beside_the_layer(dialog):
    empty = layer("Point", [], "residents:integer", name="Nobody")
    QgsProject.instance().addMapLayer(empty)
    dialog.forms["population"].pick.set_layer(empty)
    dialog.check_now()
    assert "Nobody" in said(dialog, "population")


def test_a_layer_elsewhere_is_said_beside_the_layer(dialog):
    far = layer("Point", [("POINT(600000 7200000)", 5)], "residents:integer", name="Lapland")
    QgsProject.instance().addMapLayer(far)
    dialog.forms["population"].pick.set_layer(far)
    dialog.check_now()
    assert "Lapland" in said(dialog, "population")


def test_words_of_two_directions_are_refused(dialog):
    roads = layer(
        "LineString",
        [(town.line((0, 5), (10, 5)), 60, "B"), (town.line((10, 5), (25, 5)), 60, "F")],
        "speed_kmh:double",
        "oneway:string",
        name="Roads with directions",
    )
    QgsProject.instance().addMapLayer(roads)
    form = dialog.forms["roads"]
    form.pick.set_layer(roads)
    assert not form._words_box.isHidden()
    form.words["forward"].setText("b")
    form.words["both"].setText("b")
    dialog.check_now()
    assert said(dialog, "roads")
    assert not dialog._fine()[0]
    form.words["both"].setText("")
    dialog.check_now()
    assert said(dialog, "roads") == ""


@pytest.fixture
def package(tmp_path, layers):
    """A file with two of the layers."""
    path = tmp_path / "inputs.gpkg"
    for number, role in enumerate(("population", "roads")):
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.layerName = role
        if number:
            options.actionOnExistingFile = (
                QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
            )
        context = QgsProject.instance().transformContext()
        code, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
            layers[role], str(path), context, options
        )
        assert code == QgsVectorFileWriter.WriterError.NoError
    return path


def test_a_layer_can_come_from_a_file(dialog, package):
    pick = dialog.forms["population"].pick
    pick.take_file(str(package))
    assert pick.layer().source().startswith(str(package))
    assert QgsProject.instance().mapLayer(pick.layer().id()) is None
    assert dialog.forms["population"].rows["residents_field"].field() == "residents"
    dialog.check_now()
    assert dialog.found == {}


def test_a_file_without_fitting_layers_is_explained(dialog, package, tmp_path):
    dialog.forms["municipalities"].pick.take_file(str(package))
    assert "population, roads" in said(dialog, "municipalities")
    broken = tmp_path / "broken.gpkg"
    broken.write_text("no geopackage")
    dialog.forms["roads"].pick.take_file(str(broken))
    assert "no layers" in said(dialog, "roads")


def test_rules_from_a_file(dialog, tmp_path):
    path = tmp_path / "rules.json"
    rules = dialog.rules
    rules.combo.setCurrentIndex(1)
    rules.combo.activated.emit(1)
    assert "No file of rules" in rules.problem.text()
    assert not dialog._fine()[2]
    path.write_text("{", "utf-8")
    rules.file.setFilePath(str(path))
    assert rules.problem.text()
    path.write_text(json.dumps(rule_set_data({"kind": "presence", "tier": "unit"})), "utf-8")
    rules.file.setFilePath("")
    rules.file.setFilePath(str(path))
    assert rules.problem.text() == ""
    assert dialog.setup().rule_set().name() == "Test"


def test_where_the_study_goes(dialog, tmp_path):
    page = dialog.save_page
    page.file.setFilePath(str(tmp_path / "study"))
    assert page.path().endswith("study.gpkg")
    assert page.problem.text() == ""
    (tmp_path / "study.gpkg").touch()
    page.file.setFilePath(str(tmp_path / "study.gpkg"))
    assert "replaced" in page.problem.text()
    assert page.complete()
    page.file.setFilePath(str(tmp_path / "nowhere" / "study.gpkg"))
    assert "no folder" in page.problem.text()
    assert not page.complete()
    page.file.setFilePath("")
    assert page.problem.text()


def test_a_study_needs_a_name(dialog):
    dialog.go_to(3)
    assert dialog.create.isEnabled()
    dialog.save_page.name.setText(" ")
    assert not dialog.create.isEnabled()


def test_the_summary_counts(dialog):
    dialog.go_to(3)
    text = dialog.save_page.summary.text()
    assert "Roads: 4 features" in text
    assert "Population: 8 features of “Population”" in text


def test_steps_can_be_gone_to_at_any_time(dialog):
    dialog.steps.buttons[2].click()
    assert dialog.pages.currentIndex() == 2
    dialog.back.click()
    assert dialog.pages.currentIndex() == 1
    dialog.next.click()
    dialog.next.click()
    assert dialog.pages.currentIndex() == 3
    assert not dialog.create.isHidden()
    assert dialog.next.isHidden()


def test_what_comes_of_it_opens(dialog, layers, tmp_path):
    dialog.save_page.year.setValue(2024)
    dialog.save_page.name.setText("Town")
    dialog.accept()
    setup, path = dialog.result()
    assert path == str(tmp_path / "town.gpkg")
    setup.write(path)
    opened = open_study(path)
    assert (opened.name, opened.study.population_year) == ("Town", 2024)
    assert len(opened.study.demand) == 8
    assert opened.study.facilities.ids == tuple(town.FACILITIES)
    opened.close()


def test_unsaved_edits_are_part_of_it(dialog, layers):
    facilities = layers["facilities"]
    facilities.startEditing()
    feature = QgsFeature(next(facilities.getFeatures()))
    feature.setAttribute("facility_id", "F9")
    facilities.addFeature(feature)
    dialog.accept()
    setup, path = dialog.result()
    facilities.rollBack()
    setup.write(path)
    opened = open_study(path)
    assert "F9" in opened.study.facilities.ids
    opened.close()


def test_degrees_are_computed_in_metres(dialog):
    degrees = town.roads()
    degrees.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    QgsProject.instance().addMapLayer(degrees)
    dialog.forms["roads"].pick.set_layer(degrees)
    dialog.check_now()
    assert "do not fit" in said(dialog, "roads"), "metres declared as degrees are explained"


def test_groups_of_other_rules_get_their_fields_and_what_was_chosen_stays(dialog, tmp_path):
    choose(dialog, "population", "id_field", "")
    data = RuleSet.shipped().to_data()
    data["groups"] = [
        {"id": "total", "names": {"en": "All"}},
        {"id": "age_0_14", "names": {"en": "Children"}},
        {"id": "residents", "names": {"en": "Named as a field"}},
        {"id": "drivers", "names": {"en": "Nowhere"}},
    ]
    for rule in data["rules"]:
        rule["group"] = "total" if "group" in rule else rule.get("group")
        if "groups" in rule:
            rule["groups"] = ["total"]
        if rule["group"] is None:
            del rule["group"]
    path = tmp_path / "rules.json"
    path.write_text(json.dumps(data))
    dialog.rules.combo.setCurrentIndex(1)
    dialog.rules.combo.activated.emit(1)
    dialog.rules.file.setFilePath(str(path))
    spin()
    rows = dialog.forms["population"].rows
    assert [key for key in rows if key.startswith("groups:")] == [
        "groups:age_0_14",
        "groups:residents",
        "groups:drivers",
    ]
    assert rows["groups:residents"].field() == "residents"
    assert rows["groups:drivers"].field() == ""
    assert rows["id_field"].field() == "", "what the planner chose"
    assert rows["residents_field"].field() == "residents", "what was guessed"
    settings = dialog.forms["population"].settings()
    assert settings.groups["residents"] == "residents"
    # Back to the plugin's own rules, the former rows are there again.
    dialog.rules.combo.setCurrentIndex(0)
    dialog.rules.combo.activated.emit(0)
    rows = dialog.forms["population"].rows
    assert rows["groups:age_65plus"].field() == "age_65plus"
    assert "groups:drivers" not in rows
