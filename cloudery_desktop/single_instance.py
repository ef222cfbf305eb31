"""One window for each profile and data folder: a second start hands its files to the first one.

The first holds a lock, which ends with its process whatever ends it, and writes down where it
listens. Who listens there proves with a secret from that file that it wrote it: a name that is
left over from a crash may have become somebody else's. It is told nothing before.
"""

from __future__ import annotations

import hmac
import json
import logging
import os
import secrets
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QObject, Signal

from cloudery_desktop.whole_file import write_whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from filelock import FileLock
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

log = logging.getLogger(__name__)

_PREFIX = "cloudery-"
_GREETING_MS = 10_000  # the first may just be starting, on a slow disk
_LOOK_MS = 200  # Ctrl+C is noticed between two looks
_PATIENCE_MS = 20_000  # a window that is being closed finishes what it writes
_PAUSE_SECONDS = 0.05
_ACTIVATION = "XDG_ACTIVATION_TOKEN"  # what a desktop gives a start, to let its window come forward
_ACCEPTED = b"accepted\n"
# Qt's own comes with everything but Kerberos, which a small Linux may not have.
_NO_SOCKETS = "No other start can be reached: %s"


@dataclass(frozen=True, slots=True)
class Claim:
    """To be the one window of `file`, which is where it says how it is reached.

    `lock` None: it could not be had, so this window is beside another one and hears of no start.
    """

    file: Path
    lock: FileLock | None

    def release(self) -> None:
        """Another one may be the window now."""
        if self.lock is not None:
            self.lock.release()


def claim(file: Path) -> Claim | None:
    """None: another window is there, is coming or is going."""
    from cloudery_desktop.locks import try_lock  # slow to import: the window is painted before

    try:
        lock = try_lock(file.with_suffix(".lock"))
    except OSError as error:
        log.warning("Whether another window is open cannot be known: %s", error)
        return Claim(file, None)
    return Claim(file, lock) if lock is not None else None


def claim_or_hand_over(file: Path, paths: Sequence[Path]) -> Claim | None:
    """Be the window, or give `paths` to the one there is, which comes to the front.

    None: it has them in its queue. A window that does not answer is left alone: then this is
    another one.
    """
    patience = QDeadlineTimer(_PATIENCE_MS)
    while True:
        if (claimed := claim(file)) is not None:
            return claimed
        try:
            if hand_over(file, paths):
                return None
        except ImportError as error:
            log.warning(_NO_SOCKETS, error)
            return Claim(file, None)
        if patience.hasExpired():
            log.warning("The window that is open does not answer")
            return Claim(file, None)
        time.sleep(_PAUSE_SECONDS)


def hand_over(file: Path, paths: Sequence[Path]) -> bool:
    """Whether the window there is has `paths` in its queue. False: none is, or it has ended.

    Raises ImportError where the system lacks what sockets need.
    """
    connection = _connected(file)
    if connection is None:
        return False
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)  # any process
    request = {
        "paths": [str(path.absolute()) for path in paths],
        "activation": os.environ.get(_ACTIVATION, ""),
    }
    # In ASCII, where the bytes of a name that is no text survive, too.
    connection.write(json.dumps(request).encode() + b"\n")
    # A large folder takes its time, and a window that is gone is noticed at once.
    return _line(connection, QDeadlineTimer(QDeadlineTimer.ForeverConstant.Forever)) == _ACCEPTED


def is_open(file: Path) -> bool:
    """Whether there is a window that answers."""
    try:
        return _connected(file) is not None
    except ImportError as error:
        log.warning(_NO_SOCKETS, error)
        return False


def _connected(file: Path) -> QLocalSocket | None:
    """To the window that wrote this file. Raises ImportError."""
    from PySide6.QtNetwork import QLocalSocket

    try:
        address, secret = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    connection = QLocalSocket()
    connection.connectToServer(str(address))
    if not connection.waitForConnected(_GREETING_MS):
        return None
    greeting = _line(connection, QDeadlineTimer(_GREETING_MS))
    return connection if hmac.compare_digest(greeting, f"{secret}\n".encode()) else None


