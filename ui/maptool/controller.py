"""Between the map and the study: what the tool tells becomes what the session does."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QPoint, pyqtSignal

from ..canvas.view import Bridge
from .cellpicking import CellPicker
from .commands import FacilityCommands
from .drops import ChipDrops
from .hits import Hits
from .menu import facility_menu, ground_menu
from .nudges import Nudges
from .tool import DRAG, PLACE, TOLERANCE_PX, FacilityTool


class MapController(QObject):
    """Decides what the tool's signals mean, in the coordinates of the study.

    Parameters
    ----------
    canvas : QgsMapCanvas
    parent : QObject, optional

    Signals
    -------
    cellClicked : int
        A demand point was picked, to be explained.
    hovered : str or None
        The facility under the mouse.
    aimed : str or None, str
        The facility that would get the tier of the chip that is over it, and that tier.
    toolChanged : bool
        The tool was taken up or put down, by whatever path.
    """

    cellClicked = pyqtSignal(int)  # noqa: N815
    hovered = pyqtSignal(object)
    aimed = pyqtSignal(object, str)
    toolChanged = pyqtSignal(bool)  # noqa: N815

    def __init__(self, canvas: QgsMapCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._session: Any = None
        self._commands: FacilityCommands | None = None
        self._cells: CellPicker | None = None
        self._bridge: Bridge | None = None
        self._hits: tuple[Any, Hits] | None = None
        self._former_tool: QgsMapTool | None = None
        self._placing: str | None = None
        self._target: str | None = None
        self._nudges = Nudges(self)
        self._drops = ChipDrops(canvas, self)
        self.tool = FacilityTool(canvas, self.hits, self._selected)
        tool, drops = self.tool, self._drops
        self._connections: list[tuple[Any, Any]] = [
            (tool.hovered, self.hovered),
            (tool.pressed, self._on_pressed),
            (tool.dragStarted, self._on_drag_started),
            (tool.dragged, self._on_dragged),
            (tool.dropped, self._on_dropped),
            (tool.canceled, self._on_canceled),
            (tool.closeAsked, self._on_close),
            (tool.propertiesAsked, self._on_properties),
            (tool.menuAsked, self._on_menu),
            (tool.cellAsked, self._on_cell),
            (tool.nudged, self._on_nudged),
            (tool.nextAsked, self._on_next),
            (drops.entered, self._on_chip_entered),
            (drops.left, self._on_chip_left),
            (drops.moved, self._on_chip_moved),
            (drops.dropped, self._on_chip_dropped),
            (canvas.mapToolSet, self._on_tool_set),
        ]
        self._session_signals: list[tuple[Any, Any]] = []
        for signal, slot in self._connections:
            signal.connect(slot)

    # Life

    def set_session(self, session: Any) -> None:
        """Serve a study, or none."""
        for signal, slot in self._session_signals:
            signal.disconnect(slot)
        self._session_signals = []
        self._nudges.cancel()
        self._placing = self._target = None
        self.tool.release()
        self._session, self._hits, self._bridge = session, None, None
        self._drops.takes = session is not None
        if self._commands is not None:
            # It holds the study, and as a child of ours would do so for as long as we live.
            self._commands.deleteLater()
        self._commands = self._cells = None
        if session is None:
            self.activate(False)
            return
        self._commands = FacilityCommands(self._canvas, session, self)
        self._cells = CellPicker(session)
        self._session_signals = [
            (session.evaluated, self._on_frame),
            (session.closing, self._on_closing),
        ]
        for signal, slot in self._session_signals:
            signal.connect(slot)

    def activate(self, wanted: bool = True) -> None:
        """Take up the tool, or put it down for the one before."""
        if sip.isdeleted(self._canvas):
            return
        mine = self._canvas.mapTool() is self.tool
        if wanted and not mine and self._session is not None:
            self._former_tool = self._canvas.mapTool()
            self._canvas.setMapTool(self.tool)
        elif not wanted and mine:
            former, self._former_tool = self._former_tool, None
            if former is not None and not sip.isdeleted(former):
                self._canvas.setMapTool(former)
            else:
                self._canvas.unsetMapTool(self.tool)

    def close(self) -> None:
        """Leave the canvas as it was."""
        self.set_session(None)
        self._drops.close()
        if sip.isdeleted(self._canvas):
            return
        for signal, slot in self._connections:
            signal.disconnect(slot)
        self._connections = []
        self.tool.deleteLater()

    def place(self, tier: str) -> None:
        """Let a new facility of a tier follow the mouse until a click puts it down."""
        if self._session is None:
            return
        self.activate()
        self._finish()
        self.tool.start_placing()
        self._placing = tier
        self._session.begin_placing(tier)

    def hits(self) -> Hits:
        """Return the facilities where the map shows them."""
        session = self._session
        if session is None:
            return Hits.none()
        bridge, facilities = self.bridge(), session.frame.figures.study.facilities
        key = (bridge, facilities.ids, facilities.xy)
        if self._hits is None or any(a is not b for a, b in zip(key, self._hits[0])):
            self._hits = key, Hits(facilities.ids, bridge.to_map(facilities.xy))
        return self._hits[1]

    def bridge(self) -> Bridge:
        """Return the way between the study's and the map's coordinates."""
        crs = self._canvas.mapSettings().destinationCrs()
        if self._bridge is None or self._bridge.systems[1] != crs:
            self._bridge = Bridge(self._session.crs, crs)
        return self._bridge

    def _selected(self) -> str | None:
        return None if self._session is None else self._session.selection

    def _on_tool_set(self, tool: QgsMapTool | None, _: QgsMapTool | None = None) -> None:
        self.toolChanged.emit(tool is self.tool)

    def _on_closing(self) -> None:
        self.set_session(None)

    def _on_frame(self, frame: Any) -> None:
        """The study may end a drag by itself: the layer was edited, the rules were changed."""
        held = self.tool.mode in (DRAG, PLACE)
        if held and frame.dragged is None and self._session.dragging is None:
            self.tool.release()

    # The mouse

    def _on_pressed(self, facility_id: str | None) -> None:
        self._finish()
        if self._session is not None and facility_id is not None:
            self._session.select(facility_id)

    def _on_drag_started(self, facility_id: str) -> None:
        if self._session is None or not self._session.begin_drag(facility_id):
            self.tool.release()

    def _on_dragged(self, x: float, y: float, roads: bool) -> None:
        place = self._place(x, y, roads)
        if place is not None:
            self._session.drag_to(*place)

    def _on_dropped(self, x: float, y: float, roads: bool) -> None:
        self._drop(self._place(x, y, roads))

    def _drop(self, place: tuple[float, float] | None) -> None:
        """Let go of what is dragged or placed, and tell what is odd about its place."""
        session, commands = self._session, self._commands
        self._placing = None
        if session is None or commands is None or session.dragging is None:
            return
        if place is None:
            session.cancel_drag()
            commands.say_unplaceable()
            return
        put_down = session.end_drag(*place)
        if put_down is not None:
            commands.say_where(put_down)

    def _on_canceled(self) -> None:
        """Esc, the right button, or the canvas lost its focus."""
        self._placing = None
        if self._session is None:
            return
        if not self._nudges.cancel():
            if self._session.dragging is not None:
                self._session.cancel_drag()
            else:
                self._session.select(None)

    def _on_cell(self, x: float, y: float) -> None:
        if self._session is None or self._cells is None:
            return
        self._session.select(None)
        found = self._cell(x, y)
        if found is not None:
            self.cellClicked.emit(found)

    def _cell(self, x: float, y: float) -> int | None:
        """Return the demand point at a place of the map."""
        place = self._place(x, y)
        if place is None or self._cells is None:
            return None
        reach = TOLERANCE_PX * self._canvas.mapUnitsPerPixel()
        beside = self.bridge().to_study(x + reach, y)
        reach_m = 0.0 if beside is None else float(np.hypot(*np.subtract(beside, place)))
        return self._cells.at(*place, reach_m)

    def _on_menu(self, facility_id: str | None, at: QPoint, x: float, y: float) -> None:
        session, commands = self._session, self._commands
        if session is None or commands is None:
            return
        self._finish()
        if facility_id is not None:
            session.select(facility_id)
            menu = facility_menu(self._canvas, commands, facility_id)
        else:
            place = self._place(x, y)
            if place is None:
                commands.say_unplaceable()
                return
            cell = self._cell(x, y)
            explain = None if cell is None else lambda: self.cellClicked.emit(cell)
            menu = ground_menu(self._canvas, commands, place, explain)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    # The keys

    def _on_close(self, facility_id: str) -> None:
        self._finish()
        if self._commands is not None:
            self._commands.close(facility_id)

    def _on_properties(self, facility_id: str) -> None:
        self._finish()
        if self._commands is not None:
            self._commands.properties(facility_id)

    def _on_nudged(self, right: int, down: int, roads: bool) -> None:
        """Move the selected facility by pixels, whichever way the map is turned."""
        session, selected = self._session, self._selected()
        if session is None or selected is None:
            return
        held = self._nudges.begin(session, selected)
        if held is None:
            return
        at = self.bridge().to_map(np.array([held]))[0]
        if not np.isfinite(at).all():
            return
        unit = self._canvas.mapUnitsPerPixel()
        turn = np.radians(self._canvas.rotation())
        east = unit * (right * np.cos(turn) + down * np.sin(turn))
        north = unit * (right * np.sin(turn) - down * np.cos(turn))
        place = self._place(float(at[0] + east), float(at[1] + north), roads)
        if place is not None:
            self._nudges.to(*place)

    def _on_next(self, step: int) -> None:
        """Select the next facility in sight, from left to right."""
        if self._session is None:
            return
        self._finish()
        hits, extent = self.hits(), self._canvas.extent()
        with np.errstate(invalid="ignore"):
            x, y = hits.xy.T
            seen = (
                (x >= extent.xMinimum())
                & (x <= extent.xMaximum())
                & (y >= extent.yMinimum())
                & (y <= extent.yMaximum())
            )
        rows = sorted(np.flatnonzero(seen).tolist(), key=lambda row: (x[row], -y[row]))
        ids = [hits.ids[row] for row in rows]
        if not ids:
            return
        selected = self._selected()
        at = ids.index(selected) + step if selected in ids else (0 if step > 0 else -1)
        self._session.select(ids[at % len(ids)])

    # Chips of the palette

    def _on_chip_entered(self, tier: str) -> None:
        if self._session is None or self._session.rule_set.tiers.index(tier) < 0:
            return
        self._finish()
        self._placing = tier
        self._session.begin_placing(tier)

    def _on_chip_left(self) -> None:
        self._aim(None)
        self._placing = None
        if self._session is not None:
            self._session.cancel_drag()

    def _on_chip_moved(self, at: QPoint, roads: bool) -> None:
        """Show what would be placed, or which facility would get the chip's tier."""
        if self._session is None or self._placing is None:
            return
        x, y = self._map_place(at)
        found = self._hit(x, y)
        self._aim(found)
        if found is not None:
            if self._session.dragging is not None:
                self._session.cancel_drag()
            return
        if self._session.dragging is None:
            self._session.begin_placing(self._placing)
        self._on_dragged(x, y, roads)

    def _on_chip_dropped(self, tier: str, at: QPoint, roads: bool) -> None:
        session, commands, placing = self._session, self._commands, self._placing
        self._aim(None)
        if session is None or commands is None or placing is None:
            return
        x, y = self._map_place(at)
        found = self._hit(x, y)
        if found is None:
            if session.dragging is None:
                session.begin_placing(tier)
            self._drop(self._place(x, y, roads))
            return
        self._placing = None
        session.cancel_drag()
        session.select(found)
        commands.set_tier(found, tier)

    def _aim(self, facility_id: str | None) -> None:
        if facility_id != self._target:
            self._target = facility_id
            self.aimed.emit(facility_id, self._placing or "")

    # Where

    def _finish(self) -> None:
        """Let go of what the keys hold before something else begins."""
        self._nudges.finish()

    def _hit(self, x: float, y: float) -> str | None:
        tolerance = TOLERANCE_PX * self._canvas.mapUnitsPerPixel()
        dragged = None if self._session is None else self._session.dragging
        return self.hits().at(x, y, tolerance, but=dragged)

    def _map_place(self, at: QPoint) -> tuple[float, float]:
        place = self.tool.toMapCoordinates(at)
        return place.x(), place.y()

    def _place(self, x: float, y: float, roads: bool = False) -> tuple[float, float] | None:
        """Return a place of the map in the study's metres, on the nearest road if asked for."""
        if self._session is None:
            return None
        place = self.bridge().to_study(x, y)
        if place is None or not roads:
            return place
        snapped = self._session.snapped(*place)
        return place if snapped is None else (snapped[0], snapped[1])
