"""A command that measures cases by name."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from . import ROOT, report
from .data import Missing
from .measure import Result


def measure_cases(
    command: str,
    description: str | None,
    cases: Mapping[str, Callable[[], Sequence[Result]]],
    write: Callable[[list[Result], dict[str, str]], Path],
) -> int:
    """Measure the cases that the command line names, or all; 1 if a goal is missed.

    When all cases were asked for, ``write`` makes the page of the results and of the cases that
    were left out, with the reason, and returns where it is.
    """
    parser = argparse.ArgumentParser(prog=command, description=description)
    parser.add_argument("cases", nargs="*", metavar="case", help=", ".join(cases))
    chosen = parser.parse_args().cases or list(cases)
    unknown = [case for case in chosen if case not in cases]
    if unknown:
        parser.error(f"no case {', '.join(unknown)}; there are {', '.join(cases)}")
    results: list[Result] = []
    left_out: dict[str, str] = {}
    for case in chosen:
        began = time.monotonic()
        try:
            results.extend(cases[case]())
        except Missing as reason:
            left_out[case] = str(reason)
        print(f"  {case:<12} {time.monotonic() - began:6.1f} s", file=sys.stderr, flush=True)
    print("\n".join(report.lines(results, left_out)))
    print(f"\n{report.machine()}")
    if chosen == list(cases) and results:
        print(f"Written to {write(results, left_out).relative_to(ROOT)}.")
    return 0 if all(result.reached for result in results) else 1
