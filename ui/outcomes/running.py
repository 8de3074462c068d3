"""Running an algorithm of the toolbox under the planner's eyes: progress, cancel, what was said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt.QtCore import QCoreApplication

from .toolbox import id_of


@dataclass
class Outcome:
    """How a run ended.

    Attributes
    ----------
    done : bool
    canceled : bool
    results : dict
        The outputs by name.
    warnings, errors : list of str
    """

    done: bool = False
    canceled: bool = False
    results: dict[str, Any] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)


class Listening(QgsProcessingFeedback):
    """Keeps what is said, and lets the window draw whenever there is progress."""

    def __init__(self, shown: Callable[[float], None]) -> None:
        super().__init__(False)
        self.outcome = Outcome()
        self._shown = shown
        self.progressChanged.connect(self._on_progress)

    def pushWarning(self, warning: str) -> None:  # noqa: N802 - the name that QGIS calls
        """Take a warning."""
        self.outcome.warnings.append(warning)

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N802, N803
        """Take an error."""
        self.outcome.errors.append(error)

    def _on_progress(self, percent: float) -> None:
        self._shown(percent)
        QCoreApplication.processEvents()


def run(name: str, parameters: dict[str, Any], feedback: Listening) -> Outcome:
    """Run an algorithm in the window's thread, as those must that draw maps and pages."""
    outcome = feedback.outcome
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(id_of(name))
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    context.setFeedback(feedback)
    sound, reason = algorithm.checkParameterValues(parameters, context)
    if not sound:
        outcome.errors.append(reason)
        return outcome
    outcome.results, outcome.done = algorithm.run(parameters, context, feedback)
    outcome.canceled = feedback.isCanceled()
    outcome.done = outcome.done and not outcome.canceled and not outcome.errors
    return outcome
