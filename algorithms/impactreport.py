"""The impact report: what goes to the council, from a study file, in one command."""

from __future__ import annotations

import configparser
import dataclasses
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputHtml,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsVectorLayer,
)

from ..gis.report.maps import ReportMaps
from ..gis.report.page import require_library
from ..gis.report.source import ReportSide, Source
from ..gis.report.words import LANGUAGES
from ..gis.report.writing import Options, write_report
from ..gis.studyopening import OpenedStudy
from ..i18n import interface_locale, translate
from ..planning.sides import compare
from .base import Parameters, ServiceNetworkAlgorithm, advanced, helped
from .inputs import sides as sides_input
from .steps import Steps

_BY_BROWSER = 1
_METADATA = Path(__file__).resolve().parent.parent / "metadata.txt"


class MakeImpactReport(ServiceNetworkAlgorithm):
    """A study file to an impact report."""

    ID = "impactreport"
    STEPS = 3

    def describe(self) -> tuple[str, str, str]:
        """Return name, purpose and outcome."""
        return (
            translate("ServiceNetworkPlanner", "Impact report"),
            translate(
                "ServiceNetworkPlanner",
                "Writes the ex-ante impact assessment of a plan for council and residents: a"
                " summary of one page with a table of verdicts, maps before and after, charts, a"
                " page for each municipality, the residents who lose most, method, sources and"
                " uncertainty in plain language, and all tables. In English, Finnish or Swedish.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "For each language a web page that needs nothing else, a PDF for A4 paper, and the"
                " tables as spreadsheets (XLSX and ODS) with unrounded figures.",
            ),
        )

    def keywords(self) -> Sequence[str]:
        """Return search words."""
        return (
            "report",
            "impact assessment",
            "council",
            "pdf",
            "html",
            "vaikutusten ennakkoarviointi",
            "raportti",
            "konsekvensbedömning",
            "rapport",
        )

    def flags(self) -> QgsProcessingAlgorithm.Flags:
        """Draw in the main thread, where maps and pages belong."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def definitions(self) -> Iterator[QgsProcessingParameterDefinition]:
        """Yield the parameters."""
        yield from sides_input.definitions()
        own = interface_locale()[:2]
        yield helped(
            QgsProcessingParameterEnum(
                "LANGUAGE",
                translate("ServiceNetworkPlanner", "Languages"),
                ["English", "suomi", "svenska"],
                allowMultiple=True,
                defaultValue=[LANGUAGES.index(own) if own in LANGUAGES else 0],
            ),
            translate("ServiceNetworkPlanner", "A report is written in each of them."),
        )
        number = QgsProcessingParameterNumber
        yield helped(
            number(
                "POPULATION_YEAR",
                translate("ServiceNetworkPlanner", "Year of the population"),
                number.Type.Integer,
                optional=True,
                minValue=1900,
                maxValue=2200,
            ),
            translate("ServiceNetworkPlanner", "If the study does not state it, or another one."),
        )
        yield sides_input.projection_definition()
        yield helped(
            advanced(
                number(
                    "PROJECTION_YEAR",
                    translate("ServiceNetworkPlanner", "Year of the projection"),
                    number.Type.Integer,
                    optional=True,
                    minValue=1900,
                    maxValue=2200,
                )
            ),
            translate("ServiceNetworkPlanner", "Shown beside the projected residents."),
        )
        yield helped(
            QgsProcessingParameterBoolean(
                "PROJECT",
                translate("ServiceNetworkPlanner", "Also a QGIS project with print layouts"),
                defaultValue=False,
            ),
            translate(
                "ServiceNetworkPlanner",
                "Maps and figures of the report as a project with an overview and an atlas, a page"
                " for each municipality, to open and change in QGIS.",
            ),
        )
        yield helped(
            advanced(
                QgsProcessingParameterEnum(
                    "PDF",
                    translate("ServiceNetworkPlanner", "The PDF is made by"),
                    [
                        translate("ServiceNetworkPlanner", "QGIS, or a browser if it cannot"),
                        translate("ServiceNetworkPlanner", "A browser: tagged for screen readers"),
                    ],
                    defaultValue=0,
                )
            ),
            translate(
                "ServiceNetworkPlanner",
                "A PDF that is published should be tagged. Chromium, Chrome or Edge must be"
                " installed for that; it runs unseen and asks nothing of the net.",
            ),
        )
        yield helped(
            advanced(
                QgsProcessingParameterFile(
                    "TEMPLATES",
                    translate("ServiceNetworkPlanner", "Own templates"),
                    QgsProcessingParameterFile.Behavior.Folder,
                    optional=True,
                )
            ),
            translate(
                "ServiceNetworkPlanner",
                "Folder with edited copies of templates from resources/report. What is not there"
                " is taken from the plugin.",
            ),
        )
        yield helped(
            QgsProcessingParameterFolderDestination(
                "OUTPUT", translate("ServiceNetworkPlanner", "Report folder")
            ),
            translate(
                "ServiceNetworkPlanner",
                "Files of a former report in the same language are replaced.",
            ),
        )

    def initAlgorithm(self, configuration: Parameters | None = None) -> None:  # noqa: N802
        """Add parameters and the page that QGIS shows."""
        super().initAlgorithm(configuration)
        self.addOutput(
            QgsProcessingOutputHtml("HTML", translate("ServiceNetworkPlanner", "Impact report"))
        )

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: Steps
    ) -> Parameters:
        """Open, judge both sides, write."""
        require_library()
        opened, *sides = sides_input.read(self, parameters, context, feedback)
        study = opened.study
        if parameters.get("POPULATION_YEAR") is not None:
            year = self.parameterAsInt(parameters, "POPULATION_YEAR", context)
            study = dataclasses.replace(study, population_year=year)
        later, _ = sides_input.projection(self, parameters, context, study)
        found, *evaluations = compare(study, *sides, opened.travel, later, feedback)
        feedback.next()
        prints = [side.fingerprint(opened.study, opened.travel).text for side in sides]
        given = parameters.get("PROJECTION_YEAR")
        of_year = (
            ""
            if given is None
            else str(self.parameterAsInt(parameters, "PROJECTION_YEAR", context))
        )
        own = self.parameterAsFile(parameters, "TEMPLATES", context)
        written = write_report(
            Path(self.parameterAsString(parameters, "OUTPUT", context)),
            (
                ReportSide(evaluations[0], sides[0].name),
                ReportSide(evaluations[1], sides[1].name),
            ),
            [LANGUAGES[index] for index in self.parameterAsEnums(parameters, "LANGUAGE", context)],
            dataclasses.replace(source(opened, prints), projection_year=of_year),
            ReportMaps(found, opened.cells, opened.crs, _roads(opened)),
            Options(
                Path(own) if own else None,
                self.parameterAsBoolean(parameters, "PROJECT", context),
                self.parameterAsEnum(parameters, "PDF", context) == _BY_BROWSER,
            ),
            feedback,
        )
        for each in written.values():
            files = (each.html, each.pdf, each.xlsx, each.ods, each.project)
            feedback.pushInfo("\n".join(str(path) for path in files if path))
        first = next(iter(written.values()), None)
        if first is not None:
            self.say(first.notices, feedback)
        return {
            "OUTPUT": self.parameterAsString(parameters, "OUTPUT", context),
            "HTML": str(first.html) if first is not None else "",
        }


def source(opened: OpenedStudy, fingerprints: Sequence[str]) -> Source:
    """Return what a report says of where a study's figures come from."""
    about = opened.file.layer("about")
    rows = []
    if about.isValid() and {"key", "value"} <= {field.name() for field in about.fields()}:
        rows = [(str(row["key"]), str(row["value"])) for row in about.getFeatures()]
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(_METADATA, "utf-8")
    return Source(
        opened.file.path.name,
        rows,
        len(opened.travel.roads.length_m),
        metadata["general"]["version"],
        date.today(),
        fingerprints,
    )


def _roads(opened: OpenedStudy) -> QgsVectorLayer | None:
    """Return the study's roads, if it has a table of them."""
    layer = opened.file.layer("roads")
    return layer if layer.isValid() else None
