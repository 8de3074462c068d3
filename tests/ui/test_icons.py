"""Every icon is drawn, in tones that can be seen on light and on dark ground."""

from __future__ import annotations

import dataclasses
from xml.etree import ElementTree

import pytest
from qgis.PyQt.QtGui import QColor, QPalette
from service_network_planner.planning.ruleset import RuleSet
from service_network_planner.planning.tiers import Tier
from service_network_planner.ui import icons
from service_network_planner.ui.ink import contrast

NAMES = sorted(path.stem for path in icons.FOLDER.glob("*.svg"))
DOCK = (
    "add branch centre change_tier chart close_facility compare date dock duplicate edit explain "
    "export help load lock maptool more open_facility open_study redo remove reset rules "
    "sample_study save set_up table undo unlock"
).split()
GROUNDS = {"light": QColor("#ffffff"), "dark": QColor("#2b2b2b")}
TIERS = list(RuleSet.shipped().tiers)
SEEN = 3.0
"""Least contrast of a sign to its ground (WCAG 2.1)."""


def palette_of(ground):
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, GROUNDS[ground])
    return palette


def inked(image):
    """Colours of the pixels that are not see-through, with how many there are of each."""
    found = {}
    for x in range(image.width()):
        for y in range(image.height()):
            colour = image.pixelColor(x, y)
            if colour.alpha() > 250:
                found[colour.name()] = found.get(colour.name(), 0) + 1
    return found


@pytest.mark.parametrize("name", DOCK)
@pytest.mark.parametrize("ground", GROUNDS)
def test_icons_of_the_dock_stand_out(name, ground):
    found = inked(icons.pixmap(name, 48, palette=palette_of(ground)).toImage())
    seen = sum(n for c, n in found.items() if contrast(QColor(c), GROUNDS[ground]) >= SEEN)
    assert seen > 0.8 * sum(found.values())


@pytest.mark.parametrize("name", DOCK)
def test_the_files_by_themselves_stand_out_too(name):
    text = (icons.FOLDER / f"{name}.svg").read_text("utf-8")
    for tone in (icons.INK, icons.BLUE, icons.ORANGE):
        if tone in text:
            assert all(contrast(QColor(tone), ground) >= SEEN for ground in GROUNDS.values())


@pytest.mark.parametrize("name", NAMES)
def test_drawings_are_whole_and_their_own(name):
    root = ElementTree.parse(icons.FOLDER / f"{name}.svg").getroot()
    assert root.get("viewBox") == "0 0 24 24"
    text = (icons.FOLDER / f"{name}.svg").read_text("utf-8")
    assert "<image" not in text
    assert "href" not in text
    assert "<text" not in text


def test_icons_are_sharp_at_twice_the_size():
    drawn = icons.pixmap("save", 24, 2.0)
    assert (drawn.width(), drawn.devicePixelRatioF()) == (48, 2.0)
    assert icons.icon("save").availableSizes()[-1].width() >= 48


def test_signs_of_tiers_differ_without_their_colours():
    images = set()
    for tier in TIERS:
        grey = dataclasses.replace(tier, colour="#555555")
        picture = icons.tier_pixmap(grey, 32).toImage()
        images.add(bytes(picture.constBits().asarray(picture.sizeInBytes())))
    assert len(images) == len(TIERS)


@pytest.mark.parametrize("tier", TIERS, ids=lambda tier: tier.id)
def test_a_sign_has_the_tiers_colour_and_can_be_read_on_it(tier):
    found = inked(icons.tier_pixmap(tier, 64).toImage())
    assert max(found, key=found.get) == tier.colour
    sign = max((c for c in found if c != tier.colour), key=found.get)
    assert contrast(QColor(sign), QColor(tier.colour)) >= SEEN


@pytest.mark.parametrize("tier", TIERS, ids=lambda tier: tier.id)
def test_a_closed_facility_is_hollow(tier):
    found = inked(icons.tier_pixmap(tier, 64, closed=True).toImage())
    assert QColor(max(found, key=found.get)).lightness() > 240
    assert tier.colour in found


@pytest.mark.parametrize(
    ("kind", "like"), [("mobile", "mobile"), ("digital", "digital"), ("fixed", None)]
)
def test_tiers_that_nobody_knows_have_a_sign_too(kind, like):
    unknown = Tier("library", {"en": "Library"}, 1, kind=kind, colour="#336699")
    drawn = icons.tier_pixmap(unknown, 32).toImage()
    assert inked(drawn)
    if like:
        known = Tier(like, {"en": like}, 1, kind=kind, colour="#336699")
        assert icons.tier_pixmap(known, 32).toImage() == drawn


def test_theme_is_told_by_the_window():
    assert icons.dark_ground(palette_of("dark"))
    assert not icons.dark_ground(palette_of("light"))
