"""Progress of work that has several steps."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingFeedback


class Steps:
    """The feedback of a run, its progress shared out among equal steps; it never goes back.

    Everything but progress (cancel, messages) is the feedback's own.

    Parameters
    ----------
    feedback : QgsProcessingFeedback
        Where the progress of the whole is shown.
    count : int
        How many steps there are.
    """

    def __init__(self, feedback: QgsProcessingFeedback, count: int) -> None:
        self._feedback = feedback
        self._count = count
        self._done = 0
        self._shown = 0.0

    def __getattr__(self, name: str) -> Any:
        """Return what is the feedback's own."""
        return getattr(self._feedback, name)

    def next(self) -> None:
        """End the present step."""
        self._done += 1
        self.setProgress(0.0)

    def setProgress(self, percent: float) -> None:  # noqa: N802 - the name that QGIS gives it
        """Set the progress of the present step."""
        whole = min(100.0, (100.0 * self._done + percent) / self._count)
        if whole > self._shown:
            self._shown = whole
            self._feedback.setProgress(whole)

    def finish(self) -> None:
        """End all steps, also those that had nothing to do."""
        self._done = self._count
        self.setProgress(0.0)
