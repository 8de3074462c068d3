"""Undo and redo: the layer's own history, so that Ctrl+Z, the toolbar and the dock agree."""

from __future__ import annotations

from typing import Any

from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QHBoxLayout, QToolButton, QWidget

from ...i18n import translate
from .themed import tool_button


class UndoButtons(QWidget):
    """Two buttons; their tips say what would be undone and done again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: Any = None
        self._stack: Any = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        undo = translate("ServiceNetworkPlanner", "Undo")
        redo = translate("ServiceNetworkPlanner", "Redo")
        self.undo = tool_button("undo", undo, undo, self)
        self.redo = tool_button("redo", redo, redo, self)
        self.undo.clicked.connect(lambda: self._session.undo())
        self.redo.clicked.connect(lambda: self._session.redo())
        row.addWidget(self.undo)
        row.addWidget(self.redo)
        self.refresh()

    def set_session(self, session: Any) -> None:
        """Follow the history of another study's layer, or none."""
        if self._stack is not None and not sip.isdeleted(self._stack):
            self._stack.indexChanged.disconnect(self.refresh)
            self._stack.cleanChanged.disconnect(self.refresh)
        self._session = session
        self._stack = None if session is None else session.layer.undoStack()
        if self._stack is not None:
            self._stack.indexChanged.connect(self.refresh)
            self._stack.cleanChanged.connect(self.refresh)
        self.refresh()

    def refresh(self, *_: object) -> None:
        """Show what can be undone."""
        stack = self._stack
        alive = stack is not None and not sip.isdeleted(stack)
        _show(
            self.undo,
            alive and stack.canUndo(),
            stack.undoText() if alive else "",
            translate("ServiceNetworkPlanner", "Undo: {what} (Ctrl+Z)"),
            translate("ServiceNetworkPlanner", "Nothing to undo"),
        )
        _show(
            self.redo,
            alive and stack.canRedo(),
            stack.redoText() if alive else "",
            translate("ServiceNetworkPlanner", "Redo: {what} (Ctrl+Shift+Z)"),
            translate("ServiceNetworkPlanner", "Nothing to redo"),
        )


def _show(button: QToolButton, can: bool, what: str, tip: str, nothing: str) -> None:
    button.setEnabled(can)
    button.setToolTip(tip.format(what=what) if can else nothing)
