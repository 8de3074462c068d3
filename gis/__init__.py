"""Between QGIS layers and arrays; no widgets."""
