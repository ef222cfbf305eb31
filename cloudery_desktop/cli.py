"""The command line. What is slow to import is imported by the command that needs it."""

from __future__ import annotations

import io
import json
import sys
from contextlib import contextmanager
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import humanize
import typer

from cloudery_desktop.backend import Backend, Choice, choose
from cloudery_desktop.config import DEFAULT_PROFILE, ConfigError, default_data_dir
from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.photo import to_attributes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cloudery_desktop.photo import Photo
    from cloudery_desktop.service.photos import PhotoService

application = typer.Typer(
    name="cloudery-desktop",
    help="Drag photos onto a window, keep them in your own S3 bucket, get a link.",
    add_completion=False,
    pretty_exceptions_enable=False,
)

_PAGE = 1000
_LAST_SECOND = 253_402_000_000  # of the year 9999


@application.callback(invoke_without_command=True)
def choose_place(
    context: typer.Context,
    sandbox: Annotated[
        bool, typer.Option("--sandbox", help="Try it without an AWS account, on this computer.")
    ] = False,
    profile: Annotated[str, typer.Option(metavar="NAME", help="The profile to use.")] = (
        DEFAULT_PROFILE
    ),
    data_dir: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Where Cloudery keeps its own data.")
    ] = None,
) -> None:
    """Without a command, the window opens."""
    try:
        context.obj = choose(profile, (data_dir or default_data_dir()).absolute(), sandbox=sandbox)
    except ConfigError as error:
        _stop(error.sentence, status=2)
    if context.invoked_subcommand is None:
        open_window(context, [])


@application.command("open")
def open_window(
    context: typer.Context,
    paths: Annotated[list[Path] | None, typer.Argument(metavar="[PATH]…")] = None,
) -> None:
    """Open the window; photos and folders named are queued."""
    from cloudery_desktop.app import has_display, run_window

    choice: Choice = context.obj
    if has_display():
        raise typer.Exit(run_window(choice, paths or ()))
    if not choice.sandbox or paths:
        _stop("There is no display for the window. Use: cloudery-desktop upload PATH…", status=1)
    print("There is no display: a tour of the window is run on sample photos instead.", flush=True)
    from cloudery_desktop.tour import run_tour

    raise typer.Exit(run_tour(choice))


@application.command()
def upload(
    context: typer.Context,
    paths: Annotated[list[Path], typer.Argument(metavar="PATH…")],
    as_json: Annotated[
        bool, typer.Option("--json", help="Print one JSON object a line per file.")
    ] = False,
) -> None:
    """Upload photos and folders without a window. Exit status 0: all up, 1: some not."""
    from cloudery_desktop.app import keep_log, leave
    from cloudery_desktop.batch import upload_batch

    keep_log(context.obj.data_dir)
    with _opened(context.obj) as service:
        status, cleanly = upload_batch(service, paths, as_json=as_json)
    leave(status, cleanly=cleanly)
    raise typer.Exit(status)


@application.command("list")
def list_photos(
    context: typer.Context,
    limit: Annotated[
        int | None, typer.Option(min=1, metavar="N", help="At most so many; all without it.")
    ] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print one JSON object a line per photo.")
    ] = False,
) -> None:
    """List the photos that are up, newest first."""
    with _opened(context.obj) as service:
        for photo in islice(_all_photos(service), limit):
            print(json.dumps(to_attributes(photo)) if as_json else _line(photo))


def main() -> None:
    """The entry point."""
    for stream in (sys.stdout, sys.stderr):
        # Names of files come in every script; a pipe or an old terminal may know few.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    application()


@contextmanager
def _opened(choice: Choice) -> Iterator[PhotoService]:
    """The service of a choice; what goes wrong is said in a sentence, with exit status 1."""
    backend = Backend(choice)
    try:
        yield backend.open()
    except ClouderyError as error:
        _stop(error.sentence, status=1)
    finally:
        backend.close()


def _all_photos(service: PhotoService) -> Iterator[Photo]:
    cursor: int | None = None
    while True:
        page = service.list_photos(limit=_PAGE, cursor=cursor)
        yield from page.photos
        cursor = page.cursor
        if cursor is None:
            return


def _line(photo: Photo) -> str:
    # Other clients may write what is no time.
    seconds = min(max(0, photo.uploaded_at // 1000), _LAST_SECOND)
    when = datetime.fromtimestamp(seconds).astimezone()
    size = humanize.naturalsize(photo.size_bytes) if photo.size_bytes is not None else ""
    return f"{when:%Y-%m-%d %H:%M:%S}  {size:>9}  {photo.file_name or photo.image_id}  {photo.url}"


def _stop(reason: str, *, status: int) -> NoReturn:
    print(reason, file=sys.stderr)
    raise typer.Exit(status)
