"""Checking a publication: what would not work, must not be seen, or no longer holds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
)

from ..gis.publishing import study_of
from ..gis.publishingcheck import check_project
from ..i18n import translate
from . import publicationoutputs as outputs
from .base import Parameters, ServiceNetworkAlgorithm, helped
from .inputs import studyfile
from .steps import Steps


class CheckPublication(ServiceNetworkAlgorithm):
    """A published project to what is to be said of it."""

    ID = "checkpublication"
    STEPS = 3

    def describe(self) -> tuple[str, str, str]:
        """Return name, purpose and outcome."""
        return (
            translate("ServiceNetworkPlanner", "Check publication"),
            translate(
                "ServiceNetworkPlanner",
                "Looks over a project that was published for QGIS Server: whether all of it works,"
                " whether anything can be seen or edited that must not be, and which results are"
                " out of date because the study was worked on since.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "A row for each finding: how grave it is, where, what it is, why that probably is,"
                " and what to do about it.",
            ),
        )

    def keywords(self) -> Sequence[str]:
        """Return search words."""
        return (
            *("qgis server", "publish", "stale", "out of date", "private", "audit"),
            *("julkaisu", "tarkista", "publicering", "kontrollera"),
        )

    def flags(self) -> QgsProcessingAlgorithm.Flags:
        """Work in the main thread, where projects belong."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def definitions(self) -> Iterator[QgsProcessingParameterDefinition]:
        """Yield the parameters."""
        file = QgsProcessingParameterFile
        yield helped(
            file(
                "PROJECT",
                translate("ServiceNetworkPlanner", "Published project"),
                file.Behavior.File,
                "qgs",
            ),
            translate("ServiceNetworkPlanner", "The project that “Publish” wrote."),
        )
        yield studyfile.definition(
            translate(
                "ServiceNetworkPlanner",
                "The study that results are compared with. Without one, that which the project"
                " names; where that is a copy, give the study that is worked on.",
            ),
            optional=True,
        )
        yield from outputs.definitions("OUTPUT", by_default=True)

    def initAlgorithm(self, configuration: Parameters | None = None) -> None:  # noqa: N802
        """Add parameters and counts."""
        super().initAlgorithm(configuration)
        outputs.add_counts(self)

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: Steps
    ) -> Parameters:
        """Open, check, tell."""
        project = Path(self.parameterAsFile(parameters, "PROJECT", context))
        given = self.parameterAsFile(parameters, studyfile.STUDY, context)
        opened = studyfile.read(self, given or study_of(project), feedback)
        findings = check_project(project, opened)
        feedback.next()
        return outputs.write_findings(self, parameters, "OUTPUT", context, feedback, findings)
