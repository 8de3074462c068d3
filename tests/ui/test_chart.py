"""The charts draw what the figures say, follow the drag without jumping, and can be taken out."""

from __future__ import annotations

import math

import numpy as np
import pytest
from panel_session import street_session
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QLocale, QPointF, QSettings, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPalette
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from service_network_planner.planning.distribution import Changes, Curve
from service_network_planner.planning.rules import to_ms
from service_network_planner.planning.statistics import NEVER
from service_network_planner.planning.within import Within
from service_network_planner.ui.chart.axes import minute_step, round_up
from service_network_planner.ui.chart.cumulative import CumulativeChart
from service_network_planner.ui.chart.histogram import ChangeChart
from service_network_planner.ui.chart.panel import ChartPanel
from service_network_planner.ui.colours import LONGER, SCENARIO, SHORTER
from service_network_planner.ui.table.delegate import ink

MINUTE = 60_000


@pytest.fixture(autouse=True)
def _fresh_settings():
    QSettings().remove("service_network_planner")
    QLocale.setDefault(QLocale(QLocale.Language.C))
    yield
    QSettings().remove("service_network_planner")


def gone(widget):
    widget.close()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def session():
    return street_session()


@pytest.fixture
def panel(session):
    shown = ChartPanel()
    shown.resize(1200, 320)
    shown.set_session(session)
    shown.show()
    QApplication.processEvents()
    yield shown
    shown.set_session(None)
    gone(shown)


@pytest.fixture
def cumulative():
    chart = CumulativeChart()
    chart.resize(500, 300)
    yield chart
    gone(chart)


@pytest.fixture
def change():
    chart = ChangeChart()
    chart.resize(500, 300)
    yield chart
    gone(chart)


def longs(*values):
    return np.array(values, dtype=np.int64)


