"""Which QGIS has a study open, told by a small file beside it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from qgis.PyQt.QtCore import QLockFile

from ..engine.problems import Problem


class StudyLock:
    """The lock of a study file.

    The file beside it holds process, host and program. Of a process of this computer that is gone
    it counts no more; of another computer's it counts until it is deleted.

    Parameters
    ----------
    study : Path
    """

    def __init__(self, study: Path) -> None:
        self.study = study
        self.path = study.with_name(study.name + ".lock")
        self._file = QLockFile(str(self.path))
        # Age alone makes no lock stale: planners leave their studies open for days.
        self._file.setStaleLockTime(0)

    @property
    def held(self) -> bool:
        """Whether it is held here."""
        return bool(self._file.isLocked())

    def take(self) -> None:
        """Take the lock.

        Raises
        ------
        Problem
            ``study-open-elsewhere`` when somebody else has it, ``study-not-writable`` when its
            file cannot be made.
        """
        if self.held or self._file.tryLock(0):
            return
        if self._file.error() == QLockFile.LockError.LockFailedError:
            _, process, host, program = self._file.getLockInfo()
            raise Problem(
                "study-open-elsewhere",
                path=str(self.study),
                host=host or "?",
                process=str(process),
                program=program or "?",
                since=self._since(),
                lock=self.path.name,
            )
        raise Problem("study-not-writable", path=str(self.study))

    def release(self) -> None:
        """Give the lock back; nothing happens where it is not held."""
        self._file.unlock()

    def _since(self) -> str:
        """Return when the lock was taken, as it seems."""
        try:
            moment = datetime.fromtimestamp(self.path.stat().st_mtime)
        except OSError:
            return "?"
        return moment.strftime("%Y-%m-%d %H:%M")
