"""What a person can set: profiles in a TOML file, overridden by `CLOUDERY_*` variables."""

from __future__ import annotations

import getpass
import os
import tomllib
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, Literal

import platformdirs

from cloudery_desktop.errors import ClouderyError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

APP_NAME = "cloudery-desktop"
DEFAULT_PROFILE = "default"


class ConfigError(ClouderyError):
    """A setting that cannot be used."""


@dataclass(frozen=True, slots=True)
class Profile:
    """Where the photos of one profile go. Holds names, never keys.

    `verify_by` names the digest the server keeps of what it received: Amazon S3 keeps the
    SHA-256 of the form; a server that keeps none is checked by the MD5 in its ETag.
    """

    name: str = DEFAULT_PROFILE
    bucket: str = "cloudery-photos"
    region: str = "ap-south-1"
    table: str = "photos"
    user_id: str = ""
    aws_profile: str = ""
    s3_endpoint_url: str = ""
    dynamodb_endpoint_url: str = ""
    verify_by: Literal["sha256", "md5"] = "sha256"


SETTINGS = tuple(f.name for f in fields(Profile) if f.name != "name")


def config_file() -> Path:
    """The TOML file of the profiles: one table `[profiles.NAME]` each."""
    return platformdirs.user_config_path(APP_NAME, appauthor=False) / "config.toml"


def default_data_dir() -> Path:
    """The folder of what the program itself keeps for this person."""
    return platformdirs.user_data_path(APP_NAME, appauthor=False)


def load_profile(
    name: str = DEFAULT_PROFILE,
    file: Path | None = None,
    environment: Mapping[str, str] = os.environ,
) -> Profile:
    """The settings of profile `name`: built-in values, then the file's, then the environment's.

    Raises ConfigError for an unreadable file, an unknown profile or an unknown or wrong setting.
    """
    settings = _from_file(name, file or config_file())
    for setting in SETTINGS:
        if value := environment.get(f"CLOUDERY_{setting.upper()}"):  # empty is as unset
            settings[setting] = value
    settings.setdefault("user_id", _login_name())
    if settings.get("verify_by", "sha256") not in ("sha256", "md5"):
        raise ConfigError(
            f"The setting verify_by is “{settings['verify_by']}”.",
            advice="Use “sha256” or “md5”.",
        )
    return Profile(name=name, **settings)


def _from_file(name: str, file: Path) -> dict[str, Any]:
    try:
        text = file.read_text(encoding="utf-8-sig")  # Notepad puts a mark in front
        document = tomllib.loads(text)
    except FileNotFoundError:
        document = {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(f"The settings in {file} cannot be read.", f"{error}.") from error
    profiles = document.pop("profiles", {})
    for stray in document:
        raise ConfigError(
            f"{file}: nothing is known of “{stray}”.",
            advice="Settings stand under [profiles.NAME], for example [profiles.default].",
        )
    if not isinstance(profiles, dict) or not all(isinstance(p, dict) for p in profiles.values()):
        raise ConfigError(
            f"The settings in {file} have no profiles.", advice="Write them under [profiles.NAME]."
        )
    if name not in profiles:
        if name == DEFAULT_PROFILE:
            return {}
        known = ", ".join(sorted(profiles)) or "none"
        raise ConfigError(
            f"There is no profile “{name}” in {file}.", f"The profiles there: {known}."
        )
    settings = dict(profiles[name])
    for setting, value in settings.items():
        if setting not in SETTINGS:
            raise ConfigError(
                f"{file}, [profiles.{name}]: there is no setting “{setting}”.",
                advice=f"The settings are: {', '.join(SETTINGS)}.",
            )
        if not isinstance(value, str) or not value:
            raise ConfigError(
                f"{file}, [profiles.{name}]: {setting} must be a text in quotes, and not empty."
            )
    return settings


def _login_name() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # no passwd entry, no USER variable
        return "me"
