"""What is gained and what is lost, side by side and never set off against each other."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...engine.arrays import MS_PER_MINUTE
from ...i18n import translate
from ...planning.movement import Movement
from ...planning.parsing import MILLI
from ..colours import CUT_OFF, LONGER, SHORTER
from ..ink import palette_of
from ..numbers import decimal, whole
from ..table.words import residents

_TRACK = 28
_LEAST_PX = 2


class Balance(QWidget):
    """Two bars from the middle: residents and person-minutes with a shorter and a longer way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = ("", "")
        self._minutes = (0.0, 0.0)
        self._cut = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_movement(self, movement: Movement | None, row: int) -> None:
        """Show a place, or nothing."""
        if movement is None:
            self._texts, self._minutes, self._cut = ("", ""), (0.0, 0.0), 0.0
        else:
            gained, lost = (
                int(sums[row]) / (MILLI * MS_PER_MINUTE)
                for sums in (movement.gained_person_ms, movement.lost_person_ms)
            )
            counted = {
                name: int(movement.count(name)[row]) / MILLI
                for name in ("gaining", "losing", "cut_off")
            }
            self._minutes, self._cut = (gained, lost), counted["cut_off"]
            better = translate("ServiceNetworkPlanner", "{n} shorter · {minutes} person-min")
            worse = translate("ServiceNetworkPlanner", "{n} longer · {minutes} person-min")
            self._texts = (
                better.format(n=residents(counted["gaining"]), minutes=_short(gained)),
                worse.format(n=residents(counted["losing"]), minutes=_short(lost)),
            )
            if counted["cut_off"]:
                cut = translate("ServiceNetworkPlanner", "{text} · {n} cut off")
                self._texts = (
                    self._texts[0],
                    cut.format(text=self._texts[1], n=residents(counted["cut_off"])),
                )
        said = translate(
            "ServiceNetworkPlanner", "Residents and person-minutes: {gained}; {lost}"
        ).format(gained=self._texts[0], lost=self._texts[1])
        self.setToolTip(said if movement is not None else "")
        self.setAccessibleName(said)
        self.update()

    def texts(self) -> tuple[str, str]:
        """Return what stands above the bars."""
        return self._texts

    def sizeHint(self) -> QSize:  # noqa: N802 - the name that Qt calls
        """Return room for a line of text and the bars."""
        line = self.fontMetrics().lineSpacing()
        return QSize(line * 20, round(line * 1.7))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - the name that Qt calls
        """Draw texts and bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text = palette_of(self).color(QPalette.ColorRole.WindowText)
        line, half = self.fontMetrics().lineSpacing(), self.width() / 2
        painter.setPen(text)
        gap = line / 3
        metrics = self.fontMetrics()
        sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
        for number, (shown, side) in enumerate(zip(self._texts, sides)):
            box = QRectF(number * half + (gap if number else 0), 0, half - gap, line)
            fit = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, int(box.width()))
            painter.drawText(box, int(side | Qt.AlignmentFlag.AlignVCenter), fit)
        top, height = line + 2.0, line * 0.5
        track = QColor(text)
        track.setAlpha(_TRACK)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(track)
        painter.drawRoundedRect(QRectF(0, top, self.width(), height), 2, 2)
        most = max(self._minutes)
        for number, (amount, colour) in enumerate(zip(self._minutes, (SHORTER, LONGER))):
            if amount <= 0:
                continue
            long = max(_LEAST_PX, (half - 1) * amount / most)
            left = half + 1 if number else half - 1 - long
            painter.setBrush(QColor(colour))
            painter.drawRect(QRectF(left, top, long, height))
        if self._cut:
            # Nobody can say how many minutes those lose who have no way any more.
            painter.setBrush(QColor(CUT_OFF))
            painter.drawRect(QRectF(self.width() - height, top, height, height))
        painter.setBrush(text)
        painter.drawRect(QRectF(half - 0.5, top - 1, 1, height + 2))
        painter.end()


def _short(value: float) -> str:
    """Return a sum with thousands set apart; below ten with one decimal."""
    return decimal(value) if value < 10 else whole(value)
