"""All that people drop by mistake or misfortune, through the real program in one batch."""

from __future__ import annotations

import json
import os
import struct
import subprocess
import sys
import zlib
from typing import Any

import pytest
from PIL import Image

from cloudery_desktop.assets import asset
from tests.test_cli import environment

SAMPLE = asset("samples", "red-canyon.jpg")
LONG_NAME = "ö" * 125 + "a.jpg"  # 255 bytes
GOOD_NAMES = (
    "गर्मी की छुट्टियाँ.jpg",
    "🏖️ 👨‍👩‍👧.jpg",
    "صورة العطلة.jpg",
    LONG_NAME,
    "no suffix",
    "a+b&c%20d?.jpg",
)


def vast_png() -> bytes:
    """30,000 x 30,000 pixels in some 100 KB: a decompression bomb."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        checksum = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + checksum

    edge = 30_000
    packer = zlib.compressobj()
    rows = b"".join(packer.compress(bytes(1 + edge // 8)) for _ in range(edge)) + packer.flush()
    header = struct.pack(">IIBBBBB", edge, edge, 1, 0, 0, 0, 0)
    parts = (chunk(b"IHDR", header), chunk(b"IDAT", rows), chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


@pytest.fixture(scope="module")
def ended(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """What `upload --json` says of each file, by name."""
    base = tmp_path_factory.mktemp("bad")
    folder = base / "photos"
    folder.mkdir()
    for name in GOOD_NAMES:  # each a photo of its own, as what follows a JPEG's end is no part
        (folder / name).write_bytes(SAMPLE.read_bytes() + name.encode())
    (folder / "empty.jpg").write_bytes(b"")
    (folder / "text.jpg").write_text("Dear diary")
    (folder / "cut.jpg").write_bytes(SAMPLE.read_bytes()[:100_000])
    Image.new("RGB", (1, 1), "red").save(folder / "pixel.png")
    (folder / "vast.png").write_bytes(vast_png())
    (folder / "gone.jpg").symlink_to(folder / "nowhere.jpg")
    (folder / "loop.jpg").symlink_to(folder / "loop.jpg")
    (folder / "round").mkdir()
    (folder / "round" / "again").symlink_to(folder)
    (folder / ".hidden.jpg").write_bytes(b"")
    (folder / "list.txt").write_text("milk")
    os.mkfifo(folder / "pipe")
    with (folder / os.fsdecode(b"\xff\xfe.jpg")).open("wb") as file:
        file.write(SAMPLE.read_bytes() + b"odd")
    batch = subprocess.run(
        [
            *(sys.executable, "-m", "cloudery_desktop", "--sandbox", "--data-dir", base / "data"),
            *("upload", folder, "--json"),
        ],
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
        env=environment(),
    )
    assert batch.returncode == 1, batch.stderr
    assert not batch.stderr
    records = [json.loads(line) for line in batch.stdout.splitlines()]
    assert len({record["path"] for record in records}) == len(records)
    return {os.path.basename(record["path"]): record for record in records}  # noqa: PTH119


@pytest.mark.parametrize("name", [*GOOD_NAMES, "pixel.png", "vast.png"])
def test_is_uploaded(ended: dict[str, dict[str, Any]], name: str) -> None:
    assert (ended[name]["state"], ended[name]["reason"]) == ("done", "")


@pytest.mark.parametrize(
    ("name", "state", "reason"),
    [
        ("empty.jpg", "rejected", "This file is empty."),
        ("text.jpg", "rejected", "This is not a photo."),
        ("cut.jpg", "rejected", "The photo ends too early."),
        ("gone.jpg", "rejected", "This link leads to a file that is not there."),
        ("loop.jpg", "rejected", "This link leads back to itself."),
        ("again", "skipped", "This folder is in the queue already."),
        (".hidden.jpg", "skipped", "Hidden file."),
        ("list.txt", "skipped", "This is not a photo."),
        ("pipe", "skipped", ""),
    ],
)
def test_is_not_uploaded_and_says_why(
    ended: dict[str, dict[str, Any]], name: str, state: str, reason: str
) -> None:
    assert ended[name]["state"] == state
    assert ended[name]["reason"].startswith(reason)
    assert ended[name]["reason"].endswith(".")
    assert ended[name]["url"] is None


def test_every_file_is_accounted_for(ended: dict[str, dict[str, Any]]) -> None:
    assert len(ended) == len(GOOD_NAMES) + 2 + 9 + 1
    odd = next(record for name, record in ended.items() if name.endswith("��.jpg"))
    assert odd["state"] == "done"
