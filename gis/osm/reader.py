"""One pass of GDAL's OSM driver over a file."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr

from ...engine.feedback import SILENT, Feedback, check
from ...engine.problems import Problem
from .file import inspect

CONFIGURATION = Path(__file__).parent.parent.parent / "resources" / "osm" / "osmconf.ini"

CHUNK = 2000
"""How many features lie between two looks at progress and cancel."""


@dataclass(frozen=True)
class Request:
    """What to read.

    Parameters
    ----------
    layers : tuple of str
        The driver's layers: ``points``, ``lines``, ``multipolygons``.
    filters : dict of str to str
        Attribute filter of each, in OGR SQL.
    keys : tuple of str
        Keys to report besides those in the configuration.
    area_keys : tuple of str
        Keys that make a closed way an area.
    """

    layers: tuple[str, ...]
    filters: dict[str, str]
    keys: tuple[str, ...] = ()
    area_keys: tuple[str, ...] = ()


class UnsortedNodes(Exception):
    """The file's nodes are not in the order of their numbers, or have negative ones."""


@dataclass
class Errors:
    """What GDAL complained of while reading."""

    texts: list[str] = field(default_factory=list)

    def __call__(self, severity: int, number: int, text: str) -> None:
        """Take a message; GDAL calls this."""
        if severity >= gdal.CE_Failure:
            self.texts.append(text)


def read(
    path: Path | str, request: Request, *, sorted_nodes: bool = True, feedback: Feedback = SILENT
) -> Iterator[tuple[str, dict[str, Any], bytes]]:
    """Yield layer, tags and binary geometry (longitude, latitude) of each feature.

    With ``sorted_nodes`` the driver's fast index is used, which only takes nodes in the order of
    their numbers. Extracts are so ordered; what an editor saves may not be.

    Raises
    ------
    Problem
        Those of :func:`~.file.inspect`, and ``osm-broken`` when the file ends or breaks off
        within; what was read by then is not to be used.
    UnsortedNodes
        When it must be read again without ``sorted_nodes``.
    Canceled
        When the user stopped it.
    """
    name = inspect(path)
    errors = Errors()
    with tempfile.TemporaryDirectory(prefix="osm-") as folder, _temporary_files_in(folder):
        configuration = Path(folder) / "osmconf.ini"
        configuration.write_text(_configuration(request), encoding="utf-8")
        gdal.PushErrorHandler(errors)
        try:
            yield from _features(name, configuration, request, sorted_nodes, feedback)
        except RuntimeError as error:
            # Raised instead of reported where somebody switched GDAL's exceptions on.
            errors.texts.append(str(error))
        finally:
            gdal.PopErrorHandler()
    if sorted_nodes and any("CUSTOM_INDEXING" in text for text in errors.texts):
        raise UnsortedNodes
    if errors.texts:
        raise Problem("osm-broken", path=str(path), reason=errors.texts[-1])


def _features(
    name: str, configuration: Path, request: Request, sorted_nodes: bool, feedback: Feedback
) -> Iterator[tuple[str, dict[str, Any], bytes]]:
    dataset = gdal.OpenEx(
        name,
        gdal.OF_VECTOR,
        allowed_drivers=["OSM"],
        open_options=[
            f"CONFIG_FILE={configuration}",
            "INTERLEAVED_READING=YES",
            f"USE_CUSTOM_INDEXING={'YES' if sorted_nodes else 'NO'}",
        ],
    )
    if dataset is None:
        return
    # The driver's own way of leaving the other layers unbuilt.
    dataset.ExecuteSQL(f"SET interest_layers = {','.join(request.layers)}")
    names: dict[str, list[str]] = {}
    for layer_name in request.layers:
        layer = dataset.GetLayerByName(layer_name)
        layer.SetAttributeFilter(request.filters[layer_name])
        definition = layer.GetLayerDefn()
        count = definition.GetFieldCount()
        names[layer_name] = [definition.GetFieldDefn(i).GetName() for i in range(count)]
    number = 0
    while True:
        if number % CHUNK == 0:
            check(feedback)
        feature, layer, done = dataset.GetNextFeature(include_pct=True)
        if feature is None:
            if layer is None:
                break
            continue
        if number % CHUNK == 0:
            feedback.setProgress(100.0 * done)
        number += 1
        shape = feature.GetGeometryRef()
        if shape is None:
            continue
        layer_name = layer.GetName()
        tags = {key: feature.GetField(i) for i, key in enumerate(names[layer_name])}
        yield layer_name, tags, bytes(shape.ExportToWkb(ogr.wkbNDR))
        feature = None
    check(feedback, 100.0)


def _configuration(request: Request) -> str:
    """Return the configuration with the asked keys added where they are not listed already."""
    lines = []
    for line in CONFIGURATION.read_text(encoding="utf-8").splitlines():
        listed = line.replace("{keys}", "").partition("=")[2].split(",")
        keys = "".join(f",{key}" for key in dict.fromkeys(request.keys) if key not in listed)
        area_keys = ",".join(request.area_keys)
        lines.append(line.replace("{area_keys}", area_keys).replace("{keys}", keys))
    return "\n".join(lines) + "\n"


@contextmanager
def _temporary_files_in(folder: str) -> Iterator[None]:
    """Let the driver put its temporary files into a folder; it takes the working one otherwise."""
    # Only this thread's setting is touched where the bindings can do so.
    ask = getattr(gdal, "GetThreadLocalConfigOption", gdal.GetConfigOption)
    tell = getattr(gdal, "SetThreadLocalConfigOption", gdal.SetConfigOption)
    former = ask("CPL_TMPDIR", None)
    tell("CPL_TMPDIR", folder)
    try:
        yield
    finally:
        tell("CPL_TMPDIR", former)
