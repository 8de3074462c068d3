"""QGIS is about to close: what becomes of unsaved work is asked in the study's own words.

QGIS would ask whether the edits of the scenario's layer are to be saved, into memory that goes with
it, while all work is in the study file already.
"""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtWidgets import QAction, QMainWindow, QMenu

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class ClosingGuard(QObject):
    """Asks before QGIS does, however it is closed: by its window, a menu or a key.

    Parameters
    ----------
    window : QMainWindow
    leave : QAction
        Closes QGIS.
    menu : QMenu
        Where that action is.
    may_close : callable
        Returns false when the planner wants to stay.
    """

    def __init__(
        self, window: QMainWindow, leave: QAction, menu: QMenu, may_close: Callable[[], bool]
    ) -> None:
        super().__init__(window)
        self._window, self._leave, self._menu = window, leave, menu
        self._may_close = may_close
        for watched in (window, leave, menu):
            watched.installEventFilter(self)

    def close(self) -> None:
        """Ask no longer."""
        for watched in (self._window, self._leave, self._menu):
            watched.removeEventFilter(self)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Stop what would close QGIS, if the planner wants to stay."""
        if not self._closes(watched, event) or self._may_close():
            return False
        event.ignore()
        return True

    def _closes(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._window:
            return bool(kind == QEvent.Type.Close)
        if watched is self._leave:
            return bool(kind == QEvent.Type.Shortcut)
        if self._menu.activeAction() is not self._leave:
            return False
        clicked = kind == QEvent.Type.MouseButtonRelease
        return bool(clicked or (kind == QEvent.Type.KeyPress and event.key() in _ENTER))
