"""The algorithms as Processing has them: what they say of themselves, and every way to run them."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import town
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)
from toolbox import Listener, rows, run

IDS = (
    "samplestudy",
    "importosm",
    "buildnetwork",
    "checknetwork",
    "traveltimes",
    "compliance",
    "comparescenarios",
    "impactreport",
    "verdictmap",
    "publish",
    "checkpublication",
    "catchments",
    "floatingcatchment",
    "equity",
    "sensitivity",
    "serviceareas",
    "odmatrix",
    "coverage",
    "rankclosures",
    "locatefacilities",
    "wherewouldithelp",
)

MODELS = ("rawdatatoverdict", "closurescreening", "onemoreunit")
ADVANCED = {
    "samplestudy": {"SEED"},
    "importosm": {"CRS"},
    # Not field parameters, which are advanced unless everybody needs them.
    "buildnetwork": {
        "FORWARD_VALUES",
        "BACKWARD_VALUES",
        "BOTH_VALUES",
        "TOLERANCE",
        "AT_VERTICES",
    },
    "verdictmap": {"DPI"},
    "comparescenarios": {"PROJECTION"},
    "impactreport": {"TEMPLATES", "PROJECTION", "PROJECTION_YEAR", "PDF"},
    "checkpublication": set(),
    "publish": {"PERSON", "PHONE", "KEYWORDS", "FEWEST_SHOWN"},
}
ADVANCED["checknetwork"] = {
    *ADVANCED["buildnetwork"],
    *("IF_CHANGED", "CLASS_SPEEDS", "JUNCTION_DELAYS", "CALIBRATION", "MIN_BEHIND"),
}
ADVANCED["traveltimes"] = {
    *ADVANCED["checknetwork"] - {"MIN_BEHIND"},
    *("RULES", "DIRECTION", "MAX_SNAP_DISTANCE", "ACCESS_SPEED", "MIN_ISLAND"),
    "ROUTES_WITH_ACCESS",
}
ADVANCED["compliance"] = {
    *ADVANCED["traveltimes"] - {"DIRECTION", "ROUTES_WITH_ACCESS"},
    *("CONTROLS", "GROUPS", "CELLS_ON_BORDERS", "SCALE", "POPULATION_YEAR", "STATED"),
}
ADVANCED["equity"] = ADVANCED["compliance"] - {"STATED"}
ADVANCED["floatingcatchment"] = ADVANCED["equity"] | {"DEFAULT_CAPACITY"}
ADVANCED["catchments"] = ADVANCED["floatingcatchment"] | {"LOWER", "UPPER"}
ADVANCED["sensitivity"] = ADVANCED["compliance"] | {"DELAYS_TRIED"}
ADVANCED["coverage"] = (ADVANCED["traveltimes"] | {"GROUPS"}) - {"ROUTES_WITH_ACCESS"}
ADVANCED["serviceareas"] = ADVANCED["coverage"] | {"OFF_ROAD"}
ADVANCED["odmatrix"] = (ADVANCED["coverage"] | {"ALL_PAIRS"}) - {"RULES", "DIRECTION", "GROUPS"}
ADVANCED["rankclosures"] = ADVANCED["wherewouldithelp"] = ADVANCED["compliance"]
ADVANCED["locatefacilities"] = ADVANCED["compliance"] | {
    *("KEEP", "ONLY_RULES", "CAPACITY", "GAP", "TIME_LIMIT")
}
PLAIN_FIELDS = {"ORIGIN_ID_FIELD", "DESTINATION_ID_FIELD"}
PLAIN_FIELDS |= {"TIER_FIELD", "RESIDENTS_FIELD", "CAPACITY_FIELD"}
STUDY = {"POPULATION", "MUNICIPALITIES", "FACILITIES"}


@pytest.fixture(params=IDS)
def algorithm(request, provider):
    return provider.algorithm(request.param)


class TestWhatTheySay:
    def test_identifiers_are_stable(self, provider):
        assert {algorithm.id() for algorithm in provider.algorithms()} == {
            f"servicenetwork:{name}" for name in (*IDS, *MODELS)
        }

    def test_names_groups_and_words(self, algorithm):
        assert algorithm.displayName()
        assert algorithm.group() in {"Data", "Network", "Analysis"}
        assert algorithm.groupId() == algorithm.group().lower()
        assert len(algorithm.tags()) >= 5
        help_text = algorithm.shortHelpString()
        assert algorithm.shortDescription() in help_text
        assert "<h2>Outputs</h2>" in help_text
        assert not re.search(r"[{}]", help_text)

    def test_every_parameter_is_explained(self, algorithm):
        help_text = algorithm.shortHelpString()
        for parameter in algorithm.parameterDefinitions():
            assert parameter.description(), parameter.name()
            assert parameter.help().endswith("."), parameter.name()
            assert parameter.help() in help_text, parameter.name()
            # A label is no sentence.
            assert not parameter.description().endswith("."), parameter.name()

    def test_icons(self, algorithm):
        path = Path(algorithm.svgIconPath())
        assert path.name == f"{algorithm.name()}.svg"
        assert "<svg" in path.read_text(encoding="utf-8")
        assert not algorithm.icon().isNull()

    def test_advanced_parameters(self, algorithm):
        flag = QgsProcessingParameterDefinition.Flag.FlagAdvanced
        found = {p.name() for p in algorithm.parameterDefinitions() if p.flags() & flag}
        fields = {p.name() for p in algorithm.parameterDefinitions() if p.type() == "field"}
        assert fields - PLAIN_FIELDS <= found
        assert found - fields == ADVANCED[algorithm.name()]

    def test_a_first_run_needs_little(self, algorithm):
        """What nobody can do without: everything else is optional or has a default."""
        flag = QgsProcessingParameterDefinition.Flag.FlagOptional
        needed = {
            parameter.name()
            for parameter in algorithm.parameterDefinitions()
            if not parameter.flags() & flag
            and parameter.defaultValue() is None
            and not parameter.isDestination()
        }
        assert (
            needed
            == {
                "samplestudy": set(),
                "importosm": {"INPUT"},
                "buildnetwork": {"ROADS"},
                "checknetwork": set(),
                "traveltimes": {"ORIGINS", "FACILITIES"},
                **dict.fromkeys(("compliance", "catchments", "floatingcatchment"), STUDY),
                **dict.fromkeys(("equity", "sensitivity"), STUDY),
                "comparescenarios": {"STUDY"},
                "impactreport": {"STUDY"},
                "publish": {"STUDY"},
                "checkpublication": {"PROJECT"},
                "verdictmap": {"MUNICIPALITIES", "FACILITIES"},
                "serviceareas": {"FACILITIES"},
                "odmatrix": {"ORIGINS", "DESTINATIONS"},
                "coverage": {"POPULATION", "ZONES", "FACILITIES"},
                "rankclosures": STUDY,
                "locatefacilities": STUDY,
                "wherewouldithelp": STUDY,
            }[algorithm.name()]
        )

    def test_commands_that_history_writes_can_be_run_again(self, algorithm):
        command = algorithm.asPythonCommand({"OUTPUT": "x.gpkg"}, QgsProcessingContext())
        assert command.startswith(f'processing.run("servicenetwork:{algorithm.name()}"')


@pytest.fixture
def study(sample_study):
    """The sample study by the names of parameters."""
    return {name.upper(): source for name, source in sample_study.items()}


def given(study, *names):
    return {name: study[name] for name in names}


def commands(study, folder):
    """Each algorithm with what it takes, all outputs in files of a folder."""
    network = given(study, "NETWORK")
    sites = given(study, "FACILITIES")
    people = given(study, "POPULATION", "MUNICIPALITIES")
    return {
        "samplestudy": {"OUTPUT": str(folder / "study.gpkg")},
        "buildnetwork": {**given(study, "ROADS"), "OUTPUT": str(folder / "network.npz")},
        "checknetwork": {**network, "OUTPUT": str(folder / "findings.gpkg")},
        "traveltimes": {
            **network,
            **sites,
            # From each service point to the others: few routes, but all that makes them.
            "ORIGINS": study["FACILITIES"],
            "K": 5,
            "OUTPUT": str(folder / "times.gpkg"),
            "ROUTES": str(folder / "routes.gpkg"),
        },
        "compliance": {
            **network,
            **sites,
            **given(study, "POPULATION", "MUNICIPALITIES"),
            "OUTPUT": str(folder / "municipalities.gpkg"),
            "VERDICTS": str(folder / "verdicts.csv"),
            "CELLS": str(folder / "cells"),
            "GEOPACKAGE": str(folder / "all.gpkg"),
        },
        "catchments": {
            **network,
            **sites,
            **people,
            "METHOD": 1,
            "DEFAULT_CAPACITY": 25_000,
            "TIERS": "unit",
            "OUTPUT": str(folder / "facilities.gpkg"),
            "CELLS": str(folder / "cells.gpkg"),
            "FLOWS": str(folder / "flows.csv"),
        },
        "floatingcatchment": {
            **network,
            **sites,
            **people,
            "OUTPUT": str(folder / "access.gpkg"),
            "FACILITIES_OUTPUT": str(folder / "supply.gpkg"),
        },
        "equity": {
            **network,
            **sites,
            **people,
            "OUTPUT": str(folder / "equity.csv"),
            "MUNICIPALITIES_OUTPUT": str(folder / "municipalities.gpkg"),
            "CHART": str(folder / "chart.html"),
        },
        "sensitivity": {
            **network,
            **sites,
            **people,
            "OUTPUT": str(folder / "verdicts.csv"),
            "MUNICIPALITIES_OUTPUT": str(folder / "municipalities.gpkg"),
            "VARIANTS": str(folder / "variants.csv"),
        },
        "serviceareas": {
            **network,
            **sites,
            **given(study, "POPULATION"),
            "BANDS": "5, 10",
            "DETAIL": 500,
            "OUTPUT": str(folder / "areas.gpkg"),
            "LINES": str(folder / "roads.gpkg"),
        },
        "odmatrix": {
            **network,
            "ORIGINS": study["POPULATION"],
            "DESTINATIONS": study["FACILITIES"],
            "OUTPUT": str(folder / "pairs.csv"),
            "LINES": str(folder / "lines.gpkg"),
        },
        "coverage": {
            **network,
            **sites,
            **given(study, "POPULATION"),
            "ZONES": study["MUNICIPALITIES"],
            "OUTPUT": str(folder / "zones.gpkg"),
            "STATISTICS": str(folder / "groups.csv"),
            "CELLS": str(folder / "cells.gpkg"),
        },
        "rankclosures": {
            **network,
            **sites,
            **given(study, "POPULATION", "MUNICIPALITIES"),
            "PAIRS": 3,
            "OUTPUT": str(folder / "closures.gpkg"),
            "PAIRS_OUTPUT": str(folder / "pairs.gpkg"),
            "EFFECTS": str(folder / "effects.csv"),
        },
        "locatefacilities": {
            **network,
            **sites,
            **given(study, "POPULATION", "MUNICIPALITIES"),
            "CANDIDATES": study["FACILITIES"],
            "OUTPUT": str(folder / "sites.gpkg"),
            "ALLOCATION": str(folder / "allocation.csv"),
        },
        "wherewouldithelp": {
            **network,
            **sites,
            **given(study, "POPULATION", "MUNICIPALITIES"),
            "CELL_SIZE": 5000,
            "OUTPUT": str(folder / "surface.gpkg"),
        },
    }


RUNNABLE = (
    *("samplestudy", "buildnetwork", "checknetwork", "traveltimes", "compliance"),
    *("catchments", "floatingcatchment", "equity", "sensitivity"),
    *("serviceareas", "odmatrix", "coverage"),
    *("rankclosures", "locatefacilities", "wherewouldithelp"),
)


class TestProgressAndCancel:
    @pytest.mark.parametrize("name", RUNNABLE)
    def test_progress_goes_up_to_the_end(self, name, study, tmp_path):
        feedback = study["SAID"]
        if name != "samplestudy":
            _, feedback = run(name, **commands(study, tmp_path)[name])
        assert feedback.percent == sorted(feedback.percent)
        assert len(feedback.percent) >= 4
        assert feedback.percent[-1] == 100

    @pytest.mark.parametrize(
        ("name", "after"),
        [("samplestudy", 0), *((name, after) for name in RUNNABLE[1:] for after in (0, 1, 4))],
    )
    def test_cancel_leaves_nothing(self, name, after, study, tmp_path):
        feedback = Listener(stop_after=after)
        if not after:
            feedback.cancel()
        results, _ = run(name, feedback=feedback, **commands(study, tmp_path)[name])
        assert not results
        assert list(tmp_path.iterdir()) == []
        assert not feedback.errors

    def test_late_cancel_leaves_nothing(self, study, tmp_path):
        # When the first layers are written already.
        parameters = commands(study, tmp_path)["compliance"]
        _, whole = run("compliance", **parameters)
        for path in tmp_path.iterdir():
            path.unlink()
        for after in (len(whole.percent) - 6, len(whole.percent) - 2):
            results, _ = run("compliance", feedback=Listener(stop_after=after), **parameters)
            assert not results
            assert list(tmp_path.iterdir()) == []


class TestToolbox:
    def test_results_look_right_when_they_are_loaded(self, study):
        from qgis.core import QgsProcessingOutputLayerDefinition

        project, feedback = QgsProject(), Listener()
        context = QgsProcessingContext()
        context.setProject(project)
        parameters = {
            **given(study, "NETWORK", "POPULATION", "MUNICIPALITIES", "FACILITIES"),
            **{
                name: QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project)
                for name in ("OUTPUT", "VERDICTS", "CELLS", "FACILITIES_OUTPUT", "STATISTICS")
            },
        }
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(
            "servicenetwork:compliance"
        )
        results, finished = algorithm.run(parameters, context, feedback)
        assert finished
        renderers = {}
        for name, key in results.items():
            if not context.willLoadLayerOnCompletion(str(key)):
                continue
            loaded = QgsProcessingUtils.mapLayerFromString(key, context)
            details = context.layerToLoadOnCompletionDetails(key)
            details.postProcessor().postProcessLayer(loaded, context, feedback)
            renderers[name] = loaded.renderer().type() if loaded.isSpatial() else None
            unnamed = [field.name() for field in loaded.fields() if not field.alias()]
            assert unnamed == [], name
            in_minutes = [f for f in loaded.fields() if f.name().endswith("_min")]
            assert all(re.search("minutes|Minutes", f.displayName()) for f in in_minutes), name
        assert renderers == {
            "OUTPUT": "categorizedSymbol",
            "VERDICTS": None,
            "STATISTICS": None,
            "CELLS": "RuleRenderer",
            "FACILITIES_OUTPUT": "RuleRenderer",
        }

    def test_municipalities_are_drawn_by_verdict(self, study):
        from service_network_planner.gis.styles import apply_style

        results, _ = run(
            "compliance",
            **given(study, "NETWORK", "POPULATION", "MUNICIPALITIES", "FACILITIES"),
            OUTPUT="TEMPORARY_OUTPUT",
            VERDICTS="TEMPORARY_OUTPUT",
        )
        made = results["OUTPUT"]
        apply_style(made, "municipality_verdicts")
        shown = {category.value() for category in made.renderer().categories()}
        assert made.renderer().classAttribute() == "verdict"
        assert {row["verdict"] for row in rows(made)} <= shown

    @pytest.mark.parametrize("name", IDS)
    def test_the_dialog_knows_every_parameter(self, name, provider):
        """Widgets are made for every parameter, as the toolbox's dialog makes them."""
        from qgis.gui import QgsGui, QgsProcessingGui

        algorithm = provider.algorithm(name)
        registry = QgsGui.processingGuiRegistry()
        for parameter in algorithm.parameterDefinitions():
            if not parameter.isDestination() and parameter.type() not in ("source", "crs"):
                made = registry.createParameterWidgetWrapper(
                    parameter, QgsProcessingGui.WidgetType.Standard
                )
                assert made is not None, parameter.name()


