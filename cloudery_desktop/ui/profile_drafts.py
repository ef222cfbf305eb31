"""The profiles of the person's file while they are edited: what is wrong with one, and its name."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import count

from cloudery_desktop import config
from cloudery_desktop.folders import DEFAULT_PROFILE
from cloudery_desktop.language import tr
from cloudery_desktop.profile import Profile, faults
from cloudery_desktop.profiles import ConfigError, check_profile_name


@dataclass(slots=True)
class Draft:
    """A profile as it is being edited. `stored` is what the file has: None, it is new."""

    profile: Profile
    stored: Profile | None
    error: ConfigError | None = None  # why it cannot be edited

    @property
    def edited(self) -> bool:
        return self.error is None and self.profile != self.stored

    @property
    def blank(self) -> bool:
        """Whether nobody has said anything yet: it is not wrong, but cannot be used."""
        return self.error is None and not (self.edited or self.profile.bucket)

    def save(self) -> None:
        """Put it into the file. Raises ConfigError."""
        config.save_profile(self.profile)
        self.stored = self.profile


class Drafts:
    """Those of the file, in its order, then new ones. `in_use`: the profile connected with."""

    def __init__(self, in_use: str) -> None:
        self.in_use = in_use
        self.all: list[Draft] = []

    def load(self) -> None:
        """Read all that the file has. Raises ConfigError where nothing of it can be edited."""
        self.all = [_read(name) for name in config.profile_names()]

    @property
    def edited(self) -> bool:
        """Whether something would be lost."""
        return any(draft.edited for draft in self.all)

    def name_fault(self, draft: Draft) -> str:
        """What is wrong with the name of a new one, in words."""
        if draft.stored is not None:
            return ""
        name = draft.profile.name
        others = (other.profile.name for other in self.all if other is not draft)
        if name.lower() in (other.lower() for other in others):
            return tr("There is a profile “{name}” already.", name=name)
        try:
            check_profile_name(name)
        except ConfigError as error:
            return error.detail
        return ""

    def is_wrong(self, draft: Draft) -> bool:
        """Whether it cannot be saved as it is now."""
        if draft.error is not None:
            return False
        return bool(self.name_fault(draft) or (draft.edited and faults(draft.profile)))

    def is_in_use(self, draft: Draft) -> bool:
        return draft.stored is not None and draft.profile.name == self.in_use

    def in_words(self, draft: Draft) -> str:
        """Its name, and how it stands."""
        name = draft.profile.name or tr("New profile")
        state = ""
        if draft.error is not None or self.is_wrong(draft):
            state = tr("not right", "profile")
        elif draft.stored is None:
            state = tr("new", "profile")
        elif draft.edited:
            state = tr("edited", "profile")
        elif self.is_in_use(draft):
            state = tr("in use", "profile")
        return f"{name} · {state}" if state else name

    def add(self, like: Profile) -> Draft:
        """One more, with a name that none of the others has."""
        taken = {draft.profile.name.lower() for draft in self.all}
        stem = "new" if like == Profile() else f"{like.name[:56]}-copy"
        names = (stem if number == 1 else f"{stem}-{number}" for number in count(1))
        name = next(name for name in names if name.lower() not in taken)
        profile = replace(like, name=name) if like != Profile() else _read_new(name)
        draft = Draft(profile, None)
        self.all.append(draft)
        return draft

    def delete(self, draft: Draft) -> None:
        """Take it out of the file, too. The default one is there again, as it was at first.

        Raises ConfigError.
        """
        row = self.all.index(draft)
        name = draft.profile.name
        if draft.stored is not None or draft.error is not None:
            config.delete_profile(name)
        if name == DEFAULT_PROFILE and draft.stored is not None:
            self.all[row] = _read(name)
        else:
            del self.all[row]


def _read_new(name: str) -> Profile:
    return config.load_profile(name, environment={}, missing_ok=True)


def _read(name: str) -> Draft:
    try:
        profile = config.load_profile(name, environment={})
    except ConfigError as error:
        return Draft(Profile(name=name), None, error)
    if not config.is_set_up():
        # The built-in bucket is somebody else's.
        profile = replace(profile, bucket="", region="")
    return Draft(profile, profile)
