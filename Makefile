# Every target sets up what it needs: `make serve` and `make test` work on a fresh machine.
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help
.PHONY: help setup build serve check quick test audit browser browsers bench fresh fresh-build lock clean format

VENV := .venv
PYTHON := $(VENV)/bin/python
PORT ?= 8000
# What a change of words can break, without building anything.
WORDS := $(addprefix tests/rules/test_,cases.py words.py helplines.py own_choices.py snapshots.py)
export PATH := $(CURDIR)/$(VENV)/bin:$(PATH)

help:  ## show this list
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

setup: $(VENV)/.python node_modules/.ready  ## install what the project needs, in .venv and node_modules

$(VENV)/.python: requirements.lock tools/setup_python.sh tools/link_node.py .python-version
	@sh tools/setup_python.sh $(VENV)
	@touch $@

node_modules/.ready: package.json package-lock.json $(VENV)/.python
	@echo "· npm-pakketten installeren"
	@sh tools/attempt.sh npm ci --loglevel=error --no-progress --no-audit --no-fund
	@touch $@

build: setup  ## build the site to site/
	@$(PYTHON) -m site_builder build

serve: build  ## build the site and open it on http://localhost:$(PORT)/
	@$(PYTHON) -m site_builder serve --port $(PORT) --open

check: setup  ## format, lint, types, and the Dutch that readers see
	@echo "· ruff" && ruff format --check -q . && ruff check -q .
	@echo "· mypy" && mypy --no-error-summary
	@echo "· tsc" && npm run --silent types
	@echo "· spelling" && npm run --silent spelling
	@echo "· schrijfwijzen" && $(PYTHON) -m tools.house_terms
	@echo "· in orde"

quick: setup  ## for who edits words: the data of the rules, the Dutch, the case tables; under a minute
	@echo "· regels en teksten" && $(PYTHON) -m rules check
	@echo "· spelling" && npm run --silent spelling
	@echo "· schrijfwijzen" && $(PYTHON) -m tools.house_terms
	@echo "· casustabellen en teksten" && $(PYTHON) -m pytest -q -n auto $(WORDS)
	@echo "· in orde"

format: setup  ## write the house format
	@ruff format -q . && ruff check -q --fix .

browser: setup
	@sh tools/setup_browser.sh

test: build browser  ## rules, pages, runtime, browser; of long rows a share that still shows everything
	@$(PYTHON) -m pytest -n auto --dist loadgroup

audit: build browser  ## all that `make test` takes a share of as well: every page, every case; takes an hour
	@$(PYTHON) -m pytest -n auto --dist loadgroup -m "audit or not audit"

browsers: build  ## the checks in Firefox and WebKit too
	@sh tools/setup_other_browsers.sh
	@xvfb-run -a $(PYTHON) -m pytest tests/other_browsers

bench: build browser  ## compare with stock Pyodide and PyScript in one run
	@$(PYTHON) -m bench

fresh: setup  ## `make serve` and `make test` in a fresh clone, where nothing is there yet
	@$(PYTHON) -m tools.fresh serve test

fresh-build: setup  ## the half of `make fresh` that needs no browser
	@$(PYTHON) -m tools.fresh serve

lock: $(VENV)/.python  ## write requirements.lock anew from pyproject.toml
	@uv pip compile -q --group build --group test --group check --generate-hashes --no-emit-index-url --no-header --python-version 3.13 -o requirements.lock pyproject.toml

clean:  ## throw away what was built
	@rm -rf build site
