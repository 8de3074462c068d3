"""What was measured, as a page of the documentation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..report import machine
from .load import Seen

GOAL_MS = 150.0
HEADS = (
    *("", "clients", "answers", "a second", "median, ms", "P95, ms", "P99, ms"),
    *("processor, ms", "KiB", "errors"),
)
VERDICT_HEADS = (
    "what-if, a client per worker",
    *("wanted, P95", "measured", "", "beside a map, median"),
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
            *(f"{seen.percentile(share):.0f}" for share in (0.5, 0.95, 0.99)),
            f"{1000 * self.cpu_s / len(seen.ms):.0f}",
            f"{seen.largest / 1024:.0f}",
            str(len(seen.errors)),
        ]


def page(
    phases: Sequence[Phase],
    judged: Mapping[str, Phase],
    workers: int,
    memory: Sequence[tuple[str, Sequence[int]]],
    busy: float,
) -> str:
    """Return the page as Markdown.

    Parameters
    ----------
    phases : sequence of Phase
    judged : mapping of str to Phase
        The phases ``few`` and ``many`` of what-ifs and ``map`` of pictures, a client per worker.
    workers : int
    memory : sequence of (str, sequence of int)
        When, and mebibytes of each worker.
    busy : float
        The machine's load before anything was measured.
    """
    ratio = judged["map"].seen.percentile(0.5)
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
        "A client per worker shows what a worker takes; with more of them the rest is waiting.",
        "",
        _row(VERDICT_HEADS),
        _row(["---"] * len(VERDICT_HEADS)),
    ]
    for name in ("few", "many"):
        phase = judged[name]
        found = phase.seen.percentile(0.95)
        reached = "reached" if found < GOAL_MS else "missed"
        beside = f"{phase.seen.percentile(0.5) / ratio:.2f} times as long"
        lines.append(_row([phase.name, f"{GOAL_MS:.0f} ms", f"{found:.0f} ms", reached, beside]))
    lines += ["", "Memory of the workers, resident:", "", _row(["", "MiB"]), _row(["---", "---"])]
    lines += [_row([when, ", ".join(map(str, found))]) for when, found in memory]
    return "\n".join(lines) + "\n"


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
