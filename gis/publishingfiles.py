"""Files that belong together, put in the place of former ones: all of them or none."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from .package import move_into_place


@contextmanager
def draft_folder(path: Path) -> Iterator[Path]:
    """Give a folder beside a file for what is still being written; it is gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix=f".{path.stem}-", dir=path.parent))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def replace_together(drafts: Sequence[Path], folder: Path) -> None:
    """Move finished files into a folder; the last one is what the others are found by.

    Former files of the same names are kept until all are in place, and come back if one cannot be
    put there.

    Raises
    ------
    Problem
        ``output-busy`` when another program has a former file locked.
    """
    kept = Path(tempfile.mkdtemp(prefix=".former-", dir=drafts[0].parent))
    done: list[Path] = []
    try:
        for draft in drafts:
            target = folder / draft.name
            if target.exists():
                shutil.copy2(target, kept / draft.name)
            move_into_place(draft, target)
            done.append(target)
    except BaseException:
        for target in done:
            former = kept / target.name
            if former.exists():
                os.replace(former, target)
            else:
                target.unlink()
        raise
