"""Map of verdicts: the results of the compliance algorithm on a sheet of paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
    QgsVectorLayer,
)

from ..gis.verdictmap import MapTexts, VerdictMap
from ..i18n import translate
from .base import Parameters, ServiceNetworkAlgorithm, advanced, helped
from .inputs.fields import missing
from .steps import Steps


class DrawVerdictMap(ServiceNetworkAlgorithm):
    """Verdicts to a picture."""

    ID = "verdictmap"

    def describe(self) -> tuple[str, str, str]:
        """Return name, purpose and outcome."""
        return (
            translate("ServiceNetworkPlanner", "Map of verdicts"),
            translate(
                "ServiceNetworkPlanner",
                "Draws the results of “Municipal compliance” on an A4 sheet: municipalities by"
                " verdict, facilities by tier, legend, scale bar, north arrow and sources.",
            ),
            translate("ServiceNetworkPlanner", "A PNG picture."),
        )

    def keywords(self) -> Sequence[str]:
        """Return search words."""
        return ("map", "print", "layout", "picture", "kartta", "karta")

    def flags(self) -> QgsProcessingAlgorithm.Flags:
        """Draw in the main thread, where layouts belong."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def definitions(self) -> Iterator[QgsProcessingParameterDefinition]:
        """Yield the parameters."""
        kinds = QgsProcessing.SourceType
        for name, label, kind, optional, text in (
            (
                "MUNICIPALITIES",
                translate("ServiceNetworkPlanner", "Municipalities by verdict"),
                kinds.TypeVectorPolygon,
                False,
                translate("ServiceNetworkPlanner", "Output of “Municipal compliance”."),
            ),
            (
                "FACILITIES",
                translate("ServiceNetworkPlanner", "Facilities with residents served"),
                kinds.TypeVectorPoint,
                False,
                translate("ServiceNetworkPlanner", "Output of “Municipal compliance”."),
            ),
            (
                "ROADS",
                translate("ServiceNetworkPlanner", "Roads"),
                kinds.TypeVectorLine,
                True,
                translate("ServiceNetworkPlanner", "Drawn pale, for orientation."),
            ),
        ):
            yield helped(
                QgsProcessingParameterVectorLayer(name, label, [kind], optional=optional), text
            )
        for name, label, default, text in (
            (
                "TITLE",
                translate("ServiceNetworkPlanner", "Title"),
                translate("ServiceNetworkPlanner", "Are the rules of the service network kept?"),
                translate("ServiceNetworkPlanner", "The heading of the sheet."),
            ),
            (
                "SUBTITLE",
                translate("ServiceNetworkPlanner", "Subtitle"),
                "",
                translate("ServiceNetworkPlanner", "A line below it, such as the day."),
            ),
            (
                "ATTRIBUTION",
                translate("ServiceNetworkPlanner", "Sources"),
                "",
                translate("ServiceNetworkPlanner", "Whose data the map shows."),
            ),
        ):
            yield helped(QgsProcessingParameterString(name, label, default, optional=True), text)
        number = QgsProcessingParameterNumber
        yield helped(
            advanced(
                number(
                    "DPI",
                    translate("ServiceNetworkPlanner", "Resolution (dots per inch)"),
                    number.Type.Integer,
                    150,
                    minValue=50,
                    maxValue=600,
                )
            ),
            translate("ServiceNetworkPlanner", "150 for the screen, 300 for print."),
        )
        yield helped(
            QgsProcessingParameterFileDestination(
                "OUTPUT",
                translate("ServiceNetworkPlanner", "Picture"),
                translate("ServiceNetworkPlanner", "PNG pictures (*.png)"),
            ),
            translate("ServiceNetworkPlanner", "Where the picture is kept."),
        )

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: Steps
    ) -> Parameters:
        """Read, lay out, draw."""

        def layer(name: str) -> QgsVectorLayer:
            found = self.parameterAsVectorLayer(parameters, name, context)
            if found is None:
                raise QgsProcessingException(self.invalidSourceError(parameters, name))
            return found

        texts = MapTexts(
            *(
                self.parameterAsString(parameters, name, context)
                for name in ("TITLE", "SUBTITLE", "ATTRIBUTION")
            )
        )
        roads = layer("ROADS") if parameters.get("ROADS") else None
        municipalities, facilities = layer("MUNICIPALITIES"), layer("FACILITIES")
        for drawn, name in ((municipalities, "verdict"), (facilities, "tier")):
            if drawn.fields().lookupField(name) < 0:
                raise missing(drawn, name)
        sheet = VerdictMap(municipalities, facilities, roads, texts)
        path = Path(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        sheet.save(path, self.parameterAsInt(parameters, "DPI", context))
        return {"OUTPUT": str(path)}
