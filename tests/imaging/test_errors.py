from __future__ import annotations

import errno
import os
import struct
import warnings
import zlib
from pathlib import Path

import pytest
from PIL import Image, UnidentifiedImageError

from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.imaging.errors import (
    DamagedPhoto,
    TooLargeToPreview,
    UnreadableFile,
    open_file,
    os_errors,
)
from cloudery_desktop.imaging.pillow import pillow_errors
from tests.languages.brackets import brackets, is_translated


@pytest.mark.parametrize(
    ("code", "title", "retryable"),
    [
        (errno.ENOENT, "The file is not there.", False),
        (errno.ENOTDIR, "The file is not there.", False),
        (errno.EACCES, "You may not read this file.", False),
        (errno.EPERM, "You may not read this file.", False),
        (errno.EISDIR, "This is a folder, not a photo.", False),
        (errno.EIO, "The disk could not read this file.", True),
        (errno.ENXIO, "The drive this file is on does not answer.", True),
        (errno.ENODEV, "The drive this file is on does not answer.", True),
        (errno.ESTALE, "The drive this file is on does not answer.", True),
        (errno.ETIMEDOUT, "The drive this file is on does not answer.", True),
        (errno.ENAMETOOLONG, "The name of this file is too long.", False),
        (errno.ELOOP, "This link leads back to itself.", False),
        (errno.EMFILE, "Too many files are open.", True),
        (errno.EBADMSG, "The file could not be read.", False),
    ],
)
def test_errors_of_the_system(code: int, title: str, retryable: bool) -> None:
    with pytest.raises(UnreadableFile) as caught, os_errors():
        raise OSError(code, os.strerror(code), "/home/anna/secret.jpg")
    error = caught.value
    assert (error.title, error.retryable) == (title, retryable)
    unknown = title == "The file could not be read."
    assert error.detail == (f"The system says: {os.strerror(code)}." if unknown else "")
    assert error.advice.endswith(".")
    assert "secret" not in error.sentence


@pytest.mark.parametrize("code", [errno.ENOENT, errno.EACCES, errno.EIO, errno.EBADMSG])
def test_errors_of_the_system_can_be_translated(code: int) -> None:
    with brackets(), pytest.raises(UnreadableFile) as caught, os_errors():
        raise OSError(code, os.strerror(code))
    assert is_translated(caught.value.title)
    assert is_translated(caught.value.detail)
    assert is_translated(caught.value.advice)


def test_an_error_of_the_system_without_words() -> None:
    with pytest.raises(UnreadableFile) as caught, os_errors():
        raise OSError
    assert caught.value.sentence == (
        "The file could not be read. Check that other programs can open it."
    )


@pytest.mark.parametrize(
    "error",
    [
        OSError("image file is truncated"),
        OSError(errno.EINVAL, "Invalid argument"),  # a seek to a senseless offset
        UnidentifiedImageError("cannot identify image file"),
        EOFError(),
        SyntaxError("broken PNG file"),
        ValueError("Decompressed data too large"),
        TypeError(),
        IndexError(),
        KeyError(259),
        ZeroDivisionError(),
        OverflowError(),
        RuntimeError("decoder"),
        struct.error("unpack"),
        zlib.error("invalid"),
        Image.DecompressionBombError("too large"),
    ],
    ids=repr,
)
def test_errors_of_pillow(error: Exception) -> None:
    with pytest.raises(DamagedPhoto, match=r"^The photo is damaged\.$") as caught, pillow_errors():
        raise error
    assert caught.value.__cause__ is error
    assert "Copy it again from the camera" in caught.value.advice


def test_no_memory_is_no_damage() -> None:
    with pytest.raises(TooLargeToPreview, match="not enough memory"), pillow_errors():
        raise MemoryError


def test_an_error_of_the_disk_under_pillow_is_the_disks() -> None:
    with (
        pytest.raises(UnreadableFile, match="The disk could not read this file"),
        os_errors(),
        pillow_errors(),
    ):
        raise OSError(errno.EIO, "Input/output error")


@pytest.mark.parametrize("error", [ClouderyError("Something of ours."), NameError("a bug")])
def test_what_is_not_foreign_passes(error: Exception) -> None:
    with pytest.raises(type(error)) as caught, os_errors(), pillow_errors():
        raise error
    assert caught.value is error


def test_only_pillows_own_warnings_are_silenced() -> None:
    with pillow_errors():
        warnings.warn_explicit("Corrupt EXIF data", UserWarning, "f", 1, "PIL.TiffImagePlugin")
        with pytest.raises(UserWarning, match="ours"):
            warnings.warn_explicit("ours", UserWarning, "f", 1, "cloudery_desktop.app")


def test_what_is_no_ordinary_file_is_not_opened(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="not an ordinary file"), os_errors():
        open_file(Path(os.devnull))
    with pytest.raises(UnreadableFile, match="This is a folder"), os_errors():
        open_file(tmp_path)
