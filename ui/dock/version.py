"""The plugin's version, from the one place that holds it."""

from __future__ import annotations

import configparser
from functools import lru_cache
from pathlib import Path

_METADATA = Path(__file__).resolve().parents[2] / "metadata.txt"


@lru_cache(maxsize=1)
def version() -> str:
    """Return the version number of ``metadata.txt``."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(_METADATA, encoding="utf-8")
    return parser.get("general", "version")
