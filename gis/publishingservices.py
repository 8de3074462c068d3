"""What QGIS Server is told in a project: which services, of which layers, within which limits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer, QgsProject, QgsRectangle

from .publication import Publication

MOST_PIXELS = 4096
"""Width and height of the largest map, in pixels."""
MOST_ATLAS_PAGES = 10

WORLD = ("EPSG:3857", "EPSG:4326", "EPSG:4258")
"""Systems of coordinates beside the study's own: of web maps, and of data from anywhere."""

_FINNISH = "EPSG:3067"
_PIXEL_M = 0.00028
"""Size of a pixel on any screen, says WMTS."""


@dataclass(frozen=True)
class Contact:
    """Who answers for a service.

    Attributes
    ----------
    organization, person, mail, phone : str
    """

    organization: str = ""
    person: str = ""
    mail: str = ""
    phone: str = ""


def switch_on(
    project: QgsProject,
    publication: Publication,
    contact: Contact,
    layers: Sequence[QgsMapLayer],
    groups: Sequence[str],
    tiled: Sequence[QgsMapLayer],
    extent: QgsRectangle,
    keywords: Sequence[str],
) -> None:
    """Switch WMS, WFS, OGC API – Features and WMTS on for a project, and editing off.

    Addresses of services are left empty, so that the server names its own.

    Parameters
    ----------
    project : QgsProject
        Its system of coordinates is that of the services.
    publication : Publication
    contact : Contact
    layers : sequence of QgsMapLayer
        Those whose features may be had.
    groups : sequence of str
        Names of the groups that are had as tiles.
    tiled : sequence of QgsMapLayer
        Layers that are had as tiles, too.
    extent : QgsRectangle
        In the project's system.
    keywords : sequence of str
    """
    box = [extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()]
    own = project.crs().authid()
    systems = list(dict.fromkeys(filter(None, (own, *WORLD))))
    ids = [layer.id() for layer in layers]
    entries: dict[str, Any] = {
        "WMSServiceCapabilities": True,
        "WMSServiceTitle": publication.title,
        "WMSServiceAbstract": publication.abstract,
        "WMSKeywordList": list(keywords),
        "WMSContactOrganization": contact.organization,
        "WMSContactPerson": contact.person,
        "WMSContactMail": contact.mail,
        "WMSContactPhone": contact.phone,
        "WMSFees": "",
        "WMSAccessConstraints": publication.attribution,
        "WMSOnlineResource": "",
        "WMSUrl": "",
        "WFSUrl": "",
        "WCSUrl": "",
        "WMTSUrl": "",
        "WMSRootName": "service_network",
        "WMSExtent": [repr(value) for value in box],
        "WMSCrsList": systems,
        "WMSUseLayerIDs": False,
        "WMSAddWktGeometry": False,
        "WMSSegmentizeFeatureInfoGeometry": False,
        "WMSPrecision": "3",
        "WMSMaxWidth": MOST_PIXELS,
        "WMSMaxHeight": MOST_PIXELS,
        "WMSMaxAtlasFeatures": MOST_ATLAS_PAGES,
        "WMSTileBuffer": 64,
        "WMSRestrictedLayers": [],
        "WMSRestrictedComposers": [],
        "WFSLayers": ids,
        "WCSLayers": [],
    }
    for key, value in entries.items():
        keep = project.writeEntryBool if isinstance(value, bool) else project.writeEntry
        keep(key, "/", value)
    for id_ in ids:
        project.writeEntry("WFSLayersPrecision", f"/{id_}", 3)
    for change in ("Update", "Insert", "Delete"):
        project.writeEntry("WFSTLayers", f"/{change}", [])
    for table in ("WMTSLayers", "WMTSPngLayers"):
        project.writeEntryBool(table, "/Project", False)
        project.writeEntry(table, "/Group", list(groups))
        project.writeEntry(table, "/Layer", [layer.id() for layer in tiled])
    grids = [_grid(project.crs(), extent), ("EPSG:3857", 20037508.342789248, -20037508.342789248)]
    scales = {"EPSG:3857": (559082264.0287179, 18)}
    scales.setdefault(own, (_first_scale(project.crs(), extent), 14))
    known = [grid for grid in grids if grid[0]]
    project.writeEntry("WMTSGrids", "/CRS", [name for name, _, _ in known])
    project.writeEntry(
        "WMTSGrids",
        "/Config",
        [
            ",".join([name, repr(top), repr(left), repr(scales[name][0]), str(scales[name][1])])
            for name, top, left in known
        ],
    )


def _grid(crs: QgsCoordinateReferenceSystem, extent: QgsRectangle) -> tuple[str, float, float]:
    """Return system, top and left of the tiles in the project's own system."""
    if crs.authid() == _FINNISH:
        # The national grid of tiles, JHS 180.
        return _FINNISH, 8388608.0, -548576.0
    return (
        ("" if crs.authid() == "EPSG:3857" else crs.authid()),
        extent.yMaximum(),
        extent.xMinimum(),
    )


def _first_scale(crs: QgsCoordinateReferenceSystem, extent: QgsRectangle) -> float:
    """Return the scale at which one tile of 256 pixels holds everything."""
    if crs.authid() == _FINNISH:
        return 8192.0 / _PIXEL_M
    return float(max(extent.width(), extent.height()) / 256.0 / _PIXEL_M)
