"""Measure the toolbox beside its peers: ``python -m benchmarks.suite [case ...]``."""

from __future__ import annotations

import argparse
import sys

from .. import report
from ..data import Missing
from . import odmatrix, serviceareas

CASES = {"serviceareas": serviceareas.times, "odmatrix": odmatrix.times}


def main() -> int:
    """Measure and print; 1 if a goal is missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.suite", description=__doc__)
    parser.add_argument("cases", nargs="*", metavar="case", help=", ".join(CASES))
    chosen = parser.parse_args().cases or list(CASES)
    unknown = [case for case in chosen if case not in CASES]
    if unknown:
        parser.error(f"no case {', '.join(unknown)}; there are {', '.join(CASES)}")
    results, left_out = [], {}
    for case in chosen:
        try:
            results += CASES[case]()
        except Missing as reason:
            left_out[case] = str(reason)
    print("\n".join(report.lines(results, left_out)))
    print(f"\n{report.machine()}")
    return 0 if all(result.reached for result in results) else 1


if __name__ == "__main__":
    sys.exit(main())
