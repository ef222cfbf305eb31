"""The TOML file of the profiles: read with its lines, changed with its comments kept."""

from __future__ import annotations

import re
import tomllib
from codecs import BOM_UTF8
from copy import deepcopy
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.language import tr
from cloudery_desktop.whole_file import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable, MutableMapping
    from pathlib import Path

    from tomlkit.items import Item, Key, Table

    Change = Callable[[MutableMapping[str, Any]], None]

_NOT_FOLDERS = "sandbox|con|prn|aux|nul|com[0-9]|lpt[0-9]"


class ConfigError(ClouderyError):
    """A setting, a profile or a file of settings that cannot be used."""


def check_profile_name(name: str) -> None:
    """Raises ConfigError for a name that cannot be a folder's of its own."""
    if not re.fullmatch("[A-Za-z0-9_-]{1,64}", name):
        why = tr("A name is made of 1 to 64 letters (a to z), digits, hyphens and underscores.")
    elif re.fullmatch(_NOT_FOLDERS, name, re.IGNORECASE):
        why = tr("Windows has this name for itself.")
        if name.lower() == "sandbox":
            why = tr("The sandbox has this name for itself.")
    else:
        return
    raise ConfigError(
        tr("“{name}” cannot be the name of a profile.", name=name), why, tr("Choose another name.")
    )


@dataclass(frozen=True, slots=True)
class ProfilesFile:
    """What stands in the file: `profiles` holds name -> setting -> value, in the file's order."""

    path: Path
    raw: bytes = field(repr=False)
    text: str = field(repr=False)
    profiles: dict[str, dict[str, Any]] = field(repr=False)

    @classmethod
    def read(cls, path: Path) -> ProfilesFile:
        """A missing file has no profiles. Raises ConfigError where the file cannot be read."""
        try:
            raw = path.read_bytes()
        except (FileNotFoundError, NotADirectoryError):  # to Windows they are one
            raw = b""
        except OSError as error:
            raise ConfigError(
                tr("The settings in {file} cannot be read.", file=path),
                f"{error.strerror or error}.",
            ) from error
        try:
            text = raw.decode("utf-8-sig").replace("\r\n", "\n")  # Notepad's marks
        except UnicodeDecodeError as error:
            line = raw.count(b"\n", 0, error.start) + 1
            raise ConfigError(
                tr("{file}, line {line}: this is not UTF-8 text.", file=path.name, line=line),
                advice=tr("Save the file again as UTF-8. The file is {file}.", file=path),
            ) from error
        try:
            document = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            named = re.search(r"at line (\d+)", str(error))
            line = int(named[1]) if named else text.rstrip("\n").count("\n") + 1
            raise ConfigError(
                tr("{file}, line {line}: this cannot be understood.", file=path.name, line=line),
                f"{error}.",
                tr(
                    'A setting is written like this: bucket = "holiday-photos". The file is'
                    " {file}.",
                    file=path,
                ),
            ) from error
        file = cls(path, raw, text, document.get("profiles", {}))
        _check(file, document)
        return file

    def error(self, what: str, why: str, advice: str = "", *, at: tuple[str, ...]) -> ConfigError:
        """The error that names file and line of what stands `at` these keys."""
        advice = f"{advice} {self._whole_path}".lstrip()
        line = self._line(at)
        if line is None:
            return ConfigError(tr("{file}: {what}", file=self.path.name, what=what), why, advice)
        title = tr("{file}, line {line}: {what}", file=self.path.name, line=line, what=what)
        return ConfigError(title, why, advice)

    def missing(self, name: str) -> ConfigError:
        """The error that says there is no profile `name`."""
        there_are = tr("The profiles there: none.")
        if self.profiles:
            there_are = tr("The profiles there: {names}.", names=", ".join(self.profiles))
        hint = "".join(self._meant(near) for near in get_close_matches(name, self.profiles, 1))
        return ConfigError(
            tr("There is no profile “{name}” in {file}.", name=name, file=self.path.name),
            there_are,
            f"{hint} {self._whole_path}".lstrip(),
        )

    def _meant(self, name: str) -> str:
        line = self._line(("profiles", name))
        if line is None:
            return tr("Did you mean “{name}”?", name=name)
        return tr(
            "Did you mean “{name}” ({file}, line {line})?",
            name=name,
            file=self.path.name,
            line=line,
        )

    @property
    def _whole_path(self) -> str:
        return tr("The file is {file}.", file=self.path)

    def _line(self, keys: tuple[str, ...]) -> int | None:
        """Where a value or a table's header stands, from 1. None where the file has no such key.

        The parsers keep no lines, but tomlkit writes back what it read: a mark put in the
        place of the value stands in the value's line.
        """
        from tomlkit import dumps, parse
        from tomlkit.exceptions import TOMLKitError
        from tomlkit.items import AoT, Table

        mark = uuid4().hex
        try:
            document = parse(self.text)
            table: Any = document
            item: Any = document
            for key in keys:
                table, item = item, item[key]
            # [profile.home] alone makes a table “profile”, and one that has no header.
            while isinstance(item, AoT) or (isinstance(item, Table) and item.is_super_table()):
                item = item[0] if isinstance(item, AoT) else next(iter(item.values()))
            if isinstance(item, Table):
                item.comment(mark)
            else:
                table[keys[-1]] = mark
            before, found, _ = dumps(document).partition(mark)
        except (TOMLKitError, ValueError):
            return None
        return before.count("\n") + 1 if found else None

    def change(self, name: str, change: Change) -> None:
        """Make `change` to the settings of profile `name`, which is added where it is not there.

        Raises ConfigError, and leaves the file alone, where it cannot be done.
        """
        wanted = deepcopy(self.profiles)
        change(wanted.setdefault(name, {}))
        text = self.text
        if name not in self.profiles:
            gap = "\n\n" if text.strip() else ""
            text = f"{text.rstrip()}{gap}[profiles.{name}]\n"
        self._save(partial(_changed, text, name, change), wanted)

    def remove(self, name: str) -> None:
        """Take profile `name` out. Raises ConfigError as `change` does."""
        wanted = {other: kept for other, kept in self.profiles.items() if other != name}
        self._save(partial(_without, self.text, name), wanted)

    def _save(self, edit: Callable[[], str], wanted: dict[str, dict[str, Any]]) -> None:
        from tomlkit.exceptions import TOMLKitError

        try:
            text = edit()
            # tomlkit breaks some of the rarer ways to write a table.
            understood = tomllib.loads(text).get("profiles", {}) == wanted
        except (TOMLKitError, ValueError):
            understood = False
        if not understood:
            raise ConfigError(
                tr("The settings in {file} cannot be changed here.", file=self.path),
                tr("They are written in an unusual way."),
                tr(
                    "Change them in a text editor, with one table [profiles.NAME] for each profile."
                ),
            )
        if b"\r\n" in self.raw:
            text = text.replace("\n", "\r\n")
        mark = BOM_UTF8 if self.raw.startswith(BOM_UTF8) else b""
        try:
            self.path.resolve().parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_whole(self.path, mark + text.encode(), durable=True)
        except OSError as error:
            raise ConfigError(
                tr("The settings cannot be saved in {file}.", file=self.path),
                f"{error.strerror or error}.",
                tr("Check that the disk has room and that you may write to this folder."),
            ) from error


