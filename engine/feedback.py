"""Progress and cancel for long work; a ``QgsFeedback`` passes straight in. And work in slices."""

from __future__ import annotations

from collections.abc import Generator
from typing import Protocol, TypeVar

Result = TypeVar("Result")


class Feedback(Protocol):
    """What long work reports to and asks; ``QgsFeedback`` fits without an adapter."""

    def isCanceled(self) -> bool:  # noqa: N802 - the name that QGIS gives it
        """Whether the user asked to stop."""
        ...

    def setProgress(self, progress: float) -> None:  # noqa: N802 - the name that QGIS gives it
        """Take how far the work is, 0 to 100."""
        ...


class Canceled(Exception):
    """The user stopped the work; nothing of it is kept."""


class _Silent:
    """Feedback for work that nobody watches."""

    def isCanceled(self) -> bool:  # noqa: N802 - the name that QGIS gives it
        return False

    def setProgress(self, progress: float) -> None:  # noqa: N802 - the name that QGIS gives it
        return


SILENT: Feedback = _Silent()


class Part:
    """The feedback of one of several equal parts of a work.

    Parameters
    ----------
    feedback : Feedback
        That of the whole.
    number, count : int
        Which part, from 0, and how many there are.
    """

    def __init__(self, feedback: Feedback, number: int, count: int) -> None:
        self._feedback = feedback
        self._number = number
        self._count = count

    def isCanceled(self) -> bool:  # noqa: N802 - the name that QGIS gives it
        """Whether the user asked to stop."""
        return self._feedback.isCanceled()

    def setProgress(self, progress: float) -> None:  # noqa: N802 - the name that QGIS gives it
        """Take how far the part is, 0 to 100."""
        self._feedback.setProgress((100.0 * self._number + progress) / self._count)


class Unseen:
    """Feedback that can be asked to stop and whose progress nobody sees."""

    def __init__(self, feedback: Feedback) -> None:
        self._feedback = feedback

    def isCanceled(self) -> bool:  # noqa: N802 - the name that QGIS gives it
        """Whether the user asked to stop."""
        return self._feedback.isCanceled()

    def setProgress(self, progress: float) -> None:  # noqa: N802 - the name that QGIS gives it
        """Take how far the work is, and keep it."""


def check(feedback: Feedback, done: float | None = None) -> None:
    """Report progress in percent, if given, and raise :class:`Canceled` when asked to stop."""
    if feedback.isCanceled():
        raise Canceled
    if done is not None:
        feedback.setProgress(done)


def finished(slices: Generator[None, None, Result]) -> Result:
    """Do all slices of some work at once; return what it returns."""
    while True:
        try:
            next(slices)
        except StopIteration as end:
            result: Result = end.value
            return result
