"""The system's libraries that the executable needs on Linux, and what to say where one lacks.

All others are inside it. These belong to the graphics and the desktop of each computer.
"""

from __future__ import annotations

import re

from cloudery_desktop.errors import ClouderyError

# Which package has them in Debian and Ubuntu; other systems have it under a similar name.
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "liblzma.so.5": "liblzma5",
    "libstdc++.so.6": "libstdc++6",
    "libuuid.so.1": "libuuid1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb.so.1": "libxcb1",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}

_MISSING = re.compile(r"(lib[\w.+-]+\.so[.\d]*): cannot open shared object file")


def missing_library(error: ImportError) -> ClouderyError | None:
    """What a person can do about it; None where it is something else that cannot be imported."""
    found = _MISSING.search(str(error))
    if found is None:
        return None
    library = found[1]
    package = PACKAGES.get(library)
    install = f"sudo apt install {package}" if package else "your system's package manager"
    return ClouderyError(
        "Cloudery cannot start on this computer.",
        f"The system library {library} is not installed.",
        f"Install it ({install}), then start Cloudery again.",
    )
