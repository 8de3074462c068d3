"""The main job on the sample study: from roads to verdicts, tables and a map, through qgis_process.

Run by ``make demo``, in the environment of tools/environment.sh. Everything is written to
build/demo.
"""

from __future__ import annotations

import csv
import json
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "build" / "demo"
YEARS = (2025, 2030)
BASELINE = YEARS[0]
WORDS = {
    "met": "met",
    "not_met": "NOT MET",
    "uncertain": "uncertain",
    "not_applicable": "–",
}
ATTRIBUTION = (
    "Illustrative: the roads, population cells and borders are modelled from published figures and"
    " are no official data. Service points of 2025 and their plan for 2030: Keski-Uusimaa wellbeing"
    " services county."
)


@dataclass(frozen=True)
class Chain:
    """The algorithms of the provider, run one by one in processes of their own."""

    program: str

    def run(self, algorithm: str, **parameters: object) -> dict[str, object]:
        """Run an algorithm and return its outputs; leave with its messages when it fails."""
        began = time.monotonic()
        words = [f"--{name}={value}" for name, value in parameters.items()]
        done = subprocess.run(
            [self.program, "--json", "run", f"servicenetwork:{algorithm}", *words],
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
            check=False,
        )
        start = done.stdout.find("{")
        if done.returncode != 0 or start < 0:
            sys.exit(f"{algorithm} failed:\n{done.stdout}\n{done.stderr}")
        print(f"  {algorithm:<14} {time.monotonic() - began:5.1f} s", flush=True)
        results: dict[str, object] = json.loads(done.stdout[start:])["results"]
        return results


def layer(file: Path, name: str) -> str:
    """Return how QGIS names a layer of a GeoPackage."""
    return f"{file}|layername={name}"


def make(chain: Chain) -> None:
    """Run the chain."""
    study, network = FOLDER / "sample_study.gpkg", FOLDER / "network.npz"
    chain.run("samplestudy", OUTPUT=study)
    chain.run("buildnetwork", ROADS=layer(study, "roads"), OUTPUT=network)
    chain.run("checknetwork", NETWORK=network, OUTPUT=FOLDER / "network_findings.gpkg")
    for year in YEARS:
        results = FOLDER / f"verdicts_{year}.gpkg"
        chain.run(
            "compliance",
            NETWORK=network,
            POPULATION=layer(study, "population"),
            POPULATION_YEAR=2020,
            MUNICIPALITIES=layer(study, "municipalities"),
            FACILITIES=layer(study, "facilities"),
            DATE=f"{year}-12-31",
            BASELINE_DATE=f"{BASELINE}-12-31",
            OUTPUT="TEMPORARY_OUTPUT",
            VERDICTS=FOLDER / f"verdicts_{year}.csv",
            STATISTICS=FOLDER / f"statistics_{year}.csv",
            GEOPACKAGE=results,
        )
        chain.run(
            "verdictmap",
            MUNICIPALITIES=layer(results, "municipalities"),
            FACILITIES=layer(results, "facilities"),
            ROADS=layer(study, "roads"),
            TITLE="Keski-Uusimaa: are the rules of the service network kept?",
            SUBTITLE=f"Service points open on 31.12.{year}. A modelled, illustrative study.",
            ATTRIBUTION=ATTRIBUTION,
            OUTPUT=FOLDER / f"verdicts_{year}.png",
        )


def rows(name: str) -> list[dict[str, str]]:
    """Return the rows of a CSV file of the results."""
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def figure(row: dict[str, str], name: str = "value") -> str:
    """Return a verdict's figure with its unit."""
    if not row[name]:
        return "none"
    value = float(row[name])
    if row["unit"] == "share":
        return f"{100 * value:.2f} %"
    if row["unit"] == "min":
        return f"{value:.1f} min"
    return f"{value:,.0f}".replace(",", " ")


def print_verdicts() -> None:
    """Print the table of municipalities by rule, for both years."""
    by_year = {year: rows(f"verdicts_{year}") for year in YEARS}
    rules = list(dict.fromkeys(row["rule_id"] for row in by_year[BASELINE]))
    for rule in rules:
        chosen = {year: [row for row in by_year[year] if row["rule_id"] == rule] for year in YEARS}
        print(f"\n{chosen[BASELINE][0]['rule']}")
        print(f"  {'':<14}" + "".join(f"{year:>12}{'margin':>13}{'verdict':>12}" for year in YEARS))
        for place in zip(*chosen.values()):
            cells = "".join(
                f"{figure(row):>12}{figure(row, 'margin'):>13}{WORDS[row['verdict']]:>12}"
                for row in place
            )
            print(f"  {place[0]['municipality']:<14}{cells}")


def print_statistics() -> None:
    """Print the figures behind the first access rule, for both years."""
    print(
        "\nMinutes by car to the nearest service point of tier unit or above, all residents (2020)"
    )
    names = ("share_within_30_min", "mean_min", "p95_min", "worst_min", "residents_beyond_30_min")
    heads = ("within 30 min", "mean", "P95", "worst", "beyond 30 min")
    print(f"  {'':<14}{'residents':>10}" + "".join(f"{head:>21}" for head in heads))
    by_year = {
        year: [
            row
            for row in rows(f"statistics_{year}")
            if (row["tier"], row["mode"], row["group"]) == ("unit", "car", "total")
        ]
        for year in YEARS
    }
    for place in zip(*by_year.values()):
        name = place[0]["municipality"].replace("county", "Whole county")
        cells = ""
        for column in names:
            shown = [
                f"{100 * float(row[column]):.2f} %"
                if column.startswith("share")
                else f"{float(row[column]):.{0 if column.startswith('residents') else 1}f}"
                for row in place
            ]
            cells += f"{' → '.join(shown):>21}"
        print(f"  {name:<14}{float(place[0]['residents']):>10.0f}{cells}")


def main() -> None:
    """Make everything anew, print the tables and say where the files are."""
    began = time.monotonic()
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if program is None:
        sys.exit("qgis_process is not installed: run make demo, which sees to it.")
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    print("From roads, residents, municipalities and service points to verdicts:")
    make(Chain(program))
    print_verdicts()
    print_statistics()
    print(f"\n{ATTRIBUTION}\n")
    for pattern in ("verdicts_*.png", "verdicts_*.gpkg", "*.csv", "sample_study.gpkg", "*.npz"):
        for file in sorted(FOLDER.glob(pattern)):
            print(f"  {file.relative_to(ROOT)}  {file.stat().st_size / 1e6:.2f} MB")
    print(f"Done in {time.monotonic() - began:.0f} s; the files are in {FOLDER}")


if __name__ == "__main__":
    main()
