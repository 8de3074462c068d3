"""What a frame puts on the map, what it repaints, and that nothing stays behind."""

from __future__ import annotations

import sys

import numpy as np
import pytest
from map_canvases import canvas_of, drawn, pixel, session_with_cells, short_lived
from open_studies import spin
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QPointF, QRectF
from qgis.PyQt.QtGui import QColor
from service_network_planner.planning.verdicts import MET, NOT_MET, UNCERTAIN
from service_network_planner.ui.canvas.catchment import closed, grown, shrunk
from service_network_planner.ui.canvas.dragmarker import DragMarker
from service_network_planner.ui.canvas.overlay import MapOverlay
from service_network_planner.ui.colours import MINUTE_COLOURS, VERDICTS
from small_studies import access, rule_set

A1, A2, B1, B2 = ((x, 5000) for x in (2000, 8000, 12000, 18000))
EMPTY = (5000, 9000)


@pytest.fixture
def session():
    session = session_with_cells()
    yield session
    session.end()


@pytest.fixture
def canvas():
    with short_lived(canvas_of()) as canvas:
        yield canvas


@pytest.fixture
def overlay(canvas, session):
    overlay = MapOverlay(canvas)
    overlay.set_session(session)
    yield overlay
    overlay.close()


def blend(code, opacity, ground=(255, 255, 255)):
    colour = QColor(code)
    parts = zip((colour.red(), colour.green(), colour.blue()), ground)
    return [round(part * opacity + below * (1 - opacity)) for part, below in parts]


def colour_at(canvas, place, shift=(0, 0)):
    x, y = pixel(canvas, *place)
    return drawn(canvas)[y + shift[1], x + shift[0]].tolist()


def is_like(found, wanted, tolerance=6):
    return np.abs(np.array(found) - wanted).max() <= tolerance


def test_cells_have_the_colour_of_their_minutes(canvas, overlay, session):
    session.set_look(municipalities=False)
    for cell in (A1, A2, B1, B2):  # 3 minutes at most
        assert is_like(colour_at(canvas, cell), blend(MINUTE_COLOURS[0], 0.78))
    assert colour_at(canvas, EMPTY) == [255, 255, 255]
    session.edits.close("F2")
    assert is_like(colour_at(canvas, B1), blend(MINUTE_COLOURS[1], 0.78))  # 7 minutes
    assert is_like(colour_at(canvas, B2), blend(MINUTE_COLOURS[2], 0.78))  # 13 minutes
    session.edits.close("F1")
    assert is_like(colour_at(canvas, A1), blend(MINUTE_COLOURS[-1], 0.78))  # never


def test_change_is_tinted_only_where_there_is_some(canvas, overlay, session):
    session.set_look(municipalities=False, tint="change")
    assert colour_at(canvas, A1) == colour_at(canvas, B2) == [255, 255, 255]
    session.edits.move("F2", 17_000.0, 5000.0)
    nearer, farther = colour_at(canvas, B2), colour_at(canvas, B1)
    assert nearer[2] > nearer[0]
    assert farther[0] > farther[2]
    assert colour_at(canvas, A1) == [255, 255, 255]
    session.set_look(tint="none")
    assert colour_at(canvas, B1) == [255, 255, 255]


def test_municipalities_are_tinted_by_their_worst_verdict(canvas, overlay, session):
    session.set_look(tint="none")
    met = colour_at(canvas, EMPTY)
    assert is_like(met, blend(VERDICTS[MET], 62 / 255))
    session.edits.close("F2")
    assert is_like(colour_at(canvas, EMPTY), met)
    there = drawn(canvas)[pixel(canvas, 0, 8800)[1], 450:750]
    # Hatched: two colours take turns, both redder than the fill of what is met.
    assert (there[:, 0] > there[:, 2]).all()
    assert len(np.unique(there[:, 1])) > 3
    session.set_look(municipalities=False)
    assert colour_at(canvas, EMPTY) == [255, 255, 255]


