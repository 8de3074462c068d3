"""What an impact report is to be: of which sides, in which languages, where."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from ...i18n import translate
from ..dock.memory import recall, remember

LANGUAGES = ("English", "suomi", "svenska")
"""As the algorithm numbers them."""
CODES = ("en", "fi", "sv")
_FOLDER, _CHOSEN = "report/folder", "report/languages"
_LETTERS = 62


class ReportDialog(QDialog):
    """Asks for languages and folder, and remembers them.

    Parameters
    ----------
    before, after : str
        The sides in words.
    language : str
        Taken the first time.
    folder : Path
        Where the study is; a folder beside it is offered the first time.
    parent : QWidget, optional
    """

    def __init__(
        self, before: str, after: str, language: str, folder: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("ServiceNetworkPlanner", "Impact report"))
        column = QVBoxLayout(self)
        form = QFormLayout()
        for label, text in (
            (translate("ServiceNetworkPlanner", "Before:"), before),
            (translate("ServiceNetworkPlanner", "After:"), after),
        ):
            said = QLabel(text, self)
            said.setTextFormat(Qt.TextFormat.PlainText)
            said.setWordWrap(True)
            form.addRow(label, said)
        chosen = str(recall(_CHOSEN, language)).split(",")
        row = QHBoxLayout()
        self.languages = []
        for name, code in zip(LANGUAGES, CODES):
            box = QCheckBox(name, self)
            box.setChecked(code in chosen)
            box.toggled.connect(self._check)
            row.addWidget(box)
            self.languages.append(box)
        row.addStretch(1)
        form.addRow(translate("ServiceNetworkPlanner", "Languages:"), row)
        self.folder = QgsFileWidget(self)
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setDialogTitle(translate("ServiceNetworkPlanner", "Folder of the report"))
        self.folder.setFilePath(str(recall(_FOLDER, str(folder / "report"))))
        self.folder.fileChanged.connect(self._check)
        form.addRow(translate("ServiceNetworkPlanner", "Folder:"), self.folder)
        column.addLayout(form)
        self.hint = QLabel(self)
        self.hint.setWordWrap(True)
        column.addWidget(self.hint)
        column.addStretch(1)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.write = self.buttons.addButton(
            translate("ServiceNetworkPlanner", "Write the report"),
            QDialogButtonBox.ButtonRole.AcceptRole,
        )
        self.write.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column.addWidget(self.buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _LETTERS)
        self._check()

    def chosen(self) -> list[int]:
        """Return the numbers of the languages."""
        return [number for number, box in enumerate(self.languages) if box.isChecked()]

    def parameters(self) -> dict[str, Any]:
        """Return what the algorithm takes besides the sides."""
        return {"LANGUAGE": self.chosen(), "OUTPUT": self.folder.filePath().strip()}

    def accept(self) -> None:
        """Remember what was chosen."""
        remember(_CHOSEN, ",".join(CODES[number] for number in self.chosen()))
        remember(_FOLDER, self.folder.filePath().strip())
        super().accept()

    def _check(self, *_: object) -> None:
        """Say what is missing, or what becomes of a former report."""
        folder = self.folder.filePath().strip()
        replaced = [
            CODES[number]
            for number in self.chosen()
            if folder and (Path(folder) / f"impact_report_{CODES[number]}.html").exists()
        ]
        text = translate(
            "ServiceNetworkPlanner",
            "For each language a page for the browser, a PDF and the tables as spreadsheets.",
        )
        if not self.chosen():
            text = translate("ServiceNetworkPlanner", "Choose at least one language.")
        elif not folder:
            text = translate("ServiceNetworkPlanner", "Choose a folder.")
        elif replaced:
            text = translate(
                "ServiceNetworkPlanner",
                "The folder has a report in {languages} already. It will be replaced.",
            )
            names = [LANGUAGES[CODES.index(code)] for code in replaced]
            text = text.format(languages=", ".join(names))
        self.hint.setText(text)
        self.write.setEnabled(bool(self.chosen() and folder))
