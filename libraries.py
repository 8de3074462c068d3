"""The libraries that the plugin stands on, and what to say when QGIS came without one of them."""

from __future__ import annotations

import importlib.util
import sys

from .i18n import translate

REQUIRED = ("numpy", "scipy", "shapely", "networkx", "pandas")


def missing_libraries() -> list[str]:
    """Return the names of the required libraries that this Python does not find.

    They are looked up, not imported: QGIS's start must not wait for pandas.
    """
    return [name for name in REQUIRED if importlib.util.find_spec(name) is None]


def missing_text(names: list[str]) -> str:
    """Return one message: what is missing, and how to get it on this operating system."""
    fact = translate(
        "ServiceNetworkPlanner",
        "Service Network Planner cannot work yet: this QGIS came without {names}.",
    )
    return f"{fact.format(names=', '.join(names))} {_remedy(names)}"


def broken_text(error: ImportError) -> str:
    """Return one message for a library that is there and does not load."""
    fact = translate(
        "ServiceNetworkPlanner",
        "Service Network Planner cannot work yet: something it needs does not load ({error}). "
        "Often two versions of one library are mixed.",
    )
    return f"{fact.format(error=error)} {_remedy(list(REQUIRED))}"


def _remedy(names: list[str]) -> str:
    if sys.platform.startswith("linux"):
        command = "sudo apt install " + " ".join(f"python3-{name}" for name in names)
        text = translate(
            "ServiceNetworkPlanner",
            "On Debian and Ubuntu run “{command}”, elsewhere install the packages of the same "
            "names; then start QGIS again.",
        )
    elif sys.platform == "win32":
        command = ", ".join(f"python3-{name}" for name in names)
        text = translate(
            "ServiceNetworkPlanner",
            "Run the OSGeo4W setup that came with QGIS, choose “{command}”, and start QGIS again.",
        )
    else:
        command = f'"{sys.exec_prefix}/bin/pip3" install ' + " ".join(names)
        text = translate(
            "ServiceNetworkPlanner",
            "Run “{command}” in a terminal, and start QGIS again.",
        )
    return text.format(command=command)
