"""The tool tells what the mouse and the keys ask for; here a hand does what hands do."""

from __future__ import annotations

import time

import numpy as np
import pytest
from map_canvases import RIGHT, SHIFT, Mouse, Told, canvas_of, press_key, short_lived
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QFocusEvent
from qgis.PyQt.QtWidgets import QApplication
from service_network_planner.ui.maptool.hits import Hits
from service_network_planner.ui.maptool.tool import DRAG, HOVER, PLACE, FacilityTool

SIGNALS = (
    "hovered pressed dragStarted dragged dropped canceled closeAsked propertiesAsked menuAsked "
    "cellAsked nudged nextAsked"
).split()
F1, F2 = (5000.0, 5000.0), (15_000.0, 5000.0)


@pytest.fixture
def canvas():
    with short_lived(canvas_of()) as canvas:
        yield canvas


class Desk:
    """A canvas, the tool, and what it told."""

    def __init__(self, canvas):
        self.canvas, self.selected = canvas, None
        self.hits = Hits(("F1", "F2"), np.array([F1, F2]))
        self.tool = FacilityTool(canvas, lambda: self.hits, lambda: self.selected)
        canvas.setMapTool(self.tool)
        self.told, self.mouse = Told(self.tool, *SIGNALS), Mouse(canvas, self.tool)

    def key(self, key, keys=Qt.KeyboardModifier.NoModifier):
        return press_key(self.canvas, key, keys)


@pytest.fixture
def desk(canvas):
    desk = Desk(canvas)
    yield desk
    canvas.unsetMapTool(desk.tool)


def test_hovering(desk):
    desk.mouse.move(2000, 2000)
    desk.mouse.move(5100, 5100)
    assert desk.canvas.cursor().shape() == Qt.CursorShape.OpenHandCursor
    desk.mouse.move(5200, 5100)
    desk.mouse.move(6000, 5100)
    assert desk.told.all == [("hovered", "F1"), ("hovered", None)]
    assert desk.canvas.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_a_facility_is_dragged_by_where_it_was_taken_hold_of(desk):
    desk.mouse.press(5100, 5000)
    desk.mouse.move(5125, 5000)
    assert desk.told.names() == ["pressed"]
    desk.mouse.move(7100, 6000)
    assert desk.tool.mode == DRAG
    assert desk.canvas.cursor().shape() == Qt.CursorShape.ClosedHandCursor
    desk.mouse.move(8100, 6000)
    desk.mouse.release(9100, 6500)
    assert desk.tool.mode == HOVER
    assert desk.told.names() == ["pressed", "dragStarted", "dragged", "dragged", "dropped"]
    # Held 100 m beside its place all the time.
    assert desk.told.of("dragged")[0][:2] == pytest.approx((7000, 6000), abs=13)
    assert desk.told.of("dropped")[0] == pytest.approx((9000, 6500, 0), abs=13)


def test_shift_keeps_to_the_roads(desk):
    desk.mouse.press(*F1)
    desk.mouse.move(7000, 6000, SHIFT)
    desk.mouse.move(7000, 6100)
    assert [roads for *_, roads in desk.told.of("dragged")] == [True, False]
    assert desk.key(Qt.Key.Key_Shift)
    assert desk.told.of("dragged")[-1][2] is True
    desk.mouse.release(7000, 6000, keys=SHIFT)
    assert desk.told.of("dropped")[0][2] is True


@pytest.mark.parametrize("way", ["escape", "right", "focus", "other tool"])
def test_a_drag_can_be_given_up(desk, way):
    desk.mouse.press(*F1)
    desk.mouse.move(7000, 6000)
    if way == "escape":
        assert desk.key(Qt.Key.Key_Escape)
    elif way == "right":
        desk.mouse.press(7000, 6000, RIGHT)
        desk.mouse.release(7000, 6000, RIGHT)
    elif way == "focus":
        QApplication.sendEvent(desk.canvas, QFocusEvent(QEvent.Type.FocusOut))
    else:
        desk.canvas.unsetMapTool(desk.tool)
    assert desk.told.names()[-1] == "canceled"
    assert desk.tool.mode == HOVER
    count = len(desk.told.all)
    desk.mouse.release(7000, 6000)
    assert "dropped" not in desk.told.names()
    assert len(desk.told.all) == count


def test_who_listens_may_refuse_a_drag(desk):
    desk.tool.dragStarted.connect(lambda _: desk.tool.release())
    desk.mouse.press(*F1)
    desk.mouse.move(7000, 6000)
    desk.mouse.move(8000, 6000)
    desk.mouse.release(8000, 6000)
    assert "dragged" not in desk.told.names()
    assert "dropped" not in desk.told.names()
    assert "canceled" not in desk.told.names()


