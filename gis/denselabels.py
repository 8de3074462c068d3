"""Names of facilities where there are so many that they would hide the map."""

from __future__ import annotations

from qgis.core import QgsFeatureRequest, QgsVectorLayer, QgsVectorLayerSimpleLabeling

MANY = 40
"""More names than this are shown only from :data:`SCALE` on."""

SCALE = 50_000

# What is written farther out, by style: an expression, or nothing.
BRIEFLY = {
    "facilities": "NULL",
    "catchments": "NULL",
    "supply": "NULL",
    "closures": "attribute($currentfeature, 'rank')",
    "sites": "CASE WHEN attribute($currentfeature, 'status') IN ('new', 'closed')"
    " THEN attribute($currentfeature, 'name') END",
}


def thin_out(layer: QgsVectorLayer, style: str) -> None:
    """Have a layer of many facilities show their names only when zoomed in."""
    if style not in BRIEFLY or not layer.labeling():
        return
    settings = layer.labeling().settings()
    named = QgsFeatureRequest().setFilterExpression(f"({settings.fieldName}) IS NOT NULL")
    named.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    named.setLimit(MANY + 1)
    if sum(1 for _ in layer.getFeatures(named)) <= MANY:
        return
    settings.fieldName = (
        f"CASE WHEN @map_scale <= {SCALE} THEN {settings.fieldName} ELSE {BRIEFLY[style]} END"
    )
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
