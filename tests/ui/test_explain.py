"""The card of a demand point follows the drag; ways and the second nearest come when it rests."""

from __future__ import annotations

import time

import numpy as np
import pytest
from panel_session import street_session
from qgis.PyQt.QtCore import QCoreApplication
from service_network_planner.planning import explanation as facts
from service_network_planner.planning.explanation import Explanation, GroupCount, Service
from service_network_planner.ui.explain import panel as panel_module
from service_network_planner.ui.explain import words
from service_network_planner.ui.explain.panel import ExplainPanel


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(panel_module, "IDLE_MS", 1)


@pytest.fixture
def session():
    return street_session()


@pytest.fixture
def panel(session):
    widget = ExplainPanel()
    widget.set_session(session)
    widget.found = []
    widget.routesFound.connect(widget.found.append)
    widget.show()
    yield widget
    widget.hide()
    widget.set_session(None)


def rest(panel, until=lambda: False, seconds=2.0):
    """Let timers run until something holds, or until nothing is due any more."""
    end = time.monotonic() + seconds
    while time.monotonic() < end and not until() and panel._idle.isActive():
        QCoreApplication.processEvents()
    assert time.monotonic() < end


def card_shown(panel):
    return panel._card.isVisibleTo(panel)


def test_at_first_it_says_what_to_do(panel):
    assert not card_shown(panel)
    assert panel._hint.isVisibleTo(panel)


def test_a_point_is_explained_at_once(panel):
    panel.explain(0)
    assert card_shown(panel)
    assert panel.title.text() == "001 · a"
    assert (panel.now.name.text(), panel.now.time.text()) == ("West", "3.0 min")
    assert panel.change.text() == "As long as in the baseline"
    assert not panel.baseline.isVisibleTo(panel)
    assert panel.reason.text() == ""


def test_when_it_rests_the_second_and_the_way_come(panel):
    panel.explain(0)
    assert panel.second.name.text() == "…"
    assert panel.found == []
    rest(panel)
    assert (panel.second.name.text(), panel.second.time.text()) == ("Middle", "13.0 min")
    ((way,),) = panel.found
    assert way[0] == "now"
    assert way[1].shape[1] == 2
    assert np.allclose(way[1][[0, -1]], [(2_000, 5_000), (5_000, 5_000)])


def test_it_follows_every_frame_of_a_drag(panel, session):
    panel.explain(0)
    for x in (6_000, 7_000, 8_000):
        session.move("u1", x, 5_000)
        assert panel.now.time.text() == f"{(x - 2_000) / 1000:.1f} min"
    assert panel.change.text().startswith("▲ +3.0 min")
    assert panel.baseline.isVisibleTo(panel)
    assert panel.baseline.time.text() == "3.0 min"


def test_a_drag_asks_for_no_search_of_the_network(panel, session, monkeypatch):
    panel.explain(0)
    rest(panel)
    asked = []
    monkeypatch.setattr(panel_module, "second", lambda *_: asked.append("second"))
    monkeypatch.setattr(panel_module, "ways", lambda *_: iter(asked.append("ways") or ()))
    monkeypatch.setattr(panel_module, "IDLE_MS", 60_000)
    for x in range(6_000, 9_000, 250):
        session.move("u1", x, 5_000)
        QCoreApplication.processEvents()
    assert asked == []


def test_ways_that_are_no_longer_true_are_taken_back(panel, session):
    panel.explain(0)
    rest(panel)
    session.move("u1", 7_000, 5_000)
    assert panel.found[-1] == []
    rest(panel)
    assert [name for name, _ in panel.found[-1]] == ["now", "baseline"]
    assert panel.found[-1][0][1][-1].tolist() == [7_000, 5_000]


def test_ways_that_stay_true_stay(panel, session):
    panel.explain(0)
    rest(panel)
    session.move("c1", 27_000, 5_000)
    rest(panel)
    assert len(panel.found) == 1
    session.move("u2", 14_000, 5_000)
    rest(panel)
    assert len(panel.found) == 1
    assert panel.second.time.text() == "12.0 min"


def test_a_shorter_journey(panel, session):
    panel.explain(0)
    session.move("u1", 3_000, 5_000)
    assert panel.change.text().startswith("▼ −2.0 min")


def test_nobody_left(panel, session):
    panel.explain(0)
    for facility in ("u1", "u2", "c1"):
        session.close_facility(facility)
    assert panel.now.name.text() == "No facility is reached"
    assert panel.now.time.text() == ""
    assert "“Unit”" in panel.reason.text()
    assert panel.change.text() == "Reached one in the baseline"
    rest(panel)
    assert panel.second.name.text() == "No other facility is reached"
    assert [name for name, _ in panel.found[-1]] == ["baseline"]


