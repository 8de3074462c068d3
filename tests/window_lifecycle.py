"""Run inside QGIS by ``test_plugin_lifecycle``: loads and unloads the plugin, and reports.

QGIS runs it with its own ``--code``, so the plugin is found and started as a person's QGIS does it.
"""

from __future__ import annotations

import json
import os
import traceback
from pathlib import Path

from qgis import utils
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, QThreadPool, QTimer
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QToolBar

PACKAGE = "service_network_planner"


def state():
    """What a plugin can leave behind in a window."""
    window = utils.iface.mainWindow()
    QgsApplication.processEvents()
    # What was told to be deleted later is deleted now.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QgsApplication.processEvents()
    return {
        "threads": QThreadPool.globalInstance().activeThreadCount(),
        "objects of ours": sorted(
            type(one).__name__
            for one in window.findChildren(QObject)
            if type(one).__module__.startswith(PACKAGE)
        ),
        "tool": type(utils.iface.mapCanvas().mapTool()).__name__,
        "provider": QgsApplication.processingRegistry().providerById("servicenetwork") is not None,
        "actions": len(window.findChildren(QAction)),
        "docks": len(window.findChildren(QDockWidget)),
        "toolbars": len(window.findChildren(QToolBar)),
        "canvas items": len(utils.iface.mapCanvas().scene().items()),
        "messages": len(utils.iface.messageBar().items()),
    }


def load():
    return utils.loadPlugin(PACKAGE) and utils.startPlugin(PACKAGE)


def rounds():
    utils.updateAvailablePlugins()
    report = {"available": PACKAGE in utils.available_plugins, "states": [state()]}
    for _ in range(10):
        load()
        report["states"].append(state())
        utils.unloadPlugin(PACKAGE)
        report["states"].append(state())
    load()
    utils.reloadPlugin(PACKAGE)
    report["reloaded"] = state()
    return report


def main():
    report = {"error": None}
    try:
        report.update(rounds())
    except Exception:
        report["error"] = traceback.format_exc()
    Path(os.environ["WINDOW_REPORT"]).write_text(json.dumps(report), "utf-8")
    # Leaving at once: closing the window would ask about the project, and nobody answers.
    os._exit(0)


QTimer.singleShot(0, main)
