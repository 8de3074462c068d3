"""Looks a published project over: what would not work, must not be seen, or no longer holds."""

from __future__ import annotations

import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsLayerTreeGroup, QgsMapLayer, QgsProject, QgsVectorLayer

from ..engine.problems import Problem
from ..planning.fingerprint import differing
from .partnames import part_names
from .publication import BASELINE, Publication, read
from .publishedsides import published_sides
from .publishingproject import FINGERPRINT_PROPERTY, KIND_PROPERTY, SCENARIO_PROPERTY
from .publishingtime import FROM
from .studyfile import StudyFile
from .studyopening import OpenedStudy

ERROR, WARNING, NOTE = "error", "warning", "note"
SEVERITIES = (ERROR, WARNING, NOTE)

_SHORT_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.\-]*")
_WHOLE_PATH = re.compile(r"""["'>](?:file://)?(?:/|[A-Za-z]:[/\\])[^"'<>|]*\.[a-z]+\|layername=""")
_PRIVATE = re.compile(
    r"(note|notes|comment|comments|remark|remarks|author|editor|user|log|phone|e?mail|address"
    r"|huomautus|huomautuksia|kommentti|tekijä|osoite|puhelin"
    r"|anmärkning|kommentar|författare|adress|telefon)"
)
"""Names of fields that hold what is said among planners, or about people."""


@dataclass(frozen=True)
class Finding:
    """Something about a published project that somebody should know.

    Attributes
    ----------
    severity : str
        ``error`` for what does not work or must not be seen, ``warning`` for what should be
        mended, ``note`` for what is good to know.
    where : str
        Title of the layer, empty for the project.
    problem : Problem
        Fact, cause and remedy, as everywhere.
    """

    severity: str
    where: str
    problem: Problem


def check_project(
    path: Path, opened: OpenedStudy | None = None, *, home: Path | None = None
) -> list[Finding]:
    """Look a project over.

    Parameters
    ----------
    path : Path
        The project's file.
    opened : OpenedStudy, optional
        The study as it is now, to tell what no longer holds.
    home : Path, optional
        The folder that the project is going to lie in, if not where it is now.

    Returns
    -------
    list of Finding
        The gravest first.

    Raises
    ------
    Problem
        ``publication-unreadable`` or ``publication-none``.
    """
    project = QgsProject()
    if not path.is_file() or not project.read(str(path)):
        raise Problem("publication-unreadable", path=str(path), reason=project.error() or "–")
    publication = read(project)
    if publication is None:
        raise Problem("publication-none", path=str(path))
    layers = list(project.mapLayers().values())
    found = [
        *_names(project, layers),
        *_settings(project, publication),
        *_paths(project, path),
        *_study(publication, home or path.parent),
    ]
    for layer in layers:
        found += _layer(layer, publication, path.parent.resolve())
    if opened is not None:
        found += _stale(layers, publication, opened)
    project.clear()
    return sorted(found, key=lambda finding: SEVERITIES.index(finding.severity))


def _names(project: QgsProject, layers: list[QgsMapLayer]) -> Iterator[Finding]:
    """Look at the names by which services call layers and groups."""
    groups = list(_groups(project.layerTreeRoot()))
    named = [(layer.shortName(), layer.title() or layer.name()) for layer in layers]
    named += [(str(node.customProperty("wmsShortName") or ""), node.name()) for node in groups]
    times = Counter(name for name, _ in named)
    for name, where in named:
        if not name:
            yield Finding(ERROR, where, Problem("publication-short-name-missing"))
        elif not _SHORT_NAME.fullmatch(name):
            yield Finding(ERROR, where, Problem("publication-short-name-invalid", name=name))
        elif times[name] > 1:
            problem = Problem("publication-short-name-twice", name=name, times=times[name])
            yield Finding(ERROR, where, problem)


def _groups(parent: QgsLayerTreeGroup) -> Iterator[QgsLayerTreeGroup]:
    for node in parent.children():
        if isinstance(node, QgsLayerTreeGroup):
            yield node
            yield from _groups(node)


def _settings(project: QgsProject, publication: Publication) -> Iterator[Finding]:
    """Look at what holds for the whole project."""
    if not project.crs().isValid() or not project.crs().authid():
        yield Finding(ERROR, "", Problem("publication-crs-missing"))
    if any(project.readListEntry("WFSTLayers", f"/{key}")[0] for key in _CHANGES):
        yield Finding(ERROR, "", Problem("publication-editable"))
    if not project.readBoolEntry("WMSServiceCapabilities", "/", False)[0]:
        yield Finding(ERROR, "", Problem("publication-off"))
    for key in ("WMSMaxWidth", "WMSMaxHeight"):
        if project.readNumEntry(key, "/", -1)[0] <= 0:
            yield Finding(WARNING, "", Problem("publication-unlimited"))
            break
    contact = "".join(project.readEntry(key, "/")[0] for key in _CONTACT)
    for severity, text, problem in (
        (ERROR, publication.title, Problem("publication-without-title")),
        (WARNING, publication.abstract, Problem("publication-without-abstract")),
        (WARNING, publication.attribution, Problem("publication-without-attribution")),
        (WARNING, contact, Problem("publication-without-contact")),
    ):
        if not text.strip():
            yield Finding(severity, "", problem)


