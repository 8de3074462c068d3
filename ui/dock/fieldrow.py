"""One field of an input: which one it is, what it holds, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsVectorLayer
from qgis.gui import QgsFieldComboBox
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QWidget

from ...i18n import translate
from .fixedtext import FixedText
from .problemtext import ProblemText
from .rolewords import FieldWish


class FieldRow(QObject):
    """Label, choice, a mark where it was guessed, some values, and a problem.

    Parameters
    ----------
    wish : FieldWish
    grid : QGridLayout
        Where it is put, from ``row`` on; it takes two rows.
    row : int
    parent : QWidget
    """

    changed = pyqtSignal()

    def __init__(self, wish: FieldWish, grid: QGridLayout, row: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.wish = wish
        self._guessed = ""
        label = QLabel(wish.label, parent)
        label.setWordWrap(True)
        label.setToolTip(wish.tip)
        self.combo = QgsFieldComboBox(parent)
        self.combo.setAllowEmptyFieldName(True)
        self.combo.setAccessibleName(wish.label)
        self.combo.setToolTip(wish.tip)
        self.combo.setSizeAdjustPolicy(
            QgsFieldComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        label.setBuddy(self.combo)
        self.values = FixedText(1, parent)
        self.values.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.problem = ProblemText(parent)
        self.widgets = (label, self.combo, self.values, self.problem)
        grid.addWidget(label, row, 0)
        grid.addWidget(self.combo, row, 1)
        grid.addWidget(self.values, row, 2)
        grid.addWidget(self.problem, row + 1, 1, 1, 2)
        self.combo.fieldChanged.connect(lambda _: self.changed.emit())

    def set_layer(self, layer: QgsVectorLayer | None, guessed: str) -> None:
        """Choose among the fields of a layer, and begin with a guess."""
        self._guessed = guessed
        self.combo.blockSignals(True)
        self.combo.setLayer(layer)
        self.combo.setField(guessed)
        self.combo.blockSignals(False)

    def is_chosen(self) -> bool:
        """Tell whether somebody chose otherwise than was guessed."""
        return self.field() != self._guessed

    def choose(self, field: str) -> None:
        """Choose a field, as the planner did before."""
        self.combo.blockSignals(True)
        self.combo.setField(field)
        self.combo.blockSignals(False)

    def remove(self) -> None:
        """Take the row away."""
        for widget in self.widgets:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        self.deleteLater()

    def set_visible(self, shown: bool) -> None:
        """Show the row, or hide it."""
        for widget in self.widgets[:-1]:
            widget.setVisible(shown)
        self.problem.setVisible(shown and bool(self.problem.text()))

    def field(self) -> str:
        """Return the field's name, empty for none."""
        return str(self.combo.currentField())

    def show_values(self, values: Sequence[str]) -> None:
        """Say whether the choice is a guess or still to be made, and show some of its values."""
        field, parts = self.field(), []
        if field and field == self._guessed:
            parts.append(translate("ServiceNetworkPlanner", "guessed"))
        elif not field and self.wish.required:
            parts.append(translate("ServiceNetworkPlanner", "needed"))
        if values:
            text = translate("ServiceNetworkPlanner", "such as {values}")
            parts.append(text.format(values=", ".join(values)))
        self.values.set_text(" · ".join(parts))
