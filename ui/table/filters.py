"""The bar over the table: tier, group, mode, threshold and borders that everything is shown for."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QLocale, QSignalBlocker, Qt
from qgis.PyQt.QtGui import QPaintEvent, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QGridLayout,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from ...i18n import translate
from ...i18n.modes import mode_names
from ...planning.tiers import DIGITAL
from ..icons import tier_icon
from ..look import Look
from ..modes import ModeSwitch
from ..numbers import decimal
from ..words import border_names

LONGEST_MIN = 1440.0
_WIDE_EM = 52


class LookFilters(QWidget):
    """Chooses what table, map and chart are about; follows the session's look."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: Any = None
        self.modes = ModeSwitch(self)
        self.modes.begun.connect(lambda _: self.mode.setEnabled(False))
        self.modes.ended.connect(self._on_mode)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(max(2, self.fontMetrics().height() // 5))
        self.tier = self._combo(
            translate("ServiceNetworkPlanner", "Tier"),
            translate(
                "ServiceNetworkPlanner",
                "The tier that people travel to; facilities of higher tiers provide it too.",
            ),
            10,
        )
        self.group = self._combo(
            translate("ServiceNetworkPlanner", "Group"),
            translate("ServiceNetworkPlanner", "The residents that are counted."),
            8,
        )
        self.threshold = self._combo(
            translate("ServiceNetworkPlanner", "Threshold in minutes"),
            translate(
                "ServiceNetworkPlanner",
                "Minutes that shares and residents beyond are counted for. Choose or type any.",
            ),
            4,
        )
        self.threshold.setEditable(True)
        self.threshold.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.threshold.lineEdit().setAccessibleName(self.threshold.accessibleName())
        self.mode = self._combo(
            translate("ServiceNetworkPlanner", "Mode"),
            translate("ServiceNetworkPlanner", "How people travel."),
            5,
        )
        self.borders = self._combo(
            translate("ServiceNetworkPlanner", "Borders"),
            translate(
                "ServiceNetworkPlanner",
                "Whether people may use facilities of other municipalities.",
            ),
            6,
        )
        for combo, name in (
            (self.tier, "tier"),
            (self.group, "group"),
            (self.mode, "mode"),
            (self.borders, "borders"),
        ):
            combo.activated.connect(lambda _=0, c=combo, n=name: self._chosen(c, n))
        self.threshold.activated.connect(self._threshold_chosen)
        self.threshold.lineEdit().editingFinished.connect(self._threshold_chosen)
        self._wide: bool | None = None
        self._arrange()
        self.setEnabled(False)

    def set_session(self, session: Any) -> None:
        """Follow another study, or none."""
        if self._session is not None:
            self._session.looked.disconnect(self._show)
            self._session.ruled.disconnect(self._fill)
        self._session = session
        self.modes.set_session(session)
        self.setEnabled(session is not None)
        if session is not None:
            session.looked.connect(self._show)
            session.ruled.connect(self._fill)
            self._fill()

    def add_widget(self, widget: QWidget) -> None:
        """Put a button at the end of the bar."""
        self._more = widget
        widget.setParent(self)
        self._wide = None
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802, D102
        self._arrange()
        super().resizeEvent(event)

    def _combo(self, name: str, tip: str, letters: int) -> QComboBox:
        combo = ElidedCombo(self)
        combo.setAccessibleName(name)
        combo.setToolTip(tip)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(letters)
        return combo

    def _arrange(self) -> None:
        """Lay out in one row where there is room for it, else in two."""
        wide = self.width() >= self.fontMetrics().averageCharWidth() * _WIDE_EM * 2
        if wide == self._wide:
            return
        self._wide = wide
        more = getattr(self, "_more", None)
        if wide:
            places = [
                (self.tier, 0, 0, 1, 1),
                (self.group, 0, 1, 1, 1),
                (self.threshold, 0, 2, 1, 1),
                (self.mode, 0, 3, 1, 1),
                (self.borders, 0, 4, 1, 1),
                *([(more, 0, 5, 1, 1)] if more else []),
            ]
            stretch = (4, 3, 1, 1, 2)
        else:
            # Twelfths of the width: names of tiers are long, and thresholds short.
            places = [
                (self.tier, 0, 0, 1, 9),
                (self.threshold, 0, 9, 1, 4),
                (self.group, 1, 0, 1, 4),
                (self.mode, 1, 4, 1, 3),
                (self.borders, 1, 7, 1, 5 if more else 6),
                *([(more, 1, 12, 1, 1)] if more else []),
            ]
            stretch = (1,) * 12
        for place in places:
            self._grid.addWidget(*place)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, stretch[column] if column < len(stretch) else 0)

    def _fill(self) -> None:
        """Offer what the rules and the data have."""
        session = self._session
        rules, language = session.rule_set, session.language
        demand, look = session.study.demand, session.look
        groups = [name for name in rules.groups if demand.group(name) is not None]
        modes = [mode for mode in mode_names() if mode in session.opened.travel.profiles]
        with _Blocked(self.tier, self.group, self.mode, self.borders):
            for combo in (self.tier, self.group, self.mode, self.borders):
                combo.clear()
            for tier in reversed(tuple(rules.tiers)):
                if tier.kind != DIGITAL:
                    self.tier.addItem(tier_icon(tier), tier.name(language), tier.id)
            for group in dict.fromkeys([*groups, look.group]):
                self.group.addItem(rules.group_name(group, language), group)
            for mode in dict.fromkeys([*modes, look.mode]):
                self.mode.addItem(mode_names().get(mode, mode), mode)
            for borders, name in border_names().items():
                self.borders.addItem(name, borders)
            for combo in (self.tier, self.group, self.mode, self.borders):
                for item in range(combo.count()):
                    text = combo.itemText(item)
                    combo.setItemData(item, text, Qt.ItemDataRole.ToolTipRole)
        self._show(look)

    def _show(self, look: Look) -> None:
        """Show a look without asking for it."""
        rules = self._session.rule_set
        asked = [getattr(rule, "threshold_min", None) for rule in rules.rules]
        known = {*rules.thresholds_min, *(minutes for minutes in asked if minutes)}
        with _Blocked(self.tier, self.group, self.mode, self.borders, self.threshold):
            for combo, value in (
                (self.tier, look.tier),
                (self.group, look.group),
                (self.mode, look.mode),
                (self.borders, look.borders),
            ):
                combo.setCurrentIndex(combo.findData(value))
            self.threshold.clear()
            for minutes in sorted({*known, look.threshold_min}):
                self.threshold.addItem(self._minutes(minutes), minutes)
            self.threshold.setCurrentIndex(self.threshold.findData(look.threshold_min))

    def _chosen(self, combo: QComboBox, name: str) -> None:
        value = combo.currentData()
        if self._session is None or value is None:
            return
        if combo is self.mode:
            self.modes.switch(value)
            return
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self._session.set_look(**{name: value})
        finally:
            QApplication.restoreOverrideCursor()

    def _on_mode(self) -> None:
        """The mode is looked at, or it is not after all."""
        self.mode.setEnabled(True)
        if self._session is not None:
            self._show(self._session.look)

    def _threshold_chosen(self, *_: Any) -> None:
        """Look at the minutes that were chosen or typed; what is none is put right again."""
        if self._session is None:
            return
        minutes = typed_minutes(self.threshold.currentText())
        look = self._session.look
        if minutes is None:
            self.threshold.setEditText(self._minutes(look.threshold_min))
        elif minutes != look.threshold_min:
            self._session.set_look(threshold_min=minutes)
        else:
            self.threshold.setEditText(self._minutes(minutes))

    def _minutes(self, minutes: float) -> str:
        return translate("ServiceNetworkPlanner", "{n} min").format(n=decimal(minutes, 2))


def typed_minutes(text: str) -> float | None:
    """Read minutes as people write them, with or without the unit; ``None`` if it is no time."""
    number = "".join(c for c in text if c.isdigit() or c in ".,").strip(".,")
    value, known = QLocale().toDouble(number)
    if not known:
        value, known = QLocale.c().toDouble(number.replace(",", "."))
    # A thousandth of a minute is 60 ms: finer than that no threshold is meant.
    value = round(float(value), 3)
    return value if known and 0 < value <= LONGEST_MIN else None


class ElidedCombo(QComboBox):
    """Ends a choice that is too long with an ellipsis, where Qt would cut it off."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, D102
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        icon = 0 if option.currentIcon.isNull() else option.iconSize.width() + 4
        room = max(field.width() - icon - 4, 0)
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, room
        )
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        if not self.isEditable():
            painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


class _Blocked:
    """Keeps widgets from sending signals for as long as they are filled."""

    def __init__(self, *widgets: QWidget) -> None:
        self._widgets = widgets

    def __enter__(self) -> None:
        self._blockers = [QSignalBlocker(widget) for widget in self._widgets]

    def __exit__(self, *_: object) -> None:
        for blocker in self._blockers:
            blocker.unblock()