def test_uncertain_is_dotted_and_has_its_own_sign(canvas):
    rules = rule_set(access(threshold_min=5, share=1.0))
    session = session_with_cells(rules=rules)
    overlay = MapOverlay(canvas)
    overlay.set_session(session)
    session.set_look(tint="none")
    overlay.fill.show_verdicts((UNCERTAIN, NOT_MET), True)
    overlay.borders.show_verdicts((UNCERTAIN, NOT_MET))
    picture = drawn(canvas)
    row = pixel(canvas, 0, 8800)[1]
    dotted, hatched = picture[row - 20 : row, 40:340], picture[row - 20 : row, 460:760]
    shares = []
    for part in (dotted, hatched):
        usual = np.median(part.reshape(-1, 3), axis=0)
        shares.append(float((np.abs(part - usual).max(axis=2) > 8).mean()))
    assert 0.03 < shares[0] < 0.3
    assert 0.05 < shares[1] < 0.5
    overlay.close()
    session.end()


def test_only_cells_whose_class_changed_are_looked_up_again(canvas, overlay, session):
    seen = []
    overlay.cells._look_up, original = (
        lambda box: (seen.append(box), original(box)),
        overlay.cells._look_up,
    )
    session.edits.close("F2")
    left, top, right, bottom = seen[-1]
    # Cells B1 and B2 are in the box, A1 and A2 are not.
    assert pixel(canvas, 8500, 0)[0] <= left <= pixel(canvas, 11_500, 0)[0]
    assert right >= pixel(canvas, 18_400, 0)[0]
    assert bottom - top <= 42
    count = len(seen)
    session.edits.rename("F1", "Another name")
    assert len(seen) == count


def test_the_catchment_of_the_selected_facility_is_outlined(canvas, overlay, session):
    session.set_look(municipalities=False)
    before = drawn(canvas)
    session.select("F1")
    spin()
    x, y = pixel(canvas, 2500, 5300)
    edge = drawn(canvas)[y, x - 4 : x + 5]
    assert np.abs(edge - before[y, x - 4 : x + 5]).max() > 60
    x, y = pixel(canvas, 18_500, 5300)
    assert np.array_equal(drawn(canvas)[y, x - 4 : x + 5], before[y, x - 4 : x + 5])
    session.select(None)
    assert np.array_equal(drawn(canvas)[y, x - 4 : x + 5], before[y, x - 4 : x + 5])


def test_masks_are_widened_and_narrowed_by_squares():
    mask = np.zeros((40, 50), dtype=bool)
    mask[20, 10] = mask[20, 17] = True
    for reach in range(12):
        wide = grown(mask, reach)
        rows, columns = np.nonzero(wide)
        assert wide.sum() == len(set(zip(rows, columns)))
        wanted = np.zeros_like(mask)
        for column in (10, 17):
            wanted[20 - reach : 21 + reach, max(0, column - reach) : column + reach + 1] = True
        assert np.array_equal(wide, wanted)
    assert closed(mask, 4)[20, 10:18].all()
    assert not closed(mask, 2)[20, 13]
    assert shrunk(grown(mask, 3), 3)[20, 10]


def test_a_drag_shows_the_ghost_the_road_and_what_changes(canvas, overlay, session):
    before = drawn(canvas)
    assert session.begin_drag("F2")
    session.drag_to(15_000.0, 7000.0)
    spin()
    lines = [line.text for line in overlay.label.lines]
    assert lines[0] == "South"
    assert any("Nearest road 2.0 km away" in line for line in lines)
    assert any("Worst" in line for line in lines)
    # More and fewer are words enough: a sign would say it twice.
    assert not [line for line in lines if "residents" in line and ("+" in line or "−" in line)]
    picture = drawn(canvas)
    for place in ((15_000, 7000), (15_000, 6200), (15_000, 5000)):
        x, y = pixel(canvas, *place)
        around = np.s_[y - 6 : y + 6, x - 6 : x + 6]
        assert np.abs(picture[around] - before[around]).max() > 40
    session.cancel_drag()
    spin()
    assert overlay.label.lines == ()
    x, y = pixel(canvas, 15_000, 7000)
    around = np.s_[y - 6 : y + 6, x - 6 : x + 6]
    assert np.array_equal(drawn(canvas)[around], before[around])


