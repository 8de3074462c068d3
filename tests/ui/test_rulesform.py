"""The form changes the session's rules at once, and nothing invalid gets past it."""

from __future__ import annotations

import time
from datetime import date

import pytest
from panel_session import street_session
from qgis.PyQt.QtCore import QCoreApplication, QDate
from service_network_planner.planning.rules import RULE_KINDS
from service_network_planner.planning.ruleset import RuleSet
from service_network_planner.ui.rules import words
from service_network_planner.ui.rules.form import TYPING_MS, RulesForm
from small_studies import access

CHANGE = {
    "kind": "change",
    "tier": "unit",
    "groups": ["age_65plus"],
    "measure": "mean",
    "max_worsening": 5,
}
SHARE = {"kind": "share", "figure": "digital_share", "target": 0.33, "date": "2027-12-31"}
PRESENCE = {"kind": "presence", "tier": "unit", "minimum": 1}
BASE = {"kind": "population_base", "tier": "unit", "lower": 40, "upper": 200}


@pytest.fixture
def session():
    return street_session(PRESENCE, access(), BASE, CHANGE, SHARE)


@pytest.fixture
def form(session):
    widget = RulesForm()
    widget.set_session(session)
    widget.show()
    yield widget
    widget.set_session(None)
    widget.hide()


def opened(form, rule_id):
    card = form.cards[rule_id]
    card.set_expanded(True)
    return card


def rule(session, rule_id):
    return next(one for one in session.rule_set.rules if one.id == rule_id)


def names(session):
    return [one.id for one in session.rule_set.rules]


def test_a_card_for_every_rule(form):
    assert list(form.cards) == [f"rule_{i}" for i in range(5)]
    assert all(card.box.isChecked() for card in form.cards.values())
    assert form.cards["rule_0"].asks.text() == "At least 1 in each municipality: Unit"


def test_verdicts_are_counted_on_the_card(form, session):
    card = form.cards["rule_0"]
    assert card.verdicts.toolTip() == "3 met"
    session.close_facility("u1")
    assert card.verdicts.toolTip() == "2 met, 1 not met"
    assert "✕" in card.verdicts.text()


def test_a_hidden_form_does_not_follow_but_catches_up(form, session):
    form.hide()
    session.close_facility("u1")
    assert form.cards["rule_0"].verdicts.toolTip() == "3 met"
    form.show()
    assert form.cards["rule_0"].verdicts.toolTip() == "2 met, 1 not met"


def test_a_frame_that_changes_no_verdict_changes_no_text(form, session, monkeypatch):
    set_text = []
    for card in form.cards.values():
        monkeypatch.setattr(card.verdicts, "setText", set_text.append)
    session.move("u1", 5_100, 5_000)
    assert set_text == []


