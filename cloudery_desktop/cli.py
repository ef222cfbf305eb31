"""The command line. What is slow to import is imported by the command that needs it."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict, replace
from datetime import datetime
from functools import partial
from itertools import islice, takewhile
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from cloudery_desktop import __version__
from cloudery_desktop.backend import Backend
from cloudery_desktop.choice import Choice, choose
from cloudery_desktop.cloud import KeyPlace, Mark, UploadPolicy, Wishes, healthy
from cloudery_desktop.commands import (
    Command,
    Commands,
    all_photos,
    command_for,
    opened,
    opened_backend,
    stop,
    stop_where_nothing_is_set_up,
)
from cloudery_desktop.config import load_profile, save_profile
from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.folders import DEFAULT_PROFILE, default_data_dir, window_file
from cloudery_desktop.library.order import Order, ordered
from cloudery_desktop.library.search import SearchError, understood
from cloudery_desktop.photo_commands import delete, get, link
from cloudery_desktop.photo_row import to_attributes
from cloudery_desktop.profile import Profile, faults, free_bucket_name, lacks_bucket
from cloudery_desktop.profiles import ConfigError
from cloudery_desktop.upload_commands import status, tell_of_refused, upload

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cloudery_desktop.cloud import Finding
    from cloudery_desktop.library.search import Search
    from cloudery_desktop.photo import Photo
    from cloudery_desktop.service.photos import PhotoService

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
        print("The window that is open has them." if paths else "The window is open already.")
        raise typer.Exit(tell_of_refused(paths or ()))
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


@application.command("list", cls=Command)
def list_photos(
    context: typer.Context,
    search: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="SEARCH",
            help="Words of the name and filters: type:heic after:2026-05 before:2026-06-15"
            " larger:5MB smaller:20MB taken-after:2025 taken-before:2026 camera:pixel."
            " A size without a unit is in MB.",
        ),
    ] = None,
    sort: Annotated[
        Order, typer.Option(help="By when they were uploaded, or taken; the newest first.")
    ] = Order.UPLOADED,
    limit: Annotated[
        int | None, typer.Option(min=1, metavar="N", help="At most so many; all without it.")
    ] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print one JSON object a line per photo.")
    ] = False,
) -> None:
    """List the photos that are up, or those that are found, newest first."""
    from cloudery_desktop.terminal import photo_line

    try:
        looked_for = understood(" ".join(search or ()), datetime.now().astimezone())
    except SearchError as error:
        stop(error.sentence, status=2)
    with opened(context.obj) as service:
        photo = None
        for photo in islice(_found(service, looked_for, sort), limit):
            print(json.dumps(to_attributes(photo)) if as_json else photo_line(photo, sort))
        if photo is None and not as_json:
            print("No photo is like that." if search else "No photos yet.", file=sys.stderr)


for command in (link, get, delete):
    application.command(cls=Command)(command)


_OWNER = typer.Option("--as", metavar="AWS_PROFILE", help="The AWS profile of the account's owner.")


@application.command(cls=Command)
def setup(
    context: typer.Context,
    bucket: Annotated[str | None, typer.Option(metavar="NAME", help="The bucket's name.")] = None,
    region: Annotated[str | None, typer.Option(metavar="REGION", help="Its region.")] = None,
    table: Annotated[str | None, typer.Option(metavar="NAME", help="The table's name.")] = None,
    delivery: Annotated[
        str | None,
        typer.Option(
            metavar="WAY",
            help="How photos are seen: public, cloudfront, cloudfront-signed, presigned.",
        ),
    ] = None,
    owner: Annotated[str, _OWNER] = "",
    key: Annotated[
        KeyPlace | None, typer.Option(help="Where to keep an access key made for Cloudery.")
    ] = None,
    policy: Annotated[
        UploadPolicy, typer.Option(help="The bucket policy; as-in-notes lets anyone upload.")
    ] = UploadPolicy.BOUNDED,
    yes: Annotated[bool, typer.Option("--yes", help="Do it without asking.")] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only show what would be done.")
    ] = False,
) -> None:
    """Create what a profile needs in AWS, or mend it: shows a plan, asks, then does it."""
    from cloudery_desktop.terminal import show_change, show_plan

    given = {"bucket": bucket, "region": region, "table": table, "delivery": delivery}
    changed: Any = {name: value for name, value in given.items() if value is not None}
    choice: Choice = context.obj
    in_file = choice.profile  # what a CLOUDERY_* variable says is not saved
    if not choice.sandbox:
        in_file = load_profile(choice.profile.name, environment={}, missing_ok=True)
    choice = replace(choice, profile=replace(choice.profile, **changed))
    profile = choice.profile
    _stop_at_faults(choice)
    if choice.sandbox and key not in (None, KeyPlace.NONE):
        stop("The sandbox has a key of its own: leave out --key.", status=2)
    if key is None:
        has_key = choice.sandbox or profile.aws_profile or profile.credentials == "keychain"
        asks = not (yes or dry_run or has_key)
        key = _asked_for_key() if asks and sys.stdin.isatty() else KeyPlace.NONE
    wishes = Wishes(key, policy)
    with opened_backend(choice) as backend:
        print(f"Bucket “{profile.bucket}” in {profile.region}, table “{profile.table}”:")
        plan = backend.plan(wishes, owner)
        show_plan(plan)
        if plan.obstacles:
            stop("Nothing was changed.", status=1)
        _tell_what_goes_out_of_sight(in_file, profile)
        if dry_run:
            return
        if plan.changes and not yes:
            _ask("Do this?")
        for change in backend.apply(plan.changes, wishes, owner):
            show_change("done", change)
        if choice.sandbox:
            return
        asked = replace(choice, profile=replace(in_file, **changed))
        settled = Backend(asked).settled(wishes, owner)
        save_profile(settled)
        print(f"Profile “{settled.name}” is saved. Check it with: {command_for(choice)} doctor")


@application.command(cls=Command)
def doctor(
    context: typer.Context,
    owner: Annotated[str | None, _OWNER] = None,
    fix: Annotated[bool, typer.Option("--fix", help="Mend what setup can.")] = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print one JSON object a line per check.")
    ] = False,
) -> None:
    """Check everything a photo's way depends on. Exit status 0: healthy, 1: something is wrong."""
    from cloudery_desktop.terminal import show_change

    choice: Choice = context.obj
    stop_where_nothing_is_set_up(choice)
    with opened_backend(choice) as backend:
        if fix:
            try:
                plan = backend.plan(Wishes(), owner)
                # In the wrong bucket or region, nothing that setup does would be right.
                astray = any(finding.check == "bucket" for finding in plan.obstacles)
                changes = () if astray else plan.changes
                for change in backend.apply(changes, Wishes(), owner):
                    if not as_json:
                        show_change("mended", change)
                if not changes and not as_json:
                    print("There is nothing that setup can mend.")
            except ClouderyError as error:  # the checks tell what is wrong still
                print(error.report, file=sys.stderr)
        findings = []
        for finding in backend.check(owner):
            findings.append(finding)
            _show(finding, choice, as_json=as_json)
    unseen = sum(f.mark is Mark.UNKNOWN and bool(f.remedy) for f in findings)
    if unseen and owner is None and not (as_json or choice.sandbox):
        print(
            f"What is marked ? here ({unseen}) can be looked at with the account owner's login, an"
            f" AWS profile. Add it, for example: {command_for(choice)} doctor --as default"
        )
    raise typer.Exit(0 if healthy(findings) else 1)


