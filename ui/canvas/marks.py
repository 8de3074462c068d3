"""What the planner asked to see: ways of residents, and cells that are pointed out."""

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

_ROUTE, _FORMER = QColor("#10233a"), QColor("#7d868e")
_CELL = QColor("#10233a")
_DISC = 7.0


class Marks(CanvasItem):
    """Ways, and the outlines of cells."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas, MARKS)
        self._routes: list[tuple[QPolygonF, bool]] = []
        self._cells = QPainterPath()

    def show_routes(self, routes: Sequence[tuple[Floats, bool]]) -> None:
        """Show ways through places (n, 2) in pixels of Qt, and whether each is a former one."""
        if not routes and not self._routes:
            return
        self._routes = [
            (QPolygonF([QPointF(x, y) for x, y in at.tolist()]), former) for at, former in routes
        ]
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
        # What was is drawn first, so that what is lies over it.
        for way, former in sorted(self._routes, key=lambda route: not route[1]):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(_pen(QColor(255, 255, 255, 230), 6.5))
            painter.drawPolyline(way)
            line = _pen(_FORMER if former else _ROUTE, 3.2)
            if former:
                line.setCapStyle(Qt.PenCapStyle.FlatCap)
                line.setDashPattern([2.2, 1.4])
            painter.setPen(line)
            painter.drawPolyline(way)
            painter.setPen(_pen(_ROUTE, 2.0))
            painter.setBrush(QColor(255, 255, 255))
            painter.drawEllipse(way.first(), 4.5, 4.5)


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen
