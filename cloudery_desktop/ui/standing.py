"""How all uploads stand, in words: what the panel and the tray say of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cloudery_desktop.language import number, tr
from cloudery_desktop.ui import words

if TYPE_CHECKING:
    from cloudery_desktop.uploads.manager import UploadManager
    from cloudery_desktop.uploads.totals import Totals


@dataclass(frozen=True, slots=True)
class Standing:
    """`paused`: all is on hold; `offline`: it waits for the network, or, `silent`, for an answer.

    `metered`: it waits for a line that is not paid for by the byte; `cloudless`: for a cloud.
    """

    totals: Totals
    busy: bool
    paused: bool = False
    offline: bool = False
    silent: bool = False
    metered: bool = False
    cloudless: bool = False

    @property
    def is_held(self) -> bool:
        """Whether nothing goes up because a person said so."""
        return self.paused or (bool(self.totals.paused) and not self.busy)

    @property
    def is_on_the_way(self) -> bool:
        """Whether there are photos that are to be up, and are not."""
        return bool(self.totals.files) and (self.busy or bool(self.totals.paused))

    @property
    def share(self) -> float:
        """How much of all bytes is up: 0 to 1."""
        totals = self.totals
        return totals.sent_bytes / totals.size_bytes if totals.size_bytes else 0.0

    @property
    def headline(self) -> str:
        """What goes on, in a few words."""
        totals = self.totals
        if self.is_held:
            if not totals.files:
                return tr("Paused")
            return tr("Paused, {done} of {count} uploaded", **self._done)
        if not self.busy:
            return _how_it_ended(totals)
        if not totals.files:
            return tr("Looking at the files…")
        if self.offline:
            return waiting(silent=self.silent)
        if self.metered:
            return tr("Waiting: metered connection")
        if self.cloudless:
            return tr("Waiting: not connected yet")
        return tr("Uploading {done} of {count}", **self._done)

    @property
    def details(self) -> str:
        """What stands below that: bytes, speed, time left."""
        totals = self.totals
        if not totals.files:
            if self.paused:
                return tr("What you add now waits until you resume.")
            if totals.rejected and not self.busy:
                why = tr("The list tells why.")
                return self._duplicates if totals.duplicates else why
            return tr("Nothing new to upload.") if totals.duplicates else tr("Nothing to upload.")
        share = words.part(totals.sent_bytes, totals.size_bytes)
        if self.is_held:
            return share
        if not self.busy:
            is_told = totals.done and (totals.failed or totals.rejected)  # in the headline
            parts = [] if is_told else [tr("{done} of {count} done", **self._done)]
            if totals.duplicates:
                parts.append(self._duplicates)
            return " · ".join((*parts, words.size(totals.sent_bytes)))
        if self.offline or self.metered or self.cloudless:
            return tr("{done} of {count} uploaded", **self._done) + f" · {share}"
        parts = [share]
        if totals.bytes_per_second:
            parts.append(tr("{size}/s", size=words.size(totals.bytes_per_second)))
        if totals.seconds_left is not None:
            parts.append(words.time_left(totals.seconds_left))
        return " · ".join(parts)

    @property
    def _duplicates(self) -> str:
        return tr("%n already uploaded", "", self.totals.duplicates)

    @property
    def _done(self) -> dict[str, str]:
        return {"done": number(self.totals.done), "count": number(self.totals.files)}


def waiting(*, silent: bool) -> str:
    """What for, where the cloud is out of reach. `silent`: it is not, and does not answer."""
    return tr("Waiting for the cloud") if silent else tr("Waiting for the network")


def is_busy(manager: UploadManager) -> bool:
    """Whether photos go up, or files are looked at. That its queue is being read is not told of."""
    return not manager.is_idle and (manager.is_looking or bool(manager.uploads))


def goes_on(manager: UploadManager) -> bool:
    """The same, unless all that goes up is to be paused or cancelled in a moment."""
    return is_busy(manager) and (manager.is_looking or bool(manager.totals().going_on))


def standing(manager: UploadManager) -> Standing:
    """How those of a manager stand now."""
    return Standing(
        manager.totals(),
        busy=is_busy(manager),
        paused=manager.is_paused,
        offline=manager.is_offline,
        silent=manager.is_silent,
        metered=manager.is_metered,
        cloudless=not manager.is_started,
    )


def _how_it_ended(totals: Totals) -> str:
    need_you = totals.failed + totals.rejected
    if totals.done and need_you:
        done = number(totals.done)
        return tr("{done} uploaded, %n (needs|need) you", "", need_you, done=done)
    if totals.rejected:  # it may be anything
        return tr("%n file(s) not uploaded", "", need_you)
    if totals.failed:
        return tr("%n photo(s) not uploaded", "", totals.failed)
    if totals.done:
        return tr("%n photo(s) uploaded", "", totals.done)
    if totals.duplicates:
        return tr("%n photo(s) already uploaded", "", totals.duplicates)
    return tr("Uploads")
