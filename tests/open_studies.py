"""Studies that are open, without a file: for the tests of what shows them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from service_network_planner.engine.polylines import Polylines
from service_network_planner.engine.roads import Roads
from service_network_planner.gis.studyopening import OpenedStudy
from service_network_planner.planning.demand import Demand
from service_network_planner.planning.facilities import Facilities
from service_network_planner.planning.facility import rows_of
from service_network_planner.planning.live import LiveStudy
from service_network_planner.planning.study import Study
from service_network_planner.planning.travel import Travel
from service_network_planner.ui.session import StudySession
from small_studies import access, rule_set, squares


class MemoryFile:
    """A study file that keeps everything in memory."""

    def __init__(self, path="/somewhere/county.gpkg"):
        self.path = Path(path)
        self.saved, self.kept = {}, None
        self.locked = True

    def unlock(self):
        self.locked = False

    def log(self):
        return []

    def scenarios(self):
        return list(self.saved.values())

    def save(self, scenario):
        self.saved[scenario.id] = scenario

    def delete(self, scenario_id):
        del self.saved[scenario_id]

    def working(self):
        return self.kept

    def keep_working(self, scenario):
        self.kept = scenario

    def clear_working(self):
        self.kept = None


def open_session(*, file=None, read_only=False, rules=None):
    """Two municipalities along one road of 20 km, a minute for each.

    People live at 2 km (1000 residents) and 8 km (500) in 001, at 12 km (200) and 18 km (100) in
    002. The units F1 and F2 stand at 5 and 15 km: nobody is further than 3 minutes, and the one
    rule asks for everyone within 5.
    """
    rules = rules or rule_set(access(threshold_min=5, share=1.0))
    lines = Polylines(np.array([[0.0, 5000.0], [20000.0, 5000.0]]), np.array([0, 2]))
    roads, _ = Roads.build(lines, crs="EPSG:3067", speed_kmh=np.array([60.0]))
    municipalities = squares(2)
    demand, _ = Demand.build(
        ids=["a1", "a2", "b1", "b2"],
        xy=np.array([[2000.0, 5000], [8000, 5000], [12000, 5000], [18000, 5000]]),
        total=[1000, 500, 200, 100],
        municipalities=municipalities,
    )
    facilities, _ = Facilities.build(
        ids=["F1", "F2"],
        names=["North", "South"],
        xy=np.array([[5000.0, 5000], [15000, 5000]]),
        tier=["unit", "unit"],
        tiers=rules.tiers,
        municipalities=municipalities,
    )
    study = Study(municipalities, demand, facilities, population_year=2025)
    travel = Travel(roads)
    file = file or MemoryFile()
    opened = OpenedStudy(
        file=file,
        name="county",
        study=study,
        rule_set=rules,
        travel=travel,
        crs=QgsCoordinateReferenceSystem("EPSG:3067"),
        facility_rows=rows_of(facilities, rules.tiers),
        cells=[],
        read_only=read_only,
    )
    return StudySession(opened, LiveStudy(study, rules, None, travel))


def spin(turns=20):
    """Let the event loop turn, and delete what is to be deleted later."""
    for _ in range(turns):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
