from __future__ import annotations

import json
import threading
import time
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from cloudery_desktop.ui import theme
from cloudery_desktop.ui.receipt_model import ReceiptModel
from cloudery_desktop.ui.receipt_page import ReceiptDialog, as_text, batches, summary
from cloudery_desktop.uploads.lifecycle import State, Upload
from cloudery_desktop.uploads.receipt import Receipt
from cloudery_desktop.uploads.trouble import Trouble
from tests.ui.on_screen import delete, on_screen
from tests.ui.stand_ins import a_photo, an_upload, count_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pytestqt.qtbot import QtBot

SHA = "ab" * 32
MORNING = round(datetime(2026, 6, 1, 9, 5).astimezone().timestamp() * 1000)
NOON = MORNING + 3 * 3600 * 1000
PROVEN = {
    "sha256": SHA,
    "signed": SHA,
    "stored": f"sha256:{SHA}",
    "photo": a_photo(7, sha256=SHA),
}
UPLOADS = (
    an_upload("a", State.DONE, batch=MORNING, **PROVEN),
    an_upload("b", State.DONE, batch=NOON, **PROVEN),
    an_upload("c", State.FAILED, batch=NOON, trouble=Trouble("The disk says no.")),
    an_upload("d", State.DUPLICATE, batch=NOON, duplicate_of=a_photo(7, file_name="x.jpg")),
    an_upload("e", State.PAUSED, batch=NOON),
)


class Page:
    """A dialog on the screen."""

    def __init__(self, uploads: Sequence[Upload]) -> None:
        self.dialog = ReceiptDialog(uploads)
        self.model = self.dialog.model

    @property
    def files(self) -> list[str]:
        return [self.model.index(row, 0).data() for row in range(self.model.rowCount())]


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[Page]:
    made = Page(UPLOADS)
    with on_screen(qtbot, made.dialog):
        yield made


def test_the_latest_batch_is_shown_first(page: Page) -> None:
    assert page.files == ["b.jpg", "c.jpg", "d.jpg", "e.jpg"]
    assert page.dialog.summary.text() == (
        "4 files: 1 uploaded, 1 already uploaded, 1 failed, 1 paused."
    )
    page.dialog.batch.box.setCurrentIndex(1)
    assert page.files == ["a.jpg"]
    page.dialog.batch.box.setCurrentIndex(2)
    assert len(page.files) == 5


def test_the_batches_have_day_and_time() -> None:
    today = datetime(2026, 6, 1, 18).astimezone()
    assert list(batches(UPLOADS, today).values()) == [
        "Today 12:05\u202fPM · 4 files",
        "Today 9:05\u202fAM · 1 file",
        "Everything in the list · 5 files",
    ]
    assert list(batches([an_upload("a", State.DONE)], today).values()) == ["Earlier · 1 file"]


def test_what_became_of_each(page: Page) -> None:
    rows = [[page.model.index(row, n).data() for n in range(4)] for row in range(4)]
    assert rows[0] == ["b.jpg", "Uploaded and verified", "4.0 MB", "abababababab…"]
    assert rows[1][1:] == ["The disk says no.", "4.0 MB", ""]
    assert rows[2][1].startswith("Already uploaded as “x.jpg”")
    assert rows[3][1] == "Paused"
    tool_tip = Qt.ItemDataRole.ToolTipRole
    assert page.model.index(0, 3).data(tool_tip) == SHA
    assert page.model.index(0, 0).data(tool_tip) == str(Path("/photos/b.jpg"))
    assert page.model.index(1, 1).data(tool_tip) == "The disk says no."


def test_the_model_is_one_qt_understands(qtbot: QtBot) -> None:
    model = ReceiptModel()
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    tester = QAbstractItemModelTester(model, mode)
    model.show(Receipt.of(UPLOADS), only_not_up=False)
    model.show(Receipt.of(UPLOADS), only_not_up=True)
    assert model.rowCount() == 2
    assert model.data(model.index(-1, 0)) is None
    assert tester.failureReportingMode() == mode


def test_only_what_is_not_up(page: Page) -> None:
    page.dialog.only_not_up.click()
    assert page.files == ["c.jpg", "e.jpg"]
    page.dialog.batch.box.setCurrentIndex(1)
    assert page.files == []
    assert page.dialog.nothing.isVisible()
    assert page.dialog.nothing.text() == "Everything is up."
    assert page.dialog.save_button.isEnabled()
    assert not page.dialog.copy_button.isEnabled()


def test_a_tick_has_a_mark(page: Page) -> None:
    tick = page.dialog.only_not_up
    before = count_of(theme.LIGHT.on_accent, tick.grab().toImage())
    tick.click()
    image = tick.grab().toImage()
    assert count_of(theme.LIGHT.accent, image) > 50
    assert count_of(theme.LIGHT.on_accent, image) != before


