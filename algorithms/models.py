"""The models that come with the plugin, in the language of the interface.

A file in ``resources/models`` opens in the model designer as it is, in English. Here it gets an id
that is fit for the command line, and the words and helps of the algorithms that it is made of.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingModelAlgorithm

from ..i18n import translate
from .inputs.suggestions import suggest

FOLDER = Path(__file__).parent.parent / "resources" / "models"


class ReadyModel(QgsProcessingModelAlgorithm):
    """A model of a file, whose name is the model's id.

    Parameters
    ----------
    path : Path
        The file. Its algorithms must be known to QGIS before :meth:`read`.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path

    def read(self) -> bool:
        """Read the file, and tell whether it is a model."""
        if not self.fromFile(str(self._path)):
            return False
        self._speak()
        return True

    def createInstance(self) -> QgsProcessingAlgorithm:  # noqa: N802 - the name that QGIS calls
        """Return a new one of its kind, as QGIS needs for each run."""
        made = ReadyModel(self._path)
        made.loadVariant(self.toVariant())
        made.setProvider(self.provider())
        made._speak()
        return made

    def name(self) -> str:
        """Return the id, which never changes."""
        return self._path.stem

    def displayName(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the name in the toolbox."""
        return _words()[self.name()][0]

    def groupId(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the id of the group in the toolbox."""
        return "models"

    def group(self) -> str:
        """Return the name of the group in the toolbox."""
        return translate("ServiceNetworkPlanner", "Models")

    def tags(self) -> list[str]:
        """Return what the toolbox's search finds it by."""
        return ["model", "workflow", "malli", "modell"]

    def shortDescription(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return what it does in a few sentences."""
        return _words()[self.name()][1]

    def _speak(self) -> None:
        """Take the words of inputs and outputs from the algorithms that have them."""
        helps: dict[str, Any] = {"ALG_DESC": self.shortDescription()}
        # Texts only: the algorithm is gone with its child.
        known: dict[str, tuple[str, str]] = {}
        for key, child in self.childAlgorithms().items():
            algorithm = child.algorithm()
            for parameter in algorithm.parameterDefinitions():
                texts = (parameter.description(), parameter.help())
                known.setdefault(parameter.name(), texts)
            outputs = child.modelOutputs()
            for output in outputs.values():
                made = algorithm.parameterDefinition(output.childOutputName())
                output.setDescription(made.description())
                helps[f"{key}:{output.name()}"] = made.help()
            child.setModelOutputs(outputs)
            self.setChildAlgorithm(child)
        self.updateDestinationParameters()
        for parameter in self.parameterDefinitions():
            if parameter.name() in known and not parameter.isDestination():
                description, text = known[parameter.name()]
                parameter.setDescription(description)
                parameter.setHelp(text)
                helps[parameter.name()] = text
                suggest(parameter)
        self.setHelpContent(helps)


def ready_models() -> Iterable[ReadyModel]:
    """Yield the models that come with the plugin."""
    for path in sorted(FOLDER.glob("*.model3")):
        model = ReadyModel(path)
        if model.read():
            yield model


def _words() -> dict[str, tuple[str, str]]:
    """Return the name of each model and what it does."""
    return {
        "rawdatatoverdict": (
            translate("ServiceNetworkPlanner", "Raw data to verdict"),
            translate(
                "ServiceNetworkPlanner",
                "From roads, population, municipalities and facilities to the verdicts on every"
                " municipality: builds the network and runs “Municipal compliance”.",
            ),
        ),
        "closurescreening": (
            translate("ServiceNetworkPlanner", "Closure screening"),
            translate(
                "ServiceNetworkPlanner",
                "Ranks every facility and pairs of facilities by the harm of closing them, with"
                " every verdict that turns: builds the network and runs “Rank closures”.",
            ),
        ),
        "onemoreunit": (
            translate("ServiceNetworkPlanner", "Siting of one more unit"),
            translate(
                "ServiceNetworkPlanner",
                "A surface of where one more unit would help, and the best place for it among the"
                " inhabited cells or a layer of candidates: builds the network and runs “Where"
                " would it help” and “Locate facilities”.",
            ),
        ),
    }
