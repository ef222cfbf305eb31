"""How fast we upload, beside rclone, s5cmd and the AWS CLI: docs/performance.md tells of the rows.

python -m tests.benchmarks.peers                  # once: installs them into build/peers
python -m tests.benchmarks.uploads                # everything; hours
python -m tests.benchmarks.uploads --row home --row small --results results.jsonl
python -m tests.benchmarks.uploads --table results.jsonl
python -m tests.benchmarks.uploads --row poor40 --runs 1 --only ours --connections 16 --trace
"""

from __future__ import annotations

import argparse
import json
import shutil
import signal
import sys
import tempfile
import time
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.benchmarks import peers, report
from tests.benchmarks.cloud import cloud_for
from tests.benchmarks.link import network
from tests.benchmarks.photos import make_photos
from tests.benchmarks.rows import LINKS, OURS, ROWS, Row, chosen, connections_of, is_ours
from tests.benchmarks.run import GaveUp, RunError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tests.benchmarks.cloud import Cloud

_PATIENCE = 1.5  # a fixed number of connections gives up after so many times the best one's time
_PAUSE_SECONDS = 1.0  # until the queues of the run before are empty


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__.splitlines()[0],
        epilog="Rows: " + ", ".join(row.name for row in ROWS) + "; “links” names all of its kind.",
    )
    parser.add_argument(
        "--row", action="append", default=[], metavar="NAME", help="may be repeated"
    )
    parser.add_argument("--runs", type=int, default=3, help="of each client, in turns")
    parser.add_argument("--only", default="", help="these clients, such as ours,rclone")
    parser.add_argument("--connections", type=int, help="ours with so many at all times")
    parser.add_argument("--quick", action="store_true", help="one run of a quarter of the photos")
    parser.add_argument("--trace", action="store_true", help="ours tells of each second")
    parser.add_argument("--results", type=Path, help="append each run to this file, as JSON")
    parser.add_argument("--table", type=Path, metavar="FILE", help="only make the table of these")
    asked: Any = parser.parse_args()
    if asked.table:
        print(report.render([json.loads(line) for line in asked.table.open()]))
        return 0
    try:
        rows = [_narrowed(row, asked) for row in chosen(asked.row)]
        rows = [row for row in rows if row.clients and _is_possible(row)]
        _check(rows)
    except KeyError as error:
        parser.error(f"there is no row {error}")
    except network.MissingToolError as error:
        print(error, file=sys.stderr)
        return 2
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # by way of every `finally`
    records = []
    for record in _measured(rows, 1 if asked.quick else asked.runs, trace=asked.trace):
        records.append(record)
        if asked.results:
            with asked.results.open("a") as file:
                file.write(json.dumps(record) + "\n")
    print(report.render(records))
    return 1 if any("error" in record for record in records) else 0


def _narrowed(row: Row, asked: Any) -> Row:
    """The row with what was asked for."""
    clients: Sequence[str] = row.clients
    if asked.only:
        clients = [name for name in clients if name in asked.only.split(",")]
    if asked.connections:
        clients = [f"{OURS}-{asked.connections}" if name == OURS else name for name in clients]
    row = replace(row, clients=tuple(dict.fromkeys(clients)))
    return row.shortened() if asked.quick else row


def _is_possible(row: Row) -> bool:
    if row.congestion == "bbr" and not network.has_bbr():
        print(f"{row.name} is left out: this system offers no BBR.", file=sys.stderr)
        return False
    return True


def _check(rows: Sequence[Row]) -> None:
    """Raises MissingToolError before anything has begun."""
    if any(row.link for row in rows):
        network.check_tools()
    if any(row.server == "sink" for row in rows) and shutil.which("gcc") is None:
        raise network.MissingToolError("The sink needs gcc: install the package gcc.")
    names = tuple({name for row in rows for name in row.clients if not is_ours(name)})
    if missing := peers.missing(names):
        raise network.MissingToolError(
            f"Not installed: {', '.join(missing)}. First: {peers.INSTALL_COMMAND}"
        )


def _measured(rows: Sequence[Row], runs: int, *, trace: bool) -> Iterator[dict[str, Any]]:
    names = {name for row in rows for name in row.clients if not is_ours(name)}
    about = report.about(sorted(names))
    for row in rows:
        print(f"{row.name}: {row.title}", file=sys.stderr)
        with tempfile.TemporaryDirectory(prefix="cloudery-photos-") as name:
            folder = Path(name, "photos")
            make_photos(folder, row.photos, row.photo_bytes)
            with cloud_for(row) as cloud:
                for record in _rounds(row, runs, folder, cloud, trace=trace):
                    print(f"  {report.line(row, record)}", file=sys.stderr)
                    yield {"row": asdict(row), **record, "about": about}


def _rounds(
    row: Row, runs: int, folder: Path, cloud: Cloud, *, trace: bool
) -> Iterator[dict[str, Any]]:
    """Every client once, then every client again, and so on."""
    slow: set[str] = set()
    best_fixed = float("inf")
    for number in range(runs):
        for client in row.clients:
            if client in slow:
                continue
            one_of_many = row.name.startswith(LINKS) and connections_of(client) is not None
            # 2: the start of the process
            limit = min(_limit(row), _PATIENCE * best_fixed + 2 if one_of_many else float("inf"))
            record = {"client": client, "round": number}
            try:
                done, counted = cloud.run(client, folder, limit, trace=trace)
            except GaveUp:
                slow.add(client)
                record["gave_up_after"] = limit
            except RunError as error:
                record["error"] = str(error)
            else:
                record |= asdict(done)
                if counted is not None:
                    record["up"] = asdict(counted)
                if one_of_many:
                    best_fixed = min(best_fixed, done.seconds)
            yield record
            time.sleep(_PAUSE_SECONDS)


def _limit(row: Row) -> float:
    """Seconds after which something hangs, or will never be anybody's choice."""
    if row.link is None:
        return 600.0
    return 60.0 + 20.0 * row.photos * row.photo_bytes * 8e-6 / row.link.up_mbit


if __name__ == "__main__":
    sys.exit(main())
