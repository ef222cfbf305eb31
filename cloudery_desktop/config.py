"""What a person can set: profiles in a TOML file, overridden by `CLOUDERY_*` variables."""

from __future__ import annotations

import getpass
import os
import re
import secrets
from dataclasses import dataclass, fields
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin, get_type_hints

import platformdirs

from cloudery_desktop import folders, profiles
from cloudery_desktop.bandwidth import Timetable
from cloudery_desktop.folders import APP_NAME
from cloudery_desktop.language import marked, tr
from cloudery_desktop.links import PLACEHOLDERS, LinkFormat, template_fault
from cloudery_desktop.photo import Privacy  # noqa: TC001  # read at run time
from cloudery_desktop.profiles import ProfilesFile, check_profile_name

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, MutableMapping

DEFAULT_PROFILE = folders.DEFAULT_PROFILE
ConfigError = profiles.ConfigError


@dataclass(frozen=True, slots=True)
class Profile:
    """Where the photos of one profile go. Holds names, never keys.

    `credentials` says where the access key is: where the AWS tools keep it (`aws_profile` names
    one of their profiles), or in the system's keychain under this profile's name.
    `delivery` says how photos are seen: at their public address, through a CloudFront domain
    (with signed links or without), or by links signed for the private bucket itself.
    `verify_by` names the digest the server keeps of what it received: Amazon S3 keeps the
    SHA-256 of the form; a server that keeps none is checked by the MD5 in its ETag.
    `speed_limit` is how fast uploads may go, as `Timetable` reads it; empty is no limit.
    `link_format` is how links are copied, `link_template` what that is with “template”, as
    `links.Template` reads it; `copy_after_upload` whether that is done by itself.
    `privacy` is what of its metadata goes up with a photo, as `photo.Privacy` tells.
    `thumbnail_cache_mb` is how much room thumbnails may take on this disk, in megabytes.
    `watched_folders` are those whose photos go up by themselves, one path a line; `watch` says
    which of them: those that come, or those that are there already, too.
    """

    name: str = DEFAULT_PROFILE
    bucket: str = "cloudery-photos"
    region: str = "ap-south-1"
    table: str = "photos"
    user_id: str = ""
    credentials: Literal["aws", "keychain"] = "aws"
    aws_profile: str = ""
    s3_endpoint_url: str = ""
    dynamodb_endpoint_url: str = ""
    delivery: Literal["public", "cloudfront", "cloudfront-signed", "presigned"] = "public"
    cloudfront_domain: str = ""
    cloudfront_distribution: str = ""
    cloudfront_key_pair_id: str = ""
    cloudfront_private_key: str = ""  # the path of a PEM file
    verify_by: Literal["sha256", "md5"] = "sha256"
    speed_limit: str = ""
    link_format: LinkFormat = "url"
    link_template: str = ""
    copy_after_upload: Literal["no", "yes"] = "no"
    privacy: Privacy = "position"
    thumbnail_cache_mb: str = "1000"
    watched_folders: str = ""
    watch: Literal["new", "all", "off"] = "new"


SETTINGS = tuple(f.name for f in fields(Profile) if f.name != "name")
CHOICES: dict[str, tuple[str, ...]] = {
    setting: get_args(hint)
    for setting, hint in get_type_hints(Profile).items()
    if get_origin(hint) is Literal
}
_BUILT_IN = {setting: getattr(Profile(), setting) for setting in SETTINGS}
_ALWAYS_WRITTEN = ("bucket", "region", "table", "user_id")

_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_ENDPOINT = re.compile(
    rf"https?://(?:{_LABEL}(?:\.{_LABEL})*|\[[0-9a-f:.]+\])(?::(?P<port>\d{{1,5}}))?/?",
    re.ASCII | re.IGNORECASE,
)
_NO_TEXT = re.compile("[\0\ud800-\udfff]")  # no file and no table takes these


def _matches(pattern: str) -> Callable[[str], object]:
    return re.compile(pattern, re.ASCII).fullmatch