def test_nothing_to_tell_of(qtbot: QtBot) -> None:
    page = Page(())
    with on_screen(qtbot, page.dialog):
        assert page.dialog.nothing.text() == "Nothing has been added yet."
        assert not page.dialog.save_button.isEnabled()
        assert page.dialog.summary.text() == ""


def test_what_is_shown_can_be_copied(page: Page) -> None:
    page.dialog.only_not_up.click()
    page.dialog.copy_button.click()
    assert QApplication.clipboard().text().splitlines() == [
        "2 files: 1 failed, 1 paused.",
        "c.jpg\tThe disk says no.\t4.0 MB\t",
        "e.jpg\tPaused\t4.0 MB\t",
    ]
    assert page.dialog.copy_button.text() == "Copied"
    page.dialog._said.timeout.emit()
    assert page.dialog.copy_button.text() == "&Copy"


def test_no_name_is_pasted_as_a_formula() -> None:
    receipt = Receipt.of([an_upload("=1+1", State.FAILED)])
    assert "\n'=1+1.jpg\t" in as_text(receipt)


@pytest.mark.parametrize("typed", ["receipt.json", "receipt"])
def test_all_of_it_is_saved(
    page: Page, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str
) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: str(tmp_path))
    offered: list[str] = []

    def choose(_parent: object, _title: str, first: str, *_: object) -> tuple[str, str]:
        offered.append(first)
        return str(tmp_path / typed), "Data (*.json)"

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    page.dialog.only_not_up.click()
    page.dialog.save_button.click()
    assert [Path(path).parent for path in offered] == [tmp_path]
    qtbot.waitUntil(lambda: page.dialog.save_button.text() == "Saved")
    data = json.loads((tmp_path / "receipt.json").read_text(encoding="utf-8"))
    assert data["summary"]["files"] == 4
    qtbot.waitUntil(page.dialog.save_button.isEnabled)


def test_a_table_is_what_is_saved_unless_something_else_is_asked_for(
    page: Page, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = (str(tmp_path / "mine"), "Table (*.csv)")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: chosen)
    page.dialog.save_button.click()
    qtbot.waitUntil((tmp_path / "mine.csv").exists)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    qtbot.waitUntil(page.dialog.save_button.isEnabled)
    page.dialog.save_button.click()
    assert len(list(tmp_path.iterdir())) == 1


def test_no_file_is_replaced_that_nobody_asked_about(
    page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mine.csv").write_text("older")
    chosen = (str(tmp_path / "mine"), "Table (*.csv)")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: chosen)
    page.dialog.save_button.click()
    assert page.dialog.trouble.isVisible()
    assert page.dialog.save_button.isEnabled()
    assert (tmp_path / "mine.csv").read_text() == "older"


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_closed_meanwhile_it_is_written_all_the_same(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str
) -> None:
    """And what cannot be is told of: the dialog comes back."""
    page = Page(UPLOADS)
    page.dialog.open()
    path = tmp_path / f"mine{suffix}"
    go_on = threading.Event()
    written = Receipt.write
    monkeypatch.setattr(
        Receipt, "write", lambda receipt, path: go_on.wait(5) and written(receipt, path)
    )
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    page.dialog.save_button.click()
    gone: list[bool] = []
    page.dialog.destroyed.connect(lambda: gone.append(True))
    page.dialog.reject()
    assert not page.dialog.isVisible()
    go_on.set()
    if suffix == ".csv":
        qtbot.waitUntil(lambda: gone == [True])
        assert path.exists()
    else:
        qtbot.waitUntil(page.dialog.isVisible)
        assert page.dialog.trouble.isVisible()
        qtbot.waitUntil(page.dialog.save_button.isEnabled)
        delete(page.dialog)


def test_what_cannot_be_saved_is_told_in_the_dialog(
    page: Page, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = (str(tmp_path / "receipt.xlsx"), "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: chosen)
    page.dialog.save_button.click()
    qtbot.waitUntil(page.dialog.trouble.isVisible)
    qtbot.waitUntil(page.dialog.save_button.isEnabled)


def test_escape_closes_it(page: Page, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.dialog.finished):
        QTest.keyClick(page.dialog.table, Qt.Key.Key_Escape)


def test_a_hundred_thousand_files_are_quick(qtbot: QtBot) -> None:
    uploads = tuple(an_upload(f"{n}", State.DONE, batch=NOON) for n in range(100_000))
    started = time.monotonic()
    page = Page(uploads)
    with on_screen(qtbot, page.dialog):
        page.dialog.table.scrollToBottom()
        page.dialog.only_not_up.click()
        assert page.dialog.nothing.isVisible()
        assert time.monotonic() - started < 3


def test_the_summary_in_words() -> None:
    assert summary(Receipt.of(())) == ""
    assert summary(Receipt.of(UPLOADS[:1])) == "1 file: 1 uploaded."
