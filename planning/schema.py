"""The part of JSON Schema 2020-12 that rule sets need, with messages a planner can act on.

QGIS ships no JSON Schema library, and those there are speak to programmers. The shipped schema is
the one description of the format: this module reads it and says what is wrong, where, and why.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ..engine.problems import Problem

Schema = Mapping[str, Any]

KEYWORDS = frozenset(
    (
        "$schema, $defs, $ref, title, description, type, enum, const, minimum, exclusiveMinimum, "
        "maximum, minLength, maxLength, pattern, items, minItems, maxItems, uniqueItems, required, "
        "properties, additionalProperties, allOf, if, then"
    ).split(", ")
)
"""What :func:`check` understands; a test holds the shipped schema to it."""

_TYPES: Mapping[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "number": (int, float),
    "integer": (int, float),
}


def check(value: Any, schema: Schema, root: Schema, path: str = "") -> None:
    """Hold a value against a schema.

    Parameters
    ----------
    value
        What ``json.loads`` returned, or a part of it.
    schema : mapping
        The schema of that part.
    root : mapping
        The whole schema, which ``$ref`` points into.
    path : str
        Where the part stands, as ``rules[2].threshold_min``; empty at the top.

    Raises
    ------
    Problem
        The first thing that is wrong: ``ruleset-wrong-type``, ``ruleset-not-allowed``,
        ``ruleset-too-small``, ``ruleset-too-big``, ``ruleset-bad-text``, ``ruleset-too-few``,
        ``ruleset-too-many``, ``ruleset-repeated``, ``ruleset-missing-key`` or
        ``ruleset-unknown-key``.
    """
    if "$ref" in schema:
        check(value, root["$defs"][schema["$ref"].rpartition("/")[2]], root, path)
    _check_kind(value, schema, path)
    if isinstance(value, str):
        _check_text(value, schema, path)
    elif isinstance(value, dict):
        _check_object(value, schema, root, path)
    elif isinstance(value, list):
        _check_array(value, schema, root, path)
    elif not isinstance(value, bool) and isinstance(value, (int, float)):
        _check_number(value, schema, path)
    for part in schema.get("allOf", ()):
        if "if" not in part or _fits(value, part["if"], root):
            check(value, part.get("then", part), root, path)


def _fits(value: Any, schema: Schema, root: Schema) -> bool:
    """Tell whether a value fits a schema, the question of ``if``."""
    try:
        check(value, schema, root)
    except Problem:
        return False
    return True


def _check_kind(value: Any, schema: Schema, path: str) -> None:
    """Check type and allowed values."""
    wanted = schema.get("type")
    if wanted is not None:
        fits = isinstance(value, _TYPES[wanted]) and not isinstance(value, bool)
        if fits and wanted == "integer" and isinstance(value, float):
            fits = value.is_integer()
        if not fits:
            raise Problem("ruleset-wrong-type", path=path, expected=wanted, found=_type(value))
    allowed = schema.get("enum", [schema["const"]] if "const" in schema else None)
    if allowed is not None and not any(_same(value, one) for one in allowed):
        shown = ", ".join(str(one) for one in allowed)
        raise Problem("ruleset-not-allowed", path=path, found=_shown(value), allowed=shown)


def _check_number(value: float, schema: Schema, path: str) -> None:
    """Check a number against its bounds."""
    if "minimum" in schema and value < schema["minimum"]:
        raise Problem("ruleset-too-small", path=path, found=_shown(value), bound=schema["minimum"])
    if "exclusiveMinimum" in schema and value <= schema["exclusiveMinimum"]:
        raise Problem(
            "ruleset-not-above", path=path, found=_shown(value), bound=schema["exclusiveMinimum"]
        )
    if "maximum" in schema and value > schema["maximum"]:
        raise Problem("ruleset-too-big", path=path, found=_shown(value), bound=schema["maximum"])


def _check_text(value: str, schema: Schema, path: str) -> None:
    """Check a text's length and pattern."""
    _check_length(value, schema, path, "minLength", "maxLength")
    if "pattern" in schema and not re.search(schema["pattern"], value):
        raise Problem("ruleset-bad-text", path=path, found=_shown(value), pattern=schema["pattern"])


def _check_array(value: list[Any], schema: Schema, root: Schema, path: str) -> None:
    """Check a list and all that is in it."""
    _check_length(value, schema, path, "minItems", "maxItems")
    if "items" in schema:
        for index, item in enumerate(value):
            check(item, schema["items"], root, f"{path}[{index}]")
    if schema.get("uniqueItems"):
        for index, item in enumerate(value):
            if any(_same(item, other) for other in value[:index]):
                raise Problem("ruleset-repeated", path=f"{path}[{index}]", found=_shown(item))


def _check_object(value: dict[str, Any], schema: Schema, root: Schema, path: str) -> None:
    """Check an object's keys and all that is under them."""
    properties = schema.get("properties", {})
    for name in schema.get("required", ()):
        if name not in value:
            raise Problem("ruleset-missing-key", path=join(path, name))
    for name, item in value.items():
        if name in properties:
            check(item, properties[name], root, join(path, name))
            continue
        others = schema.get("additionalProperties", True)
        if others is False:
            known = ", ".join(sorted(properties))
            raise Problem("ruleset-unknown-key", path=join(path, name), known=known)
        if others is not True:
            check(item, others, root, join(path, name))


def _check_length(
    value: str | list[Any], schema: Schema, path: str, fewest: str, most: str
) -> None:
    """Check how many letters or entries there are."""
    if len(value) < schema.get(fewest, 0):
        raise Problem("ruleset-too-few", path=path, found=len(value), bound=schema[fewest])
    if most in schema and len(value) > schema[most]:
        raise Problem("ruleset-too-many", path=path, found=len(value), bound=schema[most])


def join(path: str, name: str) -> str:
    """Return the path of what stands under a key."""
    return f"{path}.{name}" if path else name


def _same(a: Any, b: Any) -> bool:
    """Compare as JSON does: 1 is 1.0, but not true."""
    return isinstance(a, bool) == isinstance(b, bool) and bool(a == b)


def _type(value: Any) -> str:
    """Return the JSON type of a value."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    return next(name for name, types in _TYPES.items() if isinstance(value, types))


def _shown(value: Any) -> str:
    """Return a value short enough for a message."""
    text = str(value)
    return text if len(text) <= 60 else text[:59] + "…"
