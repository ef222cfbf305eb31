from __future__ import annotations

import errno
import os
import random
import threading
import time
from pathlib import Path

import pytest

from cloudery_desktop.library.thumbnail_cache import Kept, ThumbnailCache

LINK = "https://bucket.s3.ap-south-1.amazonaws.com/uploads/a%20b.jpg"


def link(number: int) -> str:
    return f"https://bucket.example.com/uploads/{number}.jpg"


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def total(folder: Path) -> int:
    return sum(path.stat().st_size for path in files(folder))


@pytest.mark.parametrize("is_embedded", [False, True])
def test_what_is_written_is_read_at_the_next_start(tmp_path: Path, is_embedded: bool) -> None:
    kept = Kept(b"picture", is_embedded)
    ThumbnailCache(tmp_path / "new" / "folder", "bucket").write(LINK, kept)
    assert ThumbnailCache(tmp_path / "new" / "folder", "bucket").read(LINK) == kept
    assert ThumbnailCache(tmp_path / "new" / "folder", "other bucket").read(LINK) is None
    assert ThumbnailCache(tmp_path, "bucket").read(LINK) is None


def test_a_photo_is_the_same_by_whatever_link(tmp_path: Path) -> None:
    cache = ThumbnailCache(tmp_path, "bucket")
    cache.write(f"{LINK}?X-Amz-Signature=1", Kept(b"picture", is_embedded=False))
    for other in (LINK, f"{LINK}?X-Amz-Signature=2", "https://cdn.example/uploads/a%20b.jpg"):
        assert cache.read(other) == (b"picture", False)
    assert cache.read(LINK.replace("a%20b", "a")) is None
    cache.remove(f"{LINK}?X-Amz-Signature=3")
    assert cache.read(LINK) is None
    cache.remove(LINK)


def test_no_name_tells_anything(tmp_path: Path) -> None:
    cache = ThumbnailCache(tmp_path, "my-bucket")
    cache.write(f"{LINK}?X-Amz-Signature=5ec2e7", Kept(b"picture", is_embedded=False))
    (path,) = files(tmp_path)
    name = str(path.relative_to(tmp_path)) + path.read_bytes().decode("latin-1")
    for telling in ("uploads", "jpg", "bucket", "5ec2e7"):
        assert telling not in name


def test_a_damaged_file_is_forgotten(tmp_path: Path) -> None:
    chance = random.Random(5)
    cache = ThumbnailCache(tmp_path, "bucket")
    whole = Kept(bytes(range(200)), is_embedded=False)
    for _ in range(200):
        cache.write(LINK, whole)
        (path,) = files(tmp_path)
        content = bytearray(path.read_bytes())
        if chance.random() < 0.5:
            content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        else:
            del content[chance.randrange(len(content)) :]
        path.write_bytes(content)
        assert cache.read(LINK) is None
        assert files(tmp_path) == []
    cache.write(LINK, whole)
    assert cache.read(LINK) == whole


def test_the_longest_unused_go_first_and_the_size_is_kept(tmp_path: Path) -> None:
    cache = ThumbnailCache(tmp_path, "bucket", most_bytes=100_000)
    long_ago = time.time() - 10 * 86_400
    for number in range(90):
        cache.write(link(number), Kept(bytes(1000), is_embedded=False))
        newest = max(files(tmp_path), key=lambda path: path.stat().st_mtime_ns)
        os.utime(newest, (long_ago + number, long_ago + number))
    assert all(cache.read(link(number)) for number in range(10))  # looked at again: now the newest
    for number in range(90, 150):
        cache.write(link(number), Kept(bytes(1000), is_embedded=False))
        assert total(tmp_path) <= 100_000
    assert total(tmp_path) > 65_000
    assert all(cache.read(link(number)) for number in range(10))
    assert not any(cache.read(link(number)) for number in range(10, 50))
    assert cache.read(link(149))


def test_what_another_start_left_counts_too(tmp_path: Path) -> None:
    for start in range(5):
        cache = ThumbnailCache(tmp_path, "bucket", most_bytes=20_000)
        for number in range(15):
            cache.write(link(100 * start + number), Kept(bytes(1000), is_embedded=False))
        assert total(tmp_path) <= 20_000


def test_what_is_larger_than_the_bound_is_not_kept(tmp_path: Path) -> None:
    cache = ThumbnailCache(tmp_path, "bucket", most_bytes=500)
    cache.write(LINK, Kept(bytes(1000), is_embedded=False))
    assert files(tmp_path) == []


