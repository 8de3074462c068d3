"""Puts the page's map library in place, as `tools/web/package-lock.json` pins it.

npm fetches it and holds it against the lock's integrity hashes; what browsers are served goes into
`resources/web/vendor`, with its licence. Neither is kept in the repository.
"""

from __future__ import annotations

import fcntl
import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

from contents import ROOT

RECIPE = ROOT / "tools" / "web"
FETCHED = ROOT / "build" / "web"
VENDOR = ROOT / "resources" / "web" / "vendor"
LEAFLET = Path("node_modules", "leaflet")
SERVED = {
    "leaflet.js": LEAFLET / "dist" / "leaflet.js",
    "leaflet.css": LEAFLET / "dist" / "leaflet.css",
    "leaflet-licence.txt": LEAFLET / "LICENSE",
}
AXE = Path("node_modules", "axe-core", "axe.min.js")
"""Tells the tests what keeps people with disabilities out; browsers are never served it."""


def ensure() -> Path:
    """Fetch what is not there yet, or not of the pinned version; return the folder of npm."""
    FETCHED.mkdir(parents=True, exist_ok=True)
    with (FETCHED / "lock").open("w") as lock:
        # Tests and make may come at once.
        fcntl.flock(lock, fcntl.LOCK_EX)
        stamp, wanted = FETCHED / "stamp", _pinned()
        if not stamp.exists() or stamp.read_text("utf-8") != wanted or not _complete():
            stamp.unlink(missing_ok=True)
            _fetch()
            VENDOR.mkdir(parents=True, exist_ok=True)
            for name, source in SERVED.items():
                shutil.copyfile(FETCHED / source, VENDOR / name)
            stamp.write_text(wanted, "utf-8")
    return FETCHED


def _pinned() -> str:
    recipe = (RECIPE / "package-lock.json").read_bytes() + Path(__file__).read_bytes()
    return hashlib.sha256(recipe).hexdigest()


def _complete() -> bool:
    return all((VENDOR / name).is_file() for name in SERVED) and (FETCHED / AXE).is_file()


def _fetch() -> None:
    for name in ("package.json", "package-lock.json"):
        shutil.copyfile(RECIPE / name, FETCHED / name)
    npm = shutil.which("npm")
    if npm is None:
        raise SystemExit("The map library of the page is fetched by npm, which is not installed.")
    # Nothing that comes along may run here.
    command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    done = subprocess.run(command, cwd=FETCHED, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(
            "npm could not fetch the map library of the page; its own words are below. Is its"
            f" registry reachable?\n{done.stderr.strip()}"
        )


if __name__ == "__main__":
    ensure()
    size = sum((VENDOR / name).stat().st_size for name in SERVED)
    print(f"{VENDOR.relative_to(ROOT)}: {size / 1024:.0f} KiB", file=sys.stderr)
