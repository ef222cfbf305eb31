"""One finding of the check, as a row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from cloudery_desktop.cloud import Mark
from cloudery_desktop.language import marked, tr
from cloudery_desktop.ui.parts import LineButton, Passage, Picture, beside, column, heading

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cloudery_desktop.cloud import Finding


@dataclass(frozen=True, slots=True)
class Meaning:
    """How a mark is shown: its icon in a colour of the scheme, and in words, to be translated."""

    icon: str
    colour: str
    words: str


MEANINGS = {
    Mark.OK: Meaning("ok", "good", marked("In order")),
    Mark.NOTE: Meaning("info", "accent", marked("Could be better")),
    Mark.WRONG: Meaning("alert", "bad", marked("Wrong")),
    Mark.UNKNOWN: Meaning("question", "second", marked("Not known")),
    Mark.UNSUPPORTED: Meaning("not-there", "second", marked("Not offered here")),
}
_MATTERS = (Mark.WRONG, Mark.NOTE)


class FindingRow(QFrame):
    """What was found. Why it matters and what helps are open where something is to be done."""

    def __init__(self, finding: Finding) -> None:
        super().__init__()
        self.finding = finding
        meaning = MEANINGS[finding.mark]
        in_words = tr(meaning.words)
        self.setObjectName("finding")
        self.setProperty("mark", finding.mark.value)
        told = {"mark": in_words, "title": finding.title, "found": finding.found}
        #: As a screen reader says it
        self.setAccessibleName(tr("{mark}: {title}. {found}", **told))
        title = heading(finding.title)
        mark = Passage("mark", in_words)
        mark.setWordWrap(False)
        mark.setProperty("mark", finding.mark.value)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(title, 1)
        top.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        body = QVBoxLayout()
        body.setSpacing(4)
        body.addLayout(top)
        body.addWidget(Passage("text", finding.found))
        open_parts, folded = _parts(finding)
        for part in open_parts:
            body.addWidget(part)
        self.more = LineButton("chevron-right", tr("More about “{title}”", title=finding.title))
        self.more.setCheckable(True)
        self.more.setFixedSize(20, 20)
        policy = self.more.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the words on the right are in line
        self.more.setSizePolicy(policy)
        self.more.setVisible(bool(folded))
        self._folded = QWidget()
        column(self._folded, *folded, spacing=4)
        self._folded.hide()
        body.addWidget(self._folded)
        self.more.toggled.connect(self._show_more)
        self._point()
        icon = Picture(meaning.icon, meaning.colour, 20, in_words)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 12, 8, 12)
        layout.setSpacing(8)
        layout.addSpacing(4)
        layout.addLayout(beside(icon, body), 1)
        layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._point()

    def _show_more(self, shown: bool) -> None:
        self._folded.setVisible(shown)
        self._point()

    def _point(self) -> None:
        closed = "chevron-left" if self.isRightToLeft() else "chevron-right"
        self.more.show_icon("chevron-down" if self.more.isChecked() else closed)


class FindingList(QWidget):
    """Findings, one below the other."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[FindingRow] = []
        self._layout = column(self, spacing=8)

    def add(self, finding: Finding) -> None:
        """One more."""
        row = FindingRow(finding)
        self.rows.append(row)
        self._layout.addWidget(row)
        row.show()  # at once, as the layout would only later

    def show_findings(self, findings: Iterable[Finding]) -> None:
        """These, instead of what was there; without any it takes no room."""
        for row in self.rows:
            self._layout.removeWidget(row)
            row.hide()  # now; the rest of its end comes later
            row.deleteLater()
        self.rows.clear()
        for finding in findings:
            self.add(finding)
        self.setVisible(bool(self.rows))


def _parts(finding: Finding) -> tuple[list[QWidget], list[QWidget]]:
    """What is open and what is folded."""
    told: list[QWidget] = []
    if finding.why:
        told.append(Passage("second", finding.why))
    if finding.advice:
        told.append(Passage("advice", finding.advice))
    reference: list[QWidget] = []
    if finding.reference:
        reference.append(Passage("second", finding.reference))
    return (told, reference) if finding.mark in _MATTERS else ([], told + reference)
