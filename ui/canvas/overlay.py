"""All that is drawn over the map of an open study."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QPointF, QTimer
from qgis.PyQt.QtGui import QColor

from ...engine.arrays import NONE, Floats
from ...planning.explanation import NOW
from ..frame import Frame
from ..look import NO_TINT
from .catchment import Catchment
from .cells import CellTint, classes
from .dragmarker import DragMarker
from .facilities import GENERIC, Facilities, Marker
from .ground import Ground
from .item import CanvasItem
from .marks import Marks
from .municipalities import MunicipalityFill, MunicipalityLines, verdicts_of
from .textbox import TextBox
from .view import View
from .words import drag_lines, hover_lines

SETTLE_MS = 40
"""A view is filled anew when nothing has moved for so long; until then the old picture moves."""


class MapOverlay(QObject):
    """Owns the canvas items of a study, and repaints what a frame changed.

    Parameters
    ----------
    canvas : QgsMapCanvas
    parent : QObject, optional
    """

    def __init__(self, canvas: QgsMapCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._session: Any = None
        self._ground: Ground | None = None
        self._frame: Frame | None = None
        self._hovered: str | None = None
        self._routes: list[tuple[str, Floats]] = []
        self._pointed: tuple[int, ...] = ()
        self._session_signals: list[tuple[Any, Any]] = []
        self._locked: frozenset[str] = frozenset()
        self._view: View | None = None
        self.fill = MunicipalityFill(canvas)
        self.cells = CellTint(canvas)
        self.catchment = Catchment(canvas)
        self.borders = MunicipalityLines(canvas)
        self.marks = Marks(canvas)
        self.facilities = Facilities(canvas)
        self.marker = DragMarker(canvas)
        self.label = TextBox(canvas)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(SETTLE_MS)
        self._later.timeout.connect(self.settle)
        self._canvas_signals = [
            (canvas.extentsChanged, self._on_view),
            (canvas.rotationChanged, self._on_view),
            (canvas.destinationCrsChanged, self._on_view),
        ]
        for signal, slot in self._canvas_signals:
            signal.connect(slot)

    @property
    def items(self) -> tuple[CanvasItem, ...]:
        """The canvas items, from the bottom up."""
        return (
            self.fill,
            self.cells,
            self.catchment,
            self.borders,
            self.marks,
            self.facilities,
            self.marker,
            self.label,
        )

    def close(self) -> None:
        """Take everything off the canvas."""
        self.set_session(None)
        self._later.stop()
        if not sip.isdeleted(self._canvas):
            for signal, slot in self._canvas_signals:
                signal.disconnect(slot)
            for item in self.items:
                if not sip.isdeleted(item):
                    self._canvas.scene().removeItem(item)
                    # The canvas owned it, so nobody else would delete it.
                    sip.delete(item)
        self._canvas_signals = []

    def set_session(self, session: Any) -> None:
        """Follow a study, or none."""
        for signal, slot in self._session_signals:
            signal.disconnect(slot)
        self._session_signals = []
        self._session, self._ground, self._frame = session, None, None
        self._hovered, self._routes, self._pointed = None, [], ()
        if sip.isdeleted(self._canvas):
            return
        if session is None:
            self._clear()
            return
        places = session.study.municipalities
        self._ground = Ground(session.crs, session.opened.cells, places.polygons, places.names)
        self._session_signals = [
            (session.evaluated, self.show_frame),
            (session.looked, self._on_look),
            (session.selected, self._on_selected),
            (session.renamed, self._on_locks),
            (session.closing, self._on_closing),
        ]
        for signal, slot in self._session_signals:
            signal.connect(slot)
        self._locked = session.scenario_layer.locked()
        self._frame = session.frame
        self._on_view(at_once=True)

    # What else can be shown

    def hover(self, facility_id: str | None) -> None:
        """Ring a facility and say what it is, or stop doing so."""
        if facility_id == self._hovered:
            return
        self._hovered = facility_id
        self._draw_marks_of_facilities()
        self._draw_label()

    def set_routes(self, routes: Sequence[tuple[str, Floats]]) -> None:
        """Draw ways, each named as in :mod:`~...planning.explanation`, or none.

        Each is an array (n, 2) of places in the study's metres.
        """
        self._routes = [(name, np.asarray(way, dtype=np.float64)) for name, way in routes]
        self._draw_routes()

    def set_route(self, points: Floats | Sequence[tuple[float, float]] | None) -> None:
        """Draw one way through places in the study's metres, or none."""
        known = points is not None and len(points) > 1
        self.set_routes([(NOW, np.asarray(points, dtype=np.float64))] if known else [])

    def point_out(self, cells: Sequence[int]) -> None:
        """Outline some demand cells, by number; none to stop."""
        self._pointed = tuple(int(cell) for cell in cells)
        self._draw_pointed()

    def cell_at(self, x: float, y: float) -> int:
        """Return the demand cell under a pixel of the canvas, -1 for none."""
        return NONE if self._ground is None else self._ground.cell_at(x, y)

    # Frames

    def show_frame(self, frame: Frame) -> None:
        """Draw a frame: what differs from the one before is repainted."""
        if sip.isdeleted(self._canvas):
            return
        fresh = self._frame is None or frame.snapshot is not self._frame.snapshot
        self._frame = frame
        if fresh and frame.dragged is None and self._session is not None:
            self._locked = self._session.scenario_layer.locked()
        self._draw()

    def _draw(self) -> None:
        frame, ground = self._frame, self._ground
        if frame is None or ground is None:
            return
        if len(frame.figures.study.demand) != ground.n_cells:
            self._clear()
            return
        found = classes(frame)
        self.cells.tint(found, frame.look.tint)
        verdicts = verdicts_of(frame) if frame.look.municipalities else None
        self.fill.show_verdicts(verdicts, found is None or frame.look.tint == NO_TINT)
        self.borders.show_verdicts(verdicts)
        self._draw_catchment(frame)
        self._draw_facilities(frame)
        self._draw_drag(frame)
        self._draw_label()

    def _draw_catchment(self, frame: Frame) -> None:
        """Draw the catchment of what is dragged, else of what is selected."""
        shown = frame.dragged or (None if self._session is None else self._session.selection)
        row = frame.row_of(shown)
        if row < 0 or frame.question not in frame.figures.answers:
            self.catchment.show_cells(None, QColor())
            return
        mine = frame.figures.answers[frame.question].facility == row
        tint = QColor(self._tier(frame, row).colour).darker(125)
        self.catchment.show_cells(mine if mine.any() else None, tint)

    def _draw_facilities(self, frame: Frame) -> None:
        ground, view = self._ground, self._view
        if ground is None or view is None or ground.bridge is None:
            return
        dragged = frame.row_of(frame.dragged)
        at = ground.shown(frame.figures.study.facilities.xy, view)
        if dragged >= 0:
            # It is drawn by the marker, and its moves are no change to the others.
            at[dragged] = np.nan
        open_now, ids = frame.figures.open_now.tolist(), frame.figures.study.facilities.ids
        markers = [
            Marker(self._tier(frame, row), not is_open, facility_id in self._locked)
            for row, (is_open, facility_id) in enumerate(zip(open_now, ids))
        ]
        self.facilities.show_facilities(markers, at, self._levels(frame))
        self._draw_marks_of_facilities()

    def _draw_marks_of_facilities(self) -> None:
        frame = self._frame
        if frame is None or self._session is None:
            return
        self.facilities.mark(
            frame.row_of(self._session.selection),
            frame.row_of(self._hovered),
            frame.row_of(frame.dragged),
        )

    def _draw_drag(self, frame: Frame) -> None:
        ground, view, row = self._ground, self._view, frame.row_of(frame.dragged)
        self._snap_m: float | None = 0.0
        if ground is None or view is None or row < 0 or frame.xy is None:
            self.marker.let_go()
            return
        tier = self._tier(frame, row)
        snapped = self._session.snapped(*frame.xy) if self._session is not None else None
        self._snap_m = None if snapped is None else snapped[2]
        before = None if frame.before is None else frame.before.figures.study.facilities
        origin = None
        if before is not None and frame.dragged in before.ids:
            origin = before.xy[before.ids.index(frame.dragged)]
        places = [frame.xy, frame.xy if snapped is None else snapped[:2]]
        places.append(frame.xy if origin is None else (origin[0], origin[1]))
        at = ground.shown(np.array(places), view)
        if not np.isfinite(at).all():
            self.marker.let_go()
            return
        held, road, stood = (QPointF(x, y) for x, y in at.tolist())
        size = Marker(tier, False, False).size(self._levels(frame))
        self.marker.hold(
            tier, size, held, None if snapped is None else road, None if origin is None else stood
        )

    def _draw_label(self) -> None:
        frame, session = self._frame, self._session
        ground, view = self._ground, self._view
        if frame is None or session is None or ground is None or view is None:
            return
        row, xy = frame.row_of(frame.dragged), frame.xy
        shown = frame.dragged if row >= 0 and xy is not None else self._hovered
        shown_row = frame.row_of(shown)
        if shown_row < 0 or shown is None or (frame.dragged is not None and row < 0):
            self.label.write((), None)
            return
        facility = session.facility(shown)
        at = ground.shown(np.array(xy if row >= 0 and xy is not None else facility.xy), view)[0]
        if not np.isfinite(at).all():
            self.label.write((), None)
            return
        if row >= 0 and xy is not None:
            lines = drag_lines(session, frame, facility, self._snap_m)
        else:
            lines = hover_lines(session, frame, facility)
        self.label.write(lines, QPointF(*at.tolist()))

    def _draw_routes(self) -> None:
        shown = []
        for name, way in (
            self._routes if self._ground is not None and self._view is not None else ()
        ):
            at = self._ground.shown(way, self._view)
            at = at[np.isfinite(at).all(axis=1)]
            if len(at) > 1:
                shown.append((at, name != NOW))
        self.marks.show_routes(shown)

    def _draw_pointed(self) -> None:
        ground = self._ground
        if ground is None or ground.raster is None:
            self.marks.show_cells(None, (), None)
            return
        cells = [cell for cell in self._pointed if 0 <= cell < ground.n_cells]
        self.marks.show_cells(ground.pixels, cells, ground.view)

    @staticmethod
    def _tier(frame: Frame, row: int) -> Any:
        index = int(frame.figures.study.facilities.tier[row])
        return frame.figures.rule_set.tiers[index] if index >= 0 else GENERIC

    @staticmethod
    def _levels(frame: Frame) -> tuple[int, int]:
        levels = [tier.level for tier in frame.figures.rule_set.tiers]
        return min(levels), max(levels)

    # The canvas moves

    def settle(self) -> None:
        """Fill the shapes for what the canvas shows now."""
        self._later.stop()
        ground, view = self._ground, self._view
        if ground is None or view is None or ground.bridge is None:
            return
        if ground.view != view:
            ground.fill(view)
        self.cells.place(ground.raster, view)
        self.catchment.place(ground.raster, view)
        self.fill.place(ground.areas, view)
        self.borders.place(ground.areas, view)
        self._draw_pointed()
        self._draw()

    def _on_view(self, *_: Any, at_once: bool = False) -> None:
        """Follow the canvas: what is quick at once, the rest when it has come to rest."""
        if self._ground is None or sip.isdeleted(self._canvas):
            return
        self._view = View.of(self._canvas)
        elsewhere = self._ground.set_map_crs(self._canvas.mapSettings().destinationCrs())
        if elsewhere:
            self.cells.place(None, self._view)
            self.catchment.place(None, self._view)
            self.fill.place(None, self._view)
            self.borders.place(None, self._view)
            self.marks.show_cells(None, (), None)
        for item in self.items:
            item.set_view(self._view)
        if at_once:
            self.settle()
            self._draw_routes()
            return
        self._later.start()
        self._draw_routes()
        if self._frame is not None:
            self._draw_facilities(self._frame)
            self._draw_drag(self._frame)
            self._draw_label()

    # The session speaks

    def _on_look(self, _: Any) -> None:
        """A frame follows; the label of a facility may say something else by then."""
        self._draw_label()

    def _on_selected(self, _: Any) -> None:
        if self._frame is not None:
            self._draw_marks_of_facilities()
            self._draw_catchment(self._frame)

    def _on_locks(self) -> None:
        if self._session is not None and self._frame is not None:
            self._locked = self._session.scenario_layer.locked()
            self._draw_facilities(self._frame)
            self._draw_label()

    def _on_closing(self) -> None:
        self.set_session(None)

    def _clear(self) -> None:
        """Draw nothing."""
        view = self._view
        if view is not None:
            for item in (self.cells, self.catchment):
                item.place(None, view)
            for area in (self.fill, self.borders):
                area.place(None, view)
        self.cells.tint(None, "")
        self.catchment.show_cells(None, QColor())
        self.facilities.show_facilities((), np.empty((0, 2)), (0, 1))
        self.facilities.mark()
        self.marker.let_go()
        self.label.write((), None)
        self.marks.show_routes(())
        self.marks.show_cells(None, (), None)
