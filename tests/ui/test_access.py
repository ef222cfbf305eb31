"""Every window, walked through: the keyboard reaches all, readers can name all, nothing is cut."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollBar,
    QWidget,
)

from cloudery_desktop import config
from cloudery_desktop.cloud import Finding, Mark
from cloudery_desktop.config import Profile
from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.library.catalogue import Catalogue
from cloudery_desktop.ui.about_page import AboutDialog
from cloudery_desktop.ui.check_page import CheckDialog
from cloudery_desktop.ui.details import Details
from cloudery_desktop.ui.general_page import GeneralPage
from cloudery_desktop.ui.main_window import MainWindow
from cloudery_desktop.ui.preferences import PreferenceKeeper
from cloudery_desktop.ui.receipt_page import ReceiptDialog
from cloudery_desktop.ui.section_view import SectionView
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

    from pytestqt.qtbot import QtBot

_KINDS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
)
_PARTS = (QScrollBar, QHeaderView)  # of another control, which has the keys
ERROR = ClouderyError("It failed.", "For a reason.", "Do this.", reference="AccessDenied")
WRONG = Finding("policy", "Bucket policy", Mark.WRONG, "Open to all.", why="It costs.", remedy="Go")


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
        self.window.show_trouble(ERROR, "Settings…", self.window.refresh)
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
        return AboutDialog(lambda: None, self.window)

    def end(self) -> None:
        self.window.close_now()
        assert self.window.pasted.close()
        assert self.catalogue.close()
        delete(self.window, self.manager, self.catalogue)


MAKERS: dict[str, Callable[[Windows], QWidget]] = {
    name: made for name, made in vars(Windows).items() if name != "end" and name[0] != "_"
}


@pytest.fixture
def windows(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Windows]:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setattr(config, "config_file", lambda: tmp_path / "settings.toml")
    made = Windows(tmp_path)
    yield made
    made.end()


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


def controls(window: QWidget) -> list[QWidget]:
    """What a person can do something with, as it is seen now."""
    found: list[QWidget] = []
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, _KINDS) or isinstance(widget, _PARTS):
            continue
        inner = isinstance(widget.parent(), (QComboBox, QLineEdit))  # their own arrows and texts
        if widget.isVisible() and widget.isEnabled() and not inner and widget.window() is window:
            found.append(widget)
    return found


def named(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()} {widget.accessibleName()}"


@pytest.mark.parametrize("name", MAKERS)
def test_every_control_says_what_it_is(qtbot: QtBot, windows: Windows, name: str) -> None:
    with shown(qtbot, windows, name) as window:
        found = controls(window)
        assert found
        for control in found:
            told = QAccessible.queryAccessibleInterface(control)
            assert told is not None, named(control)
            assert told.text(QAccessible.Text.Name).strip(), named(control)
            # Qt has no role for a view that is not its own: ours say of themselves what is chosen.
            nothing = {QAccessible.Role.NoRole, QAccessible.Role.Client}
            assert isinstance(control, SectionView) or told.role() not in nothing, named(control)


@pytest.mark.parametrize("name", MAKERS)
def test_the_tab_key_comes_by_every_control(qtbot: QtBot, windows: Windows, name: str) -> None:
    with shown(qtbot, windows, name) as window:
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        wanted = set(controls(window))
        reached: set[QWidget] = set()
        for _ in range(3 * len(wanted) + 10):
            focused = QApplication.focusWidget()
            assert focused is not None
            reached.add(focused)
            if isinstance(box := focused.parentWidget(), QComboBox):
                reached.add(box)
            QTest.keyClick(focused, Qt.Key.Key_Tab)
        missed = [
            named(control)
            for control in wanted - reached
            # One of a group has the tab key, the others the arrows.
            if not (isinstance(control, QRadioButton) and not control.isChecked())
            and control.focusProxy() not in reached
        ]
        assert missed == []


@pytest.fixture
def large_print(qapp: QApplication) -> Iterator[None]:
    before = qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(before.pointSizeF() * 1.5)
    qapp.setFont(larger)
    yield
    qapp.setFont(before)


@pytest.mark.parametrize("name", MAKERS)
def test_no_text_is_cut_in_large_print(
    large_print: None, qtbot: QtBot, windows: Windows, name: str
) -> None:
    with shown(qtbot, windows, name) as window:
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
        assert cut == []
