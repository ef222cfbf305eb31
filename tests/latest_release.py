"""A server on this computer that tells which release is the latest."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import TracebackType

PAGE = "https://cloudery.example/releases/v9.1"


class LatestRelease:
    """Answers every request with `status` and `body`; `asked` counts them."""

    def __init__(self) -> None:
        self.status = 200
        self.body = json.dumps({"tag_name": "v9.1", "html_url": PAGE, "assets": []}).encode()
        self.asked = 0
        ours = self

        class Answer(BaseHTTPRequestHandler):
            def do_GET(self) -> None:  # the library's own name
                ours.asked += 1
                self.send_response(ours.status)
                self.end_headers()
                self.wfile.write(ours.body)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
        self.address = f"http://127.0.0.1:{self._server.server_address[1]}/latest"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))

    def __enter__(self) -> LatestRelease:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
