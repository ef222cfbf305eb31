"""One setup of a cloud by its dialog: planned, done, saved and tried out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cloudery_desktop.backend import Backend
from cloudery_desktop.cloud import AccessKey, Finding, Mark
from cloudery_desktop.config import in_force, save_profile
from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QDialog

    from cloudery_desktop.choice import Choice
    from cloudery_desktop.cloud import Plan
    from cloudery_desktop.errands import Errand
    from cloudery_desktop.profile import Profile
    from cloudery_desktop.ui.setup_page import SetupDialog, SetupOrder


class SettingUp(QObject):
    """One setup by its dialog. `settled` is the profile, once it is `saved`."""

    saved = Signal()

    def __init__(
        self,
        dialog: SetupDialog,
        choice: Choice,
        run: Callable[[str, Callable[[], Iterable[object]], QDialog], Errand],
    ) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._choice = replace(choice, sandbox=False)
        self._run = run
        self._plan: Plan | None = None
        self.settled: Profile | None = None
        self.check_wanted = False
        dialog.plan_wanted.connect(self._make_plan)
        dialog.apply_wanted.connect(self._apply)
        dialog.check_wanted.connect(self._remember_check)

    def _make_plan(self, order: SetupOrder) -> None:
        backend = self._backend(order)
        errand = self._run("plan", lambda: [backend.plan(order.wishes, order.owner)], self._dialog)
        errand.told.connect(self._show_plan)
        errand.failed.connect(self._dialog.fail)

    def _show_plan(self, plan: Plan) -> None:
        self._plan = plan
        self._dialog.show_plan(plan.changes, plan.obstacles, plan.left_out)

    def _apply(self, order: SetupOrder) -> None:
        backend, changes = self._backend(order), self._plan.changes if self._plan else ()
        errand = self._run(
            "setup", lambda: backend.apply(changes, order.wishes, order.owner), self._dialog
        )
        errand.told.connect(self._dialog.tick)
        errand.failed.connect(self._dialog.fail)
        errand.succeeded.connect(lambda: self._save(order))

    def _save(self, order: SetupOrder) -> None:
        asked = Backend(replace(self._choice, profile=order.profile))
        if not isinstance(order.owner, AccessKey):
            self._keep(asked.settled(order.wishes, order.owner), order)
            return
        # The keychain, which may have to keep the key, may ask the person something.
        errand = self._run("save", lambda: [asked.settled(order.wishes, order.owner)], self._dialog)
        errand.told.connect(lambda settled: self._keep(settled, order))
        errand.failed.connect(self._dialog.fail)

    def _keep(self, settled: Profile, order: SetupOrder) -> None:
        try:
            save_profile(settled)
        except ClouderyError as error:
            self._dialog.fail(error)
        else:
            self.settled = settled
            self._try_out(settled, order.owner)
            self.saved.emit()

    def _try_out(self, settled: Profile, owner: str | AccessKey) -> None:
        """The end: whether a photo gets through."""
        backend = Backend(replace(self._choice, profile=in_force(settled)))
        latest: list[tuple[Finding, ...]] = [()]
        self._dialog.show_trial()
        errand = self._run("trial", lambda: backend.try_out(owner), self._dialog)
        errand.told.connect(latest.append)
        errand.succeeded.connect(lambda: self._dialog.finish(settled, latest[-1]))
        errand.failed.connect(lambda error: self._dialog.finish(settled, (_as_finding(error),)))

    def _remember_check(self) -> None:
        self.check_wanted = True

    def _backend(self, order: SetupOrder) -> Backend:
        return Backend(replace(self._choice, profile=in_force(order.profile)))


def _as_finding(error: ClouderyError) -> Finding:
    title, told = tr("A photo's whole way"), f"{error.title} {error.detail}".strip()
    return Finding("canary", title, Mark.WRONG, told, "", error.advice, reference=error.reference)
