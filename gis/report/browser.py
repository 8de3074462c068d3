"""The report as PDF by a browser of the Chromium family: tagged for screen readers, with bookmarks.

The browser is a program of its own that a computer has or has not; it is given one local file, asks
nothing of the net, and keeps its profile in a folder that goes away with it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from ...engine.problems import Problem

NAMES = (
    *("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"),
    *("microsoft-edge", "microsoft-edge-stable", "msedge", "chrome"),
)
_PLACES = (
    ("PROGRAMFILES(X86)", "Microsoft/Edge/Application/msedge.exe"),
    ("PROGRAMFILES", "Microsoft/Edge/Application/msedge.exe"),
    ("PROGRAMFILES", "Google/Chrome/Application/chrome.exe"),
)
_APPLICATIONS = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)
_TIMEOUT_S = 180


def program() -> str | None:
    """Return the browser that this computer has, ``None`` without one."""
    for name in NAMES:
        found = shutil.which(name)
        if found:
            return found
    usual = [Path(os.environ.get(variable, "")) / rest for variable, rest in _PLACES]
    for place in (*usual, *map(Path, _APPLICATIONS)):
        if place.is_absolute() and place.is_file():
            return str(place)
    return None


def write_pdf(html: str, path: Path, browser: str) -> None:
    """Print a page.

    Parameters
    ----------
    html : str
    path : Path
        Replaced only when the PDF is complete.
    browser : str
        See :func:`program`.

    Raises
    ------
    Problem
        ``output-failed`` when the browser does not print it.
    """
    with tempfile.TemporaryDirectory(prefix=f".{path.stem}-", dir=path.parent) as name:
        folder = Path(name)
        page, draft = folder / "report.html", folder / "report.pdf"
        page.write_text(html, "utf-8")
        words = [
            *(browser, "--headless", "--disable-gpu", "--disable-extensions", "--no-first-run"),
            *("--no-pdf-header-footer", "--generate-pdf-document-outline"),
            # The name of no host is looked up.
            "--host-resolver-rules=MAP * ~NOTFOUND",
            f"--user-data-dir={folder / 'profile'}",
            f"--print-to-pdf={draft}",
            page.as_uri(),
        ]
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            # Its sandbox refuses to work for the administrator, as in a container.
            words.insert(1, "--no-sandbox")
        try:
            done = subprocess.run(
                words,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=_TIMEOUT_S,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise Problem("output-failed", reason=f"{browser}: {error}") from error
        if not draft.is_file():
            said = done.stderr.decode("utf-8", "replace").strip().splitlines()
            raise Problem("output-failed", reason=f"{browser}: {said[-1] if said else path}")
        try:
            os.replace(draft, path)
        except OSError as error:
            raise Problem("output-failed", reason=f"{path}: {error.strerror}") from error
