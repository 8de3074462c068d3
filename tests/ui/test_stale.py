"""Results are marked as out of date as soon as they are, wherever they are shown."""

from __future__ import annotations

import dataclasses
import random
from datetime import date

import pytest
from desks import opened, until
from open_studies import spin
from qgis.core import QgsProject, QgsVectorLayer
from service_network_planner.gis.partnames import part_names
from service_network_planner.gis.resultmark import (
    MarkedSide,
    ResultMark,
    mark_layer,
    mark_of,
    mark_of_sides,
)
from service_network_planner.planning.fingerprint import Fingerprint
from service_network_planner.ui.comparison.sides import Sides, parameters
from service_network_planner.ui.stale.words import stale_text


def marked(desk, sides=None, name="Result"):
    """A layer of the project that is a result of two sides as they are now."""
    session = desk.session
    sides = (sides or Sides()).of(session)
    prints = [session.fingerprints.of(one.rows, one.rule_set, one.day).text for one in sides]
    layer = QgsVectorLayer("Point?crs=EPSG:3067", name, "memory")
    mark_layer(layer, mark_of_sides(session.opened, sides, prints))
    QgsProject.instance().addMapLayer(layer)
    spin()
    return layer


def shown(desk, layer):
    """What the panel of layers says beside a layer, and the dock; ``None`` for nothing."""
    desk.results.look()
    spin()
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    told = [one.toolTip() for one in desk.iface.layerTreeView().indicators(node)]
    bar = desk.dock.study_page.stale
    assert bool(told) == (not bar.isHidden())
    assert desk.indicators.shown().get(layer.id()) == (told[0] if told else None)
    return told[0] if told else None


def test_a_result_is_stale_after_an_edit_and_fresh_after_the_undo(desk):
    assert desk.session.book.save_as("Plan")
    layer = marked(desk)
    assert shown(desk, layer) is None
    desk.session.edits.close("A")
    assert shown(desk, layer) == stale_text(("scenario",))
    assert "“Result” is out of date" in desk.dock.study_page.stale.label.text()
    desk.session.undo()
    assert shown(desk, layer) is None


def test_it_tells_by_itself_a_moment_later(desk):
    assert desk.session.book.save_as("Plan")
    layer = marked(desk)
    desk.session.edits.close("A")
    assert until(lambda: layer.id() in desk.indicators.shown())
    desk.session.undo()
    assert until(lambda: not desk.indicators.shown())


def test_rules_and_scenario_are_told_apart(desk):
    assert desk.session.book.save_as("Plan")
    layer = marked(desk)
    rules = desk.session.rule_set
    desk.session.set_rules(dataclasses.replace(rules, thresholds_min=(7.0, 30.0)))
    assert shown(desk, layer) == stale_text(("rules",))
    desk.session.edits.close("A")
    assert shown(desk, layer) == stale_text(("rules", "scenario"))
    assert part_names()["rules"] in shown(desk, layer)


@pytest.mark.parametrize("part", ["network", "speeds", "population", "rules", "scenario"])
def test_each_part_is_named(desk, part):
    side = Sides().of(desk.session)[0]
    now = desk.session.fingerprints.of(side.rows, side.rule_set, side.day)
    other = dataclasses.replace(now, **{part: "0" * 16})
    layer = QgsVectorLayer("Point", "Other", "memory")
    mark = ResultMark(str(desk.session.opened.file.path), (MarkedSide("", None, other.text),))
    mark_layer(layer, mark)
    QgsProject.instance().addMapLayer(layer)
    spin()
    assert shown(desk, layer) == stale_text((part,))
    assert part_names()[part] in shown(desk, layer)


def test_results_of_the_baseline_stay_whatever_is_on_the_map(desk):
    layer = marked(desk)
    desk.session.edits.close("A")
    assert shown(desk, layer) is None
    desk.session.set_day(date(2030, 1, 1))
    assert shown(desk, layer) is None, "the day of a result is its own"


def test_a_deleted_scenario_leaves_its_results_stale(desk):
    book = desk.session.book
    assert book.save_as("Plan")
    layer = marked(desk)
    plan = book.scenario.id
    book.switch("")
    assert shown(desk, layer) is None
    book.delete(plan)
    assert shown(desk, layer) == stale_text(("scenario",))


def test_random_edits_mark_exactly_what_differs(desk):
    session, rng = desk.session, random.Random(11)
    assert session.book.save_as("Plan")
    layer = marked(desk)
    start = {row.id: (row.xy, row.open, row.tier) for row in session.facilities()}
    ids = list(start)
    for _ in range(20):
        act, facility = rng.randrange(5), rng.choice(ids)
        if act == 0:
            session.edits.close(facility)
        elif act == 1:
            session.edits.open(facility)
        elif act == 2:
            session.edits.rename(facility, f"Name {rng.randrange(3)}")
        elif act == 3:
            session.undo()
        else:
            session.redo()
        now = {row.id: (row.xy, row.open, row.tier) for row in session.facilities()}
        assert (shown(desk, layer) is None) == (now == start)


