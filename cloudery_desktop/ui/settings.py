"""The settings: profiles on the left, the chosen one's form on the right."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QWidget

from cloudery_desktop import config
from cloudery_desktop.language import tr
from cloudery_desktop.profile import Profile
from cloudery_desktop.profiles import ConfigError
from cloudery_desktop.ui.fitting import resize_within_screen
from cloudery_desktop.ui.forms import TextField
from cloudery_desktop.ui.parts import ask, column, foot, heading, push_button, scrolled
from cloudery_desktop.ui.profile_drafts import Drafts
from cloudery_desktop.ui.profile_form import ProfileForm
from cloudery_desktop.ui.profile_list import ProfileList
from cloudery_desktop.ui.trouble_frame import TroubleFrame

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import SignalInstance

    from cloudery_desktop.ui.profile_drafts import Draft


class SettingsDialog(QDialog):
    """Edits the profiles in the person's file. Show it with `open()`.

    `saved` comes when all is saved and this profile is to be connected to; the dialog is closed.
    `check_wanted`, `setup_wanted` and `key_wanted` come with the profile shown, all being saved;
    for the latter two the dialog is closed, as they will change the settings.
    `in_use` is the profile the window is connected with; `aws_profiles` are the names the AWS
    tools know. `pages` are settings that are no profile's, by name: they count at once, by
    themselves.
    """

    saved = Signal(str)
    check_wanted = Signal(str)
    setup_wanted = Signal(str)
    key_wanted = Signal(str)

    def __init__(
        self,
        in_use: str,
        aws_profiles: Sequence[str] = (),
        parent: QWidget | None = None,
        pages: Sequence[tuple[str, QWidget]] = (),
    ) -> None:
        super().__init__(parent)
        self._pages = pages
        self._drafts = Drafts(in_use)
        self.setWindowTitle(tr("Settings"))
        self.setMinimumSize(600, 400)
        resize_within_screen(self, 860, 640)
        self.form = ProfileForm(aws_profiles)
        self._build()
        self._connect()
        self._load()

    # -- building --------------------------------------------------------------------------

    def _build(self) -> None:
        self.side = ProfileList()
        self.trouble = TroubleFrame()
        self.name_field = TextField(
            tr("Profile na&me"), tr("A short name, such as “family”. It cannot be changed later.")
        )
        self._title = heading(tr("Settings"), 1.4)
        self.save_button = push_button(tr("&Save and connect"), primary=True)
        self.check_button = push_button(tr("&Check connection…"))
        self.setup_button = push_button(tr("Set up in &AWS…"))
        self.cancel_button = push_button(tr("Cancel"))
        content = QWidget()
        right = column(content, self._title, self.trouble, self.name_field, self.form)
        right.setContentsMargins(24, 20, 24, 24)
        right.addStretch(1)
        self.area = scrolled(content)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.side)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.area)
        for _, page in self._pages:
            self.stack.addWidget(_framed(page))
        if self._pages:
            self.side.show_pages([name for name, _ in self._pages])
        body.addWidget(self.stack, 1)
        layout = column(self, spacing=0)
        layout.addLayout(body, 1)
        layout.addWidget(
            foot((self.check_button, self.setup_button), (self.cancel_button, self.save_button))
        )
        self.save_button.setDefault(True)  # now that it is the dialog's

    def _connect(self) -> None:
        self.form.changed.connect(self._on_edited)
        self.form.key_wanted.connect(lambda: self._leave_for(self.key_wanted))
        self.name_field.changed.connect(self._on_edited)
        self.name_field.left.connect(self._judge_name)
        self.side.chosen.connect(self._show_draft)
        self.side.page_chosen.connect(self._show_page)
        self.side.add_wanted.connect(lambda: self._add(Profile()))
        self.side.copy_wanted.connect(lambda: self._add(self._shown.profile))
        self.side.delete_wanted.connect(self._ask_to_delete)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self._save_and_connect)
        self.check_button.clicked.connect(self._check)
        self.setup_button.clicked.connect(lambda: self._leave_for(self.setup_wanted))

    def _load(self) -> None:
        try:
            self._drafts.load()
        except ConfigError as error:  # there is nothing that could be edited
            self.trouble.show_error(error)
            self.name_field.hide()
            self.form.hide()
            self.side.let(add=False, copy=False, why_not_delete=error.title)
            for button in (self.save_button, self.check_button, self.setup_button):
                button.setEnabled(False)
            return
        names = [draft.profile.name for draft in self._drafts.all]
        for name in names:
            self.side.append(name)
        in_use = self._drafts.in_use
        self.side.choose(names.index(in_use) if in_use in names else 0)
        self.side.list.setFocus()
        if self._shown.blank:
            self.form.fields["bucket"].control.setFocus()

    @property
    def is_edited(self) -> bool:
        """Whether something would be lost."""
        return self._drafts.edited

    def show_page(self, row: int) -> None:
        """One of the `pages`."""
        self.side.pages.setCurrentRow(row)
        self.side.pages.setFocus()

    # -- one profile -----------------------------------------------------------------------

    @property
    def _shown(self) -> Draft:
        return self._drafts.all[self.side.row]

    def _show_page(self, row: int) -> None:
        """What is not a profile's; with nothing to be saved, the dialog is only closed."""
        self.stack.setCurrentIndex(row + 1)
        for button in (self.check_button, self.setup_button):
            button.hide()
        self.save_button.setVisible(self.is_edited)
        self.cancel_button.setText(tr("Cancel") if self.is_edited else tr("Close"))

    def _show_draft(self, row: int) -> None:
        self.stack.setCurrentIndex(0)
        for button in (self.check_button, self.setup_button, self.save_button):
            button.show()
        self.cancel_button.setText(tr("Cancel"))
        draft = self._drafts.all[row]
        self.trouble.show_error(draft.error)
        self.form.setVisible(draft.error is None)
        self.name_field.setVisible(draft.stored is None and draft.error is None)
        with QSignalBlocker(self.form), QSignalBlocker(self.name_field):  # this is no edit
            self.name_field.show_value(draft.profile.name)
            self.name_field.say("")
            self.form.show_profile(draft.profile, config.overridden())
        if draft.edited:  # what was wrong when it was left is wrong still
            self.form.show_faults()
            self._judge_name()
        self.area.verticalScrollBar().setValue(0)
        self._show_state()

    def _on_edited(self) -> None:
        draft = self._shown
        name = self.name_field.value if draft.stored is None else draft.profile.name
        draft.profile = replace(self.form.profile, name=name)
        if self.name_field.problem:
            self._judge_name()
        self._show_state()

    def _judge_name(self) -> None:
        self.name_field.say(self._drafts.name_fault(self._shown))

    def _show_state(self) -> None:
        drafts = self._drafts
        wrong = [draft for draft in drafts.all if drafts.is_wrong(draft)]
        for row, draft in enumerate(drafts.all):
            self.side.show_text(row, drafts.in_words(draft))
        usable = self._shown.error is None
        self.setup_button.setEnabled(usable and not wrong)
        lacking = self._shown.blank
        for button in (self.save_button, self.check_button, self.form.key_button):
            button.setEnabled(usable and not (wrong or lacking))
        why_not = tr("Something is missing, or not right yet.") if lacking else ""
        if wrong:
            first = wrong[0].profile.name
            why_not = tr("Something in the profile “{name}” is not right yet.", name=first)
        self.save_button.setToolTip(why_not)
        self._title.say(self._shown.profile.name or tr("New profile"))
        used = drafts.is_in_use(self._shown)
        in_use = tr("This profile is in use. Connect with another one to delete it.")
        self.side.let(add=True, copy=usable, why_not_delete=in_use if used else "")

    # -- adding, deleting, saving ------------------------------------------------------------

    def _add(self, like: Profile) -> None:
        self.side.append(self._drafts.add(like).profile.name)
        self.side.choose(len(self._drafts.all) - 1)
        self.name_field.edit.setFocus()
        self.name_field.edit.selectAll()

    def _ask_to_delete(self) -> None:
        ask(
            self,
            tr("Delete the profile “{name}”?", name=self._shown.profile.name),
            tr("These settings go. The photos in the bucket stay where they are."),
            tr("Delete"),
            self._delete,
        )

    def _delete(self) -> None:
        row = self.side.row
        try:
            self._drafts.delete(self._shown)
        except ConfigError as error:
            self.trouble.show_error(error)
            return
        if len(self._drafts.all) < self.side.list.count():
            self.side.remove(row)
        self._show_draft(self.side.row)

    def _save(self, *, first_time: bool = False) -> bool:
        """Whether everything edited is in the file now; the `first_time` also what was as it is."""
        for row, draft in enumerate(self._drafts.all):
            if not (draft.edited or first_time):
                continue
            try:
                draft.save()
            except ConfigError as error:
                self.side.choose(row)
                self.trouble.show_error(error)
                self.area.verticalScrollBar().setValue(0)
                return False
        self._show_draft(self.side.row)
        return True

    def _save_and_connect(self) -> None:
        if self._save(first_time=not config.config_file().exists()):
            self.accept()
            self.saved.emit(self._shown.profile.name)

    def _check(self) -> None:
        if self._save():
            self.check_wanted.emit(self._shown.profile.name)

    def _leave_for(self, wanted: SignalInstance) -> None:
        if self._save():
            self.accept()
            wanted.emit(self._shown.profile.name)

    def reject(self) -> None:
        """Close; with edits, ask before."""
        if self.is_edited:
            ask(
                self,
                tr("Close without saving?"),
                tr("What you changed here is lost."),
                tr("Discard changes"),
                self._close,
            )
            return
        self._close()

    def _close(self) -> None:
        super().reject()


def _framed(page: QWidget) -> QWidget:
    content = QWidget()
    layout = column(content, page)
    layout.setContentsMargins(24, 20, 24, 24)
    layout.addStretch(1)
    return scrolled(content)
