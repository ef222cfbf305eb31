"""When another day begins: “Today” is another one then."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from cloudery_desktop.ui import days


class Midnight(QObject):
    """`passed` comes when another day has begun, be it while the computer slept."""

    passed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._today = days.today()
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._look)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):  # no timer counts while it sleeps
            application.applicationStateChanged.connect(self._look)
        self._wait()

    def _look(self) -> None:
        today = days.today()
        if today != self._today:
            self._today = today
            self.passed.emit()
        self._wait()

    def _wait(self) -> None:
        now = datetime.now().astimezone()
        tomorrow = datetime.combine(now.date() + timedelta(days=1), time()).astimezone()
        self._timer.start(int((tomorrow - now) / timedelta(milliseconds=1)) + 1)
