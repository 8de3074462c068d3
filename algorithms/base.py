"""What all algorithms of the provider have in common."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from traceback import clear_frames
from typing import Any

from qgis.core import (
    QgsFeatureSink,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtGui import QIcon

from ..engine.feedback import Canceled
from ..engine.problems import Notice, Problem
from ..gis.fields import FieldSpec
from ..gis.resultmark import ResultMark
from ..gis.styles import style_output
from ..i18n import translate
from ..i18n.messages import notice_text, problem_text
from .destinations import own_file, require_sound
from .inputs.suggestions import suggest
from .steps import Steps

ICONS = Path(__file__).parent.parent / "resources" / "icons"

DECIMALS = 2

Parameters = dict[str, Any]


def advanced(parameter: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    """Mark a parameter as advanced: most people never need it."""
    flag = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    parameter.setFlags(parameter.flags() | flag)
    return parameter


def helped(
    parameter: QgsProcessingParameterDefinition, text: str
) -> QgsProcessingParameterDefinition:
    """Give a parameter its help."""
    parameter.setHelp(text)
    return parameter


class ServiceNetworkAlgorithm(QgsProcessingAlgorithm):
    """An algorithm that says what is wrong in words, and leaves no half-written output.

    A subclass names itself in the class attributes, which also tell how many steps its progress
    has. Its three methods are ``definitions`` for
    its parameters, ``describe`` for its texts, and ``work`` for the rest: read, compute, write.
    Where ``work`` knows what its layers are a result of, it says so in ``mark``.
    """

    ID = ""
    GROUP = "analysis"
    STEPS = 1

    def __init__(self) -> None:
        super().__init__()
        self.mark: ResultMark | None = None
        self._written: list[tuple[QgsFeatureSink, str, Path | None]] = []

    # What a subclass says.

    def definitions(self) -> Iterable[QgsProcessingParameterDefinition]:
        """Return the parameters, outputs included, each with its help."""
        raise TypeError(f"{type(self).__name__} defines no parameters")

    def describe(self) -> tuple[str, str, str]:
        """Return the display name, what the algorithm does, and what comes out."""
        raise TypeError(f"{type(self).__name__} has no description")

    def keywords(self) -> Sequence[str]:
        """Return words that people search for it by."""
        return ()

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: Steps
    ) -> Parameters:
        """Do the work and return the outputs; ``feedback`` is told when each step ends."""
        raise TypeError(f"{type(self).__name__} does no work")

    # What QGIS asks.

    def createInstance(self) -> QgsProcessingAlgorithm:  # noqa: N802 - the name that QGIS calls
        """Return a new one of its kind, as QGIS needs for each run."""
        return type(self)()

    def name(self) -> str:
        """Return the id, which never changes."""
        return self.ID

    def displayName(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the name in the toolbox."""
        return self.describe()[0]

    def groupId(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the id of the group in the toolbox."""
        return self.GROUP

    def group(self) -> str:
        """Return the name of the group in the toolbox."""
        return {
            "data": translate("ServiceNetworkPlanner", "Data"),
            "network": translate("ServiceNetworkPlanner", "Network"),
            "analysis": translate("ServiceNetworkPlanner", "Analysis"),
        }[self.GROUP]

    def tags(self) -> list[str]:
        """Return what the toolbox's search finds it by."""
        return list(self.keywords())

    def icon(self) -> QIcon:
        """Return its own icon, or the provider's."""
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the path of its icon."""
        own = ICONS / f"{self.ID}.svg"
        return str(own if own.exists() else ICONS / "service_network_planner.svg")

    def shortDescription(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return what it does in a few sentences."""
        return self.describe()[1]

    def shortHelpString(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the help beside the dialog: purpose, each parameter, and what comes out."""
        _, purpose, outcome = self.describe()
        parts = [f"<p>{purpose}</p>"]
        for parameter in self.parameterDefinitions():
            if parameter.help() and not parameter.isDestination():
                parts.append(f"<h3>{parameter.description()}</h3><p>{parameter.help()}</p>")
        parts.append(f"<h2>{translate('ServiceNetworkPlanner', 'Outputs')}</h2><p>{outcome}</p>")
        for parameter in self.destinationParameterDefinitions():
            if parameter.help():
                parts.append(f"<h3>{parameter.description()}</h3><p>{parameter.help()}</p>")
        return "".join(parts)

    def initAlgorithm(self, configuration: Parameters | None = None) -> None:  # noqa: N802
        """Add the parameters; in a dialog they begin with what the project suggests."""
        for parameter in self.definitions():
            _show_plainly(parameter)
            suggest(parameter)
            self.addParameter(parameter)

    def processAlgorithm(  # noqa: N802 - the name that QGIS calls
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Parameters:
        """Run, and turn problems into messages; what was written by then is taken back."""
        steps = Steps(feedback, self.STEPS)
        parameters = self._without_empty_outputs(parameters, context)
        try:
            require_sound(self, parameters, context)
            outputs = self.work(parameters, context, steps)
        except Problem as problem:
            self._take_back(context, problem)
            raise QgsProcessingException(problem_text(problem)) from problem
        except Canceled as canceled:
            self._take_back(context, canceled)
            return {}
        except Exception as error:
            self._take_back(context, error)
            raise
        steps.finish()
        # QGIS loads a file output only when its sink is closed.
        self._written = []
        return outputs

    # What subclasses use.

    def say(self, notices: Iterable[Notice], feedback: QgsProcessingFeedback) -> None:
        """Show notices as warnings."""
        for notice in notices:
            feedback.pushWarning(notice_text(notice))

    def sink(
        self,
        parameters: Parameters,
        name: str,
        context: QgsProcessingContext,
        fields: QgsFields,
        geometry_type: Any,
        crs: Any,
        *,
        style: str = "",
        specs: Sequence[FieldSpec] = (),
    ) -> tuple[QgsFeatureSink | None, str]:
        """Open an output for features, styled when it is loaded; (None, "") if not wanted."""
        if not parameters.get(name) and self._optional(name):
            return None, ""
        try:
            sink, destination = self.parameterAsSink(
                parameters, name, context, fields, geometry_type, crs
            )
        except QgsProcessingException as error:
            raise Problem("output-failed", reason=str(error)) from error
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, name))
        self._written.append((sink, destination, own_file(self, parameters, name, context)))
        names = {name: self.parameterDefinition(name).description()}
        style_output(context, destination, style, specs, self.mark, names)
        return sink, destination

    def _without_empty_outputs(
        self, parameters: Parameters, context: QgsProcessingContext
    ) -> Parameters:
        """Return the parameters without optional outputs of no name, which batches have."""
        given = dict(parameters)
        for one in self.destinationParameterDefinitions():
            name, value = one.name(), given.get(one.name())
            if isinstance(value, QgsProcessingOutputLayerDefinition) and self._optional(name):
                path, _ = value.sink.valueAsString(context.expressionContext(), "")
                given[name] = value if path else None
        return given

    def _optional(self, name: str) -> bool:
        flag = QgsProcessingParameterDefinition.Flag.FlagOptional
        return bool(self.parameterDefinition(name).flags() & flag)

    def _take_back(self, context: QgsProcessingContext, error: Exception) -> None:
        """Close outputs that are only half written, and remove those in files of their own."""
        written, self._written = self._written, []
        for _, destination, _ in written:
            context.temporaryLayerStore().removeMapLayer(destination)
        paths = [path for _, _, path in written if path is not None]
        # A file is closed once the last reference to its sink is gone. What was running when it
        # ended still has some; and a text file that is closed later would be written once more.
        clear_frames(error.__traceback__)
        del written
        for path in paths:
            path.unlink(missing_ok=True)


def _show_plainly(parameter: QgsProcessingParameterDefinition) -> None:
    """Have a dialog show minutes and metres with two decimals, where QGIS would show six."""
    if parameter.type() == "number" and not parameter.metadata():
        parameter.setMetadata({"widget_wrapper": {"decimals": DECIMALS}})
