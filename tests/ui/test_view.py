"""Places of a study come to the pixels where QGIS draws them, whichever way the map is turned."""

from __future__ import annotations

import numpy as np
import pytest
from map_canvases import canvas_of, short_lived
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY
from service_network_planner.ui.canvas.view import Bridge, View


@pytest.fixture
def canvas():
    with short_lived(canvas_of()) as canvas:
        yield canvas


PLACES = np.array([[0.0, 0.0], [12_345.6, 7_654.3], [-300.0, 20_000.0]])


@pytest.mark.parametrize("rotation", [0.0, 30.0, -75.0, 180.0])
def test_pixels_are_those_of_qgis(canvas, rotation):
    canvas.setRotation(rotation)
    view = View.of(canvas)
    to_pixel = canvas.getCoordinateTransform()
    wanted = [to_pixel.transform(QgsPointXY(*place)) for place in PLACES.tolist()]
    assert view.shown(PLACES) == pytest.approx(np.array([(p.x(), p.y()) for p in wanted]), abs=1e-6)
    assert view.size == (800, 400)


def test_a_view_is_equal_until_something_moves(canvas):
    view = View.of(canvas)
    assert View.of(canvas) == view
    canvas.zoomByFactor(0.5)
    assert View.of(canvas) != view


@pytest.mark.parametrize("rotation", [0.0, 40.0])
def test_an_old_picture_moves_along(canvas, rotation):
    canvas.setRotation(rotation)
    old = View.of(canvas)
    canvas.zoomByFactor(0.4)
    canvas.setCenter(QgsPointXY(3_000, 9_000))
    new = View.of(canvas)
    moved = old.to(new)
    for before, after in zip(old.shown(PLACES).tolist(), new.shown(PLACES).tolist()):
        assert moved.map(*before) == pytest.approx(after, abs=1e-6)


def test_there_and_back_again():
    study, map_ = (QgsCoordinateReferenceSystem(f"EPSG:{code}") for code in (3067, 3857))
    bridge = Bridge(study, map_)
    xy = np.array([[385_000.0, 6_700_000.0]])
    there = bridge.to_map(xy)
    assert not np.allclose(there, xy)
    assert bridge.to_study(*there[0].tolist()) == pytest.approx(xy[0].tolist(), abs=0.01)


def test_places_that_the_map_cannot_show_are_no_numbers_and_spare_the_others():
    study, map_ = (QgsCoordinateReferenceSystem(f"EPSG:{code}") for code in (4326, 3067))
    bridge = Bridge(study, map_)
    xy = np.tile([[25.0, 60.5]], (37, 1))
    xy[[3, 21]] = [[np.inf, 60.0], [1e300, 1e300]]
    there = bridge.to_map(xy)
    lost = ~np.isfinite(there).all(axis=1)
    assert np.flatnonzero(lost).tolist() == [3, 21]
    assert np.isnan(there[lost]).all()
    assert (np.abs(there[~lost] - there[0]) < 1e-6).all()


def test_without_a_system_coordinates_stay():
    bridge = Bridge(QgsCoordinateReferenceSystem("EPSG:3067"), QgsCoordinateReferenceSystem())
    assert np.array_equal(bridge.to_map(PLACES), PLACES)
    assert bridge.to_study(5.0, 6.0) == (5.0, 6.0)
