"""Takes what the dock has been asked for to the toolbox: report, result layers, publication."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import QDate, QLocale, QObject, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QDialog, QProgressDialog

from ...gis.resultmark import mark_of_sides
from ...i18n import translate
from ..comparison.sides import ON_MAP, Sides, Wanted, called, parameters, unsaved
from ..dock import confirm
from ..dock.dock import ServiceNetworkDock
from ..levels import number_of
from ..stale.results import Results
from . import toolbox
from .reportdialog import CODES, ReportDialog
from .running import Listening, Outcome, run

_BASELINE = "baseline"
"""What *Publish* calls the study's own facilities."""


class Outcomes(QObject):
    """Opens dialogs of algorithms with what is in the dock, and runs the report.

    Parameters
    ----------
    dock : ServiceNetworkDock
        Asks for them, and shows what comes of it.
    results : Results
        Looks after the reports that are written.
    """

    def __init__(self, dock: ServiceNetworkDock, results: Results) -> None:
        super().__init__(dock)
        self._dock, self._results = dock, results
        self._session: Any = None
        self._dialogs: list[QDialog] = []
        dock.reportAsked.connect(self.report)
        dock.layersAsked.connect(self.layers)
        dock.publishAsked.connect(self.publish)

    def set_session(self, session: Any) -> None:
        """Work for another study, or none."""
        self._session = session
        heading, page = self._dock.study_page.heading, self._dock.study_page.comparison
        heading.publish.setVisible(toolbox.has(toolbox.PUBLISH))
        page.report.setVisible(toolbox.has(toolbox.REPORT))
        page.layers.setVisible(toolbox.has(toolbox.COMPARE))

    def close(self) -> None:
        """Close what was opened: its algorithms go with the plugin."""
        for dialog in self._dialogs:
            dialog.close()
        self._dialogs = []

    def report(self, sides: Sides) -> None:
        """Write the impact report of two sides, and open it."""
        if not self._settled(sides):
            return
        session = self._session
        before, after = (
            _named(session, side, day)
            for side, day in zip((sides.before, sides.after), sides.days(session))
        )
        folder = Path(session.opened.file.path).parent
        dialog = ReportDialog(before, after, session.language, folder, self._dock)
        accepted = dialog.exec()
        chosen = dialog.parameters()
        dialog.deleteLater()
        if not accepted:
            return
        outcome = self._run({**parameters(session, sides), **chosen})
        if outcome.done:
            self._look_after(outcome, session, sides)
        self._told(outcome)

    def layers(self, sides: Sides) -> None:
        """Open *Compare scenarios* with two sides."""
        if self._settled(sides):
            self._open(toolbox.COMPARE, parameters(self._session, sides))

    def publish(self) -> None:
        """Open *Publish* with the study, its baseline and the scenario on the map."""
        if not self._settled(Sides()):
            return
        session = self._session
        names = [_BASELINE, called(session, session.book.scenario.id)]
        given = {
            "STUDY": str(session.opened.file.path),
            "SCENARIOS": ";".join(filter(None, names)),
            "LANGUAGE": CODES.index(session.language),
        }
        self._open(toolbox.PUBLISH, given)

    def _look_after(self, outcome: Outcome, session: Any, sides: Sides) -> None:
        """Have the dock tell when a report no longer holds."""
        saved = sides.saved(session)
        prints = [
            session.fingerprints.of(side.rows, side.rule_set, side.day).text for side in saved
        ]
        folder = str(outcome.results.get("OUTPUT", ""))
        name = translate("ServiceNetworkPlanner", "Impact report in {folder}")
        mark = mark_of_sides(session.opened, saved, prints)
        self._results.add_report(folder, name.format(folder=Path(folder).name), mark)

    def _open(self, name: str, given: dict[str, Any]) -> None:
        dialog = toolbox.dialog(name, given)
        self._dialogs = [one for one in self._dialogs if one.isVisible()]
        self._dialogs.append(dialog)
        dialog.show()

    def _settled(self, sides: Sides) -> bool:
        """Let the planner decide on what only the map knows: the toolbox reads what is saved."""
        if self._session is None:
            return False
        if not unsaved(self._session, sides):
            return True
        book = self._session.book
        answer = confirm.ask_save_first(
            self._dock, book.scenario.name, bool(book.scenario.id), self._session.opened.read_only
        )
        if answer == confirm.SAVE:
            return self._dock.study_page.plan.scenario_bar.save_now()
        return answer == confirm.KEEP

    def _run(self, given: dict[str, Any]) -> Outcome:
        """Write the report while a small window shows how far it is."""
        shown = QProgressDialog(self._dock)
        shown.setWindowTitle(translate("ServiceNetworkPlanner", "Impact report"))
        shown.setLabelText(translate("ServiceNetworkPlanner", "Writing the impact report…"))
        shown.setWindowModality(Qt.WindowModality.ApplicationModal)
        shown.setRange(0, 100)
        shown.setMinimumDuration(0)
        shown.setAutoClose(False)
        shown.setAutoReset(False)
        shown.setValue(0)
        feedback = Listening(lambda percent: shown.setValue(min(int(percent), 99)))
        shown.canceled.connect(feedback.cancel)
        try:
            return run(toolbox.REPORT, given, feedback)
        finally:
            shown.close()
            shown.deleteLater()

    def _told(self, outcome: Outcome) -> None:
        """Say how it ended, and open what was written."""
        level = Qgis.MessageLevel
        if outcome.canceled:
            text = translate("ServiceNetworkPlanner", "The report was stopped.")
            self._dock.show_message(text, number_of(level.Info))
        elif not outcome.done:
            text = translate("ServiceNetworkPlanner", "The report could not be written. {reason}")
            reason = " ".join(outcome.errors).strip()
            self._dock.show_message(text.format(reason=reason), number_of(level.Critical))
        else:
            text = translate("ServiceNetworkPlanner", "The report is in {folder}")
            said = text.format(folder=outcome.results.get("OUTPUT", ""))
            self._dock.messages.push(said, number_of(level.Success), outcome.warnings)
            page = str(outcome.results.get("HTML", ""))
            if page:
                QDesktopServices.openUrl(QUrl.fromLocalFile(page))


def _named(session: Any, side: Wanted, day: date | None) -> str:
    """Return a side in words, as the report will take it."""
    book = session.book
    name = book.name_of(book.scenario.id if side.scenario == ON_MAP else side.scenario)
    if day is None:
        return name
    shown = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
    text = translate("ServiceNetworkPlanner", "{scenario}, {day}")
    return text.format(scenario=name, day=shown)
