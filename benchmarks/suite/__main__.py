"""Measure the toolbox: ``python -m benchmarks.suite [case ...]``; all cases write the page."""

from __future__ import annotations

import sys
from pathlib import Path

from .. import ROOT, report
from ..cases import measure_cases
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

    def write(results: list[Result], left_out: dict[str, str]) -> Path:
        return report.write(results, left_out, PAGE, INTRODUCTION)

    return measure_cases("python -m benchmarks.suite", __doc__, CASES, write)


if __name__ == "__main__":
    sys.exit(main())
