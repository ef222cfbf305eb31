"""Whose photos are shown, and where on this disk everything that belongs to them is kept."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from cloudery_desktop.config import load_profile, save_profile
from cloudery_desktop.folders import DEFAULT_PROFILE, default_cache_dir, default_data_dir, stem_for
from cloudery_desktop.library.mirror import Mirror
from cloudery_desktop.library.thumbnail_cache import ThumbnailCache

if TYPE_CHECKING:
    from pathlib import Path

    from cloudery_desktop.profile import Profile


@dataclass(frozen=True, slots=True)
class Choice:
    """A profile's cloud, or the sandbox; `data_dir` is the folder that holds what is ours."""

    profile: Profile
    data_dir: Path
    sandbox: bool


def choose(profile_name: str, data_dir: Path, *, sandbox: bool, missing_ok: bool = False) -> Choice:
    """Raises ConfigError. The sandbox has settings of its own, and the same user for everybody."""
    if sandbox:
        own = load_profile(DEFAULT_PROFILE, _sandbox_settings(data_dir), environment={})
        return Choice(
            replace(own, name="sandbox", user_id="me", verify_by="md5"), data_dir, sandbox
        )
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


def _sandbox_settings(data_dir: Path) -> Path:
    return data_dir / "sandbox" / "settings.toml"


def _file_name(choice: Choice) -> str:
    return f"{stem_for(choice.profile.name)}.sqlite3"
