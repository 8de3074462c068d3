"""The page without a study: every way to one is there and asks for it."""

from __future__ import annotations

import pytest
from open_studies import spin
from qgis.PyQt.QtCore import QSettings, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QScrollArea, QToolButton
from service_network_planner.ui.dock import memory
from service_network_planner.ui.dock.startpage import StartPage
from service_network_planner.ui.dock.version import version


@pytest.fixture
def page():
    QSettings().remove(memory.PREFIX)
    made = StartPage()
    made.resize(350, 800)
    yield made
    QSettings().remove(memory.PREFIX)


def caught(signal):
    got = []
    signal.connect(lambda *values: got.append(values))
    return got


def recent(page):
    return [button for button in page.findChildren(QToolButton) if button.property("study")]


def test_each_way_asks_for_itself(page):
    sample, setup = caught(page.sampleAsked), caught(page.setupAsked)
    page.sample.click()
    page.setup.click()
    assert (len(sample), len(setup)) == (1, 1)


def test_the_sample_is_said_to_be_illustrative(page):
    assert "illustrative" in page.sample.accessibleDescription()
    assert "modelled" in page.sample.accessibleDescription()


def test_a_file_is_asked_for_and_its_folder_remembered(page, monkeypatch, tmp_path):
    asked = caught(page.studyAsked)
    path = tmp_path / "county.gpkg"

    def choose(parent, title, folder, filters):
        assert "*.gpkg" in filters
        return str(path), ""

    monkeypatch.setattr(
        "service_network_planner.ui.dock.startpage.QFileDialog.getOpenFileName", choose
    )
    page.open.click()
    assert asked == [(str(path),)]
    assert memory.recall("folder", "") == str(tmp_path)


def test_no_file_is_no_study(page, monkeypatch):
    asked = caught(page.studyAsked)
    monkeypatch.setattr(
        "service_network_planner.ui.dock.startpage.QFileDialog.getOpenFileName",
        lambda *_: ("", ""),
    )
    page.open.click()
    assert asked == []


def test_recent_studies_are_those_that_are_still_there(page, tmp_path):
    paths = [tmp_path / f"{name}.gpkg" for name in ("old", "gone", "A & B")]
    for path in paths:
        path.touch()
        memory.remember_study(str(path))
    paths[1].unlink()
    page.refresh()
    asked = caught(page.studyAsked)
    assert [button.accessibleName() for button in recent(page)] == ["A & B", "old"]
    recent(page)[1].click()
    assert asked == [(str(paths[0]),)]


def test_studies_of_the_same_name_are_told_apart_by_their_folder(page, tmp_path):
    for name in ("north/county", "south/county", "town"):
        path = tmp_path / f"{name}.gpkg"
        path.parent.mkdir(exist_ok=True)
        path.touch()
        memory.remember_study(str(path))
    page.refresh()
    names = [button.accessibleName() for button in recent(page)]
    assert names == ["town", "county – south", "county – north"]


def test_short_names_are_whole(page, tmp_path):
    for name in ("none", "stale", "many", "study", "a", "Keski-Uusimaa 2030"):
        (tmp_path / f"{name}.gpkg").touch()
        memory.remember_study(str(tmp_path / f"{name}.gpkg"))
    page.show()
    page.refresh()
    spin()
    for button in recent(page):
        assert button.text() == button.accessibleName()


def test_long_names_do_not_widen_the_page(page, tmp_path):
    path = tmp_path / f"{'a-very-long-name-' * 8}.gpkg"
    path.touch()
    before = page.findChild(QScrollArea).widget().minimumSizeHint().width()
    memory.remember_study(str(path))
    page.refresh()
    page.show()
    spin()
    assert page.findChild(QScrollArea).widget().minimumSizeHint().width() == before
    (button,) = [button for button in recent(page) if button.isVisible()]
    assert "…" in button.text()
    assert button.accessibleName() == path.stem


def test_rows_that_are_to_be_deleted_are_out_of_sight(page, tmp_path):
    path = tmp_path / "one.gpkg"
    path.touch()
    memory.remember_study(str(path))
    for _ in range(3):
        page.refresh()
    assert [button.parentWidget().isHidden() for button in recent(page)].count(False) == 1


def test_a_study_can_be_taken_from_the_list(page, tmp_path):
    path = tmp_path / "county.gpkg"
    path.touch()
    memory.remember_study(str(path))
    page.refresh()
    spin()
    (forget,) = [
        button
        for button in page.findChildren(QToolButton)
        if button.accessibleName().startswith("Take county")
    ]
    forget.click()
    spin()
    assert recent(page) == []
    assert path.is_file()


def test_the_list_is_short_and_newest_first(tmp_path):
    QSettings().remove(memory.PREFIX)
    for number in range(9):
        (tmp_path / f"{number}.gpkg").touch()
        memory.remember_study(str(tmp_path / f"{number}.gpkg"))
    memory.remember_study(str(tmp_path / "4.gpkg"))
    names = [path[-6] for path in memory.recent_studies()]
    assert names == ["4", "8", "7", "6", "5", "3"]


def test_it_works_from_the_keyboard(page):
    asked = caught(page.sampleAsked)
    page.show()
    page.sample.setFocus()
    QTest.keyClick(page.sample, Qt.Key.Key_Space)
    assert len(asked) == 1


def test_no_sentence_is_cut_at_any_width(page):
    for width in (320, 350, 700):
        page.resize(width, 900)
        page.show()
        spin()
        for button in (page.sample, page.open, page.setup):
            assert button.width() <= width
            assert button.height() >= button.heightForWidth(button.width())


def test_help_and_version_are_there(page):
    asked = caught(page.helpAsked)
    page.help.linkActivated.emit("help")
    assert len(asked) == 1
    assert version().count(".") >= 1
