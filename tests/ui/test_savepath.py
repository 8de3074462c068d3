"""Saving under a name: endings are added, and nothing is replaced unasked."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox, QWidget
from service_network_planner.ui.mnemonics import literal
from service_network_planner.ui.savepath import ask_path

KINDS = {"Workbook (*.xlsx)": ".xlsx", "Text (*.csv)": ".csv"}


@pytest.fixture
def planner(qgis_app, monkeypatch):
    """Answers the dialogs, and counts how often something is to be replaced."""

    class Planner:
        name, kind, replaces, asked = "", "Text (*.csv)", True, 0

        def question(self, *_):
            self.asked += 1
            button = QMessageBox.StandardButton
            return button.Yes if self.replaces else button.No

    made = Planner()
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(made.name) if made.name else "", made.kind)
    )
    monkeypatch.setattr(QMessageBox, "question", made.question)
    return made


def ask():
    parent = QWidget()
    return ask_path(parent, "Save", Path("table.xlsx"), KINDS)


def test_a_name_with_an_ending_is_taken_as_it_is(planner, tmp_path):
    planner.name = tmp_path / "table.csv"
    planner.name.write_text("the dialog has asked about this one")
    assert ask() == planner.name
    assert planner.asked == 0


@pytest.mark.parametrize(("kind", "ending"), [("Text (*.csv)", ".csv"), ("", ".xlsx")])
def test_the_ending_is_that_of_the_kind(planner, tmp_path, kind, ending):
    planner.name, planner.kind = tmp_path / "table 2.5", kind
    assert ask() == tmp_path / f"table 2.5{ending}"
    assert planner.asked == 0


@pytest.mark.parametrize("replaces", [True, False])
def test_a_file_that_only_the_ending_hits_is_asked_about(planner, tmp_path, replaces):
    there = tmp_path / "table.csv"
    there.write_text("precious")
    planner.name, planner.replaces = tmp_path / "table", replaces
    assert ask() == (there if replaces else None)
    assert planner.asked == 1
    assert there.read_text() == "precious"


def test_who_thinks_better_of_it(planner):
    assert ask() is None


def test_names_show_their_ampersands():
    assert literal("A & B") == "A && B"
