"""Whether the connection in use is paid for by the byte, as far as the system knows."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QNetworkInformation

log = logging.getLogger(__name__)


class Metered(QObject):
    """`changed` carries whether it is now. To make one takes some 30 ms."""

    changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._information = _information()
        if self._information is not None:
            self._information.isMeteredChanged.connect(self.changed)

    @property
    def is_known(self) -> bool:
        """Whether this system tells."""
        return self._information is not None

    @property
    def now(self) -> bool:
        return self._information is not None and self._information.isMetered()


def _information() -> QNetworkInformation | None:
    try:
        from PySide6.QtNetwork import QNetworkInformation
    except ImportError as error:  # a small Linux may lack what Qt's network needs
        log.warning("Whether the connection is metered cannot be known: %s", error)
        return None
    feature = QNetworkInformation.Feature.Metered
    if not QNetworkInformation.loadBackendByFeatures(feature):
        return None
    found = QNetworkInformation.instance()  # of another backend, where one was loaded before
    return found if found.supports(feature) else None
