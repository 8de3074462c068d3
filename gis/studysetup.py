"""Setting up a study: from layers of any kind to a study file with its network."""

from __future__ import annotations

import dataclasses
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from traceback import clear_frames
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsVectorLayer

from ..engine.feedback import SILENT, Feedback, Part, check
from ..engine.networkfile import NetworkFile, load, save
from ..engine.problems import Notice, Problem
from ..planning.ruleset import RuleSet
from .crs import computing_crs
from .facilitylayer import FacilityLayer
from .fields import FieldSpec
from .layersnapshot import LayerSnapshot
from .municipalitylayer import MunicipalityLayer
from .package import PackageTable, move_into_place, require_writable, write_package
from .populationlayer import PopulationLayer
from .roadlayer import RoadLayer, crs_of
from .setupcheck import doubts_of, extent_in, problems_of
from .studydatabase import SCHEMA
from .studyfile import StudyFile, as_json
from .studylock import StudyLock
from .studynetwork import OF_STUDY, network_of, network_path, with_core
from .studysettings import FACILITIES, MUNICIPALITIES, POPULATION, ROADS, StudySettings
from .studytables import (
    facilities_table,
    municipalities_table,
    population_table,
    roads_table,
)

ROLES = ("roads", "population", "municipalities", "facilities")
_STEPS = 6


