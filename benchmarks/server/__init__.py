"""QGIS Server under load: what-ifs beside the maps of the same project."""