def _stop_at_faults(choice: Choice) -> None:
    profile = choice.profile
    if not choice.sandbox and lacks_bucket(profile):
        stop(
            "Which bucket? All of AWS shares their names, so choose one that nobody else has."
            f" For example: {command_for(choice)} setup --bucket {free_bucket_name()}",
            status=2,
        )
    for setting, expected in faults(profile).items():
        stop(f"{setting} is “{getattr(profile, setting)}”. Expected: {expected}.", status=2)


def _tell_what_goes_out_of_sight(before: Profile, now: Profile) -> None:
    places = [(p.bucket, p.table) for p in (before, Profile(), now)]
    if places[0] not in places[1:]:
        print(
            f"The profile “{now.name}” has been of the bucket “{before.bucket}” and the table"
            f" “{before.table}”: photos stay there, out of its sight."
        )


def _show(finding: Finding, choice: Choice, *, as_json: bool) -> None:
    from cloudery_desktop.terminal import show_finding

    if as_json:
        print(json.dumps(asdict(finding)), flush=True)
    else:
        show_finding(finding, f"{command_for(choice)} doctor --fix")


def _asked_for_key() -> KeyPlace:
    print("An access key of its own lets Cloudery do no more than it needs.")
    answer: KeyPlace = typer.prompt(
        "Keep one in the AWS tools' settings (aws-profile), in this computer's keychain"
        " (keychain), or make none (none)?",
        type=KeyPlace,
        default=KeyPlace.AWS_PROFILE,
    )
    return answer


def _ask(question: str) -> None:
    """Go on with a yes; end otherwise."""
    if not sys.stdin.isatty():
        stop("Nobody can be asked here: add --yes to do it.", status=2)
    if not typer.confirm(question):
        stop("Nothing was changed.", status=1)


def _found(service: PhotoService, search: Search, order: Order) -> Iterator[Photo]:
    """What is asked for, as soon as it is known; pages that are too old are not asked for."""
    new_enough = takewhile(lambda p: p.uploaded_at >= search.uploaded_from, all_photos(service))
    found = (photo for photo in new_enough if search.finds(photo))
    return found if order is Order.UPLOADED else iter(ordered(list(found), order))
