"""The map tool's switch, and what colours the map."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...i18n import translate
from ..look import CHANGE, MINUTES, NO_TINT, Look
from .reflow import ReflowRow
from .themed import set_icon

_FEW_LETTERS = 7


class LookBar(QWidget):
    """Edits on the map or does not, and tints cells and municipalities."""

    toolAsked = pyqtSignal(bool)  # noqa: N815 - signals are named as Qt's are

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: Any = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.tool = QPushButton(translate("ServiceNetworkPlanner", "Edit on map"), self)
        self.tool.setCheckable(True)
        set_icon(self.tool, "maptool")
        size = int(self.fontMetrics().height() * 1.4)
        self.tool.setIconSize(QSize(size, size))
        self.tool.setToolTip(
            translate(
                "ServiceNetworkPlanner",
                "Drag service points on the map; Shift keeps to the roads, Esc or the right "
                "button takes it back. A right click opens a menu.",
            )
        )
        self.tool.clicked.connect(self.toolAsked)
        row = ReflowRow(self)
        row.add(self.tool, 0)
        tint = QWidget(row)
        tint_row = QHBoxLayout(tint)
        tint_row.setContentsMargins(0, 0, 0, 0)
        self.tint = QComboBox(tint)
        self.tint.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.tint.setMinimumContentsLength(_FEW_LETTERS)
        self.tint.setAccessibleName(translate("ServiceNetworkPlanner", "What colours the cells"))
        self.tint.setToolTip(
            translate(
                "ServiceNetworkPlanner",
                "What colours the population cells: minutes to the nearest service point, or the "
                "change in minutes against what is compared with.",
            )
        )
        self.tint.addItem(translate("ServiceNetworkPlanner", "Minutes"), MINUTES)
        self.tint.addItem(translate("ServiceNetworkPlanner", "Change"), CHANGE)
        self.tint.addItem(translate("ServiceNetworkPlanner", "No colours"), NO_TINT)
        self.tint.activated.connect(self._tint)
        tint_row.addWidget(self.tint, 1)
        self.municipalities = QCheckBox(translate("ServiceNetworkPlanner", "Verdicts"), tint)
        self.municipalities.setToolTip(
            translate(
                "ServiceNetworkPlanner",
                "Tint each municipality by the verdict of all its rules together.",
            )
        )
        self.municipalities.setAccessibleName(
            translate("ServiceNetworkPlanner", "Tint municipalities by verdict")
        )
        self.municipalities.clicked.connect(self._municipalities)
        tint_row.addWidget(self.municipalities)
        row.add(tint, 1)
        column.addWidget(row)
        self.setEnabled(False)

    def set_session(self, session: Any) -> None:
        """Follow another study's look, or none."""
        if self._session is not None:
            self._session.looked.disconnect(self._show)
        self._session = session
        self.setEnabled(session is not None)
        if session is not None:
            session.looked.connect(self._show)
            self._show(session.look)

    def set_tool_active(self, active: bool) -> None:
        """Show whether the map tool is in use, without asking for it."""
        self.tool.setChecked(active)

    def _show(self, look: Look) -> None:
        self.tint.setCurrentIndex(self.tint.findData(look.tint))
        self.municipalities.setChecked(look.municipalities)

    def _tint(self, index: int) -> None:
        self._session.set_look(tint=self.tint.itemData(index, Qt.ItemDataRole.UserRole))

    def _municipalities(self, on: bool) -> None:
        self._session.set_look(municipalities=on)
