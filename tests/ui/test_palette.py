"""The palette shows every tier as it is in the frame, and hands tiers to the map."""

from __future__ import annotations

import pytest
from panel_session import street_session
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QKeyEvent, QMouseEvent
from service_network_planner.ui.ink import READABLE, contrast, readable
from service_network_planner.ui.palette.chips import TIER_MIME
from service_network_planner.ui.palette.panel import TierPalette


@pytest.fixture
def session():
    return street_session()


@pytest.fixture
def palette(session):
    panel = TierPalette()
    panel.set_session(session)
    panel.resize(350, 400)
    yield panel
    panel.set_session(None)


def press(chip, key):
    modifiers = Qt.KeyboardModifier.NoModifier
    chip.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, key, modifiers))


def mouse(chip, kind, at, buttons=Qt.MouseButton.LeftButton):
    none = Qt.KeyboardModifier.NoModifier
    left = Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, QPointF(at), QPointF(chip.mapToGlobal(at)), left, buttons, none)
    handler = {
        QEvent.Type.MouseButtonPress: chip.mousePressEvent,
        QEvent.Type.MouseMove: chip.mouseMoveEvent,
        QEvent.Type.MouseButtonRelease: chip.mouseReleaseEvent,
    }[kind]
    handler(event)


def test_a_chip_for_every_tier_the_highest_first(palette):
    assert list(palette.chips) == ["hospital", "centre", "unit", "mobile", "digital"]


def test_chips_say_how_many_are_open_and_for_how_many_residents(palette):
    unit = palette.chips["unit"]
    assert (unit.figures.open, unit.figures.closed) == (2, 0)
    assert unit.figures.residents_each == 179
    assert "Unit, 2 open, 179 residents each" in unit.accessibleName()
    assert palette.chips["hospital"].accessibleName() == "Hospital, None"


def test_the_population_base_has_its_verdict_and_bounds(palette):
    unit = palette.chips["unit"]
    assert unit.figures.verdict == "met"
    assert "40–200" in unit.toolTip()
    assert palette.chips["centre"].figures.verdict == ""


def test_names_are_in_the_language_of_the_study():
    session = street_session()
    session.language = "fi"
    panel = TierPalette()
    panel.set_session(session)
    assert panel.chips["hospital"].accessibleName().startswith("Sairaala")


def test_a_frame_changes_only_the_chips_whose_figures_changed(palette, session, monkeypatch):
    painted = []
    for chip in palette.chips.values():
        monkeypatch.setattr(chip, "update", lambda tier=chip.tier.id: painted.append(tier))
    session.move("u1", 6_000, 5_000)
    assert painted == []
    session.edits.set_tier("u1", "centre")
    assert set(painted) == {"unit", "centre"}
    assert palette.chips["unit"].figures.open == 1


def test_a_count_that_changed_glows_for_a_moment(palette, session):
    session.close_facility("u2")
    assert palette.chips["unit"].glowing
    assert palette.chips["unit"].figures.closed == 1
    assert not palette.chips["centre"].glowing


def test_nothing_glows_at_first(palette):
    assert not any(chip.glowing for chip in palette.chips.values())


def test_a_click_looks_at_the_tier(palette, session):
    chip = palette.chips["centre"]
    mouse(chip, QEvent.Type.MouseButtonPress, QPoint(5, 5))
    mouse(chip, QEvent.Type.MouseButtonRelease, QPoint(5, 5), Qt.MouseButton.NoButton)
    assert session.look.tier == "centre"
    assert [tier for tier, one in palette.chips.items() if one.active] == ["centre"]


def test_a_click_on_a_digital_tier_looks_nowhere(palette, session):
    palette.chips["digital"].chosen.emit("digital")
    assert session.look.tier == "unit"


def test_a_press_that_is_let_go_elsewhere_is_no_click(palette, session):
    chip = palette.chips["centre"]
    mouse(chip, QEvent.Type.MouseButtonPress, QPoint(5, 5))
    mouse(chip, QEvent.Type.MouseButtonRelease, QPoint(-50, 5), Qt.MouseButton.NoButton)
    assert session.look.tier == "unit"


def test_a_drag_begins_after_a_few_pixels_and_is_no_click(palette, session, monkeypatch):
    chip = palette.chips["centre"]
    dragged = []
    monkeypatch.setattr(chip, "start_drag", lambda: dragged.append(chip.tier.id))
    mouse(chip, QEvent.Type.MouseButtonPress, QPoint(5, 5))
    mouse(chip, QEvent.Type.MouseMove, QPoint(6, 5))
    assert dragged == []
    mouse(chip, QEvent.Type.MouseMove, QPoint(60, 5))
    mouse(chip, QEvent.Type.MouseMove, QPoint(90, 5))
    mouse(chip, QEvent.Type.MouseButtonRelease, QPoint(90, 5), Qt.MouseButton.NoButton)
    assert dragged == ["centre"]
    assert session.look.tier == "unit"


def test_what_is_dragged_is_the_tiers_id(palette):
    drag = palette.chips["unit"].drag()
    assert bytes(drag.mimeData().data(TIER_MIME)).decode() == "unit"
    assert TIER_MIME == "application/x-service-network-tier"
    picture = drag.pixmap()
    ratio = picture.devicePixelRatioF()
    assert 0 < drag.hotSpot().x() < picture.width() / ratio
    at = drag.hotSpot() * ratio
    assert picture.toImage().pixelColor(at).alpha() == 255


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_keyboard_places(palette, key):
    asked = []
    palette.placeAsked.connect(asked.append)
    press(palette.chips["mobile"], key)
    assert asked == ["mobile"]


