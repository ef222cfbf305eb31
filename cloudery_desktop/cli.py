"""The command line. What is slow to import is imported by the command that needs it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from cloudery_desktop import __version__
from cloudery_desktop.choice import Choice, choose
from cloudery_desktop.cloud_commands import doctor, setup
from cloudery_desktop.commands import Command, Commands, stop
from cloudery_desktop.folders import DEFAULT_PROFILE, default_data_dir, window_file
from cloudery_desktop.photo_commands import delete, get, link, list_photos
from cloudery_desktop.profiles import ConfigError
from cloudery_desktop.upload_commands import status, tell_of_refused, upload

application = typer.Typer(
    cls=Commands,
    name="cloudery-desktop",
    help="Drag photos onto a window, keep them in your own S3 bucket, get a link.",
    add_completion=False,
    rich_markup_mode="markdown",
    pretty_exceptions_enable=False,
)


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
    version: Annotated[
        bool, typer.Option("--version", help="Print the version and end.", is_eager=True)
    ] = False,
) -> None:
    """Without a command, the window opens."""
    if version:
        print(f"Cloudery Desktop {__version__}")
        raise typer.Exit
    if sandbox and profile != DEFAULT_PROFILE:
        stop("The sandbox has no profiles: leave out --profile, or --sandbox.", status=2)
    wanted = partial(
        choose,
        profile,
        (data_dir or default_data_dir()).absolute(),
        sandbox=sandbox,
        missing_ok=context.invoked_subcommand == "setup",  # it makes the profile
    )
    try:
        context.obj = wanted()
    except ConfigError as error:
        if context.invoked_subcommand in (None, "open"):
            from cloudery_desktop.screen import tell_on_screen

            tell_on_screen(wanted)
        stop(error.sentence, status=2)
    if context.invoked_subcommand is None:
        open_window(context, [])


@application.command("open", cls=Command)
def open_window(
    context: typer.Context,
    paths: Annotated[
        list[Path] | None, typer.Argument(metavar="PATH", help="Photos, and folders of photos.")
    ] = None,
) -> None:
    """Open the window; photos and folders named are queued. One that is open takes them.

    Then exit status 1 tells of files named that cannot go up.
    """
    from cloudery_desktop.last_place import where_left
    from cloudery_desktop.screen import show_frame
    from cloudery_desktop.single_instance import claim_or_hand_over, hand_to_any

    choice: Choice = context.obj
    if not _names_a_cloud(context):
        choice = where_left(choice)
    own = window_file(choice.data_dir, choice.profile.name)
    # Which cloud is nobody's wish here: whichever window is open takes them, of this one first.
    taken = (
        bool(paths)
        and not _names_a_cloud(context)
        and hand_to_any((own, *sorted(own.parent.glob("*.json"))), paths or ())
    )
    claimed = None if taken else claim_or_hand_over(own, paths or ())
    if claimed is None:
        status = tell_of_refused(paths or ())
        print("The window that is open has them." if paths else "The window is open already.")
        raise typer.Exit(status)
    frame = show_frame()
    if frame is not None:
        from cloudery_desktop.program import (
            run_window,  # slow to import: the window is painted before
        )

        raise typer.Exit(run_window(frame, choice, paths or (), claimed))
    if not choice.sandbox or paths:
        stop("There is no display for the window. Use: cloudery-desktop upload PATH…", status=1)
    print("There is no display: a tour of the window is run on sample photos instead.", flush=True)
    from cloudery_desktop.tour import run_tour

    raise typer.Exit(run_tour(choice))


def _names_a_cloud(context: typer.Context) -> bool:
    sources = map(context.find_root().get_parameter_source, ("profile", "sandbox"))
    return any(source is not None and source.name == "COMMANDLINE" for source in sources)


application.command(cls=Command)(upload)
application.command(cls=Command)(status)
application.command("list", cls=Command)(list_photos)
application.command(cls=Command)(link)
application.command(cls=Command)(get)
application.command(cls=Command)(delete)
application.command(cls=Command)(setup)
application.command(cls=Command)(doctor)
