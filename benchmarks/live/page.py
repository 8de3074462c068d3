"""docs/performance.md: what was measured on each set of libraries, beside what is wanted."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from .. import ROOT
from . import chart
from .studies import GROWTH, TITLES

PAGE = ROOT / "docs" / "performance.md"
FOLDER = ROOT / "docs" / "performance"
LOADED_S, LOADED_MEBIBYTES = 8.0, 3 * 1024
Case = Mapping[str, Any]

_INTRODUCTION = """# How fast the drag is

Written by `make bench` (`python -m benchmarks.live`); do not edit. Each run measures the Python it
runs on, and adds its figures to those kept in `docs/performance/`.

A frame is everything between the hand and the screen: the facility is snapped to the roads; travel
times follow at all tiers; the verdicts of all rules, with the statistics that they rest on; and, of
the tier of the facility and one group, the statistics and what has changed since the frame before.
That is what the dock shows. Statistics of other tiers and groups are made when somebody looks at
them, and are in no frame. Facilities are dragged along a random walk of about 250 m a frame under
the rule set that comes with the plugin: its rules rest on two tiers, the units' for all residents
and for those aged 65 and older, the centres' for all. A facility of a higher tier serves the lower
ones too, so a frame of the only hospital is one of the times of all tiers.

The peer is what a frame costs without all this: one `scipy.sparse.csgraph.dijkstra` from one node
to all on the whole network, and the same statistics of the same tiers and groups, made anew. Both
take turns in one process. Ratios are of medians: 15 means a fifteenth of the time. Milliseconds say
something about one machine only, on which others worked too. In every case a number of frames were
compared with a full evaluation, bit for bit. Closing, opening and changing tier are held against
the 95th percentile of the same study's frames.

