"""Another mode is prepared beside the window, and only looked at when it is ready."""

from __future__ import annotations

import pytest
from desks import until
from open_studies import spin
from qgis.PyQt.QtWidgets import QMainWindow
from scratch import FromScratch
from service_network_planner.engine.feedback import Canceled
from service_network_planner.engine.problems import Problem
from service_network_planner.planning.travel import Travel
from service_network_planner.ui.table.view import ScorecardView


@pytest.fixture
def view(session):
    window = QMainWindow()
    made = ScorecardView(window)
    window.setCentralWidget(made)
    window.resize(520, 500)
    window.show()
    made.set_session(session)
    yield made
    made.set_session(None)
    window.close()
    spin()


def choose(view, mode):
    combo = view.filters.mode
    combo.setCurrentIndex(combo.findData(mode))
    combo.activated.emit(combo.currentIndex())


def test_the_first_look_at_a_mode_is_prepared_beside_the_window(view, session):
    assert not session.opened.travel.is_ready("walking")
    choose(view, "walking")
    assert session.look.mode == "car", "for as long as it takes"
    assert not view.filters.mode.isEnabled()
    assert view.preparing.label.text() == "Preparing: Walking"
    assert not view.preparing.isHidden()
    assert until(lambda: session.look.mode == "walking")
    assert view.filters.mode.isEnabled()
    assert view.preparing.isHidden()
    assert FromScratch(session).differences(view.model) == []
    # The next time it is there at once.
    choose(view, "car")
    choose(view, "walking")
    assert session.look.mode == "walking"


def test_it_can_be_stopped(view, session):
    choose(view, "bicycle")
    view.preparing.stop.click()
    spin(50)
    assert session.look.mode == "car"
    assert view.filters.mode.currentData() == "car"
    assert view.filters.mode.isEnabled()
    assert view.preparing.isHidden()


def test_the_latest_wish_counts(view, session):
    choose(view, "bicycle")
    view.filters.modes.switch("walking")
    assert until(lambda: session.look.mode == "walking")
    spin(50)
    assert session.look.mode == "walking"


def test_what_goes_wrong_is_told(view, session, monkeypatch):
    said = []
    session.noted.connect(lambda text, level: said.append(text))

    def fail(*_):
        raise Problem("crs-missing", layer="Tiet")

    monkeypatch.setattr(Travel, "prepare", fail)
    choose(view, "bicycle")
    assert until(lambda: bool(said))
    assert "Tiet" in said[0]
    assert session.look.mode == "car"
    assert view.filters.mode.currentData() == "car"


def test_a_study_that_is_closed_meanwhile(view, session):
    choose(view, "bicycle")
    view.set_session(None)
    spin(50)
    assert session.look.mode == "car"


def test_preparing_heeds_a_cancel(session):
    class Stop:
        def isCanceled(self):  # noqa: N802 - the name that QGIS gives it
            return True

        def setProgress(self, percent):  # noqa: N802 - the name that QGIS gives it
            pass

    travel = session.opened.travel
    with pytest.raises(Canceled):
        travel.prepare("bicycle", session.study.demand.xy, Stop())
    assert not travel.is_ready("bicycle")
    travel.prepare("bicycle", session.study.demand.xy)
    assert travel.is_ready("bicycle")
