"""The project that is served: layers with words, groups and themes by scenario."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from qgis.core import (
    QgsAbstractMetadataBase,
    QgsBox3d,
    QgsCoordinateReferenceSystem,
    QgsEditorWidgetSetup,
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
from qgis.PyQt.QtCore import QDateTime

from ..i18n import translate
from ..planning.tiers import Tiers
from .fields import FieldSpec, set_aliases
from .labels import verdict_names
from .publication import Publication, write
from .publishedsides import PublishedSide
from .publishinglayouts import add_prints
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
        self._scenarios: list[tuple[PublishedSide, str, dict[str, QgsVectorLayer]]] = []
        write(self.project, wishes.publication)

    def add_scenario(self, one: PublishedSide, found: Sequence[ResultLayer]) -> None:
        """Add a scenario's layers as a group and as themes.

        Travel times are beside the group: drawn together, verdicts would cover them.
        """
        tiers = one.side.rule_set.tiers
        name = self._unlike(one.name)
        group = self._group(short_name(GROUP, one.id), name)
        root = self.project.layerTreeRoot()
        made = {
            each.kind: self._add(each, root if each.kind == TIMES else group, tiers)
            for each in found
        }
        made[TIMES].setName(made[TIMES].title())
        root.findLayer(made[TIMES]).setItemVisibilityChecked(False)
        group.setItemVisibilityChecked(len(self._groups) == 1)
        self._theme(name, [made[FACILITIES], made[COMPLIANCE]])
        label = translate("ServiceNetworkPlanner", "{scenario}: travel time")
        self._theme(label.format(scenario=name), [made[FACILITIES], made[TIMES]])
        self._scenarios.append((one, name, made))

    def add_over_time(self, found: Sequence[ResultLayer]) -> None:
        """Add what has a dimension of time."""
        if not found:
            return
        label = translate("ServiceNetworkPlanner", "Baseline through time")
        group = self._group(short_name(GROUP, OVER_TIME), self._unlike(label))
        group.setItemVisibilityChecked(False)
        for each in found:
            _dated(self._add(each, group, self._tiers))

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
        layers = list(self.layers.values())
        tiled = [made[TIMES] for _, _, made in self._scenarios]
        switch_on(
            *(project, publication, wishes.contact, layers),
            *(self._groups, tiled, extent, wishes.keywords),
        )
        for one, name, made in self._scenarios:
            add_prints(project, publication, one, name, made, self.layers[MUNICIPALITIES])
        return project

    def _unlike(self, name: str) -> str:
        """Return a name that no group has yet: people may give scenarios the same one."""
        number, unlike = 1, name
        while unlike in self._groups:
            number += 1
            unlike = f"{name} ({number})"
        return unlike

    def _group(self, name: str, title: str) -> QgsLayerTreeGroup:
        group = self.project.layerTreeRoot().addGroup(title)
        group.setCustomProperty("wmsShortName", name)
        group.setCustomProperty("wmsTitle", title)
        group.setCustomProperty("wmsAbstract", title)
        self._groups.append(title)
        return group

    def _add(self, found: ResultLayer, group: QgsLayerTreeGroup, tiers: Tiers) -> QgsVectorLayer:
        """Add a layer to a group of the tree."""
        name = found.table.name
        # Its identifier is made of its first name, and has to be one that any service takes.
        layer = QgsVectorLayer(f"{self._results}|layername={name}", name, "ogr")
        # In its group it need not name the scenario; services, which may have no groups, do.
        layer.setName(found.table.description)
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
        set_aliases(layer, _unlike_each_other(found.table.fields))
        _in_words(layer, tiers, self._wishes.publication.language)
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


def _unlike_each_other(specs: Sequence[FieldSpec]) -> list[FieldSpec]:
    """Return fields no two of which are called alike: some services know them by these names."""
    times = Counter(spec.alias for spec in specs)
    return [
        replace(spec, alias=f"{spec.alias} ({spec.name})") if times[spec.alias] > 1 else spec
        for spec in specs
    ]


def _in_words(layer: QgsVectorLayer, tiers: Tiers, language: str) -> None:
    """Have verdicts, states and tiers read in words by people; data keep their codes."""
    known: Mapping[str, Mapping[str, str]] = {
        "verdict": verdict_names(),
        "status": {
            "open": translate("ServiceNetworkPlanner", "open"),
            "closed": translate("ServiceNetworkPlanner", "closed"),
        },
        "tier": {tier.id: tier.name(language) for tier in tiers},
    }
    for name, words in known.items():
        index = layer.fields().lookupField(name)
        if index >= 0:
            pairs = [{label: code} for code, label in words.items()]
            layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("ValueMap", {"map": pairs}))


def _dated(layer: QgsVectorLayer) -> None:
    """Give a layer a dimension of time, in services and in QGIS's own time controller.

    Who asks for no time gets the first day: of a day of our choice, QGIS 3.22 knows nothing any
    more once it has read it.
    """
    kind = QgsMapLayerServerProperties.WmsDimensionInfo
    dimension = kind("TIME", FROM, TO, "ISO8601", "", kind.DefaultDisplay.MinValue)
    layer.serverProperties().addWmsDimension(dimension)
    moments = layer.temporalProperties()
    moments.setMode(QgsVectorLayerTemporalProperties.ModeFeatureDateTimeStartAndEndFromFields)
    moments.setStartField(FROM)
    moments.setEndField(TO)
    moments.setIsActive(True)
