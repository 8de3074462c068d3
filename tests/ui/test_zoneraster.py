"""A pixel belongs to the shape that holds its centre, as shapely says too."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsGeometry
from service_network_planner.ui.canvas.shapes import Shapes
from service_network_planner.ui.canvas.zoneraster import ZoneRaster
from shapely.geometry import MultiPolygon, Point, Polygon, box
from shapely.ops import unary_union
from shapely.prepared import prep

WIDTH, HEIGHT = 60, 40


def raster_of(polygons, **options):
    return ZoneRaster.of(Shapes.of_wkb([p.wkb for p in polygons]), WIDTH, HEIGHT, **options)


def expected(polygons):
    """The last shape that contains each pixel's centre, plus one."""
    index = np.zeros((HEIGHT, WIDTH), dtype=int)
    for number, polygon in enumerate(polygons):
        inside = prep(polygon)
        for row in range(HEIGHT):
            for column in range(WIDTH):
                if inside.contains(Point(column + 0.5, row + 0.5)):
                    index[row, column] = number + 1
    return index


def star(rng, n=11):
    """A polygon with corners at uneven distances; coordinates never fall on a pixel's centre."""
    angle = np.sort(rng.uniform(0, 2 * np.pi, n))
    away = rng.uniform(4, 18, n)
    centre = rng.uniform(0, (WIDTH, HEIGHT))
    corners = np.stack([np.cos(angle), np.sin(angle)], axis=1) * away[:, None] + centre
    return Polygon(corners).buffer(0)


@pytest.mark.parametrize("seed", range(12))
def test_any_polygons_are_filled_as_shapely_says(seed):
    rng = np.random.default_rng(seed)
    polygons = [star(rng) for _ in range(5)]
    hole = Polygon(polygons[0].exterior if polygons[0].geom_type == "Polygon" else box(1, 1, 9, 9))
    polygons.append(hole.difference(hole.centroid.buffer(2.3)))
    polygons.append(unary_union([star(rng), star(rng)]))
    raster = raster_of(polygons)
    wanted = expected(polygons)
    painted = raster.index.copy()
    # A shape too small for any centre has one pixel, where nobody else has it.
    tiny = np.isin(painted, [n + 1 for n, p in enumerate(polygons) if (wanted == n + 1).sum() == 0])
    assert np.array_equal(painted[~tiny], wanted[~tiny])


@pytest.mark.parametrize("seed", range(5))
def test_boxes_hold_all_pixels_of_a_shape(seed):
    polygons = [star(np.random.default_rng(seed + 50)) for _ in range(4)]
    raster = raster_of(polygons)
    for number in range(len(polygons)):
        rows, columns = np.nonzero(raster.index == number + 1)
        if len(rows):
            left, top, right, bottom = raster.boxes[number]
            assert left <= columns.min()
            assert columns.max() < right
            assert top <= rows.min()
            assert rows.max() < bottom


def test_neighbouring_cells_leave_no_gap_and_share_no_pixel():
    cells = [
        box(3.3 * i, 2.7 * j, 3.3 * (i + 1), 2.7 * (j + 1)) for i in range(6) for j in range(5)
    ]
    index = raster_of(cells).index
    inside = index[: int(2.7 * 5), : int(3.3 * 6)]
    assert (inside > 0).all()
    assert len(np.unique(inside)) == len(cells)


def test_a_cell_smaller_than_a_pixel_still_has_one():
    raster = raster_of([box(10.6, 10.6, 10.9, 10.9), box(20, 20, 30, 30)])
    assert raster.index[10, 10] == 1
    assert (raster.index == 1).sum() == 1
    assert raster.boxes[0].tolist() == [10, 10, 11, 11]


def test_shapes_out_of_sight_cost_nothing_and_show_nothing():
    raster = raster_of([box(-50, -50, -10, -10), box(100, 0, 120, 10), box(-10, -10, 500, 500)])
    assert raster.boxes[:2].tolist() == [[0, 0, 0, 0]] * 2
    assert (raster.index == 3).all()
    assert raster.window(np.array([0, 1])) == (0, 0, 0, 0)


def test_shapes_with_places_that_the_map_cannot_show_are_left_out():
    shapes = Shapes.of_wkb([box(1, 1, 5, 5).wkb, box(10, 10, 20, 20).wkb])
    xy = shapes.xy.copy()
    xy[2] = np.nan
    raster = ZoneRaster.of(shapes.at(xy), WIDTH, HEIGHT)
    assert set(np.unique(raster.index)) == {0, 2}


def test_points_become_discs():
    shapes = Shapes.of([QgsGeometry.fromWkt("Point(20 20)"), QgsGeometry.fromWkt("Point(59 39)")])
    raster = ZoneRaster.of(shapes, WIDTH, HEIGHT, radius=4.0)
    mine = raster.index == 1
    rows, columns = np.nonzero(mine)
    assert (np.hypot(rows - 20, columns - 20) <= 4.3).all()
    assert mine.sum() == pytest.approx(np.pi * 4.25**2, rel=0.15)
    assert raster.index[39, 59] == 2
    assert raster.boxes[0].tolist() == [16, 16, 25, 25]


def test_every_kind_of_geometry_is_taken():
    texts = [
        "Polygon((0 0, 4 0, 4 4, 0 4, 0 0))",
        "MultiPolygon(((10 0, 14 0, 14 4, 10 4, 10 0)), ((20 0, 24 0, 24 4, 20 4, 20 0)))",
        "PolygonZ((30 0 9, 34 0 9, 34 4 9, 30 4 9, 30 0 9))",
        "CurvePolygon(CircularString(40 4, 44 0, 48 4, 44 8, 40 4))",
        "LineString(10 20, 20 20)",
        "Polygon EMPTY",
        "PointZ(30 30 5)",
    ]
    geometries = [QgsGeometry.fromWkt(text) for text in texts]
    shapes = Shapes.of([*geometries, QgsGeometry()])
    assert shapes.count == 8
    raster = ZoneRaster.of(shapes, WIDTH, HEIGHT, radius=2.0)
    assert raster.index[2, 2] == 1
    assert raster.index[2, 12] == raster.index[2, 22] == 2
    assert raster.index[2, 17] == 0
    assert raster.index[2, 32] == 3
    assert raster.index[4, 44] == 4
    assert raster.index[20, 15] == 5
    assert raster.index[30, 30] == 7
    assert np.isnan(shapes.bounds()[[5, 7]]).all()
    assert shapes.bounds()[1].tolist() == [10, 0, 24, 4]


def test_no_shapes_at_all():
    raster = raster_of([])
    assert not raster.index.any()


def test_a_colour_is_looked_up_for_every_pixel_of_a_window():
    raster = raster_of([box(0, 0, 10, 10), MultiPolygon([box(10, 0, 20, 10), box(30, 0, 40, 10)])])
    out = np.full((HEIGHT, WIDTH), 9, dtype=np.uint32)
    raster.look_up(np.array([0, 5, 7], dtype=np.uint32), out, (5, 0, 35, 20))
    assert out[2, 4] == 9
    assert out[2, 5] == 5
    assert out[2, 12] == out[2, 32] == 7
    assert out[2, 25] == out[15, 6] == 0
    assert out[2, 36] == 9
    assert raster.window(np.array([False, True])) == (10, 0, 40, 10)
