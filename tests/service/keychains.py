"""Keychains in the place of the system's own."""

from __future__ import annotations

from typing import NoReturn

from keyring.backend import KeyringBackend
from keyring.errors import PasswordSetError


class Keychain(KeyringBackend):
    """A system's keychain that forgets."""

    priority = 1

    def __init__(self) -> None:  # the backend's own looks for settings
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password


class LockedKeychain(Keychain):
    def set_password(self, service: str, username: str, password: str) -> NoReturn:
        raise PasswordSetError("it is locked")
