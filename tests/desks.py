"""The planner's desk without a window: dock, map tool and overlay around a canvas."""

from __future__ import annotations

import time
from contextlib import contextmanager

from interfaces import Iface
from open_studies import spin
from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QLabel
from service_network_planner.ui.desk import Desk

PATIENCE_S = 60


@contextmanager
def a_desk():
    """A desk in an empty project."""
    iface = Iface()
    # A canvas has its size, and its view, from the window that shows it.
    iface.window.setCentralWidget(iface.canvas)
    iface.window.resize(1_200, 700)
    iface.window.show()
    project = QgsProject.instance()

    def follow():
        iface.canvas.setDestinationCrs(project.crs())

    project.crsChanged.connect(follow)
    desk = Desk(iface)
    yield desk
    project.crsChanged.disconnect(follow)
    desk.close()
    spin()
    project.clear()
    iface.window.deleteLater()
    spin()


def until(ready):
    """Let the event loop turn until something is so, or for as long as patience lasts."""
    end = time.monotonic() + PATIENCE_S
    while not ready() and time.monotonic() < end:
        spin(1)
        time.sleep(0.002)
    spin()
    return ready()


def opened(desk, path):
    """Open a study as the planner does, and return its session."""
    desk.open(str(path))
    until(lambda: desk.session is not None)
    return desk.session


def lock(path):
    return path.with_name(f"{path.name}.lock")


def said(desk):
    """All that the dock shows as messages, with what they unfold to."""
    return " ".join(label.text() for label in desk.dock.messages.findChildren(QLabel))
