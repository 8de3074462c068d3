"""The production code as syntax trees, for the tests that hold its form."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NOT_PRODUCTION = {"tests", "benchmarks", "tools", "docs", "build"}


@cache
def production():
    """Path from the root to syntax tree, of every Python file that ships."""
    paths = [*ROOT.glob("*.py"), *ROOT.glob("[a-z]*/**/*.py")]
    inside = sorted(path.relative_to(ROOT) for path in paths)
    return {
        path: ast.parse((ROOT / path).read_text("utf-8"), str(path))
        for path in inside
        if path.parts[0] not in NOT_PRODUCTION
    }


def room(path):
    """The top folder that a file is in, or "" for the files at the root."""
    return path.parts[0] if len(path.parts) > 1 else ""


def calls(tree, *names):
    """Every call of a function or class with one of these names, however it is reached."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = node.func
            name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            if name in names:
                yield name, node


def literals(node):
    """Every text literal in an expression: both of ``"a" if x else "b"``."""
    for part in ast.walk(node):
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            yield part.value
