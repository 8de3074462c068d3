"""Municipalities by verdict: fill and pattern, crisp borders, and the verdict's sign."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import (
    QColor,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
)

from ...engine.arrays import Floats
from ...planning.verdicts import MET, NOT_APPLICABLE, NOT_MET, UNCERTAIN, overall
from ..colours import VERDICTS
from ..frame import Frame
from .item import BELOW, BORDERS, CanvasItem
from .labels import Label, draw_label
from .shapes import Shapes
from .signs import pattern
from .view import View

_ALONE = {MET: 62, UNCERTAIN: 80, NOT_MET: 80, NOT_APPLICABLE: 36}
_WITH_CELLS = {MET: 34, UNCERTAIN: 52, NOT_MET: 52, NOT_APPLICABLE: 18}
"""Opacity of the fill, of 255."""
_BAND = 7.0
_WORSE_LAST = (NOT_APPLICABLE, MET, UNCERTAIN, NOT_MET)
_DETAIL = 0.6
"""Vertices nearer to each other than so many pixels are one."""


def verdicts_of(frame: Frame) -> tuple[str, ...]:
    """Return each municipality's verdict: the worst of the rules that apply to it."""
    rows: list[list[str]] = [[] for _ in range(frame.figures.layout.county)]
    for verdict in frame.snapshot.judgements:
        if verdict.row < len(rows):
            rows[verdict.row].append(verdict.verdict)
    return tuple(overall(row) for row in rows)


class Areas:
    """The municipalities of a view as paths in pixels of Qt."""

    def __init__(
        self,
        shapes: Shapes,
        labels: Sequence[Floats],
        names: Sequence[str],
        view: View,
        taken: Floats,
    ) -> None:
        self.view, self.names = view, tuple(names)
        width, height = view.size
        self.frame = QRectF(0, 0, width, height)
        self.paths: list[QPainterPath] = []
        self.boxes: list[QRectF] = []
        pixels = shapes.at(view.shown(shapes.xy))
        for row, bounds in enumerate(pixels.bounds()):
            box = QRectF(QPointF(*bounds[:2]), QPointF(*bounds[2:])) if _known(bounds) else QRectF()
            path = QPainterPath()
            path.setFillRule(Qt.FillRule.OddEvenFill)
            if box.intersects(self.frame):
                for ring in pixels.rings(row):
                    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in simplified(ring)]))
                    path.closeSubpath()
            self.paths.append(path)
            self.boxes.append(box)
        self.labels = [
            Label.of(names[row], path, self.boxes[row], view.shown(labels[row]), taken, self.frame)
            for row, path in enumerate(self.paths)
        ]


class MunicipalityFill(CanvasItem):
    """The fill, below the cells."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas, BELOW)
        self._cached = _Cached(self)
        self.alone = True

    def place(self, areas: Areas | None, view: View) -> None:
        """Draw another view's areas."""
        self._cached.areas = areas
        self.set_view(view)
        self._cached.draw_all(self._draw)

    def show_verdicts(self, verdicts: tuple[str, ...] | None, alone: bool) -> None:
        """Show verdicts; ``alone`` says that no cells are tinted above."""
        again, self.alone = alone != self.alone, alone
        self._cached.show(verdicts, self._draw, again)

    def _draw(self, painter: QPainter, areas: Areas, row: int, verdict: str) -> None:
        fill = QColor(VERDICTS[verdict])
        fill.setAlpha((_ALONE if self.alone else _WITH_CELLS)[verdict])
        painter.fillPath(areas.paths[row], fill)

    def paint(self, painter: QPainter, option: Any = None, widget: Any = None) -> None:
        """Draw the fill."""
        self._cached.paint(painter, self._view)