def _is_user_id(value: str) -> bool:
    return bool(value.strip()) and not _NO_TEXT.search(value) and len(value.encode()) <= 2048


def _is_endpoint(value: str) -> bool:
    found = _ENDPOINT.fullmatch(value)
    return found is not None and 0 < int(found["port"] or 443) < 65536


def _is_whole_path(value: str) -> bool:
    whole = value.startswith(("~/", "~\\")) or Path(value).is_absolute()
    return whole and not _NO_TEXT.search(value)


def _are_whole_paths(value: str) -> bool:
    return all(_is_whole_path(line.strip()) for line in value.splitlines() if line.strip())


def _is_timetable(value: str) -> bool:
    try:
        Timetable.parse(value)
    except ValueError:
        return False
    return True


_ENDPOINT_RULES = (
    (
        _is_endpoint,
        marked(
            "an address with https:// or http:// and nothing after the host and port,"
            " such as https://minio.example.com:9000"
        ),
    ),
)
# Setting -> what must hold of it, one after the other, and how that is said after “Expected:”.
_RULES: dict[str, tuple[tuple[Callable[[str], object], str], ...]] = {
    "bucket": (
        (
            _matches(r"[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]"),
            marked(
                "3 to 63 lower-case letters, digits, dots and hyphens, with a letter or digit"
                " first and last, such as holiday-photos"
            ),
        ),
        (_matches(r"(?!.*\.\.).*"), marked("a name without two dots side by side")),
        (
            _matches(r"(?!\d+\.\d+\.\d+\.\d+$).*"),
            marked("a name that does not look like an IP address"),
        ),
        (
            _matches(
                r"(?!xn--|sthree-|amzn-s3-demo-).*"
                r"(?<!-s3alias)(?<!--ol-s3)(?<!\.mrap)(?<!--x-s3)(?<!--table-s3)"
            ),
            marked(
                "a name that does not begin with xn--, sthree- or amzn-s3-demo- and does not end"
                " with -s3alias, --ol-s3, .mrap, --x-s3 or --table-s3: Amazon keeps these for"
                " itself"
            ),
        ),
    ),
    "region": ((_matches(_LABEL), marked("the name of a region, such as ap-south-1")),),
    "table": (
        (
            _matches(r"[A-Za-z0-9_.-]{3,255}"),
            marked("3 to 255 letters, digits, underscores, dots and hyphens, such as photos"),
        ),
    ),
    "user_id": ((_is_user_id, marked("a name that is not empty and has at most 2048 bytes")),),
    "aws_profile": (
        (
            lambda value: value.isprintable() and value == value.strip(),
            marked("the name of a profile of the AWS tools, such as holiday"),
        ),
    ),
    "s3_endpoint_url": _ENDPOINT_RULES,
    "dynamodb_endpoint_url": _ENDPOINT_RULES,
    "cloudfront_domain": (
        (
            _matches(rf"(?i:(?:{_LABEL}\.)+[a-z][a-z0-9-]{{0,61}}[a-z0-9])"),
            marked(
                "a host name without https:// and without a path, such as"
                " d111111abcdef8.cloudfront.net"
            ),
        ),
    ),
    "cloudfront_distribution": (
        (
            _matches(r"[A-Z0-9]{8,20}"),
            marked("8 to 20 capital letters and digits, such as E1A2B3C4D5E6F7"),
        ),
    ),
    "cloudfront_key_pair_id": (
        (_matches(r"[A-Z0-9]+"), marked("capital letters and digits, such as K2JCJMDEHXQW5F")),
    ),
    "cloudfront_private_key": (
        (_is_whole_path, marked("the whole path of a file, such as ~/keys/cloudfront.pem")),
    ),
    "speed_limit": (
        (
            _is_timetable,
            marked(
                "a speed such as 2 MB/s, “off”, or a plan such as 08:00 1 MB/s, 18:00 off,"
                " Sat-Sun off"
            ),
        ),
    ),
    "link_template": (
        (
            lambda value: not template_fault(value) and not _NO_TEXT.search(value),
            marked(
                "a text with {url} and, if you like, other placeholders in it, such as {example}."
                " There are {placeholders}; {two_braces} is a brace"
            ),
        ),
    ),
    "thumbnail_cache_mb": (
        (
            _matches(r"0|[1-9]\d{0,5}"),
            marked("a whole number of megabytes up to 999999, such as 1000; 0 keeps none"),
        ),
    ),
    "watched_folders": (
        (
            _are_whole_paths,
            marked("the whole paths of folders, one a line, such as ~/Pictures/Camera"),
        ),
    ),
    # What is expected of these, the choices themselves say.
    **{setting: ((choices.__contains__, ""),) for setting, choices in CHOICES.items()},
}
_WRITTEN_AS_IS = {
    "url": "{url}",
    "example": "[{name:markdown}]({url})",
    "placeholders": PLACEHOLDERS,
    "two_braces": "{{",
}
_DELIVERY_NEEDS = {
    "cloudfront": ("cloudfront_domain",),
    "cloudfront-signed": (
        "cloudfront_domain",
        "cloudfront_key_pair_id",
        "cloudfront_private_key",
    ),
}


