"""What a project publishes: told in the project itself, for whoever serves it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import PurePosixPath, PureWindowsPath

from qgis.core import QgsProject

SCOPE = "ServiceNetworkPlanner"
"""Where the project's entries are."""

LANGUAGES = ("en", "fi", "sv")

BASELINE = "baseline"
"""Stands among the scenarios for the study's own facilities."""

_TEXTS = ("study", "language", "title", "abstract", "attribution")
_LISTS = ("scenarios", "days")


@dataclass(frozen=True)
class Publication:
    """What is published of a study; nothing else of it may ever be seen.

    Attributes
    ----------
    study : str
        Path of the study file from the project's folder, which it lies in, with ``/``.
    scenarios : tuple of str
        Ids of the published scenarios, :data:`BASELINE` for the study's own facilities.
    language : str
        ``en``, ``fi`` or ``sv``.
    title, abstract, attribution : str
    days : tuple of date
        The days that the baseline is also shown on.
    """

    study: str
    scenarios: tuple[str, ...]
    language: str = "en"
    title: str = ""
    abstract: str = ""
    attribution: str = ""
    days: tuple[date, ...] = ()


def read(project: QgsProject) -> Publication | None:
    """Return what a project publishes; ``None`` if nothing, or nothing that can be trusted.

    Nobody vouches for a project: a study outside of its folder, a language that we have not got
    or a day that is none make it none of ours.
    """
    texts = {name: project.readEntry(SCOPE, _key(name), "")[0] for name in _TEXTS}
    lists = {name: project.readListEntry(SCOPE, _key(name), [])[0] for name in _LISTS}
    scenarios = tuple(dict.fromkeys(filter(None, lists["scenarios"])))
    if not is_inside(texts["study"]) or not scenarios or texts["language"] not in LANGUAGES:
        return None
    try:
        days = tuple(map(date.fromisoformat, lists["days"]))
    except ValueError:
        return None
    return Publication(scenarios=scenarios, days=days, **texts)


def write(project: QgsProject, publication: Publication) -> None:
    """Note in a project what it publishes, in the place of what was noted before."""
    for name in _TEXTS:
        project.writeEntry(SCOPE, _key(name), getattr(publication, name))
    project.writeEntry(SCOPE, _key("scenarios"), list(publication.scenarios))
    project.writeEntry(SCOPE, _key("days"), [day.isoformat() for day in publication.days])


def is_inside(path: str) -> bool:
    """Tell whether a path leads from the project's folder to a file in it, on any system."""
    windows = PureWindowsPath(path)
    parts = (*PurePosixPath(path).parts, *windows.parts)
    rooted = PurePosixPath(path).is_absolute() or windows.anchor or windows.drive
    return bool(path.strip()) and not rooted and ".." not in parts


def _key(name: str) -> str:
    return f"publication/{name}"
