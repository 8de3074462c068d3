"""Run inside QGIS by ``test_window_planner``: a planner at work, with a real mouse and keyboard.

Three chapters, each in a QGIS of its own in the same profile; the first two end as a crash does.
WINDOW_CHAPTER names the one to run, WINDOW_TESTS the folder of the tests.
"""

from __future__ import annotations

import os
import signal
import sys

from qgis import utils
from qgis.core import QgsPointXY, QgsRectangle
from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QInputDialog,
    QLineEdit,
    QToolBar,
    QToolButton,
)
from shapely.geometry import MultiPoint, Point

PACKAGE = "service_network_planner"
NAME = "Units nearer"

utils.updateAvailablePlugins()
utils.loadPlugin(PACKAGE)
utils.startPlugin(PACKAGE)
sys.path.insert(0, os.environ["WINDOW_TESTS"])

from hands import Hand, Story, managed, until  # noqa: E402
from scratch import FromScratch, texts  # noqa: E402
from service_network_planner.gis.studyfile import StudyFile  # noqa: E402

window, canvas = utils.iface.mainWindow(), utils.iface.mapCanvas()
desk = utils.plugins[PACKAGE].desk
page = desk.dock.study_page.plan
hand = Hand()


class Study:
    """The open study as the story looks at it."""

    def __init__(self):
        self.session, self.table = desk.session, page.scorecard.model
        self.scratch = FromScratch(self.session)
        self.names = list(self.session.study.municipalities.names)
        self.polygons = self.session.study.municipalities.polygons

    @property
    def stack(self):
        return self.session.layer.undoStack()

    def of_tier(self, tier, municipality):
        """A facility of a tier that stands in a municipality."""
        row = self.names.index(municipality)
        found = self.session.facilities()
        return next(one.id for one in found if (one.tier, one.municipality) == (tier, row))

    def room_in(self, municipality):
        """The place in a municipality that is farthest from its border and from all facilities."""
        polygon = self.polygons[self.names.index(municipality)]
        west, south, east, north = polygon.bounds
        taken = MultiPoint([row.xy for row in self.session.facilities()])
        grid = [
            Point(west + (east - west) * i / 30, south + (north - south) * j / 30)
            for i in range(1, 30)
            for j in range(1, 30)
        ]
        border = polygon.boundary
        best = max(
            (place for place in grid if polygon.contains(place)),
            key=lambda place: min(place.distance(border), place.distance(taken)),
        )
        return best.x, best.y

    def facility(self, facility_id):
        return pixel(*self.session.facility(facility_id).xy)

    def kept(self):
        """What the file has of the work that is not saved."""
        return StudyFile.open(self.session.opened.file.path, read_only=True).working()

    def state(self, facility_id):
        """A facility in the study and in the layer, the history, and the table."""
        row, names = self.session.facility(facility_id), self.names
        feature = self.session.layer.getFeature(self.session.scenario_layer.fid(facility_id))
        point = feature.geometry().asPoint()
        return {
            "name": row.name,
            "xy": row.xy,
            "layer xy": (point.x(), point.y()),
            "tiers": (row.tier, feature["tier"]),
            "open": (row.open, feature["status"]),
            "municipality": names[row.municipality] if row.municipality >= 0 else None,
            **self.shown(),
        }

    def shown(self):
        return {
            "steps": self.stack.index(),
            "undo": self.stack.undoText(),
            "differences": self.scratch.differences(self.table),
            "table": texts(self.table),
        }


def pixel(x, y):
    """A place of the study on the screen."""
    at = canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
    return canvas.viewport().mapToGlobal(QPoint(round(at.x()), round(at.y())))


def opened():
    """Wait until a study is open and all of it on the map, and return it."""
    yield from until(lambda: desk.session is not None, "the study to open", 90)
    study = Study()
    west, south, east, north = zip(*(polygon.bounds for polygon in study.polygons))
    box = QgsRectangle(min(west), min(south), max(east), max(north))
    in_use = desk.controller.tool
    yield from until(
        lambda: canvas.mapTool() is in_use and canvas.extent().contains(box), "the map"
    )
    return study


def dragged(study, facility_id, *places):
    """Take hold of a facility and carry it over places; the button stays down."""
    yield from hand.point(lambda: study.facility(facility_id))
    yield from hand.press()
    for place in places:
        yield from hand.move(pixel(*place))
        yield from until(
            lambda: study.session.frame.dragged is not None, f"the drag of {facility_id}"
        )


def step_done(study, count):
    yield from until(
        lambda: study.stack.index() == count and study.session.dragging is None, f"step {count}"
    )


def chip_dropped(study, tier, at, count):
    """Drag a chip of the palette and drop it on the screen."""
    yield from hand.point(page.palette_panel.chips[tier])
    yield from hand.press()
    yield from hand.move(at, steps=12)
    seen = study.session.frame.dragged
    yield from hand.release()
    yield from step_done(study, count)
    return seen


def button(name):
    """QGIS's own button of an action in the toolbar of edits."""
    bar = window.findChild(QToolBar, "mDigitizeToolBar")
    return bar.widgetForAction(window.findChild(QAction, name))


