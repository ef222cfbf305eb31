"""How requests speaks TLS: whoever asks, the certificates of the authorities are read once."""

from __future__ import annotations

import os
import ssl
from functools import cache
from typing import Any

from requests.adapters import DEFAULT_CA_BUNDLE_PATH, HTTPAdapter


class TlsContext(ssl.SSLContext):
    """Lets a new connection go on with the TLS session of an earlier one to the same host."""

    def __init__(self, _protocol: int) -> None:
        self.sessions: dict[str, ssl.SSLSession | None] = {}

    def wrap_socket(self, *args: Any, **options: Any) -> ssl.SSLSocket:
        options["session"] = self.sessions.get(str(options.get("server_hostname")))
        return super().wrap_socket(*args, **options)


@cache
def _context(authorities: str) -> TlsContext:
    """One for all connections: reading the certificates takes 20 to 40 ms of CPU."""
    context = TlsContext(ssl.PROTOCOL_TLS_CLIENT)
    if os.path.isdir(authorities):  # noqa: PTH112  # as requests tells them apart
        context.load_verify_locations(capath=authorities)
    else:
        context.load_verify_locations(authorities)
    return context


class OneContextAdapter(HTTPAdapter):
    """Mounted on a session, its connections have the context that all others have."""

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        super().cert_verify(conn, url, verify, cert)  # type: ignore[no-untyped-call]
        if conn.cert_reqs == "CERT_REQUIRED":
            authorities = conn.ca_certs or conn.ca_cert_dir or DEFAULT_CA_BUNDLE_PATH
            conn.conn_kw["ssl_context"] = _context(authorities)
            conn.ca_certs = conn.ca_cert_dir = None  # or they are read once more
