"""How soon the first screen of thumbnails is there: from the disk, and over a home link.

python -m tests.benchmarks.first_screen [warm] [cold]

Needs an X display: xvfb-run -s "-screen 0 1280x800x24" python -m ...; `cold` also needs what
tests/benchmarks/link/network.py says.
"""

from __future__ import annotations

import functools
import io
import os
import signal
import ssl
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from itertools import cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.catalogue import (
    FilledTable,
    choice_in,
    opened_as_started,
    process_events,
    tell,
    told,
)
from tests.benchmarks.link.network import SERVER_ADDRESS, LinkKind, MissingToolError, link

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cloudery_desktop.app import App
    from cloudery_desktop.photo import Photo

_MODULE = "tests.benchmarks.first_screen"
_ROOT = Path(__file__).parents[2]
_PHOTOS, _WITH_THUMBNAIL, _PAIRS = 10_000, 60, 9
_PORT = 8443
_SERVER = f"https://{SERVER_ADDRESS}:{_PORT}"
_HOME = LinkKind(up_mbit=20, down_mbit=20, round_trip_ms=40)
_PATIENCE_SECONDS = 30.0


# -- what there is to show -------------------------------------------------------------------------


def small_copies() -> list[bytes]:
    """What our uploads store beside photos, as many as a large screen has."""
    from cloudery_desktop.imaging.small_copy import small_copy

    samples = [path for path in (_ROOT / "resources/samples").iterdir() if path.suffix != ".md"]
    made = [small_copy(path) for path in sorted(samples) if path.is_file()]
    return list(islice(cycle(made), _WITH_THUMBNAIL))


def photos() -> list[Photo]:
    table = FilledTable(_PHOTOS)
    made = map(table.photo, range(_PHOTOS))
    return [
        replace(photo, url=f"{_SERVER}/{photo.s3_key}", thumb_url=f"{_SERVER}/{photo.thumb_key}")
        for photo in made
    ]


def fill(folder: Path, *, cache: bool) -> None:
    """The mirror of these photos, and with `cache` their thumbnails on the disk."""
    from cloudery_desktop.backend import mirror_of, thumbnail_cache
    from cloudery_desktop.imaging.packed import packed
    from cloudery_desktop.imaging.thumbnail import thumbnail
    from cloudery_desktop.library.stretch import Stretch
    from cloudery_desktop.library.thumbnail_cache import Kept
    from cloudery_desktop.library.thumbnails import EDGE_PIXELS

    listed = photos()
    mirror = mirror_of(choice_in(folder))
    mirror.open()
    mirror.write(Stretch(tuple(listed), None, 0))
    mirror.complete(time.time())
    mirror.close()
    if cache:
        kept = thumbnail_cache(choice_in(folder))
        for photo, data in zip(listed, small_copies(), strict=False):
            made = thumbnail(io.BytesIO(data), EDGE_PIXELS)
            kept.write(photo.url, Kept(packed(made), is_embedded=False))


# -- what runs in a process of its own -------------------------------------------------------------


def show(folder: Path) -> None:
    """Prints when the photos were in the window, and when all thumbnails on the screen were."""
    app, _seen, in_it = opened_as_started(folder)
    deadline = time.time() + _PATIENCE_SECONDS
    seen: list[Photo] = []
    while not (seen and all(app.thumbnails.get(photo) for photo in seen)):
        process_events()
        seen = on_screen(app)
        if time.time() > deadline:
            sys.exit("Thumbnails are missing.")
    process_events()
    tell(in_it, time.time(), len(seen))


def on_screen(app: App) -> list[Photo]:
    grid, model = app.window.grid, app.window.grid_model
    screen = grid.viewport().rect()
    rows = range(min(model.rowCount(), _WITH_THUMBNAIL))
    visible = [row for row in rows if grid.visualRect(model.index(row, 0)).intersects(screen)]
    return [model.photos[row] for row in visible]


class _Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # connections are kept, as S3 does

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  its own name for it
        pass


def serve(folder: Path, certificate: Path, key: Path) -> None:
    handler = functools.partial(_Handler, directory=str(folder))
    server = ThreadingHTTPServer((SERVER_ADDRESS, _PORT), handler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    print("ready", flush=True)
    server.serve_forever()


# -- what is measured ------------------------------------------------------------------------------


def measure_warm() -> None:
    """From the start of the process, in turns with the minimal window."""
    with tempfile.TemporaryDirectory() as name:
        fill(Path(name), cache=True)
        ratios: list[float] = []
        rows: list[tuple[float, float]] = []
        count = 0.0
        for number in range(_PAIRS + 1):
            began, (floor, _memory) = told("--minimal")
            least = floor - began
            began, (_in_it, shown, count) = told("--show", name, module=_MODULE)
            if number:  # the first fills the caches
                rows.append((least * 1000, (shown - began) * 1000))
                ratios.append((shown - began) / least)
    least, ours = (statistics.median(column) for column in zip(*rows, strict=True))
    print(
        f"warm: {count:.0f} thumbnails of {_PHOTOS:,} photos after {ours:.0f} ms, minimal window"
        f" {least:.0f} ms, ratio {statistics.median(ratios):.2f} (median of {_PAIRS} pairs)"
    )


def measure_cold() -> None:
    """Over the link, nothing on the disk but the mirror, from when the photos are in the window."""
    from tests.benchmarks.certificates import make_certificates

    copies = small_copies()
    with tempfile.TemporaryDirectory() as name, link(_HOME) as made:
        folder = Path(name)
        certificates = make_certificates(folder, SERVER_ADDRESS)
        objects = folder / "objects"
        for photo, data in zip(photos(), copies, strict=False):
            file = objects / str(photo.thumb_key)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)
        mine = [sys.executable, "-m", _MODULE]
        files = (str(objects), str(certificates.certificate), str(certificates.key))
        environment = os.environ | {"REQUESTS_CA_BUNDLE": str(certificates.authority)}
        with subprocess.Popen(
            made.at_server([*mine, "--serve", *files]), stdout=subprocess.PIPE, cwd=_ROOT
        ) as server:
            assert server.stdout is not None
            server.stdout.readline()
            taken: list[float] = []
            count = 0.0
            for number in range(_PAIRS):
                fresh = folder / f"data{number}"
                fill(fresh, cache=False)
                command: Sequence[str] = made.at_client([*mine, "--show", str(fresh)])
                output = subprocess.run(
                    command, cwd=_ROOT, env=environment, check=True, capture_output=True, text=True
                ).stdout
                in_it, shown, count = map(float, output.split("\n")[-2].split())
                taken.append(shown - in_it)
            server.send_signal(signal.SIGTERM)
    size = sum(map(len, copies)) / len(copies) / 1000
    print(
        f"cold, {_HOME.down_mbit:g} Mbit/s, {_HOME.round_trip_ms:g} ms: {count:.0f} thumbnails of"
        f" {size:.0f} KB after {statistics.median(taken):.2f} s, at most {max(taken):.2f} s"
    )


def main() -> None:
    match sys.argv[1:]:
        case ["--show", folder]:
            show(Path(folder))
        case ["--serve", folder, certificate, key]:
            serve(Path(folder), Path(certificate), Path(key))
        case wanted:
            rows = {"warm": measure_warm, "cold": measure_cold}
            if not rows.keys() >= set(wanted):
                sys.exit(__doc__)
            try:
                for name in wanted or rows:
                    rows[name]()
            except MissingToolError as error:
                sys.exit(str(error))


if __name__ == "__main__":
    main()
