"""The sandbox: an S3 and DynamoDB of one's own, in a child process, for a start without AWS.

This is the app's side; `sandbox_server` is the child. The child's stdin is its life line:
it saves and ends when the pipe closes, also when this process was killed.
"""

from __future__ import annotations

import json
import os
import queue
import secrets
import string
import subprocess
import sys
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Self

from cloudery_desktop.errors import ClouderyError

if TYPE_CHECKING:
    from pathlib import Path

# Seconds the child may take to save and end before it is killed.
_STOP_SECONDS = 15.0
# Seconds the child may take beyond its wait for the data folder's lock.
_START_SECONDS = 15.0
# The child gets its own settings and keys; the person's own AWS ones are none of its business.
_HIDDEN_SETTINGS = ("AWS_", "MINISTACK", "LOCALSTACK", "S3_", "DYNAMODB", "USE_SSL")


class SandboxError(ClouderyError):
    """The sandbox could not be started."""


class Sandbox:
    """A running sandbox. Use as a context manager, or call `stop`."""

    def __init__(
        self, process: subprocess.Popen[bytes], port: int, access_key_id: str, secret: str
    ) -> None:
        self._process = process
        self.endpoint_url = f"http://127.0.0.1:{port}"
        self.access_key_id = access_key_id
        self.secret_access_key = secret

    def __repr__(self) -> str:
        return f"<Sandbox {self.endpoint_url}>"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    @classmethod
    def start(cls, data_dir: Path, timeout: float = 30.0) -> Self:
        """Start it on `data_dir` (made if missing) and return once it answers.

        Waits up to `timeout` seconds for another sandbox on the same folder to end.
        The keys are new each time; the data stay. Raises SandboxError.
        """
        access_key_id = "AKIA" + "".join(
            secrets.choice(string.ascii_uppercase + "234567") for _ in range(16)
        )
        secret = secrets.token_urlsafe(30)
        orders = {
            "data_dir": str(data_dir.absolute()),
            "access_key_id": access_key_id,
            "secret_access_key": secret,
            "lock_seconds": timeout,
        }
        log_path = data_dir / "sandbox.log"
        try:
            data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
            data_dir.chmod(0o700)
            with log_path.open("ab") as log:
                process = subprocess.Popen(  # noqa: S603  (our own program, no shell, no input)
                    _command(),
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=log,
                    env={k: v for k, v in os.environ.items() if not k.startswith(_HIDDEN_SETTINGS)},
                    **_apart_from_our_terminal(),
                )
        except OSError as error:
            raise SandboxError(
                "The sandbox could not be started.",
                f"{error.filename or data_dir}: {error.strerror or error}.",
                "Check that the folder may be written to and that the disk is not full.",
            ) from error

        answer = _ask(process, orders, timeout + _START_SECONDS)
        port = answer.get("port")
        if isinstance(port, int):
            return cls(process, port, access_key_id, secret)
        _end(process, 0)
        raise _failure(answer, data_dir, log_path)

    def stop(self) -> None:
        """Let it save and end; kill it if that takes too long. May be called again."""
        _end(self._process, _STOP_SECONDS)


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
    except BrokenPipeError:
        return {}
    except queue.Empty:
        return {"error": "silent"}


def _end(process: subprocess.Popen[bytes], seconds: float) -> None:
    """Close the life line, wait, kill after `seconds`, and let go of the pipes."""
    if process.stdin is not None:
        with suppress(BrokenPipeError):  # it ended before it had read everything
            process.stdin.close()
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    if process.stdout is not None:
        process.stdout.close()


def _failure(answer: dict[str, Any], data_dir: Path, log_path: Path) -> SandboxError:
    code = answer.get("error")
    if code == "locked":
        return SandboxError(
            "The sandbox is in use by another Cloudery window.",
            f"Only one window at a time can use the photos in {data_dir}.",
            "Close the other window first, then try again.",
            retryable=True,
        )
    if code == "damaged":
        return SandboxError(
            "The sandbox's saved data cannot be read.",
            f"{answer.get('detail', 'A file')} in {data_dir} is damaged, or was written by a "
            "newer version. Nothing was changed or deleted.",
            "Update Cloudery, bring the file back from a backup, or choose another folder.",
        )
    if code == "silent":
        detail = "It did not answer in time."
    else:
        detail = f"Its last words were: {_last_line(log_path) or 'none'}."
    return SandboxError(
        "The sandbox could not be started.", detail, f"Try again. Details are in {log_path}."
    )


def _last_line(path: Path) -> str:
    """The last line of the log, from its last 4096 bytes."""
    with path.open("rb") as log:
        log.seek(max(0, log.seek(0, os.SEEK_END) - 4096))
        lines = log.read().decode(errors="replace").split("\n")
    return next((line.strip().rstrip(".") for line in reversed(lines) if line.strip()), "")
