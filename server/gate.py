"""Turns for heavy computing: so many at a time on one machine, each for a limited time."""

from __future__ import annotations

import hashlib
import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..engine.problems import Problem

try:
    import fcntl
except ImportError:  # Windows: workers there do not know of each other.
    fcntl = None  # type: ignore[assignment]

_PAUSE_S = 0.02


class Deadline:
    """Feedback that cancels work when its time is over."""

    def __init__(self, seconds: float) -> None:
        self._until = time.monotonic() + seconds

    def isCanceled(self) -> bool:  # noqa: N802 - the name that QGIS gives it
        """Whether the time is over."""
        return time.monotonic() >= self._until

    def setProgress(self, progress: float) -> None:  # noqa: N802 - the name that QGIS gives it
        """Take how far the work is; nobody watches."""


class Gate:
    """Lets a limited number of workers in at a time, by locks on files.

    Parameters
    ----------
    folder : str
        Where the files are; a folder of the user's own in the system's temporary one if empty.
    name : str
        What the workers have in common.
    places : int
    seconds : float
        How long one waits for a place.
    """

    def __init__(self, folder: str, name: str, places: int, seconds: float) -> None:
        user = os.getuid() if hasattr(os, "getuid") else 0
        home = Path(folder or Path(tempfile.gettempdir(), f"servicenetwork-{user}"))
        mark = hashlib.blake2b(name.encode(), digest_size=8).hexdigest()
        self._files = [home / f"{mark}-{place}.lock" for place in range(places)]
        self._seconds = seconds

    @contextmanager
    def place(self) -> Iterator[None]:
        """Take a place for a block.

        Raises
        ------
        Problem
            ``api-busy`` when none became free in time.
        """
        if fcntl is None:
            yield
            return
        descriptor = self._taken()
        try:
            yield
        finally:
            # Closing gives the place back, and so does a worker that dies.
            os.close(descriptor)

    def _taken(self) -> int:
        self._files[0].parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        until = time.monotonic() + self._seconds
        while True:
            for path in self._files:
                descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600)
                try:
                    fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                except BlockingIOError:
                    os.close(descriptor)
                else:
                    return descriptor
            if time.monotonic() >= until:
                raise Problem("api-busy")
            time.sleep(_PAUSE_S)
