# Two commands set everything up: `make demo` and `make test`. `make help` lists the rest.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PACKAGES := bot handlers services models scheduler publishing
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := help
.PHONY: help demo test run lint test-system bench lock audit texts clean

help:
	@echo "make demo         be anybody in a township's campaign, in the browser (SCRIPT=1: a chat log)"
	@echo "make test         the tests that need Python only"
	@echo "make run          run the bot (BOT_TOKEN in the environment or in .env)"
	@echo "make lint         formatting, types, imports"
	@echo "make test-system  the tests that need more than Python (installs it from Debian's packages)"
	@echo "make bench        measure speed and memory as ratios within one run"
	@echo "make lock         write the lock files anew from pyproject.toml"
	@echo "make audit        ask the public advisories about what is locked (needs the network)"
	@echo "make texts        convert the Traditional Chinese sentences from the Simplified ones"

# The stamps hold the lock's checksum: a changed lock installs anew, an unchanged one never does.
RUNTIME := $(VENV)/.installed-runtime
DEVELOPMENT := $(VENV)/.installed-development

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "Python 3.11 or later is needed; name it with: make PYTHON=python3.12 demo"; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); \
	  echo "Python cannot make virtual environments here. On Debian or Ubuntu install them with:"; \
	  echo "    sudo apt-get install python3-venv"; exit 1; }

$(RUNTIME): requirements.lock | $(BIN)/python
	@echo "Installing what the bot needs ..."
	@$(BIN)/python -m pip install --quiet --require-hashes -r requirements.lock
	@touch $@

$(DEVELOPMENT): requirements-dev.lock | $(BIN)/python
	@echo "Installing what the tests need ..."
	@$(BIN)/python -m pip install --quiet --require-hashes -r requirements-dev.lock
	@touch $@ $(RUNTIME)

# SCRIPT=1 prints the quarter as a chat log instead of opening the page.
demo: $(RUNTIME)
	@$(BIN)/python -m bot demo $(if $(SCRIPT),--script)

run: $(RUNTIME)
	@$(BIN)/python -m bot db upgrade
	@$(BIN)/python -m bot run

test: $(DEVELOPMENT)
	$(BIN)/python -m pytest -n auto -m "not system"

test-system: $(DEVELOPMENT)
	PYTHON=$(BIN)/python tests/system/run

lint: $(DEVELOPMENT)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy $(PACKAGES)
	$(BIN)/lint-imports

bench: $(DEVELOPMENT)
	$(BIN)/python -m benchmarks

lock: $(DEVELOPMENT)
	$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes \
	  --no-emit-index-url --no-header pyproject.toml -o requirements.lock
	$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes \
	  --no-emit-index-url --no-header --extra dev -c requirements.lock pyproject.toml \
	  -o requirements-dev.lock

# An environment of its own: what looks must not be among what is looked at. --strict: a package that
# could not be looked up is a failure.
audit:
	@test -x $(VENV)-audit/bin/pip-audit || { $(PYTHON) -m venv $(VENV)-audit && \
	  $(VENV)-audit/bin/python -m pip install --quiet pip-audit; }
	$(VENV)-audit/bin/pip-audit --strict --require-hashes --disable-pip -r requirements.lock

texts: $(DEVELOPMENT)
	$(BIN)/python -m publishing.texts.convert

clean:
	rm -rf $(VENV) $(VENV)-audit .mypy_cache .ruff_cache .pytest_cache
