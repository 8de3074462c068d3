"""A strip in the dock that names the results which no longer hold."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from ...gis.partnames import part_names
from ...i18n import translate
from .results import StaleResult
from .words import stale_text


class StaleBar(QWidget):
    """Hidden while all results hold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        gap = self.fontMetrics().height() // 3
        row.setContentsMargins(gap, gap // 2, gap, 0)
        row.setSpacing(4)
        sign = QLabel(self)
        size = self.fontMetrics().height()
        sign.setPixmap(QgsApplication.getThemeIcon("/mIconWarning.svg").pixmap(size, size))
        self.label = QLabel(self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)
        self.hide()

    def show_results(self, stale: Mapping[str, StaleResult]) -> None:
        """Name what is stale: one by its name, several by their number."""
        self.setVisible(bool(stale))
        if not stale:
            return
        names = part_names()
        parts = list(dict.fromkeys(part for one in stale.values() for part in one.parts))
        changed = ", ".join(names.get(part, part) for part in parts)
        first = next(iter(stale.values()))
        if len(stale) == 1:
            text = translate(
                "ServiceNetworkPlanner", "“{name}” is out of date. Changed since: {parts}."
            )
        else:
            text = translate(
                "ServiceNetworkPlanner", "{n} results are out of date. Changed since: {parts}."
            )
        said = text.format(name=first.name, n=len(stale), parts=changed)
        self.label.setText(said)
        self.label.setAccessibleName(said)
        tips = [f"{one.name}: {stale_text(one.parts)}" for one in stale.values()]
        self.setToolTip("\n".join(tips))