@pytest.mark.parametrize("road", [None, QPointF(320, 210)])
def test_all_that_is_held_is_painted_again(canvas, session, monkeypatch, road):
    marker, painted = DragMarker(canvas), []
    monkeypatch.setattr(marker, "update", painted.append, raising=False)
    tier, place, origin = session.rule_set.tiers[0], QPointF(300, 200), QPointF(100, 350)
    marker.hold(tier, 24, place, road, origin)
    for point in (place, origin, *([] if road is None else [road])):
        assert painted[-1].contains(QRectF(point.x() - 20, point.y() - 20, 40, 40))


def test_the_label_stays_on_the_canvas(canvas, overlay, session):
    session.begin_drag("F2")
    for place in ((100, 100), (19_900, 100), (19_900, 9900), (100, 9900)):
        session.drag_to(*map(float, place))
        spin()
        assert overlay.label.boundingRect().contains(overlay.label.box)
        at = pixel(canvas, *place)
        assert not overlay.label.box.contains(*at)
    session.cancel_drag()


def test_hovering_says_what_a_facility_is(canvas, overlay, session):
    overlay.hover("F1")
    assert [line.text for line in overlay.label.lines] == [
        "North",
        "Unit",
        "Nearest for 1,500 residents",
        "Road 0 m away",
    ]
    session.edits.set_locked("F1", True)
    assert overlay.label.lines[-1].text == "locked"
    session.edits.set_locked("F1", False)
    session.edits.close("F1")
    assert "closed" in [line.text for line in overlay.label.lines]
    overlay.aim("F1", "centre")
    assert overlay.label.lines[-1].text == "Drop here: becomes Centre"
    overlay.hover(None)
    assert overlay.label.lines == ()


def test_ways_and_cells_are_drawn_and_taken_away(canvas, overlay, session):
    before = drawn(canvas)
    overlay.set_routes([("now", np.array([(2000.0, 1000.0), (18_000.0, 1000.0)]))])
    overlay.point_out([0, 99])
    picture = drawn(canvas)
    assert picture[pixel(canvas, 0, 1000)[1], 400].max() < 80
    x, y = pixel(canvas, 1500, 5200)
    assert np.abs(picture[y, x - 3 : x + 4] - before[y, x - 3 : x + 4]).max() > 60
    overlay.set_routes([])
    overlay.point_out([])
    assert np.array_equal(drawn(canvas), before)


def test_frames_leave_no_items_and_no_pictures_behind(canvas, overlay, session):
    count = len(canvas.scene().items())
    pixels = overlay.cells._pixels
    session.begin_drag("F2")
    for step in range(10_000):
        frame = session.frame
        if step % 50 == 0:
            session.drag_to(12_000.0 + step % 7000, 5000.0 + step % 2000)
            spin(2)
        overlay.show_frame(frame)
    assert len(canvas.scene().items()) == count
    assert overlay.cells._pixels is pixels
    session.cancel_drag()


