"""A failure told inside a dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout

from cloudery_desktop.language import tr
from cloudery_desktop.ui.fold import Fold
from cloudery_desktop.ui.parts import Passage, Picture, beside

if TYPE_CHECKING:
    from cloudery_desktop.errors import ClouderyError


class TroubleFrame(QFrame):
    """What happened, why, what to do; what support asks for folded."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("trouble")
        self._title = Passage("troubleTitle")
        self._detail = Passage("troubleDetail")
        self._reference = Passage("second")
        self._details = Fold(tr("Details"), self._reference)
        words = QVBoxLayout()
        words.setSpacing(4)
        for part in (self._title, self._detail, self._details):
            words.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.addLayout(beside(Picture("alert", "bad"), words))
        self.hide()

    def show_error(self, error: ClouderyError | None) -> None:
        """Say what happened; nothing did: go."""
        self.setVisible(error is not None)
        if error is None:
            return
        self._title.say(error.title)
        self._detail.say(f"{error.detail} {error.advice}".strip())
        self._detail.setVisible(bool(error.detail or error.advice))
        self._reference.say(error.reference)
        self._details.setVisible(bool(error.reference))
        self._details.button.setChecked(False)
