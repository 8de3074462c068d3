"""The table shows what a full evaluation says, and paints only what changed."""

from __future__ import annotations

import csv
import dataclasses

import numpy as np
import pytest
from panel_session import PanelSession, street_session, street_travel
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QLocale, QSettings, Qt
from qgis.PyQt.QtGui import QColor, QImage
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel, QMenu
from service_network_planner.planning.evaluation import evaluate
from service_network_planner.planning.scorecard import Scorecard
from service_network_planner.planning.snapshot import Snapshot
from service_network_planner.ui.colours import VERDICTS
from service_network_planner.ui.frame import Frame
from service_network_planner.ui.table import columns, words
from service_network_planner.ui.table import highlights as highlights_module
from service_network_planner.ui.table.columnstate import SETTING
from service_network_planner.ui.table.filters import typed_minutes
from service_network_planner.ui.table.model import ScorecardModel
from service_network_planner.ui.table.view import ScorecardView
from service_network_planner.ui.table.words import arrowed, percent, residents
from small_studies import access, rule_set

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def _fresh_settings():
    QSettings().remove("service_network_planner")
    QLocale.setDefault(QLocale(QLocale.Language.C))
    yield
    QSettings().remove("service_network_planner")


@pytest.fixture
def session():
    """Units at 5 and 15 km, people at 2, 8, 12 and 22 km; within 10 minutes, 90 %."""
    return street_session(
        {"kind": "presence", "tier": "unit", "minimum": 1},
        access(threshold_min=10, share=0.9),
        {"kind": "population_base", "tier": "unit", "lower": 40, "upper": 200},
        {
            "kind": "change",
            "tier": "unit",
            "groups": ["total"],
            "measure": "mean",
            "max_worsening": 1,
        },
    )


@pytest.fixture
def view(session):
    shown = ScorecardView()
    shown.resize(1100, 420)
    shown.set_session(session)
    shown.show()
    QApplication.processEvents()
    yield shown
    shown.set_session(None)
    shown.close()
    shown.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def column(model, key):
    return [one.key for one in model.columns].index(key)