def test_chips_are_reached_by_keyboard(palette):
    policies = {chip.focusPolicy() for chip in palette.chips.values()}
    assert policies == {Qt.FocusPolicy.StrongFocus}


class TestMenu:
    def actions(self, palette, tier):
        return palette.menu(tier).actions()

    def test_place(self, palette):
        asked = []
        palette.placeAsked.connect(asked.append)
        self.actions(palette, "unit")[0].trigger()
        assert asked == ["unit"]

    def test_give_the_selected_facility_the_tier(self, palette, session):
        session.selection = "u1"
        action = self.actions(palette, "centre")[1]
        assert action.isEnabled()
        action.trigger()
        assert session.facility("u1").tier == "centre"

    @pytest.mark.parametrize("selected", [None, "u1"])
    def test_nothing_to_give(self, palette, session, selected):
        session.selection = selected
        assert not self.actions(palette, "unit")[1].isEnabled()

    def test_look_at_the_tier(self, palette, session):
        self.actions(palette, "centre")[3].trigger()
        assert session.look.tier == "centre"
        assert not self.actions(palette, "digital")[3].isEnabled()

    def test_without_a_session(self):
        assert TierPalette().menu("unit").actions() == []


class TestLayout:
    def told(self, palette, tier, width):
        """What a chip of some width says beside its name."""
        chip = palette.chips[tier]
        metrics = chip.fontMetrics()
        return chip._fitting(metrics, width, metrics.horizontalAdvance(chip._name))

    def test_figures_take_as_many_words_as_there_is_room_for(self, palette):
        assert self.told(palette, "unit", 1000) == "179 residents each · 2 open"
        assert self.told(palette, "unit", 5) == "2 open"
        assert self.told(palette, "hospital", 5) == "None"
        widths = range(5, 400, 5)
        said = list(dict.fromkeys(self.told(palette, "unit", width) for width in widths))
        assert said == ["2 open", "179 each · 2 open", "179 residents each · 2 open"]

    def test_one_column_where_it_is_narrow_and_more_where_it_is_wide(self, palette):
        flow = palette.layout()
        wished = max(chip.sizeHint().width() for chip in palette.chips.values())
        assert flow.columns(wished) == 1
        assert flow.columns(10) == 1
        assert flow.columns(2 * wished + flow.spacing()) == 2
        # Five in rows of four would leave one alone: three and two.
        assert flow.columns(4 * wished + 3 * flow.spacing()) == 3
        assert flow.columns(9 * wished) == 5

    def test_chips_fill_the_width_and_do_not_overlap(self, palette):
        flow = palette.layout()
        for width in (350, 700, 1400):
            palette.resize(width, flow.heightForWidth(width))
            flow.setGeometry(palette.rect())
            places = [chip.geometry() for chip in palette.chips.values()]
            assert max(place.right() for place in places) >= width - flow.columns(width) - 1
            assert max(place.bottom() for place in places) < palette.height()
            assert not any(a.intersects(b) for a in places for b in places if a is not b)

    def test_an_empty_palette_has_a_layout_too(self):
        panel = TierPalette()
        flow = panel.layout()
        assert (flow.columns(300), flow.heightForWidth(300)) == (1, 0)


class TestSessions:
    def test_other_rules_with_the_same_tiers_keep_the_chips(self, palette, session):
        chips = dict(palette.chips)
        session.set_rules(street_session({"kind": "presence", "tier": "unit"}).rule_set)
        assert palette.chips == chips
        assert palette.chips["unit"].figures.verdict == ""

    def test_other_tiers_give_other_chips(self, palette, session):
        tiers = [{"id": "unit", "level": 2, "names": {"en": "Post"}}]
        presence = {"kind": "presence", "tier": "unit"}
        session.set_rules(street_session(presence, tiers=tiers).rule_set)
        assert list(palette.chips) == ["unit"]
        assert palette.chips["unit"].accessibleName().startswith("Post")

    def test_another_session_is_followed_and_the_old_one_no_more(self, palette, session):
        other = street_session()
        palette.set_session(other)
        session.close_facility("u1")
        assert palette.chips["unit"].figures.open == 2
        other.close_facility("u1")
        assert palette.chips["unit"].figures.open == 1

    def test_no_session_no_chips(self, palette, session):
        palette.set_session(None)
        assert palette.chips == {}
        session.close_facility("u1")
        session.set_look(tier="centre")

    def test_it_can_be_painted(self, palette):
        palette.chips["unit"].setFocus()
        image = palette.grab().toImage()
        colours = {image.pixelColor(x, 20).name() for x in range(0, image.width(), 2)}
        assert len(colours) > 3


@pytest.mark.parametrize("ground", ["#ffffff", "#2b2b2b", "#1f1f1f", "#efefef"])
@pytest.mark.parametrize("colour", ["#2a7f9e", "#d9a321", "#c1432e", "#8a8f94"])
def test_verdicts_can_be_read_on_any_ground(ground, colour):
    ink = readable(QColor(colour), QColor(ground))
    assert contrast(ink, QColor(ground)) >= READABLE
