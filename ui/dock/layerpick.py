"""Chooses a layer of the project, or one from a file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsVectorLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from ...engine.problems import Problem
from ...gis.fieldguess import score, suits
from ...gis.layerfiles import vector_layers
from ...i18n import translate
from .memory import recall, remember
from .rolewords import FILTERS, role_title

FOLDER = "setup/folder"


class LayerPick(QWidget):
    """A layer in one role; only layers of fitting geometry are offered.

    Signals
    -------
    changed
        Another layer was chosen.
    failed : Problem
        A file could not be used.
    """

    changed = pyqtSignal()
    failed = pyqtSignal(object)

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = role
        self._extra: list[QgsVectorLayer] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.combo = QgsMapLayerComboBox(self)
        self.combo.setFilters(FILTERS[role])
        self.combo.setAllowEmptyLayer(True)
        self.combo.setShowCrs(True)
        self.combo.setAccessibleName(role_title(role)[0])
        self.combo.setSizeAdjustPolicy(
            QgsMapLayerComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.combo.setLayer(None)
        self.combo.layerChanged.connect(lambda _: self.changed.emit())
        row.addWidget(self.combo, 1)
        self.file = QPushButton(translate("ServiceNetworkPlanner", "From file…"), self)
        self.file.setToolTip(
            translate(
                "ServiceNetworkPlanner",
                "Take the layer from a file; it is not added to the project.",
            )
        )
        self.file.clicked.connect(self.ask_for_file)
        row.addWidget(self.file)

    def layer(self) -> QgsVectorLayer | None:
        """Return the chosen layer."""
        return self.combo.currentLayer()

    def set_layer(self, layer: QgsVectorLayer | None) -> None:
        """Choose a layer of the project, or one that :meth:`offer` was given."""
        self.combo.setLayer(layer)

    def offer(self, layers: list[QgsVectorLayer]) -> None:
        """Offer layers that are not in the project, too."""
        known = {layer.source() for layer in self._extra}
        new = [one for one in layers if suits(self._role, one) and one.source() not in known]
        chosen = self.layer()
        self._extra += new
        self.combo.blockSignals(True)
        self.combo.setAdditionalLayers(self._extra)
        self.combo.setLayer(chosen)
        self.combo.blockSignals(False)

    def ask_for_file(self) -> None:
        """Let the planner choose a file."""
        path, _ = QFileDialog.getOpenFileName(
            self,
            role_title(self._role)[0],
            recall(FOLDER, str(Path.home())),
            translate(
                "ServiceNetworkPlanner",
                "Layers (*.gpkg *.shp *.geojson *.json *.gml *.fgb *.sqlite *.tab);;All files (*)",
            ),
        )
        if path:
            remember(FOLDER, str(Path(path).parent))
            self.take_file(path)

    def take_file(self, path: str, tiers: Any = None) -> None:
        """Choose the layer of a file that fits best."""
        try:
            layers = vector_layers(path)
            fitting = [layer for layer in layers if suits(self._role, layer)]
            if not fitting:
                names = ", ".join(layer.name() for layer in layers)
                raise Problem("file-layers-unfit", file=path, layers=names)
        except Problem as problem:
            self.failed.emit(problem)
            return
        self.offer(fitting)
        best = max(fitting, key=lambda layer: score(self._role, layer, tiers))
        known = next(layer for layer in self._extra if layer.source() == best.source())
        self.set_layer(known)
