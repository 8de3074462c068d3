"""The page without a study: three ways to one."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...i18n import translate
from .cardbutton import CardButton
from .elidedbutton import ElidedButton
from .memory import forget_study, recall, recent_studies, remember
from .scrolling import Content, scrolling
from .version import version

FOLDER = "folder"


class StartPage(QWidget):
    """Opens the sample study or a study file, or begins to set one up."""

    sampleAsked = pyqtSignal()  # noqa: N815 - signals are named as Qt's are
    studyAsked = pyqtSignal(str)  # noqa: N815
    setupAsked = pyqtSignal()  # noqa: N815
    helpAsked = pyqtSignal()  # noqa: N815

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("StartPage")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = Content(self)
        outer.addWidget(scrolling(content, self))
        self._column = QVBoxLayout(content)
        self._column.setSpacing(self.fontMetrics().height() // 2)
        self._column.addWidget(self._heading())
        self._add_ways()
        self._recent = QWidget(content)
        self._recent.setObjectName("recentStudies")
        QVBoxLayout(self._recent).setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._recent)
        self._column.addStretch(1)
        self._column.addLayout(self._foot())
        self.refresh()

    def refresh(self) -> None:
        """List the studies opened last."""
        layout = self._recent.layout()
        while layout.count():
            row = layout.takeAt(0).widget()
            # While QGIS starts, what is to be deleted later stays for good, in full sight.
            row.hide()
            row.deleteLater()
        paths = recent_studies()
        self._recent.setVisible(bool(paths))
        if not paths:
            return
        title = QLabel(translate("ServiceNetworkPlanner", "Recent studies"), self._recent)
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        layout.addWidget(title)
        names = [Path(path).stem for path in paths]
        for path, name in zip(paths, names):
            # Studies of the same name are told apart by their folder.
            alone = names.count(name) == 1
            shown = name if alone else f"{name} – {Path(path).parent.name}"
            layout.addWidget(self._recent_button(path, shown))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - the name that Qt calls
        """List the recent studies anew: files come and go."""
        self.refresh()
        super().showEvent(event)

    def ask_for_file(self) -> None:
        """Let the planner choose a study file."""
        path, _ = QFileDialog.getOpenFileName(
            self,
            translate("ServiceNetworkPlanner", "Open a study"),
            recall(FOLDER, str(Path.home())),
            translate("ServiceNetworkPlanner", "Study (*.gpkg);;All files (*)"),
        )
        if path:
            remember(FOLDER, str(Path(path).parent))
            self.studyAsked.emit(path)

    def _heading(self) -> QLabel:
        heading = QLabel(self)
        heading.setWordWrap(True)
        heading.setTextFormat(Qt.TextFormat.RichText)
        title = translate("ServiceNetworkPlanner", "Service network")
        what = translate(
            "ServiceNetworkPlanner",
            "Drag a service point on the map and see at once which municipalities keep their "
            "promises, and whose way grows longer.",
        )
        heading.setText(f"<h2 style='margin-bottom:0'>{title}</h2><p>{what}</p>")
        return heading

    def _add_ways(self) -> None:
        self.sample = CardButton(
            "sample_study",
            translate("ServiceNetworkPlanner", "Open the sample study"),
            translate(
                "ServiceNetworkPlanner",
                "Try everything on an illustrative Keski-Uusimaa: published totals, but modelled "
                "roads, boundaries and population cells.",
            ),
            self,
        )
        self.open = CardButton(
            "open_study",
            translate("ServiceNetworkPlanner", "Open a study file…"),
            translate("ServiceNetworkPlanner", "Go on with a study and its scenarios."),
            self,
        )
        self.setup = CardButton(
            "set_up",
            translate("ServiceNetworkPlanner", "Set up a study…"),
            translate(
                "ServiceNetworkPlanner",
                "From your own roads, population, municipalities and service points, step by step.",
            ),
            self,
        )
        self.sample.clicked.connect(self.sampleAsked)
        self.open.clicked.connect(self.ask_for_file)
        self.setup.clicked.connect(self.setupAsked)
        for button in (self.sample, self.open, self.setup):
            self._column.addWidget(button)

    def _recent_button(self, path: str, shown: str) -> QWidget:
        row = QWidget(self._recent)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        opener = ElidedButton(shown, row)
        opener.setIcon(QgsApplication.getThemeIcon("/mIconFile.svg"))
        opener.setToolTip(path)
        opener.setProperty("study", path)
        opener.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        opener.clicked.connect(lambda: self.studyAsked.emit(path))
        forget = QToolButton(row)
        forget.setAutoRaise(True)
        forget.setIcon(QgsApplication.getThemeIcon("/mIconClearText.svg"))
        words = translate("ServiceNetworkPlanner", "Take {study} from this list")
        forget.setToolTip(words.format(study=Path(path).stem))
        forget.setAccessibleName(forget.toolTip())
        forget.clicked.connect(lambda: self._forget(path))
        layout.addWidget(opener)
        layout.addStretch(1)
        layout.addWidget(forget)
        return row

    def _forget(self, path: str) -> None:
        forget_study(path)
        self.refresh()

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        link = QLabel(self)
        words = translate("ServiceNetworkPlanner", "How does it work?")
        link.setText(f'<a href="help">{words}</a>')
        link.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        link.linkActivated.connect(lambda _: self.helpAsked.emit())
        link.setAccessibleName(words)
        self.help = link
        number = QLabel(
            translate("ServiceNetworkPlanner", "Version {version}").format(version=version()), self
        )
        number.setEnabled(False)
        foot.addWidget(link)
        foot.addStretch(1)
        foot.addWidget(number)
        return foot
