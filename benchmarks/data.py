"""Where the data lie that the benchmarks run on, and where what is made of them goes."""

from __future__ import annotations

import os
from pathlib import Path

from . import ROOT

SHARED = Path(os.environ.get("SERVICE_NETWORK_TEST_DATA", ROOT.parent / "shared" / "data"))
BUILT = ROOT / "build" / "benchmarks"


class Missing(Exception):
    """A case cannot be measured, for this reason."""


def shared(*parts: str) -> Path:
    """Return a file of the shared data.

    Raises
    ------
    Missing
        When it is not there.
    """
    path = SHARED.joinpath(*parts)
    if not path.is_file():
        raise Missing(f"no {Path(*parts)} in the folder of shared data")
    return path


def built(name: str) -> Path:
    """Return the place of a file that is made once and kept between runs."""
    BUILT.mkdir(parents=True, exist_ok=True)
    return BUILT / name