def test_another_look_is_another_answer(panel, session):
    panel.explain(0)
    session.set_look(tier="centre")
    assert (panel.now.name.text(), panel.now.time.text()) == ("East", "26.0 min")
    session.set_look(borders="closed")
    assert panel.now.name.text() == "No facility is reached"
    assert "within the borders" in panel.reason.text()


def test_groups_and_their_bounds(panel):
    panel.explain(3)
    shown = {caption: value.text() for caption, (_, value) in panel._counts.items()}
    assert shown["Name"].startswith("0–8, about ")
    panel.explain(0)
    shown = {caption: value.text() for caption, (_, value) in panel._counts.items()}
    assert shown["Nearest road"] == "0 m away"


def test_the_button_centres(panel):
    asked = []
    panel.centreAsked.connect(asked.append)
    panel.explain(2)
    panel.centre.click()
    assert asked == [(12_000.0, 5_000.0)]


def test_no_point_takes_the_ways_back(panel):
    panel.explain(0)
    rest(panel)
    panel.explain(None)
    assert panel.found[-1] == []
    assert not card_shown(panel)
    assert panel.explanation is None


def test_a_hidden_panel_searches_nothing_and_catches_up(panel, session):
    panel.explain(0)
    rest(panel)
    panel.hide()
    session.move("u1", 7_000, 5_000)
    assert panel.found[-1] == []
    assert panel.now.time.text() == "5.0 min"
    assert not panel._idle.isActive()
    panel.show()
    rest(panel)
    assert panel.found[-1][0][1][-1].tolist() == [7_000, 5_000]
    assert panel.second.isEnabled()


def test_another_session_begins_with_nothing(panel, session):
    panel.explain(3)
    panel.set_session(street_session())
    assert not card_shown(panel)
    session.move("u1", 6_000, 5_000)
    assert panel.explanation is None


def test_closing_the_study_stops_what_goes_on(panel, session):
    panel.explain(0)
    session.closing.emit()
    assert not panel._idle.isActive()
    assert not card_shown(panel)


def test_a_point_that_is_not_there_is_none(panel):
    panel.explain(99)
    assert panel.explanation is None


def test_it_copes_without_a_session():
    alone = ExplainPanel()
    alone.explain(3)
    assert alone.explanation is None
    alone.set_session(None)


def test_the_panel_can_be_painted(panel):
    panel.explain(0)
    panel.resize(350, 400)
    assert not panel.grab().isNull()


class TestWords:
    def told(self, now=None, baseline=None, compared=True, reason="", snap=10.0, access=0.0):
        def service(ms):
            return None if ms is None else Service(0, "f", "F", "unit", (0.0, 0.0), ms)

        return Explanation(
            0, "a", (0.0, 0.0), 0, False, (), snap, access, service(now), service(baseline),
            compared, reason,
        )  # fmt: skip

    @pytest.mark.parametrize(
        ("now", "baseline", "text"),
        [
            (60_000, 60_000, "As long as in the baseline"),
            (90_000, 60_000, "▲ +0.5 min against the baseline"),
            (60_000, 90_000, "▼ −0.5 min against the baseline"),
            (60_000, None, "Reached none in the baseline"),
            (None, 60_000, "Reached one in the baseline"),
            (None, None, ""),
        ],
    )
    def test_change(self, now, baseline, text):
        assert words.change_words(self.told(now, baseline)) == text

    def test_nothing_to_compare_with(self):
        assert words.change_words(self.told(60_000, compared=False)) == ""

    @pytest.mark.parametrize(
        "reason",
        [
            facts.OFF_NETWORK,
            facts.OUTSIDE,
            facts.NO_FACILITY,
            facts.NONE_WITHIN,
            facts.NO_WAY,
            facts.NOT_COMPUTED,
        ],
    )
    def test_every_reason_has_its_words(self, reason):
        text = words.reason_words(self.told(reason=reason), "Unit", "West")
        assert len(text) > 40
        assert "{" not in text

    def test_no_reason_no_words(self):
        assert words.reason_words(self.told(60_000), "Unit", "West") == ""

    def test_counts(self):
        known = GroupCount("total", 12_000, 12_000, 12_000, False)
        hidden = GroupCount("old", 0, 2_345, 9_000, True)
        assert words.count_words(known, False) == "12"
        assert words.count_words(hidden, False) == "0–9, about 2.3 (suppressed)"
        assert words.count_words(known, True) == "not known"

    def test_road(self):
        assert words.road_words(self.told(snap=float("inf"))) == "none near enough"
        assert words.road_words(self.told(snap=120.4)) == "120 m away"
        away = words.road_words(self.told(snap=420.0, access=90_000.0))
        assert away == "420 m away, 1.5 min of the journey"
