"""Where would it help: a surface of what one more facility would do, place by place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ..engine.arrays import Floats
from ..gis.fields import qgs_fields
from ..gis.helpresults import HelpResults
from ..gis.writer import write
from ..i18n import interface_locale, translate
from ..planning.closures import main_question
from ..planning.helping import grid, inside, where_would_it_help
from ..planning.live import LiveStudy
from ..planning.rules import to_ms
from .base import Parameters, ServiceNetworkAlgorithm, helped
from .inputs import siting as siting_input
from .inputs import study as study_input
from .inputs.study import GivenStudy
from .steps import Steps

_Number = QgsProcessingParameterNumber
GRID = 0


class WhereWouldItHelp(ServiceNetworkAlgorithm):
    """A study to a surface of help."""

    ID = "wherewouldithelp"
    STEPS = study_input.STEPS + 3

    def describe(self) -> tuple[str, str, str]:
        """Return name, purpose and outcome."""
        return (
            translate("ServiceNetworkPlanner", "Where would it help"),
            translate(
                "ServiceNetworkPlanner",
                "Puts a facility of a tier at place after place, in a grid or at every node of the"
                " network, and judges the whole study each time: which verdicts it would restore"
                " there, and how many residents would gain.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Cells or points with the residents who would have a shorter way, those who would"
                " come within reach, person-minutes saved, and verdicts restored. Rank 1 is best:"
                " first by verdicts, then by residents connected, then within reach, then by"
                " person-minutes.",
            ),
        )

    def keywords(self) -> Sequence[str]:
        """Return search words."""
        return (
            "suitability",
            "surface",
            "new facility",
            "site",
            "what if",
            "heat map",
            "sijainti",
            "placering",
        )

    def definitions(self) -> Iterator[QgsProcessingParameterDefinition]:
        """Yield the parameters."""
        yield from study_input.definitions()
        yield siting_input.tier_definition()
        yield helped(
            QgsProcessingParameterEnum(
                "PLACES",
                translate("ServiceNetworkPlanner", "Places to try"),
                [
                    translate("ServiceNetworkPlanner", "Cells of a grid"),
                    translate("ServiceNetworkPlanner", "Nodes of the network"),
                ],
                defaultValue=GRID,
            ),
            translate(
                "ServiceNetworkPlanner",
                "The facility stands at the middle of each cell, or at one node in each cell, the"
                " one nearest to its middle.",
            ),
        )
        yield helped(
            _Number(
                "CELL_SIZE",
                translate("ServiceNetworkPlanner", "Cell size (m)"),
                _Number.Type.Double,
                1000.0,
                minValue=1.0,
            ),
            translate(
                "ServiceNetworkPlanner",
                "Halving it takes four times as long. A few milliseconds go to each place.",
            ),
        )
        yield helped(
            _Number(
                "THRESHOLD",
                translate("ServiceNetworkPlanner", "Within reach (minutes)"),
                _Number.Type.Double,
                30.0,
                minValue=0.0,
            ),
            translate(
                "ServiceNetworkPlanner",
                "Residents come within reach if it takes them longer now, and no longer than this"
                " then. Exactly this long is within reach.",
            ),
        )
        yield helped(
            QgsProcessingParameterString(
                "GROUP", translate("ServiceNetworkPlanner", "Population group"), "age_65plus"
            ),
            translate(
                "ServiceNetworkPlanner", "Group whose gains are told besides those of everyone."
            ),
        )
        yield helped(
            QgsProcessingParameterFeatureSink(
                "OUTPUT",
                translate("ServiceNetworkPlanner", "Where it would help"),
                QgsProcessing.SourceType.TypeVectorAnyGeometry,
            ),
            translate("ServiceNetworkPlanner", "A row for each place."),
        )

    def initAlgorithm(self, configuration: Parameters | None = None) -> None:  # noqa: N802
        """Add parameters and figures."""
        super().initAlgorithm(configuration)
        label = translate("ServiceNetworkPlanner", "Places that restore a verdict")
        self.addOutput(QgsProcessingOutputNumber("RESTORING", label))

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: Steps
    ) -> Parameters:
        """Read, try, write."""
        given = study_input.read(self, parameters, context, feedback)
        tier = self.parameterAsString(parameters, "TIER", context).strip()
        question = main_question(given.study, given.rules, tier, provided=False)
        cell_m = self.parameterAsDouble(parameters, "CELL_SIZE", context)
        is_grid = self.parameterAsEnum(parameters, "PLACES", context) == GRID
        mode = given.rules.modes[0]
        places = (
            grid(given.study.municipalities, cell_m) if is_grid else _nodes(given, mode, cell_m)
        )
        live = LiveStudy(
            given.study,
            given.rules,
            given.day,
            given.travel,
            baseline=given.baseline(feedback).figures,
            feedback=feedback,
        )
        feedback.next()
        minutes = self.parameterAsDouble(parameters, "THRESHOLD", context)
        group = self.parameterAsString(parameters, "GROUP", context).strip().lower()
        found = where_would_it_help(
            live,
            tier,
            question,
            places,
            group=group,
            threshold_ms=to_ms(minutes),
            feedback=feedback,
        )
        feedback.next()
        language = interface_locale()[:2]
        results = HelpResults(
            given.study,
            places,
            found,
            given.rules.group_name(group, language),
            f"{minutes:g}",
            language,
        )
        table = results.table()
        fields = qgs_fields(table.specs)
        sink, destination = self.sink(
            parameters,
            "OUTPUT",
            context,
            fields,
            QgsWkbTypes.Type.MultiPolygon if is_grid else QgsWkbTypes.Type.Point,
            given.crs,
            style="gains_cells" if is_grid else "gains",
            specs=table.specs,
        )
        if sink is not None:
            shapes = results.cells(cell_m) if is_grid else results.points()
            write(sink, fields, table.columns, shapes, feedback=feedback)
        return {"OUTPUT": destination, "RESTORING": sum(bool(one.restored) for one in found)}


def _nodes(given: GivenStudy, mode: str, cell_m: float) -> Floats:
    """Return a node that the mode may use in each cell, the nearest to its middle, (P, 2)."""
    network = given.travel.network(mode)
    usable = network.usable
    nodes = np.unique(np.concatenate([network.start[usable], network.end[usable]]))
    xy = given.travel.roads.node_xy[nodes]
    cell = np.floor(xy / cell_m)
    away = np.hypot(*(xy - (cell + 0.5) * cell_m).T)
    order = np.lexsort((away, cell[:, 0], cell[:, 1]))
    _, first = np.unique(cell[order], axis=0, return_index=True)
    return inside(given.study.municipalities, xy[order[np.sort(first)]])
