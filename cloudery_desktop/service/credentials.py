"""The access key of a profile: found when it is needed, and again when it is refused."""

from __future__ import annotations

import os
import threading
import time
from typing import TYPE_CHECKING, TypeVar

from botocore.credentials import Credentials, RefreshableCredentials
from botocore.exceptions import ClientError, NoCredentialsError
from botocore.session import Session as BotocoreSession

from cloudery_desktop.errors import Remedy
from cloudery_desktop.language import tr
from cloudery_desktop.service import clock
from cloudery_desktop.service.errors import ServiceError, service_errors

if TYPE_CHECKING:
    from collections.abc import Callable

    from botocore.credentials import ReadOnlyCredentials

    from cloudery_desktop.cloud import AccessKey
    from cloudery_desktop.profile import Profile

# Seconds in which calls that were signed with the key before may still be answered.
_JUST_RENEWED = 20.0

Told = TypeVar("Told")


def aws_profiles() -> tuple[str, ...]:
    """The names of the profiles in the AWS tools' own files. Raises ServiceError."""
    with service_errors():
        return tuple(BotocoreSession().available_profiles)


def has_keychain() -> bool:
    """Whether this computer has one that a key can be kept in."""
    from cloudery_desktop.service import keychain  # slow to import, and rarely needed

    return keychain.is_there()


class RenewableCredentials(Credentials):
    """An access key that is looked for when it is first needed, and again when it is refused.

    A session would look once, and know nothing of what a person does then: “aws configure”,
    “aws sso login”, a tool that writes new temporary keys.
    """

    def __init__(self, profile: Profile, key: AccessKey | None = None) -> None:
        super().__init__("", "")
        self._find = _finder(profile, key)
        self._found: Credentials | None = None
        self._renewed_at = -_JUST_RENEWED
        self._lock = threading.Lock()

    def load_credentials(self) -> Credentials:
        """What botocore's session asks its provider of credentials for."""
        return self

    @property
    def found_in(self) -> str:
        """botocore's word for the place: env, shared-credentials-file, sso, assume-role …"""
        return str(self._get().method)

    def renew(self) -> bool:
        """Look again, unless another thread has just done so. Whether there is another key now."""
        with self._lock:
            before, since = self._found, time.monotonic() - self._renewed_at
            if since < _JUST_RENEWED:
                return True
            self._found = self._find()
            if before is None or self._found is None:
                return self._found is not None
            changed = self._found.get_frozen_credentials() != before.get_frozen_credentials()
            if changed:
                self._renewed_at = time.monotonic()
            return bool(changed)

    def get_frozen_credentials(self) -> ReadOnlyCredentials:
        return self._asked(lambda found: found.get_frozen_credentials())

    def get_deferred_property(self, property_name: str) -> Callable[[], str | None]:
        # By whoever needs it, when they do: this must not look for a key before.
        return lambda: self._asked(lambda found: found.get_deferred_property(property_name)())

    def _asked(self, question: Callable[[Credentials], Told]) -> Told:
        try:
            return question(self._get())
        except ClientError as error:
            # botocore's own client asks for the role: its answers teach nobody else the time.
            headers = error.response.get("ResponseMetadata", {}).get("HTTPHeaders", {})
            if not clock.heed(headers.get("date", "")):
                raise
            return question(self._get())
        except RuntimeError as error:  # botocore's, for a new login that has ended already
            raise ServiceError(
                tr("The AWS login has expired."),
                tr("It was renewed, and has ended already by the clock of this computer."),
                tr("Check the date and time of this computer, and log in again."),
                remedy=Remedy.KEY,
                code="ExpiredToken",
            ) from error

    def _get(self) -> Credentials:
        with self._lock:
            if self._found is None:
                self._found = self._find()
            if self._found is None:
                raise NoCredentialsError
            if isinstance(self._found, RefreshableCredentials):
                # By a clock that is ahead, a new login would seem to have ended already.
                # It takes the clock when it is made, and botocore's providers pass it none.
                vars(self._found)["_time_fetcher"] = clock.now
            return self._found


def _finder(profile: Profile, key: AccessKey | None) -> Callable[[], Credentials | None]:
    if key is not None:
        given = Credentials(key.access_key_id, key.secret_access_key, method="explicit")
        return lambda: given
    if profile.credentials == "keychain":
        return lambda: _in_keychain(profile.name)
    return lambda: new_session(profile).get_credentials()


def _in_keychain(profile_name: str) -> Credentials | None:
    from cloudery_desktop.service import keychain  # slow to import, and rarely needed

    key = keychain.load(profile_name)
    return Credentials(*key, method="keychain") if key else None


def new_session(profile: Profile, key: AccessKey | None = None) -> BotocoreSession:
    """With a key, the person's own AWS settings play no part. Raises botocore's errors."""
    if key is not None:
        # As without AWS_PROFILE and ~/.aws: a profile named there and missing would end us here.
        session = BotocoreSession(
            session_vars={
                "profile": (None, None, None, None),
                "config_file": (None, None, os.devnull, None),
                "credentials_file": (None, None, os.devnull, None),
            }
        )
    else:
        session = BotocoreSession(profile=profile.aws_profile or None)
    session.set_config_variable("region", profile.region)
    return session
