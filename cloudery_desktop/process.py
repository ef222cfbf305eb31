"""What belongs to the whole process: its log, its bugs, the signals it gets, its end."""

from __future__ import annotations

import logging
import logging.handlers
import os
import re
import signal
import socket
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Qt, Signal
from PySide6.QtWidgets import QApplication, QMessageBox

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

log = logging.getLogger(__name__)

_LOG_BYTES = 1_000_000

# Access key ids, what signs a CloudFront link, and any 40 signs on end of base64, of hex or of a
# quoted one: secret keys, session tokens, policies, signatures. Few paths look like that.
_SECRET = re.compile(r"(?:AKIA|ASIA)[A-Z0-9]{16}|(?<=Signature=)[^&\s]+|[A-Za-z0-9/+=%]{40,}")


class _DiscreetFormatter(logging.Formatter):
    """Blanks what may be a secret: the texts of foreign errors tell what a server told them."""

    def format(self, record: logging.LogRecord) -> str:
        return _SECRET.sub("…", super().format(record))


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
    for handler in handlers:
        handler.setLevel(logging.WARNING)  # whatever a library's own logger is set to
        handler.setFormatter(_DiscreetFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=handlers)


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
