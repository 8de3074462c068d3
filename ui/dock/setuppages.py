"""The last two pages of the set-up: the rules, and what is made where."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QDate, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QGroupBox,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...engine.problems import Problem
from ...i18n import translate
from ...i18n.messages import problem_text
from ...planning.ruleset import RuleSet
from .memory import recall, remember
from .problemtext import NOTICE, ProblemText

FOLDER = "setup/study_folder"
FIRST_YEAR = 1900
SHIPPED, FROM_FILE = "shipped", "file"


class RulesPick(QGroupBox):
    """The rule set: the one that comes with the plugin, or one from a file."""

    changed = pyqtSignal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(translate("ServiceNetworkPlanner", "Rules"), parent)
        self._language = language
        self._shipped = RuleSet.shipped()
        self._chosen = self._shipped
        self.problems: list[Problem] = []
        column = QVBoxLayout(self)
        intro = QLabel(
            translate(
                "ServiceNetworkPlanner",
                "What each municipality is promised: tiers, thresholds and shares. All of it can "
                "be changed later, in the dock.",
            ),
            self,
        )
        intro.setWordWrap(True)
        column.addWidget(intro)
        self.combo = QComboBox(self)
        self.combo.addItem(self._shipped.name(language), SHIPPED)
        self.combo.addItem(translate("ServiceNetworkPlanner", "From a file…"), FROM_FILE)
        self.combo.setAccessibleName(self.title())
        column.addWidget(self.combo)
        self.file = QgsFileWidget(self)
        self.file.setFilter(translate("ServiceNetworkPlanner", "Rule sets (*.json)"))
        self.file.hide()
        column.addWidget(self.file)
        self.problem = ProblemText(self)
        column.addWidget(self.problem)
        self.listed = QLabel(self)
        self.listed.setWordWrap(True)
        self.listed.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(self.listed)
        self.combo.activated.connect(lambda _: self._read())
        self.file.fileChanged.connect(lambda _: self._read())
        self._read()

    def rule_set(self) -> RuleSet:
        """Return the rule set; the plugin's own while a file cannot be read."""
        return self._chosen

    def _read(self) -> None:
        from_file = self.combo.currentData() == FROM_FILE
        self.file.setVisible(from_file)
        self._chosen, self.problems = self._shipped, []
        if from_file:
            path = self.file.filePath()
            try:
                if not path:
                    raise Problem("setup-rules-unset")
                self._chosen = RuleSet.load(path)
            except Problem as problem:
                self.problems = [problem]
        self.problem.say("\n".join(map(problem_text, self.problems)))
        names = [f"•  {rule.name(self._language)}" for rule in self._chosen.rules]
        self.listed.setText("" if self.problems else "\n".join(names))
        self.changed.emit()


class SavePage(QWidget):
    """Name, year and file of the study, and a summary of all that goes into it."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.name = QLineEdit(self)
        self.name.setText(translate("ServiceNetworkPlanner", "Service network"))
        form.addRow(translate("ServiceNetworkPlanner", "Name of the study"), self.name)
        self.source = QLineEdit(self)
        self.source.setPlaceholderText(
            translate("ServiceNetworkPlanner", "such as Statistics Finland, grid database")
        )
        form.addRow(translate("ServiceNetworkPlanner", "Source of the population"), self.source)
        self.year = QSpinBox(self)
        self.year.setRange(FIRST_YEAR, QDate.currentDate().year() + 50)
        self.year.setSpecialValueText(translate("ServiceNetworkPlanner", "not known"))
        self.year.setValue(FIRST_YEAR)
        form.addRow(translate("ServiceNetworkPlanner", "Year of the population"), self.year)
        self.file = QgsFileWidget(self)
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file.setFilter(translate("ServiceNetworkPlanner", "Study (*.gpkg)"))
        self.file.setConfirmOverwrite(False)
        self.file.setFilePath(str(Path(recall(FOLDER, str(Path.home()))) / "study.gpkg"))
        form.addRow(translate("ServiceNetworkPlanner", "Study file"), self.file)
        column.addLayout(form)
        self.problem = ProblemText(self)
        column.addWidget(self.problem)
        box = QGroupBox(translate("ServiceNetworkPlanner", "What the study is made of"), self)
        inside = QVBoxLayout(box)
        self.summary = QLabel(box)
        self.summary.setWordWrap(True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        inside.addWidget(self.summary)
        column.addWidget(box)
        column.addStretch(1)
        self.file.fileChanged.connect(lambda _: self._on_file())
        self._on_file()

    def path(self) -> str:
        """Return where the study is to be, with the ending of a GeoPackage."""
        path = self.file.filePath().strip()
        return path if not path or path.lower().endswith(".gpkg") else f"{path}.gpkg"

    def population_year(self) -> int | None:
        """Return the year of the population."""
        return None if self.year.value() == FIRST_YEAR else int(self.year.value())

    def complete(self) -> bool:
        """Tell whether there is a folder to write to."""
        return bool(self.path()) and Path(self.path()).parent.is_dir()

    def keep(self) -> None:
        """Remember the folder for the next study."""
        remember(FOLDER, str(Path(self.path()).parent))

    def _on_file(self) -> None:
        path = self.path()
        if not path:
            self.problem.say(translate("ServiceNetworkPlanner", "Choose a file for the study."))
        elif not Path(path).parent.is_dir():
            text = translate("ServiceNetworkPlanner", "There is no folder {folder}.")
            self.problem.say(text.format(folder=Path(path).parent))
        elif Path(path).exists():
            self.problem.say(
                translate(
                    "ServiceNetworkPlanner",
                    "This file is there already. It will be replaced, with all scenarios in it.",
                ),
                NOTICE,
            )
        else:
            self.problem.say("")
        self.changed.emit()
