"""Where the canvas shows what: from coordinates of a study to pixels."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsLineString,
    QgsPointXY,
    QgsProject,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtGui import QTransform

from ...engine.arrays import Floats

_FEW = 4
"""So few places are asked for one by one, when one of them cannot be shown."""


@dataclass(frozen=True)
class View:
    """What a canvas shows, as one value that is equal as long as nothing moves.

    Attributes
    ----------
    width, height : int
        In pixels of the screen, of which there are ``ratio`` to a pixel of Qt.
    ratio : float
    affine : tuple of float
        a, b, c, d, x, y: the pixel of a place (E, N) relative to the centre of the map is
        ``(a·E + b·N + x, c·E + d·N + y)``.
    centre : tuple of float
        In coordinates of the map.
    """

    width: int
    height: int
    ratio: float
    affine: tuple[float, float, float, float, float, float]
    centre: tuple[float, float]

    @classmethod
    def of(cls, canvas: QgsMapCanvas) -> View:
        """Read a canvas."""
        ratio = float(canvas.devicePixelRatioF())
        to_pixel = canvas.getCoordinateTransform()
        size = canvas.mapSettings().outputSize()
        step = max(canvas.mapUnitsPerPixel(), 1e-12) * 1000
        centre = canvas.extent().center()
        at = [
            to_pixel.transform(QgsPointXY(centre.x() + dx, centre.y() + dy))
            for dx, dy in ((0.0, 0.0), (step, 0.0), (0.0, step))
        ]
        zero, east, north = ((ratio * p.x(), ratio * p.y()) for p in at)
        return cls(
            max(1, round(size.width() * ratio)),
            max(1, round(size.height() * ratio)),
            ratio,
            (
                (east[0] - zero[0]) / step,
                (north[0] - zero[0]) / step,
                (east[1] - zero[1]) / step,
                (north[1] - zero[1]) / step,
                *zero,
            ),
            (centre.x(), centre.y()),
        )

    def pixels(self, xy: Floats) -> Floats:
        """Return the pixels of the screen, (N, 2), of places in coordinates of the map."""
        a, b, c, d, x, y = self.affine
        relative = xy - np.array(self.centre)
        return relative @ np.array([[a, c], [b, d]]) + np.array([x, y])

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in pixels of Qt."""
        return self.width / self.ratio, self.height / self.ratio

    def to(self, other: View) -> QTransform:
        """Return what moves this view's pixels of Qt to where another one of the map has them."""
        corners = np.array([[0.0, 0.0], [self.width, 0.0], [0.0, self.height]])
        a, b, c, d, x, y = self.affine
        inverse = np.linalg.inv(np.array([[a, c], [b, d]]))
        places = (corners - np.array([x, y])) @ inverse + np.array(self.centre)
        zero, right, down = other.shown(places)
        width, height = self.size
        (m11, m12), (m21, m22) = (right - zero) / width, (down - zero) / height
        return QTransform(m11, m12, m21, m22, zero[0], zero[1])

    def shown(self, xy: Floats) -> Floats:
        """Return the pixels of Qt, (N, 2)."""
        return self.pixels(xy) / self.ratio


class Bridge:
    """From a study's coordinates to those of the map and back.

    Parameters
    ----------
    study, map_ : QgsCoordinateReferenceSystem
    """

    def __init__(
        self, study: QgsCoordinateReferenceSystem, map_: QgsCoordinateReferenceSystem
    ) -> None:
        context = QgsProject.instance().transformContext()
        # Without a system on either side coordinates stay what they are, as QGIS itself does.
        self._there = QgsCoordinateTransform(study, map_, context)
        self._back = QgsCoordinateTransform(map_, study, context)
        self.systems = study, map_

    def to_map(self, xy: Floats) -> Floats:
        """Return places (N, 2) in coordinates of the map, NaN where it cannot show them."""
        return transformed(xy, self._there)

    def to_study(self, x: float, y: float) -> tuple[float, float] | None:
        """Return a place of the map in the study's coordinates; ``None`` where it has none."""
        found = transformed(np.array([[x, y]]), self._back)[0]
        return (float(found[0]), float(found[1])) if np.isfinite(found).all() else None


def transformed(xy: Floats, transform: QgsCoordinateTransform) -> Floats:
    """Return places (N, 2) in another system, NaN where it cannot show them."""
    if transform.isShortCircuited() or not len(xy):
        return xy
    line = QgsLineString(xy[:, 0].tolist(), xy[:, 1].tolist())
    try:
        line.transform(transform)
    except QgsCsException:
        if len(xy) == 1:
            return np.full((1, 2), np.nan)
        middle = 1 if len(xy) <= _FEW else len(xy) // 2
        parts = (xy[:middle], xy[middle:])
        return np.concatenate([transformed(part, transform) for part in parts])
    blob = bytes(QgsGeometry(line).asWkb())
    found = np.frombuffer(blob, "<f8", 2 * len(xy), 9).reshape(-1, 2)
    return np.where(np.isfinite(found), found, np.nan)
