"""Whatever opening a back end waits for, closing it does not have to wait as well."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import pytest

from cloudery_desktop.backend import Backend
from cloudery_desktop.choice import Choice, choose
from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.service.infrastructure import desired
from cloudery_desktop.service.sandbox import Sandbox

if TYPE_CHECKING:
    from pathlib import Path

    from cloudery_desktop.service.connection import Connection


@pytest.fixture
def choice(tmp_path: Path) -> Choice:
    return choose("default", tmp_path, sandbox=True)


def test_closing_ends_the_wait_for_the_data_folder(choice: Choice) -> None:
    with Sandbox(choice.data_dir / "sandbox").start():
        backend = Backend(choice)
        closing = threading.Timer(0.5, backend.close)
        closing.start()
        started = time.monotonic()
        with pytest.raises(ClouderyError, match="called off"):
            backend.open()
        assert time.monotonic() - started < 5
        closing.join()
        backend.close()


def test_closing_ends_the_connecting(choice: Choice, monkeypatch: pytest.MonkeyPatch) -> None:
    backend = Backend(choice)
    furnish = desired.furnish
    closed_at: list[float] = []

    def closed_meanwhile(connection: Connection) -> None:
        closing = threading.Thread(target=backend.close)
        closing.start()
        closing.join()
        closed_at.append(time.monotonic())
        furnish(connection)

    monkeypatch.setattr(desired, "furnish", closed_meanwhile)
    with pytest.raises(ClouderyError):
        backend.open()
    assert time.monotonic() - closed_at[0] < 5


def test_what_was_closed_does_not_open(choice: Choice) -> None:
    backend = Backend(choice)
    backend.close()
    with pytest.raises(ClouderyError, match="being closed"):
        backend.open()
    assert not (choice.data_dir / "sandbox").exists()


def test_what_could_not_be_opened_can_be_tried_again(choice: Choice) -> None:
    in_the_way = choice.data_dir / "sandbox"
    in_the_way.write_text("")
    backend = Backend(choice)
    with pytest.raises(ClouderyError, match="could not be started"):
        backend.open()
    in_the_way.unlink()
    try:
        assert backend.open().list_photos().photos == ()
    finally:
        backend.close()
