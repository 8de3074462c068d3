"""A study file's digital channels: a table without places."""

from __future__ import annotations

from ..engine.problems import Notice
from ..planning.channels import Channel, read_channels
from .columns import plain
from .layersettings import missing
from .sample_study import CHANNEL_FIELDS, CHANNELS
from .studyfile import StudyFile


def channels_of(file: StudyFile) -> tuple[tuple[Channel, ...], list[Notice]]:
    """Read the channels of a study; most have no such table.

    Raises
    ------
    Problem
        ``field-missing`` for a table without one of the fields that say what a channel carries.
    """
    if not file.has(CHANNELS):
        return (), []
    layer = file.layer(CHANNELS)
    there = {field.name() for field in layer.fields()}
    names = [spec.name for spec in CHANNEL_FIELDS if spec.name != "note"]
    for name in ("channel_id", "share"):
        if name not in there:
            raise missing(layer, name)
    rows = [
        [plain(feature[name]) if name in there else None for name in names]
        for feature in layer.getFeatures()
    ]
    columns = list(zip(*rows)) if rows else [()] * len(names)
    return read_channels(*columns)