def expected(setting: str, value: str) -> str:
    """What is expected of `setting` where `value` cannot be right; "" where it can."""
    if not value and not _BUILT_IN[setting] and setting != "user_id":
        return ""
    broken = (phrase for holds, phrase in _RULES[setting] if not holds(value))
    return next((_in_words(setting, phrase) for phrase in broken), "")


def faults(profile: Profile) -> dict[str, str]:
    """Each setting that is wrong by itself or beside the others, and what is expected of it."""
    wrong = {s: phrase for s in SETTINGS if (phrase := expected(s, getattr(profile, s)))}
    for setting in _DELIVERY_NEEDS.get(profile.delivery, ()):
        if not getattr(profile, setting):
            wrong[setting] = _first_expected(setting)
    if profile.link_format == "template" and not profile.link_template:
        wrong["link_template"] = _first_expected("link_template")
    if "." in profile.bucket and not profile.s3_endpoint_url:
        wrong.setdefault(
            "bucket",
            tr(
                "a name without dots: the certificate of Amazon S3 does not cover the secure"
                " address of a bucket with dots"
            ),
        )
    return wrong


def _first_expected(setting: str) -> str:
    """What is expected where there is nothing."""
    return _in_words(setting, _RULES[setting][0][1])


def _in_words(setting: str, phrase: str) -> str:
    if setting in CHOICES:
        return tr(" or ", "between choices").join(f"“{choice}”" for choice in CHOICES[setting])
    return tr(phrase, **_WRITTEN_AS_IS)


def config_file() -> Path:
    """The TOML file of the profiles: one table `[profiles.NAME]` each."""
    return platformdirs.user_config_path(APP_NAME, appauthor=False) / "config.toml"


def is_set_up() -> bool:
    """Whether anybody has said where photos go, in the file or by a variable."""
    return config_file().exists() or bool(overridden())


def overridden(environment: Mapping[str, str] = os.environ) -> dict[str, str]:
    """The settings that `CLOUDERY_*` variables override, with their values. Empty is as unset."""
    values = {setting: environment.get(_variable(setting), "") for setting in SETTINGS}
    return {setting: value for setting, value in values.items() if value}


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


def lacks_bucket(profile: Profile) -> bool:
    """Whether nobody has chosen a bucket. All of AWS shares their names; the built-in is taken."""
    return profile.bucket == _BUILT_IN["bucket"] and not profile.s3_endpoint_url


def free_bucket_name() -> str:
    """A name that nobody in the world has, as good as certainly."""
    return f"{_BUILT_IN['bucket']}-{secrets.token_hex(4)}"


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
                tr("Expected: {expected}.", expected=_first_expected(setting)),
                at=at,
            )
    return settings


def _put(profile: Profile, settings: MutableMapping[str, Any]) -> None:
    """What equals the built-in value is written only where it stands already.

    What leads to the photos is always written: the login name differs between computers.
    """
    unwritten = _BUILT_IN | dict.fromkeys(_ALWAYS_WRITTEN, "")
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
