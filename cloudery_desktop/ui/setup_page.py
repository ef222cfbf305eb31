"""The guided setup of a cloud: what is wished, what will be done, doing it, and the end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from cloudery_desktop.cloud import Mark
from cloudery_desktop.language import marked, number, tr
from cloudery_desktop.ui.change_list import ChangeList
from cloudery_desktop.ui.finding_row import FindingList
from cloudery_desktop.ui.fitting import resize_within_screen
from cloudery_desktop.ui.forms import in_words
from cloudery_desktop.ui.page import Page
from cloudery_desktop.ui.parts import Passage, column, push_button
from cloudery_desktop.ui.setup_form import SetupForm
from cloudery_desktop.ui.trouble_frame import TroubleFrame
from cloudery_desktop.ui.way import Way

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QPushButton

    from cloudery_desktop.cloud import AccessKey, Change, Finding, Wishes
    from cloudery_desktop.errors import ClouderyError
    from cloudery_desktop.profile import Profile

_AGAIN = marked(
    "What is done already stays. Setting up again leaves it alone and goes on from there, as often"
    " as you like."
)


@dataclass(frozen=True, slots=True)
class SetupOrder:
    """What a person wants set up. `owner` does it: an AWS login, "" is the default, or a key."""

    profile: Profile
    wishes: Wishes
    owner: str | AccessKey


class SetupDialog(QDialog):
    """Leads through a setup that somebody else does. Show it with `open()`.

    `plan_wanted` asks for the changes (answer: `show_plan` or `fail`), `apply_wanted` for doing
    them (answer: `tick` for each, `show_trial`, then `finish`; or `fail`). An order without any
    change is applied too: the person wants the profile as it is. At the end, `check_wanted` and
    `start_wanted` carry the profile's name; the dialog is closed then. It can be closed at any
    time; what comes for it later does no harm.
    `owners` are the logins the AWS tools know. `has_key`: the profile has an access key already.
    """

    plan_wanted = Signal(object)
    apply_wanted = Signal(object)
    check_wanted = Signal(str)
    start_wanted = Signal(str)

    def __init__(
        self,
        profile: Profile,
        owners: Sequence[str] = (),
        parent: QWidget | None = None,
        *,
        has_key: bool = False,
    ) -> None:
        super().__init__(parent)
        self._profile = profile
        self._again: Callable[[], None] = self._plan
        self._order: SetupOrder | None = None
        self.setWindowTitle(tr("Set up your cloud"))
        self.setMinimumSize(480, 360)
        resize_within_screen(self, 680, 640)
        self.stack = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)
        self._build_form(profile, owners, has_key=has_key)
        self._build_changes()
        self._build_end()
        self._show_form()

    # -- building --------------------------------------------------------------------------

    def _build_form(self, profile: Profile, owners: Sequence[str], *, has_key: bool) -> None:
        self.form = SetupForm(profile, owners, has_key=has_key)
        self.plan_button = push_button(tr("&Show what will be done"), primary=True)
        cancel = push_button(tr("Cancel"))
        self.form_page = Page(self.form, (), (cancel, self.plan_button))
        self.form_page.say(tr("Your cloud"), tr("Step 1 of 3"))
        self.stack.addWidget(self.form_page)
        self.form.changed.connect(self._let_plan)
        self._let_plan()
        self.plan_button.clicked.connect(self._plan)
        cancel.clicked.connect(self.reject)

    def _build_changes(self) -> None:
        self.changes = ChangeList()
        self._obstacles = FindingList()
        self._left_out = FindingList()
        content = QWidget()
        column(content, self._obstacles, self.changes, self._left_out, spacing=8)
        self.look_button = push_button(tr("&Look again"), primary=True)
        self.apply_button = push_button(tr("&Do it"), primary=True)
        self.back_button = push_button(tr("&Back"))
        self.close_button = push_button(tr("Cancel"))
        self.changes_page = Page(
            content,
            (self.back_button,),
            (self.close_button, self.look_button, self.apply_button),
        )
        self.changes_page.let_keys_scroll()
        self.changes_page.area.setAccessibleName(tr("What is done"))
        self.stack.addWidget(self.changes_page)
        self.back_button.clicked.connect(self._show_form)
        self.look_button.clicked.connect(self._plan)
        self.apply_button.clicked.connect(self._apply)
        self.close_button.clicked.connect(self.reject)

    def _build_end(self) -> None:
        self.trouble = TroubleFrame()
        self.trial = FindingList()
        self.trial.show_findings(())
        self._hint = Passage("second", tr(_AGAIN))
        self.start_button = Way(
            "photo",
            tr("Start uploading"),
            tr("Drop photos on the window, or choose some."),
            primary=True,
        )
        self.check_button = Way(
            "ok", tr("Check connection"), tr("Looks at everything once more, with a file on trial.")
        )
        content = QWidget()
        column(
            content,
            self.trouble,
            self.trial,
            self._hint,
            self.start_button,
            self.check_button,
            spacing=8,
        )
        self.end_back_button = push_button(tr("&Back"))
        self.end_close_button = push_button(tr("Close"))
        self.again_button = push_button(tr("&Try again"), primary=True)
        self.end_page = Page(
            content, (self.end_back_button,), (self.end_close_button, self.again_button)
        )
        self.stack.addWidget(self.end_page)
        self.end_back_button.clicked.connect(self._show_form)
        self.end_close_button.clicked.connect(self.reject)
        self.again_button.clicked.connect(self._try_again)
        self.check_button.clicked.connect(lambda: self._leave(self.check_wanted))
        self.start_button.clicked.connect(lambda: self._leave(self.start_wanted))

    # -- what the setup says ---------------------------------------------------------------

    def show_planning(self) -> None:
        """It is being looked at what there is."""
        self._obstacles.show_findings(())
        self.changes.show_changes(())
        self._left_out.show_findings(())
        self.apply_button.setEnabled(False)
        self._show_changes(
            tr("Looking at what is there…"), _second_step(tr("Nothing is changed by that."))
        )
        self.back_button.hide()  # another plan shall not cross with this one
        self.changes_page.show_busy()

    def show_plan(
        self,
        changes: Sequence[Change],
        obstacles: Sequence[Finding] = (),
        left_out: Sequence[Finding] = (),
    ) -> None:
        """All that will be done, if the person agrees; with obstacles, nothing can be.

        `left_out` is what this login may not look at, or this server does not have.
        """
        self._obstacles.show_findings(obstacles)
        self.changes.show_changes(changes)
        self._left_out.show_findings(left_out)
        self.apply_button.setEnabled(True)
        if obstacles:
            title = tr("Something stands in the way.")
            more = tr("Put it right, or go back and choose differently. Nothing has been changed.")
        elif changes:
            title = tr("%n thing(s) will be done", "", len(changes))
            more = tr(
                "With the AWS login “{login}”. So far nothing has been changed.",
                login=self.form.login.in_words,
            )
        else:
            title = tr("Nothing to change: everything is in order.")
            more = tr("Cloudery can use this cloud as it is.")
        self.apply_button.setText(tr("&Do it") if changes else tr("&Use it"))
        self._show_changes(title, _second_step(more), stuck=bool(obstacles))
        self.changes_page.show_idle()

    def tick(self, change: Change) -> None:
        """One change is made."""
        self.changes.tick(change)
        self._show_progress()

    def show_trial(self) -> None:
        """All is made; whether a photo gets through is seen now."""
        self.changes_page.say(
            tr("Trying it with a photo…"), tr("Step 3 of 3") + " · " + tr("It is deleted again.")
        )
        self.changes_page.show_busy()

    def finish(self, profile: Profile, tried: Sequence[Finding] = ()) -> None:
        """All is made; `profile` is how it is used from now on, `tried` what was found then."""
        self._profile = profile
        wrong = [finding for finding in tried if finding.mark is Mark.WRONG]
        self.trial.show_findings(wrong)
        if wrong:
            self.trouble.show_error(None)
            self.end_page.say(
                tr("Your cloud is made, but a photo did not get through yet."),
                tr("What is new may take a minute in AWS. Check the connection then."),
                "alert",
                "bad",
            )
            self._show_end(good=True)
            return
        self.trouble.show_error(None)
        place = in_words(profile.region)
        where = tr("Your photos go to “{bucket}”, {place}.", bucket=profile.bucket, place=place)
        self.end_page.say(
            tr("Your cloud is ready."),
            " ".join((where, tr("A photo on trial got through."))) if tried else where,
            "ok",
            "good",
        )
        self._show_end(good=True)

    def fail(self, error: ClouderyError) -> None:
        """The plan could not be made, or not all of it be done."""
        self.trial.show_findings(())
        self.trouble.show_error(error)
        done, all_of_it = self.changes.done_count, len(self.changes.rows)
        told = tr("Nothing has been changed.")
        if all_of_it:
            told = tr("{done} of {count} done.", done=number(done), count=number(all_of_it))
        self.end_page.say(tr("The setup is not finished."), told, "alert", "bad")
        self._show_end(good=False)

    # -- what a person does ----------------------------------------------------------------

    def _let_plan(self) -> None:
        right = self.form.is_right
        self.plan_button.setEnabled(right)
        self.plan_button.setToolTip("" if right else tr("Something is missing, or not right yet."))

    def _plan(self) -> None:
        self._again = self._plan
        self._order = SetupOrder(self.form.profile, self.form.wishes, self.form.owner)
        self.show_planning()
        self.plan_wanted.emit(self._order)

    def _apply(self) -> None:
        self._again = self._apply
        for button in (self.back_button, self.look_button, self.apply_button):
            button.hide()
        self.close_button.setText(tr("Close"))
        self._show_page(self.changes_page, self.close_button)
        self._show_progress()
        self.apply_wanted.emit(self._order)

    def _try_again(self) -> None:
        self._again()

    def _leave(self, signal: SignalInstance) -> None:
        self.accept()
        signal.emit(self._profile.name)

    # -- pages -----------------------------------------------------------------------------

    def _show_form(self) -> None:
        self._show_page(self.form_page, self.plan_button)
        self.form.fields["bucket"].control.setFocus()

    def _show_changes(self, title: str, more: str, *, stuck: bool = False) -> None:
        self.changes_page.say(title, more)
        self.back_button.show()
        self.look_button.setVisible(stuck)
        self.apply_button.setVisible(not stuck)
        self.close_button.setText(tr("Cancel"))
        self._show_page(self.changes_page, self.look_button if stuck else self.apply_button)

    def _show_progress(self) -> None:
        self.changes.show_working(working=True)
        done, all_of_it = self.changes.done_count, len(self.changes.rows)
        step = tr("Step 3 of 3")
        told = tr("{done} of {count} done", done=number(done), count=number(all_of_it))
        self.changes_page.say(tr("Setting up your cloud…"), f"{step} · {told}")
        self.changes_page.show_busy(done, all_of_it)
        if (row := self.changes.current) is not None:
            self.changes_page.area.ensureWidgetVisible(row)

    def _show_end(self, *, good: bool) -> None:
        for part in (self.end_back_button, self.again_button):
            part.setVisible(not good)
        self._hint.setVisible(not good and bool(self.changes.done_count))
        for way in (self.check_button, self.start_button):
            way.setVisible(good)
        self._show_page(self.end_page, self.start_button if good else self.again_button)

    def _show_page(self, page: Page, default: QPushButton) -> None:
        self.stack.setCurrentWidget(page)
        default.setDefault(True)
        default.setFocus()


def _second_step(more: str) -> str:
    step = tr("Step 2 of 3")
    return f"{step} · {more}"
