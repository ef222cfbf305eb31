"""How much room thumbnails may take on this disk, with a button that clears them away."""

from __future__ import annotations

from PySide6.QtCore import Signal

from cloudery_desktop.language import tr
from cloudery_desktop.ui import words
from cloudery_desktop.ui.forms import TextField
from cloudery_desktop.ui.parts import push_button


class CacheField(TextField):
    """Megabytes. `clear_wanted` comes from the button, which is there once `offer_clearing` was
    called: without a cloud in the window there is nothing to clear.
    """

    clear_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(
            tr("Lar&gest thumbnail cache, in MB"),
            tr(
                "They are kept on this computer, so that photos are there at once the next time."
                " 0 keeps none."
            ),
            "1000",
        )
        self.clear_button = push_button(tr("Clear the cache"))
        self.clear_button.setToolTip(tr("Thumbnails are fetched again when they are looked at."))
        self.clear_button.hide()
        self.clear_button.clicked.connect(self._clear)
        self.line.addWidget(self.clear_button)

    def offer_clearing(self) -> None:
        """There is a cache."""
        self.clear_button.show()

    def show_freed(self, freed: int) -> None:
        """It is cleared, of so many bytes."""
        self.clear_button.setEnabled(True)
        done = tr("{size} freed.", size=words.size(freed))
        self._show_note(done if freed else tr("There was nothing to clear."), wrong=False)

    def _clear(self) -> None:
        self.clear_button.setEnabled(False)
        self.clear_wanted.emit()
