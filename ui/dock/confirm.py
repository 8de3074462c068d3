"""What a planner is asked before something would be lost."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QInputDialog, QLineEdit, QMessageBox, QWidget

from ...i18n import translate

SAVE, KEEP, DISCARD, CANCEL = "save", "keep", "discard", "cancel"

_Button = QMessageBox.StandardButton
_Role = QMessageBox.ButtonRole


def ask_unsaved(parent: QWidget, scenario: str, keep: str) -> str:
    """Ask what is to become of unsaved changes.

    Parameters
    ----------
    parent : QWidget
    scenario : str
        Name of the changed scenario.
    keep : str
        What keeping the changes without saving them is called, here.

    Returns
    -------
    str
        ``SAVE``, ``KEEP``, ``DISCARD`` or ``CANCEL``.
    """
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(translate("ServiceNetworkPlanner", "Unsaved changes"))
    text = translate("ServiceNetworkPlanner", "“{scenario}” has changes that are not saved.")
    box.setText(text.format(scenario=scenario))
    box.setInformativeText(translate("ServiceNetworkPlanner", "What is to become of them?"))
    save = box.addButton(translate("ServiceNetworkPlanner", "Save"), _Role.AcceptRole)
    kept = box.addButton(keep, _Role.AcceptRole)
    discard = box.addButton(translate("ServiceNetworkPlanner", "Discard"), _Role.DestructiveRole)
    box.addButton(_Button.Cancel)
    box.setDefaultButton(save)
    box.exec()
    answers = {save: SAVE, kept: KEEP, discard: DISCARD}
    return answers.get(box.clickedButton(), CANCEL)


def ask_save_first(parent: QWidget, scenario: str, known: bool, read_only: bool) -> str:
    """Ask what is to be done about unsaved changes before something reads the study file.

    Parameters
    ----------
    parent : QWidget
    scenario : str
        Name of the changed scenario.
    known : bool
        Whether a former state of it is saved.
    read_only : bool
        Whether it cannot be saved.

    Returns
    -------
    str
        ``SAVE``, ``KEEP`` to take what is saved, or ``CANCEL``.
    """
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(translate("ServiceNetworkPlanner", "Unsaved changes"))
    text = translate("ServiceNetworkPlanner", "“{scenario}” has changes that are not saved.")
    box.setText(text.format(scenario=scenario))
    box.setInformativeText(
        translate(
            "ServiceNetworkPlanner",
            "What is written is made of what the study file has. Unless they are saved, the "
            "changes on the map will not be in it.",
        )
    )
    save = None
    if not read_only:
        save = box.addButton(translate("ServiceNetworkPlanner", "Save first"), _Role.AcceptRole)
        box.setDefaultButton(save)
    former = (
        translate("ServiceNetworkPlanner", "Take it as last saved")
        if known
        else translate("ServiceNetworkPlanner", "Take the baseline")
    )
    kept = box.addButton(former, _Role.AcceptRole)
    box.addButton(_Button.Cancel)
    box.exec()
    clicked = box.clickedButton()
    if save is not None and clicked is save:
        return SAVE
    return KEEP if clicked is kept else CANCEL


def ask_lose(parent: QWidget, scenario: str) -> bool:
    """Ask whether changes that cannot be saved may be lost."""
    text = translate(
        "ServiceNetworkPlanner",
        "The changes of “{scenario}” cannot be saved, for the study is read-only. Let go of them?",
    )
    answer = QMessageBox.question(
        parent,
        translate("ServiceNetworkPlanner", "Unsaved changes"),
        text.format(scenario=scenario),
        _Button.Discard | _Button.Cancel,
        _Button.Cancel,
    )
    return bool(answer == _Button.Discard)


def ask_delete(parent: QWidget, scenario: str) -> bool:
    """Ask whether a scenario is really to be deleted."""
    text = translate(
        "ServiceNetworkPlanner",
        "Delete the scenario “{scenario}”? This cannot be undone. The study's own service points "
        "stay as they are.",
    )
    answer = QMessageBox.question(
        parent,
        translate("ServiceNetworkPlanner", "Delete scenario"),
        text.format(scenario=scenario),
        _Button.Yes | _Button.No,
        _Button.No,
    )
    return bool(answer == _Button.Yes)


def ask_name(parent: QWidget, title: str, name: str) -> str:
    """Ask for a scenario's name; empty when the planner thinks better of it."""
    label = translate("ServiceNetworkPlanner", "Name of the scenario:")
    given, accepted = QInputDialog.getText(parent, title, label, QLineEdit.EchoMode.Normal, name)
    return given.strip() if accepted else ""
