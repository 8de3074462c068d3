"""The service that QGIS Server gives: verdicts, minutes and what-ifs over HTTP, read only."""