def test_marks_go_with_study_layer_and_plugin(desk, path):
    assert desk.session.book.save_as("Plan")
    layer = marked(desk)
    desk.session.edits.close("A")
    assert shown(desk, layer)
    desk.close_study()
    spin()
    assert desk.indicators.shown() == {}
    assert desk.results.stale == {}
    # Opened again, the plan is as it was saved, and so is the result.
    session = opened(desk, path)
    assert shown(desk, layer) is None
    session.book.switch(session.book.all()[0].id)
    session.edits.close("A")
    assert shown(desk, layer)
    QgsProject.instance().removeMapLayer(layer.id())
    spin()
    assert desk.indicators.shown() == {}


def test_a_layer_that_is_moved_keeps_its_mark(desk):
    assert desk.session.book.save_as("Plan")
    layer = marked(desk)
    desk.session.edits.close("A")
    assert shown(desk, layer)
    root = QgsProject.instance().layerTreeRoot()
    node = root.findLayer(layer.id())
    group = root.addGroup("Elsewhere")
    group.insertChildNode(0, node.clone())
    node.parent().removeChildNode(node)
    spin()
    assert shown(desk, layer)


def test_results_of_another_study_are_left_alone(desk):
    layer = QgsVectorLayer("Point", "Foreign", "memory")
    mark_layer(layer, ResultMark("/elsewhere/other.gpkg", (MarkedSide("", None, "no print"),)))
    QgsProject.instance().addMapLayer(layer)
    spin()
    assert shown(desk, layer) is None


def test_several_are_counted(desk):
    assert desk.session.book.save_as("Plan")
    layers = [marked(desk, name=f"Result {number}") for number in range(3)]
    desk.session.edits.close("A")
    assert shown(desk, layers[0])
    assert "3 results are out of date" in desk.dock.study_page.stale.label.text()
    assert "Result 2" in desk.dock.study_page.stale.toolTip()


def test_what_compare_scenarios_loads_is_marked(desk, tmp_path):
    """Layers by themselves, and those of its GeoPackage that are opened by hand."""
    import processing

    session = desk.session
    session.edits.close("A")
    assert session.book.save_as("Plan")
    package = tmp_path / "all.gpkg"
    given = {
        **parameters(session, Sides()),
        **dict.fromkeys(("OUTPUT", "VERDICTS", "MOVEMENTS"), "TEMPORARY_OUTPUT"),
        "GEOPACKAGE": str(package),
    }
    processing.runAndLoadResults("servicenetwork:comparescenarios", given)
    spin()
    layers = [
        layer for layer in QgsProject.instance().mapLayers().values() if mark_of(layer) is not None
    ]
    assert len(layers) == 3
    by_hand = QgsVectorLayer(f"{package}|layername=cells", "By hand", "ogr")
    QgsProject.instance().addMapLayer(by_hand)
    spin()
    sides = mark_of(layers[0]).sides
    assert [side.scenario for side in sides] == ["", session.book.scenario.id]
    assert mark_of(by_hand).sides == sides
    assert all(Fingerprint.parse(side.fingerprint) for side in sides)
    assert shown(desk, by_hand) is None
    session.edits.open("A")
    for layer in (*layers, by_hand):
        assert shown(desk, layer) == stale_text(("scenario",))


def test_a_report_is_told_of_as_well(desk):
    session = desk.session
    assert session.book.save_as("Plan")
    sides = Sides().saved(session)
    prints = [session.fingerprints.of(one.rows, one.rule_set, one.day).text for one in sides]
    mark = mark_of_sides(session.opened, sides, prints)
    desk.results.add_report("/reports/spring", "Impact report in spring", mark)
    assert desk.dock.study_page.stale.isHidden()
    session.edits.close("A")
    desk.results.look()
    assert "“Impact report in spring” is out of date" in desk.dock.study_page.stale.label.text()


@pytest.mark.parametrize("text", ["", "{", "[]", '{"study": 1}', '{"study": "a", "sides": [[1]]}'])
def test_a_mark_that_is_none(qgis_app, text):
    assert ResultMark.from_json(text) is None
    layer = QgsVectorLayer("Point", "Plain", "memory")
    layer.setCustomProperty("service_network_planner/result", text)
    assert mark_of(layer) is None


def test_a_mark_survives_its_text():
    mark = ResultMark("/a b/ö.gpkg", (MarkedSide("", None, "x"), MarkedSide("s", date.today(), "")))
    assert ResultMark.from_json(mark.to_json()) == mark


def test_a_geopackage_of_somebody_else_is_no_result(qgis_app, path):
    assert mark_of(QgsVectorLayer(f"{path}|layername=facilities", "F", "ogr")) is None