def test_two_cloudery_at_once(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Two caches on one folder, two threads each, all reading and writing the same few photos."""
    caches = [ThumbnailCache(tmp_path, "bucket", most_bytes=30_000) for _ in range(2)]
    wrong: list[object] = []

    def use(cache: ThumbnailCache, seed: int) -> None:
        chance = random.Random(seed)
        for _ in range(300):
            number = chance.randrange(60)
            found = cache.read(link(number))
            if found is not None and found.data != bytes([number]) * 1000:
                wrong.append(found)
            cache.write(link(number), Kept(bytes([number]) * 1000, is_embedded=False))

    threads = [
        threading.Thread(target=use, args=(cache, 10 * seed + at))
        for at, cache in enumerate(caches)
        for seed in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert caplog.text == ""
    # Each sees what the other wrote whenever it has itself written a sixteenth of the bound.
    assert total(tmp_path) <= 1.2 * 30_000
    assert not list(tmp_path.rglob("*.part"))


def test_what_a_crash_left_half_written_is_removed(tmp_path: Path) -> None:
    cache = ThumbnailCache(tmp_path, "bucket")
    cache.write(LINK, Kept(b"picture", is_embedded=False))
    (path,) = files(tmp_path)
    old, new = path.with_name("1.part"), path.with_name("2.part")
    for part in (old, new):
        part.write_bytes(b"half")
    os.utime(old, (0, time.time() - 86_400))
    (tmp_path / "stray").write_bytes(b"")
    ThumbnailCache(tmp_path, "bucket").write(link(1), Kept(b"picture", is_embedded=False))
    assert not old.exists()
    assert new.exists()  # somebody may be writing it


def test_a_full_disk_is_logged_once_and_left_alone_for_a_while(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    cache = ThumbnailCache(tmp_path, "bucket")
    cache.write(LINK, Kept(b"picture", is_embedded=False))
    tries: list[Path] = []

    def full(path: Path, data: bytes) -> int:
        tries.append(path)
        path.touch()
        raise OSError(errno.ENOSPC, "No space left on device", str(path))

    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_bytes", full)
        for number in range(3):
            cache.write(link(number), Kept(b"picture", is_embedded=False))
    assert len(tries) == 1
    assert caplog.text.count("No space left on device") == 1
    assert str(tmp_path) not in caplog.text
    assert len(files(tmp_path)) == 1
    assert cache.read(LINK) == (b"picture", False)
    cache.write(link(1), Kept(b"picture", is_embedded=False))
    assert cache.read(link(1)) is None  # still resting
    monkeypatch.setattr(time, "monotonic", lambda: time.perf_counter() + 1e9)
    cache.write(link(1), Kept(b"picture", is_embedded=False))
    assert cache.read(link(1)) == (b"picture", False)


def test_a_folder_that_cannot_be_is_no_trouble(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_bytes(b"")
    cache = ThumbnailCache(tmp_path / "file" / "thumbnails", "bucket")
    assert cache.read(LINK) is None
    cache.write(LINK, Kept(b"picture", is_embedded=False))
    cache.remove(LINK)
    assert cache.read(LINK) is None
    assert len(caplog.records) == 1


def test_cleared_it_tells_what_that_freed_and_goes_on(tmp_path: Path) -> None:
    cache = ThumbnailCache(tmp_path / "cache", "bucket")
    assert cache.clear() == 0  # nothing was ever kept
    for number in range(5):
        cache.write(link(number), Kept(bytes(1000), is_embedded=False))
    in_use = tmp_path / "cache" / "00" / "half.part"
    in_use.parent.mkdir(exist_ok=True)
    in_use.write_bytes(b"being written")
    held = total(tmp_path) - in_use.stat().st_size
    assert cache.clear() == held > 5000
    assert files(tmp_path) == [in_use]
    cache.write(LINK, Kept(b"picture", is_embedded=False))
    assert cache.read(LINK) is not None


def test_a_lower_bound_counts_at_once(tmp_path: Path) -> None:
    cache = ThumbnailCache(tmp_path / "cache", "bucket")
    cache.cut()  # nothing was ever kept
    for number in range(5):
        cache.write(link(number), Kept(bytes(1000), is_embedded=False))
    cache.most_bytes = 3000
    cache.cut()
    assert 0 < total(tmp_path) <= 3000
    cache.most_bytes = 0
    cache.cut()
    cache.write(LINK, Kept(b"picture", is_embedded=False))
    assert files(tmp_path) == []
