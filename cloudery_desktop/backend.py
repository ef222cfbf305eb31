"""Opens the service a person asked for: a profile's cloud, or the sandbox on this computer."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cloudery_desktop.config import Profile, load_profile
from cloudery_desktop.errors import ClouderyError

if TYPE_CHECKING:
    from pathlib import Path

    from cloudery_desktop.service.photos import PhotoService
    from cloudery_desktop.service.sandbox import Sandbox


# For another Cloudery that is just saving and ending; one that stays open is told of at once.
_WAIT_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Choice:
    """What the command line chose."""

    profile: Profile
    data_dir: Path
    sandbox: bool


def choose(profile_name: str, data_dir: Path, *, sandbox: bool) -> Choice:
    """Raises ConfigError. The sandbox has no settings: it is the same for everybody."""
    if sandbox:
        return Choice(Profile(name="sandbox", user_id="me", verify_by="md5"), data_dir, sandbox)
    return Choice(load_profile(profile_name), data_dir, sandbox)


class Backend:
    """The service of a choice, and the sandbox it may need."""

    def __init__(self, choice: Choice) -> None:
        self._choice = choice
        self._lock = threading.Lock()
        self._sandbox: Sandbox | None = None
        self._closed = False

    def open(self) -> PhotoService:
        """Connect; the sandbox is started and furnished first. Slow: call it from a thread.

        Raises ClouderyError; may be called again then, unless `close` was called.
        """
        # boto3 takes half a second to import: not before somebody needs it.
        from cloudery_desktop.service.aws import AwsPhotoService, Credentials, connect
        from cloudery_desktop.service.infrastructure import create_missing
        from cloudery_desktop.service.sandbox import Sandbox

        if not self._choice.sandbox:
            return AwsPhotoService(connect(self._choice.profile))
        with self._lock:
            if self._closed:
                raise ClouderyError("Cloudery is being closed.")
            if self._sandbox is None or not self._sandbox.endpoint_url:
                self._sandbox = Sandbox(self._choice.data_dir / "sandbox")
            sandbox = self._sandbox
        if not sandbox.endpoint_url:
            sandbox.start(timeout=_WAIT_SECONDS)
        address = sandbox.endpoint_url
        connection = connect(
            replace(self._choice.profile, s3_endpoint_url=address, dynamodb_endpoint_url=address),
            Credentials(sandbox.access_key_id, sandbox.secret_access_key),
        )
        create_missing(connection)
        return AwsPhotoService(connection)

    def close(self) -> None:
        """End the sandbox, which saves its photos. An `open` in another thread ends soon."""
        with self._lock:
            self._closed = True
            sandbox = self._sandbox
        if sandbox is not None:
            sandbox.stop()
