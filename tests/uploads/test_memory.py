"""8 photos of 300 MB at once: the process that reads and sends them must hardly grow."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.uploads.photos import jpeg

if TYPE_CHECKING:
    from pathlib import Path

SINK = """
import socket, threading
CREATED = b"HTTP/1.1 201 Created\\r\\nContent-Length: 0\\r\\n\\r\\n"

def serve(line):
    buffer = bytearray(1 << 20)
    count = line.recv_into(buffer)
    head, _, rest = bytes(buffer[:count]).partition(b"\\r\\n\\r\\n")
    lengths = [h for h in head.lower().split(b"\\r\\n") if h.startswith(b"content-length:")]
    left = int(lengths[0].split(b":")[1]) - len(rest)
    while left:
        left -= line.recv_into(buffer, min(left, len(buffer)))
    line.sendall(CREATED)

listener = socket.create_server(("127.0.0.1", 0))
print(listener.getsockname()[1], flush=True)
threads = [threading.Thread(target=serve, args=(listener.accept()[0],)) for _ in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
"""

SENDER = """
import re, sys, threading
from dataclasses import replace
from pathlib import Path
from cloudery_desktop.photo import Arrival, Photo, PhotoPage, PresignedPost, UploadTicket
from cloudery_desktop.uploads.duplicates import Contents
from cloudery_desktop.uploads.journal import Journal
from cloudery_desktop.uploads.post import FormSender
from cloudery_desktop.uploads.upload import Attempt, Means, Stage
from tests.uploads.photos import jpeg, photo_file, queued

def peak():  # MB
    return int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) / 1024

form = PresignedPost(f"http://127.0.0.1:{sys.argv[1]}/bucket", (("key", "k"),))
path = Path(sys.argv[2])
done = []

class Service:
    def request_upload(self, request):
        photo = Photo("me", 1, request.image_id, "k", request.mime_type, "", "pending")
        return UploadTicket(photo, form, "md5")

    def confirm_upload(self, photo, md5=None):
        return Arrival(replace(photo, status=""), "md5:" + md5)

    def list_photos(self, limit, cursor):
        return PhotoPage(())

journal = Journal()
journal.open()

def work():
    sender = FormSender()
    # Contents of its own: all are the same photo.
    means = Means(Service(), journal, Contents())
    attempt = Attempt(queued(path), means, lambda attempt: None)
    stage = Stage.PREPARE
    while stage is not None:
        stage = attempt.go(stage, sender)
    sender.close()
    upload = attempt.upload
    done.append(upload.state == "done" and upload.sent_bytes == path.stat().st_size)

before = peak()
threads = [threading.Thread(target=work) for _ in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
journal.close()
print(sum(done), peak() - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads its peak memory from /proc")
def test_eight_photos_of_300_mb(tmp_path: Path) -> None:
    photo = tmp_path / "photo.jpg"
    with photo.open("wb") as stream:
        stream.write(jpeg())  # what follows it does not matter
        stream.truncate(300 * 1000 * 1000)
    with subprocess.Popen([sys.executable, "-c", SINK], stdout=subprocess.PIPE, text=True) as sink:
        try:
            assert sink.stdout is not None
            port = sink.stdout.readline().strip()
            sent = subprocess.run(
                [sys.executable, "-c", SENDER, port, photo],
                capture_output=True,
                text=True,
                check=True,
                timeout=60,
            )
        finally:
            sink.kill()
    done, grown = sent.stdout.split()
    assert int(done) == 8
    assert float(grown) < 60
