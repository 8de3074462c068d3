# Every target first sees to it that what it needs is installed; see tools/install.sh.
.PHONY: help install demo report serve test run lint bench package i18n clean
.DEFAULT_GOAL := help

python := .venv/bin/python
words := $(patsubst %.ts,%.qm,$(wildcard i18n/*.ts))

help:
	@echo 'make demo     from the sample study to verdicts, tables and a map, without a screen'
	@echo 'make report   the impact report of the sample study, 2025 against 2030, in three languages'
	@echo 'make serve    the sample study on QGIS Server, on this machine only: page, API, WMS, WFS'
	@echo 'make test     the tests'
	@echo 'make run      QGIS with the plugin and the sample study, in a profile of its own'
	@echo 'make lint     ruff and mypy'
	@echo 'make bench    speed and memory beside a peer'
	@echo 'make package  the plugin as a zip file in build/, to install in QGIS'
	@echo 'make i18n     bring the catalogues of translations up to date'
	@echo 'make clean    take away what was built; .venv stays'

install:
	@bash tools/install.sh

# What QGIS loads of the catalogues is built, not kept.
$(words) &: $(wildcard i18n/*.ts) | install
	@$(python) tools/catalogues.py --release

demo: install $(words)
	@bash -c '. tools/environment.sh && exec $(python) tools/demo.py'

report: install $(words)
	@bash -c '. tools/environment.sh && exec $(python) tools/report.py'

serve: install
	@bash -c '. tools/environment.sh && exec $(python) tools/serve.py'

test: install $(words)
	@$(python) -m pytest

run: install
	@bash tools/run.sh

lint: install
	@$(python) -m ruff check .
	@$(python) -m ruff format --check .
	@mkdir -p build && ln -sfn .. build/service_network_planner
	@$(python) -m mypy -p service_network_planner.engine -p service_network_planner.planning

bench: install $(words)
	@failed=0; for part in live window suite server; do $(python) -m benchmarks.$$part || failed=1; done; \
		$(python) -m benchmarks || failed=1; exit $$failed

package: install
	@$(python) tools/package.py

i18n: install
	@$(python) tools/catalogues.py

clean:
	rm -rf build resources/web/vendor .pytest_cache .mypy_cache .ruff_cache .hypothesis
	rm -f i18n/*.qm
	find . -name __pycache__ -not -path './.venv/*' -prune -exec rm -rf {} +
