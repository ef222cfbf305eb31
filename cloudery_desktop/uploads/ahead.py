"""What the engine's threads import, imported ahead of the first photo.

It takes a moment in which they hold Python, and the window would not answer: right when somebody
has dropped photos on it.
"""

from __future__ import annotations

import logging
import threading
from importlib import import_module

from PySide6.QtCore import QThread

log = logging.getLogger(__name__)

_IDLE_SECONDS = 2.0  # the first screen is there by then, in most cases
_PAUSE_SECONDS = 0.02  # from one to the next, in which the window catches up


def needed() -> tuple[str, ...]:
    """The modules in small steps: each imports little but what those before it have."""
    return (
        "PIL.Image",
        "PIL.ImageCms",
        "PIL.ImageOps",
        "PIL.TiffImagePlugin",
        "PIL.JpegImagePlugin",
        "PIL.PngImagePlugin",  # with the next three: Pillow does so before it opens any photo
        "PIL.GifImagePlugin",
        "PIL.BmpImagePlugin",
        "PIL.PpmImagePlugin",
        "PIL.WebPImagePlugin",
        "cloudery_desktop.uploads.intake",
        "cloudery_desktop.imaging.privacy.boxes",
        "cloudery_desktop.imaging.privacy.cleaning",
        "cloudery_desktop.imaging.privacy.trailer",
        "cloudery_desktop.imaging.small_copy",
        "idna",
        "requests",
        "cloudery_desktop.uploads.post",
    )


class AheadThread(QThread):
    """Imports one after the other and ends. What cannot be imported, its user will tell."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("ahead")
        self._ended = threading.Event()

    def end(self) -> None:
        """Begin no other."""
        self._ended.set()

    def run(self) -> None:
        pause = _IDLE_SECONDS
        for name in needed():
            if self._ended.wait(pause):
                return
            try:
                import_module(name)
            except Exception:
                log.exception("%s cannot be imported", name)
            pause = _PAUSE_SECONDS