def child(model, name, algorithm, **sources):
    """Add an algorithm to a model, with its defaults as the designer fills them in."""
    made = QgsProcessingModelChildAlgorithm(f"servicenetwork:{algorithm}")
    made.setChildId(name)
    made.setDescription(name)
    for parameter in made.algorithm().parameterDefinitions():
        if parameter.name() not in sources and parameter.defaultValue() is not None:
            default = QgsProcessingModelChildParameterSource.fromStaticValue(
                parameter.defaultValue()
            )
            made.addParameterSources(parameter.name(), [default])
    for parameter, source in sources.items():
        made.addParameterSources(parameter, [source])
    model.addChildAlgorithm(made)


def final(model, name, *outputs):
    """Make outputs of a model's algorithm outputs of the model."""
    made = model.childAlgorithm(name)
    wanted = {}
    for output in outputs:
        one = QgsProcessingModelOutput(output)
        one.setChildId(name)
        one.setChildOutputName(output)
        wanted[output] = one
    made.setModelOutputs(wanted)
    model.setChildAlgorithm(made)


class TestModel:
    @pytest.fixture
    def model(self):
        """From raw layers to verdicts: the network is built, and used by two algorithms."""
        source = QgsProcessingModelChildParameterSource
        model = QgsProcessingModelAlgorithm("Verdicts", "Tests")
        for name in ("ROADS", "POPULATION", "MUNICIPALITIES", "FACILITIES"):
            model.addModelParameter(
                QgsProcessingParameterFeatureSource(name, name), QgsProcessingModelParameter(name)
            )
        child(model, "build", "buildnetwork", ROADS=source.fromModelParameter("ROADS"))
        network = source.fromChildOutput("build", "OUTPUT")
        layers = {
            name: source.fromModelParameter(name)
            for name in ("POPULATION", "MUNICIPALITIES", "FACILITIES")
        }
        day = source.fromStaticValue("2030-12-31")
        child(model, "judge", "compliance", NETWORK=network, DATE=day, **layers)
        child(
            model,
            "times",
            "traveltimes",
            NETWORK=network,
            ORIGINS=layers["POPULATION"],
            FACILITIES=layers["FACILITIES"],
        )
        final(model, "judge", "OUTPUT", "VERDICTS")
        final(model, "times", "OUTPUT")
        valid, problems = model.validate()
        assert valid, problems
        return model

    def test_from_raw_layers_to_verdicts(self, model, study, tmp_path):
        import processing

        path = tmp_path / "model.model3"
        assert model.toFile(str(path))
        read = QgsProcessingModelAlgorithm()
        assert read.fromFile(str(path))
        results = processing.run(
            read,
            {
                **given(study, "ROADS", "POPULATION", "MUNICIPALITIES", "FACILITIES"),
                **dict.fromkeys(
                    ("judge:OUTPUT", "judge:VERDICTS", "times:OUTPUT"), "TEMPORARY_OUTPUT"
                ),
            },
            feedback=Listener(),
        )
        assert len(rows(results["judge:OUTPUT"])) == 6
        straight, _ = run(
            "compliance",
            **given(study, "NETWORK", "POPULATION", "MUNICIPALITIES", "FACILITIES"),
            DATE="2030-12-31",
            OUTPUT="TEMPORARY_OUTPUT",
            VERDICTS="TEMPORARY_OUTPUT",
        )
        plain = [list(row.values())[:-1] for row in rows(straight["VERDICTS"])]
        assert [list(row.values())[:-1] for row in rows(results["judge:VERDICTS"])] == plain

    def test_memory_layers_of_one_step_feed_the_next(self):
        """Compliance takes what another algorithm of the model made in memory."""
        import processing

        source = QgsProcessingModelChildParameterSource
        model = QgsProcessingModelAlgorithm("Buffered", "Tests")
        model.addModelParameter(
            QgsProcessingParameterFeatureSource("ROADS", "Roads"),
            QgsProcessingModelParameter("ROADS"),
        )
        first = QgsProcessingModelChildAlgorithm("native:extractbyexpression")
        first.setChildId("some")
        first.addParameterSources("INPUT", [source.fromModelParameter("ROADS")])
        first.addParameterSources("EXPRESSION", [source.fromStaticValue('"speed_kmh" = 60')])
        model.addChildAlgorithm(first)
        child(model, "check", "checknetwork", ROADS=source.fromChildOutput("some", "OUTPUT"))
        final(model, "check", "OUTPUT")
        results = processing.run(
            model, {"ROADS": town.roads(), "check:OUTPUT": "TEMPORARY_OUTPUT"}, feedback=Listener()
        )
        # Without the side road three roads are left, one behind the other: two are bridges with
        # too little behind them to report, and there are no islands.
        assert rows(results["check:OUTPUT"]) == []


