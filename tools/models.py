"""Make the models in ``resources/models`` anew: ``python3 tools/models.py [FOLDER]``.

The plugin must be loaded, so that QGIS knows the algorithms that the models are made of.
"""

from __future__ import annotations

import importlib
import importlib.util
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QPointF

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "models"
STUDY = ("POPULATION", "MUNICIPALITIES", "FACILITIES", "DATE", "RULES", "GROUPS")
FIELDS = (
    "RESIDENTS_FIELD",
    "CODE_FIELD",
    "NAME_FIELD",
    "TIER_FIELD",
    "FACILITY_ID_FIELD",
    "FACILITY_NAME_FIELD",
)

Source = QgsProcessingModelChildParameterSource


def inputs() -> list[QgsProcessingParameterDefinition]:
    """Return what every model asks for."""
    kinds, source = QgsProcessing.SourceType, QgsProcessingParameterFeatureSource
    places = [kinds.TypeVectorPoint, kinds.TypeVectorPolygon]
    date = QgsProcessingParameterDateTime

    def field(name: str, text: str, default: str, layer: str) -> QgsProcessingParameterField:
        any_ = QgsProcessingParameterField.DataType.Any
        return QgsProcessingParameterField(name, text, default, layer, any_, False, True)

    rules = QgsProcessingParameterFile("RULES", "Rule set", optional=True)
    groups = QgsProcessingParameterString(
        "GROUPS",
        "Population groups",
        "age_0_14, age_15_64, age_65plus, age_75plus",
        optional=True,
    )
    return [
        source("ROADS", "Roads", [kinds.TypeVectorLine]),
        source("POPULATION", "Population", places),
        field("RESIDENTS_FIELD", "Residents field", "residents", "POPULATION"),
        groups,
        source("MUNICIPALITIES", "Municipalities", [kinds.TypeVectorPolygon]),
        field("CODE_FIELD", "Municipality code field", "code", "MUNICIPALITIES"),
        field("NAME_FIELD", "Municipality name field", "name", "MUNICIPALITIES"),
        source("FACILITIES", "Facilities", places),
        field("TIER_FIELD", "Tier field", "tier", "FACILITIES"),
        field("FACILITY_ID_FIELD", "Facility identifier field", "facility_id", "FACILITIES"),
        field("FACILITY_NAME_FIELD", "Facility name field", "name", "FACILITIES"),
        date("DATE", "Day", date.Type.Date, optional=True),
        rules,
    ]


class Model:
    """A model under construction: roads become a network, which the other steps share.

    Parameters
    ----------
    name, title, purpose : str
    extra : parameter definitions
        What is asked for besides the study.
    """

    def __init__(
        self, name: str, title: str, purpose: str, *extra: QgsProcessingParameterDefinition
    ) -> None:
        self.model = QgsProcessingModelAlgorithm(title, "Models", "models")
        # The designer shows a model by its name, so that is the title; the file's name is the id.
        self.name = name
        self.model.setHelpContent({"ALG_DESC": purpose})
        asked = [*inputs(), *extra]
        for number, definition in enumerate(asked):
            component = QgsProcessingModelParameter(definition.name())
            component.setPosition(QPointF(140.0, 60.0 + 70.0 * number))
            self.model.addModelParameter(definition, component)
        # Without it the dialog asks for them by the alphabet, fields before their layers.
        self.model.setParameterOrder([definition.name() for definition in asked])
        self._steps = 0
        roads = {"ROADS": Source.fromModelParameter("ROADS")}
        self._add("network", "servicenetwork:buildnetwork", "Build network", roads, ())

    def step(
        self,
        name: str,
        algorithm: str,
        description: str,
        outputs: Sequence[str],
        asked: tuple[str, ...] = (),
        **values: object,
    ) -> Model:
        """Add a step that reads the study; the outputs named are the model's too."""
        sources = {one: Source.fromModelParameter(one) for one in (*STUDY, *FIELDS, *asked)}
        sources["NETWORK"] = Source.fromChildOutput("network", "OUTPUT")
        sources.update({key: Source.fromStaticValue(value) for key, value in values.items()})
        self._add(name, algorithm, description, sources, outputs)
        return self

    def _add(
        self,
        name: str,
        algorithm: str,
        description: str,
        sources: Mapping[str, Source],
        outputs: Sequence[str],
    ) -> None:
        child = QgsProcessingModelChildAlgorithm(algorithm)
        child.setChildId(name)
        child.setDescription(description)
        child.setPosition(QPointF(520.0, 120.0 + 200.0 * self._steps))
        known = QgsApplication.processingRegistry().algorithmById(algorithm)
        defaults = {
            one.name(): Source.fromStaticValue(one.defaultValue())
            for one in known.parameterDefinitions()
            if not one.isDestination() and one.defaultValue() is not None
        }
        for key, source in {**defaults, **sources}.items():
            child.addParameterSources(key, [source])
        made = {}
        for number, output in enumerate(outputs):
            one = QgsProcessingModelOutput(output)
            one.setChildId(name)
            one.setChildOutputName(output)
            one.setDescription(known.parameterDefinition(output).description())
            one.setPosition(QPointF(860.0, 100.0 + 200.0 * self._steps + 60.0 * number))
            made[output] = one
        child.setModelOutputs(made)
        self.model.addChildAlgorithm(child)
        self._steps += 1

    def write(self, folder: Path) -> bool:
        """Write the file, and tell whether that worked."""
        self.model.updateDestinationParameters()
        return bool(self.model.toFile(str(folder / f"{self.name}.model3")))