def curve(*minutes):
    """A thousand residents in as many parts as there are times."""
    ms = longs(*(NEVER if m is None else round(m * MINUTE) for m in minutes))
    return Curve.of(ms, np.full(len(ms), 1_000_000 // len(ms)))


def close_to(image: QImage, place: QPointF, colour, reach=2):
    """Whether a pixel at or next to a place has about a colour."""
    wanted = QColor(colour)
    for dx in range(-reach, reach + 1):
        for dy in range(-reach, reach + 1):
            found = image.pixelColor(int(place.x()) + dx, int(place.y()) + dy)
            gap = (
                abs(found.red() - wanted.red())
                + abs(found.green() - wanted.green())
                + abs(found.blue() - wanted.blue())
            )
            if gap < 40:
                return True
    return False


def at(chart, minutes, share):
    plot = chart.plot(chart.size())
    return QPointF(chart.x_of(minutes, plot), plot.bottom() - plot.height() * share)


def test_the_curve_is_where_the_shares_are(cumulative):
    cumulative.set_data(curve(5, 10, 20, 20), None, 30)
    image = cumulative.grab().toImage()
    colour = ink(SCENARIO, False)
    for minutes, share in ((3, 0), (7, 0.25), (15, 0.5), (25, 1.0)):
        assert close_to(image, at(cumulative, minutes, share), colour), minutes
    assert not close_to(image, at(cumulative, 15, 0.25), colour)


def test_values_at_the_threshold_and_under_the_mouse(cumulative):
    cumulative.set_data(curve(5, 10, 20, None), curve(5, 5, 5, 40), 10)
    assert cumulative.values_at(10) == (0.5, 0.75)
    place = at(cumulative, 20, 0.5).toPoint()
    QTest.mouseMove(cumulative, place)
    cumulative.set_hover(20.04)
    assert cumulative.hover_min == 20
    assert cumulative.values_at(cumulative.hover_min) == (0.75, 0.75)
    cumulative.set_hover(None)
    QTest.keyClick(cumulative, Qt.Key.Key_Right)
    assert cumulative.hover_min == 10.5
    QTest.keyClick(cumulative, Qt.Key.Key_Left)
    QTest.keyClick(cumulative, Qt.Key.Key_Left)
    assert cumulative.hover_min == 9.5
    QTest.keyClick(cumulative, Qt.Key.Key_Escape)
    assert cumulative.hover_min is None
    cumulative.set_hover(-4)
    assert cumulative.hover_min == 0
    assert math.isnan(CumulativeChart().values_at(3)[0])


def test_the_axis_does_not_shrink_in_a_drag(cumulative):
    cumulative.set_data(curve(5, 10, 20, 50), None, 10)
    assert cumulative.end_min == 55
    cumulative.set_data(curve(5, 10, 20, 20), None, 10, hold=True)
    assert cumulative.end_min == 55
    cumulative.set_data(curve(5, 10, 20, 70), None, 10, hold=True)
    assert cumulative.end_min == 75
    cumulative.set_data(curve(5, 10, 20, 20), None, 10)
    assert cumulative.end_min == 25
    cumulative.set_data(curve(5, None, None, None), None, 60)
    assert cumulative.end_min == 75


def test_the_ground_is_drawn_again_only_when_it_differs(cumulative, monkeypatch):
    drawn = []
    monkeypatch.setattr(
        CumulativeChart, "draw_ground", lambda self, painter, size: drawn.append(size)
    )
    baseline = curve(5, 10)
    cumulative.set_data(curve(5, 10), baseline, 30)
    cumulative.grab()
    assert len(drawn) == 1
    cumulative.set_data(curve(6, 10), baseline, 30)
    cumulative.grab()
    assert len(drawn) == 1
    cumulative.set_data(curve(6, 10), curve(5, 11), 30)
    cumulative.grab()
    assert len(drawn) == 2
    palette = QPalette(cumulative.palette())
    palette.setColor(QPalette.ColorRole.Base, QColor("#202020"))
    cumulative.setPalette(palette)
    cumulative.grab()
    cumulative.resize(300, 200)
    cumulative.grab()
    assert len(drawn) == 4


def test_words_for_those_who_do_not_see_the_curve(cumulative):
    assert cumulative.description() == "No travel times to show."
    cumulative.set_data(curve(5, 10, 20, 40), curve(5, 5, 5, 40), 10)
    assert cumulative.description() == (
        "Within 10 minutes: 50.0 % in the scenario, 75.0 % in the baseline. "
        "50.0 % are within 10.0 minutes, in the baseline 5.0. "
        "95.0 % are within 40.0 minutes, in the baseline 40.0."
    )


def changes(*pairs, width=0.0):
    before = longs(*(NEVER if a is None else round(a * MINUTE) for a, _ in pairs))
    now = longs(*(NEVER if b is None else round(b * MINUTE) for _, b in pairs))
    return Changes.of(before, now, np.full(len(pairs), 100_000), width)


def test_bars_are_left_for_shorter_and_right_for_longer(change):
    found = changes((10, 12), (10, 12), (10, 9), (10, 10), (10, None), (None, 3), width=1.0)
    change.set_data(found)
    image, plot = change.grab().toImage(), change.plot(change.size())
    wide = change.bin_width(plot)

    def bar(bins, high):
        return QPointF(
            plot.center().x() + bins * wide, plot.bottom() - plot.height() * high / change._most
        )

    assert change._most == 200
    assert close_to(image, bar(1.5, 150), ink(LONGER, False))
    assert close_to(image, bar(-0.5, 50), ink(SHORTER, False))
    assert not close_to(image, bar(-0.5, 150), ink(SHORTER, False))
    assert not close_to(image, bar(0.5, 50), ink(LONGER, False))
    assert change.words_at(bar(1.5, 10)) == "1 to 2 min longer: 200 residents"
    assert change.words_at(bar(-0.5, 10)) == "0 to 1 min shorter: 100 residents"
    assert change.words_at(bar(change._bins + 2.1, 10)) == "Cut off: 100 residents"
    assert change.words_at(bar(-change._bins - 2.1, 10)) == "Reached only now: 100 residents"
    assert change.words_at(QPointF(0, 0)) == ""
    assert change.description() == (
        "Residents with a shorter journey than in the baseline: 100; with a longer one: 200; "
        "unchanged: 100; cut off: 100; reached only now: 100."
    )


def test_axes_of_the_histogram_do_not_shrink_in_a_drag(change):
    change.set_data(changes(*[(10, 12)] * 30, (10, 19), width=1.0))
    assert (change._bins, change._most) == (9, 3000)
    change.set_data(changes((10, 12), width=1.0), hold=True)
    assert (change._bins, change._most) == (9, 3000)
    change.set_data(changes((10, 12), width=1.0))
    assert (change._bins, change._most) == (6, 100)
    change.set_data(None)
    assert "no baseline" in change.description()
    change.grab()


def test_the_panel_shows_what_the_summary_says(panel, session):
    session.live.close("u2")
    session.show()
    for threshold in (4, 7, 12.5):
        session.set_look(threshold_min=threshold)
        summary = session.frame.summary
        share = Within.of(summary, to_ms(threshold)).shares()[0][-1]
        assert panel.cumulative.values_at(threshold)[0] == pytest.approx(share)
        assert panel.cumulative.threshold_min == threshold
    assert panel.change.changes.longer.sum() == 200_000
    assert panel.change.changes.residents == 358_000
    panel.describe()
    assert "200" in panel.change.accessibleDescription()
    assert "Within 12.5 minutes" in panel.cumulative.accessibleDescription()
    assert panel.caption.text().startswith("Whole county · Unit · Car · ")


def test_random_edits_equal_counting_anew(panel, session):
    rng = np.random.default_rng(8)
    for _ in range(30):
        some = str(rng.choice(["u1", "u2", "c1"]))
        session.dragging = some
        session.move(some, float(rng.integers(0, 30_000)), 5_000.0)
        frame = session.frame
        ms, residents = frame.ms, frame.figures.study.demand.residents
        for minutes in (0, 3, 6.5, 10, 60):
            expected = residents[ms <= minutes * MINUTE].sum() / residents.sum()
            assert panel.cumulative.values_at(minutes)[0] == pytest.approx(expected)
        found, before = panel.change.changes, frame.baseline_ms
        assert found.longer.sum() == residents[ms > before + 3_000].sum()
        assert found.shorter.sum() == residents[ms < before - 3_000].sum()


def test_the_baseline_is_counted_once(panel, session):
    first = panel.cumulative.baseline
    session.move("u2", 16_000, 5_000)
    assert panel.cumulative.baseline is first
    session.set_look(group="age_65plus")
    assert panel.cumulative.baseline is not first


def test_a_municipality_alone(panel, session):
    session.close_facility("u2")
    panel.show_row(1)
    assert panel.cumulative.values_at(3) == (0.0, 1.0)
    assert panel.caption.text().startswith("002 · ")
    panel.show_row(3)
    assert panel.change.changes.residents == 358_000


def test_nobody_serves(panel, session):
    for facility in ("u1", "u2", "c1"):
        session.close_facility(facility)
    assert panel.cumulative.values_at(600) == (0.0, 1.0)
    assert panel.change.changes.cut_off == 358_000
    session.set_look(tier="hospital")
    panel.grab()
    session.set_look(tier="unit", group="no_such")
    assert panel.cumulative.curve is None
    panel.grab()


def test_one_chart_at_a_time_where_it_is_narrow(panel, session):
    assert not panel.tabs.isVisible()
    assert panel.cumulative.isVisible()
    assert panel.change.isVisible()
    panel.resize(340, 320)
    assert panel.tabs.isVisible()
    assert not panel.change.isVisible()
    panel.tabs.setCurrentIndex(1)
    assert panel.change.isVisible()
    assert not panel.cumulative.isVisible()
    session.close_facility("u2")
    assert panel.change.changes.longer.sum() == 200_000
    other = ChartPanel()
    assert other.tabs.currentIndex() == 1
    gone(other)


def test_hidden_panels_count_nothing_and_catch_up(panel, session):
    panel.hide()
    before = panel.cumulative.curve
    session.close_facility("u2")
    assert panel.cumulative.curve is before
    panel.show()
    assert panel.cumulative.values_at(4)[0] == pytest.approx(150 / 358)
    panel.set_session(None)
    session.show()
    assert panel.cumulative.curve is None
    panel.set_session(session)


@pytest.mark.parametrize("ending", [".png", ".svg"])
def test_pictures(panel, session, tmp_path, ending):
    said = []
    session.noted.connect(lambda text, level: said.append(text))
    path = tmp_path / f"Kuva ä{ending}"
    for chart in (panel.cumulative, panel.change):
        assert chart.save(path)
        if ending == ".png":
            image = QImage(str(path))
            assert image.width() == 2 * chart.width()
        else:
            assert "<svg" in path.read_text("utf-8")
            assert "Whole county" in path.read_text("utf-8")
    assert not panel.change.save(tmp_path / "no folder" / f"x{ending}")
    assert "no folder" in said[-1]
    panel.cumulative.copy()
    assert not QApplication.clipboard().image().isNull()


def test_round_numbers():
    assert [round_up(x) for x in (0, 1, 1.2, 7, 23, 101, 950)] == [1, 1, 1.5, 8, 30, 150, 1000]
    assert minute_step(40, 5) == 10
    assert minute_step(3, 6) == 0.5
    assert minute_step(1440, 3) == 480