def hand_to_any(files: Iterable[Path], paths: Sequence[Path]) -> bool:
    """Whether one of the windows that are open has `paths` in its queue."""
    try:
        return any(hand_over(file, paths) for file in files)
    except ImportError as error:
        log.warning(_NO_SOCKETS, error)
        return False


def _line(connection: QLocalSocket, patience: QDeadlineTimer) -> bytes:
    """What the window says next; b"": nothing in time, or it has gone."""
    while not connection.canReadLine() and not patience.hasExpired():
        connection.waitForReadyRead(_LOOK_MS)
        if connection.state() != connection.LocalSocketState.ConnectedState:
            break
    return bytes(connection.readLine().data()) if connection.canReadLine() else b""


class Handover(QObject):
    """What a second start brings. It waits until `accept` says that nothing can be lost."""

    def __init__(self, paths: tuple[Path, ...], connection: QLocalSocket) -> None:
        super().__init__(connection)
        self.paths = paths
        self._connection = connection

    def accept(self) -> None:
        """The files are in the queue."""
        self._connection.write(_ACCEPTED)
        self._connection.flush()
        self._connection.disconnectFromServer()


class Reception(QObject):
    """Listens for second starts while this is the one window. `handed` carries a Handover."""

    handed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server: QLocalServer | None = None
        self._file = Path()
        self._secret = ""

    def open(self, claimed: Claim) -> None:
        """Say where to be found, and answer. Does nothing where somebody else may be the one."""
        if claimed.lock is None or self._server is not None:
            return
        try:
            from PySide6.QtNetwork import QLocalServer
        except ImportError as error:
            log.warning(_NO_SOCKETS, error)
            return
        self._file = claimed.file
        self._remove_left_over()
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._greet)
        name = f"{_PREFIX}{secrets.token_hex(8)}"
        folder = os.environ.get("XDG_RUNTIME_DIR", "")
        names = [str(Path(folder, name)), name] if folder and sys.platform == "linux" else [name]
        if not any(server.listen(each) for each in names):
            log.warning("No second start can be heard of: %s", server.errorString())
            return
        self._secret = secrets.token_hex(16)
        try:
            write_whole(self._file, json.dumps([server.fullServerName(), self._secret]).encode())
        except OSError as error:
            log.warning("No second start can find this window: %s", error)
            server.close()
            return
        self._server = server

    def close(self) -> None:
        """Hear of no more. Who was not answered yet sees to it himself."""
        if self._server is None:
            return
        from PySide6.QtNetwork import QLocalSocket

        with suppress(OSError):
            self._file.unlink()
        self._server.close()
        for connection in self._server.findChildren(QLocalSocket):
            connection.abort()
        self._server.deleteLater()
        self._server = None

    def _remove_left_over(self) -> None:
        """The socket of a window that was killed."""
        with suppress(OSError, ValueError):
            address = Path(json.loads(self._file.read_text(encoding="utf-8"))[0])
            if address.name.startswith(_PREFIX) and address.is_socket():
                address.unlink()

    def _greet(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            connection = self._server.nextPendingConnection()
            connection.readyRead.connect(lambda it=connection: self._hear(it))
            connection.disconnected.connect(connection.deleteLater)
            connection.write(f"{self._secret}\n".encode())

    def _hear(self, connection: QLocalSocket) -> None:
        if not connection.canReadLine():
            return
        try:
            request = json.loads(bytes(connection.readLine().data()))
            paths = tuple(Path(path) for path in request["paths"])
            activation = str(request["activation"])
        except (ValueError, TypeError, KeyError):
            log.warning("A second start could not be understood")
            connection.abort()
            return
        if activation:
            os.environ[_ACTIVATION] = activation  # Qt takes it from there
        self.handed.emit(Handover(paths, connection))
