"""From the hand on the map to the layer's history."""

from __future__ import annotations

import numpy as np
import pytest
from map_canvases import (
    LEFT,
    RIGHT,
    SHIFT,
    Mouse,
    Told,
    canvas_of,
    pixel,
    press_key,
    session_with_cells,
    short_lived,
)
from open_studies import spin
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QMimeData, QPoint, Qt
from qgis.PyQt.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from qgis.PyQt.QtWidgets import QApplication, QMenu
from service_network_planner.ui.maptool import commands as commands_module
from service_network_planner.ui.maptool.controller import MapController
from service_network_planner.ui.maptool.properties import PropertiesDialog
from service_network_planner.ui.palette.chips import TIER_MIME

F1, F2 = (5000.0, 5000.0), (15_000.0, 5000.0)


class Desk:
    """A canvas with the tool taken up, a study, and a hand."""

    def __init__(self, canvas):
        self.canvas, self.session = canvas, session_with_cells()
        self.controller = MapController(canvas)
        self.controller.set_session(self.session)
        self.controller.activate()
        self.mouse = Mouse(canvas, self.controller.tool)
        self.told = Told(self.session, "noted", "selected")
        self.cells = Told(self.controller, "cellClicked", "aimed")

    def drag(self, start, *places, keys=Qt.KeyboardModifier.NoModifier):
        self.mouse.press(*start)
        for place in places:
            self.mouse.move(*place, keys)
            spin(3)
        self.mouse.release(*places[-1], keys=keys)
        spin()

    def history(self):
        return self.session.layer.undoStack().count()

    def notes(self):
        return [text for text, _ in self.told.of("noted")]

    def at(self, facility_id):
        return self.session.facility(facility_id).xy

    def menu(self, place):
        self.mouse.click(*place, RIGHT)
        menus = [m for m in self.canvas.findChildren(QMenu) if m.isVisible() and m.actions()]
        return menus[-1]

    def choose(self, menu, *words):
        for word in words:
            action = next(a for a in menu.actions() if a.text() == word)
            menu = action.menu()
        assert action.isEnabled()
        action.trigger()
        spin()


@pytest.fixture
def canvas():
    with short_lived(canvas_of()) as canvas:
        yield canvas


@pytest.fixture
def desk(canvas):
    desk = Desk(canvas)
    yield desk
    desk.controller.close()
    desk.session.end()


def test_a_drag_is_one_step_of_the_history(desk):
    desk.drag(F2, (14_000, 5000), (13_000, 5100), (12_000, 5200))
    assert desk.at("F2") == pytest.approx((12_000, 5200), abs=13)
    assert desk.history() == 1
    assert desk.session.selection == "F2"
    desk.session.undo()
    assert desk.at("F2") == F2


def test_shift_puts_it_on_the_road(desk):
    desk.drag(F2, (14_000, 6000), (12_000, 6000), keys=SHIFT)
    assert desk.at("F2") == pytest.approx((12_000, 5000), abs=13)
    assert desk.at("F2")[1] == pytest.approx(5000, abs=0.01)


@pytest.mark.parametrize("way", ["escape", "right", "session", "layer"])
def test_a_drag_that_is_given_up_never_was(desk, way):
    desk.mouse.press(*F2)
    desk.mouse.move(12_000, 6000)
    spin()
    assert desk.session.frame.dragged == "F2"
    if way == "escape":
        press_key(desk.canvas, Qt.Key.Key_Escape)
    elif way == "right":
        desk.mouse.press(12_000, 6000, RIGHT)
        desk.mouse.release(12_000, 6000, RIGHT)
    elif way == "session":
        desk.session.set_look(tint="change")
        desk.session.undo()
    else:
        desk.session.edits.rename("F1", "Other")
        desk.session.cancel_drag()
    spin()
    desk.mouse.move(11_000, 6000)
    desk.mouse.release(11_000, 6000)
    spin()
    assert desk.session.dragging is None
    assert desk.at("F2") == F2
    assert desk.controller.tool.mode == "hover"


