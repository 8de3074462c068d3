"""What was measured, as a page of the documentation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..report import machine
from .load import Seen, percentile

GOAL_MS = 150.0
HEADS = (
    *("", "clients", "answers", "a second", "median, ms", "P95, ms", "P99, ms"),
    *("processor, ms", "KiB", "errors"),
)
ALONE_HEADS = (
    *("what-if, one client", "wanted, P95", "as the client sees it, P95", "by a map, median"),
    *("of it the processor's, P95", "by a map's, median"),
)


@dataclass(frozen=True)
class Phase:
    """A part of the load.

    Attributes
    ----------
    name : str
    clients : int
    seen : Seen
    seconds : float
    cpu_s : float
        What the workers took of the processor.
    """

    name: str
    clients: int
    seen: Seen
    seconds: float
    cpu_s: float

    def cells(self) -> list[str]:
        """Return its row of the table."""
        seen = self.seen
        return [
            self.name,
            str(self.clients),
            f"{len(seen.ms):,}",
            f"{len(seen.ms) / self.seconds:.1f}",
            *(f"{percentile(seen.ms, share):.0f}" for share in (0.5, 0.95, 0.99)),
            f"{1000 * self.cpu_s / len(seen.ms):.0f}",
            f"{seen.largest / 1024:.0f}",
            str(len(seen.errors)),
        ]


def page(
    phases: Sequence[Phase],
    alone: Mapping[str, Phase],
    workers: int,
    memory: Sequence[tuple[str, Sequence[int]]],
    busy: float,
) -> str:
    """Return the page as Markdown.

    Parameters
    ----------
    phases : sequence of Phase
    alone : mapping of str to Phase
        The phases ``few`` and ``many`` of what-ifs and ``map`` of pictures, with one client.
    workers : int
    memory : sequence of (str, sequence of int)
        When, and mebibytes of each worker.
    busy : float
        The machine's load before anything was measured.
    """
    lines = [
        "# QGIS Server under load",
        "",
        "Written by `python -m benchmarks.server`: the sample study, published and served by QGIS",
        "Server's FastCGI workers behind nginx, as [server.md](server.md) says, and clients in",
        "Python that each ask again as soon as they are answered, all on one machine. Times are",
        "the clients', from sending to the last byte. Each what-if and each map is another one.",
        "",
        f"{machine()} {workers} workers. The machine had other work too: {busy:.1f} processes were",
        "ready to run on average; the processor's time is the workers' own.",
        "",
        _row(HEADS),
        _row(["---"] + ["---:"] * (len(HEADS) - 1)),
        *(_row(phase.cells()) for phase in phases),
        "",
        "A client alone, what one worker takes for it, and beside a map of the same project:",
        "",
        _row(ALONE_HEADS),
        _row(["---"] * len(ALONE_HEADS)),
    ]
    beside = [percentile(each, 0.5) for each in (alone["map"].seen.ms, alone["map"].seen.cpu_ms)]
    for name in ("few", "many"):
        seen = alone[name].seen
        cells = [alone[name].name, f"{GOAL_MS:.0f} ms"]
        for each, of_map in zip((seen.ms, seen.cpu_ms), beside):
            found = percentile(each, 0.95)
            reached = "reached" if found < GOAL_MS else "missed"
            cells += [f"{found:.0f} ms, {reached}", f"{percentile(each, 0.5) / of_map:.2f}"]
        lines.append(_row(cells))
    lines += ["", "Memory of the workers, resident:", "", _row(["", "MiB"]), _row(["---", "---"])]
    lines += [_row([when, ", ".join(map(str, found))]) for when, found in memory]
    return "\n".join(lines) + "\n"


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