New York is from the 9th DIMACS implementation challenge (times of its arcs, six milliseconds each
unit), Porto Alegre from OpenStreetMap. The country and the smaller networks are generated
(`benchmarks/country.py`): nobody lives there. Residents, municipalities and facilities of all but
the sample study and Porto Alegre's health posts are scattered from a seed.
"""


def write() -> Path:
    """Write the page and its chart from all figures kept, and return where it is."""
    kept = [json.loads(path.read_text("utf-8")) for path in sorted(FOLDER.glob("*.json"))]
    said = [_INTRODUCTION]
    for one in kept:
        said += _section(one)
    chart.write(FOLDER / "growth.svg", {_name(one): _growth(one["cases"]) for one in kept})
    said += [
        "## Growth",
        "",
        "![A frame beside one search of everything, from ten thousand to a million and a half"
        " nodes](performance/growth.svg)",
        "",
        "One facility in ten to three hundred dragged, and the only one of its tier, on generated"
        " networks; dashed is one scipy Dijkstra with the statistics.",
        "",
    ]
    PAGE.write_text("\n".join(said), "utf-8")
    return PAGE


def goals(cases: Mapping[str, Case]) -> list[str]:
    """Return the figures that were wanted, and whether they are reached, as Markdown."""
    rows = []
    for name in TITLES:
        if name not in cases:
            continue
        case = cases[name]
        for row in case["rows"]:
            if row.get("wanted"):
                rows.append(
                    (
                        case["title"],
                        row["what"],
                        _ms(row["ms"]),
                        _figure(row["ratio"]),
                        _wanted(row),
                        _verdict(row["ratio"] >= row["wanted"]),
                    )
                )
            elif row.get("limit_ms"):
                rows.append(
                    (
                        case["title"],
                        row["what"],
                        _ms(row["ms"]),
                        "",
                        f"≤ {_ms(row['limit_ms'])}",
                        _verdict(row["ms"] <= row["limit_ms"]),
                    )
                )
        if name == "country":
            loaded, size = case["loaded_s"], case["loaded_mebibytes"]
            fits = loaded <= LOADED_S and size <= LOADED_MEBIBYTES
            rows.append(
                (
                    case["title"],
                    "network and study from their files",
                    f"{loaded:.1f} s, {size:,.0f} MiB",
                    "",
                    f"≤ {LOADED_S:g} s, {LOADED_MEBIBYTES:,} MiB",
                    _verdict(fits),
                )
            )
    return _table(("Study", "What", "Median", "Ratio", "Wanted", ""), rows)


def missed(cases: Mapping[str, Case]) -> int:
    """Count the goals that are not reached."""
    return sum("NOT REACHED" in line for line in goals(cases))


def _name(one: Mapping[str, Any]) -> str:
    return f"numpy {one['stack']['numpy']}, scipy {one['stack']['scipy']}"


def _section(one: Mapping[str, Any]) -> list[str]:
    stack, cases = one["stack"], one["cases"]
    libraries = ", ".join(f"{name} {version}" for name, version in stack.items())
    said = [f"## With {_name(one)}", "", f"{libraries}; {one['cores']} cores.", ""]
    said += ["### What was wanted", "", *goals(cases), "", "### Frames", ""]
    header = ("Study", "What", "Median (P95)", "Dijkstra", "with statistics", "Ratio")
    rows = []
    for name in TITLES:
        for row in cases.get(name, {}).get("rows", []):
            alone = _ms(row["search_ms"]) if "search_ms" in row else ""
            peer = _ms(row["peer_ms"]) if "peer_ms" in row else ""
            ratio = _figure(row["ratio"]) if "ratio" in row else ""
            note = f" ({row['note']})" if "note" in row else ""
            spent = _ms(row["ms"]) + (f" ({_ms(row['p95_ms'])})" if row["turns"] > 1 else "")
            rows.append((cases[name]["title"], row["what"] + note, spent, alone, peer, ratio))
    said += _table(header, rows)
    said += ["", "### Preparation and memory", ""]
    header = ("Study", "Nodes, arcs", "Core", "Demand, facilities, municipalities", "Took", "Peak")
    rows = []
    for name in TITLES:
        if name not in cases:
            continue
        case = cases[name]
        took = "; ".join(f"{step} {_ms(1000 * s)}" for step, s in case["seconds"].items())
        rows.append(
            (
                case["title"],
                f"{case['nodes']:,}, {case['arcs']:,}",
                f"{case['core']:,} ({100 * case['core'] / case['nodes']:.0f} %)",
                f"{case['demand']:,}, {case['facilities']:,}, {case['municipalities']:,}",
                f"{took} (longest slice {_ms(case['longest_table_slice_ms'])})",
                f"{case['peak_mebibytes']:,.0f} MiB",
            )
        )
    said += _table(header, rows)
    said += [
        "",
        "### Other libraries: all demand points' times to one place",
        "",
        "On the whole network, without statistics, each from the same nodes in turns. What is off"
        " by more than half a millisecond rounds its lengths.",
        "",
    ]
    names = ("scipy", "networkit", "igraph", "pandana")
    rows = []
    for name in TITLES:
        if name not in cases:
            continue
        found = {row["what"]: row for row in cases[name]["rivals"]}
        out = cases[name]["left_out"]
        cells = (_rival(found[n]) if n in found else out.get(n, "") for n in names)
        rows.append((cases[name]["title"], *cells))
    return [*said, *_table(("Study", *names), rows), ""]


def _rival(row: Mapping[str, Any]) -> str:
    off = f", off by {row['off_ms']:.0f} ms" if row["off_ms"] > 0.5 else ""
    return f"{_ms(row['ms'])}{off}"


def _growth(cases: Mapping[str, Case]) -> dict[str, list[tuple[int, float]]]:
    """Return nodes and milliseconds by what was measured."""
    lines: dict[str, list[tuple[int, float]]] = {}
    for name in (*GROWTH, "country"):
        for row in cases.get(name, {}).get("rows", []):
            if "peer_ms" in row and "search_ms" in row:
                which = "the only one" if "only" in row["what"] else "one of many"
                lines.setdefault(which, []).append((cases[name]["nodes"], row["ms"]))
                if which == "one of many":
                    lines.setdefault("scipy", []).append((cases[name]["nodes"], row["peer_ms"]))
    return lines


def _wanted(row: Mapping[str, Any]) -> str:
    about = f" (about {_ms(row['about_ms'])})" if row.get("about_ms") else ""
    return f"≥ {row['wanted']:g}{about}"


def _verdict(reached: bool) -> str:
    return "reached" if reached else "NOT REACHED"


def _figure(value: float) -> str:
    return f"{value:.1f}" if value < 10 else f"{value:.0f}"


def _ms(value: float) -> str:
    if value < 1000:
        return f"{value:.3g} ms"
    return f"{value / 1000:.3g} s"


def _table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    cells = [header, ["---"] * len(header), *rows]
    return ["| " + " | ".join(row) + " |" for row in cells]
