"""The project that is served: layers with words, groups and themes by scenario."""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from qgis.core import (
    QgsAbstractMetadataBase,
    QgsBox3d,
    QgsCoordinateReferenceSystem,
    QgsEditorWidgetSetup,
    QgsField,
    QgsLayerMetadata,
    QgsLayerTreeGroup,
    QgsMapLayerServerProperties,
    QgsMapThemeCollection,
    QgsProject,
    QgsProjectMetadata,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
    QgsVectorLayerTemporalProperties,
)
from qgis.PyQt.QtCore import QDate, QDateTime

from ..i18n import translate
from ..planning.tiers import Tiers
from .fields import set_aliases
from .labels import verdict_names
from .publication import Publication, write
from .publishedsides import PublishedSide
from .publishinglegends import style_layer
from .publishingservices import Contact, switch_on
from .publishingtables import (
    COMPLIANCE,
    FACILITIES,
    MUNICIPALITIES,
    ROADS,
    TIMES,
    ResultLayer,
    short_name,
)
from .publishingtime import FROM, OVER_TIME, TO

SCENARIO_PROPERTY = "service_network_planner/scenario"
FINGERPRINT_PROPERTY = "service_network_planner/fingerprint"
KIND_PROPERTY = "service_network_planner/kind"
"""Mark the layers of a published project, for whoever looks at it later."""
GROUP = "scenario"

_MARGIN = 1.05
_LANGUAGE_CODES = {"en": "ENG", "fi": "FIN", "sv": "SWE"}


@dataclass(frozen=True)
class Wishes:
    """What somebody wants published, and how it is to be presented.

    Attributes
    ----------
    publication : Publication
    contact : Contact
    keywords : tuple of str
    """

    publication: Publication
    contact: Contact = field(default_factory=Contact)
    keywords: tuple[str, ...] = ()


class PublishedProject:
    """Puts a project together from the tables of a GeoPackage beside it.

    It must be used in the main thread, where projects and layouts belong.

    Parameters
    ----------
    results : Path
        The GeoPackage; its layers are to be found again from the project's folder.
    crs : QgsCoordinateReferenceSystem
    wishes : Wishes
    tiers : Tiers
        Those of the study.
    """

    def __init__(
        self, results: Path, crs: QgsCoordinateReferenceSystem, wishes: Wishes, tiers: Tiers
    ) -> None:
        self.project = QgsProject()
        self.project.setCrs(crs)
        self.layers: dict[str, QgsVectorLayer] = {}
        self._results, self._wishes, self._tiers = results, wishes, tiers
        self._groups: list[str] = []
        write(self.project, wishes.publication)

    def add_scenario(self, one: PublishedSide, found: Sequence[ResultLayer]) -> None:
        """Add a scenario's layers as a group and as themes."""
        tiers = one.side.rule_set.tiers
        group = self._group(short_name(GROUP, one.id), one.name, one.name)
        made = {each.kind: self._add(each, group, tiers) for each in found}
        group.setItemVisibilityChecked(len(self._groups) == 1)
        self._theme(one.name, [made[FACILITIES], made[COMPLIANCE]])
        label = translate("ServiceNetworkPlanner", "{scenario}: travel time")
        self._theme(label.format(scenario=one.name), [made[FACILITIES], made[TIMES]])

    def add_over_time(self, found: Sequence[ResultLayer], day: date | None) -> None:
        """Add what has a dimension of time; clients that ask for no time get a day's state."""
        if not found:
            return
        label = translate("ServiceNetworkPlanner", "Baseline through time")
        group = self._group(short_name(GROUP, OVER_TIME), label, label)
        group.setItemVisibilityChecked(False)
        for each in found:
            _dated(self._add(each, group, self._tiers), day)

    def add_background(self, found: Sequence[ResultLayer]) -> None:
        """Add what all scenarios share, at the bottom."""
        root = self.project.layerTreeRoot()
        for each in found:
            layer = self._add(each, root, self._tiers)
            if each.kind == ROADS:
                root.findLayer(layer).setItemVisibilityChecked(False)

    def finish(self) -> QgsProject:
        """Describe the project, switch its services on, and return it."""
        wishes, publication = self._wishes, self._wishes.publication
        extent = QgsRectangle(self.layers[MUNICIPALITIES].extent())
        extent.scale(_MARGIN)
        project = self.project
        project.setTitle(publication.title)
        project.setMetadata(self._metadata())
        reference = QgsReferencedRectangle(extent, project.crs())
        project.viewSettings().setDefaultViewExtent(reference)
        project.viewSettings().setPresetFullExtent(reference)
        spatial = list(self.layers.values())
        switch_on(
            project, publication, wishes.contact, spatial, self._groups, extent, wishes.keywords
        )
        return project

    def _group(self, name: str, title: str, text: str) -> QgsLayerTreeGroup:
        group = self.project.layerTreeRoot().addGroup(title)
        group.setCustomProperty("wmsShortName", name)
        group.setCustomProperty("wmsTitle", title)
        group.setCustomProperty("wmsAbstract", text)
        self._groups.append(title)
        return group

    def _add(self, found: ResultLayer, group: QgsLayerTreeGroup, tiers: Tiers) -> QgsVectorLayer:
        """Add a layer to a group of the tree."""
        name = found.table.name
        # Its identifier is made of its first name, and has to be one that any service takes.
        layer = QgsVectorLayer(f"{self._results}|layername={name}", name, "ogr")
        layer.setName(found.title)
        layer.setShortName(name)
        layer.setTitle(found.title)
        layer.setAbstract(found.abstract)
        layer.setAttribution(self._wishes.publication.attribution)
        layer.setKeywordList(", ".join(self._keywords(found)))
        layer.setReadOnly(True)
        layer.setCustomProperty(KIND_PROPERTY, found.kind)
        layer.setCustomProperty(SCENARIO_PROPERTY, found.scenario)
        layer.setCustomProperty(FINGERPRINT_PROPERTY, found.fingerprint)
        style_layer(layer, found.kind, tiers, self._wishes.publication.language)
        set_aliases(layer, found.table.fields)
        _hide(layer, "fid")
        _verdicts_in_words(layer)
        layer.setMetadata(self._layer_metadata(layer, found))
        self.project.addMapLayer(layer, False)
        group.addLayer(layer)
        self.layers[name] = layer
        return layer

    def _theme(self, name: str, shown: Sequence[QgsVectorLayer]) -> None:
        record = QgsMapThemeCollection.MapThemeRecord()
        for layer in shown:
            one = QgsMapThemeCollection.MapThemeLayerRecord(layer)
            one.isVisible = True
            one.currentStyle = layer.styleManager().currentStyle()
            one.usingCurrentStyle = True
            record.addLayerRecord(one)
        self.project.mapThemeCollection().insert(name, record)

    def _keywords(self, found: ResultLayer) -> list[str]:
        marks = [f"fingerprint:{found.fingerprint}"] if found.fingerprint else []
        return [*self._wishes.keywords, *marks]

    def _metadata(self) -> QgsProjectMetadata:
        publication = self._wishes.publication
        found = QgsProjectMetadata()
        self._describe(found, publication.title, publication.abstract)
        found.setAuthor(self._wishes.contact.organization)
        found.setCreationDateTime(QDateTime.currentDateTime())
        found.setKeywords({"": list(self._wishes.keywords)})
        return found

    def _layer_metadata(self, layer: QgsVectorLayer, found: ResultLayer) -> QgsLayerMetadata:
        metadata = QgsLayerMetadata()
        self._describe(metadata, found.title, found.abstract)
        metadata.setIdentifier(found.table.name)
        metadata.setKeywords({"": self._keywords(found)})
        metadata.setRights([self._wishes.publication.attribution])
        metadata.setCrs(layer.crs())
        place = QgsLayerMetadata.SpatialExtent()
        place.extentCrs = layer.crs()
        place.bounds = QgsBox3d(layer.extent())
        extent = QgsLayerMetadata.Extent()
        extent.setSpatialExtents([place])
        metadata.setExtent(extent)
        return metadata

    def _describe(self, metadata: QgsAbstractMetadataBase, title: str, text: str) -> None:
        contact = self._wishes.contact
        metadata.setType("dataset")
        metadata.setTitle(title)
        metadata.setAbstract(text)
        metadata.setLanguage(_LANGUAGE_CODES[self._wishes.publication.language])
        if contact != Contact():
            one = QgsAbstractMetadataBase.Contact(contact.person)
            one.organization, one.email = contact.organization, contact.mail
            one.voice, one.role = contact.phone, "pointOfContact"
            metadata.setContacts([one])


