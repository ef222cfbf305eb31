"""The threads that upload, and what they have in common."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from cloudery_desktop.uploads.ahead import AheadThread
from cloudery_desktop.uploads.pace import Bandwidth, Connections
from cloudery_desktop.uploads.pipeline import Kind, Pipeline
from cloudery_desktop.uploads.thumbnails import ThumbnailThread
from cloudery_desktop.uploads.worker import LookoutThread, UploadThread

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QDeadlineTimer

    from cloudery_desktop.bandwidth import Timetable
    from cloudery_desktop.photo import Photo
    from cloudery_desktop.uploads.lifecycle import Upload
    from cloudery_desktop.uploads.post import FormSender
    from cloudery_desktop.uploads.upload import Attempt, Means

_TIMETABLE_MS = 10_000
_READERS = 2
_ASKERS = 16


class Crew(QObject):
    """`reached` carries a Reach, when it was asked for and when it changes."""

    reached = Signal(object)

    def __init__(self, parent: QObject, connections: Connections | None = None) -> None:
        super().__init__(parent)
        self.connections = connections or Connections()
        self.bandwidth = Bandwidth()
        self.pipeline = Pipeline(self.connections, self.bandwidth)
        self._lookout: LookoutThread | None = None
        self.thumbnails: ThumbnailThread | None = None
        self._ahead: AheadThread | None = None
        self._threads: list[QThread] = []
        self._owing: list[Upload] = []  # a thumbnail each, as soon as there is a cloud
        self._are_thumbnails_held = False
        self._timetable: Timetable | None = None
        self._clock = QTimer(self, interval=_TIMETABLE_MS)
        self._clock.timeout.connect(self._obey_the_timetable)

    def start(
        self,
        means: Means,
        report: Callable[[Attempt], None],
        report_end: Callable[[Attempt], None],
        on_thumbnail: Callable[[str, Photo | None], None],
    ) -> None:
        """All begin to work. `on_thumbnail` hears in the main thread of each that was stored."""
        from cloudery_desktop.uploads.upload import Attempt

        moved = self.pipeline.moved
        self.pipeline.start(lambda upload: Attempt(upload, means, report, moved))
        self.pipeline.run(partial(means.contents.look_for_new_ones, means.service))
        counts = {Kind.READER: _READERS, Kind.ASKER: _ASKERS, Kind.SENDER: self.connections.most}
        for kind, count in counts.items():
            self._threads += (
                UploadThread(kind, self.pipeline, report_end, self._make_sender, means.service)
                for _ in range(count)
            )
        self._lookout = LookoutThread(self.pipeline, self.connections, means.service)
        self._lookout.reached.connect(self.reached)
        self._threads.append(self._lookout)
        self.thumbnails = ThumbnailThread(means.service, self._make_sender)
        self.thumbnails.stored.connect(on_thumbnail)
        self.hold_thumbnails(held=self._are_thumbnails_held)
        for upload in self._owing:
            self.thumbnails.put(upload)
        self._owing.clear()
        self._threads.append(self.thumbnails)
        for thread in self._threads:
            trails = thread is self.thumbnails
            usual = QThread.Priority.InheritPriority
            thread.start(QThread.Priority.LowPriority if trails else usual)

    def get_ready(self) -> None:
        """Have what the first photo needs imported before there is one."""
        self._ahead = AheadThread()
        self._threads.append(self._ahead)
        self._ahead.start(QThread.Priority.LowPriority)

    @property
    def is_tidying(self) -> bool:
        """Whether thumbnails are being stored."""
        return self.thumbnails is not None and self.thumbnails.is_at_work

    def store_thumbnail(self, upload: Upload) -> None:
        """Beside its photo, which is up, if it owes one."""
        if upload.owes_thumbnail and self.thumbnails is None:
            self._owing.append(upload)
        elif upload.owes_thumbnail and self.thumbnails is not None:
            self.thumbnails.put(upload)

    def hold_thumbnails(self, *, held: bool) -> None:
        """Store none for now, or go on."""
        self._are_thumbnails_held = held
        if self.thumbnails is not None:
            self.thumbnails.hold(held=held)

    def keep_to(self, timetable: Timetable) -> None:
        """Be no faster than this says, by the time of day."""
        self._timetable = timetable
        self._clock.start()
        self._obey_the_timetable()

    def look_out_for_the_cloud(self) -> None:
        """Somebody found it gone: nothing is taken up until it is known to be there."""
        if self._lookout is not None:
            self.pipeline.hold(held=True)
            self._lookout.ask()

    def end(self) -> None:
        """Break off what is under way."""
        self._clock.stop()
        if self._ahead is not None:
            self._ahead.end()
        if self._lookout is not None:
            self._lookout.end()
        if self.thumbnails is not None:
            self.thumbnails.end()
        self.pipeline.close()

    def wait(self, last: QDeadlineTimer) -> bool:
        """Whether all threads have ended by then."""
        return all(thread.wait(last) for thread in self._threads)

    def _obey_the_timetable(self) -> None:
        if self._timetable is not None:
            self.bandwidth.limit = self._timetable.limit_at(datetime.now().astimezone())

    def _make_sender(self) -> FormSender:
        from cloudery_desktop.uploads.post import FormSender

        return FormSender(self.bandwidth, self.connections)
