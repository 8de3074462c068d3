"""Drag in a real QGIS window under Xvfb, and write docs/performance-dock.md."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy
import scipy

from .. import ROOT

PAGE = ROOT / "docs" / "performance-dock.md"
SCRIPT = Path(__file__).with_name("inside.py")
GOALS = {"sample": (33.0, 50.0, 300.0), "newyork": (None, 100.0, None)}
"""Milliseconds wanted: median and 95th percentile of a frame, and ready to drag."""
TITLES = {"sample": "Sample study", "newyork": "New York's network"}


def measure(name: str) -> dict[str, Any]:
    """Open a window of its own and return what was measured in it."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        (place / "plugins").mkdir()
        (place / "home").mkdir()
        (place / "runtime").mkdir(mode=0o700)
        (place / "plugins" / "service_network_planner").symlink_to(ROOT)
        report = place / "report.json"
        environment = {
            **os.environ,
            "HOME": str(place / "home"),
            "XDG_CONFIG_HOME": str(place / "home" / "config"),
            "XDG_DATA_HOME": str(place / "home" / "data"),
            "XDG_CACHE_HOME": str(place / "home" / "cache"),
            "XDG_RUNTIME_DIR": str(place / "runtime"),
            "QT_QPA_PLATFORM": "xcb",
            "QGIS_PLUGINPATH": str(place / "plugins"),
            "BENCHMARK_ROOT": str(ROOT),
            "BENCHMARK_STUDY": name,
            "BENCHMARK_REPORT": str(report),
        }
        profile = place / "home" / "data" / "QGIS" / "QGIS3" / "profiles" / "default" / "QGIS"
        profile.mkdir(parents=True)
        (profile / "QGIS3.ini").write_text(
            "[PythonPlugins]\nservice_network_planner=true\n", "utf-8"
        )
        command = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", "qgis", "--nologo"]
        command += ["--noversioncheck", "--code", str(SCRIPT)]
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=1500, check=False
        )
        if not report.exists():
            raise RuntimeError(done.stderr[-2000:])
        found: dict[str, Any] = json.loads(report.read_text("utf-8"))
    if found["error"]:
        raise RuntimeError(found["error"])
    return found


def page(cases: Sequence[Mapping[str, Any]]) -> str:
    """Return the page as Markdown."""
    said = [
        "# How fast the dock follows the mouse",
        "",
        "Written by `python -m benchmarks.window`: a QGIS window under Xvfb (no graphics card: all",
        "is drawn by the processor), and a mouse that `xdotool` moves over the map in another",
        "process, a move each 12 ms. A frame is timed from the moment the canvas gets the oldest",
        "move that it shows until canvas and dock have painted it: the wait in the queue, the",
        "way to the road, search, statistics, verdicts, table, chart, label and overlay. The",
        "facility is dragged all over the map.",
        "",
        f"numpy {numpy.__version__}, scipy {scipy.__version__}, two shared cores.",
        "",
        "| | wanted | measured | |",
        "|---|---|---|---|",
    ]
    for case in cases:
        title = TITLES[case["study"]]
        rows = zip(
            ("median of a frame", "95th percentile", "selecting: ready to drag"),
            GOALS[case["study"]],
            (case["median_ms"], case["p95_ms"], case["ready_ms"]),
        )
        for what, goal, value in rows:
            wanted = "" if goal is None else f"{goal:g} ms"
            verdict = "" if goal is None else "reached" if value < goal else "**missed**"
            said.append(f"| {title}, {what} | {wanted} | {value:.1f} ms | {verdict} |")
    said.append("")
    for case in cases:
        said += [
            f"**{TITLES[case['study']]}**: {case['demand points']:,} demand points, "
            f"{case['facilities']} facilities, a canvas of {case['canvas'][0]} by "
            f"{case['canvas'][1]} pixels; {case['moves']} moves arrived and made "
            f"{case['frames']} frames, the slowest {case['worst_ms']:.0f} ms. Over 10,000 further "
            f"moves: {case['items_before']} canvas items before and {case['items_after']} after; "
            f"memory {case['memory_before_mib']:.0f} MiB before, {case['memory_half_mib']:.0f} "
            f"after half, {case['memory_after_mib']:.0f} at the end.",
            "",
        ]
    return "\n".join(said)


def main() -> int:
    """Measure, write the page; 1 if a goal is missed."""
    if not all(map(shutil.which, ("xvfb-run", "xauth", "xdotool", "qgis"))):
        print("needs qgis, xvfb-run, xauth and xdotool", file=sys.stderr)
        return 1
    cases = [measure(name) for name in sys.argv[1:] or GOALS]
    PAGE.write_text(page(cases), "utf-8")
    print(PAGE.read_text("utf-8"))
    return int("**missed**" in PAGE.read_text("utf-8"))


if __name__ == "__main__":
    sys.exit(main())