def test_locked_facilities_stay_and_say_so(desk):
    desk.session.edits.set_locked("F2", True)
    desk.drag(F2, (14_000, 5000), (12_000, 5000))
    assert desk.at("F2") == F2
    assert "locked" in desk.notes()[-1]


def test_what_could_not_be_put_down_is_not_spoken_of(desk):
    """Nor is the facility that happens to be selected, and stands far from any road."""
    desk.session.edits.move("F2", 14_000.0, 9_000.0)
    desk.session.select("F2")
    before = len(desk.notes())
    desk.mouse.press(*F1)
    desk.mouse.move(6_000, 5_000)
    spin()
    desk.session.select("F2")
    desk.session.edits.moved = lambda drag: False
    desk.mouse.release(6_000, 5_000)
    spin()
    assert not [note for note in desk.notes()[before:] if "nearest road" in note]
    assert desk.at("F1") == F1


def test_odd_places_are_told(desk):
    desk.drag(F2, (14_000, 6000), (14_000, 9000))
    assert "4000 m from the nearest road" in desk.notes()[-1]
    desk.session.undo()
    desk.drag(F2, (6000, 5000), (5000, 5000))
    assert "already is" in desk.notes()[-1]
    desk.session.undo()
    # Of two signs that cover each other the map shows one.
    desk.drag(F2, (6000, 5000), (5150, 5100))
    assert "already is" in desk.notes()[-1]
    assert "North" in desk.notes()[-1]
    desk.session.undo()
    told = len(desk.notes())
    desk.drag(F2, (6000, 5000), (5300, 5100))
    assert len(desk.notes()) == told
    desk.session.undo()
    desk.canvas.zoomByFactor(2.0)
    desk.drag(F2, (20_500, 5000), (25_000, 5000))
    assert any("outside all municipalities" in text for text in desk.notes())
    assert desk.session.facility("F2").municipality == -1


def test_a_place_that_the_study_cannot_have_is_told(desk, monkeypatch):
    desk.mouse.press(*F2)
    desk.mouse.move(14_000, 5000)
    spin()
    monkeypatch.setattr(type(desk.controller.bridge()), "to_study", lambda *_: None)
    desk.mouse.move(13_000, 5000)
    desk.mouse.release(13_000, 5000)
    spin()
    assert "cannot be shown" in desk.notes()[-1]
    assert desk.session.dragging is None
    assert desk.at("F2") == F2


def test_another_system_of_the_map(desk):
    canvas, study = desk.canvas, QgsCoordinateReferenceSystem("EPSG:3067")
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    spin()
    bridge = desk.controller.bridge()
    canvas.setExtent(canvas.extent())
    box = bridge.to_map(np.array([[0.0, 0.0], [20_000.0, 10_000.0]]))
    from qgis.core import QgsRectangle

    canvas.setExtent(QgsRectangle(QgsPointXY(*box[0]), QgsPointXY(*box[1])))
    start, end = bridge.to_map(np.array([F2, (12_000.0, 5500.0)])).tolist()
    desk.drag(start, end)
    per_pixel = canvas.mapUnitsPerPixel()
    assert desk.at("F2") == pytest.approx((12_000, 5500), abs=2 * per_pixel)
    assert desk.session.crs == study


@pytest.mark.parametrize("change", ["system", "zoom", "rotation"])
def test_the_map_changes_in_mid_drag(desk, change):
    canvas = desk.canvas
    # Taken hold of beside its middle, so that there is a distance to get wrong.
    desk.mouse.press(F2[0] + 150, F2[1])
    desk.mouse.move(14_000, 5000)
    spin()
    if change == "system":
        canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    elif change == "zoom":
        canvas.zoomByFactor(0.5)
    else:
        canvas.setRotation(30.0)
    spin()
    assert desk.session.dragging == "F2"
    (goal,) = desk.controller.bridge().to_map(np.array([(12_000.0, 5500.0)])).tolist()
    desk.mouse.move(*goal)
    press_key(canvas, Qt.Key.Key_Shift)
    spin()
    assert desk.session.frame.xy[1] == pytest.approx(5000, abs=1)
    desk.mouse.release(*goal)
    spin()
    assert desk.history() == 1
    # The grip is as many pixels wide as it was.
    assert desk.at("F2") == pytest.approx((12_000, 5500), abs=400)


