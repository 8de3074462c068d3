"""Publishing: from a study file to a project that QGIS Server serves, in one command."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputFile,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..engine.problems import Problem
from ..gis.publication import LANGUAGES
from ..gis.publishing import Order, publish
from ..gis.publishingservices import Contact
from ..gis.publishingtables import FEWEST_SHOWN
from ..i18n import interface_locale, translate
from . import publicationoutputs as outputs
from .base import Parameters, ServiceNetworkAlgorithm, advanced, helped
from .inputs import studyfile
from .steps import Steps


class Publish(ServiceNetworkAlgorithm):
    """A study file to a project for QGIS Server."""

    ID = "publish"
    STEPS = 3

    def describe(self) -> tuple[str, str, str]:
        """Return name, purpose and outcome."""
        return (
            translate("ServiceNetworkPlanner", "Publish"),
            translate(
                "ServiceNetworkPlanner",
                "Makes a project of a study that QGIS Server serves: the scenarios that are to be"
                " seen, with verdicts, travel times and facilities as maps (WMS, WMTS), as data"
                " (WFS, OGC API – Features) and as prints, with words and legends in one"
                " language. Nothing else of the study can be seen, and nothing can be edited.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "The project, and beside it a GeoPackage with the results. Where they do not lie in"
                " the study's folder, a copy of the study as well, without the scenarios that are"
                " not published, the log, authors and notes. A former publication of the same name"
                " is replaced when all is done.",
            ),
        )

    def keywords(self) -> Sequence[str]:
        """Return search words."""
        return (
            *("qgis server", "wms", "wfs", "wmts", "oapif", "web map", "service"),
            *("julkaise", "rajapinta", "karttapalvelu", "publicera", "karttjänst"),
        )

    def flags(self) -> QgsProcessingAlgorithm.Flags:
        """Work in the main thread, where projects and layouts belong."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def definitions(self) -> Iterator[QgsProcessingParameterDefinition]:
        """Yield the parameters."""
        yield studyfile.definition(
            translate(
                "ServiceNetworkPlanner",
                "The GeoPackage of a study, as the dock saves it. It is only read.",
            )
        )
        yield _text(
            "SCENARIOS",
            translate("ServiceNetworkPlanner", "Scenarios"),
            translate(
                "ServiceNetworkPlanner",
                "Names or identifiers of the saved scenarios that may be seen, with semicolons"
                " between them; “baseline” stands for the study's own facilities. Without any, all"
                " saved scenarios and the baseline.",
            ),
        )
        own = interface_locale()[:2]
        yield helped(
            QgsProcessingParameterEnum(
                "LANGUAGE",
                translate("ServiceNetworkPlanner", "Language"),
                ["English", "suomi", "svenska"],
                defaultValue=LANGUAGES.index(own) if own in LANGUAGES else 0,
            ),
            translate(
                "ServiceNetworkPlanner", "Of titles, legends, the names of fields, and prints."
            ),
        )
        yield from _words()
        yield _text(
            "DAYS",
            translate("ServiceNetworkPlanner", "Days of the baseline"),
            translate(
                "ServiceNetworkPlanner",
                "The baseline is published through time as well. Days such as 2027-01-01,"
                " 2029-01-01: each stands for the time until the next. Without any, whenever a"
                " facility of the baseline opens or closes.",
            ),
        )
        yield helped(
            QgsProcessingParameterBoolean(
                "ROADS", translate("ServiceNetworkPlanner", "With main roads"), True
            ),
            translate("ServiceNetworkPlanner", "Motorways to tertiary roads, for orientation."),
        )
        yield helped(
            advanced(
                QgsProcessingParameterNumber(
                    "FEWEST_SHOWN",
                    translate("ServiceNetworkPlanner", "Fewest residents shown"),
                    QgsProcessingParameterNumber.Type.Integer,
                    FEWEST_SHOWN,
                    minValue=0,
                )
            ),
            translate(
                "ServiceNetworkPlanner",
                "Cells with fewer residents keep the number to themselves, and so do those whose"
                " groups the source suppresses. Their travel time is shown.",
            ),
        )
        yield helped(
            QgsProcessingParameterFileDestination(
                "OUTPUT",
                translate("ServiceNetworkPlanner", "Published project (else beside the study)"),
                translate("ServiceNetworkPlanner", "QGIS project (*.qgs)"),
                optional=True,
                createByDefault=False,
            ),
            translate(
                "ServiceNetworkPlanner",
                "Without a name it lies beside the study. In another folder, all that it needs is"
                " copied there, and the folder can be moved to a server as it is.",
            ),
        )
        yield from outputs.definitions("FINDINGS", by_default=False)

    def initAlgorithm(self, configuration: Parameters | None = None) -> None:  # noqa: N802
        """Add parameters, files and counts."""
        super().initAlgorithm(configuration)
        for name, label in (
            ("PROJECT", translate("ServiceNetworkPlanner", "Published project")),
            ("RESULTS", translate("ServiceNetworkPlanner", "Published results")),
        ):
            self.addOutput(QgsProcessingOutputFile(name, label))
        outputs.add_counts(self)

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: Steps
    ) -> Parameters:
        """Open, publish, tell what the check found."""
        order = self._order(parameters, context)
        path = self.parameterAsFile(parameters, studyfile.STUDY, context)
        opened = studyfile.read(self, path, feedback)
        published = publish(opened, order, feedback)
        feedback.next()
        self.say(published.notices, feedback)
        feedback.pushInfo("\n".join(f"{one.name}: {one.fingerprint}" for one in published.sides))
        feedback.pushInfo(f"{published.project}\n{published.results}")
        return {
            "OUTPUT": str(published.project),
            "PROJECT": str(published.project),
            "RESULTS": str(published.results),
            **outputs.write_findings(
                self, parameters, "FINDINGS", context, feedback, published.findings
            ),
        }

    def _order(self, parameters: Parameters, context: QgsProcessingContext) -> Order:
        def text(name: str) -> str:
            return str(self.parameterAsString(parameters, name, context)).strip()

        path = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        return Order(
            Path(path) if path else None,
            _listed(text("SCENARIOS"), ";"),
            LANGUAGES[self.parameterAsEnum(parameters, "LANGUAGE", context)],
            text("TITLE"),
            text("ABSTRACT"),
            text("ATTRIBUTION"),
            Contact(text("ORGANIZATION"), text("PERSON"), text("MAIL"), text("PHONE")),
            _listed(text("KEYWORDS"), ","),
            [_day(each) for each in _listed(text("DAYS"), ",")],
            self.parameterAsInt(parameters, "FEWEST_SHOWN", context),
            self.parameterAsBoolean(parameters, "ROADS", context),
        )


