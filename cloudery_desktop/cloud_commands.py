"""The commands for the cloud itself: it is set up, and checked."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Annotated, Any

import typer

from cloudery_desktop.backend import Backend
from cloudery_desktop.choice import Choice
from cloudery_desktop.cloud import KeyPlace, Mark, UploadPolicy, Wishes, healthy
from cloudery_desktop.commands import (
    command_for,
    opened_backend,
    stop,
    stop_where_nothing_is_set_up,
)
from cloudery_desktop.config import load_profile, save_profile
from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.profile import Profile, faults, free_bucket_name, lacks_bucket

if TYPE_CHECKING:
    from cloudery_desktop.cloud import Finding

_OWNER = typer.Option("--as", metavar="AWS_PROFILE", help="The AWS profile of the account's owner.")


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
    unseen = sum(f.mark is Mark.UNKNOWN and bool(f.advice) for f in findings)
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