def work(told):
    """Chapter one: open the sample study, edit, undo, redo, save."""
    yield from managed(window)
    yield from hand.click(desk.dock.start_page.sample)
    study = yield from opened()
    told["path"] = str(study.session.opened.file.path)
    told["begin"] = study.shown()

    unit = study.of_tier("unit", "Nurmijärvi")
    through, goal = study.room_in("Tuusula"), study.room_in("Järvenpää")
    yield from dragged(study, unit, through)
    told["on the way"] = on_the_way(study)
    yield from hand.move(pixel(*goal))
    yield from hand.release()
    yield from step_done(study, 1)
    told["moved"] = study.state(unit)

    before = {row.id for row in study.session.facilities()}
    told["seen of the chip"] = yield from chip_dropped(
        study, "unit", pixel(*study.room_in("Mäntsälä")), 2
    )
    (new,) = {row.id for row in study.session.facilities()} - before
    told["placed"] = study.state(new)

    other = study.of_tier("unit", "Pornainen")
    yield from chip_dropped(study, "centre", study.facility(other), 3)
    told["raised"] = study.state(other)

    third = study.of_tier("unit", "Tuusula")
    yield from hand.click(lambda: study.facility(third))
    yield from until(lambda: study.session.selection == third, "the selection")
    yield from hand.keys("Delete")
    yield from step_done(study, 4)
    told["closed"] = study.state(third)

    undo = page.scenario_bar.undo_buttons
    yield from hand.keys("ctrl+z")
    yield from step_done(study, 3)
    yield from hand.click(undo.undo)
    yield from step_done(study, 2)
    yield from hand.click(button("mActionUndo"))
    yield from step_done(study, 1)
    yield from hand.keys("ctrl+z")
    yield from step_done(study, 0)
    told["undone"] = study.shown()
    yield from hand.keys("ctrl+shift+z")
    yield from step_done(study, 1)
    yield from hand.click(undo.redo)
    yield from step_done(study, 2)
    yield from hand.click(button("mActionRedo"))
    yield from step_done(study, 3)
    yield from hand.click(undo.redo)
    yield from step_done(study, 4)
    told["redone"] = study.state(third)

    yield from hand.click(page.scenario_bar.save)
    asked = QApplication.activeModalWidget
    yield from until(lambda: isinstance(asked(), QInputDialog), "the question for a name")
    field = asked().findChild(QLineEdit)
    yield from until(lambda: field.hasFocus() and field.hasSelectedText(), "the field for a name")
    yield from hand.write(NAME)
    yield from until(lambda: field.text() == NAME, "the name")
    yield from hand.keys("Return")
    yield from until(lambda: not study.session.book.modified, "the scenario to be saved")
    told["saved"] = page.scenario_bar.scenarios.currentText()


def on_the_way(study):
    """What is shown while the mouse holds a facility; the layer must not know of it yet."""
    frame = study.session.frame
    row = study.session.facility(frame.dragged)
    fid = study.session.scenario_layer.fid(frame.dragged)
    point = study.session.layer.getFeature(fid).geometry().asPoint()
    return {
        "moved": row.xy == frame.xy != (point.x(), point.y()),
        "municipality": study.names[row.municipality],
        "steps": study.stack.index(),
        "differences": study.scratch.differences(study.table, {row.id: row}),
        "table": texts(study.table),
    }


def reopened(told):
    """Open the study from the list of recent ones."""
    yield from managed(window)
    find = desk.dock.start_page.findChildren
    recent = [one for one in find(QToolButton) if one.property("study") and one.isVisible()]
    told["recent"] = [one.property("study") for one in recent]
    yield from hand.click(recent[0])
    study = yield from opened()
    told["offered"] = desk.dock.study_page.recovery.isVisible()
    told["read only"] = study.session.opened.read_only
    return study


def again(told):
    """Chapter two: find the scenario, go on without saving, and crash in mid-drag."""
    study = yield from reopened(told)
    names = page.scenario_bar.scenarios
    told["scenarios"] = [names.itemText(index) for index in range(names.count())]
    yield from hand.click(names)
    popup = names.view()
    yield from until(popup.isVisible, "the list of scenarios")
    place = popup.visualRect(names.model().index(names.findText(NAME), 0)).center()
    yield from hand.click(popup.viewport().mapToGlobal(place))
    yield from until(lambda: study.session.book.scenario.name == NAME, "the scenario")
    told["found"] = study.shown()

    unit = study.of_tier("unit", "Nurmijärvi")
    yield from dragged(study, unit, study.room_in("Hyvinkää"))
    yield from hand.release()
    yield from step_done(study, 1)
    told["unit"], told["moved"] = unit, study.state(unit)
    yield from until(
        lambda: study.kept() is not None and unit in study.kept().changes, "the work to be kept"
    )
    yield from dragged(study, unit, study.room_in("Mäntsälä"))


def recovered(told):
    """Chapter three: the work of the crashed QGIS is offered, and taken."""
    study = yield from reopened(told)
    told["offer"] = desk.dock.study_page.recovery.label.text()
    told["before"] = study.shown()
    yield from hand.click(desk.dock.study_page.recovery.restore)
    yield from until(desk.dock.study_page.recovery.isHidden, "the work to be restored")
    told["restored"] = study.shown()
    told["name"] = study.session.book.scenario.name
    told["modified"] = study.session.book.modified


def crash():
    """End as a crash does: nothing is closed, nothing is written."""
    os.kill(os.getpid(), signal.SIGKILL)


chapter = {"work": work, "again": again, "recovered": recovered}[os.environ["WINDOW_CHAPTER"]]
story = Story(chapter, crash)
