"""The system that distances are computed in."""

from __future__ import annotations

import numpy as np
import pytest
from memory_layers import layer
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsRectangle,
)
from service_network_planner.engine.problems import Problem
from service_network_planner.gis import crs

KEUSOTE = QgsRectangle(24.3, 60.3, 25.6, 60.9)


def line_layer(system, wkt):
    return layer("LineString", [(wkt,)], crs=system, name="Roads")


class TestOwnSystem:
    @pytest.mark.parametrize(
        ("system", "extent", "kept"),
        [
            ("EPSG:3067", KEUSOTE, True),
            ("EPSG:3067", QgsRectangle(20, 60, 31.5, 70), True),
            ("EPSG:3879", KEUSOTE, True),
            ("EPSG:3035", KEUSOTE, True),
            ("EPSG:31982", QgsRectangle(-51.3, -30.2, -51, -29.9), True),
            # Twice as large as true in Finland; feet; degrees; the other side of the world.
            ("EPSG:3857", KEUSOTE, False),
            ("EPSG:2263", QgsRectangle(-74.3, 40.5, -73.7, 41), False),
            ("EPSG:4326", KEUSOTE, False),
            ("EPSG:2193", KEUSOTE, False),
        ],
    )
    def test_is_kept_where_it_is_true_to_scale(self, system, extent, kept):
        system = QgsCoordinateReferenceSystem(system)
        assert crs.is_true_to_scale(system, extent, QgsCoordinateTransformContext()) == kept

    def test_metres_stay(self):
        made = line_layer("EPSG:3879", "LINESTRING(25496000 6672000,25497000 6673000)")
        assert crs.computing_crs(made).authid() == "EPSG:3879"

    @pytest.mark.parametrize(
        ("system", "wkt"),
        [
            ("EPSG:4326", "LINESTRING(25 60.4,25.1 60.5)"),
            ("EPSG:3857", "LINESTRING(2783000 8490000,2784000 8491000)"),
        ],
    )
    def test_degrees_and_web_mercator_do_not(self, system, wkt):
        assert crs.computing_crs(line_layer(system, wkt)).authid() == "EPSG:3067"

    def test_feet_do_not(self):
        made = line_layer("EPSG:2263", "LINESTRING(980000 190000,990000 200000)")
        assert crs.computing_crs(made).authid() == "EPSG:32618"

    def test_none_at_all(self):
        with pytest.raises(Problem, match=r"crs-missing.*Roads"):
            crs.computing_crs(line_layer("", "LINESTRING(0 0,1 1)"))

    def test_metres_declared_as_degrees(self):
        with pytest.raises(Problem, match=r"crs-extent.*Roads.*EPSG:4326"):
            crs.computing_crs(line_layer("EPSG:4326", "LINESTRING(385000 6700000,386000 6700000)"))


class TestLocalSystem:
    @pytest.mark.parametrize(
        ("west", "south", "east", "north", "system"),
        [
            (24.3, 60.3, 25.6, 60.9, "EPSG:3067"),
            (22.0, 60.2, 22.6, 60.6, "EPSG:3067"),
            (20.5, 60.0, 31.5, 70.0, "EPSG:3067"),
            (18.0, 59.0, 18.5, 59.5, "EPSG:32634"),
            (9.4, 47.0, 9.7, 47.3, "EPSG:32632"),
            (-51.3, -30.2, -51.0, -29.9, "EPSG:32722"),
            (179.0, -17.0, 179.9, -16.0, "EPSG:32760"),
        ],
    )
    def test_by_extent(self, west, south, east, north, system):
        chosen = crs.local_crs(QgsRectangle(west, south, east, north))
        assert chosen.authid() == system

    @pytest.mark.parametrize("extent", [QgsRectangle(0, 45, 25, 60), QgsRectangle(10, 85, 20, 88)])
    def test_beyond_a_zone(self, extent):
        chosen = crs.local_crs(extent)
        assert chosen.isValid()
        assert not chosen.isGeographic()


class TestPoints:
    def test_many_at_once_as_one_by_one(self):
        rng = np.random.default_rng(1)
        xy = rng.uniform((24, 60), (26, 61), (200, 2))
        target = QgsCoordinateReferenceSystem("EPSG:3067")
        degrees = QgsCoordinateReferenceSystem("EPSG:4326")
        together = crs.transform_points(xy, degrees, target)
        alone = np.concatenate(
            [crs.transform_points(xy[i : i + 1], degrees, target) for i in range(200)]
        )
        np.testing.assert_allclose(together, alone, atol=1e-6)
        back = crs.transform_points(together, target, degrees)
        np.testing.assert_allclose(back, xy, atol=1e-9)

    def test_out_of_reach(self):
        degrees, target = (QgsCoordinateReferenceSystem(f"EPSG:{i}") for i in (4326, 3067))
        with pytest.raises(Problem, match="crs-transform"):
            crs.transform_points(np.array([[25.0, 200.0], [25, 61]]), degrees, target)

    def test_a_degree_in_metres(self):
        # Published lengths of a degree at latitude 60 on WGS 84.
        along, across = crs.metres_per_degree(60.0)
        assert along == pytest.approx(111_412, abs=2)
        assert across == pytest.approx(55_800, abs=2)