class TestBatch:
    DAYS = ("2025-12-31", "2030-12-31")

    def test_one_row_after_another_in_the_background(self, study, tmp_path):
        """Each row of a batch is a task in a thread of its own, as the batch dialog runs it."""
        counts = []
        for day in self.DAYS:
            context, feedback = QgsProcessingContext(), Listener()
            context.setProject(QgsProject.instance())
            algorithm = QgsApplication.processingRegistry().createAlgorithmById(
                "servicenetwork:compliance"
            )
            parameters = {
                **given(study, "NETWORK", "POPULATION", "MUNICIPALITIES", "FACILITIES"),
                "DATE": day,
                "OUTPUT": str(tmp_path / f"{day}.gpkg"),
                "VERDICTS": str(tmp_path / f"{day}.csv"),
            }
            assert algorithm.checkParameterValues(parameters, context)[0]
            done = []
            task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
            task.executed.connect(lambda ok, results, done=done: done.append((ok, results)))
            QgsApplication.taskManager().addTask(task)
            while not done:
                QgsApplication.processEvents()
            ok, results = done[0]
            assert ok, feedback.errors
            assert len(rows(tmp_path / f"{day}.gpkg")) == 6
            counts.append(results["COUNT_MET"])
        straight = [
            run(
                "compliance",
                **given(study, "NETWORK", "POPULATION", "MUNICIPALITIES", "FACILITIES"),
                DATE=day,
                OUTPUT="TEMPORARY_OUTPUT",
                VERDICTS="TEMPORARY_OUTPUT",
            )[0]["COUNT_MET"]
            for day in self.DAYS
        ]
        assert counts == straight

    def test_a_problem_in_the_background_is_one_message(self, tmp_path):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(
            "servicenetwork:buildnetwork"
        )
        context, feedback = QgsProcessingContext(), Listener()
        roads = town.roads(crs=None)
        parameters = {"ROADS": roads, "OUTPUT": str(tmp_path / "network.npz")}
        done = []
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
        task.executed.connect(lambda ok, results: done.append(ok))
        QgsApplication.taskManager().addTask(task)
        while not done:
            QgsApplication.processEvents()
        assert done == [False]
        (text,) = feedback.errors
        assert text.startswith("Layer “Roads” has no coordinate reference system.")
        assert "Traceback" not in text
        assert list(tmp_path.iterdir()) == []

    def test_the_batch_dialogs_own_executor(self, tmp_path):
        """What the dialog calls for algorithms that may not run in a thread."""
        from processing.gui.AlgorithmExecutor import execute

        algorithm = QgsApplication.processingRegistry().createAlgorithmById(
            "servicenetwork:buildnetwork"
        )
        layers = {"good": town.roads(), "bad": town.population(), "fine": town.roads()}
        outcome = {}
        for name, roads in layers.items():
            feedback, context = Listener(), QgsProcessingContext()
            parameters = {"ROADS": roads, "OUTPUT": str(tmp_path / f"{name}.npz")}
            outcome[name], _ = execute(algorithm.create(), parameters, context, feedback)
            if name == "bad":
                assert any("has no lines but Point" in text for text in feedback.errors)
        assert outcome == {"good": True, "bad": False, "fine": True}
        assert {path.name for path in tmp_path.iterdir()} == {"good.npz", "fine.npz"}


