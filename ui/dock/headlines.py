"""The study in words: who keeps the rules, what changed against the baseline, and by what."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...engine.arrays import MS_PER_MINUTE
from ...i18n import translate
from ...planning.evaluation import judgements
from ...planning.figures import Figures
from ...planning.headline import Headline
from ...planning.parsing import MILLI
from ...planning.rules import to_ms
from ...planning.snapshot import Difference
from ..frame import Frame
from ..numbers import signed
from .fixedtext import FixedText

_LEAST_MIN = 0.05
"""Smaller changes of a mean show as 0.0 and are left unsaid."""

_ONE_LINE = 78
"""Letters that most of the texts have room in."""


class Headlines(QWidget):
    """Three lines that follow every frame."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: Any = None
        self._baseline: Figures | None = None
        self._baseline_headline: Headline | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        self.kept = FixedText(1, self)
        font = self.kept.font()
        font.setBold(True)
        self.kept.setFont(font)
        self.change = FixedText(2, self)
        self.edit = FixedText(2, self)
        for line in (self.kept, self.change, self.edit):
            layout.addWidget(line)

    def set_session(self, session: Any) -> None:
        """Follow another study, or none."""
        if self._session is not None:
            self._session.evaluated.disconnect(self.show_frame)
        self._session, self._baseline, self._baseline_headline = session, None, None
        if session is None:
            for line in (self.kept, self.change, self.edit):
                line.set_text("")
        else:
            session.evaluated.connect(self.show_frame)
            self.show_frame(session.frame)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - the name that Qt calls
        """Take one line for each text where there is room."""
        wide = self.width() >= self.fontMetrics().averageCharWidth() * _ONE_LINE
        for line in (self.change, self.edit):
            line.set_lines(1 if wide else 2)
        super().resizeEvent(event)
        if self._session is not None:
            self.show_frame(self._session.frame)

    def show_frame(self, frame: Frame) -> None:
        """Say what a frame comes to."""
        now = Headline.of(frame.figures, frame.snapshot.judgements)
        before = self._before(frame)
        full = kept_text(now, before)
        seen = full if self.kept.holds(full) else kept_text(now, before, short=True)
        self.kept.set_text(seen, full)
        since = frame.snapshot.since_baseline(frame.question)
        book = getattr(self._session, "book", None)
        name = "" if book is None or not book.compared else book.name_of(book.compared)
        self.change.set_text(baseline_text(frame, since, name))
        full = self._edit_text(frame)
        seen = full if self.edit.holds(full) else self._edit_text(frame, short=True)
        self.edit.set_text(seen, full)

    def _before(self, frame: Frame) -> Headline | None:
        """Return what the baseline comes to; judged once."""
        baseline = frame.snapshot.baseline
        if baseline is None:
            return None
        if baseline is not self._baseline or self._baseline_headline is None:
            self._baseline = baseline
            self._baseline_headline = Headline.of(baseline, judgements(baseline, baseline))
        return self._baseline_headline

    def _edit_text(self, frame: Frame, short: bool = False) -> str:
        """Say what the drag, or the last edit, did; in short without the facility's name."""
        change = frame.change
        if change is None:
            return translate(
                "ServiceNetworkPlanner",
                "Drag a service point on the map, or a tier from here onto the map.",
            )
        if frame.dragged is not None:
            name = translate("ServiceNetworkPlanner", "This move")
        else:
            name = "" if short else self._session.layer.undoStack().undoText()
            name = name or translate("ServiceNetworkPlanner", "Last edit")
        return f"{name}: {consequence(frame, change)}"


def kept_text(now: Headline, before: Headline | None, short: bool = False) -> str:
    """Say how many municipalities keep all rules, and how many did in the baseline."""
    if not now.judged:
        return translate("ServiceNetworkPlanner", "No rule applies to any municipality.")
    values = {"kept": len(now.kept), "all": now.judged, "uncertain": len(now.uncertain)}
    if before is not None and len(before.kept) != len(now.kept):
        values["before"] = len(before.kept)
        if short:
            text = translate(
                "ServiceNetworkPlanner", "{kept} of {all} keep all rules (was {before})"
            )
        else:
            text = translate(
                "ServiceNetworkPlanner",
                "{kept} of {all} municipalities keep all rules (baseline: {before})",
            )
    elif short:
        text = translate("ServiceNetworkPlanner", "{kept} of {all} keep all rules")
    else:
        text = translate("ServiceNetworkPlanner", "{kept} of {all} municipalities keep all rules")
    said = text.format(**values)
    if now.uncertain:
        more = translate("ServiceNetworkPlanner", "{uncertain} uncertain")
        said = f"{said}, {more.format(**values)}"
    return said


def baseline_text(frame: Frame, since: Difference | None, scenario: str = "") -> str:
    """Say what differs from the baseline, or from the scenario that stands in for it."""
    if since is None:
        return translate("ServiceNetworkPlanner", "There is nothing to compare with.")
    what = consequence(frame, since)
    if scenario:
        text = translate("ServiceNetworkPlanner", "Against “{scenario}”: {what}")
        return text.format(scenario=scenario, what=what)
    return translate("ServiceNetworkPlanner", "Against the baseline: {what}").format(what=what)


def consequence(frame: Frame, change: Difference) -> str:
    """Say who gains, who loses, by how much, and where most."""
    if not len(change.points):
        return translate("ServiceNetworkPlanner", "no travel time changes.")
    summary, parts = frame.summary, []
    if summary is not None:
        column = summary.threshold(to_ms(frame.look.threshold_min))
        limit = QLocale().toString(float(frame.look.threshold_min), "g", 6)
        gained, lost = int(change.gained[column]), int(change.lost[column])
        if gained:
            text = translate("ServiceNetworkPlanner", "{n} residents come within {limit} min")
            parts.append(text.format(n=people(gained), limit=limit))
        if lost:
            text = translate("ServiceNetworkPlanner", "{n} fall beyond {limit} min")
            parts.append(text.format(n=people(lost), limit=limit))
    cut_off = int(change.cut_off[-1])
    if cut_off > 0:
        text = translate("ServiceNetworkPlanner", "{n} no longer reach any facility")
        parts.append(text.format(n=people(cut_off)))
    mean = float(change.mean_ms[-1]) / MS_PER_MINUTE
    if abs(mean) >= _LEAST_MIN:
        text = translate("ServiceNetworkPlanner", "mean {minutes} min")
        parts.append(text.format(minutes=signed(mean, 1)))
    grown = float(change.mean_ms[change.worst]) / MS_PER_MINUTE if change.worst >= 0 else 0.0
    if change.worst >= 0 and (int(change.cut_off[change.worst]) > 0 or grown >= _LEAST_MIN):
        parts.append(_worst(frame, change, grown))
    if not parts:
        parts.append(translate("ServiceNetworkPlanner", "the mean stays as it was"))
    return "; ".join(parts) + "."


def _worst(frame: Frame, change: Difference, grown: float) -> str:
    """Say which municipality loses most."""
    name = frame.figures.study.municipalities.names[change.worst]
    if int(change.cut_off[change.worst]) > 0:
        text = translate("ServiceNetworkPlanner", "{name} is cut off most")
        return text.format(name=name)
    text = translate("ServiceNetworkPlanner", "{name} loses most ({minutes} min)")
    return text.format(name=name, minutes=signed(grown, 1))


def people(milli: int) -> str:
    """Return thousandths as residents, as the language writes numbers; few are never none."""
    residents = milli / MILLI
    return "< 1" if 0 < residents < 0.5 else str(QLocale().toString(round(residents)))
