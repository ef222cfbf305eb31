"""What a person can set of one cloud, and what must hold of it."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Literal, get_args, get_origin, get_type_hints

from cloudery_desktop.bandwidth import Timetable
from cloudery_desktop.folders import DEFAULT_PROFILE
from cloudery_desktop.language import marked, tr
from cloudery_desktop.links import PLACEHOLDERS, LinkFormat, template_fault
from cloudery_desktop.photo import Privacy  # noqa: TC001  # read at run time

if TYPE_CHECKING:
    from collections.abc import Callable


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
BUILT_IN = {setting: getattr(Profile(), setting) for setting in SETTINGS}

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
    if not value and not BUILT_IN[setting] and setting != "user_id":
        return ""
    broken = (phrase for holds, phrase in _RULES[setting] if not holds(value))
    return next((_in_words(setting, phrase) for phrase in broken), "")


def faults(profile: Profile) -> dict[str, str]:
    """Each setting that is wrong by itself or beside the others, and what is expected of it."""
    wrong = {s: phrase for s in SETTINGS if (phrase := expected(s, getattr(profile, s)))}
    for setting in _DELIVERY_NEEDS.get(profile.delivery, ()):
        if not getattr(profile, setting):
            wrong[setting] = expected_instead(setting)
    if profile.link_format == "template" and not profile.link_template:
        wrong["link_template"] = expected_instead("link_template")
    if "." in profile.bucket and not profile.s3_endpoint_url:
        wrong.setdefault(
            "bucket",
            tr(
                "a name without dots: the certificate of Amazon S3 does not cover the secure"
                " address of a bucket with dots"
            ),
        )
    return wrong


def expected_instead(setting: str) -> str:
    """What is expected where there is nothing."""
    return _in_words(setting, _RULES[setting][0][1])


def _in_words(setting: str, phrase: str) -> str:
    if setting in CHOICES:
        return tr(" or ", "between choices").join(f"“{choice}”" for choice in CHOICES[setting])
    return tr(phrase, **_WRITTEN_AS_IS)


def lacks_bucket(profile: Profile) -> bool:
    """Whether nobody has chosen a bucket. All of AWS shares their names; the built-in is taken."""
    return profile.bucket == BUILT_IN["bucket"] and not profile.s3_endpoint_url


def free_bucket_name() -> str:
    """A name that nobody in the world has, as good as certainly."""
    return f"{BUILT_IN['bucket']}-{secrets.token_hex(4)}"
