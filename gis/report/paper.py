"""The report as PDF: the page, cut where it hurts least, printed by the web engine of Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QEventLoop, QMarginsF, QRect, QRectF, QSize, Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QColor, QFont, QPageSize, QPainter, QPdfWriter, QRegion

from ...engine.problems import Problem

MARGIN_MM, HEAD_MM, FOOT_MM = 15.0, 13.0, 17.0
_A4_MM = (210.0, 297.0)
_PX_PER_MM = 96 / 25.4
_ZOOM = 4
"""Letters are placed on whole pixels, so that small ones would stand unevenly on coarse ones."""
WIDTH_PX = _ZOOM * round((_A4_MM[0] - 2 * MARGIN_MM) * _PX_PER_MM)
HEIGHT_PX = _ZOOM * int((_A4_MM[1] - HEAD_MM - FOOT_MM) * _PX_PER_MM)
_DPI = 300
_TIMEOUT_MS = 60_000
_WHOLE = "p, li, tr, figure, h2, h3, dt, dd, .tiles, .pair, .side, .keep, caption, .notice, .legend"


def available() -> bool:
    """Tell whether this Qt has the web engine that prints: QtWebKit, as QGIS on Debian has."""
    try:
        from qgis.PyQt import QtWebKitWidgets  # noqa: F401 - asked for, not used here
    except ImportError:
        return False
    return True


@dataclass(frozen=True)
class Cut:
    """One sheet of paper, in pixels of the page.

    Attributes
    ----------
    top, bottom : int
    heads : tuple of int, optional
        Top and bottom of the table head that is printed again, for a table that goes on.
    """

    top: int
    bottom: int
    heads: tuple[int, int] | None = None


def cuts(
    height: int,
    forced: list[int],
    whole: list[tuple[int, int]],
    tables: list[tuple[int, int, int, int]],
    sheet: int = HEIGHT_PX,
) -> list[Cut]:
    """Cut a page into sheets.

    Parameters
    ----------
    height : int
    forced : list of int
        Where a new sheet begins anyway.
    whole : list of pairs of int
        Top and bottom of what should not be cut through.
    tables : list of tuples of int
        Top and bottom of each table, and of its head.
    sheet : int
        Height of a sheet.

    Returns
    -------
    list of Cut
        In their order. Together they have all that should not be cut; what only holds space is
        left out.
    """
    found: list[Cut] = []
    top = 0
    while top < height:
        heads = next(((a, b) for start, end, a, b in tables if b < top < end and start < top), None)
        room = sheet - (heads[1] - heads[0] if heads else 0)
        limit = top + room
        bottom = min(limit, height)
        for place in forced:
            if top < place <= bottom:
                bottom = place
                break
        else:
            if bottom < height:
                bottom = _before_whole(top, bottom, whole)
        if any(start < bottom and end > top for start, end in whole):
            found.append(Cut(top, bottom, heads))
        top = bottom
    return found


def _before_whole(top: int, bottom: int, whole: list[tuple[int, int]]) -> int:
    """Move an end up until it cuts through nothing, unless that would leave nothing."""
    place = bottom
    while True:
        cut = [start for start, end in whole if start < place < end]
        if not cut:
            return place
        place = min(cut)
        if place <= top:
            return bottom


def write_pdf(
    html: str, path: Path, title: str, foot: Callable[[int, int], str], left: str = ""
) -> int:
    """Print a page.

    It must run in the main thread of an application with a screen, real or ``offscreen``.

    Parameters
    ----------
    html : str
    path : Path
    title : str
        Of the document.
    foot : callable
        Given number and count, what stands at the foot on the right.
    left : str
        What stands there on the left.

    Returns
    -------
    int
        How many sheets there are.

    Raises
    ------
    Problem
        ``output-failed`` when it cannot be printed.
    """
    page = _loaded(html)
    frame = page.mainFrame()
    size = frame.contentsSize()
    page.setViewportSize(QSize(WIDTH_PX, size.height()))
    sheets = cuts(frame.contentsSize().height(), *_places(frame))
    writer = QPdfWriter(str(path))
    writer.setTitle(title)
    writer.setCreator("Service Network Planner")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(_DPI)
    painter = QPainter()
    if not painter.begin(writer):
        raise Problem("output-failed", reason=str(path))
    try:
        for number, sheet in enumerate(sheets, 1):
            if number > 1:
                writer.newPage()
            _paint(painter, frame, sheet)
            _paint_foot(painter, left, foot(number, len(sheets)))
    finally:
        painter.end()
    return len(sheets)


def _loaded(html: str) -> Any:
    """Lay out a page, and wait until its pictures are there."""
    from qgis.PyQt.QtWebKit import QWebSettings
    from qgis.PyQt.QtWebKitWidgets import QWebPage

    page = QWebPage()
    page.settings().setAttribute(QWebSettings.WebAttribute.JavascriptEnabled, False)
    page.setViewportSize(QSize(WIDTH_PX, HEIGHT_PX))
    page.mainFrame().setZoomFactor(_ZOOM)
    for way in (Qt.Orientation.Vertical, Qt.Orientation.Horizontal):
        page.mainFrame().setScrollBarPolicy(way, Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    loop = QEventLoop()
    done: list[bool] = []

    def loaded(good: bool) -> None:
        done.append(good)
        loop.quit()

    page.loadFinished.connect(loaded)
    page.mainFrame().setHtml(html, QUrl())
    if not done:
        QTimer.singleShot(_TIMEOUT_MS, loop.quit)
        loop.exec()
    if not done or not done[0]:
        raise Problem("output-failed", reason="PDF")
    return page


def _places(frame: Any) -> tuple[list[int], list[tuple[int, int]], list[tuple[int, int, int, int]]]:
    """Find where sheets begin, what stays whole, and the tables."""

    def box(element: Any) -> tuple[int, int]:
        rect = element.geometry()
        return rect.top(), rect.top() + rect.height()

    def each(selector: str) -> Any:
        return frame.documentElement().findAll(selector).toList()

    forced = sorted(box(element)[0] for element in each(".page"))
    whole = [box(element) for element in each(_WHOLE)]
    # A heading stays with what follows it.
    for element in each("h2, h3"):
        following = element.nextSibling()
        if not following.isNull():
            top, bottom = box(following)
            whole.append((box(element)[0], min(bottom, top + 120 * _ZOOM)))
    tables = []
    for element in each("table"):
        top, bottom = box(element)
        head = element.findFirst("thead")
        if head.isNull():
            continue
        first, last = box(head)
        tables.append((top, bottom, first, last))
        # Caption, head and the first rows stay together; a short table as a whole.
        whole.append((top, bottom if bottom - top < HEIGHT_PX // 3 else last + 40 * _ZOOM))
    return forced, whole, tables


def _paint(painter: QPainter, frame: Any, sheet: Cut) -> None:
    dots = _DPI / 25.4
    scale = dots / _PX_PER_MM / _ZOOM
    painter.save()
    painter.translate(MARGIN_MM * dots, HEAD_MM * dots)
    painter.scale(scale, scale)
    parts = [(sheet.top, sheet.bottom)]
    if sheet.heads:
        parts.insert(0, sheet.heads)
    at = 0
    for top, bottom in parts:
        painter.save()
        painter.translate(0, at - top)
        painter.setClipRect(QRectF(0, top, WIDTH_PX, bottom - top))
        frame.render(painter, QRegion(QRect(0, top, WIDTH_PX, bottom - top)))
        painter.restore()
        at += bottom - top
    painter.restore()


def _paint_foot(painter: QPainter, left: str, right: str) -> None:
    dots = _DPI / 25.4
    font = QFont("DejaVu Sans Condensed")
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setPointSizeF(7.5)
    painter.setFont(font)
    painter.setPen(QColor("#56646f"))
    area = QRectF(
        MARGIN_MM * dots,
        (_A4_MM[1] - FOOT_MM + 5) * dots,
        (_A4_MM[0] - 2 * MARGIN_MM) * dots,
        5 * dots,
    )
    middle = Qt.AlignmentFlag.AlignVCenter
    metrics = painter.fontMetrics()
    room = int(area.width()) - metrics.horizontalAdvance(f"{right}    ")
    left = metrics.elidedText(left, Qt.TextElideMode.ElideRight, room)
    painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | middle), left)
    painter.drawText(area, int(Qt.AlignmentFlag.AlignRight | middle), right)
