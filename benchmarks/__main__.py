"""Measure all cases, or those named: ``python -m benchmarks [case ...]``."""

from __future__ import annotations

import argparse
import sys
import time

from . import matrix, network, report, search, snapping
from .data import Missing
from .measure import Result

CASES = {
    "network": network.times,
    "memory": network.memory,
    "one-to-all": search.one_to_all_times,
    "nearest": search.nearest_times,
    "matrix": matrix.times,
    "snapping": snapping.times,
}


def main() -> int:
    """Measure, print and, when all cases were asked for, write the page; 1 if a goal is missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("cases", nargs="*", metavar="case", help=", ".join(CASES))
    chosen = parser.parse_args().cases or list(CASES)
    unknown = [case for case in chosen if case not in CASES]
    if unknown:
        parser.error(f"no case {', '.join(unknown)}; there are {', '.join(CASES)}")
    results: list[Result] = []
    left_out: dict[str, str] = {}
    for case in chosen:
        began = time.monotonic()
        try:
            results.extend(CASES[case]())
        except Missing as reason:
            left_out[case] = str(reason)
        print(f"  {case:<12} {time.monotonic() - began:6.1f} s", file=sys.stderr, flush=True)
    print("\n".join(report.lines(results, left_out)))
    print(f"\n{report.machine()}")
    if chosen == list(CASES) and results:
        print(f"Written to {report.write(results, left_out).relative_to(report.ROOT)}.")
    return 0 if all(result.reached for result in results) else 1


if __name__ == "__main__":
    sys.exit(main())
