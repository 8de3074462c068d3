"""The facility under the mouse: newest position first, then what makes the next frames fast."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from time import perf_counter

import numpy as np
from qgis.PyQt.QtCore import QObject, QTimer

from ..planning.facility import Facility
from ..planning.live import LiveStudy
from ..planning.snapshot import Snapshot

SLICE_S = 0.008
"""How long idle work may hold up the interface at a time, as far as its slices allow."""


@dataclass
class Drag:
    """A drag that goes on.

    Attributes
    ----------
    facility_id : str
        Id in the live study; empty for a new facility that has not been over the map yet.
    origin : tuple of float, optional
        Where it stood, in metres; ``None`` for a new facility.
    before : Snapshot
        The evaluation when the drag began.
    new : Facility, optional
        What is being placed.
    xy : tuple of float, optional
        Where the last frame had it.
    """

    facility_id: str
    origin: tuple[float, float] | None
    before: Snapshot
    new: Facility | None = None
    xy: tuple[float, float] | None = None


class Dragging(QObject):
    """Moves one facility of a live study without touching the layer.

    Moves are coalesced: of all positions that arrive while a frame is made, the last one is
    next. A timer without interval lets the interface take its events in between; in turns without
    a new position it does idle work in slices.

    Parameters
    ----------
    live : LiveStudy
    show : callable
        Takes each new evaluation and the one that the drag began with.
    parent : QObject
    """

    def __init__(
        self, live: LiveStudy, show: Callable[[Snapshot, Snapshot | None], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._live, self._show = live, show
        self.drag: Drag | None = None
        self.ready = True
        self._pending: tuple[float, float] | None = None
        self._near: Iterator[object] = iter(())
        self._far: Iterator[object] = iter(())
        self._facility: str | None = None
        self._loop = QTimer(self)
        self._loop.setInterval(0)
        self._loop.timeout.connect(self._turn)

    def stop(self) -> None:
        """Do nothing any more."""
        self._loop.stop()
        self.drag, self._pending = None, None
        self._near = self._far = iter(())

    def begin(self, facility_id: str) -> None:
        """Take up a facility."""
        origin = self._live.facility(facility_id).xy
        self.drag = Drag(facility_id, origin, self._live.evaluation, xy=origin)

    def begin_new(self, facility: Facility) -> None:
        """Take up a facility that is not in the study yet."""
        self.drag = Drag("", None, self._live.evaluation, new=facility)

    def to(self, x: float, y: float) -> None:
        """Hold the facility over a place, in metres; anything but numbers is passed over."""
        if self.drag is not None and np.isfinite((x, y)).all():
            self._pending = (float(x), float(y))
            self._loop.start()

    def end(self, x: float, y: float) -> Drag | None:
        """Let go; return the drag, whose place the live study has now."""
        drag = self.drag
        if drag is not None and np.isfinite((x, y)).all():
            self._frame(drag, (float(x), float(y)))
            self.drag, self._pending = None, None
            return drag
        self.cancel()
        return None

    def cancel(self) -> None:
        """Put back what is under the mouse."""
        drag, self.drag, self._pending = self.drag, None, None
        if drag is not None:
            self.put_back(drag)

    def put_back(self, drag: Drag) -> None:
        """Let the live study be as it was before a drag."""
        if drag.origin is None and drag.facility_id:
            self._live.remove(drag.facility_id)
            self._facility = None
        elif drag.origin is not None and drag.xy != drag.origin:
            self._live.move(drag.facility_id, *drag.origin)
        self.renew()
        self._show(self._live.evaluation, None)

    def prepare(self, facility_id: str | None) -> None:
        """Get ready to drag a facility, in slices; ``None`` for none in particular."""
        self._facility = facility_id
        self.renew()

    def renew(self) -> None:
        """Begin the preparation anew, after an edit: what was under way rests on the past."""
        self._near = self._steps()
        self.ready = False
        self._loop.start()

    def tabulate(self) -> None:
        """Build in slices what makes tiers with few facilities fast."""
        self._far = self._live.tabulate()
        self._loop.start()

    def _steps(self) -> Iterator[object]:
        if self._facility is not None:
            yield from self._live.prepare(self._facility)
        else:
            yield from self._live.settle()

    def _frame(self, drag: Drag, xy: tuple[float, float]) -> None:
        """Evaluate with the facility at a place."""
        if drag.xy == xy:
            return
        drag.xy = xy
        if drag.facility_id:
            snapshot = self._live.move(drag.facility_id, *xy)
        else:
            assert drag.new is not None
            snapshot = self._live.add(dataclasses.replace(drag.new, xy=xy))
            drag.facility_id = snapshot.figures.study.facilities.ids[-1]
        if self._facility != drag.facility_id or not self.ready:
            self.prepare(drag.facility_id)
        self._show(snapshot, drag.before)

    def _turn(self) -> None:
        """One turn of the loop."""
        if self.drag is not None and self._pending is not None:
            xy, self._pending = self._pending, None
            self._frame(self.drag, xy)
        elif not self._advance():
            self._loop.stop()

    def _advance(self) -> bool:
        """Do idle work for one slice; tell whether there is more."""
        end = perf_counter() + SLICE_S
        if any(perf_counter() > end for _ in self._near):
            return True
        if not self.ready:
            self.ready = True
            if self.drag is not None:
                self._show(self._live.evaluation, self.drag.before)
        for _ in self._far:
            if perf_counter() > end:
                # A table that is taken into use makes what was prepared stale.
                self._near = self._steps()
                return True
        return False
