"""Run inside QGIS by ``python -m benchmarks.window``: a mouse drags, and every frame is timed.

The mouse is the X server's own: ``xdotool`` moves it in another process, and Qt gets its events as
from a hand. A frame begins when the canvas gets a move and ends when canvas and table have painted
what was evaluated for it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import traceback
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np

sys.path.insert(0, os.environ["BENCHMARK_ROOT"])

from qgis import utils
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsPointXY,
)
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from service_network_planner.planning.facility import rows_of
from service_network_planner.planning.live import LiveStudy
from service_network_planner.ui.session import StudySession

from benchmarks.live import studies

MOVES = 400
PAUSE_S = 0.012
"""Between moves of the mouse: as many as a common mouse sends, and faster than frames can be."""
STEADY_MOVES = 10_000


class NoFile:
    """A study file that holds nothing."""

    path = Path("benchmark.gpkg")

    def scenarios(self) -> list[Any]:
        return []

    def working(self) -> None:
        return None

    def keep_working(self, scenario: Any) -> None:
        pass

    def clear_working(self) -> None:
        pass

    def get(self, key: str, default: Any = None) -> Any:
        return default

    def set(self, key: str, value: Any) -> None:
        pass


class Clock(QObject):
    """Times frames from the move that they show to the paint that shows it."""

    def __init__(self, session: StudySession, canvas: Any) -> None:
        super().__init__()
        self._canvas = canvas
        self._arrived: float | None = None
        self._begun: float | None = None
        self._waiting = False
        self.seconds: list[float] = []
        self.moves = self.evaluations = 0
        session.evaluated.connect(self._on_evaluated)
        QgsApplication.instance().installEventFilter(self)

    def stop(self) -> None:
        QgsApplication.instance().removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Look at moves over the canvas, and at its paints."""
        held = Qt.MouseButton.LeftButton
        if (
            event.type() == QEvent.Type.MouseMove
            and watched is self._canvas
            and event.buttons() == held
        ):
            self.moves += 1
            if self._arrived is None:
                self._arrived = time.perf_counter()
        elif event.type() == QEvent.Type.Paint and watched is self._canvas and self._waiting:
            self._waiting = False
            # All of a window is painted in one go, dock and canvas: what is next in the event
            # loop comes after that.
            QTimer.singleShot(0, self._on_painted)
        return False

    def _on_evaluated(self, frame: Any) -> None:
        if frame.dragged is None or self._arrived is None:
            return
        self.evaluations += 1
        # The oldest move that this frame shows: a wait in the queue counts.
        if self._begun is None:
            self._begun, self._arrived = self._arrived, None
        self._waiting = True

    def _on_painted(self) -> None:
        if self._begun is not None:
            self.seconds.append(time.perf_counter() - self._begun)
            self._begun = None


def spin(seconds: float) -> None:
    """Let QGIS go on for a while."""
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        QgsApplication.processEvents()


def opened(name: str) -> tuple[Any, LiveStudy]:
    """Return a benchmark's study as if it came from a file, and its live study."""
    place = studies.load(name)
    crs = QgsCoordinateReferenceSystem("EPSG:3067")
    half = 250.0
    cells = []
    for x, y in place.study.demand.xy.tolist():
        ring = [
            (x - half, y - half),
            (x + half, y - half),
            (x + half, y + half),
            (x - half, y + half),
        ]
        cells.append(QgsGeometry.fromPolygonXY([[QgsPointXY(*corner) for corner in ring]]))
    study = SimpleNamespace(
        file=NoFile(),
        name=name,
        study=place.study,
        rule_set=place.rules,
        travel=place.travel,
        crs=crs,
        cells=cells,
        facility_rows=rows_of(place.study.facilities, place.rules.tiers),
        notices=[],
        day=None,
        read_only=False,
        close=lambda: None,
    )
    return study, LiveStudy(place.study, place.rules, None, place.travel)


def on_screen(canvas: Any, xy: tuple[float, float]) -> QPoint:
    """Return the pixel of the screen that shows a place."""
    at = canvas.getCoordinateTransform().transform(QgsPointXY(*xy))
    return canvas.viewport().mapToGlobal(QPoint(round(at.x()), round(at.y())))


