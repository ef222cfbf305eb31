"""The way in: the `cloudery-desktop` command, and `python -m cloudery_desktop`."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line; without any argument, the window is on the screen before."""
    if len(sys.argv) == 1:
        from cloudery_desktop.screen import show_frame

        show_frame()
    from cloudery_desktop import cli

    cli.main()


if __name__ == "__main__":
    main()
