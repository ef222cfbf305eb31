"""Settings, setup and check in the window: the dialogs, and the errands they are told by."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog

from cloudery_desktop.backend import Backend, aws_profiles, usual_key_place
from cloudery_desktop.choice import Choice, choose
from cloudery_desktop.config import (
    config_file,
    in_force,
    load_profile,
    overridden,
    profile_names,
    save_profile,
)
from cloudery_desktop.errands import Errand
from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.folders import DEFAULT_PROFILE
from cloudery_desktop.language import tr
from cloudery_desktop.profile import free_bucket_name, lacks_bucket
from cloudery_desktop.profiles import ConfigError
from cloudery_desktop.setting_up import SettingUp
from cloudery_desktop.ui.place_button import Clouds
from cloudery_desktop.ui.setup_draft import SetupDraft

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from PySide6.QtWidgets import QWidget

    from cloudery_desktop.library.cache_care import CacheCare
    from cloudery_desktop.profile import Profile
    from cloudery_desktop.ui.settings import SettingsDialog
    from cloudery_desktop.uploads.watching import Watching

_LOGIN = frozenset({"credentials", "aws_profile"})  # the settings it consists of
_ENDING_MS = 15_000  # an errand may wait for an answer as long as the service does


class CloudDesk(QObject):
    """The window's way to its cloud.

    `profile_wanted` carries the name of the profile to go on with and whether to check it then,
    `trouble` a ClouderyError.

    `choice` gives the one in force; `in_use` is the profile the window is connected with, "" for
    the sandbox, or nothing yet. `backend` is the one in use: the sandbox is looked at through it,
    other clouds anew.
    """

    profile_wanted = Signal(str, bool)
    trouble = Signal(object)

    def __init__(
        self,
        window: QWidget,
        choice: Callable[[], Choice],
        backend: Backend,
        in_use: str,
        cache_care: CacheCare | None = None,
        watching: Watching | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._choice = choice
        self._backend = backend
        self._in_use = in_use
        self._cache_care = cache_care
        self._watching = watching
        self._errands: dict[Errand, QDialog | None] = {}
        self._settings: SettingsDialog | None = None
        self._pages: dict[str, Callable[[], QWidget]] = {}

    def offer_page(self, title: str, make: Callable[[], QWidget]) -> None:
        """Have it in the settings beside the profiles, made anew for each dialog."""
        self._pages[title] = make

    def get_ready(self) -> None:
        """Import what a first setup asks for, while the person reads the welcome."""
        self._run("ahead", lambda: [aws_profiles(), usual_key_place()], None)

    def clouds(self) -> Clouds:
        """Where photos may go; without settings, or with such as cannot be read, fewer."""
        in_use = None if self._choice().sandbox else self._in_use
        if not (in_use or config_file().exists()):  # there would be one that nobody has made
            return Clouds((), in_use)
        try:
            names = profile_names()
        except ConfigError:  # the settings tell of it
            return Clouds(((in_use, ""),) if in_use else (), in_use)
        return Clouds([(name, _bucket_of(name)) for name in names], in_use)

    @property
    def shows_settings(self) -> bool:
        """Whether they are open."""
        return self._settings is not None

    @property
    def is_engaged(self) -> bool:
        """Whether a dialog is open in which something would be lost."""
        shown = QApplication.activeModalWidget()
        if shown is None or shown is not self._settings:
            return shown is not None
        return self._settings.is_edited

    def open_settings(self, page: int | None = None) -> None:
        """The profiles, to be edited, or a page of the settings that are no profile's."""
        # The dialogs are imported when they are wanted: the window is there sooner.
        from cloudery_desktop.ui.settings import SettingsDialog

        pages = [(title, make()) for title, make in self._pages.items()]
        dialog = SettingsDialog(self._in_use, self._logins(), self._window, pages)
        if self._watching is not None:
            dialog.form.watched.show_watched(self._in_use, self._watching.troubles)
            self._watching.changed.connect(dialog.form.watched.show_troubles)
        dialog.saved.connect(lambda name: self.profile_wanted.emit(name, False))
        dialog.check_wanted.connect(self.check)
        dialog.setup_wanted.connect(self.set_up)
        dialog.key_wanted.connect(self.ask_for_key)
        if self._cache_care is not None:
            dialog.form.cache.offer_clearing()
            dialog.form.cache.clear_wanted.connect(self._cache_care.clear)
            self._cache_care.cleared.connect(dialog.form.cache.show_freed)
        if page is not None:
            dialog.show_page(page)
        self._open(dialog)
        self._settings = dialog
        dialog.finished.connect(self._forget_settings)

    def _forget_settings(self) -> None:
        self._settings = None

    def check(self, profile_name: str = "") -> None:
        """Look at a profile's cloud; "" is the one in use."""
        from cloudery_desktop.ui.check_page import CheckDialog

        name = profile_name or self._in_use
        try:
            backend = self._backend_of(name)
        except ClouderyError as error:
            self.trouble.emit(error)
            return
        logins = () if backend is self._backend else self._logins()
        dialog = CheckDialog(name or tr("Sandbox"), logins, self._window)

        def look() -> None:
            dialog.restart()
            owner = dialog.owner
            errand = self._run("check", lambda: backend.check(owner), dialog)
            errand.told.connect(dialog.add)
            errand.succeeded.connect(lambda: dialog.finish(None))
            errand.failed.connect(dialog.finish)
            dialog.finished.connect(errand.call_off)

        def mend() -> None:
            if backend is not self._backend:
                dialog.accept()
                self.set_up(name)
                return
            dialog.restart()
            errand = self._run("mending", lambda: [backend.open()], dialog)  # it furnishes, too
            errand.succeeded.connect(look)
            errand.failed.connect(dialog.finish)

        dialog.again_wanted.connect(look)
        dialog.mend_wanted.connect(mend)
        self._open(dialog)
        look()

    def _in_file(self, profile_name: str) -> Profile | None:
        """The profile without the variables, "" being the one in use; None: `trouble` tells why."""
        name = profile_name or self._in_use or DEFAULT_PROFILE
        try:
            return load_profile(name, environment={}, missing_ok=True)
        except ClouderyError as error:
            self.trouble.emit(error)
            return None

    def ask_for_key(self, profile_name: str = "") -> None:
        """Let a person give another key or login to a profile; "" is the one in use."""
        from cloudery_desktop.ui.key_dialog import KeyDialog

        if (in_file := self._in_file(profile_name)) is None:
            return
        if (locked := next(iter(_LOGIN & overridden().keys()), None)) is not None:
            self.trouble.emit(_set_elsewhere(locked))
            return
        profile = in_force(in_file)
        backend = Backend(replace(self._choice(), profile=profile, sandbox=False))
        dialog = KeyDialog(profile.bucket, self._logins(), self._window)
        dialog.place_field.show_value(usual_key_place())

        def try_it() -> None:
            login = dialog.login.owner

            def trial() -> Iterator[None]:
                backend.try_login(login)
                yield

            errand = self._run("key on trial", trial, dialog)
            errand.succeeded.connect(keep)
            errand.failed.connect(dialog.fail)
            dialog.finished.connect(errand.call_off)

        def keep() -> None:
            """As one: a key is not kept where no profile knows of it."""
            login, place = dialog.login.owner, dialog.place
            dialog.show_keeping()

            def keeping() -> Iterator[None]:
                save_profile(backend.keep_login(in_file, login, place))
                yield

            errand = self._run("key", keeping, dialog)
            errand.succeeded.connect(dialog.accept)
            errand.succeeded.connect(lambda: self.profile_wanted.emit(in_file.name, False))
            errand.failed.connect(dialog.fail)

        dialog.wanted.connect(try_it)
        self._open(dialog)

    def set_up(self, profile_name: str = "") -> None:
        """Lead through the setup of a profile; "" is the one in use."""
        from cloudery_desktop.ui.setup_page import SetupDialog

        if (profile := self._in_file(profile_name)) is None:
            return
        if lacks_bucket(profile):
            profile = replace(profile, bucket=free_bucket_name())
        if self._settings is not None:
            self._settings.close()  # it would have the profile as it was
        has_key = bool(profile.aws_profile) or profile.credentials == "keychain"
        dialog = SetupDialog(profile, self._logins(), self._window, has_key=has_key)
        if not has_key:
            dialog.form.key_field.show_value(usual_key_place())
        if not config_file().exists():  # the first time: who leaves it may go on with it
            draft = SetupDraft(self._choice().data_dir / "setup.json")
            dialog.form.take_up(draft.read())
            dialog.form.changed.connect(lambda: draft.keep(dialog.form.draft))
            dialog.finished.connect(lambda: draft.keep(dialog.form.draft))
            self.profile_wanted.connect(draft.forget)
        steps = SettingUp(dialog, self._choice(), self._run)
        # Once the dialog has said which way it was left; it may be closed while all is being done.
        dialog.finished.connect(lambda: QTimer.singleShot(0, self, lambda: self._go_on(steps)))
        steps.saved.connect(lambda: None if dialog.isVisible() else self._go_on(steps))
        self._open(dialog)

    def end(self) -> None:
        """Call off what is under way. What stands open over the window goes with it."""
        for errand in self._errands:
            errand.call_off()
        for dialog in self._window.findChildren(QDialog):
            dialog.hide()

    def close(self) -> bool:
        """Wait for the errands that were called off. False: one would not end."""
        self.end()
        return all(errand.wait(_ENDING_MS) for errand in tuple(self._errands))

    def _backend_of(self, name: str) -> Backend:
        if not name:
            return self._backend
        return Backend(choose(name, self._choice().data_dir, sandbox=False))

    def _logins(self) -> tuple[str, ...]:
        try:
            return aws_profiles()
        except ClouderyError as error:  # a file of the AWS tools that cannot be read
            self.trouble.emit(error)
            return ()

    def _go_on(self, steps: SettingUp) -> None:
        """However the dialog was left: what was set up is what the window shows from now on."""
        settled = steps.settled
        if settled and not (self._in_use and in_force(settled) == self._choice().profile):
            self.profile_wanted.emit(settled.name, steps.check_wanted)
        elif settled and steps.check_wanted:
            self.check(settled.name)

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(lambda: self._forget(dialog))
        dialog.open()

    def _run(
        self, name: str, work: Callable[[], Iterable[object]], dialog: QDialog | None
    ) -> Errand:
        """Start an errand that tells this dialog, if any."""
        errand = Errand(name, work, self)
        self._errands[errand] = dialog
        errand.finished.connect(lambda: self._ended(errand))
        errand.start()
        return errand

    def _ended(self, errand: Errand) -> None:
        dialog = self._errands.pop(errand)
        errand.deleteLater()
        self._forget(dialog)

    def _forget(self, dialog: QDialog | None) -> None:
        """Delete a closed dialog, once nothing tells it any more."""
        if dialog is not None and not dialog.isVisible() and dialog not in self._errands.values():
            dialog.deleteLater()


def _set_elsewhere(setting: str) -> ClouderyError:
    return ClouderyError(
        tr("The access key of this profile cannot be changed here."),
        tr(
            "Set by the variable {variable} on this computer; it can be changed there.",
            variable=f"CLOUDERY_{setting.upper()}",
        ),
    )


def _bucket_of(profile_name: str) -> str:
    try:
        return load_profile(profile_name).bucket
    except ConfigError:  # the settings tell of it
        return ""
