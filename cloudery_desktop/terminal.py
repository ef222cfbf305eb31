"""How plans and findings look on a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Console

from cloudery_desktop.cloud import Mark

if TYPE_CHECKING:
    from cloudery_desktop.cloud import Change, Finding, Plan

_WORDS = {
    Mark.OK: ("ok", "green"),
    Mark.NOTE: ("note", "yellow"),
    Mark.WRONG: ("WRONG", "bold red"),
    Mark.UNKNOWN: ("?", "yellow"),
    Mark.UNSUPPORTED: ("n/a", "dim"),
}
_INDENT = " " * 8


def show_finding(finding: Finding, mend_command: str) -> None:
    """A line with mark and words; why, and what to do, below where something is wrong."""
    word, style = _WORDS[finding.mark]
    reference = f" ({finding.reference})" if finding.reference else ""
    _say(f"{word:<7}", style, end=" ")
    _say(f"{finding.title}: {finding.found}{reference}")
    if finding.mark not in (Mark.NOTE, Mark.WRONG):
        return
    if finding.why:
        _say(f"{_INDENT}Why: {finding.why}")
    if finding.remedy:
        _say(f"{_INDENT}Do: {finding.remedy}")
    if finding.mendable:
        _say(f"{_INDENT}Mend it with: {mend_command}")


def show_plan(plan: Plan) -> None:
    """Who would do what, what is in the way, and what was not looked at."""
    if plan.login:
        _say(f"By the AWS login {plan.login} in account {plan.account_id}:")
    for change in plan.changes:
        show_change("will", change)
    if not plan.changes and not plan.obstacles:
        _say("Nothing to change.")
    for finding in plan.obstacles:
        show_finding(finding, "")
    for finding in plan.left_out:
        _say(f"Left alone: {finding.title}. {finding.found}")


def show_change(word: str, change: Change) -> None:
    """One change with a word before it, and what a person must know of it."""
    _say(f"{word:<6} {change.text}")
    if change.caution and word == "will":
        _say(f"{_INDENT}Caution: {change.caution}", "red")


def _say(text: str, style: str = "", end: str = "\n") -> None:
    """A line as it is, in colour where the terminal has some and the person wants it."""
    console = Console(soft_wrap=True, highlight=False, markup=False, emoji=False)
    console.print(text, style=style, end=end)
