from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cloudery_desktop.ui import theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


@pytest.fixture(scope="session", autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    """The same colours on every desktop."""
    qapp.setStyle("Fusion")
    theme.apply(qapp, theme.LIGHT)
    yield
    qapp.setStyleSheet("")
