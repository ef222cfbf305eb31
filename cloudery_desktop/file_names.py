"""Names of files, as every system takes them."""

from __future__ import annotations

import re

# What some system does not let a file be called, what could lead to another folder, and what
# turns the ending of a name around.
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"/\\|?*\u202a-\u202e\u2066-\u2069\ud800-\udfff]')
_DEVICES = re.compile(r"(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(?=\.|$)")


def safe_name(name: str) -> str:
    """The same name, as far as it may be one; "" where nothing is left of it."""
    safe = _FORBIDDEN.sub("_", name).strip().strip(". ")
    return f"_{safe}" if _DEVICES.match(safe) else safe
