"""A QGIS without a screen, in a profile of its own under build/."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from functools import cache
from typing import Any

from service_network_planner import classFactory

from .data import BUILT

PLUGINS = "/usr/share/qgis/python/plugins"


@cache
def application() -> Any:
    """Start QGIS once."""
    home = BUILT / "profile"
    runtime = BUILT / "runtime"
    for folder in (home, runtime):
        folder.mkdir(parents=True, exist_ok=True)
    runtime.chmod(0o700)
    os.environ.update(
        HOME=str(home),
        XDG_CONFIG_HOME=str(home / "config"),
        XDG_DATA_HOME=str(home / "data"),
        XDG_CACHE_HOME=str(home / "cache"),
        XDG_RUNTIME_DIR=str(runtime),
        QGIS_CUSTOM_CONFIG_PATH=str(home / "qgis"),
        QT_QPA_PLATFORM="offscreen",
        # GDAL 3.6 warns at each opening of a GeoPackage of version 1.4, which it reads well.
        GPKG_WARN_UNRECOGNIZED_APPLICATION_ID="NO",
    )
    from qgis.core import QgsApplication

    QgsApplication.setPrefixPath(os.environ.get("QGIS_PREFIX_PATH", "/usr"), True)
    app = QgsApplication([], False)
    app.initQgis()
    return app


@cache
def _plugin() -> Any:
    """Load the plugin once, as ``qgis_process`` does; Processing does not keep it alive."""
    application()
    sys.path.insert(0, PLUGINS)
    from processing.core.Processing import Processing

    Processing.initialize()
    plugin = classFactory(None)
    plugin.initProcessing()
    return plugin


def run(algorithm: str, parameters: Mapping[str, Any]) -> Mapping[str, Any]:
    """Run one of the plugin's algorithms, and return its outputs."""
    _plugin()
    import processing

    results: Mapping[str, Any] = processing.run(f"servicenetwork:{algorithm}", dict(parameters))
    return results
