"""Whatever happens to the scenario's layer, by whatever path, reaches the live study."""

from __future__ import annotations

import dataclasses
from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..gis.scenariolayer import ScenarioLayer
from ..planning.facility import Facility
from ..planning.live import LiveStudy
from ..planning.scenario import same
from ..planning.snapshot import Snapshot


class LayerFollower(QObject):
    """Collects what changed in the layer and brings the live study up to it.

    Signals
    -------
    dirtied
        Something changed; sent once for all that comes before the event loop's next turn.
    restructured
        The layer's fields changed.
    removed
        The layer is about to be deleted.
    """

    dirtied = pyqtSignal()
    restructured = pyqtSignal()
    removed = pyqtSignal()

    def __init__(self, scenario_layer: ScenarioLayer, live: LiveStudy, parent: QObject) -> None:
        super().__init__(parent)
        self._scenario_layer, self._live = scenario_layer, live
        self._dirty: set[int] = set()
        self._everything = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.dirtied)
        layer = scenario_layer.layer
        self._connections = [
            (layer.featureAdded, self._on_feature),
            (layer.featureDeleted, self._on_feature),
            (layer.geometryChanged, self._on_feature),
            (layer.attributeValueChanged, self._on_feature),
            # Feature numbers change when edits are saved, and come back when they are dropped.
            (layer.editingStopped, self._on_everything),
            (layer.afterRollBack, self._on_everything),
            (layer.updatedFields, self.restructured),
            (layer.willBeDeleted, self._on_removed),
        ]
        for signal, slot in self._connections:
            signal.connect(slot)

    def close(self) -> None:
        """Follow no longer."""
        self._soon.stop()
        for signal, slot in self._connections:
            signal.disconnect(slot)
        self._connections = []

    def reset(self) -> None:
        """Look at every facility at the next :meth:`sync`."""
        self._everything = True

    def sync(self) -> Snapshot | None:
        """Bring the live study up to the layer; ``None`` when it already was."""
        self._soon.stop()
        last = None
        if self._everything:
            rows = self._scenario_layer.rows()
            last = self._begin_anew(rows)
            fids = list(rows)
        else:
            fids = sorted(self._dirty)
            rows = self._scenario_layer.rows(fids) if fids else {}
        self._dirty, self._everything = set(), False
        for fid in fids:
            last = self._take_over(fid, rows.get(fid)) or last
        return last

    def _begin_anew(self, rows: dict[int, Facility]) -> Snapshot | None:
        """Tell facilities by their identifiers again; remove those that the layer has not got."""
        fid_of = {row.id: fid for fid, row in rows.items()}
        known = {row.id for row in self._live.facilities}
        moved = {fid_of.get(id_, fid): id_ for fid, id_ in self._scenario_layer.ids.items()}
        ids = {fid: id_ for fid, id_ in moved.items() if fid in rows and id_ in known}
        self._scenario_layer.ids = ids
        last = None
        for gone in sorted(known.difference(ids.values())):
            last = self._live.remove(gone)
        return last

    def _take_over(self, fid: int, row: Facility | None) -> Snapshot | None:
        """Let one facility of the live study be as the layer has it."""
        ids = self._scenario_layer.ids
        known = ids.get(fid)
        if row is None:
            if known is not None:
                del ids[fid]
            return self._live.remove(known) if known is not None else None
        claimed = ids.values()
        if known is None:
            snapshot = self._live.add(row)
            ids[fid] = snapshot.figures.study.facilities.ids[-1]
            return snapshot
        before = self._live.facility(known)
        taken = row.id != known and row.id in claimed
        # What the layer does not hold stays; two facilities never share an identifier.
        after = dataclasses.replace(
            row, id=known if taken else row.id, municipality=before.municipality
        )
        ids[fid] = after.id
        if same(before, after):
            return None
        return self._live.change(known, **_columns(after))

    def _on_feature(self, fid: int, *_: Any) -> None:
        self._dirty.add(fid)
        self._soon.start()

    def _on_everything(self) -> None:
        self._everything = True
        self._soon.start()

    def _on_removed(self) -> None:
        self._connections = []
        self._soon.stop()
        self.removed.emit()


def _columns(row: Facility) -> dict[str, Any]:
    return {field.name: getattr(row, field.name) for field in dataclasses.fields(row)}
