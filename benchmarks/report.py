"""Results as a table on the screen and as docs/benchmarks.md."""

from __future__ import annotations

import os
import platform
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy
import scipy

from . import ROOT
from .measure import Comparison, Growth, Memory, Proof, Result

PAGE = ROOT / "docs" / "benchmarks.md"
COMMAND = "make bench"

_INTRODUCTION = """# Speed and memory

Written by `{command}` (`python -m benchmarks`); do not edit. {machine}

Ours and the peer take turns in the same run, so that other work on the machine meets both. A ratio
is the median of the turns' ratios: 2 means twice as fast as the peer. Seconds are medians and 95th
percentiles and say something about this machine only. Before the clock starts, each comparison
checks that both sides give the same answer. What a comparison includes is in its first column.
Networks hold the same nodes, arcs and times; QGIS's graph is made with planar lengths, as ours is.
New York is from the 9th DIMACS implementation challenge, Porto Alegre from OpenStreetMap.
"""


def machine() -> str:
    """Tell what the figures were measured on."""
    from qgis.core import Qgis

    return (
        f"Measured on {_processor()}, {os.cpu_count()} cores, with Python"
        f" {platform.python_version()}, QGIS {Qgis.version().split('-')[0]}, numpy"
        f" {numpy.__version__} and scipy {scipy.__version__}."
    )


def lines(results: Sequence[Result], left_out: Mapping[str, str]) -> list[str]:
    """Return results, and what was left out and why, as lines of Markdown."""
    speed = [result for result in results if isinstance(result, Comparison)]
    memory = [result for result in results if isinstance(result, Memory)]
    said: list[str] = []
    if speed:
        header = ("What", "Peer", "Ours, median (P95)", "Peer, median (P95)", "Ratio", "Wanted", "")
        said += _table(header, [_speed_cells(result) for result in speed])
    if memory:
        header = ("What", "Peak (MiB)", "Wanted", "")
        said += ["", "Peak memory, each in a process of its own:", ""]
        said += _table(header, [_memory_cells(result) for result in memory])
    proofs = [result for result in results if isinstance(result, Proof)]
    if proofs:
        header = ("What", "Gap", "Wanted", "Time", "")
        said += ["", "How far a choice of sites may be from the best:", ""]
        said += _table(header, [_proof_cells(result) for result in proofs])
    growing = [result for result in results if isinstance(result, Growth)]
    for what in dict.fromkeys(result.what for result in growing):
        said += _growth([result for result in growing if result.what == what])
    if left_out:
        said += ["", "Left out:", ""]
        said += [f"- `{case}`: {reason}" for case, reason in left_out.items()]
    return said


def write(
    results: Sequence[Result],
    left_out: Mapping[str, str],
    page: Path = PAGE,
    introduction: str = _INTRODUCTION,
) -> Path:
    """Write a page and return where it is; the introduction names {command} and {machine}."""
    page.parent.mkdir(exist_ok=True)
    opening = introduction.format(command=COMMAND, machine=machine())
    page.write_text("\n".join([opening, *lines(results, left_out), ""]), "utf-8")
    return page


def _speed_cells(result: Comparison) -> tuple[str, ...]:
    times = (f"{_time(t.median)} ({_time(t.p95)})" for t in (result.ours, result.peer))
    wanted = f"≥ {result.wanted:g}"
    return (result.what, result.against, *times, _figure(result.ratio), wanted, _verdict(result))


def _memory_cells(result: Memory) -> tuple[str, ...]:
    limited = result.limit != float("inf")
    wanted = f"≤ {result.limit:,.0f}" if limited else ""
    verdict = _verdict(result) if limited else ""
    return (result.what, f"{result.mebibytes:,.0f}", wanted, verdict)


def _proof_cells(result: Proof) -> tuple[str, ...]:
    wanted = f"≤ {100 * result.limit:g} %" if result.limit else "proven"
    gap = f"{100 * result.gap:.4f} %"
    return (result.what, gap, wanted, _time(result.seconds), _verdict(result))


def _growth(steps: Sequence[Growth]) -> list[str]:
    """Return a table of its own for something that grows, with what its steps have."""
    first = steps[0]
    header = [*first.sizes, "Ours"]
    with_peer = first.peer is not None
    with_note = any(step.note for step in steps)
    header += ["Peer", "Ratio"] if with_peer else []
    header += ["Gap"] if with_note else []
    rows = []
    for step in steps:
        cells = [f"{size:,}" for size in step.sizes.values()]
        cells.append(_time(step.ours.median))
        if step.peer is not None:
            cells += [_time(step.peer.median), _figure(step.ratio)]
        rows.append([*cells, step.note] if with_note else cells)
    title = f"{first.what}; the peer is {first.against}:" if with_peer else f"{first.what}:"
    return ["", title, "", *_table(header, rows)]


def _verdict(result: Result) -> str:
    return "reached" if result.reached else "NOT REACHED"


def _figure(value: float) -> str:
    return f"{value:.2f}" if value < 10 else f"{value:.0f}"


def _time(seconds: float) -> str:
    if seconds < 1:
        return f"{seconds * 1000:.3g} ms"
    return f"{seconds:.2f} s" if seconds < 10 else f"{seconds:.1f} s"


def _table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    cells = [header, ["---"] * len(header), *rows]
    return ["| " + " | ".join(row) + " |" for row in cells]


def _processor() -> str:
    """Return the processor's name; Python knows only its kind on Linux."""
    about = Path("/proc/cpuinfo")
    names = about.read_text("utf-8").splitlines() if about.exists() else []
    known = (line.partition(":")[2].strip() for line in names if line.startswith("model name"))
    return next(known, platform.machine())