class TestCommandLine:
    @pytest.fixture(scope="class")
    def qgis_process(self, root, tmp_path_factory):
        """``qgis_process`` in a profile of its own, with the plugin enabled."""
        program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
        if program is None:
            pytest.skip("qgis_process is not installed")
        home = tmp_path_factory.mktemp("profile")
        plugins = home / "plugins"
        plugins.mkdir()
        (plugins / "service_network_planner").symlink_to(root)
        runtime = home / "runtime"
        runtime.mkdir(mode=0o700)
        unwanted = ("PYTHONPATH", "VIRTUAL_ENV", "QGIS_CUSTOM_CONFIG_PATH", "PYTHONHOME")
        environment = {
            **{name: value for name, value in os.environ.items() if name not in unwanted},
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_CACHE_HOME": str(home / "cache"),
            "XDG_RUNTIME_DIR": str(runtime),
            "QT_QPA_PLATFORM": "offscreen",
            "QGIS_PLUGINPATH": str(plugins),
            "PATH": os.pathsep.join(
                part
                for part in os.environ["PATH"].split(os.pathsep)
                if not part.startswith(sys.prefix)
            ),
        }

        def call(*words):
            return subprocess.run(
                [program, *words],
                env=environment,
                capture_output=True,
                text=True,
                stdin=subprocess.DEVNULL,
                timeout=120,
                check=False,
            )

        enabled = call("plugins", "enable", "service_network_planner")
        assert enabled.returncode == 0, enabled.stderr
        return call

    def test_from_the_sample_study_to_verdicts(self, qgis_process, study, tmp_path):
        path = tmp_path / "study.gpkg"
        done = qgis_process("--json", "run", "servicenetwork:samplestudy", f"--OUTPUT={path}")
        assert done.returncode == 0, done.stderr
        layers = {
            name.upper(): f"{path}|layername={name}"
            for name in ("roads", "population", "municipalities", "facilities")
        }
        words = [f"--{name}={value}" for name, value in layers.items()]
        outputs = [f"--{n}={tmp_path / n}.csv" for n in ("OUTPUT", "VERDICTS")]
        done = qgis_process(
            "--json", "run", "servicenetwork:compliance", *words, *outputs, "--DATE=2025-12-31"
        )
        assert done.returncode == 0, done.stderr
        results = json.loads(done.stdout[done.stdout.index("{") :])["results"]
        # The same as in the toolbox, whoever made the study and the network.
        straight, _ = run(
            "compliance",
            **given(study, "NETWORK", "POPULATION", "MUNICIPALITIES", "FACILITIES"),
            DATE="2025-12-31",
            OUTPUT="TEMPORARY_OUTPUT",
            VERDICTS="TEMPORARY_OUTPUT",
        )
        for name in ("COUNT_MET", "COUNT_NOT_MET", "COUNT_UNCERTAIN"):
            assert results[name] == straight[name]
        written = QgsVectorLayer(str(tmp_path / "VERDICTS.csv"), "verdicts", "ogr")
        assert written.featureCount() == len(rows(straight["VERDICTS"]))

    def test_a_problem_is_told_in_words(self, qgis_process, tmp_path):
        done = qgis_process(
            "run",
            "servicenetwork:importosm",
            "--INPUT=/nowhere.osm.pbf",
            f"--ROADS={tmp_path}/r.gpkg",
        )
        assert done.returncode != 0
        text = done.stdout + done.stderr
        assert "There is no file /nowhere.osm.pbf." in text
        assert "Traceback" not in text
        assert list(tmp_path.iterdir()) == []
