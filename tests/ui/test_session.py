"""A session under edits by every path: what is shown equals a full evaluation from scratch."""

from __future__ import annotations

import dataclasses

import numpy as np
import pandas as pd
import pytest
from open_studies import MemoryFile
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsPointXY
from qgis.PyQt.QtCore import QCoreApplication
from random_studies import TIERS, random_place, random_roads, random_rules, random_study
from service_network_planner.gis.studyopening import OpenedStudy
from service_network_planner.planning.evaluation import evaluate
from service_network_planner.planning.facility import rows_of
from service_network_planner.planning.live import LiveStudy
from service_network_planner.planning.travel import Travel
from service_network_planner.ui.session import StudySession


def opened(study, rules, travel, file=None):
    file = file or MemoryFile()
    return OpenedStudy(
        file=file,
        name="county",
        study=study,
        rule_set=rules,
        travel=travel,
        crs=QgsCoordinateReferenceSystem("EPSG:3067"),
        cells=[],
        facility_rows=rows_of(study.facilities, rules.tiers),
    )


def spin(turns=20):
    for _ in range(turns):
        QCoreApplication.processEvents()


class Planner:
    """Edits a random study through a session, as people, tools and forms do."""

    def __init__(self, seed):
        self.rng = rng = np.random.default_rng(seed)
        self.travel, self.rules = Travel(random_roads(rng)), random_rules(rng)
        self.study = random_study(rng, self.rules.tiers)
        self.opened = opened(self.study, self.rules, self.travel)
        self.session = StudySession(
            self.opened, LiveStudy(self.study, self.rules, None, self.travel)
        )
        self.frames = []
        self.session.evaluated.connect(self.frames.append)

    def edit(self):
        rng, session = self.rng, self.session
        ids = [row.id for row in session.facilities()]
        kind = int(rng.integers(14)) if ids else int(rng.choice([0, 7, 8]))
        some, place = str(rng.choice(ids)) if ids else "", random_place(rng)
        tier, layer, stack = str(rng.choice(TIERS)), session.layer, session.layer.undoStack()
        if kind == 0:
            session.edits.place(tier, *place)
        elif kind == 1:
            session.edits.remove(some)
        elif kind == 2:
            (session.edits.close if rng.random() < 0.5 else session.edits.open)(some)
        elif kind == 3:
            session.edits.set_tier(some, tier)
        elif kind in (4, 5):
            if session.begin_drag(some):
                self.hold()
        elif kind == 6:
            session.begin_placing(tier)
            self.hold()
        elif kind in (7, 8):
            (session.undo if rng.random() < 0.7 else session.redo)()
        elif kind == 9:  # the toolbar, or Ctrl+Z
            (stack.undo if rng.random() < 0.7 else stack.redo)()
        elif kind == 10:  # another tool, between the frames of a drag too
            session.begin_drag(some)
            session.drag_to(*random_place(rng))
            QCoreApplication.processEvents()
            fid = session.scenario_layer.fid(str(rng.choice([r.id for r in session.facilities()])))
            geometry = QgsGeometry.fromPointXY(QgsPointXY(*place))
            layer.beginEditCommand("another tool")
            layer.changeGeometry(fid, geometry)
            layer.endEditCommand()
        elif kind == 11:  # a form
            fid = session.scenario_layer.fid(some)
            layer.changeAttributeValue(fid, layer.fields().indexFromName("status"), "closed")
        elif kind == 12:  # a feature pasted, with an identifier that is taken
            feature = QgsFeature(layer.fields())
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*place)))
            feature["facility_id"], feature["tier"] = some, tier
            layer.addFeature(feature)
        elif rng.random() < 0.3:  # the layer's own save or cancel
            (layer.commitChanges if rng.random() < 0.5 else layer.rollBack)()

    def hold(self):
        rng, session = self.rng, self.session
        for _ in range(int(rng.integers(0, 4))):
            session.drag_to(*random_place(rng))
            if rng.random() < 0.6:
                QCoreApplication.processEvents()
        session.end_drag(*random_place(rng)) if rng.random() < 0.7 else session.cancel_drag()

    def check(self):
        session = self.session
        spin()
        live = session.live
        rules, found = live.rule_set, live.evaluation
        rows = session.facilities()
        by_place = sorted((row.xy, row.tier, row.open) for row in rows)
        in_layer = session.scenario_layer.rows().values()
        assert sorted((row.xy, row.tier, row.open) for row in in_layer) == by_place
        assert session.frame.snapshot is found
        assert len({row.id for row in rows}) == len(rows)
        times = self.travel.nearest_times(self.study.demand.xy, found.figures.study.facilities.xy)
        base_times = self.travel.nearest_times(self.study.demand.xy, self.study.facilities.xy)
        base = evaluate(self.study, rules, None, base_times)
        anew = evaluate(found.figures.study, rules, None, times, base)
        assert found.judgements == anew.judgements
        for name in ("statistics", "cells"):
            one, other = getattr(found, name), getattr(anew, name)
            if len(one.columns) or len(other.columns):
                pd.testing.assert_frame_equal(one, other, check_exact=True)


