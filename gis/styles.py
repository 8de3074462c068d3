"""How result layers look: the QML files in ``resources/styles``, applied when a layer is loaded."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsLayerTreeLayer,
    QgsProcessingContext,
    QgsProcessingLayerPostProcessorInterface,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtXml import QDomDocument

from . import denselabels, densepoints, legendclasses, legendwords
from .fields import FieldSpec, set_aliases
from .resultmark import ResultMark, mark_layer

FOLDER = Path(__file__).parent.parent / "resources" / "styles"

NAMES = (
    "facilities",
    "municipality_verdicts",
    "travel_times",
    "travel_times_polygons",
    "time_changes",
    "time_changes_polygons",
    "network_issues",
    "routes",
    "roads",
    "service_areas",
    "service_area_roads",
    "matrix_lines",
    "coverage",
    "coverage_cells",
    "coverage_points",
    "closures",
    "closure_pairs",
    "sites",
    "gains",
    "gains_cells",
    "catchments",
    "catchment_cells",
    "catchment_points",
    "outflow",
    "access_cells",
    "access_points",
    "supply",
    "equity",
    "sensitivity",
    "municipalities",
    "buildings",
)


def style_path(name: str) -> Path:
    """Return the QML file of a style."""
    return FOLDER / f"{name}.qml"


def style_text(name: str) -> str:
    """Return a style with its labels in the language of the interface."""
    return legendwords.translated(style_path(name).read_text(encoding="utf-8"))


def apply_style(layer: QgsVectorLayer, name: str, specs: Sequence[FieldSpec] = ()) -> None:
    """Give a layer a style that suits what it holds, and its fields their aliases.

    Raises
    ------
    ValueError
        When the style cannot be read; they are shipped, so it is our mistake.
    """
    document = QDomDocument()
    document.setContent(style_text(name))
    read, message = layer.importNamedStyle(document)
    if not read:
        raise ValueError(f"style {name}: {message}")
    legendclasses.suit(layer, name)
    denselabels.thin_out(layer, name)
    densepoints.shrink(layer, name)
    set_aliases(layer, specs)
    layer.triggerRepaint()


class StylePostProcessor(QgsProcessingLayerPostProcessorInterface):
    """Applies a style when Processing has loaded an output into the project."""

    def __init__(
        self,
        style: str,
        specs: Sequence[FieldSpec],
        mark: ResultMark | None = None,
        names: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__()
        self.style = style
        self.specs = tuple(specs)
        self.mark = mark
        self.names = dict(names or {})
        self.layer_id = ""

    def postProcessLayer(  # noqa: N802 - the name that QGIS gives it
        self, layer: Any, context: QgsProcessingContext, feedback: Any
    ) -> None:
        """Style the layer; called by QGIS in the main thread."""
        if isinstance(layer, QgsVectorLayer):
            if self.style:
                apply_style(layer, self.style, self.specs)
            else:
                set_aliases(layer, self.specs)
            # A style brings properties of its own, in place of those that the layer has.
            if self.mark is not None:
                mark_layer(layer, self.mark)
            # A model's results are called by their ids.
            layer.setName(self.names.get(layer.name(), layer.name()))
            self.layer_id = layer.id()
            others = [details.postProcessor() for details in _details(context)]
            ids = {other.layer_id for other in others if isinstance(other, StylePostProcessor)}
            put_below(layer, ids, context.project())


def put_below(layer: QgsVectorLayer, others: Collection[str], project: Any) -> None:
    """Put a layer of areas or lines below those of smaller things among some others.

    Older versions of QGIS load the results of a run in no order.
    """
    root = project.layerTreeRoot() if project is not None else None
    node = root.findLayer(layer.id()) if root is not None else None
    if node is None or not layer.isSpatial():
        return
    group = node.parent()
    lowest = -1
    for place, other in enumerate(group.children()):
        shown = other.layer() if isinstance(other, QgsLayerTreeLayer) else None
        of_the_run = isinstance(shown, QgsVectorLayer) and shown.id() in others
        if of_the_run and shown.isSpatial() and shown.geometryType() < layer.geometryType():
            lowest = place
    if lowest > group.children().index(node):
        group.insertChildNode(lowest + 1, node.clone())
        group.removeChildNode(node)


def _details(context: QgsProcessingContext) -> Iterable[Any]:
    return context.layersToLoadOnCompletion().values()


# QGIS does not keep the Python half of a post-processor alive, so it is kept here. The context
# that it is given to deletes it in the end, so each layer of each run needs one of its own.
_kept: list[StylePostProcessor] = []


def style_output(
    context: QgsProcessingContext,
    destination: str,
    style: str,
    specs: Sequence[FieldSpec] = (),
    mark: ResultMark | None = None,
    names: Mapping[str, str] | None = None,
) -> None:
    """Have an algorithm's output styled if it is going to be loaded into a project.

    Parameters
    ----------
    context : QgsProcessingContext
        The run's context.
    destination : str
        Identifier that ``parameterAsSink`` gave.
    style : str
        One of :data:`NAMES`; empty for aliases only.
    specs : sequence of FieldSpec
        Fields whose aliases to set.
    mark : ResultMark, optional
        What the layer is a result of.
    names : mapping of str to str, optional
        What to call a layer that is called so; others keep their names.
    """
    if not context.willLoadLayerOnCompletion(destination):
        return
    _kept[:] = [one for one in _kept if not sip.isdeleted(one)]
    _kept.append(StylePostProcessor(style, specs, mark, names))
    context.layerToLoadOnCompletionDetails(destination).setPostProcessor(_kept[-1])
