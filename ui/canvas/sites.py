"""The facilities of a frame on the canvas: all of them, the dragged one, and their labels."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QPointF

from ...engine.arrays import NONE, Floats
from ...planning.tiers import Tier
from ..frame import Frame
from .dragmarker import DragMarker
from .facilities import GENERIC, Facilities, Marker
from .ground import Ground
from .textbox import TextBox
from .view import View
from .words import drag_lines, hover_lines


@dataclass(frozen=True)
class SiteView:
    """Facilities of a study as a view of the canvas shows them.

    Attributes
    ----------
    session : StudySession
    frame : Frame
    ground : Ground
    view : View
    hovered : str or None
        The facility under the mouse.
    aimed : str
        The tier that it would get from the chip that is over it; empty for none.
    locked : frozenset of str
    """

    session: Any
    frame: Frame
    ground: Ground
    view: View
    hovered: str | None
    aimed: str
    locked: frozenset[str]

    @property
    def dragged(self) -> int:
        """The row of the facility that is held, -1 for none."""
        return NONE if self.frame.xy is None else self.frame.row_of(self.frame.dragged)

    @cached_property
    def snapped(self) -> tuple[float, float, float] | None:
        """Where the facility that is held meets the road, and how far that is."""
        assert self.frame.xy is not None
        found: tuple[float, float, float] | None = self.session.snapped(*self.frame.xy)
        return found

    def draw_facilities(self, item: Facilities) -> None:
        """Draw all but the one that is held."""
        figures, dragged = self.frame.figures, self.dragged
        facilities = figures.study.facilities
        xy = facilities.xy.copy()
        if dragged >= 0:
            # Its moves are no change to the others.
            xy[dragged] = np.nan
        key = (
            facilities.ids,
            facilities.names,
            facilities.tier.tobytes(),
            figures.open_now.tobytes(),
            xy.tobytes(),
            tuple(figures.rule_set.tiers),
            self.locked,
            self.view,
            self.ground.bridge,
            self.ground.areas,
            self.frame.look.municipalities,
        )
        if key != item.key:
            item.key = key
            markers = [
                Marker(tier_of(self.frame, row), not is_open, facility_id in self.locked, name)
                for row, (is_open, facility_id, name) in enumerate(
                    zip(figures.open_now.tolist(), facilities.ids, facilities.names)
                )
            ]
            areas = self.ground.areas if self.frame.look.municipalities else None
            labels = [] if areas is None else [label for label in areas.labels if label]
            item.show_facilities(
                markers,
                self.ground.shown(xy, self.view),
                levels(self.frame),
                [label.box() for label in labels],
            )
        item.mark(
            self.frame.row_of(self.session.selection), self.frame.row_of(self.hovered), dragged
        )

    def draw_dragged(self, item: DragMarker) -> None:
        """Draw the one that is held, its way to the road, and where it stood."""
        frame, row = self.frame, self.dragged
        if row < 0:
            item.let_go()
            return
        assert frame.xy is not None
        origin = self._origin()
        places = [frame.xy, frame.xy if self.snapped is None else self.snapped[:2]]
        at = self.ground.shown(np.array([*places, origin or frame.xy]), self.view)
        if not np.isfinite(at).all():
            item.let_go()
            return
        held, road, stood = (QPointF(x, y) for x, y in at.tolist())
        tier = tier_of(frame, row)
        item.hold(
            tier,
            Marker(tier, False, False).size(levels(frame)),
            held,
            None if self.snapped is None else road,
            None if origin is None else stood,
        )

    def draw_label(self, item: TextBox) -> None:
        """Say what the one that is held changes, or what the one under the mouse is."""
        frame, row = self.frame, self.dragged
        named = frame.dragged if row >= 0 else self.hovered
        # Between a chip's coming over the map and its first frame there is nothing to say.
        if named is None or frame.row_of(named) < 0 or (row < 0 and frame.dragged is not None):
            item.write((), None)
            return
        facility = self.session.facility(named)
        at = self.ground.shown(np.array(facility.xy if row < 0 else frame.xy), self.view)[0]
        if not np.isfinite(at).all():
            item.write((), None)
        elif row < 0:
            item.write(hover_lines(self.session, frame, facility, self.aimed), _point(at))
        else:
            snap_m = None if self.snapped is None else self.snapped[2]
            item.write(drag_lines(self.session, frame, facility, snap_m), _point(at))

    def _origin(self) -> tuple[float, float] | None:
        """Return where the facility that is held stood; ``None`` for a new one."""
        if self.frame.before is None:
            return None
        before = self.frame.before.figures.study.facilities
        if self.frame.dragged not in before.ids:
            return None
        x, y = before.xy[before.ids.index(self.frame.dragged)].tolist()
        return x, y


def tier_of(frame: Frame, row: int) -> Tier:
    """Return a facility's tier, a nameless one where it has none."""
    index = int(frame.figures.study.facilities.tier[row])
    return frame.figures.rule_set.tiers[index] if index >= 0 else GENERIC


def levels(frame: Frame) -> tuple[int, int]:
    """Return the lowest and the highest level of all tiers."""
    found = [tier.level for tier in frame.figures.rule_set.tiers]
    return min(found), max(found)


def _point(at: Floats) -> QPointF:
    return QPointF(float(at[0]), float(at[1]))
