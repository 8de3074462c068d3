"""Prints of a published scenario: an overview and a page for each municipality, for GetPrint."""

from __future__ import annotations

import re
from collections.abc import Mapping

from qgis.core import QgsLayoutItemLegend, QgsProject, QgsVectorLayer

from ..i18n import translate
from ..planning.rules import AccessRule
from ..planning.tables import threshold_name
from .layoutparts import View
from .layouts import add_layouts, compliance_sheets
from .publication import Publication
from .publishedsides import PublishedSide
from .publishingtables import COMPLIANCE, FACILITIES, TIMES, VERDICTS

_WITHIN = re.compile(r"share_within_(\w+)_min")


def add_prints(
    project: QgsProject,
    publication: Publication,
    one: PublishedSide,
    name: str,
    layers: Mapping[str, QgsVectorLayer],
    borders: QgsVectorLayer,
) -> list[str]:
    """Add the print layouts of a scenario to a project that has its layers.

    Parameters
    ----------
    project : QgsProject
    publication : Publication
    one : PublishedSide
    name : str
        What it is called in the project.
    layers : mapping of str to QgsVectorLayer
        Its layers by kind.
    borders : QgsVectorLayer
        The municipalities.

    Returns
    -------
    list of str
        The layouts' names.
    """
    facilities, verdicts, times = layers[FACILITIES], layers[COMPLIANCE], layers[TIMES]
    day = one.side.day.isoformat() if one.side.day else ""
    label = translate("ServiceNetworkPlanner", "Travel time of residents")
    fingerprint = translate("ServiceNetworkPlanner", "Fingerprint")
    fingerprint = f"{fingerprint}: {one.fingerprint}" if one.fingerprint else ""
    sheets = compliance_sheets(
        verdicts,
        layers[VERDICTS],
        (
            View(
                translate("ServiceNetworkPlanner", "Municipalities by verdict"),
                (facilities, verdicts),
            ),
            View(label, (facilities, borders, times)),
        ),
        (facilities, verdicts, times),
        title=publication.title,
        subtitle=", ".join(filter(None, (name, day))),
        sources=". ".join(filter(None, (publication.attribution, fingerprint))),
        language=publication.language,
        threshold=_threshold(one, verdicts),
    )
    manager, named = project.layoutManager(), []
    for former in add_layouts(project, sheets):
        named.append(f"{former}: {name}")
        layout = manager.layoutByName(former)
        layout.setName(named[-1])
        for item in layout.items():
            # On a print of one scenario, the legend need not name it.
            if isinstance(item, QgsLayoutItemLegend):
                node = item.model().rootGroup().findLayer(times)
                node.setCustomProperty("legend/title-label", label)
    return named


def _threshold(one: PublishedSide, layer: QgsVectorLayer) -> str:
    """Return the minutes that the share in the tables is within, as fields are named."""
    found = [match[1] for field in layer.fields() if (match := _WITHIN.fullmatch(field.name()))]
    asked = [
        threshold_name(rule.threshold_min).replace("_min", "")
        for rule in one.side.rule_set.rules
        if isinstance(rule, AccessRule)
    ]
    return next((name for name in asked if name in found), found[-1] if found else "")
