"""Print layouts of a plan: an overview, and a page for each municipality."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsFeature,
    QgsGeometry,
    QgsLayoutExporter,
    QgsLayoutItemAttributeTable,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsProject,
    QgsVectorLayer,
)
from service_network_planner.gis.layoutparts import View
from service_network_planner.gis.layouts import (
    add_layouts,
    compliance_sheets,
    measure,
    percent,
    verdict_words,
)
from service_network_planner.gis.report.words import LANGUAGES

pytestmark = pytest.mark.usefixtures("qgis_app")
PLACES = (("106", "Hyvinkää", 0), ("186", "Järvenpää", 30), ("505", "Mäntsälä", 90))


def filled(definition, rows):
    layer = QgsVectorLayer(definition, "layer", "memory")
    assert layer.isValid()
    for shape, values in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(values)
        if shape:
            feature.setGeometry(QgsGeometry.fromWkt(shape))
        assert layer.dataProvider().addFeatures([feature])[0]
    return layer


def square(x):
    return f"POLYGON(({x} 0, {x + 20} 0, {x + 20} 20, {x} 20, {x} 0))"


@pytest.fixture
def project():
    found = QgsProject()
    verdicts = ("rules_met", "rules_not_met", "rules_uncertain")
    figures = ("residents", "mean_min", "p95_min", "share_within_30_min")
    fields = "&".join(
        f"field={name}:{kind}"
        for names, kind in (
            (("code", "name", "verdict"), "string"),
            (verdicts, "integer"),
            (figures, "double"),
        )
        for name in names
    )
    municipalities = filled(
        f"Polygon?crs=EPSG:3067&{fields}",
        [
            (square(1000 * x), [code, name, "not_met", 1, 1, 0, 46576.0, 5.25, 13.4, 0.99999])
            for code, name, x in PLACES
        ],
    )
    table = filled(
        "NoGeometry?field=municipality_code:string&field=rule:string&field=verdict:string"
        "&field=value:double&field=threshold:double&field=margin:double&field=unit:string",
        [
            ("", [code, f"{rule} {name}", "met", 0.5, 0.25, 0.25, "share"])
            for code, name, _ in PLACES
            for rule in ("first rule", "second rule")
        ],
    )
    found.addMapLayers([municipalities, table])
    found.setCrs(municipalities.crs())
    return found


@pytest.fixture(params=LANGUAGES)
def language(request):
    return request.param


@pytest.fixture
def sheets(project, language):
    municipalities, verdicts = sorted(
        project.mapLayers().values(), key=lambda layer: layer.isSpatial(), reverse=True
    )
    views = tuple(View(day, (municipalities,)) for day in ("2025", "2030"))
    return compliance_sheets(
        municipalities,
        verdicts,
        views,
        (municipalities,),
        title="Our network",
        sources="Our data",
        language=language,
    )


def items(layout, kind):
    return [item for item in layout.items() if isinstance(item, kind)]


def test_layouts_are_added_once_and_survive_saving(project, sheets, tmp_path):
    first = add_layouts(project, sheets)
    assert add_layouts(project, sheets) == first
    assert [layout.name() for layout in project.layoutManager().printLayouts()] == first
    project.write(str(tmp_path / "plan.qgz"))
    again = QgsProject()
    assert again.read(str(tmp_path / "plan.qgz"))
    overview, atlas = (again.layoutManager().layoutByName(name) for name in first)
    assert not overview.atlas().enabled()
    assert atlas.atlas().enabled()
    assert len(items(overview, QgsLayoutItemMap)) == len(items(atlas, QgsLayoutItemMap)) == 2


def test_each_municipality_has_its_page(project, sheets):
    atlas = project.layoutManager().layoutByName(add_layouts(project, sheets)[1])
    (table,) = [
        frame for frame in atlas.multiFrames() if isinstance(frame, QgsLayoutItemAttributeTable)
    ]
    pages = atlas.atlas()
    assert pages.beginRender()
    shown = []
    while pages.next():
        labels = {item.currentText() for item in items(atlas, QgsLayoutItemLabel)}
        rows = [[str(cell) for cell in row] for row in table.contents()]
        centres = {round(item.extent().center().x()) for item in items(atlas, QgsLayoutItemMap)}
        shown.append((labels, rows, centres))
    assert len(shown) == len(PLACES)
    for (labels, rows, centres), (_, name, x) in zip(shown, PLACES):
        assert name in labels
        assert [row[0] for row in rows] == [f"first rule {name}", f"second rule {name}"]
        assert centres == {1000 * x + 10}
        assert not any("[%" in text for text in labels)


def test_sheets_can_be_printed(project, sheets, tmp_path):
    _, name = add_layouts(project, sheets)
    atlas = project.layoutManager().layoutByName(name).atlas()
    path = tmp_path / "atlas.pdf"
    settings = QgsLayoutExporter.PdfExportSettings()
    result, _ = QgsLayoutExporter.exportToPdf(atlas, str(path), settings)
    assert result == QgsLayoutExporter.ExportResult.Success
    assert path.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("expression", "shown"),
    [
        (percent("0.999999", "fi"), "99,99\u00a0%"),
        (percent("0.000001", "en"), "0.01\u00a0%"),
        (percent("1", "sv"), "100,00\u00a0%"),
        (percent("NULL", "sv"), "–"),
        (verdict_words("verdict", "fi"), "✗ Ei täyty"),
        (measure("value", "en"), "12.5\u00a0min"),
    ],
)
def test_figures_are_written_as_the_report_writes_them(expression, shown):
    layer = filled(
        "NoGeometry?field=verdict:string&field=value:double&field=unit:string",
        [("", ["not_met", 12.5, "min"])],
    )
    context = QgsExpressionContext()
    context.setFields(layer.fields())
    context.setFeature(next(layer.getFeatures()))
    found = QgsExpression(expression)
    assert found.evaluate(context) == shown
    assert not found.hasEvalError()
