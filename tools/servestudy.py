"""The sample study with a plan for 2030 beside it, for ``make serve``.

Run with the package on the path: ``PYTHONPATH=build /usr/bin/python3 tools/servestudy.py FILE``.
"""

from __future__ import annotations

import dataclasses
import sys
from datetime import date
from pathlib import Path

from qgis.core import QgsApplication
from service_network_planner.gis.studyopening import open_study, write_sample
from service_network_planner.planning.facility import facilities_of
from service_network_planner.planning.scenario import Scenario, changes_between

TODAY, LATER = date(2025, 12, 31), date(2030, 12, 31)
PLAN = "2030"


def main(path: Path) -> None:
    """Write the study, and save the facilities that are open in 2030 as a scenario of their own."""
    write_sample(path)
    opened = open_study(path)
    opened.file.set_all(
        {
            "name": "Keski-Uusimaa",
            "population": "Modelled, illustrative",
            "day": TODAY.isoformat(),
            "baseline_day": TODAY.isoformat(),
        }
    )
    rows = opened.facility_rows
    is_open = facilities_of(rows, opened.rule_set.tiers).open_on(LATER).tolist()
    later = [
        dataclasses.replace(row, open=flag, opens=None, closes=None)
        for row, flag in zip(rows, is_open)
    ]
    opened.file.save(Scenario.new(PLAN, changes=changes_between(rows, later)))
    opened.close()


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    main(Path(sys.argv[1]))
