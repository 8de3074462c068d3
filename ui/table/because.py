"""Why a verdict is what it is, in a small window of its own."""

from __future__ import annotations

import dataclasses
from typing import Any

from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QPainter, QPixmap
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from ...gis.labels import verdict_names
from ...i18n import translate
from ...i18n.messages import reason_text
from ...planning.reasons import Because, because
from ...planning.ruleset import RuleSet
from ...planning.verdicts import Verdict
from ..canvas.signs import draw_sign
from ..frame import Frame
from .words import figures_of


def named(reason: Because, rule_set: RuleSet, language: str) -> Because:
    """Return a reason with names in place of the ids of tiers and groups."""
    values = dict(reason.values)
    tier = rule_set.tiers.index(values.get("tier", "")) if values.get("tier") else -1
    if tier >= 0:
        values["tier"] = rule_set.tiers[tier].name(language)
    if values.get("group") in rule_set.groups:
        values["group"] = rule_set.group_name(values["group"], language)
    return dataclasses.replace(reason, values=values)


class BecauseDialog(QDialog):
    """Rule, verdict, figures, reason, and the places that decide."""

    def __init__(
        self,
        verdict: Verdict,
        frame: Frame,
        rule_set: RuleSet,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        names = frame.figures.study.municipalities.names
        county = translate("ServiceNetworkPlanner", "Whole county")
        place = names[verdict.row] if verdict.row < len(names) else county
        self.setWindowTitle(
            translate("ServiceNetworkPlanner", "{place}: why this verdict").format(place=place)
        )
        reason = named(because(verdict, frame.figures, frame.snapshot.baseline), rule_set, language)
        gap = self.fontMetrics().height() // 2
        column = QVBoxLayout(self)
        column.setSpacing(gap)
        column.addLayout(self._heading(verdict, gap))
        column.addWidget(self._label(verdict.rule.name(language)))
        note = verdict.rule.note.get(language) or verdict.rule.note.get("en")
        if note:
            italic = self._label(note)
            font = italic.font()
            font.setItalic(True)
            italic.setFont(font)
            column.addWidget(italic)
        self.reason = self._label(reason_text(dataclasses.replace(reason, examples=())))
        column.addWidget(self.reason)
        column.addWidget(self._label("\n".join(figures_of(verdict))))
        self.places = QListWidget(self)
        self.places.setAccessibleName(translate("ServiceNetworkPlanner", "Places that decide"))
        self.places.addItems(list(reason.examples))
        self.places.setVisible(bool(reason.examples))
        column.addWidget(self.places, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 48)

    def _heading(self, verdict: Verdict, gap: int) -> Any:
        row = QHBoxLayout()
        row.setSpacing(gap)
        side, ratio = self.fontMetrics().height() * 2, self.devicePixelRatioF()
        pixmap = QPixmap(round(side * ratio), round(side * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        draw_sign(painter, verdict.verdict, QPointF(side / 2, side / 2), side / 2 - 1)
        painter.end()
        sign = QLabel(self)
        sign.setPixmap(pixmap)
        self.verdict = QLabel(verdict_names()[verdict.verdict], self)
        font = self.verdict.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.3)
        self.verdict.setFont(font)
        row.addWidget(sign)
        row.addWidget(self.verdict, 1)
        return row

    def _label(self, text: str) -> QLabel:
        label = QLabel(text, self)
        # Names and notes come from files: their text is text.
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label