def _check(file: ProfilesFile, document: dict[str, Any]) -> None:
    under = tr("Settings stand under [profiles.NAME], for example [profiles.default].")
    for key in document:
        if key != "profiles":
            raise file.error(tr("nothing is known of “{key}”.", key=key), under, at=(key,))
    if not isinstance(file.profiles, dict):
        raise file.error(tr("“profiles” holds no profiles."), under, at=("profiles",))
    for name, settings in file.profiles.items():
        if not isinstance(settings, dict):
            raise file.error(tr("“{name}” is no profile.", name=name), under, at=("profiles", name))


def _changed(text: str, name: str, change: Change) -> str:
    from tomlkit import dumps, parse
    from tomlkit.items import Table

    document: Any = parse(text if text.endswith("\n") else f"{text}\n")
    settings = document["profiles"][name]
    if isinstance(settings, Table):
        # What is added belongs above the comments that lead to the next table.
        tail = _cut_tail(settings)
        change(settings)
        settings.value.body.extend(tail)
    else:
        change(settings)
    return dumps(document)


def _without(text: str, name: str) -> str:
    from tomlkit import dumps, parse
    from tomlkit.items import Table

    document: Any = parse(text)
    settings = document["profiles"][name]
    if not isinstance(settings, Table):
        del document["profiles"][name]
        return dumps(document)
    settings.value.body[:] = _cut_tail(settings)  # it leads to the next table, so it stays
    mark = uuid4().hex
    settings.comment(mark)
    return re.sub(f".*{mark}\n?", "", dumps(document))


def _cut_tail(settings: Table) -> list[tuple[Key | None, Item]]:
    """Take the comments and blank lines after the last setting off."""
    body = settings.value.body
    end = len(body)
    while end and body[end - 1][0] is None:
        end -= 1
    tail = body[end:]
    del body[end:]
    return tail