def models() -> list[Model]:
    """Return the models that the plugin comes with."""
    verdict = Model(
        "rawdatatoverdict",
        "Raw data to verdict",
        "From roads, population, municipalities and facilities to the verdicts on every"
        " municipality: builds the network and runs “Municipal compliance”.",
    ).step(
        "compliance",
        "servicenetwork:compliance",
        "Municipal compliance",
        ("OUTPUT", "VERDICTS", "STATISTICS"),
    )
    closures = Model(
        "closurescreening",
        "Closure screening",
        "Ranks every facility and pairs of facilities by the harm of closing them, with every"
        " verdict that turns: builds the network and runs “Rank closures”.",
    ).step(
        "closures",
        "servicenetwork:rankclosures",
        "Rank closures",
        ("OUTPUT", "PAIRS_OUTPUT", "EFFECTS"),
        GROUP="total",
    )
    number = QgsProcessingParameterNumber
    one_more = Model(
        "onemoreunit",
        "Siting of one more unit",
        "A surface of where one more unit would help, and the best place for it among the inhabited"
        " cells or a layer of candidates: builds the network and runs “Where would it help” and"
        " “Locate facilities”.",
        QgsProcessingParameterFeatureSource(
            "CANDIDATES",
            "Candidate places",
            [QgsProcessing.SourceType.TypeVectorPoint],
            optional=True,
        ),
        number("CELL_SIZE", "Cell size (m)", number.Type.Double, 1000.0, minValue=1.0),
    )
    one_more.step(
        "surface",
        "servicenetwork:wherewouldithelp",
        "Where would it help",
        ("OUTPUT",),
        ("CELL_SIZE",),
        TIER="unit",
        GROUP="total",
    ).step(
        "site",
        "servicenetwork:locatefacilities",
        "Locate facilities",
        ("OUTPUT",),
        ("CANDIDATES",),
        TIER="unit",
        NEW=1,
    )
    return [verdict, closures, one_more]


def main(folder: Path) -> int:
    """Write all models to a folder."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QgsApplication([], False)
    application.initQgis()
    spec = importlib.util.spec_from_file_location(
        "service_network_planner", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    assert spec is not None
    assert spec.loader is not None
    package = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = package
    spec.loader.exec_module(package)
    plugin = package.classFactory(None)
    # The files are in English, whatever QGIS speaks here.
    importlib.import_module(f"{spec.name}.i18n").remove_translator(plugin.translator)
    plugin.translator = None
    plugin.initProcessing()
    folder.mkdir(parents=True, exist_ok=True)
    failed = [model.name for model in models() if not model.write(folder)]
    plugin.unload()
    application.exitQgis()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER))