def hand(start: QPoint, canvas: Any, moves: int) -> subprocess.Popen[bytes]:
    """Let the mouse press at a place, walk about over the map, and let go at the end."""
    rng = np.random.default_rng(7)
    corner = canvas.viewport().mapToGlobal(QPoint(0, 0))
    low = np.array([corner.x(), corner.y()]) + 60
    high = low + np.array([canvas.viewport().width(), canvas.viewport().height()]) - 120
    at, speed = np.array([start.x(), start.y()], dtype=float), rng.normal(size=2)
    lines = [f"mousemove {start.x()} {start.y()}", "sleep 0.5", "mousedown 1", "sleep 0.2"]
    for _ in range(moves):
        speed = 0.9 * speed + 2.0 * rng.normal(size=2)
        at = np.clip(at + speed, low, high)
        lines += [f"mousemove {round(at[0])} {round(at[1])}", f"sleep {PAUSE_S}"]
    lines += ["sleep 0.3", "key Escape", "mouseup 1"]
    script = "\n".join(lines).encode()
    process = subprocess.Popen(["xdotool", "-"], stdin=subprocess.PIPE)
    assert process.stdin is not None
    process.stdin.write(script)
    process.stdin.close()
    return process


def memory_mib() -> float:
    """Return how much memory the process holds."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    raise OSError("no VmRSS")


def measure(name: str) -> dict[str, Any]:
    """Drag a facility of a study with the mouse and report the frames."""
    desk = utils.plugins["service_network_planner"].desk
    window, canvas = utils.iface.mainWindow(), utils.iface.mapCanvas()
    window.setGeometry(0, 0, 1600, 1000)
    study, live = opened(name)
    desk._on_opened(study, live)
    spin(3.0)
    session = desk.session
    while not session.frame.ready or session._dragging._loop.isActive():
        spin(0.2)
    row = session.facilities()[0]
    began = time.perf_counter()
    session.select(row.id)
    while not session._dragging.ready:
        QgsApplication.processEvents()
    ready = time.perf_counter() - began
    clock = Clock(session, canvas.viewport())
    process = hand(on_screen(canvas, row.xy), canvas, MOVES)
    while process.poll() is None:
        QgsApplication.processEvents()
    clock.stop()
    spin(0.5)
    items, before = len(canvas.scene().items()), memory_mib()
    session.begin_drag(row.id)
    rng = np.random.default_rng(3)
    xy, span = np.array(row.xy), np.ptp(session.study.demand.xy, axis=0)
    low = session.study.demand.xy.min(axis=0)
    half = before
    for move in range(STEADY_MOVES):
        xy = low + (xy - low + rng.normal(size=2) * span / 40) % span
        session.drag_to(*xy.tolist())
        QgsApplication.processEvents()
        if move == STEADY_MOVES // 2:
            half = memory_mib()
    session.cancel_drag()
    spin(0.5)
    seconds = np.array(clock.seconds)
    return {
        "study": name,
        "demand points": len(session.study.demand),
        "facilities": len(session.facilities()),
        "canvas": [canvas.width(), canvas.height()],
        "moves": clock.moves,
        "frames": len(seconds),
        "median_ms": float(np.median(seconds) * 1e3),
        "p95_ms": float(np.percentile(seconds, 95) * 1e3),
        "worst_ms": float(seconds.max() * 1e3),
        "ready_ms": ready * 1e3,
        "items_before": items,
        "items_after": len(canvas.scene().items()),
        "memory_before_mib": before,
        "memory_half_mib": half,
        "memory_after_mib": memory_mib(),
    }


def main() -> None:
    """Measure and write the report."""
    report: dict[str, Any] = {"error": None}
    try:
        report.update(measure(os.environ["BENCHMARK_STUDY"]))
    except Exception:
        report["error"] = traceback.format_exc()
    Path(os.environ["BENCHMARK_REPORT"]).write_text(json.dumps(report), "utf-8")
    os._exit(0)


QTimer.singleShot(2500, main)
