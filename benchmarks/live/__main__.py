"""Measure all studies, or those named, each in a process of its own; then write the page.

Results are kept by the versions of numpy and scipy, so that runs on several of them, or of single
studies, add up to one page.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import time

import networkx
import numpy
import pandas
import scipy
import shapely

from .. import ROOT
from ..data import built
from . import page, studies


def stack() -> dict[str, str]:
    """Return what is measured on."""
    return {
        "Python": platform.python_version(),
        "numpy": numpy.__version__,
        "scipy": scipy.__version__,
        "pandas": pandas.__version__,
        "shapely": shapely.__version__,
        "networkx": networkx.__version__,
    }


def main() -> int:
    """Measure, keep the figures and write docs/performance.md; 1 if a goal is missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.live", description=__doc__)
    names = list(studies.TITLES)
    parser.add_argument("cases", nargs="*", metavar="case", help=", ".join(names))
    chosen = parser.parse_args().cases or names
    unknown = [case for case in chosen if case not in names]
    if unknown:
        parser.error(f"no case {', '.join(unknown)}; there are {', '.join(names)}")
    versions = stack()
    path = page.FOLDER / f"numpy-{versions['numpy']}-scipy-{versions['scipy']}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    kept = json.loads(path.read_text("utf-8")) if path.is_file() else {"cases": {}}
    kept["stack"], kept["cores"] = versions, os.cpu_count()
    failed = False
    for case in chosen:
        began, found = time.monotonic(), built("live.json")
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.live.case", case, str(found)],
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
            check=False,
        )
        print(f"  {case:<12} {time.monotonic() - began:6.1f} s", file=sys.stderr, flush=True)
        if done.returncode:
            print(f"  {case}: not measured, see above", file=sys.stderr)
            failed = True
            continue
        kept["cases"][case] = json.loads(found.read_text("utf-8"))
        path.write_text(json.dumps(kept, indent=1) + "\n", "utf-8")
    print("\n".join(page.goals(kept["cases"])))
    print(f"Written to {page.write().relative_to(ROOT)}.")
    return 1 if failed or page.missed(kept["cases"]) else 0


if __name__ == "__main__":
    sys.exit(main())
