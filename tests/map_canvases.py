"""Canvases without a window, with a mouse and keys made by hand."""

from __future__ import annotations

from contextlib import contextmanager

import numpy as np
from open_studies import open_session
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtGui import QColor, QImage, QKeyEvent, QPainter
from qgis.PyQt.QtWidgets import QApplication

LEFT, RIGHT, NO_BUTTON = (
    Qt.MouseButton.LeftButton,
    Qt.MouseButton.RightButton,
    Qt.MouseButton.NoButton,
)
NO_KEY, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CELL_M = 1000


def canvas_of(extent=(0, 0, 20_000, 10_000), size=(800, 400), crs="EPSG:3067"):
    """A canvas that shows the two municipalities of ``open_studies``, 25 m to a pixel."""
    canvas = QgsMapCanvas()
    canvas.setCanvasColor(QColor("white"))
    canvas.setFrameStyle(0)
    canvas.resize(*size)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
    canvas.show()
    QApplication.processEvents()
    canvas.setExtent(QgsRectangle(*extent))
    return canvas


@contextmanager
def short_lived(canvas):
    """A canvas that is deleted at a certain time, not whenever Python gets to it."""
    yield canvas
    if not sip.isdeleted(canvas):
        sip.delete(canvas)


def session_with_cells(**options):
    """The study of ``open_studies`` with a cell of one square kilometre at each demand point."""
    session = open_session(**options)
    half = CELL_M / 2
    session.opened.cells = [
        QgsGeometry.fromRect(QgsRectangle(x - half, y - half, x + half, y + half))
        for x, y in session.study.demand.xy.tolist()
    ]
    return session


def drawn(canvas):
    """What the scene's items draw on white, as colours (height, width, 3), red first."""
    image = QImage(canvas.viewport().size(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    canvas.scene().render(painter, source=canvas.sceneRect())
    painter.end()
    data = image.constBits()
    data.setsize(image.sizeInBytes())
    rows = np.frombuffer(bytes(data), np.uint8).reshape(image.height(), image.width(), 4)
    return rows[:, :, 2::-1].astype(int)


def pixel(canvas, x, y):
    """The pixel of a place of the map."""
    at = canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
    return round(at.x()), round(at.y())


class Mouse:
    """A hand on a tool, at places of the map."""

    def __init__(self, canvas, tool):
        self.canvas, self.tool, self.held = canvas, tool, NO_BUTTON

    def _event(self, kind, place, button, keys=NO_KEY):
        at = QPoint(*pixel(self.canvas, *place))
        return QgsMapMouseEvent(self.canvas, kind, at, button, self.held, keys)

    def move(self, x, y, keys=NO_KEY):
        self.tool.canvasMoveEvent(self._event(QEvent.Type.MouseMove, (x, y), NO_BUTTON, keys))

    def press(self, x, y, button=LEFT):
        self.held = button
        self.tool.canvasPressEvent(self._event(QEvent.Type.MouseButtonPress, (x, y), button))

    def release(self, x, y, button=LEFT, keys=NO_KEY):
        self.held = NO_BUTTON
        event = self._event(QEvent.Type.MouseButtonRelease, (x, y), button, keys)
        self.tool.canvasReleaseEvent(event)

    def click(self, x, y, button=LEFT):
        self.press(x, y, button)
        self.release(x, y, button)


def press_key(canvas, key, keys=NO_KEY):
    """Press a key as the desktop does: first shortcuts are asked. Tell whether it was taken."""
    override = QKeyEvent(QEvent.Type.ShortcutOverride, key, keys)
    override.ignore()
    QApplication.sendEvent(canvas, override)
    QApplication.sendEvent(canvas, QKeyEvent(QEvent.Type.KeyPress, key, keys))
    return override.isAccepted()


class Told:
    """What signals told, in order."""

    def __init__(self, owner, *names):
        self.all = []
        for name in names:
            getattr(owner, name).connect(lambda *values, of=name: self.all.append((of, *values)))

    def names(self):
        return [name for name, *_ in self.all]

    def of(self, name):
        return [tuple(values) for told, *values in self.all if told == name]
