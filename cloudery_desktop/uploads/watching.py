"""Watched folders: a thread for each, so that a slow drive keeps no other folder waiting."""

from __future__ import annotations

import logging
import time
from functools import partial
from queue import Empty, SimpleQueue
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QObject, QThread, Signal

from cloudery_desktop.errands import Errand, give_way
from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.language import tr
from cloudery_desktop.uploads.seen_files import ListDamaged, SeenFiles
from cloudery_desktop.watch_list import outermost

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from cloudery_desktop.uploads.folder_watch import FolderWatch
    from cloudery_desktop.uploads.lifecycle import Upload
    from cloudery_desktop.uploads.manager import UploadManager

log = logging.getLogger(__name__)

_LEAST_SECONDS = 2.0  # between two looks at a folder
_MOST_SECONDS = 300.0
_SHARE = 50  # so many times as long as a look took: a large folder costs no more than a small one
_SHARE_EXPECTING = 10  # while something is being written there
_SHUTDOWN_MS = 3_000  # a network drive may not answer at all


class Watching(QObject):
    """Adds the photos that come into watched folders to a manager's uploads.

    `file` keeps in mind what was seen there. `found` carries a folder and how many photos have
    come into it, `changed` carries the `troubles`, `lost` a ClouderyError when what was seen is
    not known any more. All methods and signals belong to the main
    thread.
    """

    found = Signal(object, int)
    changed = Signal(object)
    lost = Signal(object)

    def __init__(self, manager: UploadManager, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._manager = manager
        self._file = file
        self._wanted: tuple[tuple[Path, ...], str] | None = None  # nobody has said yet
        self._sorted_out: tuple[tuple[Path, ...], str] | None = None
        self._is_restored = False
        self._is_over = False
        self._sorting_out: Errand | None = None
        self._threads: list[FolderThread] = []
        self._ending: set[QThread] = set()
        self._troubles: dict[Path, ClouderyError] = {}
        manager.restored.connect(self._on_restored)
        manager.added.connect(self._on_added)
        manager.trouble.connect(self._on_trouble)

    @property
    def folders(self) -> Sequence[Path]:
        """Those that are being watched now."""
        return tuple(thread.root for thread in self._threads)

    @property
    def troubles(self) -> Mapping[Path, ClouderyError]:
        """Why a folder cannot be watched at the moment."""
        return MappingProxyType(self._troubles)

    def watch(self, folders: Sequence[Path], mode: str) -> None:
        """From now on these and no others, once the uploads of earlier times are there.

        `mode` is "new", "all": with what was there before, or "off": what comes meanwhile is
        found later.
        """
        wanted = outermost(folders), mode
        if wanted != self._wanted:
            self._wanted = wanted
            self._begin()

    def end(self) -> None:
        """Find nothing more."""
        self._is_over = True
        self._end_threads()
        if self._sorting_out is not None:
            self._sorting_out.call_off()

    def close(self) -> bool:
        """Wait for the threads. False: one did not end in time."""
        self.end()
        last = QDeadlineTimer(_SHUTDOWN_MS)
        return all(thread.wait(last) for thread in tuple(self._ending))

    def _on_restored(self) -> None:
        self._is_restored = True
        self._begin()

    def _on_trouble(self, _trouble: ClouderyError | None) -> None:
        if self._threads and not self._manager.is_lasting:  # no more
            self._begin()

    def _on_added(self, uploads: tuple[Upload, ...]) -> None:
        # What is not on the disk has to be found again.
        for thread in self._threads if self._manager.is_lasting else ():
            thread.accept(uploads)

    def _begin(self) -> None:
        if self._wanted is None or self._is_over or not self._is_restored:
            return
        folders, _mode = self._wanted
        self._end_threads()
        lasting = self._manager.is_lasting
        self._troubles = {} if lasting else dict.fromkeys(folders, _not_kept())
        self.changed.emit(self.troubles)
        if lasting and (folders or self._file.exists()) and self._sorting_out is None:
            self._sort_out(folders)

    def _sort_out(self, folders: Sequence[Path]) -> None:
        """Forget folders that were taken from the list before any thread begins."""
        self._sorted_out = self._wanted
        work = partial(_keep_only, self._file, folders)
        errand = self._sorting_out = Errand("watched folders", work, self)
        self._ending.add(errand)
        errand.failed.connect(self._on_not_sorted_out)
        errand.finished.connect(self._on_sorted_out)
        errand.start()

    def _on_not_sorted_out(self, error: ClouderyError) -> None:
        log.warning("%s", error.report)
        if isinstance(error, ListDamaged):
            self.lost.emit(error)

    def _on_sorted_out(self) -> None:
        self._sorting_out = None
        self._on_ended()
        if self._wanted is None or self._is_over:
            return
        folders, mode = self._wanted
        if self._sorted_out != self._wanted:  # it has changed meanwhile
            self._sort_out(folders)
            return
        for folder in folders if mode != "off" else ():
            self._start(folder, with_old=mode == "all")

    def _start(self, folder: Path, *, with_old: bool) -> None:
        thread = FolderThread(folder, self._file, with_old=with_old)
        thread.found.connect(self._on_found)
        thread.told.connect(self._on_told)
        thread.finished.connect(self._on_ended)
        thread.accept(tuple(self._manager.uploads.values()), restored=True)
        self._threads.append(thread)
        thread.start(QThread.Priority.LowPriority)

    def _end_threads(self) -> None:
        threads, self._threads = self._threads, []
        for thread in threads:
            thread.end()
            self._ending.add(thread)

    def _on_ended(self) -> None:
        for thread in [thread for thread in self._ending if thread.isFinished()]:
            self._ending.remove(thread)
            thread.deleteLater()

    def _on_found(self, folder: Path, paths: tuple[Path, ...]) -> None:
        # Or it is watched no more, or by another thread.
        if folder in self.folders and self._manager.is_lasting:
            added = self._manager.looking_at(paths)  # when they were found the last time
            if new := [path for path in paths if path not in added]:
                self._manager.add(new)
                self.found.emit(folder, len(new))

    def _on_told(self, folder: Path, trouble: ClouderyError | None) -> None:
        if folder not in self.folders:
            return
        self._troubles.pop(folder, None)
        if trouble is not None:
            log.warning("Of a watched folder: %s", trouble.report)
        if isinstance(trouble, ListDamaged):  # the next look begins a new one
            self.lost.emit(trouble)
        elif trouble is not None:
            self._troubles[folder] = trouble
        self.changed.emit(self.troubles)


class FolderThread(QThread):
    """Looks through one folder again and again.

    `found` carries the folder and a tuple of paths, `told` the folder and why it cannot be
    watched, or None once it can.
    """

    found = Signal(object, object)
    told = Signal(object, object)

    def __init__(self, root: Path, file: Path, *, with_old: bool) -> None:
        super().__init__()
        self.setObjectName("folder")
        self.root = root
        self._file = file
        self._with_old = with_old
        self._is_over = False
        self._trouble: ClouderyError | None = None
        self._accepted: SimpleQueue[Callable[[FolderWatch], None] | None] = SimpleQueue()

    def accept(self, uploads: Iterable[Upload], *, restored: bool = False) -> None:
        """These are in the list of uploads, `restored` ones since an earlier time."""

        def keep(watch: FolderWatch) -> None:
            watch.accept(uploads, restored=restored)

        self._accepted.put(keep)

    def end(self) -> None:
        """Break off."""
        self._is_over = True
        self._accepted.put(None)

    def run(self) -> None:
        from cloudery_desktop.uploads.folder_watch import FolderWatch  # with Pillow, which is slow

        give_way()
        seen = SeenFiles(self._file)
        watch = FolderWatch(
            self.root, seen, with_old=self._with_old, is_ended=lambda: self._is_over
        )
        look_at = time.monotonic()
        while True:
            try:
                keep = self._accepted.get(timeout=max(0.0, look_at - time.monotonic()))
            except Empty:
                began = time.monotonic()
                self._tell(_trouble_of(lambda: self._look(watch)))
                look_at = time.monotonic() + _pause(time.monotonic() - began, watch)
                continue
            if keep is None:
                break
            if trouble := _trouble_of(partial(keep, watch)):
                log.warning("%s", trouble.report)  # it is found once more, then
                if isinstance(trouble, ListDamaged):
                    self._tell(trouble)
        seen.close()

    def _look(self, watch: FolderWatch) -> None:
        for photos in watch.look(time.monotonic()):
            if not self._is_over:
                self.found.emit(self.root, photos)

    def _tell(self, trouble: ClouderyError | None) -> None:
        was = self._trouble.sentence if self._trouble else ""
        if was != (trouble.sentence if trouble else ""):
            self._trouble = trouble
            self.told.emit(self.root, trouble)


def _not_kept() -> ClouderyError:
    return ClouderyError(
        tr("This folder is not watched at the moment."),
        tr("Cloudery cannot keep the list of your uploads, or another Cloudery has it."),
        tr("Close the other one, then open this one again."),
        retryable=True,
    )


def _trouble_of(work: Callable[[], None]) -> ClouderyError | None:
    try:
        work()
    except ClouderyError as error:
        return error
    except Exception:
        log.exception("A bug in watching a folder")
        return ClouderyError(
            tr("This folder cannot be watched."),
            tr("Something went wrong inside Cloudery."),
            tr("The log tells more."),
        )
    return None


def _pause(took: float, watch: FolderWatch) -> float:
    share = _SHARE_EXPECTING if watch.is_expecting else _SHARE
    return min(max(took * share, _LEAST_SECONDS), _MOST_SECONDS)


def _keep_only(file: Path, folders: Sequence[Path]) -> Iterable[object]:
    seen = SeenFiles(file)
    try:
        seen.keep_only([str(folder) for folder in folders])
    finally:
        seen.close()
    return ()
