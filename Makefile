# `make help` lists the targets. GNU make 3.81 and later.

SHELL := /bin/sh
VENV := .venv
BIN := $(VENV)/bin
PIP_INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-input

# Both lock files are universal (any system, Python 3.11 and later) and hold hashes.
PUBLISH_LOCK := requirements/publish.txt
TEST_LOCK := requirements/test.txt
# Inside the environment, so that they go when it goes.
PUBLISH_READY := $(VENV)/ready-to-publish
TEST_READY := $(VENV)/ready-to-test

# MkDocs and its theme advertise their successors on every build otherwise.
export NO_MKDOCS_2_WARNING := 1
export DISABLE_MKDOCS_2_WARNING := true

.NOTPARALLEL:
.PHONY: help publish test test-long conformance catch-rate speed coverage check serve format lock system-packages clean

help: ## list these targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' Makefile | awk -F'|' '{printf "%-24s %s\n", $$1, $$2}'

publish: $(PUBLISH_READY) ## check and package every dataset, and build the site
	$(BIN)/gbopen publish

# inline-snapshot cannot rewrite a test from several processes, and would say so every time
ON_EVERY_CORE := --numprocesses=auto --inline-snapshot=disable

test: check ## everything that must hold before a change lands (CI runs this)
	$(BIN)/pytest $(ON_EVERY_CORE)

test-long: check ## the same with the tests that take long
	$(BIN)/pytest -m ""

# GBOPEN_SHARED names the folder that holds the corpora; it may stand beside the checkout.
GBOPEN_SHARED ?= ../shared

conformance: $(TEST_READY) ## judge the test files of other projects and print how many are right
	@test -d "$(GBOPEN_SHARED)/corpora" || { echo "no corpora in $(GBOPEN_SHARED)"; exit 1; }
	$(BIN)/python benchmarks/conformance.py "$(GBOPEN_SHARED)/corpora"

catch-rate: $(TEST_READY) ## plant 10,000 faults and print how many are found, beside other validators
	PYTHONPATH=. $(BIN)/python benchmarks/catch_rate.py

speed: $(TEST_READY) ## print how long a check takes and how much memory, beside other validators
	PYTHONPATH=. $(BIN)/python benchmarks/speed.py

coverage: $(TEST_READY) ## say which lines no test runs
	$(BIN)/coverage run -m pytest
	$(BIN)/coverage report

check: $(TEST_READY) $(if $(CI),system-packages)
	$(BIN)/ruff check --quiet
	$(BIN)/ruff format --check --quiet
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/codespell
	$(BIN)/deptry .
	$(BIN)/mkdocs build --strict --quiet --site-dir build/site

serve: $(PUBLISH_READY) ## show the site on this machine and follow changes
	$(BIN)/mkdocs serve

format: $(TEST_READY) ## put the code into the house format, and the help into its pages
	$(BIN)/python tools/command_pages.py
	$(BIN)/ruff check --fix-only --quiet
	$(BIN)/ruff format

# UPGRADE=1 takes newer versions; without it only what pyproject.toml asks for is changed.
LOCK := $(BIN)/uv pip compile pyproject.toml --quiet --universal --python-version 3.11 \
	--generate-hashes --no-emit-index-url --custom-compile-command "make lock" \
	--group build $(if $(UPGRADE),--upgrade)

lock: $(TEST_READY) ## remake both lock files from pyproject.toml (UPGRADE=1: newest versions)
	$(LOCK) --output-file $(PUBLISH_LOCK)
	$(LOCK) --group dev --constraint $(PUBLISH_LOCK) --output-file $(TEST_LOCK)

system-packages: ## install the browser and LibreOffice that tests drive
	sh tools/system-packages.sh

clean: ## remove what was built and cached; .venv stays
	rm -rf build dist site .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis .coverage
	find gbopen tests -name __pycache__ -type d -prune -exec rm -rf {} +

$(BIN)/python:
	PYTHON="$(PYTHON)" sh tools/make-venv.sh $(VENV)

# Each lock is installed whole, so pip has nothing to resolve; gbopen itself as a link to here.
$(PUBLISH_READY): $(PUBLISH_LOCK) pyproject.toml | $(BIN)/python
	$(PIP_INSTALL) --require-hashes --no-deps --requirement $(PUBLISH_LOCK)
	$(PIP_INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

$(TEST_READY): $(TEST_LOCK) $(PUBLISH_READY)
	$(PIP_INSTALL) --require-hashes --no-deps --requirement $(TEST_LOCK)
	@touch $@
