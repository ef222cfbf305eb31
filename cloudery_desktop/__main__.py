"""The way in: the `cloudery-desktop` command, and `python -m cloudery_desktop`."""

from __future__ import annotations

import gc
import io
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cloudery_desktop.ui.frame import Frame


def show_at_once() -> Frame | None:
    """Put the window on the screen before all else is imported; None: one is open, or cannot be."""
    # There is no garbage yet, and looking for it is a part of the start. `run_window` has it done.
    gc.disable()
    from cloudery_desktop.folders import DEFAULT_PROFILE, default_data_dir, window_file

    if window_file(default_data_dir(), DEFAULT_PROFILE).exists():
        return None
    from cloudery_desktop.screen import show_frame

    return show_frame()


def open_at_once() -> int | None:
    """Run the window without the command line, whose import it can do without.

    Returns the exit status; None where the command line is to tell why there is no window.
    """
    frame = show_at_once()
    if frame is None:
        return None
    from cloudery_desktop.backend import choose
    from cloudery_desktop.errors import ClouderyError
    from cloudery_desktop.folders import DEFAULT_PROFILE, default_data_dir, window_file
    from cloudery_desktop.single_instance import claim_or_hand_over

    data_dir = default_data_dir().absolute()
    try:
        choice = choose(DEFAULT_PROFILE, data_dir, sandbox=False)
    except ClouderyError:
        return None
    claimed = claim_or_hand_over(window_file(data_dir, choice.profile.name), ())
    if claimed is None:
        return None
    from cloudery_desktop.program import run_window

    return run_window(frame, choice, (), claimed)


def main() -> None:
    """Run the command line; without any argument, the window."""
    for stream in (sys.stdout, sys.stderr):
        # Names of files come in every script; a pipe or an old terminal may know few.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    if len(sys.argv) == 1 and (status := open_at_once()) is not None:
        sys.exit(status)
    from cloudery_desktop import cli, language

    language.use()  # a terminal is spoken to in English
    cli.application()


if __name__ == "__main__":
    main()
