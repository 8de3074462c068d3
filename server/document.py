"""A document of the service, and what it is in each format."""

from __future__ import annotations

import csv
import io
import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import numpy as np

from .htmlpage import Facts, Link, Table, page
from .negotiation import CSV, GEOJSON, HTML


@dataclass(frozen=True)
class Document:
    """What a resource says; parts that the wanted format does not need may be left out.

    Attributes
    ----------
    title : str
    data : mapping
        As JSON, or with ``features`` as GeoJSON, without the links.
    parts : sequence of Facts or Table
        As HTML; the first table is what CSV holds.
    links : sequence of Link
        Besides the document itself and its other formats.
    """

    title: str
    data: Mapping[str, Any]
    parts: Sequence[Facts | Table] = ()
    links: Sequence[Link] = field(default=())


def written(document: Document, format_: str, language: str, links: Sequence[Link]) -> bytes:
    """Return a document in a format, with links to itself and its other formats."""
    if format_ == HTML:
        return page(document.title, language, document.parts, links)
    if format_ == CSV:
        return _csv(next(part for part in document.parts if isinstance(part, Table)))
    data = {**document.data, "links": [link.data() for link in links]}
    if format_ == GEOJSON:
        data = {"type": "FeatureCollection", **data}
    return as_json(data)


def as_json(data: Any) -> bytes:
    """Return data as JSON: days as ISO text, what is unknown or infinite as null."""
    return json.dumps(plain(data), ensure_ascii=False, allow_nan=False).encode("utf-8", "replace")


def plain(value: Any) -> Any:
    """Return a value as JSON can hold it."""
    if isinstance(value, Mapping):
        return {str(name): plain(each) for name, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(each) for each in value]
    if isinstance(value, np.ndarray):
        return [plain(each) for each in value.tolist()]
    if isinstance(value, np.generic):
        # Days become dates; the mark of a missing one becomes None.
        return plain(value.item())
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, date):
        return value.isoformat()
    if value is None or isinstance(value, (str, int, bool)):
        return value
    # pandas' own mark of what is missing is none of these.
    return None


def _csv(table: Table) -> bytes:
    """Return a table as RFC 4180 has it, with the names of its columns first."""
    output = io.StringIO()
    writer = csv.writer(output, lineterminator="\r\n")
    writer.writerow([name for name, _ in table.columns])
    writer.writerows(
        ["" if value is None else value for value in plain(list(row))] for row in table.rows
    )
    return output.getvalue().encode("utf-8", "replace")
