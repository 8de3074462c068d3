"""The network of a study: kept in a file beside it, and made anew when the roads have changed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from qgis.core import QgsVectorLayer

from ..engine.feedback import SILENT, Feedback, Part, check
from ..engine.network import Network
from ..engine.networkfile import NetworkFile, fingerprint, load, origin_of, save
from ..engine.problems import Notice, Problem
from ..engine.profile import SpeedProfile
from ..engine.reduction import Core
from .layersettings import require_fields
from .provenance import STALE, state
from .source import require_kind
from .studyfile import ROADS, StudyFile
from .studysettings import StudySettings

DIGEST = "table"
"""Key in a network file's provenance: the digest of the roads table that it was made of."""


OF_STUDY = "of_study"
"""Key in a network file's provenance: it belongs to a study, which may replace it."""


def network_path(study: Path) -> Path:
    """Return where the network file of a study is.

    Beside the study, under its name; where somebody's own file has that name, under another one.
    """
    usual = study.with_suffix(".npz")
    return study.with_suffix(".network.npz") if _is_foreign(usual) else usual


def _is_foreign(path: Path) -> bool:
    """Tell whether a file is no study's network: other arrays, or a network of the toolbox's."""
    if not path.is_file():
        return False
    origin = origin_of(path)
    # One that cannot be read is the remains of a network: nothing is lost when it is replaced.
    return origin is None or bool(origin and not {DIGEST, OF_STUDY} & set(origin))


def network_of(
    file: StudyFile,
    settings: StudySettings,
    feedback: Feedback = SILENT,
    *,
    home: Path | None = None,
) -> tuple[NetworkFile, list[Notice]]:
    """Return the study's network with its core, from its file or made and kept for next time.

    ``home`` is where the study is going to be, if not where it is now.

    Raises
    ------
    Problem
        ``study-network-missing`` when there are neither roads nor a network file,
        ``study-network-other`` when that file is not the one of a study without roads, and what
        reading either can raise.
    """
    path = network_path(file.path)
    profile = settings.speeds()["car"]
    if not file.has(ROADS):
        # Then a network of the toolbox's may be just what was put there for it.
        path = path if path.is_file() else file.path.with_suffix(".npz")
        if not path.is_file():
            raise Problem("study-network-missing", path=str(file.path), network=path.name)
        made, said = given_network(path, profile, feedback)
        if settings.network and made.fingerprint != settings.network:
            raise Problem("study-network-other", path=str(file.path), network=path.name)
        return made, said
    layer = file.layer(ROADS)
    reader = settings.layer(ROADS, layer)
    require_kind(layer, "line")
    require_fields(layer, reader.field_names())
    mark = {
        DIGEST: file.digest(ROADS, reader.field_names(), feedback),
        "settings": _plain(reader.as_json()),
    }
    notices: list[Notice] = []
    known: NetworkFile | None = None
    replace = True
    try:
        known = load(path, with_core=True) if path.is_file() else None
    except Problem as problem:
        # A network file is only a shortcut: it is made again, but never over a later version's.
        replace = problem.code != "network-file-newer"
        notices.append(Notice("study-network-rebuilt", path=path.name))
    fresh = known is not None and all(known.provenance.get(k) == v for k, v in mark.items())
    if known is None or not fresh:
        roads, said = reader.read(layer, feedback=Part(feedback, 0, 2))
        notices += said
        if known is not None and fingerprint(roads) != known.fingerprint:
            notices.append(Notice("study-network-rebuilt", path=path.name))
            known = None
        if known is None:
            known = NetworkFile(roads, fingerprint(roads), {})
    elif known.core_of(profile) is not None:
        return known, []
    origin = {**_origin(layer, home or file.path), **mark}
    made = with_core(known, profile, origin, Part(feedback, 1, 2))
    if file.read_only or not replace:
        notices.append(Notice("study-network-unsaved", path=path.name))
        return made, notices
    try:
        save(path, made.roads, origin, (profile, made.core) if made.core else None)
    except Problem as problem:
        if problem.code != "file-not-written":
            raise
        notices.append(Notice("study-network-unsaved", path=path.name))
    return made, notices


def given_network(
    path: Path, profile: SpeedProfile, feedback: Feedback = SILENT
) -> tuple[NetworkFile, list[Notice]]:
    """Return a network from a file that somebody made of roads elsewhere.

    Raises
    ------
    Problem
        See :func:`~.networkfile.load`.
    """
    known = load(path, with_core=True)
    notices = []
    if state(known, feedback=feedback) == STALE:
        names = {name: str(known.provenance.get(name, "")) for name in ("layer", "built")}
        notices = [Notice("network-stale-used", **names)]
    if known.core_of(profile) is None:
        known = with_core(known, profile, known.provenance, feedback)
    return known, notices


def with_core(
    known: NetworkFile, profile: SpeedProfile, provenance: Mapping[str, Any], feedback: Feedback
) -> NetworkFile:
    """Return a network with its core by a profile, the costly part of opening it."""
    check(feedback, 0.0)
    core = known.core_of(profile) or Core.of(Network.from_roads(known.roads, profile))
    check(feedback, 100.0)
    return NetworkFile(known.roads, known.fingerprint, dict(provenance), core, profile.digest)


def _origin(layer: QgsVectorLayer, study: Path) -> dict[str, Any]:
    """Describe the roads so that the toolbox, too, can tell whether they are still the same."""
    return {
        "layer": layer.name(),
        "built": datetime.now(timezone.utc).strftime("%Y-%m-%d %H:%M UTC"),
        "source": f"{study}|layername={ROADS}",
        "provider": "ogr",
        "files": {},
        "whole": True,
    }


def _plain(values: Mapping[str, Any]) -> Any:
    """Return values as JSON gives them back."""
    return json.loads(json.dumps(values))
