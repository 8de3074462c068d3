"""One rule on a card: whether it counts, what it asks, how it stands, and its values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QMouseEvent
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...gis.labels import verdict_names
from ...i18n import translate
from ...planning.rules import Rule
from ...planning.ruleset import RuleSet
from ...planning.verdicts import NOT_APPLICABLE, NOT_MET, overall
from ..card import Card, Text
from ..colours import SIGNS, VERDICTS
from ..dock.themed import set_icon
from ..ink import palette_of, verdict_ink
from .fields import Field, Line
from .kinds import adapt, fields_of
from .words import field_names, sentence

_SHARE_STARTS = {"threshold_min": 30, "max_worsening": 0.05}
_MINUTES_START = {"threshold_min": None, "max_worsening": 5}


class RuleCard(Card):
    """A rule in plain widgets; its values are made when it is first opened.

    Signals
    -------
    edited : str, dict
        The rule's id, and values by their names in JSON.
    switched : str, bool
    duplicated, removed : str
    """

    edited = pyqtSignal(str, dict)
    switched = pyqtSignal(str, bool)
    duplicated = pyqtSignal(str)
    removed = pyqtSignal(str)

    def __init__(
        self, rule: Rule, rules: RuleSet, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.rule, self._rules, self._language = rule, rules, language
        self.fields: dict[str, Field] = {}
        self._problems: dict[str, Text] = {}
        self._keep: frozenset[str] = frozenset()
        self._counts: Mapping[str, int] | None = None
        self._body: QWidget | None = None
        self._build()

    # What it shows

    def show_rule(
        self, rule: Rule, rules: RuleSet, on: bool, keep: frozenset[str] = frozenset()
    ) -> None:
        """Show a rule as it is now, save for fields whose values a person must put right."""
        self._keep = keep
        self.rule, self._rules = rule, rules
        name, asks = rule.name(self._language), sentence(rule, rules, self._language)
        self.name.show_text(name)
        self.asks.show_text(asks)
        self.asks.setVisible(asks != name)
        self.box.setAccessibleName(name)
        self.box.blockSignals(True)
        self.box.setChecked(on)
        self.box.blockSignals(False)
        self.name.set_ink(None, 1.0 if on else 0.55)
        note = rule.note.get(self._language) or rule.note.get("en", "")
        self.name.setToolTip(note)
        self._fill()

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how often the rule has which verdict; nothing for one that is off."""
        if counts == self._counts:
            return
        self._counts = dict(counts)
        names = {verdict: name.lower() for verdict, name in verdict_names().items()}
        present = [verdict for verdict in names if counts.get(verdict)]
        alone = sum(counts.values()) == 1
        shown, told = [], []
        for verdict in present:
            ink = verdict_ink(verdict, palette_of(self)).name()
            what = names[verdict] if alone else str(counts[verdict])
            shown.append(f'<span style="color:{ink}"><b>{SIGNS[verdict]}</b> {what}</span>')
            told.append(f"{counts[verdict]} {names[verdict]}")
        self.verdicts.setText("&nbsp;&nbsp;".join(shown))
        self.verdicts.setToolTip(", ".join(told))
        self.verdicts.setAccessibleName(", ".join(told))
        worst = overall(present)
        show = bool(present) and worst != NOT_APPLICABLE
        self.set_edge(QColor(VERDICTS[worst]) if show else None)

    def show_problem(self, name: str, text: str) -> None:
        """Say beside a field what is wrong with it, or, with no field, under all of them."""
        self.set_expanded(True)
        self.clear_problems()
        label = self._problems.get(name) or self._problems[""]
        label.set_ink(verdict_ink(NOT_MET, palette_of(self)))
        label.show_text(text)
        label.show()

    def clear_problems(self) -> None:
        """Nothing is wrong any more."""
        for label in self._problems.values():
            label.hide()

    def problem(self, name: str = "") -> str:
        """Return what is said to be wrong with a field."""
        label = self._problems.get(name)
        return label.text() if label is not None and not label.isHidden() else ""

    # How it opens

    def set_expanded(self, expanded: bool) -> None:
        """Show the rule's values, or hide them."""
        if expanded and self._body is None:
            self._make_body()
        if self._body is not None:
            self._body.setVisible(expanded)
        self.more.setArrowType(Qt.ArrowType.DownArrow if expanded else Qt.ArrowType.RightArrow)
        self.more.setChecked(expanded)

    @property
    def expanded(self) -> bool:
        """Whether its values can be seen."""
        return self._body is not None and not self._body.isHidden()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        head = self._body is None or event.pos().y() < self._body.y()
        if head and event.button() == Qt.MouseButton.LeftButton:
            self.set_expanded(not self.expanded)
        else:
            super().mousePressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802, D102
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._counts is not None:
            counts, self._counts = self._counts, None
            self.show_counts(counts)

    def _build(self) -> None:
        self.box = QCheckBox(self)
        self.box.setToolTip(translate("ServiceNetworkPlanner", "Judge by this rule"))
        self.box.toggled.connect(lambda on: self.switched.emit(self.rule.id, on))
        self.name = Text(self, bold=True)
        self.asks = Text(self, scale=0.9, faint=True)
        self.verdicts = QLabel(self)
        self.verdicts.setTextFormat(Qt.TextFormat.RichText)
        self.more = QToolButton(self)
        self.more.setAutoRaise(True)
        self.more.setCheckable(True)
        self.more.setArrowType(Qt.ArrowType.RightArrow)
        told = translate("ServiceNetworkPlanner", "Values of the rule")
        self.more.setToolTip(told)
        self.more.setAccessibleName(told)
        self.more.clicked.connect(self.set_expanded)
        words = QVBoxLayout()
        words.setSpacing(2)
        for part in (self.name, self.asks, self.verdicts):
            words.addWidget(part)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        head.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 8, 8)
        self._column.addLayout(head)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _make_body(self) -> None:
        """Make the fields of the rule's kind, each with room for what is wrong with it."""
        body = self._body = QWidget(self)
        form = QFormLayout(body)
        form.setContentsMargins(0, 6, 0, 0)
        form.setVerticalSpacing(4)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        captions = field_names()
        fields = [Line("names"), *fields_of(self.rule.kind, self._rules, self._language)]
        for field in fields:
            caption = captions[field.name]
            if field.name == "groups" or field.name == "also":
                form.addRow(QLabel(caption, body), field)
                form.labelForField(field).setAlignment(Qt.AlignmentFlag.AlignTop)
            else:
                form.addRow(QLabel(caption, body), field)
            for part in field.findChildren(QWidget):
                if not part.accessibleName():
                    part.setAccessibleName(caption)
            field.changed.connect(self._on_changed)
            self.fields[field.name] = field
            self._problems[field.name] = self._room_for_problem(form, body)
        self._problems[""] = self._room_for_problem(form, body)
        form.addRow(self._buttons(body))
        self._column.addWidget(body)
        self._fill()

    def _room_for_problem(self, form: QFormLayout, body: QWidget) -> Text:
        label = Text(body, scale=0.9)
        label.hide()
        form.addRow(label)
        return label

    def _buttons(self, body: QWidget) -> QWidget:
        """Return the line with what can be done with the rule as a whole."""
        line = QWidget(body)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 2, 0, 0)
        row.addStretch(1)
        for name, text, signal in (
            ("duplicate", translate("ServiceNetworkPlanner", "Duplicate"), self.duplicated),
            ("remove", translate("ServiceNetworkPlanner", "Remove"), self.removed),
        ):
            button = QToolButton(line)
            button.setObjectName(name)
            button.setAutoRaise(True)
            set_icon(button, name)
            button.setText(text)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.clicked.connect(lambda _=False, signal=signal: signal.emit(self.rule.id))
            row.addWidget(button)
        return line

    def _fill(self) -> None:
        """Show the rule's values in its fields."""
        if self._body is None:
            return
        for field in self.fields.values():
            field.setEnabled(True)
        adapt(self.fields, self.rule.kind)
        data = self._rules.to_data()["rules"]
        values: dict[str, Any] = next(one for one in data if one["id"] == self.rule.id)
        for name, field in self.fields.items():
            if name not in self._keep:
                given = values.get(name)
                field.show_value(self.rule.name(self._language) if name == "names" else given)
        adapt(self.fields, self.rule.kind)

    def _on_changed(self, name: str, value: Any) -> None:
        """Send on what a person changed, with what depends on it."""
        values = {name: value}
        if name == "measure":
            was_share = getattr(self.rule, "measure", "") == "share"
            if (value == "share") != was_share:
                values.update(_SHARE_STARTS if value == "share" else _MINUTES_START)
        if name == "names":
            values = {"names": {**self.rule.names, self._language: value}}
        adapt(self.fields, self.rule.kind)
        self.edited.emit(self.rule.id, values)
