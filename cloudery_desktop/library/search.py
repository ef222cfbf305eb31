"""What a person types to find photos: words of their names, and filters.

beach type:heic camera:pixel after:2026-05 before:2026-06-15 larger:5MB taken-before:2020
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import inf
from typing import TYPE_CHECKING, NamedTuple

from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.imaging.formats import FORMATS
from cloudery_desktop.language import tr
from cloudery_desktop.library.order import age, seconds_before_epoch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from cloudery_desktop.photo import Photo

    _Tighter = Callable[[float, float], float]
    _Reader = Callable[["Term", datetime], float]

_TERM = re.compile(
    r"(?P<name>[a-z][a-z-]+):"
    r'(?P<value>"[^"]*"?|(?:(?<=larger:)|(?<=smaller:))[\d.,]+\s+[kmg]i?b(?!\S)|[^\s"]*)'
    r'|"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+)',
    re.IGNORECASE,
)
_DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_SIZE = re.compile(r"(\d+(?:[.,]\d+)?)\s*(?:([kmg])(i?)b?|b)?", re.IGNORECASE)
_BARE = re.compile(r"[\d.,]+")  # megabytes: nobody looks for photos of so many bytes
_OLDEST = 1e15  # seconds: what has no date counts as older
_POWERS = {"k": 1, "m": 2, "g": 3}
_TYPES = {
    known: frozenset({form.mime_type})
    for form in FORMATS
    for known in (form.name.casefold(), *(suffix.lstrip(".") for suffix in form.suffixes))
}
_TYPES["heif"] |= _TYPES["heic"]  # every HEIC is one
_TYPES["raw"] |= {form.mime_type for form in FORMATS if form.is_raw}  # of whichever maker


class SearchError(ClouderyError):
    """A search that is not understood: which part of it, and what is expected."""


class Term(NamedTuple):
    """A part of a search. `name` is the filter's, "" for words. It stands at [start:end]."""

    name: str
    value: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Search:
    """What photos are looked for. As it is made, without anything, it finds all.

    `words` stand in the name, folded; `cameras` in the camera's maker and model, which not every
    row has. `types` are MIME types, none: any. Of the bounds the lower
    ones are inclusive, the upper ones exclusive: of the upload in milliseconds since the epoch, of
    when it was taken in seconds since the wall clock's. Sizes in bytes are exclusive both.
    """

    words: tuple[str, ...] = ()
    cameras: tuple[str, ...] = ()
    types: frozenset[str] = frozenset()
    uploaded_from: float = -inf
    uploaded_until: float = inf
    taken_from: float = -inf
    taken_until: float = inf
    larger: float = -inf
    smaller: float = inf

    def among(self, photos: Iterable[Photo]) -> list[Photo]:
        """Those of these photos that are looked for, in the order they come in.

        One pass a condition, the cheap ones first: a hundred thousand take some ten milliseconds.
        """
        found = photos
        if self.uploaded_from > -inf or self.uploaded_until < inf:
            since, until = self.uploaded_from, self.uploaded_until
            found = [photo for photo in found if since <= photo.uploaded_at < until]
        if self.types:
            types = self.types
            found = [photo for photo in found if photo.mime_type in types]
        if self.larger > -inf or self.smaller < inf:
            larger, smaller = self.larger, self.smaller
            found = [p for p in found if p.size_bytes is not None and larger < p.size_bytes]
            found = [p for p in found if (p.size_bytes or 0) < smaller]
        for camera in self.cameras:
            found = [photo for photo in found if photo.camera and camera in folded(photo.camera)]
        for word in self.words:
            found = [photo for photo in found if word in folded(photo.file_name or photo.image_id)]
        if self.taken_from > -inf or self.taken_until < inf:
            newest, oldest = -self.taken_until, min(-self.taken_from, _OLDEST)
            found = [photo for photo in found if newest < age(photo) <= oldest]
        return found if isinstance(found, list) else list(found)

    def finds(self, photo: Photo) -> bool:
        """Whether this photo is looked for."""
        return bool(self.among((photo,)))

    def is_within(self, other: Search) -> bool:
        """Whether all that this finds, `other` finds too."""
        return (
            all(any(word in own for own in self.words) for word in other.words)
            and all(any(part in own for own in self.cameras) for part in other.cameras)
            and (not other.types or (bool(self.types) and self.types <= other.types))
            and self.uploaded_from >= other.uploaded_from
            and self.uploaded_until <= other.uploaded_until
            and self.taken_from >= other.taken_from
            and self.taken_until <= other.taken_until
            and self.larger >= other.larger
            and self.smaller <= other.smaller
        )


EVERYTHING = Search()


def understood(text: str, now: datetime) -> Search:
    """The search that `text` asks for, at `now` in the person's time zone.

    Raises SearchError for what is no filter, or none of its values.
    """
    words: list[str] = []
    cameras: list[str] = []
    types: frozenset[str] | None = None
    bounds: dict[str, float] = {}
    for term in terms(text):
        if not term.name:
            words.append(folded(term.value))
        elif term.name == "camera":
            cameras.append(_camera(term))
        elif term.name == "type":
            types = _types(term) if types is None else types & _types(term)
        elif term.name in _BOUNDS:
            bound, tighter, read = _BOUNDS[term.name]
            value = read(term, now)
            bounds[bound] = tighter(bounds.get(bound, value), value)
        else:
            raise SearchError(
                tr("There is no filter “{filter}:”.", filter=term.name),
                advice=tr(
                    "There are type, camera, after, before, taken-after, taken-before, larger"
                    " and smaller. A name with a colon goes between quotes."
                ),
            )
    if types is not None and not types:
        raise SearchError(
            tr("No photo has two types."), advice=tr("For either, write type:heic,png.")
        )
    named = tuple(word for word in words if word)
    return Search(named, tuple(cameras), types or frozenset(), **bounds)


