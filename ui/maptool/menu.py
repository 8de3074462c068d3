"""The context menus of the map."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QMenu, QWidget

from ...i18n import translate
from ..icons import icon, tier_icon
from ..mnemonics import literal
from .commands import FacilityCommands


def facility_menu(parent: QWidget, commands: FacilityCommands, facility_id: str) -> QMenu:
    """Return the menu of a facility."""
    session = commands.session
    facility = session.facility(facility_id)
    row = session.frame.row_of(facility_id)
    is_open = row >= 0 and bool(session.frame.figures.open_now[row])
    locked = session.is_locked(facility_id)
    menu = QMenu(parent)
    menu.setToolTipsVisible(True)
    title = menu.addAction(literal(facility.name))
    font = title.font()
    font.setBold(True)
    title.setFont(font)
    title.setEnabled(False)
    menu.addSeparator()

    def add(text: str, name: str, act: Callable[[str], Any], enabled: bool = True) -> QAction:
        action = menu.addAction(icon(name, menu.palette()), text)
        action.triggered.connect(lambda _=False: act(facility_id))
        action.setEnabled(enabled)
        return action

    if is_open:
        text = translate("ServiceNetworkPlanner", "Close")
        add(text, "close_facility", commands.close, not locked)
    else:
        text = translate("ServiceNetworkPlanner", "Open")
        add(text, "open_facility", commands.open, not locked)
    text = translate("ServiceNetworkPlanner", "Change tier")
    tiers = _tier_menu(
        menu, text, session, lambda tier: commands.set_tier(facility_id, tier), facility.tier
    )
    tiers.setIcon(icon("change_tier", menu.palette()))
    tiers.setEnabled(not locked)
    text = translate("ServiceNetworkPlanner", "Open from a date…")
    add(text, "date", commands.open_from, not locked)
    text = translate("ServiceNetworkPlanner", "Close from a date…")
    add(text, "date", commands.close_from, not locked)
    menu.addSeparator()
    if locked:
        text = translate("ServiceNetworkPlanner", "Unlock")
        add(text, "unlock", lambda one: commands.set_locked(one, False))
    else:
        text = translate("ServiceNetworkPlanner", "Lock")
        add(text, "lock", lambda one: commands.set_locked(one, True))
    add(translate("ServiceNetworkPlanner", "Centre the map here"), "centre", commands.centre)
    add(translate("ServiceNetworkPlanner", "Properties…"), "edit", commands.properties)
    menu.addSeparator()
    add(translate("ServiceNetworkPlanner", "Remove"), "remove", commands.remove, not locked)
    return menu


def ground_menu(
    parent: QWidget,
    commands: FacilityCommands,
    place: tuple[float, float],
    explain: Callable[[], None] | None,
) -> QMenu:
    """Return the menu of empty ground at a place in the study's metres.

    ``explain`` is called for the cell that is there; ``None`` where there is none.
    """
    menu = QMenu(parent)
    menu.setToolTipsVisible(True)
    text = translate("ServiceNetworkPlanner", "Place here")
    tiers = _tier_menu(
        menu, text, commands.session, lambda tier: commands.place(tier, *place), None
    )
    tiers.setIcon(icon("add", menu.palette()))
    action = menu.addAction(
        icon("explain", menu.palette()), translate("ServiceNetworkPlanner", "Explain this cell")
    )
    action.setEnabled(explain is not None)
    if explain is not None:
        action.triggered.connect(lambda _=False: explain())
    action = menu.addAction(
        icon("centre", menu.palette()), translate("ServiceNetworkPlanner", "Centre the map here")
    )
    action.triggered.connect(lambda _=False: commands.centre_on(*place))
    return menu


def _tier_menu(
    menu: QMenu, text: str, session: Any, act: Callable[[str], Any], present: str | None
) -> QMenu:
    """Add the tiers, the highest first, as a menu within a menu."""
    tiers = menu.addMenu(text)
    for tier in reversed(list(session.rule_set.tiers)):
        action = tiers.addAction(QIcon(tier_icon(tier)), literal(tier.name(session.language)))
        if present is not None:
            action.setCheckable(True)
            action.setChecked(tier.id == present)
        action.triggered.connect(lambda _=False, tier_id=tier.id: act(tier_id))
    return tiers
