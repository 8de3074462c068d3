"""What the plugin has in the window: a button, a menu entry, the dock, the tool; one study."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QObject, QSettings, Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QAction

from ..engine.problems import Problem
from ..gis.studylayers import StudyLayers, extent_around, extent_of, left_behind, place_in
from ..gis.tierstyle import style_facilities
from ..i18n import translate
from ..i18n.messages import problem_text
from ..planning.live import LiveStudy
from .canvas.overlay import MapOverlay
from .closing import ClosingGuard
from .dock.dock import ServiceNetworkDock
from .dock.setup import SetupDialog
from .icons import icon
from .maptool.controller import MapController
from .outcomes.outcomes import Outcomes
from .session import StudySession
from .stale.indicators import StaleIndicators
from .stale.results import Results
from .tasks import OpeningTask, SampleTask, SetupTask, StudyTask
from .work import cancel_all

PLACED = "service_network_planner/dock/placed"
LETTERS = 62
"""Width of the dock when it is first shown, in letters."""
AROUND_M = 4_000.0
"""How far around a place is shown when it is zoomed to."""
MANUAL = Path(__file__).resolve().parent.parent / "docs" / "dock.md"


class Desk(QObject):
    """Sets up the planner's place in QGIS and opens studies there, one at a time.

    Everything that it adds to the window goes again in :meth:`close`.

    Parameters
    ----------
    iface : QgisInterface
    """

    def __init__(self, iface: Any) -> None:
        super().__init__(iface.mainWindow())
        self.iface, self.session = iface, None
        self._layers: StudyLayers | None = None
        self._task: StudyTask | None = None
        canvas = iface.mapCanvas()
        self.dock = ServiceNetworkDock(iface.mainWindow())
        self.overlay = MapOverlay(canvas)
        self.results = Results(QgsProject.instance(), self)
        self.indicators = StaleIndicators(
            self.results, QgsProject.instance(), iface.layerTreeView()
        )
        self.outcomes = Outcomes(self.dock, self.results)
        self.controller = MapController(canvas, self)
        window = iface.mainWindow()
        self.guard = ClosingGuard(window, iface.actionExit(), iface.projectMenu(), self.may_quit)
        iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self._first_width()
        self.action = QAction(
            icon("service_network_planner"),
            translate("ServiceNetworkPlanner", "Service network"),
            iface.mainWindow(),
        )
        self.action.setObjectName("ServiceNetworkAction")
        self.action.setCheckable(True)
        self.action.setToolTip(
            translate("ServiceNetworkPlanner", "Plan a service network: show or hide the dock")
        )
        self.dock.setToggleVisibilityAction(self.action)
        iface.addToolBarIcon(self.action)
        # Straight into the menu: QGIS would keep a submenu of the plugin's for ever.
        iface.pluginMenu().addAction(self.action)
        project = QgsProject.instance()
        dock = self.dock
        self._connections = [
            (dock.sampleAsked, self.open_sample),
            (dock.studyAsked, self.open),
            (dock.setupAsked, self.set_up),
            (dock.toolAsked, self.use_tool),
            (dock.zoomAsked, self.zoom_to),
            (dock.cellAsked, self.show_cell),
            (dock.pointAsked, self.zoom_to_cell),
            (dock.helpAsked, self.help),
            (dock.placeAsked, self.controller.place),
            (dock.centreAsked, self.centre_on),
            (dock.closeStudyAsked, self.close_study),
            (dock.study_page.plan.explain.routesFound, self.overlay.set_routes),
            (self.controller.cellClicked, dock.explain_cell),
            (self.controller.toolChanged, dock.set_tool_active),
            (self.controller.hovered, self.overlay.hover),
            (self.controller.aimed, self.overlay.aim),
            (self.results.changed, self._on_results),
            (project.readProject, self._on_project_read),
        ]
        for signal, slot in self._connections:
            signal.connect(slot)

    def _first_width(self) -> None:
        """Give the dock room for its table the first time; later QGIS remembers its width."""
        settings = QSettings()
        if not settings.value(PLACED, False, type=bool):
            settings.setValue(PLACED, True)
            wide = self.dock.fontMetrics().averageCharWidth() * LETTERS
            self.iface.mainWindow().resizeDocks([self.dock], [wide], Qt.Orientation.Horizontal)

    def close(self) -> None:
        """Take everything out of the window again."""
        cancel_all()
        self.outcomes.close()
        self.close_study()
        for signal, slot in self._connections:
            signal.disconnect(slot)
        self._connections = []
        self.controller.close()
        self.overlay.close()
        self.guard.close()
        self.indicators.close()
        self.results.close()
        self.iface.pluginMenu().removeAction(self.action)
        self.iface.removeToolBarIcon(self.action)
        self.iface.removeDockWidget(self.dock)
        self.dock.deleteLater()
        self.action.deleteLater()
        self.deleteLater()

    # Opening

    def open_sample(self) -> None:
        """Open the sample study, which is made in the planner's profile the first time."""
        path = sample_path()
        if path.is_file():
            self.open(str(path))
        else:
            self._begin(SampleTask(path))

    def open(self, path: str) -> None:
        """Open a study file."""
        self._begin(OpeningTask(path))

    def set_up(self) -> None:
        """Guide the planner from layers to a study, and open it."""
        dialog = SetupDialog(self.iface.mainWindow())
        if dialog.exec():
            setup, path = dialog.result()
            self._begin(SetupTask(setup.write, path))
        dialog.deleteLater()

    def _begin(self, task: StudyTask) -> None:
        """Open a study beside the window, when nothing else is being opened."""
        if self._task is not None or (self.session is not None and not self.dock.may_leave()):
            return
        self.close_study()
        self._task = task
        task.opened.connect(self._on_opened)
        task.failed.connect(self._on_failed)
        task.canceled.connect(self._on_canceled)
        self.dock.setUserVisible(True)
        self.dock.show_busy(task.description(), task)
        task.start()

    def _on_opened(self, opened: Any, live: LiveStudy) -> None:
        self._task = None
        try:
            session = StudySession(opened, live)
        except Problem as problem:
            # The file may be damaged, or written by somebody, between one look at it and the next.
            opened.close()
            self._on_failed(problem_text(problem))
            return
        session.setParent(self)
        style_facilities(session.layer, session.rule_set.tiers, session.language)
        self._layers = StudyLayers(
            QgsProject.instance(), opened.name, Path(opened.file.path), session.layer
        )
        self.session = session
        session.closing.connect(self._on_closing)
        session.ruled.connect(self._on_ruled)
        self.overlay.set_session(session)
        self.controller.set_session(session)
        self.dock.set_session(session)
        self.outcomes.set_session(session)
        self.results.set_session(session)
        # QGIS takes its welcome page away, and gives the canvas its size, only in the next turn.
        QTimer.singleShot(0, self._show_all)
        self.iface.setActiveLayer(session.layer)
        self.use_tool(True)
        self.dock.show_notices(opened.notices)

    def _on_failed(self, text: str) -> None:
        self._task = None
        self.dock.set_session(None)
        self.dock.show_message(text, 1)

    def _on_canceled(self) -> None:
        self._task = None
        self.dock.set_session(None)

    # Closing

    def close_study(self) -> None:
        """Close the study; unsaved work stays in its file."""
        if self.session is not None:
            self.session.end()

    def may_quit(self) -> bool:
        """Ask what becomes of unsaved changes before QGIS closes; false to stay."""
        session = self.session
        if session is None or not session.layer.isModified():
            return True
        if not self.dock.may_leave():
            return False
        session.settle()
        return True

    def _on_closing(self) -> None:
        """Let go of a study that ends, also one whose layer somebody removed."""
        session, self.session = self.session, None
        layers, self._layers = self._layers, None
        self.use_tool(False)
        self.overlay.set_session(None)
        self.controller.set_session(None)
        self.dock.set_session(None)
        self.outcomes.set_session(None)
        self.results.set_session(None)
        if layers is not None:
            layers.remove()
        if session is not None:
            session.deleteLater()

    def _on_project_read(self, *_: Any) -> None:
        """A project was opened that was saved with a study: open that study again."""
        project = QgsProject.instance()
        paths = []
        for path, layers in left_behind(project).items():
            paths.append(path)
            nodes = [project.layerTreeRoot().findLayer(layer) for layer in layers]
            # Each group once: of one that was taken away nothing may be asked.
            groups = dict.fromkeys(node.parent() for node in nodes if node is not None)
            project.removeMapLayers([layer.id() for layer in layers])
            for group in groups:
                if group.parent() is not None and not group.children():
                    group.parent().removeChildNode(group)
        if paths and Path(paths[0]).is_file():
            self.open(paths[0])

    def _on_results(self) -> None:
        self.dock.study_page.stale.show_results(self.results.stale)

    # On the map

    def use_tool(self, wanted: bool) -> None:
        """Take up the map tool, or put it down."""
        self.controller.activate(wanted and self.session is not None)

    def zoom_to(self, row: int) -> None:
        """Show a municipality, or all of them."""
        if self.session is None:
            return
        canvas, session = self.iface.mapCanvas(), self.session
        to = canvas.mapSettings().destinationCrs()
        box = extent_of(session.study, row, session.crs, to, QgsProject.instance())
        if box is not None:
            canvas.setExtent(box)
            canvas.refresh()

    def _show_all(self) -> None:
        if self.session is not None:
            self.zoom_to(len(self.session.study.municipalities))
        if self._layers is not None:
            self._layers.fold()

    def show_cell(self, index: int) -> None:
        """Show a demand point on the map."""
        if self.session is not None and 0 <= index < len(self.session.study.demand):
            self.overlay.point_out([index])
            self.centre_on(tuple(self.session.study.demand.xy[index].tolist()))

    def zoom_to_cell(self, index: int) -> None:
        """Show a demand point with its surroundings."""
        if self.session is None or not 0 <= index < len(self.session.study.demand):
            return
        canvas, xy = self.iface.mapCanvas(), self.session.study.demand.xy[index].tolist()
        to = canvas.mapSettings().destinationCrs()
        box = extent_around((xy[0], xy[1]), AROUND_M, self.session.crs, to, QgsProject.instance())
        self.overlay.point_out([index])
        if box is not None:
            canvas.setExtent(box)
            canvas.refresh()

    def centre_on(self, xy: tuple[float, float]) -> None:
        """Bring a place, in metres of the study's system, into the map if it is not there."""
        if self.session is None:
            return
        canvas = self.iface.mapCanvas()
        to = canvas.mapSettings().destinationCrs()
        place = place_in(xy, self.session.crs, to, QgsProject.instance())
        if place is not None and not canvas.extent().contains(place):
            canvas.setCenter(place)
            canvas.refresh()

    def help(self) -> None:
        """Open the manual."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(MANUAL)))

    def _on_ruled(self) -> None:
        if self.session is not None:
            style_facilities(self.session.layer, self.session.rule_set.tiers, self.session.language)
            self.session.layer.triggerRepaint()


def sample_path() -> Path:
    """Return where the planner's sample study is."""
    folder = Path(QgsApplication.qgisSettingsDirPath())
    return folder / "service_network_planner" / "keski-uusimaa.gpkg"
