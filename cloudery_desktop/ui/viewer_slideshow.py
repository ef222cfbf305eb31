"""One photo after the other, each for some seconds from when it is there."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

SECONDS = 4


class Slideshow(QObject):
    """`next_wanted` when a photo was seen long enough; `changed` when it starts and stops."""

    next_wanted = Signal()
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_playing = False
        self._is_there = False
        self._timer = QTimer(self, singleShot=True, interval=SECONDS * 1000)
        self._timer.timeout.connect(self.next_wanted)

    @property
    def is_playing(self) -> bool:
        return self._is_playing

    def play(self) -> None:
        """Begin with the photo that is shown."""
        if not self._is_playing:
            self._is_playing = True
            self.changed.emit()
            self._count()

    def stop(self) -> None:
        if self._is_playing:
            self._is_playing = False
            self._timer.stop()
            self.changed.emit()

    def moved(self) -> None:
        """Another photo is to be shown; the seconds begin when it is there."""
        self._is_there = False
        self._timer.stop()

    def arrived(self) -> None:
        """The photo is there, or it is known why it is not."""
        if not self._is_there:
            self._is_there = True
            self._count()

    def _count(self) -> None:
        if self._is_playing and self._is_there:
            self._timer.start()
