"""What of the repository is the plugin: what runs, and nothing of what builds or tests it."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "service_network_planner"
FOLDERS = ("algorithms", "engine", "gis", "i18n", "planning", "resources", "server", "ui")
AT_THE_ROOT = ("*.py", "metadata.txt", "LICENSE", "README.md", "CHANGELOG.md")
LEFT_OUT = {".pyc", ".ts"}


def shipped() -> list[Path]:
    """Return the path from the root of every file that the plugin consists of, sorted."""
    inside = [path for folder in FOLDERS for path in (ROOT / folder).rglob("*")]
    at_the_root = [path for pattern in AT_THE_ROOT for path in ROOT.glob(pattern)]
    return sorted(
        path.relative_to(ROOT)
        for path in (*inside, *at_the_root)
        if path.is_file() and path.suffix not in LEFT_OUT and not path.name.startswith(".")
    )
