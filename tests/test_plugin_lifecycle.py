"""The plugin comes and goes without a trace: loaded, unloaded and loaded again in a real QGIS."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest
from windows import Windows

PACKAGE = "service_network_planner"
HERE = Path(__file__).resolve().parent


@pytest.fixture
def iface():
    from interfaces import Iface

    return Iface()


@pytest.fixture
def load(without_plugin, iface):
    """A function that loads the plugin as QGIS does, and takes down what a test left."""
    loaded = []

    def start():
        plugin = sys.modules[PACKAGE].classFactory(iface)
        plugin.initGui()
        loaded.append(plugin)
        return plugin

    yield start
    for plugin in loaded:
        plugin.unload()


def providers():
    from qgis.core import QgsApplication

    registry = QgsApplication.processingRegistry()
    return [provider.id() for provider in registry.providers()]


def test_loaded_the_provider_is_there(load, iface):
    from qgis.core import QgsApplication

    load()
    assert iface.bar.messages == []
    provider = QgsApplication.processingRegistry().providerById("servicenetwork")
    assert provider.name() == "Service Network Planner"
    assert not provider.icon().isNull()
    assert Path(provider.svgIconPath()).is_file()


def test_ten_rounds_leave_nothing_behind(load, iface):
    before = providers()
    assert "servicenetwork" not in before
    for _ in range(10):
        plugin = load()
        assert providers() == [*before, "servicenetwork"]
        plugin.unload()
        assert providers() == before
    assert iface.bar.messages == []


def test_processing_may_be_started_before_the_window(load):
    plugin = load()
    plugin.initProcessing()
    assert providers().count("servicenetwork") == 1


def test_unloading_twice_does_no_harm(load):
    plugin = load()
    plugin.unload()
    plugin.unload()
    assert "servicenetwork" not in providers()


def test_the_translator_goes_with_the_plugin(load, monkeypatch):
    plugin_module = sys.modules[f"{PACKAGE}.plugin"]
    removed = []
    monkeypatch.setattr(plugin_module, "install_translator", lambda: "the translator")
    monkeypatch.setattr(plugin_module, "remove_translator", removed.append)
    load().unload()
    assert removed == ["the translator"]


@pytest.mark.parametrize("names", [["pandas"], ["scipy", "networkx"]])
def test_a_missing_library_gives_one_message(load, iface, monkeypatch, names):
    find = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name, *a: None if name in names else find(name, *a)
    )
    load()
    assert "servicenetwork" not in providers()
    [(title, text, *_)] = iface.bar.messages
    assert title == "Service Network Planner"
    assert all(name in text for name in names)
    assert "numpy" not in text


def test_a_broken_library_gives_one_message(load, iface, monkeypatch):
    from service_network_planner.algorithms import registry

    def broken():
        raise ImportError("numpy.core.multiarray failed to import")

    monkeypatch.setattr(registry, "algorithms", broken)
    load()
    assert "servicenetwork" not in providers()
    [(_, text, *_)] = iface.bar.messages
    assert "numpy.core.multiarray failed to import" in text


def test_a_fault_of_our_own_is_not_blamed_on_libraries(load, iface, monkeypatch):
    from service_network_planner.algorithms import registry

    def broken():
        raise ImportError("no such module", name=f"{PACKAGE}.algorithms.gone")

    monkeypatch.setattr(registry, "algorithms", broken)
    with pytest.raises(ImportError):
        load()
    assert iface.bar.messages == []


def test_without_a_window_the_message_goes_to_the_log(without_plugin, monkeypatch):
    logged = []
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, *a: None)
    monkeypatch.setattr(
        sys.modules[f"{PACKAGE}.plugin"].QgsMessageLog,
        "logMessage",
        lambda text, tag, level: logged.append((tag, text)),
    )
    plugin = sys.modules[PACKAGE].classFactory(None)
    plugin.initProcessing()
    plugin.unload()
    [(tag, text)] = logged
    assert tag == "Service Network Planner"
    assert "pandas" in text


def test_a_window_loads_unloads_and_reloads_the_plugin(root, tmp_path):
    report = Windows(root, tmp_path).run(HERE / "window_lifecycle.py")
    assert report["error"] is None
    assert report["available"]
    before, *rounds = report["states"]
    assert before["provider"] is False
    for loaded, unloaded in zip(rounds[::2], rounds[1::2]):
        assert loaded["provider"] is True
        assert unloaded == before
    assert len(rounds) == 20
    assert report["reloaded"]["provider"] is True
