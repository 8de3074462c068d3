"""What the panels of the dock need of a session, over a live study without layers and files."""

from __future__ import annotations

import dataclasses
from types import SimpleNamespace

import numpy as np
from qgis.PyQt.QtCore import QObject, pyqtSignal
from service_network_planner.engine.polylines import Polylines
from service_network_planner.engine.roads import Roads
from service_network_planner.planning.baseline import Baseline
from service_network_planner.planning.demand import Demand
from service_network_planner.planning.facilities import Facilities
from service_network_planner.planning.facility import rows_of
from service_network_planner.planning.live import LiveStudy
from service_network_planner.planning.study import Study
from service_network_planner.planning.travel import Travel
from service_network_planner.ui.frame import Frame
from service_network_planner.ui.look import first_look, rules_for
from small_studies import access, rule_set, squares


class PanelSession(QObject):
    """A session without a map: edits go straight to the live study."""

    evaluated = pyqtSignal(object)
    looked = pyqtSignal(object)
    selected = pyqtSignal(object)
    noted = pyqtSignal(str, int)
    renamed = pyqtSignal()
    ruled = pyqtSignal()
    closing = pyqtSignal()

    def __init__(self, study, travel, rules, language="en"):
        super().__init__()
        self.study, self.rule_set, self.language, self.day = study, rules, language, None
        self.opened = SimpleNamespace(study=study, travel=travel, rule_set=rules)
        self.live = LiveStudy(study, rules, None, travel)
        self.look, self.selection, self.dragging = first_look(rules), None, None
        self._baseline = Baseline(study, rows_of(study.facilities, rules.tiers), travel)
        self.live.set_rules(rules_for(rules, self.look))
        self._compare()
        self.rules_given, self.days_given = [], []
        self.frame = Frame(self.live.evaluation, self.look)
        # Where the session of the window has its edits, so that nobody asks for them elsewhere.
        self.edits = SimpleNamespace(set_tier=self._set_tier)

    @property
    def baseline(self):
        return self.live.evaluation.baseline

    def _compare(self):
        self.live.set_baseline(self._baseline.figures(self.live.rule_set, self.day))

    def show(self):
        self.frame = Frame(self.live.evaluation, self.look, dragged=self.dragging)
        self.evaluated.emit(self.frame)

    def set_look(self, **changes):
        self.look = dataclasses.replace(self.look, **changes)
        self.live.set_mode(self.look.mode)
        self.live.set_rules(rules_for(self.rule_set, self.look))
        self._compare()
        self.looked.emit(self.look)
        self.show()

    def set_rules(self, rules):
        self.rules_given.append(rules)
        self.rule_set = rules
        self.live.set_rules(rules_for(rules, self.look))
        self._compare()
        self.ruled.emit()
        self.show()

    def set_day(self, day):
        self.days_given.append(day)
        self.day = day
        self.live.set_day(day)
        self._compare()
        self.show()

    def facility(self, facility_id):
        return self.live.facility(facility_id)

    def _set_tier(self, facility_id, tier):
        self.live.set_tier(facility_id, tier)
        self.show()

    def move(self, facility_id, x, y):
        self.live.move(facility_id, x, y)
        self.show()

    def close_facility(self, facility_id):
        self.live.close(facility_id)
        self.show()


RULES = (
    {"kind": "presence", "tier": "unit", "minimum": 1},
    access(threshold_min=10, share=0.9),
    {"kind": "population_base", "tier": "unit", "lower": 40, "upper": 200},
)


def street_travel():
    """A straight street of 30 km at 60 km/h: a minute for each kilometre."""
    line = np.array([[x * 1000.0, 5_000.0] for x in range(31)])
    roads, _ = Roads.build(
        Polylines.from_arrays([line]), crs="EPSG:3067", speed_kmh=np.array([60.0])
    )
    return Travel(roads)


def street_study(rules):
    """Three municipalities along the street; people at 2, 8, 12 and 22 km, and one far off it."""
    municipalities = squares(3)
    demand, _ = Demand.build(
        ids=["a", "b", "c", "d"],
        xy=np.array([[2_000.0, 5_000], [8_000, 5_000], [12_000, 5_000], [22_000, 5_000]]),
        total=[100, 50, 200, 8],
        municipalities=municipalities,
        groups={"age_65plus": [20, 10, 40, -1]},
    )
    facilities, _ = Facilities.build(
        ids=["u1", "u2", "c1", "m1"],
        xy=np.array([[5_000.0, 5_000], [15_000, 5_000], [28_000, 5_000], [1_000, 5_000]]),
        tiers=rules.tiers,
        municipalities=municipalities,
        tier=["unit", "unit", "centre", "mobile"],
        names=["West", "Middle", "East", "Bus"],
    )
    return Study(municipalities, demand, facilities)


def street_session(*rules, **changes):
    """A session of the study along the street."""
    given = rule_set(*(rules or RULES), **changes)
    return PanelSession(street_study(given), street_travel(), given)
