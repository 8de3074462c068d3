"""Run one function of this package in a process of its own and print the most memory it held.

``python -m benchmarks.peak network from_layer FILE``
"""

from __future__ import annotations

import json
import resource
import sys
from importlib import import_module
from pathlib import Path

STATUS = Path("/proc/self/status")


def peak_mebibytes() -> float:
    """Return the peak of this process so far.

    Linux hands a process's ``ru_maxrss`` on through fork and exec, so a small child of a large
    parent would seem large. The high-water mark of its own address space starts anew.
    """
    if STATUS.exists():
        for line in STATUS.read_text("utf-8").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    module, function, *arguments = sys.argv[1:]
    getattr(import_module(f"benchmarks.{module}"), function)(*arguments)
    print(json.dumps({"mebibytes": peak_mebibytes()}))