class TestEditing:
    def test_a_value_reaches_the_session_when_typing_rests(self, form, session):
        card = opened(form, "rule_1")
        for minutes in (25, 12, 9):
            card.fields["threshold_min"].box.setValue(minutes)
        assert session.rules_given == []
        end = time.monotonic() + 2
        while not session.rules_given and time.monotonic() < end:
            QCoreApplication.processEvents()
        assert len(session.rules_given) == 1
        assert rule(session, "rule_1").threshold_min == 9
        assert TYPING_MS == 150

    def test_verdicts_follow(self, form, session):
        card = opened(form, "rule_1")
        assert card.verdicts.toolTip() == "3 met"
        card.fields["threshold_min"].box.setValue(1)
        form.apply()
        assert "not met" in card.verdicts.toolTip()

    @pytest.mark.parametrize(
        ("rule_id", "field", "put", "value"),
        [
            ("rule_0", "minimum", lambda f: f.box.setValue(2), 2),
            ("rule_0", "scope", lambda f: f.box.setCurrentIndex(1), "county"),
            ("rule_0", "also", lambda f: f.boxes["mobile"].setChecked(True), ("mobile",)),
            ("rule_0", "tier", lambda f: f.box.setCurrentIndex(0), "hospital"),
            ("rule_1", "share", lambda f: f.box.setValue(87.5), 0.875),
            ("rule_1", "mode", lambda f: f.box.setCurrentIndex(2), "walking"),
            ("rule_1", "borders", lambda f: f.box.setCurrentIndex(2), "closed"),
            ("rule_1", "group", lambda f: f.box.setCurrentIndex(1), "age_65plus"),
            ("rule_2", "lower", lambda f: f.box.setValue(30), 30),
            ("rule_2", "upper", lambda f: f.box.setValue(300), 300),
            ("rule_2", "method", lambda f: f.box.setCurrentIndex(1), "catchment"),
            ("rule_3", "max_worsening", lambda f: f.box.setValue(2.5), 2.5),
            (
                "rule_3",
                "groups",
                lambda f: f.boxes["total"].setChecked(True),
                ("total", "age_65plus"),
            ),
            ("rule_4", "target", lambda f: f.box.setValue(40), 0.4),
            ("rule_4", "date", lambda f: f.box.setDate(QDate(2030, 6, 1)), date(2030, 6, 1)),
            ("rule_4", "value", lambda f: f.on.setChecked(True), 0.0),
        ],
    )
    def test_every_field(self, form, session, rule_id, field, put, value):
        card = opened(form, rule_id)
        put(card.fields[field])
        form.apply()
        assert getattr(rule(session, rule_id), field) == value
        assert card.problem(field) == ""

    def test_a_name_follows_the_values_until_a_person_gives_one(self, form, session):
        card = opened(form, "rule_1")
        card.fields["threshold_min"].box.setValue(7)
        form.apply()
        assert "within 7 min" in rule(session, "rule_1").name()
        assert card.fields["names"].value() == rule(session, "rule_1").name()
        card.fields["names"].box.setText("Near enough")
        card.fields["names"].box.textEdited.emit("Near enough")
        form.apply()
        card.fields["threshold_min"].box.setValue(8)
        form.apply()
        assert rule(session, "rule_1").name() == "Near enough"

    def test_a_share_is_measured_in_points_and_needs_a_time(self, form, session):
        card = opened(form, "rule_3")
        measure = card.fields["measure"].box
        measure.setCurrentIndex(measure.findData("share"))
        form.apply()
        changed = rule(session, "rule_3")
        assert (changed.measure, changed.threshold_min, changed.max_worsening) == (
            "share",
            30,
            0.05,
        )
        assert card.fields["max_worsening"].box.text() == "5 % points"
        assert card.fields["threshold_min"].isEnabled()
        measure.setCurrentIndex(measure.findData("p90"))
        form.apply()
        changed = rule(session, "rule_3")
        assert (changed.threshold_min, changed.max_worsening) == (None, 5)
        assert card.fields["max_worsening"].box.text() == "5 min"

    def test_fields_that_are_not_used_are_grey(self, form):
        card = opened(form, "rule_2")
        assert not card.fields["mode"].isEnabled()
        card.fields["method"].box.setCurrentIndex(1)
        assert card.fields["mode"].isEnabled()

    def test_showing_values_is_no_change(self, form, session):
        for rule_id in form.cards:
            opened(form, rule_id)
        form.apply()
        assert session.rules_given == []


class TestInvalid:
    def test_it_is_said_beside_the_field_and_goes_no_further(self, form, session):
        card = opened(form, "rule_1")
        card.fields["threshold_min"].box.setValue(0)
        form.apply()
        assert session.rules_given == []
        assert "“Within”" in card.problem("threshold_min")
        assert "rules[" not in card.problem("threshold_min")
        assert card.problem("share") == ""
        card.fields["threshold_min"].box.setValue(15)
        form.apply()
        assert card.problem("threshold_min") == ""
        assert rule(session, "rule_1").threshold_min == 15

    def test_two_bounds_become_right_together(self, form, session):
        card = opened(form, "rule_2")
        card.fields["lower"].box.setValue(500)
        form.apply()
        assert session.rules_given == []
        assert card.problem("lower")
        card.fields["upper"].box.setValue(900)
        form.apply()
        changed = rule(session, "rule_2")
        assert (changed.lower, changed.upper) == (500, 900)
        assert card.problem("lower") == ""

    def test_what_is_right_is_taken_over_beside_what_is_wrong(self, form, session):
        card = opened(form, "rule_1")
        card.fields["threshold_min"].box.setValue(0)
        form.apply()
        card.fields["share"].box.setValue(50)
        form.apply()
        changed = rule(session, "rule_1")
        assert (changed.share, changed.threshold_min) == (0.5, 20)
        assert card.problem("threshold_min")
        # What was typed stays to be put right, until the way back is taken.
        assert card.fields["threshold_min"].value() == 0
        form.back()
        assert card.fields["threshold_min"].value() == 20
        assert card.problem("threshold_min") == ""

    def test_no_group_is_too_few(self, form, session):
        card = opened(form, "rule_3")
        card.fields["groups"].boxes["age_65plus"].setChecked(False)
        form.apply()
        assert session.rules_given == []
        assert card.problem("groups")

    def test_an_empty_name(self, form, session):
        card = opened(form, "rule_0")
        card.fields["names"].box.setText("")
        card.fields["names"].box.textEdited.emit("")
        form.apply()
        assert card.problem("names")
        assert session.rules_given == []


