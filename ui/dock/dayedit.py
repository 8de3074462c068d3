"""The day that opening and closing dates are held against."""

from __future__ import annotations

from datetime import date
from typing import Any

from qgis.gui import QgsDateEdit
from qgis.PyQt.QtCore import QDate, QSize
from qgis.PyQt.QtWidgets import QWidget

from ...i18n import translate


class DayEdit(QgsDateEdit):
    """A day, or none: then what is open is open by status, whatever the dates say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: Any = None
        self.setAllowNull(True)
        self.setCalendarPopup(True)
        self.setNullRepresentation(translate("ServiceNetworkPlanner", "By status"))
        self.setAccessibleName(translate("ServiceNetworkPlanner", "Day"))
        self.setToolTip(
            translate(
                "ServiceNetworkPlanner",
                "The day that the network is looked at: opening and closing dates count. Cleared, "
                "all that are open by status count, whatever their dates.",
            )
        )
        self.clear()
        self.dateValueChanged.connect(self._changed)

    def set_session(self, session: Any) -> None:
        """Show another study's day."""
        if self._session is not None:
            self._session.evaluated.disconnect(self._follow)
        self._session = session
        if session is not None:
            session.evaluated.connect(self._follow)
        self._follow()

    def _follow(self, _: object = None) -> None:
        """Show the day as it is now: the form of the rules can change it, too."""
        session = self._session
        day = None if session is None else session.day
        if day == self.day():
            return
        self.blockSignals(True)
        if day is None:
            self.clear()
        else:
            self.setDate(QDate(day.year, day.month, day.day))
        self.blockSignals(False)

    def day(self) -> date | None:
        """Return the day that is shown."""
        shown = QDate() if self.isNull() else self.date()
        return date(shown.year(), shown.month(), shown.day()) if shown.isValid() else None

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - the name that Qt calls
        """Return the size of a date and its buttons, and no more."""
        width = self.fontMetrics().horizontalAdvance("00.00.0000") + 3 * self.sizeHint().height()
        return QSize(min(width, self.sizeHint().width()), self.sizeHint().height())

    def _changed(self, day: QDate) -> None:
        if self._session is None:
            return
        wanted = date(day.year(), day.month(), day.day()) if day.isValid() else None
        if wanted != self._session.day:
            self._session.set_day(wanted)
