"""One bar for the trouble of the whole app, with a button that helps."""

from __future__ import annotations

import time
from dataclasses import dataclass
from enum import StrEnum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.language import tr
from cloudery_desktop.ui import theme
from cloudery_desktop.ui.details import Details
from cloudery_desktop.ui.parts import icon_button, label, push_button

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from PySide6.QtWidgets import QPushButton

    from cloudery_desktop.errors import Remedy

    # What a button says, and what it does.
    Button = tuple[str, Callable[[], None]]

_TRYING_MS = 2_000


class Topic(StrEnum):
    """What a message can be about. There is at most one about each."""

    CONNECTION = auto()  # to the table
    NETWORK = auto()
    METERED = auto()
    QUEUE = auto()
    PASTED = auto()
    WATCHED = auto()
    SEEN_FILES = auto()
    DRAGGED = auto()
    DELETED = auto()
    DELETIONS = auto()
    SETTINGS = auto()
    LEAVING = auto()
    NEWER_VERSION = auto()


@dataclass(frozen=True, slots=True)
class _Message:
    """`lasts`: its button does not close it, only what withdraws it does. News is no trouble."""

    topic: Hashable
    error: ClouderyError
    button: Button | None
    lasts: bool
    since: float
    is_news: bool = False

    @property
    def label(self) -> str:
        return self.button[0] if self.button else tr("Close")


class MessageBar(QWidget):
    """Shows the latest of what there is to say; below it the others wait. Hidden without any."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._messages: list[_Message] = []
        self._remedies: dict[Remedy, QPushButton] = {}
        self._icon = QLabel()
        self._title = label("messageTitle")
        self._detail = label("messageDetail")
        for text in (self._title, self._detail):
            text.setWordWrap(True)
        self._details = push_button(tr("Details"))
        self._details.setProperty("quiet", "true")
        self._help = push_button("")
        self._close = icon_button(tr("Close this message"))
        layout = self._line = QHBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(12)
        layout.addSpacing(8)
        layout.addWidget(self._icon)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        words.addWidget(self._details, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addLayout(words, 1)
        layout.addWidget(self._help)
        layout.addWidget(self._close)
        # Pressed, the button of a message that lasts rests for a moment: it was heard.
        self._rest = QTimer(self, singleShot=True, interval=_TRYING_MS)
        self._rest.timeout.connect(lambda: self._help.setEnabled(True))
        self._details.clicked.connect(self._show_details)
        self._help.clicked.connect(self._act)
        self._close.clicked.connect(lambda: self.withdraw(self._messages[-1].topic))
        self.retint()
        self.hide()

    def retint(self) -> None:
        """Take the icons' colours from the scheme in use."""
        colours = theme.colours()
        is_news = bool(self._messages) and self._messages[-1].is_news
        name, colour = ("info", colours.accent) if is_news else ("alert", colours.bad)
        self._icon.setPixmap(theme.pixmap(name, colour, 20, self.devicePixelRatioF()))
        self._close.setIcon(theme.icon("cancel", colours.second, 16))

    def offer(self, remedy: Remedy, label: str, action: Callable[[], None]) -> None:
        """Where an error has this remedy, the button `label` is beside the other one.

        It does `action`, and the message stays: whether that helped is seen later.
        """
        button = self._remedies[remedy] = push_button(label, primary=True)
        button.hide()
        button.clicked.connect(lambda _checked: action())
        self._line.insertWidget(self._line.indexOf(self._help), button)

    def show_trouble(
        self,
        topic: Hashable,
        error: ClouderyError,
        button: Button | None = None,
        *,
        lasts: bool = False,
    ) -> None:
        """Say what happened, in the place of what was said about the same topic.

        The button takes the message away unless it `lasts`. Without one, it can be closed.
        """
        self._put(_Message(topic, error, button, lasts, time.time()))

    def show_news(self, topic: Hashable, title: str, detail: str, button: Button) -> None:
        """Say what is no trouble; the button takes it away."""
        told = ClouderyError(title, detail)
        self._put(_Message(topic, told, button, lasts=False, since=time.time(), is_news=True))

    def withdraw(self, topic: Hashable) -> None:
        """What was said about this is over."""
        self._forget(topic)
        self._show_latest()

    def _put(self, message: _Message) -> None:
        self._forget(message.topic)
        self._messages.append(message)
        self._show_latest()

    def _forget(self, topic: Hashable) -> None:
        self._messages = [message for message in self._messages if message.topic != topic]

    def _show_latest(self) -> None:
        self.setVisible(bool(self._messages))
        if not self._messages:
            return
        latest = self._messages[-1]
        error = latest.error
        for part in (self, self._title):
            theme.restyle(part, "news", latest.is_news)
        self.retint()
        self._title.setText(error.title)
        self._detail.setText(f"{error.detail} {error.advice}".strip())
        self._detail.setVisible(bool(self._detail.text()))
        self._details.setVisible(bool(error.reference))
        self._help.setText(latest.label)
        for remedy, button in self._remedies.items():
            button.setVisible(remedy is error.remedy and button.text() != latest.label)
        self._rest.stop()
        self._help.setEnabled(True)

    def _show_details(self) -> None:
        latest = self._messages[-1]
        Details(latest.error, latest.since, self.window()).open()

    def _act(self) -> None:
        latest = self._messages[-1]
        if latest.lasts:
            self._help.setEnabled(False)
            self._rest.start()
        else:
            self.withdraw(latest.topic)
        if latest.button is not None:
            latest.button[1]()