@pytest.mark.parametrize("seed", range(6))
def test_hundreds_of_edits_by_every_path(seed):
    planner = Planner(seed)
    for step in range(150):
        planner.edit()
        if step % 10 == 9:
            planner.check()
    assert len(planner.frames) > 50
    stack = planner.session.layer.undoStack()
    while stack.canUndo():
        planner.session.undo()
    planner.check()
    while stack.canRedo():
        planner.session.redo()
    planner.check()


def one(seed=3):
    planner = Planner(seed)
    return planner, planner.session, planner.session.facilities()[0]


def test_moves_are_coalesced_and_a_drag_is_one_step():
    planner, session, first = one()
    session.begin_drag(first.id)
    spin()
    count = len(planner.frames)
    for x in range(1_000, 9_000, 100):
        session.drag_to(float(x), 5_000.0)
    QCoreApplication.processEvents()
    assert len(planner.frames) == count + 1
    assert planner.frames[-1].xy == (8_900.0, 5_000.0)
    assert planner.frames[-1].dragged == first.id
    assert planner.frames[-1].before is not planner.frames[-1].snapshot
    session.end_drag(9_500.0, 5_000.0)
    stack = session.layer.undoStack()
    assert (stack.count(), session.facility(first.id).xy) == (1, (9_500.0, 5_000.0))
    assert first.name in stack.undoText()
    session.undo()
    assert session.facility(first.id) == dataclasses.replace(
        first, capacity=session.facility(first.id).capacity
    )
    planner.check()


def test_escape_leaves_no_trace():
    planner, session, first = one()
    before = session.live.evaluation.statistics
    session.begin_drag(first.id)
    session.drag_to(12_345.0, 6_789.0)
    spin()
    session.cancel_drag()
    session.begin_placing("unit")
    session.drag_to(12_345.0, 6_789.0)
    spin()
    assert session.dragging
    session.cancel_drag()
    assert session.layer.undoStack().count() == 0
    assert not session.layer.isModified()
    pd.testing.assert_frame_equal(session.live.evaluation.statistics, before)
    planner.check()


def test_what_is_locked_stays():
    _planner, session, first = one()
    said = []
    session.noted.connect(lambda text, level: said.append(text))
    session.edits.set_locked(first.id, True)
    assert not session.begin_drag(first.id)
    for refused in (
        session.edits.move(first.id, 0.0, 0.0),
        session.edits.close(first.id),
        session.edits.set_tier(first.id, "centre"),
        session.edits.remove(first.id),
    ):
        assert not refused
    assert len(said) == 5
    assert all(first.name in text for text in said)
    assert session.facility(first.id).xy == first.xy
    session.undo()
    assert session.edits.move(first.id, 0.0, 0.0)


def test_positions_that_are_no_numbers_end_the_drag():
    planner, session, first = one()
    session.begin_drag(first.id)
    session.drag_to(float("nan"), 0.0)
    spin()
    session.end_drag(float("inf"), 0.0)
    assert session.dragging is None
    assert session.facility(first.id).xy == first.xy
    planner.check()


def test_the_last_facility_of_a_tier_closed_is_no_error():
    planner, session, _ = one()
    for row in session.facilities():
        session.edits.close(row.id)
    planner.check()
    assert not session.live.evaluation.figures.open_now.any()


def test_looking_at_something_else_keeps_the_figures_exact():
    planner, session, _ = one()
    planner.edit()
    for look in (
        {"mode": "walking"},
        {"group": "age_75plus"},
        {"threshold_min": 17.0},
        {"borders": "closed"},
        {"tier": "centre"},
        {"mode": "car", "group": "total"},
    ):
        session.set_look(**look)
        planner.check()
        frame = session.frame
        if frame.summary is not None:
            assert (
                round(session.look.threshold_min * 60_000) in frame.summary.measures.thresholds_ms
            )


# Faults


def test_a_layer_made_read_only_in_mid_drag(monkeypatch):
    planner, session, first = one()
    said = []
    session.noted.connect(lambda text, level: said.append(text))
    session.begin_drag(first.id)
    session.drag_to(3_000.0, 3_000.0)
    spin()
    monkeypatch.setattr(type(session.layer), "changeGeometry", lambda *a: False)
    session.end_drag(4_000.0, 4_000.0)
    assert session.facility(first.id).xy == first.xy
    assert len(said) == 1
    assert "does not take the change" in said[0]
    monkeypatch.undo()
    planner.check()


