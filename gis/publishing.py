"""Publishing: from an open study to a project that QGIS Server serves, with its results."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from qgis.core import QgsProject

from ..engine.feedback import SILENT, Feedback, Part, check
from ..engine.problems import Notice, Problem
from ..i18n import speaking
from .package import require_writable, write_package
from .publication import BASELINE, Publication, read
from .publishedsides import PublishedSide, evaluated, published_sides, scenario_ids
from .publishingcheck import ERROR, Finding, check_project
from .publishingcopy import copy_study
from .publishingfiles import draft_folder, replace_together
from .publishingproject import PublishedProject, Wishes
from .publishingservices import Contact
from .publishingtables import FEWEST_SHOWN, ResultLayer, ResultLayers
from .publishingtext import cleaned
from .publishingtime import MOST_PERIODS, Period, over_time, periods
from .studyopening import OpenedStudy

RESULTS = "_results.gpkg"
STUDY = "_study.gpkg"
PROJECT = "_published.qgs"
"""Ends of the files' names."""


@dataclass(frozen=True)
class Order:
    """What is to be published, and how.

    Attributes
    ----------
    project : Path, optional
        The project's file; without one it lies beside the study.
    scenarios : sequence of str
        Names or ids; none stands for all saved ones and the baseline.
    language : str
    title, abstract, attribution : str
        Without a title, the study's name.
    contact : Contact
    keywords : sequence of str
    days : sequence of date
        First days of the periods that the baseline is shown for; without any they begin whenever
        a facility opens or closes.
    fewest_shown : int
        See :class:`~.publishingtables.ResultLayers`.
    roads : bool
        Whether main roads are published for orientation.
    """

    project: Path | None = None
    scenarios: Sequence[str] = ()
    language: str = "en"
    title: str = ""
    abstract: str = ""
    attribution: str = ""
    contact: Contact = field(default_factory=Contact)
    keywords: Sequence[str] = ()
    days: Sequence[date] = ()
    fewest_shown: int = FEWEST_SHOWN
    roads: bool = True

    def path(self, opened: OpenedStudy) -> Path:
        """Return the project's file."""
        study = opened.file.path
        path = (self.project or study.with_name(study.stem + PROJECT)).absolute()
        return path if path.suffix.lower() == ".qgs" else path.with_name(f"{path.name}.qgs")


@dataclass
class Published:
    """What was published.

    Attributes
    ----------
    project, results, study : Path
    sides : list of PublishedSide
    findings : list of Finding
        What the publication's own check has to say.
    notices : list of Notice
    """

    project: Path
    results: Path
    study: Path
    sides: list[PublishedSide]
    findings: list[Finding] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)


def publish(opened: OpenedStudy, order: Order, feedback: Feedback = SILENT) -> Published:
    """Write a project, its results, and where it lies elsewhere a copy of the study.

    A former publication of the same name stays whole until all is done. It must run in the main
    thread, where projects belong.

    Raises
    ------
    Problem
        ``publication-crs-missing`` for a study in a system that has no code,
        ``publication-file-taken`` when a file of such a name is none of ours,
        ``publication-unsound`` when the check finds what must not be published, what
        :func:`~.publishedsides.published_sides` and writing can raise.
    Canceled
        When the user stopped it.
    """
    if not opened.crs.authid():
        raise Problem("publication-crs-missing")
    path = order.path(opened)
    require_writable(path)
    results = path.with_name(path.stem + RESULTS)
    study = opened.file.path
    is_inside = study.is_relative_to(path.parent)
    if not is_inside:
        study = path.with_name(path.stem + STUDY)
    _require_ours(path, [results] if is_inside else [results, study])
    with speaking(order.language), draft_folder(path) as folder:
        sides = published_sides(opened, scenario_ids(opened, order.scenarios))
        found, spans, notices = _layers(opened, order, sides, Part(feedback, 0, 2))
        tables = [layer.table for part in found.values() for layer in part]
        write_package(folder / results.name, tables, opened.crs, feedback=Part(feedback, 1, 2))
        publication = Publication(
            study.relative_to(path.parent).as_posix(),
            tuple(one.id for one in sides),
            order.language,
            order.title or opened.name,
            order.abstract,
            order.attribution,
            tuple(span.first for span in spans),
        )
        wishes = Wishes(publication, order.contact, tuple(order.keywords))
        _write_project(folder / path.name, folder / results.name, opened, wishes, sides, found)
        ids = publication.scenarios
        copied = [] if is_inside else copy_study(opened, ids, folder / study.name)
        findings = check_project(folder / path.name, home=path.parent)
        errors = [finding for finding in findings if finding.severity == ERROR]
        if errors:
            where = sorted({finding.where or path.name for finding in errors})
            codes = sorted({finding.problem.code for finding in errors})
            raise Problem("publication-unsound", where=where, codes=codes)
        check(feedback)
        drafts = [*copied, folder / results.name, folder / path.name]
        replace_together(drafts, path.parent)
    check(feedback, 100.0)
    return Published(path, results, study, sides, findings, notices)