class TestRules:
    def test_off_and_on(self, form, session):
        form.cards["rule_0"].box.setChecked(False)
        assert names(session) == ["rule_1", "rule_2", "rule_3", "rule_4"]
        assert form.cards["rule_0"].verdicts.text() == ""
        form.cards["rule_0"].box.setChecked(True)
        assert names(session) == [f"rule_{i}" for i in range(5)]
        assert form.cards["rule_0"].verdicts.toolTip() == "3 met"

    @pytest.mark.parametrize("kind", RULE_KINDS)
    def test_a_rule_of_each_kind_is_added_and_open(self, form, session, kind):
        form.add(kind)
        added = session.rule_set.rules[-1]
        card = form.cards[added.id]
        assert added.kind == kind
        assert card.expanded
        assert added.name() == words.sentence(added, session.rule_set, "en")

    def test_duplicated(self, form, session):
        form.cards["rule_1"].duplicated.emit("rule_1")
        assert names(session)[:3] == ["rule_0", "rule_1", "rule_1_2"]
        assert list(form.cards) == names(session)
        assert form.cards["rule_1_2"].expanded

    def test_removed(self, form, session):
        card = form.cards["rule_1"]
        form.cards["rule_1"].removed.emit("rule_1")
        assert names(session) == ["rule_0", "rule_2", "rule_3", "rule_4"]
        assert card not in form.cards.values()

    def test_removed_while_its_values_are_wrong(self, form, session):
        card = opened(form, "rule_1")
        card.fields["threshold_min"].box.setValue(0)
        form.cards["rule_1"].removed.emit("rule_1")
        form.back()
        assert "rule_1" in names(session)

    def test_the_way_back(self, form, session):
        before = session.rule_set
        assert not form.bar.back.isEnabled()
        card = opened(form, "rule_1")
        card.fields["threshold_min"].box.setValue(7)
        form.apply()
        form.cards["rule_0"].box.setChecked(False)
        form.cards["rule_2"].removed.emit("rule_2")
        for _ in range(3):
            assert form.bar.back.isEnabled()
            form.back()
        assert session.rule_set == before
        assert [r.name() for r in session.rule_set.rules] == [r.name() for r in before.rules]
        assert not form.bar.back.isEnabled()
        assert form.cards["rule_0"].box.isChecked()
        assert card.fields["threshold_min"].value() == 20
        form.back()
        assert session.rule_set == before

    def test_rules_set_by_somebody_else_are_taken_up(self, form, session):
        other = RuleSet.from_data(
            {**session.rule_set.to_data(), "rules": session.rule_set.to_data()["rules"][:2]}
        )
        session.set_rules(other)
        assert [key for key, card in form.cards.items() if card.box.isChecked()] == [
            "rule_0",
            "rule_1",
        ]
        assert not form.cards["rule_4"].box.isChecked()
        assert not form.bar.back.isEnabled()


class TestFiles:
    def test_saved_and_loaded(self, form, session, tmp_path):
        before, file = session.rule_set, tmp_path / "rules.json"
        form.save(str(file))
        assert RuleSet.load(file) == before
        assert str(file) in form.message.text()
        form.cards["rule_0"].box.setChecked(False)
        form.load(str(file))
        assert session.rule_set == before
        form.back()
        assert "rule_0" not in names(session)

    def test_rules_that_are_off_are_left_out_and_that_is_said(self, form, tmp_path):
        form.cards["rule_0"].box.setChecked(False)
        form.save(str(tmp_path / "rules.json"))
        assert len(RuleSet.load(tmp_path / "rules.json").rules) == 4
        assert "left out: 1" in form.message.text()

    def test_a_file_that_is_none(self, form, session, tmp_path):
        file = tmp_path / "rules.json"
        file.write_text('{"format": 1', "utf-8")
        form.load(str(file))
        assert "JSON" in form.message.text()
        assert form.message.isVisible()
        assert session.rules_given == []
        form.load(str(tmp_path / "missing.json"))
        assert "missing.json" in form.message.text()

    def test_a_folder_that_is_not_there(self, form, tmp_path):
        form.save(str(tmp_path / "nowhere" / "rules.json"))
        assert "cannot be saved" in form.message.text()

    def test_starting_over(self, form, session):
        before = session.rule_set
        form.bar.shippedAsked.emit()
        assert session.rule_set == RuleSet.shipped()
        assert list(form.cards) == [one.id for one in RuleSet.shipped().rules]
        form.bar.studyAsked.emit()
        assert session.rule_set == before


