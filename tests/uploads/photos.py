"""Photo files for the engine's tests."""

from __future__ import annotations

import io
import random
from typing import TYPE_CHECKING

from PIL import Image

from cloudery_desktop.photo import new_image_id
from cloudery_desktop.uploads.lifecycle import State, Upload

if TYPE_CHECKING:
    from pathlib import Path


def jpeg(colour: str = "teal", edge: int = 24) -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (edge, edge), colour).save(stream, "JPEG")
    return stream.getvalue()


def noise(edge: int) -> bytes:
    """A PNG of about 3 x edge x edge bytes."""
    stream = io.BytesIO()
    pixels = random.Random(edge).randbytes(3 * edge * edge)
    Image.frombytes("RGB", (edge, edge), pixels).save(stream, "PNG", compress_level=0)
    return stream.getvalue()


def photo_file(folder: Path, name: str = "photo.jpg", data: bytes | None = None) -> Path:
    path = folder / name
    path.write_bytes(jpeg() if data is None else data)
    return path


def queued(path: Path) -> Upload:
    """The upload that the intake makes of this file."""
    status = path.stat()
    return Upload(
        upload_id=new_image_id(),
        file=str(path),
        state=State.QUEUED,
        size_bytes=status.st_size,
        mtime_ns=status.st_mtime_ns,
    )