def texts(model):
    """All cells as they are shown, from top to bottom."""
    return [
        [model.index(row, number).data() for number in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def shown(view, key):
    return [row[column(view.model, key)] for row in texts(view.model)]


def grab(table, row, number):
    """A cell as it is painted."""
    table.scrollTo(table.model().index(row, number))
    rect = table.visualRect(table.model().index(row, number))
    return table.viewport().grab(rect).toImage()


def near(image: QImage, colour, tolerance=40):
    """How many pixels of a picture have about a colour."""
    wanted, count = QColor(colour), 0
    for x in range(image.width()):
        for y in range(image.height()):
            found = image.pixelColor(x, y)
            gap = max(
                abs(found.red() - wanted.red()),
                abs(found.green() - wanted.green()),
                abs(found.blue() - wanted.blue()),
            )
            count += gap <= tolerance
    return count


def test_cells_say_what_the_evaluation_says(view):
    assert shown(view, "place") == ["001", "002", "003", "Whole county"]
    assert shown(view, "rule:rule_0") == ["1", "1", "1", "3/3"]
    assert shown(view, "rule:rule_1") == ["100.0 %".replace(".0", ""), "100 %", "100 %", "3/3"]
    assert shown(view, "rule:rule_2") == ["", "", "", "179"]
    assert shown(view, "residents") == ["150", "200", "8", "358"]
    assert shown(view, "share") == ["100 %"] * 4
    assert shown(view, "mean") == ["3.0", "3.0", "6.0", "3.1"]
    assert shown(view, "worst") == ["3.0", "3.0", "6.0", "6.0"]
    assert shown(view, "change") == ["0.0"] * 4
    assert shown(view, "beyond") == ["0"] * 4


def test_an_edit_changes_what_it_changes(view, session):
    session.close_facility("u2")
    assert shown(view, "rule:rule_0") == ["1", "0", "1", "2/3"]
    assert shown(view, "mean") == ["3.0", "7.0", "6.0", "5.3"]
    assert shown(view, "change") == ["0.0", "▲ +4.0", "0.0", "▲ +2.2"]
    assert shown(view, "rule:rule_3") == ["0.0", "+4.0", "0.0", "2/3"]
    index = view.model.index(1, column(view.model, "rule:rule_3"))
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Not met +4.0"
    assert "Not met" in index.data(Qt.ItemDataRole.ToolTipRole)


def test_random_edits_equal_a_full_evaluation(view, session):
    rng = np.random.default_rng(5)
    travel = street_travel()
    for step in range(60):
        ids = session.live.evaluation.figures.study.facilities.ids
        some = str(rng.choice(ids))
        kind = int(rng.integers(6))
        session.dragging = some if kind < 4 else None
        if kind < 4:
            x, y = rng.integers(-1000, 31_000), rng.choice([5_000, 9_000])
            session.move(some, float(x), float(y))
        elif kind == 4:
            (session.live.close if rng.random() < 0.6 else session.live.open)(some)
            session.show()
        else:
            session.live.set_tier(some, str(rng.choice(["unit", "centre"])))
            session.show()
        if step % 20 == 19:
            session.set_look(
                group=str(rng.choice(["total", "age_65plus"])),
                threshold_min=float(rng.choice([4, 10, 12.5])),
                borders=str(rng.choice(["open", "closed"])),
            )
        now = session.live.evaluation
        study = now.figures.study
        times = travel.nearest_times(study.demand.xy, study.facilities.xy)
        before = session.baseline
        anew = evaluate(study, session.live.rule_set, None, times, _Baseline(before))
        fresh = ScorecardModel()
        fresh.set_frame(
            Frame(Snapshot(anew.figures, anew.judgements, before), session.look),
            session.rule_set,
            session.language,
        )
        assert texts(view.model) == texts(fresh)


class _Baseline:
    def __init__(self, figures):
        self.figures = figures


def test_only_changed_cells_are_told_and_nothing_is_reset_in_a_drag(view, session):
    told, resets = set(), []
    view.model.modelReset.connect(lambda: resets.append(1))
    view.model.layoutChanged.connect(lambda: resets.append(1))

    def note(first, last):
        assert first == last
        told.add((first.row(), first.column()))

    view.model.dataChanged.connect(note)
    before = texts(view.model)
    session.dragging = "u1"
    for x in (5_100, 5_400, 6_900):
        told.clear()
        session.move("u1", x, 5_000)
        now = texts(view.model)
        differing = {
            (row, number)
            for row, line in enumerate(now)
            for number, text in enumerate(line)
            if text != before[row][number]
        }
        assert told >= differing
        assert {row for row, _ in told} <= {0, 3}
        before = now
    # The same place again: nothing to paint.
    told.clear()
    session.move("u1", 6_900, 5_000)
    assert told == set()
    assert resets == []


def test_order_stays_in_a_drag_and_follows_after_it(view, session):
    mean = column(view.model, "mean")
    view.table.sort_by(mean, descending=True)
    assert shown(view, "place") == ["003", "001", "002", "Whole county"]
    session.dragging = "u2"
    session.move("u2", 29_000, 5_000)
    assert shown(view, "place") == ["003", "001", "002", "Whole county"]
    assert shown(view, "mean") == ["6.0", "3.0", "7.0", "5.3"]
    session.dragging = None
    session.show()
    assert shown(view, "place") == ["002", "003", "001", "Whole county"]
    # What has no value comes last both ways, and the county after it.
    session.set_look(borders="closed")
    session.move("u2", 5_000, 5_000)
    for descending in (True, False):
        view.table.sort_by(mean, descending)
        assert shown(view, "place")[2:] == ["002", "Whole county"]


def test_a_click_on_a_head_sorts_and_a_second_turns_it_round(view):
    header = view.table.horizontalHeader()

    def click(key):
        section = column(view.model, key)
        x = header.sectionViewportPosition(section) + 8
        place = header.viewport().rect().center()
        place.setX(x)
        QTest.mouseClick(header.viewport(), LEFT, pos=place)

    click("residents")
    assert shown(view, "residents") == ["200", "150", "8", "358"]
    click("residents")
    assert shown(view, "residents") == ["8", "150", "200", "358"]
    assert header.sortIndicatorSection() == column(view.model, "residents")


def test_selection_stays_with_its_municipality(view):
    view.table.selectRow(1)
    view.table.sort_by(column(view.model, "residents"), descending=True)
    rows = [view.model.row_of(index) for index in view.table.selectionModel().selectedRows()]
    assert rows == [1]
    assert view.table.selectionModel().selectedRows()[0].row() == 0


def test_verdicts_shares_and_changes_are_painted(view, session):
    session.close_facility("u2")
    view.highlights.clear()
    rule = column(view.model, "rule:rule_0")
    for row, verdict in ((0, "met"), (1, "not_met")):
        assert near(grab(view.table, row, rule), VERDICTS[verdict], 12) > 20
    assert near(grab(view.table, 0, rule), VERDICTS["not_met"], 12) == 0
    session.set_look(threshold_min=6)
    share = column(view.model, "share")
    assert shown(view, "share")[:2] == ["100 %", "0 %"]
    full, none = (grab(view.table, row, share) for row in (0, 1))
    bar = full.pixelColor(full.width() // 4, 4)
    assert bar != none.pixelColor(none.width() // 4, 4)
    # 30 old people are within 4 minutes and 40 beyond; how many of the last eight are is open.
    session.set_look(group="age_65plus", threshold_min=4)
    assert view.model.card.share_low[3] == pytest.approx(30 / 78)
    assert view.model.card.share_high[3] == pytest.approx(30 / 70)
    county = grab(view.table, 3, share)
    sure, open_ = (county.pixelColor(int(county.width() * part), 5) for part in (0.2, 0.41))
    assert sure.blue() - sure.red() > open_.blue() - open_.red() > 10
    change = column(view.model, "change")
    orange = grab(view.table, 1, change)
    assert any(
        orange.pixelColor(x, y).red() > orange.pixelColor(x, y).blue() + 80
        for x in range(orange.width())
        for y in range(orange.height())
    )


def test_what_changed_is_lit_and_fades(view, session, monkeypatch):
    now = [100.0]
    monkeypatch.setattr(highlights_module.time, "monotonic", lambda: now[0])
    mean = column(view.model, "mean")
    dark = grab(view.table, 1, mean).pixelColor(3, 3)
    session.close_facility("u2")
    lit = grab(view.table, 1, mean).pixelColor(3, 3)
    assert lit.blue() < dark.blue() - 40
    assert grab(view.table, 0, mean).pixelColor(3, 3) == dark
    now[0] += 0.5
    fading = grab(view.table, 1, mean).pixelColor(3, 3)
    assert lit.blue() < fading.blue() < dark.blue()
    faded = []
    view.highlights.faded.connect(faded.append)
    now[0] += 0.5
    view.highlights._tick()
    assert (1, mean) in faded[0]
    assert not view.highlights._timer.isActive()
    assert grab(view.table, 1, mean).pixelColor(3, 3) == dark


def test_looking_at_something_else_lights_nothing(view, session):
    session.set_look(threshold_min=4, group="age_65plus")
    assert not view.highlights._timer.isActive()
    assert view.model.columns[column(view.model, "share")].title == "Within 4 min"


def test_filters_follow_the_look_and_set_it(view, session):
    filters = view.filters
    assert [filters.group.itemData(n) for n in range(filters.group.count())] == [
        "total",
        "age_65plus",
    ]
    assert "digital" not in [filters.tier.itemData(n) for n in range(filters.tier.count())]
    filters.group.setCurrentIndex(1)
    filters.group.activated.emit(1)
    assert session.look.group == "age_65plus"
    filters.threshold.setEditText("12,5 min")
    filters.threshold.lineEdit().editingFinished.emit()
    assert session.look.threshold_min == 12.5
    filters.threshold.setEditText("soon")
    filters.threshold.lineEdit().editingFinished.emit()
    assert session.look.threshold_min == 12.5
    assert filters.threshold.currentText() == "12.5 min"
    session.set_look(tier="centre", borders="closed")
    assert filters.tier.currentData() == "centre"
    assert filters.borders.currentData() == "closed"


def test_minutes_as_people_type_them():
    for text, minutes in (
        ("30", 30),
        (" 30 min", 30),
        ("7,5", 7.5),
        ("7.5 min", 7.5),
        ("0", None),
        ("-", None),
        ("", None),
        ("99999", None),
        ("1.2.3", None),
    ):
        assert typed_minutes(text) == minutes


def test_a_click_zooms_and_lists_the_cells_that_decide(view, session):
    session.set_look(threshold_min=4)
    chosen, cells = [], []
    view.municipalityChosen.connect(chosen.append)
    view.cellChosen.connect(cells.append)
    rule = column(view.model, "rule:rule_1")
    rect = view.table.visualRect(view.model.index(1, column(view.model, "mean")))
    QTest.mouseClick(view.table.viewport(), LEFT, pos=rect.center())
    assert chosen == [1]
    assert view.deciding.isVisible()
    assert view.deciding.title.text() == "002: longest journeys, none beyond 4 min"
    view.show_deciding(2, column(view.model, "residents"))
    assert view.deciding.title.text() == "003: 1 cells beyond 4 min"
    item = view.deciding.tree.topLevelItem(0)
    assert [item.text(n) for n in range(4)] == ["d", "6.0", "0.0", "8"]
    view.deciding.tree.itemClicked.emit(item, 0)
    assert cells == [3]
    # A verdict has its own threshold; and the list follows the edits.
    view.show_deciding(1, rule)
    assert view.deciding.title.text() == "002: longest journeys, none beyond 10 min"
    session.move("u2", 29_000, 5_000)
    session.move("u1", 1_000, 5_000)
    view.deciding.fill()
    assert view.deciding.title.text() == "002: 1 cells beyond 10 min"
    assert view.deciding.tree.topLevelItem(0).text(2) == "▲ +8.0"
    high = view.minimumHeight()
    view.deciding.closed.emit()
    assert not view.deciding.isVisible()
    assert view.minimumHeight() < high


def test_the_frozen_column_answers_too(view):
    chosen = []
    view.municipalityChosen.connect(chosen.append)
    view.resize(350, 400)
    QApplication.processEvents()
    view.table.horizontalScrollBar().setValue(300)
    frozen = view.table.frozen
    assert frozen.isVisible()
    assert frozen.width() < 180
    rect = frozen.visualRect(view.model.index(3, 0))
    QTest.mouseClick(frozen.viewport(), LEFT, pos=rect.center())
    assert chosen == [3]
    # By keyboard, no cell hides behind it.
    view.table.setCurrentIndex(view.model.index(0, 1))
    assert view.table.columnViewportPosition(1) >= frozen.width()


def test_because_names_tier_and_places(view, session):
    session.close_facility("u2")
    rule = column(view.model, "rule:rule_1")
    dialog = view.because(view.model.index(1, rule))
    assert dialog.verdict.text() == "Met"
    presence = view.because(view.model.index(1, column(view.model, "rule:rule_0")))
    assert "“Unit”" in presence.reason.text()
    assert presence.verdict.text() == "Not met"
    assert view.because(view.model.index(1, column(view.model, "mean"))) is None
    assert view.because(view.model.index(0, column(view.model, "rule:rule_2"))) is None
    for one in (dialog, presence):
        one.deleteLater()


def test_copying_gives_tabs_and_heads(view):
    view.copy_all()
    lines = QApplication.clipboard().text().splitlines()
    assert len(lines) == 5
    assert {line.count("\t") for line in lines} == {view.model.columnCount() - 1}
    head = lines[0].split("\t")
    values = dict(zip(head, lines[4].split("\t")))
    assert values["Residents, Name"] == "358"
    assert values["Mean, min"] == "3.067"
    assert values["Within 10 min, share"] == "100.0 %"
    view.table.selectRow(1)
    view.copy()
    assert QApplication.clipboard().text().splitlines()[1].startswith("002\t")
    assert len(QApplication.clipboard().text().splitlines()) == 2
    view.column_state.set_shown("residents", False)
    view.copy()
    assert "Residents, Name" not in QApplication.clipboard().text()


@pytest.mark.parametrize("ending", [".csv", ".xlsx", ".ods"])
def test_files_hold_numbers_as_numbers(view, session, tmp_path, ending):
    from osgeo import ogr

    said = []
    session.noted.connect(lambda text, level: said.append((text, level)))
    path = tmp_path / f"Taulukko ä{ending}"
    assert view.save(path)
    assert "saved" in said[0][0]
    assert [one.name for one in tmp_path.iterdir()] == [path.name]
    if ending == ".csv":
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
    else:
        source = ogr.Open(str(path))
        layer = source.GetLayer(0)
        assert layer.GetName() == "Scorecard"
        rows = [feature.items() for feature in layer]
    assert len(rows) == 4
    assert float(rows[3]["Residents, Name"]) == 358
    assert float(rows[3]["Mean, min"]) == pytest.approx(1098 / 358)
    assert rows[3]["Tier"] == "Unit"
    assert float(rows[0]["Threshold, min"]) == 10
    assert rows[0]["≥ 1, Unit"] == "Met"


def test_a_file_that_cannot_be_written_is_told_of(view, session, tmp_path):
    said = []
    session.noted.connect(lambda text, level: said.append((text, level)))
    assert not view.save(tmp_path / "no such folder" / "x.csv")
    assert "no such folder" in said[0][0]
    (tmp_path / "taken.xlsx").mkdir()
    assert not view.save(tmp_path / "taken.xlsx")
    assert len(said) == 2
    assert [one.name for one in tmp_path.iterdir()] == ["taken.xlsx"]


def test_columns_are_remembered(view, session):
    state = view.column_state
    residents_ = column(view.model, "residents")
    state.set_shown("p95", False)
    view.table.setColumnWidth(residents_, 133)
    view.table.horizontalHeader().moveSection(residents_, 1)
    state.keep()
    other = ScorecardView()
    other.set_session(session)
    assert other.table.isColumnHidden(column(other.model, "p95"))
    assert other.table.columnWidth(residents_) == 133
    assert other.table.horizontalHeader().visualIndex(residents_) == 1
    menu = QMenu()
    other.column_state.fill(menu)
    unchecked = [a.text() for a in menu.actions() if a.isCheckable() and not a.isChecked()]
    assert unchecked == ["P95, min"]
    other.column_state.reset()
    assert not other.table.isColumnHidden(column(other.model, "p95"))
    assert other.table.horizontalHeader().visualIndex(residents_) == residents_
    other.set_session(None)
    other.deleteLater()


@pytest.mark.parametrize("kept", ["{", "[]", '{"hidden": 3}', '{"widths": {"mean": "x"}}'])
def test_settings_that_make_no_sense_count_as_none(session, kept):
    QSettings().setValue(SETTING, kept)
    if kept == '{"hidden": 3}':
        kept = "null"
        QSettings().setValue(SETTING, kept)
    view = ScorecardView()
    view.set_session(session)
    assert len(view.column_state.shown) == view.model.columnCount()
    view.set_session(None)
    view.deleteLater()


def test_without_a_study_and_without_a_facility(view, session):
    assert not view.message.isVisible()
    for facility in ("u1", "u2", "c1"):
        session.close_facility(facility)
    assert "“Unit”" in view.message.text()
    assert view.message.isVisible()
    assert shown(view, "share") == ["0 %"] * 4
    assert shown(view, "mean") == ["–"] * 4
    assert shown(view, "cut_off") == ["▲ +150", "▲ +200", "▲ +8", "▲ +358"]
    view.set_session(None)
    assert view.model.rowCount() == 0
    assert view.message.text() == "No study is open."
    session.show()
    assert view.model.rowCount() == 0
    view.set_session(session)
    assert view.model.rowCount() == 4


def test_another_study_takes_its_place(view, session):
    other = street_session(access(threshold_min=5))
    assert isinstance(other, PanelSession)
    view.set_session(other)
    assert [one.key for one in view.model.columns][:2] == ["place", "rule:rule_0"]
    session.close_facility("u2")
    assert shown(view, "rule:rule_0")[1] == "100 %"
    view.set_session(session)


def test_rules_that_ask_for_more_keep_the_table_and_light_what_turns(view, session):
    resets = []
    view.model.modelReset.connect(lambda: resets.append(1))
    data = session.rule_set.to_data()
    data["rules"][1]["threshold_min"] = 5
    session.set_rules(type(session.rule_set).from_data(data))
    assert resets == []
    heads = view.model.columns[column(view.model, "rule:rule_1")]
    assert heads.title == "90 % ≤ 5 min"
    assert shown(view, "rule:rule_1") == ["100 %", "100 %", "0 %", "2/3"]
    data["rules"].pop(0)
    session.set_rules(type(session.rule_set).from_data(data))
    assert resets == [1]


def test_words_for_numbers():
    nan = float("nan")
    assert [percent(x) for x in (0, 1e-6, 0.5, 0.99999, 1, nan)] == [
        "0 %",
        "0.1 %",
        "50.0 %",
        "99.9 %",
        "100 %",
        "–",
    ]
    assert [residents(x) for x in (0, 0.2, 1234, nan)] == ["0", "< 1", "1234", "–"]
    assert [arrowed(x) for x in (0, 0.04, -0.04, 1.25, -3, float("inf"), nan)] == [
        "0.0",
        "0.0",
        "0.0",
        "▲ +1.2",
        "▼ −3.0",
        "▲ ∞",
        "–",
    ]


def test_names_and_notes_of_a_rule_set_are_text_and_no_markup(session, view):
    (rule, *others) = session.rule_set.rules
    marked = "<img src='file:///there.png'>"
    rule = dataclasses.replace(rule, names={"en": marked}, note={"en": marked})
    session.set_rules(dataclasses.replace(session.rule_set, rules=(rule, *others)))
    place = column(view.model, "rule:rule_0")
    head = view.model.headerData(place, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    tip = view.model.tip(0, place)
    assert "&lt;img" in head
    assert "&lt;img" in tip
    assert "<img" not in head + tip
    dialog = view.because(view.model.index(0, place))
    labels = dialog.findChildren(QLabel)
    assert [one.text() for one in labels].count(marked) == 2
    assert all(
        one.textFormat() == Qt.TextFormat.PlainText for one in labels if one.text() == marked
    )
    dialog.deleteLater()


def test_the_cursor_waits_while_another_group_is_counted(view, session):
    shapes = []
    session.looked.connect(lambda _: shapes.append(QApplication.overrideCursor().shape()))
    combo = view.filters.group
    combo.activated.emit(combo.currentIndex())
    assert shapes == [Qt.CursorShape.WaitCursor]
    assert QApplication.overrideCursor() is None


def test_heads_of_rules_that_ask_for_nearly_the_same_differ():
    rules = rule_set(
        access(threshold_min=30, share=0.95),
        access(threshold_min=30, share=1.0),
        access(threshold_min=30, share=1.0, mode="bicycle"),
        access(threshold_min=30, share=1.0, borders="closed"),
        modes=["car", "bicycle"],
    )
    heads = [words.rule_title(rule, rules, "en") for rule in rules.rules]
    assert heads[:2] == [("95 % ≤ 30 min", "Unit"), ("100 % ≤ 30 min", "Unit")]
    assert [words.told_apart(rule) for rule in rules.rules[1:]] == [
        "Car",
        "Bicycle",
        "Car · Own municipality",
    ]
    session = street_session(*(rule for rule in rules.to_data()["rules"]), modes=["car", "bicycle"])
    made = columns.columns(
        Scorecard.of(session.live.evaluation, session.look.question, "total", 1_800_000),
        session.look,
        session.rule_set,
        "en",
        None,
    )
    shown = [(one.title, one.detail) for one in made if one.kind == columns.VERDICT]
    assert len(set(shown)) == 4
    assert shown[2] == ("100 % ≤ 30 min", "Bicycle · Unit")
