"""Load QGIS Server with what-ifs, maps and all else, and write docs/performance-server.md."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from .. import ROOT
from .load import Asker, drive, few, many, nearest, picture, verdicts
from .page import Phase, page

sys.path.insert(0, str(ROOT / "tools"))

from serving import Serving, short_folder

PAGE = ROOT / "docs" / "performance-server.md"
PUBLISHED = ROOT / "build" / "serve" / "published" / "keski-uusimaa.qgs"
WARM_UP_S = 8.0
ROUNDS = 3


def resident(server: Serving) -> list[int]:
    """Return the memory of each worker in mebibytes."""
    found = []
    for worker in server.workers:
        status = Path(f"/proc/{worker.pid}/status").read_text()
        kibibytes = status.split("VmRSS:")[1].split()[0]
        found.append(round(int(kibibytes) / 1024))
    return found


def processor(server: Serving) -> float:
    """Return the seconds that the workers, with all their threads, have had of the processor."""
    nanoseconds = 0
    for worker in server.workers:
        for thread in Path(f"/proc/{worker.pid}/task").iterdir():
            nanoseconds += int((thread / "schedstat").read_text().split()[0])
    return nanoseconds / 1e9


def measured(server: Serving, name: str, asks: Sequence[Asker], seconds: float) -> Phase:
    """Let a client per entry of ``asks`` ask."""
    before = processor(server)
    seen = drive(server.port, asks, seconds, lambda: processor(server))
    phase = Phase(name, len(asks), seen, seconds, processor(server) - before)
    print(*phase.cells(), flush=True)
    return phase


def main() -> int:
    """Measure, write the page, and tell whether there were errors."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--seconds", type=float, default=20.0, help="of each part")
    options.add_argument("--mixed", type=float, default=60.0, help="seconds of each mixed round")
    options.add_argument("--clients", type=int, default=8)
    options.add_argument("--workers", type=int, default=2)
    chosen = options.parse_args()
    script = '. tools/environment.sh && exec "$0" tools/serve.py publish'
    subprocess.run(["bash", "-c", script, sys.executable], cwd=ROOT, check=True)
    busy = os.getloadavg()[0]
    folder = short_folder()
    server = Serving(PUBLISHED, folder, workers=chosen.workers)
    server.start()
    try:
        kinds = {
            "few": ("evaluate: one moved, one added", few),
            "many": ("evaluate: a network of 20", many),
            "map": ("GetMap, 800 by 800, three layers", picture),
            "nearest": ("nearest, two scenarios", nearest),
            "verdicts": ("compliance", verdicts),
        }
        for _, ask in kinds.values():
            drive(server.port, [ask] * chosen.clients, WARM_UP_S, lambda: 0.0)
        memory = [("at first, warm", resident(server))]
        phases, alone = [], {}
        for clients in (1, chosen.clients):
            for key, (name, ask) in kinds.items():
                phases.append(measured(server, name, [ask] * clients, chosen.seconds))
                alone.setdefault(key, phases[-1])
        memory.append(("after the parts", resident(server)))
        asks = [ask for _, ask in kinds.values()]
        every = [asks[number % len(asks)] for number in range(chosen.clients)]
        for number in range(ROUNDS):
            name = f"all at once, round {number + 1}"
            phases.append(measured(server, name, every, chosen.mixed))
            memory.append((f"after {name}", resident(server)))
        PAGE.write_text(page(phases, alone, chosen.workers, memory, busy), "utf-8")
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)
    errors = [error for phase in phases for error in phase.seen.errors]
    print("\n".join(errors[:20]))
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main())
