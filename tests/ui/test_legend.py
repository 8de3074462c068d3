"""The legend says what the colours are, at any width; labels say numbers with their units."""

from __future__ import annotations

import numpy as np
import pytest
from map_canvases import session_with_cells
from qgis.PyQt.QtGui import QImage
from service_network_planner.ui.canvas.legend import (
    TintLegend,
    change_labels,
    change_strip,
    minute_labels,
    minute_strip,
    verdict_labels,
)
from service_network_planner.ui.canvas.words import distance
from service_network_planner.ui.colours import (
    CHANGE_COLOURS,
    CHANGE_STEPS,
    MINUTE_COLOURS,
    VERDICTS,
    change_classes,
    minute_classes,
)
from service_network_planner.ui.numbers import signed

MINUTE = 60_000


@pytest.fixture
def session():
    session = session_with_cells()
    yield session
    session.end()


def test_each_class_of_minutes_has_its_words():
    labels = minute_labels()
    assert [code for code, _ in labels] == list(MINUTE_COLOURS)
    for minutes, words in ((5, "0–5"), (5.1, "5–10"), (30, "20–30"), (46, "over 45")):
        ms = np.array([round(minutes * MINUTE)], dtype=np.int64)
        assert labels[minute_classes(ms)[0]][1] == words


def test_each_class_of_change_has_its_words():
    words = dict(change_labels())
    before = np.array([30 * MINUTE], dtype=np.int64)
    for minutes, wanted in (
        (-11, "over −10"),
        (-10, "−5…−10"),
        (-1, "up to −2"),
        (1, "up to +2"),
        (2, "up to +2"),
        (4, "+2…+5"),
        (12, "over +10"),
    ):
        now = before + round(minutes * MINUTE)
        code = CHANGE_COLOURS[change_classes(before, now)[0]]
        assert words[code] == wanted
    assert len(words) == len(CHANGE_STEPS) + 2


def test_the_legend_follows_the_look(session):
    legend = TintLegend()
    legend.set_session(session)
    assert "Travel time, minutes: 0–5, 5–10" in legend.accessibleDescription()
    assert "not kept" in legend.accessibleDescription()
    session.set_look(tint="change", municipalities=False)
    assert "Change against the baseline" in legend.accessibleDescription()
    assert "not kept" not in legend.accessibleDescription()
    session.set_look(tint="none")
    assert legend.isHidden()
    legend.set_session(None)
    session.set_look(tint="minutes")
    assert legend.accessibleDescription() == ""
    assert session.receivers(session.looked) == 0


def test_a_narrow_legend_is_higher_and_loses_nothing(session):
    legend = TintLegend()
    legend.set_session(session)
    assert legend.heightForWidth(200) > legend.heightForWidth(350) >= legend.heightForWidth(900)
    for width in (200, 350, 900):
        blocks, signs = legend.blocks(width), legend.signs(width)
        assert [code for _, code, _ in blocks] == list(MINUTE_COLOURS)
        assert [(code, text) for _, code, text in signs] == verdict_labels()
        assert all(box.right() <= width + 1 for box, _, _ in [*blocks, *signs])
    assert len(verdict_labels()) == len(VERDICTS)


def test_the_ends_of_classes_stand_where_their_colours_meet():
    assert [text for _, text in minute_strip().ends] == ["5", "10", "15", "20", "30", "45"]
    assert [place for place, _ in minute_strip().ends] == [1, 2, 3, 4, 5, 6]
    change = change_strip()
    assert [text for _, text in change.ends] == ["−10", "−5", "−2", "0", "+2", "+5", "+10"]
    assert [place for place, _ in change.ends] == [1, 2, 3, 4.5, 6, 7, 8]


def test_the_legend_is_drawn_in_the_colours_of_the_map(session):
    legend = TintLegend()
    legend.set_session(session)
    session.set_look(municipalities=False)
    legend.resize(350, legend.heightForWidth(350))
    image = legend.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    found = {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }
    assert set(MINUTE_COLOURS) <= found


def test_numbers_of_the_labels():
    assert signed(0.04, 1) == "0.0"
    assert signed(-0.26, 1) == "−0.3"
    assert signed(1234.5) == "+1,234"
    assert distance(344.4) == "344 m"
    assert distance(1240) == "1.2 km"
