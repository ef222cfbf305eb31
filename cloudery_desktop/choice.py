"""Whose photos are shown, and where on this disk everything that belongs to them is kept."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from cloudery_desktop.config import load_profile, save_profile
from cloudery_desktop.folders import DEFAULT_PROFILE, default_cache_dir, default_data_dir, stem_for
from cloudery_desktop.library.mirror import Mirror
from cloudery_desktop.library.thumbnail_cache import ThumbnailCache
from cloudery_desktop.profile import Profile
from cloudery_desktop.profiles import ConfigError

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)

# What is set in its window.
_OF_THE_SANDBOX = ("speed_limit", "privacy", "link_format", "link_template", "copy_after_upload")


@dataclass(frozen=True, slots=True)
class Choice:
    """A profile's cloud, or the sandbox; `data_dir` is the folder that holds what is ours."""

    profile: Profile
    data_dir: Path
    sandbox: bool


def choose(profile_name: str, data_dir: Path, *, sandbox: bool, missing_ok: bool = False) -> Choice:
    """Raises ConfigError, but for the sandbox, which is the same for everybody.

    It has settings of its own; where these cannot be read they count as never said.
    """
    if sandbox:
        return Choice(_sandbox_profile(data_dir), data_dir, sandbox)
    return Choice(load_profile(profile_name, missing_ok=missing_ok), data_dir, sandbox)


def keep(choice: Choice, **settings: Any) -> Choice:
    """The choice with these settings, which are in its file by then. Raises ConfigError."""
    name, file = choice.profile.name, None
    if choice.sandbox:
        name, file = DEFAULT_PROFILE, _sandbox_settings(choice.data_dir)
    in_file = load_profile(name, file, environment={}, missing_ok=True)
    save_profile(replace(in_file, **settings), file)
    return replace(choice, profile=replace(choice.profile, **settings))


def queue_file(choice: Choice) -> Path:
    """Where the uploads of a choice are written down until they are up."""
    return choice.data_dir / "queue" / _file_name(choice)


def waiting_file(choice: Choice) -> Path:
    """Where uploads are written down as long as no cloud is chosen for them."""
    return choice.data_dir / "first-run" / "queue.sqlite3"


def deletions_file(choice: Choice) -> Path:
    """Where the photos deleted from a choice are written down until they are gone."""
    return choice.data_dir / "deletions" / _file_name(choice)


def watched_file(choice: Choice) -> Path:
    """Where it is written down which files of a choice's watched folders were seen."""
    return choice.data_dir / "watched" / _file_name(choice)


def pasted_folder(choice: Choice) -> Path:
    """Where pictures from the clipboard are kept until they are up."""
    return choice.data_dir / "pasted" / choice.profile.name


def first_pasted_folder(choice: Choice) -> Path:
    """The same as long as no cloud is chosen."""
    return choice.data_dir / "first-run" / "pasted"


def dragged_folder(choice: Choice) -> Path:
    """Where photos are kept for those they were dragged to, for a day."""
    return choice.data_dir / "dragged" / choice.profile.name


def mirror_of(choice: Choice) -> Mirror:
    """A copy of the choice's rows on this disk.

    Its owner is whatever decides which rows there are, and what their links are.
    """
    profile = choice.profile
    owner = (
        profile.bucket,
        profile.region,
        profile.table,
        profile.credentials,
        profile.aws_profile,
        profile.s3_endpoint_url,
        profile.dynamodb_endpoint_url,
        profile.delivery,
        profile.cloudfront_domain,
        profile.user_id,
    )
    # The sandbox may be at another address the next time.
    links_last = not choice.sandbox and profile.delivery in ("public", "cloudfront")
    file = choice.data_dir / "catalogue" / _file_name(choice)
    return Mirror(file, owner, links_last=links_last)


def thumbnail_cache(choice: Choice) -> ThumbnailCache:
    """The thumbnails that this computer keeps: of all profiles together, of a sandbox by itself."""
    profile = choice.profile
    most_bytes = cache_bytes(profile)
    if choice.sandbox:
        return ThumbnailCache(choice.data_dir / "sandbox-thumbnails", "sandbox", most_bytes)
    kept = choice.data_dir == default_data_dir().absolute()
    folder = default_cache_dir() if kept else choice.data_dir / "cache"
    server = profile.s3_endpoint_url or profile.region
    return ThumbnailCache(folder / "thumbnails", f"{server}\n{profile.bucket}", most_bytes)


def cache_bytes(profile: Profile) -> int:
    """How much room thumbnails may take on this disk."""
    return int(profile.thumbnail_cache_mb) * 1_000_000


def _sandbox_profile(data_dir: Path) -> Profile:
    built_in = Profile(name="sandbox", user_id="me", verify_by="md5")
    try:
        own = load_profile(DEFAULT_PROFILE, _sandbox_settings(data_dir), environment={})
    except ConfigError as error:
        log.warning("The sandbox's settings are not used: %s", error)
        return built_in
    # Its file has what leads to the photos, too, as that of the profiles does.
    return replace(built_in, **{setting: getattr(own, setting) for setting in _OF_THE_SANDBOX})


def _sandbox_settings(data_dir: Path) -> Path:
    return data_dir / "sandbox" / "settings.toml"


def _file_name(choice: Choice) -> str:
    return f"{stem_for(choice.profile.name)}.sqlite3"
