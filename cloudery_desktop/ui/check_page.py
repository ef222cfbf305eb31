"""The check of a profile's cloud: one row per finding, as they come."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from cloudery_desktop.cloud import Mark, healthy
from cloudery_desktop.language import tr
from cloudery_desktop.ui.finding_row import MEANINGS, FindingList
from cloudery_desktop.ui.fitting import resize_within_screen
from cloudery_desktop.ui.forms import PickField
from cloudery_desktop.ui.page import Page
from cloudery_desktop.ui.parts import column, push_button
from cloudery_desktop.ui.trouble_frame import TroubleFrame

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cloudery_desktop.cloud import Finding
    from cloudery_desktop.errors import ClouderyError

_COPIED_MS = 2_000


class CheckDialog(QDialog):
    """Shows a check that somebody else makes. Show it with `open()`.

    Give it each finding with `add` and the end with `finish`. `again_wanted` comes when the
    person wants another check; the rows are gone then (`restart` was called). `mend_wanted`
    comes when setup is to put right what it can. `logins` are the AWS logins one can look with
    where Cloudery's own key may not: see `owner`.
    """

    again_wanted = Signal()
    mend_wanted = Signal()

    def __init__(
        self, profile: str, logins: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._profile = profile
        self._logins = logins
        self.findings: list[Finding] = []
        self._error: ClouderyError | None = None
        self.setWindowTitle(" · ".join((tr("Check connection"), profile)))
        self.setMinimumSize(480, 360)
        resize_within_screen(self, 720, 640)
        self._build()
        self.restart()

    def _build(self) -> None:
        self.trouble = TroubleFrame()
        self.again_button = push_button(tr("Check &again"))
        self.copy_button = push_button(tr("Copy &report"))
        self.mend_button = push_button(tr("&Mend…"), primary=True)
        self.close_button = push_button(tr("Close"))
        self.copy_button.setMinimumWidth(self.copy_button.sizeHint().width())
        options = {"": tr("Cloudery's own access key")}
        options |= {login: tr("The AWS login “{login}”", login=login) for login in self._logins}
        self.login_field = PickField(
            tr("&Look with"),
            options,
            tr("Cloudery's own key may use your cloud, not look into it."),
        )
        self.login_field.hide()  # until there is something that could not be looked at
        self._content = QWidget()
        self._list = FindingList()
        column(self._content, self.trouble, self.login_field, self._list, spacing=8)
        self.page = Page(
            self._content,
            (self.again_button, self.copy_button),
            (self.close_button, self.mend_button),
        )
        self.page.area.setAccessibleName(tr("Findings"))
        self.page.let_keys_scroll()
        column(self, self.page)
        self._copied = QTimer(self, singleShot=True, interval=_COPIED_MS)
        self._copied.timeout.connect(lambda: self.copy_button.setText(tr("Copy &report")))
        self.login_field.changed.connect(self._check_again)
        self.again_button.clicked.connect(self._check_again)
        self.copy_button.clicked.connect(self._copy)
        self.mend_button.clicked.connect(self.mend_wanted)
        self.close_button.clicked.connect(self.reject)

    @property
    def owner(self) -> str | None:
        """The AWS login to look with; None: the key that photos go up with."""
        return self.login_field.value or None

    # -- what the check says ---------------------------------------------------------------

    def restart(self) -> None:
        """Begin anew, with no findings."""
        self.findings.clear()
        self._error = None
        self._list.show_findings(())
        self.trouble.show_error(None)
        for control in (self.again_button, self.copy_button, self.login_field):
            control.setEnabled(False)
        self.mend_button.hide()
        self.close_button.setDefault(True)
        self.close_button.setFocus()
        self.page.show_busy()
        self._show_count()

    def add(self, finding: Finding) -> None:
        """One more finding."""
        self.findings.append(finding)
        self._list.add(finding)
        self._list.show()
        self._show_count()

    def finish(self, error: ClouderyError | None) -> None:
        """The check is over; `error` is why it could not be finished."""
        self._error = error
        self.page.show_idle()
        self.trouble.show_error(error)
        good = error is None and healthy(self.findings)
        look = ("ok", "good") if good else ("alert", "bad")
        self.page.say(summary(self.findings, error), tally(self.findings), *look)
        for control in (self.again_button, self.copy_button, self.login_field):
            control.setEnabled(True)
        unseen = any(finding.mark is Mark.UNKNOWN for finding in self.findings)
        if unseen and self._logins:
            self.login_field.show()
        mendable = any(f.mendable and f.mark in (Mark.WRONG, Mark.NOTE) for f in self.findings)
        self.mend_button.setVisible(mendable)
        if mendable:
            self.mend_button.setDefault(True)
        if mendable and self.focusWidget() is self.close_button:
            self.mend_button.setFocus()  # unless the person is reading with the keyboard
        QTimer.singleShot(0, self, self._show_first_wrong)

    def _show_first_wrong(self) -> None:
        wrong = (row for row in self._list.rows if row.finding.mark is Mark.WRONG)
        row = None if self._error else next(wrong, None)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # rows take their places
        top = row.mapTo(self._content, QPoint()).y() + self._content.y() if row else 0
        self.page.area.verticalScrollBar().setValue(top)

    def _show_count(self) -> None:
        done = len(self.findings)
        title = tr("Checking… %n done", "checks", done) if done else tr("Checking…")
        detail = tr("Everything that photos depend on, one after the other.")
        self.page.say(title, detail, "clock")

    # -- what a person does ----------------------------------------------------------------

    def _check_again(self) -> None:
        self.restart()
        self.again_wanted.emit()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(report(self._profile, self.findings, self._error))
        self.copy_button.setText(tr("Copied"))
        self._copied.start()


def summary(findings: Sequence[Finding], error: ClouderyError | None) -> str:
    """The line on top, when all is done."""
    wrong = sum(finding.mark is Mark.WRONG for finding in findings)
    if error is not None:
        return tr("The check could not be finished.")
    if wrong:
        return tr("%n thing(s) (is|are) wrong.", "", wrong)
    marks = {finding.mark for finding in findings}
    if Mark.UNKNOWN in marks or not marks:
        return tr("Nothing wrong was found.")  # not everything could be looked at
    return tr("Everything works.") if Mark.NOTE in marks else tr("Everything is in order.")


def tally(findings: Sequence[Finding]) -> str:
    """How many there are of each mark: "12 in order · 1 could be better"."""
    counts = {mark: sum(finding.mark is mark for finding in findings) for mark in Mark}
    return " · ".join(_counted(mark, count) for mark, count in counts.items() if count)


def _counted(mark: Mark, count: int) -> str:
    match mark:
        case Mark.OK:
            return tr("%n in order", "findings", count)
        case Mark.NOTE:
            return tr("%n could be better", "findings", count)
        case Mark.WRONG:
            return tr("%n wrong", "findings", count)
        case Mark.UNKNOWN:
            return tr("%n not known", "findings", count)
        case Mark.UNSUPPORTED:
            return tr("%n not offered here", "findings", count)


def report(profile: str, findings: Sequence[Finding], error: ClouderyError | None) -> str:
    """All of it as plain text, for a letter to somebody who helps."""
    head = " · ".join(("Cloudery", tr("Check connection"), profile))
    lines = [head, summary(findings, error)]
    if error is not None:
        lines.append(error.report)
    for finding in findings:
        lines += ["", f"[{tr(MEANINGS[finding.mark].words)}] {finding.title} ({finding.check})"]
        for text in (finding.found, finding.why, finding.advice, finding.reference):
            lines += [textwrap.indent(text, "    ")] if text else []
    return "\n".join(lines) + "\n"
