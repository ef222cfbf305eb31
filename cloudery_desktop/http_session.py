"""How requests is used: never through a proxy to this computer, never with a login of the person's.

Here it is imported late, as it is slow: the window is painted before.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    import requests

_THIS_COMPUTER = ("127.0.0.1", "localhost", "::1")

# A link may be signed, and urllib3 puts the address into what it logs, warnings too.
logging.getLogger("urllib3").setLevel(logging.ERROR)


def is_on_this_computer(url: str) -> bool:
    """Whether a server there, the sandbox for one, is asked without a proxy."""
    return urlsplit(url).hostname in _THIS_COMPUTER


def new_session() -> requests.Session:
    """A session for one thread."""
    import requests

    from cloudery_desktop.http_adapter import OneContextAdapter

    session = requests.Session()
    session.mount("https://", OneContextAdapter())
    session.auth = _no_auth
    for scheme in ("http", "https"):
        session.proxies.update({f"{scheme}://{host}": "" for host in _THIS_COMPUTER})
    return session


def _no_auth(request: requests.PreparedRequest) -> requests.PreparedRequest:
    """Keeps requests from adding a password out of ~/.netrc: nothing here asks for one."""
    return request
