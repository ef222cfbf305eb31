"""Links on the clipboard, in the form a person wants: when asked to, or when a batch is up."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from cloudery_desktop.language import marked, tr
from cloudery_desktop.links import LinkFormat, LinkStyle, link_texts
from cloudery_desktop.photo import LINK_LIFETIME, is_outdated, unsigned
from cloudery_desktop.ui.template_dialog import TemplateDialog
from cloudery_desktop.uploads.lifecycle import State

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from cloudery_desktop.photo import Photo
    from cloudery_desktop.ui.grid_model import GridModel
    from cloudery_desktop.uploads.lifecycle import Upload
    from cloudery_desktop.uploads.manager import UploadManager

# In words, to be translated.
FORMS: Mapping[LinkFormat, str] = {
    "url": "URL",
    "markdown": "Markdown",
    "html": "HTML",
    "template": marked("My own template"),
}
NO_LINK_YET = marked("Links to these photos are made once there is a connection.")


class LinkCopying(QObject):
    """Copies links. `noted` carries a few words; `style_chosen` a LinkStyle to be kept.

    `menu` chooses what is usual. Where a template is wanted and there is none, it is asked for.
    """

    noted = Signal(str)
    style_chosen = Signal(object)

    def __init__(self, model: GridModel, owner: QWidget) -> None:
        super().__init__(owner)
        self._model = model
        self._owner = owner
        self._style = LinkStyle()
        self._up: dict[str, tuple[int, Photo]] = {}  # of this batch: place in the queue, photo
        self.menu = QMenu(tr("Copy links as"), owner)
        group = QActionGroup(self.menu)
        self._usual: dict[LinkFormat, QAction] = {}
        for form, text in FORMS.items():
            action = self.menu.addAction(tr(text))
            action.setCheckable(True)
            action.setActionGroup(group)
            action.triggered.connect(partial(self._choose_form, form))
            self._usual[form] = action
        self._usual["template"].setText(tr("My own template…"))
        self.menu.addSeparator()
        self._after = self.menu.addAction(tr("Copy automatically after upload"))
        self._after.setCheckable(True)
        self._after.triggered.connect(self._choose_after)
        self.show_style(self._style)

    @property
    def style(self) -> LinkStyle:
        return self._style

    def show_style(self, style: LinkStyle) -> None:
        """What is usual from now on."""
        self._style = style
        self._usual[style.form].setChecked(True)
        self._after.setChecked(style.after_upload)

    def copy(self, photos: Sequence[Photo], form: LinkFormat | None = None) -> None:
        """Copy the newest links, in the usual form: a signed one ends days after it was listed."""
        if form == "template" and not self._style.template:
            self._ask_for_template(lambda: self.copy(photos, form))
            return
        self._copy(photos, form or self._style.form, _copied)

    def menu_for(self, photos: Sequence[Photo], owner: QWidget) -> QMenu:
        """Copies these in one form or another, once."""
        made = QMenu(tr("Copy links as") if len(photos) > 1 else tr("Copy link as"), owner)
        for form, text in FORMS.items():
            made.addAction(tr(text)).triggered.connect(partial(self.copy, photos, form))
        return made

    def follow(self, manager: UploadManager) -> None:
        """Copy what it brings up, if that is wanted, once nothing is on its way any more."""
        manager.changed.connect(self._remember)
        manager.idle.connect(self._copy_batch)

    def _copy(
        self, photos: Iterable[Photo], form: LinkFormat, in_words: Callable[[int], str]
    ) -> None:
        newest = [self._model.latest(photo) for photo in photos]
        if any(is_outdated(photo.url) for photo in newest):
            self.noted.emit(tr(NO_LINK_YET))
            return
        linked = [photo for photo in newest if photo.url]
        said = []
        if linked:
            QGuiApplication.clipboard().setText(link_texts(linked, form, self._style.template))
            said.append(in_words(len(linked)))
        if any(unsigned(photo.url) != photo.url for photo in linked):
            said.append(tr("Good for up to %n day(s).", "", LINK_LIFETIME.days))
        if len(linked) < len(newest):
            said.append(without_link(len(newest) - len(linked)))
        if said:
            self.noted.emit(" ".join(said))

    def _choose_form(self, form: LinkFormat) -> None:
        if form == "template":
            self.show_style(self._style)  # until it is said which
            self._ask_for_template(lambda: self._choose(replace(self._style, form="template")))
            return
        self._choose(replace(self._style, form=form))

    def _ask_for_template(self, then: Callable[[], None]) -> None:
        def keep(template: str) -> None:
            self._choose(replace(self._style, template=template))
            then()

        dialog = TemplateDialog(self._style.template, self._owner.window())
        dialog.chosen.connect(keep)
        dialog.open()

    def _choose_after(self, wanted: bool) -> None:
        self._up.clear()
        self._choose(replace(self._style, after_upload=wanted))
        self.noted.emit(
            tr("From now on, links are on the clipboard as soon as the photos are up.")
            if wanted
            else tr("From now on, links are on the clipboard only when you copy them.")
        )

    def _choose(self, style: LinkStyle) -> None:
        self.show_style(style)
        self.style_chosen.emit(style)

    def _remember(self, uploads: tuple[Upload, ...]) -> None:
        if not self._style.after_upload:
            return
        for upload in uploads:
            photo = upload.photo if upload.state is State.DONE else None
            if upload.state is State.DUPLICATE:
                photo = upload.duplicate_of  # up already: its link is wanted all the same
            if photo is not None:
                self._up[upload.upload_id] = upload.position, photo

    def _copy_batch(self) -> None:
        up, self._up = self._up, {}
        in_order = sorted(up.values(), key=lambda placed: placed[0])
        photos = {photo.image_id: photo for _, photo in in_order}
        self._copy(photos.values(), self._style.form, _copied_when_up)


def without_link(photos: int) -> str:
    """Said of rows of other programs that have no object key."""
    return tr("%n photo(s) without a link: nothing says where they are.", "", photos)


def _copied(links: int) -> str:
    return tr("Link copied.") if links == 1 else tr("%n link(s) copied.", "", links)


def _copied_when_up(links: int) -> str:
    if links == 1:
        return tr("Link copied: all is up.")
    return tr("%n link(s) copied: all is up.", "", links)
