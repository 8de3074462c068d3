"""A study file that is only read: the parameter for it, and opening it."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
)

from ...gis.studyopening import OpenedStudy, open_study
from ...i18n import translate
from ..base import ServiceNetworkAlgorithm, helped
from ..steps import Steps

STUDY = "STUDY"
_OF_LOCKS = ("study-open-elsewhere", "study-read-only")


def definition(text: str, *, optional: bool = False) -> QgsProcessingParameterDefinition:
    """Return the parameter, with its help."""
    file = QgsProcessingParameterFile
    label = translate("ServiceNetworkPlanner", "Study file")
    return helped(file(STUDY, label, file.Behavior.File, "gpkg", optional=optional), text)


def read(algorithm: ServiceNetworkAlgorithm, path: Path | str, feedback: Steps) -> OpenedStudy:
    """Open a study, one step of progress, and say what there is to know of it.

    Raises
    ------
    Problem
        See :func:`~.studyopening.open_study`.
    Canceled
        When the user stopped it.
    """
    opened = open_study(path, feedback)
    # Only reading needs no lock: whoever has the study open may go on.
    opened.close()
    algorithm.say((n for n in opened.notices if n.code not in _OF_LOCKS), feedback)
    feedback.next()
    return opened