def _words() -> Iterator[QgsProcessingParameterDefinition]:
    """Yield what the publication says of itself."""
    yield _text(
        "TITLE",
        translate("ServiceNetworkPlanner", "Title"),
        translate("ServiceNetworkPlanner", "Of the service; without one, the study's name."),
    )
    yield _text(
        "ABSTRACT",
        translate("ServiceNetworkPlanner", "Abstract"),
        translate("ServiceNetworkPlanner", "A few sentences on what is shown, and what for."),
        long=True,
    )
    yield _text(
        "ATTRIBUTION",
        translate("ServiceNetworkPlanner", "Sources and licence"),
        translate(
            "ServiceNetworkPlanner",
            "Whom the data are from, as their licences ask for; on every layer and print.",
        ),
    )
    yield _text(
        "ORGANIZATION",
        translate("ServiceNetworkPlanner", "Organisation"),
        translate("ServiceNetworkPlanner", "Who answers for the service."),
    )
    yield _text(
        "MAIL",
        translate("ServiceNetworkPlanner", "E-mail address"),
        translate("ServiceNetworkPlanner", "For questions; everybody can read it."),
    )
    yield advanced(
        _text(
            "PERSON",
            translate("ServiceNetworkPlanner", "Contact person"),
            translate("ServiceNetworkPlanner", "A name or an office; everybody can read it."),
        )
    )
    yield advanced(
        _text(
            "PHONE",
            translate("ServiceNetworkPlanner", "Telephone"),
            translate("ServiceNetworkPlanner", "Everybody can read it."),
        )
    )
    yield advanced(
        _text(
            "KEYWORDS",
            translate("ServiceNetworkPlanner", "Keywords"),
            translate("ServiceNetworkPlanner", "For catalogues, with commas between them."),
        )
    )


def _text(
    name: str, label: str, text: str, *, long: bool = False
) -> QgsProcessingParameterDefinition:
    """Return a text that may be missing."""
    return helped(
        QgsProcessingParameterString(name, label, "", multiLine=long, optional=True), text
    )


def _listed(text: str, sign: str) -> list[str]:
    return [part.strip() for part in text.split(sign) if part.strip()]


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise Problem("publication-day", text=text) from error
