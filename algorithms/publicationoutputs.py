"""What a check of a publication puts out: a table, and lines in the log."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
)

from ..gis.fields import FieldSpec
from ..gis.package import PackageTable
from ..gis.publishingcheck import ERROR, NOTE, WARNING, Finding
from ..i18n import translate
from ..i18n.messages import problem_parts, problem_text
from . import layeroutputs
from .base import Parameters, ServiceNetworkAlgorithm
from .steps import Steps


def definitions(name: str, *, by_default: bool) -> Iterator[QgsProcessingParameterDefinition]:
    """Yield the table of findings."""
    text = translate(
        "ServiceNetworkPlanner",
        "What was found, where, why that probably is, and what to do about it. Empty when all is"
        " well.",
    )
    label = translate("ServiceNetworkPlanner", "Findings of the check")
    yield from layeroutputs.definitions([(name, label, layeroutputs.TABLE, by_default, text)])


def add_counts(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the counts of findings to an algorithm's outputs."""
    for name, label in (
        ("COUNT_ERRORS", translate("ServiceNetworkPlanner", "Errors")),
        ("COUNT_WARNINGS", translate("ServiceNetworkPlanner", "Warnings")),
        ("COUNT_STALE", translate("ServiceNetworkPlanner", "Scenarios that are out of date")),
    ):
        algorithm.addOutput(QgsProcessingOutputNumber(name, label))


def write_findings(
    algorithm: ServiceNetworkAlgorithm,
    parameters: Parameters,
    name: str,
    context: QgsProcessingContext,
    feedback: Steps,
    findings: Sequence[Finding],
) -> Parameters:
    """Write findings to the table and the log, and count them."""
    for finding in findings:
        tell = feedback.pushInfo if finding.severity == NOTE else feedback.pushWarning
        text = problem_text(finding.problem)
        tell(f"{finding.where}: {text}" if finding.where else text)
    if not findings:
        feedback.pushInfo(translate("ServiceNetworkPlanner", "Nothing was found amiss."))
    severities = [finding.severity for finding in findings]
    stale = [f for f in findings if f.problem.code in ("publication-stale", *_GONE)]
    return {
        name: layeroutputs.write_layer(
            algorithm, parameters, name, context, feedback, _table(findings), None
        ),
        "COUNT_ERRORS": severities.count(ERROR),
        "COUNT_WARNINGS": severities.count(WARNING),
        "COUNT_STALE": len(stale),
    }


_GONE = ("publication-scenario-gone", "publication-scenario-missing")


def _table(findings: Sequence[Finding]) -> PackageTable:
    words = {
        ERROR: translate("ServiceNetworkPlanner", "Error"),
        WARNING: translate("ServiceNetworkPlanner", "Warning"),
        NOTE: translate("ServiceNetworkPlanner", "Note"),
    }
    specs = [
        FieldSpec("severity", "text", translate("ServiceNetworkPlanner", "Severity")),
        FieldSpec("layer", "text", translate("ServiceNetworkPlanner", "Layer")),
        FieldSpec("fact", "text", translate("ServiceNetworkPlanner", "What was found")),
        FieldSpec("cause", "text", translate("ServiceNetworkPlanner", "Likely cause")),
        FieldSpec("remedy", "text", translate("ServiceNetworkPlanner", "What to do")),
        FieldSpec("code", "text", translate("ServiceNetworkPlanner", "Code")),
    ]
    rows = [
        (words[each.severity], each.where, *problem_parts(each.problem), each.problem.code)
        for each in findings
    ]
    columns: list[Any] = [list(column) for column in zip(*rows)] or [[] for _ in specs]
    return PackageTable("findings", specs, columns)