def test_clicks_on_ground_and_on_facilities(desk):
    desk.mouse.click(*F2)
    desk.mouse.click(9000, 2000)
    assert desk.told.of("pressed") == [("F2",), (None,)]
    assert desk.told.of("cellAsked")[0] == pytest.approx((9000, 2000), abs=13)
    # The ground itself cannot be dragged.
    desk.mouse.press(9000, 2000)
    desk.mouse.move(11_000, 2000)
    desk.mouse.release(11_000, 2000)
    assert "dragStarted" not in desk.told.names()


def test_the_right_button_asks_for_a_menu(desk):
    desk.mouse.click(*F1, RIGHT)
    desk.mouse.click(9000, 2000, RIGHT)
    asked = desk.told.of("menuAsked")
    assert [facility for facility, *_ in asked] == ["F1", None]
    assert asked[1][2:] == pytest.approx((9000, 2000), abs=13)
    assert "pressed" not in desk.told.names()


def test_placing_follows_the_mouse_until_a_click(desk):
    desk.tool.start_placing()
    assert desk.tool.mode == PLACE
    assert desk.canvas.cursor().shape() == Qt.CursorShape.CrossCursor
    desk.mouse.move(3000, 3000)
    desk.mouse.press(4000, 3000)
    desk.mouse.release(4000, 3000)
    assert desk.told.names() == ["dragged", "dropped"]
    desk.tool.start_placing()
    desk.key(Qt.Key.Key_Escape)
    assert desk.told.names()[-1] == "canceled"


def test_keys_of_the_selected_facility(desk):
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Left):
        assert not desk.key(key)
    assert desk.told.all == []
    desk.selected = "F1"
    assert desk.key(Qt.Key.Key_Delete)
    assert desk.key(Qt.Key.Key_Left)
    assert desk.key(Qt.Key.Key_Up, SHIFT)
    assert desk.told.all == [
        ("closeAsked", "F1"),
        ("nudged", -4, 0, False),
        ("nudged", 0, -4, True),
    ]
    assert not desk.key(Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)


def test_keys_that_go_through_the_facilities(desk):
    for key, keys in (
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Backtab, SHIFT),
    ):
        assert desk.key(key, keys)
    assert desk.told.of("nextAsked") == [(1,), (1,), (-1,)]
    desk.selected = "F2"
    assert desk.key(Qt.Key.Key_Menu)
    assert desk.told.of("menuAsked")[0][0] == "F2"
    assert desk.told.of("menuAsked")[0][2:] == F2


def test_keys_that_are_not_ours(desk):
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Z, Qt.Key.Key_Plus, Qt.Key.Key_Escape):
        assert not desk.key(key)
    assert desk.told.all == []
    # Nothing but Esc, the arrows and Shift means anything in mid-drag.
    desk.selected = "F1"
    desk.mouse.press(*F1)
    desk.mouse.move(7000, 6000)
    count = len(desk.told.all)
    desk.key(Qt.Key.Key_Delete)
    desk.key(Qt.Key.Key_Tab)
    assert len(desk.told.all) == count


def test_a_tool_that_was_put_down_takes_no_keys(desk):
    desk.selected = "F1"
    desk.canvas.unsetMapTool(desk.tool)
    assert not desk.key(Qt.Key.Key_Delete)
    assert desk.told.all == []


def test_nearest_wins_and_the_selected_one_before_it():
    hits = Hits(("A", "B", "C"), np.array([[0.0, 0], [10, 0], [np.nan, np.nan]]))
    assert hits.at(4, 0, 20) == "A"
    assert hits.at(6, 0, 20) == "B"
    assert hits.at(6, 0, 20, first="A") == "A"
    assert hits.at(6, 0, 5, first="A") == "B"
    assert hits.at(6, 0, 20, but="B") == "A"
    assert hits.at(50, 0, 20) is None
    assert hits.place("B") == (10, 0)
    assert hits.place("C") is None
    assert hits.place("D") is None
    assert Hits.none().at(0, 0, 10) is None


def test_five_thousand_facilities_are_searched_in_no_time():
    rng = np.random.default_rng(1)
    xy = rng.uniform(0, 1e5, (5000, 2))
    hits = Hits(tuple(map(str, range(5000))), xy)
    began = time.perf_counter()
    for x, y in rng.uniform(0, 1e5, (100, 2)).tolist():
        found = hits.at(x, y, 1000.0)
        away = np.hypot(*(xy - (x, y)).T)
        assert found == (str(away.argmin()) if away.min() <= 1000 else None)
    assert (time.perf_counter() - began) / 100 < 0.01