def _hide(layer: QgsVectorLayer, name: str) -> None:
    """Keep a field out of what people are shown of a feature."""
    index = layer.fields().lookupField(name)
    if index < 0:
        return
    if hasattr(layer, "setFieldConfigurationFlag"):  # since 3.34
        layer.setFieldConfigurationFlag(index, QgsField.ConfigurationFlag.HideFromWms, True)
    else:
        # Deprecated before there was anything in its place.
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            layer.setExcludeAttributesWms({name})


def _verdicts_in_words(layer: QgsVectorLayer) -> None:
    """Have verdicts and states read in words by people; data keep their codes."""
    known: Mapping[str, Mapping[str, str]] = {
        "verdict": verdict_names(),
        "status": {
            "open": translate("ServiceNetworkPlanner", "open"),
            "closed": translate("ServiceNetworkPlanner", "closed"),
        },
    }
    for name, words in known.items():
        index = layer.fields().lookupField(name)
        if index >= 0:
            pairs = [{label: code} for code, label in words.items()]
            layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("ValueMap", {"map": pairs}))


def _dated(layer: QgsVectorLayer, day: date | None) -> None:
    """Give a layer a dimension of time, in services and in QGIS's own time controller."""
    first = min(feature[FROM] for feature in layer.getFeatures())
    last = max(feature[TO] for feature in layer.getFeatures())
    shown = first if day is None else QDate(day.year, day.month, day.day)
    shown = min(max(shown, first), last)
    kind = QgsMapLayerServerProperties.WmsDimensionInfo
    dimension = kind(
        "TIME", FROM, TO, "ISO8601", "", kind.ReferenceValue, shown.toString("yyyy-MM-dd")
    )
    layer.serverProperties().addWmsDimension(dimension)
    moments = layer.temporalProperties()
    moments.setMode(QgsVectorLayerTemporalProperties.ModeFeatureDateTimeStartAndEndFromFields)
    moments.setStartField(FROM)
    moments.setEndField(TO)
    moments.setLimitMode(moments.limitMode())
    moments.setIsActive(True)
