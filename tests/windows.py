"""A QGIS in a window that nobody sees, which runs a script and writes a report."""

from __future__ import annotations

import json
import os
import shutil
import subprocess

import pytest

PACKAGE = "service_network_planner"
SCREEN = "-screen 0 1600x1000x24"


class Windows:
    """QGIS in one profile, as often as it is started.

    Parameters
    ----------
    root : Path
        The checkout.
    folder : Path
        An empty folder, for the profile and all else that QGIS writes.
    needs : sequence of str
        Programs that there must be besides QGIS and xvfb-run; without one the test is skipped.
    """

    def __init__(self, root, folder, needs=()):
        missing = [name for name in ("qgis", "xvfb-run", "xauth", *needs) if not shutil.which(name)]
        if missing:
            pytest.skip(f"no {' and no '.join(missing)}; see tools/install.sh")
        self.folder = folder
        plugins, home, runtime = (folder / name for name in ("plugins", "home", "runtime"))
        for made in (plugins, home):
            made.mkdir()
        runtime.mkdir(0o700)
        (plugins / PACKAGE).symlink_to(root)
        self._environment = {
            **os.environ,
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_CACHE_HOME": str(home / "cache"),
            "XDG_RUNTIME_DIR": str(runtime),
            "QT_QPA_PLATFORM": "xcb",
            "QGIS_PLUGINPATH": str(plugins),
            "WINDOW_TESTS": str(root / "tests"),
        }
        self._environment.pop("QGIS_CUSTOM_CONFIG_PATH", None)
        self._qgis = ["qgis", "--nologo", "--noversioncheck", "--profiles-path", str(home)]

    def run(self, script, name="report", timeout_s=120, **environment):
        """Run a script in a new QGIS, to the end of both, and return the report it writes."""
        report = self.folder / f"{name}.json"
        try:
            done = subprocess.run(
                ["xvfb-run", "-a", "-s", SCREEN, *self._qgis, "--code", str(script)],
                env={**self._environment, "WINDOW_REPORT": str(report), **environment},
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                timeout=timeout_s,
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            pytest.fail(f"no end after {timeout_s} s: {error.stdout!r} {error.stderr!r}")
        assert report.exists(), done.stdout + done.stderr
        return json.loads(report.read_text("utf-8"))
