"""A facility's properties, to look at and to change."""

from __future__ import annotations

import math
from typing import Any

from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ...i18n import translate
from ..canvas.words import distance
from ..icons import tier_icon
from ..numbers import number
from .dates import OptionalDay


class PropertiesDialog(QDialog):
    """Shows a facility; what is changed goes through the session's edits when accepted.

    Parameters
    ----------
    session : StudySession
    facility_id : str
    parent : QWidget, optional
    """

    def __init__(self, session: Any, facility_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._id = session, facility_id
        facility = session.facility(facility_id)
        self._before = facility
        title = translate("ServiceNetworkPlanner", "Properties of {name}")
        self.setWindowTitle(title.format(name=facility.name))
        self.name = QLineEdit(facility.name, self)
        self.tier = QComboBox(self)
        for tier in reversed(list(session.rule_set.tiers)):
            self.tier.addItem(tier_icon(tier), tier.name(session.language), tier.id)
        if self.tier.findData(facility.tier) < 0:
            self.tier.insertItem(0, translate("ServiceNetworkPlanner", "(none)"), facility.tier)
        self.tier.setCurrentIndex(self.tier.findData(facility.tier))
        self.status = QComboBox(self)
        self.status.addItem(translate("ServiceNetworkPlanner", "Is open"), True)
        self.status.addItem(translate("ServiceNetworkPlanner", "Is closed"), False)
        self.status.setCurrentIndex(self.status.findData(facility.open))
        opens = translate("ServiceNetworkPlanner", "First day of service")
        closes = translate("ServiceNetworkPlanner", "Last day of service")
        self.opens = OptionalDay(opens, facility.opens, self)
        self.closes = OptionalDay(closes, facility.closes, self)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for label, field in (
            (translate("ServiceNetworkPlanner", "Name"), self.name),
            (translate("ServiceNetworkPlanner", "Tier"), self.tier),
            (translate("ServiceNetworkPlanner", "Status"), self.status),
            (opens, self.opens),
            (closes, self.closes),
        ):
            form.addRow(label, field)
            if not isinstance(field, OptionalDay):
                field.setAccessibleName(label)
        for label, text in self._facts():
            value = QLabel(text, self)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            value.setWordWrap(True)
            form.addRow(label, value)
        self._wrong = QLabel(self)
        self._wrong.setWordWrap(True)
        self._wrong.hide()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._wrong)
        layout.addWidget(self.buttons)
        if session.is_locked(facility_id):
            for field in (self.name, self.tier, self.status, self.opens, self.closes):
                field.setEnabled(False)
            self._say(translate("ServiceNetworkPlanner", "Locked: unlock it to change it."))

    def accept(self) -> None:
        """Change what was changed, unless the days make no sense."""
        opens, closes = self.opens.day, self.closes.day
        if opens is not None and closes is not None and closes < opens:
            self._say(translate("ServiceNetworkPlanner", "It cannot close before it has opened."))
            return
        super().accept()
        self._apply()

    def _apply(self) -> None:
        """Send what was changed to the session in one step, which it may refuse with a note."""
        before, changes = self._before, {}
        name, tier = self.name.text().strip(), self.tier.currentData()
        if name and name != before.name:
            changes["name"] = name
        if tier != before.tier:
            changes["tier"] = tier
        days, is_open = (self.opens.day, self.closes.day), self.status.currentData()
        if days != (before.opens, before.closes):
            changes.update(days=days, is_open=is_open)
        elif is_open != before.open:
            changes["is_open"] = is_open
        if changes:
            self._session.edits.revise(self._id, **changes)

    def _facts(self) -> list[tuple[str, str]]:
        """Return what cannot be changed here: capacity, municipality, place, way to the road."""
        facility, session = self._before, self._session
        facts = []
        if not math.isnan(facility.capacity):
            facts.append(
                (translate("ServiceNetworkPlanner", "Capacity"), number(facility.capacity))
            )
        names = session.study.municipalities.names
        outside = translate("ServiceNetworkPlanner", "outside all municipalities")
        inside = 0 <= facility.municipality < len(names)
        place = translate("ServiceNetworkPlanner", "{east} m E, {north} m N ({crs})")
        plain = QLocale()
        plain.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        east, north = (plain.toString(float(value), "f", 0) for value in facility.xy)
        snapped = session.snapped(*facility.xy)
        none = translate("ServiceNetworkPlanner", "none within reach")
        return [
            *facts,
            (
                translate("ServiceNetworkPlanner", "Municipality"),
                names[facility.municipality] if inside else outside,
            ),
            (
                translate("ServiceNetworkPlanner", "Coordinates"),
                place.format(east=east, north=north, crs=session.crs.authid()),
            ),
            (
                translate("ServiceNetworkPlanner", "Nearest road"),
                none if snapped is None else distance(snapped[2]),
            ),
        ]

    def _say(self, text: str) -> None:
        self._wrong.setText(text)
        self._wrong.show()
