"""What the commands share: the cloud they open, how they stop, how they are called."""

from __future__ import annotations

import shlex
import sys
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NoReturn

import typer
from typer.core import TyperCommand, TyperGroup, TyperOption

from cloudery_desktop.backend import Backend
from cloudery_desktop.config import is_set_up
from cloudery_desktop.errors import ClouderyError, Remedy
from cloudery_desktop.folders import DEFAULT_PROFILE, default_data_dir

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cloudery_desktop.choice import Choice
    from cloudery_desktop.photo import Photo
    from cloudery_desktop.service.photos import PhotoService

_PAGE = 1000  # rows


class Command(TyperCommand):
    """A command whose help does not say of a flag that it takes a value: typer's own does."""

    def get_params(self, ctx: Any) -> Any:
        return _without_values_of_flags(super().get_params(ctx))


class Commands(TyperGroup):
    """All of them. What is wrong with a value is said without pydantic's words before it."""

    def get_params(self, ctx: Any) -> Any:
        return _without_values_of_flags(super().get_params(ctx))

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except typer.BadParameter as error:
            error.message = error.message.removeprefix("Value error, ")
            raise


def _without_values_of_flags(parameters: Sequence[Any]) -> Sequence[Any]:
    for parameter in parameters:
        if isinstance(parameter, TyperOption) and parameter.is_flag:
            parameter.metavar = ""
    return parameters


@contextmanager
def opened_backend(choice: Choice) -> Iterator[Backend]:
    """The back end of a choice; what goes wrong is said in a sentence, with exit status 1."""
    backend = Backend(choice)
    try:
        yield backend
    except ClouderyError as error:
        if error.remedy is Remedy.KEY and not (choice.sandbox or is_set_up()):
            stop(
                f"Nothing is set up yet. {error.title} Setup needs a login of AWS: “aws configure”"
                f" makes one, and --as NAME takes another. {_without_one(choice)}",
                status=1,
            )
        stop(error.report, status=1)
    finally:
        backend.close()


@contextmanager
def opened(choice: Choice) -> Iterator[PhotoService]:
    """The cloud of a choice, likewise, and where nobody has said which."""
    stop_where_nothing_is_set_up(choice)
    with opened_backend(choice) as backend:
        yield backend.open()


def stop_where_nothing_is_set_up(choice: Choice) -> None:
    """There would be a bucket that is somebody else's."""
    if not (choice.sandbox or is_set_up()):
        stop(how_to_set_up(choice), status=1)


def how_to_set_up(choice: Choice) -> str:
    """What to do where nobody has."""
    return (
        f"Nothing is set up yet. Set up a cloud of your own with: {command_for(choice)} setup"
        " --bucket NAME. It needs a login of AWS, which “aws configure” makes."
        f" {_without_one(choice)}"
    )


def _without_one(choice: Choice) -> str:
    return f"Or try it without one: {command_for(replace(choice, sandbox=True))}"


def command_for(choice: Choice) -> str:
    """How to call this program for a choice."""
    name = choice.profile.name
    words = ["cloudery-desktop"]
    if choice.sandbox:
        words.append("--sandbox")
    elif name != DEFAULT_PROFILE:
        words += ["--profile", name]
    if choice.data_dir != default_data_dir().absolute():
        words += ["--data-dir", str(choice.data_dir)]
    return shlex.join(words)


def all_photos(service: PhotoService) -> Iterator[Photo]:
    """In the table's order. A page is asked for when the one before it has been taken."""
    cursor: int | None = None
    while True:
        page = service.list_photos(limit=_PAGE, cursor=cursor)
        yield from page.photos
        cursor = page.cursor
        if cursor is None:
            return


def stop(reason: str, *, status: int) -> NoReturn:
    """End with a sentence and this exit status."""
    print(reason, file=sys.stderr)
    raise typer.Exit(status)