@dataclass(frozen=True)
class StudySetup:
    """What a study is to be made of.

    Parameters
    ----------
    roads, population, municipalities, facilities : QgsVectorLayer, str, LayerSnapshot or None
        The layers, or files that OGR opens. Roads may be missing where there is a network file;
        a study may begin without facilities.
    network : str
        A network file in place of roads.
    road_layer, population_layer, municipality_layer, facility_layer
        How each layer is read.
    rules : RuleSet, optional
        The rule set; without one that which comes with the plugin.
    settings : StudySettings
        Name, year of the population and the like; its rules and layers are not looked at.
    """

    roads: Any = None
    population: Any = None
    municipalities: Any = None
    facilities: Any = None
    network: str = ""
    road_layer: RoadLayer = ROADS
    population_layer: PopulationLayer = POPULATION
    municipality_layer: MunicipalityLayer = MUNICIPALITIES
    facility_layer: FacilityLayer = FACILITIES
    rules: RuleSet | None = None
    settings: StudySettings = field(default_factory=StudySettings)

    def rule_set(self) -> RuleSet:
        """Return the rule set."""
        return self.rules or RuleSet.shipped()

    def opened(self) -> StudySetup:
        """Return it with files opened as layers."""
        return dataclasses.replace(self, **{role: _open(getattr(self, role)) for role in ROLES})

    def prepared(self) -> StudySetup:
        """Return it with layers as they stand now, to be written in another thread.

        Call it in the thread that the layers belong to, which is the window's.

        Raises
        ------
        Problem
            ``layer-invalid``.
        """
        layers = {role: getattr(self.opened(), role) for role in ROLES}
        ready = {
            role: LayerSnapshot(layer) if isinstance(layer, QgsVectorLayer) else layer
            for role, layer in layers.items()
        }
        return dataclasses.replace(self, **ready)

    def reader(self, role: str) -> Any:
        """Return how the layer of a role is read."""
        return {
            "roads": self.road_layer,
            "population": self.population_layer,
            "municipalities": self.municipality_layer,
            "facilities": self.facility_layer,
        }[role]

    # Looking

    def check(self) -> dict[str, list[Problem]]:
        """Return what is wrong with each input, by role; nothing for those that are fine.

        A quick look for a dialog: not all that can be wrong with a layer shows in it.
        """
        return self.opened()._check()

    def _check(self) -> dict[str, list[Problem]]:
        found: dict[str, list[Problem]] = {}
        crs, county = self._place()
        tiers = self.rule_set().tiers
        for role in ROLES:
            source = getattr(self, role)
            if role == "roads" and self.network:
                if not Path(self.network).is_file():
                    found[role] = [Problem("network-file-missing", path=self.network)]
            elif source is None:
                if role != "facilities":
                    found[role] = [Problem("setup-layer-unset")]
            else:
                problems = problems_of(role, source, self.reader(role), tiers, county, crs)
                if problems:
                    found[role] = problems
        return found

    def doubts(self) -> dict[str, list[Notice]]:
        """Return what is odd about each input, by role, and stops nothing."""
        setup, found = self.opened(), {}
        if setup.roads is not None and not self.network and _valid(setup.roads):
            found["roads"] = doubts_of(setup.roads, self.road_layer)
        if setup.facilities is None or setup.facilities.featureCount() == 0:
            found["facilities"] = [Notice("study-without-facilities")]
        return {role: notices for role, notices in found.items() if notices}

    def _place(self) -> tuple[QgsCoordinateReferenceSystem | None, Any]:
        """Return the system to compute in and where the county is; None while unknown."""
        source = self.municipalities if self.network else self.roads
        if source is None or not _valid(source) or not _valid(self.municipalities):
            return None, None
        try:
            crs = computing_crs(source)
        except Problem:
            return None, None
        return crs, extent_in(self.municipalities, crs)

    # Writing

    def write(self, path: Path | str, feedback: Feedback = SILENT) -> StudyFile:
        """Make the study file and its network, all of it or nothing.

        Layers are copied in the computing system and with the field names of the sample study.
        Whatever there is to know of them is kept and told whenever the study is opened. In another
        thread than the layers' own, write what :meth:`prepared` returned.

        Raises
        ------
        Problem
            The first that :meth:`check` finds, what reading the layers can raise,
            ``output-is-input`` when the study would replace a layer that it is made of,
            ``study-open-elsewhere`` when it would replace one that somebody has open, and as
            :func:`~.package.write_package` does.
        Canceled
            When the user stopped it.
        """
        setup, path = self.prepared(), Path(path).absolute()
        for role in ROLES:
            source = getattr(setup, role)
            if source is not None and source.path == path:
                raise Problem("output-is-input", path=str(path))
        for problems in setup._check().values():
            raise problems[0]
        network = network_path(path)
        require_writable(path)
        require_writable(network)
        lock = StudyLock(path)
        if path.exists():
            lock.take()
        try:
            with tempfile.TemporaryDirectory(prefix=f".{path.stem}-", dir=path.parent) as folder:
                draft = Path(folder) / path.name
                try:
                    setup._write(draft, path, feedback)
                    check(feedback)
                except BaseException as error:
                    # An exception keeps what it passed, and with it layers of the draft open.
                    clear_frames(error.__traceback__)
                    raise
                move_into_place(draft, path)
                move_into_place(network_path(draft), network)
        finally:
            lock.release()
        check(feedback, 100.0)
        return StudyFile.open(path)

    def _write(self, draft: Path, home: Path, feedback: Feedback) -> None:
        """Write the files to a folder of their own."""
        rules, layers, tables = self.rule_set(), {}, []
        known: NetworkFile | None = None
        notices: list[Notice] = []
        if self.network:
            known = load(Path(self.network), with_core=True)
            crs = crs_of(known.roads)
        else:
            crs = computing_crs(self.roads)
        places, said = self.municipality_layer.read(
            self.municipalities, crs, feedback=Part(feedback, 0, _STEPS)
        )
        notices += said
        table, layers["municipalities"] = municipalities_table(places, self.municipality_layer)
        tables.append(table)
        table, layers["population"], said = population_table(
            self.population, self.population_layer, crs, Part(feedback, 1, _STEPS)
        )
        notices += said
        tables.append(table)
        if known is None:
            table, layers["roads"], said = roads_table(
                self.roads, self.road_layer, crs, Part(feedback, 2, _STEPS)
            )
            notices += said
            tables.append(table)
        facilities, how, reading = self.facilities, self.facility_layer, Part(feedback, 3, _STEPS)
        table, layers["facilities"], said = facilities_table(
            facilities, how, crs, rules.tiers, places, reading
        )
        notices += said
        tables.append(table)
        settings = dataclasses.replace(
            self.settings,
            population=self.settings.population or self.population.sourceName(),
            rules=None if self.rules is None else self.rules.to_data(),
            layers={role: reader.as_json() for role, reader in layers.items()},
            notices=notices,
            network=known.fingerprint if known is not None else "",
        )
        tables.append(_settings_table(settings.as_json()))
        write_package(draft, tables, crs, feedback=Part(feedback, 4, _STEPS))
        if known is None:
            network_of(StudyFile.open(draft), settings, Part(feedback, 5, _STEPS), home=home)
            return
        profile = settings.speeds()["car"]
        made = with_core(known, profile, known.provenance, Part(feedback, 5, _STEPS))
        core = None if made.core is None else (profile, made.core)
        save(network_path(draft), made.roads, {**made.provenance, OF_STUDY: True}, core)


def _settings_table(values: Mapping[str, Any]) -> PackageTable:
    """Return settings as the table that :class:`StudyFile` reads."""
    rows = {"schema": SCHEMA, **values}
    return PackageTable(
        "study",
        (FieldSpec("key", "text", "Key"), FieldSpec("value", "text", "Value")),
        [list(rows), [as_json(value) for value in rows.values()]],
    )


def _open(layer: Any) -> Any:
    """Open a file as a layer; a layer is what it is."""
    if not isinstance(layer, (str, Path)):
        return layer
    if not str(layer):
        return None
    name = str(layer).rpartition("layername=")[2] if "layername=" in str(layer) else ""
    return QgsVectorLayer(str(layer), name or Path(str(layer)).stem, "ogr")


def _valid(layer: Any) -> bool:
    return layer is not None and (not isinstance(layer, QgsVectorLayer) or layer.isValid())
