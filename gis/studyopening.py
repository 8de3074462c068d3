"""Opening a study file: from its tables to all that the planner's tools work on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from traceback import clear_frames

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsWkbTypes,
)

from ..engine.feedback import SILENT, Feedback, Part, check
from ..engine.problems import Notice, Problem
from ..planning.channels import FIGURE, total
from ..planning.demand import Demand
from ..planning.facilities import Facilities
from ..planning.facility import Facility, rows_of
from ..planning.municipalities import Municipalities
from ..planning.placenotices import facilities_on_islands
from ..planning.ruleset import RuleSet
from ..planning.sample.study import build_study
from ..planning.scenario import Scenario, applied, located
from ..planning.study import Study
from ..planning.timetable import Timetable
from ..planning.travel import Travel, off_network_notices
from .channeltable import channels_of
from .demandcells import cells_of
from .facilitylayer import built, timetables
from .municipalitylayer import Places
from .populationlayer import PopulationLayer
from .roadlayer import crs_of
from .sample_study import write_sample_study
from .studyfile import StudyFile
from .studynetwork import given_network, network_of, network_path
from .studysettings import StudySettings

SAMPLE_YEAR = 2020

_STEPS = 6
_POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry


@dataclass
class OpenedStudy:
    """A study that is open.

    Attributes
    ----------
    file : StudyFile
        Where it is kept; locked for others unless it is read only.
    name : str
    study : Study
        The baseline: people, municipalities, and the facilities of the file's own table.
    rule_set : RuleSet
    travel : Travel
    crs : QgsCoordinateReferenceSystem
        The projected system in metres that everything is computed in.
    cells : list of QgsGeometry
        Area or place of each demand point, in ``crs``; of a split cell the part.
    facility_rows : list of Facility
        The study's facilities one by one.
    notices : list of Notice
        What there is to know of the input.
    read_only : bool
        Whether nothing can be saved: another QGIS has the study, or the disk does not allow it.
    settings : StudySettings
    """

    file: StudyFile
    name: str
    study: Study
    rule_set: RuleSet
    travel: Travel
    crs: QgsCoordinateReferenceSystem
    cells: list[QgsGeometry]
    facility_rows: list[Facility]
    notices: list[Notice] = field(default_factory=list)
    read_only: bool = False
    settings: StudySettings = field(default_factory=StudySettings)

    @property
    def day(self) -> date | None:
        """The day that is looked at, from the settings."""
        return self.settings.day

    def rows(self, scenario: Scenario) -> list[Facility]:
        """Return the facilities of a scenario, each in the municipality that it stands in."""
        return located(applied(self.facility_rows, scenario.changes), self.study.municipalities)

    def close(self) -> None:
        """Let others write to the study."""
        self.file.unlock()


def open_study(
    path: Path | str,
    feedback: Feedback = SILENT,
    network: Path | str | None = None,
    *,
    read_only: bool = False,
) -> OpenedStudy:
    """Open a study file.

    Everything is opened in the calling thread. The study stays locked for others until it is
    closed, unless it is opened read only; if it cannot be locked it is, too.

    Parameters
    ----------
    path : Path or str
        The study's GeoPackage. Its network is the ``.npz`` file of the same name beside it, made
        when it is missing or stale.
    feedback : Feedback
        Progress and cancel.
    network : Path or str, optional
        Another network file.
    read_only : bool
        Only look at it, whoever else has it open.

    Raises
    ------
    Problem
        As :meth:`StudyFile.open` does, and what reading the layers can raise.
    Canceled
        When the user stopped it.
    """
    file = StudyFile.open(path, read_only=read_only)
    notices = list(file.notices)
    if not file.read_only:
        try:
            file.lock()
        except Problem as problem:
            file.read_only = True
            if problem.code == "study-open-elsewhere":
                notices.append(Notice("study-open-elsewhere", **problem.values))
            else:
                notices.append(Notice("study-read-only", path=str(file.path)))
    try:
        return _opened(file, notices, feedback, network)
    except BaseException as error:
        file.unlock()
        # An exception keeps what it passed: layers, which belong to this thread.
        clear_frames(error.__traceback__)
        raise


def _opened(
    file: StudyFile, notices: list[Notice], feedback: Feedback, network: Path | str | None
) -> OpenedStudy:
    settings = StudySettings.from_json(file.settings())
    rules = settings.rule_set()
    speeds = settings.speeds()
    if network is None:
        known, said = network_of(file, settings, Part(feedback, 0, _STEPS))
    else:
        known, said = given_network(Path(network), speeds["car"], Part(feedback, 0, _STEPS))
    notices += said
    crs = crs_of(known.roads)
    places, said = _municipalities(file, settings, crs, Part(feedback, 1, _STEPS))
    notices += said
    demand, cells, label, said = _population(file, settings, crs, places, feedback)
    notices += said
    facilities, schedule, said = _facilities(
        file, settings, crs, rules, places, Part(feedback, 4, _STEPS)
    )
    notices += said
    channels, said = channels_of(file)
    notices += said
    carried = total(channels)
    study = Study(
        places.municipalities,
        demand,
        facilities,
        figures={**({} if carried is None else {FIGURE: carried}), **settings.figures},
        population=settings.population or label,
        population_year=settings.population_year,
        timetables=schedule,
        channels=channels,
    )
    travel = Travel(known.roads, speeds, settings.max_snap_m, settings.min_island, file=known)
    notices += _place_notices(travel, study, rules, Part(feedback, 5, _STEPS))
    notices += _unsaid(settings.notices, notices)
    check(feedback, 100.0)
    rows = rows_of(facilities, rules.tiers)
    file.baseline = {row.id: row for row in rows}
    return OpenedStudy(
        file=file,
        name=settings.name or file.path.stem,
        study=study,
        rule_set=rules,
        travel=travel,
        crs=crs,
        cells=cells,
        facility_rows=rows,
        notices=notices,
        read_only=file.read_only,
        settings=settings,
    )


def _unsaid(remembered: Sequence[Notice], said: Sequence[Notice]) -> list[Notice]:
    """Return what the set-up told and reading the copy has not told again."""
    known = {(notice.code, notice.count) for notice in said}
    return [notice for notice in remembered if (notice.code, notice.count) not in known]


def _municipalities(
    file: StudyFile,
    settings: StudySettings,
    crs: QgsCoordinateReferenceSystem,
    feedback: Feedback,
) -> tuple[Places, list[Notice]]:
    layer = file.layer("municipalities")
    reader = settings.layer("municipalities", layer)
    places, notices = reader.read(layer, crs, feedback=feedback)
    return places, notices


def _population(
    file: StudyFile,
    settings: StudySettings,
    crs: QgsCoordinateReferenceSystem,
    places: Places,
    feedback: Feedback,
) -> tuple[Demand, list[QgsGeometry], str, list[Notice]]:
    """Read the people and the cells that they live in, in two passes."""
    layer = file.layer("population")
    reader: PopulationLayer = settings.layer("population", layer)
    reading, looking = Part(feedback, 2, _STEPS), Part(feedback, 3, _STEPS)
    demand, fid, notices = reader.read(layer, crs, places, feedback=reading)
    cells = cells_of(layer, crs, demand, fid, places.municipalities, looking)
    return demand, cells, layer.name(), notices


def _facilities(
    file: StudyFile,
    settings: StudySettings,
    crs: QgsCoordinateReferenceSystem,
    rules: RuleSet,
    places: Places,
    feedback: Feedback,
) -> tuple[Facilities, dict[str, Timetable], list[Notice]]:
    layer = file.layer("facilities")
    reader = settings.layer("facilities", layer)
    if layer.isValid() and layer.featureCount() == 0:
        empty = no_facilities(rules, places.municipalities)
        return empty, {}, [Notice("study-without-facilities")]
    table = reader.read_table(layer, crs, feedback=feedback)
    facilities, _, notices = built(table, rules.tiers, places.municipalities)
    schedule, said = timetables(table, facilities, rules.tiers)
    return facilities, schedule, [*table.notices, *notices, *said]


def no_facilities(rules: RuleSet, municipalities: Municipalities) -> Facilities:
    """Return the facilities of a study that has none."""
    empty, _ = Facilities.build(
        ids=[], xy=np.empty((0, 2)), tiers=rules.tiers, municipalities=municipalities, tier=[]
    )
    return empty


def _place_notices(
    travel: Travel, study: Study, rules: RuleSet, feedback: Feedback
) -> list[Notice]:
    """Tell which people and facilities have no road, or stand on an island."""
    said: list[Notice] = []
    modes = sorted({question.mode for question in rules.questions()})
    for number, mode in enumerate(modes):
        check(feedback, 100.0 * number / len(modes))
        said += travel.notices(mode)
        for layer, ids, xy in (
            (study.population, study.demand.ids, study.demand.xy),
            ("facilities", study.facilities.ids, study.facilities.xy),
        ):
            snapped = travel.snap_once(mode, xy)
            said += off_network_notices(snapped, ids, layer, travel.max_snap_m)
        said += facilities_on_islands(travel, mode, study)
    return said


def write_sample(path: Path | str, feedback: Feedback = SILENT) -> StudyFile:
    """Write the sample study and its network, so that it opens at once.

    Raises
    ------
    Problem
        As :func:`~.sample_study.write_sample_study` does.
    Canceled
        When the user stopped it; nothing is left behind.
    """
    path = Path(path).absolute()
    study = build_study(feedback=Part(feedback, 0, 3))
    write_sample_study(study, path, feedback=Part(feedback, 1, 3))
    settings = StudySettings(population_year=SAMPLE_YEAR)
    try:
        file = StudyFile.open(path)
        file.set_all({"population_year": SAMPLE_YEAR})
        network_of(file, settings, Part(feedback, 2, 3))
    except BaseException as error:
        clear_frames(error.__traceback__)
        path.unlink()
        network_path(path).unlink(missing_ok=True)
        raise
    check(feedback, 100.0)
    return file
