"""A study with plans, some of which the county keeps to itself, for the tests of publishing."""

from __future__ import annotations

import dataclasses
import shutil
from datetime import date
from pathlib import Path

from service_network_planner.gis.studyopening import open_study
from service_network_planner.planning.scenario import Scenario

DAY = date(2026, 6, 1)
SECRET = "Nobody may read this"


def planned(sample, folder):
    """Copy the sample study and save three plans in it; return its path and their ids by name.

    "Fewer" closes Jokela and Rajamäki, "More" opens a unit in the north, "Secret" is not for
    publishing.
    """
    path = Path(shutil.copy(sample["path"], folder / "county.gpkg"))
    network = sample["path"].with_suffix(".npz")
    if network.exists():
        shutil.copy(network, path.with_suffix(".npz"))
    opened = open_study(path)
    by_id = {row.id: row for row in opened.facility_rows}
    closed = {id_: dataclasses.replace(by_id[id_], open=False) for id_ in ("K09", "K11")}
    new = dataclasses.replace(
        by_id["K08"], id="N1", name="Uusi <yksikkö> & co", xy=(403000, 6736000)
    )
    ids = {}
    for name, changes in (
        ("Fewer", closed),
        ("More", {"N1": new}),
        ("Secret", {**closed, "K10": None}),
    ):
        scenario = Scenario.new(name, changes=changes, note=SECRET, author=SECRET)
        opened.file.save(scenario)
        ids[name] = scenario.id
    opened.file.set_all(
        {"day": DAY.isoformat(), "population_year": 2020, "population": "Sample population"}
    )
    opened.close()
    return path, ids
