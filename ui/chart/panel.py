"""Both charts: side by side where there is room, else one at a time."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QSettings, QTimer
from qgis.PyQt.QtGui import QResizeEvent, QShowEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from ...engine.arrays import Longs
from ...i18n import translate
from ...i18n.modes import mode_names
from ...planning.distribution import Changes, Curve, never, of_row
from ..dock.fixedtext import FixedText
from ..frame import Frame
from .cumulative import CumulativeChart
from .histogram import ChangeChart

TAB_SETTING = "service_network_planner/chart/tab"
_IDLE_MS = 600
_WIDE_EM = 62


class ChartPanel(QWidget):
    """Follows the session's frames; draws only what is seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: Any = None
        self._frame: Frame | None = None
        self._row: int | None = None
        self._before: tuple[Any, ...] = (None,)
        self._wide: bool | None = None
        self.caption = FixedText(1, self)
        self.tabs = QTabBar(self)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.addTab(translate("ServiceNetworkPlanner", "Travel times"))
        self.tabs.addTab(translate("ServiceNetworkPlanner", "Change"))
        self.tabs.setAccessibleName(translate("ServiceNetworkPlanner", "Which chart"))
        self.cumulative = CumulativeChart(self)
        self.change = ChangeChart(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(max(2, self.fontMetrics().height() // 5))
        column.addWidget(self.tabs)
        column.addWidget(self.caption)
        row = QHBoxLayout()
        row.addWidget(self.cumulative, 1)
        row.addWidget(self.change, 1)
        column.addLayout(row, 1)
        for chart in (self.cumulative, self.change):
            chart.noted.connect(self._note)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(_IDLE_MS)
        self._idle.timeout.connect(self.describe)
        self.tabs.setCurrentIndex(QSettings().value(TAB_SETTING, 0, type=int))
        self.tabs.currentChanged.connect(self._on_tab)
        self._arrange()

    def set_session(self, session: Any) -> None:
        """Show another study, or none."""
        if self._session is not None:
            self._session.evaluated.disconnect(self._on_frame)
        self._session, self._row, self._before = session, None, (None,)
        if session is None:
            self._frame = None
            self.caption.set_text("")
            self.cumulative.set_data(None, None, self.cumulative.threshold_min)
            self.change.set_data(None)
            return
        session.evaluated.connect(self._on_frame)
        self._on_frame(session.frame)

    def show_row(self, row: int | None) -> None:
        """Show a municipality alone; ``None``, or one past the last, shows the whole county."""
        self._row = row
        if self._frame is not None:
            self._on_frame(self._frame)

    def describe(self) -> None:
        """Put the key figures in words where screen readers find them."""
        for chart in (self.cumulative, self.change):
            chart.setAccessibleDescription(chart.description())

    # Frames

    def _on_frame(self, frame: Frame) -> None:
        self._frame = frame
        if not self.isVisible():
            return
        self.refresh()

    def refresh(self) -> None:
        """Draw the latest frame."""
        frame = self._frame
        if frame is None:
            return
        look, layout = frame.look, frame.figures.layout
        row = layout.county if self._row is None else min(self._row, layout.county)
        group = frame.figures.study.demand.group(look.group)
        self._say(frame, row)
        ms, before_ms = self._times(frame)
        hold = frame.dragged is not None
        if group is None or ms is None:
            self.cumulative.set_data(None, None, look.threshold_min)
            self.change.set_data(None)
            return
        now, residents = of_row(layout, row, ms, group)
        before = None if before_ms is None else of_row(layout, row, before_ms, group)[0]
        if not self.cumulative.isHidden():
            self.cumulative.set_data(
                Curve.of(now, residents),
                self._baseline(before_ms, before, row, group, residents),
                look.threshold_min,
                hold=hold,
            )
        if not self.change.isHidden():
            width = self.change.width_min if hold else 0.0
            found = None if before is None else Changes.of(before, now, residents, width)
            self.change.set_data(found, hold=hold)
        self._idle.start()

    def _times(self, frame: Frame) -> tuple[Longs | None, Longs | None]:
        """Return travel times now and in the baseline; nobody arrives where nobody serves."""
        ms, before_ms = frame.ms, frame.baseline_ms
        baseline, question = frame.snapshot.baseline, frame.question
        if ms is None and not frame.figures.serving(question).any():
            ms = never(frame.figures)
        if baseline is not None and before_ms is None and not baseline.serving(question).any():
            before_ms = never(baseline)
        return ms, before_ms

    def _baseline(
        self, before_ms: Longs | None, before: Longs | None, row: int, group: Any, residents: Longs
    ) -> Curve | None:
        """Return the baseline's curve, which stays the same for as long as its times do."""
        if before is None:
            return None
        kept = self._before
        if len(kept) == 1 or kept[0] is not before_ms or kept[1] != row or kept[2] is not group:
            self._before = (before_ms, row, group, Curve.of(before, residents))
        found: Curve = self._before[3]
        return found

    def _say(self, frame: Frame, row: int) -> None:
        """Say what the charts are about: place, tier, mode, group and year."""
        session, look, study = self._session, frame.look, frame.figures.study
        place = translate("ServiceNetworkPlanner", "Whole county")
        if row < len(study.municipalities):
            place = study.municipalities.names[row]
        tiers, language = session.rule_set.tiers, session.language
        index = tiers.index(look.tier)
        group = session.rule_set.group_name(look.group, language)
        if study.population_year is not None:
            group = f"{group} ({study.population_year})"
        parts = (
            place,
            tiers[index].name(language) if index >= 0 else look.tier,
            mode_names().get(look.mode, look.mode),
            group,
        )
        text = " · ".join(parts)
        self.caption.set_text(text)
        self.cumulative.caption = self.change.caption = text

    # Arrangement

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802, D102
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802, D102
        super().showEvent(event)
        self.refresh()

    def _arrange(self) -> None:
        """Show both charts where there is room, else the one that is chosen."""
        wide = self.width() >= self.fontMetrics().averageCharWidth() * _WIDE_EM * 2
        shown = (wide or self.tabs.currentIndex() == 0, wide or self.tabs.currentIndex() == 1)
        if shown == (not self.cumulative.isHidden(), not self.change.isHidden()) and (
            wide == self._wide
        ):
            return
        self._wide = wide
        self.tabs.setVisible(not wide)
        self.cumulative.setVisible(shown[0])
        self.change.setVisible(shown[1])
        self.refresh()

    def _on_tab(self, index: int) -> None:
        QSettings().setValue(TAB_SETTING, index)
        self._wide = None
        self._arrange()

    def _note(self, text: str, level: int) -> None:
        if self._session is not None:
            self._session.noted.emit(text, level)
