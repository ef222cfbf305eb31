"""The sandbox: an S3 and DynamoDB of one's own, in a child process, for a start without AWS.

This is the app's side; `sandbox_server` is the child. The child's stdin is its life line:
it saves and ends when the pipe closes, also when this process was killed.
"""

from __future__ import annotations

import json
import logging
import os
import queue
import secrets
import string
import subprocess
import sys
import threading
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Self

from cloudery_desktop.cloud import AccessKey
from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.language import tr
from cloudery_desktop.service.connection import connect

if TYPE_CHECKING:
    from pathlib import Path

    from cloudery_desktop.profile import Profile
    from cloudery_desktop.service.connection import Connection

log = logging.getLogger(__name__)

# Seconds the child may take to save and end before it is killed.
_STOP_SECONDS = 15.0
# Seconds the child may take beyond its wait for the data folder's lock.
_START_SECONDS = 15.0
# How often it is started again, and how soon.
_LIVES = 20
_PAUSE_SECONDS = 0.2
# The child gets its own settings and keys; the person's own AWS ones are none of its business.
_HIDDEN_SETTINGS = ("AWS_", "MINISTACK", "LOCALSTACK", "S3_", "DYNAMODB", "USE_SSL")


class SandboxError(ClouderyError):
    """The sandbox could not be started."""


class Sandbox:
    """A sandbox on `data_dir`, to be started once. As a context manager it is stopped in the end.

    The keys are new each time; the data stay, and the port if no other program has taken it.
    """

    def __init__(self, data_dir: Path) -> None:
        self._data_dir = data_dir
        self._log_path = data_dir / "sandbox.log"
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._stopped = threading.Event()
        self._port = 0  # until it has started
        self.endpoint_url = ""  # until it has started
        self.access_key_id = "AKIA" + "".join(
            secrets.choice(string.ascii_uppercase + "234567") for _ in range(16)
        )
        self.secret_access_key = secrets.token_urlsafe(30)

    def __repr__(self) -> str:
        return f"<Sandbox {self.endpoint_url}>"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def start(self, timeout: float = 30.0) -> Self:
        """Start it (the folder is made if missing) and return once it answers.

        Waits up to `timeout` seconds for another sandbox on the same folder to end.
        Should it end by itself from then on, it is started again, at the same address.
        Raises SandboxError; soon, if `stop` is called meanwhile.
        """
        process = self._run(timeout)
        threading.Thread(target=self._keep_running, args=(process,), daemon=True).start()
        return self

    def _run(self, timeout: float) -> subprocess.Popen[bytes]:
        """A child that answers; at the address of the one before, if there was one."""
        with self._lock:
            if self._stopped.is_set():
                raise _called_off()
            process = self._process = self._new_process()
        orders = {
            "data_dir": str(self._data_dir.absolute()),
            "access_key_id": self.access_key_id,
            "secret_access_key": self.secret_access_key,
            "lock_seconds": timeout,
            "port": self._port,
        }
        answer = _ask(process, orders, timeout + _START_SECONDS)
        port = answer.get("port")
        with self._lock:
            if isinstance(port, int) and not self._stopped.is_set():
                self._port = port
                self.endpoint_url = f"http://127.0.0.1:{port}"
                return process
        _end(process, _STOP_SECONDS if self.endpoint_url else 0)  # the first holds nothing yet
        if self._stopped.is_set():
            raise _called_off()
        raise _failure(answer, self._data_dir, self._log_path)

    def _keep_running(self, process: subprocess.Popen[bytes]) -> None:
        """In a thread. Gives up on a sandbox that ends again and again."""
        for _ in range(_LIVES):
            process.wait()
            _let_go(process)
            if self._stopped.wait(_PAUSE_SECONDS):
                return
            log.warning("The sandbox ended by itself (%s): starting it again", process.returncode)
            try:
                process = self._run(_START_SECONDS)
            except SandboxError as error:
                if not self._stopped.is_set():
                    log.warning("%s", error.report)
                return

    def connect(self, profile: Profile) -> Connection:
        """Clients for this sandbox, signing with its root key."""
        address = self.endpoint_url
        return connect(
            replace(profile, s3_endpoint_url=address, dynamodb_endpoint_url=address),
            AccessKey(self.access_key_id, self.secret_access_key),
            identity_url=address,
        )

    def stop(self) -> None:
        """Let it save and end; kill it if that takes too long. May be called again.

        From another thread it calls off a start that is under way.
        """
        with self._lock:
            self._stopped.set()
            process = self._process
            if process is not None and not self.endpoint_url:
                process.kill()  # it holds nothing yet; `start` sees it end and lets go of it
                return
        if process is not None:
            _end(process, _STOP_SECONDS)

    def _new_process(self) -> subprocess.Popen[bytes]:
        try:
            self._data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._data_dir.chmod(0o700)
            with self._log_path.open("ab") as log:
                return subprocess.Popen(  # noqa: S603  (our own program, no shell, no input)
                    _command(),
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=log,
                    env={k: v for k, v in os.environ.items() if not k.startswith(_HIDDEN_SETTINGS)},
                    **_apart_from_our_terminal(),
                )
        except OSError as error:
            raise SandboxError(
                tr("The sandbox could not be started."),
                f"{error.filename or self._data_dir}: {error.strerror or error}.",
                tr("Check that the folder may be written to and that the disk is not full."),
            ) from error


