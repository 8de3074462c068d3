"""The dock under QGIS's own themes: what is painted by hand can be read like all the rest."""

from __future__ import annotations

import numpy as np
import pytest
from open_studies import open_session, spin
from qgis.core import QgsApplication
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QImage, QPalette
from qgis.PyQt.QtWidgets import QApplication, QLabel, QMainWindow
from service_network_planner.ui.dock.dock import ServiceNetworkDock
from service_network_planner.ui.icons import dark_ground
from service_network_planner.ui.ink import contrast, palette_of

THEMES = ("Night Mapping", "Blend of Gray", "")
LEAST = 2.9
"""QGIS's themes do not keep to 4.5 themselves, and the middle of Blend of Gray has just below 3."""


@pytest.fixture(params=THEMES)
def theme(request):
    app = QApplication.instance()
    sheet, palette = app.styleSheet(), QPalette(app.palette())
    if request.param:
        if request.param not in QgsApplication.uiThemes():
            pytest.skip(f"no theme {request.param}")
        QgsApplication.setUITheme(request.param)
    yield request.param
    app.setStyleSheet(sheet)
    app.setPalette(palette)


@pytest.fixture
def dock(theme):
    window = QMainWindow()
    made = ServiceNetworkDock(window)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, made)
    window.resize(700, 1_100)
    window.show()
    session = open_session()
    made.set_session(session)
    # On a low screen it begins folded.
    made.study_page.plan.legend.parent().setVisible(True)
    session.edits.move("F1", 9_000.0, 5_000.0)
    spin()
    yield made
    made.set_session(None)
    session.end()
    spin()
    window.close()


def ground_and_ink(widget):
    """The most common colour of a widget as it is seen, and the one that differs most from it."""
    top = widget.window()
    image = top.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    corner = widget.mapTo(top, widget.rect().topLeft())
    image = image.copy(corner.x(), corner.y(), widget.width(), widget.height())
    data = image.constBits()
    data.setsize(image.sizeInBytes())
    pixels = np.frombuffer(bytes(data), np.uint8).reshape(-1, 4)[:, 2::-1]
    colours, counts = np.unique(pixels, axis=0, return_counts=True)
    ground = QColor(*colours[counts.argmax()].tolist())
    # Letters have few pixels; a single odd one is none.
    inks = [QColor(*colour.tolist()) for colour in colours[counts > 2]]
    return ground, max(inks, key=lambda ink: contrast(ink, ground))


def painted(dock):
    page = dock.study_page.plan
    return {
        "headline": page.headlines.kept,
        "change": page.headlines.change,
        "chip": page.palette_panel.chips["hospital"],
        "legend": page.legend,
        "table": page.scorecard.table.viewport(),
        "frozen column": page.scorecard.table.frozen.viewport(),
        "head of the table": page.scorecard.table.horizontalHeader().viewport(),
        "chart": page.chart,
    }


@pytest.mark.parametrize(
    "name",
    [
        "headline",
        "change",
        "chip",
        "legend",
        "table",
        "frozen column",
        "head of the table",
        "chart",
    ],
)
def test_what_is_painted_by_hand_can_be_read(dock, name):
    widget = painted(dock)[name]
    assert widget.isVisible()
    ground, ink = ground_and_ink(widget)
    assert contrast(ground, ink) >= LEAST, (name, ground.name(), ink.name())


def test_cards_of_the_start_page_can_be_read(dock):
    dock.set_session(None)
    spin()
    ground, ink = ground_and_ink(dock.start_page.sample)
    assert contrast(ground, ink) >= LEAST


def test_painted_ground_and_labels_are_of_the_same_kind(dock, theme):
    page = dock.study_page.plan
    label = page.findChild(QLabel)
    around = palette_of(page.headlines)
    assert around.color(QPalette.ColorRole.Window).alpha() > 0
    if theme != "Blend of Gray":  # neither dark nor light
        assert dark_ground(around) == (theme == "Night Mapping")
    found = around.color(QPalette.ColorRole.WindowText)
    shown = label.palette().color(QPalette.ColorRole.WindowText)
    assert contrast(found, shown) < 1.5


def test_the_frozen_column_lies_over_the_first(dock):
    table = dock.study_page.plan.scorecard.table
    one, other = table.viewport(), table.frozen.viewport()
    assert one.mapToGlobal(one.rect().topLeft()) == other.mapToGlobal(other.rect().topLeft())


def test_a_widget_alone_has_its_own_colours():
    alone = QgsDockWidget()
    assert palette_of(alone).color(QPalette.ColorRole.Window) == alone.palette().color(
        QPalette.ColorRole.Window
    )
