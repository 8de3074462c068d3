"""Closing each of Porto Alegre's health posts, and each pair of them, and judging all rules."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from typing import Any

from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

from .. import porto_alegre, session
from ..data import shared
from ..measure import Growth, Result, in_turns

PAIRED = (0, 30, 117)
"""Of so many posts the pairs are tried; of all 117 these are 6 786."""


def times() -> Iterator[Result]:
    """Run the whole algorithm, with more and more pairs."""
    cells, posts = (porto_alegre.points(xy) for xy in porto_alegre.hexagons())
    with shared("porto_alegre", "poa_hexgrid.csv").open(encoding="utf-8", newline="") as file:
        people = [int(float(row["population"] or 0)) for row in csv.DictReader(file)]
    hull = QgsGeometry.fromMultiPointXY(cells).convexHull().buffer(500.0, 8)
    at = QgsGeometry.fromPointXY
    given = {
        "NETWORK": str(porto_alegre.network_file()),
        "POPULATION": _layer(
            "Point", "residents:integer", [(at(p), n) for p, n in zip(cells, people)]
        ),
        "MUNICIPALITIES": _layer("Polygon", "code:string", [(hull, "001")]),
        "FACILITIES": _layer("Point", "tier:string", [(at(post), "unit") for post in posts]),
        "GROUP": "total",
        "OUTPUT": "memory:",
        "PAIRS_OUTPUT": "memory:",
    }
    session.run("rankclosures", {**given, "PAIRS": 0})  # Starts Processing.
    for paired in PAIRED:
        parameters = {**given, "PAIRS": paired}
        (spent,) = in_turns(
            1, lambda given=parameters: session.run("rankclosures", given), warm_up=False
        )
        sizes = {"facilities": len(posts), "pairs": paired * (paired - 1) // 2}
        yield Growth("Closures ranked, Porto Alegre, network file to layers", sizes, spent)


def _layer(kind: str, field: str, rows: Sequence[tuple[QgsGeometry, Any]]) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{kind}?crs={porto_alegre.CRS}&field={field}", "layer", "memory")
    features = []
    for geometry, value in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(geometry)
        feature.setAttributes([value])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer
