"""A hand on the real mouse and keyboard of an X screen, for scripts that run inside QGIS.

What the hand does goes through xdotool and the X server, so QGIS cannot tell it from a person. A
script is a story: a generator that yields what it waits for, while the window's event loop turns.
"""

from __future__ import annotations

import json
import os
import subprocess
import time
import traceback
from pathlib import Path

from qgis.PyQt.QtCore import QPoint, QTimer
from qgis.PyQt.QtGui import QCursor
from qgis.PyQt.QtWidgets import QApplication, QScrollArea, QWidget

PATIENCE_S = 45
TURN_MS = 15
RESTING_TURNS = 12


class Awaited:
    """Something that a story waits for; there is an end to patience, but no fixed nap."""

    def __init__(self, what, ready, patience_s=PATIENCE_S):
        self.what, self.ready = what, ready
        self.end = time.monotonic() + patience_s


def until(ready, what, patience_s=PATIENCE_S):
    """Wait until something is so."""
    yield Awaited(what, ready, patience_s)


def managed(window):
    """Give the screen a window manager, without which nothing has the keyboard, and fill it."""
    subprocess.Popen(["openbox", "--sm-disable"], stdin=subprocess.DEVNULL)
    screen = QApplication.primaryScreen().availableGeometry()
    end = f"the window on {screen.width()} by {screen.height()} pixels"

    def fills():
        if not window.isMaximized():
            window.showMaximized()
        window.activateWindow()
        return window.isActiveWindow() and window.width() > 0.9 * screen.width()

    yield from until(fills, end)


class Hand:
    """Moves the pointer and presses keys."""

    def _do(self, *words):
        run = subprocess.Popen(["xdotool", *map(str, words)], stdin=subprocess.DEVNULL)
        yield from until(lambda: run.poll() is not None, f"xdotool {words[0]}")

    def move(self, at, steps=8):
        """Move there by way of a few places between, as a hand does."""
        here = _pointer()
        words = []
        for step in range(1, steps + 1):
            x = round(here[0] + (at.x() - here[0]) * step / steps)
            y = round(here[1] + (at.y() - here[1]) * step / steps)
            words += ["mousemove", x, y, "sleep", 0.02]
        yield from self._do(*words)
        yield from until(lambda: _pointer() == (at.x(), at.y()), f"the pointer at {at}")

    def press(self):
        yield from self._do("mousedown", 1)

    def release(self):
        yield from self._do("mouseup", 1)

    def click(self, thing):
        """Click a widget, or a place on the screen."""
        yield from self.point(thing)
        yield from self._do("click", 1)

    def point(self, thing):
        """Move to where a widget, or a place on the map, has come to rest.

        ``thing`` may be a function, for what moves while the window is laid out.
        """
        there = None
        while there != on_screen(thing):
            yield from until(Rest(thing), f"{thing} to come to rest")
            there = on_screen(thing)
            yield from self.move(there)

    def keys(self, *keys):
        yield from self._do("key", *keys)

    def write(self, text):
        yield from self._do("type", "--delay", 20, text)


class Rest:
    """Whether something has been at the same place of the screen for some turns."""

    def __init__(self, thing):
        self._thing, self._place, self._turns = thing, None, 0

    def __call__(self):
        place = on_screen(self._thing)
        self._turns = self._turns + 1 if place == self._place else 0
        self._place = place
        return self._turns > RESTING_TURNS


def on_screen(thing):
    """The middle of a widget, scrolled into sight, or the place itself."""
    if callable(thing):
        thing = thing()
    if isinstance(thing, QPoint):
        return thing
    assert isinstance(thing, QWidget)
    above = thing.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(thing)
        above = above.parentWidget()
    return thing.mapToGlobal(thing.rect().center())


def _pointer():
    place = QCursor.pos()
    return place.x(), place.y()


class Story:
    """Runs a story turn by turn beside the window's work, and writes down what it tells.

    Parameters
    ----------
    tell : callable
        Takes a dictionary to write into; returns the generator.
    last : callable
        What is done at the end.
    """

    def __init__(self, tell, last):
        self.told = {"error": None, "pid": os.getpid()}
        self._story, self._last = tell(self.told), last
        self._awaited, self._since = None, time.monotonic()
        self._timer = QTimer()
        self._timer.timeout.connect(self._turn)
        self._timer.start(TURN_MS)

    def _turn(self):
        # A turn may open a window that has an event loop of its own.
        self._timer.stop()
        try:
            if self._goes_on():
                self._timer.start(TURN_MS)
                return
        except Exception:
            self.told["error"] = traceback.format_exc()
            self.told["waited for"] = getattr(self._awaited, "what", None)
            picture = Path(os.environ["WINDOW_REPORT"]).with_suffix(".png")
            QApplication.primaryScreen().grabWindow(0).save(str(picture))
        self.told["seconds"] = round(time.monotonic() - self._since, 1)
        report = Path(os.environ["WINDOW_REPORT"])
        report.write_text(json.dumps(self.told, indent=1), "utf-8")
        self._last()

    def _goes_on(self):
        if self._awaited is not None:
            if not self._awaited.ready():
                if time.monotonic() > self._awaited.end:
                    raise TimeoutError(f"waited in vain for {self._awaited.what}")
                return True
            self._awaited = None
        self._awaited = next(self._story, None)
        return self._awaited is not None
