"""The way in: the `cloudery-desktop` command, and `python -m cloudery_desktop`."""

from __future__ import annotations

import gc
import io
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cloudery_desktop.ui.frame import Frame


def show_at_once() -> Frame | None:
    """Put the window on the screen before all else is imported; None: one is open, or cannot be."""
    # There is no garbage yet, and looking for it is a part of the start. `run_window` has it done.
    gc.disable()
    from cloudery_desktop.folders import DEFAULT_PROFILE, default_data_dir, window_file

    running = (window_file(default_data_dir(), name) for name in (DEFAULT_PROFILE, "sandbox"))
    if any(file.exists() for file in running):
        return None
    from cloudery_desktop.screen import show_frame

    return show_frame(as_left=True)


def open_at_once() -> int | None:
    """Run the window without the command line, whose import it can do without.

    Returns the exit status; None where the command line is to tell why there is no window.
    """
    frame = show_at_once()
    if frame is None:
        return None
    from cloudery_desktop.choice import choose
    from cloudery_desktop.errors import ClouderyError
    from cloudery_desktop.folders import DEFAULT_PROFILE, default_data_dir, window_file
    from cloudery_desktop.last_place import where_left
    from cloudery_desktop.single_instance import claim_or_hand_over

    data_dir = default_data_dir().absolute()
    try:
        choice = where_left(choose(DEFAULT_PROFILE, data_dir, sandbox=False))
    except ClouderyError:
        return None
    claimed = claim_or_hand_over(window_file(data_dir, choice.profile.name), ())
    if claimed is None:
        return None
    from cloudery_desktop.program import run_window

    return run_window(frame, choice, (), claimed)


def give_back_library_path() -> None:
    """Let what is started from here, such as the browser, find the system's libraries first.

    The executable was started with its own before them, which it has loaded from by now.
    """
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is None:
        os.environ.pop("LD_LIBRARY_PATH", None)
    else:
        os.environ["LD_LIBRARY_PATH"] = before


def main() -> None:
    """Run the command line; without any argument, the window.

    An executable is its own sandbox server, too: it has no `-m`.
    """
    if getattr(sys, "frozen", False):
        give_back_library_path()
    try:
        _run()
    except ImportError as error:
        from cloudery_desktop.system_libraries import missing_library

        missing = missing_library(error)
        if missing is None:
            raise
        sys.exit(missing.sentence)


def _run() -> None:
    if sys.argv[1:] == ["sandbox-server"]:
        from cloudery_desktop.service.sandbox_server import main as serve

        serve()
        return
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
