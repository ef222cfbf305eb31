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

import certifi

from tests.benchmarks.catalogue import folders_in, told
from tests.benchmarks.link.network import SERVER_ADDRESS, LinkKind, MissingToolError, link
from tests.benchmarks.opened import choice_in
from tests.benchmarks.table import FilledTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cloudery_desktop.choice import Choice
    from cloudery_desktop.photo import Photo

_MODULE = "tests.benchmarks.first_screen"
_MEASURED = "tests.benchmarks.opened"
_ROOT = Path(__file__).parents[2]
_PHOTOS, _WITH_THUMBNAIL, _PAIRS = 10_000, 60, 9
_PORT = 8443
_SERVER = f"https://{SERVER_ADDRESS}:{_PORT}"
_HOME = LinkKind(up_mbit=20, down_mbit=20, round_trip_ms=40)


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


def fill(choice: Choice, *, cache: bool) -> None:
    """The mirror of these photos, and with `cache` their thumbnails on the disk."""
    from cloudery_desktop.choice import mirror_of, thumbnail_cache
    from cloudery_desktop.imaging.packed import packed
    from cloudery_desktop.imaging.thumbnail import thumbnail
    from cloudery_desktop.library.stretch import Stretch
    from cloudery_desktop.library.thumbnail_cache import Kept
    from cloudery_desktop.library.thumbnails import EDGE_PIXELS

    listed = photos()
    mirror = mirror_of(choice)
    mirror.open()
    mirror.write(Stretch(tuple(listed), None, 0))
    mirror.complete(time.time())
    mirror.close()
    if cache:
        kept = thumbnail_cache(choice)
        for photo, data in zip(listed, small_copies(), strict=False):
            made = thumbnail(io.BytesIO(data), EDGE_PIXELS)
            kept.write(photo.url, Kept(packed(made), is_embedded=False))


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
    """From the start of the process, in turns with the minimal window.

    First comes the picture of how it was left, then the thumbnails themselves.
    """
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        environment = os.environ | folders_in(home)
        subprocess.run([sys.executable, "-m", _MODULE, "--fill"], check=True, env=environment)
        told("--again", home=home)  # there is a picture of it now
        rows: list[tuple[float, ...]] = []
        count = 0.0
        for number in range(_PAIRS + 1):
            began, (floor, _memory) = told("--minimal")
            least = floor - began
            began, (pictured, had_picture, shown, count) = told("--again", home=home)
            if not had_picture:
                sys.exit("There was no picture of how it was left.")
            if number:  # the first fills the caches
                taken = (pictured - began, shown - began)
                rows.append((least * 1000, *(t * 1000 for t in taken), *(t / least for t in taken)))
    least, *medians = (statistics.median(column) for column in zip(*rows, strict=True))
    print(
        "warm: {:.0f} thumbnails of {:,} photos on a picture after {:.0f} ms, live after {:.0f} ms,"
        " minimal window {:.0f} ms, ratios {:.2f} and {:.2f} (median of {} pairs)".format(
            count, _PHOTOS, *medians[:2], least, *medians[2:], _PAIRS
        )
    )


def fill_home() -> None:
    """The person's own folders, by the environment: settings, photos and thumbnails."""
    from cloudery_desktop.choice import choose
    from cloudery_desktop.config import save_profile
    from cloudery_desktop.folders import DEFAULT_PROFILE, default_data_dir, make_data_dir
    from cloudery_desktop.profile import Profile

    save_profile(Profile(bucket="holiday-photos", user_id="somebody"))
    data_dir = default_data_dir().absolute()
    make_data_dir(data_dir)
    fill(choose(DEFAULT_PROFILE, data_dir, sandbox=False), cache=True)


def measure_cold() -> None:
    """Over the link, nothing on the disk but the mirror, from when the photos are in the window."""
    from tests.certificates import make_certificates

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
        # As many authorities as a person's computer has.
        authorities = folder / "authorities.pem"
        authorities.write_bytes(
            Path(certifi.where()).read_bytes() + certificates.authority.read_bytes()
        )
        environment = os.environ | {"REQUESTS_CA_BUNDLE": str(authorities)}
        with subprocess.Popen(
            made.at_server([*mine, "--serve", *files]), stdout=subprocess.PIPE, cwd=_ROOT
        ) as server:
            assert server.stdout is not None
            server.stdout.readline()
            taken: list[float] = []
            count = 0.0
            for number in range(_PAIRS):
                fresh = folder / f"data{number}"
                fill(choice_in(fresh), cache=False)
                show = [sys.executable, "-m", _MEASURED, "--show", str(fresh)]
                command: Sequence[str] = made.at_client(show)
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
        case ["--fill"]:
            fill_home()
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
