"""Is there a way to the bucket, and how long is it? Asked again and again while photos go up."""

from __future__ import annotations

import socket
import threading
import time
from functools import cache
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from cloudery_desktop.http_session import is_without_proxy, new_session
from cloudery_desktop.language import tr
from cloudery_desktop.service.errors import ServiceError

if TYPE_CHECKING:
    import requests

_SECONDS = 2.0
_ANSWER_SECONDS = 4.0  # whoever closes the window waits for it
_PORTS = {"http": 80, "https": 443}

# Who has not ended an answer. The timeout of requests is one of each byte: a server that sends now
# and then one keeps its thread for as long as it likes.
_busy: set[str] = set()


def reach(endpoint_url: str) -> float | None:
    """Connect to the endpoint, or to the proxy before it. Raises ServiceError.

    Returns the seconds that took once the address was known; None for a proxy's.
    """
    host, port, is_proxy = _target(endpoint_url)
    trouble: OSError | None = None
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError as error:
        found, trouble = [], error
    # One of each kind, as a line may have only one of them. Not all: that could take long.
    tried = {entry[0]: entry for entry in reversed(found)}
    for family, kind, protocol, _, address in tried.values():
        try:
            with socket.socket(family, kind, protocol) as line:
                line.settimeout(_SECONDS)
                began = time.monotonic()
                line.connect(address)
                seconds = time.monotonic() - began
        except OSError as error:
            trouble = error
        else:
            return None if is_proxy else seconds
    raise ServiceError(
        tr("The bucket cannot be reached."), retryable=True, network=True
    ) from trouble


def answers(*endpoint_urls: str) -> bool:
    """Whether anything comes from each of them: False if one takes a question and is silent.

    They are asked at once, and no longer waited for however slowly one of them does anything. One
    that is still busy with an earlier question is silent, and is not asked another.
    """
    if not _busy.isdisjoint(endpoint_urls):
        return False
    replies: SimpleQueue[bool] = SimpleQueue()
    # Before the clock runs: what they import is slow.
    sessions = [(url, new_session()) for url in endpoint_urls]
    last = time.monotonic() + _ANSWER_SECONDS
    for url, session in sessions:
        asked = (url, session, replies)
        threading.Thread(target=_ask, args=asked, name="answers", daemon=True).start()
    try:
        return all(replies.get(timeout=max(0, last - time.monotonic())) for _ in sessions)
    except Empty:
        return False


def _ask(endpoint_url: str, session: requests.Session, replies: SimpleQueue[bool]) -> None:
    import requests  # slow to import, and needed once something has gone wrong

    is_silent = False
    _busy.add(endpoint_url)
    try:
        with session:
            session.head(endpoint_url, timeout=_ANSWER_SECONDS, allow_redirects=False).close()
    except requests.Timeout:
        is_silent = True
    except requests.RequestException:  # that is an answer, too
        pass
    finally:
        _busy.discard(endpoint_url)
        replies.put(not is_silent)


@cache
def _target(endpoint_url: str) -> tuple[str, int, bool]:
    """Where to connect to, and whether that is a proxy."""
    target = urlsplit(endpoint_url)
    host = target.hostname or ""
    proxy = None
    if not is_without_proxy(endpoint_url) and not proxy_bypass(host):
        proxy = getproxies().get(target.scheme)
    if proxy:
        target = urlsplit(proxy if "://" in proxy else f"http://{proxy}")
    return target.hostname or "", target.port or _PORTS.get(target.scheme, 80), bool(proxy)
