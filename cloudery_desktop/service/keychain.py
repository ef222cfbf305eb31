"""The access key in the system's keychain, one for each profile."""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import TYPE_CHECKING

import keyring
from keyring.errors import KeyringError, NoKeyringError

from cloudery_desktop.errors import Remedy
from cloudery_desktop.language import tr
from cloudery_desktop.service.errors import ServiceError

if TYPE_CHECKING:
    from collections.abc import Iterator

_SERVICE = "cloudery-desktop"


def is_there() -> bool:
    """Whether this computer has one. That it is locked, or refuses, shows when it is used."""
    try:
        return bool(keyring.get_keyring().priority > 0)
    except Exception:  # what keyring is told to use may be anything, and not there
        return False


def load(profile_name: str) -> tuple[str, str] | None:
    """Access key id and secret access key, or None. Raises ServiceError without a keychain."""
    with _keychain_errors():
        kept = keyring.get_password(_SERVICE, profile_name)
    if kept is None:
        return None
    try:
        key = json.loads(kept)
        return str(key["access_key_id"]), str(key["secret_access_key"])
    except (ValueError, TypeError, KeyError):
        # From None: what is in there may be a key all the same.
        raise ServiceError(
            tr("The access key in the keychain cannot be read."),
            tr(
                "The entry “{entry}” of “{profile}” is not what Cloudery writes.",
                entry=_SERVICE,
                profile=profile_name,
            ),
            tr("Enter the key again in Cloudery, which writes it anew."),
            remedy=Remedy.KEY,
        ) from None


def store(profile_name: str, access_key_id: str, secret_access_key: str) -> None:
    """Keep it, in place of the one before. Raises ServiceError."""
    key = {"access_key_id": access_key_id, "secret_access_key": secret_access_key}
    with _keychain_errors():
        keyring.set_password(_SERVICE, profile_name, json.dumps(key))


@contextmanager
def _keychain_errors() -> Iterator[None]:
    try:
        yield
    except NoKeyringError as error:
        raise ServiceError(
            tr("This computer has no keychain that Cloudery can use."),
            advice=tr("Keep the access key in the AWS tools' settings instead."),
            remedy=Remedy.KEY,
        ) from error
    except KeyringError as error:
        raise ServiceError(
            tr("The keychain did not open."),
            f"{type(error).__name__}.",
            tr("Unlock it, then try again."),
            retryable=True,
        ) from error