def understood_part(text: str, now: datetime) -> Search:
    """The search that what is understood of `text` asks for."""
    search, kept = EVERYTHING, ""
    for term in terms(text):
        tried = f"{kept} {text[term.start : term.end]}"
        try:
            search = understood(tried, now)
        except SearchError:
            continue
        kept = tried
    return search


def terms(text: str) -> Iterator[Term]:
    """The parts of a search as it is typed; filters by their names in small letters."""
    for found in _TERM.finditer(text):
        name = (found["name"] or "").casefold()
        value = found["value"] if name else found["phrase"] or found["word"] or ""
        yield Term(name, (value or "").strip('"'), found.start(), found.end())


def may_become_filter(text: str) -> bool:
    """Whether it ends with what may be the beginning of a filter's name: “beach aft”."""
    last = next(reversed(tuple(terms(text))), None)
    if last is None or last.name or text[last.start :] != last.value:
        return False
    return any(name.startswith(last.value.casefold()) for name in ("type", "camera", *_BOUNDS))


def filtered(text: str, name: str, value: str) -> str:
    """The search with this filter in the place of those of its name; "" takes them out."""
    for term in reversed(tuple(terms(text))):
        if term.name == name:
            text = f"{text[: term.start].rstrip()} {text[term.end :].lstrip()}"
    value = f'"{value}"' if any(map(str.isspace, value)) else value
    return f"{text.strip()} {name}:{value}".strip() if value else text.strip()


def filter_value(text: str, name: str) -> str:
    """What the last filter of this name says; "" without one."""
    return next((term.value for term in reversed(tuple(terms(text))) if term.name == name), "")


def known_types() -> Sequence[tuple[str, str]]:
    """What photos can be of: how it is called, and what stands after “type:”.

    Raw photos are one, though the types of the makers are understood, too.
    """
    names = [form.name for form in FORMATS if not form.is_raw or form.name == "RAW"]
    return [(name, name.casefold()) for name in names]


def folded(text: str) -> str:
    """The text as it is compared: a disk may spell “é” in two ways, a person in two cases."""
    return text.lower() if text.isascii() else unicodedata.normalize("NFC", text).casefold()


def _types(term: Term) -> frozenset[str]:
    asked = [word.strip().lstrip(".").casefold() for word in term.value.split(",") if word.strip()]
    unknown = [word for word in asked if word not in _TYPES]
    if unknown or not asked:
        what = tr("Which type?")
        if unknown:
            what = tr("No photo is of the type “{type}”.", type=unknown[0])
        there_are = ", ".join(name for _, name in known_types())
        raise SearchError(what, advice=tr("There are {types}.", types=there_are))
    return frozenset().union(*(_TYPES[word] for word in asked))


def _camera(term: Term) -> str:
    if not term.value.strip():
        advice = tr('Write a part of its maker or model, like camera:pixel or camera:"eos r5".')
        raise SearchError(tr("Which camera?"), advice=advice)
    return folded(term.value.strip())


def _day(term: Term, now: datetime) -> datetime:
    """The first moment of the day, month or year, by the wall clock."""
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)
    named = {"today": midnight, "yesterday": midnight - timedelta(days=1)}
    value = term.value.casefold()
    if value in named:
        return named[value]
    numbers = _DAY.fullmatch(value)
    if numbers is not None:
        year, month, day = (int(number) if number else 1 for number in numbers.groups())
        try:
            return datetime(year, month, day)  # noqa: DTZ001  # the wall clock's
        except ValueError:
            raise _no_day(term, tr("There is no day {day}.", day=term.value)) from None
    if value:
        raise _no_day(term, tr("“{text}” is no day.", text=term.value))
    raise _no_day(term, tr("From when? “{filter}:” wants a day.", filter=term.name))


def _no_day(term: Term, what: str) -> SearchError:
    advice = tr(
        "Write a day, a month or a year, like {filter}:2026-05-31, {filter}:2026-05 or"
        " {filter}:today.",
        filter=term.name,
    )
    return SearchError(what, advice=advice)


def _milliseconds(moment: datetime) -> float:
    if not 1970 < moment.year < 9999:  # not every system can tell the time zone of then
        return -seconds_before_epoch(moment) * 1000
    return moment.timestamp() * 1000


def _bytes(term: Term, _now: datetime) -> float:
    value = f"{term.value}M" if _BARE.fullmatch(term.value) else term.value
    found = _SIZE.fullmatch(value)
    if found is None:
        what = tr("“{filter}:” wants a size.", filter=term.name)
        if term.value:
            what = tr("“{text}” is no size.", text=term.value)
        raise SearchError(what, advice=tr("Write a size, like larger:5MB or smaller:500kB."))
    number, unit, binary = found.groups()
    thousand = 1024 if binary else 1000
    size = float(number.replace(",", "."))
    return size * float(thousand ** _POWERS[unit.casefold()]) if unit else size


def _uploaded(term: Term, now: datetime) -> float:
    return _milliseconds(_day(term, now))


def _was_taken(term: Term, now: datetime) -> float:
    return -seconds_before_epoch(_day(term, now))


# Which bound a filter sets, which of two counts, and how its value is read.
_BOUNDS: Mapping[str, tuple[str, _Tighter, _Reader]] = {
    "after": ("uploaded_from", max, _uploaded),
    "before": ("uploaded_until", min, _uploaded),
    "taken-after": ("taken_from", max, _was_taken),
    "taken-before": ("taken_until", min, _was_taken),
    "larger": ("larger", max, _bytes),
    "smaller": ("smaller", min, _bytes),
}
