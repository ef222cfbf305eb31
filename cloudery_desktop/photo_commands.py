"""The commands for photos that are up: which there are, their links, their originals, their end."""

from __future__ import annotations

import json
import sys
from datetime import datetime
from itertools import islice, takewhile
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cloudery_desktop.choice import Choice
from cloudery_desktop.commands import all_photos, opened, stop
from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.library.order import Order, ordered
from cloudery_desktop.library.search import SearchError, understood
from cloudery_desktop.links import LinkFormat, link_text, name_of
from cloudery_desktop.photo_row import to_attributes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cloudery_desktop.library.search import Search
    from cloudery_desktop.photo import Photo
    from cloudery_desktop.service.photos import PhotoService


_Ids = Annotated[list[str], typer.Argument(metavar="IMAGE_ID", help="As `list --json` has it.")]
_Json = Annotated[bool, typer.Option("--json", help="Print one JSON object a line per photo.")]


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
    as_json: _Json = False,
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


def link(
    context: typer.Context,
    image_ids: _Ids,
    form: Annotated[
        LinkFormat,
        typer.Option("--format", help="How it is written; “template” is the profile's own."),
    ] = "url",
    as_json: _Json = False,
) -> None:
    """Print the links of photos. Exit status 0: all, 1: some are not there."""
    choice: Choice = context.obj
    template = choice.profile.link_template
    if form == "template" and not template:
        stop("This profile has no link_template: set one, or use another --format.", status=2)
    with opened(choice) as service:
        photos, unknown = _find(service, image_ids)
    failed = False
    for photo in photos:
        if not photo.url:
            failed = True
            why = f"“{name_of(photo)}” has no link: its row does not say where the photo is."
            _tell_trouble(photo.image_id, why, as_json=as_json)
            continue
        text = link_text(photo, form, template)
        told = {"imageId": photo.image_id, "url": photo.url, "text": text}
        print(json.dumps(told) if as_json else text)
    _end(unknown, failed=failed, as_json=as_json)


def get(
    context: typer.Context,
    image_ids: _Ids,
    folder: Annotated[
        Path, typer.Option("--to", metavar="DIR", help="Where to; here without it.")
    ] = Path(),
    as_json: _Json = False,
) -> None:
    """Save originals under their own names, checked; nothing is overwritten. Prints the paths.

    Exit status 0: all, 1: some are not there or could not be saved.
    """
    from cloudery_desktop.library.originals import Originals

    failed = False
    with opened(context.obj) as service:
        photos, unknown = _find(service, image_ids)
        originals = Originals(lambda: False)
        for photo in photos:
            try:
                saved = originals.save_in(photo, folder)
            except ClouderyError as error:
                failed = True
                _tell_trouble(photo.image_id, error.report, as_json=as_json)
                continue
            told = {
                "imageId": photo.image_id,
                "path": str(saved.path.absolute()),
                "sha256": photo.sha256,
                "checked": saved.checked,
            }
            print(json.dumps(told) if as_json else saved.path, flush=True)
            if not saved.checked:
                print(
                    f"“{saved.path.name}” could not be checked: its row names no SHA-256.",
                    file=sys.stderr,
                )
        originals.close()
    _end(unknown, failed=failed, as_json=as_json)


def delete(
    context: typer.Context,
    image_ids: _Ids,
    yes: Annotated[bool, typer.Option("--yes", help="Do it without asking.")] = False,
    as_json: _Json = False,
) -> None:
    """Delete photos from the cloud, for good: object, thumbnail and row.

    Exit status 0: all are gone, 1: some are not there or could not be deleted.
    """
    if not yes and not sys.stdin.isatty():
        stop("Nobody can be asked here: add --yes to do it.", status=2)
    failed = False
    with opened(context.obj) as service:
        photos, unknown = _find(service, image_ids)
        if photos and not yes and not _agreed(photos):
            stop("Nothing was deleted.", status=1)
        for photo in photos:
            try:
                service.delete_photos((photo,))
            except ClouderyError as error:
                failed = True
                why = f"“{name_of(photo)}” was not deleted. {error.report}"
                _tell_trouble(photo.image_id, why, as_json=as_json)
                continue
            told = {"imageId": photo.image_id, "s3Key": photo.s3_key, "deleted": True}
            print(json.dumps(told) if as_json else f"deleted  {name_of(photo)}", flush=True)
    _end(unknown, failed=failed, as_json=as_json)


def _found(service: PhotoService, search: Search, order: Order) -> Iterator[Photo]:
    """What is asked for, as soon as it is known; pages that are too old are not asked for."""
    new_enough = takewhile(lambda p: p.uploaded_at >= search.uploaded_from, all_photos(service))
    found = (photo for photo in new_enough if search.finds(photo))
    return found if order is Order.UPLOADED else iter(ordered(list(found), order))


def _find(service: PhotoService, image_ids: Sequence[str]) -> tuple[list[Photo], list[str]]:
    """The photos in the order they were asked for, each once, and the ids that nobody has.

    There is no index of them: the list is read from the newest on, until all are found.
    """
    wanted = dict.fromkeys(image_ids)
    named = wanted.keys() - {""}  # other clients' rows may have none
    found: dict[str, Photo] = {}
    for photo in all_photos(service) if named else ():
        if photo.image_id in named:
            found.setdefault(photo.image_id, photo)
        if len(found) == len(named):
            break
    return [found[key] for key in wanted if key in found], [k for k in wanted if k not in found]


def _agreed(photos: Sequence[Photo]) -> bool:
    for photo in photos:
        print(f"{photo.image_id}  {name_of(photo)}", file=sys.stderr)
    what = "this photo" if len(photos) == 1 else f"these {len(photos):,} photos"
    return typer.confirm(f"Delete {what} from the cloud for good?", err=True)


def _end(unknown: Sequence[str], *, failed: bool, as_json: bool) -> None:
    for image_id in unknown:
        _tell_trouble(image_id, f"There is no photo {image_id}.", as_json=as_json)
    if unknown or failed:
        raise typer.Exit(1)


def _tell_trouble(image_id: str, why: str, *, as_json: bool) -> None:
    """To who reads, and to the program that does."""
    print(why, file=sys.stderr)
    if as_json:
        print(json.dumps({"imageId": image_id, "reason": why}), flush=True)
