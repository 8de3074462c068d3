"""What a planner can do with one facility, whichever way it is asked for."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import Qgis, QgsPointXY
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject

from ...i18n import translate
from ...planning.facility import Facility
from ..canvas.view import Bridge
from ..levels import number_of
from .dates import ask_day
from .properties import PropertiesDialog

_SAME_PLACE_M = 5.0
_COVERED_PX = 8.0
_FAR_M = 500.0


class FacilityCommands(QObject):
    """Edits through the session, and what needs the canvas or a dialog.

    Parameters
    ----------
    canvas : QgsMapCanvas
    session : StudySession
    parent : QObject, optional
    """

    def __init__(self, canvas: QgsMapCanvas, session: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas, self.session = canvas, session

    def open(self, facility_id: str) -> None:
        """Open a facility."""
        self.session.edits.open(facility_id)

    def close(self, facility_id: str) -> None:
        """Close a facility."""
        self.session.edits.close(facility_id)

    def set_tier(self, facility_id: str, tier: str) -> None:
        """Give a facility another tier; nothing is done if it has it."""
        if self.session.facility(facility_id).tier != tier:
            self.session.edits.set_tier(facility_id, tier)

    def open_from(self, facility_id: str) -> None:
        """Ask for the first day of service."""
        facility = self.session.facility(facility_id)
        day = ask_day(
            self._canvas,
            translate("ServiceNetworkPlanner", "Open from a date"),
            translate("ServiceNetworkPlanner", "First day of service of {name}").format(
                name=facility.name
            ),
            facility.opens,
        )
        if day is None:
            return
        closes = facility.closes
        self.session.edits.set_dates(
            facility_id, day, closes if closes is None or closes >= day else None, is_open=True
        )

    def close_from(self, facility_id: str) -> None:
        """Ask for the last day of service."""
        facility = self.session.facility(facility_id)
        day = ask_day(
            self._canvas,
            translate("ServiceNetworkPlanner", "Close from a date"),
            translate("ServiceNetworkPlanner", "Last day of service of {name}").format(
                name=facility.name
            ),
            facility.closes,
        )
        if day is None:
            return
        if facility.opens is not None and day < facility.opens:
            self.say(translate("ServiceNetworkPlanner", "It cannot close before it has opened."))
            return
        self.session.edits.set_dates(facility_id, facility.opens, day)

    def set_locked(self, facility_id: str, locked: bool) -> None:
        """Lock or unlock a facility."""
        self.session.edits.set_locked(facility_id, locked)

    def remove(self, facility_id: str) -> None:
        """Take a facility out of the scenario."""
        self.session.edits.remove(facility_id)

    def properties(self, facility_id: str) -> None:
        """Show a facility's properties."""
        dialog = PropertiesDialog(self.session, facility_id, self._canvas)
        dialog.exec()
        dialog.deleteLater()

    def centre(self, facility_id: str) -> None:
        """Put a facility in the middle of the map."""
        self.centre_on(*self.session.facility(facility_id).xy)

    def centre_on(self, x: float, y: float) -> None:
        """Put a place, in the study's metres, in the middle of the map."""
        at = self.bridge().to_map(np.array([[x, y]]))[0]
        if not np.isfinite(at).all():
            self.say_unplaceable()
            return
        self._canvas.setCenter(QgsPointXY(*at.tolist()))
        self._canvas.refresh()

    def place(self, tier: str, x: float, y: float) -> None:
        """Place a new facility, in the study's metres."""
        placed = self.session.edits.place(tier, x, y)
        if placed is not None:
            self.session.select(placed)
            self.say_where(placed)

    def bridge(self) -> Bridge:
        """Return the way between the study's and the map's coordinates as it is now."""
        return Bridge(self.session.crs, self._canvas.mapSettings().destinationCrs())

    # What there is to say

    def say(self, text: str, level: Any = Qgis.MessageLevel.Info) -> None:
        """Tell the planner."""
        self.session.noted.emit(text, number_of(level))

    def say_unplaceable(self) -> None:
        """Tell that a place of the map has no coordinates in the study, or the other way."""
        text = translate(
            "ServiceNetworkPlanner",
            "This place cannot be shown in both {map} and {study}. Bring the map back to the"
            " study's area, or give the project the study's coordinate system.",
        )
        crs = self._canvas.mapSettings().destinationCrs()
        names = [one.authid() or one.description() or "–" for one in (crs, self.session.crs)]
        self.say(text.format(map=names[0], study=names[1]), Qgis.MessageLevel.Warning)

    def say_where(self, facility_id: str) -> None:
        """Tell what is odd about the place of a facility that was just put there."""
        facility = self.session.facility(facility_id)
        snapped = self.session.snapped(*facility.xy)
        if snapped is None:
            text = translate(
                "ServiceNetworkPlanner",
                "“{name}” has no road within reach: nobody can travel to it. Drag it nearer to a"
                " road, or hold Shift to keep to the roads.",
            )
            self.say(text.format(name=facility.name), Qgis.MessageLevel.Warning)
        elif snapped[2] > _FAR_M:
            text = translate(
                "ServiceNetworkPlanner",
                "“{name}” is {distance} m from the nearest road. Hold Shift while dragging to keep"
                " to the roads.",
            )
            self.say(text.format(name=facility.name, distance=round(snapped[2])))
        if facility.municipality < 0:
            text = translate(
                "ServiceNetworkPlanner",
                "“{name}” is outside all municipalities: it serves only where borders are open.",
            )
            self.say(text.format(name=facility.name))
        other = self._below(facility)
        if other is not None:
            text = translate("ServiceNetworkPlanner", "“{name}” stands where “{other}” already is.")
            self.say(text.format(name=facility.name, other=other.name))

    def _below(self, facility: Facility) -> Facility | None:
        """Return another facility in the same place, or so near that the map shows only one."""
        others = [other for other in self.session.facilities() if other.id != facility.id]
        if not others:
            return None
        xy = np.array([facility.xy, *(other.xy for other in others)])
        pixels = self.bridge().to_map(xy) / self._canvas.mapUnitsPerPixel()
        with np.errstate(invalid="ignore"):
            away = np.abs(xy[1:] - xy[0]).max(axis=1)
            covered = np.abs(pixels[1:] - pixels[0]).max(axis=1) < _COVERED_PX
        near = np.flatnonzero((away < _SAME_PLACE_M) | covered)
        return others[near[np.argmin(away[near])]] if len(near) else None
