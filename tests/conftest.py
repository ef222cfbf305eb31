from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is imported
os.environ["LC_ALL"] = "C.UTF-8"  # what a test reads is written in one way on every computer
os.environ.pop("LANGUAGE", None)
if "PYTEST_XDIST_WORKER" in os.environ:
    # What the tests start runs as fast as for a person: counting its lines takes a third longer.
    os.environ.pop("COVERAGE_PROCESS_CONFIG", None)

import gc
import sys
import threading
from functools import wraps
from typing import TYPE_CHECKING, Any

import hypothesis
import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QThread, QTranslator
from PySide6.QtGui import QGuiApplication

from cloudery_desktop import language

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


hypothesis.settings.register_profile("any computer", deadline=None)  # however busy it is
hypothesis.settings.load_profile("any computer")

_MUCH_GARBAGE = 20_000  # objects made since the last look for it

gc.disable()  # Python collects in whatever thread it is: what is Qt's must end in the main one


@pytest.fixture(scope="module", autouse=True)
def what_is_there_stays() -> None:
    """No look for garbage goes through what was there before a file's first test.

    That is a hundred times what a test makes. Not once for all: the program itself looks through
    everything where it changes its window, and libraries are imported late.
    """
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def garbage_of_the_main_thread() -> Iterator[None]:
    """Collect it here, between tests."""
    yield
    if gc.get_count()[0] > _MUCH_GARBAGE:
        gc.collect()


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Whatever language a test speaks, the next one begins in English."""
    QLocale.setDefault(QLocale("en_US"))
    yield
    language.use()
    if (application := QCoreApplication.instance()) is not None:
        for translator in application.findChildren(QTranslator):
            QCoreApplication.removeTranslator(translator)
        if isinstance(application, QGuiApplication):
            application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture(scope="session", autouse=True)
def coverage_in_qthreads() -> Iterator[None]:
    """Have coverage see our QThreads: its tracer is not set in threads that Qt starts."""
    with pytest.MonkeyPatch.context() as patch:
        for thread in _ours(QThread):
            patch.setattr(thread, "run", _traced(thread.run))
        yield


def _ours(thread: type[QThread]) -> Iterator[type[QThread]]:
    for subclass in thread.__subclasses__():
        if subclass.__module__.startswith("cloudery_desktop.") and "run" in vars(subclass):
            yield subclass
        yield from _ours(subclass)


def _traced(run: Callable[[Any], None]) -> Callable[[Any], None]:
    @wraps(run)
    def traced(thread: QThread) -> None:
        if trace := threading.gettrace():
            sys.settrace(trace)
        run(thread)

    return traced
