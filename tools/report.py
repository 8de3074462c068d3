"""The impact report of the sample study, 2025 against 2030, through qgis_process.

Run by ``make report``, in the environment of tools/environment.sh. Everything is written to
build/report.
"""

from __future__ import annotations

import shutil
import sys
import time

from demo import ROOT, Chain

FOLDER = ROOT / "build" / "report"
STUDY = FOLDER / "keski-uusimaa.gpkg"


def main() -> None:
    """Make the study and its report anew, and say where the files are."""
    began = time.monotonic()
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if program is None:
        sys.exit("qgis_process is not installed: run make report, which sees to it.")
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    chain = Chain(program)
    chain.run("samplestudy", OUTPUT=STUDY)
    chain.run(
        "impactreport",
        STUDY=STUDY,
        BEFORE_DATE="2025-12-31",
        AFTER_DATE="2030-12-31",
        LANGUAGE="0,1,2",
        POPULATION_YEAR=2020,
        PROJECT="true",
        OUTPUT=FOLDER,
    )
    for file in sorted(FOLDER.glob("impact_report_*")):
        print(f"  {file.relative_to(ROOT)}  {file.stat().st_size / 1e6:.2f} MB")
    print(f"Done in {time.monotonic() - began:.0f} s; open build/report/impact_report_en.html")


if __name__ == "__main__":
    main()
