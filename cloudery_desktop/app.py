"""The composition root: config -> service -> uploads -> library -> window, and back down."""

from __future__ import annotations

import logging
import logging.handlers
import os
import signal
import socket
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QThread, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from cloudery_desktop import __version__
from cloudery_desktop.assets import asset
from cloudery_desktop.backend import Backend, Choice
from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.library.catalogue import Catalogue
from cloudery_desktop.library.thumbnails import Thumbnails
from cloudery_desktop.ui import theme
from cloudery_desktop.ui.main_window import MainWindow
from cloudery_desktop.ui.words import Place
from cloudery_desktop.uploads.manager import UploadManager

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from types import TracebackType

    from cloudery_desktop.service.photos import PhotoService

log = logging.getLogger(__name__)

_OPENING_MS = 10_000
_LOG_BYTES = 1_000_000


class _OpeningThread(QThread):
    """Opens the back end. `opened` carries a PhotoService, `failed` a ClouderyError."""

    opened = Signal(object)
    failed = Signal(object)

    def __init__(self, backend: Backend) -> None:
        super().__init__()
        self.setObjectName("backend")
        self._backend = backend

    def run(self) -> None:
        try:
            self.opened.emit(self._backend.open())
        except ClouderyError as error:
            self.failed.emit(error)
        except Exception:
            log.exception("The back end could not be opened")
            self.failed.emit(
                ClouderyError(
                    "Cloudery could not connect.",
                    "Something went wrong inside Cloudery; the log tells more.",
                )
            )


class App(QObject):
    """One window and all that works for it. `finished` comes when everything has ended."""

    finished = Signal()
    opening_failed = Signal(object)

    def __init__(self, choice: Choice) -> None:
        super().__init__()
        self._choice = choice
        self._backend = Backend(choice)
        self._opening = _OpeningThread(self._backend)
        self.manager = UploadManager(self)
        self.catalogue = Catalogue(self)
        self.thumbnails = Thumbnails(self)
        self.window = MainWindow(
            self.manager,
            self.catalogue,
            self.thumbnails,
            place(choice),
            choice.data_dir / "pasted" / choice.profile.name,
        )
        self._opening.opened.connect(self._on_opened)
        self._opening.failed.connect(self._on_failed)
        self.window.closing.connect(self.shut_down)
        self.window.refreshing.connect(self._open_if_closed)
        self._ending = False
        self._opened = False
        self.ended_cleanly = False

    def start(self) -> None:
        """Show the window, then connect."""
        self.window.show()
        QApplication.processEvents()  # what follows is slow: the window is painted before
        self._open()
        self.window.pasted.resume()

    def shut_down(self) -> None:
        """End the threads, those that feed others first; then what they worked on."""
        self._ending = True
        if self._opening.isRunning():
            self._backend.close()  # or it might wait for half a minute
        self.catalogue.end()  # these end while the uploads do
        self.thumbnails.end()
        ended = [
            self._opening.wait(_OPENING_MS),
            self.window.pasted.close(),
            self.manager.close(),
            self.catalogue.close(),
            self.thumbnails.close(),
        ]
        self._backend.close()
        self.ended_cleanly = all(ended)
        self.finished.emit()

    def _open(self) -> None:
        starting = "Starting the sandbox…" if self._choice.sandbox else "Connecting…"
        self.window.show_status(starting, good=False)
        self._opening.start()

    def _open_if_closed(self) -> None:
        if not self._opened and not self._opening.isRunning():
            self._open()

    def _on_opened(self, service: PhotoService) -> None:
        if self._ending:
            return
        self._opened = True
        self.manager.start(service)
        self.catalogue.start(service)

    def _on_failed(self, error: ClouderyError) -> None:
        log.warning("No connection: %s", error.sentence)
        self.window.show_status("Not connected", good=False)
        self.window.show_trouble(error, "Try again", self._open)
        self.opening_failed.emit(error)


def place(choice: Choice) -> Place:
    """Where the photos of a choice go, in words."""
    if choice.sandbox:
        return Place("Sandbox", "the sandbox on this computer")
    return Place(choice.profile.bucket, "your own bucket")


