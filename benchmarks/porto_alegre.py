"""Porto Alegre: OpenStreetMap's drive network, and hexagons with residents and health posts."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)
from service_network_planner.engine import networkfile
from service_network_planner.engine.roads import Roads
from service_network_planner.gis.roadlayer import RoadLayer

from .data import built, shared
from .session import application

CRS = "EPSG:31982"
READING = RoadLayer(
    class_field="highway",
    speed_field="speed_kmh",
    direction_field="oneway_txt",
    forward=("FT",),
    backward=("TF",),
    both=("B",),
)


def roads_layer() -> QgsVectorLayer:
    """Open the roads anew."""
    application()
    path = shared("porto_alegre", "poa_drive_31982.gpkg")
    return QgsVectorLayer(f"{path}|layername=roads", "roads", "ogr")


def roads() -> Roads:
    """Read the roads as the plugin does."""
    return READING.read(roads_layer())[0]


def network_file() -> Path:
    """Return the network file of the roads, made anew."""
    path = built("porto_alegre.npz")
    networkfile.save(path, roads(), {})
    return path


def hexagons() -> tuple[np.ndarray, np.ndarray]:
    """Return the places of all hexagons, (1227, 2), and of those with health posts, (117, 2)."""
    with shared("porto_alegre", "poa_hexgrid.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    application()
    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsCoordinateReferenceSystem(CRS),
        QgsProject.instance().transformContext(),
    )
    places = [transform.transform(float(row["lon"]), float(row["lat"])) for row in rows]
    xy = np.array([(place.x(), place.y()) for place in places])
    return xy, xy[[float(row["healthcare"] or 0) > 0 for row in rows]]


def points(xy: np.ndarray) -> list[QgsPointXY]:
    """Return coordinates as QGIS's points."""
    return [QgsPointXY(x, y) for x, y in xy.tolist()]


def point_layer(name: str, xy: np.ndarray) -> QgsVectorLayer:
    """Return a layer in memory of points, numbered, all of one tier."""
    fields = "field=facility_id:integer&field=tier:string"
    layer = QgsVectorLayer(f"Point?crs={CRS}&{fields}", name, "memory")
    features = []
    for number, point in enumerate(points(xy)):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([number, "post"])
        feature.setGeometry(QgsGeometry.fromPointXY(point))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer
