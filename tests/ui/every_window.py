"""Every window there is, each in the state in which most of its controls are there."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton

from cloudery_desktop.cloud import Finding, Mark
from cloudery_desktop.errors import ClouderyError, Remedy
from cloudery_desktop.language import tr
from cloudery_desktop.library.catalogue import Catalogue
from cloudery_desktop.profile import Profile
from cloudery_desktop.ui.about_page import AboutDialog
from cloudery_desktop.ui.check_page import CheckDialog
from cloudery_desktop.ui.details import Details
from cloudery_desktop.ui.general_page import GeneralPage
from cloudery_desktop.ui.key_dialog import KeyDialog
from cloudery_desktop.ui.main_window import MainWindow
from cloudery_desktop.ui.message_bar import Topic
from cloudery_desktop.ui.preferences import PreferenceKeeper
from cloudery_desktop.ui.receipt_page import ReceiptDialog
from cloudery_desktop.ui.settings import SettingsDialog
from cloudery_desktop.ui.setup_page import SetupDialog
from cloudery_desktop.ui.shortcuts_page import ShortcutsDialog
from cloudery_desktop.ui.template_dialog import TemplateDialog
from cloudery_desktop.ui.words import Place
from cloudery_desktop.uploads.lifecycle import State
from tests.ui.on_screen import delete, on_screen
from tests.ui.stand_ins import FixedThumbnails, StandInManager, an_upload

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

ERROR = ClouderyError(
    "It failed.", "For a reason.", "Do this.", reference="AccessDenied", remedy=Remedy.KEY
)
WRONG = Finding("policy", "Bucket policy", Mark.WRONG, "Open to all.", why="It costs.", advice="Go")


class Windows:
    """Makes each window, in the state in which most of its controls are there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.manager = StandInManager()
        self.catalogue = Catalogue()
        self.window = MainWindow(
            self.manager,
            self.catalogue,
            FixedThumbnails(),
            Place("Box", "your own bucket"),
            folder / "pasted",
        )

    def main(self) -> QWidget:
        self.manager.put(an_upload("a", State.UPLOADING), an_upload("b", State.FAILED))
        self.window.messages.offer(Remedy.KEY, tr("Enter a key…"), self.window.refresh)
        again = tr("Try again"), self.window.refresh
        self.window.messages.show_trouble(Topic.QUEUE, ERROR, again)
        self.window._show_panel(shown=True)
        return self.window

    def settings(self) -> QWidget:
        return SettingsDialog("", ("work", "home"))

    def general(self) -> QWidget:
        keeper = PreferenceKeeper(self.folder, self.window)
        page = GeneralPage(keeper, self.window.grid, self.folder)
        dialog = SettingsDialog("", pages=[("General", page)])
        dialog.side.pages.setCurrentRow(0)
        return dialog

    def setup(self) -> QWidget:
        return SetupDialog(Profile(), ("work",))

    def key(self) -> QWidget:
        dialog = KeyDialog("anna-photos", ("work",))
        dialog.fail(ERROR)
        return dialog

    def check(self) -> QWidget:
        dialog = CheckDialog("family", ("work",))
        dialog.add(WRONG)
        dialog.finish(None)
        return dialog

    def receipt(self) -> QWidget:
        return ReceiptDialog((an_upload("a", State.DONE), an_upload("b", State.FAILED)))

    def template(self) -> QWidget:
        return TemplateDialog("", self.window)

    def details(self) -> QWidget:
        return Details(ERROR, 1_790_000_000, self.window)

    def keys(self) -> QWidget:
        return ShortcutsDialog(self.window)

    def about(self) -> QWidget:
        return AboutDialog(lambda: None, PreferenceKeeper(self.folder), self.window)

    def end(self) -> None:
        self.window.close_now()
        assert self.window.pasted.close()
        assert self.catalogue.close()
        delete(self.window, self.manager, self.catalogue)


MAKERS: dict[str, Callable[[Windows], QWidget]] = {
    name: made for name, made in vars(Windows).items() if name != "end" and name[0] != "_"
}


@contextmanager
def shown(qtbot: QtBot, windows: Windows, name: str) -> Iterator[QWidget]:
    window = MAKERS[name](windows)
    if window is windows.window:
        window.show()
        qtbot.waitExposed(window)
        yield window
    else:
        with on_screen(qtbot, window):
            yield window


def cut_texts(window: QWidget) -> list[str]:
    """What of a window on the screen is written where it does not fit."""
    QApplication.processEvents()
    cut = []
    for text in window.findChildren(QLabel):
        if not text.isVisible() or not text.text():
            continue
        if text.wordWrap():
            fits = text.heightForWidth(text.width()) <= text.height()
        else:
            fits = (
                text.sizeHint().width() <= text.width()
                and text.sizeHint().height() <= text.height()
            )
        if not fits:
            cut.append(f"{text.objectName()} {text.text()!r} {text.size()} {text.sizeHint()}")
    buttons = (*window.findChildren(QPushButton), *window.findChildren(QCheckBox))
    cut += [
        f"{button.text()!r} {button.size()} {button.sizeHint()}"
        for button in buttons
        if button.isVisible() and button.text() and button.sizeHint().width() > button.width()
    ]
    return cut
