"""Marks beside stale layers in QGIS's panel of layers."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsLayerTreeViewIndicator
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject

from .results import Results
from .words import stale_text


class StaleIndicators(QObject):
    """Keeps a mark with its reason beside every layer that is stale, and nowhere else.

    Parameters
    ----------
    results : Results
    project : QgsProject
    view : QgsLayerTreeView
    """

    def __init__(self, results: Results, project: QgsProject, view: Any) -> None:
        super().__init__(view)
        self._results, self._view = results, view
        self._root = project.layerTreeRoot()
        self._shown: dict[str, tuple[Any, QgsLayerTreeViewIndicator]] = {}
        results.changed.connect(self.show)
        # A layer that is moved in the panel gets a node of its own, without our mark.
        self._root.addedChildren.connect(self.show)
        self._root.removedChildren.connect(self.show)

    def close(self) -> None:
        """Take all marks away."""
        self._results.changed.disconnect(self.show)
        self._root.addedChildren.disconnect(self.show)
        self._root.removedChildren.disconnect(self.show)
        for id_ in list(self._shown):
            self._remove(id_)
        self.deleteLater()

    def shown(self) -> dict[str, str]:
        """Return what each mark says, by the id of its layer."""
        return {id_: mark.toolTip() for id_, (_, mark) in self._shown.items()}

    def show(self, *_: object) -> None:
        """Mark what is stale now."""
        stale = self._results.stale
        for id_, (node, _) in list(self._shown.items()):
            if id_ not in stale or sip.isdeleted(node) or node is not self._root.findLayer(id_):
                self._remove(id_)
        for id_, result in stale.items():
            node = self._root.findLayer(id_)
            if node is None:
                continue
            text = stale_text(result.parts)
            if id_ in self._shown:
                self._shown[id_][1].setToolTip(text)
                continue
            mark = QgsLayerTreeViewIndicator(self._view)
            mark.setIcon(QgsApplication.getThemeIcon("/mIconWarning.svg"))
            mark.setToolTip(text)
            self._view.addIndicator(node, mark)
            self._shown[id_] = (node, mark)

    def _remove(self, id_: str) -> None:
        node, mark = self._shown.pop(id_)
        if not sip.isdeleted(node):
            self._view.removeIndicator(node, mark)
        if not sip.isdeleted(mark):
            mark.deleteLater()
