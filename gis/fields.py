"""Fields of result layers: what they are called, hold and mean."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import Qgis, QgsField, QgsFields
from qgis.PyQt.QtCore import QMetaType, QVariant

_METATYPE_SINCE = 33800
"""The QGIS version from which fields take a QMetaType; before, it was a QVariant type."""

_KINDS = {
    "text": ("QString", "String"),
    "integer": ("Int", "Int"),
    "long": ("LongLong", "LongLong"),
    "real": ("Double", "Double"),
    "date": ("QDate", "Date"),
    "boolean": ("Bool", "Bool"),
}


@dataclass(frozen=True)
class FieldSpec:
    """A field of a result layer.

    Parameters
    ----------
    name : str
        Name in the file; times in minutes end in ``_min``.
    kind : str
        ``text``, ``integer``, ``long``, ``real``, ``date`` or ``boolean``.
    alias : str
        What a person reads instead of the name, with the unit.
    comment : str
        What the figure means, with its population and year.
    """

    name: str
    kind: str
    alias: str = ""
    comment: str = ""


def field_type(kind: str) -> Any:
    """Return the type that :class:`QgsField` takes on this QGIS, for a kind of field."""
    meta, variant = _KINDS[kind]
    if Qgis.QGIS_VERSION_INT >= _METATYPE_SINCE:
        return getattr(QMetaType.Type, meta)
    return getattr(QVariant, variant)


def qgs_field(spec: FieldSpec) -> QgsField:
    """Return the QGIS field of a specification."""
    field = QgsField(spec.name, field_type(spec.kind))
    field.setAlias(spec.alias)
    field.setComment(spec.comment)
    return field


def qgs_fields(specs: Iterable[FieldSpec], carried: Iterable[QgsField] = ()) -> QgsFields:
    """Return carried-over fields followed by the results' own.

    The results' names are what styles, models and people rely on, so it is a carried field of
    the same name that is renamed, to ``name_in``. Names are compared without case, as
    GeoPackage does; ``fid`` is kept free for its key.
    """
    specs = list(specs)
    taken = {spec.name.lower() for spec in specs} | {"fid"}
    fields = QgsFields()
    for original in carried:
        field = QgsField(original)
        name, number = field.name(), 1
        while name.lower() in taken:
            name = f"{field.name()}_in{number if number > 1 else ''}"
            number += 1
        field.setName(name)
        taken.add(name.lower())
        fields.append(field)
    for spec in specs:
        fields.append(qgs_field(spec))
    return fields


def set_aliases(layer: Any, specs: Sequence[FieldSpec]) -> None:
    """Give a layer's fields the aliases of their specifications."""
    for spec in specs:
        index = layer.fields().lookupField(spec.name)
        if index >= 0 and spec.alias:
            layer.setFieldAlias(index, spec.alias)
