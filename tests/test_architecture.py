"""The rooms of the house, and which of them may know which."""

from __future__ import annotations

import ast
import io
import subprocess
import sys
import tokenize

import pytest
from sources import ROOT, production, room

FREE_OF_QGIS = {"engine": set(), "planning": {"engine"}}
MAY_IMPORT = {
    **FREE_OF_QGIS,
    "i18n": {"engine"},
    "gis": {"engine", "planning", "i18n"},
    "algorithms": {"engine", "planning", "gis", "i18n"},
    "ui": {"engine", "planning", "gis", "i18n"},
    "server": {"engine", "planning", "gis", "i18n"},
    "": {"engine", "planning", "gis", "algorithms", "ui", "server", "i18n"},
}
QT_BINDINGS = {"PyQt5", "PyQt6", "PySide2", "PySide6"}
QGIS = {"qgis", "osgeo", "processing"}
WIDGETS = {"qgis.gui", "qgis.utils", "qgis.PyQt.QtWidgets"}
MAX_LINES = 400
MAX_PLUGIN_LINES = 120
# All that follows an edit, in the order of docs/live-engine.md. The core below it is made once and
# kept in the network file; statistics and verdicts are those of a full evaluation.
LIVE_ENGINE = (
    "engine/advantage.py",
    "engine/twonearest.py",
    "engine/separators.py",
    "engine/bordertable.py",
    "engine/heldlevel.py",
    "engine/livetimes.py",
    "planning/liveanswers.py",
    "planning/lazy.py",
    "planning/live.py",
    "planning/snapshot.py",
)
MAX_LIVE_ENGINE_LINES = 1000
NO_CODE = {
    tokenize.COMMENT,
    tokenize.NL,
    tokenize.NEWLINE,
    tokenize.INDENT,
    tokenize.DEDENT,
    tokenize.ENDMARKER,
}


def imported(path, tree):
    """(line, is it relative, dotted name from the root) of every import of a file."""
    package = path.parent.parts
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, False, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield from ((node.lineno, False, f"{node.module}.{n.name}") for n in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - (node.level - 1)]
            module = (*base, *(node.module or "").split(".")) if node.module else base
            yield from ((node.lineno, True, ".".join((*module, n.name))) for n in node.names)


def within(name, modules):
    return any(name == module or name.startswith(module + ".") for module in modules)


def forbidden(here, relative, name):
    """Why a file of room `here` may not import `name`, or None."""
    top = name.split(".")[0]
    if relative:
        if top in MAY_IMPORT and top != here and top not in MAY_IMPORT[here]:
            return f"{here or 'the root'} may not know {top}"
        if top not in MAY_IMPORT and here != "":
            return f"{here} may not know the root"
        return None
    if top == "service_network_planner" or top in MAY_IMPORT:
        return "import the package's own modules relatively"
    if top in QT_BINDINGS:
        return "import Qt from qgis.PyQt"
    if here in FREE_OF_QGIS and top in QGIS:
        return f"{here} knows no QGIS"
    if here == "gis" and within(name, WIDGETS):
        return "gis knows no widgets"
    return None


def test_rooms_know_only_the_rooms_they_may():
    wrong = [
        f"{path}:{line}: imports {name}: {reason}"
        for path, tree in production().items()
        for line, relative, name in imported(path, tree)
        if (reason := forbidden(room(path), relative, name))
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    ("here", "relative", "name", "allowed"),
    [
        ("engine", True, "engine.roads.Roads", True),
        ("engine", True, "planning.tiers.Tier", False),
        ("engine", True, "i18n.translate", False),
        ("engine", False, "numpy", True),
        ("engine", False, "osgeo.ogr", False),
        ("planning", True, "engine.roads.Roads", True),
        ("planning", False, "qgis.core.QgsFeature", False),
        ("gis", False, "qgis.core.QgsFeature", True),
        ("gis", False, "qgis.gui.QgsMapCanvas", False),
        ("gis", False, "qgis.PyQt.QtWidgets.QWidget", False),
        ("algorithms", True, "ui.dock.Dock", False),
        ("server", True, "algorithms.base.Base", False),
        ("algorithms", False, "service_network_planner.engine", False),
        ("algorithms", False, "PyQt5.QtCore.Qt", False),
        ("ui", True, "plugin.ServiceNetworkPlanner", False),
        ("", True, "algorithms.provider.Provider", True),
    ],
)
def test_the_rule_itself(here, relative, name, allowed):
    assert (forbidden(here, relative, name) is None) == allowed


def test_relative_imports_are_followed():
    tree = ast.parse("from ..engine.roads import Roads\nfrom . import crs\nfrom .. import ui")
    names = [name for _, _, name in imported(ROOT.joinpath("gis/x.py").relative_to(ROOT), tree)]
    assert names == ["engine.roads.Roads", "gis.crs", "ui"]


def test_every_room_has_a_rule():
    rooms = {room(path) for path in production()}
    assert rooms <= set(MAY_IMPORT)


def test_files_are_short():
    lines = {path: len((ROOT / path).read_text("utf-8").splitlines()) for path in production()}
    assert {path: n for path, n in lines.items() if n > MAX_LINES} == {}
    plugin = next(n for path, n in lines.items() if str(path) == "plugin.py")
    assert plugin <= MAX_PLUGIN_LINES


def code_lines(source):
    """The numbers of the lines that hold code: no comments, no docstrings, nothing empty."""
    texts = [
        range(node.lineno, node.end_lineno + 1)
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    ]
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    code = (token for token in tokens if token.type not in NO_CODE)
    lines = {line for token in code for line in range(token.start[0], token.end[0] + 1)}
    return lines.difference(*texts)


def test_lines_of_code_are_counted():
    source = (
        '"""Text."""\n\nimport ast\n\n\ndef f(\n    x,\n):\n    """More.\n    """\n'
        "    # Why.\n    return (\n        x\n    )\n"
    )
    assert code_lines(source) == {3, 6, 7, 8, 12, 13, 14}


def test_the_live_engine_is_small_and_the_page_leads_through_it():
    page = (ROOT / "docs/live-engine.md").read_text("utf-8")
    assert [name for name in LIVE_ENGINE if f"`{name}`" not in page] == []
    lines = {name: len(code_lines((ROOT / name).read_text("utf-8"))) for name in LIVE_ENGINE}
    assert sum(lines.values()) < MAX_LIVE_ENGINE_LINES, lines


def test_no_exception_is_swallowed():
    wrong = [
        f"{path}:{node.lineno}"
        for path, tree in production().items()
        for node in ast.walk(tree)
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or all(isinstance(part, ast.Pass) for part in node.body))
    ]
    assert not wrong, "\n".join(wrong)


def test_every_module_reads_annotations_as_text():
    """QGIS 3.22 ships Python 3.9 on some systems, where ``X | None`` fails unless it is text."""
    wrong = [
        str(path)
        for path, tree in production().items()
        if any(not isinstance(node, ast.Expr) for node in tree.body)
        and not any(
            isinstance(node, ast.ImportFrom) and node.module == "__future__" for node in tree.body
        )
    ]
    assert not wrong, "\n".join(wrong)


def test_engine_and_planning_run_where_there_is_no_qgis():
    """Held for real too, since a library may import what the syntax tree does not show."""
    modules = [
        ".".join(("service_network_planner", *path.with_suffix("").parts))
        for path in production()
        if room(path) in FREE_OF_QGIS and path.name != "__init__.py"
    ]
    code = (
        "import importlib, sys\n"
        "sys.modules.update(dict.fromkeys(['qgis', 'osgeo', 'PyQt5', 'PyQt6']))\n"
        "import conftest\n"
        f"for name in {modules!r}: importlib.import_module(name)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT / "tests",
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
