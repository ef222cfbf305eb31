"""Where settings are kept: profiles in a TOML file, overridden by `CLOUDERY_*` variables."""

from __future__ import annotations

import getpass
import os
import re
from dataclasses import replace
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from cloudery_desktop import folders
from cloudery_desktop.folders import DEFAULT_PROFILE
from cloudery_desktop.language import tr
from cloudery_desktop.profile import BUILT_IN, SETTINGS, Profile, expected_instead, faults
from cloudery_desktop.profiles import ConfigError, ProfilesFile, check_profile_name

if TYPE_CHECKING:
    from collections.abc import Mapping, MutableMapping
    from pathlib import Path

config_file = folders.config_file
_ALWAYS_WRITTEN = ("bucket", "region", "table", "user_id")


def is_set_up() -> bool:
    """Whether anybody has said where photos go, in the file or by a variable."""
    return config_file().exists() or bool(overridden())


def overridden(environment: Mapping[str, str] = os.environ) -> dict[str, str]:
    """The settings that `CLOUDERY_*` variables override, with their values. Empty is as unset."""
    values = {setting: environment.get(_variable(setting), "") for setting in SETTINGS}
    return {setting: value for setting, value in values.items() if value}


def in_force(profile: Profile) -> Profile:
    """The profile as the CLOUDERY_* variables make it."""
    variables: Any = overridden()
    return replace(profile, **variables)


def load_profile(
    name: str = DEFAULT_PROFILE,
    file: Path | None = None,
    environment: Mapping[str, str] = os.environ,
    *,
    missing_ok: bool = False,
) -> Profile:
    """The settings of profile `name`: built-in values, then the file's, then the environment's.

    With `missing_ok`, a profile that is not in the file yet has the built-in values.
    Raises ConfigError for an unreadable file, an unknown profile or an unknown or wrong setting.
    """
    check_profile_name(name)
    stored = ProfilesFile.read(file or config_file())
    if name not in (DEFAULT_PROFILE, *stored.profiles) and not missing_ok:
        raise stored.missing(name)
    variables = overridden(environment)
    settings: dict[str, Any] = {"user_id": _login_name(), **_given(stored, name), **variables}
    profile = Profile(name=name, **settings)
    for setting, phrase in faults(profile).items():
        # Empty here is only what the way of delivery needs.
        blamed = setting if getattr(profile, setting) else "delivery"
        value = getattr(profile, blamed)
        why = tr("Expected: {expected}.", expected=phrase)
        if blamed != setting:
            why = tr("It needs {setting}: {expected}.", setting=setting, expected=phrase)
        if blamed in variables:
            raise ConfigError(_wrong_variable(blamed, value), why)
        raise stored.error(_wrong(blamed, value), why, at=("profiles", name, blamed))
    return profile


def profile_names(file: Path | None = None) -> tuple[str, ...]:
    """The profiles in the file's order; the default one is always among them."""
    names = tuple(ProfilesFile.read(file or config_file()).profiles)
    return names if DEFAULT_PROFILE in names else (DEFAULT_PROFILE, *names)


def save_profile(profile: Profile, file: Path | None = None) -> None:
    """Write the profile's settings into the file, which is left as it is but for these.

    Raises ConfigError, and leaves the file alone, for a wrong setting or name, and for a file
    that cannot be understood or written.
    """
    check_profile_name(profile.name)
    for setting, phrase in faults(profile).items():
        what = _wrong(setting, getattr(profile, setting))
        raise ConfigError(what, tr("Expected: {expected}.", expected=phrase))
    stored = ProfilesFile.read(file or config_file())
    for other in (DEFAULT_PROFILE, *stored.profiles):
        if other != profile.name and other.lower() == profile.name.lower():
            raise ConfigError(
                tr("There is a profile “{name}” already.", name=other),
                tr(
                    "Two names that differ only in capitals cannot be told apart on every computer."
                ),
                tr("Choose another name."),
            )
    stored.change(profile.name, lambda settings: _put(profile, settings))


def delete_profile(name: str, file: Path | None = None) -> None:
    """Take a profile out of the file. Raises ConfigError where there is none, or none can be."""
    stored = ProfilesFile.read(file or config_file())
    if name in stored.profiles:
        stored.remove(name)
    elif name != DEFAULT_PROFILE:
        raise stored.missing(name)


def _given(stored: ProfilesFile, name: str) -> dict[str, str]:
    """The settings that stand in the file, known and not empty."""
    settings = stored.profiles.get(name, {})
    for setting, value in settings.items():
        at = ("profiles", name, setting)
        if setting not in SETTINGS:
            near = get_close_matches(setting, SETTINGS, 1)
            raise stored.error(
                tr("there is no setting “{setting}”.", setting=setting),
                tr("The settings are: {settings}.", settings=", ".join(SETTINGS)),
                tr("Did you mean “{setting}”?", setting=near[0]) if near else "",
                at=at,
            )
        if not isinstance(value, str) or not value:
            raise stored.error(
                tr("{setting} must be a text in quotes, and not empty.", setting=setting),
                tr("Expected: {expected}.", expected=expected_instead(setting)),
                at=at,
            )
    return settings


def _put(profile: Profile, settings: MutableMapping[str, Any]) -> None:
    """What equals the built-in value is written only where it stands already.

    What leads to the photos is always written: the login name differs between computers.
    """
    unwritten = BUILT_IN | dict.fromkeys(_ALWAYS_WRITTEN, "")
    for setting in SETTINGS:
        value = getattr(profile, setting)
        if not value:
            settings.pop(setting, None)
        elif settings.get(setting, unwritten[setting]) != value:
            settings[setting] = value


def _wrong(setting: str, value: str) -> str:
    if not value:
        return tr("{setting} is missing.", setting=setting)
    if _may_be_secret(setting, value):
        return tr("{setting} is not right.", setting=setting)
    return tr("{setting} is “{value}”.", setting=setting, value=value)


def _wrong_variable(setting: str, value: str) -> str:
    variable = _variable(setting)
    if _may_be_secret(setting, value):
        return tr("The variable {variable} is not right.", variable=variable)
    return tr("The variable {variable} is “{value}”.", variable=variable, value=value)


def _may_be_secret(setting: str, value: str) -> bool:
    """Whether a password, a key or a signature may be in a wrong value: then it is not shown."""
    # 40 such signs are an AWS secret key.
    shape = re.search(r"[@?\n]|.{81}|^[A-Za-z0-9/+]{40}$", value)
    return "key" in setting or shape is not None


def _variable(setting: str) -> str:
    return f"CLOUDERY_{setting.upper()}"


def _login_name() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # no passwd entry, no USER variable
        return "me"
