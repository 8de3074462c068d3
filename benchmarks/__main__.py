"""Measure all cases, or those named: ``python -m benchmarks [case ...]``."""

from __future__ import annotations

import sys

from . import matrix, network, report, search, snapping
from .cases import measure_cases

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
    return measure_cases("python -m benchmarks", __doc__, CASES, report.write)


if __name__ == "__main__":
    sys.exit(main())
