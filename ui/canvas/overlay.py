"""All that is drawn over the map of an open study."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtGui import QColor

from ...engine.arrays import Floats
from ...planning.explanation import NOW
from ..frame import Frame
from ..look import NO_TINT
from .catchment import Catchment
from .cells import CellTint, classes
from .dragmarker import DragMarker
from .facilities import Facilities
from .ground import Ground
from .item import CanvasItem
from .marks import Marks
from .municipalities import MunicipalityFill, MunicipalityLines, verdicts_of
from .sites import SiteView, tier_of
from .textbox import TextBox
from .view import View

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
        self._closed = False
        self._ground: Ground | None = None
        self._frame: Frame | None = None
        self._hovered: str | None = None
        self._aimed = ""
        self._routes: list[tuple[str, Floats]] = []
        self._pointed: tuple[int, ...] = ()
        self._session_signals: list[tuple[QObject, Any, Any]] = []
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
            (canvas.destroyed, self._on_canvas_gone),
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
        if not self._gone:
            for signal, slot in self._canvas_signals:
                signal.disconnect(slot)
            for item in self.items:
                if not sip.isdeleted(item):
                    self._canvas.scene().removeItem(item)
                    # The canvas owned it, so nobody else would delete it.
                    sip.delete(item)
        self._canvas_signals = []
        self._closed = True

    @property
    def _gone(self) -> bool:
        """Whether there is nothing left to draw on."""
        return self._closed or sip.isdeleted(self._canvas)

    def set_session(self, session: Any) -> None:
        """Follow a study, or none."""
        for owner, signal, slot in self._session_signals:
            # The scenario's layer may be gone: somebody took it out of the project.
            if not sip.isdeleted(owner):
                signal.disconnect(slot)
        self._session_signals = []
        self._session, self._ground, self._frame = session, None, None
        self._hovered, self._aimed, self._routes, self._pointed = None, "", [], ()
        if self._gone:
            return
        if session is None:
            self._clear()
            return
        places = session.study.municipalities
        self._ground = Ground(session.crs, session.opened.cells, places.polygons, places.names)
        self._session_signals = [
            (session, session.evaluated, self.show_frame),
            (session, session.selected, self._on_selected),
            (session, session.renamed, self._on_locks),
            (session, session.closing, self._on_closing),
            # A lock changes nothing that is evaluated, so no frame follows it.
            (session.layer, session.layer.attributeValueChanged, self._on_locks),
        ]
        for _, signal, slot in self._session_signals:
            signal.connect(slot)
        self._locked = session.scenario_layer.locked()
        self._frame = session.frame
        self._on_view(at_once=True)

    # What else can be shown

    def hover(self, facility_id: str | None) -> None:
        """Ring a facility and say what it is, or stop doing so."""
        self.aim(facility_id, "")

    def aim(self, facility_id: str | None, tier: str) -> None:
        """Ring a facility and say that it would get a tier, by the tier's id."""
        if (facility_id, tier) != (self._hovered, self._aimed):
            self._hovered, self._aimed = facility_id, tier
            self._draw_sites()

    def set_routes(self, routes: Sequence[tuple[str, Floats]]) -> None:
        """Draw ways, each named as in :mod:`~...planning.explanation`, or none.

        Each is an array (n, 2) of places in the study's metres.
        """
        self._routes = [(name, np.asarray(way, dtype=np.float64)) for name, way in routes]
        self._draw_routes()

    def point_out(self, cells: Sequence[int]) -> None:
        """Outline some demand cells, by number; none to stop."""
        self._pointed = tuple(int(cell) for cell in cells)
        self._draw_pointed()

    # Frames

    def show_frame(self, frame: Frame) -> None:
        """Draw a frame: what differs from the one before is repainted."""
        if self._gone:
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
        self._draw_sites()

    def _draw_catchment(self, frame: Frame) -> None:
        """Draw the catchment of what is dragged, else of what is selected."""
        shown = frame.dragged or (None if self._session is None else self._session.selection)
        row = frame.row_of(shown)
        if row < 0 or frame.question not in frame.figures.answers:
            self.catchment.show_cells(None, QColor())
            return
        mine = frame.figures.answers[frame.question].facility == row
        tint = QColor(tier_of(frame, row).colour).darker(125)
        self.catchment.show_cells(mine if mine.any() else None, tint)

    def _draw_sites(self) -> None:
        """Draw facilities, the one under the mouse, and what there is to say of one of them."""
        ground, view = self._ground, self._view
        if self._frame is None or self._session is None or ground is None or view is None:
            return
        if self._gone:
            return
        site = SiteView(
            self._session, self._frame, ground, view, self._hovered, self._aimed, self._locked
        )
        site.draw_facilities(self.facilities)
        site.draw_dragged(self.marker)
        site.draw_label(self.label)

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
        if self._gone:
            return
        if ground is None or ground.raster is None:
            self.marks.show_cells(None, (), None)
            return
        cells = [cell for cell in self._pointed if 0 <= cell < ground.n_cells]
        self.marks.show_cells(ground.pixels, cells, ground.view)

    # The canvas moves

    def settle(self) -> None:
        """Fill the shapes for what the canvas shows now."""
        self._later.stop()
        ground, view = self._ground, self._view
        if ground is None or view is None or ground.bridge is None:
            return
        if ground.view != view:
            facilities = None if self._frame is None else self._frame.figures.study.facilities
            ground.fill(view, np.empty((0, 2)) if facilities is None else facilities.xy)
        self.cells.place(ground.raster, view)
        self.catchment.place(ground.raster, view)
        self.fill.place(ground.areas, view)
        self.borders.place(ground.areas, view)
        self._draw_pointed()
        self._draw()

    def _on_view(self, *_: Any, at_once: bool = False) -> None:
        """Follow the canvas: what is quick at once, the rest when it has come to rest."""
        if self._ground is None or self._gone:
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
        self._draw_sites()

    # The session speaks

    def _on_selected(self, _: Any) -> None:
        if self._frame is not None:
            self._draw_sites()
            self._draw_catchment(self._frame)

    def _on_locks(self, *_: Any) -> None:
        if self._session is not None:
            self._locked = self._session.scenario_layer.locked()
            self._draw_sites()

    def _on_closing(self) -> None:
        self.set_session(None)

    def _on_canvas_gone(self) -> None:
        """The items went with the canvas."""
        self._later.stop()
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
        self.facilities.key = None
        self.facilities.show_facilities((), np.empty((0, 2)), (0, 1))
        self.facilities.mark()
        self.marker.let_go()
        self.label.write((), None)
        self.marks.show_routes(())
        self.marks.show_cells(None, (), None)
