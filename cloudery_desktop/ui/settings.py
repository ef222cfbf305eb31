"""The settings: profiles on the left, the chosen one's form on the right."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QWidget

from cloudery_desktop import config
from cloudery_desktop.folders import DEFAULT_PROFILE
from cloudery_desktop.language import tr
from cloudery_desktop.profile import Profile, faults
from cloudery_desktop.profiles import ConfigError, check_profile_name
from cloudery_desktop.ui.fitting import resize_within_screen
from cloudery_desktop.ui.forms import TextField
from cloudery_desktop.ui.parts import ask, column, foot, heading, push_button, scrolled
from cloudery_desktop.ui.profile_form import ProfileForm
from cloudery_desktop.ui.profile_list import ProfileList
from cloudery_desktop.ui.trouble import Trouble

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import SignalInstance


@dataclass(slots=True)
class _Draft:
    """A profile as it is being edited. `stored` is what the file has: None, it is new."""

    profile: Profile
    stored: Profile | None
    error: ConfigError | None = None  # why it cannot be edited

    @property
    def edited(self) -> bool:
        return self.error is None and self.profile != self.stored

    @property
    def blank(self) -> bool:
        """Whether nobody has said anything yet: it is not wrong, but cannot be used."""
        return self.error is None and not (self.edited or self.profile.bucket)


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
        self._in_use = in_use
        self._drafts: list[_Draft] = []
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
        self.trouble = Trouble()
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
            names = config.profile_names()
        except ConfigError as error:  # there is nothing that could be edited
            self.trouble.show_error(error)
            self.name_field.hide()
            self.form.hide()
            self.side.let(add=False, copy=False, why_not_delete=error.title)
            for button in (self.save_button, self.check_button, self.setup_button):
                button.setEnabled(False)
            return
        self._drafts = [_read(name) for name in names]
        for name in names:
            self.side.append(name)
        self.side.choose(names.index(self._in_use) if self._in_use in names else 0)
        self.side.list.setFocus()
        if self._shown.blank:
            self.form.fields["bucket"].control.setFocus()

    @property
    def is_edited(self) -> bool:
        """Whether something would be lost."""
        return any(draft.edited for draft in self._drafts)

    def show_page(self, row: int) -> None:
        """One of the `pages`."""
        self.side.pages.setCurrentRow(row)
        self.side.pages.setFocus()

    # -- one profile -----------------------------------------------------------------------

    @property
    def _shown(self) -> _Draft:
        return self._drafts[self.side.row]

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
        draft = self._drafts[row]
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
        self.name_field.say(self._name_fault(self._shown))

    def _name_fault(self, draft: _Draft) -> str:
        if draft.stored is not None:
            return ""
        name = draft.profile.name
        others = (other.profile.name for other in self._drafts if other is not draft)
        if name.lower() in (other.lower() for other in others):
            return tr("There is a profile “{name}” already.", name=name)
        try:
            check_profile_name(name)
        except ConfigError as error:
            return error.detail
        return ""

    def _is_wrong(self, draft: _Draft) -> bool:
        if draft.error is not None:
            return False
        return bool(self._name_fault(draft) or (draft.edited and faults(draft.profile)))

    def _show_state(self) -> None:
        wrong = [draft for draft in self._drafts if self._is_wrong(draft)]
        for row, draft in enumerate(self._drafts):
            self.side.show_text(row, self._in_words(draft))
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
        name = self._shown.profile.name
        self._title.say(name or tr("New profile"))
        used = name == self._in_use and self._shown.stored is not None
        in_use = tr("This profile is in use. Connect with another one to delete it.")
        self.side.let(add=True, copy=usable, why_not_delete=in_use if used else "")

    def _in_words(self, draft: _Draft) -> str:
        name = draft.profile.name or tr("New profile")
        state = ""
        if draft.error is not None or self._is_wrong(draft):
            state = tr("not right", "profile")
        elif draft.stored is None:
            state = tr("new", "profile")
        elif draft.edited:
            state = tr("edited", "profile")
        elif name == self._in_use:
            state = tr("in use", "profile")
        return f"{name} · {state}" if state else name

    # -- adding, deleting, saving ------------------------------------------------------------

    def _add(self, like: Profile) -> None:
        taken = {draft.profile.name.lower() for draft in self._drafts}
        stem = "new" if like == Profile() else f"{like.name[:56]}-copy"
        names = (stem if number == 1 else f"{stem}-{number}" for number in count(1))
        name = next(name for name in names if name.lower() not in taken)
        profile = replace(like, name=name) if like != Profile() else _read_new(name)
        self._drafts.append(_Draft(profile, None))
        self.side.append(name)
        self.side.choose(len(self._drafts) - 1)
        self.name_field.edit.setFocus()
        self.name_field.edit.selectAll()

    def _ask_to_delete(self) -> None:
        draft = self._shown
        ask(
            self,
            tr("Delete the profile “{name}”?", name=draft.profile.name),
            tr("These settings go. The photos in the bucket stay where they are."),
            tr("Delete"),
            lambda: self._delete(draft),
        )

    def _delete(self, draft: _Draft) -> None:
        row = self._drafts.index(draft)
        name = draft.profile.name
        if draft.stored is not None or draft.error is not None:
            try:
                config.delete_profile(name)
            except ConfigError as error:
                self.trouble.show_error(error)
                return
        if name == DEFAULT_PROFILE and draft.stored is not None:
            self._drafts[row] = _read(name)  # there is always this one
            self._show_draft(row)
            return
        del self._drafts[row]
        self.side.remove(row)
        self._show_draft(self.side.row)

    def _save(self, *, first_time: bool = False) -> bool:
        """Whether everything edited is in the file now; the `first_time` also what was as it is."""
        for row, draft in enumerate(self._drafts):
            if not (draft.edited or first_time):
                continue
            try:
                config.save_profile(draft.profile)
            except ConfigError as error:
                self.side.choose(row)
                self.trouble.show_error(error)
                self.area.verticalScrollBar().setValue(0)
                return False
            draft.stored = draft.profile
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


def _read_new(name: str) -> Profile:
    return config.load_profile(name, environment={}, missing_ok=True)


def _read(name: str) -> _Draft:
    try:
        profile = config.load_profile(name, environment={})
    except ConfigError as error:
        return _Draft(Profile(name=name), None, error)
    if not config.is_set_up():
        # The built-in bucket is somebody else's.
        profile = replace(profile, bucket="", region="")
    return _Draft(profile, profile)
