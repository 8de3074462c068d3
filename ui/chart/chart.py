"""What both charts have in common: layers, palette, and ways out as a picture."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import QEvent, QRect, QRectF, QSettings, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QImage,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
)
from qgis.PyQt.QtSvg import QSvgGenerator
from qgis.PyQt.QtWidgets import QApplication, QMenu, QSizePolicy, QWidget

from ...engine.problems import Problem
from ...gis.package import require_writable
from ...i18n import translate
from ...i18n.messages import problem_text
from ..icons import dark_ground
from ..ink import palette_of
from ..levels import number_of
from ..savepath import ask_path

FOLDER_SETTING = "service_network_planner/chart/folder"
_PICTURE_SCALE = 2
_SMALL = 0.88


class Chart(QWidget):
    """A chart in two layers: what stays during a drag is drawn once, what moves on every frame.

    Signals
    -------
    noted : str, int
        A text for the planner, and its level.
    """

    noted = pyqtSignal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground: QPixmap | None = None
        self.caption = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    # For those that draw

    def draw_ground(self, painter: QPainter, size: QSize) -> None:
        """Draw what stays."""
        raise NotImplementedError

    def draw_figure(self, painter: QPainter, size: QSize) -> None:
        """Draw what moves."""
        raise NotImplementedError

    def renew_ground(self) -> None:
        """Draw everything again."""
        self._ground = None
        self.update()

    @property
    def dark(self) -> bool:
        """Whether the chart stands on dark ground."""
        return dark_ground(palette_of(self))

    @property
    def text(self) -> QColor:
        """The colour of words."""
        return palette_of(self).color(QPalette.ColorRole.Text)

    def faint(self, alpha: int) -> QColor:
        """Return the colour of words, so much paler."""
        colour = QColor(self.text)
        colour.setAlpha(alpha)
        return colour

    def small(self) -> QFont:
        """Return the font of labels."""
        font = QFont(self.font())
        font.setPointSizeF(max(font.pointSizeF() * _SMALL, 6.0))
        return font

    def label_metrics(self) -> QFontMetrics:
        """Return the sizes of labels."""
        return QFontMetrics(self.small())

    # What Qt calls

    def sizeHint(self) -> QSize:  # noqa: N802, D102
        unit = self.fontMetrics().height()
        return QSize(unit * 20, unit * 12)

    def minimumSizeHint(self) -> QSize:  # noqa: N802, D102
        unit = self.fontMetrics().height()
        return QSize(unit * 12, unit * 7)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, D102
        ratio = self.devicePixelRatioF()
        wanted = (self.size() * ratio, ratio)
        kept = self._ground
        if kept is None or (kept.size(), kept.devicePixelRatio()) != wanted:
            kept = self._ground = QPixmap(wanted[0])
            kept.setDevicePixelRatio(ratio)
            kept.fill(palette_of(self).color(QPalette.ColorRole.Base))
            ground = QPainter(kept)
            self.draw_ground(ground, self.size())
            ground.end()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, kept)
        self.draw_figure(painter, self.size())
        if self.hasFocus():
            painter.setPen(palette_of(self).color(QPalette.ColorRole.Highlight))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802, D102
        if event.type() in (
            QEvent.Type.PaletteChange,
            QEvent.Type.FontChange,
            QEvent.Type.StyleChange,
            QEvent.Type.EnabledChange,
        ):
            self.renew_ground()
        super().changeEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802, D102
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(translate("ServiceNetworkPlanner", "Copy as a picture"))
        copy.triggered.connect(lambda *_: self.copy())
        save = menu.addAction(translate("ServiceNetworkPlanner", "Save as a picture…"))
        save.triggered.connect(lambda *_: self.ask_and_save())
        menu.exec(event.globalPos())

    # Ways out

    def _title_height(self) -> int:
        return int(self.fontMetrics().height() * 1.6) if self.caption else 0

    def _draw_all(self, painter: QPainter) -> None:
        """Draw title, ground and figure on a plain ground."""
        title, size = self._title_height(), self.size()
        whole = QRect(0, 0, size.width(), size.height() + title)
        painter.fillRect(whole, palette_of(self).color(QPalette.ColorRole.Base))
        if title:
            painter.setPen(self.text)
            painter.setFont(self.font())
            room = QRect(0, 0, size.width(), title).adjusted(8, 0, -8, 0)
            shown = self.fontMetrics().elidedText(
                self.caption, Qt.TextElideMode.ElideRight, room.width()
            )
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)
            painter.translate(0, title)
        self.draw_ground(painter, size)
        self.draw_figure(painter, size)

    def picture(self) -> QImage:
        """Return the chart with its caption as a picture, at twice the size for print."""
        height = self.height() + self._title_height()
        image = QImage(
            QSize(self.width(), height) * _PICTURE_SCALE, QImage.Format.Format_ARGB32_Premultiplied
        )
        image.setDevicePixelRatio(_PICTURE_SCALE)
        painter = QPainter(image)
        self._draw_all(painter)
        painter.end()
        return image

    def copy(self) -> None:
        """Put the picture on the clipboard."""
        QApplication.clipboard().setImage(self.picture())

    def ask_and_save(self) -> None:
        """Ask for a file and save the picture there."""
        folder = str(QSettings().value(FOLDER_SETTING, str(Path.home())))
        name = translate("ServiceNetworkPlanner", "chart")
        kinds = {
            translate("ServiceNetworkPlanner", "PNG picture (*.png)"): ".png",
            translate("ServiceNetworkPlanner", "SVG drawing (*.svg)"): ".svg",
        }
        title = translate("ServiceNetworkPlanner", "Save the chart")
        path = ask_path(self, title, Path(folder) / f"{name}.png", kinds)
        if path is not None:
            QSettings().setValue(FOLDER_SETTING, str(path.parent))
            self.save(path)

    def save(self, path: Path) -> bool:
        """Save as PNG or SVG, as the path's ending says; tell the planner how that went."""
        try:
            require_writable(path)
            self._write(path)
        except Problem as problem:
            self.noted.emit(problem_text(problem), number_of(Qgis.MessageLevel.Warning))
            return False
        text = translate("ServiceNetworkPlanner", "The chart was saved to {path}")
        self.noted.emit(text.format(path=path), number_of(Qgis.MessageLevel.Success))
        return True

    def _write(self, path: Path) -> None:
        if path.suffix.lower() != ".svg":
            if not self.picture().save(str(path), "PNG"):
                raise Problem("output-failed", reason=path.name)
            return
        generator = QSvgGenerator()
        generator.setFileName(str(path))
        size = QSize(self.width(), self.height() + self._title_height())
        generator.setSize(size)
        generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
        generator.setTitle(self.caption)
        painter = QPainter()
        if not painter.begin(generator):
            raise Problem("output-failed", reason=path.name)
        self._draw_all(painter)
        painter.end()


def say(chart: QWidget, text: str, painter: QPainter, room: Any) -> None:
    """Write why there is nothing to see, in the middle of a chart."""
    painter.setPen(palette_of(chart).color(QPalette.ColorRole.Text))
    painter.setFont(chart.font())
    flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
    painter.drawText(room, flags, text)
