"""What is measured: each row is so many photos over one way, by us and by others."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

from tests.benchmarks.link.network import LinkKind

if TYPE_CHECKING:
    from tests.benchmarks.link.network import Congestion

OURS = "ours"
LINKS = "links-"
_FIXED = tuple(f"{OURS}-{connections}" for connections in (8, 16, 32, 4, 2, 1))  # likeliest first


@dataclass(frozen=True)
class Row:
    """`clients` are run one after the other, in turns. "ours-8" is our engine with eight
    connections at all times, which gives up where it is clearly slower than another number.

    Over a link the server is real and speaks TLS; without one, `server` says what it is.
    `congestion`: what our engine may ask for; the others always have CUBIC.
    """

    name: str
    photos: int
    photo_bytes: int
    clients: tuple[str, ...]
    link: LinkKind | None = None
    congestion: Congestion = "cubic"
    server: Literal["real", "sink"] = "real"

    @property
    def title(self) -> str:
        size = self.photo_bytes / 1e6
        photos = (
            f"{self.photos:,} photos of {f'{size:g} MB' if size >= 1 else f'{size * 1000:g} kB'}"
        )
        if self.link is None:
            what = "a real server" if self.server == "real" else "a server that discards"
            return f"{photos}, loopback, {what}"
        ours = "" if self.congestion == "cubic" else ", ours may ask for BBR"
        return f"{photos}, {self.link}, CUBIC{ours}"

    def shortened(self) -> Row:
        """With a quarter of the photos, to see that it works."""
        return replace(self, photos=max(4, self.photos // 4))


_HOME = LinkKind(up_mbit=20, round_trip_ms=40)
_POOR = LinkKind(up_mbit=50, round_trip_ms=100, loss_percent=0.5)
_MB = 1_000_000


def _any_link(up: float, round_trip: float, loss: float, photos: int, size: int = 4 * _MB) -> Row:
    kind = LinkKind(up, round_trip, loss, down_mbit=max(up, 100))
    clients = (OURS, *_FIXED)
    return Row(f"{LINKS}{up:g}-{round_trip:g}-{loss:g}", photos, size, clients, kind)


ROWS = (
    Row("home", 40, 4 * _MB, (OURS, "rclone", "s5cmd", "aws"), _HOME),
    Row("poor40", 40, 4 * _MB, (OURS, "rclone", "s5cmd", "aws"), _POOR),
    Row("poor160", 160, 4 * _MB, (OURS, "s5cmd"), _POOR),
    Row("home-bbr", 40, 4 * _MB, (OURS, "rclone"), _HOME, "bbr"),
    Row("poor40-bbr", 40, 4 * _MB, (OURS, "s5cmd"), _POOR, "bbr"),
    Row("poor160-bbr", 160, 4 * _MB, (OURS, "s5cmd"), _POOR, "bbr"),
    Row("small", 2000, 60_000, (OURS, "s5cmd"), _HOME),
    # Mbit/s up, round trip in ms, loss in percent; so many photos that a run takes 20 to 60 s.
    _any_link(5, 5, 0, 20, _MB),
    _any_link(5, 300, 2, 20, _MB),
    _any_link(50, 20, 0, 50),
    _any_link(50, 300, 0, 50),
    _any_link(100, 50, 2, 50),
    _any_link(500, 5, 0, 300),
    _any_link(500, 5, 2, 300),
    _any_link(500, 300, 0, 200),
    Row("loopback-real", 200, 3_870_000, (OURS, "rclone", "s5cmd")),
    Row("loopback-sink", 200, 3_870_000, (OURS, "curl", "rclone", "s5cmd"), server="sink"),
)
_BY_NAME = {row.name: row for row in ROWS}


def chosen(names: list[str]) -> tuple[Row, ...]:
    """The rows of these names; "links" names all of them. Raises KeyError."""
    if not names:
        return ROWS
    found: dict[str, Row] = {}
    for name in names:
        family = [row for row in ROWS if row.name.startswith(f"{name}-")]
        for row in [_BY_NAME[name]] if name in _BY_NAME else family:
            found[row.name] = row
        if name not in _BY_NAME and not family:
            raise KeyError(name)
    return tuple(found.values())


def from_record(record: dict[str, Any]) -> Row:
    """The row that `asdict` made a record of."""
    kind = record["link"] and LinkKind(**record["link"])
    return Row(**{**record, "link": kind, "clients": tuple(record["clients"])})


def connections_of(client: str) -> int | None:
    """How many a client of ours has at all times; None: it chooses, or is not ours."""
    name, _, number = client.partition("-")
    return int(number) if name == OURS and number else None


def is_ours(client: str) -> bool:
    return client.partition("-")[0] == OURS
