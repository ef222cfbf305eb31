# `make run` opens the window on the sandbox; `make test` checks and tests everything; `make
# coverage` counts the lines that are run, which takes nearly twice as long; `make guide` takes the
# pictures of docs/guide.md; `make languages` collects the texts for the translators; `make
# test-desktop` drives the real window on a screen of its own.
# `make app` builds the executable into dist/, `make test-app` tries it, `make deb` packs it for
# Debian, `make wheel` makes one for pip; `make audit` looks at the licences and the known faults of
# what Cloudery is built on.
# PYTHON names another interpreter: make test PYTHON=python3.13

export PATH := $(CURDIR)/.venv/bin:$(PATH)
# Whatever the computer is set to: the tests start Cloudery hundreds of times, compiled once.
export PYTHONDONTWRITEBYTECODE :=
needs := pyproject.toml constraints.txt .ci/setup cloudery_desktop/__init__.py

# A virtual environment knows where it lies and of which Python it is: another place or another
# Python needs a new one.
place := $(CURDIR) $(PYTHON)
ifneq ($(shell cat .venv/place 2>/dev/null),$(place))
$(shell rm -rf .venv)
endif

# One more than there are processors: many a test waits for something.
workers = $(shell python -c 'import os; print(1 + (os.cpu_count() or 1))')

.PHONY: run test coverage test-desktop check compiled guide languages app test-app deb wheel audit clean

run: .venv/ready
	@cloudery-desktop --sandbox

test: .venv/ready-dev
	@$(MAKE) --no-print-directory --jobs=2 check compiled
	python -m pytest -n $(workers) --dist loadfile

coverage: .venv/ready-dev
	coverage erase
	coverage run -m pytest -n $(workers) --dist loadfile
	coverage combine --quiet
	coverage report

test-desktop: .venv/ready-dev
	python -m tests.real_screen

check: .venv/ready-dev
	pre-commit run --all-files

# What every worker would compile for itself. The checks leave a processor free.
compiled: .venv/ready-dev
	@python -m pytest --collect-only --quiet >/dev/null 2>&1 || true  # what is wrong the tests say

guide: .venv/ready-dev
	python -m tests.guide

languages: .venv/ready-dev
	python -m tests.languages

app: .venv/ready-release
	@python .ci/app.py

test-app: .venv/ready-release
	python -m pytest tests/executable/built.py

deb: .venv/ready-release
	@.ci/deb

wheel: .venv/ready
	rm -f dist/*.whl*
	pip wheel --quiet --no-deps --wheel-dir dist .
	cd dist && for file in *.whl; do sha256sum "$$file" > "$$file.sha256"; done

audit: .venv/ready-release
	@python .ci/audit.py

.venv/ready: $(needs)
	@.ci/setup
	@echo '$(place)' > .venv/place
	@touch $@

.venv/ready-dev: $(needs)
	@.ci/setup dev
	@echo '$(place)' > .venv/place
	@touch $@ .venv/ready

.venv/ready-release: $(needs)
	@.ci/setup dev,release
	@echo '$(place)' > .venv/place
	@touch $@ .venv/ready .venv/ready-dev

clean:
	rm -rf .venv build/build build/deb build/minimal dist .coverage* .mypy_cache .ruff_cache .pytest_cache .hypothesis