def _paths(project: QgsProject, path: Path) -> Iterator[Finding]:
    """Look for paths that hold on one computer only, and tell of it."""
    is_absolute = project.readBoolEntry("Paths", "/Absolute", False)[0]
    if is_absolute or _WHOLE_PATH.search(_text(path)):
        yield Finding(ERROR, "", Problem("publication-paths-absolute"))


def _text(path: Path) -> str:
    """Return a project as text, also where it is packed."""
    if not zipfile.is_zipfile(path):
        return path.read_text("utf-8")
    with zipfile.ZipFile(path) as archive:
        packed = [name for name in archive.namelist() if name.endswith(".qgs")]
        return "".join(archive.read(name).decode("utf-8") for name in packed)


_CHANGES = ("Update", "Insert", "Delete")
_CONTACT = ("WMSContactOrganization", "WMSContactPerson", "WMSContactMail", "WMSContactPhone")


def _study(publication: Publication, home: Path) -> Iterator[Finding]:
    """Look at the study beside the project, if it is there already."""
    path = home / publication.study
    if not path.is_file():
        # A copy is only put there together with the project.
        return
    try:
        saved = StudyFile.open(path, read_only=True).scenarios()
    except Problem as problem:
        yield Finding(WARNING, path.name, problem)
        return
    other = [one.name for one in saved if one.id not in publication.scenarios]
    if other:
        problem = Problem("publication-study-whole", study=publication.study, count=len(other))
        yield Finding(NOTE, "", problem)


def _layer(layer: QgsMapLayer, publication: Publication, folder: Path) -> Iterator[Finding]:
    """Look at a layer."""
    where = layer.title() or layer.name()
    source = Path(layer.source().split("|")[0])
    is_ours = isinstance(layer, QgsVectorLayer) and layer.customProperty(KIND_PROPERTY)
    if not is_ours:
        yield Finding(ERROR, where, Problem("publication-layer-foreign"))
    elif layer.providerType() != "ogr" or folder not in source.resolve().parents:
        yield Finding(ERROR, where, Problem("publication-layer-outside", source=source.name))
    elif not layer.isValid():
        yield Finding(ERROR, where, Problem("publication-layer-invalid", source=source.name))
    if layer.isSpatial() and not layer.crs().authid():
        yield Finding(ERROR, where, Problem("publication-layer-crs"))
    scenario = str(layer.customProperty(SCENARIO_PROPERTY) or "")
    if scenario and scenario not in publication.scenarios:
        yield Finding(ERROR, where, Problem("publication-leak", scenario=scenario))
    if not (layer.title().strip() and layer.abstract().strip()):
        yield Finding(WARNING, where, Problem("publication-layer-without-words"))
    if isinstance(layer, QgsVectorLayer):
        fields = [field.name() for field in layer.fields()]
        private = [name for name in fields if _PRIVATE.fullmatch(name.lower())]
        if private:
            yield Finding(ERROR, where, Problem("publication-private", fields=private))
        if not layer.readOnly():
            yield Finding(WARNING, where, Problem("publication-layer-editable"))


def _stale(
    layers: list[QgsMapLayer], publication: Publication, opened: OpenedStudy
) -> Iterator[Finding]:
    """Tell which results no longer are what the study says now."""
    saved = {one.id for one in opened.file.scenarios()} | {BASELINE}
    here = [id_ for id_ in publication.scenarios if id_ in saved]
    sides = {one.id: one for one in published_sides(opened, here)}
    titles = {
        str(layer.customProperty(SCENARIO_PROPERTY)): layer
        for layer in layers
        if layer.customProperty(FINGERPRINT_PROPERTY) and not _is_dated(layer)
    }
    for id_ in publication.scenarios:
        layer = titles.get(id_)
        if layer is None:
            yield Finding(ERROR, "", Problem("publication-scenario-missing", scenario=id_))
            continue
        where = layer.title() or layer.name()
        if id_ not in sides:
            yield Finding(WARNING, where, Problem("publication-scenario-gone"))
            continue
        parts = differing(str(layer.customProperty(FINGERPRINT_PROPERTY)), sides[id_].fingerprint)
        if parts:
            words = [part_names()[part] for part in parts]
            problem = Problem("publication-stale", scenario=sides[id_].name, parts=words)
            yield Finding(WARNING, where, problem)


def _is_dated(layer: QgsMapLayer) -> bool:
    """Tell whether a layer shows many days."""
    return isinstance(layer, QgsVectorLayer) and layer.fields().lookupField(FROM) >= 0