def test_delete_closes_and_arrows_move_in_one_step(desk):
    desk.session.select("F2")
    for _ in range(3):
        press_key(desk.canvas, Qt.Key.Key_Right)
        spin(3)
    press_key(desk.canvas, Qt.Key.Key_Up)
    spin(3)
    assert desk.history() == 0
    desk.controller._nudges.finish()
    assert desk.history() == 1
    # Four pixels of 25 m each time.
    assert desk.at("F2") == pytest.approx((15_300, 5100), abs=0.1)
    press_key(desk.canvas, Qt.Key.Key_Left)
    spin(3)
    press_key(desk.canvas, Qt.Key.Key_Escape)
    assert desk.at("F2") == pytest.approx((15_300, 5100), abs=0.1)
    press_key(desk.canvas, Qt.Key.Key_Delete)
    assert not desk.session.facility("F2").open
    press_key(desk.canvas, Qt.Key.Key_Escape)
    assert desk.session.selection is None


def test_tab_goes_through_those_in_sight(desk):
    for wanted in ("F1", "F2", "F1"):
        press_key(desk.canvas, Qt.Key.Key_Tab)
        assert desk.session.selection == wanted
    press_key(desk.canvas, Qt.Key.Key_Backtab, SHIFT)
    assert desk.session.selection == "F2"


def test_cells_are_picked(desk):
    desk.mouse.click(8300, 5300)
    desk.mouse.click(18_000, 4600)
    assert desk.cells.of("cellClicked") == [(1,), (3,)]
    desk.mouse.click(9500, 1000)
    assert len(desk.cells.all) == 2


def test_the_menu_of_a_facility(desk):
    desk.choose(desk.menu(F2), "Close")
    assert not desk.session.facility("F2").open
    desk.choose(desk.menu(F2), "Open")
    assert desk.session.facility("F2").open
    desk.choose(desk.menu(F2), "Change tier", "Centre")
    assert desk.session.facility("F2").tier == "centre"
    desk.choose(desk.menu(F2), "Lock")
    menu = desk.menu(F2)
    assert not next(a for a in menu.actions() if a.text() == "Remove").isEnabled()
    desk.choose(menu, "Unlock")
    desk.choose(desk.menu(F2), "Centre the map here")
    assert desk.canvas.center().x() == pytest.approx(15_000)
    desk.choose(desk.menu(F2), "Remove")
    assert [facility.id for facility in desk.session.facilities()] == ["F1"]
    for _ in range(6):
        desk.session.undo()
    assert len(desk.session.facilities()) == 2


def test_dates_from_the_menu(desk, monkeypatch):
    from datetime import date

    day = date(2030, 5, 1)
    monkeypatch.setattr(commands_module, "ask_day", lambda *_: day)
    desk.choose(desk.menu(F2), "Open from a date…")
    desk.choose(desk.menu(F2), "Close from a date…")
    facility = desk.session.facility("F2")
    assert (facility.opens, facility.closes) == (day, day)
    monkeypatch.setattr(commands_module, "ask_day", lambda *_: date(2029, 1, 1))
    desk.choose(desk.menu(F2), "Close from a date…")
    assert desk.session.facility("F2").closes == day
    assert "cannot close before" in desk.notes()[-1]
    monkeypatch.setattr(commands_module, "ask_day", lambda *_: None)
    desk.choose(desk.menu(F2), "Open from a date…")
    assert desk.session.facility("F2") == facility


