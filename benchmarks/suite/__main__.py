"""Measure the toolbox: ``python -m benchmarks.suite [case ...]``; all cases write the page."""

from __future__ import annotations

import argparse
import sys
import time

from .. import ROOT, report
from ..data import Missing
from ..measure import Result
from . import closures, fullmatrix, growth, location, odmatrix, serviceareas

CASES = {
    "serviceareas": serviceareas.times,
    "odmatrix": odmatrix.times,
    "fullmatrix": fullmatrix.times,
    "location": location.times,
    "closures": closures.times,
    "growth": growth.times,
}
PAGE = ROOT / "docs" / "performance-suite.md"
INTRODUCTION = """# Speed and proofs of the toolbox

Written by `python -m benchmarks.suite` (a part of `{command}`); do not edit. {machine}

Ours and the peer take turns in the same run, so that other work on the machine meets both. A ratio
is the median of the turns' ratios: 2 means twice as fast as the peer. Seconds are medians and 95th
percentiles and say something about this machine only, on which others worked too. New York is from
the 9th DIMACS implementation challenge, Porto Alegre from OpenStreetMap; the networks that grow are
generated (`benchmarks/country.py`), and so are the places of the location problems.
"""


def main() -> int:
    """Measure, print and, when all cases were asked for, write the page; 1 if a goal is missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.suite", description=__doc__)
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
        page = report.write(results, left_out, PAGE, INTRODUCTION)
        print(f"Written to {page.relative_to(ROOT)}.")
    return 0 if all(result.reached for result in results) else 1


if __name__ == "__main__":
    sys.exit(main())
