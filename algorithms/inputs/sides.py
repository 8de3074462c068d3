"""Two states of a study file that are held against each other: scenarios, or days."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ...gis.studyopening import OpenedStudy, open_study
from ...gis.studysides import days_of, side_of
from ...i18n import translate
from ...planning.sides import Side
from ..base import Parameters, ServiceNetworkAlgorithm, helped
from ..steps import Steps
from . import facilities as facility_input

_OF_LOCKS = ("study-open-elsewhere", "study-read-only")


def definitions() -> Iterator[QgsProcessingParameterDefinition]:
    """Yield the parameters."""
    yield helped(
        QgsProcessingParameterFile(
            "STUDY",
            translate("ServiceNetworkPlanner", "Study file"),
            QgsProcessingParameterFile.Behavior.File,
            "gpkg",
        ),
        translate(
            "ServiceNetworkPlanner",
            "The GeoPackage of a study, as the dock saves it. Its network file lies beside it"
            " and is made if it is missing.",
        ),
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


def read(
    algorithm: ServiceNetworkAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    feedback: Steps,
) -> tuple[OpenedStudy, Side, Side]:
    """Open the study, one step of progress, and return it with the side before and after."""
    opened = open_study(algorithm.parameterAsFile(parameters, "STUDY", context), feedback)
    # Only reading needs no lock: whoever has the study open may go on.
    opened.close()
    algorithm.say((n for n in opened.notices if n.code not in _OF_LOCKS), feedback)
    feedback.next()
    day_before = facility_input.day(algorithm, parameters, "BEFORE_DATE", context)
    day_after = facility_input.day(algorithm, parameters, "AFTER_DATE", context)
    day_before, day_after = days_of(opened, day_before, day_after)
    before = algorithm.parameterAsString(parameters, "BEFORE_SCENARIO", context)
    after = algorithm.parameterAsString(parameters, "AFTER_SCENARIO", context)
    return opened, side_of(opened, before, day_before), side_of(opened, after, day_after)