def test_a_closed_facility_opens_on_the_day_that_was_asked_for(desk, monkeypatch):
    from datetime import date

    day = date(2030, 5, 1)
    desk.session.set_day(date(2026, 1, 1))
    desk.session.edits.close("F2")
    steps = desk.history()
    monkeypatch.setattr(commands_module, "ask_day", lambda *_: day)
    desk.choose(desk.menu(F2), "Open from a date…")
    facility = desk.session.facility("F2")
    assert (facility.open, facility.opens) == (True, day)
    assert desk.history() == steps + 1
    desk.session.edits.close("F2")
    dialog = PropertiesDialog(desk.session, "F2")
    dialog.status.setCurrentIndex(0)
    dialog.opens.day = date(2031, 5, 1)
    dialog.accept()
    facility = desk.session.facility("F2")
    assert (facility.open, facility.opens) == (True, date(2031, 5, 1))


def test_the_menu_of_the_ground(desk):
    desk.choose(desk.menu((12_000, 5000)), "Place here", "Unit")
    placed = desk.session.facilities()[-1]
    assert placed.tier == "unit"
    assert placed.xy == pytest.approx((12_000, 5000), abs=13)
    assert desk.session.selection == placed.id
    desk.session.undo()
    desk.choose(desk.menu((12_000, 5000)), "Explain this cell")
    assert desk.cells.of("cellClicked") == [(2,)]
    explain = next(a for a in desk.menu((9500, 1000)).actions() if a.text() == "Explain this cell")
    assert not explain.isEnabled()


def test_placing_by_clicks(desk):
    desk.controller.place("centre")
    desk.mouse.move(12_000, 6000)
    spin()
    assert desk.session.frame.dragged == "new-1"
    desk.mouse.click(12_500, 6000)
    spin()
    assert desk.session.facilities()[-1].xy == pytest.approx((12_500, 6000), abs=13)
    assert desk.history() == 1
    desk.controller.place("centre")
    desk.mouse.move(2000, 6000)
    spin()
    press_key(desk.canvas, Qt.Key.Key_Escape)
    assert len(desk.session.facilities()) == 3


def test_placing_by_keys(desk):
    desk.controller.place("centre")
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Up):
        press_key(desk.canvas, key)
        spin()
    assert desk.session.frame.dragged == "new-1"
    x, y = desk.session.frame.xy
    centre, unit = desk.canvas.center(), desk.canvas.mapUnitsPerPixel()
    assert (x, y) == pytest.approx((centre.x() + 8 * unit, centre.y() + 4 * unit), abs=1.1 * unit)
    press_key(desk.canvas, Qt.Key.Key_Return)
    spin()
    placed = desk.session.facilities()[-1]
    assert (placed.tier, placed.xy) == ("centre", (x, y))
    assert desk.history() == 1
    assert desk.session.selection == placed.id
    # Where nothing was moved, it stands in the middle.
    desk.controller.place("unit")
    press_key(desk.canvas, Qt.Key.Key_Enter)
    spin()
    middle = pytest.approx((centre.x(), centre.y()), abs=1.1 * unit)
    assert desk.session.facilities()[-1].xy == middle


class Chip:
    """A chip in the hand."""

    def __init__(self, canvas, tier):
        self.canvas = canvas
        self.data = QMimeData()
        self.data.setData(TIER_MIME, tier.encode())

    def _send(self, kind, place):
        at = QPoint(*pixel(self.canvas, *place))
        copy = Qt.DropAction.CopyAction
        event = kind(at, copy, self.data, LEFT, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self.canvas.viewport(), event)
        spin(4)
        return event.isAccepted()

    def enter(self, *place):
        return self._send(QDragEnterEvent, place)

    def over(self, *place):
        return self._send(QDragMoveEvent, place)

    def drop(self, *place):
        return self._send(QDropEvent, place)

    def leave(self):
        QApplication.sendEvent(self.canvas.viewport(), QDragLeaveEvent())


def test_a_chip_is_dropped_on_the_map(desk):
    chip = Chip(desk.canvas, "centre")
    assert chip.enter(11_000, 7000)
    assert chip.over(12_000, 6000)
    spin()
    assert desk.session.frame.dragged == "new-1"
    assert chip.drop(12_000, 5500)
    placed = desk.session.facilities()[-1]
    assert (placed.id, placed.tier) == ("new-1", "centre")
    assert placed.xy == pytest.approx((12_000, 5500), abs=13)
    assert desk.history() == 1


