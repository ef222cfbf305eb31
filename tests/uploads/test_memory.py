"""8 photos of 300 MB at once: the process that sends them must hardly grow."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

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
from pathlib import Path
from cloudery_desktop.photo import PresignedPost
from cloudery_desktop.uploads.attempt import Attempt
from cloudery_desktop.uploads.post import FormSender

def peak():  # MB
    return int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) / 1024

form = PresignedPost(f"http://127.0.0.1:{sys.argv[1]}/bucket", (("key", "k"),), 0.0)
done = []

def work():
    path = Path(sys.argv[2])
    sender = FormSender()
    sender.send(form, path, "image/jpeg", path.stat().st_size, Attempt(), lambda _: None)
    sender.close()
    done.append(1)

before = peak()
threads = [threading.Thread(target=work) for _ in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(len(done), peak() - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads its peak memory from /proc")
def test_eight_photos_of_300_mb(tmp_path: Path) -> None:
    photo = tmp_path / "photo.jpg"
    with photo.open("wb") as stream:
        stream.write(b"\xff\xd8\xff")
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