def _command() -> list[str]:
    """How to start the child; a frozen app has no `-m`."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "sandbox-server"]
    return [sys.executable, "-m", "cloudery_desktop.service.sandbox_server"]


def _apart_from_our_terminal() -> dict[str, Any]:
    """Popen arguments that keep Ctrl+C from ending the child before the app has finished."""
    if sys.platform == "win32":
        flags = subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW
        return {"creationflags": flags}
    return {"start_new_session": True}


def _ask(process: subprocess.Popen[bytes], orders: dict[str, Any], seconds: float) -> Any:
    """The child's answer to its orders: `{"port": N}`, `{"error": CODE}`, or `{}` for silence.

    The orders hold the keys and go through the pipe: arguments and environment can be seen.
    """
    stdin, stdout = process.stdin, process.stdout
    if stdin is None or stdout is None:  # Popen was given pipes: only mypy wonders
        return {}
    answers: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    threading.Thread(target=lambda: answers.put(stdout.readline()), daemon=True).start()
    try:
        stdin.write(json.dumps(orders).encode() + b"\n")
        stdin.flush()
        return json.loads(answers.get(timeout=seconds) or b"{}")
    except OSError:  # it ended at once; Windows has no BrokenPipeError for that
        return {}
    except queue.Empty:
        return {"error": "silent"}


def _end(process: subprocess.Popen[bytes], seconds: float) -> None:
    """Close the life line, wait, kill after `seconds`, and let go of the pipes."""
    if process.stdin is not None:
        with suppress(OSError):  # it ended before it had read everything
            process.stdin.close()
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    _let_go(process)


def _let_go(process: subprocess.Popen[bytes]) -> None:
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with suppress(OSError):
                pipe.close()


def _called_off() -> SandboxError:
    return SandboxError(tr("The start of the sandbox was called off."))


def _failure(answer: dict[str, Any], data_dir: Path, log_path: Path) -> SandboxError:
    code = answer.get("error")
    if code == "locked":
        return SandboxError(
            tr("The sandbox is in use by another Cloudery window."),
            tr("Only one window at a time can use the photos in {folder}.", folder=data_dir),
            tr("Close the other window first, then try again."),
            retryable=True,
        )
    if code == "damaged":
        return SandboxError(
            tr("The sandbox's saved data cannot be read."),
            tr(
                "{file} in {folder} is damaged. Nothing was changed or deleted.",
                file=answer["detail"],
                folder=data_dir,
            ),
            tr("Bring the file back from a backup, or choose another folder."),
        )
    if code == "newer":
        return SandboxError(
            tr("The sandbox's saved data are a newer version's."),
            tr(
                "{file} in {folder} is in a format that this version does not know."
                " Nothing was changed or deleted.",
                file=answer["detail"],
                folder=data_dir,
            ),
            tr("Update Cloudery, or choose another folder."),
        )
    if code == "silent":
        detail = tr("It did not answer in time.")
    elif words := _last_line(log_path):
        detail = tr("Its last words were: {words}.", words=words)
    else:
        detail = tr("It ended without a word.")
    return SandboxError(
        tr("The sandbox could not be started."),
        detail,
        tr("Try again. Details are in {file}.", file=log_path),
    )


def _last_line(path: Path) -> str:
    """The last line of the log, from its last 4096 bytes."""
    with path.open("rb") as log:
        log.seek(max(0, log.seek(0, os.SEEK_END) - 4096))
        lines = log.read().decode(errors="replace").split("\n")
    return next((line.strip().rstrip(".") for line in reversed(lines) if line.strip()), "")