def test_a_layer_removed_in_mid_drag_ends_the_session():
    from qgis.core import QgsProject

    planner, session, first = one()
    said, ended = [], []
    session.noted.connect(lambda text, level: said.append(text))
    session.closing.connect(lambda: ended.append(True))
    session.edits.move(first.id, 2_000.0, 2_000.0)
    spin()
    project = QgsProject.instance()
    project.addMapLayer(session.layer)
    session.begin_drag(first.id)
    session.drag_to(3_000.0, 3_000.0)
    project.clear()
    assert ended == [True]
    assert "is gone" in said[0]
    # The working scenario is what it was after the last edit that was done.
    assert planner.opened.file.kept.changes[first.id].xy == (2_000.0, 2_000.0)


def test_the_tier_field_renamed_and_deleted_in_mid_drag():
    _planner, session, first = one()
    said, ended = [], []
    session.noted.connect(lambda text, level: said.append(text))
    session.closing.connect(lambda: ended.append(True))
    column = session.layer.fields().indexFromName("tier")
    session.begin_drag(first.id)
    session.drag_to(3_000.0, 3_000.0)
    session.layer.renameAttribute(column, "taso")
    assert session.dragging is None
    assert "tier" in said[-1]
    assert session.edits.set_tier(first.id, "hospital")
    assert session.facility(first.id).tier == "hospital"
    session.layer.deleteAttribute(column)
    assert ended == [True]
    assert "has lost fields" in said[-1]


# Scenarios


def test_scenarios_are_saved_branched_switched_and_compared():
    planner, session, first = one()
    book, file = session.book, planner.opened.file
    assert not book.modified
    session.edits.move(first.id, 2_000.0, 2_000.0)
    spin()
    assert book.modified
    assert file.kept.changes[first.id].xy == (2_000.0, 2_000.0)
    assert book.rename("West")
    assert book.save()
    assert (book.modified, file.kept, [one.name for one in book.all()]) == (False, None, ["West"])
    west = book.scenario
    session.edits.place("centre", 5_000.0, 5_000.0)
    assert book.save_as("Centre")
    assert (book.scenario.parent, book.scenario.name) == (west.id, "Centre")
    centre = book.scenario
    book.switch(west.id)
    planner.check()
    assert session.facility(first.id).xy == (2_000.0, 2_000.0)
    assert len(session.facilities()) == len(planner.study.facilities)
    assert session.layer.undoStack().count() == 0
    book.switch(centre.id)
    planner.check()
    assert len(session.facilities()) == len(planner.study.facilities) + 1
    book.switch("")
    planner.check()
    assert session.facility(first.id).xy == first.xy
    book.compare_with(centre.id)
    assert session.baseline.study.facilities.ids[-1].startswith("new-")
    book.delete(centre.id)
    assert (book.compared, [one.name for one in book.all()]) == ("", ["West"])


def test_unsaved_work_is_found_again():
    planner, session, first = one()
    session.edits.move(first.id, 2_000.0, 2_000.0)
    session.edits.set_locked(first.id, True)
    spin()
    session.end()
    assert not planner.opened.file.locked
    again = StudySession(
        planner.opened, LiveStudy(planner.study, planner.rules, None, planner.travel)
    )
    assert again.facility(first.id).xy == first.xy
    found = again.book.found
    assert found.changes[first.id].xy == (2_000.0, 2_000.0)
    spin()
    assert planner.opened.file.kept is not None
    again.book.restore_found()
    spin()
    assert again.facility(first.id).xy == (2_000.0, 2_000.0)
    assert again.is_locked(first.id)
    assert again.book.modified
    again.book.discard_found()
    again.end()


def test_work_that_was_found_outlives_the_first_edit():
    planner, session, first = one()
    session.edits.move(first.id, 2_000.0, 2_000.0)
    spin()
    session.end()
    again = StudySession(
        planner.opened, LiveStudy(planner.study, planner.rules, None, planner.travel)
    )
    offered = []
    again.renamed.connect(lambda: offered.append(again.book.found))
    again.edits.close(first.id)
    spin()
    assert offered[-1] is None, "whoever offers it is told"
    (aside,) = again.book.all()
    assert aside.name == "Found: New scenario"
    assert aside.changes[first.id].xy == (2_000.0, 2_000.0)
    assert planner.opened.file.saved[aside.id] == aside
    assert not planner.opened.file.kept.changes[first.id].open
    again.end()
    last = StudySession(
        planner.opened, LiveStudy(planner.study, planner.rules, None, planner.travel)
    )
    last.book.save_as("As it is")
    assert [one.name for one in last.book.all()] == [aside.name, "Found: New scenario", "As it is"]
    last.end()
