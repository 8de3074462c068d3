"""The steps of a guided set-up: where one is, and which are done."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from ...i18n import translate
from ...planning.verdicts import MET
from ..colours import SIGNS


class Steps(QWidget):
    """A row of numbered steps; each can be gone to at any time.

    Signals
    -------
    chosen : int
        The planner wants to go to a step, from 0.
    """

    chosen = pyqtSignal(int)

    def __init__(self, titles: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = list(titles)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.buttons: list[QToolButton] = []
        for number, title in enumerate(titles):
            button = QToolButton(self)
            button.setCheckable(True)
            button.setAutoRaise(True)
            button.setText(title)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _, step=number: self.chosen.emit(step))
            self.buttons.append(button)
            row.addWidget(button, max(len(title), 8))

    def show_state(self, current: int, fine: Sequence[bool]) -> None:
        """Show the present step, and of each whether all is well in it."""
        done = translate("ServiceNetworkPlanner", "complete")
        for number, (button, title) in enumerate(zip(self.buttons, self._titles)):
            sign = SIGNS[MET] if fine[number] else f"{number + 1}"
            button.setText(f"{sign}  {title}")
            button.setAccessibleName(f"{title}, {done}" if fine[number] else title)
            font = button.font()
            font.setBold(number == current)
            button.setFont(font)
            button.setChecked(number == current)
