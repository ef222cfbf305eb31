"""Where a start leads that names no cloud: who tries the sandbox comes back to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cloudery_desktop.choice import choose
from cloudery_desktop.config import is_set_up
from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.folders import DEFAULT_PROFILE, default_data_dir
from cloudery_desktop.ui.preferences import read_preferences

if TYPE_CHECKING:
    from cloudery_desktop.choice import Choice


def where_left(choice: Choice) -> Choice:
    """The sandbox where the person left it, and has set up no cloud since; else the choice."""
    if is_set_up() or read_preferences(choice.data_dir).trying != "yes":
        return choice
    return choose(DEFAULT_PROFILE, choice.data_dir, sandbox=True)


def leads_there(choice: Choice) -> bool:
    """Whether a start that names nothing would open this very choice."""
    data_dir = default_data_dir().absolute()
    if choice.data_dir != data_dir:
        return False
    try:
        return where_left(choose(DEFAULT_PROFILE, data_dir, sandbox=False)) == choice
    except ClouderyError:
        return False
