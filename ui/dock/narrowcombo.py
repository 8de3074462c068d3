"""Lists to choose from that get as narrow as they must."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QComboBox, QWidget


def narrow_combo(parent: QWidget, name: str, tip: str, letters: int) -> QComboBox:
    """Return a combo box that is at least so many letters wide, and named for screen readers."""
    combo = QComboBox(parent)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(letters)
    combo.setAccessibleName(name)
    combo.setToolTip(tip)
    return combo
