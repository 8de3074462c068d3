"""Asking for a day, and a field for a day that may be missing."""

from __future__ import annotations

from datetime import date

from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)


def date_edit(parent: QWidget, day: date | None = None) -> QDateEdit:
    """Return a field with a calendar, at a day or at today."""
    shown = QDate.currentDate() if day is None else QDate(day.year, day.month, day.day)
    edit = QDateEdit(shown, parent)
    edit.setCalendarPopup(True)
    return edit


def day_of(edit: QDateEdit) -> date:
    """Return the day in a field."""
    day = edit.date()
    return date(day.year(), day.month(), day.day())


class OptionalDay(QWidget):
    """A day that may be missing: a tick and a field.

    Parameters
    ----------
    name : str
        For those who cannot see the field.
    day : date or None
    """

    def __init__(self, name: str, day: date | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tick = QCheckBox(self)
        self._tick.setAccessibleName(name)
        self._edit = date_edit(self, day)
        self._edit.setAccessibleName(name)
        self._tick.setChecked(day is not None)
        self._edit.setEnabled(day is not None)
        self._tick.toggled.connect(self._edit.setEnabled)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._tick)
        layout.addWidget(self._edit, 1)

    @property
    def day(self) -> date | None:
        """The day, or ``None``."""
        return day_of(self._edit) if self._tick.isChecked() else None

    @day.setter
    def day(self, day: date | None) -> None:
        self._tick.setChecked(day is not None)
        if day is not None:
            self._edit.setDate(QDate(day.year, day.month, day.day))


def ask_day(parent: QWidget, title: str, text: str, day: date | None) -> date | None:
    """Ask for a day; ``None`` when the planner does not want to after all."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    label = QLabel(text, dialog)
    label.setWordWrap(True)
    edit = date_edit(dialog, day)
    label.setBuddy(edit)
    edit.setAccessibleName(text)
    buttons = QDialogButtonBox(
        QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, dialog
    )
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    for widget in (label, edit, buttons):
        layout.addWidget(widget)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    chosen = day_of(edit) if accepted else None
    dialog.deleteLater()
    return chosen
