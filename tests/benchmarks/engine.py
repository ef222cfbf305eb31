"""Our upload engine as a process of its own, measured from within: hashing, no thumbnails.

usage: python -m tests.benchmarks.engine FOLDER [--connections N] [--bbr] [--sink URL] [--trace]

The cloud is that of CLOUDERY_* and AWS_* variables, and of no file; or, with --sink, a server at
URL that takes any form, and a service in memory that answers at once: then it is the engine alone.
The engine is connected, has listed the table and imported what it needs when the photos are added,
as in an open window.
The clock runs from then until the last photo is confirmed; every photo must be up then. Prints one
JSON line.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import resource
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QTimer

from cloudery_desktop.backend import Backend
from cloudery_desktop.choice import Choice
from cloudery_desktop.config import load_profile
from cloudery_desktop.errands import share_the_interpreter
from cloudery_desktop.uploads import connection
from cloudery_desktop.uploads.lifecycle import State
from cloudery_desktop.uploads.manager import UploadManager
from tests.benchmarks.sink.service import SinkService
from tests.uploads.fixed_crew import FixedCrew

if TYPE_CHECKING:
    from cloudery_desktop.service.photos import PhotoService
    from cloudery_desktop.uploads.lifecycle import Upload

_CONNECTING_MS = 5000  # by then what the first photo needs is imported


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--connections", type=int, help="so many at once; else as it sees fit")
    parser.add_argument("--bbr", action="store_true", help="with that congestion control")
    parser.add_argument("--sink", default="", help="a server that takes any form")
    parser.add_argument("--trace", action="store_true", help="tell of each second on stderr")
    asked: Any = parser.parse_args()
    share_the_interpreter()
    application = QCoreApplication([sys.argv[0]])
    if not asked.bbr:
        connection._uses_bbr = lambda sock: False
    manager = UploadManager(crew=lambda parent: FixedCrew(parent, asked.connections))
    service = _service(asked.sink)
    manager.start(service)
    manager.get_ready()
    QTimer.singleShot(_CONNECTING_MS, application.quit)
    application.exec()
    gc.collect()
    gc.freeze()
    gc.disable()  # the window does it in the main thread, when there is time

    manager.idle.connect(application.quit)
    started, cpu = time.perf_counter(), _cpu_seconds()
    clock = QTimer(interval=1000)
    if asked.trace:
        clock.timeout.connect(lambda: _trace(manager, time.perf_counter() - started))
        clock.start()
        manager.changed.connect(_tell_trouble)
    manager.add((asked.folder,))
    application.exec()
    seconds, cpu = time.perf_counter() - started, _cpu_seconds() - cpu

    uploads = tuple(manager.uploads.values())
    manager.close()
    for upload in uploads:
        if upload.state is not State.DONE:
            print(f"{upload.name}: {upload.state}. {upload.trouble.sentence}", file=sys.stderr)
    if not uploads or any(upload.state is not State.DONE for upload in uploads):
        return 1
    record = {
        "seconds": seconds,
        "cpu_seconds": cpu,
        "peak_mb": _peak_mb(),
        "photos": len(uploads),
        "bytes": sum(upload.size_bytes for upload in uploads),
    }
    print(json.dumps(record))
    return 0


def _service(sink: str) -> PhotoService:
    if sink:
        return SinkService(sink)
    profile = load_profile("default", Path(os.devnull))
    return Backend(Choice(profile, Path(os.devnull), sandbox=False)).open()


def _cpu_seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def _peak_mb() -> float:
    # Not ru_maxrss, which begins with the size of the process that started this one.
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def _tell_trouble(uploads: tuple[Upload, ...]) -> None:
    for upload in uploads:
        if upload.state is State.WAITING:
            print(f"         {upload.name} waits: {upload.trouble.sentence}", file=sys.stderr)


def _trace(manager: UploadManager, seconds: float) -> None:
    totals = manager.totals()
    busy = sum(upload.state is State.UPLOADING for upload in manager.uploads.values())
    rate = totals.bytes_per_second * 8 / 1e6
    print(
        f"{seconds:5.0f} s  {busy:3} uploading  {totals.done:4} done"
        f"  {totals.sent_bytes / 1e6:7.1f} MB sent  {rate:6.1f} Mbit/s",
        file=sys.stderr,
    )


if __name__ == "__main__":
    sys.exit(main())
