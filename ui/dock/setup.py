"""The guided set-up: from layers to a study, in four steps."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QLocale, QTimer
from qgis.PyQt.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...engine.problems import Problem
from ...gis.fieldguess import ROLES, best_layers
from ...gis.studysettings import StudySettings
from ...gis.studysetup import StudySetup
from ...i18n import interface_locale, translate
from ...i18n.messages import problem_text
from .roleform import RoleForm
from .rolewords import role_title
from .scrolling import Content, scrolling
from .setuppages import RulesPick, SavePage
from .steps import Steps

CHECK_AFTER_MS = 250
OPTIONAL = ("facilities",)
_SLOW = ("WFS", "OAPIF", "arcgisfeatureserver")
"""Services that would hold the window up while their values are looked at unasked."""
_LETTERS, _LINES = 96, 42


class SetupDialog(QDialog):
    """Asks for roads, people, service points and rules, and where the study is to be kept.

    What is chosen is checked at once; what is wrong is said beside it. After it was accepted,
    :meth:`result` gives the set-up, ready to be written in another thread, and the path.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("ServiceNetworkPlanner", "Set up a study"))
        language = interface_locale()[:2]
        self._ready: tuple[StudySetup, str] | None = None
        self.found: dict[str, list[Problem]] = {}
        self.rules = RulesPick(language, self)
        tiers = self.rules.rule_set()
        self.forms = {role: RoleForm(role, tiers, language, self) for role in ROLES}
        self.save_page = SavePage(self)
        column = QVBoxLayout(self)
        self.steps = Steps(
            [
                translate("ServiceNetworkPlanner", "Roads"),
                translate("ServiceNetworkPlanner", "People and municipalities"),
                translate("ServiceNetworkPlanner", "Service points and rules"),
                translate("ServiceNetworkPlanner", "Save"),
            ],
            self,
        )
        column.addWidget(self.steps)
        self.pages = QStackedWidget(self)
        forms = self.forms
        for parts in (
            (forms["roads"],),
            (forms["population"], forms["municipalities"]),
            (forms["facilities"], self.rules),
            (self.save_page,),
        ):
            self.pages.addWidget(_page(parts, self))
        column.addWidget(self.pages, 1)
        column.addLayout(self._buttons())
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(CHECK_AFTER_MS)
        self._soon.timeout.connect(self.check_now)
        for form in self.forms.values():
            form.changed.connect(self._soon.start)
        self.rules.changed.connect(self._on_rules)
        self.save_page.changed.connect(self._show_step)
        self.save_page.name.textChanged.connect(lambda _: self._show_step())
        self.steps.chosen.connect(self.go_to)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * _LETTERS, metrics.height() * _LINES)
        self._begin()

    # What it results in

    def setup(self) -> StudySetup:
        """Return the set-up as it stands."""
        forms, page = self.forms, self.save_page
        chosen = self.rules.rule_set()
        return StudySetup(
            **{role: form.layer() for role, form in forms.items()},
            road_layer=forms["roads"].settings(),
            population_layer=forms["population"].settings(),
            municipality_layer=forms["municipalities"].settings(),
            facility_layer=forms["facilities"].settings(),
            rules=chosen,
            settings=StudySettings(
                name=page.name.text().strip(),
                population=page.source.text().strip(),
                population_year=page.population_year(),
            ),
        )

    def result(self) -> Any:
        """Return the set-up, ready to be written in another thread, and the study's path."""
        return self._ready

    # Going through it

    def go_to(self, step: int) -> None:
        """Show a step."""
        self.pages.setCurrentIndex(max(0, min(step, self.pages.count() - 1)))
        if self._soon.isActive():
            self.check_now()
        self._show_step()

    def check_now(self) -> None:
        """Look at all inputs, and say beside them what is wrong."""
        self._soon.stop()
        try:
            setup = self.setup()
            self.found, doubts = setup.check(), setup.doubts()
        except Problem as problem:
            # Words for directions that mean two of them at once, for instance.
            self.found, doubts = {"roads": [problem]}, {}
        for role, form in self.forms.items():
            form.tell(self.found.get(role, []), doubts.get(role, []) if form.layer() else [])
        self._show_step()

    def accept(self) -> None:
        """Go on when all is well; otherwise show what is not."""
        self.check_now()
        wrong = [number for number, fine in enumerate(self._fine()) if not fine]
        if wrong:
            self.go_to(wrong[0])
            return
        try:
            self._ready = self.setup().prepared(), self.save_page.path()
        except Problem as problem:
            QMessageBox.warning(self, self.windowTitle(), problem_text(problem))
            return
        self.save_page.keep()
        super().accept()

    def _begin(self) -> None:
        """Choose the layers of the project that seem to be meant."""
        layers = [
            layer
            for layer in QgsProject.instance().mapLayers().values()
            if isinstance(layer, QgsVectorLayer) and layer.providerType() not in _SLOW
        ]
        for role, layer in best_layers(layers, self.rules.rule_set().tiers).items():
            self.forms[role].pick.set_layer(layer)
        self.check_now()

    def _on_rules(self) -> None:
        """Know tiers and groups by other rules."""
        for form in self.forms.values():
            form.set_rules(self.rules.rule_set())
        self._soon.start()

    def _fine(self) -> list[bool]:
        """Tell of each step whether anything is wrong in it."""
        lacking = {
            role
            for role, form in self.forms.items()
            if role in self.found or (form.layer() is None and role not in OPTIONAL)
        }
        named = bool(self.save_page.name.text().strip())
        return [
            "roads" not in lacking,
            not lacking & {"population", "municipalities"},
            "facilities" not in lacking and not self.rules.problems,
            self.save_page.complete() and named,
        ]

    def _show_step(self) -> None:
        step, last = self.pages.currentIndex(), self.pages.count() - 1
        fine = self._fine()
        self.steps.show_state(step, fine)
        self.back.setEnabled(step > 0)
        self.next.setVisible(step < last)
        self.create.setVisible(step == last)
        self.create.setEnabled(all(fine))
        self.next.setDefault(step < last)
        self.create.setDefault(step == last)
        if step == last:
            self.save_page.summary.setText(self._summary())

    def _summary(self) -> str:
        """Return what goes into the study, with how many of each."""
        lines = []
        for role, form in self.forms.items():
            layer = form.layer()
            if layer is None:
                text = translate("ServiceNetworkPlanner", "{input}: none")
                lines.append(text.format(input=role_title(role)[0]))
                continue
            text = translate("ServiceNetworkPlanner", "{input}: {n} features of “{layer}”")
            n = QLocale().toString(layer.featureCount())
            lines.append(text.format(input=role_title(role)[0], n=n, layer=layer.name()))
        rules = self.rules.rule_set()
        text = translate("ServiceNetworkPlanner", "Rules: {n} of “{name}”")
        name = rules.name(interface_locale()[:2])
        lines.append(text.format(n=len(rules.rules), name=name))
        return "\n".join(f"•  {line}" for line in lines)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = QPushButton(translate("ServiceNetworkPlanner", "Cancel"), self)
        self.back = QPushButton(translate("ServiceNetworkPlanner", "Back"), self)
        self.next = QPushButton(translate("ServiceNetworkPlanner", "Next"), self)
        self.create = QPushButton(translate("ServiceNetworkPlanner", "Create the study"), self)
        cancel.clicked.connect(self.reject)
        self.back.clicked.connect(lambda: self.go_to(self.pages.currentIndex() - 1))
        self.next.clicked.connect(lambda: self.go_to(self.pages.currentIndex() + 1))
        self.create.clicked.connect(self.accept)
        for button in (cancel, self.back, self.next, self.create):
            row.addWidget(button)
        return row


def _page(parts: tuple[QWidget, ...], parent: QWidget) -> QWidget:
    """Return widgets one below the other, in an area that scrolls."""
    content = Content(parent)
    column = QVBoxLayout(content)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return scrolling(content, parent)
