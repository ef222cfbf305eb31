"""How far the uploads are, on the program's icon in the task bar or the dock."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication

_ENTRY = "/com/cloudery/desktop/launcher"
_UNITY = "com.canonical.Unity.LauncherEntry"


def has_session_bus() -> bool:
    """Whether there is one already: asked for where there is none, one would be started."""
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return True
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    return bool(runtime) and Path(str(runtime), "bus").exists()


def show_progress(share: float | None, left: int) -> None:
    """`share` from 0 to 1 and how many photos are left; None: nothing goes up."""
    if sys.platform in ("win32", "darwin"):
        QGuiApplication.setBadgeNumber(left)
        return
    if not has_session_bus():
        return
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

    said = QDBusMessage.createSignal(_ENTRY, _UNITY, "Update")
    name = QGuiApplication.desktopFileName()
    shown = {"progress": float(share or 0.0), "progress-visible": share is not None}
    said.setArguments([f"application://{name}.desktop", shown])
    QDBusConnection.sessionBus().send(said)
