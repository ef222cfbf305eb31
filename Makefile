# `make run` opens the window on the sandbox; `make test` checks and tests everything; `make guide`
# takes the pictures of docs/guide.md; `make languages` collects the texts for the translators;
# `make test-desktop` drives the real window on a screen of its own.
# PYTHON names another interpreter: make test PYTHON=python3.13

export PATH := $(CURDIR)/.venv/bin:$(PATH)
needs := pyproject.toml constraints.txt .ci/setup

# A virtual environment knows where it lies and of which Python it is: another place or another
# Python needs a new one.
place := $(CURDIR) $(PYTHON)
ifneq ($(shell cat .venv/place 2>/dev/null),$(place))
$(shell rm -rf .venv)
endif

.PHONY: run test test-desktop check guide languages clean

run: .venv/ready
	@cloudery-desktop --sandbox

test: check
	coverage erase
	coverage run -m pytest -n auto --dist loadfile
	coverage combine --quiet
	coverage report

test-desktop: .venv/ready-dev
	python -m tests.real_screen

check: .venv/ready-dev
	pre-commit run --all-files

guide: .venv/ready-dev
	python -m tests.guide

languages: .venv/ready-dev
	python -m tests.languages

.venv/ready: $(needs)
	@.ci/setup
	@echo '$(place)' > .venv/place
	@touch $@

.venv/ready-dev: $(needs)
	@.ci/setup dev
	@echo '$(place)' > .venv/place
	@touch $@ .venv/ready

clean:
	rm -rf .venv .coverage* .mypy_cache .ruff_cache .pytest_cache .hypothesis
