"""The search for secrets: marks, and all the texts in which they might be."""

from __future__ import annotations

import base64
import json
import logging
import re
import traceback
from contextlib import contextmanager
from typing import TYPE_CHECKING
from urllib.parse import quote

from PySide6.QtWidgets import QAbstractItemView, QApplication

from cloudery_desktop import process
from cloudery_desktop.errors import ClouderyError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QAbstractItemModel, QObject

_LINK_QUERY = re.compile(r"\?[^\s\"]*Signature=[^\s\"]*")


class Marks:
    """Secrets by what they are. Short ones are none: they would be found everywhere."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}

    def add(self, name: str, secret: str) -> None:
        if len(secret) >= 16:
            self._names.setdefault(secret, name)

    def names(self) -> set[str]:
        return set(self._names.values())

    def found_in(self, text: str | bytes) -> set[str]:
        """What the marks are that occur here: as they are, quoted or in base64."""
        held = text if isinstance(text, bytes) else text.encode("utf-8", "replace")
        return {
            name
            for secret, name in self._names.items()
            if any(form in held for form in _forms(secret))
        }


def _forms(secret: str) -> Iterator[bytes]:
    plain = secret.encode()
    yield plain
    yield quote(secret, safe="").encode()
    yield json.dumps(secret).strip('"').encode()
    yield base64.b64encode(plain).rstrip(b"=")[:-1]  # its end depends on what follows


def without_links(shown: str) -> str:
    """What a command printed, but for the query of signed links: those it shows on purpose."""
    return _LINK_QUERY.sub("", shown)


@contextmanager
def the_log_in(data_dir: Path) -> Iterator[None]:
    """The program's own log, in place of that of pytest."""
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    root.handlers.clear()
    try:
        process.keep_log(data_dir)
        yield
    finally:
        for handler in root.handlers:
            handler.close()
        root.handlers[:] = before
        root.setLevel(level)


def texts_of(error: BaseException) -> str:
    """Whatever can be written of an error, and of those it came from as a traceback has them."""
    lines = [str(error), repr(error), repr(error.args), repr(vars(error))]
    if isinstance(error, ClouderyError):
        lines += [error.sentence, error.report]
    return "\n".join([*lines, *traceback.format_exception(error)])


def texts_on_screen() -> str:
    """All texts of all widgets, of what is in them, and of the rows of their models."""
    lines: list[str] = []
    for widget in QApplication.allWidgets():
        for thing in (widget, *widget.actions()):
            lines += properties_of(thing)
        # Typed as never None, which it is until a model is set.
        model: QAbstractItemModel | None = None
        if isinstance(widget, QAbstractItemView):
            model = widget.model()
        if model is not None:
            indexes = [model.index(row, 0) for row in range(model.rowCount())]
            lines += [repr(index.data(role)) for index in indexes for role in range(0x110)]
    return "\n".join(lines)


def properties_of(thing: QObject) -> Iterator[str]:
    kind = thing.metaObject()
    for number in range(kind.propertyCount()):
        value = kind.property(number).read(thing)
        if isinstance(value, str | list):
            yield str(value)