def _layers(
    opened: OpenedStudy, order: Order, sides: Sequence[PublishedSide], feedback: Feedback
) -> tuple[dict[str, list[ResultLayer]], list[Period], list[Notice]]:
    """Return the layers by scenario, and those of all of them, with what there is to know."""
    made = ResultLayers(opened, order.language, order.fewest_shown)
    found: dict[str, list[ResultLayer]] = {}
    for one, evaluation in evaluated(opened, sides, Part(feedback, 0, 2)):
        found[one.id] = list(made.of(one, evaluation))
    notices = []
    spans: list[Period] = []
    baseline = next((one for one in sides if one.id == BASELINE), None)
    if baseline is not None:
        known = [day for day in (opened.day, opened.settings.baseline_day) if day is not None]
        spans = periods(opened.facility_rows, order.days, known)
        if len(spans) > MOST_PERIODS:
            left = len(spans) - MOST_PERIODS
            notices.append(Notice("publication-days-left-out", left, shown=MOST_PERIODS))
            spans = spans[:MOST_PERIODS]
        part = Part(feedback, 1, 2)
        found[_TIME] = list(over_time(opened, made, baseline, spans, part))
    elif order.days:
        notices.append(Notice("publication-days-without-baseline", len(order.days)))
    found[_BACKGROUND] = list(made.background(order.roads))
    return found, spans, notices


_TIME, _BACKGROUND = "/time", "/background"
"""Keys beside the ids of scenarios, none of which has such a sign."""


def _write_project(
    path: Path,
    results: Path,
    opened: OpenedStudy,
    wishes: Wishes,
    sides: Sequence[PublishedSide],
    found: dict[str, list[ResultLayer]],
) -> None:
    made = PublishedProject(results, opened.crs, wishes, opened.rule_set.tiers)
    for one in sides:
        made.add_scenario(one, found[one.id])
    made.add_over_time(found.get(_TIME, []))
    made.add_background(found[_BACKGROUND])
    project = made.finish()
    if not project.write(str(path)):
        raise Problem("output-failed", reason=project.error() or path.name)
    # No system moves a file that is still open.
    project.clear()
    path.write_text(cleaned(path.read_text("utf-8"), path.parent), "utf-8")


def study_of(project: Path) -> Path:
    """Return the study that a published project names.

    Raises
    ------
    Problem
        ``publication-none``.
    """
    publication = _publication(project)
    if publication is None:
        raise Problem("publication-none", path=str(project))
    return project.parent / publication.study


def _publication(path: Path) -> Publication | None:
    """Return what a project's file says that it publishes, without opening its layers."""
    project = QgsProject()
    # Not by its scope, which is another since 3.26.
    unresolved = QgsProject.FlagDontResolveLayers
    return read(project) if path.is_file() and project.read(str(path), unresolved) else None


def _require_ours(project: Path, others: Sequence[Path]) -> None:
    """Refuse to write over what no publication has written."""
    if project.exists():
        others = [] if _publication(project) is not None else [project]
    for path in others:
        if path.exists():
            raise Problem("publication-file-taken", path=str(path))
