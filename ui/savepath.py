"""Where to save something: asked for once, and nothing is replaced unasked."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox, QWidget

from ..i18n import translate

_Button = QMessageBox.StandardButton


def ask_path(parent: QWidget, title: str, suggested: Path, kinds: Mapping[str, str]) -> Path | None:
    """Ask for a file; ``None`` if the planner thought better of it.

    Parameters
    ----------
    parent : QWidget
    title : str
        Of the dialog.
    suggested : Path
    kinds : mapping of str to str
        The ending of each kind of file, by what the dialog calls it; the first is the usual one.
    """
    chosen, kind = QFileDialog.getSaveFileName(parent, title, str(suggested), ";;".join(kinds))
    if not chosen:
        return None
    path = Path(chosen)
    if path.suffix.lower() in kinds.values():
        return path
    path = path.with_name(path.name + kinds.get(kind, next(iter(kinds.values()))))
    # The dialog has asked about the name without the ending only.
    return path if not path.exists() or _may_replace(parent, title, path) else None


def _may_replace(parent: QWidget, title: str, path: Path) -> bool:
    text = translate("ServiceNetworkPlanner", "There is a file {path} already. Replace it?")
    answer = QMessageBox.question(
        parent, title, text.format(path=path), _Button.Yes | _Button.No, _Button.No
    )
    return bool(answer == _Button.Yes)