def test_the_picture_follows_the_canvas(canvas, overlay, session):
    session.set_look(municipalities=False)
    canvas.zoomByFactor(0.5, QgsPointXY(*A1))
    # Before it has come to rest the old picture is there, only larger.
    assert is_like(colour_at(canvas, A1), blend(MINUTE_COLOURS[0], 0.78))
    overlay.settle()
    assert is_like(colour_at(canvas, A1), blend(MINUTE_COLOURS[0], 0.78))
    canvas.setRotation(30)
    overlay.settle()
    assert is_like(colour_at(canvas, (2000, 5300)), blend(MINUTE_COLOURS[0], 0.78))
    canvas.resize(300, 300)
    spin()
    overlay.settle()
    assert overlay.cells.boundingRect().width() == canvas.mapSettings().outputSize().width()


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_the_picture_is_drawn_anew_at_any_resolution(canvas, session, monkeypatch, ratio):
    monkeypatch.setattr(canvas, "devicePixelRatioF", lambda: ratio)
    overlay = MapOverlay(canvas)
    overlay.set_session(session)
    session.set_look(municipalities=False)
    assert is_like(colour_at(canvas, B2), blend(MINUTE_COLOURS[0], 0.78))
    session.edits.close("F2")
    assert is_like(colour_at(canvas, B2), blend(MINUTE_COLOURS[2], 0.78))
    canvas.zoomByFactor(0.3, QgsPointXY(*B2))
    overlay.settle()
    canvas.setCenter(QgsPointXY(*B2))
    overlay.settle()
    for shift, tinted in ((-450, True), (450, True), (-560, False), (560, False)):
        found = colour_at(canvas, (B2[0] + shift, B2[1] + 300))
        assert is_like(found, blend(MINUTE_COLOURS[2], 0.78)) == tinted
    overlay.close()


def test_the_map_may_get_another_system_in_mid_drag(canvas, overlay, session):
    session.begin_drag("F2")
    session.drag_to(15_000.0, 7000.0)
    spin()
    for code in ("EPSG:4326", "EPSG:3857", "EPSG:3067"):
        canvas.setDestinationCrs(QgsCoordinateReferenceSystem(code))
        session.drag_to(15_500.0, 7000.0)
        spin()
        overlay.settle()
        drawn(canvas)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem())
    spin()
    session.end_drag(15_500.0, 7000.0)
    spin()
    drawn(canvas)


def test_a_study_comes_and_goes(canvas, session):
    plain = drawn(canvas)
    overlay = MapOverlay(canvas)
    overlay.set_session(None)
    overlay.set_session(session)
    assert not np.array_equal(drawn(canvas), plain)
    other = session_with_cells()
    overlay.set_session(other)
    session.edits.close("F1")
    assert bool(overlay._frame.figures.open_now.all())
    other.end()
    assert np.array_equal(drawn(canvas), plain)
    other.evaluated.emit(other.frame)
    overlay.close()


def test_nothing_stays_on_the_canvas(canvas, session):
    items, signals = len(canvas.scene().items()), canvas.receivers(canvas.extentsChanged)
    for _ in range(10):
        overlay = MapOverlay(canvas)
        overlay.set_session(session)
        overlay.close()
    assert len(canvas.scene().items()) == items
    assert canvas.receivers(canvas.extentsChanged) == signals
    assert session.receivers(session.evaluated) == 0
    overlay.close()


def test_the_canvas_may_go_first(session):
    canvas = canvas_of()
    overlay = MapOverlay(canvas)
    overlay.set_session(session)
    sip.delete(canvas)
    session.edits.close("F1")
    overlay.hover("F1")
    overlay.set_routes([("now", np.array([(0.0, 0.0), (1.0, 1.0)]))])
    overlay.close()


def test_a_study_without_facilities(canvas, overlay, session):
    for facility in session.facilities():
        session.edits.remove(facility.id)
    spin()
    assert session.frame.figures.study.facilities.ids == ()
    assert is_like(colour_at(canvas, EMPTY)[:1], [220], 40)
    session.undo()
    session.undo()
    drawn(canvas)


def test_a_facility_under_the_mouse_may_be_taken_back(canvas, overlay, session, monkeypatch):
    problems = []
    monkeypatch.setattr(sys, "excepthook", lambda *what: problems.append(what))
    placed = session.edits.place("unit", 7_000.0, 5_000.0)
    session.select(placed)
    overlay.hover(placed)
    assert overlay.label.lines
    session.undo()
    assert not problems
    assert session.selection is None
    assert not overlay.label.lines
