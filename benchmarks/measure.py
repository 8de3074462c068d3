"""How time and memory are measured, and what a measurement says.

The machine may have other work. So what is compared takes turns (A B A B), a ratio is taken turn
by turn, and only medians are quoted.
"""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Union

import numpy as np

from . import ROOT

Task = Callable[[], Any]


@dataclass(frozen=True)
class Times:
    """Seconds that something took, turn by turn."""

    seconds: tuple[float, ...]

    @property
    def median(self) -> float:
        """The middle one."""
        return float(np.median(self.seconds))

    def __add__(self, other: Times) -> Times:
        """One thing after the other, turn by turn."""
        return Times(tuple(a + b for a, b in zip(self.seconds, other.seconds)))

    @property
    def p95(self) -> float:
        """What 95 % of the turns did not exceed; with fewer than 20 turns, near the worst."""
        return float(np.percentile(self.seconds, 95))


@dataclass(frozen=True)
class Comparison:
    """Ours beside a peer.

    Parameters
    ----------
    what : str
        What both do, with its size.
    ours, peer : Times
        Turn by turn; they took turns.
    against : str
        What the peer is, and what it leaves out.
    wanted : float
        How many times faster ours must be.
    """

    what: str
    ours: Times
    peer: Times
    against: str
    wanted: float = 1.0

    @property
    def ratio(self) -> float:
        """How many times faster ours is: the median of the turns' ratios."""
        return float(np.median(np.divide(self.peer.seconds, self.ours.seconds)))

    @property
    def reached(self) -> bool:
        """Whether it is fast enough."""
        return self.ratio >= self.wanted


@dataclass(frozen=True)
class Memory:
    """The most memory that a process of its own held at once, in MiB, and how much it may be."""

    what: str
    mebibytes: float
    limit: float = float("inf")

    @property
    def reached(self) -> bool:
        """Whether it is little enough."""
        return self.mebibytes <= self.limit


@dataclass(frozen=True)
class Proof:
    """A choice of sites, and how far it may be from the best.

    Parameters
    ----------
    what : str
        The problem, with its size.
    gap : float
        As a share of the choice's cost.
    limit : float
        How much it may be; 0 for a proof, to the solver's tolerance.
    seconds : float
    """

    what: str
    gap: float
    limit: float
    seconds: float

    @property
    def reached(self) -> bool:
        """Whether the choice is near enough to the best."""
        return self.gap <= max(self.limit, 1e-6)


@dataclass(frozen=True)
class Growth:
    """A step of something that grows.

    Parameters
    ----------
    what : str
        What is done; steps of the same are one table.
    sizes : mapping of str to int
        How large everything is that may grow.
    ours : Times
    peer : Times, optional
        Turn by turn, as in a comparison.
    against : str
        What the peer is.
    note : str
        What else there is to say, such as a gap.
    """

    what: str
    sizes: Mapping[str, int]
    ours: Times
    peer: Times | None = None
    against: str = ""
    note: str = ""

    @property
    def ratio(self) -> float:
        """How many times faster ours is; NaN without a peer."""
        if self.peer is None:
            return float("nan")
        return float(np.median(np.divide(self.peer.seconds, self.ours.seconds)))

    @property
    def reached(self) -> bool:
        """Nothing is wanted of a step."""
        return True


Result = Union[Comparison, Memory, Proof, Growth]


def in_turns(rounds: int, *tasks: Task, warm_up: bool = True) -> list[Times]:
    """Time tasks that take turns; what a task returns is thrown away after the clock has stopped.

    Each turn begins with another task, so that none always runs after the same one. A warm-up turn
    fills the caches of processor, disk and allocator for all alike; it is left out where a turn
    takes so long that this does not show.
    """
    seconds: list[list[float]] = [[] for _ in tasks]
    for turn in range(-1 if warm_up else 0, rounds):
        for place in range(len(tasks)):
            which = (turn + place) % len(tasks)
            gc.collect()
            began = time.perf_counter()
            result = tasks[which]()
            elapsed = time.perf_counter() - began
            del result
            if turn >= 0:
                seconds[which].append(elapsed)
    return [Times(tuple(spent)) for spent in seconds]


def peak_mebibytes(module: str, function: str, *arguments: Path | str) -> float:
    """Return the most memory that a function needs in a new process, the libraries included."""
    words = [module, function, *map(str, arguments)]
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.peak", *words],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return float(json.loads(done.stdout.splitlines()[-1])["mebibytes"])