class TestStatistics:
    def test_thresholds(self, form, session):
        line = form.column.general.fields["thresholds_min"]
        assert line.value() == "10; 20; 30"
        line.box.setText("15; 7.5")
        line.box.textEdited.emit("15; 7.5")
        form.apply()
        assert session.rule_set.thresholds_min == (7.5, 15)
        assert line.value() == "15; 7.5"
        form.back()
        assert line.value() == "10; 20; 30"

    @pytest.mark.parametrize("text", ["", "ten", "10; ten", "0", "10; 10", "-5"])
    def test_wrong_thresholds(self, form, session, text):
        general = form.column.general
        general.fields["thresholds_min"].box.setText(text)
        general.fields["thresholds_min"].box.textEdited.emit(text)
        form.apply()
        assert "“Thresholds”" in general.problem("thresholds_min")
        assert session.rules_given == []

    def test_modes_and_borders(self, form, session):
        fields = form.column.general.fields
        fields["modes"].boxes["walking"].setChecked(True)
        fields["borders"].boxes["closed"].setChecked(True)
        form.apply()
        assert session.rule_set.modes == ("car", "walking")
        assert session.rule_set.borders == ("open", "closed")

    def test_a_group_that_a_rule_needs(self, form, session):
        general = form.column.general
        general.fields["groups"].boxes["age_65plus"].setChecked(False)
        form.apply()
        assert session.rules_given == []
        assert "age_65plus" in general.problem("groups")

    def test_the_day(self, form, session):
        day = form.column.general.day
        day.box.setDate(QDate(2030, 1, 1))
        day.on.setChecked(True)
        assert session.days_given[-1] == date(2030, 1, 1)
        day.on.setChecked(False)
        assert session.days_given[-1] is None
        asked = len(session.days_given)
        session.set_day(date(2031, 2, 3))
        assert day.value() == "2031-02-03"
        assert len(session.days_given) == asked + 1


class TestSessions:
    def test_another_session(self, form, session):
        other = street_session(PRESENCE)
        form.set_session(other)
        assert list(form.cards) == ["rule_0"]
        session.close_facility("u1")
        assert form.cards["rule_0"].verdicts.toolTip() == "3 met"
        form.cards["rule_0"].box.setChecked(False)
        assert session.rules_given == []
        assert len(other.rules_given) == 1

    def test_none(self, form, session):
        form.set_session(None)
        assert form.cards == {}
        assert not form.bar.new.isEnabled()
        form.back()
        form.add("access")
        form.save("/nowhere")
        form.apply()
        session.close_facility("u1")

    def test_typing_as_the_session_changes_is_dropped(self, form, session):
        card = opened(form, "rule_1")
        card.fields["threshold_min"].box.setValue(3)
        form.set_session(street_session(PRESENCE))
        form.apply()
        assert session.rules_given == []

    def test_everything_has_an_accessible_name(self, form):
        card = opened(form, "rule_1")
        for field in card.fields.values():
            assert field.box.accessibleName() if hasattr(field, "box") else field.boxes

    def test_the_form_can_be_painted(self, form):
        for rule_id in form.cards:
            opened(form, rule_id)
        form.resize(350, 900)
        assert not form.grab().isNull()


@pytest.mark.parametrize(
    ("group", "title"),
    [("age_65plus", "65 and older"), ("age_0_14", "0–14 years"), ("students", "students")],
)
def test_groups_that_no_rule_set_names(group, title):
    assert words.group_title(group) == title


@pytest.mark.parametrize("kind", RULE_KINDS)
def test_every_kind_has_a_sentence(form, session, kind):
    form.add(kind)
    added = session.rule_set.rules[-1]
    text = words.sentence(added, session.rule_set, "en")
    assert text
    assert "{" not in text
