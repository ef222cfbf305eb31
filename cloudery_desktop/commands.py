"""What the commands share: the cloud they open, how they stop, how they are called."""

from __future__ import annotations

import shlex
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NoReturn

import typer
from typer.core import TyperCommand, TyperGroup, TyperOption

from cloudery_desktop.backend import Backend, Choice
from cloudery_desktop.config import DEFAULT_PROFILE
from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.folders import default_data_dir

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cloudery_desktop.service.photos import PhotoService


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
        stop(error.report, status=1)
    finally:
        backend.close()


@contextmanager
def opened(choice: Choice) -> Iterator[PhotoService]:
    """The cloud of a choice, likewise."""
    with opened_backend(choice) as backend:
        yield backend.open()


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


def stop(reason: str, *, status: int) -> NoReturn:
    """End with a sentence and this exit status."""
    print(reason, file=sys.stderr)
    raise typer.Exit(status)
