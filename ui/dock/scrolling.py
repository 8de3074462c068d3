"""Areas that scroll downwards only."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QWidget


class Content(QWidget):
    """What is put into such an area: as high as it must be, not as high as it would like to be.

    An area asks content that wraps for its preferred height at a width, and scrolls before parts
    that can shrink have shrunk.
    """

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - the name that Qt calls
        """Return the least height at a width."""
        layout = self.layout()
        if layout is None or not layout.hasHeightForWidth():
            return -1
        return int(layout.minimumHeightForWidth(width))


def scrolling(content: QWidget, parent: QWidget) -> QScrollArea:
    """Return a frameless area that scrolls content downwards; it always has the area's width."""
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(content)
    return area
