"""What the planner asked to see: a route, and cells that are pointed out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from ...engine.arrays import Floats
from .item import MARKS, CanvasItem
from .shapes import Shapes
from .view import View

_ROUTE = QColor("#10233a")
_CELL = QColor("#10233a")
_DISC = 7.0


class Marks(CanvasItem):
    """A route, and the outlines of cells; both from places in pixels of Qt."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas, MARKS)
        self._route: QPolygonF | None = None
        self._cells = QPainterPath()

    def show_route(self, at: Floats | None) -> None:
        """Show a route through places (N, 2), or none."""
        if at is None and self._route is None:
            return
        self._route = None if at is None else QPolygonF([QPointF(x, y) for x, y in at.tolist()])
        self.update()

    def show_cells(self, shapes: Shapes | None, rows: Sequence[int], view: View | None) -> None:
        """Point out some of the shapes, whose vertices are in pixels of the screen."""
        if self._cells.isEmpty() and not rows:
            return
        path = QPainterPath()
        for row in rows if shapes is not None and view is not None else ():
            for ring in shapes.rings(row):
                places = [QPointF(x, y) for x, y in (ring / view.ratio).tolist()]
                if len(places) == 1:
                    path.addEllipse(places[0], _DISC, _DISC)
                else:
                    path.addPolygon(QPolygonF(places))
        self._cells = path
        self.update()

    def paint(self, painter: QPainter, option: Any = None, widget: Any = None) -> None:
        """Draw them, each with a light casing."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if not self._cells.isEmpty():
            for colour, width in ((QColor(255, 255, 255, 230), 4.0), (_CELL, 1.8)):
                painter.setPen(_pen(colour, width))
                painter.drawPath(self._cells)
        if self._route is not None:
            for colour, width in ((QColor(255, 255, 255, 230), 6.5), (_ROUTE, 3.2)):
                painter.setPen(_pen(colour, width))
                painter.drawPolyline(self._route)
            if not self._route.isEmpty():
                painter.setPen(_pen(_ROUTE, 2.0))
                painter.setBrush(QColor(255, 255, 255))
                painter.drawEllipse(self._route.first(), 4.5, 4.5)


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen
