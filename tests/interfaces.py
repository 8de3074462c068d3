"""As much of QGIS's window as the plugin touches, without a window."""

from __future__ import annotations

from qgis.core import QgsLayerTreeModel, QgsProject
from qgis.gui import QgsLayerTreeView, QgsMapCanvas
from qgis.PyQt.QtWidgets import QAction, QMainWindow, QMenu


class MessageBar:
    def __init__(self):
        self.messages = []

    def pushMessage(self, *message):  # noqa: N802
        self.messages.append(message)


class Iface:
    """As much of QgisInterface as the plugin touches."""

    def __init__(self):
        self.bar, self.window = MessageBar(), QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.layers = QgsLayerTreeView(self.window)
        self.layers.setModel(QgsLayerTreeModel(QgsProject.instance().layerTreeRoot(), self.layers))
        self.exit, self.project_menu = QAction("Exit", self.window), QMenu(self.window)
        self.project_menu.addAction(self.exit)
        self.tools, self.menu = [], QMenu()
        self.active = None

    def messageBar(self):  # noqa: N802
        return self.bar

    def mainWindow(self):  # noqa: N802
        return self.window

    def mapCanvas(self):  # noqa: N802
        return self.canvas

    def layerTreeView(self):  # noqa: N802
        return self.layers

    def addDockWidget(self, area, dock):  # noqa: N802
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock):  # noqa: N802
        self.window.removeDockWidget(dock)

    def addToolBarIcon(self, action):  # noqa: N802
        self.tools.append(action)

    def removeToolBarIcon(self, action):  # noqa: N802
        self.tools.remove(action)

    def actionExit(self):  # noqa: N802
        return self.exit

    def projectMenu(self):  # noqa: N802
        return self.project_menu

    def pluginMenu(self):  # noqa: N802
        return self.menu

    def setActiveLayer(self, layer):  # noqa: N802
        self.active = layer
