"""How requests is used: never through a proxy to the sandbox, never with a login of the person's.

Here it is imported late, as it is slow: the window is painted before.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    import requests

_SANDBOX = "127.0.0.1"  # as it is called; who says localhost may want a proxy before it

# A link may be signed, and urllib3 puts the address into what it logs, warnings too.
logging.getLogger("urllib3").setLevel(logging.ERROR)


def is_without_proxy(url: str) -> bool:
    """Whether a server there, the sandbox for one, is asked directly, whatever the system says."""
    return urlsplit(url).hostname == _SANDBOX


def new_session() -> requests.Session:
    """A session for one thread."""
    import requests

    from cloudery_desktop.http_adapter import OneContextAdapter

    session = requests.Session()
    session.mount("https://", OneContextAdapter())
    session.auth = _no_auth
    session.proxies.update({f"{scheme}://{_SANDBOX}": "" for scheme in ("http", "https")})
    return session


def _no_auth(request: requests.PreparedRequest) -> requests.PreparedRequest:
    """Keeps requests from adding a password out of ~/.netrc: nothing here asks for one."""
    return request
