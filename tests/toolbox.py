"""Algorithms as people run them: through Processing, with what was said on the way."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsVectorLayer


class Listener(QgsProcessingFeedback):
    """Keeps what an algorithm says; cancels after ``stop_after`` reports of progress."""

    def __init__(self, stop_after=None):
        super().__init__(False)
        self.warnings, self.information, self.errors, self.percent = [], [], [], []
        self.stop_after = stop_after
        self.progressChanged.connect(self._progress)

    def pushWarning(self, text):  # noqa: N802 - the name that QGIS calls
        self.warnings.append(text)

    def pushInfo(self, text):  # noqa: N802 - the name that QGIS calls
        self.information.append(text)

    def reportError(self, text, fatal=False):  # noqa: N802 - the name that QGIS calls
        self.errors.append(text)

    def _progress(self, percent):
        self.percent.append(percent)
        if self.stop_after is not None and len(self.percent) >= self.stop_after:
            self.cancel()


def run(algorithm, *, feedback=None, project=None, **parameters):
    """Run an algorithm of the provider by the toolbox's own path.

    Returns its outputs, layers in place of their identifiers, and the listener.
    """
    import processing

    feedback = feedback or Listener()
    context = QgsProcessingContext()
    context.setProject(project or QgsProject())
    context.setFeedback(feedback)
    results = processing.run(
        f"servicenetwork:{algorithm}", parameters, feedback=feedback, context=context
    )
    return results, feedback


def rows(layer, key=None):
    """Rows of a layer as dicts with their geometry; by a field's value where one is named."""
    if isinstance(layer, (str, Path)):
        layer = QgsVectorLayer(str(layer), "rows", "ogr")
        assert layer.isValid()
    names = [field.name() for field in layer.fields()]
    found = [
        {**dict(zip(names, map(_plain, feature.attributes()))), "geometry": feature.geometry()}
        for feature in layer.getFeatures()
    ]
    return {row[key]: row for row in found} if key else found


def _plain(value):
    from qgis.PyQt.QtCore import QVariant

    return None if isinstance(value, QVariant) and value.isNull() else value


def said(feedback, *words):
    """The one warning that has all these words."""
    found = [text for text in feedback.warnings if all(word in text for word in words)]
    assert len(found) == 1, f"{words} in {len(found)} of {feedback.warnings}"
    return found[0]
