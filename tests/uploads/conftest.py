from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def managers_die_in_their_own_thread(request: pytest.FixtureRequest) -> Iterator[None]:
    """A manager is in cycles: found later by a thread of the next one, Qt would crash."""
    yield
    if "qtbot" in request.fixturenames:
        gc.collect()
