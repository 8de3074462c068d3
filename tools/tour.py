"""Run every algorithm on three real places, and draw what comes out: ``python3 tools/tour.py``.

Each run is a process of qgis_process. It is run a second time in here, as the toolbox does, so
that its layers are styled, and a sheet is drawn for each. Everything goes to build/tour: pictures,
the log of each run, the first rows of every table, and runs.csv with the seconds.
"""

from __future__ import annotations

import argparse
import csv
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from places import PLACES, Place
from qgis.core import (
    NULL,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)
from runs import ROOT, inputs, qgis, run
from sheet import background, borders, draw, extent_of

FOLDER = ROOT / "build" / "tour"
ALGORITHMS = (
    "importosm",
    "buildnetwork",
    "checknetwork",
    "traveltimes",
    "serviceareas",
    "odmatrix",
    "coverage",
    "compliance",
    "comparescenarios",
    "catchments",
    "floatingcatchment",
    "equity",
    "sensitivity",
    "rankclosures",
    "wherewouldithelp",
    "locatefacilities",
    "rawdatatoverdict",
    "closurescreening",
    "onemoreunit",
)
ROWS = 6


def by_command(algorithm: str, place: Place, folder: Path) -> tuple[bool, float]:
    """Run an algorithm by qgis_process; tell whether it worked, and how long it took."""
    program = shutil.which("qgis_process.bin") or "qgis_process"
    made = QgsApplication.processingRegistry().algorithmById(f"servicenetwork:{algorithm}")
    given = place.given(algorithm)
    words = [f"--{key}={given[key]}" for key in inputs(made) if key in given]
    for one in made.destinationParameterDefinitions():
        suffix = {"sink": "gpkg", "vectorDestination": "gpkg"}.get(one.type(), "")
        suffix = suffix or one.defaultFileExtension()
        path = folder / f"{algorithm}_{one.name()}.{suffix}".replace(":", "_")
        words.append(f"--{one.name()}={path}")
    began = time.monotonic()
    done = subprocess.run(
        [program, "run", f"servicenetwork:{algorithm}", *words],
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        check=False,
    )
    seconds = time.monotonic() - began
    (folder / f"{algorithm}.qgis_process.txt").write_text(done.stdout + done.stderr, "utf-8")
    return done.returncode == 0, seconds


def in_here(algorithm: str, place: Place, folder: Path) -> float:
    """Run an algorithm as the toolbox does, and draw its layers; return the seconds."""
    project = QgsProject.instance()
    project.clear()
    crs = QgsCoordinateReferenceSystem(place.crs)
    project.setCrs(crs)
    began = time.monotonic()
    done = run(algorithm, project, _with_files(algorithm, place, folder), folder)
    seconds = time.monotonic() - began
    (folder / f"{algorithm}.log").write_text("\n".join([*done.lines, str(done.results)]), "utf-8")
    with (folder / f"{algorithm}.rows").open("w", encoding="utf-8") as file:
        for name, layer in done.layers.items():
            print(f"## {name} {layer.name()} {layer.featureCount()}", file=file)
            for feature in list(layer.getFeatures())[:ROWS]:
                row = dict(zip(layer.fields().names(), feature.attributes()))
                print({k: None if v == NULL else v for k, v in row.items()}, file=file)
    around = borders(QgsVectorLayer(str(place.parameters["MUNICIPALITIES"]), "places", "ogr"))
    roads = background(QgsVectorLayer(str(place.parameters["ROADS"]), "roads", "ogr"))
    for layer in (around, roads):
        project.addMapLayer(layer, False)
    extent = extent_of(around, crs)
    if algorithm == "importosm" and done.layers:
        extent = extent_of(done.layers["ROADS"], crs)
    for name, layer in done.layers.items():
        if not layer.isSpatial():
            continue
        filled = layer.geometryType() == 2
        below = [around, layer, roads] if filled else [layer, around, roads]
        path = folder / f"{algorithm}_{name}.png"
        draw(project, below, crs, extent, f"{algorithm} {name}: {place.name}", path)
    return seconds


def _with_files(algorithm: str, place: Place, folder: Path) -> dict[str, Any]:
    """Add files for the outputs that are no layers."""
    given = place.given(algorithm)
    made = QgsApplication.processingRegistry().algorithmById(f"servicenetwork:{algorithm}")
    for one in made.destinationParameterDefinitions():
        if one.type() != "sink":
            path = folder / f"{algorithm}_{one.name()}.{one.defaultFileExtension()}"
            given[one.name()] = str(path)
    return given


def main() -> int:
    """Do what the command line asks."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--places", nargs="*", default=list(PLACES))
    parser.add_argument("--algorithms", nargs="*", default=list(ALGORITHMS))
    parser.add_argument("--no-command", action="store_true", help="not by qgis_process")
    parser.add_argument("--no-map", action="store_true", help="only by qgis_process")
    options = parser.parse_args()
    failed = 0
    with qgis():
        FOLDER.mkdir(parents=True, exist_ok=True)
        for name in options.places:
            place = PLACES[name]()
            folder = FOLDER / name
            folder.mkdir(exist_ok=True)
            for algorithm in options.algorithms:
                row: list[object] = [algorithm, name]
                if not options.no_command:
                    worked, seconds = by_command(algorithm, place, folder)
                    failed += not worked
                    row += ["qgis_process", "ran" if worked else "FAILED", f"{seconds:.1f}"]
                if not options.no_map:
                    try:
                        row += ["toolbox", "ran", f"{in_here(algorithm, place, folder):.1f}"]
                    except QgsProcessingException as error:
                        failed += 1
                        row += ["toolbox", "FAILED", str(error)]
                print(*row, flush=True)
                with (FOLDER / "runs.csv").open("a", encoding="utf-8", newline="") as file:
                    csv.writer(file).writerow(row)
    return min(failed, 1)


if __name__ == "__main__":
    # qgis_process needs the environment of tools/environment.sh.
    if "QGIS_PLUGINPATH" not in os.environ:
        sys.exit("Run it as: bash -c '. tools/environment.sh && python3 tools/tour.py'")
    sys.exit(main())
