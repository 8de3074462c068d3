"""Two states of a study file that are held against each other: scenarios, or days."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterString,
)

from ...engine.arrays import Longs
from ...gis.studyopening import OpenedStudy
from ...gis.studysides import days_of, side_of
from ...i18n import translate
from ...planning.projection import projected
from ...planning.sides import Side
from ...planning.study import Study
from ..base import Parameters, ServiceNetworkAlgorithm, advanced, helped
from ..steps import Steps
from . import facilities as facility_input
from . import studyfile
from .fields import figures

PROJECTION = "PROJECTION"


def definitions() -> Iterator[QgsProcessingParameterDefinition]:
    """Yield the parameters."""
    yield studyfile.definition(
        translate(
            "ServiceNetworkPlanner",
            "The GeoPackage of a study, as the dock saves it. Its network file lies beside it"
            " and is made if it is missing.",
        )
    )
    for name, label in (
        ("BEFORE_SCENARIO", translate("ServiceNetworkPlanner", "Scenario before")),
        ("AFTER_SCENARIO", translate("ServiceNetworkPlanner", "Scenario after")),
    ):
        yield helped(
            QgsProcessingParameterString(name, label, optional=True),
            translate(
                "ServiceNetworkPlanner",
                "Name or identifier of a saved scenario. Without one the baseline is taken:"
                " the study's own facilities.",
            ),
        )
    yield facility_input.date_definition(
        "BEFORE_DATE",
        translate("ServiceNetworkPlanner", "Day before"),
        translate(
            "ServiceNetworkPlanner",
            "Facilities count if they are open on it. Without a day, that which the study is"
            " compared with, or else the day after.",
        ),
    )
    yield facility_input.date_definition(
        "AFTER_DATE",
        translate("ServiceNetworkPlanner", "Day after"),
        translate(
            "ServiceNetworkPlanner",
            "Facilities count if they are open on it. Without a day, that of the study; if it"
            " has none, opening and closing dates are not looked at.",
        ),
    )


def projection_definition() -> QgsProcessingParameterDefinition:
    """Return the parameter of the residents of a later year."""
    return helped(
        advanced(
            QgsProcessingParameterString(
                PROJECTION,
                translate("ServiceNetworkPlanner", "Projected residents"),
                "",
                optional=True,
            )
        ),
        translate(
            "ServiceNetworkPlanner",
            "Residents of a later year by municipality code, such as: 106=47500, 186=48000."
            " They are shared out where people live today, and the population bases are given"
            " for them as well.",
        ),
    )


def projection(
    algorithm: ServiceNetworkAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    study: Study,
) -> tuple[Longs | None, dict[str, float]]:
    """Return the projected residents by demand point, and as they were given.

    Raises
    ------
    Problem
        See :func:`~.fields.figures` and :func:`planning.projection.projected`.
    """
    totals = figures(algorithm.parameterAsString(parameters, PROJECTION, context))
    return projected(study.demand, study.municipalities, totals) if totals else None, totals


def read(
    algorithm: ServiceNetworkAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    feedback: Steps,
) -> tuple[OpenedStudy, Side, Side]:
    """Open the study, one step of progress, and return it with the side before and after."""
    path = algorithm.parameterAsFile(parameters, studyfile.STUDY, context)
    opened = studyfile.read(algorithm, path, feedback)
    day_before = facility_input.day(algorithm, parameters, "BEFORE_DATE", context)
    day_after = facility_input.day(algorithm, parameters, "AFTER_DATE", context)
    day_before, day_after = days_of(opened, day_before, day_after)
    before = algorithm.parameterAsString(parameters, "BEFORE_SCENARIO", context)
    after = algorithm.parameterAsString(parameters, "AFTER_SCENARIO", context)
    return opened, side_of(opened, before, day_before), side_of(opened, after, day_after)
