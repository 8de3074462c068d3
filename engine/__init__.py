"""Arrays in, arrays out: the network, snapping and travel times. Knows no QGIS."""
