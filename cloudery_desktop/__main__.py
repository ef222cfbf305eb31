"""`python -m cloudery_desktop`."""

from cloudery_desktop.cli import main

main()
