# Every command does its own set-up, once: system libraries, virtual environment, packages, bytecode.
#   make demo           the reference organisation's season, then its window   (DEMO="--no-window --seed 7")
#   make test           everything that CI runs: make lint, then every test    (TESTS="tests/ui -k undo")
#   make check          the same
#   make lint           format, style, types, imports, translations: what needs no test to run
#   make format         let ruff put the format right
#   make translations   refresh the catalogue from the sources and compile it
#   make pictures       draw the pages of the demo's season for docs/images
#   make bench          the ratios of the README                               (BENCH="--million")
SHELL := /bin/bash
.DEFAULT_GOAL := demo
.PHONY: demo test check lint format translations pictures bench setup

PYTHON ?= python3
BIN := .venv/bin
SOURCES := $(shell find src migrations -name '*.py')

demo: setup
	@$(BIN)/bitdesk demo $(DEMO)

check: test

# The test that drives the program from outside opens its window on Xvfb; all others draw off screen.
test: lint
	@QT_QPA_PLATFORM=offscreen xvfb-run -a -s "-screen 0 1280x900x24" \
		$(BIN)/pytest -n 2 --no-loadscope-reorder $(TESTS)

lint: setup
	@$(BIN)/ruff format --check --quiet --output-format concise || { echo "Not formatted as agreed: make format"; exit 1; }
	@$(BIN)/ruff check --quiet
	@$(BIN)/mypy --no-error-summary src tests scripts $(wildcard benchmarks)
	@$(BIN)/lint-imports --no-logo
	@$(BIN)/python scripts/translations.py check

format: setup
	@$(BIN)/ruff check --fix-only --quiet
	@$(BIN)/ruff format --quiet

translations: setup
	@$(BIN)/python scripts/translations.py update

pictures: setup
	@env -u DISPLAY -u WAYLAND_DISPLAY $(BIN)/bitdesk demo --dir .make/demo
	@mkdir -p docs/images && cp .make/demo/pictures/*.png docs/images/

bench: setup
	@$(BIN)/python -m benchmarks $(BENCH)

setup: .make/system .venv/ready .make/bytecode

.make/system: scripts/system.sh
	@scripts/system.sh $(PYTHON)
	@mkdir -p .make && touch $@

.venv/ready: requirements.lock pyproject.toml scripts/environment.sh | .make/system
	@scripts/environment.sh $(PYTHON)
	@touch $@

.make/bytecode: $(SOURCES) | .venv/ready
	@$(BIN)/python -m compileall -q src migrations
	@touch $@
