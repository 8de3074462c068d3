"""The day that opening and closing dates are held against."""

from __future__ import annotations

from datetime import date
from typing import Any

from qgis.gui import QgsDateEdit
from qgis.PyQt.QtCore import QDate, QLocale, QSize
from qgis.PyQt.QtWidgets import QWidget

from ...i18n import translate


class OptionalDay(QgsDateEdit):
    """A day, or none."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAllowNull(True)
        self.setCalendarPopup(True)
        self.setAccessibleName(name)
        self.set_day(None)

    def day(self) -> date | None:
        """Return the day that is shown."""
        return day_of(QDate() if self.isNull() else self.date())

    def set_day(self, day: date | None, otherwise: date | None = None) -> None:
        """Show a day without telling anybody; where there is none, which one counts instead."""
        words = translate("ServiceNetworkPlanner", "By status")
        if otherwise is not None:
            shown = QDate(otherwise.year, otherwise.month, otherwise.day)
            words = f"({QLocale().toString(shown, self.displayFormat())})"
        self.blockSignals(True)
        if day is not None:
            if day != self.day():
                self.setDate(QDate(day.year, day.month, day.day))
        elif not self.isNull():
            self.clear()
        # It writes the text, too, where there is no day.
        self.setNullRepresentation(words)
        self.blockSignals(False)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - the name that Qt calls
        """Return the size of a date and its buttons, and no more."""
        width = self.fontMetrics().horizontalAdvance("00.00.0000") + 3 * self.sizeHint().height()
        return QSize(min(width, self.sizeHint().width()), self.sizeHint().height())


class DayEdit(OptionalDay):
    """The session's day; without one what is open is open by status, whatever the dates say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("ServiceNetworkPlanner", "Day"), parent)
        self._session: Any = None
        self.setToolTip(
            translate(
                "ServiceNetworkPlanner",
                "The day that the network is looked at: opening and closing dates count. Cleared, "
                "all that are open by status count, whatever their dates.",
            )
        )
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
        day = None if self._session is None else self._session.day
        if day != self.day():
            self.set_day(day)

    def _changed(self, day: QDate) -> None:
        if self._session is None:
            return
        wanted = day_of(day)
        if wanted != self._session.day:
            self._session.set_day(wanted)


def day_of(day: QDate) -> date | None:
    """Return Qt's day as Python's; ``None`` where it is none."""
    return date(day.year(), day.month(), day.day()) if day.isValid() else None
