"""What belongs to the whole process: its log, its bugs, the signals it gets, its end."""

from __future__ import annotations

import gc
import logging
import logging.handlers
import os
import signal
import socket
from traceback import format_exception
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from cloudery_desktop.diagnostics import LOG_NAME, SECRET, redacted, report, save_report
from cloudery_desktop.folders import make_data_dir
from cloudery_desktop.language import tr

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

log = logging.getLogger(__name__)

_LOG_BYTES = 1_000_000
_COLLECT_MS = 10_000
_NEW, _ALL = 1, 2  # generations of the garbage collector


class _DiscreetFormatter(logging.Formatter):
    """Blanks what may be a secret: the texts of foreign errors tell what a server told them."""

    def format(self, record: logging.LogRecord) -> str:
        return SECRET.sub("…", super().format(record))


def keep_log(data_dir: Path) -> None:
    """Log warnings and worse to a bounded file in the data folder; never secrets."""
    handlers: list[logging.Handler] = []
    try:
        make_data_dir(data_dir)
        handlers.append(
            logging.handlers.RotatingFileHandler(
                data_dir / LOG_NAME, maxBytes=_LOG_BYTES, backupCount=2, encoding="utf-8"
            )
        )
    except OSError:  # a read-only folder: the terminal will do
        handlers.append(logging.StreamHandler())
    for handler in handlers:
        handler.setLevel(logging.WARNING)  # whatever a library's own logger is set to
        handler.setFormatter(_DiscreetFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=handlers)
    logging.captureWarnings(capture=True)  # of libraries, which are not for who uses the program


def collect_garbage(parent: QObject) -> None:
    """From now on, here: Python would in whatever thread it is, and end Qt's objects there.

    While the person works in the window, only what is new is looked through: all of it takes
    60 ms with a hundred thousand photos.
    """
    gc.disable()
    gc.freeze()  # what is there now stays
    timer = QTimer(parent, interval=_COLLECT_MS)
    timer.timeout.connect(_collect)
    # So does what has been imported by then: to look through that takes 70 ms.
    QTimer.singleShot(_COLLECT_MS, parent, gc.freeze)
    QTimer.singleShot(_COLLECT_MS, timer, timer.start)


def _collect() -> None:
    active = QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive
    gc.collect(_NEW if active else _ALL)


class BugTeller(QObject):
    """The program's `sys.excepthook`: every bug goes into the log, the first is told.

    A bug may happen in any thread; the dialog belongs to the main one, by way of a signal. A
    report is saved beside the log, in `data_dir`: it stays on this computer.
    """

    _found = Signal(str)

    def __init__(self, parent: QObject, data_dir: Path) -> None:
        super().__init__(parent)
        self._data_dir = data_dir
        self._told = False
        self._found.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def __call__(
        self, kind: type[BaseException], error: BaseException, traceback: TracebackType | None
    ) -> None:
        log.critical("A bug", exc_info=(kind, error, traceback))
        self._found.emit("".join(format_exception(kind, error, traceback)))

    def _tell(self, what: str) -> None:
        if self._told:
            return
        self._told = True
        text = f"{redacted(what)}\n{report(self._data_dir, {})}"
        path = save_report(self._data_dir, text)
        advice = tr("Your photos are safe where they are. Restart Cloudery if it behaves oddly.")
        where = tr("A report is in {file}. It stays on this computer.", file=path)
        discreet = tr("The report has no keys, links or names of photos in it.")
        # Kept: without a window to belong to, it would go at once.
        box = self._box = QMessageBox(QApplication.activeWindow())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Critical)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(tr("Something went wrong"))
        box.setText(tr("Something went wrong inside Cloudery."))
        box.setInformativeText(
            f"{advice}\n\n{where} {discreet}" if path else f"{advice} {discreet}"
        )
        box.setDetailedText(text)
        copy = box.addButton(tr("Copy report"), QMessageBox.ButtonRole.ActionRole)
        copy.clicked.disconnect()  # it does not close the dialog
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        close = box.addButton(tr("Close"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(close)
        box.open()


class Signals(QObject):
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


def leave(status: int, *, cleanly: bool) -> None:
    """Go on to an ordinary exit, or exit hard if a thread would not end.

    Destroying a running QThread would abort the process.
    """
    if not cleanly:
        log.error("A thread did not end in time")
        logging.shutdown()
        os._exit(status)
