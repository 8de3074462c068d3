"""Which program it is that answers: the same document of another one may look different."""

from __future__ import annotations

import hashlib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("engine", "planning", "gis", "server", "i18n", "resources/server", "resources/web")


def program_digest() -> str:
    """Return a digest of the files that documents are made by; all workers have the same."""
    digest = hashlib.blake2b(digest_size=8)
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.is_file() and path.suffix != ".pyc":
                found = path.stat()
                mark = (path.relative_to(ROOT).as_posix(), found.st_size, found.st_mtime_ns)
                digest.update(repr(mark).encode())
    return digest.hexdigest()
