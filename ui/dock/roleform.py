"""One input of a study: its layer, its fields, and whether they fit."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import Any

from qgis.core import QgsUnitTypes, QgsVectorLayer
from qgis.PyQt.QtCore import QLocale, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QGridLayout,
    QGroupBox,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ...engine.problems import Notice, Problem
from ...gis.fieldguess import guess
from ...gis.layerfiles import sample_values
from ...i18n import translate
from ...i18n.messages import notice_text, problem_text
from ...planning.ruleset import RuleSet
from .fieldrow import FieldRow
from .layerpick import LayerPick
from .problemtext import FINE, NOTICE, PROBLEM, ProblemText
from .rolewords import FieldWish, field_wishes, role_title

VALUES_SHOWN = 3
_UNSET = {
    "setup-residents-unset": "residents_field",
    "setup-code-unset": "code_field",
    "setup-tier-unset": "tier_field",
    "setup-speed-unset": "speed_field",
}
"""Problems that are about a field that was not chosen."""
_WORDS = ("forward", "backward", "both")


class RoleForm(QGroupBox):
    """Layer and fields of one role, filled in with guesses that the planner confirms.

    Signals
    -------
    changed
        Something was chosen.
    """

    changed = pyqtSignal()

    def __init__(
        self, role: str, rule_set: RuleSet, language: str, parent: QWidget | None = None
    ) -> None:
        title, what = role_title(role)
        super().__init__(title, parent)
        self.role, self.tiers = role, rule_set.tiers
        self._language = language
        self._guess: Any = None
        column = QVBoxLayout(self)
        intro = QLabel(what, self)
        intro.setWordWrap(True)
        column.addWidget(intro)
        self.pick = LayerPick(role, self)
        column.addWidget(self.pick)
        self.facts = ProblemText(self)
        self.problem = ProblemText(self)
        column.addWidget(self.facts)
        column.addWidget(self.problem)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 3)
        self._grid.setColumnStretch(2, 4)
        self.rows: dict[str, FieldRow] = {}
        self._add_rows(rule_set)
        column.addLayout(self._grid)
        self._add_options(column)
        self.pick.changed.connect(self._on_layer)
        self.pick.failed.connect(lambda problem: self.problem.say(problem_text(problem)))
        self._on_layer()

    def layer(self) -> QgsVectorLayer | None:
        """Return the chosen layer."""
        return self.pick.layer()

    def set_rules(self, rule_set: RuleSet) -> None:
        """Ask for the groups of other rules, and guess by their tiers; what was chosen stays."""
        chosen = {key: row.field() for key, row in self.rows.items() if row.is_chosen()}
        words = {name: line.text() for name, line in self.words.items() if line.isModified()}
        self.tiers = rule_set.tiers
        if [wish.key for wish in self._wishes(rule_set)] != list(self.rows):
            for row in self.rows.values():
                row.remove()
            self._add_rows(rule_set)
        self._on_layer()
        for key, field in chosen.items():
            if key in self.rows:
                self.rows[key].choose(field)
        for name, text in words.items():
            self.words[name].setText(text)
        self._on_field()

    def settings(self) -> Any:
        """Return how the layer is to be read, as :func:`~.fieldguess.guess` does."""
        values: dict[str, Any] = {}
        for key, row in self.rows.items():
            mapping, _, name = key.partition(":")
            if not name:
                values[mapping] = row.field()
            elif row.field():
                values.setdefault(mapping, {})[name] = row.field()
            else:
                values.setdefault(mapping, {})
        for mapping in ("groups", "controls"):
            # Groups that the rules do not name, but the layer has, are taken along.
            known = getattr(self._guess, mapping, {})
            if mapping in values:
                asked = {key.partition(":")[2] for key in self.rows if key.startswith(mapping)}
                others = {name: field for name, field in known.items() if name not in asked}
                values[mapping] = {**values[mapping], **others}
        values.update({name: box.isChecked() for name, box in self.options.items()})
        for name, line in self.words.items():
            given = tuple(word.strip() for word in line.text().split(",") if word.strip())
            values[name] = given
        return dataclasses.replace(self._guess, **values)

    def tell(self, problems: Sequence[Problem], doubts: Sequence[Notice] = ()) -> None:
        """Show problems and doubts, each beside the field that it is about."""
        texts: dict[str, list[tuple[str, str]]] = {}
        for problem in problems:
            if problem.code != "setup-layer-unset":
                key = self._row_of(problem.code, problem.values)
                texts.setdefault(key, []).append((problem_text(problem), PROBLEM))
        for notice in doubts:
            key = self._row_of(notice.code, notice.values)
            texts.setdefault(key, []).append((notice_text(notice), NOTICE))
        for key, row in self.rows.items():
            _say(row.problem, texts.get(key, []))
        _say(self.problem, texts.get("", []))

    def _row_of(self, code: str, values: Any) -> str:
        """Return the row that something is about, nothing for the layer as a whole."""
        if _UNSET.get(code) in self.rows:
            return _UNSET[code]
        field = values.get("field")
        return next((key for key, row in self.rows.items() if field and row.field() == field), "")

    def _on_layer(self) -> None:
        """Guess the fields of another layer."""
        layer = self.layer()
        usable = layer if layer is not None and layer.isValid() else None
        self._guess = guess(self.role, usable, self.tiers) if usable else _empty(self.role)
        for key, row in self.rows.items():
            mapping, _, name = key.partition(":")
            value = getattr(self._guess, mapping)
            if name:
                value = value.get(name) or _field_named(usable, name)
            row.set_layer(usable, value)
        for name, line in self.words.items():
            line.setText(", ".join(getattr(self._guess, name)))
        for row in self.rows.values():
            row.set_visible(usable is not None)
        for box in self.options.values():
            box.setVisible(usable is not None)
        self.facts.say(layer_facts(usable) if usable else "", FINE)
        self.tell(())
        self._show_values()
        self.changed.emit()

    def _on_field(self) -> None:
        self._show_values()
        self.changed.emit()

    def _show_values(self) -> None:
        layer = self.layer()
        chosen = sorted({row.field() for row in self.rows.values()} - {""})
        usable = layer is not None and layer.isValid()
        found = sample_values(layer, chosen, VALUES_SHOWN) if usable and chosen else {}
        for row in self.rows.values():
            row.show_values(found.get(row.field(), []))
        if self.words:
            self._words_box.setVisible(bool(self.rows["direction_field"].field()))

    def _wishes(self, rule_set: RuleSet) -> list[FieldWish]:
        return field_wishes(self.role, rule_set, self._language)

    def _add_rows(self, rule_set: RuleSet) -> None:
        """Add a row for each field that is asked for."""
        self.rows = {
            wish.key: FieldRow(wish, self._grid, 2 * number, self)
            for number, wish in enumerate(self._wishes(rule_set))
        }
        for row in self.rows.values():
            row.changed.connect(self._on_field)

    def _add_options(self, column: QVBoxLayout) -> None:
        """Add what is not a field: check boxes, and the words for directions."""
        self.options: dict[str, QCheckBox] = {}
        self.words: dict[str, QLineEdit] = {}
        for name, text, tip in _options(self.role):
            box = QCheckBox(text, self)
            box.setToolTip(tip)
            box.toggled.connect(lambda _: self.changed.emit())
            self.options[name] = box
            column.addWidget(box)
        if self.role != "roads":
            return
        self._words_box = QWidget(self)
        form = QFormLayout(self._words_box)
        form.setContentsMargins(0, 0, 0, 0)
        labels = (
            translate("ServiceNetworkPlanner", "Only along the line"),
            translate("ServiceNetworkPlanner", "Only against the line"),
            translate("ServiceNetworkPlanner", "Both ways"),
        )
        for name, label in zip(_WORDS, labels):
            line = QLineEdit(self._words_box)
            line.setToolTip(
                translate(
                    "ServiceNetworkPlanner",
                    "Values of the direction field that mean this, with commas between them.",
                )
            )
            line.setAccessibleName(label)
            line.editingFinished.connect(self.changed)
            self.words[name] = line
            form.addRow(label, line)
        column.addWidget(self._words_box)


def layer_facts(layer: QgsVectorLayer) -> str:
    """Return how many features a layer has, and in which system and unit."""
    crs, count = layer.crs(), layer.featureCount()
    n = QLocale().toString(count) if count >= 0 else "?"
    if not crs.isValid():
        return translate("ServiceNetworkPlanner", "{n} features").format(n=n)
    text = translate("ServiceNetworkPlanner", "{n} features, {crs}, in {unit}")
    unit = QgsUnitTypes.toString(crs.mapUnits())
    return text.format(n=n, crs=crs.userFriendlyIdentifier(), unit=unit)


def _options(role: str) -> list[tuple[str, str, str]]:
    """Return name, text and tip of each option that is not a field."""
    if role == "roads":
        return [
            (
                "at_vertices",
                translate("ServiceNetworkPlanner", "Roads also meet between their ends"),
                translate(
                    "ServiceNetworkPlanner",
                    "For roads that are not cut at every junction, as in OpenStreetMap's own ways.",
                ),
            )
        ]
    if role == "population":
        return [
            (
                "by_overlap",
                translate("ServiceNetworkPlanner", "Split cells along municipal borders"),
                translate(
                    "ServiceNetworkPlanner",
                    "Otherwise a cell belongs where its centre is. Needs areas, not points.",
                ),
            ),
            (
                "scale",
                translate("ServiceNetworkPlanner", "Scale residents to the published totals"),
                translate(
                    "ServiceNetworkPlanner",
                    "So that the cells of each municipality add up to its published residents.",
                ),
            ),
        ]
    return []


def _field_named(layer: QgsVectorLayer | None, group: str) -> str:
    """Return the field that has the very name of a group, whatever its case."""
    names = [] if layer is None else [field.name() for field in layer.fields()]
    return next((name for name in names if name.casefold() == group.casefold()), "")


def _empty(role: str) -> Any:
    """Return the settings of a layer that has no fields."""
    return guess(role, QgsVectorLayer("NoGeometry", "", "memory"))


def _say(label: ProblemText, texts: Sequence[tuple[str, str]]) -> None:
    level = PROBLEM if any(level == PROBLEM for _, level in texts) else NOTICE
    label.say("\n".join(text for text, _ in texts), level)
