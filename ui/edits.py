"""Every edit of a facility as one step of the layer's own history."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import date
from typing import Any

from qgis.core import Qgis

from ..engine.problems import Problem
from ..gis.scenariolayer import CLOSED, LOCKED, OPEN, ScenarioLayer
from ..i18n import translate
from ..planning.facility import Facility
from ..planning.live import LiveStudy
from .dragging import Drag
from .levels import number_of


class FacilityEdits:
    """Edits facilities of the scenario's layer.

    Parameters
    ----------
    scenario_layer : ScenarioLayer
    live : LiveStudy
        Where the layer's facilities are known by the same ids.
    after : callable
        Called after each edit that was done, and after one that failed.
    say : callable
        Takes a text and its level.
    fail : callable
        Takes a problem.
    language : str
        For the names of new facilities.
    day : callable
        Returns the day that is judged.
    """

    def __init__(
        self,
        scenario_layer: ScenarioLayer,
        live: LiveStudy,
        *,
        after: Callable[[], None],
        say: Callable[[str, int], None],
        fail: Callable[[Problem], None],
        language: str,
        day: Callable[[], date | None],
    ) -> None:
        self._layer, self._live = scenario_layer, live
        self._after, self._say, self._fail = after, say, fail
        self._language, self._day = language, day

    def new(self, tier: str) -> Facility:
        """Return a facility of a tier that is nowhere yet, with an id and a name of its own."""
        taken = {row.id for row in self._live.facilities}
        names = {row.name for row in self._live.facilities}
        tiers = self._live.rule_set.tiers
        tier_name = tiers[tiers.index(tier)].name(self._language)
        pattern = translate("ServiceNetworkPlanner", "New: {tier} {number}")
        number = 1
        while f"new-{number}" in taken or pattern.format(tier=tier_name, number=number) in names:
            number += 1
        name = pattern.format(tier=tier_name, number=number)
        return Facility(f"new-{number}", name, tier, (0.0, 0.0))

    def placed(self, drag: Drag) -> bool:
        """Keep in the layer what a drag from the palette placed."""
        row = self._live.facility(drag.facility_id)
        text = translate("ServiceNetworkPlanner", "Place {name}").format(name=row.name)

        def add() -> None:
            # The live study has it already, and is not to get it twice.
            self._layer.ids[self._layer.add(row)] = row.id

        return self._do(text, add)

    def moved(self, drag: Drag) -> bool:
        """Keep in the layer where a drag ended."""
        assert drag.xy is not None
        return self.move(drag.facility_id, *drag.xy)

    def move(self, facility_id: str, x: float, y: float) -> bool:
        """Put a facility elsewhere; metres of the study's system."""
        text = translate("ServiceNetworkPlanner", "Move {name}")
        return self._edit(facility_id, text, lambda: self._layer.move(facility_id, x, y))

    def place(self, tier: str, x: float, y: float) -> str | None:
        """Place a new facility; return its id."""
        row = replace(self.new(tier), xy=(x, y))
        text = translate("ServiceNetworkPlanner", "Place {name}").format(name=row.name)

        def add() -> None:
            self._layer.add(row)

        return row.id if self._do(text, add) else None

    def set_tier(self, facility_id: str, tier: str) -> bool:
        """Give a facility another tier."""
        text = translate("ServiceNetworkPlanner", "Change the tier of {name}")
        return self._set(facility_id, text, {"tier": tier})

    def open(self, facility_id: str) -> bool:
        """Open a facility; dates that would keep it closed on the day are lifted."""
        opened = self._live.facility(facility_id).opened(self._day())
        text = translate("ServiceNetworkPlanner", "Open {name}")
        values = {"status": OPEN, "opens": opened.opens, "closes": opened.closes}
        return self._set(facility_id, text, values)

    def close(self, facility_id: str) -> bool:
        """Close a facility; it stays in the scenario."""
        text = translate("ServiceNetworkPlanner", "Close {name}")
        return self._set(facility_id, text, {"status": CLOSED})

    def set_dates(
        self,
        facility_id: str,
        opens: date | None,
        closes: date | None,
        *,
        is_open: bool | None = None,
    ) -> bool:
        """Give a facility its first and last day of service, and its status if one is given.

        The days stay as they are given, whatever day is judged.
        """
        text = translate("ServiceNetworkPlanner", "Change the dates of {name}")
        values: dict[str, Any] = {"opens": opens, "closes": closes}
        if is_open is not None:
            values["status"] = OPEN if is_open else CLOSED
        return self._set(facility_id, text, values)

    def revise(
        self,
        facility_id: str,
        *,
        name: str | None = None,
        tier: str | None = None,
        days: tuple[date | None, date | None] | None = None,
        is_open: bool | None = None,
    ) -> bool:
        """Change several properties in one step; what is ``None`` stays as it is.

        Days stay as they are given. Without them, opening lifts those that would keep the facility
        closed on the day that is judged.
        """
        values: dict[str, Any] = {}
        if name is not None:
            values["name"] = name
        if tier is not None:
            values["tier"] = tier
        if is_open is not None:
            values["status"] = OPEN if is_open else CLOSED
        if days is None and is_open:
            opened = self._live.facility(facility_id).opened(self._day())
            days = (opened.opens, opened.closes)
        if days is not None:
            values["opens"], values["closes"] = days
        text = translate("ServiceNetworkPlanner", "Change {name}")
        return self._set(facility_id, text, values)

    def rename(self, facility_id: str, name: str) -> bool:
        """Give a facility another name."""
        text = translate("ServiceNetworkPlanner", "Rename {name}")
        return self._set(facility_id, text, {"name": name})

    def set_locked(self, facility_id: str, locked: bool) -> bool:
        """Keep a facility from being edited, or no longer; that is a step of the history too."""
        name = self._live.facility(facility_id).name
        text = (
            translate("ServiceNetworkPlanner", "Lock {name}")
            if locked
            else translate("ServiceNetworkPlanner", "Unlock {name}")
        )
        return self._do(
            text.format(name=name), lambda: self._layer.set(facility_id, {LOCKED: locked})
        )

    def remove(self, facility_id: str) -> bool:
        """Take a facility out of the scenario."""
        text = translate("ServiceNetworkPlanner", "Remove {name}")
        return self._edit(facility_id, text, lambda: self._layer.remove(facility_id))

    def refused(self, facility_id: str) -> bool:
        """Tell whether a facility is gone, or locked, and then say so."""
        # Another tool may have edited the layer a moment ago.
        self._after()
        if facility_id not in self._layer.ids.values():
            return True
        if not self._layer.is_locked(facility_id):
            return False
        text = translate("ServiceNetworkPlanner", "“{name}” is locked. Unlock it to change it.")
        name = self._live.facility(facility_id).name
        self._say(text.format(name=name), number_of(Qgis.MessageLevel.Info))
        return True

    def _set(self, facility_id: str, text: str, values: dict[str, Any]) -> bool:
        return self._edit(facility_id, text, lambda: self._layer.set(facility_id, values))

    def _edit(self, facility_id: str, text: str, act: Callable[[], None]) -> bool:
        """Edit a facility that is not locked."""
        if self.refused(facility_id):
            return False
        return self._do(text.format(name=self._live.facility(facility_id).name), act)

    def _do(self, text: str, act: Callable[[], None]) -> bool:
        """Do one step of the history."""
        command: AbstractContextManager[None] = self._layer.command(text)
        try:
            with command:
                act()
        except Problem as problem:
            self._after()
            self._fail(problem)
            return False
        self._after()
        return True