class MunicipalityLines(CanvasItem):
    """Patterns, borders, names and signs, above the cells."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas, BORDERS)
        self._cached = _Cached(self, self._sign)

    def place(self, areas: Areas | None, view: View) -> None:
        """Draw another view's areas."""
        self._cached.areas = areas
        self.set_view(view)
        self._cached.draw_all(self._draw)

    def show_verdicts(self, verdicts: tuple[str, ...] | None) -> None:
        """Show verdicts."""
        self._cached.show(verdicts, self._draw)

    def _draw(self, painter: QPainter, areas: Areas, row: int, verdict: str) -> None:
        path = areas.paths[row]
        brush = pattern(verdict, 116, areas.view.ratio)
        if brush is not None:
            painter.fillPath(path, brush)
        band = QColor(VERDICTS[verdict])
        band.setAlpha(0 if verdict == NOT_APPLICABLE else 150)
        painter.save()
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        painter.strokePath(path, _pen(band, _BAND))
        painter.restore()
        painter.strokePath(path, _pen(QColor(255, 255, 255, 210), 2.2))
        painter.strokePath(path, _pen(QColor(52, 64, 74, 235), 1.0))

    def _sign(self, painter: QPainter, areas: Areas, row: int, verdict: str) -> None:
        label = areas.labels[row]
        if label is not None:
            draw_label(painter, verdict, label)

    def paint(self, painter: QPainter, option: Any = None, widget: Any = None) -> None:
        """Draw patterns, borders and signs."""
        self._cached.paint(painter, self._view)


class _Cached:
    """A drawing of all municipalities, made anew only around those whose verdict turned."""

    def __init__(self, item: CanvasItem, over: Any = None) -> None:
        self._item, self._over = item, over
        self.areas: Areas | None = None
        self._verdicts: tuple[str, ...] | None = None
        self._image: QImage | None = None

    def show(self, verdicts: tuple[str, ...] | None, draw: Any, again: bool = False) -> None:
        before, self._verdicts = self._verdicts, verdicts
        if verdicts == before and not again:
            return
        if verdicts is None or before is None or again or self._image is None:
            self.draw_all(draw)
            self._item.update()
            return
        turned = [row for row, (old, new) in enumerate(zip(before, verdicts)) if old != new]
        areas = self.areas
        if areas is None or len(verdicts) != len(before):
            return
        box = QRectF()
        for row in turned:
            if not areas.paths[row].isEmpty():
                box = box.united(areas.boxes[row])
        # Badges and names may stand out over their municipality.
        box = box.adjusted(-40, -30, 40, 30).intersected(areas.frame)
        if turned and not box.isEmpty():
            self._draw(draw, box)
            self._item.update(box)

    def draw_all(self, draw: Any) -> None:
        self._image = None
        areas = self.areas
        if areas is None or self._verdicts is None or len(self._verdicts) != len(areas.paths):
            return
        view = areas.view
        self._image = QImage(view.width, view.height, QImage.Format.Format_ARGB32_Premultiplied)
        self._image.setDevicePixelRatio(view.ratio)
        self._draw(draw, areas.frame)

    def _draw(self, draw: Any, box: QRectF) -> None:
        areas, verdicts = self.areas, self._verdicts
        assert areas is not None
        assert verdicts is not None
        painter = QPainter(self._image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(box)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.fillRect(box, Qt.GlobalColor.transparent)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        rows = [
            row
            for verdict in _WORSE_LAST
            for row, one in enumerate(verdicts)
            if one == verdict and areas.boxes[row].adjusted(-40, -30, 40, 30).intersects(box)
        ]
        for act in (draw, self._over) if self._over is not None else (draw,):
            for row in rows:
                act(painter, areas, row, verdicts[row])
        painter.end()

    def paint(self, painter: QPainter, view: View | None) -> None:
        if self._image is None or self.areas is None or view is None:
            return
        if self.areas.view != view:
            painter.setTransform(self.areas.view.to(view), True)
        painter.drawImage(QPointF(0, 0), self._image)


def simplified(ring: Floats) -> Floats:
    """Return a ring without vertices that are no more than a fraction of a pixel away."""
    if len(ring) < 4:
        return ring
    grid = np.round(ring / _DETAIL)
    keep = np.ones(len(ring), dtype=bool)
    keep[1:-1] = (grid[1:-1] != grid[:-2]).any(axis=1)
    return ring[keep]


def _known(bounds: Floats) -> bool:
    return bool(np.isfinite(bounds).all() and (np.abs(bounds) < 1e7).all())


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
