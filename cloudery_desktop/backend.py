"""Opens the service a person asked for: a profile's cloud, or the sandbox on this computer."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from typing import TYPE_CHECKING

from cloudery_desktop.cloud import AccessKey, KeyPlace, healthy
from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cloudery_desktop.choice import Choice
    from cloudery_desktop.cloud import Change, Finding, Plan, Wishes
    from cloudery_desktop.profile import Profile
    from cloudery_desktop.service.connection import Connection
    from cloudery_desktop.service.photos import PhotoService
    from cloudery_desktop.service.sandbox import Sandbox


# For another Cloudery that is just saving and ending; one that stays open is told of at once.
_WAIT_SECONDS = 5.0
_TRIAL_PAUSES = (0.0, 2.0, 4.0)  # seconds


def aws_profiles() -> tuple[str, ...]:
    """The names of the profiles that the AWS tools know."""
    from cloudery_desktop.service.credentials import aws_profiles

    return aws_profiles()


def usual_key_place() -> KeyPlace:
    """Where a key is best kept on this computer."""
    from cloudery_desktop.service.credentials import has_keychain

    return KeyPlace.KEYCHAIN if has_keychain() else KeyPlace.AWS_PROFILE


class Backend:
    """The cloud of a choice, and the sandbox it may need. All may block: call them from a thread.

    `owner`, where asked for, is the AWS profile whose key is used to look and to change things
    ("": the one that AWS tools use), or a key; None: the key that photos are uploaded with.
    """

    def __init__(self, choice: Choice) -> None:
        self._choice = choice
        self._lock = threading.Lock()
        self._opening = threading.RLock()  # one start, furnished before another thread looks
        self._sandbox: Sandbox | None = None
        self._closed = False

    def open(self) -> PhotoService:
        """Connect; the sandbox is started and furnished first.

        Raises ClouderyError; may be called again then, unless `close` was called.
        """
        # boto3 takes half a second to import: not before somebody needs it.
        from cloudery_desktop.service.aws import AwsPhotoService
        from cloudery_desktop.service.infrastructure.desired import furnish

        with self._opening:
            connection = self._connect()
            if self._choice.sandbox:
                furnish(connection)
        return AwsPhotoService(connection)

    def check(self, owner: str | None = None) -> Iterator[Finding]:
        """Look at everything, and try it. Raises ClouderyError where the check cannot begin."""
        from cloudery_desktop.service.doctor import examine
        from cloudery_desktop.service.infrastructure.desired import PARTS, SANDBOX_PARTS

        parts = SANDBOX_PARTS if self._choice.sandbox else PARTS
        connection = self._connect()
        yield from examine(connection, connection if owner is None else self._connect(owner), parts)

    def try_out(self, owner: str | AccessKey | None = None) -> Iterator[tuple[Finding, ...]]:
        """Send a photo on trial; some times, while what was just set up is not known everywhere.

        Raises ClouderyError where it cannot be sent.
        """
        from cloudery_desktop.service.doctor import try_out

        connection = self._connect()
        looking = connection if owner is None else self._connect(owner)
        for pause in _TRIAL_PAUSES:
            time.sleep(pause)
            findings = tuple(try_out(connection, looking))
            yield findings
            if healthy(findings):
                return

    def plan(self, wishes: Wishes, owner: str | AccessKey | None = "") -> Plan:
        """What setup would do. Raises ClouderyError."""
        from cloudery_desktop.service.infrastructure.desired import plan, survey

        return plan(survey(self._connect(owner), wishes))

    def apply(
        self, changes: Sequence[Change], wishes: Wishes, owner: str | AccessKey | None = ""
    ) -> Iterator[Change]:
        """Do these, yielding each when it is done. Raises ClouderyError at the first failure."""
        from cloudery_desktop.service.infrastructure.desired import apply, survey

        yield from apply(survey(self._connect(owner), wishes), changes)

    def settled(self, wishes: Wishes, owner: str | AccessKey = "") -> Profile:
        """The profile after setup: it names the key that was made, or else the owner's login.

        Raises ClouderyError where an owner's key that is to be used itself cannot be kept.
        """
        from cloudery_desktop.service.infrastructure.access_key import keep_key, with_key

        profile = self._choice.profile
        if wishes.key is not KeyPlace.NONE:
            return with_key(profile, wishes.key)
        if isinstance(owner, AccessKey):
            return keep_key(profile, owner)
        has_key = profile.aws_profile or profile.credentials == "keychain"
        return profile if has_key else replace(profile, aws_profile=owner)

    def try_login(self, login: str | AccessKey) -> None:
        """Raises ClouderyError where AWS does not take it, or cannot be asked."""
        from cloudery_desktop.service.infrastructure.access_key import make_sure_it_is_taken

        make_sure_it_is_taken(self._connect(login))

    def keep_login(self, in_file: Profile, login: str | AccessKey, place: KeyPlace) -> Profile:
        """The profile as it stands `in_file`, with another login; a key is kept in `place`.

        Raises ClouderyError where it cannot be.
        """
        from cloudery_desktop.service.infrastructure.access_key import keep_key

        if isinstance(login, AccessKey):
            return keep_key(in_file, login, place)
        return replace(in_file, credentials="aws", aws_profile=login)

    def close(self) -> None:
        """End the sandbox, which saves its photos. An `open` in another thread ends soon."""
        with self._lock:
            self._closed = True
            sandbox = self._sandbox
        if sandbox is not None:
            sandbox.stop()

    def _connect(self, owner: str | AccessKey | None = None) -> Connection:
        from cloudery_desktop.service.connection import connect

        profile = self._choice.profile
        if self._choice.sandbox:
            with self._opening:
                return self._started_sandbox().connect(profile)
        if isinstance(owner, AccessKey):
            return connect(profile, owner)
        if owner is not None:
            profile = replace(profile, credentials="aws", aws_profile=owner)
        return connect(profile)

    def _started_sandbox(self) -> Sandbox:
        from cloudery_desktop.service.sandbox import Sandbox

        with self._lock:
            if self._closed:
                raise ClouderyError(tr("Cloudery is being closed."))
            if self._sandbox is None or not self._sandbox.endpoint_url:
                self._sandbox = Sandbox(self._choice.data_dir / "sandbox")
            sandbox = self._sandbox
        if not sandbox.endpoint_url:
            sandbox.start(timeout=_WAIT_SECONDS)
        return sandbox
