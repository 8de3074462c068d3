"""The line of buttons over the rules."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from ...i18n import translate
from ..dock.themed import set_icon
from .words import kind_names


class RulesBar(QWidget):
    """Back, add, load, save and reset.

    Signals
    -------
    backAsked, loadAsked, saveAsked, studyAsked, shippedAsked
    addAsked : str
        The kind of the rule to add.
    """

    backAsked = pyqtSignal()  # noqa: N815 - signals are named as Qt's are
    addAsked = pyqtSignal(str)  # noqa: N815
    loadAsked = pyqtSignal()  # noqa: N815
    saveAsked = pyqtSignal()  # noqa: N815
    studyAsked = pyqtSignal()  # noqa: N815
    shippedAsked = pyqtSignal()  # noqa: N815

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self.back = self._button(
            "undo", translate("ServiceNetworkPlanner", "Take back the last change of the rules")
        )
        self.back.clicked.connect(self.backAsked)
        self.new = self._button("add", translate("ServiceNetworkPlanner", "Add a rule"))
        menu = QMenu(self.new)
        for kind, text in kind_names().items():
            action = menu.addAction(text)
            action.triggered.connect(lambda _=False, kind=kind: self.addAsked.emit(kind))
        self.new.setMenu(menu)
        self.load = self._button(
            "load", translate("ServiceNetworkPlanner", "Load a rule set from a file")
        )
        self.load.clicked.connect(self.loadAsked)
        self.save = self._button(
            "export", translate("ServiceNetworkPlanner", "Save the rule set to a file")
        )
        self.save.clicked.connect(self.saveAsked)
        self.reset = self._button("reset", translate("ServiceNetworkPlanner", "Start over"))
        menu = QMenu(self.reset)
        study = menu.addAction(translate("ServiceNetworkPlanner", "Rules of the study"))
        study.triggered.connect(lambda: self.studyAsked.emit())
        shipped = menu.addAction(
            translate("ServiceNetworkPlanner", "Rules that come with the plugin")
        )
        shipped.triggered.connect(lambda: self.shippedAsked.emit())
        self.reset.setMenu(menu)
        for button in (self.back, self.new, self.load, self.save, self.reset):
            row.addWidget(button)
        row.addStretch(1)

    def show_state(self, some: bool, past: bool) -> None:
        """Allow what can be done: with ``some`` rules, and with a ``past`` to go back to."""
        for button in (self.new, self.load, self.save, self.reset):
            button.setEnabled(some)
        self.back.setEnabled(some and past)

    def _button(self, name: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        set_icon(button, name)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button
