"""Small layers made by hand."""

from __future__ import annotations

from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer


def layer(kind, rows, *fields, crs="EPSG:3067", name="Layer"):
    """A memory layer: rows of (WKT or None, values...), fields as "name:type"."""
    system = f"crs={crs}&" if crs else ""
    source = f"{kind}?{system}" + "&".join(f"field={field}" for field in fields)
    made = QgsVectorLayer(source, name, "memory")
    if not crs:
        from qgis.core import QgsCoordinateReferenceSystem

        made.setCrs(QgsCoordinateReferenceSystem())
    features = []
    for wkt, *values in rows:
        feature = QgsFeature(made.fields())
        feature.setAttributes(list(values))
        if wkt is not None:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    written, _ = made.dataProvider().addFeatures(features)
    assert written
    made.updateExtents()
    return made


def codes(notices):
    """Codes of notices with their counts."""
    return {notice.code: notice.count for notice in notices}
