"""Brings the catalogues of translations, i18n/*.ts, up to date with the texts in the code.

``catalogues.py`` collects the texts and builds the .qm files that QGIS loads, ``--release`` only
builds them, and ``--check`` only says which texts the catalogues lack.

The texts are read from the syntax tree: pylupdate5 skips a call that ends in a comma, which is how
every call that does not fit on a line is formatted here.
"""

from __future__ import annotations

import argparse
import ast
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from contents import PACKAGE, ROOT, shipped

CONTEXT = "ServiceNetworkPlanner"
LANGUAGES = ("fi", "sv")
# Ubuntu and newer Debians keep the tool of Qt 5 outside the path.
RELEASERS = ("lrelease-qt5", "/usr/lib/qt5/bin/lrelease", "lrelease")


def texts() -> dict[str, Path]:
    """Return every text that the code translates, with the first file that holds it."""
    found: dict[str, Path] = {}
    for path in shipped():
        if path.suffix == ".py":
            for text in translated(ast.parse((ROOT / path).read_text("utf-8")), path):
                found.setdefault(text, path)
    return found


def translated(tree: ast.AST, path: Path) -> Iterable[str]:
    """Yield the text of each translate("ServiceNetworkPlanner", "text") in a syntax tree."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "translate":
            arguments = [argument.value for argument in node.args if is_text(argument)]
            if len(arguments) != 2 or len(node.args) != 2 or arguments[0] != CONTEXT:
                raise SystemExit(
                    f'{path}:{node.lineno}: write translate("{CONTEXT}", "text") with literals: '
                    "nothing else can be collected for the translators"
                )
            yield arguments[1]


def is_text(node: ast.AST) -> bool:
    """Say whether an expression is a literal text."""
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def catalogue(language: str) -> Path:
    """Return where the translations into a language are kept."""
    return ROOT / "i18n" / f"{PACKAGE}_{language}.ts"


def read(path: Path) -> dict[str, tuple[str, bool]]:
    """Return each text of a catalogue with its translation and whether that is finished."""
    if not path.exists():
        return {}
    messages: dict[str, tuple[str, bool]] = {}
    for message in ElementTree.parse(path).iter("message"):
        translation = message.find("translation")
        if translation is not None:
            finished = translation.get("type") is None
            messages[message.findtext("source", "")] = translation.text or "", finished
    return messages


def write(path: Path, language: str, found: Mapping[str, Path]) -> int:
    """Write a catalogue of the texts found, keep what is translated, return how many are not."""
    known = read(path)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    open_ones = 0
    for text, source in found.items():
        translation, finished = known.get(text, ("", False))
        open_ones += not finished
        state = "" if finished else ' type="unfinished"'
        lines += [
            "    <message>",
            f'        <location filename="../{source.as_posix()}"/>',
            f"        <source>{quoted(text)}</source>",
            f"        <translation{state}>{quoted(translation)}</translation>",
            "    </message>",
        ]
    path.write_text("\n".join([*lines, "</context>", "</TS>", ""]), "utf-8")
    return open_ones


def quoted(text: str) -> str:
    """Return a text as Qt Linguist writes it, so that its edits make small differences."""
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def release() -> None:
    """Build the .qm files that QGIS loads; texts without a finished translation stay English."""
    tool = next((found for name in RELEASERS if (found := shutil.which(name))), None)
    if tool is None:
        raise SystemExit("lrelease is missing: run tools/install.sh")
    for language in LANGUAGES:
        subprocess.run([tool, "-silent", catalogue(language)], check=True)


def stale(found: Mapping[str, Path]) -> list[str]:
    """Return a line for each text that a catalogue lacks or has for nothing."""
    lines = []
    for language in LANGUAGES:
        known = read(catalogue(language))
        name = catalogue(language).name
        lines += [f"{name} lacks {text!r} of {found[text]}" for text in found if text not in known]
        lines += [f"{name} has {text!r}, which is nowhere" for text in known if text not in found]
    return lines


def main() -> None:
    """Do what the command line asks."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="only say what is out of date")
    parser.add_argument("--release", action="store_true", help="only build the .qm files")
    options = parser.parse_args()
    if options.check:
        lines = stale(texts())
        sys.exit("\n".join([*lines, "make i18n brings them up to date"]) if lines else 0)
    if not options.release:
        found = texts()
        for language in LANGUAGES:
            unfinished = write(catalogue(language), language, found)
            print(f"{catalogue(language).name}: {len(found)} texts, {unfinished} to translate")
    release()


if __name__ == "__main__":
    main()
