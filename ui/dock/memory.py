"""What the dock remembers from one day to the next, in the planner's own settings."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QSettings

PREFIX = "service_network_planner/dock/"
RECENT = "recent"
MOST_RECENT = 6


def recall(key: str, default: Any) -> Any:
    """Return what was remembered, of the default's type; the default where nothing was."""
    kind = type(default)
    settings = QSettings()
    if kind in (bool, int, float, str):
        return settings.value(PREFIX + key, default, type=kind)
    value = settings.value(PREFIX + key)
    return default if value is None else value


def remember(key: str, value: Any) -> None:
    """Remember a value."""
    QSettings().setValue(PREFIX + key, value)


def recent_studies() -> list[str]:
    """Return the files of the studies opened last that are still there, newest first."""
    return [path for path in _kept() if Path(path).is_file()]


def remember_study(path: str) -> None:
    """Put a study first among the recent ones."""
    others = [other for other in _kept() if other != path]
    remember(RECENT, [path, *others][:MOST_RECENT])


def forget_study(path: str) -> None:
    """Take a study from the recent ones."""
    remember(RECENT, [other for other in _kept() if other != path])


def _kept() -> list[str]:
    # QSettings gives a list of one as a text, and an empty one as None.
    value = recall(RECENT, [])
    return [value] if isinstance(value, str) else [str(path) for path in value if path]
