"""A Python process that solves a programme, and that can be ended."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from ..feedback import Feedback, check
from . import child

_POLL_S = 0.05
_LATE_S = 30.0
"""A solver that is so much later than its time limit is ended."""


def solve_apart(given: Mapping[str, Any], feedback: Feedback) -> dict[str, Any] | None:
    """Solve a programme, see :func:`.child.solve`, in a process of its own.

    Returns
    -------
    dict or None
        ``None`` where no Python for it is found, or where it fails.

    Raises
    ------
    Canceled
        Within a fraction of a second after somebody asked to stop; the process is ended.
    """
    python = _interpreter()
    if python is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        problem, answer = Path(folder, "problem.npz"), Path(folder, "answer.npz")
        np.savez(problem, **given)
        words = [str(python), child.__file__, str(problem), str(answer), child.libraries()]
        process = _start(words)
        if process is None:
            return None
        begun, limit = time.monotonic(), float(given["seconds"])
        try:
            while process.poll() is None:
                spent = time.monotonic() - begun
                if spent > limit + _LATE_S:
                    return None
                check(feedback, min(99.0, 100.0 * spent / limit))
                time.sleep(_POLL_S)
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()
        if process.returncode != 0 or not answer.is_file():
            return None
        with np.load(answer, allow_pickle=False) as found:
            return {name: found[name] for name in found.files}


def _start(words: list[str]) -> subprocess.Popen[bytes] | None:
    try:
        return subprocess.Popen(
            words,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError:
        return None


@lru_cache(maxsize=1)
def _interpreter() -> Path | None:
    """Return a Python with the libraries of this one, or ``None``.

    Inside QGIS ``sys.executable`` may be QGIS itself, or whatever Python comes first on the path.
    So the folders that this Python's own library comes from are looked at first, every name must
    be that of a Python, and it must say that it has the same libraries.
    """
    for path in _candidates():
        if not path.is_file():
            continue
        ask = f"import runpy; print(runpy.run_path({child.__file__!r})['libraries']())"
        try:
            said = subprocess.run(
                [str(path), "-c", ask],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                timeout=20,
                check=False,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except (OSError, subprocess.TimeoutExpired):
            continue
        if said.stdout.decode("utf-8", "replace").strip() == child.libraries():
            return path
    return None


def _candidates() -> Iterator[Path]:
    major, minor = sys.version_info[:2]
    for prefix in dict.fromkeys((sys.prefix, sys.exec_prefix, sys.base_prefix)):
        for name in (f"python{major}.{minor}", f"python{major}"):
            yield Path(prefix, "bin", name)
        for name in ("python.exe", f"python{major}.exe"):
            yield Path(prefix, name)
    if sys.executable and Path(sys.executable).name.lower().startswith("python"):
        yield Path(sys.executable)
