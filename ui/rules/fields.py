"""One value of a rule in a plain widget each; all say ``changed`` when a person changed it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.PyQt.QtCore import QDate, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QWheelEvent
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ..mnemonics import literal
from ..numbers import decimal

_PART = 1e-9


class _Combo(QComboBox):
    """A choice that the wheel scrolls past."""

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        event.ignore()


class _Spin(QDoubleSpinBox):
    """A number that the wheel scrolls past, without zeros that say nothing."""

    def textFromValue(self, value: float) -> str:  # noqa: N802
        return decimal(value, self.decimals())

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        event.ignore()


class _Date(QDateEdit):
    """A date that the wheel scrolls past."""

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        event.ignore()


class Field(QWidget):
    """A value by its name in JSON.

    Signals
    -------
    changed : str, object
        Name and value, as JSON has it; ``None`` leaves it out.
    """

    changed = pyqtSignal(str, object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._quiet = False

    def show_value(self, value: Any) -> None:
        """Show a value without saying that it changed."""
        if value != self.value():
            self._quiet = True
            self._put(value)
            self._quiet = False

    def value(self) -> Any:
        """Return the value as JSON has it."""
        raise NotImplementedError

    def _put(self, value: Any) -> None:
        raise NotImplementedError

    def _say(self, *_: Any) -> None:
        if not self._quiet:
            self.changed.emit(self.name, self.value())

    def _fill(self, *parts: QWidget) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for part in parts:
            row.addWidget(part, 1)


class Choice(Field):
    """One of several values."""

    def __init__(
        self,
        name: str,
        options: Mapping[str, str],
        icons: Mapping[str, QIcon] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, parent)
        self.box = _Combo(self)
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.setMinimumContentsLength(8)
        for value, text in options.items():
            self.box.addItem((icons or {}).get(value, QIcon()), text, value)
        self.box.currentIndexChanged.connect(self._say)
        self._fill(self.box)

    def value(self) -> Any:  # noqa: D102
        return self.box.currentData()

    def _put(self, value: Any) -> None:
        self.box.setCurrentIndex(self.box.findData(value))


class Number(Field):
    """A number with its unit; JSON has ``scale`` times what is shown."""

    def __init__(
        self,
        name: str,
        *,
        most: float,
        unit: str = "",
        decimals: int = 0,
        scale: float = 1.0,
        step: float = 1.0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, parent)
        self._scale, self._decimals = scale, decimals
        self.box = _Spin(self)
        self.box.setDecimals(decimals)
        self.box.setRange(0.0, most)
        self.box.setSingleStep(step)
        self.box.setGroupSeparatorShown(True)
        self.box.setSuffix(f" {unit}" if unit else "")
        self.box.valueChanged.connect(self._say)
        self._fill(self.box)

    def set_unit(self, unit: str, scale: float, most: float) -> None:
        """Show the same value in another unit."""
        if (unit, scale) == (self.box.suffix().strip(), self._scale):
            return
        self._quiet, self._scale = True, scale
        self.box.setRange(0.0, most)
        self.box.setSuffix(f" {unit}")
        self._quiet = False

    def value(self) -> Any:  # noqa: D102
        shown = self.box.value()
        if self._scale != 1.0:
            return round(shown * self._scale, 6)
        return round(shown) if abs(shown - round(shown)) < _PART else shown

    def _put(self, value: Any) -> None:
        self.box.setValue(float(value or 0.0) / self._scale)


class Several(Field):
    """Any of several values, each with a box to tick; JSON has them in this order."""

    def __init__(
        self, name: str, options: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(name, parent)
        self.boxes: dict[str, QCheckBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for value, text in options.items():
            box = QCheckBox(literal(text), self)
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.setToolTip(text)
            box.toggled.connect(self._say)
            self.boxes[value] = box
            column.addWidget(box)

    def value(self) -> Sequence[str]:  # noqa: D102
        return [value for value, box in self.boxes.items() if box.isChecked()]

    def _put(self, value: Any) -> None:
        for name, box in self.boxes.items():
            box.setChecked(name in (value or ()))


class Line(Field):
    """A text, sent when it is changed."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.box = QLineEdit(self)
        self.box.textEdited.connect(self._say)
        self._fill(self.box)

    def value(self) -> Any:  # noqa: D102
        return self.box.text()

    def _put(self, value: Any) -> None:
        self.box.setText(value or "")
        self.box.setCursorPosition(0)


class Day(Field):
    """A date; where it may be missing a box stands before it."""

    def __init__(self, name: str, *, optional: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.box = _Date(self)
        self.box.setCalendarPopup(True)
        self.box.setDate(QDate.currentDate())
        self.box.dateChanged.connect(self._say)
        self.on = QCheckBox(optional, self) if optional else None
        if self.on is None:
            self._fill(self.box)
        else:
            self.box.setEnabled(False)
            self.on.toggled.connect(self.box.setEnabled)
            self.on.toggled.connect(self._say)
            self._fill(self.on, self.box)

    def value(self) -> Any:  # noqa: D102
        if self.on is not None and not self.on.isChecked():
            return None
        return self.box.date().toString(Qt.DateFormat.ISODate)

    def _put(self, value: Any) -> None:
        if self.on is not None:
            self.on.setChecked(value is not None)
        if value is not None:
            self.box.setDate(QDate.fromString(str(value), Qt.DateFormat.ISODate))


class MaybeNumber(Field):
    """A number that may be missing, with a box before it."""

    def __init__(self, name: str, text: str, number: Number, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.on, self.number = QCheckBox(text, self), number
        self.number.setEnabled(False)
        self.on.toggled.connect(self.number.setEnabled)
        self.on.toggled.connect(self._say)
        self.number.changed.connect(self._say)
        self._fill(self.on, self.number)

    def value(self) -> Any:  # noqa: D102
        return self.number.value() if self.on.isChecked() else None

    def _put(self, value: Any) -> None:
        self.on.setChecked(value is not None)
        if value is not None:
            self.number.show_value(value)
