"""The palette: all tiers of the rule set, with their figures as they are in this frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QPoint, pyqtSignal
from qgis.PyQt.QtWidgets import QMenu, QSizePolicy, QWidget

from ...i18n import translate
from ...planning.tierfigures import tier_figures
from ...planning.tiers import DIGITAL
from ..frame import Frame
from ..icons import icon, tier_icon
from ..look import Look
from .chips import TierChip
from .flow import ColumnFlow

if TYPE_CHECKING:
    from ..session import StudySession


class TierPalette(QWidget):
    """A chip per tier, highest first.

    Signals
    -------
    placeAsked : str
        Place a facility of this tier from the middle of the map, with the keyboard.
    """

    placeAsked = pyqtSignal(str)  # noqa: N815 - signals are named as Qt's are

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session: StudySession | None = None
        self.chips: dict[str, TierChip] = {}
        self._flow = ColumnFlow(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(translate("ServiceNetworkPlanner", "Tiers"))

    def set_session(self, session: StudySession | None) -> None:
        """Show a study's tiers, or none."""
        if self.session is not None:
            self.session.evaluated.disconnect(self._on_evaluated)
            self.session.looked.disconnect(self._on_looked)
            self.session.ruled.disconnect(self._on_ruled)
        self.session = session
        if session is not None:
            session.evaluated.connect(self._on_evaluated)
            session.looked.connect(self._on_looked)
            session.ruled.connect(self._on_ruled)
        self._rebuild()

    def menu(self, tier_id: str) -> QMenu:
        """Return the context menu of a tier."""
        menu = QMenu(self)
        session = self.session
        if session is None:
            return menu
        tier = session.rule_set.tiers[session.rule_set.tiers.index(tier_id)]
        place = menu.addAction(
            tier_icon(tier), translate("ServiceNetworkPlanner", "Place on the map")
        )
        place.triggered.connect(lambda: self.placeAsked.emit(tier_id))
        change = menu.addAction(
            icon("change_tier", self.palette()),
            translate("ServiceNetworkPlanner", "Give the selected facility this tier"),
        )
        chosen = session.selection
        change.setEnabled(chosen is not None and session.facility(chosen).tier != tier_id)
        change.triggered.connect(lambda: session.edits.set_tier(chosen, tier_id))
        menu.addSeparator()
        show = menu.addAction(
            icon("table", self.palette()),
            translate("ServiceNetworkPlanner", "Show this tier's travel times"),
        )
        show.setEnabled(tier.kind != DIGITAL)
        show.triggered.connect(lambda: self._choose(tier_id))
        return menu

    def _rebuild(self) -> None:
        """Make the chips anew."""
        for chip in self.chips.values():
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = {}
        session = self.session
        if session is not None:
            for tier in reversed(session.rule_set.tiers.items):
                chip = TierChip(tier, session.language, self)
                chip.chosen.connect(self._choose)
                chip.placeAsked.connect(self.placeAsked)
                chip.menuAsked.connect(self._on_menu)
                self.chips[tier.id] = chip
                self._flow.addWidget(chip)
                chip.show()
            self._on_evaluated(session.frame)
            self._on_looked(session.look)
        self.updateGeometry()

    def _choose(self, tier_id: str) -> None:
        """Look at a tier; digital ones have no travel times to look at."""
        session = self.session
        if session is None:
            return
        tiers = session.rule_set.tiers
        if tiers[tiers.index(tier_id)].kind != DIGITAL:
            session.set_look(tier=tier_id)

    def _on_menu(self, tier_id: str, at: QPoint) -> None:
        menu = self.menu(tier_id)
        menu.exec(at)
        menu.deleteLater()

    def _on_evaluated(self, frame: Frame) -> None:
        for figures in tier_figures(frame.snapshot):
            chip = self.chips.get(figures.tier)
            if chip is not None:
                chip.show_figures(figures)

    def _on_looked(self, look: Look) -> None:
        for tier_id, chip in self.chips.items():
            chip.set_active(tier_id == look.tier)

    def _on_ruled(self) -> None:
        """Tiers only change with another rule set; its rules alone change nothing here."""
        session = self.session
        if session is None:
            return
        shown = [chip.tier for chip in self.chips.values()]
        if shown != list(reversed(session.rule_set.tiers.items)):
            self._rebuild()
