"""The way in: the `cloudery-desktop` command, and `python -m cloudery_desktop`."""

from __future__ import annotations

import gc
import sys


def show_at_once() -> None:
    """Put the window on the screen before all else is imported, unless one seems to be open."""
    # There is no garbage yet, and looking for it is a part of the start. `run_window` has it done.
    gc.disable()
    from cloudery_desktop.folders import DEFAULT_PROFILE, default_data_dir, window_file

    if window_file(default_data_dir(), DEFAULT_PROFILE).exists():
        return
    from cloudery_desktop.screen import show_frame

    show_frame()


def main() -> None:
    """Run the command line; without any argument, the window is on the screen before."""
    if len(sys.argv) == 1:
        show_at_once()
    from cloudery_desktop import cli

    cli.main()


if __name__ == "__main__":
    main()