def test_a_chip_that_leaves_was_never_there(desk):
    chip = Chip(desk.canvas, "centre")
    chip.enter(11_000, 7000)
    chip.over(12_000, 6000)
    chip.leave()
    spin()
    assert len(desk.session.facilities()) == 2
    assert desk.session.dragging is None
    assert desk.history() == 0


def test_a_chip_on_a_facility_changes_its_tier(desk):
    chip = Chip(desk.canvas, "centre")
    chip.enter(11_000, 7000)
    chip.over(14_000, 5000)
    chip.over(15_100, 5050)
    assert desk.cells.of("aimed") == [("F2", "centre")]
    assert len(desk.session.facilities()) == 2
    chip.drop(15_100, 5050)
    assert desk.session.facility("F2").tier == "centre"
    assert len(desk.session.facilities()) == 2
    assert desk.cells.of("aimed")[-1][0] is None
    assert desk.history() == 1
    chip.enter(15_000, 5000)
    chip.drop(15_000, 5000)
    assert desk.history() == 1


def test_chips_of_unknown_tiers_and_other_things_are_left_alone(desk):
    chip = Chip(desk.canvas, "palace")
    chip.enter(11_000, 7000)
    chip.drop(12_000, 6000)
    assert len(desk.session.facilities()) == 2
    desk.controller.set_session(None)
    assert not Chip(desk.canvas, "centre").enter(11_000, 7000)


def test_properties(desk):
    from datetime import date

    dialog = PropertiesDialog(desk.session, "F2")
    dialog.name.setText("Southern")
    dialog.tier.setCurrentIndex(dialog.tier.findData("centre"))
    dialog.status.setCurrentIndex(1)
    dialog.opens.day = date(2026, 1, 1)
    dialog.closes.day = date(2025, 1, 1)
    dialog.accept()
    assert desk.session.facility("F2").name == "South"
    dialog.closes.day = date(2027, 1, 1)
    steps = desk.session.layer.undoStack().count()
    dialog.accept()
    assert desk.session.layer.undoStack().count() == steps + 1, "all of it is one step"
    facility = desk.session.facility("F2")
    assert (facility.name, facility.tier, facility.open) == ("Southern", "centre", False)
    assert (facility.opens, facility.closes) == (date(2026, 1, 1), date(2027, 1, 1))
    count = desk.history()
    PropertiesDialog(desk.session, "F2").accept()
    assert desk.history() == count
    desk.session.edits.set_locked("F2", True)
    locked = PropertiesDialog(desk.session, "F2")
    assert not locked.name.isEnabled()


def test_the_tool_is_put_down_for_the_one_before(canvas):
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    controller = MapController(canvas)
    told = Told(controller, "toolChanged")
    controller.activate()
    assert canvas.mapTool() is pan
    session = session_with_cells()
    controller.set_session(session)
    controller.activate()
    assert canvas.mapTool() is controller.tool
    session.end()
    assert canvas.mapTool() is pan
    assert told.all == [("toolChanged", True), ("toolChanged", False)]
    controller.close()
    canvas.unsetMapTool(pan)


def test_ten_times_on_and_off_leaves_nothing(canvas):
    session = session_with_cells()
    before = canvas.receivers(canvas.mapToolSet)
    for _ in range(10):
        controller = MapController(canvas)
        controller.set_session(session)
        controller.activate()
        controller.close()
    assert canvas.receivers(canvas.mapToolSet) == before
    assert session.receivers(session.evaluated) == 0
    assert not Chip(canvas, "centre").enter(11_000, 7000)
    session.end()


def test_the_study_ends_in_mid_drag(desk):
    desk.mouse.press(*F2)
    desk.mouse.move(12_000, 6000)
    spin()
    desk.session.end()
    desk.mouse.move(11_000, 6000)
    desk.mouse.release(11_000, 6000)
    press_key(desk.canvas, Qt.Key.Key_Delete)
    assert desk.controller.tool.mode == "hover"
