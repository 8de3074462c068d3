"""What the statistics are made for, and the day that is judged."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from ...engine.problems import Problem
from ...i18n import translate
from ...i18n.modes import mode_names
from ...planning.demand import Demand
from ...planning.ruleedit import read_minutes
from ...planning.ruleset import RuleSet
from ...planning.verdicts import NOT_MET
from ..card import Card, Text
from ..ink import palette_of, verdict_ink
from ..numbers import decimal
from ..words import border_names
from .fields import Day, Field, Line, Several
from .words import field_names, group_title


class GeneralCard(Card):
    """Thresholds, groups, modes and borders of the statistics, and the day.

    Signals
    -------
    edited : dict
        Values by their names in the rule set's JSON.
    dayChosen : date or None
    """

    edited = pyqtSignal(dict)
    dayChosen = pyqtSignal(object)  # noqa: N815 - signals are named as Qt's are

    def __init__(
        self, rules: RuleSet, demand: Demand, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._groups = self._known_groups(rules, demand)
        self.fields: dict[str, Field] = {
            "thresholds_min": Line("thresholds_min"),
            "groups": Several("groups", self._group_names(rules)),
            "modes": Several("modes", mode_names()),
            "borders": Several("borders", border_names()),
        }
        self.day = Day("day", optional=translate("ServiceNetworkPlanner", "On the day"))
        self._problems: dict[str, Text] = {}
        self._build()

    def show_rules(
        self, rules: RuleSet, day: date | None, keep: frozenset[str] = frozenset()
    ) -> None:
        """Show a rule set's values, save for those that a person must put right."""
        values = {
            "thresholds_min": "; ".join(decimal(minutes, 2) for minutes in rules.thresholds_min),
            "groups": list(rules.groups),
            "modes": list(rules.modes),
            "borders": list(rules.borders),
        }
        line = self.fields["thresholds_min"].value()
        if _says(line, rules.thresholds_min):
            # As a person writes it, who may not have finished.
            values["thresholds_min"] = line
        for name, value in values.items():
            field = self.fields[name]
            if name not in keep:
                field.show_value(value)
        self.show_day(day)

    def show_day(self, day: date | None) -> None:
        """Show the day that is judged."""
        self.day.show_value(None if day is None else day.isoformat())

    def show_problem(self, name: str, text: str) -> None:
        """Say beside a field what is wrong with it."""
        self.clear_problems()
        # Groups are what a rule misses when one that it names was taken out.
        label = self._problems.get(name, self._problems["groups"])
        label.set_ink(verdict_ink(NOT_MET, palette_of(self)))
        label.show_text(text)
        label.show()

    def clear_problems(self) -> None:
        """Nothing is wrong any more."""
        for label in self._problems.values():
            label.hide()

    def problem(self, name: str) -> str:
        """Return what is said to be wrong with a field."""
        label = self._problems[name]
        return "" if label.isHidden() else label.text()

    def _build(self) -> None:
        title = Text(self, bold=True)
        title.setText(translate("ServiceNetworkPlanner", "Statistics and day"))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 10)
        column.addWidget(title)
        form = QFormLayout()
        form.setVerticalSpacing(6)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        column.addLayout(form)
        captions = field_names()
        self.fields["thresholds_min"].setToolTip(
            translate("ServiceNetworkPlanner", "Minutes, apart by semicolons: 10; 20; 30")
        )
        for name, field in self.fields.items():
            self._add(form, captions[name], field)
            field.changed.connect(self._on_changed)
            label = self._problems[name] = Text(self, scale=0.9)
            label.hide()
            form.addRow(label)
        self.day.setToolTip(
            translate(
                "ServiceNetworkPlanner",
                "Opening and closing dates are held against this day; without it, only whether a "
                "facility is open counts.",
            )
        )
        self._add(form, translate("ServiceNetworkPlanner", "Day judged"), self.day)
        self.day.changed.connect(self._on_day)

    def _add(self, form: QFormLayout, caption: str, field: Field) -> None:
        label = QLabel(caption, self)
        form.addRow(label, field)
        for part in field.findChildren(QWidget):
            if not part.accessibleName():
                part.setAccessibleName(caption)

    @staticmethod
    def _known_groups(rules: RuleSet, demand: Demand) -> Mapping[str, Mapping[str, str]]:
        """Return names of the rule set's groups, and of those that only the demand has."""
        others = {
            name: {"en": group_title(name)} for name in demand.groups if name not in rules.groups
        }
        return {**{name: dict(names) for name, names in rules.groups.items()}, **others}

    def _group_names(self, rules: RuleSet) -> dict[str, str]:
        return {
            name: rules.group_name(name, self._language)
            if name in rules.groups
            else group_title(name)
            for name in self._groups
        }

    def _on_changed(self, name: str, value: Any) -> None:
        if name == "groups":
            value = [{"id": group, "names": dict(self._groups[group])} for group in value]
        self.edited.emit({name: value})

    def _on_day(self, _: str, value: str | None) -> None:
        self.dayChosen.emit(None if value is None else date.fromisoformat(value))


def _says(text: str, thresholds: tuple[float, ...]) -> bool:
    """Tell whether a text says these thresholds, in whatever order and form."""
    try:
        return read_minutes(text) == list(thresholds)
    except Problem:
        return False
