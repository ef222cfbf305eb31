"""What widgets and models are tested on: an engine and thumbnails that do nothing by themselves."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QImage

from cloudery_desktop.library.thumbnail_maker import Made
from cloudery_desktop.library.thumbnails import Thumbnails
from cloudery_desktop.photo import Photo, Privacy
from cloudery_desktop.uploads.lifecycle import UNFINISHED, State, Upload
from cloudery_desktop.uploads.manager import UploadManager
from cloudery_desktop.uploads.totals import Totals

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from cloudery_desktop.bandwidth import Timetable
    from cloudery_desktop.errors import ClouderyError
    from cloudery_desktop.library.thumbnail_queue import Source

NOTHING = Totals(0, 0, 0, 0, 0, 0, 0.0)


class FixedThumbnails(Thumbnails):
    """Has what it is given, makes nothing, runs no thread."""

    def __init__(self) -> None:
        QObject.__init__(self)
        self.images: dict[Source, QImage] = {}
        self.reasons: dict[Source, str] = {}

    def get(self, asked: Source | Photo) -> QImage | None:
        return self.images.get(asked.url if isinstance(asked, Photo) else asked)

    def carry_over(self, old: str, new: str) -> None:
        if old in self.images:
            self.images.setdefault(new, self.images.pop(old))

    def in_memory(self, source: Source) -> QImage | None:
        return self.images.get(source)

    def reason(self, source: Source) -> str:
        return self.reasons.get(source, "")

    def forget(self, source: Source) -> None:
        self.images.pop(source, None)
        self.reasons.pop(source, None)

    def try_again(self) -> None:
        self.reasons.clear()

    def give(self, source: Source, colour: str, width: int = 40, height: int = 40) -> None:
        image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(QColor(colour))
        self.images[source] = image
        self.made.emit(Made(source, image))

    def refuse(self, source: Source, reason: str) -> None:
        self.reasons[source] = reason
        self.made.emit(Made(source, None, reason))


class StandInManager(UploadManager):
    """Its uploads are where the test puts them; `asked` holds what it was asked to do."""

    def __init__(self) -> None:
        QObject.__init__(self)
        self.by_id: dict[str, Upload] = {}
        self.asked: list[tuple[str, ...]] = []
        self.sums = NOTHING
        self.working: bool | None = None  # None: as the uploads' states say
        self.on_hold = self.offline = self.looking = self.metered = False
        self.named: set[Path] = set()
        self.lasting = self.started = self.keeping = True

    @property
    def uploads(self) -> Mapping[str, Upload]:
        return self.by_id

    @property
    def is_idle(self) -> bool:
        if self.working is not None:
            return not self.working
        return not any(upload.state in UNFINISHED for upload in self.by_id.values())

    @property
    def is_started(self) -> bool:
        return self.started

    @property
    def is_looking(self) -> bool:
        return self.looking

    def looking_at(self, paths: Iterable[Path]) -> set[Path]:
        return self.named.intersection(paths)

    @property
    def keeps_all(self) -> bool:
        return self.keeping

    @property
    def is_paused(self) -> bool:
        return self.on_hold

    @property
    def is_offline(self) -> bool:
        return self.offline

    @property
    def is_metered(self) -> bool:
        return self.metered

    @property
    def is_lasting(self) -> bool:
        return self.lasting

    def totals(self) -> Totals:
        return self.sums

    def put(self, *uploads: Upload) -> None:
        self.by_id.update({upload.upload_id: upload for upload in uploads})
        self.added.emit(uploads)

    def change(self, upload_id: str, state: State, **changes: Any) -> None:
        self.change_many(upload_id, state=state, **changes)

    def change_many(self, *upload_ids: str, **changes: Any) -> None:
        changed = tuple(replace(self.by_id[upload_id], **changes) for upload_id in upload_ids)
        self.by_id.update({upload.upload_id: upload for upload in changed})
        self.changed.emit(changed)

    def progress(self, sent_bytes: int, *upload_ids: str) -> None:
        moved = tuple(replace(self.by_id[one], sent_bytes=sent_bytes) for one in upload_ids)
        self.by_id.update({upload.upload_id: upload for upload in moved})
        self.progressed.emit(moved)

    def take(self, *upload_ids: str) -> None:
        for upload_id in upload_ids:
            del self.by_id[upload_id]
        self.removed.emit(upload_ids)

    def _ask(self, verb: str, upload_ids: Sequence[str]) -> None:
        if upload_ids:
            self.asked.append((verb, *upload_ids))

    def pause(self, *upload_ids: str) -> None:
        self._ask("pause", upload_ids)

    def resume(self, *upload_ids: str) -> None:
        self._ask("resume", upload_ids)

    def cancel(self, *upload_ids: str) -> None:
        self._ask("cancel", upload_ids)

    def retry(self, *upload_ids: str) -> None:
        self._ask("retry", upload_ids)

    def upload_next(self, *upload_ids: str) -> None:
        self._ask("upload_next", upload_ids)

    def upload_anyway(self, *upload_ids: str) -> None:
        self._ask("upload_anyway", upload_ids)

    def remove(self, *upload_ids: str) -> None:
        self._ask("remove", upload_ids)

    def pause_all(self) -> None:
        self.asked.append(("pause_all",))

    def resume_all(self) -> None:
        self.asked.append(("resume_all",))

    def cancel_all(self) -> None:
        self.asked.append(("cancel_all",))

    def go_on_with_key(self) -> None:
        self.asked.append(("go_on_with_key",))

    def retry_all(self) -> None:
        self.asked.append(("retry_all",))

    def clear(self) -> None:
        self.asked.append(("clear",))

    def clear_rejected(self) -> None:
        self.asked.append(("clear_rejected",))

    def try_now(self) -> None:
        self.asked.append(("try_now",))

    def spare_the_line(self, *, spared: bool) -> None:
        if spared is not self.metered:
            self.metered = spared
            self.metered_changed.emit(spared)

    def upload_as_it_is(self, *upload_ids: str) -> None:
        self._ask("upload_as_it_is", upload_ids)

    def set_privacy(self, privacy: Privacy) -> None:
        self.asked.append(("set_privacy", privacy))

    def add(self, paths: Sequence[Path], privacy: Privacy | None = None) -> None:
        self.asked.append(("add", *(path.name for path in paths)))

    def reject(self, path: Path, why: ClouderyError) -> None:
        self.asked.append(("reject", path.name, why.sentence))

    def set_speed_limit(self, timetable: Timetable) -> None:
        self.asked.append(("set_speed_limit", str(timetable)))


def an_upload(upload_id: str, state: State, **facts: Any) -> Upload:
    facts = {"size_bytes": 4_000_000, "photo": a_photo(7), **facts}
    file = str(facts.pop("path", f"/photos/{upload_id}.jpg"))
    return Upload(upload_id, file, state, **facts)


def some_file(folder: Path) -> dict[str, Any]:
    """A new file, and what an upload that has read it knows of it."""
    file = folder / f"{len(list(folder.iterdir()))}.jpg"
    file.write_bytes(b"a photo")
    status = file.stat()
    return {"path": file, "size_bytes": status.st_size, "mtime_ns": status.st_mtime_ns}


def a_photo(uploaded_at: int, **facts: Any) -> Photo:
    name = f"id{uploaded_at}"
    facts = {"url": f"http://photos/{name}", "file_name": f"{name}.jpg", **facts}
    return Photo("me", uploaded_at, name, f"uploads/{name}", "image/jpeg", **facts)


def colours_of(widget: QWidget, points: Sequence[tuple[int, int]]) -> list[str]:
    """The colours at these points of the widget as it is painted now."""
    image = widget.grab().toImage()
    return [image.pixelColor(x, y).name().upper() for x, y in points]


def count_of(colour: str, image: QImage) -> int:
    """How many pixels have exactly this colour."""
    wanted = QColor(colour).rgb()
    return sum(
        image.pixel(x, y) == wanted for y in range(image.height()) for x in range(image.width())
    )