def has_display() -> bool:
    """Whether there is a screen; asked before the QApplication is made, answered by trying.

    Only Linux and its like can lack one. Then Qt paints into memory, as it does where the
    environment asks for that.
    """
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    platforms = {"WAYLAND_DISPLAY": "wayland", "DISPLAY": "xcb"}
    tried = [name for variable, name in platforms.items() if os.environ.get(variable)]
    os.environ["QT_QPA_PLATFORM"] = ";".join([*tried, "offscreen"])
    probe = QGuiApplication([sys.argv[0]])
    found = QGuiApplication.platformName()
    probe.shutdown()
    os.environ["QT_QPA_PLATFORM"] = found
    return found != "offscreen"


def make_application() -> QApplication:
    """The QApplication with name, icon and theme, following the system's light and dark."""
    application = QApplication([sys.argv[0]])
    application.setApplicationName("Cloudery")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("cloudery-desktop")
    application.setStyle("Fusion")
    application.setWindowIcon(QIcon(str(asset("icons", "app.svg"))))

    def follow() -> None:
        theme.apply(application, theme.wished_scheme())
        for window in application.topLevelWidgets():
            if isinstance(window, MainWindow):
                window.retint()

    QGuiApplication.styleHints().colorSchemeChanged.connect(follow)
    follow()
    return application


def run_window(choice: Choice, paths: Sequence[Path]) -> int:
    """Open the window, with `paths` queued, until it is closed. Returns the exit status."""
    keep_log(choice.data_dir)
    application = make_application()
    sys.excepthook = BugTeller(application)
    app = App(choice)
    app.finished.connect(application.quit, Qt.ConnectionType.QueuedConnection)
    signals = _Signals(app)
    signals.asked_to_end.connect(app.window.close_now)
    app.start()
    app.window.add(paths)
    status = application.exec()
    signals.close()
    leave(status, cleanly=app.ended_cleanly)
    return status


def leave(status: int, *, cleanly: bool) -> None:
    """Go on to an ordinary exit, or exit hard if a thread would not end.

    Destroying a running QThread would abort the process.
    """
    if not cleanly:
        log.error("A thread did not end in time")
        logging.shutdown()
        os._exit(status)


def keep_log(data_dir: Path) -> None:
    """Log warnings and worse to a bounded file in the data folder; never secrets."""
    handlers: list[logging.Handler] = []
    try:
        data_dir.mkdir(parents=True, exist_ok=True)
        handlers.append(
            logging.handlers.RotatingFileHandler(
                data_dir / "cloudery.log", maxBytes=_LOG_BYTES, backupCount=2, encoding="utf-8"
            )
        )
    except OSError:  # a read-only folder: the terminal will do
        handlers.append(logging.StreamHandler())
    logging.basicConfig(
        level=logging.WARNING,
        handlers=handlers,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
    )


class BugTeller(QObject):
    """The program's `sys.excepthook`: every bug goes into the log, the first is told.

    A bug may happen in any thread; the dialog belongs to the main one, by way of a signal.
    """

    _found = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._told = False
        self._found.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def __call__(
        self, kind: type[BaseException], error: BaseException, traceback: TracebackType | None
    ) -> None:
        log.critical("A bug", exc_info=(kind, error, traceback))
        self._found.emit()

    def _tell(self) -> None:
        if self._told:
            return
        self._told = True
        QMessageBox.critical(
            QApplication.activeWindow(),
            "Something went wrong",
            "Something went wrong inside Cloudery. Your photos are safe where they are;"
            " the log in Cloudery's data folder tells more. Restart Cloudery if it behaves oddly.",
        )


class _Signals(QObject):
    """Says `asked_to_end` on Ctrl+C in the terminal and on SIGTERM.

    Python runs its handlers only between bytecodes, of which there are none while Qt waits;
    the byte that a signal writes to the socket wakes Qt up.
    """

    asked_to_end = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._reader, self._writer = socket.socketpair()
        for end in (self._reader, self._writer):
            end.setblocking(False)
        signal.set_wakeup_fd(self._writer.fileno())
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: None)
        notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._wake)

    def _wake(self) -> None:
        self._reader.recv(64)
        self.asked_to_end.emit()

    def close(self) -> None:
        """Give the signals back."""
        signal.set_wakeup_fd(-1)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, signal.SIG_DFL)
        self._reader.close()
        self._writer.close()
